import { type AsOf, describeAsOf } from './describe.js';

/** What the `license` command asks for, as the service answers it. */
export type ReportAnswer = {
  readonly __typename: 'Asset';
  readonly id: string;
  readonly name: string | null;
  readonly kind: string;
  readonly licenseReport: {
    readonly byPolicy: readonly PolicyAnswer[];
    readonly conclusions: readonly ConclusionAnswer[];
    readonly closure: ClosureAnswer;
    readonly disclaimer: string;
    readonly asOf: AsOf;
  };
};

type Named = { readonly id: string; readonly name: string | null };

type PolicyAnswer = {
  readonly policy: string;
  readonly policyHash: string;
  readonly verdict: 'PERMITTED' | 'CONDITIONAL' | 'PROHIBITED' | 'UNKNOWN';
  readonly cause: string | null;
  readonly reasonCount: number;
  readonly reasons: readonly ReasonAnswer[];
  readonly rivals: readonly {
    readonly asset: Named;
    readonly owner: { readonly address: string };
    readonly role: string;
    readonly assurance: string;
    readonly weighs: boolean;
  }[];
  readonly assumptions: readonly string[];
};

type ReasonAnswer = {
  readonly outcome: 'PROHIBITS' | 'UNKNOWN' | 'CONDITION';
  readonly cause: string | null;
  readonly what: string;
  readonly who: string | null;
  readonly license: string | null;
  readonly standing: string | null;
  readonly assurance: string | null;
  readonly role: string | null;
  readonly clause: {
    readonly section: string;
    readonly url: string;
    readonly settled: string;
  } | null;
  readonly asset: Named;
  readonly path: readonly Named[];
  readonly terms: {
    readonly atAcquisition: readonly string[] | null;
    readonly atRecording: readonly string[];
    readonly now: readonly string[];
  } | null;
  readonly decides: { readonly statement: string; readonly by: string } | null;
  readonly evidence: {
    readonly factId: string;
    readonly type: string;
    readonly blockNumber: number;
    readonly transactionHash: string;
  } | null;
};

type ConclusionAnswer = {
  readonly asset: Named;
  readonly kind: string | null;
  readonly expression: string | null;
  readonly reason: string | null;
  readonly signatory: string | null;
  readonly by: { readonly address: string };
  readonly use: string;
  readonly factsSince: number;
  readonly since: readonly { readonly type: string; readonly blockNumber: number }[];
  readonly evidence: { readonly blockNumber: number; readonly transactionHash: string };
};

type ClosureAnswer = {
  readonly upstreamCount: number;
  readonly complete: boolean;
  readonly declaredComplete: boolean;
  readonly unresolvedSources: number;
  readonly undisclosedSources: number;
  readonly missingManifests: number;
  readonly truncated: boolean;
};

const VERDICTS = {
  PERMITTED: 'it may',
  CONDITIONAL: 'it may, under conditions',
  PROHIBITED: 'it may not',
  UNKNOWN: 'nobody can say',
} as const;

const CAUSES: Readonly<Record<string, string>> = {
  MISSING: 'a licence is missing',
  CONFLICT: 'statements or claims contradict each other',
  LAW_UNSETTLED: 'law or parties disagree',
  NOT_BY_HOLDER: 'no rights holder has said so',
  UNREGISTERED: 'a source is not registered here',
  UNDISCLOSED: 'a source is not disclosed',
  UNCHECKED: 'the policy has not read a licence',
};

/** A report as someone from compliance reads it: the verdict, why, on what it rests, and what to do next. */
export function describeLicenseReport(asset: ReportAnswer): string {
  const { byPolicy, conclusions, closure, disclaimer, asOf } = asset.licenseReport;
  return [
    `${asset.name ?? asset.id} [${asset.kind}]`,
    ...byPolicy.map((report) => describeVerdict(report)),
    ...byPolicy.flatMap((report) => ['', ...describePolicy(report)]),
    '',
    'Taken for granted:',
    ...[...new Set(byPolicy.flatMap(({ assumptions }) => assumptions))].map(
      (line) => `  - ${line}`,
    ),
    ...conclusions.flatMap((conclusion) => ['', ...describeConclusion(conclusion)]),
    '',
    describeClosure(closure),
    describeAsOf(asOf),
    disclaimer,
  ].join('\n');
}

function describeVerdict({ policy, verdict, cause }: PolicyAnswer): string {
  const why = cause === null ? '' : `, ${CAUSES[cause] ?? cause}`;
  return `  ${`policy ${policy}`.padEnd(16)} ${verdict}: ${VERDICTS[verdict]}${why}`;
}

