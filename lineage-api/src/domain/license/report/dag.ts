import type { Hex } from '../../../encoding/hex.js';
import type { Closure } from '../../closure.js';
import type { EdgeRow } from '../../rows.js';

/** The derivations of a closure that are in force, by what derives, each list in the closure's order. */
export type Dag = ReadonlyMap<Hex, readonly EdgeRow[]>;

const NO_EDGES: readonly EdgeRow[] = [];
const known = new WeakMap<Closure, Dag>();

/** Made once for all the assets of a page, who share a closure; of one asset alone, what is kept costs more than it saves. */
export function dagOf(closure: Closure): Dag {
  if (closure.starts.length === 1) return buildDag(closure);
  const found = known.get(closure);
  if (found !== undefined) return found;
  const dag = buildDag(closure);
  known.set(closure, dag);
  return dag;
}

function buildDag({ edges, atBlock }: Closure): Dag {
  const dag = new Map<Hex, EdgeRow[]>();
  let derived: Hex | undefined;
  let list: EdgeRow[] | undefined;
  for (const edge of edges) {
    // Struck edges come along where a closure is read for what is owed: they are not in force.
    if (edge.toBlock <= atBlock || edge.fromBlock > atBlock) continue;
    // Those of one asset stand side by side.
    if (list === undefined || edge.derived !== derived) {
      derived = edge.derived;
      list = dag.get(derived);
      if (list === undefined) {
        list = [];
        dag.set(derived, list);
      }
    }
    list.push(edge);
  }
  return dag;
}

export function sourcesOf(dag: Dag, id: Hex): readonly EdgeRow[] {
  return dag.get(id) ?? NO_EDGES;
}
