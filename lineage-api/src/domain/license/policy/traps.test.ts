import { describe, expect, it } from 'vitest';
import { compilePolicy, NO_CONTEXT } from './compile.js';
import { findGeneratorTerms } from './generators.js';
import { judgeExpression } from './judge.js';
import { getPlace, SELF_PLACE } from './place.js';
import { getShippedPolicy } from './shipped.js';
import type { ShippedPolicy } from './shipped-document.js';
import type { JudgeContext } from './types.js';
import { parseUse } from './use.js';
import type { Position } from './words.js';

const NOW = Date.UTC(2026, 10, 22) / 1000;
const SELL = { uses: ['commercialUse'] };

function ask(
  name: ShippedPolicy,
  expression: string,
  use: object,
  position: Position = 'SELF',
  context: JudgeContext = NO_CONTEXT,
) {
  const policy = compilePolicy(getShippedPolicy(name));
  return judgeExpression(
    policy,
    expression,
    parseUse(use, NOW),
    getPlace(position, false),
    context,
  );
}

function both(expression: string, use: object, position: Position = 'SELF') {
  return (['strict', 'text'] as const).map((name) => {
    const { verdict, cause } = ask(name, expression, use, position);
    return cause === null ? verdict : `${verdict} ${cause}`;
  });
}

describe('dual licence by OR', () => {
  const dual = 'AGPL-3.0-only OR LicenseRef-Commercial';
  const hosted = { ...SELL, mode: 'HOSTED' };

  it('leaves the public branch to who holds no grant', () => {
    const answer = ask('strict', dual, hosted, 'ADAPTED');
    expect(answer.verdict).toBe('CONDITIONAL');
    expect(answer.chosen).toBe('AGPL-3.0-only');
    expect(answer.clauses.find(({ clause }) => clause.id === 'network-source')?.outcome).toBe(
      'CONDITION',
    );
    expect(answer.alternatives).toEqual([
      { expression: 'LicenseRef-Commercial', verdict: 'PROHIBITED' },
    ]);
  });

  it('lets who holds a grant take the branch without conditions', () => {
    const context = { granted: new Set(['LicenseRef-Commercial']), families: new Set<string>() };
    const answer = ask('strict', dual, hosted, 'ADAPTED', context);
    expect(answer).toMatchObject({ verdict: 'PERMITTED', chosen: 'LicenseRef-Commercial' });
  });
});

describe('what was only evaluated on', () => {
  it('passes no terms on, whatever they are, read or not', () => {
    for (const id of [
      'CC-BY-NC-4.0',
      'NONE',
      'NOASSERTION',
      'LicenseRef-Never-Read',
      'WTFPL',
      'a, b',
    ]) {
      expect(both(id, SELL, 'EVALUATED')).toEqual(['PERMITTED', 'PERMITTED']);
    }
  });
});

describe('no licence, nobody says, and the Unlicense', () => {
  it('are three things', () => {
    expect(both('NONE', SELL)).toEqual(['PROHIBITED', 'PROHIBITED']);
    expect(both('NOASSERTION', SELL)).toEqual(['UNKNOWN MISSING', 'UNKNOWN MISSING']);
    expect(both('Unlicense', SELL)).toEqual(['PERMITTED', 'PERMITTED']);
  });

  it('of "no licence", whether a model trained on it is bound is unsettled', () => {
    expect(both('NONE', SELL, 'TRAINED')).toEqual(['PROHIBITED', 'UNKNOWN LAW_UNSETTLED']);
  });

  it('a catch-all names no licence: it grants nothing, and forbids nothing', () => {
    for (const id of ['Various', 'Request-Form', 'Other', 'Open-Access', 'Not-a-License']) {
      expect(both(`LicenseRef-CatchAll-${id}`, SELL)).toEqual([
        'UNKNOWN MISSING',
        'UNKNOWN MISSING',
      ]);
    }
  });
});