function describePolicy(report: PolicyAnswer): string[] {
  const { policy, policyHash, reasons, reasonCount, rivals } = report;
  const left = reasonCount - reasons.length;
  return [
    `Policy ${policy} (${policyHash})`,
    ...reasons.flatMap((reason, i) => describeReason(reason, i + 1)),
    ...(left > 0 ? [`  and ${left} more: --reasons 100 shows them`] : []),
    ...rivals.map(
      ({ asset, owner, role, assurance, weighs }) =>
        `  another claim on ${nameOf(asset)}: ${owner.address} as ${role}, assurance ${assurance}${weighs ? '' : ' (weaker: only shown)'}`,
    ),
    ...nextSteps(report),
  ];
}

const OUTCOMES = { PROHIBITS: 'forbidden', UNKNOWN: 'open', CONDITION: 'condition' } as const;

function describeReason(reason: ReasonAnswer, place: number): string[] {
  const { outcome, cause, what, clause, path, standing, role, assurance, evidence, terms } = reason;
  const claim = standing === null ? [] : [`${standing} by ${role}, assurance ${assurance}`];
  return [
    `  ${place}. ${OUTCOMES[outcome]}${cause === null ? '' : ` (${cause})`}: ${what}`,
    ...(clause === null
      ? []
      : [
          `     section ${clause.section}${clause.settled === 'CONTESTED' ? ', contested' : ''}: ${clause.url}`,
        ]),
    `     comes from ${nameOf(reason.asset)}${path.length > 1 ? `, by ${path.map(nameOf).join(' ← ')}` : ''}`,
    ...claim.map((line) => `     standing: ${line}`),
    ...(terms === null ? [] : [`     terms: ${describeTerms(terms)}`]),
    ...(evidence === null
      ? []
      : [
          `     evidence: ${evidence.type} ${evidence.factId}`,
          `               block ${evidence.blockNumber}, transaction ${evidence.transactionHash}`,
        ]),
  ];
}

function describeTerms({ atAcquisition, atRecording, now }: NonNullable<ReasonAnswer['terms']>) {
  const list = (terms: readonly string[]) => (terms.length === 0 ? 'none' : terms.join(', '));
  const acquired =
    atAcquisition === null ? [] : [`${list(atAcquisition)} at the claimed acquisition`];
  return [...acquired, `${list(atRecording)} when recorded`, `${list(now)} now`].join('; ');
}

/** What someone can do about it, each once. */
function nextSteps({ verdict, reasons, reasonCount }: PolicyAnswer): string[] {
  const open = reasons
    .filter(({ decides }) => decides !== null)
    .map(
      ({ decides, asset }) => `${nameOf(asset)}: ${decides?.statement} (who can: ${decides?.by})`,
    );
  const todo = reasons
    .filter(({ outcome }) => outcome === 'CONDITION')
    .map(({ what, asset }) => `${nameOf(asset)}: ${what}`);
  const stop =
    verdict === 'PROHIBITED'
      ? [
          'do not use it so; or get permission from who forbids it, or have counsel conclude (pedigree conclude)',
        ]
      : [];
  const left = reasonCount - reasons.length;
  const more =
    left === 0 ? [] : [`and what the ${left} reasons that are not shown ask: --reasons 100`];
  const steps = [...new Set([...stop, ...open, ...todo]), ...more];
  return steps.length === 0 ? [] : ['  What to do next:', ...steps.map((step) => `    - ${step}`)];
}

function describeConclusion(conclusion: ConclusionAnswer): string[] {
  const { asset, kind, expression, signatory, reason, by, use, factsSince, since, evidence } =
    conclusion;
  const what =
    kind === 'LICENSE' ? `is under ${expression}` : kind === 'WAIVER' ? 'is waived' : '?';
  return [
    `Conclusion on ${nameOf(asset)}: ${what} – ${signatory ?? 'unknown'} (${by.address}), ${use}`,
    ...(reason === null ? [] : [`  reason: ${reason}`]),
    `  signed in block ${evidence.blockNumber}, transaction ${evidence.transactionHash}`,
    factsSince === 0
      ? '  nothing was recorded upstream since'
      : `  since then ${factsSince} ${factsSince === 1 ? 'fact' : 'facts'} upstream: ${since.map(({ type, blockNumber }) => `${type} in block ${blockNumber}`).join(', ')}${factsSince > since.length ? ', …' : ''}`,
  ];
}

function describeClosure(closure: ClosureAnswer): string {
  const gaps = [
    [closure.unresolvedSources, 'not registered here'],
    [closure.undisclosedSources, 'not disclosed'],
    [closure.missingManifests, 'in manifests that are not here'],
  ]
    .filter(([count]) => count !== 0)
    .map(([count, what]) => `${count} ${what}`);
  const state = closure.complete
    ? 'complete as recorded'
    : `not complete: ${gaps.join(', ') || 'cut off'}`;
  const declared = closure.declaredComplete
    ? '; its owner says that its sources are all listed'
    : '';
  const { upstreamCount } = closure;
  return `${upstreamCount} ${upstreamCount === 1 ? 'asset' : 'assets'} upstream, ${state}${declared}`;
}

function nameOf({ name, id }: Named): string {
  return name ?? id;
}
