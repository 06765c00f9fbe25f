import type { EdgeRelation, NodeKind } from '../../rows.js';
import type { Place } from './types.js';
import { POSITIONS, type Position } from './words.js';

/** One constant for each place, so that places compare by identity. */
const PLACES: readonly Place[] = [false, true].flatMap((collected) =>
  POSITIONS.map((position) => Object.freeze({ position, collected })),
);

/** All places there are: 16. */
export const PLACE_COUNT = PLACES.length;

/** Where every path begins: the licensed asset itself. */
export const SELF_PLACE: Place = getPlace('SELF', false);

export function getPlace(position: Position, collected: boolean): Place {
  return PLACES[POSITIONS.indexOf(position) + (collected ? POSITIONS.length : 0)] as Place;
}

const INDEXES: Readonly<Record<Position, number>> = Object.fromEntries(
  POSITIONS.map((position, i) => [position, i]),
) as Record<Position, number>;

/** A number from 0 to `PLACE_COUNT - 1`, so that a set of places is a bit mask. */
export function placeIndex(place: Place): number {
  return INDEXES[place.position] + (place.collected ? POSITIONS.length : 0);
}

export function placeAt(index: number): Place {
  const place = PLACES[index];
  if (place === undefined) throw new RangeError(`expected 0 to ${PLACE_COUNT - 1}, got ${index}`);
  return place;
}

type Step = 'ADAPT' | 'TRAIN' | 'OUTPUT' | 'EVALUATE';

/** What becomes of each position by each step. What came out of a model never becomes the licensed work again. */
const NEXT: Readonly<Record<Position, Readonly<Record<Step, Position>>>> = {
  SELF: { ADAPT: 'ADAPTED', TRAIN: 'TRAINED', OUTPUT: 'OUTPUT', EVALUATE: 'EVALUATED' },
  ADAPTED: { ADAPT: 'ADAPTED', TRAIN: 'TRAINED', OUTPUT: 'OUTPUT', EVALUATE: 'EVALUATED' },
  TRAINED: {
    ADAPT: 'TRAINED',
    TRAIN: 'DISTANT',
    OUTPUT: 'TRAINED_OUTPUT',
    EVALUATE: 'EVALUATED',
  },
  TRAINED_OUTPUT: {
    ADAPT: 'TRAINED_OUTPUT',
    TRAIN: 'DISTANT',
    OUTPUT: 'DISTANT',
    EVALUATE: 'EVALUATED',
  },
  OUTPUT: { ADAPT: 'OUTPUT', TRAIN: 'OUTPUT_TRAINED', OUTPUT: 'OUTPUT', EVALUATE: 'EVALUATED' },
  OUTPUT_TRAINED: {
    ADAPT: 'OUTPUT_TRAINED',
    TRAIN: 'DISTANT',
    OUTPUT: 'DISTANT',
    EVALUATE: 'EVALUATED',
  },
  EVALUATED: {
    ADAPT: 'EVALUATED',
    TRAIN: 'EVALUATED',
    OUTPUT: 'EVALUATED',
    EVALUATE: 'EVALUATED',
  },
  DISTANT: { ADAPT: 'DISTANT', TRAIN: 'DISTANT', OUTPUT: 'DISTANT', EVALUATE: 'EVALUATED' },
};

/**
 * Where an asset stands to a licensed one, given where its source stands to it and how it derives from that source.
 * `HAD_MEMBER` keeps each part what it is; every other step works on the part itself. A model is no collection of parts that
 * keep their own licences, but one work: what is said to be a member of it was made into it.
 */
export function nextPlace(
  place: Place,
  relation: EdgeRelation,
  source: NodeKind,
  derived: NodeKind,
): Place {
  if (relation === 'HAD_MEMBER' && derived !== 'MODEL') return getPlace(place.position, true);
  const position = toSteps(relation, source).reduce(
    (at: Position, step) => NEXT[at][step],
    place.position,
  );
  return getPlace(position, false);
}

/**
 * A relation means what fits the kind of its source: a model that is "fine-tuned from" a dataset is trained on it, and one
 * that is "trained on" a model learns from that model's outputs.
 */
function toSteps(relation: EdgeRelation, source: NodeKind): readonly Step[] {
  const isModel = source === 'MODEL';
  switch (relation) {
    case 'EVALUATED_ON':
      return ['EVALUATE'];
    case 'TRAINED_ON':
      return isModel ? ['OUTPUT', 'TRAIN'] : ['TRAIN'];
    case 'FINE_TUNED_FROM':
      return isModel ? ['ADAPT'] : ['TRAIN'];
    case 'OUTPUT_OF':
    case 'DECLARED':
      return isModel ? ['OUTPUT'] : ['ADAPT'];
    default:
      return ['ADAPT'];
  }
}

/** What an asset is to a generator, given what it is to what that generator gave out. */
const TO_GENERATOR: Readonly<Record<Position, Position>> = {
  SELF: 'OUTPUT',
  ADAPTED: 'OUTPUT',
  TRAINED: 'OUTPUT_TRAINED',
  TRAINED_OUTPUT: 'DISTANT',
  OUTPUT: 'OUTPUT',
  OUTPUT_TRAINED: 'OUTPUT_TRAINED',
  EVALUATED: 'EVALUATED',
  DISTANT: 'DISTANT',
};

/**
 * Where an asset stands to the licence of a statement, given where it stands to the asset that bears the statement. One
 * found at the `GENERATOR` speaks of the model or service that gave the asset out.
 */
export function placeOfStatement(place: Place, where: string | null): Place {
  if (where !== 'GENERATOR') return place;
  return getPlace(TO_GENERATOR[place.position], place.collected);
}
