import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeploymentInfo } from '../../lineage-api/src/encoding/deployment.js';
import type { Fact } from '../../lineage-api/src/encoding/fact-catalog.js';
import { openLocalStore } from '../../lineage-api/src/files/local.js';
import type { ContentStore } from '../../lineage-api/src/files/port.js';
import { openEmbeddedGraph } from '../../lineage-api/src/lineage/embedded/open.js';
import type { LineageGraph } from '../../lineage-api/src/lineage/port.js';
import { findGraphNodeBinary } from '../../lineage-api/src/local/graph-node.js';
import { buildSubgraph } from '../../lineage-api/src/local/subgraph-manifest.js';
import { openChainSource } from '../../lineage-api/src/sources/chain/chain-source.js';
import { openKeptFacts } from '../../lineage-api/src/sources/chain/kept-facts.js';
import type { FactSource } from '../../lineage-api/src/sources/port.js';
import { openKeptRows } from '../../lineage-api/src/sources/subgraph/kept-facts.js';
import { openSubgraphSource } from '../../lineage-api/src/sources/subgraph/subgraph-source.js';
import { callRpc } from '../harness/anvil.js';
import { deployTo } from '../harness/deploy.js';
import { createRandom } from '../harness/random.js';
import { createRandomHistory } from '../harness/random-history.js';
import { openEmptyGraph, startTestServer, type TestServer, whySkipNeo4j } from '../neo4j/server.js';
import { type Layers, reconcile } from '../reconcile/layers.js';
import { NEO4J_PLANTS, POSTGRES_PLANTS, plantInNeo4j, plantRow } from '../reconcile/plants.js';
import {
  type Combination,
  combine,
  dumpOf,
  replay,
  settle,
  temporaryFolder,
} from './combination.js';
import { type IndexedChain, startIndexedChain } from './indexed-chain.js';
import { indexDeployment, removeDeployment } from './indexed-deployment.js';
import { licenseReportsOf } from './license-reports.js';
import { type Answers, royaltiesAndImpactOf } from './royalties-and-impact.js';

/** How many random histories: few in the ordinary run, many in the long one. */
const HISTORIES = Number(process.env.PEDIGREE_INDEXED_HISTORIES ?? 10);

const missing = whySkipNeo4j();
if (missing !== null) console.warn(`every source with every graph: ${missing}`);

