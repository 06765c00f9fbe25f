import { parentPort, workerData } from 'node:worker_threads';
import type { MaintenanceNews, MaintenanceOrder } from './maintenance.js';
import { mergeCsr } from './merge.js';
import { writeSnapshot } from './snapshot.js';
import { allLayered } from './topology.js';

/** Compacts edges in memory that is shared with the graph, tells it, and saves the result. */
const { topology, snapshot } = workerData as MaintenanceOrder;
const layered = allLayered(topology);
const bases = layered.map((each) => mergeCsr(each, topology.numbers.count));
tell({ bases });
if (snapshot !== null) {
  layered.forEach((each, i) => {
    Object.assign(each, { base: bases[i] });
  });
  writeSnapshot(snapshot.file, topology, snapshot.origin);
}
tell({ done: true });

function tell(news: MaintenanceNews): void {
  parentPort?.postMessage(news);
}
