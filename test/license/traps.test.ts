import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../lineage-api/src/domain/license/policy/parse.js';
import {
  ask,
  both,
  fields,
  idOf,
  pathTo,
  short,
  timeOf,
  useOf,
  type World,
} from './closure-kit.js';

const SELL = useOf('commercialUse');
const holder = (expression: string, more: object = {}) => ({
  role: 'RIGHTS_HOLDER' as const,
  terms: [{ expression, ...more }],
});

describe('a dual licence by OR', () => {
  const OWN = parsePolicy(
    Buffer.from(
      JSON.stringify({
        format: 'pedigree-policy/1',
        name: 'own',
        description: 'The shipped policy and a licence that we buy.',
        extends: 'text',
        contested: 'UNSETTLED',
        rows: [
          {
            id: 'LicenseRef-Sold',
            extends: 'CC0-1.0',
            checked: true,
            checkedNote: 'read by us',
            name: 'Sold licence',
            family: 'sold',
            url: 'https://example.org/sold',
            clauses: [
              {
                id: 'bought',
                effect: { kind: 'REQUIRES', obligation: 'grant', how: 'Buy it.' },
                reach: [
                  {
                    positions: ['SELF', 'ADAPTED', 'TRAINED'],
                    section: '1',
                    legalBasis: 'CONTRACT',
                    binds: 'LICENSEE',
                    settled: 'TEXT',
                  },
                ],
              },
            ],
          },
        ],
      }),
    ),
  );
  const world: World = { assets: { library: holder('CC-BY-NC-4.0 OR LicenseRef-Sold') } };

  it('without a grant is the branch that everyone may take', () => {
    expect(short(ask(world, SELL, { policy: OWN }))).toBe('PROHIBITED');
    expect(ask({ assets: { a: holder('CC-BY-NC-4.0 OR CC-BY-4.0') } }, SELL).verdict).toBe(
      'CONDITIONAL',
    );
  });

  it('with a grant is the branch that was bought, on the word of who asks', () => {
    const report = ask(world, SELL, { policy: OWN, granted: ['LicenseRef-Sold'] });
    expect(report.verdict).toBe('PERMITTED');
    expect(report.assumptions.join(' ')).toContain('LicenseRef-Sold');
  });

  it('whose branches all forbid it forbids it', () => {
    expect(both({ assets: { a: holder('CC-BY-NC-4.0 OR CC-BY-NC-SA-4.0') } }, SELL)).toEqual([
      'PROHIBITED',
      'PROHIBITED',
    ]);
  });
});

describe('a hub tag against the repository', () => {
  const stated = (combine?: string): World => ({
    assets: {
      corpus: {
        statements: [
          { expression: 'CC-BY-4.0', where: 'HUB_TAG' },
          { expression: 'CC-BY-NC-4.0', where: 'FILE' },
        ],
        ...(combine === undefined ? {} : { combine }),
      },
    },
  });

  it('is a conflict, whether the record says so or says nothing', () => {
    expect(both(stated('CONFLICT'), SELL)).toEqual(['UNKNOWN/CONFLICT', 'UNKNOWN/CONFLICT']);
    expect(both(stated(), SELL)).toEqual(['UNKNOWN/CONFLICT', 'UNKNOWN/CONFLICT']);
  });

  it('forbids what both forbid', () => {
    const world: World = {
      assets: {
        corpus: {
          statements: [
            { expression: 'CC-BY-NC-SA-4.0', where: 'HUB_TAG' },
            { expression: 'CC-BY-NC-4.0', where: 'FILE' },
          ],
          combine: 'CONFLICT',
        },
      },
    };
    expect(both(world, SELL)).toEqual(['PROHIBITED', 'PROHIBITED']);
  });
});

describe('"No License" against "Unspecified"', () => {
  it('no licence given forbids, nobody saying leaves it open, and neither is the Unlicense', () => {
    const stated = (expression: string): World => ({ assets: { a: { statements: [expression] } } });
    expect(both(stated('NONE'), SELL)).toEqual(['PROHIBITED', 'PROHIBITED']);
    expect(both(stated('NOASSERTION'), SELL)).toEqual(['UNKNOWN/MISSING', 'UNKNOWN/MISSING']);
    expect(both(stated('Unlicense'), SELL)).toEqual(['UNKNOWN/NOT_BY_HOLDER', 'CONDITIONAL']);
    expect(both({ assets: { a: {} } }, SELL)).toEqual(['UNKNOWN/MISSING', 'UNKNOWN/MISSING']);
  });
});

