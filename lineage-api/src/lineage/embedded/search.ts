import type { AssetOrder, AssetPage, AssetQuery, NodeView } from '../port.js';
import { orderingOf, SORTED_BELOW } from '../search-rules.js';
import { type Engine, headOf } from './engine.js';
import { createFoundWords } from './found-words.js';
import {
  type SearchAnswer,
  type SearchOrder,
  type Statement,
  searchAside,
} from './search-aside.js';
import { type Conditions, named, ORDERS, toConditions, type Value, whereOf } from './search-sql.js';
import { createSortedLists } from './sorted-lists.js';
import { BATCH, NODE_KINDS } from './topology.js';
import { createTotals, toCount } from './totals.js';
import { viewOf } from './views.js';

export type Search = {
  /** One page of the assets that a filter lets through; null where that takes long, and `prepare` has to do it first. */
  page(query: AssetQuery): AssetPage | null;
  /** Reads what a page needs, in a worker; nothing may be written before the page is made. */
  prepare(query: AssetQuery): Promise<void>;
  forgetWords(): void;
};

type Found = {
  readonly ns: readonly number[];
  readonly total: number;
  readonly ordering: AssetOrder;
};

/** What a worker has to read, and where its answer is kept. */
type Aside = { readonly order: SearchOrder; keep(answer: SearchAnswer): void };

type Answer = Found | Aside;

/** Numbers of nodes that may match, as JSON, and the place of the condition that lets no others through. */
type Few = { readonly place: number; readonly count: number; readonly list: string };

/** So many at most are sorted at once. */
const SORTED_HERE = 1000;
const HELD = 256;
const FOUND_DOCUMENTS = 'SELECT rowid AS d FROM searched WHERE searched MATCH :words';

