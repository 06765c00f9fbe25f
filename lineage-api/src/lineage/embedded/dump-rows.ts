import { toHex } from '../../encoding/hex.js';
import { type DumpSource, toDumpLines } from '../dump.js';
import { type Database, openSnapshot } from './database.js';
import { readPosition } from './engine.js';
import { addNumber, createNumbers, type Numbers } from './numbers.js';
import {
  type ClaimColumns,
  type DocumentColumns,
  type EdgeColumns,
  type ItemColumns,
  type NodeColumns,
  type TermsColumns,
  toClaim,
  toDocument,
  toEdge,
  toItem,
  toNode,
  toTerms,
} from './rows.js';

/** The canonical dump of one state of the file: a second connection reads it while writes go on. */
export async function* dumpFile(file: string): AsyncGenerator<string> {
  const database = openSnapshot(file);
  try {
    yield* toDumpLines(toSource(database));
  } finally {
    database.close();
  }
}

function toSource(database: Database): DumpSource {
  const numbers = readNumbers(database);
  const rows = <Columns, R>(sql: string, toRow: (row: Columns) => R) =>
    mapRows(database.iterate<Columns>(sql), toRow);
  return {
    nodes: rows<NodeColumns, ReturnType<typeof toNode>>(
      'SELECT nodes.* FROM nodes JOIN ids USING (n) ORDER BY ids.id',
      (row) => toNode(numbers, row),
    ),
    edges: rows<EdgeColumns, ReturnType<typeof toEdge>>(
      `SELECT edges.*, ifnull(fact_id, (SELECT id FROM ids WHERE n = derived)) AS fact FROM edges ORDER BY fact, idx`,
      (row) => toEdge(numbers, row),
    ),
    items: rows<ItemColumns, ReturnType<typeof toItem>>(
      `SELECT items.* FROM items JOIN ids ON ids.n = items.subject
        ORDER BY ids.id, kind, key, from_block, log_index, fact_id`,
      (row) => toItem(numbers, row),
    ),
    claims: rows<ClaimColumns, ReturnType<typeof toClaim>>(
      `SELECT claims.* FROM claims JOIN ids ON ids.n = claims.asset
        ORDER BY scheme, content_hash, from_block, log_index, ids.id`,
      (row) => toClaim(numbers, row),
    ),
    terms: rows<TermsColumns, ReturnType<typeof toTerms>>(
      'SELECT * FROM terms ORDER BY id',
      toTerms,
    ),
    manifests: rows<
      { id: Uint8Array; hash: Uint8Array; void_leaves: string },
      { batchId: `0x${string}`; manifestHash: `0x${string}`; voidLeaves: [] }
    >(
      'SELECT ids.id, hash, void_leaves FROM manifests JOIN ids ON ids.n = manifests.batch ORDER BY ids.id',
      (row) => ({
        batchId: toHex(row.id),
        manifestHash: toHex(row.hash),
        voidLeaves: JSON.parse(row.void_leaves),
      }),
    ),
    documents: rows<DocumentColumns, ReturnType<typeof toDocument>>(
      'SELECT hash, name, text, json FROM documents ORDER BY hash',
      toDocument,
    ),
    head: readPosition(database).block,
  };
}

/** Numbers as they were in the state that is dumped: memory may have gone on. */
function readNumbers(database: Database): Numbers {
  const numbers = createNumbers();
  for (const { id } of database.iterate<{ id: Uint8Array }>('SELECT id FROM ids ORDER BY n')) {
    addNumber(numbers, id);
  }
  return numbers;
}

function* mapRows<A, B>(rows: Iterable<A>, toRow: (row: A) => B): Generator<B> {
  for (const row of rows) yield toRow(row);
}
