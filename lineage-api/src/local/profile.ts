import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../config.js';
import type { DeploymentInfo } from '../encoding/deployment.js';
import { PedigreeError } from '../encoding/error.js';
import { startGateway } from '../files/gateway.js';
import { openKuboStore } from '../files/kubo.js';
import { openLocalStore } from '../files/local.js';
import type { ContentStore } from '../files/port.js';
import { startAnvil } from './anvil.js';
import { findDeployment, writeDeployment } from './chain-check.js';
import type { ChildErrorCode } from './child.js';
import type { DataFolder, DataPaths } from './data-folder.js';
import { findLeftovers, stopLeftovers } from './leftovers.js';
import {
  clearIndex,
  compileMappings,
  deployOnce,
  findIndexMismatch,
  type IndexOptions,
  type LocalIndex,
  rebuildIndex,
  requireGraphNode,
  startDatabase,
  startIndexer,
} from './local-index.js';
import { rotateLogs } from './logs.js';
import { stopOrphans } from './orphans.js';
import { chooseInnerPorts } from './ports.js';
import type { Postgres } from './postgres.js';
import { createSupervisor, type Supervisor } from './supervisor.js';

export type LocalChainReady = {
  readonly rpcUrl: string;
  readonly deployment: DeploymentInfo;
  readonly contentStore: ContentStore;
  /** True where the registries were deployed just now: nothing is recorded yet. */
  readonly isFresh: boolean;
};

export type ProfileHooks = {
  /** A line of progress. */
  readonly say: (line: string) => void;
  /** Deploys the registries on a chain that holds none. After the signal the chain is gone: it waits for nothing more. */
  readonly deploy: (rpcUrl: string, signal: AbortSignal) => Promise<DeploymentInfo>;
  /** What can be done while the index starts, such as publishing the sample; the signal as above. */
  readonly onChainReady?: (chain: LocalChainReady, signal: AbortSignal) => Promise<void>;
  /** Gives up the start, and stops what it has started. */
  readonly signal?: AbortSignal;
};

export type LocalProfile = LocalChainReady & {
  /** Absent where facts are read from the chain alone. */
  readonly subgraphUrl?: string;
  /** Why index and embedded graph were dropped at this start, for the log; a graph elsewhere has to be cleared too. */
  readonly rebuilt: string | null;
  /** graph-node's ports are open to other machines: it cannot be told otherwise. */
  readonly openPorts: readonly number[];
  /** Resolves with the error of the first child that ends by itself; then call `stop` and exit with 1. */
  readonly failed: Promise<PedigreeError<ChildErrorCode>>;
  /** Stops graph-node, PostgreSQL and the chain, which is saved, in this order. */
  stop(): Promise<void>;
};

const PORTS = ['chain', 'files', 'postgres', 'query', 'admin', 'index', 'metrics'] as const;
type Ports = Readonly<Record<(typeof PORTS)[number], number>>;

/** What is needed on the way, in one place. */
type Start = {
  readonly config: Config;
  readonly paths: DataPaths;
  readonly ports: Ports;
  readonly supervisor: Supervisor;
  readonly hooks: ProfileHooks;
};

/** Errors that say that the index cannot be had here: where none was asked for, it is done without. */
const OBSTACLES = ['NO_GRAPH_NODE', 'NO_POSTGRES', 'POSTGRES_LOCKED_OUT'];
const STOP_POLL_MS = 100;

/**
 * Brings up all that the service stands on, on this machine: files, chain, and where they can be had PostgreSQL and
 * graph-node. The first start deploys registries and subgraph; later ones go on where they were.
 */
export async function startLocalProfile(
  config: Config,
  folder: DataFolder,
  hooks: ProfileHooks,
): Promise<LocalProfile> {
  const { paths } = folder;
  await stopOrphans(paths, hooks.say);
  rotateLogs(paths.logs);
  const ports = await chooseInnerPorts(paths.ports, PORTS);
  const supervisor = createSupervisor();
  try {
    const parts = supervisor.track(startParts({ config, paths, ports, supervisor, hooks }));
    return await firstOf(parts, supervisor, hooks.signal);
  } catch (error) {
    await stopUnfinished(supervisor, paths);
    throw error;
  }
}

