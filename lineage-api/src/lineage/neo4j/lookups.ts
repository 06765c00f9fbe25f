import { type BlockRef, type NodeRow, OPEN_BLOCK } from '../../domain/rows.js';
import type { Hex } from '../../encoding/hex.js';
import type { GraphStatistics, LineageGraph } from '../port.js';
import type { Connection, Values } from './connection.js';
import { loadCypher } from './cypher.js';
import { fromNode } from './rows.js';

const RECENT_BLOCKS = loadCypher('recent-blocks');
const MISSING_MANIFESTS = loadCypher('missing-manifests');
const MISSING_DOCUMENTS = loadCypher('missing-documents');
const FIND_NODES = loadCypher('find-nodes');
const FIND_MATERIALIZED = loadCypher('find-materialized');
const STATISTICS = loadCypher('statistics');

/** Before all others. */
const FIRST_BATCH = { fromBlock: -1, logIndex: -1, id: '' };

/** What ingest asks of the graph as it stands. */
export function createLookups(
  connection: Connection,
): Pick<
  LineageGraph,
  | 'recentBlocks'
  | 'missingManifests'
  | 'missingDocuments'
  | 'findNodes'
  | 'findMaterialized'
  | 'statistics'
> {
  return {
    recentBlocks: async () => (await connection.read(RECENT_BLOCKS, {})) as unknown as BlockRef[],

    async missingManifests(limit, after = null) {
      const { fromBlock, logIndex, id } = after ?? FIRST_BATCH;
      const given = { limit, fromBlock, logIndex, id };
      return (await connection.read(MISSING_MANIFESTS, given)).map(toNode);
    },

    async missingDocuments(limit, after = null) {
      const given = { limit, after: after ?? '', open: OPEN_BLOCK };
      const rows = await connection.read(MISSING_DOCUMENTS, given);
      return rows.map((row) => row.hash as Hex);
    },

    async findNodes(ids) {
      const nodes = (await connection.read(FIND_NODES, { ids })).map(toNode);
      const byId = new Map(nodes.map((node) => [node.id, node]));
      return ids.flatMap((id) => byId.get(id) ?? []);
    },

    async findMaterialized(leafIds) {
      const rows = await connection.read(FIND_MATERIALIZED, { ids: leafIds });
      return new Map(
        rows.map((row) => [
          row.id as Hex,
          { block: row.block as number, factId: row.factId as Hex },
        ]),
      );
    },

    statistics: async () =>
      (await connection.read(STATISTICS, {}))[0] as unknown as GraphStatistics,
  };
}

function toNode(row: Values): NodeRow {
  return fromNode(row.node as Values);
}
