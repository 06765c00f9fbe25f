import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import type { BlockRef } from '../../domain/rows.js';
import type { DeploymentInfo } from '../../encoding/deployment.js';
import type { Fact, FactContract } from '../../encoding/fact-catalog.js';
import { toBytes } from '../../encoding/hash.js';
import { type Hex, toHex } from '../../encoding/hex.js';
import type { RegistryHeads } from '../registry-heads.js';
import { inTransaction, openFactDatabase } from './fact-database.js';
import {
  type BlockRow,
  type ChunkRow,
  endOfBlock,
  packHeads,
  positionOf,
  toBlock,
  toBlockRef,
  toBuffer,
  unpackHeads,
} from './fact-rows.js';
import {
  endOfRecord,
  eventAt,
  factAt,
  factIdAt,
  logIndexAt,
  payloadAt,
  subjectNumber,
  subjectNumberAt,
} from './packed-facts.js';

/** A block of a range, the registry heads after it, and where its records stand. */
export type KeptBlock = {
  readonly block: BlockRef;
  readonly heads: RegistryHeads;
  readonly offsets: readonly number[];
  readonly end: number;
};

/** Whole blocks in order with the records of their facts; the last is the end of what was read, with facts or without. */
export type KeptRange = { readonly bytes: Buffer; readonly blocks: readonly KeptBlock[] };

/** Facts on disk, by position and by subject. Only whole ranges go in, and only blocks from some number on go out. */
export type FactStore = {
  /** The last block read, with the registry heads after it; null where nothing was read. */
  cursor(): { readonly block: BlockRef; readonly heads: RegistryHeads } | null;
  /** The last block up to which the registry heads were found equal to those in storage. */
  verified(): BlockRef | null;
  findBlock(number: number): BlockRef | null;
  /** Blocks kept, downwards from a number. */
  blocksDownFrom(number: number, limit: number): BlockRef[];
  findLastFactId(contract: FactContract, subject: Hex): Hex | null;
  append(range: KeptRange, verified: boolean): void;
  /** Keeps nothing above a block that is kept; null: nothing at all. */
  rollback(to: number | null): void;
  /** Facts of whole blocks above `after`, up to `to`: about `maxFacts`, and the block that they reach. */
  factsBetween(after: number, to: BlockRef, maxFacts: number): { facts: Fact[]; to: BlockRef };
  /** True where so many facts lie above `after`, up to `to`. */
  hasFacts(after: number, to: number, count: number): boolean;
  factsOf(subjects: readonly Hex[], to: number): Fact[];
  close(): void;
};

/** Records in one row at most: a row costs as much as ten records, and who wants one record reads its row. */
const RECORDS_IN_ROW = 32;
/** Rows of one statement: half of what a row costs is the call. */
const SUBJECTS_AT_ONCE = 64;
const CHUNK = 'f.position, f.records, b.number, b.hash, b.timestamp, b.facts';
/** `position >> 20` is the block's number. */
const CHUNKS = `SELECT ${CHUNK} FROM facts f JOIN blocks b ON b.number = f.position >> 20`;
const BLOCK = 'SELECT number, hash, timestamp FROM blocks';

