import type { BlockRef } from '../../domain/rows.js';
import { toBytes } from '../../encoding/hash.js';
import { toHex } from '../../encoding/hex.js';
import { CONTRACTS, type RegistryHeads } from '../registry-heads.js';

/** Log indexes of one block fit below this. */
export const LOGS_PER_BLOCK = 2 ** 20;

export type BlockRow = {
  readonly number: number;
  readonly hash: Uint8Array;
  readonly timestamp: number;
};

/** Some records of one block, and the block. */
export type ChunkRow = BlockRow & {
  readonly position: number;
  readonly records: Uint8Array;
  /** Facts up to and with the block. */
  readonly facts: number;
};

/** The place of a fact in chain order, as one number. */
export function positionOf(blockNumber: number, logIndex: number): number {
  return blockNumber * LOGS_PER_BLOCK + logIndex;
}

export function blockNumberOf({ position }: { readonly position: number }): number {
  return Math.floor(position / LOGS_PER_BLOCK);
}

/** Last position of a block. */
export function endOfBlock(blockNumber: number): number {
  return positionOf(blockNumber, LOGS_PER_BLOCK - 1);
}

export function toBlock({ number, hash, timestamp }: BlockRow): BlockRef {
  return { number, hash: toHex(hash), timestamp };
}

export function toBlockRef(row: unknown): BlockRef | null {
  return row === undefined ? null : toBlock(row as BlockRow);
}

/** Three heads in one piece. */
export function packHeads(heads: RegistryHeads): Uint8Array {
  return Buffer.concat(CONTRACTS.map((contract) => toBytes(heads[contract])));
}

export function unpackHeads(bytes: Uint8Array): RegistryHeads {
  return {
    lineage: toHex(bytes.subarray(0, 32)),
    assertions: toHex(bytes.subarray(32, 64)),
    licenses: toHex(bytes.subarray(64, 96)),
  };
}

/** The bytes of a column, as a buffer over the same memory. */
export function toBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
