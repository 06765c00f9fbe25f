import { PedigreeError } from '../../encoding/error.js';
import type { Hex } from '../../encoding/hex.js';
import type { Closure } from '../closure.js';
import { needsOrder, sharesOf } from './shares.js';
import { type FactOrder, isCounted, type RoyaltyErrorCode, type Share } from './types.js';

/** Where a payment to one asset goes, whatever its amount. */
export type FlowPlan = {
  /** What the payment reaches, the asked asset first, in FLOW's order: youngest first, ties by id; unregistered ones last. */
  readonly ids: readonly Hex[];
  /** All shares of each, those that count as 0 too. */
  readonly shares: readonly (readonly Share[])[];
  /** For each share its source's place in `ids`; -1 where nothing flows on: it is void, or stays with what it references. */
  readonly targets: readonly (readonly number[])[];
};

/** Throws `LINEAGE_TOO_LARGE` and `ORDER_UNKNOWN`. */
export function planFlow(closure: Closure, start: Hex, order: FactOrder): FlowPlan {
  checkWhole(closure);
  const stops = reach(closure, start, order);
  const sorted = [...stops.values()];
  if (sorted.length > 1) sorted.sort(compareStops);
  for (let i = 0; i < sorted.length; i += 1) (sorted[i] as Stop).place = i;
  return {
    ids: sorted.map(({ id }) => id),
    shares: sorted.map(({ shares }) => shares),
    targets: sorted.map(({ shares }) => shares.map((share) => targetOf(share, stops))),
  };
}

/** Something that a payment reaches. */
type Stop = {
  readonly id: Hex;
  /** -1 where nothing is recorded of it. */
  readonly createdAt: number;
  readonly shares: readonly Share[];
  place: number;
};

function compareStops(a: Stop, b: Stop): number {
  return b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1);
}

function targetOf(share: Share, stops: ReadonlyMap<Hex, Stop>): number {
  if (share.edge === null || !isCounted(share)) return -1;
  return (stops.get(share.edge.source) as Stop).place;
}

function checkWhole({ truncated, nodes }: Closure): void {
  if (!truncated) return;
  throw new PedigreeError<RoyaltyErrorCode>(
    'LINEAGE_TOO_LARGE',
    `more is upstream than the ${nodes.size} assets that one answer reads: amounts would be wrong; ask for fewer assets at once`,
  );
}

function reach(closure: Closure, start: Hex, order: FactOrder): Map<Hex, Stop> {
  const stops = new Map<Hex, Stop>();
  const waiting: Hex[] = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (stops.has(id)) continue;
    const shares = sharesOf(closure, id, order);
    stops.set(id, { id, createdAt: closure.nodes.get(id)?.node.createdAt ?? -1, shares, place: 0 });
    for (const share of shares) {
      if (share.edge !== null && isCounted(share)) waiting.push(share.edge.source);
    }
  }
  return stops;
}

/** Whose facts tell the order that `planFlow` needs: assets upstream whose shares are over the cap within one block. */
export function findOrderNeeded(closure: Closure, start: Hex): readonly Hex[] {
  const found: Hex[] = [];
  const seen = new Set<Hex>([start]);
  const sources = sourcesBy(closure);
  for (const id of seen) {
    if (needsOrder(closure, id)) found.push(id);
    for (const source of sources.get(id) ?? []) seen.add(source);
  }
  return found;
}

function sourcesBy({ edges }: Closure): ReadonlyMap<Hex, readonly Hex[]> {
  const map = new Map<Hex, Hex[]>();
  for (const { derived, source, royaltyBps } of edges) {
    if (royaltyBps === 0) continue;
    const list = map.get(derived);
    if (list === undefined) map.set(derived, [source]);
    else list.push(source);
  }
  return map;
}
