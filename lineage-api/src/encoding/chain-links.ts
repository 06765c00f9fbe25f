import { claimsKey, type Link } from './chains.js';
import { CHAIN_KIND } from './enums.js';
import type { Fact } from './fact-catalog.js';
import { type Address, type Hex, ZERO_HASH } from './hex.js';
import { packClaim, packDerivation, parseDerivationWords } from './words.js';

/** What links need to know of a subject: what the registry keeps in its slot. */
export type SubjectSlot = {
  readonly owner: Address;
  readonly kind: number;
  readonly role: number;
  readonly createdAt: number;
};

/** A link and the chain that it extends, in the contract of its fact. */
export type ChainLink = {
  readonly chainKind: typeof CHAIN_KIND.DEPENDENTS | typeof CHAIN_KIND.CLAIMS;
  readonly key: Hex;
  readonly link: Link;
};

const BATCH = 4;

/** The slot of a subject after a fact, or `undefined` where the fact does not write it. */
export function slotAfter(
  fact: Fact,
  slotOf: (subject: Hex) => SubjectSlot | undefined,
): SubjectSlot | undefined {
  switch (fact.type) {
    case 'AssetRegistered': {
      const { registrant: owner, kind, role, createdAt } = fact.fields;
      return { owner, kind, role, createdAt };
    }
    case 'BatchAnchored': {
      const { registrant: owner, role, createdAt } = fact.fields;
      return { owner, kind: BATCH, role, createdAt };
    }
    case 'AssetMaterialized': {
      const batch = slotOf(fact.fields.batchId);
      const { registrant: owner, kind, role } = fact.fields;
      return batch && { owner, kind, role, createdAt: batch.createdAt };
    }
    case 'RoleStated': {
      const slot = slotOf(fact.subject);
      return slot && { ...slot, role: fact.fields.role };
    }
    case 'OwnershipTransferred': {
      const slot = slotOf(fact.subject);
      return slot && { ...slot, owner: fact.fields.to, role: fact.fields.role };
    }
    default:
      return undefined;
  }
}

/** The links of a fact, in the order in which the contract writes them; `slot` is its subject's after the fact. */
export function linksOf(fact: Fact, slot: SubjectSlot | undefined): ChainLink[] {
  switch (fact.type) {
    case 'AssetRegistered':
    case 'AssetMaterialized':
      return slot ? [claim(fact, slot, fact.fields.scheme, fact.fields.contentHash)] : [];
    case 'ContentAdded': {
      const { scheme, contentHashes } = fact.fields;
      return slot ? contentHashes.map((hash) => claim(fact, slot, scheme, hash)) : [];
    }
    case 'BatchAnchored': {
      const { sources, registrant, leafCount } = fact.fields;
      const packed: Hex = `0x${leafCount.toString(16).padStart(64, '0')}`;
      return sources.map((source) => dependent(fact, source, registrant, packed));
    }
    case 'DerivationsRecorded':
      return slot
        ? parseDerivationWords(fact.fields.words).map((source) =>
            dependent(fact, source.source, slot.owner, packDerivation(source)),
          )
        : [];
    case 'DerivationAsserted': {
      const packed = packDerivation({ ...fact.fields, royaltyBps: 0 });
      return fact.fields.source === ZERO_HASH
        ? []
        : [dependent(fact, fact.fields.source, fact.by, packed)];
    }
    default:
      return [];
  }
}

function dependent(fact: Fact, source: Hex, holder: Address, packed: Hex): ChainLink {
  const { subject, factId } = fact;
  const link: Link = { type: 'DependentLinked', subject, factId, holder, packed };
  return { chainKind: CHAIN_KIND.DEPENDENTS, key: source, link };
}

function claim(fact: Fact, slot: SubjectSlot, scheme: number, contentHash: Hex): ChainLink {
  const { subject, factId } = fact;
  const packed = packClaim(slot.kind, slot.role, slot.createdAt);
  const link: Link = { type: 'ClaimLinked', subject, factId, holder: slot.owner, packed };
  return { chainKind: CHAIN_KIND.CLAIMS, key: claimsKey(scheme, contentHash), link };
}
