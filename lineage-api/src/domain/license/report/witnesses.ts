import type { Hex } from '../../../encoding/hex.js';
import { PLACE_COUNT, placeIndex, SELF_PLACE } from '../policy/place.js';
import type { Place } from '../policy/types.js';
import { placesFrom, placesOver, type Reach } from './reach.js';
import type { SubDag } from './sub-dag.js';

/**
 * Shortest ways back from the asked asset. Made when the first is asked for, in one pass: for each asset, place to it and
 * place of the asked asset, the number of derivations between, and the first step from there. They hold until the next are
 * made: their memory is used again.
 */
export type Witnesses = {
  /** Assets from the asked one to asset `i`, to which a thing stands at `start`; null where no path leads to `end`. */
  from(i: number, start: Place, end: Place): readonly Hex[] | null;
  /** The same to the source of derivation `e`, over that derivation. */
  over(e: number, end: Place): readonly Hex[] | null;
};

const NONE = 0xffff_ffff;
const MOST_KEPT = 1 << 18;
const SIZE = PLACE_COUNT * PLACE_COUNT;

type Ways = {
  readonly hops: Uint32Array;
  /** Derivations; where `hops` is `NONE`, of no meaning. */
  readonly next: Int32Array;
};

let kept: Ways = { hops: new Uint32Array(0), next: new Int32Array(0) };

/** The same memory for one report after the other, where they are of the usual size. */
function takeWays(length: number): Ways {
  if (length > MOST_KEPT) {
    return { hops: new Uint32Array(length).fill(NONE), next: new Int32Array(length) };
  }
  if (length > kept.hops.length) {
    const size = Math.min(MOST_KEPT, length * 2);
    kept = { hops: new Uint32Array(size), next: new Int32Array(size) };
  }
  kept.hops.fill(NONE, 0, length);
  return kept;
}

/** `starts` is a bit mask of the places at which ways begin, beside that of an asset to itself. */
export function findWitnesses(sub: SubDag, reach: Reach, starts: number): Witnesses {
  const { ids, derived } = sub;
  const { tables } = reach;
  const { next } = findWays(sub, reach, findLive(sub, reach, starts));

  const walk = (from: number, start: number, end: number): Hex[] => {
    const path: Hex[] = [];
    let p = start;
    let i = from;
    while (i !== 0) {
      path.push(ids[i] as Hex);
      const e = next[i * SIZE + p * PLACE_COUNT + end] as number;
      p = (tables[e] as Uint8Array)[p] as number;
      i = derived[e] as number;
    }
    path.push(ids[0] as Hex);
    return path.reverse();
  };

  return {
    from(i, start, end) {
      const q = placeIndex(end);
      if (((placesFrom(reach, i, start) >> q) & 1) === 0) return null;
      return walk(i, placeIndex(start), q);
    },
    over(e, end) {
      const q = placeIndex(end);
      if (((placesOver(reach, sub, e) >> q) & 1) === 0) return null;
      const p = (tables[e] as Uint8Array)[placeIndex(SELF_PLACE)] as number;
      const path = walk(derived[e] as number, p, q);
      path.push(ids[sub.source[e] as number] as Hex);
      return path;
    },
  };
}

/** For each asset, a bit mask of the places that some way comes to it at: of the others none is asked for. */
function findLive(
  { ids, derived, source }: SubDag,
  { tables }: Reach,
  starts: number,
): readonly number[] {
  const begin = starts | (1 << placeIndex(SELF_PLACE));
  const live: number[] = ids.map(() => begin);
  for (let e = source.length - 1; e >= 0; e--) {
    const d = derived[e] as number;
    const table = tables[e] as Uint8Array;
    let left = live[source[e] as number] as number;
    let reached = live[d] as number;
    for (let p = 0; left !== 0; p++, left >>= 1) {
      if ((left & 1) !== 0) reached |= 1 << (table[p] as number);
    }
    live[d] = reached;
  }
  return live;
}

function findWays(sub: SubDag, { masks, tables }: Reach, live: readonly number[]): Ways {
  const { ids, derived, source } = sub;
  const ways = takeWays(ids.length * SIZE);
  const { hops, next } = ways;
  for (let p = 0; p < PLACE_COUNT; p++) hops[p * PLACE_COUNT + p] = 0;
  const isNearer = (e: number, known: number) =>
    (ids[derived[e] as number] as Hex) < (ids[derived[known] as number] as Hex);
  for (let e = 0; e < source.length; e++) {
    const table = tables[e] as Uint8Array;
    const d = derived[e] as number;
    const wanted = live[source[e] as number] as number;
    for (let p = 0; p < PLACE_COUNT; p++) {
      if (((wanted >> p) & 1) === 0) continue;
      const at = table[p] as number;
      const from = d * SIZE + at * PLACE_COUNT;
      const to = (source[e] as number) * SIZE + p * PLACE_COUNT;
      let left = masks[d * PLACE_COUNT + at] as number;
      for (let q = 0; left !== 0; q++, left >>= 1) {
        if ((left & 1) === 0) continue;
        const length = (hops[from + q] as number) + 1;
        const known = hops[to + q] as number;
        if (length > known) continue;
        // Of ways as short as each other, that over the first of what derives.
        if (length === known && !isNearer(e, next[to + q] as number)) continue;
        hops[to + q] = length;
        next[to + q] = e;
      }
    }
  }
  return ways;
}
