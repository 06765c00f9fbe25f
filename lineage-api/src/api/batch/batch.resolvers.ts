import { ownerOf, roleOf } from '../../domain/asset-state.js';
import type { Hex } from '../../encoding/hex.js';
import { getRegistration } from '../evidence.js';
import type { Resolvers } from '../generated/types.js';
import { toGlobalId } from '../global-id.js';

/** An anchored batch. */
export const batchResolvers: Resolvers = {
  Batch: {
    id: ({ view }, _args, { ports }) => toGlobalId(ports.scope, view.node.id),
    batchId: ({ view }) => view.node.id,
    registrant: ({ view }) => ({ address: view.node.registrant }),
    owner: ({ view }) => ({ address: ownerOf(view) }),
    role: ({ view }) => roleOf(view),
    leafCount: ({ view }) => view.node.leafCount,
    createdAt: ({ view }) => view.node.createdAt,
    manifestHash: ({ view }) => view.node.manifestHash as Hex,
    manifestKnown: ({ view }) => view.manifestKnown ?? false,
    recordedAt: (batch, _args, context) => getRegistration(batch, context),
    evidence: async ({ view, moment }, _args, { reads }) => [
      ...(await reads.facts(moment, view.node.id)),
    ],
    asOf: ({ moment }) => moment,
  },
};
