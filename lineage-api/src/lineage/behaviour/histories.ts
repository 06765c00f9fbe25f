import { compareReads, expectSame, type Pair } from './compare.js';
import type { OpenGraph } from './harness.js';
import { makeOperation, perform } from './operations.js';
import { createRandom, type Random } from './random.js';
import { createWorld } from './world.js';

const OPERATIONS = 24;
const OPERATIONS_BETWEEN_READS = 4;

/**
 * Does the same random history to two graphs (ranges, replays, wrong cursors, rollbacks, forks, manifests, documents) and
 * compares every read, at the head and as of older blocks, and the dump. Graphs are opened anew for each run.
 */
export async function compareOnRandomHistories(
  openA: OpenGraph,
  openB: OpenGraph,
  runs: number,
  seed: number,
): Promise<void> {
  for (let run = 0; run < runs; run += 1) {
    const a = await openA();
    const b = await openB();
    try {
      await compareOnHistory({ a, b, label: `seed ${seed + run}` }, createRandom(seed + run));
    } finally {
      await a.close();
      await b.close();
    }
  }
}

async function compareOnHistory(pair: Pair, random: Random): Promise<void> {
  const world = createWorld();
  for (let count = 1; count <= OPERATIONS; count += 1) {
    const operation = makeOperation(random, world);
    await expectSame(
      `${pair.label}: ${operation.kind}`,
      () => perform(pair.a, operation),
      () => perform(pair.b, operation),
    );
    if (count % OPERATIONS_BETWEEN_READS === 0) await compareReads(pair, random, world);
  }
}
