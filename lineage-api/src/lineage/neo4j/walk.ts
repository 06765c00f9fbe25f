import { checkRead } from '../cursor.js';
import type { GraphHead, ReadOptions, WalkGaps, WalkPage, WalkQuery } from '../port.js';
import type { Connection, Values } from './connection.js';
import { readAtHeadOrPast, toWalkParts, UNBOUNDED } from './edges.js';
import { loadRead, readRow } from './read.js';
import { fromView, toViewParameters } from './views.js';

/** One page of a walk with degrees, views, total and gaps: one query. */
export async function walk(
  connection: Connection,
  query: WalkQuery,
  lastSeen: GraphHead | null,
  options: ReadOptions = {},
): Promise<WalkPage> {
  const { start, direction, atBlock, relations, maxDegree, first, after } = query;
  const parameters = {
    ...toViewParameters(atBlock),
    start,
    first,
    kinds: query.kinds,
    relations: relations === null ? null : [...relations, 'DECLARED'],
    maxDegree: Math.min(maxDegree ?? UNBOUNDED, UNBOUNDED),
    afterDegree: after?.degree ?? null,
    afterId: after?.id ?? null,
  };
  const { head, row } = await readAtHeadOrPast(atBlock, lastSeen, (state) => {
    const parts = toWalkParts(direction, state, { maxDegree, byRelation: relations !== null });
    return readRow(connection, loadRead('walk', parts), parameters, options);
  });
  checkRead(head, atBlock, options);
  const startView = (row.startViews as Values[])[0];
  return {
    start: startView === undefined ? null : fromView(startView, atBlock),
    items: (row.items as Values[]).map((item) => ({
      degree: item.degree as number,
      view: fromView(item.view as Values, atBlock),
    })),
    total: row.total as number,
    hasNext: row.hasNext as boolean,
    degreeReached: row.degreeReached as number,
    truncated: (row.beyond as number) > 0 ? 'MAX_DEGREE' : null,
    gaps: row.gaps as WalkGaps,
    head,
  };
}
