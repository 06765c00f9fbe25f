import canonicalize from 'canonicalize';
import type {
  BlockRef,
  ClaimRow,
  DocumentRow,
  EdgeRow,
  ItemRow,
  NodeRow,
  RevealedBatch,
  TermsRow,
} from '../domain/rows.js';
import type { Hex } from '../encoding/hex.js';

/** A manifest that has been read. */
export type ManifestRow = {
  readonly batchId: Hex;
  readonly manifestHash: Hex;
  /** By leaf. */
  readonly voidLeaves: RevealedBatch['voidLeaves'];
};

type Rows<T> = Iterable<T> | AsyncIterable<T>;

/** All rows of a graph, each section in the order of the dump. */
export type DumpSource = {
  /** By id. */
  readonly nodes: Rows<NodeRow>;
  /** By (factId, index). */
  readonly edges: Rows<EdgeRow>;
  /** By (subject, kind, key, fromBlock, logIndex, factId). */
  readonly items: Rows<ItemRow>;
  /** By (scheme, contentHash, fromBlock, logIndex, assetId); schemes by name. */
  readonly claims: Rows<ClaimRow>;
  /** By id. */
  readonly terms: Rows<TermsRow>;
  /** By batchId. */
  readonly manifests: Rows<ManifestRow>;
  /** By hash. */
  readonly documents: Rows<Pick<DocumentRow, 'hash' | 'name' | 'json'>>;
  readonly head: BlockRef | null;
};

/**
 * The canonical dump: a line a row, `[section, row]` in RFC 8785 form, without line ends. Whole numbers that do not fit a
 * JSON number are decimal strings. The epoch is left out: it tells how the graph came here, not what it holds.
 */
export async function* toDumpLines(source: DumpSource): AsyncGenerator<string> {
  for await (const row of source.nodes) yield toLine('node', row);
  for await (const row of source.edges) yield toLine('edge', row);
  for await (const row of source.items) yield toLine('item', row);
  for await (const row of source.claims) yield toLine('claim', row);
  for await (const row of source.terms) yield toLine('terms', row);
  for await (const row of source.manifests) yield toLine('manifest', row);
  for await (const { hash, name, json } of source.documents) {
    yield toLine('document', { hash, name, json });
  }
  yield toLine('head', source.head);
}

function toLine(section: string, row: unknown): string {
  return canonicalize([section, toJson(row)]) as string;
}

function toJson(value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString();
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, toJson(each)]));
  }
  return value;
}
