import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbeddedGraph } from '../../lineage-api/src/lineage/embedded/open.js';
import type { LineageGraph } from '../../lineage-api/src/lineage/port.js';
import { findGraphNodeBinary } from '../../lineage-api/src/local/graph-node.js';
import { buildSubgraph } from '../../lineage-api/src/local/subgraph-manifest.js';
import { openChainSource } from '../../lineage-api/src/sources/chain/chain-source.js';
import { openKeptFacts } from '../../lineage-api/src/sources/chain/kept-facts.js';
import type { FactSource } from '../../lineage-api/src/sources/port.js';
import { openKeptRows } from '../../lineage-api/src/sources/subgraph/kept-facts.js';
import { openSubgraphSource } from '../../lineage-api/src/sources/subgraph/subgraph-source.js';
import { whySkipSharedData } from '../harness/shared-data.js';
import { openEmptyGraph, startTestServer, type TestServer, whySkipNeo4j } from '../neo4j/server.js';
import { reconcile } from '../reconcile/layers.js';
import { type ImportedRecords, importRealRecords } from '../records/imported.js';
import { reportAll } from '../records/reports.js';
import { combine, dumpOf, settle, temporaryFolder } from './combination.js';
import { type IndexedChain, startIndexedChain } from './indexed-chain.js';
import { indexDeployment } from './indexed-deployment.js';

const FACTS_AT_ONCE = 1_000;

/** Minutes of work: a part of the long run alone. What answers come of the records is tested in `test/records`. */
const isAsked = process.env.PEDIGREE_RECORDS_EVERYWHERE !== undefined;
const missing = whySkipSharedData() ?? whySkipNeo4j();
if (isAsked && missing !== null) console.warn(`real records in every graph: ${missing}`);

describe.skipIf(!isAsked || missing !== null || findGraphNodeBinary() === undefined)(
  'real records in every graph',
  () => {
    const folder = temporaryFolder();
    let chain: IndexedChain;
    let neo4j: TestServer;
    let imported: ImportedRecords;

    beforeAll(async () => {
      neo4j = await startTestServer();
      chain = await startIndexedChain();
      await buildSubgraph(join(chain.folder, 'build.log'));
      imported = await importRealRecords(chain.rpcUrl, folder.path);
    }, 1_200_000);

    afterAll(async () => {
      await neo4j.stop();
      await chain.stop();
      folder.remove();
    }, 60_000);

    it('stand, are judged and reconcile the same from both sources, with all that the folders hold', async () => {
      const { deployment, content } = imported;
      const subgraph = await indexDeployment(chain, deployment, 'records');
      const { rpcUrl } = chain;
      const file = folder.file('facts.sqlite');
      const sources: readonly FactSource[] = [
        await openChainSource({ rpcUrl, deployment, file }),
        await openSubgraphSource({ url: subgraph, rpcUrl, deployment }),
      ];
      let first: readonly string[] | undefined;
      let answers: string | undefined;
      for (const source of sources) {
        const openIndex = () =>
          source.name === 'subgraph'
            ? openKeptRows(subgraph, deployment)
            : openKeptFacts(file, deployment);
        const graphs: readonly LineageGraph[] = [
          await openEmbeddedGraph({ file: folder.file(`${source.name}.sqlite`) }),
          await openEmptyGraph(neo4j),
        ];
        for (const graph of graphs) {
          const name = `${source.name} × ${graph.name}`;
          await settle(combine(source, graph, content, deployment, FACTS_AT_ONCE));
          const dump = await dumpOf(graph);
          first ??= dump;
          expect(dump.join('\n') === first.join('\n'), name).toBe(true);
          const judged = await judge(graph);
          answers ??= judged;
          expect(judged === answers, `answers of ${name}`).toBe(true);
          const scratch = folder.file('scratch');
          const index = openIndex();
          const layers = { rpcUrl, deployment, index, graph, content, folder: scratch };
          const { difference, counts } = await reconcile(layers);
          await index.close();
          // One line of a dump says where the graph stands; the others are rows.
          expect([difference, counts.rows], `layers of ${name}`).toEqual([null, dump.length - 1]);
          await graph.close();
        }
        await source.close();
      }
      expectAll(first ?? []);
    }, 1_200_000);

    /** Every licence report and every finding, word for word. */
    async function judge(graph: LineageGraph): Promise<string> {
      const lines: string[] = [];
      for await (const { identifier, reports, findings } of reportAll(graph)) {
        lines.push(JSON.stringify([identifier, reports, findings]));
      }
      return lines.join('\n');
    }

    function expectAll(dump: readonly string[]): void {
      const rows = dump.map((line) => JSON.parse(line) as [string, Record<string, unknown>]);
      const ofKind = (kind: string) => rows.filter(([name]) => name === kind).map(([, row]) => row);
      expect(ofKind('node').length).toBe(2_310 + 107 + 273);
      expect(ofKind('document').length).toBe(2_310 + 107 + 273);
      const edges = (relation: string) =>
        ofKind('edge').filter((row) => row.relation === relation).length;
      expect(edges('HAD_MEMBER')).toBe(2_310);
      expect(edges('ADAPTED_FROM')).toBe(imported.dpi.counts.parents.derivations + 22);
    }
  },
);