describe('a source that was withdrawn after a model was made from it', () => {
  const withdrawn = (ground: 'STOP_OFFER' | 'TERMINATION' | 'NO_RIGHTS' | 'COURT'): World => ({
    assets: {
      model: { kind: 'MODEL', ...holder('Apache-2.0') },
      corpus: {
        ...holder('CC-BY-4.0'),
        items: [
          {
            kind: 'withdrawal',
            value: { ground, leaf: null, effectiveAt: timeOf(800), evidenceHash: idOf('why') },
            block: 800,
          },
        ],
      },
    },
    edges: [['model', 'TRAINED_ON', 'corpus', { block: 500 }]],
  });
  const untouched: World = {
    ...withdrawn('COURT'),
    assets: { ...withdrawn('COURT').assets, corpus: holder('CC-BY-4.0') },
  };

  it('by its holder: an irrevocable licence goes on', () => {
    const [strict, text] = both(untouched, SELL);
    expect(both(withdrawn('STOP_OFFER'), SELL)).toEqual([strict, text]);
    expect(both(withdrawn('TERMINATION'), SELL)).toEqual([strict, text]);
    expect(strict).toBe('CONDITIONAL');
  });

  it('because the publisher had no rights: it never held, and the model may not be sold', () => {
    expect(both(withdrawn('NO_RIGHTS'), SELL)).toEqual(['PROHIBITED', 'PROHIBITED']);
    const report = ask(withdrawn('NO_RIGHTS'), SELL);
    expect(report.reasons[0]?.what).toContain('had no rights');
    expect(pathTo(report, ['model', 'corpus'])).toEqual(['model', 'corpus']);
    expect(both(withdrawn('COURT'), SELL)).toEqual(['PROHIBITED', 'PROHIBITED']);
  });

  it('is no longer to be had where its licence can be taken back', () => {
    const corpus = {
      ...holder('CC-BY-4.0', { fields: fields({ revocable: 'YES' }) }),
      items: withdrawn('STOP_OFFER').assets.corpus?.items ?? [],
    };
    expect(both({ assets: { corpus } }, SELL)).toEqual(['UNKNOWN/MISSING', 'UNKNOWN/MISSING']);
  });
});

describe('an expired subscription', () => {
  const subscribed = (postTermUse?: 'CONTINUE' | 'OUTPUTS_ONLY' | 'DELETE'): World => ({
    assets: {
      model: { kind: 'MODEL', ...holder('Apache-2.0') },
      corpus: holder('CC0-1.0', {
        fields: fields({
          grantKind: 'SUBSCRIPTION',
          periodSeconds: 30 * 86_400,
          ...(postTermUse === undefined ? {} : { postTermUse }),
        }),
      }),
    },
    edges: [['model', 'TRAINED_ON', 'corpus', { acquiredAt: timeOf(200), block: 200 }]],
  });

  it('without a word on what may go on leaves it open, or binds where what is contested binds', () => {
    expect(both(subscribed(), SELL)).toEqual(['PROHIBITED', 'UNKNOWN/LAW_UNSETTLED']);
  });

  it('with postTermUse goes on, goes on in what was made, or ends', () => {
    expect(both(subscribed('CONTINUE'), SELL)).toEqual(['CONDITIONAL', 'CONDITIONAL']);
    expect(both(subscribed('OUTPUTS_ONLY'), SELL)).toEqual(['CONDITIONAL', 'CONDITIONAL']);
    expect(both(subscribed('DELETE'), SELL)).toEqual(['PROHIBITED', 'PROHIBITED']);
  });

  it('holds while its period runs', () => {
    const use = useOf('commercialUse', { date: timeOf(200) + 29 * 86_400 });
    expect(both(subscribed('DELETE'), use)).toEqual(['CONDITIONAL', 'CONDITIONAL']);
  });
});

