import type { ContentOptions, ContentReader, Look } from './content-reader.js';
import { createDocumentReader } from './documents.js';
import { createManifestReader } from './manifests.js';

/**
 * Fetches by their hash the documents and manifests that facts name, and adds what they say. What is not there is asked
 * for again with growing waits; what is there and wrong is put aside, with its reason, until the service starts anew.
 * Documents and manifests are looked for apart: neither waits for the other.
 */
export function createContentLooks(options: ContentOptions): readonly Look[] {
  const { contentLaterMs: laterMs, onEvent } = options;

  const toLook =
    (kind: 'documents' | 'manifests', reader: ContentReader): Look =>
    async (signal) => {
      let hasFailed = false;
      const found = await reader.read({
        signal,
        laterMs,
        onPutAside: (hash, reason) => onEvent({ kind: 'QUARANTINED', hash, reason }),
        onFailed: (error) => {
          // A store that is down fails for each: once is enough to say so.
          if (!hasFailed) onEvent({ kind: 'FAILED', error });
          hasFailed = true;
        },
      });
      if (found === 0) return reader.isAtEnd() ? 'NOTHING' : 'MORE';
      onEvent({ kind: 'CONTENT', documents: 0, manifests: 0, [kind]: found });
      return 'FOUND';
    };

  return [
    toLook('documents', createDocumentReader(options)),
    toLook('manifests', createManifestReader(options)),
  ];
}
