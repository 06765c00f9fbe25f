import type { DocumentNode, GraphQLSchema } from 'graphql';
import { type ComplexityEstimator, getComplexity, simpleEstimator } from 'graphql-query-complexity';
import { apiError } from './errors.js';

export const MAX_PAGE = 100;

/**
 * What a field costs beside what it selects: a walk may visit a whole lineage, a page is one read of the graph, evidence
 * is a part of one read of the index. Everything else costs 1.
 */
const BASE: Readonly<Record<string, number>> = {
  'Query.paths': 500,
  'Query.impact': 500,
  'Impact.affected': 50,
  'Impact.notify': 500,
  'AffectedAsset.evidence': 20,
  'Query.assets': 100,
  'Query.findings': 200,
  'Query.changes': 50,
  'Query.claims': 50,
  'Query.status': 50,
  'Query.asset': 10,
  'Query.node': 10,
  'Asset.upstream': 200,
  'Asset.downstream': 200,
  'Asset.sources': 50,
  'Asset.claims': 50,
  'Asset.difference': 60,
  'AssetDifference.verdicts': 80,
  'AssetDifference.shares': 80,
  'AssetDifference.facts': 50,
  'AssetDifference.factCount': 50,
  'Asset.licenseReport': 40,
  'Asset.notices': 40,
  'Asset.openStatements': 60,
  'Asset.closure': 10,
  'Asset.findings': 20,
  'FindingEvidence.fact': 5,
  'Asset.royaltyAttribution': 40,
  'RoyaltyAttribution.diagram': 20,
  'LicenseConclusion.factsSince': 20,
  'LicenseConclusion.since': 20,
  'Asset.evidence': 20,
  'Batch.evidence': 20,
  'NobodyRegistered.unseenBatches': 50,
};

export type Question = {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
};

/** Costs by document: what was asked before with the same numbers and switches costs the same. */
const known = new WeakMap<DocumentNode, Map<string, number>>();
const MOST_KNOWN = 64;
const LONGEST_KEY = 256;

/** The same as `costOf`, remembered. Texts among the variables change no cost; execution finds those that do not fit. */
export function rememberedCostOf(question: Question): number {
  const { document, variables, operationName } = question;
  const key = JSON.stringify([operationName, variables], (_name, value) =>
    typeof value === 'string' ? '' : value,
  );
  const costs = known.get(document) ?? new Map<string, number>();
  const cost = costs.get(key) ?? costOf(question);
  if (costs.size < MOST_KNOWN && key.length <= LONGEST_KEY) {
    known.set(document, costs.set(key, cost));
  }
  return cost;
}

/**
 * Cost of a question with its variables: a page costs its base and `first` times what an item selects. Throws `PAGE_SIZE`
 * where a page is not of 1 to 100, and `BAD_REQUEST` where variables do not fit.
 */
function costOf({ schema, document, variables, operationName }: Question): number {
  const badPages: unknown[] = [];
  const estimate: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
    const base = BASE[`${type.name}.${field.name}`] ?? 1;
    if (!field.args.some(({ name }) => name === 'first')) return base + childComplexity;
    const first: unknown = args.first;
    if (!Number.isInteger(first) || Number(first) < 1 || Number(first) > MAX_PAGE) {
      badPages.push(first);
      return base;
    }
    return base + Number(first) * childComplexity;
  };
  const cost = getComplexity({
    schema,
    query: document,
    variables: { ...variables },
    estimators: [estimate, simpleEstimator({ defaultComplexity: 1 })],
    ...(operationName === null ? {} : { operationName }),
  });
  if (badPages.length > 0) {
    throw apiError(
      'PAGE_SIZE',
      `expected first of 1 to ${MAX_PAGE}, got ${badPages[0]}; ask for the next page with after`,
    );
  }
  return cost;
}

/** Refuses what costs more than one answer may. */
export function checkCost(cost: number, maxCost: number): void {
  if (cost <= maxCost) return;
  throw apiError(
    'TOO_COSTLY',
    `the question costs ${cost}, at most ${maxCost} is answered; ask for smaller pages or fewer fields`,
  );
}