describe('a user cap measured at a release date long past', () => {
  const llama = 'LicenseRef-Llama-2-Community';
  const capOf = (use: object) =>
    ask('strict', llama, { ...SELL, ...use }).clauses.find(
      ({ clause }) => clause.id === 'user-cap',
    );
  const JULY_2023 = Date.UTC(2023, 6, 1) / 1000;

  it('is not broken by who has grown since', () => {
    const cap = capOf({ monthlyUsers: 900_000_000, monthlyUsersAt: NOW });
    expect(cap?.outcome).toBe('CONDITION');
    expect(cap?.condition).toEqual({
      kind: 'WITHIN',
      who: 'USER',
      how: 'Allowed under Llama 2 Community License only if at most 700000000 users a month in the calendar month before 2023-07-18.',
      decidedBy: 'monthlyUsersAt',
    });
  });

  it('is met by who was small in the month before the release', () => {
    expect(capOf({ monthlyUsers: 900, monthlyUsersAt: JULY_2023 })?.outcome).toBe('MET');
  });

  it('shuts out who was large in that month', () => {
    const use = { ...SELL, monthlyUsers: 900_000_000, monthlyUsersAt: JULY_2023 };
    expect(both(llama, use)).toEqual(['PROHIBITED', 'PROHIBITED']);
  });

  it('of Qwen is measured at the time of the use instead', () => {
    const qwen = 'LicenseRef-Tongyi-Qianwen';
    expect(both(qwen, { ...SELL, monthlyUsers: 200_000_000 })).toEqual([
      'PROHIBITED',
      'PROHIBITED',
    ]);
    expect(both(qwen, { ...SELL, monthlyUsers: 5 })).toEqual(['CONDITIONAL', 'CONDITIONAL']);
  });
});

describe('a model trained on outputs', () => {
  it('of an early Llama may not be another language model; whether that binds a third party is contested', () => {
    for (const id of ['LicenseRef-Llama-2-Community', 'LicenseRef-Llama-3-Community']) {
      expect(both(id, SELL, 'OUTPUT_TRAINED')).toEqual(['PROHIBITED', 'UNKNOWN LAW_UNSETTLED']);
    }
  });

  it('of an early Llama may be a Llama of the same line', () => {
    const context = { granted: new Set<string>(), families: new Set(['llama-2']) };
    const answer = ask('strict', 'LicenseRef-Llama-2-Community', SELL, 'OUTPUT_TRAINED', context);
    expect(answer.verdict).toBe('PERMITTED');
  });

  it('of a later Llama bears its name', () => {
    const answer = ask('strict', 'LicenseRef-Llama-3.1-Community', SELL, 'OUTPUT_TRAINED');
    expect(answer.verdict).toBe('CONDITIONAL');
    expect(answer.clauses[0]).toMatchObject({
      clause: { id: 'output-name-prefix', effect: { obligation: 'naming', namePrefix: 'Llama' } },
      condition: { kind: 'DISCHARGE', decidedBy: 'productName' },
    });
    const named = { ...SELL, productName: 'Llama-Sparrow-8B' };
    expect(both('LicenseRef-Llama-3.1-Community', named, 'OUTPUT_TRAINED')).toEqual([
      'PERMITTED',
      'PERMITTED',
    ]);
  });

  it('of Gemma, made to perform like it, carries its terms over; a classifier is free of them', () => {
    const like = { ...SELL, competesWith: ['Gemma'] };
    const answer = ask('text', 'LicenseRef-Gemma-Terms-of-Use', like, 'OUTPUT_TRAINED');
    expect(answer.verdict).toBe('CONDITIONAL');
    expect(answer.clauses[0]?.reach.section).toContain('1.1(e)');
    const classifier = { ...SELL, competesWith: [] };
    expect(both('LicenseRef-Gemma-Terms-of-Use', classifier, 'OUTPUT_TRAINED')).toEqual([
      'PERMITTED',
      'PERMITTED',
    ]);
  });

  it('of a service binds the account holder, not the world', () => {
    const rival = { ...SELL, competesWith: ['OpenAI'] };
    const answer = ask('strict', 'LicenseRef-OpenAI-Terms-of-Use', rival, 'OUTPUT_TRAINED');
    expect(answer.verdict).toBe('CONDITIONAL');
    expect(answer.clauses[0]?.condition).toMatchObject({
      kind: 'NOT_THE_LICENSEE',
      who: 'LICENSEE',
    });
  });

  it('of an open generator is free, whoever its vendor is', () => {
    const rival = { uses: ['commercialUse', 'redistribution'], competesWith: ['OpenAI'] };
    expect(both('MIT', rival, 'OUTPUT_TRAINED')).toEqual(['PERMITTED', 'PERMITTED']);
  });

  it('sleeps in a dataset of outputs under another licence, where nothing of it binds yet', () => {
    expect(both('LicenseRef-Llama-2-Community', SELL, 'OUTPUT')).toEqual([
      'PERMITTED',
      'PERMITTED',
    ]);
  });
});

describe('non-commercial data', () => {
  it('forbids selling itself and what is adapted from it, by its text', () => {
    for (const position of ['SELF', 'ADAPTED'] as const) {
      expect(both('CC-BY-NC-4.0', SELL, position)).toEqual(['PROHIBITED', 'PROHIBITED']);
    }
  });

  it('forbids selling a model trained on it under strict; under text that is unsettled', () => {
    expect(both('CC-BY-NC-4.0', SELL, 'TRAINED')).toEqual(['PROHIBITED', 'UNKNOWN LAW_UNSETTLED']);
  });

  it('with several branches, one that allows it is enough; with parts, one that forbids it', () => {
    expect(both('CC-BY-NC-4.0 OR CC0-1.0', SELL)).toEqual(['PERMITTED', 'PERMITTED']);
    expect(both('CC-BY-NC-4.0 AND CC0-1.0', SELL)).toEqual(['PROHIBITED', 'PROHIBITED']);
  });
});

