import type { ClosureNode } from '../domain/closure.js';
import type { EdgeRow } from '../domain/rows.js';
import { compareText } from '../encoding/compare-text.js';
import { type Address, type Hex, ZERO_HASH } from '../encoding/hex.js';
import { isInForce } from './order.js';
import type { AssetPage, ClosureQuery, WalkPage } from './port.js';
import { isStruckByOwner } from './view-rules.js';

/** Whether a closure follows an edge; see `ClosureEdges`. */
export function isFollowed(edge: EdgeRow, { atBlock, edges }: ClosureQuery): boolean {
  if (isInForce(edge, atBlock)) return true;
  return (
    edges === 'OWED' &&
    isStruckByOwner(edge, atBlock) &&
    edge.royaltyBps > 0 &&
    edge.licenseTermsId !== ZERO_HASH
  );
}

/** Accounts that have to do with a node: who registered it, owns it or its batch, or made one of its items. */
export function accountsOf({ node, items, termsHistory }: ClosureNode): Address[] {
  const accounts: Address[] = [node.registrant];
  for (const item of items) {
    accounts.push(item.by);
    if (item.kind === 'owner') accounts.push(item.value.address);
  }
  for (const item of termsHistory) accounts.push(item.by);
  return accounts;
}

/** Agents that the activities of a node name. */
export function agentsNamed({ items }: ClosureNode): Hex[] {
  return items.flatMap((item) => (item.kind === 'activity' ? [item.value.agentId] : []));
}

/** What the closure of a page starts from: the start of the walk, where it is one, and what is shown. */
export function startsOf(page: AssetPage | WalkPage): Hex[] {
  const start = 'start' in page && page.start !== null ? [page.start.node.id] : [];
  const shown = page.items.map((item) => ('view' in item ? item.view.node.id : item.node.id));
  return [...start, ...shown];
}

/** A map in the order of ids. */
export function byId<T>(entries: Iterable<readonly [Hex, T]>): Map<Hex, T> {
  return new Map([...entries].sort(([a], [b]) => compareText(a, b)));
}
