import {
  FOOTPRINT_KINDS,
  FOOTPRINT_RELATIONS,
  type Footprint,
  NO_WAY,
} from '../../domain/impact/footprint.js';
import type { ImpactReach } from '../../domain/impact/reach.js';
import { spreadImpact } from '../../domain/impact/spread.js';
import { type ImpactTable, wayOf } from '../../domain/impact/table.js';
import type { NodeKind } from '../../domain/rows.js';
import { type Address, type Hex, ZERO_HASH } from '../../encoding/hex.js';
import { checkRead } from '../cursor.js';
import type { GraphHead, ImpactQuery, ReadOptions } from '../port.js';
import type { Connection, Values } from './connection.js';
import { readAtHeadOrPast, toWalkParts, type WalkState } from './edges.js';
import { loadRead, OWNER_OF_NODE, readRow } from './read.js';

/** What stands downstream of the starts, in one query; the rule is applied here. */
export async function readImpact(
  connection: Connection,
  { table, atBlock }: ImpactQuery,
  lastSeen: GraphHead | null,
  options: ReadOptions = {},
): Promise<{ readonly reach: ImpactReach; readonly head: GraphHead }> {
  const parameters = { at: atBlock, starts: table.starts.map(({ id }) => id) };
  const { head, row } = await readAtHeadOrPast(atBlock, lastSeen, (state) =>
    readRow(connection, toImpactCypher(state), parameters, options),
  );
  checkRead(head, atBlock, options);
  return { reach: spreadImpact(toFootprint(row, table), table), head };
}

export function toImpactCypher(state: WalkState): string {
  return loadRead('impact', toWalkParts('DOWNSTREAM', state));
}

function toFootprint(row: Values, table: ImpactTable): Footprint {
  const ids = row.ids as Hex[];
  const numbers = new Map(ids.map((id, n) => [id, n]));
  return {
    count: ids.length,
    ids: Buffer.from(ids.map((id) => id.slice(2)).join(''), 'hex'),
    kinds: Uint8Array.from(row.kinds as NodeKind[], (kind) => FOOTPRINT_KINDS.indexOf(kind)),
    unread: Uint32Array.from(row.unread as number[]),
    starts: Int32Array.from(table.starts, ({ id }) => numbers.get(id) ?? -1),
    edges: toEdges(row, table, numbers),
  };
}

function toEdges(row: Values, table: ImpactTable, numbers: ReadonlyMap<Hex, number>) {
  const starts = new Map(table.starts.map((start) => [start.id, start]));
  const derivedOf = row.derived as Hex[][];
  const relationsOf = row.relations as string[][];
  const takenOf = row.taken as [Hex[] | null, number[] | null][];
  const found = { derived: [] as number[], source: [] as number[], relations: [] as number[] };
  const ways: number[] = [];
  (row.sources as Hex[]).forEach((source, i) => {
    const start = starts.get(source);
    const [terms, blocks] = takenOf[i] as (typeof takenOf)[number];
    (derivedOf[i] as Hex[]).forEach((derived, k) => {
      found.derived.push(numbers.get(derived) as number);
      found.source.push(numbers.get(source) as number);
      found.relations.push(FOOTPRINT_RELATIONS.indexOf(relationsOf[i]?.[k] as string));
      if (start === undefined) {
        ways.push(NO_WAY);
      } else {
        const named = terms?.[k] as Hex;
        ways.push(wayOf(start, named === ZERO_HASH ? null : named, blocks?.[k] as number));
      }
    });
  });
  return {
    count: ways.length,
    derived: Uint32Array.from(found.derived),
    source: Uint32Array.from(found.source),
    relations: Uint8Array.from(found.relations),
    ways: Int32Array.from(ways),
  };
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
