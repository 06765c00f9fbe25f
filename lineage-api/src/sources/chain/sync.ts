import type { BlockRef } from '../../domain/rows.js';
import type { DeploymentInfo } from '../../encoding/deployment.js';
import type { BlockHeader, BlockReader } from '../blocks.js';
import { checkDeployment } from '../deployment-check.js';
import { type BlockEntry, createRangeVerifier, type VerifiedRange } from '../fact-verifier.js';
import {
  emptyRegistryHeads,
  findHeadMismatch,
  type RegistryHeads,
  readRegistryHeads,
} from '../registry-heads.js';
import type { RpcClient } from '../rpc-client.js';
import { garbage, isRpcError, rpcError } from '../rpc-errors.js';
import type { ChainWitness } from '../witness.js';
import type { FactStore } from './fact-store.js';
import type { FetchedRange } from './range-fetcher.js';
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
  readonly pipeline: RangePipeline;
  readonly witness: ChainWitness;
  readonly deployment: DeploymentInfo;
};

/** Tries to get past what may be a reorg in mid-read, before the node is taken for one that answers garbage. */
const MAX_TRIES = 3;

export function createSync(parts: SyncParts): Sync {
  const { rpc, reader, store, pipeline, witness, deployment } = parts;
  const verifyRange = createRangeVerifier(deployment, garbage);
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
      await keep(range, cursor, range.end.number === head.number, signal);
    }
  }

  /** Checks a range against its chains and the contracts' storage, and stores it. */
  async function keep(
    range: FetchedRange,
    cursor: BlockEntry | null,
    atHead: boolean,
    signal: AbortSignal,
  ): Promise<void> {
    const known = { heads: cursor?.heads ?? empty, findLastFactId: store.findLastFactId };
    const checked = verifyRange(range, known);
    const stored = await findStoredHeads(range.end, atHead, signal);
    const mismatch =
      stored === null ? null : findHeadMismatch(headsAfter(checked), stored, range.end);
    if (mismatch !== null) throw garbage(mismatch);
    store.append(checked, stored !== null);
  }

  /** The registry heads in storage, or null where the node has forgotten that state; at the head it must have it. */
  async function findStoredHeads(
    block: BlockRef,
    atHead: boolean,
    signal: AbortSignal,
  ): Promise<RegistryHeads | null> {
    try {
      return await readRegistryHeads(witness, block, { signal });
    } catch (error) {
      if (!isRpcError(error, 'BLOCK_UNKNOWN')) throw error;
      if (!atHead) return null;
      const now = await reader.block(block.number, { signal });
      if (now?.hash !== block.hash)
        throw rpcError('REORG', `block ${block.number} went away`, error);
      throw rpcError('SOURCE_UNAVAILABLE', 'the RPC node has no state at its own head', error);
    }
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

function headsAfter(range: VerifiedRange): RegistryHeads {
  return (range.blocks[range.blocks.length - 1] as BlockEntry).heads;
}
