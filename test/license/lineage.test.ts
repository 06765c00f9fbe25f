import { describe, expect, it } from 'vitest';
import { noticesOf } from '../../lineage-api/src/domain/license/report/notices.js';
import { openStatementsOf } from '../../lineage-api/src/domain/license/report/open-statements.js';
import { subjectsWithTimes } from '../../lineage-api/src/domain/license/report/report.js';
import { ZERO_HASH } from '../../lineage-api/src/encoding/hex.js';
import {
  ask,
  both,
  closureOf,
  type EdgeGiven,
  fields,
  hashOf,
  idOf,
  pathTo,
  short,
  termsIdOf,
  timeOf,
  useOf,
  type World,
} from './closure-kit.js';

const SELL = useOf('commercialUse');
const PASS_ON = useOf('redistribution');
const holder = (expression: string, more: object = {}) => ({
  role: 'RIGHTS_HOLDER' as const,
  terms: [{ expression, ...more }],
});

const CLOSED = fields({ commercialUse: 'PROHIBITED' });

describe('terms at acquisition, at recording and now', () => {
  const relicensed = (edge: EdgeGiven[3], revocable?: 'YES' | 'NO'): World => ({
    assets: {
      model: { kind: 'MODEL', ...holder('Apache-2.0') },
      corpus: {
        role: 'RIGHTS_HOLDER',
        terms: [
          {
            expression: 'CC0-1.0',
            from: 10,
            to: 600,
            fields: fields(revocable === undefined ? {} : { revocable }),
          },
          {
            expression: 'CC-BY-NC-4.0',
            from: 600,
            fields: CLOSED,
          },
        ],
      },
    },
    edges: [['model', 'ADAPTED_FROM', 'corpus', edge ?? {}]],
  });

  it('those at recording count, and an irrevocable licence outlives its end', () => {
    const report = ask(relicensed({ block: 500, acquiredAt: timeOf(300) }), SELL);
    expect(short(report)).toBe('CONDITIONAL');
    const late = ask(relicensed({ block: 700 }), SELL);
    expect(short(late)).toBe('PROHIBITED');
    expect(late.reasons[0]?.terms).toMatchObject({
      atRecording: [{ value: { licenseTermsId: termsIdOf('CC-BY-NC-4.0', CLOSED) } }],
      now: [{ value: { licenseTermsId: termsIdOf('CC-BY-NC-4.0', CLOSED) } }],
    });
  });

  it('a revocable licence that was taken back is over', () => {
    expect(short(ask(relicensed({ block: 500 }, 'YES'), SELL))).toBe('PROHIBITED');
    expect(short(ask(relicensed({ block: 500 }, 'NO'), SELL))).toBe('CONDITIONAL');
  });

  it('a claim to have acquired earlier does not bring earlier terms back: it is shown', () => {
    const report = ask(relicensed({ block: 700, acquiredAt: timeOf(300) }), SELL);
    expect(short(report)).toBe('PROHIBITED');
    expect(report.reasons[0]?.terms?.atAcquisition).toMatchObject([
      { value: { licenseTermsId: termsIdOf('CC0-1.0', {}) } },
    ]);
  });

  it('terms attached in the block of the recording count for it, and those detached in it still do', () => {
    expect(short(ask(relicensed({ block: 600, terms: 'CC0-1.0' }), SELL))).toBe('CONDITIONAL');
    expect(short(ask(relicensed({ block: 600, terms: 'CC-BY-NC-4.0' }), SELL))).toBe('PROHIBITED');
  });

  it('naming terms that were not in force voids that alone, and is said', () => {
    const report = ask(relicensed({ block: 700, terms: 'CC0-1.0' }), SELL);
    expect(short(report)).toBe('PROHIBITED');
    expect(report.assumptions.join(' ')).toContain(termsIdOf('CC0-1.0', {}));
  });

  it('asks for the times of blocks only where terms ever stood', () => {
    const closure = closureOf(relicensed({ block: 500 }));
    expect(subjectsWithTimes(closure, idOf('model')).toSorted()).toEqual(
      [idOf('corpus'), idOf('model')].toSorted(),
    );
    const plain = closureOf({
      assets: { a: { statements: ['MIT'] }, b: { statements: ['MIT'] } },
      edges: [['a', 'ADAPTED_FROM', 'b']],
    });
    expect(subjectsWithTimes(plain, idOf('a'))).toEqual([]);
  });

  it('an offer that ran out is none for who asks today', () => {
    const ended = {
      assets: { corpus: holder('CC0-1.0', { fields: fields({ validTo: timeOf(900) }) }) },
    };
    expect(both(ended, SELL)).toEqual(['UNKNOWN/MISSING', 'UNKNOWN/MISSING']);
    const future = {
      assets: { corpus: holder('CC0-1.0', { fields: fields({ validFrom: timeOf(1_100) }) }) },
    };
    expect(both(future, SELL)).toEqual(['UNKNOWN/MISSING', 'UNKNOWN/MISSING']);
  });

  it('a report at a block before the terms finds none', () => {
    const before = { assets: { corpus: { role: 'RIGHTS_HOLDER' as const } } };
    expect(both(before, SELL)).toEqual(['UNKNOWN/MISSING', 'UNKNOWN/MISSING']);
  });
});

