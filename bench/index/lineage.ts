import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DeploymentInfo } from '../../lineage-api/src/encoding/deployment.js';
import { prefixOf } from '../../lineage-api/src/encoding/ids.js';
import { openLocalStore } from '../../lineage-api/src/files/local.js';
import { createIngest } from '../../lineage-api/src/ingest/ingest.js';
import { openEmbeddedGraph } from '../../lineage-api/src/lineage/embedded/open.js';
import { openChainSource } from '../../lineage-api/src/sources/chain/chain-source.js';
import type { Line } from '../report.js';
import { addLine } from './add-line.js';
import type { BenchChain } from './chain.js';

type Order = {
  readonly rpcUrl: string;
  readonly deployment: DeploymentInfo;
  readonly folder: string;
};

const POLL_MS = 10;
const LIMIT_MS = 240_000;

/** From the chain to the lineage graph on disk, by the ingest of the service, in a process of its own. */
export function runLineage(chain: BenchChain, parent: string, lines: Line[]): void {
  const folder = mkdtempSync(join(parent, 'lineage-'));
  const { rpcUrl, deployment, shape } = chain;
  const order: Order = { rpcUrl, deployment, folder };
  const { status, stdout } = spawnSync(
    process.execPath,
    [process.argv[1] as string, '--ingest', JSON.stringify(order)],
    { stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8', timeout: 2 * LIMIT_MS },
  );
  rmSync(folder, { recursive: true });
  if (status !== 0) throw new Error(`the ingest ended with ${status}`);
  const rate = Math.round(shape.facts / Number(stdout)).toLocaleString('en');
  addLine(lines, {
    what: `${shape.name}, ${shape.facts.toLocaleString('en')} facts: from the chain to the lineage graph on disk`,
    ours: `${rate} facts/s`,
  });
}

/** The program: prints the seconds that it took. */
export async function ingestLineage(text: string): Promise<void> {
  const { rpcUrl, deployment, folder } = JSON.parse(text) as Order;
  const begin = performance.now();
  const source = await openChainSource({ rpcUrl, deployment, file: join(folder, 'facts.sqlite') });
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
  console.log((performance.now() - begin) / 1000);
  await ingest.stop();
  await source.close();
  await graph.close();
}
