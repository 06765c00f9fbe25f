import { DatabaseSync } from '@photostructure/sqlite';
import type { MadeGraph } from './graph.js';

/** SQLite with a recursive `UNION`, as well set up as can be: edges in force, clustered both ways, all in its cache. */
export type Peer = {
  readonly version: string;
  countUpstream(n: number): number;
  countDownstream(n: number): number;
  close(): void;
};

export function fillPeer(file: string, { edges, derived, source, struckAt }: MadeGraph): void {
  const sqlite = new DatabaseSync(file);
  sqlite.exec(`PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
    CREATE TABLE edges (derived INTEGER, source INTEGER, PRIMARY KEY (derived, source)) WITHOUT ROWID;
    BEGIN`);
  const insert = sqlite.prepare('INSERT OR IGNORE INTO edges VALUES (?, ?)');
  for (let e = 0; e < edges; e += 1) {
    if (struckAt[e] === 0) insert.run(derived[e] as number, source[e] as number);
  }
  sqlite.exec('COMMIT; CREATE INDEX edges_by_source ON edges (source, derived); ANALYZE');
  sqlite.close();
}

const walk = (from: string, to: string) => `WITH RECURSIVE reached(n) AS (
    SELECT ${to} FROM edges WHERE ${from} = ?1
    UNION SELECT e.${to} FROM reached JOIN edges e ON e.${from} = reached.n
  ) SELECT count(*) AS count FROM reached`;

export function openPeer(file: string): Peer {
  const sqlite = new DatabaseSync(file, { readOnly: true });
  sqlite.exec('PRAGMA cache_size = -1048576; PRAGMA mmap_size = 4294967296;');
  const up = sqlite.prepare(walk('derived', 'source'));
  const down = sqlite.prepare(walk('source', 'derived'));
  const { version } = sqlite.prepare('SELECT sqlite_version() AS version').get() as {
    version: string;
  };
  return {
    version,
    countUpstream: (n) => (up.get(n) as { count: number }).count,
    countDownstream: (n) => (down.get(n) as { count: number }).count,
    close: () => sqlite.close(),
  };
}
