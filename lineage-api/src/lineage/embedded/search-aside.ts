import { Worker } from 'node:worker_threads';
import { toBuiltUrl } from '../../encoding/built.js';
import type { Value } from './search-sql.js';

export type Statement = { readonly sql: string; readonly values: Readonly<Record<string, Value>> };

/** What takes long in a search. */
export type SearchOrder = {
  /** Gives `count`; null where it is known. */
  readonly total: Statement | null;
  /** Gives each `n` in the order asked for. */
  readonly list: Statement;
  /** The list is wanted where the total is below. */
  readonly listedBelow: number;
  /** Gives each `d` of documents. */
  readonly documents: Statement | null;
};

export type SearchAnswer = {
  readonly total: number;
  readonly list: readonly number[] | null;
  /** A bit for each number of a document. */
  readonly documents: Uint32Array | null;
};

export type SearchRequest = { readonly file: string; readonly order: SearchOrder };

/** Reads in a worker with a connection of its own: who asks keeps the graph from changing meanwhile. */
export function searchAside(file: string, order: SearchOrder): Promise<SearchAnswer> {
  return new Promise((resolve, reject) => {
    const workerData: SearchRequest = { file, order };
    const worker = new Worker(toBuiltUrl('./search-worker.js', import.meta.url), { workerData });
    worker.on('message', resolve);
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error('the worker ended early')));
  });
}
