import type { AssetFilter, AssetOrder } from '../port.js';
import { toWords } from '../text.js';
import { FOUND } from './found-words.js';
import { lastShared, redactions } from './inherited.js';
import { toBlob } from './rows.js';
import { BATCH, NODE_KINDS } from './topology.js';

export type Value = string | number | null | Uint8Array;

/** A filter as SQL. Conditions are on `a`, a row of nodes; `:at` is the block. */
export type Conditions = {
  /** What the row itself says. */
  readonly plain: string;
  readonly parts: readonly Part[];
  readonly values: Readonly<Record<string, Value>>;
};

type Part = {
  /** As it is checked on one row. */
  readonly onRow: string;
  /** As a set that is made once. */
  readonly asSet: string;
  /** Numbers of nodes of which some may match: no other does. Null where they are many. */
  readonly candidates: string | null;
};

/** All conditions: as a set the one of this place, or all where none is given, and on each row the others. */
export function whereOf({ plain, parts }: Conditions, asSet: number | 'ALL' | 'NONE'): string {
  const each = parts.map((part, i) => (asSet === 'ALL' || asSet === i ? part.asSet : part.onRow));
  return [plain, ...each].join(' AND ');
}

const inForce = (row: string, at = ':at') =>
  `${row}.from_block <= ${at} AND (${row}.to_block IS NULL OR ${row}.to_block > ${at})`;

/** The one item of a single-valued kind about a subject: the value it is looked for by. */
const refOf = (subject: string, kind: string, at = ':at') =>
  `(SELECT i.ref FROM items i WHERE i.subject = ${subject} AND i.kind = '${kind}' AND ${inForce('i', at)} LIMIT 1)`;

/** An asset's own, or its batch's where it has none. */
const saidOf = (kind: string) => `coalesce(${refOf('a.n', kind)}, CASE WHEN a.batch IS NOT NULL THEN
  ${refOf('a.batch', kind, lastShared('a.n', 'a.batch', ':at'))} END)`;

const DOCUMENT = saidOf('metadata');
const isShown = (hash: string) => `NOT EXISTS (SELECT 1 ${redactions('a.n', 'a.batch', hash)})`;
const NAME_KEY = `(SELECT d.name_key FROM documents d WHERE d.hash = ${DOCUMENT} AND ${isShown('d.hash')})`;

/** As `relevanceOf`; `:asked` is the words, parted by blanks, `:each` the same as a JSON list. */
const RELEVANCE = `CASE WHEN name_key IS NULL THEN 3 WHEN name_key = :asked THEN 0
  WHEN substr(name_key, 1, length(:asked)) = :asked THEN 1
  WHEN NOT EXISTS (SELECT 1 FROM json_each(:each) w WHERE instr(' ' || name_key, ' ' || w.value) = 0) THEN 2 ELSE 3 END`;

const AGE = 'a.from_block DESC, a.log_index DESC, ifnull(a.leaf, -1)';

/** Orders of `matched`, rows of nodes with `id`, and with what the order looks at besides. */
export const ORDERS: Readonly<
  Record<AssetOrder, { readonly key: string; readonly order: string }>
> = {
  NAME: { key: `${NAME_KEY} AS name_key`, order: 'name_key NULLS LAST, id' },
  RELEVANCE: {
    key: `${NAME_KEY} AS name_key`,
    order: `${RELEVANCE}, name_key NULLS LAST, id`,
  },
  RECORDED_AT: { key: 'NULL', order: `${AGE}, id` },
  CREATED_AT: { key: 'NULL', order: `a.created_at DESC, ${AGE}, id` },
};

/** `findDocuments` gives the numbers of those that words match, as a JSON list, or null for many. Null: nothing can match. */
export function toConditions(
  filter: AssetFilter,
  findDocuments: (words: string) => string | null,
): Conditions | null {
  const kind = filter.kind === undefined ? `a.kind <> ${BATCH}` : 'a.kind = :kind';
  const parts: Part[] = [];
  const values: Record<string, Value> = {};
  if (filter.kind !== undefined) values.kind = NODE_KINDS.indexOf(filter.kind);
  if (filter.contentHash !== undefined) {
    parts.push(CLAIMED);
    values.content = toBlob(filter.contentHash);
  }
  if (filter.text !== undefined) {
    const words = toWords(filter.text);
    if (words.length === 0) return null;
    values.words = words.map((word) => `"${word}"*`).join(' AND ');
    const documents = findDocuments(values.words);
    parts.push(documents === null ? FOUND_MANY : FOUND_FEW);
    if (documents !== null) values.documents = documents;
    values.asked = words.join(' ');
    values.each = JSON.stringify(words);
  }
  if (filter.owner !== undefined) {
    parts.push(OWNED);
    values.owner = toBlob(filter.owner);
  }
  if (filter.registrant !== undefined) {
    parts.push(REGISTERED);
    values.registrant = toBlob(filter.registrant);
  }
  if (filter.license !== undefined) {
    parts.push(OFFERED);
    values.license = filter.license.toLowerCase();
  }
  return { plain: `${kind} AND a.from_block <= :at`, parts, values };
}

