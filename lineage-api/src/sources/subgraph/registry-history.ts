import type { BlockRef } from '../../domain/rows.js';
import { extendRegistry } from '../../encoding/chains.js';
import type { DeploymentInfo } from '../../encoding/deployment.js';
import type { SourceOptions } from '../port.js';
import {
  emptyRegistryHeads,
  findHeadMismatch,
  type RegistryHeads,
  readRegistryHeads,
} from '../registry-heads.js';
import { isRpcError } from '../rpc-errors.js';
import type { ChainWitness } from '../witness.js';
import { createBlockWindow } from './block-window.js';
import { blockOfId, isFactId } from './fact-ids.js';
import { parseIdRow } from './fact-parser.js';
import { walkFacts } from './fact-walk.js';
import { indexGarbage, unverifiable } from './index-errors.js';
import type { SubgraphClient } from './subgraph-client.js';

/**
 * Registry heads after every block, for a node that has forgotten old state: recomputed from the ids of all facts, up to
 * a block whose state it still has. The heads there commit to every id before, in order, so that if they are those in
 * storage all are.
 */
export type RegistryHistory = {
  /**
   * The heads after a block that `head` descends from. Reads on to `head` where the block is newer than what it has;
   * throws `UNVERIFIABLE` where the node has no state there, `SOURCE_GARBAGE` where storage says otherwise.
   */
  headsAt(block: BlockRef, head: BlockRef, options?: SourceOptions): Promise<RegistryHeads>;
  /** Forgets what comes before a block, to free memory; asked for it, it reads anew. */
  forget(before: number): void;
  /** Forgets everything: the chain may have changed. */
  clear(): void;
};

type Entry = { readonly block: number; readonly heads: RegistryHeads };

export function createRegistryHistory(
  client: SubgraphClient,
  witness: ChainWitness,
  deployment: DeploymentInfo,
): RegistryHistory {
  const beforeAll: Entry = {
    block: deployment.block - 1,
    heads: emptyRegistryHeads(deployment),
  };
  /** One for each block with facts. */
  let entries: Entry[] = [beforeAll];
  let reached = beforeAll.block;
  let last: Promise<unknown> = Promise.resolve();

  async function readOn(head: BlockRef, options?: SourceOptions): Promise<void> {
    const stored = await readStored(head, options);
    const read: Entry[] = [];
    let newest = entries[entries.length - 1] as Entry;
    const walk = { fetch: client.fetchIds, from: reached, window: createBlockWindow(), at: head };
    for await (const { rows } of walkFacts(walk, options)) {
      for (const row of rows) {
        const { contract, id } = parseIdRow(row, deployment);
        const block = blockOfRow(row);
        const heads = { ...newest.heads, [contract]: extendRegistry(newest.heads[contract], id) };
        if (block !== newest.block) read.push(newest);
        newest = { block, heads };
      }
    }
    const mismatch = findHeadMismatch(newest.heads, stored, head);
    if (mismatch !== null) throw indexGarbage(mismatch);
    entries = [...entries.slice(0, -1), ...read, newest];
    reached = head.number;
  }

  async function readStored(head: BlockRef, options?: SourceOptions): Promise<RegistryHeads> {
    try {
      return await readRegistryHeads(witness, head, options);
    } catch (error) {
      if (!isRpcError(error, 'BLOCK_UNKNOWN')) throw error;
      throw unverifiable(head, error);
    }
  }

  function clear(): void {
    entries = [beforeAll];
    reached = beforeAll.block;
  }

  async function findHeads(number: number, head: BlockRef, options?: SourceOptions) {
    if (number < (entries[0] as Entry).block) clear();
    if (number > reached) await readOn(head, options);
    return (entries[lastUpTo(entries, number)] ?? beforeAll).heads;
  }

  return {
    // One after the other: two must not read on at once.
    headsAt({ number }, head, options) {
      const found = last.then(() => findHeads(number, head, options));
      last = found.catch(() => {});
      return found;
    },
    forget(before) {
      const place = lastUpTo(entries, before);
      if (place > entries.length / 2) entries = entries.slice(place);
    },
    clear,
  };
}

/** Place of the last entry whose block is not after this one, or -1. */
function lastUpTo(entries: readonly Entry[], block: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle] as Entry).block <= block) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function blockOfRow(row: unknown): number {
  const { id } = row as { readonly id: unknown };
  return isFactId(id) ? blockOfId(id) : Number.NaN;
}
