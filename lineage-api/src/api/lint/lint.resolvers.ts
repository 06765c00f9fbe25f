import { lintAsset, lintCaseOf, RULES } from '../../domain/lint/lint.js';
import { type Rule, SEVERITIES } from '../../domain/lint/types.js';
import { momentOf, type RequestContext } from '../context.js';
import { cursorsOf, decodeCursor, parseOffset, type Question } from '../cursor.js';
import { apiError } from '../errors.js';
import { getFact } from '../evidence.js';
import type {
  FindingFilter,
  InputMaybe,
  QueryFindingsArgs,
  Resolvers,
} from '../generated/types.js';
import { reportAsset } from '../license/closure-answer.js';
import { policyNamed } from '../license/service.js';
import type { FindingEvidenceModel, FindingModel } from '../models.js';
import { UPSTREAM_CLOSURE } from '../reads.js';

const DISCLAIMER = 'Not legal advice.';
const MOST_EVIDENCE = 20;

/** The rules that a filter asks for; throws `BAD_REQUEST` for one that there is not. */
function rulesOf(filter: InputMaybe<FindingFilter> | undefined): readonly Rule[] {
  const { rules: ids, atLeast } = filter ?? {};
  const unknown = ids?.find((id) => RULES.every((rule) => rule.id !== id));
  if (unknown !== undefined) {
    const known = RULES.map(({ id }) => id).join(', ');
    throw apiError(
      'BAD_REQUEST',
      `filter: rules: expected some of ${known}, got "${unknown.slice(0, 60)}"`,
    );
  }
  const last = atLeast == null ? SEVERITIES.length : SEVERITIES.indexOf(atLeast);
  return RULES.filter(
    ({ id, severity }) => SEVERITIES.indexOf(severity) <= last && (ids == null || ids.includes(id)),
  );
}

/** All assets, newest first; one read of the graph for a page, everything upstream of it included. */
async function readFindings(args: QueryFindingsArgs, context: RequestContext) {
  const rules = rulesOf(args.filter);
  const compiled = policyNamed(context.ports.license, args.policy);
  const { policy } = compiled;
  const start = await momentOf(context, args.at);
  const question: Question = ['findings', policy.hash, rules.map(({ id }) => id)];
  const offset = args.after == null ? 0 : parseOffset(decodeCursor(args.after, question, start));
  const { page, moment } = await context.reads.page(start, (graph, signal) =>
    graph.assets(
      {
        filter: {},
        orderBy: 'RECORDED_AT',
        atBlock: start.block.number,
        first: args.first,
        offset,
        closure: UPSTREAM_CLOSURE,
      },
      { signal },
    ),
  );
  const { closure } = page;
  if (closure === undefined) throw new Error('expected a closure with the page, got none');
  const c = lintCaseOf(closure, compiled, moment.block.timestamp);
  const ends = page.items.length === 0 ? [] : [[offset + 1], [offset + page.items.length]];
  const [startCursor = null, endCursor = null] = cursorsOf(question, moment, ends);
  return {
    findings: page.items
      .flatMap(({ node }) => lintAsset(c, node.id, rules))
      .map((finding): FindingModel => ({ finding, closure, moment })),
    assetsRead: page.items.length,
    assetCount: page.total,
    truncated: closure.truncated,
    statementsLeftOut: page.items.reduce((sum, { itemsLeftOut }) => sum + itemsLeftOut, 0),
    pageInfo: {
      hasNextPage: page.hasNext,
      hasPreviousPage: offset > 0,
      startCursor,
      endCursor,
    },
    policy: policy.name,
    policyHash: policy.hash,
    disclaimer: DISCLAIMER,
    asOf: moment,
  };
}

/** What rules find on the record of assets. */
export const lintResolvers: Resolvers = {
  Query: {
    findings: (_parent, args, context) => readFindings(args, context),
    lintRules: () => [...RULES],
  },

  Asset: {
    findings: async ({ view, moment }, { filter, policy }, context) => {
      const rules = rulesOf(filter);
      const compiled = policyNamed(context.ports.license, policy);
      const closure = await context.reads.closure(moment, view.node.id);
      const c = lintCaseOf(closure, compiled, moment.block.timestamp);
      return lintAsset(c, view.node.id, rules).map(
        (finding): FindingModel => ({ finding, closure, moment }),
      );
    },
  },

  Finding: {
    rule: ({ finding }) => finding.rule,
    asset: (of, _args, context) => reportAsset(of.closure, of.finding.asset, context),
    what: ({ finding }) => finding.what,
    evidenceCount: ({ finding }) => finding.evidence.length,
    evidence: (of) =>
      of.finding.evidence
        .slice(0, MOST_EVIDENCE)
        .map((evidence): FindingEvidenceModel => ({ evidence, of })),
  },

  FindingEvidence: {
    asset: ({ evidence, of }, _args, context) => reportAsset(of.closure, evidence.asset, context),
    what: ({ evidence }) => evidence.what,
    license: ({ evidence }) => evidence.license,
    url: ({ evidence }) => evidence.url,
    factId: ({ evidence }) => evidence.fact.factId,
    blockNumber: ({ evidence }) => evidence.fact.block,
    by: ({ evidence }) => ({ address: evidence.fact.by }),
    fact: ({ evidence: { fact }, of }, _args, context) =>
      getFact(context, of.moment, fact.factId, [fact.subject]),
  },
};
