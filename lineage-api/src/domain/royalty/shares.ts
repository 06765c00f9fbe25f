import { PedigreeError } from '../../encoding/error.js';
import type { Hex } from '../../encoding/hex.js';
import { type ItemOf, itemsOf } from '../asset-state.js';
import type { Closure, ClosureNode } from '../closure.js';
import type { EdgeRow } from '../rows.js';
import { findOwed } from './owed.js';
import {
  type FactOrder,
  isCounted,
  type RoyaltyErrorCode,
  type Share,
  type ShareState,
  WHOLE_BPS,
} from './types.js';

const NO_EDGES: readonly EdgeRow[] = [];
const NO_SHARES: readonly Share[] = [];
const known = new WeakMap<Closure, ReadonlyMap<Hex, readonly EdgeRow[]>>();

/** Derivations of each asset that declare a share or were struck, in the closure's order: one map a closure. */
function edgesOf(closure: Closure, derived: Hex): readonly EdgeRow[] {
  let byDerived = known.get(closure);
  if (byDerived === undefined) {
    const map = new Map<Hex, EdgeRow[]>();
    for (const edge of closure.edges) {
      if (edge.royaltyBps === 0 || edge.relation === 'DECLARED') continue;
      const list = map.get(edge.derived);
      if (list === undefined) map.set(edge.derived, [edge]);
      else list.push(edge);
    }
    known.set(closure, map);
    byDerived = map;
  }
  return byDerived.get(derived) ?? NO_EDGES;
}

/**
 * What an asset owes to its sources at the closure's block, in the closure's order of derivations, then what it references;
 * shares that count as 0 are among them. Throws `ORDER_UNKNOWN` where only the order of facts in one block can tell which
 * share is over the cap, and `order` lacks them: `findOrderNeeded` names such assets.
 */
export function sharesOf(closure: Closure, derived: Hex, order: FactOrder): readonly Share[] {
  const found = edgesOf(closure, derived);
  const stated = closure.nodes.get(derived);
  if (stated === undefined) return NO_SHARES;
  const referenced = referencedBy(stated);
  if (found.length === 0 && referenced.length === 0) return NO_SHARES;
  const shares = declaredShares(closure, stated, found, referenced);
  return isOverCap(shares) ? capShares(shares, stated, order) : shares;
}

function referencedBy(stated: ClosureNode): readonly ItemOf<'referenced'>[] {
  if (!stated.items.some(({ kind }) => kind === 'referenced')) return [];
  return itemsOf(stated, 'referenced').filter(({ value }) => value.royaltyBps > 0);
}

function declaredShares(
  closure: Closure,
  stated: ClosureNode,
  edges: readonly EdgeRow[],
  referenced: readonly ItemOf<'referenced'>[],
): Share[] {
  const derived = stated.node.id;
  const shares: Share[] = [];
  const hasStruck = edges.some(({ toBlock }) => toBlock <= closure.atBlock);
  const { owed, waiting } = hasStruck
    ? findOwed(closure, edges, supersessionsOf(stated))
    : { owed: null, waiting: null };
  for (const edge of edges) {
    const isStruck = edge.toBlock <= closure.atBlock;
    if (isStruck && owed?.has(edge) !== true) continue;
    const state = stateOfSource(closure, stated, edge) ?? stateInTime(edge, isStruck, waiting);
    shares.push({ derived, edge, referenced: null, royaltyBps: edge.royaltyBps, state });
  }
  for (const item of referenced) {
    const { royaltyBps } = item.value;
    shares.push({ derived, edge: null, referenced: item, royaltyBps, state: 'IN_FORCE' });
  }
  return shares;
}

function supersessionsOf({ items, node }: ClosureNode): readonly ItemOf<'superseded'>[] {
  return items.filter(
    (item): item is ItemOf<'superseded'> => item.kind === 'superseded' && item.subject === node.id,
  );
}

