import { prefixesOf } from '../../encoding/chain-heads.js';
import { chainStart, FIRST_CHAIN, factIdAfter } from '../../encoding/chains.js';
import type { DeploymentInfo } from '../../encoding/deployment.js';
import type { Fact, FactContract } from '../../encoding/fact-catalog.js';
import type { Hex } from '../../encoding/hex.js';
import type { SourceOptions } from '../port.js';
import { BEFORE_ALL, endOfBlock } from './fact-ids.js';
import { parseIdRow } from './fact-parser.js';
import { PAGE_ROWS, type SubgraphClient } from './subgraph-client.js';

/** The fact before, in the chain of a subject, for the first facts of a range. */
export type LastFacts = {
  /**
   * Ids of the last facts before a range, by contract and subject. They need not be trusted: an id that is none of the
   * chain leads to no id that its registry knows.
   */
  findBefore(range: RangePlace, options?: SourceOptions): Promise<ReadonlyMap<string, Hex>>;
  /** Remembers the last facts of a range, for the ranges after it. */
  remember(facts: readonly Fact[]): void;
};

export type RangePlace = {
  readonly facts: readonly Fact[];
  /** Number of the block before the range. */
  readonly after: number;
  /** The block that the index stands at. */
  readonly at: Hex;
};

const REMEMBERED = 100_000;
const SUBJECTS_AT_ONCE = 100;

export const chainKeyOf = (contract: FactContract, subject: Hex): string => contract + subject;

export function createLastFacts(client: SubgraphClient, deployment: DeploymentInfo): LastFacts {
  const prefixes = prefixesOf(deployment);
  /** In the order in which they came: the oldest go first. */
  const remembered = new Map<string, Hex>();

  const startOf = ({ contract, subject }: Fact): Hex =>
    chainStart(prefixes[contract], FIRST_CHAIN[contract], subject);

  /** The head before a fact, where memory or the beginning of its chain has it. */
  function findKnown(fact: Fact): Hex | undefined {
    const key = chainKeyOf(fact.contract, fact.subject);
    return [remembered.get(key), startOf(fact)].find(
      (head) => head !== undefined && factIdAfter(head, fact) === fact.factId,
    );
  }

  async function ask(
    missing: ReadonlyMap<string, Fact>,
    { after, at }: RangePlace,
    options?: SourceOptions,
  ): Promise<Map<string, Hex>> {
    const found = new Map<string, Hex>();
    const subjects = [...new Set([...missing.values()].map((fact) => fact.subject))];
    for (let i = 0; i < subjects.length; i += SUBJECTS_AT_ONCE) {
      let asked = subjects.slice(i, i + SUBJECTS_AT_ONCE);
      let before = endOfBlock(after);
      while (asked.length > 0 && before !== BEFORE_ALL) {
        const filter = { after: BEFORE_ALL, before, subjects: asked, at };
        const { rows } = await client.fetchLastIds(filter, options);
        for (const row of rows) {
          const { contract, subject, id } = parseIdRow(row, deployment);
          const key = chainKeyOf(contract, subject);
          if (missing.has(key) && !found.has(key)) found.set(key, id);
        }
        const next = (rows[rows.length - 1] as { id?: Hex } | undefined)?.id ?? before;
        if (rows.length < PAGE_ROWS || next >= before) break;
        before = next;
        asked = asked.filter((subject) => isMissing(subject));
      }
    }
    return found;

    function isMissing(subject: Hex): boolean {
      return (['lineage', 'assertions', 'licenses'] as const).some((contract) => {
        const key = chainKeyOf(contract, subject);
        return missing.has(key) && !found.has(key);
      });
    }
  }

  return {
    async findBefore(place, options) {
      const heads = new Map<string, Hex>();
      const missing = new Map<string, Fact>();
      for (const [key, fact] of firstFacts(place.facts)) {
        const known = findKnown(fact);
        if (known === undefined) missing.set(key, fact);
        else heads.set(key, known);
      }
      if (missing.size === 0) return heads;
      return new Map([...heads, ...(await ask(missing, place, options))]);
    },
    remember(facts) {
      for (const { contract, subject, factId } of facts) {
        const key = chainKeyOf(contract, subject);
        remembered.delete(key);
        remembered.set(key, factId);
      }
      for (const key of remembered.keys()) {
        if (remembered.size <= REMEMBERED) return;
        remembered.delete(key);
      }
    },
  };
}

function firstFacts(facts: readonly Fact[]): Map<string, Fact> {
  const first = new Map<string, Fact>();
  for (const fact of facts) {
    const key = chainKeyOf(fact.contract, fact.subject);
    if (!first.has(key)) first.set(key, fact);
  }
  return first;
}
