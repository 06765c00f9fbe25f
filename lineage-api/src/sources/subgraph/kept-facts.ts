import type { DeploymentInfo } from '../../encoding/deployment.js';
import type { Fact } from '../../encoding/fact-catalog.js';
import type { KeptFact, KeptFacts } from '../kept-facts.js';
import { isRpcError } from '../rpc-errors.js';
import { createBlockWindow } from './block-window.js';
import { blockOfId, logOfId } from './fact-ids.js';
import { parseFactRow } from './fact-parser.js';
import { walkFacts } from './fact-walk.js';
import { createSubgraphClient } from './subgraph-client.js';

const TRANSPORT = {
  timeoutMs: 30_000,
  retries: 3,
  backoffMs: 200,
  maxResponseBytes: 256 * 1024 * 1024,
};

/** Reads what a subgraph stores at a block, by its query port. */
export function openKeptRows(url: string, deployment: DeploymentInfo): KeptFacts {
  const closed = new AbortController();
  const client = createSubgraphClient({ ...TRANSPORT, url }, closed.signal);
  return {
    name: 'subgraph',
    async *upTo(at, signal) {
      // Facts at or below the first block of the registries too: one that was put there is no fact.
      const walk = { fetch: client.fetchFacts, from: -1, window: createBlockWindow(), at };
      for await (const { rows } of walkFacts(walk, { signal })) {
        for (const row of rows) yield toKept(row, deployment);
      }
    },
    async close() {
      closed.abort();
    },
  };
}

/** Ids of rows were checked by the walk. */
function toKept(row: unknown, deployment: DeploymentInfo): KeptFact {
  const { id } = row as { readonly id: `0x${string}` };
  return {
    blockNumber: blockOfId(id),
    logIndex: logOfId(id),
    fact: findFact(row, deployment),
  };
}

function findFact(row: unknown, deployment: DeploymentInfo): Fact | null {
  try {
    return parseFactRow(row, deployment);
  } catch (error) {
    if (isRpcError(error, 'SOURCE_GARBAGE')) return null;
    throw error;
  }
}
