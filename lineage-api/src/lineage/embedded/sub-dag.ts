import type { EdgeRow, NodeRow } from '../../domain/rows.js';
import type { Hex } from '../../encoding/hex.js';
import { compareEdges, edgeAsOf } from '../order.js';
import type { SubDag, WalkDirection } from '../port.js';
import { edgeRowsOf } from './edge-rows.js';
import { type Engine, headOf } from './engine.js';
import { findNumber } from './numbers.js';
import { type EdgeColumns, type NodeColumns, toEdge, toNode } from './rows.js';
import { isPresent } from './topology.js';
import { type Reached, reachAll, type Scratch } from './walk.js';

const IN_FORCE = 'e.from_block <= :at AND (e.to_block IS NULL OR e.to_block > :at)';

/** The edges of all that is reachable, the nearest first where there are too many. */
export function subDagOf(
  engine: Engine,
  scratch: Scratch,
  start: Hex,
  direction: WalkDirection,
  atBlock: number,
  maxEdges: number,
): SubDag {
  const { topology } = engine;
  const head = headOf(engine);
  const n = findNumber(topology.numbers, start);
  if (n < 0 || !isPresent(topology, n, atBlock)) {
    return { start, nodes: [], edges: [], truncated: false, head };
  }
  const up = direction === 'UPSTREAM';
  const atHead = atBlock === head.block?.number;
  const maxDegree = Number.POSITIVE_INFINITY;
  const reached = reachAll(topology, scratch, n, {
    up,
    atBlock,
    atHead,
    relations: null,
    maxDegree,
  });
  const edges: EdgeRow[] = [];
  let truncated = false;
  for (let degree = 0; degree + 1 < reached.levels.length && !truncated; degree += 1) {
    const found = edgesOf(engine, reached, degree, up, atBlock);
    truncated = edges.length + found.length > maxEdges;
    for (const edge of found.slice(0, maxEdges - edges.length)) edges.push(edge);
  }
  return {
    start,
    nodes: nodesOf(engine, start, edges, atBlock),
    edges: edges.sort(compareEdges),
    truncated,
    head,
  };
}

function edgesOf(
  engine: Engine,
  { order, levels }: Reached,
  degree: number,
  up: boolean,
  atBlock: number,
): EdgeRow[] {
  const { database, topology } = engine;
  const found: EdgeRow[] = [];
  for (let i = levels[degree] as number; i < (levels[degree + 1] as number); i += 1) {
    const { sql, values } = edgeRowsOf(topology, order[i] as number, up);
    const rows = database.allNamed<EdgeColumns>(`SELECT e.* ${sql} AND ${IN_FORCE}`, {
      ...values,
      at: atBlock,
    });
    for (const row of rows) {
      found.push(edgeAsOf(toEdge(topology.numbers, row), atBlock));
    }
  }
  return found.sort(compareEdges);
}

function nodesOf(
  engine: Engine,
  start: Hex,
  edges: readonly EdgeRow[],
  atBlock: number,
): NodeRow[] {
  const { database, topology } = engine;
  const ends = new Set<Hex>([start]);
  for (const { derived, source } of edges) ends.add(derived).add(source);
  return [...ends].sort().flatMap((id) => {
    const n = findNumber(topology.numbers, id);
    if (!isPresent(topology, n, atBlock)) return [];
    const row = database.get<NodeColumns>('SELECT * FROM nodes WHERE n = ?', n);
    return row === undefined ? [] : [toNode(topology.numbers, row)];
  });
}
