import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DeploymentInfo } from '../encoding/deployment.js';
import { PedigreeError } from '../encoding/error.js';
import { describeMismatch } from './chain-check.js';
import type { DataPaths } from './data-folder.js';
import {
  deploySubgraph,
  findGraphNodeBinary,
  type GraphNode,
  type GraphNodeErrorCode,
  type GraphNodePorts,
  startGraphNode,
} from './graph-node.js';
import { fetchIndexedBlocks } from './indexed-blocks.js';
import { type Postgres, startPostgres } from './postgres.js';
import { buildSubgraph, prepareSubgraph } from './subgraph-manifest.js';
import type { Supervisor } from './supervisor.js';

export type IndexOptions = {
  readonly paths: DataPaths;
  readonly rpcUrl: string;
  readonly ipfsUrl: string;
  readonly networkName: string;
  readonly subgraphName: string;
  readonly ports: GraphNodePorts & { readonly postgres: number };
  readonly supervisor: Supervisor;
  readonly say: (line: string) => void;
};

export type LocalIndex = { readonly postgres: Postgres; readonly graphNode: GraphNode };

const COMPILED = fileURLToPath(new URL('../../../subgraph/build/subgraph.yaml', import.meta.url));

/** Throws `NO_GRAPH_NODE` where this platform has none. */
export function requireGraphNode(): void {
  if (findGraphNodeBinary() !== undefined) return;
  throw new PedigreeError<GraphNodeErrorCode>(
    'NO_GRAPH_NODE',
    `graph-node is not to be had for ${process.platform}-${process.arch} here: use --source chain, which does without it`,
  );
}

/** PostgreSQL alone, as it takes longest and needs nothing. */
export async function startDatabase(options: IndexOptions): Promise<Postgres> {
  const { paths, ports, supervisor } = options;
  const postgres = await startPostgres({
    dataDir: paths.postgres,
    port: ports.postgres,
    logFile: join(paths.logs, 'postgres.log'),
  });
  return supervisor.add(postgres);
}

/** Compiles the mappings where that is still to do: after `npm ci` it is not. */
export async function compileMappings(options: IndexOptions): Promise<void> {
  if (!existsSync(COMPILED)) options.say('compiling the mappings, once');
  await buildSubgraph(join(options.paths.logs, 'mappings.log'));
}

export async function startIndexer(options: IndexOptions, postgres: Postgres): Promise<GraphNode> {
  const { paths, ports, supervisor } = options;
  const graphNode = await startGraphNode({
    postgresUrl: postgres.url,
    rpcUrl: options.rpcUrl,
    networkName: options.networkName,
    ipfsUrl: options.ipfsUrl,
    workDir: paths.graphNode,
    ports,
    logFile: join(paths.logs, 'graph-node.log'),
  });
  return supervisor.add(graphNode);
}

/** Where the index knows blocks that the chain does not, how they differ; null where the one follows the other. */
export async function findIndexMismatch(
  options: IndexOptions,
  graphNode: GraphNode,
): Promise<string | null> {
  for (const block of await fetchIndexedBlocks(graphNode.indexUrl)) {
    const mismatch = await describeMismatch(options.rpcUrl, block);
    if (mismatch !== null) return mismatch;
  }
  return null;
}

/** Drops everything that was indexed, and starts with nothing. */
export async function rebuildIndex(options: IndexOptions, index: LocalIndex): Promise<LocalIndex> {
  await options.supervisor.drop(index.graphNode);
  await options.supervisor.drop(index.postgres);
  clearIndex(options.paths);
  const postgres = await startDatabase(options);
  return { postgres, graphNode: await startIndexer(options, postgres) };
}

/** The index and the embedded graph: both can be made again from the chain. Neither may be in use. */
export function clearIndex(paths: DataPaths): void {
  for (const path of [paths.postgres, `${paths.postgres}.password`, paths.graphNode, paths.graph]) {
    rmSync(path, { recursive: true, force: true });
  }
}

/** Deploys the subgraph, once for each version of mappings and registries. Returns its query URL. */
export async function deployOnce(
  options: IndexOptions,
  graphNode: GraphNode,
  deployment: DeploymentInfo,
): Promise<string> {
  const { paths, subgraphName } = options;
  const { lineage, assertions, licenses } = deployment.contracts;
  const manifestPath = prepareSubgraph({
    network: options.networkName,
    startBlock: deployment.block,
    addresses: {
      lineage: lineage.address,
      assertions: assertions.address,
      licenses: licenses.address,
    },
    outDir: paths.subgraph,
  });
  const record = join(paths.graphNode, 'deployed.json');
  const wanted = JSON.stringify({ subgraphName, manifestPath });
  if (!existsSync(record) || readFileSync(record, 'utf8') !== wanted) {
    await deploySubgraph({ adminUrl: graphNode.adminUrl, name: subgraphName, manifestPath });
    writeFileSync(record, wanted);
  }
  return `${graphNode.queryUrl}/subgraphs/name/${subgraphName}`;
}