describe('a cap of users that is measured at a release date long past', () => {
  const world: World = {
    assets: { model: { kind: 'MODEL', ...holder('LicenseRef-Llama-2-Community') } },
  };
  const RELEASE = Date.parse('2023-07-18') / 1000;

  it('is met by a count of that month, and not by one of today', () => {
    const then = ask(
      world,
      useOf('commercialUse', { monthlyUsers: 1_000, monthlyUsersAt: RELEASE - 86_400 }),
    );
    expect(then.verdict).toBe('CONDITIONAL');
    expect(then.reasons.filter(({ what }) => what.includes('users'))).toEqual([]);
    const today = ask(
      world,
      useOf('commercialUse', { monthlyUsers: 1_000_000_000, monthlyUsersAt: timeOf(900) }),
    );
    expect(today.verdict).toBe('CONDITIONAL');
    expect(today.reasons.some(({ what }) => what.includes('users a month'))).toBe(true);
    const large = useOf('commercialUse', {
      monthlyUsers: 800_000_000,
      monthlyUsersAt: RELEASE - 86_400,
    });
    expect(short(ask(world, large))).toBe('PROHIBITED');
  });
});

describe('outputs of a Llama that another model was trained on', () => {
  const distilled = (license: string): World => ({
    assets: {
      student: { kind: 'MODEL', ...holder('Apache-2.0') },
      answers: holder('CC0-1.0'),
      llama: { kind: 'MODEL', ...holder(license) },
    },
    edges: [
      ['student', 'TRAINED_ON', 'answers'],
      ['answers', 'OUTPUT_OF', 'llama'],
    ],
  });
  const names = ['student', 'answers', 'llama'];

  it('of an early one: its terms sleep in the free dataset and wake in the model', () => {
    const strict = ask(distilled('LicenseRef-Llama-2-Community'), SELL, { policy: 'strict' });
    expect(short(strict)).toBe('PROHIBITED');
    expect(pathTo(strict, names)).toEqual(names);
    const asleep = { ...distilled('LicenseRef-Llama-2-Community') };
    const dataset: World = {
      assets: { answers: asleep.assets.answers ?? {}, llama: asleep.assets.llama ?? {} },
      edges: [['answers', 'OUTPUT_OF', 'llama']],
    };
    expect(ask(dataset, SELL, { policy: 'strict' }).verdict).not.toBe('PROHIBITED');
  });

  it('of a later one: allowed, if the name begins with Llama', () => {
    const world = distilled('LicenseRef-Llama-3.1-Community');
    const named = ask(world, useOf('commercialUse', { productName: 'Llama Student' }));
    const other = ask(world, useOf('commercialUse', { productName: 'Student' }));
    const asksForName = ({ clause }: (typeof other.reasons)[number]) =>
      clause?.clause.effect.kind === 'REQUIRES' && clause.clause.effect.namePrefix !== undefined;
    expect(other.verdict).not.toBe('PROHIBITED');
    expect(other.reasons.some(asksForName)).toBe(true);
    expect(named.reasons.some(asksForName)).toBe(false);
  });
});

describe('outputs of Gemma', () => {
  const made = (relationToModel: 'similar' | 'classifier'): [World, readonly string[]] => [
    {
      assets: {
        product: { kind: 'MODEL', ...holder('Apache-2.0') },
        answers: holder('CC0-1.0'),
        gemma: { kind: 'MODEL', ...holder('LicenseRef-Gemma-Terms-of-Use') },
      },
      edges: [
        ['product', 'TRAINED_ON', 'answers'],
        ['answers', 'OUTPUT_OF', 'gemma'],
      ],
    },
    relationToModel === 'similar' ? ['Gemma'] : [],
  ];

  it('make a similar model a derivative under its terms, and leave a classifier alone', () => {
    const [world, similarTo] = made('similar');
    const similar = ask(world, useOf('commercialUse', { competesWith: [...similarTo] }));
    const [, none] = made('classifier');
    const classifier = ask(world, useOf('commercialUse', { competesWith: [...none] }));
    const fromGemma = ({ asset }: { asset: string }) => asset === idOf('gemma');
    expect(similar.reasons.filter(fromGemma).length).toBeGreaterThan(
      classifier.reasons.filter(fromGemma).length,
    );
  });
});

