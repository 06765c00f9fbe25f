import type { ClosureNode } from '../../closure.js';
import type { EdgeRelation, EdgeRow, NodeKind } from '../../rows.js';
import { nextPlace, PLACE_COUNT, placeAt, placeIndex, SELF_PLACE } from '../policy/place.js';
import { placesAfter } from '../policy/place-table.js';
import type { Place } from '../policy/types.js';
import type { SubDag } from './sub-dag.js';

/**
 * Where the asked asset stands to everything upstream of it. Obligations travel by rule: what a licence asks depends on
 * the whole path. A path is a fold of `nextPlace` from the licensed asset to the asked one, and there are 16 places; so for
 * each asset and each place that a thing may have to *it*, a bit mask says which places the asked asset then has. One pass
 * over the derivations makes all of them.
 */
export type Reach = {
  /** `masks[i * PLACE_COUNT + p]`: the places of the asked asset to a thing to which asset `i` stands at place `p`. */
  readonly masks: Uint16Array;
  /** `nextPlace` over each derivation. */
  readonly tables: readonly Uint8Array[];
};

/** A source that is not here may be of any kind: a dataset is what carries the most. */
export const UNSEEN_KIND: NodeKind = 'DATASET';

function kindOf(stated: ClosureNode | undefined): NodeKind {
  return stated?.node.kind ?? UNSEEN_KIND;
}

export function findReach({ ids, nodes, edges, derived, source }: SubDag): Reach {
  const masks = takeMasks(ids.length * PLACE_COUNT);
  for (let p = 0; p < PLACE_COUNT; p++) masks[p] = 1 << p;
  const kinds = nodes.map(kindOf);
  const ofEdges: Uint8Array[] = [];
  for (let e = 0; e < edges.length; e++) {
    const s = source[e] as number;
    const d = derived[e] as number;
    const { relation } = edges[e] as EdgeRow;
    const table = placesAfter(relation, kinds[s] as NodeKind, kinds[d] as NodeKind);
    ofEdges.push(table);
    const to = s * PLACE_COUNT;
    const from = d * PLACE_COUNT;
    for (let p = 0; p < PLACE_COUNT; p++) {
      masks[to + p] = (masks[to + p] as number) | (masks[from + (table[p] as number)] as number);
    }
  }
  return { masks, tables: ofEdges };
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

/** The places that the asked asset has to a thing to which asset `i` stands at `start`. */
export function placesFrom({ masks }: Reach, i: number, start: Place): number {
  return masks[i * PLACE_COUNT + placeIndex(start)] as number;
}

const SELF = placeIndex(SELF_PLACE);

/** The places that the asked asset has to the source of derivation `e`, over that derivation alone. */
export function placesOver({ masks, tables }: Reach, { derived }: SubDag, e: number): number {
  const p = (tables[e] as Uint8Array)[SELF] as number;
  return masks[(derived[e] as number) * PLACE_COUNT + p] as number;
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
