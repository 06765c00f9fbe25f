import {
  type ClaimRow,
  type EdgeRow,
  type ItemRow,
  type NodeRow,
  OPEN_BLOCK,
  type TermsRow,
} from '../../domain/rows.js';
import { PedigreeError } from '../../encoding/error.js';
import { type Hex, ZERO_HASH } from '../../encoding/hex.js';
import { compareRegistrations } from '../order.js';
import type { LineageErrorCode } from '../port.js';
import { toExpressionText } from '../text.js';
import { findDocumentNamed } from '../view-rules.js';
import { OPEN } from './csr.js';
import { numberOf, type Writing } from './engine.js';
import { type NodeColumns, toBlob, toBlobOrNull, toNode, toTermsText } from './rows.js';
import { FLAG, isPresent, LARGEST, NODE_KINDS, toRelationNumber } from './topology.js';

export function insertNode(writing: Writing, node: NodeRow): void {
  const { database, engine } = writing;
  const n = numberOf(writing, node.id);
  const mayBeThere = writing.added.has(n) || isPresent(engine.topology, n, LARGEST);
  if (mayBeThere && isOlderThere(writing, n, node)) return;
  const batch = node.batchId === null ? null : numberOf(writing, node.batchId);
  const kind = NODE_KINDS.indexOf(node.kind);
  database.run(
    'INSERT OR REPLACE INTO nodes VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    n,
    kind,
    toBlob(node.registrant),
    node.scheme,
    toBlobOrNull(node.contentHash),
    node.edition,
    node.createdAt,
    node.timeBasis,
    batch,
    node.leaf,
    node.leafCount,
    toBlobOrNull(node.manifestHash),
    toBlob(node.factId),
    node.fromBlock,
    node.logIndex,
  );
  writing.added.add(n);
  writing.changes.push({ kind: 'NODE', n, as: { kind, from: checkBlock(node.fromBlock), batch } });
  if (node.contentHash !== null) flagIfRivalled(writing, n, node.contentHash);
}

export function insertEdge(writing: Writing, edge: EdgeRow): void {
  const derived = numberOf(writing, edge.derived);
  const source = numberOf(writing, edge.source);
  const relation = toRelationNumber(edge.relation);
  const isOpen = edge.toBlock === OPEN_BLOCK;
  const ofLeaf = edge.factId === edge.derived;
  writing.lastRow += 1;
  const row = writing.lastRow;
  writing.database.run(
    'INSERT INTO edges VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    row,
    ofLeaf ? null : toBlob(edge.factId),
    edge.index,
    derived,
    source,
    relation,
    edge.acquiredAt,
    edge.royaltyBps,
    edge.licenseTermsId === ZERO_HASH ? null : toBlob(edge.licenseTermsId),
    edge.fromBlock,
    isOpen ? null : edge.toBlock,
    toBlobOrNull(edge.struckBy),
  );
  const to = isOpen ? OPEN : checkBlock(edge.toBlock);
  const from = checkBlock(edge.fromBlock);
  writing.changes.push({ kind: 'EDGE', edge: { derived, source, relation, from, to }, row });
  if (!isOpen) flag(writing, derived, ofLeaf ? FLAG.RETIRED_SOURCES : FLAG.STRUCK_SOURCES);
}

