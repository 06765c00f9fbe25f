import type { CodeName } from '../../../encoding/enums.js';
import type { Address, Hex } from '../../../encoding/hex.js';
import type { Standing } from '../../asset-state.js';
import type { Assurance } from '../policy/trust.js';
import type { Place, Use } from '../policy/types.js';
import type { UnknownCause, Verdict } from '../policy/words.js';
import type { ClosureCompleteness } from './closure-completeness.js';
import type { Conclusion } from './conclusion.js';
import type { Finding } from './finding.js';
import type { TermsMoments } from './terms-in-force.js';

/** A claim on the content of an asset, as people are told of it. */
export type ShownClaim = {
  readonly asset: Hex;
  readonly owner: Address;
  readonly role: CodeName<'role'>;
  readonly assurance: Assurance;
  readonly standing: Standing;
};

/** A finding with the asset upstream that brings it, and how the asked asset comes to it. */
export type Reason = Finding & {
  readonly asset: Hex;
  readonly place: Place;
  /** Assets from the asked one to that which brings it: the shortest way that makes it reach. */
  readonly path: readonly Hex[];
  /** The claim whose word it is; null where nothing is claimed. */
  readonly claim: ShownClaim | null;
  /** Terms at the claimed acquisition, at recording and now; null where there are none. */
  readonly terms: TermsMoments | null;
};

/** Another claim on the content of an asset upstream. */
export type RivalClaim = {
  readonly asset: Hex;
  readonly rival: Hex;
  readonly owner: Address;
  readonly role: CodeName<'role'>;
  readonly assurance: Assurance;
  /** Whether its word weighs against the claim that counts; one that does not is only shown. */
  readonly weighs: boolean;
};

/** Whether an asset may be used so, under one policy, as of one block. */
export type LicenseReport = {
  readonly start: Hex;
  readonly policyName: string;
  readonly policyHash: Hex;
  readonly use: Use;
  readonly verdict: Verdict;
  /** The first cause where the verdict is `UNKNOWN`, else null. */
  readonly cause: UnknownCause | null;
  /** What forbids, then what is not known, then conditions; nearest first. */
  readonly reasons: readonly Reason[];
  readonly rivals: readonly RivalClaim[];
  /** Conclusions that were used. */
  readonly conclusions: readonly Conclusion[];
  /** What the answer takes for granted. */
  readonly assumptions: readonly string[];
  readonly completeness: ClosureCompleteness;
  /** Assets upstream that were looked at. */
  readonly assetsJudged: number;
};
