import { existsSync } from 'node:fs';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import type { DeploymentInfo } from '../../encoding/deployment.js';
import { PedigreeError } from '../../encoding/error.js';
import type { Fact } from '../../encoding/fact-catalog.js';
import type { KeptFact, KeptFacts } from '../kept-facts.js';
import type { FactStoreErrorCode } from './fact-database.js';
import {
  blockNumberOf,
  type ChunkRow,
  endOfBlock,
  LOGS_PER_BLOCK,
  toBlock,
  toBuffer,
} from './fact-rows.js';
import { endOfRecord, factAt, logIndexAt, RECORD_BYTES } from './packed-facts.js';

const PAGE_ROWS = 100;
/** A fact whose block is missing is read all the same: it has no hash then, and is none. */
const SELECT_PAGE = `
  SELECT f.position, f.records, b.number, b.hash, b.timestamp
    FROM facts f LEFT JOIN blocks b ON b.number = f.position >> 20
   WHERE f.position > ? AND f.position <= ? ORDER BY f.position LIMIT ?`;

/** Reads the file of a chain source that may be at work: over a connection of its own, which sees one state. */
export function openKeptFacts(file: string, deployment: DeploymentInfo): KeptFacts {
  return {
    name: 'chain',
    async *upTo({ number }, signal) {
      const db = openFile(file, deployment);
      try {
        db.exec('BEGIN');
        const selectPage = db.prepare(SELECT_PAGE);
        const end = endOfBlock(number);
        for (let after = -1; ; ) {
          signal.throwIfAborted();
          const rows = selectPage.all(after, end, PAGE_ROWS) as ChunkRow[];
          for (const row of rows) yield* toKept(row);
          if (rows.length < PAGE_ROWS) return;
          after = (rows[rows.length - 1] as ChunkRow).position;
        }
      } finally {
        db.close();
      }
    },
    async close() {},
  };
}

function openFile(file: string, deployment: DeploymentInfo): DatabaseSyncInstance {
  if (!existsSync(file)) throw unreadable(`there are no facts in ${file}`);
  const db = new DatabaseSync(file, { readOnly: true, timeout: 5_000 });
  try {
    const row = db.prepare('SELECT description FROM deployment').get() as
      | { description: string }
      | undefined;
    if (row?.description !== JSON.stringify(deployment)) {
      throw unreadable(`the facts in ${file} are of another deployment`);
    }
    return db;
  } catch (cause) {
    db.close();
    throw cause instanceof PedigreeError ? cause : unreadable(`${file} is damaged`, cause);
  }
}

/** Every record of a row; what is no record is no fact, and ends the row. */
function* toKept(row: ChunkRow): Generator<KeptFact> {
  const bytes = toBuffer(row.records);
  const blockNumber = blockNumberOf(row);
  for (let at = 0; at < bytes.length; at = endOfRecord(bytes, at)) {
    if (at + RECORD_BYTES > bytes.length) {
      yield { blockNumber, logIndex: row.position % LOGS_PER_BLOCK, fact: null };
      return;
    }
    yield { blockNumber, logIndex: logIndexAt(bytes, at), fact: findFact(bytes, at, row) };
  }
}

function findFact(bytes: Buffer, at: number, row: ChunkRow): Fact | null {
  try {
    return factAt(bytes, at, toBlock(row));
  } catch {
    return null;
  }
}

function unreadable(what: string, cause?: unknown): PedigreeError<FactStoreErrorCode> {
  return new PedigreeError(
    'FACTS_UNREADABLE',
    `${what}: start the service on this data folder first, or name the right one with --data-dir`,
    cause === undefined ? {} : { cause },
  );
}
