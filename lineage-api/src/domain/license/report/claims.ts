import type { CodeName } from '../../../encoding/enums.js';
import type { Address, Hex } from '../../../encoding/hex.js';
import { ZERO_HASH } from '../../../encoding/hex.js';
import type { Standing } from '../../asset-state.js';
import {
  disputesOf,
  findItem,
  type ItemOf,
  isPremature,
  isUnexpired,
  itemsOf,
  type StatedNode,
} from '../../asset-state.js';
import type { ClosureNode } from '../../closure.js';
import type { Assurance, Trust } from '../policy/trust.js';
import { type Assurances, rankOfAssurance, schemaIdOf } from './assurance.js';
import { CONCLUSION_SCHEMA } from './conclusion.js';
import { hasItem, ownerOf, roleOf } from './single-items.js';

/** One registration of a content among all that there are. */
export type Claim = {
  readonly stated: ClosureNode;
  readonly owner: Address;
  readonly role: CodeName<'role'>;
  readonly assurance: Assurance;
};

const ROLE_ORDER: readonly CodeName<'role'>[] = [
  'RIGHTS_HOLDER',
  'LICENSEE',
  'DERIVER',
  'OBSERVER',
];

export const isHolder = (role: CodeName<'role'>): boolean =>
  role === 'RIGHTS_HOLDER' || role === 'LICENSEE';

export function claimOf(stated: ClosureNode, assurances: Assurances): Claim {
  const owner = ownerOf(stated);
  return { stated, owner, role: roleOf(stated), assurance: assurances(owner) };
}

/** By authority: role, then assurance; claims must come in the order of their chain, which then decides. */
export function byAuthority(claims: readonly Claim[]): readonly Claim[] {
  return [...claims].sort(
    (a, b) =>
      ROLE_ORDER.indexOf(a.role) - ROLE_ORDER.indexOf(b.role) ||
      rankOfAssurance(b.assurance) - rankOfAssurance(a.assurance),
  );
}

/** Whether a rival's word weighs against a claim: nobody weaker can block it, he is only shown. */
export function weighsAgainst(rival: Claim, claim: Claim): boolean {
  return (
    rival.owner !== claim.owner &&
    rankOfAssurance(rival.assurance) >= rankOfAssurance(claim.assurance) &&
    !isVoid(rival.stated)
  );
}

/** Its own owner says that he never had rights. */
export function isVoid(stated: StatedNode): boolean {
  if (!hasItem(stated, 'withdrawal')) return false;
  return itemsOf(stated, 'withdrawal').some(({ value }) => value.ground === 'NO_RIGHTS');
}

/**
 * Standing of a registration among its rivals: by credentials that the policy trusts. A weaker rival, and a dispute of
 * someone weaker without a claim of his own, leave it as it is.
 */
export function standingOf(
  claim: Claim,
  rivals: readonly Claim[],
  trust: Trust,
  assurances: Assurances,
  timestamp: number,
): Standing {
  if (isHolder(claim.role)) {
    if (rivals.some((rival) => isHolder(rival.role) && weighsAgainst(rival, claim))) {
      return 'CONTESTED';
    }
  }
  if (findWeightyDispute(claim, rivals, trust, assurances) !== null) return 'CONTESTED';
  const confirmed = confirmationOf(claim, rivals, assurances, timestamp);
  if (confirmed !== null) return confirmed;
  return claim.role === 'OBSERVER' ? 'OBSERVED' : 'SELF_DECLARED';
}

const STANDING_ORDER: readonly Standing[] = [
  'CONTESTED',
  'OBSERVED',
  'SELF_DECLARED',
  'SOURCE_CONFIRMED',
  'AUDITOR_CONFIRMED',
];

export const rankOfStanding = (standing: Standing): number => STANDING_ORDER.indexOf(standing);

/**
 * A dispute about whose it is or under which licence, that stands, and whose opener is not weaker: he has a claim on the
 * content or a credential, and no less assurance. A ruling of an arbiter whom the policy trusts settles it.
 */
