import { describe, expect, it } from 'vitest';
import { parseNamedTerms } from '../../../encoding/license-terms.js';
import { judgeCombination } from './combination.js';
import { compilePolicy } from './compile.js';
import { findContradictions, judgeTerms } from './judge-terms.js';
import { getPlace, SELF_PLACE } from './place.js';
import { getShippedPolicy } from './shipped.js';
import { parseUse } from './use.js';

const policy = compilePolicy(getShippedPolicy('strict'));
const SELL = parseUse({ uses: ['commercialUse'] }, 1_790_000_000);
const TRAINED = getPlace('TRAINED', false);
const ADAPTED = getPlace('ADAPTED', false);
const ZERO = `0x${'00'.repeat(32)}`;

const OPEN = {
  commercialUse: 'UNSPECIFIED',
  training: 'UNSPECIFIED',
  redistribution: 'UNSPECIFIED',
  derivatives: 'UNSPECIFIED',
  outputTraining: 'UNSPECIFIED',
  sublicensing: 'UNSPECIFIED',
  attribution: 'UNSPECIFIED',
  shareAlike: 'UNSPECIFIED',
  notice: 'UNSPECIFIED',
  naming: 'UNSPECIFIED',
  transferable: 'UNSPECIFIED',
  revocable: 'UNSPECIFIED',
  postTermUse: 'UNSPECIFIED',
  grantKind: 'UNSPECIFIED',
  royaltyBps: 0,
  price: '0',
  currency: `0x${'00'.repeat(20)}`,
  maxUses: 0,
  periodSeconds: 0,
  validFrom: 0,
  validTo: 0,
  licenseTextHash: ZERO,
  termsDocumentHash: ZERO,
  expression: '',
};
const termsOf = (fields: Partial<typeof OPEN>) => parseNamedTerms({ ...OPEN, ...fields });
const verdictOf = (fields: Partial<typeof OPEN>, place = SELF_PLACE) => {
  const { verdict, cause } = judgeTerms(policy, termsOf(fields), SELL, place);
  return cause === null ? verdict : `${verdict} ${cause}`;
};

describe('terms of an offer', () => {
  it('are their expression, where they state nothing', () => {
    expect(verdictOf({ expression: 'CC-BY-NC-4.0' })).toBe('PROHIBITED');
    expect(verdictOf({})).toBe('UNKNOWN MISSING');
  });

  it('beat their expression where they state a field, and the contradiction is found', () => {
    const free = {
      expression: 'CC-BY-NC-4.0',
      commercialUse: 'ALLOWED',
      attribution: 'NOT_REQUIRED',
    };
    expect(verdictOf(free)).toBe('PERMITTED');
    expect(findContradictions(policy, termsOf(free))).toEqual([
      {
        field: 'commercialUse',
        stated: 'ALLOWED',
        license: 'CC-BY-NC-4.0',
        inText: 'PROHIBITED',
        section: '2(a)(1)',
      },
      {
        field: 'attribution',
        stated: 'NOT_REQUIRED',
        license: 'CC-BY-NC-4.0',
        inText: 'REQUIRED',
        section: '3(a)(1)',
      },
    ]);
    const bound = { expression: 'MIT', commercialUse: 'PROHIBITED' };
    expect(verdictOf(bound)).toBe('PROHIBITED');
    expect(findContradictions(policy, termsOf(bound)).map(({ field }) => field)).toEqual([
      'commercialUse',
    ]);
  });

  it('contradict a choice only where they contradict every branch of it', () => {
    const fields = { commercialUse: 'PROHIBITED', expression: 'MIT OR CC-BY-NC-4.0' };
    expect(findContradictions(policy, termsOf(fields))).toEqual([]);
  });

  it('keep a cap of the text that six words cannot state', () => {
    const stated = { expression: 'LicenseRef-Llama-2-Community', commercialUse: 'ALLOWED' };
    expect(verdictOf(stated)).toBe('CONDITIONAL');
  });

  it('may require what the text does not', () => {
    const answer = judgeTerms(
      policy,
      termsOf({ expression: 'CC0-1.0', attribution: 'REQUIRED' }),
      SELL,
      SELF_PLACE,
    );
    expect(answer.verdict).toBe('CONDITIONAL');
    expect(answer.clauses.map(({ clause }) => clause.id)).toEqual(['stated-attribution']);
  });

  it('of a text that nobody read decide where they state all that is asked, if the text is read', () => {
    const custom = { expression: 'LicenseRef-Ours', commercialUse: 'ALLOWED' };
    const answer = judgeTerms(policy, termsOf(custom), SELL, SELF_PLACE);
    expect(answer.verdict).toBe('CONDITIONAL');
    expect(answer.clauses.map(({ clause }) => clause.id)).toEqual(['read-the-text']);
    expect(verdictOf({ expression: 'LicenseRef-Ours' })).toBe('UNKNOWN UNCHECKED');
    expect(verdictOf(custom, TRAINED)).toBe('UNKNOWN UNCHECKED');
    expect(verdictOf({ ...custom, training: 'PROHIBITED' }, TRAINED)).toBe('PROHIBITED');
  });

  it('of a text that nobody read forbid what they state as forbidden, whatever else they leave open', () => {
    const custom = { expression: 'LicenseRef-Ours', commercialUse: 'PROHIBITED' };
    const both = parseUse({ uses: ['commercialUse', 'redistribution'] }, 1_780_000_000);
    expect(judgeTerms(policy, termsOf(custom), both, SELF_PLACE).verdict).toBe('PROHIBITED');
    expect(verdictOf({ expression: 'LicenseRef-Ours', derivatives: 'PROHIBITED' }, ADAPTED)).toBe(
      'PROHIBITED',
    );
    expect(verdictOf({ expression: 'LicenseRef-Ours', training: 'PROHIBITED' })).toBe(
      'UNKNOWN UNCHECKED',
    );
    // Whether a ban on selling it reaches what was trained on it is contested: it binds here, and is open by the text.
    expect(verdictOf(custom, TRAINED)).toBe('PROHIBITED');
    const text = compilePolicy(getShippedPolicy('text'));
    expect(judgeTerms(text, termsOf(custom), SELL, TRAINED)).toMatchObject({
      verdict: 'UNKNOWN',
      cause: 'UNCHECKED',
    });
  });

  it('that forbid training on outputs bind the model that was', () => {
    const sealed = {
      expression: 'LicenseRef-Pedigree-Sample-Model-1.0',
      outputTraining: 'PROHIBITED',
    };
    expect(verdictOf(sealed, getPlace('OUTPUT_TRAINED', false))).toBe('PROHIBITED');
    expect(verdictOf(sealed, getPlace('OUTPUT', false))).toBe('PERMITTED');
  });
});

