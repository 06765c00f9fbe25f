import { toText } from './http-post.js';
import { garbage, isRpcError, toRpcError } from './rpc-errors.js';
import {
  backoffOf,
  parseJson,
  pause,
  postJson,
  postRead,
  type TransportOptions,
} from './rpc-transport.js';

export type RpcCall = { readonly method: string; readonly params: readonly unknown[] };

/** JSON-RPC over HTTP. Every answer is checked for being one to the question; what it says is for the caller to parse. */
export type RpcClient = {
  call(method: string, params: readonly unknown[], signal?: AbortSignal): Promise<unknown>;
  /**
   * A call whose answer is read off its bytes, for answers of megabytes. Where `scan` gives null, the result is parsed as
   * that of any call.
   */
  scan<T extends object>(
    call: RpcCall,
    scan: (answer: Buffer, id: number) => T | null,
    signal?: AbortSignal,
  ): Promise<{ readonly scanned: T } | { readonly result: unknown }>;
  /** Results in the order of the calls, sent in few requests. Throws at the first error. */
  batch(calls: readonly RpcCall[], signal?: AbortSignal): Promise<unknown[]>;
  /** Ends all that is under way. */
  close(): void;
};

export type RpcClientOptions = { readonly rpcUrl: string } & Partial<
  Omit<TransportOptions, 'url'>
> & {
    /** Calls in one request. */
    readonly maxBatch?: number;
  };

const DEFAULTS = {
  timeoutMs: 15_000,
  retries: 4,
  backoffMs: 150,
  maxResponseBytes: 128 * 1024 * 1024,
  maxBatch: 500,
};

export function createRpcClient(given: RpcClientOptions): RpcClient {
  const options = { ...DEFAULTS, ...given, url: given.rpcUrl };
  const closed = new AbortController();
  let nextId = 1;
  let batchSize = options.maxBatch;

  const send = (body: unknown, signal: AbortSignal): Promise<unknown> =>
    postJson(options, JSON.stringify(body), signal);
  const within = (signal?: AbortSignal): AbortSignal =>
    signal === undefined ? closed.signal : AbortSignal.any([signal, closed.signal]);
  const toRequest = ({ method, params }: RpcCall) => ({
    jsonrpc: '2.0',
    id: nextId++,
    method,
    params,
  });

  async function call(method: string, params: readonly unknown[], signal?: AbortSignal) {
    const request = toRequest({ method, params });
    return retryLimited(options, within(signal), async (inner) => {
      const answer = await send(request, inner);
      return resultOf(answer, request.id, method);
    });
  }

  async function scan<T extends object>(
    asked: RpcCall,
    read: (answer: Buffer, id: number) => T | null,
    signal?: AbortSignal,
  ): Promise<{ readonly scanned: T } | { readonly result: unknown }> {
    const request = toRequest(asked);
    return retryLimited(options, within(signal), async (inner) => {
      const body = JSON.stringify(request);
      const answer = await postRead(options, body, inner, (bytes) => {
        const scanned = read(bytes, request.id);
        return { scanned, parsed: scanned ?? parseJson(toText(bytes)) };
      });
      if (answer.scanned !== null) return { scanned: answer.scanned };
      return { result: resultOf(answer.parsed, request.id, asked.method) };
    });
  }

  /** Answers in the order of the calls; throws `RPC_REFUSED` where the node takes no batch of this size. */
  async function sendBatch(calls: readonly RpcCall[], signal: AbortSignal): Promise<Answered[]> {
    const requests = calls.map(toRequest);
    return retryLimited(options, signal, async (inner) => {
      const answers = await send(requests, inner);
      if (!Array.isArray(answers)) {
        resultOf(answers, null, 'batch');
        throw garbage('expected a list of answers to a batch');
      }
      const byId = new Map(answers.map((answer) => [idOf(answer), answer]));
      const answered = requests.map((request) => ({ request, answer: byId.get(request.id) }));
      const limited = answered.map(errorOf).find((error) => isRpcError(error, 'RATE_LIMITED'));
      if (limited !== undefined) throw limited;
      return answered;
    });
  }

  async function batch(calls: readonly RpcCall[], signal?: AbortSignal): Promise<unknown[]> {
    const results: unknown[] = [];
    while (results.length < calls.length) {
      const part = calls.slice(results.length, results.length + batchSize);
      const [only] = part;
      if (part.length === 1 && only !== undefined) {
        results.push(await call(only.method, only.params, signal));
        continue;
      }
      const answered = await sendBatch(part, within(signal)).catch((error: unknown) => {
        if (!isRpcError(error, 'RPC_REFUSED', 'RANGE_TOO_LARGE')) throw error;
        batchSize = Math.ceil(part.length / 2);
        return [];
      });
      for (const { request, answer } of answered) {
        results.push(resultOf(answer, request.id, request.method));
      }
    }
    return results;
  }

  return { call, scan, batch, close: () => closed.abort() };
}

type Request = RpcCall & { readonly id: number };
type Answered = { readonly request: Request; readonly answer: unknown };

/** Rate limits also come as JSON-RPC errors, after the transport is done. */
async function retryLimited<T>(
  { retries, backoffMs }: Pick<TransportOptions, 'retries' | 'backoffMs'>,
  signal: AbortSignal,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await run(signal);
    } catch (error) {
      if (attempt >= retries || !isRpcError(error, 'RATE_LIMITED')) throw error;
      await pause(backoffOf(backoffMs, attempt), signal);
    }
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function errorOf({ request, answer }: Answered): Error | undefined {
  const error = isObject(answer) ? answer.error : undefined;
  return isObject(error)
    ? toRpcError({ code: error.code, message: error.message }, request.method)
    : undefined;
}

function idOf(answer: unknown): unknown {
  return isObject(answer) ? answer.id : undefined;
}

function resultOf(answer: unknown, id: number | null, method: string): unknown {
  if (!isObject(answer)) throw garbage(`expected an answer to ${method}, got none`);
  const { error } = answer;
  if (isObject(error)) throw toRpcError({ code: error.code, message: error.message }, method);
  if (answer.id !== id) throw garbage(`expected the answer to call ${id}, got that of another`);
  if (!('result' in answer)) throw garbage(`expected a result of ${method}, got none`);
  return answer.result;
}
