import type { Hex } from '../../encoding/hex.js';
import { type ManifestRow, toDumpLines } from '../dump.js';
import type { Connection, Values } from './connection.js';
import { loadCypher, loadStatements } from './cypher.js';
import { fromHead } from './head.js';
import { fromClaim, fromDocument, fromEdge, fromItem, fromNode, fromTerms } from './rows.js';

const [NODES, EDGES, ITEMS, CLAIMS, TERMS, MANIFESTS, DOCUMENTS] = loadStatements('dump');
const HEAD = loadCypher('head');

/** The canonical dump, streamed. It is of one state as long as nothing is written meanwhile. */
export async function* dumpGraph(connection: Connection): AsyncGenerator<string> {
  async function* rows<T>(statement: string | undefined, from: (row: Values) => T) {
    for await (const record of connection.stream(statement ?? '', {})) {
      yield from(record.row as Values);
    }
  }
  const head = (await connection.read(HEAD, {}))[0]?.head as Values;
  yield* toDumpLines({
    nodes: rows(NODES, fromNode),
    edges: rows(EDGES, fromEdge),
    items: rows(ITEMS, fromItem),
    claims: rows(CLAIMS, fromClaim),
    terms: rows(TERMS, fromTerms),
    manifests: rows(MANIFESTS, fromManifest),
    documents: rows(DOCUMENTS, fromDocument),
    head: fromHead(head).block,
  });
}

function fromManifest(properties: Values): ManifestRow {
  return {
    batchId: properties.batchId as Hex,
    manifestHash: properties.manifestHash as Hex,
    voidLeaves: JSON.parse(properties.voidLeaves as string),
  };
}
