import { createHash } from 'node:crypto';
import type {
  BlockRef,
  NodeRow,
  RevealedBatch,
  RevealedLeaves,
  RevealedManifest,
} from '../domain/rows.js';
import { PedigreeError } from '../encoding/error.js';
import type { Hex } from '../encoding/hex.js';
import { isSameBlock } from './order.js';
import type { GraphBinding, GraphHead, LineageErrorCode, ReadOptions } from './port.js';

/** How many of the blocks lately applied an adapter keeps. */
export const RECENT_BLOCKS = 1024;

function toText(block: BlockRef | null): string {
  return block === null ? 'the empty graph' : `block ${block.number} (${block.hash})`;
}

/** What a graph with this name and head is to a deployment. A head without a name is of nobody knows whom. */
export function findBinding(
  found: string | null,
  head: BlockRef | null,
  deployment: string,
): GraphBinding {
  if (found === deployment) return 'SAME';
  return found === null && head === null ? 'NEW' : 'OTHER';
}

/** What `apply` has to do: nothing, where the head is there already. Throws `CURSOR_MISMATCH` where it may not. */
export function checkApply(
  head: BlockRef | null,
  after: BlockRef | null,
  to: BlockRef,
): 'WRITE' | 'REPLAY' {
  if (isSameBlock(head, to)) return 'REPLAY';
  if (!isSameBlock(head, after)) {
    throw new PedigreeError<LineageErrorCode>(
      'CURSOR_MISMATCH',
      `the graph stands at ${toText(head)}, got a change after ${toText(after)}: read the head and go on from there`,
    );
  }
  if (after !== null && to.number <= after.number) {
    throw new PedigreeError<LineageErrorCode>(
      'CURSOR_MISMATCH',
      `expected a range that ends after block ${after.number}, got one that ends at ${to.number}: roll back first`,
    );
  }
  return 'WRITE';
}

/** Throws `CURSOR_MISMATCH` where the graph cannot go back to a block: one ahead, or a sibling of one it knows. */
export function checkRollback(
  head: BlockRef | null,
  to: BlockRef | null,
  sameHeight: BlockRef | null,
): void {
  if (to === null) return;
  const ahead = head === null || to.number > head.number;
  if (ahead || (sameHeight !== null && !isSameBlock(sameHeight, to))) {
    throw new PedigreeError<LineageErrorCode>(
      'CURSOR_MISMATCH',
      `the graph stands at ${toText(head)} and cannot go back to ${toText(to)}: take one of its recent blocks, or null`,
    );
  }
}

/** Throws `BLOCK_AHEAD` for a read of a block that the graph does not have, `DEADLINE` for one that came too late. */
export function checkRead(head: GraphHead, atBlock: number, options?: ReadOptions): void {
  checkDeadline(options);
  if (head.block === null || atBlock > head.block.number) {
    throw new PedigreeError<LineageErrorCode>(
      'BLOCK_AHEAD',
      `the graph stands at ${toText(head.block)}, got a question about block ${atBlock}: ask again later, or for an older block`,
      { retry: true },
    );
  }
}

export function checkDeadline(options?: ReadOptions): void {
  if (options?.signal?.aborted === true) {
    throw new PedigreeError<LineageErrorCode>(
      'DEADLINE',
      'the deadline passed before the graph could answer: ask for less, or allow more time',
      { retry: true, cause: options.signal.reason },
    );
  }
}

/**
 * Whether what a manifest says belongs to the batch that the graph holds. It may come late, when a reorg has put another
 * batch in its place: other manifest, other block, or other fact.
 */
export function doesRevealFit(reveal: RevealedBatch, batch: NodeRow | null): boolean {
  return doesManifestFit(reveal, batch) && doLeavesFit(reveal, batch);
}

export function doesManifestFit(
  manifest: RevealedManifest,
  batch: NodeRow | null,
): batch is NodeRow {
  return (
    batch !== null &&
    batch.kind === 'BATCH' &&
    batch.manifestHash === manifest.manifestHash &&
    batch.fromBlock === manifest.fromBlock
  );
}

export function doLeavesFit({ nodes }: RevealedLeaves, batch: NodeRow): boolean {
  return nodes.every((node) => node.factId === batch.factId);
}

/** SHA-256 over the hashes, sorted, one for each batch that has been read. */
export function toManifestsDigest(manifestHashes: readonly Hex[]): Hex {
  const hash = createHash('sha256');
  for (const each of [...manifestHashes].sort()) hash.update(each.slice(2), 'hex');
  return `0x${hash.digest('hex')}`;
}
