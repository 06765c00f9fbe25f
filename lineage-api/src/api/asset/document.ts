import { findItem, itemsOf } from '../../domain/asset-state.js';
import type { MetadataDocument } from '../../encoding/metadata.js';
import type { NodeModel } from '../models.js';

/** The metadata document that a node, or else its batch, names now, and what hides it. */
export function findMetadata(node: NodeModel) {
  const metadata = findItem(node.view, 'metadata');
  if (metadata === undefined) return null;
  const redaction = itemsOf(node.view, 'redaction').find(
    ({ key, value }) => value.documentHash === metadata.value.hash && !isOfAssertion(key),
  );
  return { metadata, redacted: redaction?.value.ground ?? null };
}

/** The document, where it is known here and its owner has not taken it back. */
export function findDocument(node: NodeModel) {
  const found = findMetadata(node);
  const { document } = node.view;
  const isShown = found?.redacted === null && document?.hash === found.metadata.value.hash;
  return isShown ? document : null;
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

/** A redaction of evidence behind an assertion speaks of no metadata. */
function isOfAssertion(key: string): boolean {
  return key.startsWith('assertion:');
}
