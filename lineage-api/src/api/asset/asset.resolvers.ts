import {
  claimStanding,
  findItem,
  isDisputed,
  itemsOf,
  ownerOf,
  roleOf,
  type Standing,
} from '../../domain/asset-state.js';
import type { ItemKind } from '../../domain/rows.js';
import { parseLocalAssetId, type RegistryScope } from '../../encoding/asset-reference.js';
import { type Hex, ZERO_HASH } from '../../encoding/hex.js';
import type { NodeView } from '../../lineage/port.js';
import { momentOf, type RequestContext } from '../context.js';
import { evidenceOfItem, getRegistration, subjectsOf } from '../evidence.js';
import type { AssetKind, Resolvers } from '../generated/types.js';
import { toGlobalId } from '../global-id.js';
import type { ItemModel, Moment, NodeModel } from '../models.js';
import { findDocument, findMetadata } from './document.js';

/** The items of one kind that concern a node, as parents of their own fields. */
export function modelsOf<K extends ItemKind>(of: NodeModel, kind: K): ItemModel<K>[] {
  return itemsOf(of.view, kind).map((item) => ({ item, of }));
}

/** The asset of a global id at a block, or why there is none. */
export async function findAsset(context: RequestContext, id: string, moment: Moment) {
  const local = parseLocalAssetId(id, context.ports.scope);
  const view = await context.reads.view(moment, local);
  if (view === null) return unknownAsset(id, moment);
  if (view.node.kind === 'BATCH') return batchInstead(id, moment);
  return { view, moment };
}

function unknownAsset(id: string, moment: Moment) {
  return {
    __typename: 'UnknownAsset' as const,
    id,
    message: `nothing of this id is recorded up to block ${moment.block.number}; assets in a batch whose manifest is withheld cannot be seen`,
    asOf: moment,
  };
}

function batchInstead(id: string, moment: Moment) {
  return {
    __typename: 'WrongKind' as const,
    id,
    kind: 'BATCH' as const,
    message: 'this is an anchored batch, not an asset: ask node for it, or for one of its assets',
    asOf: moment,
  };
}

/** Views are shared by many questions: what they are called and how they stand is made once. */
const globalIds = new WeakMap<RegistryScope, WeakMap<NodeView, string>>();
const standings = new WeakMap<NodeView, Standing>();

function globalIdOf(view: NodeView, scope: RegistryScope): string {
  const ofScope = globalIds.get(scope) ?? new WeakMap<NodeView, string>();
  const known = ofScope.get(view);
  if (known !== undefined) return known;
  const id = toGlobalId(scope, view.node.id);
  globalIds.set(scope, ofScope.set(view, id));
  return id;
}

function standingOf(view: NodeView): Standing {
  const known = standings.get(view);
  if (known !== undefined) return known;
  const standing = claimStanding(view);
  standings.set(view, standing);
  return standing;
}

/** An asset, what it is named, who holds it, and what stands in its records. */
export const assetResolvers: Resolvers = {
  Query: {
    asset: async (_parent, { id, at }, context) =>
      findAsset(context, id, await momentOf(context, at)),
  },

  AssetAnswer: {
    __resolveType: (answer) => ('__typename' in answer ? answer.__typename : 'Asset') as 'Asset',
  },

  Asset: {
    id: ({ view }, _args, { ports }) => globalIdOf(view, ports.scope),
    assetId: ({ view }) => view.node.id,
    kind: ({ view }) => view.node.kind as AssetKind,
    name: (asset) => findDocument(asset)?.name ?? null,
    metadata: (asset) => {
      const found = findMetadata(asset);
      return found === null || found.metadata.value.hash === ZERO_HASH
        ? null
        : { item: found.metadata, of: asset };
    },
    contentHash: ({ view }) => view.node.contentHash as Hex,
    scheme: ({ view }) => view.node.scheme ?? 'DESCRIBED',
    provesContent: ({ view }) => view.node.scheme !== 'DESCRIBED',
    otherContents: ({ view }) => itemsOf(view, 'content').map(({ value }) => value),
    edition: ({ view }) => view.node.edition,
    registrant: ({ view }) => ({ address: view.node.registrant }),
    owner: ({ view }) => ({ address: ownerOf(view) }),
    role: ({ view }) => roleOf(view),
    standing: ({ view }) => standingOf(view),
    createdAt: ({ view }) => view.node.createdAt,
    timeBasis: ({ view }) => view.node.timeBasis,
    recordedAt: (asset, _args, context) => getRegistration(asset, context),
    leafOf: ({ view }, _args, { ports }) => {
      const { batchId, leaf } = view.node;
      if (batchId === null || leaf === null) return null;
      const materialized = findItem(view, 'materialized') !== undefined;
      return { batchId: toGlobalId(ports.scope, batchId), leaf, materialized };
    },
    rivalClaims: ({ view }) => view.rivalClaims,
    disputed: ({ view }) => isDisputed(view),
    statementsLeftOut: ({ view }) => view.itemsLeftOut,
    successorId: ({ view }, _args, { ports }) => {
      const successor = findItem(view, 'successor');
      return successor === undefined ? null : toGlobalId(ports.scope, successor.value.id);
    },
    activities: (asset) => modelsOf(asset, 'activity'),
    evidence: async (asset, _args, { reads }) => {
      const facts = await Promise.all(subjectsOf(asset).map((id) => reads.facts(asset.moment, id)));
      return facts
        .flat()
        .sort(
          (a, b) =>
            a.position.blockNumber - b.position.blockNumber ||
            a.position.logIndex - b.position.logIndex,
        );
    },
    asOf: ({ moment }) => moment,
  },

  MetadataDocument: {
    hash: ({ item }) => item.value.hash,
    available: ({ of }) => findDocument(of) !== null,
    json: ({ of }) => findDocument(of)?.json ?? null,
    redacted: ({ of }) => findMetadata(of)?.redacted ?? null,
  },

  Activity: {
    activityId: ({ item }) => item.value.activityId,
    kind: ({ item }) => item.value.activity,
    agentId: ({ item }) => item.value.agentId,
    startedAt: ({ item }) => item.value.startedAt,
    endedAt: ({ item }) => item.value.endedAt,
    evidence: evidenceOfItem,
  },
};
