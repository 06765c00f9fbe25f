import { ownerOf, roleOf } from '../../domain/asset-state.js';
import { affectedAt } from '../../domain/impact/reach.js';
import { listed, totalAccounts } from '../../domain/impact/totals.js';
import type { Way } from '../../domain/impact/way.js';
import { placeAt } from '../../domain/license/policy/place.js';
import type { Hex } from '../../encoding/hex.js';
import { findAsset } from '../asset/asset.resolvers.js';
import { toConnection } from '../connection.js';
import { momentOf, type RequestContext } from '../context.js';
import { decodeCursor, parseOffset, type Question } from '../cursor.js';
import { apiError } from '../errors.js';
import { getFact } from '../evidence.js';
import type {
  ImpactAffectedArgs,
  ImpactNotifyArgs,
  QueryImpactArgs,
  Resolvers,
} from '../generated/types.js';
import { policyNamed } from '../license/service.js';
import type { AffectedModel, ImpactModel, NodeModel } from '../models.js';
import { readImpact, readOwners } from './read-impact.js';

async function answerImpact(args: QueryImpactArgs, context: RequestContext) {
  const policy = policyNamed(context.ports.license, args.policy);
  const moment = await momentOf(context, args.at);
  const asset = await findAsset(context, args.assetId, moment);
  if ('__typename' in asset) return asset;
  const model = await readImpact(asset, args.ground, policy, context);
  return { __typename: 'Impact' as const, ...model };
}

const sorted = <T extends string>(values: readonly T[] | null | undefined): T[] | null =>
  values == null ? null : [...new Set(values)].sort();

function listAffected(of: ImpactModel, args: ImpactAffectedArgs) {
  const { moment, view } = of.asset;
  const outcomes = sorted(args.outcomes);
  const kinds = sorted(args.kinds);
  const policy = of.policy.policy.hash;
  const question: Question = ['IMPACT', view.node.id, of.ground, policy, outcomes, kinds];
  const offset = args.after == null ? 0 : parseOffset(decodeCursor(args.after, question, moment));
  const places = listed(of.reach, outcomes, kinds);
  const items = [...places.subarray(offset, offset + args.first)];
  return toConnection(
    {
      question,
      moment,
      items,
      total: places.length,
      hasNext: offset + args.first < places.length,
      hasPrevious: offset > 0,
      placeOf: (_at, index) => [offset + index + 1],
    },
    (at): AffectedModel => ({ item: affectedAt(of.reach, of.rule.table, at), of }),
  );
}

async function listOwners(of: ImpactModel, args: ImpactNotifyArgs, context: RequestContext) {
  const { accounts, of: accountAt } = await readOwners(of, context);
  const places = listed(of.reach, sorted(args.outcomes), sorted(args.kinds));
  const totals = totalAccounts(
    of.reach,
    places,
    Uint32Array.from(places, (at) => accountAt[at] as number),
  );
  const begin = Math.max(0, args.offset ?? 0);
  return {
    total: totals.length,
    agents: totals.slice(begin, begin + args.first).map(({ account, ...counts }) => ({
      agent: { address: accounts[account] as Hex },
      ...counts,
    })),
  };
}

/** Nodes by id: all of one page are one read. */
async function findNodes(ids: readonly Hex[], { asset }: ImpactModel, context: RequestContext) {
  const { moment } = asset;
  return Promise.all(
    ids.map(async (id): Promise<NodeModel> => {
      const view = await context.reads.view(moment, id);
      if (view !== null) return { view, moment };
      throw apiError('REORG', `the graph lost asset ${id} in mid-answer`, { retry: true });
    }),
  );
}

const wayOf = ({ item, of }: AffectedModel) => of.rule.ways[item.way] as Way;
const PERMANENCE = { GOES_ON: 'IRREVOCABLE', ENDS: 'REVOCABLE', UNKNOWN: 'UNKNOWN' } as const;

function assumptionsOf({ asset, rule }: ImpactModel): string[] {
  const role = roleOf(asset.view);
  const isHolder = role === 'RIGHTS_HOLDER' || role === 'LICENSEE';
  return [
    isHolder
      ? 'it would be withdrawn in the next block'
      : `it would be withdrawn in the next block by who has the rights to: the one who registered it says to be ${role}, whose own withdrawal ends no licence of others`,
    'everything recorded was taken before that',
    'terms that had ended before are a matter of the licence report',
    ...(rule.copies.length === 0
      ? []
      : ['other registrations of the same content stay as they are']),
  ];
}

type Named = { readonly __typename: 'Impact' | 'UnknownAsset' | 'WrongKind' };

/** What would follow if an asset were withdrawn or disputed. */
export const impactResolvers: Resolvers = {
  Query: { impact: (_parent, args, context) => answerImpact(args, context) },
  ImpactAnswer: { __resolveType: (answer) => (answer as unknown as Named).__typename },

  Impact: {
    policy: ({ policy }) => policy.policy.name,
    policyHash: ({ policy }) => policy.policy.hash,
    assetCount: ({ totals }) => totals.assets,
    totals: ({ totals }) => [...totals.byKind],
    copyCount: ({ rule }) => rule.copies.length,
    copies: async (of, { first }, context) => {
      const owner = ownerOf(of.asset.view);
      const shown = of.rule.copies.slice(0, first);
      const nodes = await findNodes(
        shown.map(({ node }) => node.id),
        of,
        context,
      );
      return nodes.map((asset) => ({ asset, sameOwner: ownerOf(asset.view) === owner }));
    },
    affected: (of, args) => listAffected(of, args),
    notify: (of, args, context) => listOwners(of, args, context),
    assumptions: assumptionsOf,
    completeness: ({ totals, rule }) => ({
      complete: totals.missingManifests === 0 && rule.copiesLeftOut === 0,
      degreeReached: totals.degreeReached,
      missingManifests: totals.missingManifests,
      missingLeaves: totals.missingLeaves,
      copiesLeftOut: rule.copiesLeftOut,
    }),
    disclaimer: () => 'Not legal advice.',
    asOf: ({ asset }) => asset.moment,
  },

  AffectedAsset: {
    degree: ({ item }) => item.degree,
    node: async ({ item, of }, _args, context) => {
      const [node] = await findNodes([item.id], of, context);
      return node as NodeModel;
    },
    outcome: ({ item }) => item.outcome,
    reason: (affected) => wayOf(affected).verdicts[affected.item.place]?.what ?? '',
    losesLastPermission: ({ item }) => item.losesLastPermission,
    unseenUpTo: ({ item }) => item.unread,
    path: ({ item, of }, _args, context) => findNodes(item.path, of, context),
    position: ({ item }) => placeAt(item.place).position,
    license: (affected) => wayOf(affected).license,
    basis: (affected) => wayOf(affected).basis,
    permanence: (affected) => PERMANENCE[wayOf(affected).outlives],
    postTermUse: (affected) => wayOf(affected).postTermUse,
    evidence: (affected, _args, context) => {
      const { factId, subject } = wayOf(affected).evidence;
      return getFact(context, affected.of.asset.moment, factId, [subject]);
    },
  },
};
