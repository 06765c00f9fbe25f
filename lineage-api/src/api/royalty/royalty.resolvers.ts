import type { ItemOf } from '../../domain/asset-state.js';
import { voidTermsOf } from '../../domain/royalty/attribution.js';
import { diagramOf } from '../../domain/royalty/diagram.js';
import { drawSvg } from '../../domain/royalty/diagram-svg.js';
import { drawText } from '../../domain/royalty/diagram-text.js';
import type { Share, ShareFlow } from '../../domain/royalty/types.js';
import type { Hex } from '../../encoding/hex.js';
import type { RequestContext } from '../context.js';
import { getFact } from '../evidence.js';
import type { Resolvers } from '../generated/types.js';
import { closureAnswer, reportAsset } from '../license/closure-answer.js';
import type { RoyaltyFlowModel, RoyaltyModel, RoyaltyShareModel } from '../models.js';
import { termsIdOrNull } from '../terms/terms.resolvers.js';
import { readRoyalty } from './read-royalty.js';

type PageArgs = { readonly first: number; readonly offset?: number | null | undefined };

function pageOf<T>(all: readonly T[], { first, offset }: PageArgs): readonly T[] {
  const begin = Math.max(0, offset ?? 0);
  return all.slice(begin, begin + first);
}

const sumOf = (amounts: readonly { readonly amount: bigint }[]): bigint =>
  amounts.reduce((sum, { amount }) => sum + amount, 0n);

/** Percent with four digits after the point, cut. */
function toShareOf(amount: bigint, whole: bigint): string {
  const parts = ((amount * 1_000_000n) / whole).toString().padStart(5, '0');
  return `${parts.slice(0, -4)}.${parts.slice(-4)}`;
}

const flowsOf = (of: RoyaltyModel, flows: readonly ShareFlow[]): RoyaltyFlowModel[] =>
  flows.map((flow) => ({ flow, of }));

const inflowsOf = (of: RoyaltyModel, asset: Hex): readonly ShareFlow[] =>
  of.attribution.flows.filter(({ share }) => share.edge?.source === asset);

function toReferencedId(item: ItemOf<'referenced'> | null): string | null {
  if (item === null) return null;
  const { chainId, registry, foreignId } = item.value;
  return `eip155:${chainId}:${registry}/${foreignId}`;
}

function drawn(of: RoyaltyModel) {
  const nameOf = (id: Hex) => of.closure.nodes.get(id)?.document?.name ?? null;
  return diagramOf(of.attribution, of.currency, nameOf);
}

/** A share of a leaf that its manifest declares rests on the anchoring of the batch. */
function evidenceOf({ share, of }: RoyaltyShareModel, context: RequestContext) {
  const { node } = of.closure.nodes.get(share.derived) ?? of.asset.view;
  const subjects = node.batchId === null ? [node.id] : [node.id, node.batchId];
  const { edge, referenced } = share;
  const named = edge === null ? (referenced as ItemOf<'referenced'>).factId : edge.factId;
  const factId = named === share.derived ? node.factId : named;
  return getFact(context, of.asset.moment, factId, subjects);
}

const termsNamedBy = ({ edge, referenced }: Share): Hex =>
  edge?.licenseTermsId ?? (referenced as ItemOf<'referenced'>).value.licenseTermsId;

/** Who gets what of a payment, and why. */
export const royaltyResolvers: Resolvers = {
  Asset: {
    royaltyAttribution: (asset, { amountWei, currency }, context) =>
      readRoyalty(asset, amountWei, currency, context),
  },

  RoyaltyAttribution: {
    amount: ({ attribution }) => attribution.amount,
    payableInBlock: ({ attribution }) => attribution.atBlock + 1,
    paid: ({ attribution }) => sumOf(attribution.beneficiaries),
    held: ({ attribution }) => sumOf(attribution.held),
    policy: ({ attribution }) => attribution.policyName,
    policyHash: ({ attribution }) => attribution.policyHash,
    beneficiaryCount: ({ attribution }) => attribution.beneficiaries.length,
    beneficiaries: (of, page) =>
      pageOf(of.attribution.beneficiaries, page).map((beneficiary) => ({ beneficiary, of })),
    heldCount: ({ attribution }) => attribution.held.length,
    heldShares: (of, page, context) =>
      pageOf(of.attribution.held, page).map(({ reason, amount, asset, referenced, rivals }) => ({
        reason,
        amount,
        asset: reportAsset(of.closure, asset, context),
        referencedId: toReferencedId(referenced),
        rivals: rivals.map((id) => reportAsset(of.closure, id, context)),
      })),
    flowCount: ({ attribution }) => attribution.flows.length,
    flows: (of, page) => flowsOf(of, pageOf(of.attribution.flows, page)),
    voidShareCount: ({ attribution }) => attribution.voidShares.length,
    voidShares: (of, page) =>
      pageOf(of.attribution.voidShares, page).map((share) => ({ share, of })),
    voidTermsCount: ({ closure, attribution }) => voidTermsOf(closure, attribution.flows).length,
    voidTerms: (of, page) =>
      pageOf(voidTermsOf(of.closure, of.attribution.flows), page).map((share) => ({ share, of })),
    claimsUnread: ({ attribution }) => attribution.claimsUnread,
    diagram: (of, { format }) => (format === 'SVG' ? drawSvg(drawn(of)) : drawText(drawn(of))),
    closure: ({ closure, attribution }) => closureAnswer(closure, attribution.start),
    asOf: ({ asset }) => asset.moment,
  },

  RoyaltyBeneficiary: {
    agent: ({ beneficiary }) => ({ address: beneficiary.account }),
    amount: ({ beneficiary }) => beneficiary.amount,
    percent: ({ beneficiary, of }) => toShareOf(beneficiary.amount, of.attribution.amount),
    assetCount: ({ beneficiary }) => beneficiary.assets.length,
    assets: ({ beneficiary, of }, page) =>
      pageOf(beneficiary.assets, page).map((kept) => ({ kept, of })),
  },

  RoyaltyAsset: {
    asset: ({ kept, of }, _args, context) => reportAsset(of.closure, kept.asset, context),
    amount: ({ kept }) => kept.amount,
    inflowCount: ({ kept, of }) => inflowsOf(of, kept.asset).length,
    inflows: ({ kept, of }, { first }) => flowsOf(of, inflowsOf(of, kept.asset).slice(0, first)),
  },

  RoyaltyShare: {
    derived: ({ share, of }, _args, context) => reportAsset(of.closure, share.derived, context),
    source: ({ share, of }, _args, context) =>
      share.edge === null ? null : reportAsset(of.closure, share.edge.source, context),
    referencedId: ({ share }) => toReferencedId(share.referenced),
    royaltyBps: ({ share }) => share.royaltyBps,
    state: ({ share }) => share.state,
    licenseTermsId: ({ share }) => termsIdOrNull(termsNamedBy(share)),
    evidence: (share, _args, context) => evidenceOf(share, context),
  },

  RoyaltyFlow: {
    share: ({ flow, of }) => ({ share: flow.share, of }),
    inflow: ({ flow }) => flow.inflow,
    passed: ({ flow }) => flow.passed,
  },
};
