import type { Steps } from '../../encoding/steps.js';
import type { WalkGaps } from '../port.js';
import { HOLE } from './csr.js';
import { listed, rowListOf } from './edge-rows.js';
import type { Engine } from './engine.js';
import { ENTRY, ENTRY_WORDS, firstEntry } from './entries.js';
import { countRivals } from './holders.js';
import type { Layered } from './overlay.js';
import { type NodeColumns, toNode } from './rows.js';
import { BATCH, FLAG, KIND_MASK, type Topology } from './topology.js';
import type { Reached } from './walk.js';

const IN_FORCE = 'from_block <= ?2 AND (to_block IS NULL OR to_block > ?2)';

const SOURCES = `SELECT count(*) FILTER (WHERE kind IN ('named', 'referenced')) AS unresolved,
  ifnull(sum(value ->> 'count') FILTER (WHERE kind = 'committed'), 0) AS undisclosed
  FROM items WHERE subject = ?1 AND kind IN ('named', 'referenced', 'committed') AND ${IN_FORCE}`;

const STRUCK = `SELECT count(*) AS count ${listed('?1')}
  WHERE fact_id IS NOT NULL AND from_block <= ?2 AND to_block <= ?2`;

/** Nodes of a walk whose flags say that there may be a gap, by what may be missing. */
export type Suspects = {
  /** Distinct ids without a node. */
  readonly absent: number;
  /** Struck edges, but those of the nodes in `struck`. */
  readonly struckEdges: number;
  /** Nodes and batches of leaves, each once. */
  readonly items: readonly number[];
  /** Nodes whose edges have ended for more than one reason. */
  readonly struck: readonly number[];
  readonly rivalled: readonly number[];
  readonly unread: readonly number[];
};

export function findSuspects(topology: Topology, reached: Reached, atBlock: number): Suspects {
  const { flags, parent } = topology;
  const { order, levels, absent } = reached;
  const items = new Set<number>();
  const struck: number[] = [];
  const rivalled: number[] = [];
  const unread: number[] = [];
  let struckEdges = 0;
  const count = levels.at(-1) as number;
  for (let i = 0; i < count; i += 1) {
    const n = order[i] as number;
    const flag = flags[n] as number;
    const batch = (parent[n] as number) - 1;
    if (batch >= 0 && ((flags[batch] as number) & FLAG.GAP_ITEMS) !== 0) items.add(batch);
    if (flag < FLAG.MANIFEST_KNOWN && (flag & KIND_MASK) !== BATCH) continue;
    if ((flag & FLAG.GAP_ITEMS) !== 0) items.add(n);
    if ((flag & FLAG.STRUCK_SOURCES) !== 0) {
      if ((flag & FLAG.RETIRED_SOURCES) !== 0) struck.push(n);
      else struckEdges += countEnded(topology.closed.up, n, atBlock);
    }
    if ((flag & FLAG.RIVALS) !== 0) rivalled.push(n);
    if ((flag & KIND_MASK) === BATCH && (flag & FLAG.MANIFEST_KNOWN) === 0) unread.push(n);
  }
  return { absent, struckEdges, items: [...items], struck, rivalled, unread };
}

/** Edges of a node that have ended up to a block. */
function countEnded({ base, overlay }: Layered, n: number, atBlock: number): number {
  let count = 0;
  const end = n < base.nodes ? (base.offsets[n + 1] as number) : 0;
  for (let k = end === 0 ? 0 : (base.offsets[n] as number); k < end; k += 1) {
    if (base.targets[k] !== HOLE && (base.to?.[k] as number) <= atBlock) count += 1;
  }
  for (let entry = firstEntry(overlay, n); entry !== 0; ) {
    const at = entry * ENTRY_WORDS;
    const isThere = overlay.entries[at + ENTRY.far] !== HOLE;
    if (isThere && (overlay.entries[at + ENTRY.to] as number) <= atBlock) count += 1;
    entry = overlay.entries[at + ENTRY.next] as number;
  }
  return count;
}

/** What is not to be seen from the nodes of a walk: the rows of those that flags speak of. */
export function* gapsOf(engine: Engine, suspects: Suspects, atBlock: number): Steps<WalkGaps> {
  const { database, topology } = engine;
  const gaps = {
    unresolvedSources: suspects.absent,
    undisclosedSources: 0,
    missingManifests: suspects.unread.length,
    missingLeaves: 0,
    conflictingClaims: 0,
    struckSources: suspects.struckEdges,
  };
  for (const n of suspects.struck) {
    gaps.struckSources +=
      database.get<{ count: number }>(STRUCK, rowListOf(topology, n), atBlock)?.count ?? 0;
    yield;
  }
  for (const n of suspects.rivalled) {
    if (hasRivals(engine, n, atBlock)) gaps.conflictingClaims += 1;
    yield;
  }
  for (const n of suspects.unread) {
    gaps.missingLeaves += leafCountOf(engine, n);
    yield;
  }
  for (const n of suspects.items) {
    const row = database.get<{ unresolved: number; undisclosed: number }>(SOURCES, n, atBlock);
    gaps.unresolvedSources += row?.unresolved ?? 0;
    gaps.undisclosedSources += row?.undisclosed ?? 0;
    yield;
  }
  return gaps;
}

function hasRivals(engine: Engine, n: number, atBlock: number): boolean {
  const row = engine.database.get<NodeColumns>('SELECT * FROM nodes WHERE n = ?', n) as NodeColumns;
  const held = { n, batch: row.batch, node: toNode(engine.topology.numbers, row) };
  return countRivals(engine, held, atBlock) > 0;
}

function leafCountOf(engine: Engine, n: number): number {
  const sql = 'SELECT leaf_count AS count FROM nodes WHERE n = ?';
  return engine.database.get<{ count: number }>(sql, n)?.count ?? 0;
}
