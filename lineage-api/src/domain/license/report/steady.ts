import { ZERO_HASH } from '../../../encoding/hex.js';
import type { ClosureNode } from '../../closure.js';
import { type EdgeRow, OPEN_BLOCK, type TermsRow } from '../../rows.js';
import { hasItem, roleOf } from './single-items.js';
import { findTermsRow } from './terms-in-force.js';

/**
 * The block since which what a source offers is what it offers now, whenever it is asked: 0 where it never offered anything.
 * Null where that depends on the time, or on who else claims the content.
 */
export function steadySinceOf(stated: ClosureNode): number | null {
  const { termsHistory, claimants } = stated;
  if (claimants.length > 0 || hasItem(stated, 'withdrawal')) return null;
  // An observer's terms are void: what he attached makes no difference at any time.
  if (termsHistory.length === 0 || roleOf(stated) === 'OBSERVER') return 0;
  let since = 0;
  for (const item of termsHistory) {
    const row = findTermsRow(stated, item);
    if (item.toBlock !== OPEN_BLOCK || row === undefined || isBoundInTime(row)) return null;
    since = Math.max(since, item.fromBlock);
  }
  return since;
}

function isBoundInTime({ terms }: TermsRow): boolean {
  return terms.validFrom !== 0 || terms.validTo !== 0 || terms.periodSeconds !== 0;
}

/** Whether a derivation was made under what its source has offered since a block. */
export function isUnderSteadyTerms(edge: EdgeRow, since: number): boolean {
  const { licenseTermsId, acquiredAt, fromBlock } = edge;
  if (licenseTermsId !== ZERO_HASH) return false;
  return since === 0 || (acquiredAt === 0 && fromBlock >= since);
}
