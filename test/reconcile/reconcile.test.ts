import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLocalStore } from '../../lineage-api/src/files/local.js';
import { openEmbeddedGraph } from '../../lineage-api/src/lineage/embedded/open.js';
import { openChainSource } from '../../lineage-api/src/sources/chain/chain-source.js';
import { openKeptFacts } from '../../lineage-api/src/sources/chain/kept-facts.js';
import { type Anvil, startAnvil } from '../harness/anvil.js';
import { deployTo } from '../harness/deploy.js';
import { createRandomHistory } from '../harness/random-history.js';
import { combine, settle, temporaryFolder } from '../pipeline/combination.js';
import { reconcile } from './layers.js';

const HISTORIES = Number(process.env.PEDIGREE_RECONCILED_HISTORIES ?? 3);

describe('chain, its index in a file, and the embedded graph', () => {
  let anvil: Anvil;
  const folder = temporaryFolder();

  beforeAll(async () => {
    anvil = await startAnvil();
  });

  afterAll(async () => {
    await anvil.stop();
    folder.remove();
  });

  it(`agree after ${HISTORIES} random histories with reorgs`, async () => {
    for (let seed = 1; seed <= HISTORIES; seed++) {
      const deployment = await deployTo(anvil.rpcUrl);
      await anvil.rpc('anvil_mine', ['0x4']);
      const history = createRandomHistory({ rpcUrl: anvil.rpcUrl, deployment, seed: seed + 500 });
      const content = await openLocalStore({ dir: folder.file(`files-${seed}`) });
      const file = folder.file(`facts-${seed}.sqlite`);
      const source = await openChainSource({ rpcUrl: anvil.rpcUrl, deployment, file });
      const graph = await openEmbeddedGraph({ file: folder.file(`graph-${seed}.sqlite`) });
      const combination = combine(source, graph, content, deployment);
      await history.play(12);
      await settle(combination);
      await anvil.rpc('anvil_reorg', [2, []]);
      await history.play(6);
      for (const manifest of history.manifests().values()) await content.put(manifest);
      await settle(combination);
      const layers = {
        rpcUrl: anvil.rpcUrl,
        deployment,
        content,
        graph,
        index: openKeptFacts(file, deployment),
        folder: folder.file(`scratch-${seed}`),
      };
      for (const deep of [false, true]) {
        const found = await reconcile(layers, { deep });
        expect(found.difference, `history ${seed}`).toBeNull();
        expect(found.counts.facts).toBeGreaterThan(0);
      }
      await source.close();
      await graph.close();
    }
  }, 600_000);
});
