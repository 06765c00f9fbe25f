import type { EdgeRelation, NodeKind } from '../../rows.js';
import { nextPlace, PLACE_COUNT, placeAt, placeIndex } from './place.js';

const KIND_NUMBERS: Readonly<Record<NodeKind, number>> = {
  DATASET: 0,
  MODEL: 1,
  OUTPUT: 2,
  BATCH: 3,
};
const KIND_COUNT = 4;
/** By relation, then by the kinds of both ends. */
const tables: Partial<Record<EdgeRelation, (Uint8Array | undefined)[]>> = {};

/** `nextPlace` as numbers: by `placeIndex` before a derivation, that after it. Made once for a relation and two kinds. */
export function placesAfter(
  relation: EdgeRelation,
  source: NodeKind,
  derived: NodeKind,
): Uint8Array {
  const at = KIND_NUMBERS[source] * KIND_COUNT + KIND_NUMBERS[derived];
  const known = tables[relation]?.[at];
  if (known !== undefined) return known;
  const table = Uint8Array.from({ length: PLACE_COUNT }, (_, place) =>
    placeIndex(nextPlace(placeAt(place), relation, source, derived)),
  );
  tables[relation] ??= [];
  tables[relation][at] = table;
  return table;
}
