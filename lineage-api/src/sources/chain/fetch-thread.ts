import { Worker } from 'node:worker_threads';
import { toBuiltUrl } from '../../encoding/built.js';
import type { DeploymentInfo } from '../../encoding/deployment.js';
import type { RpcClientOptions } from '../rpc-client.js';
import { type RpcErrorCode, rpcError } from '../rpc-errors.js';
import { deadline } from '../rpc-transport.js';
import { toBuffer } from './fact-rows.js';
import type { RangeFetcher, WitnessedRange } from './range-fetcher.js';

type Place = Parameters<RangeFetcher>[0];

export type FetchWorkerData = {
  readonly rpcOptions: RpcClientOptions;
  readonly deployment: DeploymentInfo;
};

/** A range to fetch; null: nobody waits for it any more. */
export type FetchOrder = { readonly key: number; readonly place: Place | null };

export type FetchReply =
  | { readonly key: number; readonly range: WitnessedRange }
  | {
      readonly key: number;
      readonly error: { readonly code: string | null; readonly message: string };
    };

/** Fetches and packs ranges in a thread of its own, while this one proves and stores those before. */
export type FetchThread = {
  readonly fetch: RangeFetcher<WitnessedRange>;
  close(): Promise<void>;
};

type Waiting = { resolve(range: WitnessedRange): void; reject(error: unknown): void };

/** Answers of megabytes are read and dropped in the nursery, not moved from there. */
const YOUNG_MB = 64;
const IDLE_MS = 5_000;

export function createFetchThread(workerData: FetchWorkerData): FetchThread {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  let keys = 0;

  function start(): Worker {
    const started = new Worker(toBuiltUrl('./fetch-worker.js', import.meta.url), {
      workerData,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    });
    started.on('message', (reply: FetchReply) => settle(reply));
    let cause: unknown;
    started.on('error', (error) => {
      cause = error;
    });
    started.on('exit', () => {
      if (worker === started) fail(cause);
    });
    return started;
  }

  /** It ended by itself. What was asked of it may be asked again, of one that is started anew. */
  function fail(cause: unknown): void {
    worker = null;
    const why = cause instanceof Error ? cause.message : 'it ended';
    const error = rpcError(
      'SOURCE_UNAVAILABLE',
      `the thread that fetches logs failed: ${why}; it is started again`,
      cause,
    );
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  function settle(reply: FetchReply): void {
    const asked = waiting.get(reply.key);
    waiting.delete(reply.key);
    if (waiting.size === 0) rest();
    // A buffer that is sent arrives as plain bytes.
    if ('range' in reply) asked?.resolve({ ...reply.range, bytes: toBuffer(reply.range.bytes) });
    else asked?.reject(toError(reply.error));
  }

  /** Ends the thread once it has had nothing to do for a while. */
  function rest(): void {
    worker?.unref();
    clearTimeout(idle);
    idle = setTimeout(() => void close(), IDLE_MS).unref();
  }

  async function close(): Promise<void> {
    clearTimeout(idle);
    const ended = worker;
    worker = null;
    for (const { reject } of waiting.values()) reject(deadline());
    waiting.clear();
    await ended?.terminate();
  }

  return {
    close,
    fetch(place, signal) {
      clearTimeout(idle);
      worker ??= start();
      const asked = worker;
      const key = keys++;
      return new Promise((resolve, reject) => {
        if (signal.aborted) return reject(deadline(signal.reason));
        const abort = () => {
          asked.postMessage({ key, place: null } satisfies FetchOrder);
        };
        signal.addEventListener('abort', abort, { once: true });
        const done = () => signal.removeEventListener('abort', abort);
        waiting.set(key, {
          resolve: (range) => {
            done();
            resolve(range);
          },
          reject: (error) => {
            done();
            reject(error);
          },
        });
        asked.ref();
        asked.postMessage({ key, place } satisfies FetchOrder);
      });
    },
  };
}

function toError({ code, message }: { code: string | null; message: string }): Error {
  return code === null ? new Error(message) : rpcError(code as RpcErrorCode, message);
}

/** A range with fewer facts is fetched sooner here than elsewhere. */
const MANY_FACTS = 1_000;
/** So far from the head there may be many facts on the way. */
const MANY_BLOCKS = 128;

/** Fetches here, and by the thread as long as ranges hold many facts, or the head is far. */
export function fetchManyIn(
  thread: FetchThread,
  fetchHere: RangeFetcher<WitnessedRange>,
): RangeFetcher<WitnessedRange> {
  let many = false;
  return async (place, signal) => {
    const isFar = place.head - place.from >= MANY_BLOCKS;
    const range = await (many || isFar ? thread.fetch(place, signal) : fetchHere(place, signal));
    many = range.factCount >= MANY_FACTS;
    return range;
  };
}
