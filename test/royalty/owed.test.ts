import { describe, expect, it } from 'vitest';
import { OPEN_BLOCK } from '../../lineage-api/src/domain/rows.js';
import { ALL_SOURCES } from '../../lineage-api/src/encoding/enums.js';
import { ZERO_HASH } from '../../lineage-api/src/encoding/hex.js';
import {
  type AssetGiven,
  AT_BLOCK,
  accountOf,
  type EdgeGiven,
  factOf,
  hashOf,
  type ItemGiven,
  idOf,
  pay,
  type World,
} from './closure-kit.js';

const OFFER: ItemGiven = {
  kind: 'terms',
  value: { licenseTermsId: hashOf('asks'), part: 'DATA' },
  block: 5,
};

/** B derives from A, and what B's owner did about it since. */
function world(
  edges: readonly Omit<EdgeGiven, 'derived' | 'source'>[],
  given: {
    readonly b?: readonly ItemGiven[];
    readonly a?: readonly ItemGiven[];
    readonly offer?: readonly ItemGiven[];
    readonly asks?: number;
    readonly roleOfA?: AssetGiven['role'];
  } = {},
): World {
  return {
    assets: {
      A: {
        createdAt: 1,
        items: given.a ?? [],
        termsHistory: given.offer ?? [OFFER],
        ...(given.roleOfA === undefined ? {} : { role: given.roleOfA }),
      },
      B: { createdAt: 2, items: given.b ?? [] },
    },
    edges: edges.map((edge) => ({ derived: 'B', source: 'A', ...edge })),
    terms: { asks: given.asks ?? 1_000 },
    start: 'B',
  };
}

const struck = (fact: string, by: string | null, block: number, index = 0): ItemGiven => ({
  kind: 'superseded',
  value: {
    supersededFactId: factOf(fact),
    index,
    replacementFactId: by === null ? ZERO_HASH : factOf(by),
    replacementIndex: index === ALL_SOURCES ? ALL_SOURCES : 0,
    reason: 'MISTAKE',
  },
  block,
});
const consent = (fact: string, minimumBps: number, index = 0): ItemGiven => ({
  kind: 'consent',
  value: { edgeFactId: factOf(fact), index, minimumBps },
  block: 50,
});
const statesOf = (given: World) => {
  const { of } = pay(given, 10_000n);
  return [...of.flows.map(({ share }) => share), ...of.voidShares].map(
    ({ royaltyBps, state }) => `${royaltyBps} ${state}`,
  );
};
const toA = (given: World) => pay(given, 10_000n).kept.A ?? 0n;

const BOUND = { bps: 2_000, fact: 'old', from: 10, terms: 'asks' };
const OLD = { ...BOUND, to: 20 };

describe('a share that terms bind', () => {
  it('goes on at the old rate after its owner struck it', () => {
    const given = world([OLD], { b: [struck('old', null, 20)] });
    expect(toA(given)).toBe(2_000n);
    expect(statesOf(given)).toEqual(['2000 OWED']);
  });

  it('goes on in place of a lower one, which waits for consent: never both', () => {
    const given = world([OLD, { bps: 500, fact: 'new', from: 20 }], {
      b: [struck('old', 'new', 20)],
    });
    expect(toA(given)).toBe(2_000n);
    expect(statesOf(given)).toEqual(['2000 OWED', '500 AWAITS_CONSENT']);
  });

  it('ends where the owner of the source consents to what replaces it, and not to less', () => {
    const edges = [OLD, { bps: 500, fact: 'new', from: 20 }];
    const b = [struck('old', 'new', 20)];
    expect(toA(world(edges, { b, a: [consent('old', 501)] }))).toBe(2_000n);
    expect(toA(world(edges, { b, a: [consent('old', 500)] }))).toBe(500n);
    expect(toA(world(edges, { b, a: [consent('old', 0, ALL_SOURCES)] }))).toBe(500n);
  });

  it('stays lowered after a later consent to less of a reduction: what was given is given for good', () => {
    const edges = [OLD, { bps: 500, fact: 'new', from: 20 }];
    const a = [consent('old', 400), consent('old', 1_900)];
    expect(toA(world(edges, { b: [struck('old', 'new', 20)], a }))).toBe(500n);
  });

  it('is replaced at once by one that is no lower', () => {
    const given = world([OLD, { bps: 2_000, fact: 'new', from: 20 }], {
      b: [struck('old', 'new', 20)],
    });
    expect(statesOf(given)).toEqual(['2000 IN_FORCE']);
  });

  it('is not lost over a replacement without terms that is struck in turn', () => {
    // The one between names no terms: it is not even in the closure once it is struck.
    const b = [struck('old', 'between', 20), struck('between', 'new', 30)];
    expect(toA(world([OLD], { b }))).toBe(2_000n);
    expect(toA(world([OLD, { bps: 500, fact: 'new', from: 30 }], { b }))).toBe(2_000n);
    expect(toA(world([OLD, { bps: 2_500, fact: 'new', from: 30 }], { b }))).toBe(2_500n);
  });

  it('is not lost where one replacement is named for two', () => {
    const edges = [OLD, { ...OLD, fact: 'other' }, { bps: 2_000, fact: 'new', from: 20 }];
    const b = [struck('old', 'new', 20), struck('other', 'new', 20)];
    expect(toA(world(edges, { b }))).toBe(4_000n);
  });

  it('is not lost over replacements that go in a circle', () => {
    const edges = [OLD, { ...OLD, bps: 1_500, fact: 'other' }];
    const b = [struck('old', 'other', 20), struck('other', 'old', 20)];
    expect(toA(world(edges, { b }))).toBe(2_000n);
  });

  it('goes by the first supersession in the chain', () => {
    const edges = [OLD, { bps: 2_000, fact: 'new', from: 20 }];
    const b = [struck('old', 'new', 20), struck('old', null, 30)];
    expect(statesOf(world(edges, { b }))).toEqual(['2000 IN_FORCE']);
  });

  it('is replaced source by source where all of a fact stands for all of another', () => {
    const edges = [OLD, { bps: 2_000, fact: 'new', index: 3, from: 20 }];
    const b = [struck('old', 'new', 20, ALL_SOURCES)];
    expect(statesOf(world(edges, { b }))).toEqual(['2000 IN_FORCE']);
  });
});

