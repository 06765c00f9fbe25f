import type { Hex } from '../../../encoding/hex.js';
import type { Closure } from '../../closure.js';
import type { EdgeRelation, EdgeRow, NodeKind } from '../../rows.js';
import { nextPlace, PLACE_COUNT, placeAt, placeIndex } from '../policy/place.js';
import type { Place } from '../policy/types.js';
import { type Dag, sourcesOf } from './dag.js';

/**
 * Where the asked asset stands to everything upstream of it. Obligations travel by rule: what a licence asks depends on
 * the whole path. A path is a fold of `nextPlace` from the licensed asset to the asked one, and there are 16 places; so for
 * each asset and each place that a thing may have to *it*, a bit mask says which places the asked asset then has. One pass
 * over the derivations makes all of them.
 */
export type Reach = {
  /** The asked asset first, each before its sources. */
  readonly ids: readonly Hex[];
  readonly indexOf: ReadonlyMap<Hex, number>;
  /** `masks[i * PLACE_COUNT + p]`: the places of the asked asset to a thing to which `ids[i]` stands at place `p`. */
  readonly masks: Uint16Array;
  /** What each is; where nothing is recorded of it, what it may be. */
  readonly kinds: readonly SourceKind[];
};

type SourceKind = NodeKind;
type Tables = Partial<Record<EdgeRelation, Partial<Record<SourceKind, Uint8Array>>>>;
const tables: Tables = {};

/** `nextPlace` as numbers, for each relation and kind of source. */
function tableOf(relation: EdgeRelation, kind: SourceKind): Uint8Array {
  let ofRelation = tables[relation];
  if (ofRelation === undefined) {
    ofRelation = {};
    tables[relation] = ofRelation;
  }
  const known = ofRelation[kind];
  if (known !== undefined) return known;
  const table = Uint8Array.from({ length: PLACE_COUNT }, (_, p) =>
    placeIndex(nextPlace(placeAt(p), relation, kind)),
  );
  ofRelation[kind] = table;
  return table;
}

/** A source that is not here may be of any kind: a dataset is what carries the most. */
export const UNSEEN_KIND: SourceKind = 'DATASET';

export function findReach(closure: Closure, dag: Dag, ids: readonly Hex[]): Reach {
  const indexOf = new Map<Hex, number>();
  const kinds: SourceKind[] = [];
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] as Hex;
    indexOf.set(id, i);
    kinds.push(closure.nodes.get(id)?.node.kind ?? UNSEEN_KIND);
  }
  const masks = takeMasks(ids.length * PLACE_COUNT);
  for (let p = 0; p < PLACE_COUNT; p++) masks[p] = 1 << p;
  for (let i = 0; i < ids.length; i++) {
    for (const edge of sourcesOf(dag, ids[i] as Hex)) {
      const s = indexOf.get(edge.source);
      // Only in a cycle is a source before what derives from it.
      if (s === undefined || s <= i) continue;
      const table = tableOf(edge.relation, kinds[s] as SourceKind);
      for (let p = 0; p < PLACE_COUNT; p++) {
        const at = s * PLACE_COUNT + p;
        masks[at] =
          (masks[at] as number) | (masks[i * PLACE_COUNT + (table[p] as number)] as number);
      }
    }
  }
  return { ids, indexOf, masks, kinds };
}

const SLAB = 1 << 15;
let slab = new Uint16Array(0);
let used = 0;

/** Zeros, cut from a larger piece: memory outside of the heap for each report costs more than the report. */
function takeMasks(length: number): Uint16Array {
  if (length > SLAB / 8) return new Uint16Array(length);
  if (used + length > slab.length) {
    slab = new Uint16Array(SLAB);
    used = 0;
  }
  used += length;
  return slab.subarray(used - length, used);
}

/** The places that the asked asset has to a thing to which `id` stands at `start`. */
export function placesFrom(reach: Reach, id: Hex, start: Place): number {
  const i = reach.indexOf.get(id);
  return i === undefined ? 0 : (reach.masks[i * PLACE_COUNT + placeIndex(start)] as number);
}

/** The same over one derivation alone: by `edge` from a source of `kind`. */
export function placesOver(reach: Reach, edge: EdgeRow, kind: SourceKind, start: Place): number {
  return placesOf(reach, edge.derived, edge.relation, kind, start);
}

