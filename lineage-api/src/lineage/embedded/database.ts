import { randomBytes } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import {
  DatabaseSync,
  type DatabaseSyncInstance,
  type StatementSyncInstance,
} from '@photostructure/sqlite';
import { PedigreeError } from '../../encoding/error.js';
import type { LineageErrorCode } from '../port.js';

const SCHEMA = readFileSync(new URL('./schema.sql', import.meta.url), 'utf8');
/** `PEDG`: marks the file as ours. */
const APPLICATION_ID = 0x50454447;
/** Grows with every change of `schema.sql`, and of what items say. There is no migration: the graph is rebuilt from its facts. */
export const SCHEMA_VERSION = 7;
/** Files up to this size are read through when they are opened; larger ones are checked as they are read. */
const CHECKED_BYTES = 32 * 1024 * 1024;
const CACHE_KIB = 16 * 1024;

type Value = string | number | null | Uint8Array;
export type Row = Record<string, never>;

/** The file of rows, with its statements prepared once. */
export type Database = {
  get<T = Row>(sql: string, ...values: Value[]): T | undefined;
  all<T = Row>(sql: string, ...values: Value[]): T[];
  run(sql: string, ...values: Value[]): void;
  /** The same with values by name. */
  getNamed<T>(sql: string, values: Record<string, Value>): T | undefined;
  allNamed<T>(sql: string, values: Record<string, Value>): T[];
  /** Rows as they are read. */
  iterate<T = Row>(sql: string, ...values: Value[]): Iterable<T>;
  /** A function that statements of this connection may call. */
  define(name: string, call: (value: Value) => number): void;
  /** All or nothing. */
  transaction<T>(write: () => T): T;
  close(): void;
};

/**
 * Opens or creates the file. WAL with `synchronous = NORMAL`: what was acknowledged outlives the process, killed at any
 * point; a power failure may take the last writes, rows and cursor together, and they are read from the source again.
 */
export function openDatabase(file: string): Database {
  return guarded(file, () => {
    const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    const sqlite = new DatabaseSync(file, { timeout: 5000 });
    try {
      const database = toDatabase(sqlite, file);
      if (size > 0) checkFile(database, file, size);
      sqlite.exec(
        `PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -${CACHE_KIB};`,
      );
      createSchema(sqlite, database);
      return database;
    } catch (error) {
      sqlite.close();
      throw error;
    }
  });
}

/** A second connection that sees one state, however long it reads. */
export function openSnapshot(file: string): Database {
  return guarded(file, () => {
    const sqlite = new DatabaseSync(file, { readOnly: true, timeout: 5000 });
    sqlite.exec('BEGIN');
    const database = toDatabase(sqlite, file);
    database.get('SELECT sequence FROM state');
    return database;
  });
}

/** A second connection with one long transaction: others see nothing of it before it is committed. */
export type Writer = {
  readonly database: Database;
  commit(): void;
  /** Takes back what was not committed, and lets go of the file. */
  close(): void;
};

/** Waits for nobody: who opens it keeps other writers out. What it writes goes to the log, and stays there. */
export function openWriter(file: string): Writer {
  return guarded(file, () => {
    const sqlite = new DatabaseSync(file, { timeout: 5000 });
    sqlite.exec(
      `PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 0; PRAGMA cache_size = -${CACHE_KIB};
        BEGIN IMMEDIATE`,
    );
    return {
      database: toDatabase(sqlite, file),
      commit: () => guarded(file, () => sqlite.exec('COMMIT')),
      close() {
        if (sqlite.isTransaction) sqlite.exec('ROLLBACK');
        sqlite.close();
      },
    };
  });
}

/** Moves the log into the file, which takes long where it has grown. */
export function checkpoint(file: string): void {
  guarded(file, () => {
    const sqlite = new DatabaseSync(file, { timeout: 5000 });
    sqlite.exec('PRAGMA wal_checkpoint(PASSIVE)');
    sqlite.close();
  });
}

function checkFile(database: Database, file: string, size: number): void {
  const { application_id: application } = database.get<{ application_id: number }>(
    'PRAGMA application_id',
  ) ?? { application_id: 0 };
  const { user_version: version } = database.get<{ user_version: number }>(
    'PRAGMA user_version',
  ) ?? { user_version: 0 };
  const tables = database.get<{ count: number }>('SELECT count(*) AS count FROM sqlite_schema');
  if (application === 0 && version === 0 && tables?.count === 0) return;
  if (application !== APPLICATION_ID) {
    throw corrupt(file, 'it is a database of another program', 'choose another file');
  }
  if (version !== SCHEMA_VERSION) {
    throw corrupt(
      file,
      `expected version ${SCHEMA_VERSION}, got ${version}`,
      'delete it, and it is rebuilt from the facts',
    );
  }
  if (size > CHECKED_BYTES) return;
  const check = database.get<{ quick_check: string }>('PRAGMA quick_check(1)');
  if (check?.quick_check !== 'ok') throw damaged(file, check?.quick_check ?? 'no answer');
}

