import { pino } from 'pino';
import { startApi } from '../../lineage-api/src/api/server.js';
import { openEmbeddedGraph } from '../../lineage-api/src/lineage/embedded/open.js';
import type { LineageGraph } from '../../lineage-api/src/lineage/port.js';
import { openChainSource } from '../../lineage-api/src/sources/chain/chain-source.js';
import { startAnvil } from '../harness/anvil.js';
import { combine, settle, temporaryFolder } from '../pipeline/combination.js';
import { type ImportedRecords, importRealRecords } from './imported.js';

/** Facts of so many real records come in few, large blocks. */
const FACTS_AT_ONCE = 1_000;

/** All real records behind a running API: chain, logs, embedded graph. */
export type RecordsService = ImportedRecords & {
  readonly url: string;
  readonly graph: LineageGraph;
  close(): Promise<void>;
};

export async function startRecordsService(): Promise<RecordsService> {
  const folder = temporaryFolder();
  const chain = await startAnvil(['--gas-limit=1000000000']);
  const imported = await importRealRecords(chain.rpcUrl, folder.path);
  const { deployment, content } = imported;
  const source = await openChainSource({ rpcUrl: chain.rpcUrl, deployment });
  const graph = await openEmbeddedGraph({ file: folder.file('lineage.sqlite') });
  await settle(combine(source, graph, content, deployment, FACTS_AT_ONCE));
  const api = await startApi({
    graph,
    source,
    deployment,
    localRpcUrl: null,
    port: 0,
    logger: pino({ level: 'silent' }),
  });
  return {
    ...imported,
    url: api.url,
    graph,
    async close() {
      await api.close();
      await graph.close();
      await source.close();
      await chain.stop();
      folder.remove();
    },
  };
}
