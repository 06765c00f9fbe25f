import type { Hex } from '../../encoding/hex.js';
import type { Closure } from '../closure.js';
import type { EdgeRow } from '../rows.js';
import { type Payable, payableOf } from './payable.js';

/**
 * A closure by numbers, made once for all payments over it: strings are looked up here, and nowhere after. Numbers of
 * assets that have a node come first, in the closure's order; then sources of which nothing is recorded.
 */
export type ShareIndex = {
  readonly closure: Closure;
  readonly numbers: ReadonlyMap<Hex, number>;
  readonly ids: readonly Hex[];
  /** Fewer than `ids` where sources are not recorded. */
  readonly payables: readonly Payable[];
  /** Of each number its derivations that declare a share, in the closure's order; undefined for none. */
  readonly edges: readonly (readonly EdgeRow[] | undefined)[];
  /** Numbers of the sources of `edges`, each at its edge's place. */
  readonly sources: readonly (readonly number[] | undefined)[];
};

const known = new WeakMap<Closure, ShareIndex>();

export function shareIndexOf(closure: Closure): ShareIndex {
  let index = known.get(closure);
  if (index === undefined) {
    index = buildIndex(closure);
    known.set(closure, index);
  }
  return index;
}

function buildIndex(closure: Closure): ShareIndex {
  const numbers = new Map<Hex, number>();
  const ids: Hex[] = [];
  const payables: Payable[] = [];
  for (const [id, node] of closure.nodes) {
    numbers.set(id, ids.length);
    ids.push(id);
    payables.push(payableOf(node));
  }
  const numberOf = (id: Hex): number => {
    const number = numbers.get(id);
    if (number !== undefined) return number;
    numbers.set(id, ids.length);
    return ids.push(id) - 1;
  };
  const edges = new Array<EdgeRow[] | undefined>(ids.length);
  const sources = new Array<number[] | undefined>(ids.length);
  let last: Hex | null = null;
  let own: EdgeRow[] = [];
  let to: number[] = [];
  for (const edge of closure.edges) {
    if (edge.royaltyBps === 0 || edge.relation === 'DECLARED') continue;
    // Those of one asset mostly stand together.
    if (edge.derived !== last) {
      last = edge.derived;
      const derived = numberOf(last);
      own = edges[derived] ??= [];
      to = sources[derived] ??= [];
    }
    own.push(edge);
    to.push(numberOf(edge.source));
  }
  return { closure, numbers, ids, payables, edges, sources };
}
