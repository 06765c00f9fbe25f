import { findItem } from '../../domain/asset-state.js';
import type { MetadataDocument } from '../../encoding/metadata.js';
import type { NodeModel } from '../models.js';

/** The metadata document that a node, or else its batch, names now, and what hides it. */
export function findMetadata(node: NodeModel) {
  const metadata = findItem(node.view, 'metadata');
  return metadata === undefined ? null : { metadata, redacted: node.view.redacted };
}

/** The document, where it is known here and has not been taken back. */
export function findDocument({ view }: NodeModel) {
  return view.document;
}

const parsed = new WeakMap<object, Partial<MetadataDocument>>();

/** What it says: it was checked when it was taken in. */
export function readDocument(node: NodeModel): Partial<MetadataDocument> {
  const document = findDocument(node);
  if (document === null) return {};
  const known = parsed.get(document) ?? (JSON.parse(document.json) as Partial<MetadataDocument>);
  parsed.set(document, known);
  return known;
}
