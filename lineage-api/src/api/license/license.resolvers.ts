import { noticesOf } from '../../domain/license/report/notices.js';
import { openStatementsOf } from '../../domain/license/report/open-statements.js';
import { nameTermsItem } from '../../domain/license/report/terms-in-force.js';
import type { RequestContext } from '../context.js';
import { getFact } from '../evidence.js';
import type { Resolvers } from '../generated/types.js';
import type {
  ConclusionModel,
  LicenseReportModel,
  NodeModel,
  PolicyReportModel,
  ReasonModel,
} from '../models.js';
import { closureAnswer, reportAsset } from './closure-answer.js';
import { readFactsSince } from './facts-since.js';
import { type ReportArgs, readReport } from './read-report.js';
import { policiesNamed, policyNamed } from './service.js';

const DISCLAIMER = 'Not legal advice.';

function toClause({ clause, textHash }: Pick<ReasonModel['reason'], 'clause' | 'textHash'>) {
  if (clause === null) return null;
  const { row, reach } = clause;
  const { section, legalBasis, binds, settled } = reach;
  return { section, name: row.name, url: row.url, textHash, legalBasis, binds, settled };
}

async function readOne(
  asset: NodeModel,
  use: ReportArgs['use'],
  policy: string | null | undefined,
  context: RequestContext,
) {
  const policies = [policyNamed(context.ports.license, policy)];
  const model = await readReport(asset, { use, policies, granted: [], counsel: [] }, context);
  const [report] = model.reports;
  if (report === undefined) throw new Error('expected a report of one policy, got none');
  return { report, closure: model.closure };
}

/** One object: what is judged for it is remembered. */
const PASSING_ON: ReportArgs['use'] = { uses: ['redistribution'] };

