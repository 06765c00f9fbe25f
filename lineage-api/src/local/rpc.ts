import { PedigreeError } from '../encoding/error.js';
import { type Hex, isHex } from '../encoding/hex.js';

export type LocalChainErrorCode =
  /** The node does not answer, or not as a node does. */
  'LOCAL_CHAIN_UNAVAILABLE';

/** A block as the profile needs it. */
export type ChainBlock = { readonly number: number; readonly hash: Hex };

const TIMEOUT_MS = 60_000;

/** One JSON-RPC call to the local node. */
export async function callNode(
  rpcUrl: string,
  method: string,
  params: readonly unknown[],
): Promise<unknown> {
  let answer: { result?: unknown; error?: { message?: unknown } };
  try {
    const response = await fetch(rpcUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    answer = (await response.json()) as typeof answer;
  } catch (cause) {
    throw unavailable(`${method} to ${rpcUrl}: ${(cause as Error).message}`, cause);
  }
  if (answer.error === undefined && answer.result !== undefined) return answer.result;
  throw unavailable(`${method} to ${rpcUrl}: ${String(answer.error?.message)}`);
}

/** A block by number, or the newest; null where the chain does not have it. */
export async function fetchChainBlock(
  rpcUrl: string,
  number: number | 'latest',
): Promise<ChainBlock | null> {
  const tag = number === 'latest' ? number : `0x${number.toString(16)}`;
  const block = (await callNode(rpcUrl, 'eth_getBlockByNumber', [tag, false])) as {
    number?: unknown;
    hash?: unknown;
  } | null;
  if (block === null) return null;
  const height = Number(block.number);
  if (isHex(block.hash, 32) && Number.isSafeInteger(height)) {
    return { number: height, hash: block.hash };
  }
  throw unavailable(`eth_getBlockByNumber to ${rpcUrl}: expected a block with number and hash`);
}

function unavailable(what: string, cause?: unknown): PedigreeError<LocalChainErrorCode> {
  return new PedigreeError('LOCAL_CHAIN_UNAVAILABLE', `the local chain failed at ${what}`, {
    cause,
    retry: true,
  });
}
