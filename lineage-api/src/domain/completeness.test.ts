import { expect, test } from 'vitest';
import { completenessOf, type Gaps } from './completeness.js';

const NONE: Gaps = {
  unresolvedSources: 0,
  undisclosedSources: 0,
  missingManifests: 0,
  missingLeaves: 0,
  conflictingClaims: 0,
  struckSources: 0,
};

const complete = (gaps: Partial<Gaps>, truncated: 'MAX_DEGREE' | 'SIZE' | null = null) =>
  completenessOf({ degreeReached: 3, truncated, gaps: { ...NONE, ...gaps } }).complete;

test('an answer that saw all is complete, and says how far it went', () => {
  expect(completenessOf({ degreeReached: 3, truncated: null, gaps: NONE })).toEqual({
    ...NONE,
    complete: true,
    degreeReached: 3,
    truncatedReason: null,
    batchNotWalked: false,
  });
});

test('whatever was not seen makes an answer incomplete', () => {
  expect(complete({ unresolvedSources: 1 })).toBe(false);
  expect(complete({ undisclosedSources: 1 })).toBe(false);
  expect(complete({ missingManifests: 1 })).toBe(false);
  expect(complete({ missingLeaves: 1 })).toBe(false);
  expect(complete({}, 'MAX_DEGREE')).toBe(false);
  expect(complete({}, 'SIZE')).toBe(false);
  const ofLeaf = { degreeReached: 0, truncated: null, gaps: NONE, batchNotWalked: true };
  expect(completenessOf(ofLeaf).complete).toBe(false);
});

test('claims in conflict and struck sources are counted, and leave nothing out', () => {
  expect(complete({ conflictingClaims: 2, struckSources: 1 })).toBe(true);
});
