import { PedigreeError } from '../encoding/error.js';
import { type Hex, isHex } from '../encoding/hex.js';
import type { ChainBlock } from './rpc.js';

export type IndexStatusErrorCode =
  /** graph-node does not say what it has indexed. */
  'INDEX_STATUS_UNKNOWN';

const QUERY =
  '{ indexingStatuses { chains { chainHeadBlock { number hash } latestBlock { number hash } } } }';
const TIMEOUT_MS = 10_000;

/** The newest blocks that graph-node has indexed, and that it has seen: all must be in the chain. */
export async function fetchIndexedBlocks(indexUrl: string): Promise<readonly ChainBlock[]> {
  const response = await fetch(indexUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  const answer = (await response.json()) as {
    data?: { indexingStatuses?: { chains: Record<string, unknown>[] }[] };
  };
  const statuses = answer.data?.indexingStatuses;
  if (statuses === undefined) throw unknownStatus(JSON.stringify(answer));
  const blocks = statuses
    .flatMap(({ chains }) => chains)
    .flatMap((chain) => [chain.chainHeadBlock, chain.latestBlock])
    .filter((block) => block !== null && block !== undefined)
    .map(parseBlock);
  return [...new Map(blocks.map((block) => [block.hash, block])).values()];
}

/** Numbers come as text, hashes with and without `0x`. */
function parseBlock(value: unknown): ChainBlock {
  const { number, hash } = value as { number?: unknown; hash?: unknown };
  const text = String(hash).toLowerCase();
  const prefixed = text.startsWith('0x') ? text : `0x${text}`;
  const height = Number(number);
  if (isHex(prefixed, 32) && Number.isSafeInteger(height)) {
    return { number: height, hash: prefixed as Hex };
  }
  throw unknownStatus(JSON.stringify(value));
}

function unknownStatus(got: string): PedigreeError<IndexStatusErrorCode> {
  return new PedigreeError(
    'INDEX_STATUS_UNKNOWN',
    `expected the state of the index from graph-node, got ${got.slice(0, 500)}`,
    { retry: true },
  );
}
