// Does a random history to the embedded graph and says after each write that it is done, until it is killed.
import { writeSync } from 'node:fs';
import { makeOperation, perform } from '../../lineage-api/dist/lineage/behaviour/operations.js';
import { createRandom } from '../../lineage-api/dist/lineage/behaviour/random.js';
import { createWorld } from '../../lineage-api/dist/lineage/behaviour/world.js';
import { openEmbeddedGraph } from '../../lineage-api/dist/lineage/embedded/open.js';

const [file, seed, count] = process.argv.slice(2);
const graph = await openEmbeddedGraph({ file, compactAt: 3 });
const random = createRandom(Number(seed));
const world = createWorld();
for (let done = 1; done <= Number(count); done += 1) {
  await perform(graph, makeOperation(random, world)).catch((error) => {
    if (error.code !== 'CURSOR_MISMATCH') throw error;
  });
  writeSync(1, `${done}\n`);
}
