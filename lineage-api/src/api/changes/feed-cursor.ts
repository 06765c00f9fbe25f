import type { BlockRef } from '../../domain/rows.js';
import { type Hex, isHex, ZERO_HASH } from '../../encoding/hex.js';
import { apiError } from '../errors.js';

/**
 * How far a follower has read: all facts up to a block, and of that block up to a log index; null for all of it. It
 * carries blocks before that one, so that whoever answers can tell where two histories part without remembering any.
 */
export type FeedCursor = {
  readonly number: number;
  readonly hash: Hex;
  readonly logIndex: number | null;
  /** Youngest first, with growing distances. */
  readonly ancestors: readonly Ancestor[];
};

/** A block by its height and the beginning of its hash: 128 bits tell two blocks of one height apart. */
export type Ancestor = { readonly number: number; readonly hashStart: string };

/** Before the registry's first block. */
export const NOTHING_READ: FeedCursor = {
  number: 0,
  hash: ZERO_HASH,
  logIndex: null,
  ancestors: [],
};

const HASH_START = 34;
const MARK = 'changes1';
/** Distances double: 1, 2, 4 … 512. */
const MOST_ANCESTORS = 10;
const LONGEST = 2_000;

/** Reorgs up to this depth are told by tombstones. */
export const REMEMBERED_BLOCKS = 256;

/** Picks among blocks of one chain, youngest first, those that a cursor at a height carries. */
export function ancestorsOf(number: number, blocks: readonly BlockRef[]): readonly Ancestor[] {
  const found: Ancestor[] = [];
  let distance = 1;
  for (const block of blocks) {
    if (number - block.number < distance) continue;
    found.push({ number: block.number, hashStart: block.hash.slice(0, HASH_START) });
    while (distance <= number - block.number) distance *= 2;
    if (found.length === MOST_ANCESTORS || distance > 2 * REMEMBERED_BLOCKS) break;
  }
  return found;
}

export function isAncestor({ hashStart }: Ancestor, block: BlockRef | null): boolean {
  return block?.hash.startsWith(hashStart) === true;
}

export function encodeFeedCursor({ number, hash, logIndex, ancestors }: FeedCursor): string {
  const places = ancestors.flatMap((each) => [each.number, each.hashStart.slice(2)]);
  return Buffer.from(JSON.stringify([MARK, number, hash, logIndex, ...places])).toString(
    'base64url',
  );
}

/** Throws `BAD_CURSOR`. */
export function parseFeedCursor(text: string): FeedCursor {
  const fields = text.length > LONGEST ? null : parseJson(text);
  if (!Array.isArray(fields)) throw badCursor();
  const [mark, number, hash, logIndex, ...places] = fields as unknown[];
  if (mark !== MARK || !isHeight(number) || !isHex(hash, 32)) throw badCursor();
  if (logIndex !== null && !isHeight(logIndex)) throw badCursor();
  if (places.length % 2 !== 0 || places.length > 2 * MOST_ANCESTORS) throw badCursor();
  const ancestors: Ancestor[] = [];
  for (let i = 0; i < places.length; i += 2) {
    const height = places[i];
    const start = places[i + 1];
    if (!isHeight(height) || height >= number) throw badCursor();
    if (typeof start !== 'string' || !/^[0-9a-f]{32}$/.test(start)) throw badCursor();
    ancestors.push({ number: height, hashStart: `0x${start}` });
  }
  return { number, hash, logIndex, ancestors };
}

function isHeight(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString());
  } catch {
    return null;
  }
}

function badCursor() {
  return apiError(
    'BAD_CURSOR',
    'expected a cursor that changes gave: ask with since left out to begin anew',
  );
}
