import type { FindingAnswer, LintSummary } from './answers.js';

/** Evidence that a person is shown of one finding; JSON has more. */
const MOST_SHOWN = 4;

/** One finding for people: what and where, what it rests on, and what to do. */
export function describeFinding({
  rule,
  asset,
  what,
  evidence,
  evidenceCount,
}: FindingAnswer): string {
  const left = evidenceCount - Math.min(evidence.length, MOST_SHOWN);
  return [
    `${rule.severity.toLowerCase()}  ${rule.id}  ${asset.name ?? asset.id}`,
    `  ${what}`,
    ...evidence
      .slice(0, MOST_SHOWN)
      .map(
        ({ what: said, url, factId, blockNumber }) =>
          `  - ${said} (fact ${factId.slice(0, 10)}…, block ${blockNumber})${url === null ? '' : ` ${url}`}`,
      ),
    ...(left > 0 ? [`  - and ${left} more`] : []),
    `  → ${rule.advice}`,
    '',
  ].join('\n');
}

export function describeSummary(summary: LintSummary): string {
  const { findings, assetsRead, byRule, block, truncated, statementsLeftOut, policy } = summary;
  const counts = Object.entries(byRule);
  return [
    `${findings} ${findings === 1 ? 'finding' : 'findings'} at ${assetsRead} ${assetsRead === 1 ? 'asset' : 'assets'}, block ${block.blockNumber} ${block.blockHash}`,
    ...counts.map(([id, count]) => `  ${String(count).padStart(6)}  ${id}`),
    `by policy ${policy} (${summary.policyHash})`,
    ...(truncated ? ['left out: what is far upstream, which is more than is read at once'] : []),
    ...(statementsLeftOut > 0 ? [`left out: ${statementsLeftOut} statements by others`] : []),
    summary.disclaimer,
  ].join('\n');
}