/** The same over a relation to a source of which no derivation is recorded. */
export function placesOf(
  reach: Reach,
  derived: Hex,
  relation: EdgeRelation,
  kind: SourceKind,
  start: Place,
): number {
  const i = reach.indexOf.get(derived);
  if (i === undefined) return 0;
  const p = tableOf(relation, kind)[placeIndex(start)] as number;
  return reach.masks[i * PLACE_COUNT + p] as number;
}

/** The places of a bit mask, in the order of `placeIndex`. */
export function placesIn(mask: number): readonly Place[] {
  return LISTS[mask] ?? list(mask);
}

/** The bit mask of some places. */
export function maskOf(isMeant: (place: Place) => boolean): number {
  let mask = 0;
  for (let p = 0; p < PLACE_COUNT; p++) if (isMeant(placeAt(p))) mask |= 1 << p;
  return mask;
}

const LISTS: (readonly Place[] | undefined)[] = [];

function list(mask: number): readonly Place[] {
  const places: Place[] = [];
  for (let p = 0; p < PLACE_COUNT; p++) if ((mask >> p) & 1) places.push(placeAt(p));
  LISTS[mask] = places;
  return places;
}

/**
 * Shortest ways back from the asked asset. Made when the first is asked for, in one pass: for each asset, place to it and
 * place of the asked asset, the number of derivations between, and the first step from there. They hold until the next are
 * made: their memory is used again.
 */
export type Witnesses = {
  /** Assets from the asked one to `id`; null where no path leads from `start` to `end`. */
  find(id: Hex, start: Place, end: Place, over?: EdgeRow): readonly Hex[] | null;
};

const NONE = 0xffff_ffff;
const MOST_KEPT = 1 << 18;

type Ways = {
  readonly hops: Uint32Array;
  /** Places of derivations in `taken`; where `hops` is `NONE`, of no meaning. */
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

export function findWitnesses(dag: Dag, reach: Reach): Witnesses {
  const { ids, indexOf, masks, kinds } = reach;
  const size = PLACE_COUNT * PLACE_COUNT;
  const { hops, next } = takeWays(ids.length * size);
  const taken: EdgeRow[] = [];
  for (let p = 0; p < PLACE_COUNT; p++) hops[p * PLACE_COUNT + p] = 0;

  const visit = (edge: EdgeRow, derived: number, source: number, table: Uint8Array) => {
    const place = taken.push(edge) - 1;
    for (let p = 0; p < PLACE_COUNT; p++) {
      const from = derived * size + (table[p] as number) * PLACE_COUNT;
      const mask = masks[derived * PLACE_COUNT + (table[p] as number)] as number;
      for (let q = 0, left = mask; left !== 0; q++, left >>= 1) {
        if ((left & 1) === 0) continue;
        const length = (hops[from + q] as number) + 1;
        const at = source * size + p * PLACE_COUNT + q;
        const known = hops[at] as number;
        if (length > known) continue;
        if (length === known && (taken[next[at] as number] as EdgeRow).derived <= edge.derived) {
          continue;
        }
        hops[at] = length;
        next[at] = place;
      }
    }
  };
  for (let i = 0; i < ids.length; i++) {
    for (const edge of sourcesOf(dag, ids[i] as Hex)) {
      const s = indexOf.get(edge.source);
      if (s === undefined || s <= i) continue;
      visit(edge, i, s, tableOf(edge.relation, kinds[s] as SourceKind));
    }
  }

  const walk = (id: Hex, start: number, end: number): Hex[] => {
    const path: Hex[] = [id];
    let p = start;
    let i = indexOf.get(id) as number;
    while (i !== 0) {
      const edge = taken[next[i * size + p * PLACE_COUNT + end] as number] as EdgeRow;
      p = tableOf(edge.relation, kinds[i] as SourceKind)[p] as number;
      i = indexOf.get(edge.derived) as number;
      path.push(edge.derived);
    }
    return path;
  };

  return {
    find(id, start, end, over) {
      const q = placeIndex(end);
      if (over === undefined) {
        const p = placeIndex(start);
        if (((placesFrom(reach, id, start) >> q) & 1) === 0) return null;
        return walk(id, p, q).reverse();
      }
      const kind = kinds[indexOf.get(over.source) ?? -1] ?? UNSEEN_KIND;
      if (((placesOver(reach, over, kind, start) >> q) & 1) === 0) return null;
      const p = tableOf(over.relation, kind)[placeIndex(start)] as number;
      return [...walk(over.derived, p, q).reverse(), id];
    },
  };
}
