import type { BlockRef } from '../../domain/rows.js';
import type { DeploymentInfo } from '../../encoding/deployment.js';
import type { Hex } from '../../encoding/hex.js';
import { createBlockReader } from '../blocks.js';
import { checkDeployment } from '../deployment-check.js';
import type { FactSource, SourceOptions, SourceStatus } from '../port.js';
import { createRpcClient, type RpcClientOptions } from '../rpc-client.js';
import { rpcError, toSourceError, withSourceErrors } from '../rpc-errors.js';
import { type ChainWitness, createChainWitness } from '../witness.js';
import { openFactStore } from './fact-store.js';
import { createFetchThread, fetchManyIn } from './fetch-thread.js';
import { createRangeFetcher, withStoredHeads } from './range-fetcher.js';
import { createRangePipeline } from './range-pipeline.js';
import { createRangePlanner } from './range-planner.js';
import { createSync } from './sync.js';

export type ChainSourceOptions = RpcClientOptions & {
  readonly deployment: DeploymentInfo;
  /** Where facts are kept; in memory where it is not given. */
  readonly file?: string;
  /** Blocks behind the head that count as final where the chain does not say. */
  readonly finalityDepth?: number;
};

/** Facts straight from the contracts' logs, and what their storage says. */
export type ChainSource = FactSource & ChainWitness;

/**
 * Opens the source on an RPC node. Throws `WRONG_CHAIN`, `NO_REGISTRY` or `WRONG_CODE` unless the node's chain holds
 * the deployment. Facts are kept in `file`, so that a restart goes on where it was.
 */
export async function openChainSource(options: ChainSourceOptions): Promise<ChainSource> {
  const { deployment, file, finalityDepth, ...rpcOptions } = options;
  const rpc = createRpcClient(rpcOptions);
  await checkDeployment(rpc, deployment).catch((error: unknown) => {
    throw toSourceError(error);
  });

  const reader = createBlockReader(rpc, finalityDepth);
  const store = openFactStore(file ?? ':memory:', deployment);
  const witness = createChainWitness(rpc, deployment);
  const fetchRange = createRangeFetcher(rpc, reader, deployment);
  const thread = createFetchThread({ rpcOptions, deployment });
  const fetch = fetchManyIn(thread, withStoredHeads(fetchRange, witness));
  const pipeline = createRangePipeline(fetch, createRangePlanner());
  const sync = createSync({ rpc, reader, store, pipeline, deployment });
  const closed = new AbortController();
  const advance = inTurn((after: number, maxFacts: number, signal: AbortSignal) =>
    sync.advance(after, maxFacts, signal),
  );
  const signalOf = (given?: SourceOptions): AbortSignal =>
    given?.signal === undefined ? closed.signal : AbortSignal.any([given.signal, closed.signal]);

  async function findKnown({ number }: BlockRef, given?: SourceOptions): Promise<BlockRef | null> {
    return store.findBlock(number) ?? (await reader.block(number, given));
  }

  async function checkCanonical(block: BlockRef, given?: SourceOptions): Promise<void> {
    const known = await findKnown(block, given);
    if (known?.hash === block.hash) return;
    throw rpcError(
      'REORG',
      `block ${block.number} ${block.hash} is no longer in the chain; go back`,
    );
  }

  /** Makes the store hold the facts of a block that the caller got from this chain. */
  async function reach(block: BlockRef, given?: SourceOptions): Promise<void> {
    const isThere = () => (store.verified()?.number ?? -1) >= block.number;
    if (!isThere() || (await findKnown(block, given))?.hash !== block.hash) {
      await advance(block.number - 1, 0, signalOf(given));
    }
    if (!isThere())
      throw rpcError('BLOCK_UNKNOWN', `the chain does not have block ${block.number} yet`);
    await checkCanonical(block, given);
  }

  const answers = withSourceErrors({
    async status(given?: SourceOptions): Promise<SourceStatus> {
      const [chainHead, finalized] = await Promise.all([
        reader.head(given),
        reader.finalized(given),
      ]);
      const before = Math.max(deployment.block - 1, 0);
      const indexHead = store.verified() ?? (await reader.block(before, given)) ?? chainHead;
      return { chainHead: toRef(chainHead), indexHead: toRef(indexHead), finalized };
    },
    async factsAfter(after: BlockRef | null, maxFacts: number, given?: SourceOptions) {
      const from = after?.number ?? deployment.block - 1;
      await advance(from, maxFacts, signalOf(given));
      if (after !== null) await checkCanonical(after, given);
      const to = store.verified();
      if (to === null || to.number <= from) return null;
      return store.factsBetween(from, to, maxFacts);
    },
    async block(number: number, given?: SourceOptions) {
      const header = await reader.block(number, given);
      return header && toRef(header);
    },
    async blockAt(timestamp: number, given?: SourceOptions) {
      const header = await reader.blockAt(timestamp, given);
      return header && toRef(header);
    },
    async factsOf(subjects: readonly Hex[], at: BlockRef, given?: SourceOptions) {
      await reach(at, given);
      return store.factsOf(subjects, at.number);
    },
    storedHeads: witness.storedHeads,
  });

  return {
    name: 'chain',
    ...answers,
    async close() {
      closed.abort();
      pipeline.flush();
      rpc.close();
      await thread.close();
      await advance.settled();
      store.close();
    },
  };
}

function toRef({ number, hash, timestamp }: BlockRef): BlockRef {
  return { number, hash, timestamp };
}

/** One call at a time, in the order they came: two must not move the store at once. */
function inTurn<A extends unknown[]>(
  run: (...args: A) => Promise<void>,
): ((...args: A) => Promise<void>) & { settled(): Promise<void> } {
  let last: Promise<void> = Promise.resolve();
  const call = (...args: A): Promise<void> => {
    const mine = last.then(() => run(...args));
    last = mine.catch(() => {});
    return mine;
  };
  return Object.assign(call, { settled: () => last });
}
