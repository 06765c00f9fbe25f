/** How many blocks to ask for at once: fewer where the node refuses, more where few facts come. */
export type RangePlanner = {
  /** Blocks in the next range. */
  size(): number;
  /** A range of so many blocks came with so many facts. */
  came(blocks: number, facts: number): void;
  /** A range was refused; false where it was a single block, which cannot be made smaller. */
  refused(): boolean;
};

/** Facts in one answer, about: enough that the call's own cost vanishes, few enough to stay in memory. */
const WANTED_FACTS = 8_000;
/** A block may hold a thousand facts, or none for a year: begin small, and grow fast. */
const FIRST_SIZE = 16;
const GROWTH = 4;
const LARGEST_SIZE = 50_000;
/** Ranges that must come before a size that was refused is tried again. */
const PATIENCE = 32;

export function createRangePlanner(): RangePlanner {
  let size = FIRST_SIZE;
  let ceiling = LARGEST_SIZE;
  let calm = 0;

  return {
    size: () => size,
    came(blocks, facts) {
      calm += 1;
      if (calm % PATIENCE === 0) ceiling = Math.min(ceiling * 2, LARGEST_SIZE);
      const wanted = Math.floor((blocks * WANTED_FACTS) / Math.max(facts, 1));
      size = Math.max(1, Math.min(wanted, blocks * GROWTH, ceiling));
    },
    refused() {
      if (size === 1) return false;
      size = Math.max(1, Math.floor(size / 2));
      ceiling = size;
      calm = 0;
      return true;
    },
  };
}
