import { checkRead } from '../cursor.js';
import type { AssetFilter, AssetOrder, AssetPage, AssetQuery, ReadOptions } from '../port.js';
import { orderingOf, SORTED_BELOW } from '../search-rules.js';
import { toWords } from '../text.js';
import { restOfPage, toPageParameters, toPartOfPage, withClosure } from './closure.js';
import type { Connection, Values } from './connection.js';
import { fillRead, loadRead, readRow } from './read.js';
import { toContentKeys } from './rows.js';
import { fromView, idOf, toViewParameters } from './views.js';
import { toIndexedWords } from './writes.js';

/** What a batch is said to be holds for its leaves. */
const WITH_LEAVES = `
  CALL (s) {
    WITH s AS n WHERE n:Asset RETURN n
    UNION
    MATCH (n:Asset { batchId: s.id }) RETURN n
  }`;

/** What its metadata names, or its batch's where it has none of its own. */
const DOCUMENT_OF = `WITH n, {{lastShared}} AS lastShared
    OPTIONAL MATCH (n)-[:HAS]->(i:Item { kind: 'metadata' }) WHERE i.fromBlock <= $at AND $at < i.toBlock
    OPTIONAL MATCH (:Subject { id: n.batchId })-[:HAS]->(b:Item { kind: 'metadata' })
    WHERE b.fromBlock <= lastShared AND lastShared < b.toBlock
    WITH CASE WHEN i IS NULL THEN b.documentHash ELSE i.documentHash END AS named`;

/** Where a search starts: at the index that narrows most, by this order. The other conditions are checked on what it finds. */
const FOUND = {
  contentHash: 'MATCH (x:Content)<-[:CLAIMS]-(n:Asset) WHERE x.key IN $contentKeys',
  text: `CALL db.index.fulltext.queryNodes('document_words', $words) YIELD node AS d
  MATCH (i:Item { documentHash: d.hash })<-[:HAS]-(s:Subject)
  WHERE i.kind = 'metadata' AND i.fromBlock <= $at${WITH_LEAVES}
  WITH DISTINCT n, d.hash AS hash
  CALL (n) {
    ${DOCUMENT_OF}
    RETURN named
  }
  WITH n, hash, named WHERE named = hash AND NOT EXISTS { {{redactions}} }`,
  owner: `MATCH (i:Item { owner: $owner })<-[:HAS]-(s:Subject)${WITH_LEAVES}`,
  license: `MATCH (t:Terms) WHERE t.expression CONTAINS $license
  MATCH (i:Item { licenseTermsId: t.id })<-[:HAS]-(s:Subject)${WITH_LEAVES}`,
  registrant: 'MATCH (n:Asset { registrant: $registrant })',
  nothing: 'UNWIND [] AS n',
  all: 'MATCH (n:Asset)',
} as const;

const NAME_KEY = `CALL (n) {
    ${DOCUMENT_OF}
    OPTIONAL MATCH (d:Document { hash: named })
    RETURN d
  }
  WITH n, isRanked, d, d.hash AS hash
  WITH n, isRanked, CASE WHEN NOT EXISTS { {{redactions}} } THEN d.nameKey END AS nameKey`;

/** As `relevanceOf`. */
const RELEVANCE = `CASE WHEN nameKey = $asked THEN 0 WHEN nameKey STARTS WITH $asked THEN 1
    WHEN all(word IN $each WHERE ' ' + nameKey CONTAINS ' ' + word) THEN 2 ELSE 3 END`;

/** Orders of `n`; `isRanked` where fewer than `SORTED_BELOW` match: by age, where there are too many to look at every name. */
const BY_NAME = `${NAME_KEY}
  ORDER BY CASE WHEN isRanked AND $orderBy = 'RELEVANCE' THEN ${RELEVANCE} END, CASE WHEN isRanked THEN nameKey END,
    CASE WHEN isRanked THEN 0 ELSE n.fromBlock END DESC, CASE WHEN isRanked THEN 0 ELSE n.logIndex END DESC,
    CASE WHEN isRanked THEN 0 ELSE coalesce(n.leaf, -1) END, n.id`;
const BY_TIME = `WITH n
  ORDER BY CASE WHEN $orderBy = 'CREATED_AT' THEN n.createdAt END DESC, n.fromBlock DESC, n.logIndex DESC,
    coalesce(n.leaf, -1), n.id`;
const ORDER: Readonly<Record<AssetOrder, string>> = {
  NAME: BY_NAME,
  RELEVANCE: BY_NAME,
  RECORDED_AT: BY_TIME,
  CREATED_AT: BY_TIME,
};

/** One page of assets by what they are and say: one query, and more where its closure is large. */
export async function searchAssets(
  connection: Connection,
  query: AssetQuery,
  options: ReadOptions = {},
): Promise<AssetPage> {
  const { filter, atBlock, first, offset } = query;
  const words = toWords(filter.text ?? '');
  const orderBy = isUnasked(query) ? 'RECORDED_AT' : query.orderBy;
  const cypher = loadRead('assets', {
    matching: loadRead('matching-assets', { found: fillRead(FOUND[toStart(filter, words)]) }),
    order: fillRead(ORDER[orderBy]),
    ...toPartOfPage(query.closure, 'PAST'),
  });
  const parameters = {
    ...toViewParameters(atBlock),
    ...toPageParameters(connection, query.closure),
    first,
    offset,
    kind: filter.kind ?? null,
    owner: filter.owner ?? null,
    registrant: filter.registrant ?? null,
    contentKeys: filter.contentHash === undefined ? null : toContentKeys(filter.contentHash),
    license: filter.license?.toLowerCase() ?? null,
    words: words.map((word) => `+${toIndexedWords(word)}*`).join(' '),
    asked: words.join(' '),
    each: words,
    orderBy,
    sortedBelow: SORTED_BELOW,
  };
  const { head, row } = await readRow(
    connection,
    cypher,
    parameters,
    options,
    restOfPage(query, 'PAST', ({ views }) => (views as Values[]).map(idOf)),
  );
  checkRead(head, atBlock, options);
  const total = row.total as number;
  const page = {
    items: (row.views as Values[]).map((view) => fromView(view, atBlock)),
    total,
    hasNext: offset + first < total,
    ordering: orderingOf(query, total),
    head,
  };
  return withClosure(page, row.closure, query);
}

/** Nearness to words where none are asked for. */
function isUnasked({ orderBy, filter }: AssetQuery): boolean {
  return orderBy === 'RELEVANCE' && filter.text === undefined;
}

function toStart(filter: AssetFilter, words: readonly string[]): keyof typeof FOUND {
  if (filter.text !== undefined) return words.length === 0 ? 'nothing' : 'text';
  if (filter.contentHash !== undefined) return 'contentHash';
  if (filter.owner !== undefined) return 'owner';
  if (filter.registrant !== undefined) return 'registrant';
  if (filter.license !== undefined) return 'license';
  return 'all';
}
