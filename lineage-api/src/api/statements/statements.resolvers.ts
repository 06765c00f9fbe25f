import { disputesOf, type ItemOf, isPremature, isUnexpired } from '../../domain/asset-state.js';
import { modelsOf } from '../asset/asset.resolvers.js';
import { evidenceOfItem, getItemFact } from '../evidence.js';
import type { Resolvers } from '../generated/types.js';
import type { DisputeModel, ItemModel } from '../models.js';

const disputeItem = ({ dispute, of }: DisputeModel): ItemModel<'dispute'> => ({
  item: dispute.item,
  of,
});

const by = ({
  item,
}: {
  readonly item: ItemOf<'attestation' | 'answer' | 'ruling' | 'withdrawal'>;
}) => ({
  address: item.by,
});

/** What others say of an asset, what its owner answers, and what was withdrawn. */
export const statementResolvers: Resolvers = {
  Asset: {
    disputes: (of) => disputesOf(of.view).map((dispute) => ({ dispute, of })),
    attestations: (asset) => modelsOf(asset, 'attestation'),
    withdrawals: (asset) => modelsOf(asset, 'withdrawal'),
  },

  Batch: { withdrawals: (batch) => modelsOf(batch, 'withdrawal') },

  Attestation: {
    factId: ({ item }) => item.factId,
    part: ({ item }) => item.value.part,
    index: ({ item }) => item.value.index,
    object: ({ item }) => item.value.object,
    stance: ({ item }) => item.value.stance,
    role: ({ item }) => item.value.role,
    schema: ({ item }) => item.value.schema,
    evidenceHash: ({ item }) => item.value.evidenceHash,
    validUntil: ({ item }) => item.value.validUntil,
    expired: ({ item, of }) => !isUnexpired(item, of.moment.block.timestamp),
    void: ({ item, of }) => isPremature(of.view, item),
    by,
    evidence: evidenceOfItem,
  },

  Dispute: {
    factId: ({ dispute }) => dispute.item.factId,
    ground: ({ dispute }) => dispute.item.value.ground,
    part: ({ dispute }) => dispute.item.value.part,
    index: ({ dispute }) => dispute.item.value.index,
    evidenceHash: ({ dispute }) => dispute.item.value.evidenceHash,
    state: ({ dispute }) => dispute.state,
    by: ({ dispute }) => ({ address: dispute.item.by }),
    answers: ({ dispute, of }) => dispute.answers.map((item) => ({ item, of })),
    rulings: ({ dispute, of }) => dispute.rulings.map((item) => ({ item, of })),
    evidence: (dispute, _args, context) => getItemFact(disputeItem(dispute), context),
  },

  DisputeAnswer: {
    by,
    evidenceHash: ({ item }) => item.value.evidenceHash,
    evidence: evidenceOfItem,
  },

  DisputeRuling: {
    by,
    outcome: ({ item }) => item.value.outcome,
    evidenceHash: ({ item }) => item.value.evidenceHash,
    evidence: evidenceOfItem,
  },

  Withdrawal: {
    ground: ({ item }) => item.value.ground,
    effectiveAt: ({ item }) => item.value.effectiveAt,
    evidenceHash: ({ item }) => item.value.evidenceHash,
    by,
    evidence: evidenceOfItem,
  },
};
