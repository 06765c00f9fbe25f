import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DeploymentInfo } from '../../lineage-api/src/encoding/deployment.js';
import { PedigreeError } from '../../lineage-api/src/encoding/error.js';
import { prefixOf } from '../../lineage-api/src/encoding/ids.js';
import type { ContentStore } from '../../lineage-api/src/files/port.js';
import type { IngestEvent } from '../../lineage-api/src/ingest/events.js';
import { createIngest, type Ingest } from '../../lineage-api/src/ingest/ingest.js';
import { createNaiveGraph } from '../../lineage-api/src/lineage/behaviour/naive.js';
import type { LineageGraph } from '../../lineage-api/src/lineage/port.js';
import { openChainSource } from '../../lineage-api/src/sources/chain/chain-source.js';
import type { FactSource } from '../../lineage-api/src/sources/port.js';

/** A source and a graph with the ingest between them. */
export type Combination = {
  readonly name: string;
  readonly source: FactSource;
  readonly graph: LineageGraph;
  readonly content: ContentStore;
  /** The ingest that is at work. */
  ingest(): Ingest;
  /** As after a restart of the service: what was not to be had is asked for at once. */
  restart(): void;
  readonly events: readonly IngestEvent[];
};

const SETTLE_TIMEOUT_MS = 60_000;
const POLL_MS = 20;

export function combine(
  source: FactSource,
  graph: LineageGraph,
  content: ContentStore,
  deployment: DeploymentInfo,
  maxFacts = 20,
): Combination {
  const events: IngestEvent[] = [];
  const start = () =>
    createIngest({
      source,
      graph,
      content,
      prefix: prefixOf(deployment.chainId, deployment.contracts.lineage.address),
      onEvent: (event) => void events.push(event),
      maxFacts,
      shorterChainMs: 0,
      contentWaitMs: 1,
    });
  let ingest = start();
  return {
    name: `${source.name} × ${graph.name}`,
    source,
    graph,
    content,
    ingest: () => ingest,
    restart() {
      ingest = start();
    },
    events,
  };
}

/** Lets the ingest work until the graph stands at the head of the chain and nothing changes any more. */
export async function settle(combination: Combination): Promise<void> {
  const { name, source, graph } = combination;
  const end = performance.now() + SETTLE_TIMEOUT_MS;
  let quiet = 0;
  while (quiet < 2) {
    const changed = await combination.ingest().step().catch(mayPass);
    const [status, { block }] = await Promise.all([source.status().catch(mayPass), graph.head()]);
    const isAtHead = status !== true && block?.hash === status.chainHead.hash;
    quiet = !changed && isAtHead ? quiet + 1 : 0;
    // A manifest that came late is waited for up to a minute, the longer it was missing.
    if (quiet === 1 && (await lacksManifest(combination))) {
      combination.restart();
      quiet = 0;
    }
    if (performance.now() > end) {
      const { indexHead, chainHead } = await source.status();
      throw new Error(
        `${name} stands at block ${block?.number} ${block?.hash}, its index at ${indexHead.number} ${indexHead.hash}, the chain at ${chainHead.number} ${chainHead.hash}`,
      );
    }
    if (!changed) await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** Whether the graph is without a manifest that is there. */
async function lacksManifest({ graph, content }: Combination): Promise<boolean> {
  for (const { manifestHash } of await graph.missingManifests(10_000)) {
    if (manifestHash !== null && (await content.has(manifestHash))) return true;
  }
  return false;
}

/** As the ingest's own loop does: what may pass is tried again. */
function mayPass(error: unknown): true {
  if (error instanceof PedigreeError && error.retry) return true;
  throw error;
}

export async function dumpOf(graph: LineageGraph): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of graph.dump()) lines.push(line);
  return lines;
}

/** What a graph must hold: the naive one, after one pass over the chain as it is now. */
export async function replay(
  rpcUrl: string,
  deployment: DeploymentInfo,
  content: ContentStore,
): Promise<string[]> {
  const source = await openChainSource({ rpcUrl, deployment });
  const fresh = combine(source, createNaiveGraph(), content, deployment);
  await settle(fresh);
  const lines = await dumpOf(fresh.graph);
  await source.close();
  return lines;
}

/** A folder that is gone with the test. */
export function temporaryFolder(): {
  readonly path: string;
  file(name: string): string;
  remove(): void;
} {
  const path = mkdtempSync(join(tmpdir(), 'pedigree-combination-'));
  return {
    path,
    file: (name) => join(path, name),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
