import { setImmediate as others } from 'node:timers/promises';
import { type ImpactReach, idAt } from '../../domain/impact/reach.js';
import { type ImpactStart, onlyWayOf, wayOf } from '../../domain/impact/table.js';
import { type Address, type Hex, toHex } from '../../encoding/hex.js';
import type { ImpactQuery } from '../port.js';
import { listed, rowsDerivedFrom } from './edge-rows.js';
import type { Engine } from './engine.js';
import type { ImpactOrder, TakenEdges } from './impact-walk.js';
import { findNumber } from './numbers.js';
import { isPresent } from './topology.js';

/** Rows read, and owners looked up, in one turn of the event loop. */
const ROWS_A_TURN = 2_000;
const OWNERS_A_TURN = 500;

/**
 * The question in numbers. Terms are not in memory: where the ways from a start differ, its derivations are read from
 * the rows, a part in each turn of the event loop.
 */
export async function toImpactOrder(engine: Engine, query: ImpactQuery): Promise<ImpactOrder> {
  const { topology, position } = engine;
  const { atBlock, table } = query;
  const starts = table.starts.map(({ id }) => {
    const n = findNumber(topology.numbers, id);
    return n >= 0 && isPresent(topology, n, atBlock) ? n : -1;
  });
  const taken: (number | TakenEdges)[] = [];
  for (const [i, start] of table.starts.entries()) {
    const only = onlyWayOf(start);
    const n = starts[i] as number;
    taken.push(only ?? (n < 0 ? NONE_TAKEN : await readTaken(engine, start, n, atBlock)));
  }
  return { atBlock, atHead: atBlock === position.block?.number, table, starts, taken };
}

const NONE_TAKEN: TakenEdges = { derived: [], relations: [], ways: [] };

type TakenColumns = {
  derived: number;
  relation: number;
  terms: Uint8Array | null;
  from_block: number;
};

const TAKEN = `SELECT derived, relation, terms, from_block ${listed('?3')}
  WHERE source = ?1 AND from_block <= ?2 AND (to_block IS NULL OR to_block > ?2) ORDER BY e.e`;

async function readTaken(
  engine: Engine,
  start: ImpactStart,
  n: number,
  atBlock: number,
): Promise<TakenEdges> {
  const found = { derived: [] as number[], relations: [] as number[], ways: [] as number[] };
  const rows = rowsDerivedFrom(engine.topology, n);
  for (let first = 0; first < rows.length; first += ROWS_A_TURN) {
    if (first > 0) await others();
    const part = JSON.stringify(rows.slice(first, first + ROWS_A_TURN));
    for (const { derived, relation, terms, from_block } of engine.database.all<TakenColumns>(
      TAKEN,
      n,
      atBlock,
      part,
    )) {
      found.derived.push(derived);
      found.relations.push(relation);
      found.ways.push(wayOf(start, terms === null ? null : toHex(terms), from_block));
    }
  }
  return found;
}

const LEAF_COUNT = 'SELECT leaf_count AS count FROM nodes WHERE n = ?1';

/** The same with the number of leaves of each batch whose manifest has not been read. */
export function withUnread(engine: Engine, reach: ImpactReach): ImpactReach {
  const { numbers } = engine.topology;
  const unread = reach.unread.map((marked, at) => {
    if (marked === 0) return 0;
    const n = findNumber(numbers, idAt(reach, at));
    return engine.database.get<{ count: number }>(LEAF_COUNT, n)?.count ?? 0;
  });
  return { ...reach, unread };
}

const said = (subject: string) =>
  `(SELECT i.ref FROM items i WHERE i.subject = ${subject} AND i.kind = 'owner'
    AND i.from_block <= ?2 AND (i.to_block IS NULL OR i.to_block > ?2) LIMIT 1)`;
const OWNER = `SELECT coalesce(${said('a.n')}, ${said('a.batch')}, a.registrant) AS owner FROM nodes a
  WHERE a.n = ?1 AND a.from_block <= ?2`;

/** Who holds each asset at the block; null where it is not there. */
export async function readOwners(
  engine: Engine,
  ids: readonly Hex[],
  atBlock: number,
): Promise<(Address | null)[]> {
  const { numbers } = engine.topology;
  const owners: (Address | null)[] = [];
  for (const id of ids) {
    const row = engine.database.get<{ owner: Uint8Array }>(OWNER, findNumber(numbers, id), atBlock);
    owners.push(row === undefined ? null : toHex(row.owner));
    if (owners.length % OWNERS_A_TURN === 0) await others();
  }
  return owners;
}