/** Opens or makes the store. What it holds of another deployment or version is dropped: it can always be read again. */
export function openFactStore(file: string, deployment: DeploymentInfo): FactStore {
  const db = openFactDatabase(file, deployment);
  const selectCursor = db.prepare('SELECT * FROM blocks ORDER BY number DESC LIMIT 1');
  const selectVerified = db.prepare(`${BLOCK} WHERE verified = 1 ORDER BY number DESC LIMIT 1`);
  const selectBlock = db.prepare(`${BLOCK} WHERE number = ?`);
  const selectBlocksDown = db.prepare(`${BLOCK} WHERE number <= ? ORDER BY number DESC LIMIT ?`);
  const selectCount = db.prepare(
    'SELECT facts FROM blocks WHERE number <= ? ORDER BY number DESC LIMIT 1',
  );
  const selectChunks = db.prepare(
    `${CHUNKS} WHERE f.position > ? AND f.position <= ? ORDER BY f.position`,
  );
  const selectChunkAt = db.prepare(
    `${CHUNKS} WHERE f.position <= ? ORDER BY f.position DESC LIMIT 1`,
  );
  const selectPlaces = db.prepare(
    'SELECT DISTINCT position FROM subjects WHERE subject IN (SELECT value FROM json_each(?)) AND position <= ? ORDER BY position',
  );
  const selectPlacesDown = db.prepare(
    'SELECT position FROM subjects WHERE subject = ? ORDER BY position DESC',
  );
  const append = createAppender(db);

  const countUpTo = (number: number): number =>
    (selectCount.get(number) as { facts: number } | undefined)?.facts ?? 0;
  /** The records that a position is in, and where its own begins. */
  function findRecord(position: number): { chunk: ChunkRow; bytes: Buffer; at: number } | null {
    const chunk = selectChunkAt.get(position) as ChunkRow | undefined;
    if (chunk === undefined) return null;
    const bytes = toBuffer(chunk.records);
    for (let at = 0; at < bytes.length; at = endOfRecord(bytes, at)) {
      if (positionOf(chunk.number, logIndexAt(bytes, at)) === position) return { chunk, bytes, at };
    }
    return null;
  }

  return {
    cursor() {
      const row = selectCursor.get() as (BlockRow & { heads: Uint8Array }) | undefined;
      return row === undefined ? null : { block: toBlock(row), heads: unpackHeads(row.heads) };
    },
    verified: () => toBlockRef(selectVerified.get()),
    findBlock: (number) => toBlockRef(selectBlock.get(number)),
    blocksDownFrom: (number, limit) =>
      (selectBlocksDown.all(number, limit) as BlockRow[]).map(toBlock),
    findLastFactId(contract, subject) {
      const key = toBuffer(toBytes(subject));
      for (const row of selectPlacesDown.iterate(subjectNumber(key, 0))) {
        const found = findRecord((row as { position: number }).position);
        if (found === null || eventAt(found.bytes, found.at).contract !== contract) continue;
        if (!payloadAt(found.bytes, found.at).subarray(0, 32).equals(key)) continue;
        return toHex(factIdAt(found.bytes, found.at));
      }
      return null;
    },
    append: (range, verified) => append(range, verified, countUpTo(Number.MAX_SAFE_INTEGER)),
    rollback(to) {
      inTransaction(db, () => {
        const end = to === null ? -1 : endOfBlock(to);
        db.prepare('DELETE FROM facts WHERE position > ?').run(end);
        db.prepare('DELETE FROM subjects WHERE position > ?').run(end);
        db.prepare('DELETE FROM blocks WHERE number > ?').run(to ?? -1);
      });
    },
    factsBetween(after, to, maxFacts) {
      const facts: Fact[] = [];
      const most = countUpTo(after) + maxFacts;
      let last: BlockRef | undefined;
      for (const row of selectChunks.iterate(endOfBlock(after), endOfBlock(to.number))) {
        const chunk = row as ChunkRow;
        const isNew = last?.number !== chunk.number;
        const block = isNew || last === undefined ? toBlock(chunk) : last;
        // The first block is taken whole, however large; another only where all of it fits.
        if (isNew && last !== undefined && chunk.facts > most) return { facts, to: last };
        addFacts(facts, toBuffer(chunk.records), block);
        last = block;
      }
      return { facts, to };
    },
    hasFacts: (after, to, count) => countUpTo(to) - countUpTo(after) >= count,
    factsOf(subjects, to) {
      const asked = new Set(subjects);
      const numbers = subjects.map((subject) => subjectNumber(toBuffer(toBytes(subject)), 0));
      const places = selectPlaces.all(JSON.stringify(numbers), endOfBlock(to));
      return (places as { position: number }[]).flatMap(({ position }) => {
        const found = findRecord(position);
        if (found === null) return [];
        const fact = factAt(found.bytes, found.at, toBlock(found.chunk));
        return asked.has(fact.subject) ? [fact] : [];
      });
    },
    close: () => db.close(),
  };
}

function addFacts(facts: Fact[], bytes: Buffer, block: BlockRef): void {
  for (let at = 0; at < bytes.length; at = endOfRecord(bytes, at)) {
    facts.push(factAt(bytes, at, block));
  }
}

/** Writes a range in one transaction: rows of records, the index of subjects in its own order, and the blocks. */
function createAppender(db: DatabaseSyncInstance) {
  const insertRecords = db.prepare('INSERT INTO facts VALUES (?, ?)');
  const insertSubject = db.prepare('INSERT INTO subjects VALUES (?, ?)');
  const insertSubjects = db.prepare(
    `INSERT INTO subjects VALUES ${Array(SUBJECTS_AT_ONCE).fill('(?, ?)').join(', ')}`,
  );
  const insertBlock = db.prepare('INSERT INTO blocks VALUES (?, ?, ?, ?, ?, ?)');

  function insertFacts({ bytes, blocks }: KeptRange): void {
    const subjects: { subject: number; position: number }[] = [];
    for (const { block, offsets, end } of blocks) {
      const positionAt = (at: number) => positionOf(block.number, logIndexAt(bytes, at));
      for (let i = 0; i < offsets.length; i += RECORDS_IN_ROW) {
        const from = offsets[i] as number;
        const to = offsets[i + RECORDS_IN_ROW] ?? end;
        insertRecords.run(positionAt(from), bytes.subarray(from, to));
      }
      for (const at of offsets)
        subjects.push({ subject: subjectNumberAt(bytes, at), position: positionAt(at) });
    }
    subjects.sort((a, b) => a.subject - b.subject || a.position - b.position);
    const whole = subjects.length - (subjects.length % SUBJECTS_AT_ONCE);
    for (let i = 0; i < whole; i += SUBJECTS_AT_ONCE) {
      const some = subjects.slice(i, i + SUBJECTS_AT_ONCE);
      insertSubjects.run(...some.flatMap(({ subject, position }) => [subject, position]));
    }
    for (const { subject, position } of subjects.slice(whole)) insertSubject.run(subject, position);
  }

  return (range: KeptRange, verified: boolean, countBefore: number): void =>
    inTransaction(db, () => {
      insertFacts(range);
      let count = countBefore;
      for (const { block, heads, offsets } of range.blocks) {
        const isEnd = block === range.blocks.at(-1)?.block;
        count += offsets.length;
        insertBlock.run(
          block.number,
          toBytes(block.hash),
          block.timestamp,
          packHeads(heads),
          count,
          verified && isEnd ? 1 : 0,
        );
      }
    });
}
