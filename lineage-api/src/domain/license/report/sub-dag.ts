import { compareText } from '../../../encoding/compare-text.js';
import type { Hex } from '../../../encoding/hex.js';
import type { Closure, ClosureNode } from '../../closure.js';
import type { EdgeRow } from '../../rows.js';
import { type Dag, dagOf, sourcesOf } from './dag.js';

/**
 * What is upstream of one asset, itself first, each before its sources. Ids are looked up once, here: assets and derivations
 * go by their number from then on.
 */
export type SubDag = {
  readonly ids: readonly Hex[];
  /** What is recorded of each; undefined where nothing is. */
  readonly nodes: readonly (ClosureNode | undefined)[];
  /** Derivations, those of one asset side by side. */
  readonly edges: readonly EdgeRow[];
  /** The number of what derives, and of its source, by that of the derivation. */
  readonly derived: readonly number[];
  readonly source: readonly number[];
  /** The first derivation of each asset from its sources, and one past the last of all: `firstEdge[i]` to `firstEdge[i + 1]`. */
  readonly firstEdge: readonly number[];
  /** The derivations over which each asset is met, in the order of what derives. */
  readonly into: readonly (readonly number[])[];
  /** Assets in a cycle, which only a forged graph holds: they are left out. */
  readonly cyclic: number;
};

export function subDagOf(closure: Closure, start: Hex): SubDag {
  const found = discover(dagOf(closure), start);
  const { order, rank } = orderOf(found);
  const ids: Hex[] = [];
  const nodes: (ClosureNode | undefined)[] = [];
  const edges: EdgeRow[] = [];
  const derived: number[] = [];
  const source: number[] = [];
  const firstEdge: number[] = [0];
  const into: number[][] = [];
  for (let i = 0; i < order.length; i++) into.push([]);
  for (let i = 0; i < order.length; i++) {
    const n = order[i] as number;
    const id = found.ids[n] as Hex;
    ids.push(id);
    nodes.push(closure.nodes.get(id));
    let target = found.firstTarget[n] as number;
    for (const edge of found.lists[n] as readonly EdgeRow[]) {
      const s = rank[found.targets[target] as number] as number;
      target += 1;
      // Only in a cycle is a source not after what derives from it.
      if (s <= i) continue;
      (into[s] as number[]).push(edges.length);
      edges.push(edge);
      derived.push(i);
      source.push(s);
    }
    firstEdge.push(edges.length);
  }
  const compare = (a: number, b: number) =>
    compareText((edges[a] as EdgeRow).derived, (edges[b] as EdgeRow).derived);
  for (const list of into) if (list.length > 1) list.sort(compare);
  return {
    ids,
    nodes,
    edges,
    derived,
    source,
    firstEdge,
    into,
    cyclic: found.ids.length - ids.length,
  };
}

/** Everything that the start leads to, by the number in which it was come upon. */
type Found = {
  readonly ids: readonly Hex[];
  readonly lists: readonly (readonly EdgeRow[])[];
  /** The sources of all lists, one after the other, and where those of each list begin. */
  readonly targets: readonly number[];
  readonly firstTarget: readonly number[];
  /** How many derivations lead to each. */
  readonly waiting: number[];
};

function discover(dag: Dag, start: Hex): Found {
  const numbers = new Map<Hex, number>([[start, 0]]);
  const ids: Hex[] = [start];
  const waiting: number[] = [0];
  const lists: (readonly EdgeRow[])[] = [];
  const targets: number[] = [];
  const firstTarget: number[] = [];
  for (let i = 0; i < ids.length; i++) {
    const list = sourcesOf(dag, ids[i] as Hex);
    lists.push(list);
    firstTarget.push(targets.length);
    for (const { source } of list) {
      let n = numbers.get(source);
      if (n === undefined) {
        n = ids.length;
        numbers.set(source, n);
        ids.push(source);
        waiting.push(0);
      }
      waiting[n] = (waiting[n] as number) + 1;
      targets.push(n);
    }
  }
  return { ids, lists, targets, firstTarget, waiting };
}

const NOWHERE = -1;

/** Each before its sources; `rank` is the place of each in `order`. What stands in a cycle has none. */
function orderOf({ ids, targets, firstTarget, waiting }: Found): {
  readonly order: readonly number[];
  readonly rank: readonly number[];
} {
  const order = [0];
  const rank = ids.map(() => NOWHERE);
  rank[0] = 0;
  for (let i = 0; i < order.length; i++) {
    const n = order[i] as number;
    const end = firstTarget[n + 1] ?? targets.length;
    for (let t = firstTarget[n] as number; t < end; t++) {
      const s = targets[t] as number;
      const left = (waiting[s] as number) - 1;
      waiting[s] = left;
      if (left === 0 && s !== 0) {
        rank[s] = order.length;
        order.push(s);
      }
    }
  }
  return { order, rank };
}
