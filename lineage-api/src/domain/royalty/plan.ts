import { PedigreeError } from '../../encoding/error.js';
import type { Hex } from '../../encoding/hex.js';
import type { Closure } from '../closure.js';
import type { Payable } from './payable.js';
import { type ShareIndex, shareIndexOf } from './share-index.js';
import { needsOrder, type OwnShares, sharesOf } from './shares.js';
import { type FactOrder, isCounted, type RoyaltyErrorCode, type Share } from './types.js';

/** Where a payment to one asset goes, whatever its amount. */
export type FlowPlan = {
  /** What the payment reaches, the asked asset first, in FLOW's order: youngest first, ties by id; unregistered ones last. */
  readonly stops: readonly Stop[];
  /** Of each stop and share the place of its source; -1 where nothing flows on: it is void, or stays with what it references. */
  readonly targets: readonly (readonly number[])[];
};

/** Something that a payment reaches. */
export type Stop = {
  readonly id: Hex;
  /** Undefined where nothing is recorded of it. */
  readonly payable: Payable | undefined;
  /** All of its shares, those that count as 0 too. */
  readonly shares: readonly Share[];
};

/** Throws `LINEAGE_TOO_LARGE` and `ORDER_UNKNOWN`. */
export function planFlow(closure: Closure, start: Hex, order: FactOrder): FlowPlan {
  checkWhole(closure);
  const index = shareIndexOf(closure);
  const number = index.numbers.get(start);
  if (number === undefined) {
    return { stops: [{ id: start, payable: undefined, shares: [] }], targets: [[]] };
  }
  const reached = reach(index, number, order);
  if (reached.length > 1) reached.sort(compareReached);
  const places = new Int32Array(index.ids.length);
  for (let i = 0; i < reached.length; i += 1) places[(reached[i] as Reached).number] = i;
  return { stops: reached, targets: reached.map(({ own }) => targetsOf(own, places)) };
}

type Reached = Stop & {
  readonly number: number;
  /** -1 where nothing is recorded of it. */
  readonly createdAt: number;
  readonly own: OwnShares;
};

function reach(index: ShareIndex, start: number, order: FactOrder): Reached[] {
  const { ids, payables } = index;
  const reached: Reached[] = [];
  const waiting = [start];
  const isSeen = new Uint8Array(ids.length);
  isSeen[start] = 1;
  for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
    const payable = payables[number];
    const own = sharesOf(index, number, order);
    const { shares, sources } = own;
    const createdAt = payable === undefined ? -1 : payable.createdAt;
    reached.push({ id: ids[number] as Hex, payable, shares, number, createdAt, own });
    for (let s = 0; s < shares.length; s += 1) {
      const source = sources[s] as number;
      if (source < 0 || isSeen[source] === 1 || !isCounted(shares[s] as Share)) continue;
      isSeen[source] = 1;
      waiting.push(source);
    }
  }
  return reached;
}

function compareReached(a: Reached, b: Reached): number {
  return b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1);
}

function targetsOf({ shares, sources }: OwnShares, places: Int32Array): readonly number[] {
  return shares.map((share, s) => {
    const source = sources[s] as number;
    return source >= 0 && isCounted(share) ? (places[source] as number) : -1;
  });
}

function checkWhole({ truncated, nodes }: Closure): void {
  if (!truncated) return;
  throw new PedigreeError<RoyaltyErrorCode>(
    'LINEAGE_TOO_LARGE',
    `more is upstream than the ${nodes.size} assets that one answer reads: amounts would be wrong; ask for fewer assets at once`,
  );
}

/** Whose facts tell the order that `planFlow` needs: assets upstream whose shares are over the cap within one block. */
export function findOrderNeeded(closure: Closure, start: Hex): readonly Hex[] {
  const index = shareIndexOf(closure);
  const number = index.numbers.get(start);
  const found: Hex[] = [];
  const seen = new Set<number>(number === undefined ? [] : [number]);
  for (const each of seen) {
    if (needsOrder(index, each)) found.push(index.ids[each] as Hex);
    for (const source of index.sources[each] ?? []) seen.add(source);
  }
  return found;
}
