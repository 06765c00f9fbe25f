import { once } from 'node:events';
import { printable, printableJson } from '../printable.js';
import type {
  Coverage,
  FindingAnswer,
  LintFormat,
  LintSummary,
  RuleAnswer,
  Severity,
} from './answers.js';
import { SARIF_SCHEMA, toSarifEnd, toSarifResult, toSarifTool } from './sarif.js';
import { describeFinding, describeSummary } from './text.js';

/** Writes findings to stdout as they come, so that none is held. */
export type FindingWriter = {
  write(findings: readonly FindingAnswer[], coverage: Coverage): Promise<void>;
  end(
    block: LintSummary['block'],
    judgedBy: Pick<LintSummary, 'policy' | 'policyHash'>,
  ): Promise<void>;
  /** The worst that was written. */
  worst(): Severity | null;
};

/** How one format begins, writes each finding, and ends. */
type Form = {
  readonly begin: string;
  readonly each: (finding: FindingAnswer) => string;
  readonly between: string;
  readonly end: (summary: LintSummary) => string;
};

const FORMS: Readonly<Record<LintFormat, (rules: readonly RuleAnswer[]) => Form>> = {
  text: () => ({
    begin: '',
    each: (finding) => describeFinding(printable(finding)),
    between: '\n',
    end: (summary) => `${summary.findings > 0 ? '\n' : ''}${describeSummary(summary)}\n`,
  }),
  json: () => ({
    begin: '{"findings":[\n',
    each: toLine,
    between: ',\n',
    end: (summary) => `\n],"summary":${toLine(summary)}}\n`,
  }),
  sarif: (rules) => {
    const ids = rules.map(({ id }) => id);
    return {
      begin: `{"$schema":"${SARIF_SCHEMA}","version":"2.1.0","runs":[{"tool":${toLine(toSarifTool(rules))},"results":[\n`,
      each: (finding) => toLine(toSarifResult(finding, ids)),
      between: ',\n',
      end: (summary) => `\n],${toLine(toSarifEnd(summary)).slice(1)}]}\n`,
    };
  },
};

function toLine(value: unknown): string {
  return printableJson(JSON.stringify(value));
}

export function openFindingWriter(format: LintFormat, rules: readonly RuleAnswer[]): FindingWriter {
  const form = FORMS[format](rules);
  const byRule = new Map(rules.map(({ id }) => [id, 0]));
  const coverage = { assetsRead: 0, truncated: false, statementsLeftOut: 0 };
  let count = 0;
  return {
    async write(findings, { assetsRead, truncated, statementsLeftOut }) {
      coverage.assetsRead += assetsRead;
      coverage.truncated ||= truncated;
      coverage.statementsLeftOut += statementsLeftOut;
      for (const finding of findings) {
        await print(`${count === 0 ? form.begin : form.between}${form.each(finding)}`);
        count += 1;
        byRule.set(finding.rule.id, (byRule.get(finding.rule.id) ?? 0) + 1);
      }
    },
    async end({ blockNumber, blockHash }, { policy, policyHash }) {
      if (count === 0) await print(form.begin);
      const found = [...byRule].filter(([, n]) => n > 0);
      await print(
        form.end({
          findings: count,
          byRule: Object.fromEntries(found),
          ...coverage,
          block: { blockNumber, blockHash },
          policy,
          policyHash,
          disclaimer: 'Not legal advice.',
        }),
      );
    },
    // Rules come worst first.
    worst: () => rules.find(({ id }) => (byRule.get(id) ?? 0) > 0)?.severity ?? null,
  };
}

async function print(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}
