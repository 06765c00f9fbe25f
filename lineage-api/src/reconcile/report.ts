import type { BlockRef } from '../domain/rows.js';
import type { Hex } from '../encoding/hex.js';

/** What is compared: the contracts' storage, the logs, what the source keeps of them, the lineage graph, documents. */
export const LAYERS = ['CONTRACT', 'LOGS', 'INDEX', 'GRAPH', 'FILES'] as const;
export type Layer = (typeof LAYERS)[number];

/** A layer lacks something, has something more, or says it otherwise. */
export type DifferenceKind = 'MISSING' | 'ADDED' | 'CHANGED';

/** Where two layers do not say the same. */
export type Difference = {
  /** The layer that is wrong, or that cannot be told to be right. */
  readonly layer: Layer;
  /** What it was held against. */
  readonly against: Layer;
  readonly kind: DifferenceKind;
  /** Height of the first block at which it differs. */
  readonly blockNumber: number;
  /** The asset, batch, agent or terms that it is about; null where that cannot be told. */
  readonly subject: Hex | null;
  readonly factId: Hex | null;
  /** For people: what was expected, what was found. */
  readonly detail: string;
};

/** How much was compared. */
export type Counts = { readonly facts: number; readonly heads: number; readonly rows: number };

/** A comparison that came to its end, clean where `difference` is null. */
export type Comparison = {
  /** The one block as of which everything was compared. */
  readonly block: BlockRef;
  /** Whether leaves of batches and documents were compared too. */
  readonly deep: boolean;
  /** The first difference: of the lowest block, then of the layer nearest to the chain. */
  readonly difference: Difference | null;
  readonly counts: Counts;
};

/** Of some differences the one to name first. */
export function firstOf(differences: readonly (Difference | null)[]): Difference | null {
  const found = differences.filter((each) => each !== null);
  found.sort(
    (a, b) => a.blockNumber - b.blockNumber || LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer),
  );
  return found[0] ?? null;
}
