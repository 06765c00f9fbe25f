import type { Hex } from '../encoding/hex.js';

const LONGEST_WAIT_MS = 60_000;
/** Beyond, the longest noted are forgotten: they are asked for sooner than they need be. */
const MOST_ENTRIES = 100_000;

type Entry = { readonly next: number; readonly waitMs: number; round: number };

export type RetryBook = ReturnType<typeof createRetryBook>;

/** Remembers what was not to be had and when to ask again: after `firstWaitMs`, then doubling, up to a minute. */
export function createRetryBook(
  firstWaitMs: number,
  now: () => number = () => performance.now(),
  mostEntries = MOST_ENTRIES,
) {
  const entries = new Map<Hex, Entry>();
  let round = 0;

  function note(key: Hex, waitMs: number, forMs: number): void {
    entries.delete(key);
    entries.set(key, { next: now() + forMs, waitMs, round });
    if (entries.size <= mostEntries) return;
    for (const oldest of entries.keys()) {
      entries.delete(oldest);
      return;
    }
  }

  return {
    /** Whether it may be asked for now. */
    isDue(key: Hex): boolean {
      const entry = entries.get(key);
      if (entry === undefined) return true;
      entry.round = round;
      return entry.next <= now();
    },
    missed(key: Hex): void {
      const waitMs = Math.min((entries.get(key)?.waitMs ?? firstWaitMs / 2) * 2, LONGEST_WAIT_MS);
      note(key, waitMs, waitMs);
    },
    /** Not to be asked for again within this time; for ever without it. */
    putAside: (key: Hex, forMs = Number.POSITIVE_INFINITY): void =>
      note(key, LONGEST_WAIT_MS, forMs),
    forget: (key: Hex): void => void entries.delete(key),
    /** All that is missing has been gone through once more: what did not come up is not missing any more. */
    endRound(): void {
      for (const [key, entry] of entries) if (entry.round !== round) entries.delete(key);
      round += 1;
    },
    size: () => entries.size,
  };
}
