import { PedigreeError } from '../encoding/error.js';
import type { SourceErrorCode } from './port.js';

/** Of the port, and three that its callers handle themselves. */
export type RpcErrorCode =
  | SourceErrorCode
  /** The node will not answer for so many blocks or logs: ask for fewer. */
  | 'RANGE_TOO_LARGE'
  /** It will not answer so often: wait. `retry` is true. */
  | 'RATE_LIMITED'
  /** It knows the question and says no: a missing state, an unknown method. */
  | 'RPC_REFUSED';

const MAY_PASS: ReadonlySet<RpcErrorCode> = new Set([
  'SOURCE_UNAVAILABLE',
  'RATE_LIMITED',
  'DEADLINE',
  'UNVERIFIABLE',
]);

export function rpcError(
  code: RpcErrorCode,
  message: string,
  cause?: unknown,
): PedigreeError<RpcErrorCode> {
  const retry = MAY_PASS.has(code);
  return new PedigreeError(code, message, cause === undefined ? { retry } : { cause, retry });
}

export function isRpcError(error: unknown, ...codes: RpcErrorCode[]): boolean {
  return error instanceof PedigreeError && (codes as string[]).includes(error.code);
}

export function garbage(message: string): PedigreeError<RpcErrorCode> {
  return rpcError('SOURCE_GARBAGE', `${message}; use another RPC node`);
}

const RATE = /rate|too many requests|throughput|compute units|capacity|per second|try again/i;
const RANGE =
  /range|too large|too many|more than|exceed|limit|size|results|response|timeout|timed out/i;

/**
 * What a node's error object means. Nodes agree neither on codes nor on words, so both are looked at; what is not
 * understood is a refusal, which callers of ranges take as "ask for less" as well.
 */
export function toRpcError(error: { code: unknown; message: unknown }, method: string): Error {
  const text = `${method}: ${String(error.message)} (${String(error.code)})`.slice(0, 500);
  if (error.code === 429 || (error.code !== -32602 && RATE.test(String(error.message)))) {
    return rpcError('RATE_LIMITED', `the RPC node refuses so many calls: ${text}`);
  }
  if (method === 'eth_getLogs' && RANGE.test(String(error.message))) {
    return rpcError('RANGE_TOO_LARGE', `the RPC node refuses so large a range: ${text}`);
  }
  return rpcError('RPC_REFUSED', `the RPC node refused: ${text}`);
}

/** What a caller of the port may see: refusals that nobody handled are a node that does not answer. */
export function toSourceError(error: unknown): unknown {
  if (!isRpcError(error, 'RANGE_TOO_LARGE', 'RATE_LIMITED', 'RPC_REFUSED')) return error;
  const { message } = error as Error;
  return rpcError('SOURCE_UNAVAILABLE', `${message}; wait, or use another RPC node`, error);
}

/** The same functions, whose errors are those of the port. */
export function withSourceErrors<
  // biome-ignore lint/suspicious/noExplicitAny: any asynchronous function
  T extends Record<string, (...args: any[]) => Promise<unknown>>,
>(functions: T): T {
  const guarded = Object.entries(functions).map(([name, run]) => [
    name,
    async (...args: unknown[]) => {
      try {
        return await run(...args);
      } catch (error) {
        throw toSourceError(error);
      }
    },
  ]);
  return Object.fromEntries(guarded) as T;
}
