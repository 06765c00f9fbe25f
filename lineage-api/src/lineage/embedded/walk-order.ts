import { toBytes } from '../../encoding/hash.js';
import type { WalkPlace } from '../port.js';
import { findSuspects, type Suspects } from './gaps.js';
import { compareIds } from './numbers.js';
import { KIND_MASK, type Topology } from './topology.js';
import { type Reach, type Reached, reach, type Scratch } from './walk.js';

/** A walk in numbers: what this thread or a worker needs, besides the topology. */
export type WalkOrder = Reach & {
  readonly start: number;
  /** By number of kind. */
  readonly isShown: readonly boolean[];
  readonly first: number;
  readonly after: WalkPlace | null;
};

/** One page of a walk in numbers. */
export type WalkFound = {
  readonly places: readonly Place[];
  readonly total: number;
  readonly hasNext: boolean;
  readonly degreeReached: number;
  readonly truncated: boolean;
  readonly suspects: Suspects;
};

type Place = { readonly degree: number; readonly n: number };

/** Null where more than `most` nodes are reachable. */
export function followOrder(
  topology: Topology,
  scratch: Scratch,
  order: WalkOrder,
  most = Number.POSITIVE_INFINITY,
): WalkFound | null {
  const reached = reach(topology, scratch, order.start, order, most);
  if (reached === null) return null;
  return {
    ...selectPage(topology, reached, order),
    degreeReached: reached.levels.length - 2,
    truncated: reached.truncated,
    suspects: findSuspects(topology, reached, order.atBlock),
  };
}

/** Counts what is shown, and picks the page: degree by degree, the smallest ids after the place. */
function selectPage(topology: Topology, reached: Reached, query: WalkOrder) {
  const { flags } = topology;
  const { order, levels } = reached;
  const isShown = Uint8Array.from(query.isShown, Number);
  const places: Place[] = [];
  let total = 0;
  for (let degree = 1; degree + 1 < levels.length; degree += 1) {
    const begin = levels[degree] as number;
    const end = levels[degree + 1] as number;
    for (let i = begin; i < end; i += 1) {
      total += isShown[(flags[order[i] as number] as number) & KIND_MASK] as number;
    }
    const limit = query.first + 1 - places.length;
    if (limit === 0) continue;
    const shown = order
      .subarray(begin, end)
      .filter((n) => isShown[(flags[n] as number) & KIND_MASK] === 1);
    for (const n of smallest(topology, shown, { degree, after: query.after, limit }))
      places.push({ degree, n });
  }
  return { places: places.slice(0, query.first), hasNext: places.length > query.first, total };
}

type Part = {
  readonly degree: number;
  readonly after: WalkPlace | null;
  readonly limit: number;
};

/** The first nodes of one degree after a place, by id: one pass, whatever their number. */
function smallest(
  topology: Topology,
  nodes: Uint32Array,
  { degree, after, limit }: Part,
): readonly number[] {
  const { numbers } = topology;
  if (after !== null && after.degree > degree) return [];
  const last = after?.degree === degree ? toBytes(after.id) : null;
  const isShown = (n: number) =>
    last !== null && numbers.ids.compare(last, 0, 32, n * 32, n * 32 + 32) <= 0;
  const found: number[] = [];
  for (const n of nodes) {
    const isFull = found.length === limit;
    if (isFull && compareIds(numbers, n, found[limit - 1] as number) >= 0) continue;
    if (isShown(n)) continue;
    if (isFull) found.pop();
    insertSorted(topology, found, n);
  }
  return found;
}

function insertSorted(topology: Topology, sorted: number[], n: number): void {
  const { numbers } = topology;
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareIds(numbers, sorted[middle] as number, n) < 0) low = middle + 1;
    else high = middle;
  }
  sorted.splice(low, 0, n);
}
