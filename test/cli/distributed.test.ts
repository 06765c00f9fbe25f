import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLocalStore } from '../../lineage-api/src/files/local.js';
import { markDataFolder, pathsOf } from '../../lineage-api/src/local/data-folder.js';
import { findGraphNodeBinary } from '../../lineage-api/src/local/graph-node.js';
import { buildSubgraph } from '../../lineage-api/src/local/subgraph-manifest.js';
import { localKey } from '../../lineage-api/src/publish/local-accounts.js';
import { publishSample } from '../../lineage-api/src/publish/sample/publish-sample.js';
import { openWallet } from '../../lineage-api/src/publish/wallet.js';
import { deployTo } from '../harness/deploy.js';
import { openEmptyGraph, startTestServer, type TestServer, whySkipNeo4j } from '../neo4j/server.js';
import { type IndexedChain, startIndexedChain } from '../pipeline/indexed-chain.js';
import { indexDeployment } from '../pipeline/indexed-deployment.js';
import { eventually, run, runJson, startService } from './program.js';

const missing = whySkipNeo4j();
if (missing !== null) console.warn(`the distributed service: ${missing}`);

describe.skipIf(missing !== null || findGraphNodeBinary() === undefined)(
  'the service as docker-compose.yml starts it: chain, graph-node and Neo4j elsewhere',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'pedigree-distributed-'));
    const distributedDir = join(folder, 'distributed');
    const embeddedDir = join(folder, 'embedded');
    const deploymentFile = join(folder, 'deployment.json');
    let chain: IndexedChain;
    let neo4j: TestServer;
    let distributed: Record<string, string>;
    let embedded: Record<string, string>;

    /** The sample on the chain and in the index, and its documents in the folders of both services. */
    beforeAll(async () => {
      [chain, neo4j] = await Promise.all([startIndexedChain(), startTestServer()]);
      await buildSubgraph(join(chain.folder, 'build.log'));
      const { rpcUrl } = chain;
      const deployment = await deployTo(rpcUrl);
      writeFileSync(deploymentFile, JSON.stringify(deployment));
      const subgraphUrl = await indexDeployment(chain, deployment, 'distributed');
      for (const dir of [distributedDir, embeddedDir]) markDataFolder(dir);
      await publishSample({
        deployment,
        content: await openLocalStore({ dir: pathsOf(distributedDir).files }),
        openWallet: (index) => openWallet({ rpcUrl, key: localKey(index) }),
      });
      cpSync(pathsOf(distributedDir).files, pathsOf(embeddedDir).files, { recursive: true });
      await (await openEmptyGraph(neo4j)).close();
      const named = { PEDIGREE_RPC: rpcUrl, PEDIGREE_DEPLOYMENT: deploymentFile };
      distributed = {
        ...named,
        PEDIGREE_HOST: '0.0.0.0',
        PEDIGREE_LOG_LEVEL: 'warn',
        PEDIGREE_DATA_DIR: distributedDir,
        PEDIGREE_SOURCE: 'subgraph',
        PEDIGREE_SUBGRAPH_URL: subgraphUrl,
        PEDIGREE_GRAPH: 'neo4j',
        NEO4J_URI: neo4j.uri,
        NEO4J_USER: neo4j.user,
        NEO4J_PASSWORD: neo4j.password,
      };
      embedded = { ...named, PEDIGREE_DATA_DIR: embeddedDir, PEDIGREE_SOURCE: 'chain' };
    }, 300_000);

    afterAll(async () => {
      await chain.stop();
      await neo4j.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    it('answers from them, and holds the same graph as one process with a graph of its own', async () => {
      const service = await startService([], distributed);
      expect(service.greeting).toMatchObject({ source: 'subgraph', graph: 'neo4j' });
      const url = service.url.replace('0.0.0.0', '127.0.0.1');
      // A server that has only just started may take longer over its first walk than the service waits.
      const walk = await eventually(() =>
        runJson<{ edges: { node: { name: string } }[] }>([
          'upstream',
          'Zephyr 7B beta',
          '--url',
          url,
        ]),
      ).catch((error: Error) => {
        throw new Error(`${error.message}\n${service.log()}`, { cause: error });
      });
      expect(walk.edges.map(({ node }) => node.name)).toContain('Books3');
      expect(await service.stop()).toBe(0);

      const alone = await startService([], embedded);
      expect(alone.greeting).toMatchObject({ source: 'chain', graph: 'embedded' });
      expect(await alone.stop()).toBe(0);

      const dumps = await Promise.all(
        [distributed, embedded].map((variables) => run(['graph', 'dump'], '', variables)),
      );
      const [inNeo4j, inFile] = dumps.map(({ stdout }) => stdout.trim().split('\n'));
      expect(dumps.map(({ code }) => code)).toEqual([0, 0]);
      expect(inFile?.length).toBeGreaterThan(300);
      expect(inNeo4j).toEqual(inFile);
    }, 180_000);
  },
);
