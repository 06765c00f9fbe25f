import type {
  BlockRef,
  DocumentRow,
  GraphChange,
  NodeRow,
  RevealedBatch,
  RevealedLeaves,
} from '../../domain/rows.js';
import { ALL_SOURCES } from '../../encoding/enums.js';
import type { Hex } from '../../encoding/hex.js';
import { checkApply, doesRevealFit, RECENT_BLOCKS } from '../cursor.js';
import { toNameKey, toSearchText } from '../text.js';
import { OPEN } from './csr.js';
import type { Database } from './database.js';
import { listed, rowListOf } from './edge-rows.js';
import { type Engine, findNumberOf, type Writing, writeRows } from './engine.js';
import { insertClaim, insertEdge, insertItem, insertNode, insertTerms } from './insert.js';
import { findNumber } from './numbers.js';
import { type NodeColumns, toBlob, toNode } from './rows.js';
import { DECLARED, FLAG } from './topology.js';

export function applyChange(
  engine: Engine,
  change: GraphChange,
  after: BlockRef | null,
  to: BlockRef,
): void {
  if (checkApply(engine.position.block, after, to) === 'REPLAY') return;
  writeRows(engine, (writing) => {
    closeItems(writing, change);
    strikeEdges(writing, change);
    retireLeafEdges(writing, change);
    insertRows(writing, change);
    for (const terms of change.terms) insertTerms(writing, terms);
    addBlock(writing.database, to);
    return { block: to };
  });
}

export function revealBatch(engine: Engine, batch: RevealedBatch): void {
  const n = findNumber(engine.topology.numbers, batch.batchId);
  if (n < 0 || ((engine.topology.flags[n] as number) & FLAG.MANIFEST_KNOWN) !== 0) return;
  if (!doesRevealFit(batch, findNodeOf(engine, n))) return;
  writeRows(engine, (writing) => {
    insertRows(writing, batch);
    return insertManifest(writing, n, batch.manifestHash, batch.voidLeaves);
  });
}

/** Says that a manifest has been read; what it adds must be there. */
export function insertManifest(
  writing: Writing,
  n: number,
  manifestHash: Hex,
  voidLeaves: RevealedLeaves['voidLeaves'],
) {
  writing.database.run(
    'INSERT INTO manifests VALUES (?, ?, ?)',
    n,
    toBlob(manifestHash),
    JSON.stringify([...voidLeaves].sort((a, b) => a.leaf - b.leaf)),
  );
  writing.changes.push({ kind: 'FLAG', n, flag: FLAG.MANIFEST_KNOWN });
  return { reveals: writing.engine.position.reveals + 1 };
}

export function putDocuments(engine: Engine, documents: readonly DocumentRow[]): void {
  const { database } = engine;
  database.transaction(() => {
    for (const document of documents) putDocument(database, document);
  });
}

export function addBlock(database: Database, block: BlockRef): void {
  database.run(
    'INSERT INTO blocks VALUES (?, ?, ?)',
    block.number,
    toBlob(block.hash),
    block.timestamp,
  );
  database.run(
    'DELETE FROM blocks WHERE number < (SELECT number FROM blocks ORDER BY number DESC LIMIT 1 OFFSET ?)',
    RECENT_BLOCKS - 1,
  );
}

export function findNodeOf(engine: Engine, n: number): NodeRow | null {
  const row = engine.database.get<NodeColumns>('SELECT * FROM nodes WHERE n = ?', n);
  return row === undefined ? null : toNode(engine.topology.numbers, row);
}

export function insertRows(
  writing: Writing,
  rows: Pick<GraphChange, 'nodes' | 'edges' | 'items' | 'claims'>,
): void {
  for (const node of rows.nodes) insertNode(writing, node);
  for (const edge of rows.edges) insertEdge(writing, edge);
  for (const item of rows.items) insertItem(writing, item);
  for (const claim of rows.claims) insertClaim(writing, claim);
}

