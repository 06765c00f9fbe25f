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
  const shares = reach(closure, start, order);
  const ids = [...shares.keys()];
  if (ids.length > 1) ids.sort((a, b) => compareAge(closure, a, b));
  const places = new Map<Hex, number>();
  for (let i = 0; i < ids.length; i += 1) places.set(ids[i] as Hex, i);
  const sorted = ids.map((id) => shares.get(id) as readonly Share[]);
  const targets = sorted.map((each) =>
    each.map((share) =>
      share.edge !== null && isCounted(share) ? (places.get(share.edge.source) as number) : -1,
    ),
  );
  return { ids, shares: sorted, targets };
}

function checkWhole({ truncated, nodes }: Closure): void {
  if (!truncated) return;
  throw new PedigreeError<RoyaltyErrorCode>(
    'LINEAGE_TOO_LARGE',
    `more is upstream than the ${nodes.size} assets that one answer reads: amounts would be wrong; ask for fewer assets at once`,
  );
}

function reach(closure: Closure, start: Hex, order: FactOrder): Map<Hex, readonly Share[]> {
  const shares = new Map<Hex, readonly Share[]>();
  const waiting: Hex[] = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (shares.has(id)) continue;
    const own = sharesOf(closure, id, order);
    shares.set(id, own);
    for (const share of own) {
      if (share.edge !== null && isCounted(share)) waiting.push(share.edge.source);
    }
  }
  return shares;
}

function compareAge(closure: Closure, a: Hex, b: Hex): number {
  const ageOf = (id: Hex) => closure.nodes.get(id)?.node.createdAt ?? -1;
  return ageOf(b) - ageOf(a) || (a < b ? -1 : 1);
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