/** What no registry lets in: it would carry money in a circle, or to nobody. */
function stateOfSource(
  closure: Closure,
  { node }: ClosureNode,
  { source }: EdgeRow,
): ShareState | null {
  const found = closure.nodes.get(source)?.node;
  if (found === undefined) return null;
  if (found.kind === 'BATCH') return 'SOURCE_IS_BATCH';
  return found.createdAt < node.createdAt ? null : 'SOURCE_NOT_OLDER';
}

function stateInTime(
  edge: EdgeRow,
  isStruck: boolean,
  waiting: ReadonlySet<EdgeRow> | null,
): ShareState {
  if (isStruck) return 'OWED';
  return waiting?.has(edge) === true ? 'AWAITS_CONSENT' : 'IN_FORCE';
}

function isOverCap(shares: readonly Share[]): boolean {
  let sum = 0;
  for (const share of shares) if (isCounted(share)) sum += share.royaltyBps;
  return sum > WHOLE_BPS;
}

/** The shares in the order in which they were recorded: one that would lift the sum past the cap counts as 0. */
function capShares(shares: readonly Share[], stated: ClosureNode, order: FactOrder): Share[] {
  const placed = shares
    .filter(isCounted)
    .map((share) => ({ share, ...placeOf(share, stated, order) }));
  checkOrder(placed);
  placed.sort((a, b) => a.block - b.block || (a.place ?? 0) - (b.place ?? 0) || a.index - b.index);
  const over = new Set<Share>();
  let sum = 0;
  for (const { share } of placed) {
    if (sum + share.royaltyBps > WHOLE_BPS) over.add(share);
    else sum += share.royaltyBps;
  }
  return shares.map((share) => (over.has(share) ? { ...share, state: 'OVER_CAP' } : share));
}

type Placed = {
  readonly block: number;
  /** Log index; null where it is not known. */
  readonly place: number | null;
  readonly index: number;
  readonly factId: Hex;
};

function placeOf({ edge, referenced }: Share, { node }: ClosureNode, order: FactOrder): Placed {
  if (edge === null) {
    const { fromBlock, logIndex, factId } = referenced as ItemOf<'referenced'>;
    return { block: fromBlock, place: logIndex, index: 0, factId };
  }
  const { factId, fromBlock, index } = edge;
  // An edge that a manifest gave has the leaf's id in place of a fact id: it came with the registration.
  const place = factId === edge.derived ? node.logIndex : (order.get(factId) ?? null);
  return { block: fromBlock, place, index, factId };
}

function checkOrder(placed: readonly Placed[]): void {
  const found = findUnordered(placed);
  if (found === null) return;
  throw new PedigreeError<RoyaltyErrorCode>(
    'ORDER_UNKNOWN',
    `expected the log index of fact ${found.factId}: several facts of block ${found.block} declare shares that are over the cap together`,
  );
}

/** A fact whose place is not known beside another of its block. */
function findUnordered(placed: readonly Placed[]): Placed | null {
  const first = new Map<number, Placed>();
  for (const each of placed) {
    const other = first.get(each.block);
    if (other === undefined) first.set(each.block, each);
    else if (other.factId !== each.factId) {
      if (each.place === null) return each;
      if (other.place === null) return other;
    }
  }
  return null;
}

const NO_ORDER: FactOrder = new Map();

/** Whether the shares of an asset are over the cap in a way that only the order of facts in one block decides. */
export function needsOrder(closure: Closure, derived: Hex): boolean {
  const stated = closure.nodes.get(derived);
  if (stated === undefined) return false;
  const edges = edgesOf(closure, derived);
  const referenced = referencedBy(stated);
  if (edges.length + referenced.length < 2) return false;
  const shares = declaredShares(closure, stated, edges, referenced);
  if (!isOverCap(shares)) return false;
  const placed = shares.filter(isCounted).map((share) => placeOf(share, stated, NO_ORDER));
  return findUnordered(placed) !== null;
}
