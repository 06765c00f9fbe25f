import { expandManifest, leafIdsOf } from '../domain/reveal.js';
import type { DocumentRow, NodeRow } from '../domain/rows.js';
import { canonicalText } from '../encoding/canonical.js';
import { findCodeName } from '../encoding/enums.js';
import { PedigreeError } from '../encoding/error.js';
import type { FactNamed } from '../encoding/fact-catalog.js';
import type { Hex } from '../encoding/hex.js';
import { MANIFEST_BOUNDS, verifyManifest } from '../encoding/manifest.js';
import { parseMetadata } from '../encoding/metadata.js';
import type { ContentStore } from '../files/port.js';
import type { LineageGraph } from '../lineage/port.js';
import type { FactSource } from '../sources/port.js';
import type { IngestEvent } from './ingest.js';
import { createRetryBook } from './retry-book.js';

const MAX_DOCUMENT_BYTES = 25 * 1024 * 1024;
/** How many are looked over to find those that are due, and how many of them are read in one step. */
const LOOKED_OVER = 10_000;
const DOCUMENTS_AT_ONCE = 500;
const MANIFESTS_AT_ONCE = 20;

type ContentReaderOptions = {
  readonly source: FactSource;
  readonly graph: LineageGraph;
  readonly content: ContentStore;
  readonly prefix: Hex;
  /** How long to wait before asking again for what was not there, and before looking again when nothing new came. */
  readonly contentWaitMs: number;
  readonly onEvent: (event: IngestEvent) => void;
};

/**
 * Fetches by their hash the documents and manifests that facts name, and adds what they say. What is not there is asked
 * for again with growing waits; what is there and wrong is put aside, with its reason, until the service starts anew.
 */
export function createContentReader({
  source,
  graph,
  content,
  prefix,
  contentWaitMs,
  onEvent,
}: ContentReaderOptions) {
  const retries = createRetryBook(contentWaitMs);

  let lookedAt = Number.NEGATIVE_INFINITY;

  async function readMissing(applied: boolean, signal: AbortSignal): Promise<boolean> {
    if (!applied && performance.now() - lookedAt < contentWaitMs) return false;
    lookedAt = performance.now();
    const documents = await readDocuments(signal);
    const manifests = await readManifests(signal);
    if (documents + manifests === 0) return false;
    lookedAt = Number.NEGATIVE_INFINITY;
    onEvent({ kind: 'CONTENT', documents, manifests });
    return true;
  }

  async function readDocuments(signal: AbortSignal): Promise<number> {
    const hashes = retries
      .due(await graph.missingDocuments(LOOKED_OVER))
      .slice(0, DOCUMENTS_AT_ONCE);
    const found: DocumentRow[] = [];
    for (const hash of hashes) {
      const row = await attempt(hash, async () => {
        const bytes = await content.get(hash, MAX_DOCUMENT_BYTES, { signal });
        return bytes === null ? null : toDocumentRow(hash, bytes);
      });
      if (row !== null) found.push(row);
    }
    if (found.length > 0) await graph.putDocuments(found);
    return found.length;
  }

  async function readManifests(signal: AbortSignal): Promise<number> {
    const missing = await graph.missingManifests(LOOKED_OVER);
    const due = new Set(
      retries.due(missing.map((batch) => batch.factId)).slice(0, MANIFESTS_AT_ONCE),
    );
    let read = 0;
    for (const batch of missing) {
      const hash = batch.manifestHash;
      if (!due.has(batch.factId) || hash === null) continue;
      const revealed = await attempt(batch.factId, async () => {
        const bytes = await content.get(hash, MANIFEST_BOUNDS.maxBytes, { signal });
        return bytes === null ? null : expand(batch, hash, bytes, signal);
      });
      if (revealed === null) continue;
      await graph.reveal(revealed);
      read += 1;
    }
    return read;
  }

  async function expand(batch: NodeRow, manifestHash: Hex, bytes: Uint8Array, signal: AbortSignal) {
    const anchored = await findAnchored(batch, signal);
    if (anchored === undefined) return null;
    const { root, leafCount, sources, registrant } = anchored.fields;
    const manifest = verifyManifest({ prefix, batchId: batch.id, root, leafCount, sources }, bytes);
    const known = await graph.findNodes(sources);
    return expandManifest(manifest, {
      prefix,
      batch,
      manifestHash,
      registrant,
      role: findCodeName('role', anchored.fields.role) ?? 'OBSERVER',
      sources: new Map(known.map((node) => [node.id, node])),
      materialized: await graph.findMaterialized(leafIdsOf(prefix, batch)),
    });
  }

  /** The fact that anchored the batch: its root is evidence, and stands in the index alone. */
  async function findAnchored(batch: NodeRow, signal: AbortSignal) {
    const { block } = await graph.head();
    if (block === null) return undefined;
    const facts = await source.factsOf([batch.id], block, { signal });
    return facts.find(
      (fact): fact is FactNamed<'BatchAnchored'> =>
        fact.type === 'BatchAnchored' && fact.factId === batch.factId,
    );
  }

  /** Null where it is not there or not to be used: the next time is noted, and the reason told. */
  async function attempt<T>(hash: Hex, read: () => Promise<T | null>): Promise<T | null> {
    try {
      const value = await read();
      if (value === null) retries.missed(hash);
      else retries.forget(hash);
      return value;
    } catch (error) {
      if (!(error instanceof PedigreeError) || error.retry) {
        retries.missed(hash);
        throw error;
      }
      retries.putAside(hash);
      onEvent({ kind: 'QUARANTINED', hash, reason: `${error.code}: ${error.message}` });
      return null;
    }
  }

  return { readMissing };
}

function toDocumentRow(hash: Hex, bytes: Uint8Array): DocumentRow {
  const document = parseMetadata(bytes);
  const words = [document.name, document.publisher, document.description];
  return {
    hash,
    name: document.name,
    text: words.filter((word) => word !== undefined).join('\n'),
    json: canonicalText(document),
  };
}