const CLAIMED = (() => {
  const claims = 'FROM claims c WHERE c.content_hash = :content AND c.from_block <= :at';
  return {
    onRow: `EXISTS (SELECT 1 ${claims} AND c.asset = a.n)`,
    asSet: `a.n IN (SELECT c.asset ${claims})`,
    candidates: `SELECT c.asset AS n ${claims}`,
  };
})();

const REGISTERED = {
  onRow: 'a.registrant = :registrant',
  asSet: 'a.registrant = :registrant',
  candidates: 'SELECT n FROM nodes WHERE registrant = :registrant',
};

const OWNED = saidOnce('owner', '= :owner', `${saidOf('owner')} = :owner`);

const SHOWN = isShown(DOCUMENT);

const naming = (documents: string) => `SELECT s.subject AS n FROM ${documents}
  CROSS JOIN items s ON s.ref = d.hash AND s.kind = 'metadata' WHERE s.from_block <= :at`;
const NAMING = naming('json_each(:documents) j CROSS JOIN documents d ON d.d = j.value');

/** Words that few documents hold: `:documents` are their numbers, found once. */
const FOUND_FEW: Part = {
  onRow: `(SELECT d.d FROM documents d WHERE d.hash = ${DOCUMENT})
    IN (SELECT value FROM json_each(:documents)) AND ${SHOWN}`,
  asSet: `(SELECT d.d FROM documents d WHERE d.hash = ${DOCUMENT})
    IN (SELECT value FROM json_each(:documents)) AND ${SHOWN}`,
  candidates: `${NAMING} UNION ALL SELECT l.n FROM (${NAMING}) b JOIN nodes l ON l.batch = b.n`,
};

/** Words that many documents hold. */
const FOUND_MANY: Part = (() => {
  const documents = `SELECT d.hash FROM searched CROSS JOIN documents d ON d.d = searched.rowid
    WHERE searched MATCH :words`;
  const found = saidOnce('metadata', `IN (${documents})`, '');
  return {
    onRow: `${FOUND}((SELECT d.d FROM documents d WHERE d.hash = ${DOCUMENT})) AND ${SHOWN}`,
    asSet: `${found.asSet} AND ${SHOWN}`,
    candidates: null,
  };
})();

/** Of assets of which a single-valued item says it, and of leaves of batches of which it does and that say nothing. */
function saidOnce(kind: string, condition: string, onRow: string) {
  const said = `s.kind = '${kind}' AND s.ref ${condition}`;
  return {
    onRow,
    asSet: `(a.n IN (SELECT s.subject FROM items s WHERE ${said} AND ${inForce('s')}) OR a.n IN (${ofBatch(said)}
      AND NOT EXISTS (SELECT 1 FROM items o WHERE o.subject = l.n AND o.kind = '${kind}' AND ${inForce('o')})))`,
    candidates: mayBeSaid(said),
  };
}

function mayBeSaid(said: string): string {
  return `SELECT s.subject AS n FROM items s WHERE ${said} AND s.from_block <= :at
    UNION ALL SELECT l.n FROM items s JOIN nodes l ON l.batch = s.subject WHERE ${said} AND s.from_block <= :at`;
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
  const shared = lastShared('a.n', 'a.batch', ':at');
  return {
    onRow: `(EXISTS (SELECT 1 FROM items s WHERE s.subject = a.n AND ${said} AND ${inForce('s')})
      OR a.batch IS NOT NULL AND EXISTS (SELECT 1 FROM items s WHERE s.subject = a.batch AND ${said} AND ${inForce('s', shared)}))`,
    asSet: `(a.n IN (SELECT s.subject FROM items s WHERE ${said} AND ${inForce('s')}) OR a.n IN (${ofBatch(said)}))`,
    candidates: mayBeSaid(said),
  };
})();

/** The values that a statement names: the library refuses others. */
export function named<T>(sql: string, values: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(values).filter(([name]) => new RegExp(`:${name}\\b`).test(sql)),
  );
}
