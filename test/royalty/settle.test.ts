import { describe, expect, it } from 'vitest';
import {
  openSettlement,
  type Payment,
  type ShareTable,
} from '../../lineage-api/src/domain/royalty/settle.js';
import { createRandom, type Random } from '../harness/random.js';

/** Shares as [derived, source, bps], derived ascending; a source has the higher number. */
function tableOf(
  assets: number,
  shares: readonly (readonly [number, number, number])[],
): ShareTable {
  const first = new Uint32Array(assets + 1);
  for (const [derived] of shares) {
    for (let a = derived + 1; a <= assets; a += 1) first[a] = (first[a] as number) + 1;
  }
  return {
    assets,
    first,
    source: Uint32Array.from(shares, ([, source]) => source),
    royaltyBps: Uint16Array.from(shares, ([, , bps]) => bps),
  };
}

function totals(stretches: readonly ReturnType<ReturnType<typeof openSettlement>['settle']>[]) {
  const kept = new Map<number, bigint>();
  for (const { asset, kept: amount } of stretches.flat()) {
    kept.set(asset, (kept.get(asset) ?? 0n) + amount);
  }
  return kept;
}

/** By its definition: the whole of what came in, and what was passed before. */
function naiveSettlement({ assets, first, source, royaltyBps }: ShareTable) {
  const total = new Map<number, bigint>();
  const passed = new Map<number, bigint>();
  return (payments: readonly Payment[]) => {
    const inflow = new Array<bigint>(assets).fill(0n);
    const add = (asset: number, amount: bigint) => {
      inflow[asset] = (inflow[asset] as bigint) + amount;
    };
    for (const { asset, amount } of payments) add(asset, amount);
    return inflow.flatMap((_, asset) => {
      let left = inflow[asset] as bigint;
      for (let e = first[asset] as number; e < (first[asset + 1] as number); e += 1) {
        if (royaltyBps[e] === 0) continue;
        const all = (total.get(e) ?? 0n) + (inflow[asset] as bigint);
        const due = (all * BigInt(royaltyBps[e] as number)) / 10_000n - (passed.get(e) ?? 0n);
        total.set(e, all);
        passed.set(e, (passed.get(e) ?? 0n) + due);
        add(source[e] as number, due);
        left -= due;
      }
      return left === 0n ? [] : [{ asset, kept: left }];
    });
  };
}

function randomTable(random: Random): ShareTable {
  const assets = random.integer(2, 80);
  const shares: [number, number, number][] = [];
  for (let derived = 0; derived < assets - 1; derived += 1) {
    let left = 10_000;
    for (let i = random.integer(0, 4); i > 0; i -= 1) {
      const bps = random.integer(0, Math.min(left, 5_000));
      left -= bps;
      shares.push([derived, random.integer(derived + 1, assets - 1), bps]);
    }
  }
  return tableOf(assets, shares);
}

describe('a settlement', () => {
  it('passes 7,000 of ten thousand payments of 7 units at 10 %, in one stretch and in many', () => {
    for (const parts of [1, 10, 10_000]) {
      const settlement = openSettlement(tableOf(2, [[0, 1, 1_000]]));
      const payments = Array.from({ length: 10_000 / parts }, () => ({ asset: 0, amount: 7n }));
      const stretches = Array.from({ length: parts }, () => settlement.settle(payments));
      expect(totals(stretches)).toEqual(
        new Map([
          [0, 63_000n],
          [1, 7_000n],
        ]),
      );
    }
  });

  it('goes on from its remainder where a share did not count for a while', () => {
    const table = tableOf(2, [[0, 1, 5_000]]);
    const settlement = openSettlement(table);
    const one = [{ asset: 0, amount: 1n }];
    settlement.settle(one);
    table.royaltyBps[0] = 0;
    expect(settlement.settle(one)).toEqual([{ asset: 0, kept: 1n }]);
    table.royaltyBps[0] = 5_000;
    expect(settlement.settle(one)).toEqual([
      { asset: 0, kept: 0n },
      { asset: 1, kept: 1n },
    ]);
  });

  it('agrees with its definition on random graphs, for amounts small and huge in turn', () => {
    const random = createRandom(11);
    for (let round = 0; round < 60; round += 1) {
      const table = randomTable(random);
      const settlement = openSettlement(table);
      const naive = naiveSettlement(table);
      for (let stretch = 0; stretch < 8; stretch += 1) {
        const payments = Array.from({ length: random.integer(1, 6) }, () => ({
          asset: random.integer(0, table.assets - 1),
          amount:
            BigInt(random.integer(1, 1_000_000)) **
            BigInt(random.chance(0.2) ? 6 : random.integer(1, 4)),
        }));
        const found = settlement.settle(payments);
        expect(found.filter(({ kept }) => kept !== 0n)).toEqual(naive(payments));
        const paid = payments.reduce((sum, { amount }) => sum + amount, 0n);
        expect(found.reduce((sum, { kept }) => sum + kept, 0n)).toBe(paid);
      }
    }
  });
});
