/** How many blocks to ask for at once: as many as have about a page of facts. */
export type BlockWindow = {
  /** Blocks in the next question. */
  size(): number;
  /** So many blocks had so many facts, and a page may have so many at most. */
  came(blocks: number, facts: number, most: number): void;
};

const FIRST_SIZE = 2_048;
const LARGEST_SIZE = 2 ** 24;

export function createBlockWindow(): BlockWindow {
  let size = FIRST_SIZE;

  return {
    size: () => size,
    came(blocks, facts, most) {
      if (facts >= most) size = Math.max(1, Math.min(size, blocks));
      else if (facts < most / 4) size = Math.min(size * 2, LARGEST_SIZE);
    },
  };
}
