import { expect, test } from 'vitest';
import { blockOfCursor, cursorsOf, decodeCursor, type Place, type Question } from './cursor.js';
import type { Moment } from './models.js';

const QUESTION: Question = ['search', 'NAME', null, ['DATASET']];
const MOMENT = {
  block: { number: 7, hash: `0x${'ab'.repeat(32)}`, timestamp: 1 },
} as unknown as Moment;

test('the cursors of a page lead back to their places, whatever is written in them', () => {
  const places: Place[] = [
    [1],
    [2, `0x${'cd'.repeat(32)}`],
    ['é', 'ぬ', '𝒳'],
    ['"\\,]', ' ', ''],
    ...Array.from({ length: 95 }, (_, n) => [n, 'x'.repeat(n)]),
  ];
  const cursors = cursorsOf(QUESTION, MOMENT, places);
  expect(cursors.map((cursor) => decodeCursor(cursor, QUESTION, MOMENT))).toEqual(places);
  expect(cursors.every((cursor) => /^[A-Za-z0-9_-]+$/.test(cursor))).toBe(true);
  expect(blockOfCursor(cursors[3] as string)).toBe(7);
});

test('a page without items has no cursors', () => {
  expect(cursorsOf(QUESTION, MOMENT, [])).toEqual([]);
});