describe('a share that no terms bind', () => {
  const b = [struck('old', null, 20)];

  it.each<[string, Partial<Parameters<typeof world>[1] & object>]>([
    ['its terms ask no share', { asks: 0 }],
    ['its terms were attached only after it was recorded', { offer: [{ ...OFFER, block: 11 }] }],
    ['its terms had been detached before', { offer: [{ ...OFFER, to: 9 }] }],
    ['its terms are those of an observer', { roleOfA: 'OBSERVER' }],
  ])('ends with its strike: %s', (_name, given) => {
    expect(toA(world([OLD], { ...given, b }))).toBe(0n);
  });

  it('is bound by terms attached in its own block, or detached in it', () => {
    for (const offer of [
      { ...OFFER, block: 10 },
      { ...OFFER, to: 10 },
    ]) {
      expect(toA(world([OLD], { offer: [offer], b }))).toBe(2_000n);
    }
  });

  it('stays as declared in force, also where the terms that it names are void', () => {
    expect(toA(world([BOUND], { offer: [] }))).toBe(2_000n);
  });
});

describe('the cap of 10,000', () => {
  const capped = (to: number): World => ({
    assets: { A: { createdAt: 1 }, B: { createdAt: 1 }, C: { createdAt: 2 } },
    edges: [
      { derived: 'C', source: 'A', bps: 9_999, fact: 'first', from: 10, to },
      { derived: 'C', source: 'B', bps: 2, fact: 'second', from: 11 },
      { derived: 'C', source: 'B', bps: 1, fact: 'third', from: 12 },
    ],
    start: 'C',
  });

  it('counts the share that would lift the sum to 10,001 as 0, and a smaller one after it', () => {
    expect(pay(capped(OPEN_BLOCK), 10_000n).kept).toEqual({ A: 9_999n, B: 1n });
  });

  it('counts it again once there is room', () => {
    const given = capped(20);
    const open = { ...given, edges: given.edges.filter(({ fact }) => fact !== 'first') };
    expect(pay(open, 10_000n).kept).toEqual({ B: 3n, C: 9_997n });
  });

  it('needs the order of facts in one block where that decides', () => {
    const given = capped(OPEN_BLOCK);
    const inOne = { ...given, edges: given.edges.map((edge) => ({ ...edge, from: 10 })) };
    expect(() => pay(inOne, 10_000n)).toThrowError(/expected the log index of fact/);
    const order = new Map([
      [factOf('first'), 3],
      [factOf('second'), 1],
      [factOf('third'), 2],
    ]);
    expect(pay(inOne, 10_000n, order).kept).toEqual({ B: 3n, C: 9_997n });
  });

  it('takes what is only referenced into account, and holds it', () => {
    const referenced: ItemGiven = {
      kind: 'referenced',
      value: {
        chainId: '1',
        registry: accountOf('elsewhere'),
        foreignId: idOf('foreign'),
        relation: 'TRAINED_ON',
        royaltyBps: 9_000,
        acquiredAt: 0,
        licenseTermsId: ZERO_HASH,
      },
      block: 5,
    };
    const given: World = {
      assets: { A: { createdAt: 1 }, B: { createdAt: 2, items: [referenced] } },
      edges: [{ derived: 'B', source: 'A', bps: 2_000 }],
      start: 'B',
    };
    const { of, kept } = pay(given, 100n);
    expect(kept).toEqual({ B: 10n });
    expect(of.held).toMatchObject([{ reason: 'REFERENCED', amount: 90n, asset: idOf('B') }]);
    expect(of.voidShares).toMatchObject([{ royaltyBps: 2_000, state: 'OVER_CAP' }]);
  });
});

it('speaks of the block of its closure', () => {
  expect(pay(world([BOUND]), 1n).of.atBlock).toBe(AT_BLOCK);
});
