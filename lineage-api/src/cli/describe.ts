/** Parts of answers that several commands show, each with the GraphQL fields it needs. */

export const AS_OF_FIELDS =
  'asOf { blockNumber blockHash timestamp finalized lagBlocks manifestsDigest }';

export type AsOf = {
  readonly blockNumber: number;
  readonly blockHash: string;
  readonly timestamp: number;
  readonly finalized: boolean;
  readonly lagBlocks: number;
  readonly manifestsDigest: string;
};

export const COMPLETENESS_FIELDS = `completeness {
  complete degreeReached truncatedReason unresolvedSources undisclosedSources
  missingManifests missingLeaves conflictingClaims struckSources
}`;

export type Completeness = {
  readonly complete: boolean;
  readonly degreeReached: number;
  readonly truncatedReason: string | null;
  readonly unresolvedSources: number;
  readonly undisclosedSources: number;
  readonly missingManifests: number;
  readonly missingLeaves: number;
  readonly conflictingClaims: number;
  readonly struckSources: number;
};

export const TERMS_FIELDS = 'terms { appliesTo terms { expression } licenseTermsId }';

export type Terms = {
  readonly appliesTo: readonly string[];
  readonly terms: { readonly expression: string } | null;
  readonly licenseTermsId: string;
};

export const STATEMENT_FIELDS = 'licenseStatements { combine statements { expression where } }';

export type Statements = {
  readonly combine: string | null;
  readonly statements: readonly { readonly expression: string; readonly where: string }[];
} | null;

/** As of which block an answer stands. */
export function describeAsOf(asOf: AsOf): string {
  const state = asOf.finalized ? 'final' : 'not final yet';
  const behind =
    asOf.lagBlocks > 0
      ? `, ${asOf.lagBlocks} ${asOf.lagBlocks === 1 ? 'block' : 'blocks'} behind the chain`
      : '';
  return `as of block ${asOf.blockNumber} ${asOf.blockHash} (${describeTime(asOf.timestamp)}, ${state}${behind})`;
}

/** What an answer left out, or that it left out nothing. */
export function describeCompleteness(answer: Completeness): string {
  const gaps = [
    count(
      answer.unresolvedSources,
      'source is not registered here',
      'sources are not registered here',
    ),
    count(answer.undisclosedSources, 'source is not disclosed', 'sources are not disclosed'),
    count(
      answer.missingManifests,
      'batch withholds its manifest',
      'batches withhold their manifests',
    ),
    count(answer.missingLeaves, 'leaf is not revealed', 'leaves are not revealed'),
    count(answer.conflictingClaims, 'asset has a rival claim', 'assets have rival claims'),
    count(
      answer.struckSources,
      'derivation was struck by its owner',
      'derivations were struck by their owners',
    ),
    answer.truncatedReason === null ? undefined : `cut off (${answer.truncatedReason})`,
  ].filter((gap) => gap !== undefined);
  const state = answer.complete ? 'complete as recorded' : 'not complete';
  return gaps.length === 0 ? state : `${state}: ${gaps.join(', ')}`;
}

/** Unix seconds, for people. */
export function describeTime(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

/** What is known of an asset's licence: the owner's terms, else what others state. */
export function describeLicense(terms: readonly Terms[], statements: Statements): string {
  if (terms.length > 0) {
    const offered = terms.map(
      ({ terms: known, appliesTo }) =>
        `${known?.expression ?? 'unknown terms'} on ${appliesTo.join(', ')}`,
    );
    return `terms: ${unique(offered).join('; ')}`;
  }
  if (statements === null || statements.statements.length === 0) return 'no licence stated';
  const stated = unique(statements.statements.map(({ expression }) => expression));
  const how = stated.length > 1 && statements.combine !== null ? ` (${statements.combine})` : '';
  return `stated: ${stated.join(', ')}${how}`;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

function count(value: number, one: string, many: string): string | undefined {
  return value === 0 ? undefined : `${value} ${value === 1 ? one : many}`;
}