describe('a licence that the policy has not read', () => {
  it('is UNKNOWN / UNCHECKED, whether its name sounds free or not', () => {
    for (const id of [
      'LicenseRef-Free-For-All',
      'WTFPL',
      'LicenseRef-Falcon-180B-TII',
      'Foo-1.0',
    ]) {
      expect(both(id, SELL)).toEqual(['UNKNOWN UNCHECKED', 'UNKNOWN UNCHECKED']);
    }
  });

  it('after WITH is not read either, and one that was read only gives more', () => {
    expect(both('GPL-2.0-only WITH Font-exception-2.0', SELL)[0]).toBe('UNKNOWN UNCHECKED');
    expect(both('GPL-2.0-only WITH Classpath-exception-2.0', SELL)[0]).toBe('CONDITIONAL');
  });

  it('as text that cannot be read is named with its problem', () => {
    const answer = ask('strict', 'MIT, I think', SELL);
    expect(answer).toMatchObject({ verdict: 'UNKNOWN', cause: 'UNCHECKED' });
    expect(answer.problems.map(({ code }) => code)).toEqual(['EXPRESSION_MALFORMED']);
  });
});

describe('the name of a generator', () => {
  const termsOf = (name: string) =>
    findGeneratorTerms(compilePolicy(getShippedPolicy('text')), name)?.id;

  it('tells a service from a published model of the same vendor', () => {
    expect(termsOf('OpenAI ChatGPT')).toBe('LicenseRef-OpenAI-Terms-of-Use');
    expect(termsOf('OpenAI GPT-3.5-turbo-instruct')).toBe('LicenseRef-OpenAI-Terms-of-Use');
    expect(termsOf('Claude 2.1')).toBe('LicenseRef-Anthropic-Commercial-Terms');
    expect(termsOf('OpenAI GPT-2')).toBeUndefined();
    expect(termsOf('openai gpt-1')).toBeUndefined();
    expect(termsOf('Mixtral-8x7B')).toBeUndefined();
  });
});

describe('where a part is collected', () => {
  it('keeps its share-alike to itself', () => {
    const policy = compilePolicy(getShippedPolicy('strict'));
    const use = parseUse(SELL, NOW);
    const obligationsAt = (collected: boolean) =>
      judgeExpression(policy, 'CC-BY-SA-4.0', use, getPlace('ADAPTED', collected)).clauses.map(
        ({ clause }) => clause.id,
      );
    expect(obligationsAt(false)).toEqual(['attribution', 'shareAlike', 'database-shareAlike']);
    expect(obligationsAt(true)).toEqual(['attribution']);
  });
});

describe('territory and mode', () => {
  it('rights in Llama 4 are not granted in the European Union, by name or by member state', () => {
    const inFrance = { ...SELL, territory: 'FR' };
    expect(both('LicenseRef-Llama-4-Community', inFrance)[0]).toBe('PROHIBITED');
    const inJapan = { ...SELL, territory: 'JP' };
    expect(both('LicenseRef-Llama-4-Community', inJapan)[0]).toBe('CONDITIONAL');
  });

  it('a copyleft source is owed over a network under the AGPL alone', () => {
    const hosted = { ...SELL, mode: 'HOSTED' };
    expect(both('GPL-3.0-only', hosted, 'ADAPTED')).toEqual(['PERMITTED', 'PERMITTED']);
    expect(both('AGPL-3.0-only', hosted, 'ADAPTED')).toEqual(['CONDITIONAL', 'CONDITIONAL']);
  });

  it('what stays inside owes no notice', () => {
    expect(both('MIT', { ...SELL, mode: 'INTERNAL' })).toEqual(['PERMITTED', 'PERMITTED']);
    expect(both('MIT', SELL)).toEqual(['CONDITIONAL', 'CONDITIONAL']);
  });
});

describe('the same question asked again', () => {
  it('gets the same answer object for the same use', () => {
    const policy = compilePolicy(getShippedPolicy('text'));
    const use = parseUse(SELL, NOW);
    const first = judgeExpression(policy, 'MIT OR ISC', use, SELF_PLACE);
    expect(judgeExpression(policy, 'MIT OR ISC', use, SELF_PLACE)).toBe(first);
    expect(judgeExpression(policy, 'MIT OR ISC', parseUse(SELL, NOW), SELF_PLACE)).toEqual(first);
  });
});