describe('service terms of a generator', () => {
  const generated = (where: string): World => ({
    assets: {
      model: { kind: 'MODEL', ...holder('Apache-2.0') },
      answers: {
        statements: [
          'CC-BY-4.0',
          { expression: 'LicenseRef-OpenAI-Terms-of-Use', where, appliesTo: ['OUTPUTS'] },
        ],
        combine: 'ALL_OF',
      },
    },
    edges: [['model', 'TRAINED_ON', 'answers']],
  });

  it('bind the account holder and not the world', () => {
    const report = ask(
      generated('GENERATOR'),
      useOf('commercialUse', { competesWith: ['OpenAI'] }),
    );
    expect(report.verdict).not.toBe('PROHIBITED');
    const condition = report.reasons.find(({ clause }) => clause?.row.kind === 'SERVICE_TERMS');
    expect(condition?.clause?.condition?.kind).toBe('NOT_THE_LICENSEE');
    expect(condition?.who).toBe('LICENSEE');
  });

  it('are no licence of the data', () => {
    const world: World = {
      assets: {
        answers: {
          statements: [{ expression: 'LicenseRef-OpenAI-Terms-of-Use', where: 'GENERATOR' }],
        },
      },
    };
    expect(short(ask(world, SELL))).toBe('UNKNOWN/MISSING');
  });
});

it('an open generator is judged by its licence, whatever its vendor is called', () => {
  const world: World = {
    assets: {
      model: { kind: 'MODEL', ...holder('Apache-2.0') },
      stories: holder('CC0-1.0'),
      'OpenAI GPT-2': { kind: 'MODEL', ...holder('MIT') },
    },
    edges: [
      ['model', 'TRAINED_ON', 'stories'],
      ['stories', 'OUTPUT_OF', 'OpenAI GPT-2'],
    ],
  };
  const report = ask(world, useOf('commercialUse', { competesWith: ['OpenAI'] }), {
    policy: 'strict',
  });
  expect(short(report)).toBe('CONDITIONAL');
  expect(report.reasons.some(({ license }) => license?.includes('OpenAI') === true)).toBe(false);
});

describe('a corpus that its deriver registered again as CC0', () => {
  const laundered: World = {
    assets: {
      model: { kind: 'MODEL', owner: 'launderer', ...holder('Apache-2.0') },
      copy: { owner: 'launderer', ...holder('CC0-1.0'), claimants: ['original'], block: 10 },
      original: { owner: 'maker', ...holder('CC-BY-NC-4.0') },
    },
    edges: [['model', 'TRAINED_ON', 'copy']],
  };

  it('is in conflict with the maker, whose terms are stricter, and so is what he derives from his own record', () => {
    const report = ask(laundered, SELL, { policy: 'strict' });
    expect(short(report)).toBe('UNKNOWN/CONFLICT');
    expect(pathTo(report, ['model', 'copy'])).toEqual(['model', 'copy']);
    const self: World = {
      assets: {
        copy: { owner: 'launderer', ...holder('CC0-1.0'), claimants: ['original'] },
        original: { owner: 'maker', ...holder('CC-BY-NC-4.0') },
      },
    };
    expect(both(self, SELL)).toEqual(['UNKNOWN/CONFLICT', 'UNKNOWN/CONFLICT']);
    expect(ask(self, SELL).rivals).toMatchObject([{ rival: idOf('original'), weighs: true }]);
  });

  it('does not put the maker in doubt: his own terms are the stricter', () => {
    const original: World = {
      assets: {
        original: { owner: 'maker', ...holder('CC-BY-NC-4.0'), claimants: ['copy'] },
        copy: { owner: 'launderer', ...holder('CC0-1.0') },
      },
    };
    expect(both(original, SELL)).toEqual(['PROHIBITED', 'PROHIBITED']);
    const bySa = {
      ...original,
      assets: {
        ...original.assets,
        original: { owner: 'maker', ...holder('CC-BY-4.0'), claimants: ['copy'] },
      },
    };
    expect(both(bySa, SELL)).toEqual(['CONDITIONAL', 'CONDITIONAL']);
  });
});
