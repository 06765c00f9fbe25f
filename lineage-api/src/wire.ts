import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pino, { type Logger } from 'pino';
import { type Api, startApi } from './api/server.js';
import type { Config } from './config.js';
import type { Policy } from './domain/license/policy/types.js';
import { type DeploymentInfo, deploymentNameOf } from './encoding/deployment.js';
import { PedigreeError } from './encoding/error.js';
import { prefixOf } from './encoding/ids.js';
import type { ContentStore } from './files/port.js';
import { createIngest, type Ingest } from './ingest/ingest.js';
import { logIngest } from './ingest/log.js';
import { openEmbeddedGraph } from './lineage/embedded/open.js';
import { openNeo4jGraph } from './lineage/neo4j/open.js';
import { warmPlans } from './lineage/neo4j/warm.js';
import type { LineageGraph } from './lineage/port.js';
import { type DataFolder, openDataFolder, pathsOf, resetDataFolder } from './local/data-folder.js';
import { findLeftovers, stopLeftovers } from './local/leftovers.js';
import { requireFreePort } from './local/ports.js';
import { type LocalProfile, startLocalProfile } from './local/profile.js';
import { deployRegistries } from './publish/deploy.js';
import { LOCAL_ACCOUNT, localKey } from './publish/local-accounts.js';
import { publishSample } from './publish/sample/publish-sample.js';
import { openWallet } from './publish/wallet.js';
import type { Reconciler } from './reconcile/reconciler.js';
import { openChainSource } from './sources/chain/chain-source.js';
import type { FactSource } from './sources/port.js';
import { openSubgraphSource } from './sources/subgraph/subgraph-source.js';
import { catchUp } from './wire/catch-up.js';
import { markStore, openContent } from './wire/content.js';
import { findNamedDeployment } from './wire/deployment.js';
import { licenseOptionsOf, readPolicies } from './wire/licenses.js';
import { openServiceReconciler } from './wire/reconcile.js';
import { createTeardown } from './wire/teardown.js';

export {
  CONCLUSION_FORMAT,
  CONCLUSION_SCHEMA,
  parseConclusion,
} from './domain/license/report/conclusion.js';
export type { DpiCounts } from './publish/import/dpi/counts.js';
export { publishImport, type ReadImport, readDpi, readMot } from './publish/import/import.js';
export type { MotCounts } from './publish/import/mot/counts.js';
export type { ImportReport } from './publish/import/report.js';
export { attest, readChainHeight, readChainTime, registerAsset } from './publish/register.js';
export { deployTo, openPublisher } from './wire/publisher.js';
export { reconcileOnce } from './wire/reconcile.js';

/** A service that answers questions. */
export type Service = {
  readonly url: string;
  readonly deployment: DeploymentInfo;
  /** Whether the chain is the service's own, with the sample on it. */
  readonly isLocal: boolean;
  readonly sourceName: FactSource['name'];
  readonly graphName: LineageGraph['name'];
  /** graph-node's ports, which are open to other machines. */
  readonly openPorts: readonly number[];
  /** Resolves with the error that ends the service by itself. */
  readonly failed: Promise<PedigreeError>;
  /** Stops taking questions, finishes those at work, then stops everything in order. */
  stop(): Promise<void>;
};

export type ServiceHooks = {
  /** A line of progress. */
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
};

/** What facts are read from, and what has to be stopped with it. */
type Ground = {
  readonly rpcUrl: string;
  readonly deployment: DeploymentInfo;
  readonly content: ContentStore;
  readonly subgraphUrl: string | undefined;
  /** Null where the chain is not ours. */
  readonly local: LocalProfile | null;
};

/** Starts everything that the settings ask for, and returns once the graph has caught up with the chain. */
export async function startService(config: Config, hooks: ServiceHooks): Promise<Service> {
  const folder = openDataFolder(config.dataDir);
  const teardown = createTeardown(folder.release);
  try {
    if (config.port !== 0) await requireFreePort(config.port, config.host);
    const policies = await readPolicies(config);
    const ground =
      config.rpc === undefined
        ? await standOnLocal(config, folder, hooks)
        : await standOn(config, config.rpc);
    teardown.add({ close: () => ground.local?.stop() ?? ground.content.close() });
    const source = teardown.add(await openSource(config, ground));
    const graph = teardown.add(await openGraph(config));
    if (ground.local?.rebuilt != null && graph.name === 'neo4j') await graph.rollback(null);

    const logger = createLogger(config, ground.local !== null);
    await bindGraph(graph, ground.deployment, logger, hooks.say);
    const running = { source, graph, ground, logger, policies };
    const ingest = startIngest(config, running);
    teardown.add({ close: () => ingest.stop() });
    await catchUp({ ingest, source, graph, say: hooks.say, signal: hooks.signal });
    if (graph.name === 'neo4j') void warmPlans(graph);
    const reconciler = teardown.add(await openServiceReconciler(config, ground, graph, logger));
    const api = teardown.add(await serve(config, running, ingest, reconciler));
    return {
      url: api.url,
      deployment: ground.deployment,
      isLocal: ground.local !== null,
      sourceName: source.name,
      graphName: graph.name,
      openPorts: ground.local?.openPorts ?? [],
      failed: ground.local?.failed ?? new Promise(() => {}),
      stop: teardown.close,
    };
  } catch (error) {
    // The error that ended the start says more than what it left behind.
    await teardown.close().catch(() => {});
    throw error;
  }
}

