import type { Hex } from '../../../encoding/hex.js';
import type { Standing } from '../../asset-state.js';
import type { ClosureNode } from '../../closure.js';
import type { Verdict } from '../policy/words.js';
import type { Claim } from './claims.js';
import type { Finding } from './finding.js';
import type { EvidenceRef } from './saying.js';
import type { GoverningTerms } from './terms-in-force.js';
import type { ShownClaim } from './types.js';

/** What one registration says of its licence, and what that comes to for the use at one place. */
export type Opinion = {
  readonly stated: ClosureNode;
  /** Terms are an offer; statements are what a document says; else nobody says anything. */
  readonly kind: 'TERMS' | 'STATEMENTS' | 'NOTHING';
  /** The licence, for people. */
  readonly license: string;
  /** The expressions in it. */
  readonly expressions: readonly string[];
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly governing: GoverningTerms | null;
  readonly evidence: EvidenceRef;
  /** SHA-256 of the licence text, as the terms or the statements give it. */
  readonly textHash: Hex | null;
};

/** All claims on the content of one asset, judged together for the use at one place. */
export type ContentJudgement = {
  /** The claim whose word counts: its own where it claims rights, else the first in authority, else its own. */
  readonly claim: Claim;
  readonly shown: ShownClaim;
  readonly opinion: Opinion;
  readonly findings: readonly Finding[];
  /** Other claims, and whether their word weighs against it. */
  readonly rivals: readonly { readonly claim: Claim; readonly weighs: boolean }[];
  /** What it takes for granted. */
  readonly assumes: readonly string[];
};

/** The claims on the content of one asset, wherever it is met. */
export type ContentClaims = {
  readonly stated: ClosureNode;
  readonly all: readonly Claim[];
  readonly claim: Claim;
  readonly others: readonly Claim[];
  readonly rivals: ContentJudgement['rivals'];
  readonly standing: Standing;
  /** The block since which what it offers is what it offers now; null where that depends on when it is asked. */
  readonly steadySince: number | null;
  /** Nothing else that is said of it depends on when or by whom it is asked about. */
  readonly isSettled: boolean;
  /** Whether anyone attests anything of it, or of a derivation of it. */
  readonly isAttested: boolean;
  /** Whether it leaves sources of its own out, or what they are. */
  readonly isOpen: boolean;
  /** Claims and statements of strangers that are not looked at: kept here, as what is asked of each node stands together. */
  readonly claimsLeftOut: number;
  readonly itemsLeftOut: number;
  /** What its owner struck of his own statements of sources; of a leaf, also what he struck of its batch's. */
  readonly struck: readonly string[];
  /** Of contents that are settled, what was judged before, by place: first of the asset itself, then over a derivation. */
  readonly judged: ContentJudgement[];
};
