import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Config } from '../config.js';
import type { DeploymentInfo } from '../encoding/deployment.js';
import { PedigreeError } from '../encoding/error.js';
import type { ContentStore } from '../files/port.js';
import { readEmbeddedGraph } from '../lineage/embedded/read-only.js';
import { openNeo4jGraph } from '../lineage/neo4j/open.js';
import { pathsOf } from '../local/data-folder.js';
import { compareLayers, type ReconcileOptions, type ReconcileParts } from '../reconcile/compare.js';
import { openReconciler, type ReconcileResult, type Reconciler } from '../reconcile/reconciler.js';
import type { Comparison } from '../reconcile/report.js';
import { openChainLogs } from '../sources/chain/chain-logs.js';
import { openKeptFacts } from '../sources/chain/kept-facts.js';
import type { KeptFacts } from '../sources/kept-facts.js';
import { openKeptRows } from '../sources/subgraph/kept-facts.js';
import { openContent } from './content.js';
import { findNamedDeployment } from './deployment.js';
import { openScratchGraph } from './scratch.js';
import { createTeardown } from './teardown.js';

/** What a comparison reads from. */
export type ReconcileGround = {
  readonly rpcUrl: string;
  readonly deployment: DeploymentInfo;
  readonly content: ContentStore;
  readonly subgraphUrl: string | undefined;
};

type Graph = ReconcileParts['graph'];

/** Compares inside of a running service, on demand and as often as the settings say; the last result outlives it. */
export async function openServiceReconciler(
  config: Config,
  ground: ReconcileGround,
  graph: Graph,
  logger: Logger,
): Promise<Reconciler> {
  const folder = pathsOf(config.dataDir).state;
  mkdirSync(folder, { recursive: true });
  // Of a service that was killed while it compared.
  for (const name of readdirSync(folder)) {
    if (name.startsWith('reconcile-')) rmSync(join(folder, name), { recursive: true });
  }
  return openReconciler({
    compare: (options) => compareOn(config, ground, { graph, folder }, options),
    file: join(folder, 'reconcile.json'),
    deployment: ground.deployment,
    everyMs: config.reconcileEvery * 60_000,
    onResult: (result) => logResult(logger, result),
  });
}

/** One comparison without a running service, of what the settings name; nothing of it is written to. */
export async function reconcileOnce(
  config: Config,
  options: ReconcileOptions,
): Promise<Comparison> {
  const { rpc: rpcUrl, subgraphUrl } = config;
  const deployment = rpcUrl === undefined ? undefined : await findNamedDeployment(config, rpcUrl);
  if (rpcUrl === undefined || deployment === undefined) {
    throw new PedigreeError('USAGE', 'expected --rpc, and --deployment or --registry beside it');
  }
  const teardown = createTeardown(() => {});
  try {
    const graph = await openForReading(config, teardown.add);
    const content = teardown.add(await openContent(config));
    const ground = { rpcUrl, deployment, content, subgraphUrl };
    return await compareOn(config, ground, { graph, folder: tmpdir() }, options);
  } finally {
    await teardown.close();
  }
}

async function openForReading(
  config: Config,
  add: ReturnType<typeof createTeardown>['add'],
): Promise<Graph> {
  if (config.graph === 'neo4j' && config.neo4jUri !== undefined) {
    const { neo4jUri: uri, neo4jUser: user, neo4jDatabase: database } = config;
    return add(await openNeo4jGraph({ uri, user, password: config.neo4jPassword ?? '', database }));
  }
  const file = join(pathsOf(config.dataDir).graph, 'lineage.sqlite');
  if (existsSync(file)) return readEmbeddedGraph(file);
  throw new PedigreeError(
    'NO_GRAPH',
    `there is no lineage graph in ${config.dataDir}: name the service's folder with --data-dir, or its Neo4j with --neo4j-uri`,
  );
}

async function compareOn(
  config: Config,
  { rpcUrl, deployment, content, subgraphUrl }: ReconcileGround,
  { graph, folder }: Pick<ReconcileParts, 'graph' | 'folder'>,
  options: ReconcileOptions,
): Promise<Comparison> {
  const teardown = createTeardown(() => {});
  try {
    const chain = teardown.add(await openChainLogs({ rpcUrl, deployment }));
    const index: KeptFacts = teardown.add(
      subgraphUrl === undefined
        ? openKeptFacts(join(pathsOf(config.dataDir).state, 'facts.sqlite'), deployment)
        : openKeptRows(subgraphUrl, deployment),
    );
    const openScratch = (place: string) => openScratchGraph(place, deployment, content);
    const parts = { deployment, chain, index, graph, openScratch, folder };
    return await compareLayers(parts, options);
  } finally {
    await teardown.close();
  }
}

function logResult(logger: Logger, { comparison, error, startedAt, finishedAt }: ReconcileResult) {
  const seconds = finishedAt - startedAt;
  if (comparison === null) logger.error({ error, seconds }, 'the layers could not be compared');
  else if (comparison.difference !== null) {
    logger.error({ ...comparison, seconds }, 'the layers differ');
  } else logger.info({ ...comparison, seconds }, 'the layers agree');
}
