import type {
  BlockRef,
  ClaimRow,
  DocumentRow,
  EdgeRow,
  ItemRow,
  NodeRow,
  TermsRow,
} from '../../domain/rows.js';
import type { ManifestRow } from '../dump.js';

/** All that the naive graph holds: plain lists. */
export type NaiveState = {
  nodes: NodeRow[];
  edges: EdgeRow[];
  items: ItemRow[];
  claims: ClaimRow[];
  terms: TermsRow[];
  manifests: ManifestRow[];
  documents: DocumentRow[];
  /** Oldest first. */
  blocks: BlockRef[];
  epoch: number;
  deployment: string | null;
};
