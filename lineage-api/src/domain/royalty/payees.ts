import { PedigreeError } from '../../encoding/error.js';
import type { Address, Hex } from '../../encoding/hex.js';
import { itemsOf } from '../asset-state.js';
import type { Closure, ClosureNode } from '../closure.js';
import type { Trust } from '../license/policy/trust.js';
import { type Assurances, assurancesOf } from '../license/report/assurance.js';
import {
  type Claim,
  claimOf,
  isHolder,
  standingOf,
  weighsAgainst,
} from '../license/report/claims.js';
import type { Payable } from './payable.js';
import type { HoldReason } from './types.js';

/** Who is paid what an asset keeps, or why nobody is. */
export type Payee =
  | { readonly account: Address }
  | { readonly account: null; readonly reason: HoldReason; readonly rivals: readonly Hex[] };

/** Whom the default policy trusts, and when. */
export type PayeeRules = {
  readonly closure: Closure;
  readonly trust: Trust;
  readonly assurances: Assurances;
  /** Time of the closure's block, unix seconds. */
  readonly timestamp: number;
};

export function payeeRules(closure: Closure, trust: Trust, timestamp: number): PayeeRules {
  return { closure, trust, timestamp, assurances: assurancesOf(closure, trust, timestamp) };
}

/**
 * The owner of an asset at the closure's block, if he is rights holder or licensee and no rival claim or dispute that counts stands
 * against him: by the same rule as the standing of claims in a licence report.
 */
export function payeeOf(rules: PayeeRules, payable: Payable | undefined): Payee {
  if (payable === undefined) return heldFor('NOT_REGISTERED');
  const { stated, owner, role, hasWithdrawal, isContestable } = payable;
  const withdrawn = hasWithdrawal ? withdrawnFor(stated, rules.timestamp) : null;
  if (withdrawn !== null) return heldFor(withdrawn);
  if (role === 'OBSERVER' || role === 'DERIVER') return heldFor(role);
  return isContestable ? payeeAmongRivals(rules, stated) : { account: owner };
}

function heldFor(reason: HoldReason, rivals: readonly Hex[] = []): Payee {
  return { account: null, reason, rivals };
}

/** Who ended an offer is still owed for what was made before; who had no rights is not, and a court's order stands. */
function withdrawnFor(stated: ClosureNode, timestamp: number): 'NO_RIGHTS' | 'COURT' | null {
  const grounds = itemsOf(stated, 'withdrawal')
    .filter(({ value }) => value.effectiveAt <= timestamp)
    .map(({ value }) => value.ground);
  if (grounds.includes('NO_RIGHTS')) return 'NO_RIGHTS';
  return grounds.includes('COURT') ? 'COURT' : null;
}

function payeeAmongRivals(rules: PayeeRules, stated: ClosureNode): Payee {
  const { assurances, trust, timestamp } = rules;
  const claim = claimOf(stated, assurances);
  const rivals = rivalsOf(rules, stated);
  if (standingOf(claim, rivals, trust, assurances, timestamp) !== 'CONTESTED') {
    return { account: claim.owner };
  }
  const weighty = rivals.filter((each) => isHolder(each.role) && weighsAgainst(each, claim));
  return heldFor(
    'CONTESTED',
    weighty.map((each) => each.stated.node.id),
  );
}

function rivalsOf({ closure, assurances }: PayeeRules, { claimants }: ClosureNode): Claim[] {
  return claimants.map((id) => {
    const found = closure.nodes.get(id) ?? closure.claimants.get(id);
    if (found !== undefined) return claimOf(found, assurances);
    throw new PedigreeError('GRAPH_CORRUPT', `expected claimant ${id} in the closure, got nothing`);
  });
}