function createSchema(sqlite: DatabaseSyncInstance, database: Database): void {
  const { count } = database.get<{ count: number }>(
    'SELECT count(*) AS count FROM sqlite_schema',
  ) ?? { count: 0 };
  if (count > 0) return;
  database.transaction(() => {
    sqlite.exec(SCHEMA);
    sqlite.exec(
      `PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION};`,
    );
    database.run(
      'INSERT INTO state VALUES (1, ?, NULL, NULL, NULL, NULL, 0, 0, 0)',
      randomBytes(16),
    );
  });
}

function toDatabase(sqlite: DatabaseSyncInstance, file: string): Database {
  const statements = new Map<string, StatementSyncInstance>();
  const reading = new Set<StatementSyncInstance>();
  function prepare(sql: string): StatementSyncInstance {
    let statement = statements.get(sql);
    if (statement === undefined) {
      statement = sqlite.prepare(sql);
      statements.set(sql, statement);
    }
    return statement;
  }
  return {
    get: (sql, ...values) => guarded(file, () => prepare(sql).get(...values)),
    all: (sql, ...values) => guarded(file, () => prepare(sql).all(...values)) as never,
    run: (sql, ...values) => void guarded(file, () => prepare(sql).run(...values)),
    getNamed: (sql, values) => guarded(file, () => prepare(sql).get(values)),
    allNamed: (sql, values) => guarded(file, () => prepare(sql).all(values)) as never,
    *iterate(sql, ...values) {
      const statement = guarded(file, () => sqlite.prepare(sql));
      // The library's rows do not hold their statement: collected in mid-read, it takes the process with it.
      reading.add(statement);
      try {
        const rows = guarded(file, () => statement.iterate(...values));
        try {
          for (;;) {
            const next = guarded(file, () => rows.next());
            if (next.done === true) return;
            yield next.value as never;
          }
        } finally {
          rows.return?.();
        }
      } finally {
        reading.delete(statement);
      }
    },
    define: (name, call) => sqlite.function(name, { deterministic: false }, call),
    transaction(write) {
      guarded(file, () => sqlite.exec('BEGIN IMMEDIATE'));
      try {
        const result = write();
        guarded(file, () => sqlite.exec('COMMIT'));
        return result;
      } catch (error) {
        if (sqlite.isTransaction) sqlite.exec('ROLLBACK');
        throw error;
      }
    },
    close: () => {
      // A reader that is not at its end would hold back checkpoints until it is collected.
      if (sqlite.isTransaction) sqlite.exec('COMMIT');
      sqlite.close();
    },
  };
}

function guarded<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw toLineageError(file, error);
  }
}

const SQLITE_BUSY = 5;
const SQLITE_CORRUPT = 11;
const SQLITE_FULL = 13;
const SQLITE_NOTADB = 26;

function toLineageError(file: string, error: unknown): unknown {
  if (error instanceof PedigreeError || !(error instanceof Error)) return error;
  const code = 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : 0;
  switch (code) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return damaged(file, error.message, error);
    case SQLITE_FULL:
      return unavailable(`no space left for ${file}: free some, and it goes on`, error);
    case SQLITE_BUSY:
      return unavailable(
        `another process writes to ${file}: stop it, or choose another file`,
        error,
      );
    default:
      return error;
  }
}

function damaged(file: string, found: string, cause?: unknown): PedigreeError<LineageErrorCode> {
  return corrupt(
    file,
    `it is damaged (${found})`,
    'delete it, and it is rebuilt from the facts',
    cause,
  );
}

function corrupt(
  file: string,
  found: string,
  advice: string,
  cause?: unknown,
): PedigreeError<LineageErrorCode> {
  return new PedigreeError(
    'GRAPH_CORRUPT',
    `cannot use the graph in ${file}: ${found}; ${advice}`,
    {
      cause,
    },
  );
}

function unavailable(message: string, cause: unknown): PedigreeError<LineageErrorCode> {
  return new PedigreeError('GRAPH_UNAVAILABLE', message, { retry: true, cause });
}
