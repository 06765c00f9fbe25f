import { Worker } from 'node:worker_threads';
import type { ImpactReach } from '../../domain/impact/reach.js';
import { toBuiltUrl } from '../../encoding/built.js';
import type { ImpactOrder } from './impact-walk.js';
import type { Topology } from './topology.js';
import type { WalkFound, WalkOrder } from './walk-order.js';

/** Walks in a worker that shares the memory of the graph: who asks keeps the graph from changing meanwhile. */
export type Walker = {
  walk(topology: Topology, order: WalkOrder): Promise<WalkFound>;
  impact(topology: Topology, order: ImpactOrder): Promise<ImpactReach>;
  close(): Promise<void>;
};

export type WalkRequest = {
  readonly key: number;
  readonly topology: Topology;
  readonly order: WalkOrder | ImpactOrder;
};

export type WalkReply =
  | { readonly key: number; readonly found: WalkFound | ImpactReach }
  | { readonly key: number; readonly error: unknown };

type Waiting = { resolve(found: never): void; reject(error: unknown): void };

export function createWalker(): Walker {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let keys = 0;

  function start(): Worker {
    const started = new Worker(toBuiltUrl('./walk-worker.js', import.meta.url));
    started.unref();
    started.on('message', (reply: WalkReply) => {
      const asked = waiting.get(reply.key);
      waiting.delete(reply.key);
      if (waiting.size === 0) started.unref();
      if ('found' in reply) asked?.resolve(reply.found as never);
      else asked?.reject(reply.error);
    });
    started.on('error', (error) => {
      worker = null;
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    });
    return started;
  }

  function follow<T>(topology: Topology, order: WalkRequest['order']): Promise<T> {
    worker ??= start();
    const asked = worker;
    const key = keys++;
    return new Promise((resolve, reject) => {
      waiting.set(key, { resolve, reject });
      asked.ref();
      asked.postMessage({ key, topology: { ...topology, log: null }, order });
    });
  }

  return {
    walk: (topology, order) => follow(topology, order),
    impact: (topology, order) => follow(topology, order),
    async close() {
      await worker?.terminate();
      worker = null;
    },
  };
}
