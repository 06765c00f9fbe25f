import { compareText } from '../../encoding/compare-text.js';
import type { Hex } from '../../encoding/hex.js';
import { checkRead } from '../cursor.js';
import { compareEdges, edgeAsOf } from '../order.js';
import type { GraphHead, ReadOptions, SubDag, WalkDirection } from '../port.js';
import type { Connection, Values } from './connection.js';
import { readAtHeadOrPast, toWalkParts, type WalkState } from './edges.js';
import { loadRead, readRow } from './read.js';
import { fromEdge, fromNode } from './rows.js';

export type SubDagQuery = {
  readonly start: Hex;
  readonly direction: WalkDirection;
  readonly atBlock: number;
  readonly maxEdges: number;
};

/** The edges of all that is reachable: one query; where there are more than `maxEdges`, one for the nearest too. */
export async function readSubDag(
  connection: Connection,
  query: SubDagQuery,
  lastSeen: GraphHead | null,
  options: ReadOptions = {},
): Promise<SubDag> {
  const { start, direction, atBlock, maxEdges } = query;
  const parameters = { start, at: atBlock, maxEdges };
  const { head, row } = await readAtHeadOrPast(atBlock, lastSeen, (state) =>
    readRow(
      connection,
      toSubDagCypher(direction, state),
      parameters,
      options,
      async ({ truncated }, run) =>
        truncated === true
          ? ((await run(toNearestCypher(direction, state), parameters))[0] ?? null)
          : null,
    ),
  );
  checkRead(head, atBlock, options);
  return {
    start,
    nodes: (row.nodes as Values[]).map(fromNode).sort((a, b) => compareText(a.id, b.id)),
    edges: (row.edges as Values[])
      .map((edge) => edgeAsOf(fromEdge(edge), atBlock))
      .sort(compareEdges),
    truncated: row.truncated as boolean,
    head,
  };
}

export function toSubDagCypher(direction: WalkDirection, state: WalkState): string {
  return loadRead('sub-dag', toSubDagParts(direction, state));
}

/** Sorted by degree, and cut. */
export function toNearestCypher(direction: WalkDirection, state: WalkState): string {
  return loadRead('sub-dag-nearest', toSubDagParts(direction, state));
}

function toSubDagParts(direction: WalkDirection, state: WalkState): Record<string, string> {
  const [derived, source] = direction === 'UPSTREAM' ? ['n', 'm'] : ['m', 'n'];
  return { ...toWalkParts(direction, state), derived, source };
}
