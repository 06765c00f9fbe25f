import { derivationStanding, findItem, isUnexpired } from '../../domain/asset-state.js';
import type { CodeName } from '../../encoding/enums.js';
import { modelsOf } from '../asset/asset.resolvers.js';
import { readDocument } from '../asset/document.js';
import { toConnection } from '../connection.js';
import type { RequestContext } from '../context.js';
import { decodeCursor, parseOffset, type Question } from '../cursor.js';
import { evidenceOfItem, getFact, getRegistration, subjectsOf } from '../evidence.js';
import type { AssetSourcesArgs, Resolvers } from '../generated/types.js';
import { toGlobalId } from '../global-id.js';
import type { DerivationModel, NodeModel } from '../models.js';
import { findTerms, termsIdOrNull, toPercent } from '../terms/terms.resolvers.js';

async function readSources(
  derived: NodeModel,
  { first, after }: AssetSourcesArgs,
  { reads }: RequestContext,
) {
  const { id } = derived.view.node;
  const question: Question = ['sources', id];
  const offset = after == null ? 0 : parseOffset(decodeCursor(after, question, derived.moment));
  const atBlock = derived.moment.block.number;
  const { page, moment } = await reads.page(derived.moment, (graph, signal) =>
    graph.neighbours({ id, direction: 'UPSTREAM', atBlock, first, offset }, { signal }),
  );
  return toConnection(
    {
      question,
      moment,
      items: page.edges,
      total: page.total,
      hasNext: page.hasNext,
      hasPrevious: offset > 0,
      placeOf: (_edge, index) => [offset + index + 1],
    },
    ({ edge, view }) => ({
      node: { edge, derived, source: view === null ? null : { view, moment } },
    }),
  );
}

/** An edge that a manifest gave to its leaf rests on the anchoring of the batch. */
function getDerivationFact({ edge, derived }: DerivationModel, context: RequestContext) {
  if (edge.factId === edge.derived) return getRegistration(derived, context);
  return getFact(context, derived.moment, edge.factId, subjectsOf(derived));
}

const isInForce = ({ edge, derived }: DerivationModel) =>
  edge.toBlock > derived.moment.block.number;

/** What an asset was directly made from, as far as anyone said. */
export const sourceResolvers: Resolvers = {
  LineageNode: { __resolveType: ({ view }) => (view.node.kind === 'BATCH' ? 'Batch' : 'Asset') },

  Asset: {
    sources: readSources,
    unregisteredSources: (asset) => modelsOf(asset, 'named'),
    referencedSources: (asset) => modelsOf(asset, 'referenced'),
    undisclosedSources: (asset) => modelsOf(asset, 'committed'),
    declaredComplete: (of) => {
      const item = findItem(of.view, 'complete');
      return item === undefined ? null : { item, of };
    },
    assertedSources: (asset) => modelsOf(asset, 'asserted'),
  },

  Derivation: {
    factId: ({ edge }) => edge.factId,
    index: ({ edge }) => edge.index,
    relation: ({ edge }) => edge.relation as CodeName<'relation'>,
    derivedId: ({ edge }, _args, { ports }) => toGlobalId(ports.scope, edge.derived),
    sourceId: ({ edge }, _args, { ports }) => toGlobalId(ports.scope, edge.source),
    royaltyPercent: ({ edge }) => toPercent(edge.royaltyBps),
    royaltyBps: ({ edge }) => edge.royaltyBps,
    acquiredAt: ({ edge }) => edge.acquiredAt,
    licenseTermsId: ({ edge }) => termsIdOrNull(edge.licenseTermsId),
    terms: ({ edge, source }) => (source === null ? null : findTerms(source, edge.licenseTermsId)),
    standing: ({ edge, derived, source }) =>
      derivationStanding(derived.view, source?.view ?? null, edge, derived.moment.block.timestamp),
    fromBlock: ({ edge }) => edge.fromBlock,
    inForce: isInForce,
    struck: (derivation) =>
      !isInForce(derivation) && derivation.edge.factId !== derivation.edge.derived,
    endedBy: (derivation, _args, context) => {
      const { edge, derived } = derivation;
      if (isInForce(derivation) || edge.struckBy === null) return null;
      return getFact(context, derived.moment, edge.struckBy, subjectsOf(derived));
    },
    evidence: (derivation, _args, context) => getDerivationFact(derivation, context),
  },

  UnregisteredSource: {
    commitment: ({ item }) => item.value.commitment,
    name: ({ item, of }) => findOpened(of, item.value.commitment)?.name ?? null,
    note: ({ item, of }) => findOpened(of, item.value.commitment)?.note ?? null,
    relation: ({ item }) => item.value.relation,
    acquiredAt: ({ item }) => item.value.acquiredAt,
    licenseTermsId: ({ item }) => termsIdOrNull(item.value.licenseTermsId),
    evidence: evidenceOfItem,
  },

  ReferencedSource: {
    id: ({ item: { value } }) => `eip155:${value.chainId}:${value.registry}/${value.foreignId}`,
    relation: ({ item }) => item.value.relation,
    royaltyBps: ({ item }) => item.value.royaltyBps,
    acquiredAt: ({ item }) => item.value.acquiredAt,
    licenseTermsId: ({ item }) => termsIdOrNull(item.value.licenseTermsId),
    evidence: evidenceOfItem,
  },

  UndisclosedSources: {
    root: ({ item }) => item.value.root,
    count: ({ item }) => item.value.count,
    evidence: evidenceOfItem,
  },

  DeclaredComplete: {
    by: ({ item }) => ({ address: item.by }),
    evidenceHash: ({ item }) => item.value.evidenceHash,
    evidence: evidenceOfItem,
  },

  AssertedSource: {
    sourceId: ({ item }, _args, { ports }) => toGlobalId(ports.scope, item.value.source),
    relation: ({ item }) => item.value.relation,
    evidenceHash: ({ item }) => item.value.evidenceHash,
    validUntil: ({ item }) => item.value.validUntil,
    expired: ({ item, of }) => !isUnexpired(item, of.moment.block.timestamp),
    by: ({ item }) => ({ address: item.by }),
    evidence: evidenceOfItem,
  },
};

/** What the metadata document says of a commitment: it was checked to open it when the document was taken in. */
function findOpened(of: NodeModel, commitment: string) {
  return readDocument(of).unregistered?.find((source) => source.commitment === commitment);
}
