import type { Hex } from '../../encoding/hex.js';
import type { Closure, ClosureNode } from '../closure.js';
import type { CompiledPolicy } from '../license/policy/compile.js';
import type { Dag } from '../license/report/dag.js';
import type { EvidenceRef } from '../license/report/saying.js';

/** How much a finding matters, worst first: what is wrong, what is doubtful, what is worth a look. */
export const SEVERITIES = ['ERROR', 'WARNING', 'NOTE'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What the rules are asked with. */
export type LintCase = {
  /** Everything upstream of the assets that are looked at, in force at its block. */
  readonly closure: Closure;
  readonly dag: Dag;
  /** Says what licences allow and ask for. */
  readonly policy: CompiledPolicy;
  /** Time of the closure's block, unix seconds. */
  readonly timestamp: number;
};

/** Something on record that a finding rests on. */
export type LintEvidence = {
  /** The asset that it stands at. */
  readonly asset: Hex;
  /** What stands there, in words. */
  readonly what: string;
  /** The licence that it names, as an expression; null where it names none. */
  readonly license: string | null;
  /** Where to read it outside; null where nobody says. */
  readonly url: string | null;
  /** The fact that put it on record. */
  readonly fact: EvidenceRef;
};

/** What a rule found at one asset: one finding for each asset and rule, with all that it rests on. */
export type Found = { readonly what: string; readonly evidence: readonly LintEvidence[] };

export type Rule = {
  /** Stable: builds and suppressions name it. */
  readonly id: string;
  readonly severity: Severity;
  /** What it finds, in one sentence. */
  readonly title: string;
  /** What to do about it. */
  readonly advice: string;
  readonly find: (c: LintCase, stated: ClosureNode) => Found | null;
};

/** A rule's result that needs a person's eye. */
export type LintFinding = Found & { readonly rule: Rule; readonly asset: Hex };
