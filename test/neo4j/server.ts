import neo4j from 'neo4j-driver';
import { openNeo4jGraph } from '../../lineage-api/src/lineage/neo4j/open.js';
import type { LineageGraph } from '../../lineage-api/src/lineage/port.js';
import { findMissing, type Neo4jRelease, startNeo4j } from '../../scripts/neo4j.mjs';

/** Where a test's server is. `stop` ends it only if the test started it. */
export type TestServer = {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly stop: () => Promise<void>;
};

const RELEASE = (process.env.NEO4J_TEST_VERSION ?? '5.26') as Neo4jRelease;
const SHARED_URI = process.env.NEO4J_TEST_URI;

/** Why tests that need Neo4j are skipped here; null where they run. In CI they are never skipped. */
export function whySkipNeo4j(): string | null {
  if (SHARED_URI !== undefined || process.env.CI === 'true') return null;
  const missing = findMissing(RELEASE);
  return missing === null
    ? null
    : `skipped: ${missing}; install it, or set NEO4J_TEST_URI to an empty Neo4j without password`;
}

/** The server of `NEO4J_TEST_URI`, or a new one of release `NEO4J_TEST_VERSION` (`5.26` unless it says `newest`). */
export async function startTestServer(): Promise<TestServer> {
  if (SHARED_URI === undefined) return startNeo4j(RELEASE);
  return { uri: SHARED_URI, user: 'neo4j', password: 'neo4j', stop: async () => {} };
}

/** An empty graph: what the database held is deleted, its schema stays. */
export async function openEmptyGraph(server: TestServer): Promise<LineageGraph> {
  await runOn(server, 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 20000 ROWS');
  return openNeo4jGraph(server);
}

/** Runs one statement by a driver of its own. */
export async function runOn(
  server: TestServer,
  cypher: string,
  parameters: Record<string, unknown> = {},
): Promise<Record<string, unknown>[]> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
    disableLosslessIntegers: true,
  });
  const session = driver.session({ database: 'neo4j' });
  try {
    return (await session.run(cypher, parameters)).records.map((record) => record.toObject());
  } finally {
    await session.close();
    await driver.close();
  }
}
