import { mkdirSync } from 'node:fs';
import type { DeploymentInfo } from '../../lineage-api/src/encoding/deployment.js';
import type { ContentStore } from '../../lineage-api/src/files/port.js';
import type { LineageGraph } from '../../lineage-api/src/lineage/port.js';
import { compareLayers } from '../../lineage-api/src/reconcile/compare.js';
import type { Comparison } from '../../lineage-api/src/reconcile/report.js';
import { openChainLogs } from '../../lineage-api/src/sources/chain/chain-logs.js';
import type { KeptFacts } from '../../lineage-api/src/sources/kept-facts.js';
import { openScratchGraph } from '../../lineage-api/src/wire/scratch.js';

/** What a comparison of a test reads from. */
export type Layers = {
  readonly rpcUrl: string;
  readonly deployment: DeploymentInfo;
  readonly index: KeptFacts;
  readonly graph: Pick<LineageGraph, 'name' | 'head' | 'dump'>;
  readonly content: ContentStore;
  /** Room for what is rebuilt. */
  readonly folder: string;
};

/** Compares all layers, as the service and the command do. */
export async function reconcile(
  { rpcUrl, deployment, index, graph, content, folder }: Layers,
  { deep } = { deep: true },
): Promise<Comparison> {
  mkdirSync(folder, { recursive: true });
  const chain = await openChainLogs({ rpcUrl, deployment });
  try {
    return await compareLayers(
      {
        deployment,
        chain,
        index,
        graph,
        openScratch: (place) => openScratchGraph(place, deployment, content),
        folder,
      },
      { deep, signal: AbortSignal.timeout(600_000) },
    );
  } finally {
    await chain.close();
  }
}
