import {
  FOOTPRINT_KINDS,
  FOOTPRINT_RELATIONS,
  type Footprint,
  type FootprintEdges,
  NO_WAY,
} from '../../domain/impact/footprint.js';
import type { ImpactReach } from '../../domain/impact/reach.js';
import { spreadImpact } from '../../domain/impact/spread.js';
import { type ImpactStart, type ImpactTable, wayOf } from '../../domain/impact/table.js';
import { type Address, type Hex, ZERO_HASH } from '../../encoding/hex.js';
import { checkRead } from '../cursor.js';
import type { GraphHead, ImpactQuery, ReadOptions } from '../port.js';
import type { Connection, Values } from './connection.js';
import { readAtHeadOrPast, toWalkParts, type WalkState } from './edges.js';
import { loadRead, OWNER_OF_NODE, readRow } from './read.js';

const toCodes = (names: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries(names.map((name, code) => [name, code]));
const CODES = { kinds: toCodes(FOOTPRINT_KINDS), relations: toCodes(FOOTPRINT_RELATIONS) };
/** Codes that fit beside a number. */
const KIND_COUNT = 4;
const RELATION_COUNT = 32;

/**
 * What stands downstream of the starts, in one query; the rule is applied here. It follows only edges that are in force, so
 * at the head the walk before may come upon more: edges of blocks that are being written.
 */
export async function readImpact(
  connection: Connection,
  { table, atBlock }: ImpactQuery,
  lastSeen: GraphHead | null,
  options: ReadOptions = {},
): Promise<{ readonly reach: ImpactReach; readonly head: GraphHead }> {
  const parameters = { at: atBlock, starts: table.starts.map(({ id }) => id), ...CODES };
  const { head, row } = await readAtHeadOrPast(atBlock, lastSeen, (state) =>
    readRow(connection, toImpactCypher(state), parameters, options),
  );
  checkRead(head, atBlock, options);
  return { reach: spreadImpact(toFootprint(row, table), table), head };
}

export function toImpactCypher(state: WalkState): string {
  const parts = toWalkParts('DOWNSTREAM', state);
  return loadRead('impact', {
    ...parts,
    mayReach: state === 'HEAD' ? 'true' : (parts.inForce as string),
    kindCount: String(KIND_COUNT),
    relationCount: String(RELATION_COUNT),
  });
}

function toFootprint(row: Values, table: ImpactTable): Footprint {
  const ids = row.ids as Hex[];
  const nodes = row.nodes as number[];
  const numbers = new Map(nodes.map((node, n) => [Math.floor(node / KIND_COUNT), n]));
  const unread = new Uint32Array(ids.length);
  for (const [node, leafCount] of row.unread as [number, number][]) {
    unread[numbers.get(node) as number] = leafCount;
  }
  return {
    count: ids.length,
    ids: Buffer.from(ids.map((id) => id.slice(2)).join(''), 'hex'),
    kinds: Uint8Array.from(nodes, (node) => node % KIND_COUNT),
    unread,
    starts: Int32Array.from(table.starts, ({ id }) => ids.indexOf(id)),
    edges: toEdges(row, table, ids, numbers),
  };
}

type Taken = readonly [source: Hex, derived: number, relation: number, terms: Hex, block: number];

/** An edge of what is not there yet at the block leads to no node that was reached: it is left out. */
function toEdges(
  row: Values,
  { starts }: ImpactTable,
  ids: readonly Hex[],
  numbers: ReadonlyMap<number, number>,
): FootprintEdges {
  const sources = row.sources as number[];
  const derived = row.derived as number[];
  const taken = row.taken as Taken[];
  const most = sources.length + taken.length;
  const edges = {
    derived: new Uint32Array(most),
    source: new Uint32Array(most),
    relations: new Uint8Array(most),
    ways: new Int32Array(most),
  };
  let count = 0;
  const add = (far: number | undefined, source: number, relation: number, way: number): void => {
    if (far === undefined) return;
    edges.derived[count] = far;
    edges.source[count] = source;
    edges.relations[count] = relation;
    edges.ways[count] = way;
    count += 1;
  };
  for (let i = 0; i < sources.length; i += 1) {
    const end = derived[i] as number;
    const far = numbers.get(Math.floor(end / RELATION_COUNT));
    add(far, numbers.get(sources[i] as number) as number, end % RELATION_COUNT, NO_WAY);
  }
  const startOf = new Map(starts.map((start) => [start.id, { start, n: ids.indexOf(start.id) }]));
  for (const [source, far, relation, terms, block] of taken) {
    const { start, n } = startOf.get(source) as { start: ImpactStart; n: number };
    add(numbers.get(far), n, relation, wayOf(start, terms === ZERO_HASH ? null : terms, block));
  }
  return { count, ...edges };
}

const OWNERS = loadRead('owners', { ownerOfNode: OWNER_OF_NODE });

/** Who holds each asset at the block. */
export async function readOwners(
  connection: Connection,
  ids: readonly Hex[],
  atBlock: number,
  options: ReadOptions = {},
): Promise<{ readonly owners: readonly (Address | null)[]; readonly head: GraphHead }> {
  const { head, row } = await readRow(connection, OWNERS, { at: atBlock, ids }, options);
  checkRead(head, atBlock, options);
  const found = row.owners as { readonly id: Hex; readonly owner: Address | null }[];
  const byId = new Map(found.map(({ id, owner }) => [id, owner]));
  return { owners: ids.map((id) => byId.get(id) ?? null), head };
}
