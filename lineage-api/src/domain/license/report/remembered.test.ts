import { expect, it } from 'vitest';
import { compilePolicy, NO_CONTEXT } from '../policy/compile.js';
import { SELF_PLACE } from '../policy/place.js';
import { getShippedPolicy } from '../policy/shipped.js';
import { parseUse } from '../policy/use.js';
import { judgedOnce, type Remembered, rememberedFor } from './remembered.js';

const policy = compilePolicy(getShippedPolicy('text'));
const useOf = (monthlyUsers: number) =>
  parseUse({ uses: ['commercialUse'], monthlyUsers }, 1_800_000_000);

/** Remembers one thing, and says whether it was known. */
function knows({ byWord, byStated }: Remembered): boolean {
  const isKnown = byWord.has('word');
  byWord.set('word', []);
  judgedOnce(byStated, 'stated', SELF_PLACE, () => null);
  return isKnown;
}

it('remembers of a use that is asked about again, and forgets it where many others were asked about since', () => {
  const first = useOf(0);
  expect(knows(rememberedFor(policy, first, NO_CONTEXT))).toBe(false);
  expect(knows(rememberedFor(policy, first, NO_CONTEXT))).toBe(true);
  const remembered = rememberedFor(policy, first, NO_CONTEXT);
  const { byNode } = remembered;
  for (let users = 1; users < 100; users += 1) {
    knows(rememberedFor(policy, useOf(users), NO_CONTEXT));
  }
  expect(remembered.byNode).not.toBe(byNode);
  expect(remembered.byStated.size).toBe(0);
  expect(knows(rememberedFor(policy, first, NO_CONTEXT))).toBe(false);
  expect(knows(rememberedFor(policy, first, NO_CONTEXT))).toBe(true);
});