describe('share-alike', () => {
  const adapted = (
    own: string,
    sources: Record<string, string>,
    relation: 'ADAPTED_FROM' | 'HAD_MEMBER' | 'TRAINED_ON',
  ): World => ({
    assets: {
      work: holder(own),
      ...Object.fromEntries(
        Object.entries(sources).map(([name, expression]) => [name, holder(expression)]),
      ),
    },
    edges: Object.keys(sources).map((name) => ['work', relation, name] as const),
  });

  it('has a direction: BY-SA 4.0 goes into GPL-3.0, and not back', () => {
    expect(
      ask(adapted('GPL-3.0-only', { a: 'CC-BY-SA-4.0' }, 'ADAPTED_FROM'), PASS_ON).verdict,
    ).toBe('CONDITIONAL');
    expect(
      ask(adapted('CC-BY-SA-4.0', { a: 'GPL-3.0-only' }, 'ADAPTED_FROM'), PASS_ON).verdict,
    ).toBe('PROHIBITED');
  });

  it('never lets BY-SA 3.0 and BY-NC into one adaptation, whatever it says it is under', () => {
    const sources = { a: 'CC-BY-SA-3.0', b: 'CC-BY-NC-4.0' };
    const report = ask(adapted('CC-BY-SA-3.0', sources, 'ADAPTED_FROM'), PASS_ON);
    expect(report.verdict).toBe('PROHIBITED');
    const unsaid: World = { ...adapted('MIT', sources, 'ADAPTED_FROM') };
    expect(ask({ ...unsaid, assets: { ...unsaid.assets, work: {} } }, PASS_ON).verdict).toBe(
      'PROHIBITED',
    );
  });

  it('leaves the parts of a collection each under their own', () => {
    const sources = { a: 'CC-BY-SA-3.0', b: 'CC-BY-NC-4.0' };
    expect(ask(adapted('CC-BY-4.0', sources, 'HAD_MEMBER'), PASS_ON).verdict).toBe('CONDITIONAL');
  });

  it('asks who adapts for himself alone not to pass it on', () => {
    const report = ask(
      adapted('CC-BY-SA-4.0', { a: 'GPL-3.0-only' }, 'ADAPTED_FROM'),
      useOf('derivatives', { mode: 'INTERNAL' }),
    );
    expect(report.verdict).toBe('CONDITIONAL');
    expect(report.reasons.some(({ what }) => what.startsWith('do not pass it on'))).toBe(true);
  });
});

describe('what is not here', () => {
  const open = (
    items: World['assets'][string]['items'],
    relation: EdgeGiven[1] = 'TRAINED_ON',
  ): World => ({
    assets: {
      model: { kind: 'MODEL', ...holder('Apache-2.0') },
      corpus: { ...holder('CC0-1.0'), items: items ?? [] },
    },
    edges: [['model', relation, 'corpus']],
  });
  const named = {
    kind: 'named' as const,
    value: {
      commitment: hashOf('x'),
      relation: 'FILTERED_FROM' as const,
      acquiredAt: 0,
      licenseTermsId: ZERO_HASH,
    },
  };
  const committed = { kind: 'committed' as const, value: { root: hashOf('root'), count: 7 } };

  it('a source that is registered nowhere leaves it open', () => {
    const report = ask(open([named]), SELL);
    expect(short(report)).toBe('UNKNOWN/UNREGISTERED');
    expect(report.completeness).toMatchObject({ complete: false, unresolvedSources: 1 });
    expect(pathTo(report, ['model', 'corpus'])).toEqual(['model', 'corpus']);
  });

  it('so do sources that are not disclosed, and a manifest that is not here', () => {
    expect(short(ask(open([committed]), SELL))).toBe('UNKNOWN/UNDISCLOSED');
    const batch: World = {
      assets: {
        model: { kind: 'MODEL', ...holder('Apache-2.0') },
        batch: { kind: 'BATCH', ...holder('CC0-1.0'), manifestKnown: false },
      },
      edges: [['model', 'TRAINED_ON', 'batch']],
    };
    const report = ask(batch, SELL);
    expect(short(report)).toBe('UNKNOWN/UNDISCLOSED');
    expect(report.completeness).toMatchObject({ missingManifests: 1, missingLeaves: 3 });
  });

  it('so does an id of which nothing is recorded, and a lineage that was cut off', () => {
    const closure = closureOf(open([]));
    const nodes = new Map([...closure.nodes].filter(([id]) => id !== idOf('corpus')));
    expect(short(ask(open([]), SELL, { closure: { ...closure, nodes } }))).toBe(
      'UNKNOWN/UNREGISTERED',
    );
    expect(short(ask(open([]), SELL, { closure: { ...closure, truncated: true } }))).toBe(
      'UNKNOWN/MISSING',
    );
  });

  it('what it was only evaluated on does not matter', () => {
    const world = open([{ ...named, value: { ...named.value, relation: 'EVALUATED_ON' } }]);
    expect(ask(world, SELL).verdict).toBe('CONDITIONAL');
    const measured: World = {
      assets: { model: { kind: 'MODEL', ...holder('CC0-1.0') }, test: { statements: ['NONE'] } },
      edges: [['model', 'EVALUATED_ON', 'test']],
    };
    expect(both(measured, SELL)).toEqual(['PERMITTED', 'PERMITTED']);
  });

  it('nothing that is missing lifts a prohibition', () => {
    const world: World = {
      assets: { corpus: { ...holder('CC-BY-NC-4.0'), items: [named, committed] } },
    };
    expect(both(world, SELL)).toEqual(['PROHIBITED', 'PROHIBITED']);
  });
});

