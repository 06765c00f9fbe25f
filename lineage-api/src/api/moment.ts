import type { BlockRef } from '../domain/rows.js';
import type { FactSource } from '../sources/port.js';
import { apiError } from './errors.js';
import type { At } from './generated/types.js';
import type { Moment } from './models.js';
import type { Position } from './positions.js';

/** Finds the one block of an answer: the one asked for, or the newest that graph and index share. */
export async function findMoment(
  at: At | null | undefined,
  position: Position,
  startBlock: number,
  source: FactSource,
  signal: AbortSignal,
): Promise<Moment> {
  const block = await findBlock(at, position, startBlock, source, signal);
  return toMoment(block, position);
}

/** A block as the service stands to it. */
export function toMoment(block: BlockRef, { source, graph }: Position): Moment {
  return {
    block,
    finalized: block.number <= source.finalized,
    manifestsDigest: graph.manifestsDigest,
    lagBlocks: Math.max(0, source.chainHead.number - block.number),
    epoch: graph.epoch,
  };
}

async function findBlock(
  at: At | null | undefined,
  position: Position,
  startBlock: number,
  source: FactSource,
  signal: AbortSignal,
): Promise<BlockRef> {
  if (at?.timestamp != null) return findBlockAt(at.timestamp, position, startBlock, source, signal);
  if (at?.block == null || at.block === position.shared.number) return position.shared;
  checkHeight(at.block, position, startBlock);
  const block = await source.block(at.block, { signal });
  if (block === null) {
    throw apiError('REORG', `block ${at.block} is no longer in the chain; ask again`, {
      retry: true,
    });
  }
  return block;
}

async function findBlockAt(
  timestamp: number,
  position: Position,
  startBlock: number,
  source: FactSource,
  signal: AbortSignal,
): Promise<BlockRef> {
  const { chainHead } = position.source;
  if (timestamp > chainHead.timestamp) {
    throw apiError(
      'BLOCK_IN_FUTURE',
      `the newest block, ${chainHead.number}, is of ${chainHead.timestamp}, before ${timestamp}: which block will be the last by then is not known; leave \`at\` out for the newest`,
      { retry: true },
    );
  }
  const block = await source.blockAt(timestamp, { signal });
  if (block === null) throw beforeRegistry(`no block is as old as ${timestamp}`, startBlock);
  checkHeight(block.number, position, startBlock);
  return block;
}

function checkHeight(height: number, { source, shared }: Position, startBlock: number): void {
  if (height < startBlock) throw beforeRegistry(`got block ${height}`, startBlock);
  if (height > source.chainHead.number) {
    throw apiError(
      'BLOCK_IN_FUTURE',
      `the newest block is ${source.chainHead.number}, got ${height}; leave \`at\` out for the newest`,
      { retry: true },
    );
  }
  if (height > shared.number) {
    throw apiError(
      'SOURCE_BEHIND',
      `block ${height} is on the chain, and this service has read up to ${shared.number}; ask again shortly, or as of that block`,
      { retry: true },
    );
  }
}

function beforeRegistry(got: string, startBlock: number) {
  return apiError(
    'BLOCK_BEFORE_REGISTRY',
    `the registry begins at block ${startBlock}, ${got}; ask as of that block or later`,
  );
}
