import type { EdgeRelation } from '../../domain/rows.js';
import { mapInSteps, type Steps } from '../../encoding/steps.js';
import type { NodeView, WalkPage, WalkQuery } from '../port.js';
import { type Engine, headOf } from './engine.js';
import { gapsOf } from './gaps.js';
import { findNumber } from './numbers.js';
import { DECLARED, isPresent, NODE_KINDS, RELATIONS, toRelationNumber } from './topology.js';
import { viewOf } from './views.js';
import type { WalkFound, WalkOrder } from './walk-order.js';

/** The walk that a question asks for; null where its start is not there. */
export function toOrder({ topology, position }: Engine, query: WalkQuery): WalkOrder | null {
  const { atBlock, kinds } = query;
  const start = findNumber(topology.numbers, query.start);
  if (start < 0 || !isPresent(topology, start, atBlock)) return null;
  return {
    start,
    up: query.direction === 'UPSTREAM',
    atBlock,
    atHead: atBlock === position.block?.number,
    relations: toMask(query.relations),
    maxDegree: query.maxDegree ?? Number.POSITIVE_INFINITY,
    isShown: NODE_KINDS.map((kind) => kind !== 'BATCH' && (kinds === null || kinds.includes(kind))),
    first: query.first,
    after: query.after,
  };
}

/** One page of a walk, from what it found. */
export function* toPage(
  engine: Engine,
  { start, atBlock }: WalkOrder,
  found: WalkFound,
): Steps<WalkPage> {
  engine.views.renew(engine, atBlock);
  return {
    start: viewOf(engine, start, atBlock),
    items: yield* mapInSteps(found.places, ({ degree, n }) => ({
      degree,
      view: viewOf(engine, n, atBlock) as NodeView,
    })),
    total: found.total,
    hasNext: found.hasNext,
    degreeReached: found.degreeReached,
    truncated: found.truncated ? 'MAX_DEGREE' : null,
    gaps: yield* gapsOf(engine, found.suspects, atBlock),
    head: headOf(engine),
  };
}

/** The page of a walk from what is not there. */
export function emptyPage(engine: Engine): WalkPage {
  return { ...NOTHING, head: headOf(engine) };
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
