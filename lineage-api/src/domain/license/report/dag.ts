import type { Hex } from '../../../encoding/hex.js';
import type { Closure } from '../../closure.js';
import type { EdgeRow } from '../../rows.js';

/** The derivations of a closure that are in force, by both of their ends, each list in the closure's order. */
export type Dag = {
  readonly sourcesOf: ReadonlyMap<Hex, readonly EdgeRow[]>;
  readonly derivedOf: ReadonlyMap<Hex, readonly EdgeRow[]>;
};

const NO_EDGES: readonly EdgeRow[] = [];
const known = new WeakMap<Closure, Dag>();

/** The same for every report on one closure: a page of assets shares it. */
export function dagOf(closure: Closure): Dag {
  const dag = known.get(closure) ?? buildDag(closure);
  known.set(closure, dag);
  return dag;
}

function buildDag({ edges, atBlock }: Closure): Dag {
  const sourcesOf = new Map<Hex, EdgeRow[]>();
  const derivedOf = new Map<Hex, EdgeRow[]>();
  for (const edge of edges) {
    // Struck edges come along where a closure is read for what is owed: they are not in force.
    if (edge.toBlock <= atBlock || edge.fromBlock > atBlock) continue;
    append(sourcesOf, edge.derived, edge);
    append(derivedOf, edge.source, edge);
  }
  return { sourcesOf, derivedOf };
}

function append(map: Map<Hex, EdgeRow[]>, key: Hex, edge: EdgeRow): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [edge]);
  else list.push(edge);
}

export function sourcesOf(dag: Dag, id: Hex): readonly EdgeRow[] {
  return dag.sourcesOf.get(id) ?? NO_EDGES;
}

/**
 * What is upstream of an asset, itself first, each before its sources. What stands in a cycle, which only a forged graph
 * holds, is left out: `cyclic` counts it.
 */
export function orderUpstream(
  dag: Dag,
  start: Hex,
): { readonly ids: readonly Hex[]; readonly cyclic: number } {
  const waiting = countDerived(dag, start);
  const ids: Hex[] = [start];
  for (let i = 0; i < ids.length; i++) {
    for (const { source } of sourcesOf(dag, ids[i] as Hex)) {
      const left = (waiting.get(source) as number) - 1;
      waiting.set(source, left);
      if (left === 0 && source !== start) ids.push(source);
    }
  }
  return { ids, cyclic: waiting.size - ids.length };
}

/** How many derivations lead to each asset upstream of the start, among those that are upstream of it themselves. */
function countDerived(dag: Dag, start: Hex): Map<Hex, number> {
  const counts = new Map<Hex, number>([[start, 0]]);
  const queue: Hex[] = [start];
  for (let i = 0; i < queue.length; i++) {
    for (const { source } of sourcesOf(dag, queue[i] as Hex)) {
      const count = counts.get(source);
      if (count === undefined) queue.push(source);
      counts.set(source, (count ?? 0) + 1);
    }
  }
  return counts;
}
