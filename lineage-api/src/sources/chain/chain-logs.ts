import type { BlockRef } from '../../domain/rows.js';
import type { DeploymentInfo } from '../../encoding/deployment.js';
import { type BlockHeader, createBlockReader, toQuantity } from '../blocks.js';
import { checkDeployment } from '../deployment-check.js';
import type { FactRange, SourceOptions } from '../port.js';
import { createRpcClient, type RpcClientOptions } from '../rpc-client.js';
import { isRpcError, rpcError, withSourceErrors } from '../rpc-errors.js';
import { type ChainWitness, createChainWitness } from '../witness.js';
import { parseFactLogs, type UnreadableLog } from './fact-logs.js';

/** The chain's own word, kept nowhere: the logs of the registries, and what their storage says. */
export type ChainLogs = ChainWitness & {
  /** The block of a number, or null where the chain does not have it. */
  block(number: number, options?: SourceOptions): Promise<BlockRef | null>;
  /**
   * Every fact from the first block of the registries up to `to`, in chain order, in ranges of whole blocks. Each is held
   * against the header of its block, none against storage. Throws `REORG` where the chain changes on the way.
   */
  ranges(to: BlockRef, signal: AbortSignal): AsyncGenerator<LoggedRange, void>;
  close(): Promise<void>;
};

/** Where a log is no fact, the facts before it. */
export type LoggedRange = FactRange & { readonly unreadable: UnreadableLog | null };

type LogRange = LoggedRange & { readonly parentHash: string };

/** Facts wanted in one range, and how many blocks are asked for to get them. */
const WANTED_FACTS = 2_000;
const FIRST_SIZE = 4;
const LARGEST_SIZE = 50_000;

/** Throws `WRONG_CHAIN`, `NO_REGISTRY` or `WRONG_CODE` unless the node's chain holds the deployment. */
export async function openChainLogs(
  options: RpcClientOptions & { readonly deployment: DeploymentInfo },
): Promise<ChainLogs> {
  const { deployment } = options;
  const rpc = createRpcClient(options);
  const reader = createBlockReader(rpc);
  const address = Object.values(deployment.contracts).map((contract) => contract.address);
  let size = FIRST_SIZE;

  async function* ranges(to: BlockRef, signal: AbortSignal): AsyncGenerator<LoggedRange, void> {
    let before: string | undefined;
    for (let from = deployment.block; from <= to.number; ) {
      const range = await readRange(from, to.number, signal);
      const isBroken = before !== undefined && range.parentHash !== before;
      const isOther = range.to.number === to.number && range.to.hash !== to.hash;
      if (isBroken || isOther) throw changed(from);
      yield range;
      before = range.to.hash;
      from = range.to.number + 1;
    }
  }

  /** As many blocks as the node gives at once. */
  async function readRange(from: number, most: number, signal: AbortSignal): Promise<LogRange> {
    for (;;) {
      const end = Math.min(from + size - 1, most);
      try {
        const range = await fetchRange(from, end, signal);
        if (range.facts.length < WANTED_FACTS / 2) size = Math.min(size * 2, LARGEST_SIZE);
        if (range.facts.length > WANTED_FACTS * 2) size = Math.max(1, Math.floor(size / 2));
        return range;
      } catch (error) {
        const isTooLarge = isRpcError(error, 'RANGE_TOO_LARGE', 'RPC_REFUSED', 'RATE_LIMITED');
        if (!isTooLarge || end === from) throw error;
        size = Math.max(1, Math.floor((end - from + 1) / 2));
      }
    }
  }

  /** The end is read before the logs and after: while its hash stays, so did everything below it. */
  async function fetchRange(from: number, end: number, signal: AbortSignal): Promise<LogRange> {
    const before = await reader.block(end, { signal });
    const filter = { address, fromBlock: toQuantity(from), toBlock: toQuantity(end) };
    const logs = parseFactLogs(await rpc.call('eth_getLogs', [filter], signal), deployment);
    const headers = await readHeaders([from, ...logs.numbers, end], signal);
    const first = headers.get(from);
    const last = headers.get(end);
    if (!first || !last || last.hash !== before?.hash) throw changed(end);
    const facts = logs.place(headers, { from, to: end });
    const { number, hash, timestamp } = last;
    const { unreadable } = logs;
    return { facts, unreadable, to: { number, hash, timestamp }, parentHash: first.parentHash };
  }

  async function readHeaders(
    numbers: readonly number[],
    signal: AbortSignal,
  ): Promise<ReadonlyMap<number, BlockHeader>> {
    const headers = await reader.blocks([...new Set(numbers)], { signal });
    return new Map(headers.flatMap((header) => (header === null ? [] : [[header.number, header]])));
  }

  const answers = withSourceErrors({
    open: () => checkDeployment(rpc, deployment),
    async block(number: number, given?: SourceOptions) {
      const header = await reader.block(number, given);
      return header && { number, hash: header.hash, timestamp: header.timestamp };
    },
    storedHeads: createChainWitness(rpc, deployment).storedHeads,
  });
  await answers.open().catch((error: unknown) => {
    rpc.close();
    throw error;
  });
  return {
    block: answers.block,
    storedHeads: answers.storedHeads,
    ranges,
    async close() {
      rpc.close();
    },
  };
}

function changed(number: number): Error {
  return rpcError('REORG', `the chain changed about block ${number} while its logs were read`);
}