describe.skipIf(missing !== null || findGraphNodeBinary() === undefined)(
  'every source with every graph',
  () => {
    const folder = temporaryFolder();
    let chain: IndexedChain;
    let neo4j: TestServer;

    beforeAll(async () => {
      [chain, neo4j] = await Promise.all([startIndexedChain(), startTestServer()]);
      await buildSubgraph(join(chain.folder, 'build.log'));
    }, 1_200_000);

    afterAll(async () => {
      await chain.stop();
      await neo4j.stop();
      folder.remove();
    }, 60_000);

    it(`holds the same facts and the same dump, over ${HISTORIES} random histories with reorgs`, async () => {
      let passed = 0;
      let affected = 0;
      for (let seed = 1; seed <= HISTORIES; seed++) {
        const answers = await playHistory(seed);
        passed += answers.passed;
        affected += answers.affected;
      }
      expect(passed, 'shares that passed something').toBeGreaterThan(0);
      expect(affected, 'what stood downstream').toBeGreaterThan(0);
    }, 86_400_000);

    /** Two combinations follow the chain as it changes, two others read it in one go at the end. */
    async function playHistory(seed: number): Promise<Answers> {
      const random = createRandom(seed + 1_000);
      const deployment = await deployTo(chain.rpcUrl);
      // No reorg reaches back to the registries themselves.
      await callRpc(chain.rpcUrl, 'anvil_mine', ['0x4']);
      const history = createRandomHistory({ rpcUrl: chain.rpcUrl, deployment, seed: seed + 1_000 });
      const content = await openLocalStore({ dir: folder.file(`files-${seed}`) });
      const chainSource = await openChainSource({
        rpcUrl: chain.rpcUrl,
        deployment,
        file: folder.file(`facts-${seed}.sqlite`),
      });
      const subgraphSource = await openSubgraph(deployment, seed);
      const onNeo4j = seed % 2 === 0 ? chainSource : subgraphSource;
      const onEmbedded = seed % 2 === 0 ? subgraphSource : chainSource;
      const followers: readonly [Combination, Combination] = [
        combine(onNeo4j, await openEmptyGraph(neo4j), content, deployment),
        combine(
          onEmbedded,
          await openEmbeddedGraph({ file: folder.file(`a-${seed}.sqlite`) }),
          content,
          deployment,
        ),
      ];

      for (let round = 0; round < 3; round++) {
        await history.play(random.integer(3, 8));
        if (random.chance(0.7)) await settleAll(followers);
        if (random.chance(0.6)) {
          await callRpc(chain.rpcUrl, 'anvil_reorg', [random.integer(1, 3), []]);
          // graph-node sees a reorg at the same height with the next block alone.
          await history.play(random.integer(1, 3));
        }
        for (const manifest of history.manifests().values()) {
          if (random.chance(0.4)) await content.put(manifest);
        }
      }
      await settleAll(followers);
      expect(await factsOf(subgraphSource), `facts of history ${seed}`).toEqual(
        await factsOf(chainSource),
      );
      const expected = await replay(chain.rpcUrl, deployment, content);
      const facts = await factsOf(chainSource);
      const [reports, others] = await Promise.all(
        followers.map(({ graph }) => licenseReportsOf(graph, facts)),
      );
      expect(others, `licence reports of history ${seed}`).toEqual(reports);
      const [answers, otherAnswers] = await Promise.all([
        royaltiesAndImpactOf(followers[0].graph, facts),
        royaltiesAndImpactOf(followers[1].graph, facts),
      ]);
      expect(otherAnswers, `royalties and impact of history ${seed}`).toEqual(answers);
      for (const follower of followers) {
        const { name, graph } = follower;
        expect(await dumpOf(graph), `${name}, history ${seed}`).toEqual(expected);
        const layers = layersOf(follower, deployment, seed);
        expect((await reconcile(layers)).difference, `${name}, history ${seed}`).toBeNull();
        if (seed === 1) await expectPlantsFound(layers);
        await graph.close();
      }
      await expectLateDump(onEmbedded, await openEmptyGraph(neo4j), content, deployment, expected);
      await expectLateDump(
        onNeo4j,
        await openEmbeddedGraph({ file: folder.file(`b-${seed}.sqlite`) }),
        content,
        deployment,
        expected,
      );
      await chainSource.close();
      await subgraphSource.close();
      await removeDeployment(chain, nameOf(seed));
      return answers;
    }

    /** What one combination reads, with what its source keeps. */
    function layersOf(
      { source, graph, content }: Combination,
      deployment: DeploymentInfo,
      seed: number,
    ): Layers {
      const index =
        source.name === 'subgraph'
          ? openKeptRows(chain.queryUrl(nameOf(seed)), deployment)
          : openKeptFacts(folder.file(`facts-${seed}.sqlite`), deployment);
      const { rpcUrl } = chain;
      return { rpcUrl, deployment, index, graph, content, folder: folder.file('scratch') };
    }

    /** Whatever is done to a store is found at its block; taken back, all is well again. */
    async function expectPlantsFound(layers: Layers): Promise<void> {
      const plants = [
        ...(layers.index.name === 'subgraph' ? POSTGRES_PLANTS : []).map((plant) => ({
          plant,
          layer: 'INDEX',
          begin: () => plantRow(chain.postgresUrl(), plant),
        })),
        ...(layers.graph.name === 'neo4j' ? NEO4J_PLANTS : []).map((plant) => ({
          plant,
          layer: 'GRAPH',
          begin: () => plantInNeo4j(neo4j, plant),
        })),
      ];
      for (const { plant, layer, begin } of plants) {
        const planted = await begin();
        const { kind, name } = plant;
        expect((await reconcile(layers)).difference, name).toMatchObject({
          layer,
          kind,
          blockNumber: planted.block,
        });
        await planted.undo();
      }
      expect((await reconcile(layers)).difference, 'all taken back').toBeNull();
    }

    async function expectLateDump(
      source: FactSource,
      graph: LineageGraph,
      content: ContentStore,
      deployment: DeploymentInfo,
      expected: readonly string[],
    ): Promise<void> {
      const late = combine(source, graph, content, deployment);
      await settle(late);
      expect(await dumpOf(graph), `${late.name}, read late`).toEqual(expected);
      await graph.close();
    }

    async function openSubgraph(deployment: DeploymentInfo, seed: number): Promise<FactSource> {
      const name = nameOf(seed);
      const url = await indexDeployment(chain, deployment, name);
      await chain.untilIndexed(name, BigInt(deployment.block));
      return openSubgraphSource({ url, rpcUrl: chain.rpcUrl, deployment });
    }
  },
);

const nameOf = (seed: number): string => `history-${seed}`;

async function settleAll(combinations: readonly Combination[]): Promise<void> {
  for (const combination of combinations) await settle(combination);
}

/** All facts that a source has, in its order. */
async function factsOf(source: FactSource): Promise<readonly Fact[]> {
  const facts: Fact[] = [];
  let after = null;
  for (;;) {
    const range = await source.factsAfter(after, 25);
    if (range === null) return facts;
    facts.push(...range.facts);
    after = range.to;
  }
}
