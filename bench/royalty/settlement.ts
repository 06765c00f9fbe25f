import { openSettlement, type ShareTable } from '../../lineage-api/src/domain/royalty/settle.js';
import { createRandom, type MadeGraph } from '../lineage/graph.js';
import { bpsOf } from './fill.js';

const PAYMENTS = 1_000_000;
const STRETCHES = 100;
/** Part of the shares that change from one stretch to the next: they end, or begin again. */
const CHANGED = 0.01;

export type SettlementTimes = {
  readonly seconds: number;
  readonly payments: number;
  readonly stretches: number;
  readonly credits: number;
};

/** A million payments to random assets in a hundred stretches between which shares change. Throws unless all is conserved. */
export function settleMillion(graph: MadeGraph): SettlementTimes {
  const table = tableOf(graph);
  const declared = table.royaltyBps.slice();
  const random = createRandom(23);
  const stretches = Array.from({ length: STRETCHES }, () =>
    Array.from({ length: PAYMENTS / STRETCHES }, () => ({
      asset: Math.floor(random() * table.assets),
      // Some ether in wei.
      amount: BigInt(1 + Math.floor(random() * 1e15)) * 10_000n,
    })),
  );
  const kept = new Array<bigint>(table.assets).fill(0n);
  const settlement = openSettlement(table);
  let credits = 0;
  const since = performance.now();
  for (const payments of stretches) {
    change(table, declared, random);
    for (const { asset, kept: amount } of settlement.settle(payments)) {
      kept[asset] = (kept[asset] as bigint) + amount;
      credits += 1;
    }
  }
  const seconds = (performance.now() - since) / 1000;
  const paid = stretches.flat().reduce((sum, { amount }) => sum + amount, 0n);
  const all = kept.reduce((sum, amount) => sum + amount, 0n);
  if (paid !== all) throw new Error(`expected all assets to keep ${paid}, got ${all}`);
  if (kept.some((amount) => amount < 0n)) throw new Error('an asset keeps less than nothing');
  return { seconds, payments: PAYMENTS, stretches: STRETCHES, credits };
}

/** Assets from the youngest: the last that was recorded is number 0. */
function tableOf({ assets, edges, derived, source }: MadeGraph): ShareTable {
  const numberOf = (n: number) => assets - 1 - n;
  const first = new Uint32Array(assets + 1);
  for (let e = 0; e < edges; e += 1) {
    const row = numberOf(derived[e] as number) + 1;
    first[row] = (first[row] as number) + 1;
  }
  for (let a = 0; a < assets; a += 1)
    first[a + 1] = (first[a + 1] as number) + (first[a] as number);
  const free = first.slice();
  const table = {
    assets,
    first,
    source: new Uint32Array(edges),
    royaltyBps: new Uint16Array(edges),
  };
  for (let e = 0; e < edges; e += 1) {
    const row = numberOf(derived[e] as number);
    const place = free[row] as number;
    free[row] = place + 1;
    table.source[place] = numberOf(source[e] as number);
    table.royaltyBps[place] = bpsOf(e);
  }
  return table;
}

function change({ royaltyBps }: ShareTable, declared: Uint16Array, random: () => number): void {
  for (let left = Math.round(royaltyBps.length * CHANGED); left > 0; left -= 1) {
    const e = Math.floor(random() * royaltyBps.length);
    royaltyBps[e] = royaltyBps[e] === 0 ? (declared[e] as number) : 0;
  }
}
