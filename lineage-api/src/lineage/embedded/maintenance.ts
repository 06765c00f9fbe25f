import { Worker } from 'node:worker_threads';
import { toBuiltUrl } from '../../encoding/built.js';
import type { Csr } from './csr.js';
import type { Engine } from './engine.js';
import { edgeCount, isOvergrown, setBase } from './overlay.js';
import { originOf, type SnapshotOrigin, writeSnapshot } from './snapshot.js';
import { allLayered, changeLayers, compactAll, type Topology } from './topology.js';

/** Keeps the topology compact, and its snapshot near: small graphs at once, large ones in a worker. */
export type Maintenance = {
  /** Looks after a write whether there is something to do. */
  afterWrite(): void;
  /** Ends what is under way, and saves the last snapshot. */
  close(): Promise<void>;
};

export type MaintenanceOptions = {
  /** Graphs of so many nodes and edges are compacted and saved by a worker. */
  readonly offloadAt: number;
  /** What the snapshot found on opening was of; null where there was none. */
  readonly saved: SnapshotOrigin | null;
};

/** What a worker compacts, and where it saves the result. */
export type MaintenanceOrder = {
  readonly topology: Topology;
  readonly snapshot: { readonly file: string; readonly origin: SnapshotOrigin } | null;
};

/** New bases of head and closed edges, up and down; then the end. */
export type MaintenanceNews = { readonly bases: readonly Csr[] } | { readonly done: true };

/** A snapshot costs as much as the whole: it is written again when the graph has grown by a fifth. */
const GROWN = 1.2;

export function createMaintenance(engine: Engine, options: MaintenanceOptions): Maintenance {
  const file = snapshotOf(engine.file);
  let sequence = options.saved?.sequence ?? null;
  let edges = edgeCount(engine.topology.head);
  let job: Promise<void> | null = null;

  function isLarge(): boolean {
    const { numbers, head } = engine.topology;
    return numbers.count + edgeCount(head) >= options.offloadAt;
  }

  function save(): void {
    const origin = originOf(engine.position);
    if (origin === null) return;
    compactAll(engine.topology);
    writeSnapshot(file, engine.topology, origin);
    noteSaved(origin);
  }

  function noteSaved(origin: SnapshotOrigin): void {
    sequence = origin.sequence;
    edges = edgeCount(engine.topology.head);
  }

  async function work(isGrown: boolean): Promise<void> {
    const { topology } = engine;
    const origin = isGrown ? originOf(engine.position) : null;
    const layered = allLayered(topology);
    topology.log = [];
    for (const each of layered) each.pinned = true;
    try {
      await compactInWorker(
        { topology: frozen(topology), snapshot: origin && { file, origin } },
        (bases) => install(topology, bases),
      );
      if (origin !== null) noteSaved(origin);
    } finally {
      topology.log = null;
      for (const each of layered) each.pinned = false;
    }
  }

  return {
    afterWrite() {
      if (job !== null) return;
      const { head, closed, compactAt } = engine.topology;
      if (![head, closed].some((layers) => isOvergrown(layers, compactAt))) return;
      const isGrown = edgeCount(head) > edges * GROWN;
      if (isLarge()) {
        job = work(isGrown)
          // The graph goes on as it is; the next write tries again.
          .catch(() => {})
          .finally(() => {
            job = null;
          });
        return;
      }
      compactAll(engine.topology);
      if (isGrown) save();
    },
    async close() {
      while (job !== null) await job;
      if (engine.failure !== null || sequence === engine.position.sequence) return;
      if (isLarge()) await work(true);
      else save();
    },
  };
}

export function snapshotOf(file: string): string {
  return `${file}.topology`;
}

/** Edges that come while the worker saves are of no row that it knows. */
function frozen(topology: Topology): Topology {
  const { last, ...chains } = topology.chains;
  return { ...topology, chains: { ...chains, last: last.slice() }, log: null };
}

/** Takes the new bases, and what changed since the worker began. */
function install(topology: Topology, bases: readonly Csr[]): void {
  const changes = topology.log ?? [];
  topology.log = null;
  allLayered(topology).forEach((layered, i) => {
    setBase(layered, bases[i] as Csr);
    // The worker still writes them to the snapshot.
    layered.pinned = true;
  });
  for (const change of changes) changeLayers(topology, change);
}

function compactInWorker(
  order: MaintenanceOrder,
  install: (bases: readonly Csr[]) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const url = toBuiltUrl('./maintenance-worker.js', import.meta.url);
    const worker = new Worker(url, { workerData: order });
    let isDone = false;
    worker.on('message', (news: MaintenanceNews) => {
      if ('bases' in news) install(news.bases);
      else isDone = true;
    });
    worker.on('error', reject);
    worker.on('exit', () => (isDone ? resolve() : reject(new Error('the worker ended early'))));
  });
}
