import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PedigreeError } from '../../lineage-api/src/encoding/error.js';
import { dumpOf } from '../../lineage-api/src/lineage/behaviour/harness.js';
import { createNaiveGraph } from '../../lineage-api/src/lineage/behaviour/naive.js';
import { makeOperation, perform } from '../../lineage-api/src/lineage/behaviour/operations.js';
import { createRandom } from '../../lineage-api/src/lineage/behaviour/random.js';
import { createWorld } from '../../lineage-api/src/lineage/behaviour/world.js';
import { openEmbeddedGraph } from '../../lineage-api/src/lineage/embedded/open.js';

const KILLS = 6;
const OPERATIONS = 120;
const CHILD = fileURLToPath(new URL('./crash-child.mjs', import.meta.url));
const BUILD = fileURLToPath(new URL('../../scripts/build.mjs', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'pedigree-crash-'));

beforeAll(() => void execFileSync(process.execPath, [BUILD]), 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a child on a new file, kills it a moment after it has done so many writes, and says how many it had done. */
async function killAfter(
  file: string,
  seed: number,
  writes: number,
  moment: number,
): Promise<number> {
  const child = spawn(process.execPath, [CHILD, file, String(seed), String(OPERATIONS)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  let done = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    done = Number(line);
    if (done !== writes) continue;
    setTimeout(moment).then(() => child.kill('SIGKILL'));
  }
  await exited;
  return done;
}

/** The dumps after so many writes and after one more. */
async function replay(seed: number, writes: number): Promise<string[][]> {
  const graph = createNaiveGraph();
  const random = createRandom(seed);
  const world = createWorld();
  const dumps: string[][] = [];
  for (let done = 0; done <= writes + 1 && done <= OPERATIONS; done += 1) {
    if (done >= writes) dumps.push(await dumpOf(graph));
    await perform(graph, makeOperation(random, world)).catch((error) => {
      if (!(error instanceof PedigreeError)) throw error;
    });
  }
  return dumps;
}

describe('the embedded graph, killed while it writes', () => {
  it('holds what was acknowledged, and at most the one write that was under way, whole', async () => {
    const random = createRandom(7);
    for (let kill = 0; kill < KILLS; kill += 1) {
      const seed = 500 + kill;
      const file = join(folder, `${seed}.db`);
      const acknowledged = await killAfter(
        file,
        seed,
        1 + random.int(OPERATIONS - 10),
        random.int(4),
      );
      const graph = await openEmbeddedGraph({ file, compactAt: 3 });
      try {
        expect(await replay(seed, acknowledged)).toContainEqual(await dumpOf(graph));
      } finally {
        await graph.close();
      }
    }
  }, 60_000);
});
