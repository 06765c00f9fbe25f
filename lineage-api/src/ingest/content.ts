import type { Hex } from '../encoding/hex.js';
import type { ContentStore } from '../files/port.js';
import type { LineageGraph } from '../lineage/port.js';
import type { FactSource } from '../sources/port.js';
import type { AttemptOptions } from './attempt.js';
import { createDocumentReader } from './documents.js';
import type { IngestEvent } from './ingest.js';
import { createManifestReader } from './manifests.js';
import type { TakeTurn } from './turns.js';

export type ContentOptions = {
  readonly source: FactSource;
  readonly graph: LineageGraph;
  readonly content: ContentStore;
  readonly prefix: Hex;
  /** Writes to the graph, and what they rest on, one after the other. */
  readonly turn: TakeTurn;
  /** How long to wait before asking again for what was not there, and before looking again when nothing new came. */
  readonly contentWaitMs: number;
  /** How long content is left alone that may be mended. */
  readonly contentLaterMs: number;
  readonly maxManifestLeaves: number;
  readonly onEvent: (event: IngestEvent) => void;
};

export type Reading = Omit<AttemptOptions, 'book'>;

export type ContentReader = {
  /** Looks for some of what is missing; how many were found. */
  read(reading: Reading): Promise<number>;
  /** Whether all that is missing has been looked at. */
  isAtEnd(): boolean;
};

/** `FOUND`: something was added. `MORE`: nothing, but not all has been looked at. */
export type Look = (signal: AbortSignal) => Promise<'FOUND' | 'MORE' | 'NOTHING'>;

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
