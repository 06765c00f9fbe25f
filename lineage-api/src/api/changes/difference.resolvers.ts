import { wordsOf } from '../../domain/changes/words.js';
import type { Closure } from '../../domain/closure.js';
import type { EdgeRow } from '../../domain/rows.js';
import type { CodeName } from '../../encoding/enums.js';
import type { RequestContext } from '../context.js';
import type { Resolvers } from '../generated/types.js';
import { reportAsset } from '../license/closure-answer.js';
import type { DifferenceModel, ReasonModel } from '../models.js';
import {
  assetsAmong,
  readDifference,
  readFactsBetween,
  readShares,
  readVerdicts,
  reasonsBeyond,
} from './difference.js';

const gainedIn = ({ lineage, closureAfter }: DifferenceModel) =>
  assetsAmong(lineage.gained, closureAfter);
const lostIn = ({ lineage, closureBefore }: DifferenceModel) =>
  assetsAmong(lineage.lost, closureBefore);

function changedEdge(edge: EdgeRow, closure: Closure, context: RequestContext) {
  return {
    derived: reportAsset(closure, edge.derived, context),
    source: reportAsset(closure, edge.source, context),
    relation: edge.relation as CodeName<'relation'>,
    royaltyBps: edge.royaltyBps,
    factId: edge.factId,
  };
}

/** An asset between two blocks. */
export const differenceResolvers: Resolvers = {
  Asset: {
    difference: (asset, { since }, context) => readDifference(asset, since, context),
  },

  AssetDifference: {
    from: ({ from }) => from,
    to: ({ after }) => after.moment,
    wasRecorded: ({ before }) => before !== null,
    complete: ({ lineage }) => lineage.complete,
    gainedCount: (of) => gainedIn(of).length,
    gained: (of, { first }, context) =>
      gainedIn(of)
        .slice(0, first)
        .map((id) => reportAsset(of.closureAfter, id, context)),
    lostCount: (of) => lostIn(of).length,
    lost: (of, { first }, context) =>
      lostIn(of)
        .slice(0, first)
        .map((id) => reportAsset(of.closureBefore ?? of.closureAfter, id, context)),
    addedCount: ({ lineage }) => lineage.added.length,
    added: ({ lineage, closureAfter }, { first }, context) =>
      lineage.added.slice(0, first).map((edge) => changedEdge(edge, closureAfter, context)),
    endedCount: ({ lineage }) => lineage.ended.length,
    ended: ({ lineage, closureBefore, closureAfter }, { first }, context) =>
      lineage.ended
        .slice(0, first)
        .map((edge) => changedEdge(edge, closureBefore ?? closureAfter, context)),
    verdicts: async (of, { use, policy }, context) => [
      ...(await readVerdicts(of, use, policy, context)),
    ],
    shares: (of, { amountWei }, context) => readShares(of, amountWei, context),
    factCount: async (of, _args, context) => (await readFactsBetween(of, context)).length,
    facts: async (of, { first }, context) => {
      const facts = await readFactsBetween(of, context);
      const { closureBefore, closureAfter } = of;
      return facts.slice(0, first).map((fact) => {
        const { subject } = fact;
        const isOld = !closureAfter.nodes.has(subject) && closureBefore?.nodes.has(subject);
        const closure = isOld === true && closureBefore !== null ? closureBefore : closureAfter;
        return { fact, what: wordsOf(fact), about: reportAsset(closure, subject, context) };
      });
    },
  },

  VerdictChange: {
    policy: ({ after }) => after.report.policyName,
    before: ({ before }) => before?.report.verdict ?? null,
    after: ({ after }) => after.report.verdict,
    causeBefore: ({ before }) => before?.report.cause ?? null,
    causeAfter: ({ after }) => after.report.cause,
    newReasons: ({ before, after }, { first }) =>
      reasonsBeyond(after.report.reasons, before?.report.reasons ?? [])
        .slice(0, first)
        .map((reason): ReasonModel => ({ reason, of: after.of })),
    goneReasons: ({ before, after }, { first }) =>
      before === null
        ? []
        : reasonsBeyond(before.report.reasons, after.report.reasons)
            .slice(0, first)
            .map((reason): ReasonModel => ({ reason, of: before.of })),
  },
};
