import { parentPort, workerData } from 'node:worker_threads';
import { PedigreeError } from '../../encoding/error.js';
import { createBlockReader } from '../blocks.js';
import { createRpcClient } from '../rpc-client.js';
import { createChainWitness } from '../witness.js';
import type { FetchOrder, FetchReply, FetchWorkerData } from './fetch-thread.js';
import { createRangeFetcher, withStoredHeads } from './range-fetcher.js';

/** Fetches ranges as it is told, several at once. */
const { rpcOptions, deployment } = workerData as FetchWorkerData;
const rpc = createRpcClient(rpcOptions);
const fetchRange = withStoredHeads(
  createRangeFetcher(rpc, createBlockReader(rpc), deployment),
  createChainWitness(rpc, deployment),
);
const running = new Map<number, AbortController>();

parentPort?.on('message', (order: FetchOrder) => {
  if (order.place === null) running.get(order.key)?.abort();
  else void run(order.key, order.place);
});

async function run(key: number, place: NonNullable<FetchOrder['place']>): Promise<void> {
  const abort = new AbortController();
  running.set(key, abort);
  try {
    const range = await fetchRange(place, abort.signal);
    const { buffer } = range.bytes;
    // A small piece lies in memory that it shares with others, and is copied.
    const isOwn = buffer.byteLength > Buffer.poolSize && buffer instanceof ArrayBuffer;
    tell({ key, range }, isOwn ? [buffer] : []);
  } catch (error) {
    const code = error instanceof PedigreeError ? error.code : null;
    tell({ key, error: { code, message: String((error as Error).message) } }, []);
  } finally {
    running.delete(key);
  }
}

function tell(reply: FetchReply, moved: ArrayBuffer[]): void {
  parentPort?.postMessage(reply, moved);
}
