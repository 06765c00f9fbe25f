import { GraphQLScalarType, Kind } from 'graphql';
import { type Hex, isHex } from '../../encoding/hex.js';
import { momentOf } from '../context.js';
import { apiError } from '../errors.js';
import type { Resolvers } from '../generated/types.js';
import { parseGlobalId, toAgentId } from '../global-id.js';
import type { AgentModel, NodeModel } from '../models.js';

const MAX_SECONDS = 2 ** 40 - 1;

/** Type of a model that may be any of several. */
export function typeOfNode(model: NodeModel | AgentModel): 'Asset' | 'Batch' | 'Agent' {
  if ('address' in model) return 'Agent';
  return model.view.node.kind === 'BATCH' ? 'Batch' : 'Asset';
}

function hexScalar(name: string, bytes: number) {
  return new GraphQLScalarType<Hex, string>({
    name,
    serialize: (value) => String(value),
    parseValue: (value) => parseHex(name, value, bytes),
    parseLiteral: (node) =>
      parseHex(name, node.kind === Kind.STRING ? node.value : undefined, bytes),
  });
}

function parseHex(name: string, value: unknown, bytes: number): Hex {
  if (isHex(value, bytes)) return value.toLowerCase() as Hex;
  throw apiError('BAD_REQUEST', `expected ${name}: 0x and ${bytes * 2} hexadecimal digits`);
}

function wholeScalar(name: string, max: number) {
  return new GraphQLScalarType<number, number>({
    name,
    serialize: (value) => Number(value),
    parseValue: (value) => parseWhole(name, value, max),
    parseLiteral: (node) =>
      parseWhole(name, node.kind === Kind.INT ? Number(node.value) : undefined, max),
  });
}

function parseWhole(name: string, value: unknown, max: number): number {
  if (Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= max) {
    return Number(value);
  }
  throw apiError('BAD_REQUEST', `expected ${name}: a whole number from 0 to ${max}`);
}

/** Scalars, global ids, and what every answer carries. */
export const baseResolvers: Resolvers = {
  Hash: hexScalar('Hash', 32),
  Address: hexScalar('Address', 20),
  BlockNumber: wholeScalar('BlockNumber', Number.MAX_SAFE_INTEGER),
  UnixSeconds: wholeScalar('UnixSeconds', MAX_SECONDS),
  BigInt: new GraphQLScalarType<bigint, string>({ name: 'BigInt', serialize: String }),

  Query: {
    async node(_parent, { id, at }, context) {
      const global = parseGlobalId(id, context.ports.scope);
      if (global.is === 'AGENT') return { address: global.address };
      const moment = await momentOf(context, at);
      const view = await context.reads.view(moment, global.id);
      return view === null ? null : { view, moment };
    },
  },

  Node: { __resolveType: typeOfNode },

  AsOf: {
    blockNumber: ({ block }) => block.number,
    blockHash: ({ block }) => block.hash,
    timestamp: ({ block }) => block.timestamp,
  },

  Agent: {
    id: ({ address }, _args, { ports }) => toAgentId(ports.scope, address),
  },

  Evidence: {
    by: ({ by }) => ({ address: by }),
    blockNumber: ({ position }) => position.blockNumber,
    blockHash: ({ position }) => position.blockHash,
    timestamp: ({ position }) => position.timestamp,
    transactionHash: ({ position }) => position.txHash,
    logIndex: ({ position }) => position.logIndex,
  },

  RecordedAt: {
    blockNumber: ({ position }) => position.blockNumber,
    timestamp: ({ position }) => position.timestamp,
    transactionHash: ({ position }) => position.txHash,
  },
};
