import type { BlockRef } from '../../domain/rows.js';
import type { Fact } from '../../encoding/fact-catalog.js';
import type { Hex } from '../../encoding/hex.js';
import type { LineageGraph } from '../../lineage/port.js';
import type { FactSource } from '../../sources/port.js';
import { apiError } from '../errors.js';
import {
  ancestorsOf,
  encodeFeedCursor,
  type FeedCursor,
  isAncestor,
  NOTHING_READ,
  REMEMBERED_BLOCKS,
} from './feed-cursor.js';

export type FeedPorts = {
  readonly graph: LineageGraph;
  readonly source: FactSource;
  /** First block of the registry. */
  readonly startBlock: number;
};

export type FeedQuestion = {
  /** Null: from the registry's first block. */
  readonly cursor: FeedCursor | null;
  /** The newest block told of: graph and source both have it. */
  readonly upTo: BlockRef;
  /** Blocks up to this one are final. */
  readonly finalized: number;
  readonly first: number;
};

/** Blocks that are no longer in the chain: everything from `fromBlock` on is to be dropped. */
export type Replaced = {
  readonly fromBlock: number;
  /** The newest block that the cursor knew. */
  readonly number: number;
  readonly hash: Hex;
};

export type FeedPage = {
  /** Comes before the facts. */
  readonly replaced: Replaced | null;
  readonly facts: readonly Fact[];
  readonly hasMore: boolean;
  /** Where to go on after a fact, after what was replaced, and after the page. */
  readonly cursorOf: (fact: Fact) => string;
  readonly cursorOfReplaced: string | null;
  readonly endCursor: string;
};

/** Where reading goes on: after a block, or after a fact within the next one. */
type Start = {
  /** Null: before the registry's first block. */
  readonly after: BlockRef | null;
  readonly place: { readonly block: number; readonly logIndex: number } | null;
  readonly replaced: Replaced | null;
};

/**
 * Facts in chain order after a cursor. Where blocks up to the cursor were replaced it says from which block on all is to be
 * dropped, and goes on from there. It may drop more than was replaced, and then gives that again. Throws `RESYNC` where
 * nobody can tell where the histories part.
 */
export async function readFeed(
  ports: FeedPorts,
  question: FeedQuestion,
  signal: AbortSignal,
): Promise<FeedPage> {
  const { upTo, cursor, first } = question;
  const start = await findStart(ports, question, signal);
  if (start === 'NOTHING_NEWER') return nothingNewer(cursor as FeedCursor);
  const room = start.replaced === null ? first : first - 1;
  const facts = await readFacts(ports.source, start, upTo, room + 1, signal);
  const blocks = await readAncestors(ports, question, signal);
  const hasMore = facts.length > room;
  const kept = hasMore ? facts.slice(0, room) : facts;
  const cursorAt = (block: Pick<BlockRef, 'number' | 'hash'>, logIndex: number | null) =>
    encodeFeedCursor({
      number: block.number,
      hash: block.hash,
      logIndex,
      ancestors: ancestorsOf(block.number, blocks),
    });
  const cursorOf = ({ position }: Fact) =>
    cursorAt({ number: position.blockNumber, hash: position.blockHash }, position.logIndex);
  const last = kept.at(-1);
  const cursorOfReplaced =
    start.replaced === null
      ? null
      : start.after === null
        ? encodeFeedCursor(NOTHING_READ)
        : cursorAt(start.after, null);
  const endOfPart = last === undefined ? cursorOfReplaced : cursorOf(last);
  return {
    replaced: start.replaced,
    facts: kept,
    hasMore,
    cursorOf,
    cursorOfReplaced,
    endCursor: hasMore && endOfPart !== null ? endOfPart : cursorAt(upTo, null),
  };
}

function nothingNewer(cursor: FeedCursor): FeedPage {
  const same = encodeFeedCursor(cursor);
  return {
    replaced: null,
    facts: [],
    hasMore: false,
    cursorOf: () => same,
    cursorOfReplaced: null,
    endCursor: same,
  };
}

