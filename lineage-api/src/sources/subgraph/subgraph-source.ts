import type { BlockRef } from '../../domain/rows.js';
import type { DeploymentInfo } from '../../encoding/deployment.js';
import type { Hex } from '../../encoding/hex.js';
import { createBlockReader } from '../blocks.js';
import { checkDeployment } from '../deployment-check.js';
import type { FactRange, FactSource, SourceOptions } from '../port.js';
import { createRpcClient } from '../rpc-client.js';
import { isRpcError, withSourceErrors } from '../rpc-errors.js';
import { createChainWitness } from '../witness.js';
import { isInChain } from './block-check.js';
import { createRangeReader } from './fact-range.js';
import { indexChanged, indexError } from './index-errors.js';
import { createRangeCheck } from './range-check.js';
import { createSubgraphClient } from './subgraph-client.js';
import { createSubjectReader } from './subject-facts.js';

export type SubgraphSourceOptions = {
  /** Query URL of the subgraph. */
  readonly url: string;
  /** The chain that it indexes: what is canonical, and what the contracts store, is asked there. */
  readonly rpcUrl: string;
  readonly deployment: DeploymentInfo;
  /** Blocks behind the head that count as final, whatever the chain says. */
  readonly finalityDepth?: number;
};

const TRANSPORT = {
  timeoutMs: 30_000,
  retries: 3,
  backoffMs: 200,
  maxResponseBytes: 256 * 1024 * 1024,
};

/**
 * Opens the source on a subgraph. The subgraph is fast, and trusted with nothing: no fact is given that the chain's own
 * headers and the contracts' storage do not bear out. graph-node notices a reorg late, and may answer with the data of a
 * sibling block: so each page is held against the block it names, and that block against the chain.
 */
export async function openSubgraphSource(options: SubgraphSourceOptions): Promise<FactSource> {
  const { deployment } = options;
  const rpc = createRpcClient({ rpcUrl: options.rpcUrl });
  await checkDeployment(rpc, deployment);
  const reader = createBlockReader(rpc, options.finalityDepth);
  const closed = new AbortController();
  const client = createSubgraphClient({ ...TRANSPORT, url: options.url }, closed.signal);
  const witness = createChainWitness(rpc, deployment);
  const parts = { client, reader, witness, deployment };
  const readRange = createRangeReader(client, deployment);
  const checkRange = createRangeCheck(parts);
  const readSubjects = createSubjectReader(parts);

  async function factsAfter(
    after: BlockRef | null,
    maxFacts: number,
    given?: SourceOptions,
  ): Promise<FactRange | null> {
    const accepts = (head: BlockRef) => standsInChain(after, head, given);
    const from = after?.number ?? deployment.block - 1;
    const read = await readRange({ from, maxFacts, accepts }, given);
    if (read === null) return null;
    const { range, head } = read;
    try {
      await checkRange({ after, range, head }, given);
    } catch (error) {
      throw await withoutReorg(error, head, given);
    }
    return range;
  }

  /** False where the index follows a branch that the chain has left. Throws `REORG` where `after` is on such a branch. */
  async function standsInChain(after: BlockRef | null, head: BlockRef, given?: SourceOptions) {
    const numbers = after === null ? [head.number] : [head.number, after.number];
    const [there, afterThere] = await reader.blocks(numbers, given);
    // A chain that ends before `after` may grow again to hold it: who follows it decides.
    if (after !== null && afterThere != null && afterThere.hash !== after.hash) throw left(after);
    return there?.hash === head.hash;
  }

  /** What does not fit together may be of two branches, unless the chain still has the block that was read up to. */
  async function withoutReorg(error: unknown, head: BlockRef, given?: SourceOptions) {
    if (!isRpcError(error, 'SOURCE_GARBAGE', 'BLOCK_UNKNOWN')) return error;
    const isLie = isRpcError(error, 'SOURCE_GARBAGE') && (await isInChain(reader, head, given));
    return isLie ? error : indexChanged(error);
  }

  async function factsOf(subjects: readonly Hex[], at: BlockRef, given?: SourceOptions) {
    if (subjects.length === 0) return [];
    try {
      return await readSubjects(subjects, at, given);
    } catch (error) {
      if (!isRpcError(error, 'BLOCK_UNKNOWN', 'SOURCE_GARBAGE', 'SOURCE_UNAVAILABLE')) throw error;
      if (await isInChain(reader, at, given)) throw error;
      throw left(at);
    }
  }

  return {
    name: 'subgraph',
    ...withSourceErrors({
      async status(given?: SourceOptions) {
        const [chainHead, indexHead, finalized] = await Promise.all([
          reader.head(given),
          client.fetchHead(given),
          reader.finalized(given),
        ]);
        return { chainHead: toRef(chainHead), indexHead, finalized };
      },
      factsAfter,
      factsOf,
      async block(number: number, given?: SourceOptions) {
        const header = await reader.block(number, given);
        return header && toRef(header);
      },
      async blockAt(timestamp: number, given?: SourceOptions) {
        const header = await reader.blockAt(timestamp, given);
        return header && toRef(header);
      },
    }),
    async close() {
      closed.abort();
      rpc.close();
    },
  };
}

function left({ number, hash }: BlockRef): Error {
  return indexError('REORG', `block ${number} ${hash} is no longer in the chain; go back`);
}

function toRef({ number, hash, timestamp }: BlockRef): BlockRef {
  return { number, hash, timestamp };
}
