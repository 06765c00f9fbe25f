import type { Hex } from '../encoding/hex.js';

/** The part of a derivation that a path needs; it points from the derived asset to its source. */
export type PathEdge = { readonly derived: Hex; readonly source: Hex };

/** Assets from the derived one to its source, both included. */
export type AssetPath = readonly Hex[];

export type PathsFound = {
  /** Shortest first, equal lengths by the ids along the way. */
  readonly paths: readonly AssetPath[];
  /** Distinct paths over the edges given; parallel derivations between two assets are one step. */
  readonly count: bigint;
};

/** Paths of more derivations than this are counted and not listed: their lengths would fill memory on a long chain. */
export const LONGEST_LISTED = 1_024;

const LISTED_LENGTHS = (1n << BigInt(LONGEST_LISTED + 1)) - 1n;

/**
 * The first `limit` paths that lead from `derived` back to `source`, and how many there are. The edges are acyclic,
 * as `createdAt` makes them; of forged cycles nothing is promised but an end. Counting is linear in edges; listing costs its output alone, because a branch is entered only
 * if it leads to the source in just the length asked for, so that 2^64 paths are no burden.
 */
export function findPaths(
  edges: readonly PathEdge[],
  derived: Hex,
  source: Hex,
  limit: number,
): PathsFound {
  if (derived === source) return { paths: [], count: 0n };
  const reach = reachOf(sourcesByDerived(edges), derived, source);
  const lengths = reach.get(derived)?.lengths ?? 0n;
  const longest = lengths === 0n ? 0 : lengths.toString(2).length - 1;
  const paths: AssetPath[] = [];
  for (let length = 1; length <= longest && paths.length < limit; length++) {
    if (hasLength(lengths, length)) listOfLength(reach, derived, length, limit, paths);
  }
  return { paths, count: reach.get(derived)?.count ?? 0n };
}

/** How an asset leads to the target: bit `n` of `lengths` is set where a path of `n` derivations does. */
type Reach = { readonly count: bigint; readonly lengths: bigint; readonly sources: readonly Hex[] };

function hasLength(lengths: bigint, length: number): boolean {
  return ((lengths >> BigInt(length)) & 1n) === 1n;
}

function sourcesByDerived(edges: readonly PathEdge[]): ReadonlyMap<Hex, ReadonlySet<Hex>> {
  const sources = new Map<Hex, Set<Hex>>();
  for (const edge of edges) {
    const known = sources.get(edge.derived);
    if (known === undefined) sources.set(edge.derived, new Set([edge.source]));
    else known.add(edge.source);
  }
  return sources;
}

/**
 * Folds over the assets reachable from `from`, sources first, without recursion: lineages may be deep. An edge back to an
 * asset that is still being looked at leads nowhere: a cycle, which only a forged graph can hold, ends.
 */
function reachOf(
  sources: ReadonlyMap<Hex, ReadonlySet<Hex>>,
  from: Hex,
  target: Hex,
): ReadonlyMap<Hex, Reach> {
  const reach = new Map<Hex, Reach>([[target, { count: 1n, lengths: 1n, sources: [] }]]);
  const stack: { id: Hex; rest: Hex[] }[] = [{ id: from, rest: [...(sources.get(from) ?? [])] }];
  const open = new Set<Hex>([from]);
  while (stack.length > 0) {
    const top = stack[stack.length - 1] as { id: Hex; rest: Hex[] };
    const next = top.rest.pop();
    if (next === undefined) {
      stack.pop();
      open.delete(top.id);
      reach.set(top.id, foldReach(reach, sources.get(top.id)));
    } else if (!reach.has(next) && !open.has(next)) {
      open.add(next);
      stack.push({ id: next, rest: [...(sources.get(next) ?? [])] });
    }
  }
  return reach;
}

function foldReach(reach: ReadonlyMap<Hex, Reach>, sources: ReadonlySet<Hex> | undefined): Reach {
  const leading = [...(sources ?? [])].filter((id) => (reach.get(id)?.count ?? 0n) > 0n).sort();
  let count = 0n;
  let lengths = 0n;
  for (const id of leading) {
    const known = reach.get(id) as Reach;
    count += known.count;
    lengths |= known.lengths << 1n;
  }
  return { count, lengths: lengths & LISTED_LENGTHS, sources: leading };
}

/** Appends the paths of exactly `length`, in the order of their ids, until there are `limit`. */
function listOfLength(
  reach: ReadonlyMap<Hex, Reach>,
  from: Hex,
  length: number,
  limit: number,
  paths: AssetPath[],
): void {
  const path: Hex[] = [from];
  const next: number[] = [0];
  while (path.length > 0 && paths.length < limit) {
    const left = length - (path.length - 1);
    if (left === 0) paths.push([...path]);
    const candidates = left === 0 ? [] : (reach.get(path[path.length - 1] as Hex)?.sources ?? []);
    let place = next[next.length - 1] as number;
    while (place < candidates.length && !leads(reach, candidates[place] as Hex, left - 1)) place++;
    if (place < candidates.length) {
      next[next.length - 1] = place + 1;
      path.push(candidates[place] as Hex);
      next.push(0);
    } else {
      path.pop();
      next.pop();
    }
  }
}

function leads(reach: ReadonlyMap<Hex, Reach>, id: Hex, length: number): boolean {
  return hasLength(reach.get(id)?.lengths ?? 0n, length);
}
