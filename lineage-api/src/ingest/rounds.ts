import type { Hex } from '../encoding/hex.js';
import type { RetryBook } from './retry-book.js';

/** How many are looked over in one go to find those that are due. */
const LOOKED_OVER = 10_000;

export type Rounds<T> = {
  /** Those that are due among what comes next, about as many as were asked for. */
  next(): Promise<readonly T[]>;
  /** Whether the last look ended where the list ends. */
  isAtEnd(): boolean;
};

/**
 * Goes through a list that changes meanwhile from its beginning to its end, and again: however many at its beginning are
 * never to be had, those behind them get their turn.
 */
export function createRounds<T>(
  list: (limit: number, after: T | null) => Promise<readonly T[]>,
  keyOf: (each: T) => Hex,
  atOnce: number,
  book: RetryBook,
): Rounds<T> {
  let last: T | null = null;
  return {
    async next() {
      const due: T[] = [];
      for (let looked = 0; looked < LOOKED_OVER && due.length < atOnce; looked += atOnce) {
        const page = await list(atOnce, last);
        due.push(...page.filter((each) => book.isDue(keyOf(each))));
        last = page.length < atOnce ? null : (page.at(-1) ?? null);
        if (last !== null) continue;
        book.endRound();
        break;
      }
      return due;
    },
    isAtEnd: () => last === null,
  };
}