/** Parts need each other late: the cluster is made while the chain starts and the registries are deployed on it. */
async function startParts(start: Start): Promise<LocalProfile> {
  const { config, paths, ports, supervisor, hooks } = start;
  const contentStore = await openStore(config, paths);
  await supervisor.add({ stop: () => contentStore.close() });
  const gateway = await supervisor.add(
    await startGateway({ store: contentStore, port: ports.files }),
  );
  const rpcUrl = `http://127.0.0.1:${ports.chain}`;
  const index: IndexOptions = {
    paths,
    rpcUrl,
    ipfsUrl: gateway.url,
    networkName: config.network,
    subgraphName: config.subgraphName,
    ports,
    supervisor,
    say: hooks.say,
  };
  const database = supervisor.track(tryDatabase(config, index));
  const mappings = supervisor.track(database.then((found) => found && compileMappings(index)));
  const chain = supervisor.track(startChain(start));
  const registries = supervisor.track(chain.then(() => prepareRegistries(start, rpcUrl)));
  const indexer = supervisor.track(
    Promise.all([database, chain]).then(([found]) => found && startIndexer(index, found)),
  );
  const { deployment, isFresh, lost } = await registries;
  const ready: LocalChainReady = { rpcUrl, deployment, contentStore, isFresh };
  const published = supervisor.track(
    hooks.onChainReady?.(ready, supervisor.stopping) ?? Promise.resolve(),
  );
  const [postgres, graphNode] = await Promise.all([database, indexer, mappings]);
  const indexed =
    postgres && graphNode
      ? await finishIndex(index, { postgres, graphNode }, deployment, lost)
      : dropGraph(paths, lost);
  await published;
  return {
    ...ready,
    ...indexed,
    failed: supervisor.failed,
    stop: () => supervisor.stop(),
  };
}

async function openStore(config: Config, paths: DataPaths): Promise<ContentStore> {
  if (config.kuboUrl !== undefined) return openKuboStore({ url: config.kuboUrl });
  return openLocalStore({ dir: paths.files });
}

async function startChain({ paths, ports, supervisor, hooks }: Start): Promise<void> {
  const chain = await startAnvil({
    folder: paths.chain,
    port: ports.chain,
    logFile: join(paths.logs, 'chain.log'),
    say: hooks.say,
  });
  await supervisor.add(chain);
}

/** `lost` says how a chain that once held registries does so no longer. */
async function prepareRegistries(
  { paths, supervisor, hooks }: Start,
  rpcUrl: string,
): Promise<{ deployment: DeploymentInfo; isFresh: boolean; lost: string | null }> {
  const found = await findDeployment(rpcUrl, paths);
  if (found !== null) return { deployment: found, isFresh: false, lost: null };
  const lost = existsSync(paths.deployment) ? 'the chain does not hold the registries' : null;
  hooks.say('deploying the registries on the local chain');
  const deployment = await hooks.deploy(rpcUrl, supervisor.stopping);
  writeDeployment(paths, deployment);
  return { deployment, isFresh: true, lost };
}

/** Null where facts are to be read from the chain, or can only be. */
async function tryDatabase(config: Config, index: IndexOptions): Promise<Postgres | null> {
  if (config.source === 'chain') return null;
  try {
    requireGraphNode();
    return await startDatabase(index);
  } catch (error) {
    const { code, message } = error as PedigreeError;
    const isObstacle = error instanceof PedigreeError && OBSTACLES.includes(code);
    if (config.source === 'subgraph' || !isObstacle) throw error;
    index.say(`reading facts straight from the chain, as there is no index: ${message}`);
    return null;
  }
}

async function finishIndex(
  options: IndexOptions,
  started: LocalIndex,
  deployment: DeploymentInfo,
  lost: string | null,
): Promise<Pick<LocalProfile, 'subgraphUrl' | 'rebuilt' | 'openPorts'>> {
  const rebuilt = lost ?? (await findIndexMismatch(options, started.graphNode));
  if (rebuilt !== null) options.say(`${rebuilt}: making index and graph anew`);
  const index = rebuilt === null ? started : await rebuildIndex(options, started);
  const subgraphUrl = await deployOnce(options, index.graphNode, deployment);
  const { query, admin, index: status, metrics } = options.ports;
  return { subgraphUrl, rebuilt, openPorts: [query, admin, status, metrics] };
}

function dropGraph(
  paths: DataPaths,
  lost: string | null,
): Pick<LocalProfile, 'rebuilt' | 'openPorts'> {
  if (lost !== null) clearIndex(paths);
  return { rebuilt: lost, openPorts: [] };
}

/** The parts, unless a child ends by itself or the caller gives up before they are there. */
async function firstOf(
  parts: Promise<LocalProfile>,
  supervisor: Supervisor,
  signal: AbortSignal | undefined,
): Promise<LocalProfile> {
  const failed = supervisor.failed.then((error) => Promise.reject(error));
  const aborted = new Promise<never>((_, reject) => {
    const giveUp = () => reject(signal?.reason);
    if (signal?.aborted) giveUp();
    signal?.addEventListener('abort', giveUp, { once: true });
  });
  return Promise.race([parts, failed, aborted]);
}

/** Stops what was started, and what is just being started: that has nobody yet who would stop it. */
async function stopUnfinished(supervisor: Supervisor, paths: DataPaths): Promise<void> {
  await supervisor.stop().catch(() => {});
  let isSettled = false;
  const settled = supervisor.settle().then(() => {
    isSettled = true;
  });
  while (!isSettled) {
    await stopLeftovers(findLeftovers(paths.logs));
    await Promise.race([settled, sleep(STOP_POLL_MS)]);
  }
  await stopLeftovers(findLeftovers(paths.logs));
}
