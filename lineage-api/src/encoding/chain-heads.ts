import { type ChainLink, linksOf, type SubjectSlot, slotAfter } from './chain-links.js';
import {
  type ChainKind,
  chainStart,
  extendByLink,
  extendRegistry,
  FIRST_CHAIN,
  factIdAfter,
  REGISTRY_KEY,
} from './chains.js';
import type { DeploymentInfo } from './deployment.js';
import { CHAIN_KIND } from './enums.js';
import { PedigreeError } from './error.js';
import type { Fact, FactContract } from './fact-catalog.js';
import type { Hex } from './hex.js';
import { prefixOf } from './ids.js';

export type ChainHeadsErrorCode = 'FACT_NOT_CHAINED';

/** One chain of one contract. */
export type ChainName = {
  readonly contract: FactContract;
  readonly chainKind: ChainKind;
  readonly key: Hex;
};

/** A chain that has facts or links, and its head. */
export type ChainHead = ChainName & { readonly head: Hex };

/** Every head of the three registries, recomputed from the facts alone. */
export type ChainHeads = {
  /**
   * Extends the chains of the next fact. Throws `FACT_NOT_CHAINED` where its id is not the head that follows: then it is
   * not the next one, or not what was recorded.
   */
  add(fact: Fact): void;
  /** The head of a chain; its start where nothing has extended it. */
  head(chain: ChainName): Hex;
  /** Every chain that was extended, in the order of first extension. */
  entries(): IterableIterator<ChainHead>;
  /** Number of facts added. */
  readonly factCount: number;
};

/** Where heads, and what links need of subjects, are kept by name: in memory, or for many facts on disk. */
export type HeadStores = {
  readonly heads: Store<ChainHead>;
  readonly slots: Store<SubjectSlot>;
};

type Store<T> = {
  get(name: string): T | undefined;
  set(name: string, value: T): unknown;
  values(): IterableIterator<T>;
};

/** Empty chains of a deployment; add all its facts in chain order. */
export function createChainHeads(
  deployment: Pick<DeploymentInfo, 'chainId' | 'contracts'>,
  { heads, slots }: HeadStores = { heads: new Map(), slots: new Map() },
): ChainHeads {
  const prefixes = prefixesOf(deployment);
  let factCount = 0;

  const nameOf = ({ contract, chainKind, key }: ChainName) => `${contract}:${chainKind}:${key}`;
  const head = (chain: ChainName): Hex =>
    heads.get(nameOf(chain))?.head ??
    chainStart(prefixes[chain.contract], chain.chainKind, chain.key);
  const setHead = ({ contract, chainKind, key }: ChainName, next: Hex): void => {
    heads.set(nameOf({ contract, chainKind, key }), { contract, chainKind, key, head: next });
  };

  const extendFirst = (fact: Fact): void => {
    const { contract, subject: key } = fact;
    const chain = { contract, chainKind: FIRST_CHAIN[contract], key };
    const expected = factIdAfter(head(chain), fact);
    if (expected !== fact.factId) throw notChained(fact, expected);
    setHead(chain, expected);
  };
  const extendLinked = (
    contract: FactContract,
    fact: Fact,
    { chainKind, key, link }: ChainLink,
  ) => {
    const chain = { contract, chainKind, key };
    setHead(chain, extendByLink(head(chain), link, fact.position));
  };

  return {
    add(fact) {
      const { contract } = fact;
      extendFirst(fact);
      const registry = { contract, chainKind: CHAIN_KIND.REGISTRY, key: REGISTRY_KEY };
      setHead(registry, extendRegistry(head(registry), fact.factId));
      const written = slotAfter(fact, (subject) => slots.get(subject));
      if (written) slots.set(fact.subject, written);
      for (const link of linksOf(fact, slots.get(fact.subject))) extendLinked(contract, fact, link);
      factCount += 1;
    },
    head,
    entries: () => heads.values(),
    get factCount() {
      return factCount;
    },
  };
}

/** PREFIX of each registry of a deployment. */
export function prefixesOf({
  chainId,
  contracts,
}: Pick<DeploymentInfo, 'chainId' | 'contracts'>): Record<FactContract, Hex> {
  return {
    lineage: prefixOf(chainId, contracts.lineage.address),
    assertions: prefixOf(chainId, contracts.assertions.address),
    licenses: prefixOf(chainId, contracts.licenses.address),
  };
}

function notChained(fact: Fact, expected: Hex): PedigreeError<ChainHeadsErrorCode> {
  const { blockNumber, logIndex } = fact.position;
  return new PedigreeError(
    'FACT_NOT_CHAINED',
    `expected ${fact.type} at block ${blockNumber}, log ${logIndex} to have id ${expected}, got ${fact.factId}; ` +
      'a fact before it is missing or changed: fetch them again from another node',
  );
}
