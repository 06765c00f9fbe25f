import type { Hex } from '../../lineage-api/src/encoding/hex.js';

/** Random choices that a seed decides. */
export type Random = {
  /** A whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number;
  chance(probability: number): boolean;
  /** One of a list, which may be empty. */
  pick<T>(list: readonly T[]): T | undefined;
  /** Up to `count` different ones. */
  sample<T>(list: readonly T[], count: number): T[];
  hash(): Hex;
};

/** Mulberry32: small, and the same everywhere. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (low: number, high: number): number =>
    low + Math.floor(next() * (high - low + 1));
  const pick = <T>(list: readonly T[]): T | undefined => list[integer(0, list.length - 1)];
  return {
    integer,
    chance: (probability) => next() < probability,
    pick,
    sample<T>(list: readonly T[], count: number): T[] {
      const chosen = new Set<T>();
      for (let i = 0; i < count; i++) {
        const one = pick(list);
        if (one !== undefined) chosen.add(one);
      }
      return [...chosen];
    },
    hash() {
      let digits = '';
      for (let i = 0; i < 8; i++) digits += integer(0, 0xffffffff).toString(16).padStart(8, '0');
      return `0x${digits}`;
    },
  };
}
