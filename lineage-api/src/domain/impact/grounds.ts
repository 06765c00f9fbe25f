import type { CodeName } from '../../encoding/enums.js';

/** Why a source would be withdrawn, or disputed. */
export const IMPACT_GROUNDS = [
  'STOP_OFFER',
  'TERMINATION',
  'NO_RIGHTS',
  'COURT',
  'ERASURE',
  'DISPUTE_OWNERSHIP',
  'DISPUTE_LICENSE',
  'DISPUTE_DERIVATION',
  'DISPUTE_CONTENT',
  'DISPUTE_PERSONAL_DATA',
  'DISPUTE_OTHER',
] as const satisfies readonly (WithdrawalGround | `DISPUTE_${CodeName<'disputeGround'>}`)[];
export type ImpactGround = (typeof IMPACT_GROUNDS)[number];

export type WithdrawalGround = CodeName<'withdrawalGround'>;

export function isWithdrawal(ground: ImpactGround): ground is WithdrawalGround {
  return !ground.startsWith('DISPUTE_');
}

/** What becomes of what was made from the source, from best to worst: the worst of an asset's ways stands. */
export const OUTCOMES = ['MAY_CONTINUE', 'UNDECIDED', 'MUST_STOP'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const OUTCOME = { MAY_CONTINUE: 0, UNDECIDED: 1, MUST_STOP: 2 } as const satisfies Record<
  Outcome,
  number
>;
