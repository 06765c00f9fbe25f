import type { NodeView } from '../port.js';
import type { Database } from './database.js';

/**
 * Views of one block, kept while no row of the file changes, by this connection or another: pages of many questions show
 * the same sources.
 */
export type ViewCache = {
  /** The view of a node at a block, read where it is not there yet. */
  get(n: number, atBlock: number, read: () => NodeView | null): NodeView | null;
  /** Before a read: forgets everything if a row has changed, or another block is asked for. */
  renew(state: ViewState, atBlock: number): void;
};

/** What views are made of: rows, and memory that follows them. */
export type ViewState = {
  readonly database: Database;
  readonly position: { readonly sequence: number };
};

/** Items of all views that are kept, about; a view itself counts as one. */
const MOST_ITEMS = 100_000;

export function createViewCache(): ViewCache {
  const views = new Map<number, NodeView | null>();
  let items = 0;
  let state = '';
  let block = -1;

  function clear(): void {
    views.clear();
    items = 0;
  }

  return {
    get(n, atBlock, read) {
      if (atBlock !== block) return read();
      const known = views.get(n);
      if (known !== undefined) return known;
      const view = read();
      items += 1 + (view?.items.length ?? 0);
      if (items > MOST_ITEMS) clear();
      views.set(n, view);
      return view;
    },
    renew(given, atBlock) {
      const now = stateOf(given);
      if (now === state && atBlock === block) return;
      clear();
      state = now;
      block = atBlock;
    },
  };
}

/** Another where memory has moved, or this connection or one beside it has changed a row. */
function stateOf({ database, position }: ViewState): string {
  const own = database.get<{ count: number }>('SELECT total_changes() AS count');
  const others = database.get<{ data_version: number }>('PRAGMA data_version');
  return `${position.sequence} ${own?.count} ${others?.data_version}`;
}
