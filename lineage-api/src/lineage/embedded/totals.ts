import type { AssetFilter } from '../port.js';
import type { Engine } from './engine.js';
import type { Statement } from './search-aside.js';
import { type Conditions, named, whereOf } from './search-sql.js';
import { BATCH, KIND_MASK, NODE_KINDS } from './topology.js';

/** How many assets match, exactly, where they are many: counted once, then by what has changed since. */
export type Totals = {
  /** Of all assets, or of a kind. */
  ofKind(kind: AssetFilter['kind'], atBlock: number): number;
  /** Null where it has not been counted, or too much has changed since. */
  find(filter: AssetFilter, conditions: Conditions, atBlock: number): number | null;
  note(filter: AssetFilter, atBlock: number, total: number): void;
  /** Documents have changed: what words find is counted anew. */
  forgetWords(): void;
};

type Counted = {
  readonly total: number;
  readonly block: number;
  /** The head when it was counted. */
  readonly head: number;
  readonly since: string;
};

const HELD = 256;
/** More changes than this are not looked at one by one. */
const CHANGES = 2000;

/** Whatever may make an asset match at one of two blocks and not at the other; of a batch, its leaves too. */
const CHANGED = `WITH changed(n) AS (
    SELECT n FROM nodes WHERE kind IN (0, 1, 2, 3) AND from_block > :low AND from_block <= :high
    UNION SELECT subject FROM items WHERE from_block > :low AND from_block <= :high
    UNION SELECT subject FROM items WHERE to_block > :low AND to_block <= :high
    UNION SELECT asset FROM claims WHERE from_block > :low AND from_block <= :high
  ) SELECT n FROM changed UNION SELECT l.n FROM changed JOIN nodes l ON l.batch = changed.n LIMIT ${CHANGES + 1}`;

/** What changes which assets match beyond those that it is about. */
const FAR_REACHING = `SELECT EXISTS (SELECT 1 FROM terms WHERE from_block > :low AND from_block <= :high)
  AS found`;

/** Redactions count from the head, whatever the block asked for. */
const REDACTED = `SELECT EXISTS (
  SELECT 1 FROM items INDEXED BY items_by_begin WHERE from_block > ? AND kind = 'redaction'
  UNION ALL SELECT 1 FROM items INDEXED BY items_by_end WHERE to_block > ? AND kind = 'redaction') AS found`;

/** How all that match are counted. */
export function toCount(conditions: Conditions, atBlock: number): Statement {
  const where = whereOf(conditions, 'ALL');
  return {
    sql: `SELECT count(*) AS count FROM nodes a WHERE ${where}`,
    values: named(where, { ...conditions.values, at: atBlock }),
  };
}

export function createTotals(engine: Engine): Totals {
  const { database } = engine;
  const counted = new Map<string, Counted>();
  const ofKinds = new Map<string, number>();
  let kindsOf = -1;
  let words = 0;

  /** What must be the same for a count to be of use: going back and manifests change what was at old blocks. */
  function sinceOf(): string {
    const { epoch, reveals } = engine.position;
    return `${epoch} ${reveals}`;
  }

  function countOf(conditions: Conditions, ns: string, atBlock: number): number {
    const where = whereOf(conditions, 'NONE');
    const sql = `SELECT count(*) AS count FROM json_each(:ns) j CROSS JOIN nodes a ON a.n = j.value WHERE ${where}`;
    const values = { ...named(where, { ...conditions.values, at: atBlock }), ns };
    return database.getNamed<{ count: number }>(sql, values)?.count ?? 0;
  }

  function isRedactedSince(block: number): boolean {
    return database.get<{ found: number }>(REDACTED, block, block)?.found === 1;
  }

  /** Null where too much has changed. */
  function countFrom(known: Counted, conditions: Conditions, atBlock: number): number | null {
    if (known.since !== sinceOf()) return null;
    if (conditions.values.words !== undefined && isRedactedSince(known.head)) return null;
    if (known.block === atBlock) return known.total;
    const range = { low: Math.min(known.block, atBlock), high: Math.max(known.block, atBlock) };
    const far = database.getNamed<{ found: number }>(FAR_REACHING, range);
    if (far?.found !== 0) return null;
    const changed = database.allNamed<{ n: number }>(CHANGED, range);
    if (changed.length > CHANGES) return null;
    const ns = JSON.stringify(changed.map(({ n }) => n));
    return known.total + countOf(conditions, ns, atBlock) - countOf(conditions, ns, known.block);
  }

  function keyOf(filter: AssetFilter): string {
    return `${filter.text === undefined ? '' : words} ${JSON.stringify(filter)}`;
  }

  function note(filter: AssetFilter, block: number, total: number): void {
    const key = keyOf(filter);
    counted.delete(key);
    const [oldest] = counted.size < HELD ? [] : counted.keys();
    if (oldest !== undefined) counted.delete(oldest);
    const head = engine.position.block?.number ?? 0;
    counted.set(key, { total, block, head, since: sinceOf() });
  }

  /** A pass over all nodes in memory: about a millisecond a million. */
  function countKind(kind: AssetFilter['kind'], atBlock: number): number {
    const { flags, from, numbers } = engine.topology;
    const wanted = kind === undefined ? null : NODE_KINDS.indexOf(kind);
    let total = 0;
    for (let n = 0; n < numbers.count; n += 1) {
      if ((from[n] as number) > atBlock) continue;
      const found = (flags[n] as number) & KIND_MASK;
      if (wanted === null ? found !== BATCH : found === wanted) total += 1;
    }
    return total;
  }

  return {
    ofKind(kind, atBlock) {
      const { sequence } = engine.position;
      if (kindsOf !== sequence) ofKinds.clear();
      kindsOf = sequence;
      const key = `${kind} ${atBlock}`;
      const total = ofKinds.get(key) ?? countKind(kind, atBlock);
      ofKinds.set(key, total);
      return total;
    },
    find(filter, conditions, atBlock) {
      const known = counted.get(keyOf(filter));
      const total = known === undefined ? null : countFrom(known, conditions, atBlock);
      if (total !== null) note(filter, atBlock, total);
      return total;
    },
    note,
    forgetWords() {
      words += 1;
    },
  };
}
