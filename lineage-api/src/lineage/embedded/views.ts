import type { DocumentRow, ItemRow, TermsRow } from '../../domain/rows.js';
import { compareText } from '../../encoding/compare-text.js';
import type { Address, Hex } from '../../encoding/hex.js';
import { compareItems, itemAsOf } from '../order.js';
import type { NodeView } from '../port.js';
import {
  findFirst,
  findTermsNamed,
  isByStranger,
  limitItems,
  partiesOfAgent,
  STRANGER_BOUNDS,
} from '../view-rules.js';
import { rowListOf } from './edge-rows.js';
import type { Engine } from './engine.js';
import { countRivals, type Held, partiesOf } from './holders.js';
import { hasOwnSources, lastShared, redactions } from './inherited.js';
import {
  type DocumentColumns,
  ITEM_COLUMNS,
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
  const held = { n, batch: row.batch, node };
  const findParties = () => partiesOf(engine, held, atBlock);
  const own = itemsOf(engine, n, atBlock, findParties);
  const batch = row.batch === null ? null : batchItemsOf(engine, held, atBlock, findParties);
  const items = batch === null ? own.items : [...own.items, ...batch.items];
  const redacted = findRedaction(engine, held, items);
  const flags = topology.flags[n] as number;
  return {
    node,
    items,
    itemsLeftOut: own.itemsLeftOut + (batch?.itemsLeftOut ?? 0),
    terms: findTerms(engine, items, termsOfEdge, atBlock),
    document: redacted === null ? findDocument(engine, items) : null,
    redacted,
    rivalClaims: (flags & FLAG.RIVALS) === 0 ? 0 : countRivals(engine, held, atBlock),
    manifestKnown: (flags & KIND_MASK) === BATCH ? (flags & FLAG.MANIFEST_KNOWN) !== 0 : null,
  };
}

/** The same, shared with other questions since the last `renew`. */
export function viewOf(engine: Engine, n: number, atBlock: number): NodeView | null {
  return engine.views.get(n, atBlock, () => findView(engine, n, atBlock));
}

/** More rows than this of one subject are not read to be left out: they are counted. */
const READ_WHOLE = 1000;

const IN_FORCE = 'from_block <= ?2 AND (to_block IS NULL OR to_block > ?2)';
const BY_STRANGERS = `(kind IN ('asserted', 'attestation', 'dispute', 'answer', 'ruling')
  OR kind = 'redaction' AND key GLOB 'assertion:*')`;

/** What is in force about a subject, bounded. */
function itemsOf(
  engine: Engine,
  subject: number,
  atBlock: number,
  findParties: FindParties,
): ReturnType<typeof limitItems> {
  const { database } = engine;
  const rows = database.all<ItemColumns>(
    `SELECT ${ITEM_COLUMNS} FROM items WHERE subject = ?1 AND ${IN_FORCE} LIMIT ${READ_WHOLE + 1}`,
    subject,
    atBlock,
  );
  if (rows.length > READ_WHOLE) return itemsOfCrowd(engine, subject, atBlock, findParties());
  return limitItems(toItems(engine, rows, atBlock), findParties);
}

/** What the owner of its batch says until another owns the leaf, and what others say of the batch. */
function batchItemsOf(
  engine: Engine,
  { n, batch }: Held,
  atBlock: number,
  findParties: FindParties,
): ReturnType<typeof limitItems> {
  const said = itemsOf(engine, batch as number, atBlock, findParties);
  const { block } = engine.database.get<{ block: number }>(
    `SELECT ${lastShared('?1', '?2', '?3')} AS block`,
    n,
    batch,
    atBlock,
  ) ?? { block: atBlock };
  const ofOwner =
    block === atBlock
      ? said.items.filter((item) => !isByStranger(item))
      : toItems(
          engine,
          engine.database.all<ItemColumns>(
            `SELECT ${ITEM_COLUMNS} FROM items WHERE subject = ?1 AND ${IN_FORCE} AND NOT ${BY_STRANGERS}`,
            batch,
            block,
          ),
          block,
        );
  const items = [...ofOwner, ...said.items.filter(isByStranger)].filter(
    (item) => item.kind !== 'complete' || !hasSourcesSince(engine, n, item.fromBlock, atBlock),
  );
  return { items: items.sort(compareItems), itemsLeftOut: said.itemsLeftOut };
}

