import { describe, expect, it } from 'vitest';
import type { Hex } from '../encoding/hex.js';
import { createRetryBook } from './retry-book.js';

const key = (number: number): Hex => `0x${number.toString(16).padStart(64, '0')}`;

describe('the book of what was not to be had', () => {
  function open(most?: number) {
    const clock = { ms: 0 };
    return { clock, book: createRetryBook(1_000, () => clock.ms, most) };
  }

  it('asks again after growing waits, up to a minute', () => {
    const { clock, book } = open();
    const waits: number[] = [];
    for (let count = 0; count < 9; count += 1) {
      book.missed(key(1));
      const begin = clock.ms;
      while (!book.isDue(key(1))) clock.ms += 1_000;
      waits.push(clock.ms - begin);
    }
    expect(waits.map((ms) => ms / 1_000)).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60]);
  });

  it('leaves alone what was put aside, for a time or for ever', () => {
    const { clock, book } = open();
    book.putAside(key(1));
    book.putAside(key(2), 5_000);
    clock.ms = 5_000;
    expect([key(1), key(2)].map((each) => book.isDue(each))).toEqual([false, true]);
    clock.ms = 1e12;
    expect(book.isDue(key(1))).toBe(false);
  });

  it('forgets what did not come up in a whole round: it is not missing any more', () => {
    const { book } = open();
    for (let number = 0; number < 1_000; number += 1) book.missed(key(number));
    book.putAside(key(7));
    book.endRound();
    book.isDue(key(7));
    book.isDue(key(8));
    book.endRound();
    expect(book.size()).toBe(2);
    book.endRound();
    expect(book.size()).toBe(0);
  });

  it('holds no more than it may, however many hashes a stranger names', () => {
    const { book } = open(100);
    for (let number = 0; number < 1_000; number += 1) book.missed(key(number));
    expect(book.size()).toBe(100);
    expect(book.isDue(key(0))).toBe(true);
    expect(book.isDue(key(999))).toBe(false);
  });
});
