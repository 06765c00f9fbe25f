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

/** What all views that are kept take, about: those not asked for longest go first. */
const MOST_BYTES = 8 * 2 ** 20;

/** About what a view takes without its items and its document, and each of its items. */
const VIEW_BYTES = 1200;
const ITEM_BYTES = 600;

type Held = { readonly view: NodeView | null; readonly bytes: number };

export function createViewCache(mostBytes = MOST_BYTES): ViewCache {
  const views = new Map<number, Held>();
  let bytes = 0;
  let state = '';
  let block = -1;

  function hold(n: number, held: Held): void {
    views.set(n, held);
    bytes += held.bytes;
    for (const [oldest, { bytes: freed }] of views) {
      if (bytes <= mostBytes) return;
      views.delete(oldest);
      bytes -= freed;
    }
  }

  return {
    get(n, atBlock, read) {
      if (atBlock !== block) return read();
      const known = views.get(n);
      if (known === undefined) {
        const view = read();
        hold(n, { view, bytes: bytesOf(view) });
        return view;
      }
      views.delete(n);
      views.set(n, known);
      return known.view;
    },
    renew(given, atBlock) {
      const now = stateOf(given);
      if (now === state && atBlock === block) return;
      views.clear();
      bytes = 0;
      state = now;
      block = atBlock;
    },
  };
}

function bytesOf(view: NodeView | null): number {
  if (view === null) return VIEW_BYTES;
  const { items, document } = view;
  const text = document === null ? 0 : document.text.length + document.json.length;
  return VIEW_BYTES + items.length * ITEM_BYTES + text;
}

/** Another where memory has moved, or this connection or one beside it has changed a row. */
function stateOf({ database, position }: ViewState): string {
  const own = database.get<{ count: number }>('SELECT total_changes() AS count');
  const others = database.get<{ data_version: number }>('PRAGMA data_version');
  return `${position.sequence} ${own?.count} ${others?.data_version}`;
}
