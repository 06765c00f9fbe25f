import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { BlockRef } from '../domain/rows.js';
import type { Hex } from '../encoding/hex.js';
import { findCommonBlock } from './reorg.js';

function block(number: number, fork = ''): BlockRef {
  const hash: Hex = `0x${createHash('sha256').update(`${number} ${fork}`).digest('hex')}`;
  return { number, hash, timestamp: number };
}

/** Blocks `from` to `to`; those from `forkAt` on are of another branch. */
function chain(from: number, to: number, forkAt = Number.POSITIVE_INFINITY): BlockRef[] {
  return Array.from({ length: to - from + 1 }, (_, i) =>
    block(from + i, from + i >= forkAt ? 'fork' : ''),
  );
}

/** Asks with the ends of the graph's ranges and the blocks that a node has, and what it says is its newest. */
function find(ends: readonly number[], blocks: readonly BlockRef[], maxDepth = 100, says?: number) {
  const graph = { recentBlocks: async () => ends.map((number) => block(number)) };
  const newest = blocks.at(-1) as BlockRef;
  const chainHead = says === undefined ? newest : block(says);
  return findCommonBlock(
    graph,
    {
      block: async (number) => blocks.find((each) => each.number === number) ?? null,
      status: async () => ({ chainHead, indexHead: chainHead, finalized: 0 }),
    },
    maxDepth,
  );
}

describe('the youngest block that graph and chain share', () => {
  it('is none of an empty graph', async () => {
    expect(await find([], chain(0, 3))).toBeNull();
  });

  it('is the head where nothing changed', async () => {
    expect(await find([9, 5], chain(0, 12))).toEqual(block(9));
  });

  it('is found below what was replaced', async () => {
    expect(await find([9, 8, 7, 5], chain(0, 12, 8))).toEqual(block(7));
  });

  it('is found at any distance where one block was replaced after a long range', async () => {
    const blocks = [...chain(0, 10), ...chain(99_990, 100_001, 100_000)];
    expect(await find([100_000, 7], blocks)).toEqual(block(7));
  });

  it('is not looked for further than the limit: a person must look', async () => {
    const ends = Array.from({ length: 200 }, (_, i) => 300 - i);
    await expect(find(ends, chain(0, 310, 150))).rejects.toMatchObject({
      code: 'REORG_TOO_DEEP',
      retry: false,
    });
    expect(await find(ends, chain(0, 310, 200))).toEqual(block(199));
  });

  it('is none where all of a short history was replaced', async () => {
    expect(await find([9, 5], chain(0, 12, 0))).toBeNull();
  });

  it('is where a chain ends that got shorter', async () => {
    expect(await find([9, 8, 7, 5], chain(0, 7))).toEqual(block(7));
    expect(await find([9, 8, 7, 5], chain(0, 6))).toEqual(block(5));
    expect(await find([9, 8], chain(0, 3))).toBeNull();
  });

  it('waits for a node that lags further behind than the limit, and does not end the service', async () => {
    for (const ends of [
      [500, 499, 300, 100],
      [500],
      Array.from({ length: 400 }, (_, i) => 500 - i),
    ]) {
      await expect(find(ends, chain(0, 350))).rejects.toMatchObject({
        code: 'SOURCE_BEHIND',
        retry: true,
      });
    }
  });

  it('waits for a node that does not have the blocks that it says it has', async () => {
    for (const has of [chain(0, 8), chain(0, 3)]) {
      await expect(find([9, 8, 7], has, 100, 12)).rejects.toMatchObject({
        code: 'SOURCE_BEHIND',
        retry: true,
      });
    }
  });

  it('is found below what was replaced where the new branch is still shorter', async () => {
    expect(await find([9, 8, 7, 5], chain(0, 8, 8))).toEqual(block(7));
  });
});
