import type { BlockRef } from '../domain/rows.js';
import { prefixesOf } from '../encoding/chain-heads.js';
import { chainStart, extendHead, extendRegistry, FIRST_CHAIN } from '../encoding/chains.js';
import type { DeploymentInfo } from '../encoding/deployment.js';
import type { Fact, FactContract } from '../encoding/fact-catalog.js';
import { factEventOf, payloadDigits } from '../encoding/fact-events.js';
import { keccakOf } from '../encoding/hash.js';
import type { Hex } from '../encoding/hex.js';
import type { RegistryHeads } from './registry-heads.js';

/** A fact whose id was rebuilt from the head before it, with the payload that the chain commits to. */
export type VerifiedFact = { readonly fact: Fact; readonly payload: Uint8Array };

/** A block with the registry heads after it. */
export type BlockEntry = { readonly block: BlockRef; readonly heads: RegistryHeads };

/** A range whose facts follow each other in their chains, and its blocks in order; the last is the range's end. */
export type VerifiedRange = {
  /** The block before the first. */
  readonly after: number;
  readonly facts: readonly VerifiedFact[];
  readonly blocks: readonly BlockEntry[];
};

/** What is known before a range. */
export type KnownHeads = {
  readonly heads: RegistryHeads;
  /** Id of the last fact of a subject in a contract: the head of its first chain. */
  readonly findLastFactId: (contract: FactContract, subject: Hex) => Hex | null;
};

/** Facts of all blocks from `from` to `end`, as they were fetched. */
export type UnverifiedRange = {
  readonly from: number;
  readonly end: BlockRef;
  readonly facts: readonly Fact[];
};

export type RangeVerifier = (range: UnverifiedRange, known: KnownHeads) => VerifiedRange;

/**
 * Rebuilds the id of every fact from the head before it: contract, type, every field, block and timestamp are in it.
 * Throws `garbage` where one differs.
 */
export function createRangeVerifier(
  deployment: DeploymentInfo,
  garbage: (message: string) => Error,
): RangeVerifier {
  const prefixes = prefixesOf(deployment);

  return (range, known) => {
    const lastIds = new Map<string, Hex>();
    const heads = { ...known.heads };
    const facts: VerifiedFact[] = [];
    const blocks: BlockEntry[] = [];

    const headBefore = ({ contract, subject }: Fact): Hex =>
      lastIds.get(contract + subject) ??
      known.findLastFactId(contract, subject) ??
      chainStart(prefixes[contract], FIRST_CHAIN[contract], subject);

    range.facts.forEach((fact, i) => {
      const payload = Buffer.from(payloadDigits(fact), 'hex');
      const { topic0 } = factEventOf(fact.contract, fact.type);
      const payloadHash = keccakOf(payload);
      const factId = extendHead(headBefore(fact), topic0, payloadHash, fact.position);
      if (factId !== fact.factId) throw garbage(notChained(fact, factId));
      lastIds.set(fact.contract + fact.subject, factId);
      heads[fact.contract] = extendRegistry(heads[fact.contract], factId);
      facts.push({ fact, payload });
      if (range.facts[i + 1]?.position.blockNumber !== fact.position.blockNumber) {
        blocks.push({ block: blockOf(fact), heads: { ...heads } });
      }
    });
    if (blocks.at(-1)?.block.number !== range.end.number) {
      blocks.push({ block: range.end, heads: { ...heads } });
    }
    return { after: range.from - 1, facts, blocks };
  };
}

function blockOf({ position }: Fact): BlockRef {
  return { number: position.blockNumber, hash: position.blockHash, timestamp: position.timestamp };
}

function notChained({ type, factId, position }: Fact, expected: Hex): string {
  return `expected ${type} at block ${position.blockNumber}, log ${position.logIndex} to have id ${expected}, got ${factId}: a fact is missing or changed`;
}
