import type { Hex } from '../../../encoding/hex.js';
import type { JudgedClause } from '../policy/types.js';
import type { PermissionWord, UnknownCause, Verdict } from '../policy/words.js';
import type { EvidenceRef } from './saying.js';

/** What stands in the way of a use, or must be done for it. */
export type Finding = {
  readonly outcome: 'PROHIBITS' | 'UNKNOWN' | 'CONDITION';
  /** Why nobody can say; null unless `UNKNOWN`. */
  readonly cause: UnknownCause | null;
  readonly license: string | null;
  /** The clause of the licence; null where it is no clause that stands in the way. */
  readonly clause: JudgedClause | null;
  /** Permissions that it is about. */
  readonly words: readonly PermissionWord[];
  /** In words, for people. */
  readonly what: string;
  readonly who: 'USER' | 'PUBLISHER' | 'LICENSEE' | null;
  /** SHA-256 of the licence text, as the terms or the statement give it; null where they give none. */
  readonly textHash: Hex | null;
  readonly evidence: EvidenceRef | null;
  /** For `UNKNOWN`: the statement that would decide it, and who can make it. */
  readonly decides: { readonly statement: string; readonly by: string } | null;
};

/** What a finding has none of, where no clause of a licence brings it. */
export const BARE_FINDING = {
  cause: null,
  license: null,
  clause: null,
  textHash: null,
  words: [],
  who: null,
  evidence: null,
  decides: null,
} as const satisfies Partial<Finding>;

/** From worst to best. */
const RANK: Readonly<Record<Verdict, number>> = {
  PROHIBITED: 0,
  UNKNOWN: 1,
  CONDITIONAL: 2,
  PERMITTED: 3,
};

export const rankOfVerdict = (verdict: Verdict): number => RANK[verdict];

const VERDICT_OF: Readonly<Record<Finding['outcome'], Verdict>> = {
  PROHIBITS: 'PROHIBITED',
  UNKNOWN: 'UNKNOWN',
  CONDITION: 'CONDITIONAL',
};

/** All findings hold together: the worst decides. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  return findings.reduce(worseOf, 'PERMITTED');
}

/** A verdict with one more finding beside it. */
export function worseOf(so: Verdict, { outcome }: Finding): Verdict {
  const verdict = VERDICT_OF[outcome];
  return RANK[verdict] < RANK[so] ? verdict : so;
}
