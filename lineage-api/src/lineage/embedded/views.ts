import type { DocumentRow, ItemRow, NodeRow, TermsRow } from '../../domain/rows.js';
import type { Hex } from '../../encoding/hex.js';
import { compareItems, compareText, itemAsOf } from '../order.js';
import type { NodeView } from '../port.js';
import {
  findFirst,
  findTermsNamed,
  limitItems,
  RIVAL_ROLES,
  STRANGER_LIMIT,
} from '../view-rules.js';
import type { Engine } from './engine.js';
import {
  type DocumentColumns,
  type ItemColumns,
  type NodeColumns,
  type TermsColumns,
  toBlob,
  toDocument,
  toItem,
  toNode,
  toTerms,
} from './rows.js';
import { BATCH, FLAG, isPresent, KIND_MASK } from './topology.js';

/** The view of a node by its number; null where it is not there at the block. */
export function findView(
  engine: Engine,
  n: number,
  atBlock: number,
  termsOfEdge: Hex | null = null,
): NodeView | null {
  const { database, topology } = engine;
  if (n < 0 || !isPresent(topology, n, atBlock)) return null;
  const row = database.get<NodeColumns>('SELECT * FROM nodes WHERE n = ?', n) as NodeColumns;
  const node = toNode(topology.numbers, row);
  const own = itemsOf(engine, n, atBlock);
  const batch = row.batch === null ? null : itemsOf(engine, row.batch, atBlock);
  const items = batch === null ? own.items : [...own.items, ...batch.items];
  const flags = topology.flags[n] as number;
  return {
    node,
    items,
    itemsLeftOut: own.itemsLeftOut + (batch?.itemsLeftOut ?? 0),
    terms: findTerms(engine, items, termsOfEdge, atBlock),
    document: findDocument(engine, items),
    rivalClaims: (flags & FLAG.RIVALS) === 0 ? 0 : countRivals(engine, n, node, atBlock),
    manifestKnown: (flags & KIND_MASK) === BATCH ? (flags & FLAG.MANIFEST_KNOWN) !== 0 : null,
  };
}

/** More rows than this of one subject are not read to be left out: they are counted. */
const READ_WHOLE = 1000;

const IN_FORCE = 'from_block <= ?2 AND (to_block IS NULL OR to_block > ?2)';
const BY_STRANGERS = `(kind IN ('asserted', 'attestation', 'dispute', 'answer', 'ruling')
  OR kind = 'redaction' AND key GLOB 'assertion:*')`;

/** What is in force about a subject, bounded. */
export function itemsOf(
  engine: Engine,
  subject: number,
  atBlock: number,
): ReturnType<typeof limitItems> {
  const { database } = engine;
  const rows = database.all<ItemColumns>(
    `SELECT * FROM items WHERE subject = ?1 AND ${IN_FORCE} LIMIT ${READ_WHOLE + 1}`,
    subject,
    atBlock,
  );
  if (rows.length <= READ_WHOLE) return limitItems(toItems(engine, rows, atBlock));
  return itemsOfCrowd(engine, subject, atBlock);
}

/** The same, where strangers may have said a million things. */
function itemsOfCrowd(engine: Engine, subject: number, atBlock: number) {
  const { database } = engine;
  const rows = database.all<ItemColumns>(
    `SELECT * FROM items WHERE subject = ?1 AND ${IN_FORCE} AND NOT ${BY_STRANGERS}`,
    subject,
    atBlock,
  );
  const kinds = database.all<{ kind: string; count: number }>(
    `SELECT kind, count(*) AS count FROM items WHERE subject = ?1 AND ${IN_FORCE} AND ${BY_STRANGERS} GROUP BY kind`,
    subject,
    atBlock,
  );
  let itemsLeftOut = 0;
  for (const { kind, count } of kinds) {
    itemsLeftOut += Math.max(0, count - STRANGER_LIMIT);
    rows.push(
      ...database.all<ItemColumns>(
        `SELECT * FROM items WHERE subject = ?1 AND ${IN_FORCE} AND kind = ?3 AND ${BY_STRANGERS}
          ORDER BY from_block, log_index, key, fact_id LIMIT ${STRANGER_LIMIT}`,
        subject,
        atBlock,
        kind,
      ),
    );
  }
  return { items: toItems(engine, rows, atBlock), itemsLeftOut };
}

function toItems(engine: Engine, rows: readonly ItemColumns[], atBlock: number): ItemRow[] {
  const { numbers } = engine.topology;
  return rows.map((row) => itemAsOf(toItem(numbers, row), atBlock)).sort(compareItems);
}

function findTerms(
  engine: Engine,
  items: readonly ItemRow[],
  termsOfEdge: Hex | null,
  atBlock: number,
): TermsRow[] {
  const named = new Set(items.map(findTermsNamed));
  named.add(termsOfEdge);
  const found: TermsRow[] = [];
  for (const id of named) {
    if (id === null) continue;
    const row = engine.database.get<TermsColumns>(
      'SELECT * FROM terms WHERE id = ? AND from_block <= ?',
      toBlob(id),
      atBlock,
    );
    if (row !== undefined) found.push(toTerms(row));
  }
  return found.sort((a, b) => compareText(a.id, b.id));
}

function findDocument(engine: Engine, items: readonly ItemRow[]): DocumentRow | null {
  const metadata = findFirst(items, 'metadata');
  if (metadata === undefined) return null;
  const row = engine.database.get<DocumentColumns>(
    'SELECT hash, name, text, json FROM documents WHERE hash = ?',
    toBlob(metadata.value.hash),
  );
  return row === undefined ? null : toDocument(row);
}

const RIVALS = `SELECT count(DISTINCT asset) AS count FROM claims WHERE content_hash = ? AND scheme = ?
  AND registrant <> ? AND asset <> ? AND from_block <= ?
  AND role IN (${RIVAL_ROLES.map((role) => `'${role}'`).join(', ')})`;

export function countRivals(engine: Engine, n: number, node: NodeRow, atBlock: number): number {
  if (node.contentHash === null || node.scheme === null) return 0;
  const row = engine.database.get<{ count: number }>(
    RIVALS,
    toBlob(node.contentHash),
    node.scheme,
    toBlob(node.registrant),
    n,
    atBlock,
  );
  return row?.count ?? 0;
}
