import type { AssetOrder, AssetPage, AssetQuery, NodeView } from '../port.js';
import { orderingOf, SORTED_BELOW } from '../search-rules.js';
import { type Engine, headOf } from './engine.js';
import { type Conditions, named, ORDERS, toConditions, type Value, whereOf } from './search-sql.js';
import { createSortedLists } from './sorted-lists.js';
import { BATCH, NODE_KINDS } from './topology.js';
import { createTotals } from './totals.js';
import { findView } from './views.js';

export type Search = {
  /** One page of the assets that a filter lets through. */
  page(query: AssetQuery): AssetPage;
  forgetWords(): void;
};

type Found = {
  readonly ns: readonly number[];
  readonly total: number;
  readonly ordering: AssetOrder;
};

/** Numbers of nodes that may match, as JSON, and the place of the condition that lets no others through. */
type Few = { readonly place: number; readonly list: string };

/** `sortedWhole`: how many may match, or be looked at, for all of them to be sorted for one page. */
export function createSearch(engine: Engine, sortedWhole = SORTED_BELOW): Search {
  const { database } = engine;
  const totals = createTotals(engine);
  const sortedLists = createSortedLists(engine);

  function find(query: AssetQuery): Found {
    const conditions = toConditions(query.filter, findDocuments);
    if (conditions === null) return { ns: [], total: 0, ordering: orderingOf(query, 0) };
    const few = findCandidates(conditions, query.atBlock);
    if (few !== null) return findAmong(few, conditions, query);
    const total = countAll(conditions, query);
    const ordering = orderingOf(query, total);
    const isByAge = ordering === 'RECORDED_AT' || ordering === 'CREATED_AT';
    const ns =
      isByAge && total >= sortedWhole
        ? alongIndex(conditions, query, ordering)
        : sortedPage(conditions, query, ordering);
    return { ns, total, ordering };
  }

  function countAll(conditions: Conditions, { filter, atBlock }: AssetQuery): number {
    if (conditions.parts.length === 0) return totals.ofKind(filter.kind, atBlock);
    return totals.of(filter, conditions, atBlock);
  }

  /** A list of numbers as JSON; null where it is long. */
  function listIfShort(sql: string, values: Record<string, Value>): string | null {
    const { count, list } = database.getNamed<{ count: number; list: string }>(
      `SELECT count(*) AS count, json_group_array(n) AS list FROM (SELECT n FROM (${sql}) LIMIT ${sortedWhole})`,
      values,
    ) ?? { count: 0, list: '[]' };
    return count < sortedWhole ? list : null;
  }

  function findDocuments(words: string): string | null {
    return listIfShort('SELECT rowid AS n FROM searched WHERE searched MATCH :words', { words });
  }

  /** All that may match, where some condition lets few through, and which; null where none does. */
  function findCandidates({ parts, values }: Conditions, at: number): Few | null {
    for (const [place, { candidates: sql }] of parts.entries()) {
      const list = sql === null ? null : listIfShort(sql, named(sql, { ...values, at }));
      if (list !== null) return { place, list };
    }
    return null;
  }

  function findAmong(few: Few, conditions: Conditions, query: AssetQuery): Found {
    const ordering = orderingOf(query, 0);
    const ns = sortedLists.get(query, ordering, () => sortAmong(few, conditions, query, ordering));
    return { ns: ns.slice(query.offset, query.offset + query.first), total: ns.length, ordering };
  }

  function sortAmong(
    { place, list }: Few,
    conditions: Conditions,
    query: AssetQuery,
    ordering: AssetOrder,
  ): number[] {
    const where = whereOf(conditions, place);
    const from =
      '(SELECT DISTINCT value FROM json_each(:list)) j CROSS JOIN nodes a ON a.n = j.value';
    const rows = database.allNamed<{ n: number }>(sorted(from, where, ordering), {
      ...named(ORDERS[ordering].order + where, { ...conditions.values, at: query.atBlock }),
      list,
      first: -1,
      offset: 0,
    });
    return rows.map(({ n }) => n);
  }

  function sortedPage(conditions: Conditions, query: AssetQuery, ordering: AssetOrder): number[] {
    const where = whereOf(conditions, 'ALL');
    const values = { ...conditions.values, at: query.atBlock };
    return database
      .allNamed<{ n: number }>(sorted('nodes a', where, ordering), {
        ...named(ORDERS[ordering].order + where, values),
        first: query.first,
        offset: query.offset,
      })
      .map(({ n }) => n);
  }

  /** Row by row in the order of an index, kind by kind, as far as the page reaches: enough of them match. */
  function alongIndex(
    conditions: Conditions,
    query: AssetQuery,
    ordering: 'RECORDED_AT' | 'CREATED_AT',
  ): number[] {
    const { filter, offset, first } = query;
    const kinds = NODE_KINDS.filter((kind) =>
      filter.kind === undefined ? kind !== NODE_KINDS[BATCH] : kind === filter.kind,
    );
    const where = whereOf(conditions, 'NONE');
    const index = ordering === 'RECORDED_AT' ? 'nodes_by_age' : 'nodes_by_creation';
    const { order } = ORDERS[ordering];
    const each = kinds.map(
      (
        kind,
      ) => `SELECT * FROM (SELECT a.n, a.created_at, a.from_block, a.log_index, a.leaf, ids.id AS id
        FROM nodes a INDEXED BY ${index} CROSS JOIN ids ON ids.n = a.n
        WHERE a.kind = ${NODE_KINDS.indexOf(kind)} AND ${where} ORDER BY ${order} LIMIT :most)`,
    );
    const sql = `SELECT a.n FROM (${each.join(' UNION ALL ')}) a ORDER BY ${order} LIMIT :first OFFSET :offset`;
    return database
      .allNamed<{ n: number }>(sql, {
        ...named(where, { ...conditions.values, at: query.atBlock }),
        most: offset + first,
        first,
        offset,
      })
      .map(({ n }) => n);
  }

  return {
    page(query) {
      const { ns, total, ordering } = find(query);
      const items = ns.map((n) => findView(engine, n, query.atBlock) as NodeView);
      const hasNext = query.offset + query.first < total;
      return { items, total, hasNext, ordering, head: headOf(engine) };
    },
    forgetWords() {
      totals.forgetWords();
      sortedLists.forget();
    },
  };
}

function sorted(from: string, where: string, ordering: AssetOrder): string {
  const { key, order } = ORDERS[ordering];
  return `SELECT n FROM (SELECT a.*, ids.id AS id, ${key} FROM ${from} CROSS JOIN ids ON ids.n = a.n WHERE ${where}) a
    ORDER BY ${order} LIMIT :first OFFSET :offset`;
}
