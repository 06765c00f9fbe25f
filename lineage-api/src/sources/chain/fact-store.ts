import { readFileSync } from 'node:fs';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import type { BlockRef } from '../../domain/rows.js';
import type { DeploymentInfo } from '../../encoding/deployment.js';
import { PedigreeError } from '../../encoding/error.js';
import type { Fact, FactContract } from '../../encoding/fact-catalog.js';
import { toHex } from '../../encoding/hash.js';
import type { Hex } from '../../encoding/hex.js';
import type { BlockEntry, VerifiedRange } from '../fact-verifier.js';
import {
  blockNumberOf,
  endOfBlock,
  eventPlaceOf,
  type FactRow,
  positionOf,
  toBlob,
  toFact,
} from './fact-rows.js';
import { createFactWindow } from './fact-window.js';

export type FactStoreErrorCode = 'FACTS_UNREADABLE';

/** Facts on disk, by position and by subject. Only whole ranges go in, and only blocks from some number on go out. */
export type FactStore = {
  /** The last block read, with the registry heads after it; null where nothing was read. */
  cursor(): BlockEntry | null;
  /** The last block up to which the registry heads were found equal to those in storage. */
  verified(): BlockRef | null;
  findBlock(number: number): BlockRef | null;
  /** Blocks kept, downwards from a number. */
  blocksDownFrom(number: number, limit: number): BlockRef[];
  findLastFactId(contract: FactContract, subject: Hex): Hex | null;
  append(range: VerifiedRange, verified: boolean): void;
  /** Keeps nothing above a block that is kept; null: nothing at all. */
  rollback(to: number | null): void;
  /** Facts of whole blocks above `after`, up to `to`: about `maxFacts`, and the block that they reach. */
  factsBetween(after: number, to: BlockRef, maxFacts: number): { facts: Fact[]; to: BlockRef };
  /** True where so many facts lie above `after`, up to `to`. */
  hasFacts(after: number, to: number, count: number): boolean;
  factsOf(subjects: readonly Hex[], to: number): Fact[];
  close(): void;
};

const SCHEMA_VERSION = 1;
const SCHEMA = new URL('./schema.sql', import.meta.url);
const FACT_COLUMNS =
  'f.position, f.event, f.fact_id, f.payload, f.tx_hash, f.tx_index, b.hash, b.timestamp';
/** `position >> 20` is the block's number. */
const FACTS_WITH_BLOCKS = 'facts f JOIN blocks b ON b.number = f.position >> 20';
const CONTRACTS: readonly FactContract[] = ['lineage', 'assertions', 'licenses'];

type BlockRow = { number: number; hash: Uint8Array; timestamp: number };
type HeadColumns = Record<`${FactContract}_head`, Uint8Array>;

