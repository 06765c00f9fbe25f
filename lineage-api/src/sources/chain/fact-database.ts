import { readFileSync } from 'node:fs';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import type { DeploymentInfo } from '../../encoding/deployment.js';
import { PedigreeError } from '../../encoding/error.js';

export type FactStoreErrorCode = 'FACTS_UNREADABLE';

const SCHEMA_VERSION = 2;
const SCHEMA = new URL('./schema.sql', import.meta.url);
const TABLES = ['facts', 'subjects', 'blocks', 'deployment'];
/** Every commit is on the disk; what is read is written once more when the log is taken over, in few large pieces. */
const PRAGMAS = `
  PRAGMA page_size = 16384;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA wal_autocheckpoint = 2000;
  PRAGMA cache_size = -32000;
  PRAGMA temp_store = MEMORY`;

/** Opens or makes the file. What it holds of another deployment or version is dropped: it can always be read again. */
export function openFactDatabase(file: string, deployment: DeploymentInfo): DatabaseSyncInstance {
  const db = new DatabaseSync(file);
  try {
    db.exec(PRAGMAS);
    prepareSchema(db, deployment);
    return db;
  } catch (cause) {
    db.close();
    throw new PedigreeError<FactStoreErrorCode>(
      'FACTS_UNREADABLE',
      `expected facts of an earlier run in ${file}, got what SQLite cannot read or write; check the disk, or delete the file: it is read again from the chain`,
      { cause },
    );
  }
}

function prepareSchema(db: DatabaseSyncInstance, deployment: DeploymentInfo): void {
  const description = JSON.stringify(deployment);
  const { user_version } = db.prepare('PRAGMA user_version').get() as { user_version: number };
  if (user_version === SCHEMA_VERSION) {
    const row = db.prepare('SELECT description FROM deployment').get() as { description: string };
    if (row.description === description) return;
  }
  inTransaction(db, () => {
    for (const table of TABLES) db.exec(`DROP TABLE IF EXISTS ${table}`);
    db.exec(readFileSync(SCHEMA, 'utf8'));
    db.prepare('INSERT INTO deployment VALUES (?)').run(description);
    db.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`);
  });
}

export function inTransaction(db: DatabaseSyncInstance, run: () => void): void {
  db.exec('BEGIN IMMEDIATE');
  try {
    run();
    db.exec('COMMIT');
  } catch (error) {
    db.exec('ROLLBACK');
    throw error;
  }
}
