import type { Fact, FactNamed } from '../../lineage-api/src/encoding/fact-catalog.js';
import { factEventOf, payloadOf } from '../../lineage-api/src/encoding/fact-events.js';
import { keccak } from '../../lineage-api/src/encoding/hash.js';
import type { Address, Hex } from '../../lineage-api/src/encoding/hex.js';

/** An asset or a batch that is stored. */
export type KnownSubject = {
  readonly id: Hex;
  owner: Address;
  readonly createdAt: number;
  /** 0 for an asset. */
  readonly leafCount: number;
};

/** What `materialize` wants of each fact in a batch's chain. */
export type Digest = {
  readonly factType: Hex;
  readonly payloadHash: Hex;
  readonly blockNumber: bigint;
  readonly timestamp: bigint;
};

/** What the next random action may refer to: all of it comes from facts that are in the chain. */
export type Model = {
  readonly subjects: Map<Hex, KnownSubject>;
  readonly agents: Set<Address>;
  readonly terms: Hex[];
  readonly facts: Fact[];
  readonly chains: Map<Hex, Digest[]>;
  /** The last fact id of each chain in `chains`, which is its head. */
  readonly heads: Map<Hex, Hex>;
  readonly batches: FactNamed<'BatchAnchored'>[];
};

export function emptyModel(): Model {
  return {
    subjects: new Map(),
    agents: new Set(),
    terms: [],
    facts: [],
    chains: new Map(),
    heads: new Map(),
    batches: [],
  };
}

export function factsOfType<T extends Fact['type']>(model: Model, type: T): FactNamed<T>[] {
  return model.facts.filter((fact): fact is FactNamed<T> => fact.type === type);
}

/** Adds the next fact. */
export function learn(model: Model, fact: Fact): void {
  model.facts.push(fact);
  if (fact.contract === 'lineage') addDigest(model, fact);
  switch (fact.type) {
    case 'AssetRegistered':
      addSubject(model, fact.subject, fact.fields.registrant, fact.fields.createdAt, 0);
      break;
    case 'BatchAnchored':
      addSubject(
        model,
        fact.subject,
        fact.fields.registrant,
        fact.fields.createdAt,
        fact.fields.leafCount,
      );
      model.batches.push(fact);
      break;
    case 'AssetMaterialized': {
      const createdAt = model.subjects.get(fact.fields.batchId)?.createdAt ?? 0;
      addSubject(model, fact.subject, fact.fields.registrant, createdAt, 0);
      break;
    }
    case 'OwnershipTransferred': {
      const subject = model.subjects.get(fact.subject);
      if (subject) subject.owner = fact.fields.to;
      break;
    }
    case 'AgentRegistered':
      model.agents.add(fact.fields.account);
      break;
    case 'TermsRegistered':
      model.terms.push(fact.subject);
      break;
  }
}

function addSubject(
  model: Model,
  id: Hex,
  owner: Address,
  createdAt: number,
  leafCount: number,
): void {
  model.subjects.set(id, { id, owner, createdAt, leafCount });
}

function addDigest(model: Model, fact: Fact): void {
  const chain = model.chains.get(fact.subject) ?? [];
  chain.push({
    factType: factEventOf(fact.contract, fact.type).topic0,
    payloadHash: keccak(payloadOf(fact)),
    blockNumber: BigInt(fact.position.blockNumber),
    timestamp: BigInt(fact.position.timestamp),
  });
  model.chains.set(fact.subject, chain);
  model.heads.set(fact.subject, fact.factId);
}
