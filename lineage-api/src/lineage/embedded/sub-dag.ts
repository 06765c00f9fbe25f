import type { EdgeRow, NodeRow } from '../../domain/rows.js';
import type { Hex } from '../../encoding/hex.js';
import { mapInSteps, type Steps } from '../../encoding/steps.js';
import { compareEdges, edgeAsOf } from '../order.js';
import type { SubDag, WalkDirection } from '../port.js';
import { rowsOf } from './edge-chains.js';
import { listed, rowsDerivedFrom } from './edge-rows.js';
import { type Engine, headOf } from './engine.js';
import { findNumber } from './numbers.js';
import { type EdgeColumns, type NodeColumns, toEdge, toNode } from './rows.js';
import { isPresent } from './topology.js';

/** Rows read at once. */
const ROWS = 500;
const IN_FORCE = 'e.from_block <= ?2 AND (e.to_block IS NULL OR e.to_block > ?2)';
const UP = `SELECT e.* ${listed('?1')} WHERE ${IN_FORCE}`;
const DOWN = `${UP} AND e.source = ?3`;

export type SubDagQuery = {
  readonly start: Hex;
  readonly direction: WalkDirection;
  readonly atBlock: number;
  readonly maxEdges: number;
};

/** The edges of all that is reachable, degree by degree: the nearest first where there are too many. */
export function* subDagOf(engine: Engine, query: SubDagQuery): Steps<SubDag> {
  const { topology } = engine;
  const { start, atBlock, maxEdges } = query;
  const head = headOf(engine);
  const n = findNumber(topology.numbers, start);
  if (n < 0 || !isPresent(topology, n, atBlock)) {
    return { start, nodes: [], edges: [], truncated: false, head };
  }
  const edges: EdgeRow[] = [];
  const seen = new Set([n]);
  let level = [n];
  let truncated = false;
  while (level.length > 0 && !truncated) {
    const found: EdgeRow[] = [];
    const next: number[] = [];
    for (const near of level) {
      for (const row of yield* edgesOf(engine, near, query)) {
        found.push(edgeAsOf(toEdge(topology.numbers, row), atBlock));
        const far = query.direction === 'UPSTREAM' ? row.source : row.derived;
        if (seen.has(far) || !isPresent(topology, far, atBlock)) continue;
        seen.add(far);
        next.push(far);
      }
    }
    truncated = edges.length + found.length > maxEdges;
    found.sort(compareEdges);
    for (const edge of found.slice(0, maxEdges - edges.length)) edges.push(edge);
    level = next;
  }
  const nodes = yield* nodesOf(engine, start, edges, atBlock);
  return { start, nodes, edges: edges.sort(compareEdges), truncated, head };
}

function* edgesOf(engine: Engine, n: number, query: SubDagQuery): Steps<EdgeColumns[]> {
  const { database, topology } = engine;
  const up = query.direction === 'UPSTREAM';
  const rows = up ? rowsOf(topology.chains, n) : rowsDerivedFrom(topology, n);
  const found: EdgeColumns[] = [];
  for (let first = 0; first < rows.length; first += ROWS) {
    const part = JSON.stringify(rows.slice(first, first + ROWS));
    const read = up
      ? database.all<EdgeColumns>(UP, part, query.atBlock)
      : database.all<EdgeColumns>(DOWN, part, query.atBlock, n);
    for (const row of read) found.push(row);
    yield;
  }
  return found;
}

function* nodesOf(
  { database, topology }: Engine,
  start: Hex,
  edges: readonly EdgeRow[],
  atBlock: number,
): Steps<NodeRow[]> {
  const ends = new Set<Hex>([start]);
  for (const { derived, source } of edges) ends.add(derived).add(source);
  const nodes = yield* mapInSteps([...ends].sort(), (id) => {
    const n = findNumber(topology.numbers, id);
    if (!isPresent(topology, n, atBlock)) return [];
    const row = database.get<NodeColumns>('SELECT * FROM nodes WHERE n = ?', n);
    return row === undefined ? [] : [toNode(topology.numbers, row)];
  });
  return nodes.flat();
}
