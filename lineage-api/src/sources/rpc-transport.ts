import { setTimeout as sleep } from 'node:timers/promises';
import { type PostAnswer, post, toText } from './http-post.js';
import { garbage, isRpcError, rpcError } from './rpc-errors.js';

export type TransportOptions = {
  readonly url: string;
  /** For one HTTP request, to the last byte. */
  readonly timeoutMs: number;
  /** Further tries of one request. */
  readonly retries: number;
  /** Before the first further try; doubles with each. */
  readonly backoffMs: number;
  readonly maxResponseBytes: number;
};

const LONGEST_BACKOFF_MS = 5_000;

/** Sends a JSON body and returns the JSON answer. Retries what may pass, with back-off and jitter, within bounds. */
export async function postJson(
  options: TransportOptions,
  body: string,
  signal: AbortSignal,
): Promise<unknown> {
  return postRead(options, body, signal, (bytes) => parseJson(toText(bytes)));
}

/** As `postJson`, where the caller reads the bytes of the answer. */
export async function postRead<T>(
  options: TransportOptions,
  body: string,
  signal: AbortSignal,
  read: (bytes: Buffer) => T,
): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await postOnce(options, body, signal, read);
    } catch (error) {
      if (attempt >= options.retries || !mayPass(error)) throw error;
      await pause(backoffOf(options.backoffMs, attempt), signal);
    }
  }
}

/** A wait of half to all of the doubled time: callers that failed together do not come back together. */
export function backoffOf(backoffMs: number, attempt: number): number {
  const full = Math.min(backoffMs * 2 ** attempt, LONGEST_BACKOFF_MS);
  return full * (0.5 + Math.random() / 2);
}

/** Waits, unless the caller gives up. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  try {
    await sleep(ms, undefined, { signal });
  } catch (cause) {
    throw deadline(cause);
  }
}

export function deadline(cause?: unknown): Error {
  return rpcError('DEADLINE', 'the caller gave up before the RPC node answered; ask again', cause);
}

/** Not JSON is retried too: proxies answer with pages of HTML while their node is away. */
function mayPass(error: unknown): boolean {
  return isRpcError(error, 'SOURCE_UNAVAILABLE', 'RATE_LIMITED', 'SOURCE_GARBAGE');
}

async function postOnce<T>(
  options: TransportOptions,
  body: string,
  signal: AbortSignal,
  read: (bytes: Buffer) => T,
): Promise<T> {
  if (signal.aborted) throw deadline(signal.reason);
  const timeout = AbortSignal.timeout(options.timeoutMs);
  try {
    const answer = await post(options, body, AbortSignal.any([signal, timeout]));
    checkStatus(answer);
    return read(answer.body);
  } catch (error) {
    if (signal.aborted) throw deadline(error);
    if (isRpcError(error, 'SOURCE_UNAVAILABLE', 'RATE_LIMITED', 'SOURCE_GARBAGE', 'RPC_REFUSED')) {
      throw error;
    }
    if (isRpcError(error, 'RANGE_TOO_LARGE')) throw error;
    const why = timeout.aborted ? `no answer within ${options.timeoutMs} ms` : reasonOf(error);
    throw rpcError('SOURCE_UNAVAILABLE', `the RPC node does not answer: ${why}`, error);
  }
}

/** Nodes send JSON-RPC errors with status 200 and with 4xx; the body decides where it is one. */
function checkStatus({ status, body }: PostAnswer): void {
  if (status === 429)
    throw rpcError('RATE_LIMITED', 'the RPC node refuses so many calls: HTTP 429');
  if (status === 413)
    throw rpcError('RANGE_TOO_LARGE', 'the RPC node refuses so large a call: HTTP 413');
  if (status >= 500) throw rpcError('SOURCE_UNAVAILABLE', `the RPC node failed: HTTP ${status}`);
  if (status >= 300 && status < 400)
    throw rpcError(
      'RPC_REFUSED',
      `the RPC node redirects: HTTP ${status}; give the URL it leads to`,
    );
  if (status >= 400 && !body.includes('"jsonrpc"')) {
    throw rpcError(
      'RPC_REFUSED',
      `the RPC node refused: HTTP ${status}; check the URL and its key`,
    );
  }
}

/** Throws `SOURCE_GARBAGE` where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw garbage(`expected JSON from the RPC node, got ${JSON.stringify(text.slice(0, 80))}`);
  }
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
}
