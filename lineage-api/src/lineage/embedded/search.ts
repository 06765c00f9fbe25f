import type { AssetFilter, AssetOrder, AssetPage, AssetQuery, NodeView } from '../port.js';
import { toWords } from '../text.js';
import { type Engine, headOf } from './engine.js';
import { lastShared, redactions } from './inherited.js';
import { toBlob } from './rows.js';
import { BATCH, NODE_KINDS } from './topology.js';
import { findView } from './views.js';

type Value = string | number | Uint8Array;

/** Conditions on `a`, a row of nodes, with their values; `:at` is the block. */
type Conditions = { readonly sql: string[]; readonly values: Record<string, Value> };

/** One page of the assets that a filter lets through. */
export function assetPage(engine: Engine, query: AssetQuery): AssetPage {
  const head = headOf(engine);
  const conditions = toConditions(query.filter, query.atBlock);
  if (conditions === null) return { items: [], total: 0, hasNext: false, head };
  const { database } = engine;
  const where = conditions.sql.join(' AND ');
  const { count: total } = database.getNamed<{ count: number }>(
    `SELECT count(*) AS count FROM nodes a WHERE ${where}`,
    conditions.values,
  ) ?? { count: 0 };
  const rows = database.allNamed<{ n: number }>(
    `SELECT a.n AS n FROM nodes a JOIN ids ON ids.n = a.n WHERE ${where} ORDER BY ${ORDERS[query.orderBy]}
      LIMIT :first OFFSET :offset`,
    { ...conditions.values, first: query.first, offset: query.offset },
  );
  const items = rows.map(({ n }) => findView(engine, n, query.atBlock) as NodeView);
  return { items, total, hasNext: query.offset + query.first < total, head };
}

const inForce = (row: string, at = ':at') =>
  `${row}.from_block <= ${at} AND (${row}.to_block IS NULL OR ${row}.to_block > ${at})`;

/** The one item of a single-valued kind about a subject: the value it is looked for by. */
const refOf = (subject: string, kind: string, at = ':at') =>
  `(SELECT i.ref FROM items i WHERE i.subject = ${subject} AND i.kind = '${kind}' AND ${inForce('i', at)} LIMIT 1)`;

/** Its own, or its batch's where it has none. */
const DOCUMENT = `coalesce(${refOf('a.n', 'metadata')}, CASE WHEN a.batch IS NOT NULL THEN
  ${refOf('a.batch', 'metadata', lastShared('a.n', 'a.batch', ':at'))} END)`;
const isShown = (hash: string) => `NOT EXISTS (SELECT 1 ${redactions('a.n', 'a.batch', hash)})`;
const NAME_KEY = `(SELECT d.name_key FROM documents d WHERE d.hash = ${DOCUMENT} AND ${isShown('d.hash')})`;

const ORDERS: Record<AssetOrder, string> = {
  NAME: `${NAME_KEY} NULLS LAST, ids.id`,
  RECORDED_AT: 'a.from_block DESC, a.log_index DESC, ids.id',
  CREATED_AT: 'a.created_at DESC, ids.id',
};

/** Null where nothing can match. */
function toConditions(filter: AssetFilter, atBlock: number): Conditions | null {
  const sql = [`a.kind <> ${BATCH}`, 'a.from_block <= :at'];
  const values: Record<string, Value> = { at: atBlock };
  if (filter.kind !== undefined) {
    sql.push('a.kind = :kind');
    values.kind = NODE_KINDS.indexOf(filter.kind);
  }
  if (filter.registrant !== undefined) {
    sql.push('a.registrant = :registrant');
    values.registrant = toBlob(filter.registrant);
  }
  if (filter.owner !== undefined) {
    sql.push(saidOnce('owner', '= :owner'));
    values.owner = toBlob(filter.owner);
  }
  if (filter.contentHash !== undefined) {
    sql.push(
      'a.n IN (SELECT asset FROM claims WHERE content_hash = :content AND from_block <= :at)',
    );
    values.content = toBlob(filter.contentHash);
  }
  if (filter.license !== undefined) {
    sql.push(OFFERED);
    values.license = filter.license.toLowerCase();
  }
  if (filter.text !== undefined) {
    const words = toWords(filter.text);
    if (words.length === 0) return null;
    sql.push(saidOnce('metadata', FOUND), isShown(DOCUMENT));
    values.words = words.map((word) => `"${word}"*`).join(' AND ');
  }
  return { sql, values };
}

const FOUND =
  'IN (SELECT d.hash FROM documents d WHERE d.d IN (SELECT rowid FROM searched WHERE searched MATCH :words))';

/** Assets of which a single-valued item says it, and leaves of batches of which it does and that say nothing themselves. */
function saidOnce(kind: string, condition: string): string {
  const said = `s.kind = '${kind}' AND s.ref ${condition}`;
  return `(a.n IN (SELECT s.subject FROM items s WHERE ${said} AND ${inForce('s')}) OR a.n IN (${ofBatch(said)}
      AND NOT EXISTS (SELECT 1 FROM items o WHERE o.subject = l.n AND o.kind = '${kind}' AND ${inForce('o')})))`;
}

/** Leaves of batches of which it was said, and still was when they had one owner. */
function ofBatch(said: string): string {
  return `SELECT l.n FROM nodes l
    WHERE l.batch IN (SELECT s.subject FROM items s WHERE ${said} AND s.from_block <= :at)
      AND EXISTS (SELECT 1 FROM items s WHERE s.subject = l.batch AND ${said}
        AND ${inForce('s', lastShared('l.n', 'l.batch', ':at'))})`;
}

/** Assets, and leaves of batches, that terms with such an expression are attached to. */
const OFFERED = (() => {
  const terms =
    'SELECT t.id FROM terms t WHERE t.from_block <= :at AND instr(t.expression, :license) > 0';
  const said = `s.kind = 'terms' AND s.ref IN (${terms})`;
  return `(a.n IN (SELECT s.subject FROM items s WHERE ${said} AND ${inForce('s')}) OR a.n IN (${ofBatch(said)}))`;
})();
