import type { BlockRef } from '../../domain/rows.js';
import type { DeploymentInfo } from '../../encoding/deployment.js';
import type { BlockHeader, BlockReader } from '../blocks.js';
import { checkDeployment } from '../deployment-check.js';
import { createHeadWalk } from '../head-walk.js';
import { emptyRegistryHeads, findHeadMismatch, type RegistryHeads } from '../registry-heads.js';
import type { RpcClient } from '../rpc-client.js';
import { garbage, isRpcError, rpcError } from '../rpc-errors.js';
import type { FactStore, KeptBlock, KeptRange } from './fact-store.js';
import { eventAt, factIdAt, payloadAt } from './packed-facts.js';
import type { FetchedRange, WitnessedRange } from './range-fetcher.js';
import type { RangePipeline } from './range-pipeline.js';

/** Moves the store along the chain: forwards by whole ranges, back where the chain changed. */
export type Sync = {
  /**
   * Sees to it that the store is a piece of the chain's present history; then reads on until it holds about `maxFacts`
   * verified facts above `after`, or the head is reached.
   */
  advance(after: number, maxFacts: number, signal: AbortSignal): Promise<void>;
};

export type SyncParts = {
  readonly rpc: RpcClient;
  readonly reader: BlockReader;
  readonly store: FactStore;
  readonly pipeline: RangePipeline<WitnessedRange>;
  readonly deployment: DeploymentInfo;
};

/** Tries to get past what may be a reorg in mid-read, before the node is taken for one that answers garbage. */
const MAX_TRIES = 3;

export function createSync(parts: SyncParts): Sync {
  const { rpc, reader, store, pipeline, deployment } = parts;
  const empty = emptyRegistryHeads(deployment);

  async function advance(after: number, maxFacts: number, signal: AbortSignal): Promise<void> {
    for (let tries = 1; ; tries++) {
      try {
        return await readOn(after, maxFacts, signal);
      } catch (error) {
        pipeline.flush();
        if (!isRpcError(error, 'SOURCE_GARBAGE', 'REORG') || tries >= MAX_TRIES) throw error;
        // What was read since the heads were last compared may lack a fact: it is read again.
        store.rollback(store.verified()?.number ?? null);
      }
    }
  }

  async function readOn(after: number, maxFacts: number, signal: AbortSignal): Promise<void> {
    let head = await reader.head({ signal });
    await followReorg(head, signal);
    for (;;) {
      const cursor = store.cursor();
      const verified = store.verified()?.number ?? -1;
      if (cursor?.block.number === head.number) {
        if (verified === head.number) return;
        // The chain got shorter, and ends now within what was read as one range: its new end was never compared.
        pipeline.flush();
        store.rollback(verified < 0 ? null : verified);
        continue;
      }
      if (verified > after && store.hasFacts(after, verified, maxFacts)) return;
      const from = cursor === null ? deployment.block : cursor.block.number + 1;
      if (from > head.number) return;
      const range = await pipeline.next(from, head.number, signal);
      if (cursor !== null && range.parentHash !== cursor.block.hash) {
        head = await reader.head({ signal });
        pipeline.flush();
        await followReorg(head, signal);
        continue;
      }
      await keep(range, cursor?.heads ?? empty, range.end.number === head.number, signal);
    }
  }

  /** Checks a range against its chains and the contracts' storage, and stores it. */
  async function keep(
    range: WitnessedRange,
    heads: RegistryHeads,
    atHead: boolean,
    signal: AbortSignal,
  ): Promise<void> {
    const { storedHeads, end } = range;
    const kept = walkRange(range, heads);
    if (storedHeads === null && atHead) await complainOfState(end, signal);
    const computed = (kept.blocks.at(-1) as KeptBlock).heads;
    const mismatch = storedHeads === null ? null : findHeadMismatch(computed, storedHeads, end);
    if (mismatch !== null) throw garbage(mismatch);
    store.append(kept, storedHeads !== null);
  }

  /** Rebuilds the ids of all facts, and the registry heads after each block. */
  function walkRange(
    { bytes, blocks, end, starts }: FetchedRange,
    heads: RegistryHeads,
  ): KeptRange {
    const { findLastFactId } = store;
    const walk = createHeadWalk(deployment, { heads, findLastFactId }, garbage);
    let place = 0;
    const kept: KeptBlock[] = blocks.map((block) => {
      const { number: blockNumber, timestamp } = block;
      for (const at of block.offsets) {
        walk.add({
          event: eventAt(bytes, at),
          payload: payloadAt(bytes, at),
          factId: factIdAt(bytes, at),
          blockNumber,
          timestamp,
          isStart: starts[place++] === 1,
        });
      }
      return { block, heads: walk.heads(), offsets: block.offsets, end: block.end };
    });
    if (kept.at(-1)?.block.number !== end.number)
      kept.push({ block: end, heads: walk.heads(), offsets: [], end: 0 });
    return { bytes, blocks: kept };
  }

  /** A node may forget old states, but at the head it must have one. */
  async function complainOfState(block: BlockRef, signal: AbortSignal): Promise<never> {
    const now = await reader.block(block.number, { signal });
    if (now?.hash !== block.hash) throw rpcError('REORG', `block ${block.number} went away`);
    throw rpcError('SOURCE_UNAVAILABLE', 'the RPC node has no state at its own head');
  }

  /** Drops what the chain does not have any more. */
  async function followReorg(head: BlockHeader, signal: AbortSignal): Promise<void> {
    const cursor = store.cursor()?.block;
    if (cursor === undefined || (await isCanonical(cursor, head, signal))) return;
    pipeline.flush();
    const ancestor = await findAncestor(Math.min(cursor.number, head.number), signal);
    store.rollback(ancestor?.number ?? null);
    // Nothing in common: perhaps it is another chain altogether.
    if (ancestor === null) await checkDeployment(rpc, deployment, { signal });
  }

  async function isCanonical(cursor: BlockRef, head: BlockHeader, signal: AbortSignal) {
    if (cursor.number > head.number) return false;
    if (cursor.number === head.number) return cursor.hash === head.hash;
    if (cursor.number + 1 === head.number) return cursor.hash === head.parentHash;
    return (await reader.block(cursor.number, { signal }))?.hash === cursor.hash;
  }

  /** The highest kept block that the chain still has. */
  async function findAncestor(below: number, signal: AbortSignal): Promise<BlockRef | null> {
    let from = below;
    for (let count = 16; ; count *= 4) {
      const kept = store.blocksDownFrom(from, count);
      if (kept.length === 0) return null;
      const headers = await reader.blocks(
        kept.map((block) => block.number),
        { signal },
      );
      const ancestor = kept.find((block, i) => headers[i]?.hash === block.hash);
      if (ancestor !== undefined) return ancestor;
      from = (kept[kept.length - 1] as BlockRef).number - 1;
    }
  }

  return { advance };
}