function hasSourcesSince(engine: Engine, n: number, since: number, atBlock: number): boolean {
  const sql = `SELECT ${hasOwnSources('?1', '?2', '?3', '?4')} AS found`;
  const rows = rowListOf(engine.topology, n);
  return engine.database.get<{ found: number }>(sql, n, since, atBlock, rows)?.found === 1;
}

type FindParties = () => ReadonlySet<Address>;

/** As `limitItems` does it, where strangers may have said a million things. */
const CROWD = `WITH
  said AS (
    SELECT *, hex(made_by) IN (SELECT value FROM json_each(?3)) AS is_party,
      row_number() OVER (PARTITION BY kind, made_by ORDER BY from_block, log_index, key, fact_id) AS place,
      count(*) OVER (PARTITION BY kind, made_by) AS of_maker
    FROM items WHERE subject = ?1 AND ${IN_FORCE} AND ${BY_STRANGERS}
  ),
  makers AS (
    SELECT kind, made_by, row_number() OVER (PARTITION BY kind ORDER BY from_block, log_index, key, fact_id) AS maker
    FROM said WHERE place = 1 AND NOT is_party
  )
  SELECT said.* FROM said LEFT JOIN makers ON makers.kind = said.kind AND makers.made_by = said.made_by
  WHERE CASE WHEN is_party THEN of_maker - place < ${STRANGER_BOUNDS.perParty}
    ELSE maker <= ${STRANGER_BOUNDS.makers} AND of_maker - place < ${STRANGER_BOUNDS.perMaker} END`;

function itemsOfCrowd(
  engine: Engine,
  subject: number,
  atBlock: number,
  parties: ReadonlySet<Address>,
) {
  const { database } = engine;
  const rows = database.all<ItemColumns>(
    `SELECT ${ITEM_COLUMNS} FROM items WHERE subject = ?1 AND ${IN_FORCE} AND NOT ${BY_STRANGERS}`,
    subject,
    atBlock,
  );
  const { count } = database.get<{ count: number }>(
    `SELECT count(*) AS count FROM items WHERE subject = ?1 AND ${IN_FORCE} AND ${BY_STRANGERS}`,
    subject,
    atBlock,
  ) ?? { count: 0 };
  const makers = JSON.stringify([...parties].map((party) => party.slice(2).toUpperCase()));
  const kept = database.all<ItemColumns>(CROWD, subject, atBlock, makers);
  return {
    items: toItems(engine, [...rows, ...kept], atBlock),
    itemsLeftOut: count - kept.length,
  };
}

/** What is in force about an agent, bounded. */
export function agentItemsOf(engine: Engine, subject: number, atBlock: number) {
  const findParties = () => {
    const sql = `SELECT ${ITEM_COLUMNS} FROM items WHERE subject = ?1 AND kind = 'agent' AND ${IN_FORCE}`;
    const rows = engine.database.all<ItemColumns>(sql, subject, atBlock);
    return partiesOfAgent(toItems(engine, rows, atBlock));
  };
  return itemsOf(engine, subject, atBlock, findParties).items;
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
    const row = findTermsRow(engine, id, atBlock);
    if (row !== null) found.push(row);
  }
  return found.sort((a, b) => compareText(a.id, b.id));
}

/** Terms that are registered at the block, or null. */
export function findTermsRow(engine: Engine, id: Hex, atBlock: number): TermsRow | null {
  const row = engine.database.get<TermsColumns>(
    'SELECT * FROM terms WHERE id = ? AND from_block <= ?',
    toBlob(id),
    atBlock,
  );
  return row === undefined ? null : toTerms(row);
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

/** Whether anyone redacts the document: mostly nobody does, and this is quicker to ask. */
const IS_REDACTED = `SELECT 1 AS found FROM items WHERE kind = 'redaction' AND to_block IS NULL AND key = ?`;
const REDACTION = `SELECT r.value ->> 'ground' AS ground ${redactions('?1', '?2', '?3')}
  ORDER BY r.from_block, r.log_index, r.fact_id, (SELECT id FROM ids WHERE ids.n = r.subject) LIMIT 1`;

function findRedaction(engine: Engine, { n, batch }: Held, items: readonly ItemRow[]) {
  const metadata = findFirst(items, 'metadata');
  if (metadata === undefined) return null;
  const { hash } = metadata.value;
  if (engine.database.get(IS_REDACTED, hash) === undefined) return null;
  const row = engine.database.get<{ ground: NodeView['redacted'] }>(
    REDACTION,
    n,
    batch,
    toBlob(hash),
  );
  return row?.ground ?? null;
}
