import type { BlockRef } from '../domain/rows.js';
import { type Hex, isHex } from '../encoding/hex.js';
import type { SourceOptions } from './port.js';
import type { RpcClient } from './rpc-client.js';
import { garbage, isRpcError, rpcError, withSourceErrors } from './rpc-errors.js';

/** A block by number, with the hash of the one before. */
export type BlockHeader = BlockRef & {
  readonly parentHash: Hex;
  /** Hashes of its transactions, in order; not parsed. */
  readonly transactions: readonly unknown[];
};

/** Reads blocks from an RPC node, parsed strictly. */
export type BlockReader = {
  /** The newest block. */
  head(options?: SourceOptions): Promise<BlockHeader>;
  /**
   * Number of the newest final block: so far behind the head as was asked for; else the node's own answer, or
   * `DEFAULT_FINALITY_DEPTH` behind the head where it has none.
   */
  finalized(options?: SourceOptions): Promise<number>;
  /** The block of a number, or null where the chain does not have it. */
  block(number: number, options?: SourceOptions): Promise<BlockHeader | null>;
  /** Several at once, in the order asked; null where the chain does not have one. */
  blocks(
    numbers: readonly number[],
    options?: SourceOptions,
  ): Promise<readonly (BlockHeader | null)[]>;
  /** The last block whose timestamp is not after this one (unix seconds), or null where all are. */
  blockAt(timestamp: number, options?: SourceOptions): Promise<BlockHeader | null>;
};

/** Blocks behind the head that count as final where nobody says. */
export const DEFAULT_FINALITY_DEPTH = 64;

/** `finalityDepth`: blocks behind the head that count as final, whatever the node says. */
export function createBlockReader(rpc: RpcClient, finalityDepth?: number): BlockReader {
  let hasFinalizedTag = finalityDepth === undefined;

  const fetchTag = async (tag: string, options?: SourceOptions): Promise<BlockHeader | null> =>
    parseHeader(await rpc.call('eth_getBlockByNumber', [tag, false], options?.signal));

  async function head(options?: SourceOptions): Promise<BlockHeader> {
    const header = await fetchTag('latest', options);
    if (header === null) throw garbage('expected a newest block, got none');
    return header;
  }

  async function block(number: number, options?: SourceOptions): Promise<BlockHeader | null> {
    const [header] = await blocks([number], options);
    return header ?? null;
  }

  async function blocks(numbers: readonly number[], options?: SourceOptions) {
    const calls = numbers.map((number) => ({
      method: 'eth_getBlockByNumber',
      params: [toQuantity(number), false],
    }));
    const answers = await rpc.batch(calls, options?.signal);
    return answers.map((answer, i) => {
      const header = parseHeader(answer);
      if (header !== null && header.number !== numbers[i]) {
        throw garbage(`expected block ${numbers[i]}, got block ${header.number}`);
      }
      return header;
    });
  }

  async function findFinalized(options?: SourceOptions): Promise<BlockHeader | null> {
    if (!hasFinalizedTag) return null;
    try {
      return await fetchTag('finalized', options);
    } catch (error) {
      if (!isRpcError(error, 'RPC_REFUSED')) throw error;
      hasFinalizedTag = false;
      return null;
    }
  }

  return withSourceErrors({
    head,
    block,
    blocks,
    async finalized(options) {
      const final = await findFinalized(options);
      if (final !== null) return final.number;
      return Math.max(0, (await head(options)).number - (finalityDepth ?? DEFAULT_FINALITY_DEPTH));
    },
    async blockAt(timestamp, options) {
      let last = await head(options);
      if (last.timestamp <= timestamp) return last;
      let found: BlockHeader | null = null;
      let low = 0;
      while (low < last.number) {
        const middle = Math.floor((low + last.number) / 2);
        const header = await block(middle, options);
        if (header === null) throw rpcError('REORG', `block ${middle} went away; ask again`);
        if (header.timestamp <= timestamp) {
          found = header;
          low = middle + 1;
        } else last = header;
      }
      return found;
    },
  });
}

/** A number as JSON-RPC wants it. */
export function toQuantity(number: number): string {
  return `0x${number.toString(16)}`;
}

const QUANTITY = /^0x(?:0|[1-9a-f][0-9a-f]{0,13})$/i;

/** Reads a JSON-RPC quantity that must be a safe integer. */
export function parseQuantity(value: unknown, name: string): number {
  const number = typeof value === 'string' && QUANTITY.test(value) ? Number(value) : Number.NaN;
  if (!Number.isSafeInteger(number))
    throw garbage(`expected ${name} as a number, got ${shown(value)}`);
  return number;
}

/** Reads a 32-byte hash. */
export function parseHash(value: unknown, name: string): Hex {
  if (!isHex(value, 32)) throw garbage(`expected ${name} of 32 bytes, got ${shown(value)}`);
  return value.toLowerCase() as Hex;
}

function parseHeader(value: unknown): BlockHeader | null {
  if (value === null) return null;
  if (typeof value !== 'object') throw garbage(`expected a block, got ${shown(value)}`);
  const { number, hash, parentHash, timestamp, transactions } = value as Record<string, unknown>;
  return {
    number: parseQuantity(number, 'the number of a block'),
    hash: parseHash(hash, 'the hash of a block'),
    parentHash: parseHash(parentHash, 'the parent of a block'),
    timestamp: parseQuantity(timestamp, 'the timestamp of a block'),
    transactions: Array.isArray(transactions) ? transactions : [],
  };
}

/** A value for a message, cut short. */
export function shown(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 80);
}
