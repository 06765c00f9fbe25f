import type { BlockRef } from '../../domain/rows.js';
import { PedigreeError } from '../../encoding/error.js';
import type { Hex } from '../../encoding/hex.js';
import { toManifestsDigest } from '../cursor.js';
import type { GraphHead, LineageErrorCode } from '../port.js';
import type { Database } from './database.js';
import { addNumber, findNumber } from './numbers.js';
import { toBlob, toHex } from './rows.js';
import {
  changeTopology,
  compactIfOvergrown,
  estimateBytes,
  LARGEST,
  reserveNodes,
  type Topology,
  type TopologyChange,
} from './topology.js';

/** The open graph: rows on disk, topology in memory, and where both stand. */
export type Engine = {
  readonly file: string;
  readonly database: Database;
  readonly maxMemoryBytes: number;
  topology: Topology;
  position: Position;
  /** Null: not computed since manifests changed. */
  manifestsDigest: Hex | null;
  /** Why memory and disk may differ: set when a write was durable and memory could not follow. */
  failure: unknown;
};

export type Position = {
  readonly instance: Hex;
  readonly block: BlockRef | null;
  readonly epoch: number;
  readonly sequence: number;
  readonly reveals: number;
};

/** One write under way: what memory has to follow once the rows are durable. */
export type Writing = {
  readonly engine: Engine;
  readonly database: Database;
  /** Numbers given out by this write, in order. */
  readonly fresh: Map<Hex, number>;
  readonly changes: TopologyChange[];
  /** Nodes that this write put there. */
  readonly added: Set<number>;
};

type StateColumns = {
  instance: Uint8Array;
  head_number: number | null;
  head_hash: Uint8Array | null;
  head_timestamp: number | null;
  epoch: number;
  sequence: number;
  reveals: number;
};

export function readPosition(database: Database): Position {
  const row = database.get<StateColumns>('SELECT * FROM state') as StateColumns;
  const { head_number: number, head_hash: hash, head_timestamp: timestamp } = row;
  return {
    instance: toHex(row.instance),
    block:
      number === null || hash === null || timestamp === null
        ? null
        : { number, hash: toHex(hash), timestamp },
    epoch: row.epoch,
    sequence: row.sequence,
    reveals: row.reveals,
  };
}

export function headOf(engine: Engine): GraphHead {
  engine.manifestsDigest ??= toManifestsDigest(
    engine.database
      .all<{ hash: Uint8Array }>('SELECT hash FROM manifests')
      .map((row) => toHex(row.hash)),
  );
  const { block, epoch } = engine.position;
  return { block, epoch, manifestsDigest: engine.manifestsDigest };
}

/** Throws where memory could not follow a write. */
export function checkAlive(engine: Engine): void {
  if (engine.failure === null) return;
  throw new PedigreeError<LineageErrorCode>(
    'GRAPH_UNAVAILABLE',
    'the graph could not follow its last write in memory: start the service again',
    { cause: engine.failure },
  );
}

/**
 * Writes rows and the position in one transaction; then memory follows. What `write` returns of the position is changed.
 * Throws `GRAPH_FULL` before anything is written where memory would not do.
 */
export function writeRows(
  engine: Engine,
  write: (writing: Writing) => Partial<Pick<Position, 'block' | 'epoch' | 'reveals'>>,
): boolean {
  checkAlive(engine);
  const { database } = engine;
  const writing: Writing = {
    engine,
    database,
    fresh: new Map(),
    changes: [],
    added: new Set(),
  };
  const position = database.transaction(() => {
    checkAlone(engine);
    const next = { ...engine.position, ...write(writing), sequence: engine.position.sequence + 1 };
    checkMemory(writing);
    database.run(
      `UPDATE state SET head_number = ?, head_hash = ?, head_timestamp = ?, epoch = ?, sequence = ?, reveals = ?`,
      next.block?.number ?? null,
      next.block === null ? null : toBlob(next.block.hash),
      next.block?.timestamp ?? null,
      next.epoch,
      next.sequence,
      next.reveals,
    );
    return next;
  });
  try {
    return follow(engine, writing, position);
  } catch (error) {
    engine.failure = error;
    checkAlive(engine);
    throw error;
  }
}

/** The number of an id; a new one where it has none. */
export function numberOf(writing: Writing, id: Hex): number {
  const { numbers } = writing.engine.topology;
  const known = findNumber(numbers, id);
  if (known >= 0) return known;
  const given = writing.fresh.get(id);
  if (given !== undefined) return given;
  const n = numbers.count + writing.fresh.size;
  writing.fresh.set(id, n);
  writing.database.run('INSERT INTO ids (n, id) VALUES (?, ?)', n, toBlob(id));
  return n;
}

/** The number of an id, or null where it has none. */
export function findNumberOf(writing: Writing, id: Hex): number | null {
  const known = findNumber(writing.engine.topology.numbers, id);
  return known >= 0 ? known : (writing.fresh.get(id) ?? null);
}

function follow(engine: Engine, writing: Writing, position: Position): boolean {
  const { topology } = engine;
  for (const id of writing.fresh.keys()) addNumber(topology.numbers, toBlob(id));
  reserveNodes(topology, topology.numbers.count);
  for (const change of writing.changes) changeTopology(topology, change);
  const manifestsChanged =
    position.reveals !== engine.position.reveals || position.epoch !== engine.position.epoch;
  if (manifestsChanged) engine.manifestsDigest = null;
  engine.position = position;
  return compactIfOvergrown(topology);
}

function checkAlone(engine: Engine): void {
  const row = engine.database.get<{ sequence: number }>('SELECT sequence FROM state');
  if (row?.sequence === engine.position.sequence) return;
  throw new PedigreeError<LineageErrorCode>(
    'GRAPH_UNAVAILABLE',
    `another process has written to ${engine.file}: stop it and start the service again, or choose another file`,
  );
}

function checkMemory({ engine, fresh, changes }: Writing): void {
  const edges = changes.reduce((sum, change) => sum + (change.kind === 'EDGE' ? 1 : 0), 0);
  if (edges === 0 && fresh.size === 0) return;
  const bytes = estimateBytes(engine.topology, fresh.size, edges);
  if (bytes <= engine.maxMemoryBytes && engine.topology.numbers.count + fresh.size <= LARGEST) {
    return;
  }
  throw new PedigreeError<LineageErrorCode>(
    'GRAPH_FULL',
    `the graph would take about ${toMiB(bytes)} of memory, and may take ${toMiB(engine.maxMemoryBytes)}: ` +
      'allow it more, or keep the graph in Neo4j',
  );
}

function toMiB(bytes: number): string {
  return `${Math.ceil(bytes / 2 ** 20)} MiB`;
}
