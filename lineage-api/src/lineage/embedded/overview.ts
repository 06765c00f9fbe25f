import type { BlockRef, NodeRow } from '../../domain/rows.js';
import { type Hex, toHex } from '../../encoding/hex.js';
import type { BatchPlace, GraphStatistics } from '../port.js';
import type { Engine } from './engine.js';
import { findNumber, idOf } from './numbers.js';
import { type NodeColumns, toBlob, toNode } from './rows.js';
import { BATCH } from './topology.js';

export function recentBlocks({ database }: Engine): BlockRef[] {
  return database
    .all<{ number: number; hash: Uint8Array; timestamp: number }>(
      'SELECT number, hash, timestamp FROM blocks ORDER BY number DESC',
    )
    .map(({ number, hash, timestamp }) => ({ number, hash: toHex(hash), timestamp }));
}

const UNREAD = `FROM nodes WHERE kind = ${BATCH} AND n NOT IN (SELECT batch FROM manifests)`;

export function missingManifests(
  { database, topology }: Engine,
  limit: number,
  after: BatchPlace | null,
): NodeRow[] {
  const id = '(SELECT id FROM ids WHERE ids.n = nodes.n)';
  return database
    .all<NodeColumns>(
      `SELECT nodes.* ${UNREAD} AND from_block >= ?1 AND (from_block, log_index, ${id}) > (?1, ?2, ?3)
        ORDER BY from_block, log_index, ${id} LIMIT ?4`,
      after?.fromBlock ?? -1,
      after?.logIndex ?? -1,
      after === null ? Buffer.alloc(0) : toBlob(after.id),
      limit,
    )
    .map((row) => toNode(topology.numbers, row));
}

export function missingDocuments({ database }: Engine, limit: number, after: Hex | null): Hex[] {
  return database
    .all<{ hash: Uint8Array }>(
      `SELECT hash FROM wanted WHERE hash > ? AND EXISTS (SELECT 1 FROM items WHERE ref = hash
        AND kind IN ('metadata', 'agent', 'activity') AND to_block IS NULL) ORDER BY hash LIMIT ?`,
      after === null ? Buffer.alloc(0) : toBlob(after),
      limit,
    )
    .map((row) => toHex(row.hash));
}

type Materialized = { subject: number; fact_id: Uint8Array; from_block: number };
const MATERIALIZED = `SELECT subject, fact_id, from_block FROM items WHERE kind = 'materialized'`;

export function findMaterialized(
  { database, topology }: Engine,
  leafIds: readonly Hex[],
): Map<Hex, { block: number; factId: Hex }> {
  const { numbers } = topology;
  const found = new Map<Hex, { block: number; factId: Hex }>();
  const keep = (row: Materialized) =>
    found.set(idOf(numbers, row.subject), { block: row.from_block, factId: toHex(row.fact_id) });
  const { count } = database.get<{ count: number }>(
    `SELECT count(*) AS count FROM items WHERE kind = 'materialized'`,
  ) ?? { count: 0 };
  if (count < leafIds.length) {
    const asked = new Set(leafIds);
    for (const row of database.iterate<Materialized>(MATERIALIZED)) {
      if (asked.has(idOf(numbers, row.subject))) keep(row);
    }
    return found;
  }
  for (const id of leafIds) {
    const row = database.get<Materialized>(
      `${MATERIALIZED} AND subject = ?`,
      findNumber(numbers, id),
    );
    if (row !== undefined) keep(row);
  }
  return found;
}

export function statisticsOf({ database }: Engine): GraphStatistics {
  return {
    ...(database.get(
      `SELECT (SELECT count(*) FROM nodes) AS nodes, (SELECT count(*) FROM edges) AS edges,
        (SELECT count(*) FROM items) AS items, (SELECT count(*) FROM claims) AS claims,
        (SELECT count(*) ${UNREAD}) AS missingManifests`,
    ) as unknown as GraphStatistics),
  };
}
