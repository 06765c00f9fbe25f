import { compareText } from '../../encoding/compare-text.js';
import { checkRead } from '../cursor.js';
import type { GraphHead, ReadOptions, WalkGaps, WalkPage, WalkQuery } from '../port.js';
import { restOfPage, toPageParameters, toPartOfPage, withClosure } from './closure.js';
import type { Connection, Values } from './connection.js';
import { readAtHeadOrPast, toBoundedParts, UNBOUNDED, type WalkState } from './edges.js';
import { loadRead, readRow } from './read.js';
import { fromView, idOf, toViewParameters } from './views.js';

/** One page of a walk with degrees, views, total and gaps: one query, and more where its closure is large. */
export async function walk(
  connection: Connection,
  query: WalkQuery,
  lastSeen: GraphHead | null,
  options: ReadOptions = {},
): Promise<WalkPage> {
  const { start, atBlock, relations, maxDegree, first, after } = query;
  const parameters = {
    ...toViewParameters(atBlock),
    ...toPageParameters(connection, query.closure),
    start,
    first,
    kinds: query.kinds,
    relations: relations === null ? null : [...relations, 'DECLARED'],
    maxDegree: Math.min(maxDegree ?? UNBOUNDED, UNBOUNDED),
    afterDegree: after?.degree ?? null,
    afterId: after?.id ?? null,
  };
  const { head, row } = await readAtHeadOrPast(atBlock, lastSeen, (state) =>
    readRow(
      connection,
      toWalkCypher(query, state),
      parameters,
      options,
      restOfPage(query, state, ({ views }) =>
        (views as Values[]).map(({ view }) => idOf(view as Values)),
      ),
    ),
  );
  checkRead(head, atBlock, options);
  // The start, where it is there, is the only one of degree 0, and first.
  const [startItem, ...items] = (row.views as Values[])
    .map((found) => ({
      degree: found.degree as number,
      view: fromView(found.view as Values, atBlock),
    }))
    .sort((a, b) => a.degree - b.degree || compareText(a.view.node.id, b.view.node.id));
  const page: WalkPage = {
    start: startItem?.view ?? null,
    items,
    total: row.total as number,
    hasNext: row.hasNext as boolean,
    degreeReached: row.degreeReached as number,
    truncated: (row.beyond as number) > 0 ? 'MAX_DEGREE' : null,
    gaps: row.gaps as WalkGaps,
    head,
  };
  return withClosure(page, row.closure, query);
}

/** The text of a walk: planned once by the server for each of these few combinations. */
export function toWalkCypher(
  { direction, maxDegree, closure }: Pick<WalkQuery, 'direction' | 'maxDegree' | 'closure'>,
  state: WalkState,
): string {
  const parts = toBoundedParts(direction, state, maxDegree);
  return loadRead('walk', { ...parts, ...toPartOfPage(closure, state) });
}
