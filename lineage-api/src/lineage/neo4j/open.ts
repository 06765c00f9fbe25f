import { PedigreeError } from '../../encoding/error.js';
import type { Hex } from '../../encoding/hex.js';
import { toManifestsDigest } from '../cursor.js';
import type { GraphHead, LineageErrorCode, LineageGraph } from '../port.js';
import { searchAssets } from './assets.js';
import { readClosure } from './closure.js';
import { type Connection, type Neo4jOptions, openConnection } from './connection.js';
import { loadCypher, loadStatements } from './cypher.js';
import { dumpGraph } from './dump.js';
import { readImpact, readOwners } from './impact.js';
import { createLookups } from './lookups.js';
import { readHead } from './read.js';
import { createReads } from './reads.js';
import { readSubDag } from './sub-dag.js';
import { walk } from './walk.js';
import { createWrites, publish } from './writes.js';

/** Of the nodes, relationships and properties that this version writes. */
export const SCHEMA_VERSION = 5;

/** The lineage graph in a Neo4j 5.26 or later, alone or in a cluster. Makes its schema where there is none. */
export async function openNeo4jGraph(options: Neo4jOptions): Promise<LineageGraph> {
  const connection = openConnection(options);
  try {
    await openSchema(connection, options);
  } catch (error) {
    await connection.close();
    throw error;
  }
  return createGraph(connection);
}

async function openSchema(connection: Connection, options: Neo4jOptions): Promise<void> {
  for (const statement of loadStatements('schema')) await connection.alter(statement);
  await connection.alter('CALL db.awaitIndexes(300)');
  const parameters = { schemaVersion: SCHEMA_VERSION, digest: toManifestsDigest([]) };
  const rows = await connection.write((run) => run(loadCypher('create-head'), parameters));
  const found = rows[0]?.schemaVersion;
  if (found !== SCHEMA_VERSION) {
    throw new PedigreeError<LineageErrorCode>(
      'GRAPH_CORRUPT',
      `the lineage graph in ${options.database ?? 'neo4j'} at ${options.uri} has schema version ${found}, expected ${SCHEMA_VERSION}: use the Pedigree that wrote it, or empty the database and it is built again from the chain`,
    );
  }
  await publish(connection);
}

function createGraph(connection: Connection): LineageGraph {
  let lastSeen: GraphHead | null = null;
  const seen = <T extends { readonly head: GraphHead }>(answer: T): T => {
    lastSeen = answer.head;
    return answer;
  };

  return {
    name: 'neo4j',
    head: async (options) => seen({ head: await readHead(connection, options) }).head,
    ...createWrites(connection),
    ...createLookups(connection),
    ...createReads(connection),
    walk: async (query, options) => seen(await walk(connection, query, lastSeen, options)),
    subDag: async (start: Hex, direction, atBlock, maxEdges, options) =>
      seen(
        await readSubDag(connection, { start, direction, atBlock, maxEdges }, lastSeen, options),
      ),
    closure: async (query, options) =>
      seen(await readClosure(connection, query, lastSeen, options)),
    impact: async (query, options) => seen(await readImpact(connection, query, lastSeen, options)),
    owners: async (ids, atBlock, options) =>
      seen(await readOwners(connection, ids, atBlock, options)),
    assets: async (query, options) => seen(await searchAssets(connection, query, options)),
    dump: () => dumpGraph(connection),
    close: () => connection.close(),
  };
}
