import { type ClaimRow, type ItemRow, type NodeRow, OPEN_BLOCK } from '../../domain/rows.js';
import { compareText } from '../../encoding/compare-text.js';
import type { Address, Hex } from '../../encoding/hex.js';
import { compareItems, isInForce, itemAsOf } from '../order.js';
import type { NodeView } from '../port.js';
import {
  findFirst,
  findTermsNamed,
  isByStranger,
  limitItems,
  partiesOfAgent,
  RIVAL_ROLES,
} from '../view-rules.js';
import type { NaiveState } from './naive-state.js';

export function findNode(state: NaiveState, id: Hex, atBlock: number): NodeRow | null {
  return state.nodes.find((node) => node.id === id && node.fromBlock <= atBlock) ?? null;
}

export function findView(
  state: NaiveState,
  id: Hex,
  atBlock: number,
  termsOfEdge: Hex | null = null,
): NodeView | null {
  const node = findNode(state, id, atBlock);
  if (node === null) return null;
  const findParties = () => partiesOf(state, node, atBlock);
  const own = limitItems(itemsOf(state, id, atBlock), findParties);
  const batch = limitItems(batchItemsOf(state, node, atBlock), findParties);
  const items = [...own.items, ...batch.items];
  const named = new Set([termsOfEdge, ...items.map(findTermsNamed)]);
  const metadata = findFirst(items, 'metadata');
  const redacted = metadata === undefined ? null : findRedaction(state, node, metadata.value.hash);
  return {
    node,
    items,
    itemsLeftOut: own.itemsLeftOut + batch.itemsLeftOut,
    terms: state.terms
      .filter((terms) => named.has(terms.id) && terms.fromBlock <= atBlock)
      .sort((a, b) => compareText(a.id, b.id)),
    document:
      redacted === null
        ? (state.documents.find((each) => each.hash === metadata?.value.hash) ?? null)
        : null,
    redacted,
    rivalClaims: new Set(findRivals(state, node, atBlock).map((claim) => claim.assetId)).size,
    manifestKnown:
      node.kind === 'BATCH' ? state.manifests.some((each) => each.batchId === id) : null,
  };
}

export function findAgentItems(state: NaiveState, agentId: Hex, atBlock: number) {
  const items = itemsOf(state, agentId, atBlock);
  return limitItems(items, () => partiesOfAgent(items)).items;
}

function itemsOf(state: NaiveState, subject: Hex | null, atBlock: number): ItemRow[] {
  return state.items
    .filter((item) => item.subject === subject && isInForce(item, atBlock))
    .map((item) => itemAsOf(item, atBlock))
    .sort(compareItems);
}

/** What the owner of its batch says until another owns the leaf, and what others say of the batch. */
function batchItemsOf(state: NaiveState, node: NodeRow, atBlock: number): ItemRow[] {
  const lastShared = findLastShared(state, node, atBlock);
  return [
    ...itemsOf(state, node.batchId, lastShared).filter((item) => !isByStranger(item)),
    ...itemsOf(state, node.batchId, atBlock).filter(isByStranger),
  ]
    .filter((item) => item.kind !== 'complete' || !hasOwnSources(state, node, item, atBlock))
    .sort(compareItems);
}

/** The last block, up to the one asked for, before leaf and batch had different owners. */
export function findLastShared(state: NaiveState, node: NodeRow, atBlock: number): number {
  const ownersOf = (subject: Hex | null) =>
    state.items.flatMap((item) =>
      item.kind === 'owner' && item.subject === subject && item.fromBlock < item.toBlock
        ? [item]
        : [],
    );
  const partings = ownersOf(node.id).flatMap((own) =>
    ownersOf(node.batchId)
      .filter((of) => of.value.address !== own.value.address)
      .filter((of) => own.fromBlock < of.toBlock && of.fromBlock < own.toBlock)
      .map((of) => Math.max(own.fromBlock, of.fromBlock)),
  );
  return Math.min(atBlock, ...partings.map((block) => block - 1));
}