/** Opens or makes the store. What it holds of another deployment or version is dropped: it can always be read again. */
export function openFactStore(file: string, deployment: DeploymentInfo): FactStore {
  const db = openDatabase(file, deployment);

  const selectCursor = db.prepare('SELECT * FROM blocks ORDER BY number DESC LIMIT 1');
  const selectVerified = db.prepare(
    'SELECT number, hash, timestamp FROM blocks WHERE verified = 1 ORDER BY number DESC LIMIT 1',
  );
  const selectBlock = db.prepare('SELECT number, hash, timestamp FROM blocks WHERE number = ?');
  const selectBlocksDown = db.prepare(
    'SELECT number, hash, timestamp FROM blocks WHERE number <= ? ORDER BY number DESC LIMIT ?',
  );
  const selectLastId = db.prepare(
    'SELECT fact_id FROM facts WHERE subject = ? AND contract = ? ORDER BY position DESC LIMIT 1',
  );
  const selectFacts = db.prepare(
    `SELECT ${FACT_COLUMNS} FROM ${FACTS_WITH_BLOCKS} WHERE f.position > ? AND f.position <= ? ORDER BY f.position LIMIT ?`,
  );
  const selectNth = db.prepare(
    'SELECT 1 FROM facts WHERE position > ? AND position <= ? ORDER BY position LIMIT 1 OFFSET ?',
  );
  const selectFactsOf = db.prepare(
    `SELECT ${FACT_COLUMNS} FROM ${FACTS_WITH_BLOCKS} WHERE f.subject IN (SELECT unhex(value) FROM json_each(?)) AND f.position <= ? ORDER BY f.position`,
  );
  const insertFact = db.prepare('INSERT INTO facts VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  const insertBlock = db.prepare('INSERT INTO blocks VALUES (?, ?, ?, ?, ?, ?, ?)');
  const deleteFacts = db.prepare('DELETE FROM facts WHERE position > ?');
  const deleteBlocks = db.prepare('DELETE FROM blocks WHERE number > ?');

  const window = createFactWindow();
  const factsIn = (after: number, to: number, limit: number): FactRow[] =>
    selectFacts.all(after, to, limit) as FactRow[];

  function insertRange(range: VerifiedRange, verified: boolean): void {
    for (const { block, heads } of range.blocks) {
      const isEnd = block === range.blocks.at(-1)?.block;
      insertBlock.run(
        block.number,
        toBlob(block.hash),
        block.timestamp,
        ...CONTRACTS.map((name) => toBlob(heads[name])),
        verified && isEnd ? 1 : 0,
      );
    }
    for (const { fact, payload } of range.facts) {
      const { blockNumber, logIndex, txHash, txIndex } = fact.position;
      insertFact.run(
        positionOf(blockNumber, logIndex),
        eventPlaceOf(fact),
        CONTRACTS.indexOf(fact.contract),
        payload.subarray(0, 32),
        toBlob(fact.factId),
        payload,
        toBlob(txHash),
        txIndex,
      );
    }
  }

  return {
    cursor() {
      const row = selectCursor.get() as (BlockRow & HeadColumns) | undefined;
      return row === undefined ? null : toEntry(row);
    },
    verified: () => toBlockRef(selectVerified.get()),
    findBlock: (number) => toBlockRef(selectBlock.get(number)),
    blocksDownFrom: (number, limit) =>
      (selectBlocksDown.all(number, limit) as BlockRow[]).map(toBlock),
    findLastFactId(contract, subject) {
      const row = selectLastId.get(toBlob(subject), CONTRACTS.indexOf(contract));
      return row === undefined ? null : toHex((row as { fact_id: Uint8Array }).fact_id);
    },
    append(range, verified) {
      inTransaction(db, () => insertRange(range, verified));
      const end = range.blocks[range.blocks.length - 1] as BlockEntry;
      const facts = range.facts.map(({ fact }) => fact);
      window.append(range.after, end.block, facts);
    },
    rollback(to) {
      window.clear();
      inTransaction(db, () => {
        deleteFacts.run(to === null ? -1 : endOfBlock(to));
        deleteBlocks.run(to ?? -1);
      });
    },
    factsBetween(after, to, maxFacts) {
      const fresh = window.read(after, to, maxFacts);
      if (fresh !== null) return fresh;
      const start = endOfBlock(after);
      const rows = factsIn(start, endOfBlock(to.number), maxFacts + 1);
      const beyond = rows[maxFacts];
      if (beyond === undefined) return { facts: rows.map(toFact), to };
      const whole = wholeBlocks(rows, blockNumberOf(beyond), (number) =>
        factsIn(start, endOfBlock(number), -1),
      );
      return { facts: whole.map(toFact), to: blockOf(whole[whole.length - 1] ?? beyond) };
    },
    hasFacts(after, to, count) {
      if (count <= 0) return true;
      return selectNth.get(endOfBlock(after), endOfBlock(to), count - 1) !== undefined;
    },
    factsOf(subjects, to) {
      const digits = JSON.stringify(subjects.map((subject) => subject.slice(2)));
      return (selectFactsOf.all(digits, endOfBlock(to)) as FactRow[]).map(toFact);
    },
    close: () => db.close(),
  };
}

/** Rows below the block that does not fit any more; the first block is taken whole, however large. */
function wholeBlocks(
  rows: readonly FactRow[],
  unfit: number,
  readUpTo: (number: number) => FactRow[],
): readonly FactRow[] {
  const first = rows[0];
  if (first !== undefined && blockNumberOf(first) === unfit) return readUpTo(unfit);
  return rows.filter((row) => blockNumberOf(row) < unfit);
}

function blockOf(row: FactRow): BlockRef {
  return toBlock({ number: blockNumberOf(row), hash: row.hash, timestamp: row.timestamp });
}

function openDatabase(file: string, deployment: DeploymentInfo): DatabaseSyncInstance {
  const db = new DatabaseSync(file);
  try {
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY');
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
    for (const table of ['facts', 'blocks', 'deployment']) db.exec(`DROP TABLE IF EXISTS ${table}`);
    db.exec(readFileSync(SCHEMA, 'utf8'));
    db.prepare('INSERT INTO deployment VALUES (?)').run(description);
    db.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`);
  });
}

function inTransaction(db: DatabaseSyncInstance, run: () => void): void {
  db.exec('BEGIN IMMEDIATE');
  try {
    run();
    db.exec('COMMIT');
  } catch (error) {
    db.exec('ROLLBACK');
    throw error;
  }
}

function toBlock({ number, hash, timestamp }: BlockRow): BlockRef {
  return { number, hash: toHex(hash), timestamp };
}

function toBlockRef(row: unknown): BlockRef | null {
  return row === undefined ? null : toBlock(row as BlockRow);
}

function toEntry(row: BlockRow & HeadColumns): BlockEntry {
  return {
    block: toBlock(row),
    heads: {
      lineage: toHex(row.lineage_head),
      assertions: toHex(row.assertions_head),
      licenses: toHex(row.licenses_head),
    },
  };
}
