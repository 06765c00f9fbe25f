import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Child, startChild, waitUntilReady } from '../../lineage-api/src/local/child.js';
import { type GraphNode, startGraphNode } from '../../lineage-api/src/local/graph-node.js';
import { type Postgres, startPostgres } from '../../lineage-api/src/local/postgres.js';
import { findFreePorts } from './free-ports.js';

/** A local chain, and a graph-node over it that can be stopped and started again. */
export type IndexedChain = {
  readonly folder: string;
  readonly rpcUrl: string;
  readonly networkName: string;
  readonly adminUrl: string;
  readonly indexUrl: string;
  readonly indexLog: string;
  /** graph-node's database. */
  postgresUrl(): string;
  startIndex(): Promise<void>;
  stopIndex(): Promise<void>;
  /** As if the machine had failed: neither graph-node nor PostgreSQL can put anything in order. */
  killIndex(): Promise<void>;
  queryUrl(name: string): string;
  query(name: string, document: string, variables?: object): Promise<Answer>;
  /** Waits until the subgraph stands at that block, or says that it failed. */
  untilIndexed(name: string, block: bigint): Promise<void>;
  stop(): Promise<void>;
};

export type Answer = {
  // biome-ignore lint/suspicious/noExplicitAny: the shape is what the tests assert.
  readonly data?: any;
  readonly errors?: readonly { readonly message: string }[];
};

const NETWORK = 'pedigree-test';
const READY_TIMEOUT_MS = 30_000;
const POLL_MS = 50;
/** Blocks come as fast as a test sends them. */
const CHAIN_POLL_MS = 50;

/** Starts the chain, PostgreSQL, graph-node and the least of an IPFS server that graph-node asks for. */
export async function startIndexedChain(): Promise<IndexedChain> {
  const folder = mkdtempSync(join(tmpdir(), 'pedigree-pipeline-'));
  // Root's PostgreSQL runs as another user, who must pass.
  chmodSync(folder, 0o711);
  const [rpc = 0, ipfs = 0, database = 0, query = 0, admin = 0, index = 0, metrics = 0] =
    await findFreePorts(7);
  const chain = await startAnvil(rpc, join(folder, 'chain.log'));
  const gateway = await startGateway(ipfs);
  const rpcUrl = `http://127.0.0.1:${rpc}`;
  const adminUrl = `http://127.0.0.1:${admin}`;
  const indexLog = join(folder, 'graph-node.log');
  let running: { postgres: Postgres; graphNode: GraphNode } | undefined;

  const startIndex = async (): Promise<void> => {
    const postgres = await startPostgres({
      dataDir: join(folder, 'postgres'),
      port: database,
      logFile: join(folder, 'postgres.log'),
    });
    const graphNode = await startGraphNode({
      postgresUrl: postgres.url,
      rpcUrl,
      networkName: NETWORK,
      ipfsUrl: `http://127.0.0.1:${ipfs}`,
      workDir: join(folder, 'graph-node'),
      ports: { query, admin, index, metrics },
      pollingMs: CHAIN_POLL_MS,
      logFile: indexLog,
    });
    running = { postgres, graphNode };
  };

  const stopIndex = async (): Promise<void> => {
    await running?.graphNode.stop();
    await running?.postgres.stop();
    running = undefined;
  };

  const killIndex = async (): Promise<void> => {
    await running?.graphNode.child.stop('SIGKILL');
    await running?.postgres.child.stop('SIGKILL');
    running = undefined;
  };

  const queryUrl = (name: string) => `http://127.0.0.1:${query}/subgraphs/name/${name}`;

  const ask = async (name: string, document: string, variables = {}): Promise<Answer> => {
    const response = await fetch(queryUrl(name), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: document, variables }),
    });
    return (await response.json()) as Answer;
  };

  await startIndex();
  return {
    folder,
    rpcUrl,
    networkName: NETWORK,
    adminUrl,
    indexUrl: `http://127.0.0.1:${index}/graphql`,
    indexLog,
    postgresUrl: () => running?.postgres.url ?? '',
    startIndex,
    stopIndex,
    killIndex,
    queryUrl,
    query: ask,
    untilIndexed: async (name, block) => {
      for (;;) {
        const { data } = await ask(name, '{ _meta { block { number } hasIndexingErrors } }');
        if (data?._meta?.hasIndexingErrors) return;
        if (data?._meta?.block.number >= Number(block)) return;
        await sleep(POLL_MS);
      }
    },
    stop: async () => {
      await stopIndex();
      await chain.stop('SIGTERM');
      gateway.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function startAnvil(port: number, logFile: string): Promise<Child> {
  const child = await startChild({
    name: 'anvil',
    command: findAnvil(),
    args: ['--port', String(port), '--silent', '--gas-limit', '1000000000'],
    cwd: dirname(logFile),
    env: { HOME: dirname(logFile) },
    logFile,
  });
  await waitUntilReady(child, () => answers(`http://127.0.0.1:${port}`), READY_TIMEOUT_MS);
  return child;
}

function findAnvil(): string {
  const architecture = process.arch === 'x64' ? 'amd64' : process.arch;
  const require = createRequire(import.meta.url);
  const name = `@foundry-rs/anvil-${process.platform}-${architecture}`;
  return join(dirname(require.resolve(`${name}/package.json`)), 'bin', 'anvil');
}

async function answers(url: string): Promise<boolean> {
  try {
    await fetch(url);
    return true;
  } catch {
    return false;
  }
}

function startGateway(port: number): Promise<Server> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end('{"Version":"0.41.0"}');
  });
  return new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