/** Whether an asset may be used, what must ship with it, and what would settle what is not known. */
export const licenseResolvers: Resolvers = {
  Asset: {
    licenseReport: (asset, { use, policy, grants, counsel }, context) => {
      const policies = policiesNamed(context.ports.license, policy);
      return readReport(
        asset,
        { use, policies, granted: grants ?? [], counsel: counsel ?? [] },
        context,
      );
    },
    notices: async (asset, { policy, first }, context) => {
      const { report, closure } = await readOne(asset, PASSING_ON, policy, context);
      const all = noticesOf(report);
      return {
        total: all.length,
        notices: all.slice(0, first).map((notice) => ({
          ...notice,
          clause: toClause(notice) as NonNullable<ReturnType<typeof toClause>>,
          asset: reportAsset(closure, notice.asset, context),
        })),
        verdict: report.verdict,
        disclaimer: DISCLAIMER,
        asOf: asset.moment,
      };
    },
    openStatements: async (asset, { use, policy, first }, context) => {
      const { report, closure } = await readOne(asset, use, policy, context);
      const all = openStatementsOf(report, closure);
      return {
        total: all.length,
        statements: all.slice(0, first).map((each) => ({
          ...each,
          missing: [...each.missing],
          asset: reportAsset(closure, each.asset, context),
        })),
        disclaimer: DISCLAIMER,
        asOf: asset.moment,
      };
    },
    closure: async ({ moment, view }, _args, { reads }) =>
      closureAnswer(await reads.closure(moment, view.node.id), view.node.id),
  },

  LicenseReport: {
    byPolicy: (of) => of.reports.map((report): PolicyReportModel => ({ report, of })),
    conclusions: (of) => of.conclusions.map((conclusion): ConclusionModel => ({ conclusion, of })),
    closure: ({ closure, asset }) => closureAnswer(closure, asset.view.node.id),
    disclaimer: () => DISCLAIMER,
    asOf: ({ asset }) => asset.moment,
  },

  PolicyReport: {
    policy: ({ report }) => report.policyName,
    policyHash: ({ report }) => report.policyHash,
    verdict: ({ report }) => report.verdict,
    cause: ({ report }) => report.cause,
    reasonCount: ({ report }) => report.reasons.length,
    reasons: ({ report, of }, { first, offset }) => {
      const begin = Math.max(0, offset ?? 0);
      return report.reasons
        .slice(begin, begin + first)
        .map((reason): ReasonModel => ({ reason, of }));
    },
    rivals: ({ report, of }, { first }, context) =>
      report.rivals.slice(0, first).map((rival) => ({
        asset: reportAsset(of.closure, rival.asset, context),
        rival: reportAsset(of.closure, rival.rival, context),
        owner: { address: rival.owner },
        role: rival.role,
        assurance: rival.assurance,
        weighs: rival.weighs,
      })),
    assumptions: ({ report }) => [...report.assumptions],
  },

  LicenseReason: {
    outcome: ({ reason }) => reason.outcome,
    cause: ({ reason }) => reason.cause,
    what: ({ reason }) => reason.what,
    who: ({ reason }) => reason.who,
    obligation: ({ reason }) => {
      const effect = reason.clause?.clause.effect;
      return effect?.kind === 'REQUIRES' ? effect.obligation : null;
    },
    words: ({ reason }) => [...reason.words],
    license: ({ reason }) => reason.license,
    clause: ({ reason }) => toClause(reason),
    asset: ({ reason, of }, _args, context) => reportAsset(of.closure, reason.asset, context),
    position: ({ reason }) => reason.place.position,
    collected: ({ reason }) => reason.place.collected,
    path: ({ reason, of }, _args, context) =>
      reason.path.map((id) => reportAsset(of.closure, id, context)),
    standing: ({ reason }) => reason.claim?.standing ?? null,
    assurance: ({ reason }) => reason.claim?.assurance ?? null,
    by: ({ reason }) => (reason.evidence === null ? null : { address: reason.evidence.by }),
    role: ({ reason }) => reason.claim?.role ?? null,
    terms: ({ reason, of }) => toTerms(reason, of),
    decides: ({ reason }) => reason.decides,
    evidence: ({ reason, of }, _args, context) =>
      reason.evidence === null
        ? null
        : getFact(context, of.asset.moment, reason.evidence.factId, [reason.evidence.subject]),
  },

  LicenseConclusion: {
    asset: ({ conclusion, of }, _args, context) =>
      reportAsset(of.closure, conclusion.recorded.asset, context),
    kind: ({ conclusion }) => conclusion.document?.kind ?? null,
    expression: ({ conclusion: { document } }) =>
      document?.kind === 'LICENSE' ? document.expression : null,
    uses: ({ conclusion: { document } }) =>
      document?.kind === 'WAIVER' ? (document.uses ?? null) : null,
    reason: ({ conclusion }) => conclusion.document?.reason ?? null,
    signatory: ({ conclusion }) => conclusion.document?.signatory ?? null,
    by: ({ conclusion }) => ({ address: conclusion.recorded.by }),
    use: ({ conclusion }) => conclusion.why,
    factsSince: async (of, _args, context) => (await readFactsSince(of, context)).length,
    since: async (of, { first }, context) => (await readFactsSince(of, context)).slice(0, first),
    evidence: ({ conclusion: { recorded }, of }, _args, context) =>
      getFact(context, of.asset.moment, recorded.evidence.factId, [recorded.evidence.subject]),
  },
};

function toTerms({ terms, claim }: ReasonModel['reason'], { closure }: LicenseReportModel) {
  if (terms === null || claim === null) return null;
  const stated = closure.nodes.get(claim.asset) ?? closure.claimants.get(claim.asset);
  if (stated === undefined) return null;
  const nameAll = (items: NonNullable<typeof terms.atAcquisition>) =>
    items.map((item) => nameTermsItem(stated, item));
  return {
    atAcquisition: terms.atAcquisition === null ? null : nameAll(terms.atAcquisition),
    atRecording: nameAll(terms.atRecording),
    now: nameAll(terms.now),
  };
}