/** `sortedWhole`: how many may match, or be looked at, for all of them to be sorted for one page. */
export function createSearch(engine: Engine, sortedWhole = SORTED_BELOW): Search {
  const { database } = engine;
  const totals = createTotals(engine);
  const sortedLists = createSortedLists(engine);
  const foundWords = createFoundWords(engine);
  /** Filters none of whose conditions let few through, when that was last looked at. */
  const broad = new Set<string>();

  function find(query: AssetQuery): Answer {
    const conditions = toConditions(query.filter, findDocuments);
    if (conditions === null) return { ns: [], total: 0, ordering: orderingOf(query, 0) };
    const few = findCandidates(conditions, query);
    return few === null ? findAlong(conditions, query) : findAmong(few, conditions, query);
  }

  function findAlong(conditions: Conditions, query: AssetQuery): Answer {
    const { filter, atBlock } = query;
    const { words } = conditions.values;
    const isReady = typeof words !== 'string' || foundWords.select(words);
    const total = isReady ? findTotal(conditions, query) : null;
    if (total === null) return countAside(conditions, query);
    const ordering = orderingOf(query, total);
    if (total >= listedBelow(query) && isByAge(ordering)) {
      return { ns: alongIndex(conditions, query, ordering), total, ordering };
    }
    const sort = toSorted('nodes a', whereOf(conditions, 'ALL'), ordering, {
      ...conditions.values,
      at: atBlock,
    });
    return (
      findSorted(query, ordering, total, sort) ?? listAside({ filter, atBlock }, ordering, sort)
    );
  }

  function findTotal(conditions: Conditions, { filter, atBlock }: AssetQuery): number | null {
    if (conditions.parts.length === 0) return totals.ofKind(filter.kind, atBlock);
    return totals.find(filter, conditions, atBlock);
  }

  /** Below this total all are sorted. */
  function listedBelow(query: AssetQuery): number {
    return isByAge(orderingOf(query, 0)) ? sortedWhole : SORTED_BELOW;
  }

  function countAside(conditions: Conditions, query: AssetQuery): Aside {
    const { filter, atBlock } = query;
    const { words } = conditions.values;
    const values = { ...conditions.values, at: atBlock };
    const ordering = orderingOf(query, 0);
    return {
      order: {
        total: toCount(conditions, atBlock),
        list: toSorted('nodes a', whereOf(conditions, 'ALL'), ordering, values),
        listedBelow: listedBelow(query),
        documents: words === undefined ? null : { sql: FOUND_DOCUMENTS, values: { words } },
      },
      keep({ total, list, documents }) {
        totals.note(filter, atBlock, total);
        if (list !== null) sortedLists.note(query, ordering, list);
        if (documents !== null) foundWords.note(String(words), documents);
      },
    };
  }

  function listAside(
    query: Pick<AssetQuery, 'filter' | 'atBlock'>,
    ordering: AssetOrder,
    list: Statement,
  ): Aside {
    const listedBelow = Number.POSITIVE_INFINITY;
    return {
      order: { total: null, list, listedBelow, documents: null },
      keep: (answer) => sortedLists.note(query, ordering, answer.list ?? []),
    };
  }

  /** A list of numbers as JSON; null where it is long. */
  function listIfShort(sql: string, values: Record<string, Value>) {
    const { count, list } = database.getNamed<{ count: number; list: string }>(
      `SELECT count(*) AS count, json_group_array(n) AS list FROM (SELECT n FROM (${sql}) LIMIT ${sortedWhole})`,
      values,
    ) ?? { count: 0, list: '[]' };
    return count < sortedWhole ? { count, list } : null;
  }

  function findDocuments(words: string): string | null {
    if (foundWords.select(words)) return null;
    const sql = 'SELECT rowid AS n FROM searched WHERE searched MATCH :words';
    return listIfShort(sql, { words })?.list ?? null;
  }

  /** All that may match, where some condition lets few through, and which; null where none does. */
  function findCandidates({ parts, values }: Conditions, query: AssetQuery): Few | null {
    const key = `${engine.position.epoch} ${JSON.stringify(query.filter)}`;
    if (broad.has(key)) return null;
    for (const [place, { candidates: sql }] of parts.entries()) {
      const found =
        sql === null ? null : listIfShort(sql, named(sql, { ...values, at: query.atBlock }));
      if (found !== null) return { place, ...found };
    }
    if (broad.size === HELD) broad.clear();
    broad.add(key);
    return null;
  }

  function findAmong(few: Few, conditions: Conditions, query: AssetQuery): Answer {
    const { place, count, list } = few;
    const ordering = orderingOf(query, 0);
    const from =
      '(SELECT DISTINCT value FROM json_each(:list)) j CROSS JOIN nodes a ON a.n = j.value';
    const sort = toSorted(from, whereOf(conditions, place), ordering, {
      ...conditions.values,
      at: query.atBlock,
      list,
    });
    return findSorted(query, ordering, count, sort) ?? listAside(query, ordering, sort);
  }

  /** From a list of all that match, where it is there, or of at most so many. */
  function findSorted(
    query: AssetQuery,
    ordering: AssetOrder,
    atMost: number,
    { sql, values }: Statement,
  ): Found | null {
    let ns = sortedLists.find(query, ordering);
    if (ns === null && atMost > SORTED_HERE) return null;
    if (ns === null) {
      ns = database.allNamed<{ n: number }>(sql, { ...values }).map(({ n }) => n);
      sortedLists.note(query, ordering, ns);
    }
    return { ns: ns.slice(query.offset, query.offset + query.first), total: ns.length, ordering };
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
      const found = find(query);
      if ('order' in found) return null;
      const { ns, total, ordering } = found;
      engine.views.renew(engine, query.atBlock);
      const items = ns.map((n) => viewOf(engine, n, query.atBlock) as NodeView);
      const hasNext = query.offset + query.first < total;
      return { items, total, hasNext, ordering, head: headOf(engine) };
    },
    async prepare(query) {
      for (let found = find(query); 'order' in found; found = find(query)) {
        found.keep(await searchAside(engine.file, found.order));
      }
    },
    forgetWords() {
      totals.forgetWords();
      sortedLists.forget();
      foundWords.forget();
    },
  };
}

function isByAge(ordering: AssetOrder): ordering is 'RECORDED_AT' | 'CREATED_AT' {
  return ordering === 'RECORDED_AT' || ordering === 'CREATED_AT';
}

function toSorted(
  from: string,
  where: string,
  ordering: AssetOrder,
  values: Readonly<Record<string, Value>>,
): Statement {
  const { key, order } = ORDERS[ordering];
  const sql = `SELECT n FROM (SELECT a.*, ids.id AS id, ${key} FROM ${from} CROSS JOIN ids ON ids.n = a.n WHERE ${where}) a
    ORDER BY ${order}`;
  return { sql, values: named(sql, values) };
}