describe('several statements', () => {
  const say = (expression: string, where = 'AUDIT') => ({ expression, where });
  const judge = (
    statements: ReturnType<typeof say>[],
    combine: Parameters<typeof judgeCombination>[2] = null,
  ) => {
    const { verdict, cause } = judgeCombination(policy, statements, combine, SELL, SELF_PLACE);
    return cause === null ? verdict : `${verdict} ${cause}`;
  };

  it('of a hub tag and an audit that differ are a conflict, never a choice', () => {
    const differ = [say('MIT', 'HUB_TAG'), say('CC-BY-NC-4.0')];
    expect(judge(differ)).toBe('UNKNOWN CONFLICT');
    expect(judge(differ, 'CONFLICT')).toBe('UNKNOWN CONFLICT');
    expect(judge(differ, 'ALL_OF')).toBe('PROHIBITED');
    expect(judge(differ, 'ANY_OF')).toBe('CONDITIONAL');
  });

  it('that all forbid, forbid', () => {
    expect(judge([say('CC-BY-NC-3.0', 'HUB_TAG'), say('CC-BY-NC-4.0')])).toBe('PROHIBITED');
  });

  it('that say the same are one', () => {
    expect(judge([say('MIT', 'HUB_TAG'), say('MIT')])).toBe('CONDITIONAL');
  });

  it('of which one says nothing leave the other’s word', () => {
    expect(judge([say('NOASSERTION', 'HUB_TAG'), say('MIT')])).toBe('CONDITIONAL');
    expect(judge([say('NOASSERTION', 'HUB_TAG'), say('MIT')], 'PER_PART')).toBe('UNKNOWN MISSING');
  });

  it('of a service stand beside a licence, and are none by themselves', () => {
    expect(judge([say('LicenseRef-Service-OpenAI')])).toBe('UNKNOWN MISSING');
    expect(judge([say('MIT'), say('LicenseRef-Service-OpenAI')])).toBe('CONDITIONAL');
    expect(judge([say('MIT'), say('LicenseRef-Llama-2-Community', 'GENERATOR')])).toBe(
      'CONDITIONAL',
    );
    expect(judge([say('LicenseRef-Llama-2-Community', 'GENERATOR')])).toBe('UNKNOWN MISSING');
  });

  it('of a generator wake in the model that was trained on what it gave out', () => {
    const statements = [say('CC0-1.0'), say('LicenseRef-Llama-2-Community', 'GENERATOR')];
    const { verdict } = judgeCombination(policy, statements, null, SELL, TRAINED);
    expect(verdict).toBe('PROHIBITED');
  });
});
