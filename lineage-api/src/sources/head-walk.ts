import {
  chainStartBytes,
  extendHeadBytes,
  extendRegistryBytes,
  sameBytes,
} from '../encoding/chain-bytes.js';
import { prefixesOf } from '../encoding/chain-heads.js';
import { FIRST_CHAIN } from '../encoding/chains.js';
import type { DeploymentInfo } from '../encoding/deployment.js';
import type { FactContract } from '../encoding/fact-catalog.js';
import type { FactEvent } from '../encoding/fact-events.js';
import { keccakBytes, toBytes } from '../encoding/hash.js';
import { type Hex, toHex } from '../encoding/hex.js';
import { CONTRACTS, type RegistryHeads } from './registry-heads.js';

/** What of a fact its chains are made of. */
export type ChainedFact = {
  readonly event: FactEvent;
  /** What the chain commits to; the subject stands in its first 32 bytes. */
  readonly payload: Uint8Array;
  readonly factId: Uint8Array;
  readonly blockNumber: number;
  readonly timestamp: number;
  /** Whether its id follows from the start of its subject's first chain, where that was found out before (`StartCheck`). */
  readonly isStart?: boolean;
};

/** Whether a fact's id follows from the start of its subject's first chain: only that of its first fact does. */
export type StartCheck = (fact: Omit<ChainedFact, 'isStart'>) => boolean;

export function createStartCheck(deployment: DeploymentInfo): StartCheck {
  const prefixes = prefixesOf(deployment);
  const bytes = new Map(CONTRACTS.map((contract) => [contract, toBytes(prefixes[contract])]));
  return (fact) => {
    const { contract } = fact.event;
    const prefix = bytes.get(contract);
    if (prefix === undefined) throw new RangeError(`no registry ${contract}`);
    const start = chainStartBytes(prefix, FIRST_CHAIN[contract], fact.payload.subarray(0, 32));
    return follows(start, fact);
  };
}

function follows(head: Uint8Array, { event, payload, factId, ...time }: ChainedFact): boolean {
  return sameBytes(extendHeadBytes(head, event.topicBytes, keccakBytes(payload), time), factId);
}

/** What is known before the first fact of a walk. */
export type KnownHeads = {
  readonly heads: RegistryHeads;
  /** Id of the last fact of a subject in a contract: the head of its first chain. It need not be trusted. */
  readonly findLastFactId: (contract: FactContract, subject: Hex) => Hex | null;
};

/** Walks over facts in chain order. */
export type HeadWalk = {
  /**
   * Rebuilds the id of the next fact from the head before it: contract, type, every field, block and timestamp are in
   * it. Throws `garbage` where it is another.
   */
  add(fact: ChainedFact): void;
  /** The registry heads after the facts so far. */
  heads(): RegistryHeads;
};

export function createHeadWalk(
  deployment: DeploymentInfo,
  known: KnownHeads,
  garbage: (message: string) => Error,
): HeadWalk {
  const isStart = createStartCheck(deployment);
  const registers = new Map(
    CONTRACTS.map((contract) => [
      contract,
      {
        head: toBytes(known.heads[contract]),
        lastIds: new Map<string, Uint8Array>(),
      },
    ]),
  );

  function add(fact: ChainedFact): void {
    const { event, payload, factId } = fact;
    const { contract } = event;
    const register = registers.get(contract);
    if (register === undefined) throw new RangeError(`no registry ${contract}`);
    const subject = payload.subarray(0, 32);
    const key = keyOf(subject);
    const last = register.lastIds.get(key);
    // An id has one head before it, so whichever leads to it is that one; most facts are the first of their subject.
    const isNext =
      last === undefined
        ? (fact.isStart ?? isStart(fact)) ||
          followsFrom(known.findLastFactId(contract, toHex(subject)), fact)
        : follows(last, fact);
    if (!isNext) throw garbage(notChained(fact));
    register.lastIds.set(key, factId);
    register.head = extendRegistryBytes(register.head, factId);
  }

  const headOf = (contract: FactContract): Hex =>
    toHex(registers.get(contract)?.head ?? new Uint8Array());

  return {
    add,
    heads: () => ({
      lineage: headOf('lineage'),
      assertions: headOf('assertions'),
      licenses: headOf('licenses'),
    }),
  };
}

function keyOf(subject: Uint8Array): string {
  return Buffer.from(subject.buffer, subject.byteOffset, subject.length).toString('latin1');
}

function followsFrom(id: Hex | null, fact: ChainedFact): boolean {
  return id !== null && follows(toBytes(id), fact);
}

function notChained({ event, factId, blockNumber }: ChainedFact): string {
  return `expected ${event.type} at block ${blockNumber} to have an id that follows from the fact before it, got ${toHex(factId)}: a fact is missing or changed`;
}