/** The lineage graph that the settings name. */
async function openGraph(config: Config): Promise<LineageGraph> {
  if (config.graph === 'neo4j' && config.neo4jUri !== undefined) {
    return openNeo4jGraph({
      uri: config.neo4jUri,
      user: config.neo4jUser,
      password: config.neo4jPassword ?? '',
      database: config.neo4jDatabase,
    });
  }
  const file = embeddedFileOf(config);
  mkdirSync(dirname(file), { recursive: true });
  return openEmbeddedGraph({ file, maxMemoryMiB: config.graphMemoryMiB });
}

/** The same for commands that only look: they make no graph where there is none. Throws `NO_GRAPH`. */
export async function openExistingGraph(config: Config): Promise<LineageGraph> {
  if (config.graph === 'embedded' && !existsSync(embeddedFileOf(config))) {
    throw new PedigreeError(
      'NO_GRAPH',
      `there is no lineage graph in ${config.dataDir}: start the service first, or name its folder with --data-dir`,
    );
  }
  return openGraph(config);
}

function embeddedFileOf(config: Config): string {
  return join(pathsOf(config.dataDir).graph, 'lineage.sqlite');
}

/** Facts of two deployments are never mixed: what the graph holds of another is dropped, and said. */
async function bindGraph(
  graph: LineageGraph,
  deployment: DeploymentInfo,
  logger: Logger,
  say: (line: string) => void,
): Promise<void> {
  const name = deploymentNameOf(deployment);
  if ((await graph.bind(name)) !== 'OTHER') return;
  logger.warn({ deployment: name }, 'the graph held facts of another deployment: dropped');
  say('the lineage graph held another deployment: it is built anew');
}

/** Clears the data folder, where it is one of ours, after what a killed service left running has been stopped. */
export async function resetData(config: Config): Promise<void> {
  await resetDataFolder(config.dataDir, (logs) => stopLeftovers(findLeftovers(logs)));
}

/** A chain of our own, with the sample on it. */
async function standOnLocal(
  config: Config,
  folder: DataFolder,
  hooks: ServiceHooks,
): Promise<Ground> {
  const local = await startLocalProfile(config, folder, {
    ...hooks,
    deploy: async (rpcUrl, signal) =>
      deployRegistries(await openWallet({ rpcUrl, key: localKey(LOCAL_ACCOUNT.deployer), signal })),
    onChainReady: async ({ rpcUrl, deployment, contentStore, isFresh }, signal) => {
      await publishSample({
        deployment,
        content: contentStore,
        openWallet: (index) => openWallet({ rpcUrl, key: localKey(index), signal }),
        ...(isFresh ? { onProgress: hooks.say } : {}),
      });
    },
  });
  const { rpcUrl, deployment, contentStore: content, subgraphUrl } = local;
  return { rpcUrl, deployment, content, subgraphUrl, local };
}

/** A chain that is there, read where its deployment file or its registry says. */
async function standOn(config: Config, rpcUrl: string): Promise<Ground> {
  const deployment = await findNamedDeployment(config, rpcUrl);
  if (deployment === undefined) {
    throw new PedigreeError('BAD_CONFIG', 'expected --registry or --deployment beside --rpc');
  }
  const content = await openContent(config);
  return { rpcUrl, deployment, content, subgraphUrl: config.subgraphUrl, local: null };
}

async function openSource(
  config: Config,
  { rpcUrl, deployment, subgraphUrl }: Ground,
): Promise<FactSource> {
  const finality =
    config.confirmations === undefined ? {} : { finalityDepth: config.confirmations };
  if (subgraphUrl !== undefined) {
    return openSubgraphSource({ url: subgraphUrl, rpcUrl, deployment, ...finality });
  }
  const folder = pathsOf(config.dataDir).state;
  mkdirSync(folder, { recursive: true });
  return openChainSource({ rpcUrl, deployment, file: join(folder, 'facts.sqlite'), ...finality });
}

type Running = {
  readonly source: FactSource;
  readonly graph: LineageGraph;
  readonly ground: Ground;
  readonly logger: Logger;
  /** The service's own, in place of those that ship. */
  readonly policies: readonly Policy[];
};

function startIngest(config: Config, { source, graph, ground, logger }: Running): Ingest {
  const { chainId, contracts } = ground.deployment;
  const ingest = createIngest({
    source,
    graph,
    content: ground.content,
    prefix: prefixOf(chainId, contracts.lineage.address),
    onEvent: (event) => logIngest(logger, event),
    maxReorgDepth: config.reorgLimit,
    maxManifestLeaves: config.maxManifestLeaves,
  });
  ingest.start();
  return ingest;
}

function serve(
  config: Config,
  { source, graph, ground, logger, policies }: Running,
  ingest: Ingest,
  reconciler: Reconciler,
): Promise<Api> {
  const { content, deployment, local, rpcUrl } = ground;
  return startApi({
    graph,
    source,
    deployment,
    localRpcUrl: local === null ? null : rpcUrl,
    storeMark: markStore(content, pathsOf(config.dataDir).state),
    port: config.port,
    host: config.host,
    corsOrigins: config.corsOrigins,
    logger,
    reconciler,
    license: licenseOptionsOf(config, policies, content, local !== null),
    findProblem: () => {
      const { error } = ingest.status();
      return error === null ? null : `${error.code}: ${error.message}`;
    },
  });
}

/** Lines of a moment are written together: bytes, milliseconds. */
const LOG_PACE = { minLength: 4096, periodicFlush: 200 } as const;

/** With a chain of its own the program speaks to a person and logs to a file; else it logs to stderr. */
function createLogger(config: Config, local: boolean): Logger {
  const file = join(pathsOf(config.dataDir).logs, 'pedigree.log');
  const destination = local
    ? pino.destination({ dest: file, mkdir: true, sync: false, ...LOG_PACE })
    : pino.destination(2);
  return pino({ level: config.logLevel, base: null }, destination);
}
