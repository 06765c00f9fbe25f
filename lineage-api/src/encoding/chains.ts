import { addressWord, hashWord, numberWord, textDigits } from './abi-words.js';
import { CHAIN_KIND } from './enums.js';
import type { Fact, FactContract } from './fact-catalog.js';
import { factEventOf, payloadDigits } from './fact-events.js';
import { keccakDigits } from './hash.js';
import { type Address, type Hex, ZERO_HASH } from './hex.js';

/** 1 SUBJECT, 2 DEPENDENTS, 3 CLAIMS, 4 ASSERTIONS, 5 REGISTRY. */
export type ChainKind = (typeof CHAIN_KIND)[keyof typeof CHAIN_KIND];

/** The chain that gives a fact its id, the same for all facts of one contract; its key is the subject. */
export const FIRST_CHAIN: { readonly [C in FactContract]: ChainKind } = {
  lineage: CHAIN_KIND.SUBJECT,
  assertions: CHAIN_KIND.ASSERTIONS,
  licenses: CHAIN_KIND.SUBJECT,
};

/** Key of the registry chain. */
export const REGISTRY_KEY: Hex = ZERO_HASH;

const linkTopic = (signature: string): Hex => keccakDigits(textDigits(signature));

/** What stands for topic0 where a link extends a chain. Links are functions of the facts; no event carries them. */
export const LINK_TOPICS = {
  DependentLinked: linkTopic('DependentLinked(bytes32,bytes32,address,bytes32)'),
  ClaimLinked: linkTopic('ClaimLinked(bytes32,bytes32,address,bytes32)'),
} as const;

/** A step of a dependents or claims chain. */
export type Link = {
  readonly type: keyof typeof LINK_TOPICS;
  /** The derived asset or batch; the asset that claims the content. */
  readonly subject: Hex;
  readonly factId: Hex;
  /** Owner of the derived, registrant of the claim. */
  readonly holder: Address;
  /** `packDerivation`, the leaf count of a batch, or `packClaim`. */
  readonly packed: Hex;
};

/** Head of an empty chain, and its key in the mapping of heads: `keccak256(abi.encode(PREFIX, chainKind, key))`. */
export function chainStart(prefix: Hex, chainKind: ChainKind, key: Hex): Hex {
  return keccakDigits(hashWord(prefix) + numberWord(chainKind) + hashWord(key));
}

/** Key of a claims chain: `keccak256(abi.encode(uint8 scheme, bytes32 contentHash))`. */
export function claimsKey(scheme: number, contentHash: Hex): Hex {
  return keccakDigits(numberWord(scheme) + hashWord(contentHash));
}

/** Slot of a chain's head: the mapping of heads lies at slot 0 of each registry. */
export function headSlot(start: Hex): Hex {
  return keccakDigits(hashWord(start) + numberWord(0));
}

/** When a step was recorded: height, and unix seconds. */
export type StepTime = { readonly blockNumber: number; readonly timestamp: number };

/** `keccak256(abi.encodePacked(head, factType, keccak256(payload), uint64 block, uint64 timestamp))`. */
export function extendHead(head: Hex, topic0: Hex, payloadHash: Hex, time: StepTime): Hex {
  return keccakDigits(
    head.slice(2) +
      topic0.slice(2) +
      payloadHash.slice(2) +
      time.blockNumber.toString(16).padStart(16, '0') +
      time.timestamp.toString(16).padStart(16, '0'),
  );
}

/** `keccak256(abi.encodePacked(head, factId))`. */
export function extendRegistry(head: Hex, factId: Hex): Hex {
  return keccakDigits(head.slice(2) + factId.slice(2));
}

/** `abi.encode(subject, factId, holder, packed)`. */
export function linkPayload(link: Link): Hex {
  return `0x${linkDigits(link)}`;
}

function linkDigits(link: Link): string {
  return (
    hashWord(link.subject) +
    hashWord(link.factId) +
    addressWord(link.holder) +
    hashWord(link.packed)
  );
}

/** The head after a link. */
export function extendByLink(head: Hex, link: Link, time: StepTime): Hex {
  return extendHead(head, LINK_TOPICS[link.type], keccakDigits(linkDigits(link)), time);
}

/** The id of a fact that follows `head` in its first chain. Position, fields and all are in it. */
export function factIdAfter(head: Hex, fact: Omit<Fact, 'factId'>): Hex {
  const { topic0 } = factEventOf(fact.contract, fact.type);
  return extendHead(head, topic0, keccakDigits(payloadDigits(fact as Fact)), fact.position);
}
