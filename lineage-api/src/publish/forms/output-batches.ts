import type { Hex } from '../../encoding/hex.js';
import { MANIFEST_BOUNDS } from '../../encoding/manifest.js';
import { MOST_DECLARED, type OutputSource } from './output-sources.js';
import type { OutputStore } from './output-store.js';

/** Outputs `from` up to, not with, `to`, which are anchored together. */
export type OutputBatch = {
  readonly from: number;
  readonly to: number;
  /** All sources of its leaves, ascending. */
  readonly sources: readonly Hex[];
};

/** A service reads manifests of up to so many leaves and bytes, unless it is set otherwise. */
const MOST_BYTES = 500 * 1024 * 1024;
/** A line of a manifest without its words, and a word with its quotes and comma. */
const LINE_BYTES = 310;
const WORD_BYTES = 69;

/** Parts of a file in its order, each as large as one batch may be: by its leaves, its bytes and its distinct sources. */
export function splitIntoBatches(
  outputs: OutputStore,
  /** By the number of the list. */
  lists: readonly (readonly OutputSource[])[],
  mostLeaves: number,
): readonly OutputBatch[] {
  const most = Math.min(mostLeaves, MANIFEST_BOUNDS.maxLeaves);
  const batches: OutputBatch[] = [];
  let from = 0;
  let bytes = 0;
  let sources = new Set<Hex>();

  const close = (to: number) => {
    batches.push({ from, to, sources: [...sources].sort() });
    from = to;
    bytes = 0;
    sources = new Set();
  };

  for (let i = 0; i < outputs.size(); i++) {
    const list = lists[outputs.sourcesOf(i)] as readonly OutputSource[];
    const lineBytes = LINE_BYTES + list.length * 2 * WORD_BYTES;
    const added = list.reduce((count, { id }) => count + (sources.has(id) ? 0 : 1), 0);
    const isFull = i - from >= most || bytes + lineBytes > MOST_BYTES;
    if (isFull || sources.size + added > MOST_DECLARED) close(i);
    bytes += lineBytes;
    for (const { id } of list) sources.add(id);
  }
  close(outputs.size());
  return batches;
}
