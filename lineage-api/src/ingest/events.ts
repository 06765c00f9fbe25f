import type { BlockRef } from '../domain/rows.js';

/** What ingest did, for whoever logs it. */
export type IngestEvent =
  | { readonly kind: 'APPLIED'; readonly facts: number; readonly to: BlockRef }
  | { readonly kind: 'ROLLED_BACK'; readonly to: BlockRef | null }
  | { readonly kind: 'CONTENT'; readonly documents: number; readonly manifests: number }
  | { readonly kind: 'QUARANTINED'; readonly hash: string; readonly reason: string }
  | { readonly kind: 'FAILED'; readonly error: unknown };
