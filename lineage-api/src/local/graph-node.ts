import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { PedigreeError } from '../encoding/error.js';
import { type Child, startChild, waitUntilReady } from './child.js';
import { PLACEHOLDER, writePlaceholder } from './placeholder-subgraph.js';

export type GraphNodeErrorCode =
  /** There is no graph-node binary for this platform, or it is not installed. */
  | 'NO_GRAPH_NODE'
  /** graph-node refused the subgraph. */
  | 'DEPLOY_FAILED';

/** graph-node listens with all four on every interface of the machine; nobody but us needs any of them. */
export type GraphNodePorts = {
  readonly query: number;
  readonly admin: number;
  readonly index: number;
  readonly metrics: number;
};

export type GraphNodeOptions = {
  readonly postgresUrl: string;
  readonly rpcUrl: string;
  /** The name by which manifests call the chain. */
  readonly networkName: string;
  /** A server that answers `POST /api/v0/version`; graph-node does not start without one. */
  readonly ipfsUrl: string;
  /** A folder for what graph-node wants to have; created where it is not there. */
  readonly workDir: string;
  readonly ports: GraphNodePorts;
  /** How often the chain is asked for a new block; 250 where not said, which suits a chain on the same machine. */
  readonly pollingMs?: number;
  readonly logFile: string;
};

export type GraphNode = {
  /** Base of the query port: a subgraph answers at `<queryUrl>/subgraphs/name/<name>`. */
  readonly queryUrl: string;
  readonly adminUrl: string;
  /** Indexing statuses, by GraphQL. */
  readonly indexUrl: string;
  readonly child: Child;
  stop(): Promise<void>;
};

const READY_TIMEOUT_MS = 60_000;
const POLLING_MS = 250;
const DEPLOY_TIMEOUT_MS = 60_000;

/** The binary of the npm package for this platform, or undefined where there is none. */
export function findGraphNodeBinary(): string | undefined {
  const require = createRequire(import.meta.url);
  const name = `@graphprotocol/gnd-${process.platform}-${process.arch}`;
  try {
    return join(dirname(require.resolve(`${name}/package.json`)), 'bin', 'gnd');
  } catch {
    return undefined;
  }
}

/**
 * Starts graph-node, with whatever is deployed in its database: after a restart it goes on where it was. Subgraphs named
 * on its command line it would index from block 0 at every start, so it gets a placeholder there.
 */
export async function startGraphNode(options: GraphNodeOptions): Promise<GraphNode> {
  const command = getGraphNodeBinary();
  const workDir = resolve(options.workDir);
  mkdirSync(workDir, { recursive: true });
  writePlaceholder(workDir, options.networkName);
  const { ports } = options;
  const child = await startChild({
    name: 'graph-node',
    command,
    args: [
      'dev',
      `--manifests=${PLACEHOLDER}:.`,
      `--ethereum-rpc=${options.networkName}:${options.rpcUrl}`,
      `--ipfs=${options.ipfsUrl}`,
      `--http-port=${ports.query}`,
      `--admin-port=${ports.admin}`,
      `--index-node-port=${ports.index}`,
      `--metrics-port=${ports.metrics}`,
    ],
    cwd: workDir,
    env: toEnvironment(options),
    logFile: options.logFile,
  });
  const adminUrl = `http://127.0.0.1:${ports.admin}`;
  const queryUrl = `http://127.0.0.1:${ports.query}`;
  const indexUrl = `http://127.0.0.1:${ports.index}/graphql`;
  await waitUntilReady(
    child,
    async () => (await answers(adminUrl)) && answers(queryUrl),
    READY_TIMEOUT_MS,
  );
  return {
    queryUrl,
    adminUrl,
    indexUrl,
    child,
    // SIGTERM it would ignore for minutes.
    stop: async () => {
      await child.stop('SIGINT');
    },
  };
}

export type DeployOptions = {
  readonly adminUrl: string;
  /** The subgraph's name, as in `<queryUrl>/subgraphs/name/<name>`. */
  readonly name: string;
  /** Absolute path of a built manifest, from `prepareSubgraph`: the deployment's identity. */
  readonly manifestPath: string;
};

/**
 * Deploys a built subgraph under a name. What is deployed already goes on where it was; another manifest under the same
 * name takes the first one's place once it has caught up.
 */
export async function deploySubgraph(options: DeployOptions): Promise<void> {
  const { adminUrl, name, manifestPath } = options;
  await callAdmin(adminUrl, 'subgraph_create', { name });
  await callAdmin(adminUrl, 'subgraph_deploy', { name, ipfs_hash: manifestPath });
}

const ALREADY_THERE = /already exists/;

async function callAdmin(url: string, method: string, params: object): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
    signal: AbortSignal.timeout(DEPLOY_TIMEOUT_MS),
  });
  const answer = (await response.json()) as { error?: { message?: unknown } };
  if (answer.error === undefined) return;
  const message = String(answer.error.message);
  if (method === 'subgraph_create' && ALREADY_THERE.test(message)) return;
  throw new PedigreeError<GraphNodeErrorCode>(
    'DEPLOY_FAILED',
    `graph-node refused ${method} ${JSON.stringify(params)}: ${message}; its log says more`,
  );
}

function getGraphNodeBinary(): string {
  const binary = findGraphNodeBinary();
  if (binary !== undefined) return binary;
  throw new PedigreeError<GraphNodeErrorCode>(
    'NO_GRAPH_NODE',
    `expected graph-node in the npm package @graphprotocol/gnd-${process.platform}-${process.arch}, which is not ` +
      'installed or does not exist: use --source chain, which does without it',
  );
}

/** The database's password goes by the environment: a command line is for all to read. */
function toEnvironment(options: GraphNodeOptions): Record<string, string> {
  return {
    POSTGRES_URL: options.postgresUrl,
    GRAPH_LOG: 'info',
    ETHEREUM_POLLING_INTERVAL: String(options.pollingMs ?? POLLING_MS),
    GRAPH_GRAPHQL_MAX_SKIP: '1000',
    GRAPH_GRAPHQL_QUERY_TIMEOUT: '30',
    GRAPH_GRAPHQL_MAX_DEPTH: '12',
    // A page of 1,000 facts with every field of every type stays below a tenth of this.
    GRAPH_GRAPHQL_MAX_COMPLEXITY: '1000000',
  };
}

async function answers(url: string): Promise<boolean> {
  try {
    await (await fetch(url, { signal: AbortSignal.timeout(1_000) })).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}