export function findWeightyDispute(
  claim: Claim,
  rivals: readonly Claim[],
  trust: Trust,
  assurances: Assurances,
): { readonly factId: Hex; readonly by: Address; readonly block: number } | null {
  if (!hasItem(claim.stated, 'dispute')) return null;
  for (const { item, rulings, state } of disputesOf(claim.stated)) {
    if (state === 'WITHDRAWN') continue;
    if (item.value.ground !== 'OWNERSHIP' && item.value.ground !== 'LICENSE') continue;
    const rejected = rulings.some(
      ({ by, value }) => trust.arbiters.includes(by) && value.outcome === 'REJECTED',
    );
    if (rejected) continue;
    const assurance = assurances(item.by);
    if (!hasHoldersClaim(rivals, item.by) && assurance === 'NONE') continue;
    if (rankOfAssurance(assurance) < rankOfAssurance(claim.assurance)) continue;
    return { factId: item.factId, by: item.by, block: item.fromBlock };
  }
  return null;
}

/**
 * Whether the holder of the content, or an agent with a credential, confirms what is on record of it: the holder is who
 * has a claim on the content as such, or speaks as such with a credential.
 */
export function confirmationOf(
  claim: Claim,
  rivals: readonly Claim[],
  assurances: Assurances,
  timestamp: number,
): 'SOURCE_CONFIRMED' | 'AUDITOR_CONFIRMED' | null {
  const word = wordOfOthers(claim, rivals, assurances, timestamp, 'CONFIRMS');
  if (word === null) return null;
  return word.isHolder ? 'SOURCE_CONFIRMED' : 'AUDITOR_CONFIRMED';
}

/** Whether an account claims to hold the content, and has not taken that back. */
function hasHoldersClaim(claims: readonly Claim[], account: Address): boolean {
  return claims.some(
    ({ owner, role, stated }) => owner === account && isHolder(role) && !isVoid(stated),
  );
}

export type Word = {
  readonly factId: Hex;
  readonly by: Address;
  readonly block: number;
  readonly isHolder: boolean;
};

/**
 * The weightiest word of that stance about a registration as a whole, or what it states. Who registered it says nothing new
 * of it, whoever owns it by now; and what was confirmed is what was stated then, not what took its place since.
 */
export function wordOfOthers(
  claim: Claim,
  rivals: readonly Claim[],
  assurances: Assurances,
  timestamp: number,
  stance: CodeName<'stance'>,
): Word | null {
  const { stated, owner } = claim;
  let best: Word | null = null;
  if (!hasItem(stated, 'attestation')) return best;
  for (const item of itemsOf(stated, 'attestation')) {
    if (item.value.stance !== stance || item.by === owner) continue;
    if (stance === 'CONFIRMS' && isEmpty(stated, item)) continue;
    if (item.value.schema === schemaIdOf(CONCLUSION_SCHEMA)) continue;
    if (isPremature(stated, item) || !isUnexpired(item, timestamp)) continue;
    if (!isAboutAll(stated, item.value.part)) continue;
    const isAssured = assurances(item.by) !== 'NONE';
    const speaksAsHolder =
      hasHoldersClaim(rivals, item.by) || (isAssured && isHolder(item.value.role));
    if (!speaksAsHolder && !isAssured) continue;
    if (best !== null && (best.isHolder || !speaksAsHolder)) continue;
    best = { factId: item.factId, by: item.by, block: item.fromBlock, isHolder: speaksAsHolder };
  }
  return best;
}

/** A confirmation by who registered it, or from before the terms or statements that are on record today. */
function isEmpty(
  { node, items }: StatedNode,
  { by, fromBlock, logIndex }: ItemOf<'attestation'>,
): boolean {
  if (by === node.registrant) return true;
  return items.some(
    (item) =>
      (item.kind === 'metadata' || item.kind === 'terms') &&
      (item.fromBlock > fromBlock || (item.fromBlock === fromBlock && item.logIndex > logIndex)),
  );
}

function isAboutAll(stated: StatedNode, part: Hex): boolean {
  const { node } = stated;
  return (
    part === ZERO_HASH ||
    part === node.id ||
    part === node.factId ||
    part === findItem(stated, 'metadata')?.factId
  );
}
