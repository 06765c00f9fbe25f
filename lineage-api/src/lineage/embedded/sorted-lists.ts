import type { AssetOrder, AssetQuery } from '../port.js';
import type { Engine } from './engine.js';

/** Lists that were sorted whole, for the next page and for who asks the same; gone with the next write. */
export type SortedLists = {
  get(query: AssetQuery, ordering: AssetOrder, sort: () => number[]): readonly number[];
  forget(): void;
};

const HELD = 64;

export function createSortedLists(engine: Engine): SortedLists {
  const lists = new Map<string, readonly number[]>();
  let sequence = -1;
  return {
    get({ filter, atBlock }, ordering, sort) {
      if (sequence !== engine.position.sequence) lists.clear();
      sequence = engine.position.sequence;
      const key = `${ordering} ${atBlock} ${JSON.stringify(filter)}`;
      const list = lists.get(key) ?? sort();
      lists.delete(key);
      const [oldest] = lists.size < HELD ? [] : lists.keys();
      if (oldest !== undefined) lists.delete(oldest);
      lists.set(key, list);
      return list;
    },
    forget: () => lists.clear(),
  };
}
