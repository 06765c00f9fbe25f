import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLocalStore } from '../../lineage-api/src/files/local.js';
import { openEmbeddedGraph } from '../../lineage-api/src/lineage/embedded/open.js';
import { openChainSource } from '../../lineage-api/src/sources/chain/chain-source.js';
import { type Anvil, startAnvil } from '../harness/anvil.js';
import { deployTo } from '../harness/deploy.js';
import { createRandom } from '../harness/random.js';
import { createRandomHistory } from '../harness/random-history.js';
import { combine, dumpOf, replay, settle, temporaryFolder } from './combination.js';

/** How many random histories: few in the ordinary run, many in the long one. */
const HISTORIES = Number(process.env.PEDIGREE_HISTORIES ?? 100);

describe('chain source and embedded graph', () => {
  let anvil: Anvil;
  const folder = temporaryFolder();

  beforeAll(async () => {
    anvil = await startAnvil();
  });

  afterAll(async () => {
    await anvil.stop();
    folder.remove();
  });

  it(`hold what a replay of the chain holds, over ${HISTORIES} random histories with reorgs`, async () => {
    let reorgs = 0;
    for (let seed = 1; seed <= HISTORIES; seed++) {
      const random = createRandom(seed);
      const deployment = await deployTo(anvil.rpcUrl);
      // No reorg reaches back to the registries themselves.
      await anvil.rpc('anvil_mine', ['0x4']);
      const history = createRandomHistory({ rpcUrl: anvil.rpcUrl, deployment, seed });
      const content = await openLocalStore({ dir: folder.file(`files-${seed}`) });
      const source = await openChainSource({
        rpcUrl: anvil.rpcUrl,
        deployment,
        file: folder.file(`facts-${seed}.sqlite`),
      });
      const graph = await openEmbeddedGraph({ file: folder.file(`graph-${seed}.sqlite`) });
      const combination = combine(source, graph, content, deployment);
      for (let round = 0; round < 3; round++) {
        const snapshot = await anvil.rpc<string>('evm_snapshot');
        await history.play(random.integer(2, 8));
        if (random.chance(0.7)) await settle(combination);
        if (random.chance(0.5)) {
          reorgs += 1;
          if (random.chance(0.3)) await anvil.rpc('evm_revert', [snapshot]);
          else await anvil.rpc('anvil_reorg', [random.integer(1, 3), []]);
          if (random.chance(0.5)) await settle(combination);
          if (random.chance(0.7)) await history.play(random.integer(1, 4));
        }
        for (const manifest of history.manifests().values()) {
          if (random.chance(0.4)) await content.put(manifest);
        }
      }
      await settle(combination);
      expect(await dumpOf(graph), `history ${seed}`).toEqual(
        await replay(anvil.rpcUrl, deployment, content),
      );
      await source.close();
      await graph.close();
    }
    expect(reorgs).toBeGreaterThan(0);
  }, 86_400_000);
});