it('an asset with 10,000 sources is answered, and the shortest way to the one that forbids it is named', () => {
  const sources = Array.from({ length: 10_000 }, (_, i) => `source ${i}`);
  const world: World = {
    assets: {
      collection: holder('CC-BY-4.0'),
      ...Object.fromEntries(
        sources.map((name, i) => [name, holder(i === 7_777 ? 'CC-BY-NC-4.0' : 'CC-BY-4.0')]),
      ),
    },
    edges: sources.map((name) => ['collection', 'HAD_MEMBER', name] as const),
  };
  const report = ask(world, SELL);
  expect(short(report)).toBe('PROHIBITED');
  expect(report.reasons[0]?.path).toEqual([idOf('collection'), idOf('source 7777')]);
  expect(report.assetsJudged).toBe(10_001);
});

it('64 diamonds are one pass', () => {
  const edges: EdgeGiven[] = [];
  const assets: Record<string, World['assets'][string]> = { top: holder('CC0-1.0') };
  let from = 'top';
  for (let i = 0; i < 64; i++) {
    for (const side of ['left', 'right']) {
      assets[`${side} ${i}`] = holder('CC0-1.0');
      edges.push(
        [from, 'FILTERED_FROM', `${side} ${i}`],
        [`${side} ${i}`, 'FILTERED_FROM', `joint ${i}`],
      );
    }
    assets[`joint ${i}`] = holder(i === 63 ? 'CC-BY-NC-4.0' : 'CC0-1.0');
    from = `joint ${i}`;
  }
  const report = ask({ assets, edges }, SELL);
  expect(short(report)).toBe('PROHIBITED');
  expect(report.reasons[0]?.path).toHaveLength(129);
});

it('notices say what must ship, each once, with what flows down', () => {
  const world: World = {
    assets: {
      model: { kind: 'MODEL', ...holder('Apache-2.0') },
      base: { kind: 'MODEL', ...holder('LicenseRef-Llama-3.1-Community') },
    },
    edges: [['model', 'FINE_TUNED_FROM', 'base']],
  };
  const notices = noticesOf(ask(world, PASS_ON));
  expect(notices.some(({ namePrefix }) => namePrefix === 'Llama')).toBe(true);
  expect(
    notices.some(({ asset, obligation }) => asset === idOf('model') && obligation === 'notice'),
  ).toBe(true);
  expect(
    new Set(notices.map(({ clause, asset }) => `${clause.row.id} ${clause.clause.id} ${asset}`))
      .size,
  ).toBe(notices.length);
});

it('open statements name first what most of the lineage rests on', () => {
  const world: World = {
    assets: {
      model: { kind: 'MODEL', ...holder('Apache-2.0') },
      left: holder('CC0-1.0'),
      right: {},
      root: {},
    },
    edges: [
      ['model', 'TRAINED_ON', 'left'],
      ['model', 'TRAINED_ON', 'right'],
      ['left', 'FILTERED_FROM', 'root'],
      ['right', 'FILTERED_FROM', 'root'],
    ],
  };
  const [first, second] = openStatementsOf(ask(world, SELL), closureOf(world));
  expect(first).toMatchObject({ asset: idOf('root'), cause: 'MISSING', unblocks: 4 });
  expect(second).toMatchObject({ asset: idOf('right'), unblocks: 2 });
});

describe('an offer that asks for more than its licence', () => {
  const offered = (stated: ReturnType<typeof fields>): World => ({
    assets: { corpus: holder('CC0-1.0', { fields: stated }) },
  });

  it('is a condition until the grant is taken, on the word of who asks', () => {
    const world = offered({
      ...fields({ grantKind: 'ROYALTY_BASED' }),
      royaltyBps: 2_000,
      price: 5n,
    });
    const report = ask(world, SELL);
    expect(short(report)).toBe('CONDITIONAL');
    expect(report.reasons[0]?.what).toContain('for 20 % of revenue');
    expect(short(ask(world, SELL, { granted: ['CC0-1.0'] }))).toBe('PERMITTED');
  });

  it('is open where further terms stand in a document that is not read', () => {
    expect(both(offered({ termsDocumentHash: hashOf('more') }), SELL)).toEqual([
      'UNKNOWN/UNCHECKED',
      'UNKNOWN/UNCHECKED',
    ]);
  });
});
