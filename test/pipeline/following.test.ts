import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { prefixOf } from '../../lineage-api/src/encoding/ids.js';
import { openLocalStore } from '../../lineage-api/src/files/local.js';
import { createIngest } from '../../lineage-api/src/ingest/ingest.js';
import { openEmbeddedGraph } from '../../lineage-api/src/lineage/embedded/open.js';
import { openChainSource } from '../../lineage-api/src/sources/chain/chain-source.js';
import { type Anvil, startAnvil } from '../harness/anvil.js';
import { deployTo } from '../harness/deploy.js';
import { createRandom } from '../harness/random.js';
import { createRandomHistory } from '../harness/random-history.js';
import { dumpOf, replay, temporaryFolder } from './combination.js';

/** How many random histories: few in the ordinary run, many in the long one. */
const HISTORIES = Number(process.env.PEDIGREE_HISTORIES ?? 10);

describe('an ingest that follows a chain by itself', () => {
  let anvil: Anvil;
  const folder = temporaryFolder();

  beforeAll(async () => {
    anvil = await startAnvil();
  });

  afterAll(async () => {
    await anvil.stop();
    folder.remove();
  });

  it(`holds what a replay holds while facts, reorgs and manifests come at any moment, over ${HISTORIES} random histories`, async () => {
    for (let seed = 1; seed <= HISTORIES; seed++) await followHistory(seed);
  }, 86_400_000);

  async function followHistory(seed: number): Promise<void> {
    const random = createRandom(seed + 5_000);
    const deployment = await deployTo(anvil.rpcUrl);
    // No reorg reaches back to the registries themselves.
    await anvil.rpc('anvil_mine', ['0x4']);
    const history = createRandomHistory({ rpcUrl: anvil.rpcUrl, deployment, seed: seed + 5_000 });
    const content = await openLocalStore({ dir: folder.file(`files-${seed}`) });
    const source = await openChainSource({ rpcUrl: anvil.rpcUrl, deployment });
    const graph = await openEmbeddedGraph({ file: folder.file(`graph-${seed}.sqlite`) });
    const ingest = createIngest({
      source,
      graph,
      content,
      prefix: prefixOf(deployment.chainId, deployment.contracts.lineage.address),
      onEvent: () => {},
      maxFacts: 20,
      pollMs: 1,
      shorterChainMs: 0,
      contentWaitMs: 1,
    });
    ingest.start();
    for (let round = 0; round < 4; round++) {
      await history.play(random.integer(2, 8));
      if (random.chance(0.5)) await anvil.rpc('anvil_reorg', [random.integer(1, 3), []]);
      for (const manifest of history.manifests().values()) {
        if (random.chance(0.5)) await content.put(manifest);
      }
    }
    const expected = await replay(anvil.rpcUrl, deployment, content);
    await vi.waitFor(async () => expect(await dumpOf(graph), `history ${seed}`).toEqual(expected), {
      timeout: 60_000,
      interval: 50,
    });
    await ingest.stop();
    await source.close();
    await graph.close();
  }
});
