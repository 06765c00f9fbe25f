import { ZERO_HASH } from '../../encoding/hex.js';
import type { ClosureQuery, GraphHead, WalkDirection } from '../port.js';
import { loadCypher } from './cypher.js';
import type { ReadResult } from './read.js';

/** Longer than any path that is there. */
export const UNBOUNDED = 2 ** 30;

/** Which edges a walk reads: at the head none that is ended can be in force. */
export type WalkState = 'HEAD' | 'PAST';

const TYPES: Readonly<Record<WalkState, string>> = {
  HEAD: 'WAS_DERIVED_FROM',
  PAST: 'WAS_DERIVED_FROM|WAS_ONCE_DERIVED_FROM',
};

const IN_FORCE: Readonly<Record<WalkState, string>> = {
  HEAD: 'e.fromBlock <= $at',
  PAST: 'e.fromBlock <= $at AND $at < e.toBlock',
};

/** The parts of a query that cannot be parameters. */
export function toWalkParts(
  direction: WalkDirection,
  state: WalkState,
  bound = '',
  edgeInForce = IN_FORCE[state],
): Record<string, string> {
  return {
    walk: toArrow(direction, `[path:${TYPES[state]}*0..${bound}]`),
    step: toArrow(direction, `[e:${TYPES[state]}]`),
    inForce: `all(e IN path WHERE ${edgeInForce})`,
    edgeInForce,
  };
}

/** The same for one that may be asked of some relations and of some degrees alone. */
export function toBoundedParts(
  direction: WalkDirection,
  state: WalkState,
  maxDegree: number | null,
): Record<string, string> {
  const edgeInForce = `${IN_FORCE[state]} AND ($relations IS NULL OR e.relation IN $relations)`;
  return toWalkParts(direction, state, toBound(maxDegree), edgeInForce);
}

/**
 * The same for a closure. Edges that are owed may have ended long ago: with them the head is read like the past. That a
 * manifest's edges are never owed is seen by their fact, which is the leaf.
 */
export function toClosureParts(
  { direction, edges }: Pick<ClosureQuery, 'direction' | 'edges'>,
  state: WalkState,
): Record<string, string> {
  const types = TYPES[edges === 'OWED' ? 'PAST' : state];
  const edgeInForce = edges === 'OWED' ? OWED : IN_FORCE[state];
  return {
    walk: toArrow(direction, `[path:${types}*0..]`),
    inForce: `all(e IN path WHERE ${edgeInForce})`,
    edgesOf: loadCypher('edges-of', { types, edgeInForce }),
  };
}

const OWED = `e.fromBlock <= $at AND ($at < e.toBlock
  OR e.royaltyBps > 0 AND e.licenseTermsId <> '${ZERO_HASH}' AND e.factId <> startNode(e).id)`;

export function toArrow(direction: WalkDirection, relationship: string): string {
  return direction === 'UPSTREAM' ? `-${relationship}->` : `<-${relationship}-`;
}

/**
 * Reads edges of the head alone where the question is about the head as last seen here; where the head has moved on
 * meanwhile, asks again with the ended edges.
 */
export async function readAtHeadOrPast(
  atBlock: number,
  lastSeen: GraphHead | null,
  read: (state: WalkState) => Promise<ReadResult>,
): Promise<ReadResult> {
  if (lastSeen?.block?.number !== atBlock) return read('PAST');
  const result = await read('HEAD');
  const head = result.head.block?.number;
  return head === undefined || head <= atBlock ? result : read('PAST');
}

/** Bounds of paths that queries have: few, as each makes another text for the server to plan. */
const BOUNDS = [2, 4, 16];

/** One more than asked at least, to see whether there is more. */
function toBound(maxDegree: number | null): string {
  return maxDegree === null ? '' : String(BOUNDS.find((bound) => bound > maxDegree) ?? '');
}
