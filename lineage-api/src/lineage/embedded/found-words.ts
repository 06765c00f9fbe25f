import type { Engine } from './engine.js';

/** Documents that hold words, as bits, where they are many: to ask the index of words for each row would take very long. */
export type FoundWords = {
  /** Whether those of these words are known; `FOUND` tells them from then on. */
  select(words: string): boolean;
  note(words: string, documents: Uint32Array): void;
  /** Documents have changed. */
  forget(): void;
};

/** The function of SQL that says whether a document is one of those selected. */
export const FOUND = 'is_found';

const HELD = 16;

export function createFoundWords({ database }: Engine): FoundWords {
  const known = new Map<string, Uint32Array>();
  let selected: Uint32Array = new Uint32Array(0);
  database.define(FOUND, (d) => {
    const number = Number(d ?? 0);
    return ((selected[number >>> 5] ?? 0) >>> (number & 31)) & 1;
  });
  return {
    select(words) {
      const documents = known.get(words);
      if (documents === undefined) return false;
      selected = documents;
      return true;
    },
    note(words, documents) {
      const [oldest] = known.size < HELD ? [] : known.keys();
      if (oldest !== undefined) known.delete(oldest);
      known.set(words, documents);
    },
    forget: () => known.clear(),
  };
}
