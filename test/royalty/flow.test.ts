import { describe, expect, it } from 'vitest';
import { type EdgeGiven, idOf, pay, type World } from './closure-kit.js';

/** Assets by name with their claimed time; shares as [derived, source, bps]. */
function world(
  ages: Readonly<Record<string, number>>,
  shares: readonly (readonly [string, string, number])[],
  start: string,
): World {
  return {
    assets: Object.fromEntries(
      Object.entries(ages).map(([name, createdAt]) => [name, { createdAt }]),
    ),
    edges: shares.map(([derived, source, bps]): EdgeGiven => ({ derived, source, bps })),
    start,
  };
}

const DIAMOND = world(
  { A: 1, B: 2, C: 2, D: 3 },
  [
    ['B', 'A', 1_000],
    ['C', 'A', 1_000],
    ['D', 'B', 2_000],
    ['D', 'C', 2_000],
  ],
  'D',
);

describe('FLOW', () => {
  it('pays A 40,000, B and C 180,000 and D 600,000 of a million', () => {
    expect(pay(DIAMOND, 1_000_000n).kept).toEqual({
      A: 40_000n,
      B: 180_000n,
      C: 180_000n,
      D: 600_000n,
    });
  });

  it('leaves what is less than a unit with the younger asset', () => {
    expect(pay(DIAMOND, 0n).kept).toEqual({});
    expect(pay(DIAMOND, 1n).kept).toEqual({ D: 1n });
    expect(pay(DIAMOND, 7n).kept).toEqual({ B: 1n, C: 1n, D: 5n });
  });

  it('lists in the order of FLOW: the youngest first, ties by id', () => {
    const { of } = pay(DIAMOND, 1_000_000n);
    const [b, c] = [idOf('B'), idOf('C')].sort();
    expect(of.beneficiaries.flatMap(({ assets }) => assets.map(({ asset }) => asset))).toEqual([
      idOf('D'),
      b,
      c,
      idOf('A'),
    ]);
  });

  it('is exact over 64 diamonds, for amounts that no double holds too', () => {
    const ages: Record<string, number> = { top0: 1 };
    const shares: [string, string, number][] = [];
    for (let i = 0; i < 64; i += 1) {
      for (const side of ['l', 'r']) {
        ages[`${side}${i}`] = 2 + 2 * i;
        shares.push([`${side}${i}`, `top${i}`, 10_000], [`top${i + 1}`, `${side}${i}`, 5_000]);
      }
      ages[`top${i + 1}`] = 3 + 2 * i;
    }
    const ladder = world(ages, shares, 'top64');
    expect(pay(ladder, 2n ** 200n).kept).toEqual(
      // Half of an odd number leaves a unit: no inflow here is odd before the last.
      { top0: 2n ** 200n },
    );
    expect(pay(ladder, 3n).kept).toEqual({ top0: 2n, top64: 1n });
  });

  it('takes the nearest basis points of a published example', () => {
    const dag = world(
      { n0: 1, n1: 2, n2: 3 },
      [
        ['n1', 'n0', 2_747],
        ['n2', 'n0', 583],
        ['n2', 'n1', 1_298],
      ],
      'n2',
    );
    expect(pay(dag, 1_000_000n).kept).toEqual({
      n0: 58_300n + 35_656n,
      n1: 129_800n - 35_656n,
      n2: 811_900n,
    });
  });

  it('pays two shares to one source each on its own', () => {
    const twice = world(
      { A: 1, B: 2 },
      [
        ['B', 'A', 3_333],
        ['B', 'A', 3_333],
      ],
      'B',
    );
    expect(pay(twice, 10n).kept).toEqual({ A: 6n, B: 4n });
  });

  it('walks ten thousand sources of one asset', () => {
    const ages: Record<string, number> = { top: 2 };
    const shares: [string, string, number][] = [];
    for (let i = 0; i < 10_000; i += 1) {
      ages[`s${i}`] = 1;
      shares.push(['top', `s${i}`, 1]);
    }
    const { of, kept } = pay(world(ages, shares, 'top'), 10_000n);
    expect(of.beneficiaries).toHaveLength(10_000);
    expect(kept.s0).toBe(1n);
    expect(kept.top).toBeUndefined();
  });
});
