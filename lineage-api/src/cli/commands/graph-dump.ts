import { once } from 'node:events';
import { openExistingGraph } from '../../wire.js';
import { EXIT } from '../output.js';
import type { CommandSpec } from '../program.js';

/** `pedigree graph dump`: NDJSON, whatever stdout is. */
export const graphDumpCommand: CommandSpec = {
  name: 'graph dump',
  summary: 'All that the lineage graph holds, one canonical JSON line a row, in one order.',
  settings: ['dataDir', 'graph', 'neo4jUri', 'neo4jUser', 'neo4jPassword', 'neo4jDatabase'],
  run: async ({ config }) => {
    const graph = await openExistingGraph(config);
    try {
      for await (const line of graph.dump()) {
        if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
      }
    } finally {
      await graph.close();
    }
    return EXIT.OK;
  },
};
