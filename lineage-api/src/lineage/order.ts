import type { BlockRef, ClaimRow, EdgeRow, ItemRow, NodeRow } from '../domain/rows.js';
import { OPEN_BLOCK } from '../domain/rows.js';
import { compareText } from '../encoding/compare-text.js';

/** The one order of edges: (derived, source, factId, index). */
export function compareEdges(a: EdgeRow, b: EdgeRow): number {
  return (
    compareText(a.derived, b.derived) ||
    compareText(a.source, b.source) ||
    compareText(a.factId, b.factId) ||
    a.index - b.index
  );
}

/** The one order of the items of a subject: (kind, fromBlock, logIndex, key, factId). */
export function compareItems(a: ItemRow, b: ItemRow): number {
  return (
    compareText(a.kind, b.kind) ||
    a.fromBlock - b.fromBlock ||
    a.logIndex - b.logIndex ||
    compareText(a.key, b.key) ||
    compareText(a.factId, b.factId)
  );
}

/** The one order of the claims on a content: (fromBlock, logIndex, assetId, scheme). */
export function compareClaims(a: ClaimRow, b: ClaimRow): number {
  return (
    a.fromBlock - b.fromBlock ||
    a.logIndex - b.logIndex ||
    compareText(a.assetId, b.assetId) ||
    compareText(a.scheme, b.scheme)
  );
}

/** Which of two rows of one node stays: the older registration. A leaf may have two, by manifest and by storage. */
export function compareRegistrations(a: NodeRow, b: NodeRow): number {
  return a.fromBlock - b.fromBlock || a.logIndex - b.logIndex || compareText(a.factId, b.factId);
}

export function isInForce(
  row: { readonly fromBlock: number; readonly toBlock: number },
  block: number,
): boolean {
  return row.fromBlock <= block && block < row.toBlock;
}

/** The edge as it stood at a block: what ended it later is not known there. */
export function edgeAsOf(edge: EdgeRow, block: number): EdgeRow {
  if (edge.toBlock <= block || edge.toBlock === OPEN_BLOCK) return edge;
  return { ...edge, toBlock: OPEN_BLOCK, struckBy: null };
}

/** The item as it stood at a block: what ended it later is not known there. */
export function itemAsOf(item: ItemRow, block: number): ItemRow {
  if (item.toBlock <= block || item.toBlock === OPEN_BLOCK) return item;
  return { ...item, toBlock: OPEN_BLOCK, closedBy: null };
}

export function isSameBlock(a: BlockRef | null, b: BlockRef | null): boolean {
  if (a === null || b === null) return a === b;
  return a.number === b.number && a.hash === b.hash;
}
