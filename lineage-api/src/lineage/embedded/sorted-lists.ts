import type { AssetOrder, AssetQuery } from '../port.js';
import type { Engine } from './engine.js';

/** Lists that were sorted whole, for the next page and for who asks the same; gone with the next write. */
export type SortedLists = {
  find(query: Asked, ordering: AssetOrder): readonly number[] | null;
  note(query: Asked, ordering: AssetOrder, list: readonly number[]): void;
  forget(): void;
};

type Asked = Pick<AssetQuery, 'filter' | 'atBlock'>;

const HELD = 64;

export function createSortedLists(engine: Engine): SortedLists {
  const lists = new Map<string, readonly number[]>();
  let sequence = -1;

  function renew(): void {
    if (sequence !== engine.position.sequence) lists.clear();
    sequence = engine.position.sequence;
  }

  return {
    find(query, ordering) {
      renew();
      const key = keyOf(query, ordering);
      const list = lists.get(key);
      if (list === undefined) return null;
      lists.delete(key);
      lists.set(key, list);
      return list;
    },
    note(query, ordering, list) {
      renew();
      const [oldest] = lists.size < HELD ? [] : lists.keys();
      if (oldest !== undefined) lists.delete(oldest);
      lists.set(keyOf(query, ordering), list);
    },
    forget: () => lists.clear(),
  };
}

function keyOf({ filter, atBlock }: Asked, ordering: AssetOrder): string {
  return `${ordering} ${atBlock} ${JSON.stringify(filter)}`;
}
