import type { BlockRef } from '../domain/rows.js';
import type { Fact } from '../encoding/fact-catalog.js';
import type { Hex } from '../encoding/hex.js';

export type SourceErrorCode =
  /** The block a caller stands on is no longer in the chain: go back and ask again. */
  | 'REORG'
  /** The node or index does not answer, or too slowly. `retry` is true. */
  | 'SOURCE_UNAVAILABLE'
  /** It answered something that is not what was asked for. */
  | 'SOURCE_GARBAGE'
  | 'WRONG_CHAIN'
  | 'NO_REGISTRY'
  | 'WRONG_CODE'
  /** The index stopped at an error (`hasIndexingErrors`). */
  | 'INDEX_FAILED'
  /** Asked for a block that the source does not have yet. */
  | 'BLOCK_UNKNOWN'
  /**
   * Facts are there, but cannot be held against the contracts' storage yet: the node has no state of the block that the
   * index stands at. None are given. `retry` is true: it passes once the index reaches what the node keeps.
   */
  | 'UNVERIFIABLE'
  | 'DEADLINE';

export type SourceStatus = {
  /** The newest block of the chain that the source knows of. */
  readonly chainHead: BlockRef;
  /** The newest block whose facts it can give. */
  readonly indexHead: BlockRef;
  /** Blocks up to this number are final. */
  readonly finalized: number;
};

/** All facts of the blocks after the one asked from, up to and with `to`, in chain order. */
export type FactRange = { readonly facts: readonly Fact[]; readonly to: BlockRef };

export type SourceOptions = { readonly signal?: AbortSignal };

/** Gives the facts of the three registries. Both adapters give the same facts in the same order. */
export type FactSource = {
  readonly name: 'subgraph' | 'chain';
  status(options?: SourceOptions): Promise<SourceStatus>;
  /**
   * The next range of whole blocks after `after` (null: from the registry's first block), about `maxFacts` at most; null
   * where there is nothing newer. Throws `REORG` where `after` is no longer in the chain.
   */
  factsAfter(
    after: BlockRef | null,
    maxFacts: number,
    options?: SourceOptions,
  ): Promise<FactRange | null>;
  /** The block of a number, or null where the chain does not have it (yet). */
  block(number: number, options?: SourceOptions): Promise<BlockRef | null>;
  /** The last block whose timestamp is not after this one, or null where all are. */
  blockAt(timestamp: number, options?: SourceOptions): Promise<BlockRef | null>;
  /** Every fact about these subjects up to a block, in chain order: the evidence of a page, in one round trip. */
  factsOf(
    subjects: readonly Hex[],
    at: BlockRef,
    options?: SourceOptions,
  ): Promise<readonly Fact[]>;
  close(): Promise<void>;
};
