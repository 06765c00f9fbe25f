import { setTimeout as pause } from 'node:timers/promises';
import {
  type BlockRef,
  type DocumentRow,
  type GraphChange,
  OPEN_BLOCK,
  type RevealedBatch,
} from '../../domain/rows.js';
import { PedigreeError } from '../../encoding/error.js';
import type { Hex } from '../../encoding/hex.js';
import {
  checkApply,
  checkRollback,
  doesRevealFit,
  findBinding,
  RECENT_BLOCKS,
  toManifestsDigest,
} from '../cursor.js';
import type { LineageErrorCode, LineageGraph } from '../port.js';
import { toNameKey, toSearchText } from '../text.js';
import type { Connection, Run, Values } from './connection.js';
import { loadCypher, loadStatements } from './cypher.js';
import { fromCursor } from './head.js';
import { endRows, insertRows, runChunks } from './insert.js';
import { fromNode } from './rows.js';

const BEGIN = loadCypher('begin-write');
const MARK = loadCypher('mark-writing');
const PUBLISH = loadCypher('publish');
const MOVE_CURSOR = loadCypher('move-cursor');
const FIND_BATCH = loadCypher('find-batch');
const FIND_BLOCK = loadCypher('find-block');
const MARK_REVEALED = loadCypher('mark-revealed');
const MANIFESTS = loadCypher('manifest-hashes');
const SET_DIGEST = loadCypher('set-digest');
const ROLL_BACK = loadStatements('rollback');
const END_ROLLBACK = loadCypher('end-rollback');
const BEGIN_CLEAR = loadCypher('begin-clear');
const CLEAR = loadStatements('clear');
const END_CLEAR = loadCypher('end-clear');
const SET_DEPLOYMENT = loadCypher('set-deployment');
const PUT_DOCUMENTS = loadCypher('put-documents');

/** After a write that reads may not overlap: time for reads that waited. */
const GAP_MS = 50;

/** Nodes deleted in one transaction when all is dropped. */
const CLEAR_CHUNK = 20_000;

type Writes = Pick<LineageGraph, 'bind' | 'apply' | 'rollback' | 'reveal' | 'putDocuments'>;

/**
 * One writer. Rows and cursor move in one transaction. Reads here see each commit come in piece by piece, so a second
 * small transaction publishes the head once the first is there as a whole; rows of later blocks do not touch a read as of
 * an older one. What does (a strike moves an edge, a manifest adds to an old block, a rollback) is marked before: reads
 * that overlap it are asked again.
 */
