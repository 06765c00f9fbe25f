import type { EdgeRelation, EdgeRow, NodeRow } from '../../domain/rows.js';
import type { Hex } from '../../encoding/hex.js';
import { compareEdges, edgeAsOf } from '../order.js';
import type { NodeView, SubDag, WalkDirection, WalkPage, WalkPlace, WalkQuery } from '../port.js';
import { type Engine, headOf } from './engine.js';
import { gapsOf } from './gaps.js';
import { compareIds, findNumber, idOf } from './numbers.js';
import { type EdgeColumns, type NodeColumns, toEdge, toNode } from './rows.js';
import {
  DECLARED,
  isPresent,
  KIND_MASK,
  NODE_KINDS,
  RELATIONS,
  toRelationNumber,
} from './topology.js';
import { findView } from './views.js';
import { type Reached, reach, type Scratch } from './walk.js';

/** One page of a walk. */
export function walkPage(engine: Engine, scratch: Scratch, query: WalkQuery): WalkPage {
  const { topology } = engine;
  const { atBlock } = query;
  const head = headOf(engine);
  const start = findNumber(topology.numbers, query.start);
  if (start < 0 || !isPresent(topology, start, atBlock)) return { ...NOTHING, head };
  const reached = reach(topology, scratch, start, {
    up: query.direction === 'UPSTREAM',
    atBlock,
    atHead: atBlock === head.block?.number,
    relations: toMask(query.relations),
    maxDegree: query.maxDegree ?? Number.POSITIVE_INFINITY,
  });
  const page = selectPage(engine, reached, query);
  return {
    start: findView(engine, start, atBlock),
    items: page.places.map(({ degree, n }) => ({
      degree,
      view: findView(engine, n, atBlock) as NodeView,
    })),
    total: page.total,
    hasNext: page.hasNext,
    degreeReached: reached.levels.length - 2,
    truncated: reached.truncated ? 'MAX_DEGREE' : null,
    gaps: gapsOf(engine, reached, atBlock),
    head,
  };
}

const NOTHING: Omit<WalkPage, 'head'> = {
  start: null,
  items: [],
  total: 0,
  hasNext: false,
  degreeReached: 0,
  truncated: null,
  gaps: {
    unresolvedSources: 0,
    undisclosedSources: 0,
    missingManifests: 0,
    missingLeaves: 0,
    conflictingClaims: 0,
    struckSources: 0,
  },
};

function toMask(relations: readonly EdgeRelation[] | null): Uint8Array | null {
  if (relations === null) return null;
  const mask = new Uint8Array(RELATIONS.length);
  mask[DECLARED] = 1;
  for (const relation of relations) mask[toRelationNumber(relation)] = 1;
  return mask;
}

type Place = { readonly degree: number; readonly n: number };

/** Counts what is shown, and picks the page: degree by degree, the smallest ids after the place. */
function selectPage(engine: Engine, reached: Reached, query: WalkQuery) {
  const { flags } = engine.topology;
  const isShown = NODE_KINDS.map(
    (kind) => kind !== 'BATCH' && (query.kinds === null || query.kinds.includes(kind)),
  );
  const places: Place[] = [];
  let total = 0;
  for (let degree = 1; degree + 1 < reached.levels.length; degree += 1) {
    const shown: number[] = [];
    const end = reached.levels[degree + 1] as number;
    for (let i = reached.levels[degree] as number; i < end; i += 1) {
      const n = reached.order[i] as number;
      if (isShown[(flags[n] as number) & KIND_MASK] === true) shown.push(n);
    }
    total += shown.length;
    const room = query.first + 1 - places.length;
    if (room > 0) {
      for (const n of smallest(engine, shown, degree, query.after, room))
        places.push({ degree, n });
    }
  }
  return { places: places.slice(0, query.first), hasNext: places.length > query.first, total };
}

/** The first nodes of one degree after a place, by id: one pass, whatever their number. */
function smallest(
  engine: Engine,
  nodes: readonly number[],
  degree: number,
  after: WalkPlace | null,
  limit: number,
): number[] {
  const { numbers } = engine.topology;
  if (after !== null && after.degree > degree) return [];
  const afterId = after?.degree === degree ? after.id : null;
  const found: number[] = [];
  for (const n of nodes) {
    const isFull = found.length === limit;
    if (isFull && compareIds(numbers, n, found[limit - 1] as number) >= 0) continue;
    if (afterId !== null && idOf(numbers, n) <= afterId) continue;
    if (isFull) found.pop();
    insertSorted(engine, found, n);
  }
  return found;
}

function insertSorted(engine: Engine, sorted: number[], n: number): void {
  const { numbers } = engine.topology;
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareIds(numbers, sorted[middle] as number, n) < 0) low = middle + 1;
    else high = middle;
  }
  sorted.splice(low, 0, n);
}

const IN_FORCE = 'from_block <= ?2 AND (to_block IS NULL OR to_block > ?2)';

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
  const reached = reach(topology, scratch, n, { up, atBlock, atHead, relations: null, maxDegree });
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
  const sql = `SELECT * FROM edges WHERE ${up ? 'derived' : 'source'} = ?1 AND ${IN_FORCE}`;
  const found: EdgeRow[] = [];
  for (let i = levels[degree] as number; i < (levels[degree + 1] as number); i += 1) {
    for (const row of database.all<EdgeColumns>(sql, order[i] as number, atBlock)) {
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
