import type { BlockRef } from '../../domain/rows.js';
import type { Hex } from '../../encoding/hex.js';
import { shown } from '../blocks.js';
import type { SourceOptions } from '../port.js';
import { isRpcError } from '../rpc-errors.js';
import type { BlockWindow } from './block-window.js';
import { afterBlock, blockOfId, endOfBlock, isFactId, logOfId } from './fact-ids.js';
import { indexChanged, indexGarbage } from './index-errors.js';
import { type FetchPage, PAGE_ROWS } from './subgraph-client.js';

/** Some rows in the order of the chain, with distinct ids. */
export type WalkedPage = {
  readonly rows: readonly unknown[];
  /** The block that the walk stands at: the same on every page. */
  readonly head: BlockRef;
  /** Up to here no rows are missing. */
  readonly wholeTo: number;
};

export type Walk = {
  readonly fetch: FetchPage;
  /** Rows of blocks after this one. */
  readonly from: number;
  readonly window: BlockWindow;
  /** Stands at this block, or at the newest. */
  readonly at?: BlockRef;
  readonly subjects?: readonly Hex[];
};

/** More logs no block has: an index that goes on beyond does not end. */
const LOGS_PER_BLOCK = 2 ** 20;

/** Pages of facts up to the block that the index stands at. Each is held against the block that it names. */
export async function* walkFacts(
  { fetch, from, window, at, subjects }: Walk,
  given?: SourceOptions,
): AsyncGenerator<WalkedPage, void> {
  let head = at;
  let cursor = endOfBlock(from);
  let reached = from;
  while (head === undefined || reached < head.number) {
    const end = reached + window.size();
    const filter = {
      after: cursor,
      before: afterBlock(end),
      ...(head === undefined ? {} : { at: head.hash }),
      ...(subjects === undefined ? {} : { subjects }),
    };
    const { rows, block } = await fetch(filter, given).catch((error: unknown) => {
      // It was there one page before.
      throw at === undefined && isRpcError(error, 'BLOCK_UNKNOWN') ? indexChanged(error) : error;
    });
    if (head !== undefined && block.hash !== head.hash) throw indexChanged();
    head = block;
    const last = checkIds(rows, cursor, filter.before);
    const isFull = rows.length === PAGE_ROWS;
    const next = isFull ? blockOfId(last) : end;
    window.came(next - reached, rows.length, PAGE_ROWS);
    cursor = isFull ? last : endOfBlock(end);
    // The last block of a full page may go on: the next question begins within it.
    reached = isFull ? next - 1 : next;
    yield { rows, head, wholeTo: Math.min(reached, head.number) };
  }
}

/** Ids must ascend from one end to the other, or the walk might never end. Returns the last one. */
function checkIds(rows: readonly unknown[], after: Hex, before: Hex): Hex {
  let last = after;
  for (const row of rows) {
    const { id } = (row ?? {}) as { readonly id?: unknown };
    if (!isFactId(id)) throw indexGarbage(`expected the id of a fact, got ${shown(id)}`);
    if (id <= last || id >= before) {
      throw indexGarbage(`expected facts in chain order after ${last}, got ${id}`);
    }
    if (logOfId(id) >= LOGS_PER_BLOCK) throw indexGarbage(`expected the id of a fact, got ${id}`);
    last = id;
  }
  return last;
}
