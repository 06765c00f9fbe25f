import type { BlockRef } from '../../domain/rows.js';
import type { Fact } from '../../encoding/fact-catalog.js';
import type { BlockHeader, BlockReader } from '../blocks.js';
import type { SourceOptions } from '../port.js';
import { indexGarbage } from './index-errors.js';

/**
 * Holds what facts say of their blocks and transactions against the headers of the chain, every block of them. Ids of
 * facts do not commit to hashes of blocks and transactions; which log of a transaction a fact is, nothing here proves.
 */
export async function checkBlocks(
  reader: BlockReader,
  facts: readonly Fact[],
  options?: SourceOptions,
): Promise<void> {
  const numbers = [...new Set(facts.map(({ position }) => position.blockNumber))];
  const headers = await reader.blocks(numbers, options);
  const byNumber = new Map(numbers.map((number, i) => [number, headers[i] ?? null]));
  let before: Fact['position'] | undefined;
  for (const { position } of facts) {
    checkPlace(position, byNumber.get(position.blockNumber) ?? null);
    if (before?.blockNumber === position.blockNumber && before.txIndex > position.txIndex) {
      throw indexGarbage(
        `expected the facts of block ${position.blockNumber} in the order of their transactions`,
      );
    }
    before = position;
  }
}

function checkPlace(position: Fact['position'], header: BlockHeader | null): void {
  const { blockNumber, blockHash, timestamp, txHash, txIndex } = position;
  if (header?.hash !== blockHash) {
    throw indexGarbage(
      `expected facts of block ${blockNumber} with hash ${header?.hash}, got ${blockHash}`,
    );
  }
  if (header.timestamp !== timestamp) {
    throw indexGarbage(
      `expected facts of block ${blockNumber} of second ${header.timestamp}, got ${timestamp}`,
    );
  }
  const expected = header.transactions[txIndex];
  if (typeof expected !== 'string' || expected.toLowerCase() !== txHash) {
    throw indexGarbage(
      `expected transaction ${txIndex} of block ${blockNumber} to be ${expected}, got ${txHash}`,
    );
  }
}

/** True where the chain has this block now. */
export async function isInChain(
  reader: BlockReader,
  { number, hash }: BlockRef,
  options?: SourceOptions,
): Promise<boolean> {
  return (await reader.block(number, options))?.hash === hash;
}
