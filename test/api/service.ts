import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { LicenseOptions } from '../../lineage-api/src/api/license/service.js';
import type { Limits } from '../../lineage-api/src/api/limits.js';
import { type Api, startApi } from '../../lineage-api/src/api/server.js';
import { openEmbeddedGraph } from '../../lineage-api/src/lineage/embedded/open.js';
import type { LineageGraph } from '../../lineage-api/src/lineage/port.js';
import type { FactSource } from '../../lineage-api/src/sources/port.js';
import { DEPLOYMENT, openWorld, type World } from './world.js';

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape that its question asked for
export type Loose = any;

export type Answer = {
  readonly status: number;
  readonly data: Loose;
  readonly errors?: readonly {
    message: string;
    path?: unknown;
    extensions: Record<string, unknown>;
  }[];
  readonly extensions?: Record<string, Loose>;
};

export type Service = {
  readonly api: Api;
  readonly world: World;
  readonly graph: LineageGraph;
  /** How often each read of the ports was called. */
  readonly calls: Map<string, number>;
  readonly logs: string[];
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  close(): Promise<void>;
};

type Given = {
  readonly world?: World;
  readonly license?: LicenseOptions;
  readonly limits?: Partial<Limits>;
  readonly wrapSource?: (source: FactSource) => FactSource;
  readonly wrapGraph?: (graph: LineageGraph) => LineageGraph;
};

/** The API on a free port, over a world and a graph fed from it; every call of a port is counted. */
export async function startService(given: Given = {}): Promise<Service> {
  const world = given.world ?? openWorld();
  const folder = await mkdtemp(join(tmpdir(), 'pedigree-api-'));
  const plain = await openEmbeddedGraph({ file: join(folder, 'lineage.sqlite') });
  const graph = given.wrapGraph?.(plain) ?? plain;
  await world.feed(plain);
  const calls = new Map<string, number>();
  const logs: string[] = [];
  const api = await startApi({
    graph: counting(graph, 'graph', calls),
    source: counting(given.wrapSource?.(world.source()) ?? world.source(), 'source', calls),
    deployment: DEPLOYMENT,
    localRpcUrl: null,
    port: 0,
    logger: pino({ level: 'info' }, { write: (line: string) => logs.push(line) }),
    limits: { positionMaxAgeMs: 0, ...given.limits },
    ...(given.license === undefined ? {} : { license: given.license }),
  });
  return {
    api,
    world,
    graph: plain,
    calls,
    logs,
    ask: (query, variables) => ask(api.url, { query, variables }),
    async close() {
      await api.close();
      await plain.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export async function ask(url: string, body: unknown, headers: HeadersInit = {}): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
}

/** The codes of the errors of an answer. */
export const codesOf = (answer: Answer): unknown[] =>
  (answer.errors ?? []).map(({ extensions }) => extensions.code);

function counting<P extends object>(port: P, name: string, calls: Map<string, number>): P {
  return new Proxy(port, {
    get(target, property, receiver) {
      const value: unknown = Reflect.get(target, property, receiver);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        const key = `${name}.${String(property)}`;
        calls.set(key, (calls.get(key) ?? 0) + 1);
        return (value as (...given: unknown[]) => unknown).apply(target, args);
      };
    },
  });
}
