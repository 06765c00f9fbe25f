import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DeploymentInfo } from '../../lineage-api/src/encoding/deployment.js';
import { prefixOf } from '../../lineage-api/src/encoding/ids.js';
import { openLocalStore } from '../../lineage-api/src/files/local.js';
import type { ContentStore } from '../../lineage-api/src/files/port.js';
import { createIngest } from '../../lineage-api/src/ingest/ingest.js';
import { openEmbeddedGraph } from '../../lineage-api/src/lineage/embedded/open.js';
import type { LineageGraph } from '../../lineage-api/src/lineage/port.js';
import { compareLayers } from '../../lineage-api/src/reconcile/compare.js';
import { openChainLogs } from '../../lineage-api/src/sources/chain/chain-logs.js';
import { openChainSource } from '../../lineage-api/src/sources/chain/chain-source.js';
import { openKeptFacts } from '../../lineage-api/src/sources/chain/kept-facts.js';
import { openScratchGraph } from '../../lineage-api/src/wire/scratch.js';
import type { Line } from '../report.js';
import { addLine } from './add-line.js';
import { type BenchChain, DENSE } from './chain.js';
import { whenKilled } from './killed.js';

type Order = {
  readonly rpcUrl: string;
  readonly deployment: DeploymentInfo;
  readonly folder: string;
  /** Whether all of it is compared afterwards: for so many chains of facts a minute's work. */
  readonly compares: boolean;
};

type Told = {
  readonly ingestSeconds: number;
  readonly compared: Compared | null;
};

type Compared = {
  readonly seconds: number;
  readonly heads: number;
  /** Resident when it began, and the most that the process ever was. */
  readonly rssMb: { readonly before: number; readonly most: number };
};

const POLL_MS = 10;
const LIMIT_MS = 240_000;

/** From the chain to the lineage graph on disk, by the ingest of the service, and all of it compared; in a process of its own. */
export async function runLineage(chain: BenchChain, parent: string, lines: Line[]): Promise<void> {
  const folder = mkdtempSync(join(parent, 'lineage-'));
  const { rpcUrl, deployment, shape } = chain;
  const compares = shape.name === DENSE.name;
  const order: Order = { rpcUrl, deployment, folder, compares };
  // Not `spawnSync`: the node waits for whoever reads its log.
  const child = spawn(
    process.execPath,
    [process.argv[1] as string, '--ingest', JSON.stringify(order)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const forget = whenKilled(() => child.kill('SIGKILL'));
  let text = '';
  for await (const chunk of child.stdout) text += chunk;
  forget();
  rmSync(folder, { recursive: true });
  if (text === '') throw new Error('the ingest did not come to its end');
  const told = JSON.parse(text) as Told;
  const { ingestSeconds, compared } = told;
  const rate = (seconds: number) => Math.round(shape.facts / seconds).toLocaleString('en');
  const facts = `${shape.name}, ${shape.facts.toLocaleString('en')} facts`;
  addLine(lines, {
    what: `${facts}: from the chain to the lineage graph on disk`,
    ours: `${rate(ingestSeconds)} facts/s`,
  });
  if (compared === null) return;
  const { seconds, heads, rssMb } = compared;
  addLine(lines, {
    what: `${facts}: reconcile, clean: logs, index and graph, and ${heads.toLocaleString('en')} heads of chains in storage`,
    ours: `${seconds.toFixed(1)} s, ${rate(seconds)} facts/s, ${Math.round(rssMb.most)} MB (${Math.round(rssMb.before)} before)`,
  });
}

/** The program: prints what it took. */
export async function ingestLineage(text: string): Promise<void> {
  const { rpcUrl, deployment, folder, compares } = JSON.parse(text) as Order;
  const begin = performance.now();
  const file = join(folder, 'facts.sqlite');
  const source = await openChainSource({ rpcUrl, deployment, file });
  const graph = await openEmbeddedGraph({ file: join(folder, 'graph.sqlite') });
  const content = await openLocalStore({ dir: join(folder, 'files') });
  const prefix = prefixOf(deployment.chainId, deployment.contracts.lineage.address);
  const ingest = createIngest({ source, graph, content, prefix, onEvent: () => {} });
  ingest.start();
  const { number } = (await source.status()).chainHead;
  // Documents are not there: they are looked for afterwards, and not waited for.
  while (((await graph.head()).block?.number ?? -1) < number) {
    if (performance.now() - begin > LIMIT_MS) throw new Error('the graph is not there in time');
    await sleep(POLL_MS);
  }
  const ingestSeconds = (performance.now() - begin) / 1000;
  await ingest.stop();

  const compared = compares
    ? await compareAll({ rpcUrl, deployment, folder, graph, content })
    : null;
  const told: Told = { ingestSeconds, compared };
  console.log(JSON.stringify(told));
  await source.close();
  await graph.close();
}

type Compares = Pick<Order, 'rpcUrl' | 'deployment' | 'folder'> & {
  readonly graph: LineageGraph;
  readonly content: ContentStore;
};

/** As `pedigree reconcile` does. */
async function compareAll({
  rpcUrl,
  deployment,
  folder,
  graph,
  content,
}: Compares): Promise<Compared> {
  const room = join(folder, 'scratch');
  mkdirSync(room);
  const before = process.memoryUsage().rss / 2 ** 20;
  const begin = performance.now();
  const chain = await openChainLogs({ rpcUrl, deployment });
  const parts = {
    deployment,
    chain,
    index: openKeptFacts(join(folder, 'facts.sqlite'), deployment),
    graph,
    openScratch: (place: string) => openScratchGraph(place, deployment, content),
    folder: room,
  };
  const signal = AbortSignal.timeout(LIMIT_MS);
  const { difference, counts } = await compareLayers(parts, { deep: false, signal });
  await chain.close();
  if (difference !== null) throw new Error(`not clean: ${JSON.stringify(difference)}`);
  const seconds = (performance.now() - begin) / 1000;
  const most = process.resourceUsage().maxRSS / 1024;
  return { seconds, heads: counts.heads, rssMb: { before, most } };
}
