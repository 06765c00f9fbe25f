import type { BlockRef } from '../../domain/rows.js';
import type { DeploymentInfo } from '../../encoding/deployment.js';
import type { Fact, FactContract } from '../../encoding/fact-catalog.js';
import { factEventOf, payloadDigits } from '../../encoding/fact-events.js';
import { toBytes } from '../../encoding/hash.js';
import type { Hex } from '../../encoding/hex.js';
import type { BlockReader } from '../blocks.js';
import { type ChainedFact, createHeadWalk } from '../head-walk.js';
import type { FactRange, SourceOptions } from '../port.js';
import {
  emptyRegistryHeads,
  findHeadMismatch,
  type RegistryHeads,
  readRegistryHeads,
} from '../registry-heads.js';
import { isRpcError } from '../rpc-errors.js';
import type { ChainWitness } from '../witness.js';
import { checkBlocks } from './block-check.js';
import { indexGarbage } from './index-errors.js';
import { chainKeyOf, createLastFacts } from './last-facts.js';
import { createRegistryHistory } from './registry-history.js';
import type { SubgraphClient } from './subgraph-client.js';

export type RangeCheckParts = {
  readonly client: SubgraphClient;
  readonly reader: BlockReader;
  readonly witness: ChainWitness;
  readonly deployment: DeploymentInfo;
};

/**
 * Throws `SOURCE_GARBAGE` unless a range holds all facts of its blocks as they were recorded: ids are rebuilt, the
 * registry heads that follow from them must be those in storage at the range's end, and blocks those of the chain.
 * Where the node has forgotten that state, the ids of all facts are first held against a block whose state it has;
 * `UNVERIFIABLE` where there is none.
 */
export type RangeCheck = (checked: CheckedRange, options?: SourceOptions) => Promise<void>;

export type CheckedRange = {
  readonly after: BlockRef | null;
  readonly range: FactRange;
  /** The block that the index stands at. */
  readonly head: BlockRef;
};

/** Ends of ranges whose heads are remembered. */
const REMEMBERED = 256;

export function createRangeCheck({
  client,
  reader,
  witness,
  deployment,
}: RangeCheckParts): RangeCheck {
  const lastFacts = createLastFacts(client, deployment);
  const history = createRegistryHistory(client, witness, deployment);
  const empty = emptyRegistryHeads(deployment);
  /** Heads that were found in storage, by the block's hash. */
  const heads = new Map<Hex, RegistryHeads>();

  function remember({ hash }: BlockRef, found: RegistryHeads): void {
    heads.delete(hash);
    heads.set(hash, found);
    if (heads.size <= REMEMBERED) return;
    for (const oldest of heads.keys()) {
      heads.delete(oldest);
      return;
    }
  }

  async function headsAt(block: BlockRef, head: BlockRef, options?: SourceOptions) {
    try {
      return await readRegistryHeads(witness, block, options);
    } catch (error) {
      if (!isRpcError(error, 'BLOCK_UNKNOWN')) throw error;
      return history.headsAt(block, head, options);
    }
  }

  async function headsBefore({ after, head }: CheckedRange, options?: SourceOptions) {
    if (after === null || after.number < deployment.block) return empty;
    return heads.get(after.hash) ?? headsAt(after, head, options);
  }

  return async (checked, options) => {
    const { after, range, head } = checked;
    const { facts, to } = range;
    const from = (after?.number ?? deployment.block - 1) + 1;
    try {
      const place = { facts, after: from - 1, at: head.hash };
      // The hash of the range's end may be a fact's own word until blocks are checked.
      const readStored = async () => {
        await checkBlocks(reader, facts, options);
        return headsAt(to, head, options);
      };
      const [before, stored, lastIds] = await Promise.all([
        headsBefore(checked, options),
        readStored(),
        lastFacts.findBefore(place, options),
      ]);
      const known = {
        heads: before,
        findLastFactId: (contract: FactContract, subject: Hex) =>
          lastIds.get(chainKeyOf(contract, subject)) ?? null,
      };
      const walk = createHeadWalk(deployment, known, indexGarbage);
      for (const fact of facts) walk.add(toChainedFact(fact));
      const computed = walk.heads();
      const mismatch = findHeadMismatch(computed, stored, to);
      if (mismatch !== null) throw indexGarbage(mismatch);
      remember(to, computed);
      lastFacts.remember(facts);
      history.forget(from - 1);
    } catch (error) {
      if (isRpcError(error, 'SOURCE_GARBAGE')) history.clear();
      throw error;
    }
  };
}

function toChainedFact(fact: Fact): ChainedFact {
  const { blockNumber, timestamp } = fact.position;
  return {
    event: factEventOf(fact.contract, fact.type),
    payload: Buffer.from(payloadDigits(fact), 'hex'),
    factId: toBytes(fact.factId),
    blockNumber,
    timestamp,
  };
}