export function insertItem(writing: Writing, item: ItemRow): void {
  const { database } = writing;
  const subject = numberOf(writing, item.subject);
  database.run(
    `INSERT INTO items (subject, kind, key, value, made_by, fact_id, from_block, log_index, to_block, closed_by, ref)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    subject,
    item.kind,
    item.key,
    JSON.stringify(item.value),
    toBlob(item.by),
    toBlob(item.factId),
    item.fromBlock,
    item.logIndex,
    item.toBlock === OPEN_BLOCK ? null : item.toBlock,
    toBlobOrNull(item.closedBy),
    toBlobOrNull(refOf(item)),
  );
  if (item.kind === 'named' || item.kind === 'referenced' || item.kind === 'committed') {
    flag(writing, subject, FLAG.GAP_ITEMS);
  }
  const document = findDocumentNamed(item);
  if (document === null) return;
  database.run(
    `INSERT OR IGNORE INTO wanted SELECT ?1 WHERE NOT EXISTS (SELECT 1 FROM documents WHERE hash = ?1)`,
    toBlob(document),
  );
}

export function insertClaim(writing: Writing, claim: ClaimRow): void {
  const asset = numberOf(writing, claim.assetId);
  flagRivalsOf(writing, claim, asset);
  writing.database.run(
    `INSERT INTO claims (scheme, content_hash, asset, registrant, role, fact_id, from_block, log_index)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    claim.scheme,
    toBlob(claim.contentHash),
    asset,
    toBlob(claim.registrant),
    claim.role,
    toBlob(claim.factId),
    claim.fromBlock,
    claim.logIndex,
  );
}

export function insertTerms(writing: Writing, terms: TermsRow): void {
  writing.database.run(
    'INSERT INTO terms VALUES (?, ?, ?, ?, ?, ?)',
    toBlob(terms.id),
    toTermsText(terms.terms),
    toExpressionText(terms.terms.expression),
    toBlob(terms.by),
    toBlob(terms.factId),
    terms.fromBlock,
  );
}

function isOlderThere(writing: Writing, n: number, node: NodeRow): boolean {
  const row = writing.database.get<NodeColumns>('SELECT * FROM nodes WHERE n = ?', n);
  if (row === undefined) return false;
  const { numbers } = writing.engine.topology;
  return compareRegistrations(toNode(numbers, { ...row, n: 0, batch: null }), node) <= 0;
}

/** What an item is looked for by. */
function refOf(item: ItemRow): Hex | null {
  switch (item.kind) {
    case 'owner':
      return item.value.address;
    case 'terms':
      return item.value.licenseTermsId;
    case 'metadata':
      return item.value.hash;
    case 'agent':
    case 'activity':
      return item.value.metadataHash;
    default:
      return null;
  }
}

type Claimants = { least: number | null; greatest: number | null };

const CLAIMANTS = `SELECT (SELECT min(asset) FROM claims WHERE content_hash = ?1) AS least,
  (SELECT max(asset) FROM claims WHERE content_hash = ?1) AS greatest`;

/** A node is flagged where any other has a claim on its content: at once, if one already does. */
function flagIfRivalled(writing: Writing, n: number, contentHash: Hex): void {
  const { least, greatest } = writing.database.get(CLAIMANTS, toBlob(contentHash)) as Claimants;
  if (least !== null && (least !== n || greatest !== n)) flag(writing, n, FLAG.RIVALS);
}

/**
 * Flags the nodes whose content another's claim comes to. Once two assets have a claim on it, all nodes there are flagged
 * and each new one will be: a crowd of claims on one content is not gone through again and again.
 */
function flagRivalsOf(writing: Writing, claim: ClaimRow, asset: number): void {
  const { database } = writing;
  const content = toBlob(claim.contentHash);
  const { least, greatest } = database.get(CLAIMANTS, content) as Claimants;
  if (least !== greatest || least === asset) return;
  const sql =
    least === null
      ? 'SELECT n FROM nodes WHERE content_hash = ? AND n <> ?'
      : 'SELECT n FROM nodes WHERE content_hash = ? AND ? IS NOT NULL';
  const rows = database.all<{ n: number }>(sql, content, asset);
  for (const { n } of rows) flag(writing, n, FLAG.RIVALS);
}

function flag(writing: Writing, n: number, bit: number): void {
  writing.changes.push({ kind: 'FLAG', n, flag: bit });
}

function checkBlock(number: number): number {
  if (number < LARGEST) return number;
  throw new PedigreeError<LineageErrorCode>(
    'GRAPH_FULL',
    `the embedded graph holds blocks below ${LARGEST}, got ${number}: keep the graph in Neo4j`,
  );
}
