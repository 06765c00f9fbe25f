import { PedigreeError } from '../../encoding/error.js';
import type { Hex } from '../../encoding/hex.js';
import type { ItemOf } from '../asset-state.js';
import type { ClosureNode } from '../closure.js';
import type { EdgeRow } from '../rows.js';
import { findOwed } from './owed.js';
import type { Payable } from './payable.js';
import type { ShareIndex } from './share-index.js';
import {
  type FactOrder,
  isCounted,
  type RoyaltyErrorCode,
  type Share,
  type ShareState,
  WHOLE_BPS,
} from './types.js';

/** What one asset owes, and the numbers of the sources of its derivations; -1 at what it references. */
export type OwnShares = {
  readonly shares: readonly Share[];
  readonly sources: readonly number[];
};

export const NO_SHARES: OwnShares = { shares: [], sources: [] };

/**
 * What an asset owes to its sources at the closure's block, in the closure's order of derivations, then what it references;
 * shares that count as 0 are among them. Throws `ORDER_UNKNOWN` where only the order of facts in one block can tell which
 * share is over the cap, and `order` lacks them: `findOrderNeeded` names such assets.
 */
export function sharesOf(index: ShareIndex, derived: number, order: FactOrder): OwnShares {
  const payable = index.payables[derived];
  if (payable === undefined) return NO_SHARES;
  if (index.edges[derived] === undefined && payable.referenced.length === 0) return NO_SHARES;
  const own = declaredShares(index, derived, payable);
  if (!isOverCap(own.shares)) return own;
  return { shares: capShares(own.shares, payable.stated, order), sources: own.sources };
}

const NO_EDGES: readonly EdgeRow[] = [];

function declaredShares(
  index: ShareIndex,
  derived: number,
  payable: Payable,
): { readonly shares: Share[]; readonly sources: readonly number[] } {
  const { closure } = index;
  const { atBlock } = closure;
  const edges = index.edges[derived] ?? NO_EDGES;
  const all = index.sources[derived];
  const { id, referenced, stated } = payable;
  const shares: Share[] = [];
  const sources: number[] = [];
  const hasStruck = edges.some(({ toBlock }) => toBlock <= atBlock);
  const { owed, waiting } = hasStruck
    ? findOwed(closure, edges, supersessionsOf(stated))
    : { owed: null, waiting: null };
  for (let e = 0; e < edges.length; e += 1) {
    const edge = edges[e] as EdgeRow;
    const isStruck = edge.toBlock <= atBlock;
    if (isStruck && owed?.has(edge) !== true) continue;
    const source = all?.[e] as number;
    const state =
      stateOfSource(payable, index.payables[source]) ?? stateInTime(edge, isStruck, waiting);
    shares.push({ derived: id, edge, referenced: null, royaltyBps: edge.royaltyBps, state });
    sources.push(source);
  }
  for (const item of referenced) {
    const { royaltyBps } = item.value;
    shares.push({ derived: id, edge: null, referenced: item, royaltyBps, state: 'IN_FORCE' });
    sources.push(-1);
  }
  return { shares, sources };
}

function supersessionsOf({ items, node }: ClosureNode): readonly ItemOf<'superseded'>[] {
  return items.filter(
    (item): item is ItemOf<'superseded'> => item.kind === 'superseded' && item.subject === node.id,
  );
}

/** What no registry lets in: it would carry money in a circle, or to nobody. */
function stateOfSource({ createdAt }: Payable, source: Payable | undefined): ShareState | null {
  if (source === undefined) return null;
  if (source.kind === 'BATCH') return 'SOURCE_IS_BATCH';
  return source.createdAt < createdAt ? null : 'SOURCE_NOT_OLDER';
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
export function needsOrder(index: ShareIndex, derived: number): boolean {
  const payable = index.payables[derived];
  if (payable === undefined) return false;
  const { referenced, stated } = payable;
  if ((index.edges[derived]?.length ?? 0) + referenced.length < 2) return false;
  const { shares } = declaredShares(index, derived, payable);
  if (!isOverCap(shares)) return false;
  const placed = shares.filter(isCounted).map((share) => placeOf(share, stated, NO_ORDER));
  return findUnordered(placed) !== null;
}
