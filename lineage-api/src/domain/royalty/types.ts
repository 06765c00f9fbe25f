import type { Address, Hex } from '../../encoding/hex.js';
import type { ItemOf } from '../asset-state.js';
import type { EdgeRow } from '../rows.js';

export type RoyaltyErrorCode =
  | 'AMOUNT_INVALID'
  | 'CURRENCY_INVALID'
  /** The lineage was cut off where it was read: an amount would be wrong. */
  | 'LINEAGE_TOO_LARGE'
  /** The order of facts of one block decides, and was not given. */
  | 'ORDER_UNKNOWN';

/** Shares of one derived asset add up to this at most. */
export const WHOLE_BPS = 10_000;

/**
 * Why a share counts: it is `IN_FORCE`, or it was struck and is `OWED` all the same, since terms bind it. Why it does not:
 * its sum with the earlier ones of its asset is `OVER_CAP`; a source is not older, or is a whole batch; an older share
 * that terms bind stands in its place until the source's owner consents to a lower one (`AWAITS_CONSENT`).
 */
export type ShareState =
  | 'IN_FORCE'
  | 'OWED'
  | 'OVER_CAP'
  | 'SOURCE_NOT_OLDER'
  | 'SOURCE_IS_BATCH'
  | 'AWAITS_CONSENT';

/** What a derived asset owes to a source, as its owner declared it. */
export type Share = {
  readonly derived: Hex;
  /** Exactly one of the two: a derivation, or a source that is younger or registered elsewhere. */
  readonly edge: EdgeRow | null;
  readonly referenced: ItemOf<'referenced'> | null;
  /** Declared, of 10,000; more than 0. */
  readonly royaltyBps: number;
  readonly state: ShareState;
};

export const isCounted = ({ state }: Share): boolean => state === 'IN_FORCE' || state === 'OWED';

/** Place of facts within their blocks (log index), by fact id. */
export type FactOrder = ReadonlyMap<Hex, number>;

/**
 * Why what an asset keeps is not paid out:
 * `REFERENCED`: the source is younger, in another registry or on another chain; `NOT_REGISTERED`: nothing is recorded of it
 * here (yet); `NO_RIGHTS`: its publisher withdrew it, having had no rights; `COURT`: withdrawn by order of a court;
 * `OBSERVER`, `DERIVER`: its owner does not claim rights; `CONTESTED`: a rival claim or a dispute that counts stands.
 */
export const HOLD_REASONS = [
  'REFERENCED',
  'NOT_REGISTERED',
  'NO_RIGHTS',
  'COURT',
  'OBSERVER',
  'DERIVER',
  'CONTESTED',
] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];

/** What an account gets, and for which assets of its own, in FLOW's order. */
export type Beneficiary = {
  readonly account: Address;
  readonly amount: bigint;
  readonly assets: readonly { readonly asset: Hex; readonly amount: bigint }[];
};

export type Held = {
  readonly reason: HoldReason;
  readonly amount: bigint;
  /** The asset that keeps it; for `REFERENCED` the one that derives from the source. */
  readonly asset: Hex;
  readonly referenced: ItemOf<'referenced'> | null;
  /** Other registrations of the content that weigh against it. */
  readonly rivals: readonly Hex[];
};

/** What flows over one counted share. */
export type ShareFlow = {
  readonly share: Share;
  /** What reached the derived asset. */
  readonly inflow: bigint;
  readonly passed: bigint;
};

export type RoyaltyAttribution = {
  readonly start: Hex;
  readonly amount: bigint;
  /** The state that it speaks of: for a payment in the next block. */
  readonly atBlock: number;
  readonly policyName: string;
  readonly policyHash: Hex;
  /** Amounts of beneficiaries and of what is held add up to `amount`. All lists in FLOW's order. */
  readonly beneficiaries: readonly Beneficiary[];
  readonly held: readonly Held[];
  readonly flows: readonly ShareFlow[];
  /** Shares of assets that the payment reaches, and that count as 0. */
  readonly voidShares: readonly Share[];
  /** Registrations with a claim on a content it reaches that were too many to be read. */
  readonly claimsUnread: number;
};