async function findStart(
  ports: FeedPorts,
  { cursor, upTo }: FeedQuestion,
  signal: AbortSignal,
): Promise<Start | 'NOTHING_NEWER'> {
  const { source, startBlock } = ports;
  if (cursor === null || cursor.hash === NOTHING_READ.hash || cursor.number < startBlock) {
    return { after: null, place: null, replaced: null };
  }
  const there =
    cursor.number === upTo.number ? upTo : await source.block(cursor.number, { signal });
  if (there?.hash === cursor.hash) {
    return cursor.number > upTo.number ? 'NOTHING_NEWER' : goOn(ports, cursor, there, signal);
  }
  if (there === null) {
    if (cursor.number <= upTo.number) throw lagging(cursor.number);
    const head = await ports.graph.head({ signal });
    if ((head.block?.number ?? 0) >= cursor.number) return 'NOTHING_NEWER';
  }
  return startOver(ports, cursor, upTo, signal);
}

/** The chain still has the cursor's block. */
async function goOn(
  { source, startBlock }: FeedPorts,
  { logIndex }: FeedCursor,
  block: BlockRef,
  signal: AbortSignal,
): Promise<Start> {
  if (logIndex === null) return { after: block, place: null, replaced: null };
  const place = { block: block.number, logIndex };
  if (block.number <= startBlock) return { after: null, place, replaced: null };
  const before = await source.block(block.number - 1, { signal });
  if (before === null) throw lagging(block.number - 1);
  return { after: before, place, replaced: null };
}

/** From the youngest block that both histories have. */
async function startOver(
  { source, startBlock }: FeedPorts,
  cursor: FeedCursor,
  upTo: BlockRef,
  signal: AbortSignal,
): Promise<Start> {
  const { number, hash } = cursor;
  for (const ancestor of cursor.ancestors) {
    if (ancestor.number > upTo.number) continue;
    const block =
      ancestor.number === upTo.number ? upTo : await source.block(ancestor.number, { signal });
    if (block === null || !isAncestor(ancestor, block)) continue;
    const replaced = { fromBlock: block.number + 1, number, hash };
    return { after: block.number < startBlock ? null : block, place: null, replaced };
  }
  if (number - startBlock < REMEMBERED_BLOCKS) {
    return { after: null, place: null, replaced: { fromBlock: startBlock, number, hash } };
  }
  throw apiError(
    'RESYNC',
    `block ${number} of the cursor was replaced, and so were all blocks before it that the cursor knows: drop what you copied, and ask with since left out`,
  );
}

async function readFacts(
  source: FactSource,
  { after, place }: Start,
  upTo: BlockRef,
  count: number,
  signal: AbortSignal,
): Promise<readonly Fact[]> {
  const facts: Fact[] = [];
  let from = after;
  while ((from?.number ?? -1) < upTo.number && facts.length < count) {
    const range = await source.factsAfter(from, count - facts.length, { signal });
    if (range === null) break;
    for (const fact of range.facts) {
      if (fact.position.blockNumber <= upTo.number && !isBefore(fact, place)) facts.push(fact);
    }
    from = range.to;
  }
  return facts;
}

function isBefore({ position }: Fact, place: Start['place']): boolean {
  if (place === null || position.blockNumber !== place.block) return false;
  return position.logIndex <= place.logIndex;
}

/** Blocks that cursors of a page carry, youngest first: those lately applied, and one far enough back. */
async function readAncestors(
  { graph, source, startBlock }: FeedPorts,
  { upTo, finalized }: FeedQuestion,
  signal: AbortSignal,
): Promise<readonly BlockRef[]> {
  const recent = (await graph.recentBlocks()).filter(({ number }) => number <= upTo.number);
  const floor = Math.max(upTo.number - REMEMBERED_BLOCKS, Math.min(finalized, upTo.number));
  if (floor < startBlock) return recent;
  const block = await source.block(floor, { signal });
  const isKnown = block === null || recent.some(({ number }) => number === floor);
  return isKnown ? recent : [...recent, block].sort((a, b) => b.number - a.number);
}

function lagging(number: number) {
  return apiError(
    'SOURCE_BEHIND',
    `the chain does not give block ${number} now; ask again shortly`,
    {
      retry: true,
    },
  );
}