export function createWrites(connection: Connection): Writes {
  let bound: string | null = null;

  /** Holds the head until the transaction ends. Throws where another service has made the graph its own meanwhile. */
  async function begin(run: Run): Promise<Values> {
    const head = (await run(BEGIN))[0]?.head as Values;
    if (bound !== null && head.deployment !== bound) throw notOurs(bound, head.deployment);
    return head;
  }

  async function published<T>(work: (run: Run) => Promise<T>): Promise<T> {
    try {
      return await connection.write(work);
    } finally {
      await publish(connection);
    }
  }

  async function write(
    mark: 'MARKED' | 'PLAIN',
    work: (run: Run, head: Values) => Promise<void>,
  ): Promise<void> {
    let isCleared = true;
    try {
      isCleared = await connection.write(async (run) => {
        const head = await begin(run);
        if (head.clearing === true) return false;
        await work(run, head);
        // Last before the commit: the shorter it stands, the fewer reads have to be asked again.
        if (mark === 'MARKED') await connection.write((other) => other(MARK));
        return true;
      });
    } finally {
      await publish(connection);
      if (mark === 'MARKED') await pause(GAP_MS);
    }
    if (isCleared) return;
    await dropAll(connection);
    await write(mark, work);
  }

  return {
    async bind(deployment) {
      const binding = await published(async (run) => {
        const head = (await run(BEGIN))[0]?.head as Values;
        const found = findBinding(
          (head.deployment ?? null) as string | null,
          fromCursor(head),
          deployment,
        );
        if (found === 'SAME') return found;
        await run(SET_DEPLOYMENT, { deployment });
        if (found === 'OTHER') await beginClear(connection, run);
        return found;
      });
      bound = deployment;
      if (binding === 'OTHER') await dropAll(connection);
      return binding;
    },

    apply: (change, after, to) =>
      write(needsMark(change), async (run, head) => {
        if (checkApply(fromCursor(head), after, to) === 'REPLAY') return;
        await endRows(run, change);
        await insertRows(run, change);
        await moveCursor(run, to);
      }),

    rollback: async (to) => {
      if (to === null) {
        await published(async (run) => {
          await begin(run);
          await beginClear(connection, run);
        });
        return dropAll(connection);
      }
      await write('MARKED', async (run, head) => {
        const sameHeight = (await run(FIND_BLOCK, { number: to.number }))[0] ?? null;
        checkRollback(fromCursor(head), to, sameHeight as BlockRef | null);
        for (const statement of ROLL_BACK)
          await run(statement, { to: to.number, open: OPEN_BLOCK });
        await moveCursor(run, to);
        await run(END_ROLLBACK);
        await updateDigest(run);
      });
    },

    reveal: (batch) =>
      write('MARKED', async (run) => {
        const found = (await run(FIND_BATCH, { id: batch.batchId }))[0];
        if (found === undefined || found.manifestKnown === true) return;
        if (!doesRevealFit(batch, fromNode(found.node as Values))) return;
        await insertRows(run, { ...batch, terms: [] });
        await run(MARK_REVEALED, { id: batch.batchId, voidLeaves: toVoidLeaves(batch) });
        await updateDigest(run);
      }),

    putDocuments: (documents) =>
      connection.write((run) => runChunks(run, PUT_DOCUMENTS, documents.map(toDocumentProperties))),
  };
}

/** Makes readers see what the last write left: also after a crash between its two transactions. */
export async function publish(connection: Connection): Promise<void> {
  await connection.write((run) => run(PUBLISH));
}

function needsMark(change: GraphChange): 'MARKED' | 'PLAIN' {
  return change.strikes.length + change.retired.length > 0 ? 'MARKED' : 'PLAIN';
}

async function moveCursor(run: Run, to: BlockRef): Promise<void> {
  await run(MOVE_CURSOR, { ...to, keep: RECENT_BLOCKS });
}

async function updateDigest(run: Run): Promise<void> {
  const hashes = (await run(MANIFESTS)).map((row) => row.manifestHash as Hex);
  await run(SET_DIGEST, { digest: toManifestsDigest(hashes) });
}

function toVoidLeaves(batch: RevealedBatch): string {
  return JSON.stringify([...batch.voidLeaves].sort((a, b) => a.leaf - b.leaf));
}

function toDocumentProperties(document: DocumentRow): Values {
  const nameKey = toNameKey(document.name);
  return { ...document, nameKey, words: toIndexedWords(toSearchText(document)) };
}

/** The full-text index splits a longer word in two: it is found by its beginning. */
const LONGEST_WORD = 250;

export function toIndexedWords(words: string): string {
  return words
    .split(' ')
    .map((word) => word.slice(0, LONGEST_WORD))
    .join(' ');
}

/**
 * All but documents is to be dropped. The head says first that nothing is there: a crash on the way is finished by the
 * next write.
 */
async function beginClear(connection: Connection, run: Run): Promise<void> {
  await run(BEGIN_CLEAR, { digest: toManifestsDigest([]) });
  await connection.write((other) => other(MARK));
}

async function dropAll(connection: Connection): Promise<void> {
  for (const statement of CLEAR) {
    let dropped = CLEAR_CHUNK;
    while (dropped === CLEAR_CHUNK) {
      const rows = await connection.write((run) => run(statement, { limit: CLEAR_CHUNK }));
      dropped = rows[0]?.dropped as number;
    }
  }
  await connection.write((run) => run(END_CLEAR));
}

function notOurs(bound: string, found: unknown): PedigreeError<LineageErrorCode> {
  return new PedigreeError(
    'GRAPH_UNAVAILABLE',
    `the neo4j database holds the graph of ${found} now, expected ${bound}: give each deployment a database of its own`,
  );
}