function closeItems(writing: Writing, { closings }: GraphChange): void {
  for (const { subject, kind, key, by, toBlock, closedBy } of closings) {
    const n = findNumberOf(writing, subject);
    if (n === null) continue;
    writing.database.run(
      `UPDATE items SET to_block = ?, closed_by = ? WHERE subject = ? AND kind = ? AND key = ? AND to_block IS NULL
        AND (?6 IS NULL OR made_by = ?6)`,
      toBlock,
      toBlob(closedBy),
      n,
      kind,
      key,
      by === null ? null : toBlob(by),
    );
  }
}

type OpenEdge = { e: number; source: number; relation: number; from_block: number };
type Ending = { readonly toBlock: number; readonly struckBy: `0x${string}` };

function strikeEdges(writing: Writing, { strikes }: GraphChange): void {
  const { topology } = writing.engine;
  for (const strike of strikes) {
    const derived = findNumberOf(writing, strike.derived);
    if (derived === null) continue;
    const ofLeaf = strike.factId === strike.derived;
    const open = writing.database.all<OpenEdge>(
      `SELECT e.e, source, relation, from_block ${listed('?1')}
        WHERE fact_id IS ?2 AND (idx = ?3 OR ?3 = ${ALL_SOURCES}) AND relation <> ?4 AND to_block IS NULL
        ORDER BY idx`,
      rowListOf(topology, derived),
      ofLeaf ? null : toBlob(strike.factId),
      strike.index,
      DECLARED,
    );
    for (const edge of open) endEdge(writing, derived, edge, strike);
    if (open.length === 0) continue;
    const flag = ofLeaf ? FLAG.RETIRED_SOURCES : FLAG.STRUCK_SOURCES;
    writing.changes.push({ kind: 'FLAG', n: derived, flag });
  }
}

function retireLeafEdges(writing: Writing, { retired }: GraphChange): void {
  const { topology } = writing.engine;
  for (const each of retired) {
    const derived = findNumberOf(writing, each.leafId);
    if (derived === null) continue;
    const open = writing.database.all<OpenEdge>(
      `SELECT e.e, source, relation, from_block ${listed('?')}
        WHERE fact_id IS NULL AND to_block IS NULL`,
      rowListOf(topology, derived),
    );
    for (const edge of open) endEdge(writing, derived, edge, each);
    if (open.length > 0) {
      writing.changes.push({ kind: 'FLAG', n: derived, flag: FLAG.RETIRED_SOURCES });
    }
  }
}

function endEdge(writing: Writing, derived: number, edge: OpenEdge, ending: Ending): void {
  writing.database.run(
    'UPDATE edges SET to_block = ?, struck_by = ? WHERE e = ?',
    ending.toBlock,
    toBlob(ending.struckBy),
    edge.e,
  );
  const { source, relation, from_block: from } = edge;
  writing.changes.push({
    kind: 'EDGE_ENDS',
    edge: { derived, source, relation, from, to: OPEN },
    to: ending.toBlock,
  });
}

function putDocument(database: Database, document: DocumentRow): void {
  const hash = toBlob(document.hash);
  const known = database.get<{ d: number }>('SELECT d FROM documents WHERE hash = ?', hash);
  if (known !== undefined) {
    database.run('DELETE FROM searched WHERE rowid = ?', known.d);
    database.run('DELETE FROM documents WHERE d = ?', known.d);
  }
  database.run('DELETE FROM wanted WHERE hash = ?', hash);
  const { d } = database.get<{ d: number }>(
    'INSERT INTO documents (hash, name, name_key, text, json) VALUES (?, ?, ?, ?, ?) RETURNING d',
    hash,
    document.name === null ? null : Buffer.from(document.name),
    toNameKey(document.name),
    Buffer.from(document.text),
    document.json,
  ) as { d: number };
  database.run('INSERT INTO searched (rowid, words) VALUES (?, ?)', d, toSearchText(document));
}
