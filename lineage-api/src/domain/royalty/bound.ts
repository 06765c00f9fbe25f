import { type Hex, ZERO_HASH } from '../../encoding/hex.js';
import { areTermsVoid } from '../asset-state.js';
import type { Closure } from '../closure.js';
import type { EdgeRow } from '../rows.js';

/** Terms that a derivation names: in force at its source when it was recorded, or not, or none. */
export type NamedTerms = 'NONE' | 'IN_FORCE' | 'VOID';

/**
 * Terms count for a derivation recorded in block N if they were in force at the source at the end of block N−1, or were
 * attached in N. Those of an observer are no offer.
 */
export function namedTermsOf(closure: Closure, edge: EdgeRow): NamedTerms {
  const { licenseTermsId, fromBlock } = edge;
  if (licenseTermsId === ZERO_HASH) return 'NONE';
  const source = closure.nodes.get(edge.source);
  if (source === undefined || areTermsVoid(source)) return 'VOID';
  const offered = source.termsHistory.some(
    (item) =>
      item.value.licenseTermsId === licenseTermsId &&
      item.fromBlock <= fromBlock &&
      item.toBlock >= fromBlock,
  );
  return offered ? 'IN_FORCE' : 'VOID';
}

/** Whether a share is bound by terms: they were in force, and ask a share. Its owner alone cannot lower it. */
export function isBound(closure: Closure, edge: EdgeRow): boolean {
  if (namedTermsOf(closure, edge) !== 'IN_FORCE') return false;
  const row = closure.edgeTerms.get(edge.licenseTermsId);
  return row !== undefined && row.terms.royaltyBps > 0;
}

/** The lowest share to which the owners of a source have agreed, by what they name: `factId:index`. */
export function consentsOf(closure: Closure, source: Hex): ReadonlyMap<string, number> {
  const lowest = new Map<string, number>();
  for (const item of closure.nodes.get(source)?.items ?? []) {
    if (item.kind !== 'consent' || item.subject !== source) continue;
    const { edgeFactId, index, minimumBps } = item.value;
    const key = `${edgeFactId}:${index}`;
    lowest.set(key, Math.min(minimumBps, lowest.get(key) ?? minimumBps));
  }
  return lowest;
}
