import type { BlockRef } from '../../domain/rows.js';
import { prefixesOf } from '../../encoding/chain-heads.js';
import { chainStart, FIRST_CHAIN, factIdAfter } from '../../encoding/chains.js';
import type { DeploymentInfo } from '../../encoding/deployment.js';
import type { Fact } from '../../encoding/fact-catalog.js';
import type { Hex } from '../../encoding/hex.js';
import { rememberHeads } from '../known-heads.js';
import type { SourceOptions } from '../port.js';
import { CONTRACTS } from '../registry-heads.js';
import { isRpcError } from '../rpc-errors.js';
import { checkBlocks, isInChain } from './block-check.js';
import { parseFactRow } from './fact-parser.js';
import { walkFacts } from './fact-walk.js';
import { indexGarbage, unverifiable } from './index-errors.js';
import { chainKeyOf } from './last-facts.js';
import type { RangeCheckParts } from './range-check.js';

export type SubjectReader = (
  subjects: readonly Hex[],
  at: BlockRef,
  options?: SourceOptions,
) => Promise<readonly Fact[]>;

/**
 * Reads all facts of subjects up to a block and rebuilds their ids from the first on: the last of each chain must be the
 * head in storage. Where the node has forgotten the state of that block, the subjects are read up to where the index
 * stands instead, held against the state there, and cut.
 */
export function createSubjectReader(parts: RangeCheckParts): SubjectReader {
  const { client, reader, deployment } = parts;
  // Evidence of one page after the other is asked for at the same block.
  const witness = rememberHeads(parts.witness);

  async function read(subjects: readonly Hex[], at: BlockRef, options?: SourceOptions) {
    const window = { size: () => at.number + 1, came: () => {} };
    const walk = { fetch: client.fetchFacts, from: -1, window, at, subjects };
    const facts: Fact[] = [];
    for await (const { rows } of walkFacts(walk, options)) {
      for (const row of rows) facts.push(parseFactRow(row, deployment));
    }
    return facts;
  }

  async function readChecked(subjects: readonly Hex[], at: BlockRef, options?: SourceOptions) {
    const chains = subjects.flatMap((key) =>
      CONTRACTS.map((contract) => ({ contract, chainKind: FIRST_CHAIN[contract], key })),
    );
    const [facts, stored] = await Promise.all([
      read(subjects, at, options),
      witness.storedHeads(chains, at, options),
    ]);
    const heads = rebuildHeads(subjects, facts, deployment);
    chains.forEach(({ contract, key }, i) => {
      const head = heads.get(chainKeyOf(contract, key));
      if (head === stored[i]) return;
      // Perhaps it was the node that was wrong.
      witness.forget();
      throw indexGarbage(
        `expected the facts of ${key} to lead to head ${stored[i]} at block ${at.number}, got ${head}: facts are missing or changed`,
      );
    });
    await checkBlocks(reader, facts, options);
    return facts;
  }

  return async (subjects, at, options) => {
    const asked = [...new Set(subjects)];
    try {
      return await readChecked(asked, at, options);
    } catch (error) {
      if (!isRpcError(error, 'BLOCK_UNKNOWN')) throw error;
      const head = await client.fetchHead(options);
      if (head.number <= at.number || !(await isInChain(reader, at, options))) throw error;
      const facts = await readChecked(asked, head, options).catch((cause: unknown) => {
        throw isRpcError(cause, 'BLOCK_UNKNOWN') ? unverifiable(head, cause) : cause;
      });
      return facts.filter(({ position }) => position.blockNumber <= at.number);
    }
  };
}

/** The head of each subject's chain in each registry, after all its facts. */
function rebuildHeads(
  subjects: readonly Hex[],
  facts: readonly Fact[],
  deployment: DeploymentInfo,
): Map<string, Hex> {
  const prefixes = prefixesOf(deployment);
  const heads = new Map(
    subjects.flatMap((subject) =>
      CONTRACTS.map((contract): [string, Hex] => [
        chainKeyOf(contract, subject),
        chainStart(prefixes[contract], FIRST_CHAIN[contract], subject),
      ]),
    ),
  );
  for (const fact of facts) {
    const key = chainKeyOf(fact.contract, fact.subject);
    const head = heads.get(key);
    if (head === undefined) {
      throw indexGarbage(`expected facts of the subjects asked for, got one of ${fact.subject}`);
    }
    const expected = factIdAfter(head, fact);
    if (fact.factId !== expected) {
      throw indexGarbage(
        `expected ${fact.type} at block ${fact.position.blockNumber} to have id ${expected}, got ${fact.factId}: a fact is missing or changed`,
      );
    }
    heads.set(key, expected);
  }
  return heads;
}
