import { createHash } from 'node:crypto';
import type { Location, Result, Run, Tool } from 'sarif';
import type { FindingAnswer, LintSummary, RuleAnswer, Severity } from './answers.js';

/** SARIF 2.1.0 (OASIS, https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html). */
const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  ERROR: 'error',
  WARNING: 'warning',
  NOTE: 'note',
};

export const SARIF_SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json';

/** What performed the run, with all rules. */
export function toSarifTool(rules: readonly RuleAnswer[]): Tool {
  return {
    driver: {
      name: 'pedigree lint',
      rules: rules.map(({ id, severity, title, advice }) => ({
        id,
        shortDescription: { text: title },
        help: { text: advice },
        defaultConfiguration: { level: LEVELS[severity] },
      })),
    },
  };
}

/** A location is an asset by its id, which is a URI; what it rests on are related locations. */
export function toSarifResult(finding: FindingAnswer, ruleIds: readonly string[]): Result {
  const { rule, asset, what, evidence } = finding;
  return {
    ruleId: rule.id,
    ruleIndex: ruleIds.indexOf(rule.id),
    level: LEVELS[rule.severity],
    message: { text: `${asset.name ?? asset.id}: ${what}. ${rule.advice}` },
    locations: [toLocation(asset)],
    relatedLocations: evidence.map((each, id) => ({
      id,
      ...toLocation(each.asset),
      message: { text: each.what },
      properties: { factId: each.factId, blockNumber: each.blockNumber, url: each.url },
    })),
    // The same as long as the same rule finds something at the same asset.
    partialFingerprints: { 'assetAndRule/v1': digestOf(`${asset.id} ${rule.id}`) },
    properties: { evidenceCount: finding.evidenceCount },
  };
}

/** How the run ended, and what it covered. */
export function toSarifEnd(summary: LintSummary): Omit<Run, 'tool' | 'results'> {
  return {
    invocations: [{ executionSuccessful: true }],
    columnKind: 'utf16CodeUnits',
    properties: { ...summary },
  };
}

function toLocation({ id, name }: FindingAnswer['asset']): Location {
  return {
    physicalLocation: { artifactLocation: { uri: id } },
    logicalLocations: [{ fullyQualifiedName: id, kind: 'resource', ...(name && { name }) }],
  };
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
