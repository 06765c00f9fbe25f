import neo4j, { type Driver } from 'neo4j-driver';
import type { Neo4jOptions } from '../../lineage-api/src/lineage/neo4j/connection.js';
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

/** The release that `NEO4J_TEST_VERSION` asks for. */
export const RELEASE = (process.env.NEO4J_TEST_VERSION ?? '5.26') as Neo4jRelease;
const SHARED_URI = process.env.NEO4J_TEST_URI;

/** Why tests that need Neo4j are skipped here; null where they run. */
export function whySkipNeo4j(): string | null {
  return SHARED_URI === undefined ? whySkipOwnNeo4j() : null;
}

/** The same for tests that need a server of their own. In CI none is ever skipped: what is missing fails. */
export function whySkipOwnNeo4j(): string | null {
  const missing = process.env.CI === 'true' ? null : findMissing(RELEASE);
  return missing === null
    ? null
    : `Neo4j tests are skipped: ${missing}. Install it, or set NEO4J_TEST_URI to an empty Neo4j without password`;
}

/**
 * The server of `NEO4J_TEST_URI`, held until `stop` so that no other test file uses it meanwhile, or a new one of release
 * `NEO4J_TEST_VERSION` (`5.26` unless it says `newest`).
 */
export async function startTestServer(): Promise<TestServer> {
  if (SHARED_URI === undefined) return startNeo4j(RELEASE);
  const server = { uri: SHARED_URI, user: 'neo4j', password: 'neo4j' };
  return { ...server, stop: await holdServer(server) };
}

/** Waits for the lock of a node that the other holders lock too; it goes with the connection. */
async function holdServer(server: Omit<TestServer, 'stop'>): Promise<() => Promise<void>> {
  const driver = openDriver(server);
  for (const statement of [
    'CREATE CONSTRAINT IF NOT EXISTS FOR (l:TestLock) REQUIRE l.key IS UNIQUE',
    "MERGE (l:TestLock { key: 'tests' })",
  ]) {
    await driver.executeQuery(statement, {}, { database: 'neo4j' });
  }
  const tx = await driver.session({ database: 'neo4j' }).beginTransaction();
  await tx.run("MATCH (l:TestLock { key: 'tests' }) SET l.held = true");
  return async () => {
    await tx.rollback();
    await driver.close();
  };
}

/** An empty graph: what the database held is deleted, its schema stays. */
export async function openEmptyGraph(
  server: Omit<TestServer, 'stop'>,
  options: Partial<Neo4jOptions> = {},
): Promise<LineageGraph> {
  await runOn(
    server,
    'MATCH (n) WHERE NOT n:TestLock CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 20000 ROWS',
  );
  return openNeo4jGraph({ ...server, ...options });
}

/** Runs one statement by a driver of its own. */
export async function runOn(
  server: Omit<TestServer, 'stop'>,
  cypher: string,
  parameters: Record<string, unknown> = {},
): Promise<Record<string, unknown>[]> {
  const driver = openDriver(server);
  const session = driver.session({ database: 'neo4j' });
  try {
    return (await session.run(cypher, parameters)).records.map((record) => record.toObject());
  } finally {
    await session.close();
    await driver.close();
  }
}

function openDriver(server: Omit<TestServer, 'stop'>): Driver {
  return neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
    disableLosslessIntegers: true,
  });
}
