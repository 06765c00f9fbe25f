import { createHash } from 'node:crypto';
import { type Hex, isHex } from '../encoding/hex.js';
import { apiError } from './errors.js';
import type { Moment } from './models.js';

/** What a page belongs to: the field, what it was asked of, and all arguments but the page's own. */
export type Question = readonly (string | number | null | readonly string[])[];

/** Where to go on: a place in the order, as the field that gave it writes it. */
export type Place = readonly (string | number)[];

type Cursor = {
  readonly question: string;
  readonly blockNumber: number;
  readonly blockHash: Hex;
  readonly place: Place;
};

/**
 * Opaque cursors of the places of a page, each bound to its question and to the block that the page was read at. All are
 * written as one text, filled up with blanks because three bytes become four letters, and cut.
 */
export function cursorsOf(
  question: Question,
  { block }: Moment,
  places: readonly Place[],
): readonly string[] {
  const bound = JSON.stringify([digestOf(question), block.number, block.hash]).slice(0, -1);
  const texts = places.map(
    (place) => `${bound},${place.map((part) => JSON.stringify(part)).join()}]`,
  );
  const sizes = texts.map((text) => Math.ceil(Buffer.byteLength(text) / 3));
  const filled = texts.map(
    (text, i) => text + ' '.repeat((sizes[i] as number) * 3 - Buffer.byteLength(text)),
  );
  const letters = Buffer.from(filled.join('')).toString('base64url');
  let end = 0;
  return sizes.map((size) => {
    end += size * 4;
    return letters.slice(end - size * 4, end);
  });
}

/** The height that a cursor is bound to. */
export function blockOfCursor(text: string): number {
  return parseCursor(text).blockNumber;
}

/** Reads a cursor of this question and block; `after` of another one is refused. */
export function decodeCursor(text: string, question: Question, { block }: Moment): Place {
  const cursor = parseCursor(text);
  if (cursor.question !== digestOf(question)) {
    throw badCursor('it belongs to another question; use it with the arguments that gave it');
  }
  if (cursor.blockNumber !== block.number) {
    throw badCursor(
      `it belongs to block ${cursor.blockNumber}, the question to block ${block.number}; ask with at: { block: ${cursor.blockNumber} }`,
    );
  }
  if (cursor.blockHash !== block.hash) {
    throw apiError(
      'REORG',
      `block ${block.number} was replaced since this cursor was given; ask again from the first page`,
    );
  }
  return cursor.place;
}

/** A place that is a count of items to pass over. */
export function parseOffset(place: Place): number {
  const [offset] = place;
  if (place.length !== 1 || !Number.isSafeInteger(offset) || Number(offset) < 0) {
    throw badCursor('its place is not one');
  }
  return Number(offset);
}

function parseCursor(text: string): Cursor {
  const fields = parseJson(Buffer.from(text.slice(0, 1_000), 'base64url').toString());
  if (!Array.isArray(fields)) throw badCursor('it is not one');
  const [question, blockNumber, blockHash, ...place] = fields as unknown[];
  if (
    typeof question !== 'string' ||
    typeof blockNumber !== 'number' ||
    !Number.isSafeInteger(blockNumber) ||
    blockNumber < 0 ||
    !isHex(blockHash, 32) ||
    !place.every((part) => typeof part === 'string' || Number.isSafeInteger(part))
  ) {
    throw badCursor('it is not one');
  }
  return { question, blockNumber, blockHash, place: place as (string | number)[] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function digestOf(question: Question): string {
  return createHash('sha256').update(JSON.stringify(question)).digest('base64url').slice(0, 16);
}

function badCursor(why: string) {
  return apiError('BAD_CURSOR', `this cursor cannot be used: ${why}, or ask for the first page`);
}
