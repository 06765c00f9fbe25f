import { DatabaseSync } from '@photostructure/sqlite';
import { openDatabase } from '../../lineage-api/src/lineage/embedded/database.js';
import { toExpressionText, toNameKey, toSearchText } from '../../lineage-api/src/lineage/text.js';
import { assetId, documentOf, LICENSES, licenseOf, ownerOf, termsIdOf } from './content.js';
import { blockOf, type MadeGraph } from './graph.js';

type Sqlite = InstanceType<typeof DatabaseSync>;
const ROWS_IN_TRANSACTION = 200_000;

/**
 * Writes a graph's file in bulk, with the rows that ingest would have written: indexes are taken away before and made
 * again after. `isSearched`: with owners, terms, claims and documents; without, what walks need.
 */
export function fillFile(file: string, graph: MadeGraph, isSearched: boolean): void {
  openDatabase(file).close();
  const sqlite = new DatabaseSync(file);
  sqlite.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA cache_size = -262144;');
  const indexes = takeIndexes(sqlite);
  fillNodes(sqlite, graph);
  fillEdges(sqlite, graph);
  if (isSearched) fillStatements(sqlite, graph);
  for (const sql of indexes) sqlite.exec(sql);
  sqlite
    .prepare('UPDATE state SET head_number = ?, head_hash = ?, head_timestamp = ?, sequence = 1')
    .run(graph.lastBlock, assetId(graph.lastBlock), graph.lastBlock);
  sqlite
    .prepare('INSERT INTO blocks VALUES (?, ?, ?)')
    .run(graph.lastBlock, assetId(graph.lastBlock), graph.lastBlock);
  sqlite.exec('ANALYZE; PRAGMA wal_checkpoint(TRUNCATE);');
  sqlite.close();
}

function takeIndexes(sqlite: Sqlite): string[] {
  const rows = sqlite
    .prepare(`SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL`)
    .all() as { name: string; sql: string }[];
  for (const { name } of rows) sqlite.exec(`DROP INDEX ${name}`);
  return rows.map(({ sql }) => sql);
}

function inTransactions(sqlite: Sqlite, count: number, insert: (i: number) => void): void {
  for (let from = 0; from < count; from += ROWS_IN_TRANSACTION) {
    sqlite.exec('BEGIN');
    for (let i = from; i < Math.min(count, from + ROWS_IN_TRANSACTION); i += 1) insert(i);
    sqlite.exec('COMMIT');
  }
}

function fillNodes(sqlite: Sqlite, { assets, kinds }: MadeGraph): void {
  const id = sqlite.prepare('INSERT INTO ids VALUES (?, ?)');
  const node = sqlite.prepare(
    `INSERT INTO nodes VALUES (?, ?, ?, 'SHA256', ?, 0, ?, 'STATED', NULL, NULL, 0, NULL, ?, ?, ?)`,
  );
  inTransactions(sqlite, assets, (n) => {
    const own = assetId(n);
    id.run(n, own);
    node.run(n, kinds[n] as number, ownerOf(n), own, 1_600_000_000 + n, own, blockOf(n), n % 50);
  });
}

function fillEdges(sqlite: Sqlite, { edges, derived, source, struckAt, kinds }: MadeGraph): void {
  const edge = sqlite.prepare('INSERT INTO edges VALUES (?, ?, ?, ?, ?, ?, 0, 0, NULL, ?, ?, ?)');
  inTransactions(sqlite, edges, (e) => {
    const from = derived[e] as number;
    const struck = struckAt[e] as number;
    const fact = assetId(from);
    edge.run(
      e + 1,
      fact,
      e % 64,
      from,
      source[e] as number,
      1 + (kinds[from] as number),
      blockOf(from),
      struck === 0 ? null : struck,
      struck === 0 ? null : fact,
    );
  });
}

function fillStatements(sqlite: Sqlite, graph: MadeGraph): void {
  const { assets } = graph;
  const terms = sqlite.prepare('INSERT INTO terms VALUES (?, ?, ?, ?, ?, 1)');
  LICENSES.forEach((license, i) => {
    const expression = `0x${Buffer.from(license).toString('hex')}` as const;
    terms.run(
      termsIdOf(i),
      '{"price":"0"}',
      toExpressionText(expression),
      ownerOf(0),
      termsIdOf(i),
    );
  });
  const item = sqlite.prepare(
    'INSERT INTO items (subject, kind, key, value, made_by, fact_id, from_block, log_index, ref) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const claim = sqlite.prepare(
    `INSERT INTO claims (scheme, content_hash, asset, registrant, role, fact_id, from_block, log_index)
      VALUES ('SHA256', ?, ?, ?, 'OBSERVER', ?, ?, ?)`,
  );
  const document = sqlite.prepare(
    'INSERT INTO documents (d, hash, name, name_key, text, json) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const words = sqlite.prepare('INSERT INTO searched (rowid, words) VALUES (?, ?)');
  inTransactions(sqlite, assets, (n) => {
    const id = assetId(n);
    const owner = ownerOf(n);
    const block = blockOf(n);
    const log = n % 50;
    const say = (kind: string, key: string, value: object, ref: Uint8Array | null) =>
      item.run(n, kind, key, JSON.stringify(value), owner, id, block, log, ref);
    const hex = `0x${id.toString('hex')}`;
    say('owner', '', { address: `0x${owner.toString('hex')}` }, owner);
    say('role', '', { role: 'OBSERVER' }, null);
    say('metadata', '', { hash: hex }, id);
    const license = licenseOf(n);
    if (license !== null) {
      const termsId = `0x${termsIdOf(license).toString('hex')}`;
      say(
        'terms',
        `${termsId}:DATA`,
        { licenseTermsId: termsId, part: 'DATA' },
        termsIdOf(license),
      );
    }
    claim.run(id, n, owner, id, block, log);
    const { name, text } = documentOf(n, graph.kinds[n] as number);
    const row = { hash: hex, name, text, json: '{}' } as const;
    document.run(n + 1, id, Buffer.from(name), toNameKey(name), Buffer.from(text), '{}');
    words.run(n + 1, toSearchText(row as never));
  });
}
