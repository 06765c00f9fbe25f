import type { Hex } from '../encoding/hex.js';

const LONGEST_WAIT_MS = 60_000;
const FOREVER = Number.POSITIVE_INFINITY;

/** Remembers what was not to be had and when to ask again: after `firstWaitMs`, then doubling, up to a minute. */
export function createRetryBook(firstWaitMs: number, now: () => number = () => performance.now()) {
  const entries = new Map<Hex, { next: number; waitMs: number }>();
  return {
    /** Those that may be asked for now. */
    due: (hashes: readonly Hex[]): Hex[] =>
      hashes.filter((hash) => (entries.get(hash)?.next ?? 0) <= now()),
    missed(hash: Hex): void {
      const waitMs = Math.min((entries.get(hash)?.waitMs ?? firstWaitMs / 2) * 2, LONGEST_WAIT_MS);
      entries.set(hash, { next: now() + waitMs, waitMs });
    },
    putAside: (hash: Hex): void => void entries.set(hash, { next: FOREVER, waitMs: FOREVER }),
    forget: (hash: Hex): void => void entries.delete(hash),
  };
}
