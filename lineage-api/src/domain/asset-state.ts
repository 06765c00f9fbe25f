import type { CodeName } from '../encoding/enums.js';
import { type Address, type Hex, ZERO_HASH } from '../encoding/hex.js';
import type { EdgeRow, ItemKind, ItemRow, NodeRow } from './rows.js';

/** A node with the items in force about it: a leaf's own first, then its batch's. */
export type StatedNode = {
  readonly node: NodeRow;
  readonly items: readonly ItemRow[];
  readonly rivalClaims: number;
};

export type ItemOf<K extends ItemKind> = Extract<ItemRow, { kind: K }>;

/**
 * Weight of a claim, of terms or of a derivation. `AUDITOR_CONFIRMED` needs agents whose credentials a policy trusts, and
 * no rule here names any yet: it is never given.
 */
export type Standing =
  | 'SELF_DECLARED'
  | 'OBSERVED'
  | 'SOURCE_CONFIRMED'
  | 'AUDITOR_CONFIRMED'
  | 'CONTESTED';

/** Items of one kind that concern the node. */
export function itemsOf<K extends ItemKind>(stated: StatedNode, kind: K): readonly ItemOf<K>[] {
  let found: ItemOf<K>[] | null = null;
  for (const item of stated.items) {
    if (item.kind !== kind || !concerns(stated, item)) continue;
    found ??= [];
    found.push(item as ItemOf<K>);
  }
  return found ?? NO_ITEMS;
}

const NO_ITEMS: readonly never[] = [];

/** The item of a single-valued kind: the node's own before its batch's. */
export function findItem<K extends ItemKind>(stated: StatedNode, kind: K): ItemOf<K> | undefined {
  const { id } = stated.node;
  let first: ItemOf<K> | undefined;
  for (const item of stated.items) {
    if (item.kind !== kind || !concerns(stated, item)) continue;
    if (item.subject === id) return item as ItemOf<K>;
    first ??= item as ItemOf<K>;
  }
  return first;
}

/** Who holds it; the registrant where the graph says nothing of an owner. */
export function ownerOf(stated: StatedNode): Address {
  return findItem(stated, 'owner')?.value.address ?? stated.node.registrant;
}

/** What the owner says to be; `OBSERVER`, which claims nothing, where nothing is said. */
export function roleOf(stated: StatedNode): CodeName<'role'> {
  return findItem(stated, 'role')?.value.role ?? 'OBSERVER';
}

/**
 * Whether an item of a batch speaks of this leaf: all of them do, but a withdrawal of another leaf, and statements on a
 * part that is neither the leaf nor a fact or terms that hold for it.
 */
function concerns(stated: StatedNode, item: ItemRow): boolean {
  const { node } = stated;
  if (item.subject === node.id) return true;
  if (item.kind === 'withdrawal') {
    return item.value.leaf === null || item.value.leaf === node.leaf;
  }
  if (item.kind === 'attestation' || item.kind === 'dispute') {
    const { part } = item.value;
    return part === ZERO_HASH || isRegistration(node, part) || isHere(stated, part);
  }
  return true;
}

/** Whether a part is the node itself or the batch that it came from, by id or by the fact that registered it. */
function isRegistration(node: NodeRow, part: Hex): boolean {
  return part === node.id || part === node.batchId || part === node.factId;
}

function isHere(stated: StatedNode, part: Hex): boolean {
  return stated.items.some(
    (item) => item.factId === part || (item.kind === 'terms' && item.value.licenseTermsId === part),
  );
}

export type DisputeState = 'OPEN' | 'ANSWERED' | 'RULED' | 'WITHDRAWN';

export type Dispute = {
  readonly item: ItemOf<'dispute'>;
  readonly answers: readonly ItemOf<'answer'>[];
  readonly rulings: readonly ItemOf<'ruling'>[];
  readonly state: DisputeState;
};

/**
 * Disputes with what was answered and ruled. Anyone may rule; without a policy that names arbiters a ruling counts only
 * from the opener, as a withdrawal. `RULED` says that someone else ruled, neither opener nor owner: it settles nothing.
 */
