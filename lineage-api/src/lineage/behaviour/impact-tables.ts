import { type Affected, affectedAt } from '../../domain/impact/reach.js';
import type { ImpactTable, WaySince } from '../../domain/impact/table.js';
import { PLACE_COUNT } from '../../domain/license/policy/place.js';
import type { Hex } from '../../encoding/hex.js';
import type { GraphHead, ImpactQuery, LineageGraph } from '../port.js';
import { id } from './builders.js';
import type { Random } from './random.js';
import { LICENSES } from './random-change.js';

const TERMS = Object.keys(LICENSES).map(id);

/** A rule of some ways, at random: alike ones among them. */
export function makeImpactTable(random: Random, ids: readonly Hex[], atBlock: number): ImpactTable {
  const outcomes: number[][] = [];
  const makeWay = () => {
    const same = random.chance(0.5) ? random.int(3) : null;
    return outcomes.push(Array.from({ length: PLACE_COUNT }, () => same ?? random.int(3))) - 1;
  };
  const starts = [...new Set([random.pick(ids), ...random.some(ids, 2)])].map((id) => {
    const blocks = random.chance(0.5) ? [0] : [0, random.int(atBlock + 1) + 1];
    const since = (): WaySince[] => blocks.map((fromBlock) => ({ fromBlock, way: makeWay() }));
    return {
      id,
      unnamed: since(),
      named: new Map(random.some(TERMS, 2).map((terms) => [terms, since()])),
    };
  });
  return { starts, outcomes };
}

/** All that a rule reaches, as items. */
export async function readAffected(
  graph: LineageGraph,
  query: ImpactQuery,
): Promise<{ readonly items: readonly Affected[]; readonly head: GraphHead }> {
  const { reach, head } = await graph.impact(query);
  const items = Array.from({ length: reach.count }, (_, at) => affectedAt(reach, query.table, at));
  return { items, head };
}
