import { describe, expect, it } from 'vitest';
import type { EdgeRelation, NodeKind } from '../../rows.js';
import {
  getPlace,
  nextPlace,
  PLACE_COUNT,
  placeAt,
  placeIndex,
  placeOfStatement,
  SELF_PLACE,
} from './place.js';

/** A relation and the kind of its source; what derives is the next step's source, or what is named last. */
type Step = readonly [EdgeRelation, NodeKind];
const walk = (steps: readonly Step[], last: NodeKind) =>
  steps.reduce(
    (place, [relation, source], i) => nextPlace(place, relation, source, steps[i + 1]?.[1] ?? last),
    SELF_PLACE,
  );

describe('where an asset stands to a licensed one', () => {
  it.each<[string, Step[], string, boolean, NodeKind?]>([
    ['a model trained on a dataset', [['TRAINED_ON', 'DATASET']], 'TRAINED', false],
    ['a fine-tune of a model', [['FINE_TUNED_FROM', 'MODEL']], 'ADAPTED', false],
    ['a model "fine-tuned from" a dataset', [['FINE_TUNED_FROM', 'DATASET']], 'TRAINED', false],
    [
      'a quantized merge',
      [
        ['MERGED_FROM', 'MODEL'],
        ['QUANTIZED_FROM', 'MODEL'],
      ],
      'ADAPTED',
      false,
    ],
    ['a filtered dataset', [['FILTERED_FROM', 'DATASET']], 'ADAPTED', false],
    ['a part of a collection', [['HAD_MEMBER', 'DATASET']], 'SELF', true],
    ['a "member" of a model', [['HAD_MEMBER', 'DATASET']], 'ADAPTED', false, 'MODEL'],
    [
      'an output of a model with a "member"',
      [
        ['HAD_MEMBER', 'MODEL'],
        ['OUTPUT_OF', 'MODEL'],
      ],
      'OUTPUT',
      false,
    ],
    [
      'a model trained on a collection',
      [
        ['HAD_MEMBER', 'DATASET'],
        ['TRAINED_ON', 'DATASET'],
      ],
      'TRAINED',
      false,
    ],
    ['an output of a model', [['OUTPUT_OF', 'MODEL']], 'OUTPUT', false],
    [
      'a dataset of filtered outputs',
      [
        ['OUTPUT_OF', 'MODEL'],
        ['FILTERED_FROM', 'DATASET'],
      ],
      'OUTPUT',
      false,
    ],
    [
      'a model trained on outputs',
      [
        ['OUTPUT_OF', 'MODEL'],
        ['TRAINED_ON', 'DATASET'],
      ],
      'OUTPUT_TRAINED',
      false,
    ],
    ['a model trained on a model', [['TRAINED_ON', 'MODEL']], 'OUTPUT_TRAINED', false],
    [
      'an output of a model trained on a dataset',
      [
        ['TRAINED_ON', 'DATASET'],
        ['OUTPUT_OF', 'MODEL'],
      ],
      'TRAINED_OUTPUT',
      false,
    ],
    [
      'a model of outputs of a model of outputs',
      [
        ['OUTPUT_OF', 'MODEL'],
        ['TRAINED_ON', 'DATASET'],
        ['OUTPUT_OF', 'MODEL'],
      ],
      'DISTANT',
      false,
    ],
    ['a model evaluated on a dataset', [['EVALUATED_ON', 'DATASET']], 'EVALUATED', false],
    [
      'what comes of an evaluated model',
      [
        ['EVALUATED_ON', 'DATASET'],
        ['OUTPUT_OF', 'MODEL'],
      ],
      'EVALUATED',
      false,
    ],
    ['a batch of outputs', [['DECLARED', 'MODEL']], 'OUTPUT', false],
  ])('%s', (_, steps, position, collected, last = 'DATASET') => {
    expect(walk(steps, last)).toEqual({ position, collected });
  });

  it('is one of few constants, each with a number', () => {
    const places = Array.from({ length: PLACE_COUNT }, (_, index) => placeAt(index));
    expect(new Set(places).size).toBe(16);
    for (const place of places) {
      expect(placeAt(placeIndex(place))).toBe(place);
      expect(getPlace(place.position, place.collected)).toBe(place);
    }
    expect(() => placeAt(16)).toThrow(RangeError);
  });

  it('starts one step further where a statement was found at the generator', () => {
    expect(placeOfStatement(SELF_PLACE, 'GENERATOR').position).toBe('OUTPUT');
    expect(placeOfStatement(getPlace('TRAINED', false), 'GENERATOR').position).toBe(
      'OUTPUT_TRAINED',
    );
    expect(placeOfStatement(SELF_PLACE, 'CARD')).toBe(SELF_PLACE);
  });
});