/** Whether sources of a leaf's own were recorded once its batch was said to be complete; storing the leaf records none. */
function hasOwnSources(state: NaiveState, node: NodeRow, complete: ItemRow, atBlock: number) {
  const isLater = (row: { fromBlock: number }) =>
    complete.fromBlock <= row.fromBlock && row.fromBlock <= atBlock;
  const own = state.items.filter((item) => item.subject === node.id);
  const written = own.filter((item) => item.kind === 'materialized').map((item) => item.fromBlock);
  return (
    own.some((item) => GAP_KINDS.includes(item.kind) && isLater(item)) ||
    state.edges
      .filter((edge) => edge.derived === node.id && edge.factId !== node.id && isLater(edge))
      .some((edge) => !written.includes(edge.fromBlock))
  );
}

const GAP_KINDS: readonly string[] = ['named', 'referenced', 'committed'];

/** The ground on which a document is hidden, whatever the block. */
function findRedaction(state: NaiveState, node: NodeRow, hash: Hex) {
  const first = state.items
    .filter((item) => item.kind === 'metadata' && item.value.hash === hash)
    .sort(compareAge)[0]?.subject;
  const firstBatch = state.nodes.find((each) => each.id === first)?.batchId;
  const redaction = state.items
    .flatMap((item) => (item.kind === 'redaction' && item.key === hash ? [item] : []))
    .filter((item) => item.toBlock === OPEN_BLOCK)
    .filter(({ subject }) => [node.id, node.batchId, first, firstBatch].includes(subject))
    .sort(compareAge)[0];
  return redaction?.value.ground ?? null;
}

function compareAge(a: ItemRow, b: ItemRow): number {
  return (
    a.fromBlock - b.fromBlock ||
    a.logIndex - b.logIndex ||
    compareText(a.factId, b.factId) ||
    compareText(a.subject, b.subject)
  );
}

/** Its own items, then its batch's. */
function allItemsOf(state: NaiveState, id: Hex, atBlock: number): ItemRow[] {
  const batchId = findNode(state, id, atBlock)?.batchId ?? null;
  return [...itemsOf(state, id, atBlock), ...itemsOf(state, batchId, atBlock)];
}

function ownerOf(state: NaiveState, id: Hex, atBlock: number, otherwise: Address): Address {
  return findFirst(allItemsOf(state, id, atBlock), 'owner')?.value.address ?? otherwise;
}

/** Claims of others on the content, by whoever holds those assets at the block in the role he has there. */
export function findRivals(state: NaiveState, node: NodeRow, atBlock: number): ClaimRow[] {
  const owner = ownerOf(state, node.id, atBlock, node.registrant);
  return state.claims
    .filter((claim) => claim.contentHash === node.contentHash && claim.scheme === node.scheme)
    .filter((claim) => claim.assetId !== node.id && claim.fromBlock <= atBlock)
    .filter((claim) => ownerOf(state, claim.assetId, atBlock, claim.registrant) !== owner)
    .filter((claim) => {
      const stated = findFirst(allItemsOf(state, claim.assetId, atBlock), 'role');
      const role = stated?.value.role ?? claim.role;
      return RIVAL_ROLES.some((rival) => rival === role);
    });
}

/** Owner and registrant of the node and of its batch, of what they were made from, and of rival claims. */
function partiesOf(state: NaiveState, node: NodeRow, atBlock: number): ReadonlySet<Address> {
  const ids = [node.id, ...(node.batchId === null ? [] : [node.batchId])];
  const sources = state.edges
    .filter((edge) => ids.includes(edge.derived) && edge.fromBlock <= atBlock)
    .map((edge) => edge.source);
  const rivals = findRivals(state, node, atBlock);
  const there = [...ids, ...sources, ...rivals.map((claim) => claim.assetId)].flatMap(
    (id) => findNode(state, id, atBlock) ?? [],
  );
  return new Set([
    ...rivals.map((claim) => claim.registrant),
    ...there.flatMap(({ id, registrant }) => [registrant, ownerOf(state, id, atBlock, registrant)]),
  ]);
}
