export type Severity = 'ERROR' | 'WARNING' | 'NOTE';

export const LINT_FORMATS = ['text', 'json', 'sarif'] as const;
export type LintFormat = (typeof LINT_FORMATS)[number];

/** A rule as the service tells it. */
export type RuleAnswer = {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  readonly advice: string;
};

type Named = { readonly id: string; readonly name: string | null; readonly kind: string | null };

/** A finding as the service answers it. */
export type FindingAnswer = {
  readonly rule: Pick<RuleAnswer, 'id' | 'severity' | 'advice'>;
  readonly asset: Named;
  readonly what: string;
  readonly evidenceCount: number;
  readonly evidence: readonly {
    readonly asset: Named;
    readonly what: string;
    readonly license: string | null;
    readonly url: string | null;
    readonly factId: string;
    readonly blockNumber: number;
    readonly by: { readonly address: string };
  }[];
};

/** What was looked at, and what was left out. */
export type Coverage = {
  readonly assetsRead: number;
  readonly truncated: boolean;
  readonly statementsLeftOut: number;
};

export type LintSummary = Coverage & {
  readonly findings: number;
  /** By rule, those that found something. */
  readonly byRule: Readonly<Record<string, number>>;
  readonly block: { readonly blockNumber: number; readonly blockHash: string };
  /** What said what licences allow. */
  readonly policy: string;
  readonly policyHash: string;
  readonly disclaimer: string;
};
