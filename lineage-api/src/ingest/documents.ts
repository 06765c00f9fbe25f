import type { DocumentRow } from '../domain/rows.js';
import { canonicalText } from '../encoding/canonical.js';
import type { Hex } from '../encoding/hex.js';
import { parseMetadata } from '../encoding/metadata.js';
import { attempt } from './attempt.js';
import type { ContentOptions, ContentReader, Reading } from './content-reader.js';
import { inPool } from './pool.js';
import { createRetryBook } from './retry-book.js';
import { createRounds } from './rounds.js';

const MAX_DOCUMENT_BYTES = 25 * 1024 * 1024;
const LOOKED_AT_ONCE = 500;
const READ_AT_ONCE = 8;
/** Of documents that are held until they are written. */
const HELD_BYTES = 16 * 1024 * 1024;

/** Reads the documents that facts name. */
export function createDocumentReader({
  graph,
  content,
  turn,
  contentWaitMs,
}: ContentOptions): ContentReader {
  const book = createRetryBook(contentWaitMs);
  const rounds = createRounds(graph.missingDocuments, (hash) => hash, LOOKED_AT_ONCE, book);

  /** How many were found. */
  async function read(reading: Reading): Promise<number> {
    let held: DocumentRow[] = [];
    let heldBytes = 0;
    let found = 0;

    async function write(): Promise<void> {
      const rows = held;
      held = [];
      heldBytes = 0;
      if (rows.length === 0) return;
      await turn(() => graph.putDocuments(rows));
      found += rows.length;
    }

    async function readOne(hash: Hex): Promise<void> {
      const read = await attempt(hash, { ...reading, book }, async () => {
        const bytes = await content.get(hash, MAX_DOCUMENT_BYTES, { signal: reading.signal });
        return bytes === null ? null : { row: toDocumentRow(hash, bytes), size: bytes.length };
      });
      if (read === null) return;
      if (heldBytes + read.size > HELD_BYTES) await write();
      held.push(read.row);
      heldBytes += read.size;
    }

    try {
      await inPool(await rounds.next(), READ_AT_ONCE, readOne);
    } finally {
      await write();
    }
    return found;
  }

  return { read, isAtEnd: rounds.isAtEnd };
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
