import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeploymentInfo } from '../../lineage-api/src/encoding/deployment.js';
import type { MetadataDocument } from '../../lineage-api/src/encoding/metadata.js';
import { openLocalStore } from '../../lineage-api/src/files/local.js';
import type { ContentStore } from '../../lineage-api/src/files/port.js';
import { openEmbeddedGraph } from '../../lineage-api/src/lineage/embedded/open.js';
import type { LineageGraph } from '../../lineage-api/src/lineage/port.js';
import { findGraphNodeBinary } from '../../lineage-api/src/local/graph-node.js';
import { buildSubgraph } from '../../lineage-api/src/local/subgraph-manifest.js';
import {
  publishImport,
  type ReadImport,
  readDpi,
  readMot,
} from '../../lineage-api/src/publish/import/import.js';
import { localKey } from '../../lineage-api/src/publish/local-accounts.js';
import { openWallet } from '../../lineage-api/src/publish/wallet.js';
import { openChainSource } from '../../lineage-api/src/sources/chain/chain-source.js';
import type { FactSource } from '../../lineage-api/src/sources/port.js';
import { openSubgraphSource } from '../../lineage-api/src/sources/subgraph/subgraph-source.js';
import { deployTo } from '../harness/deploy.js';
import { findSharedData, whySkipSharedData } from '../harness/shared-data.js';
import { openEmptyGraph, startTestServer, type TestServer, whySkipNeo4j } from '../neo4j/server.js';
import { combine, dumpOf, settle, temporaryFolder } from './combination.js';
import { type IndexedChain, startIndexedChain } from './indexed-chain.js';
import { indexDeployment } from './indexed-deployment.js';

const missing = whySkipSharedData() ?? whySkipNeo4j();
if (missing !== null) console.warn(`real records in every graph: ${missing}`);

const FACTS_AT_ONCE = 1_000;

describe.skipIf(missing !== null || findGraphNodeBinary() === undefined)(
  'real records in every graph',
  () => {
    const folder = temporaryFolder();
    let chain: IndexedChain;
    let neo4j: TestServer;
    let deployment: DeploymentInfo;
    let content: ContentStore;
    let dpi: Awaited<ReturnType<typeof readDpi>>;
    let mot: Awaited<ReturnType<typeof readMot>>;

    beforeAll(async () => {
      neo4j = await startTestServer();
      chain = await startIndexedChain();
      await buildSubgraph(join(chain.folder, 'build.log'));
      deployment = await deployTo(chain.rpcUrl);
      content = await openLocalStore({ dir: folder.file('files') });
      dpi = await readDpi(findSharedData('dpi') as string);
      mot = await readMot(findSharedData('mot') as string);
      const wallet = await openWallet({ rpcUrl: chain.rpcUrl, key: localKey(1) });
      for (const { assets } of [dpi, mot] as readonly ReadImport<unknown>[]) {
        await publishImport({ wallet, deployment, content }, assets);
      }
    }, 1_200_000);

    afterAll(async () => {
      await neo4j.stop();
      await chain.stop();
      folder.remove();
    }, 60_000);

    it('stand the same from both sources, with all that the folders hold', async () => {
      const subgraph = await indexDeployment(chain, deployment, 'records');
      const sources: readonly FactSource[] = [
        await openChainSource({ rpcUrl: chain.rpcUrl, deployment }),
        await openSubgraphSource({ url: subgraph, rpcUrl: chain.rpcUrl, deployment }),
      ];
      let first: readonly string[] | undefined;
      for (const source of sources) {
        const graphs: readonly LineageGraph[] = [
          await openEmbeddedGraph({ file: folder.file(`${source.name}.sqlite`) }),
          await openEmptyGraph(neo4j),
        ];
        for (const graph of graphs) {
          await settle(combine(source, graph, content, deployment, FACTS_AT_ONCE));
          const dump = await dumpOf(graph);
          first ??= dump;
          expect(dump.join('\n') === first.join('\n'), `${source.name} × ${graph.name}`).toBe(true);
          await graph.close();
        }
        await source.close();
      }
      expectAll(first ?? []);
    }, 600_000);

    function expectAll(dump: readonly string[]): void {
      const rows = dump.map((line) => JSON.parse(line) as [string, Record<string, unknown>]);
      const ofKind = (kind: string) => rows.filter(([name]) => name === kind).map(([, row]) => row);
      expect(ofKind('node').length).toBe(2_310 + 107 + 273);
      const edges = (relation: string) =>
        ofKind('edge').filter((row) => row.relation === relation).length;
      expect(edges('HAD_MEMBER')).toBe(2_310);
      expect(edges('ADAPTED_FROM')).toBe(dpi.counts.parents.derivations + 22);
      expectFindings(
        ofKind('document').map(({ json }) => JSON.parse(json as string) as MetadataDocument),
      );
    }

    /** What rules will find follows from the documents alone. */
    function expectFindings(documents: readonly MetadataDocument[]): void {
      const datasets = documents.map(({ statements = [], unregistered = [] }) => ({
        audited: statements.filter(({ by }) => by === 'Data Provenance Initiative'),
        tag: statements.find(({ where }) => where === 'HUB_TAG'),
        generators: unregistered.filter(({ why }) => why === 'GENERATOR').map(({ name }) => name),
        collisions: unregistered.filter(({ why }) => why === 'NAME_COLLISION').length,
      }));
      const count = (test: (dataset: (typeof datasets)[number]) => boolean) =>
        datasets.filter(test).length;
      const texts = ({ audited }: (typeof datasets)[number]) =>
        new Set(audited.map(({ text }) => text));
      expect(datasets.flatMap(({ audited }) => audited).length).toBe(4_300 - 1);
      expect(count(({ audited }) => audited.length > 1)).toBe(694);
      expect(count((dataset) => texts(dataset).size > 1)).toBe(556);
      expect(count(({ tag }) => tag !== undefined)).toBe(1_731);

      const open = ['OpenAI GPT-1', 'OpenAI GPT-2'];
      const byOpenAi = (names: readonly string[]) =>
        names.some((name) => name.startsWith('OpenAI ') && !open.includes(name));
      expect(
        count((dataset) => byOpenAi(dataset.generators) && !texts(dataset).has('OpenAI')),
      ).toBe(17);

      const classes = JSON.parse(
        readFileSync(
          join(findSharedData('dpi') as string, 'constants', 'license_classes.json'),
          'utf8',
        ),
      ) as Record<string, string[]>;
      const permissive = datasets.filter(({ tag }) => classes[tag?.text ?? '']?.[0] === 'All');
      const restricted = permissive.filter(({ audited }) =>
        audited.some(({ expression }) =>
          /^CC-BY-NC|^LicenseRef-(Non-Commercial|Academic-|Microsoft-Data|Custom-(Non-|Acad))/.test(
            expression,
          ),
        ),
      );
      expect(restricted.length).toBe(184 + 1 + 6);
      const expected = Object.entries({ ...dpi.report.unregistered }).reduce(
        (sum, [why, n]) => sum + (why === 'NAME_COLLISION' ? n : 0),
        28,
      );
      expect(datasets.reduce((sum, { collisions }) => sum + collisions, 0)).toBe(expected);
    }
  },
);
