import { compareText } from '../encoding/compare-text.js';
import type { AssetOrder, AssetQuery } from './port.js';
import { compareNameKeys, toWords } from './text.js';

/** Lists of so many matches are neither ranked nor sorted by name: both stores would have to read every name. */
export const SORTED_BELOW = 10_000;

/** The order that a list of so many matches is in. */
export function orderingOf({ orderBy, filter }: AssetQuery, total: number): AssetOrder {
  if (orderBy === 'RELEVANCE' && filter.text === undefined) return 'RECORDED_AT';
  const isByName = orderBy === 'NAME' || orderBy === 'RELEVANCE';
  return isByName && total >= SORTED_BELOW ? 'RECORDED_AT' : orderBy;
}

/**
 * How near a name is to the words asked for: 0 it is them, 1 it begins with them, 2 each begins a word of it, 3 they are
 * elsewhere in the document.
 */
export function relevanceOf(nameKey: string | null, text: string): number {
  const words = toWords(text);
  const asked = words.join(' ');
  if (nameKey === null) return 3;
  if (nameKey === asked) return 0;
  if (nameKey.startsWith(asked)) return 1;
  return words.every((word) => ` ${nameKey}`.includes(` ${word}`)) ? 2 : 3;
}

/** What an asset is sorted by. */
export type SortKeys = {
  readonly id: string;
  readonly fromBlock: number;
  readonly logIndex: number;
  /** Place in its batch, or -1. */
  readonly leaf: number;
  readonly createdAt: number;
  readonly nameKey: string | null;
  readonly relevance: number;
};

/** The one order of a list of assets. */
export function compareAssets(a: SortKeys, b: SortKeys, ordering: AssetOrder): number {
  return compareFirst(a, b, ordering) || compareText(a.id, b.id);
}

function compareFirst(a: SortKeys, b: SortKeys, ordering: AssetOrder): number {
  switch (ordering) {
    case 'NAME':
      return compareNameKeys(a.nameKey, b.nameKey);
    case 'RELEVANCE':
      return a.relevance - b.relevance || compareNameKeys(a.nameKey, b.nameKey);
    case 'CREATED_AT':
      return b.createdAt - a.createdAt || compareAge(a, b);
    case 'RECORDED_AT':
      return compareAge(a, b);
  }
}

function compareAge(a: SortKeys, b: SortKeys): number {
  return b.fromBlock - a.fromBlock || b.logIndex - a.logIndex || a.leaf - b.leaf;
}
