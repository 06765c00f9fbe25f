import { z } from 'zod';
import { PedigreeError } from '../encoding/error.js';

export type IndexingStatusErrorCode =
  /** The index node does not answer, or answers something else. */
  'INDEX_STATUS_UNAVAILABLE';

/** What graph-node says of a deployment that it indexes. */
export type IndexingStatus = {
  /** The newest block it has of the chain, and the newest it has indexed; null before the first. */
  readonly chainHead: number | null;
  readonly indexHead: number | null;
  /**
   * Why indexing stands still. Where `deterministic` is false graph-node tries again, after minutes, and its query port
   * meanwhile answers as if nothing were wrong: `_meta.hasIndexingErrors` is true for deterministic errors alone.
   */
  readonly failure: { readonly message: string; readonly deterministic: boolean } | null;
};

export type IndexingStatusOptions = {
  /** `GraphNode.indexUrl`. */
  readonly indexUrl: string;
  /** The subgraph's name. */
  readonly name: string;
};

const TIMEOUT_MS = 5_000;

const QUERY = `query ($name: String!) {
  indexingStatusForCurrentVersion(subgraphName: $name) {
    chains { chainHeadBlock { number } latestBlock { number } }
    fatalError { message deterministic }
  }
}`;

const block = z.object({ number: z.string().regex(/^\d+$/).transform(Number) }).nullable();

const answer = z.object({
  data: z.object({
    indexingStatusForCurrentVersion: z
      .object({
        chains: z.array(z.object({ chainHeadBlock: block, latestBlock: block })).length(1),
        fatalError: z.object({ message: z.string(), deterministic: z.boolean() }).nullable(),
      })
      .nullable(),
  }),
});

/** The status of the subgraph's current deployment, or null where nothing is deployed under that name. */
export async function fetchIndexingStatus(
  options: IndexingStatusOptions,
): Promise<IndexingStatus | null> {
  try {
    const response = await fetch(options.indexUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUERY, variables: { name: options.name } }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return parseStatus(await response.json());
  } catch (cause) {
    throw new PedigreeError<IndexingStatusErrorCode>(
      'INDEX_STATUS_UNAVAILABLE',
      `expected the indexing status of ${options.name} from ${options.indexUrl}, and got none: see graph-node's log`,
      { cause, retry: true },
    );
  }
}

function parseStatus(body: unknown): IndexingStatus | null {
  const status = answer.parse(body).data.indexingStatusForCurrentVersion;
  if (status === null) return null;
  const [chain] = status.chains;
  return {
    chainHead: chain?.chainHeadBlock?.number ?? null,
    indexHead: chain?.latestBlock?.number ?? null,
    failure: status.fatalError,
  };
}