export function disputesOf(stated: StatedNode): readonly Dispute[] {
  const disputes = itemsOf(stated, 'dispute');
  if (disputes.length === 0) return [];
  const answers = itemsOf(stated, 'answer');
  const rulings = itemsOf(stated, 'ruling');
  const owner = ownerOf(stated);
  return disputes.map((item) => {
    const ofDispute = (other: ItemOf<'answer'> | ItemOf<'ruling'>) =>
      other.value.disputeFactId === item.factId;
    const ruled = rulings.filter(ofDispute);
    const answered = answers.filter(ofDispute);
    return {
      item,
      answers: answered,
      rulings: ruled,
      state: stateOf(item, answered, ruled, owner),
    };
  });
}

function stateOf(
  dispute: ItemOf<'dispute'>,
  answers: readonly ItemRow[],
  rulings: readonly ItemOf<'ruling'>[],
  owner: Address,
): DisputeState {
  if (rulings.some(({ by }) => by === dispute.by)) return 'WITHDRAWN';
  if (rulings.some(({ by }) => by !== owner)) return 'RULED';
  return answers.length > 0 ? 'ANSWERED' : 'OPEN';
}

/** True while any dispute about it, or about a part of it, stands. */
export function isDisputed(stated: StatedNode): boolean {
  return disputesOf(stated).some(({ state }) => state !== 'WITHDRAWN');
}

/** Standing of the registration itself. */
export function claimStanding(stated: StatedNode): Standing {
  const role = roleOf(stated);
  const claimsRights = role === 'RIGHTS_HOLDER' || role === 'LICENSEE';
  if (claimsRights && stated.rivalClaims > 0) return 'CONTESTED';
  if (hasDisputeOn(stated, (part) => part === ZERO_HASH || isRegistration(stated.node, part))) {
    return 'CONTESTED';
  }
  return role === 'OBSERVER' ? 'OBSERVED' : 'SELF_DECLARED';
}

/** Whether terms that are attached are no offer: those of an `OBSERVER`, who records what belongs to others. */
export function areTermsVoid(stated: StatedNode): boolean {
  return roleOf(stated) === 'OBSERVER';
}

/**
 * Whether a statement of another was made about a node that did not exist yet: ids can be computed beforehand. Where it
 * speaks of the batch of a leaf, the batch was there.
 */
export function isPremature(stated: StatedNode, item: ItemOf<'attestation'>): boolean {
  return item.subject === stated.node.id && item.fromBlock < stated.node.fromBlock;
}

/** Standing of terms in force: no better than that of the registration whose owner offers them. */
export function termsStanding(stated: StatedNode, terms: ItemOf<'terms'>): Standing {
  const { licenseTermsId } = terms.value;
  if (hasDisputeOn(stated, (part) => part === licenseTermsId || part === terms.factId)) {
    return 'CONTESTED';
  }
  return claimStanding(stated);
}

/** Standing of a derivation: the source's owner may confirm or deny it, his latest word counts; anyone may dispute it. */
export function derivationStanding(
  derived: StatedNode,
  source: StatedNode | null,
  edge: EdgeRow,
  atTimestamp: number,
): Standing {
  const isOfEdge = (part: Hex, index: number) => part === edge.factId && index === edge.index;
  if (hasDisputeOn(derived, isOfEdge)) return 'CONTESTED';
  const sourceOwner = source === null ? null : ownerOf(source);
  const word = [derived, ...(source === null ? [] : [source])]
    .flatMap((stated) =>
      itemsOf(stated, 'attestation').filter((item) => !isPremature(stated, item)),
    )
    .filter(({ by, value }) => by === sourceOwner && isOfEdge(value.part, value.index))
    .filter((item) => isUnexpired(item, atTimestamp))
    .sort((a, b) => b.fromBlock - a.fromBlock || b.logIndex - a.logIndex)[0];
  if (word !== undefined)
    return word.value.stance === 'CONFIRMS' ? 'SOURCE_CONFIRMED' : 'CONTESTED';
  return roleOf(derived) === 'OBSERVER' ? 'OBSERVED' : 'SELF_DECLARED';
}

/** Whether a statement still holds at a time in unix seconds; a `validUntil` of 0 has no end. */
export function isUnexpired(
  item: ItemOf<'attestation'> | ItemOf<'asserted'>,
  atTimestamp: number,
): boolean {
  return item.value.validUntil === 0 || item.value.validUntil > atTimestamp;
}

function hasDisputeOn(stated: StatedNode, isPart: (part: Hex, index: number) => boolean): boolean {
  return disputesOf(stated).some(
    ({ item, state }) => state !== 'WITHDRAWN' && isPart(item.value.part, item.value.index),
  );
}
