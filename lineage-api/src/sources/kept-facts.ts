import type { BlockRef } from '../domain/rows.js';
import type { Fact } from '../encoding/fact-catalog.js';

/** A fact where a source keeps it; null where what is kept there is none. */
export type KeptFact = {
  readonly blockNumber: number;
  readonly logIndex: number;
  readonly fact: Fact | null;
};

/**
 * What a source has stored, as it is: read anew, and held against nothing. Whoever reads it compares it with the chain.
 */
export type KeptFacts = {
  readonly name: 'subgraph' | 'chain';
  /** Everything up to a block, in chain order. */
  upTo(block: BlockRef, signal: AbortSignal): AsyncGenerator<KeptFact, void>;
  close(): Promise<void>;
};
