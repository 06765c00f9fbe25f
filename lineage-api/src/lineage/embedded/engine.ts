import type { BlockRef } from '../../domain/rows.js';
import { PedigreeError } from '../../encoding/error.js';
import { type Hex, toHex } from '../../encoding/hex.js';
import { toManifestsDigest } from '../cursor.js';
import type { GraphHead, LineageErrorCode } from '../port.js';
import type { Database } from './database.js';
import { addNumber, findNumber } from './numbers.js';
import { toBlob } from './rows.js';
import {
  changeTopology,
  estimateBytes,
  LARGEST,
  reserveNodes,
  sizeOf,
  type Topology,
  type TopologyChange,
} from './topology.js';
import type { ViewCache } from './view-cache.js';

/** The open graph: rows on disk, topology in memory, and where both stand. */
export type Engine = {
  readonly file: string;
  readonly database: Database;
  readonly maxMemoryBytes: number;
  topology: Topology;
  position: Position;
  /** Null: not computed since manifests changed. */
  manifestsDigest: Hex | null;
  /** What questions of the moment have read. */
  readonly views: ViewCache;
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
  /** The largest number that a row of edges has. */
  lastRow: number;
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

/** What `write` returns of the position is changed. */
type Moved = Partial<Pick<Position, 'block' | 'epoch' | 'reveals'>>;

/**
 * Writes rows and the position in one transaction; then memory follows. Throws `GRAPH_FULL` before anything is written
 * where memory would not do.
 */
export function writeRows(engine: Engine, write: (writing: Writing) => Moved): void {
  checkAlive(engine);
  const writing = startWriting(engine, engine.database);
  const position = engine.database.transaction(() => movePosition(writing, write(writing)));
  follow(engine, writing, position);
}

export function startWriting(engine: Engine, database: Database): Writing {
  const lastRow = engine.topology.chains.rows;
  return { engine, database, fresh: new Map(), changes: [], added: new Set(), lastRow };
}

/** The last statement of a transaction: the position that it leads to. */
export function movePosition(writing: Writing, moved: Moved): Position {
  const { engine, database } = writing;
  checkAlone(engine, database);
  const next = { ...engine.position, ...moved, sequence: engine.position.sequence + 1 };
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
}

/** Brings memory to the rows that were just committed. */
export function follow(engine: Engine, writing: Writing, position: Position): void {
  try {
    const { topology } = engine;
    for (const id of writing.fresh.keys()) addNumber(topology.numbers, toBlob(id));
    reserveNodes(topology, topology.numbers.count);
    for (const change of writing.changes) changeTopology(topology, change);
    const manifestsChanged =
      position.reveals !== engine.position.reveals || position.epoch !== engine.position.epoch;
    if (manifestsChanged) engine.manifestsDigest = null;
    engine.position = position;
  } catch (error) {
    engine.failure = error;
    checkAlive(engine);
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

function checkAlone(engine: Engine, database: Database): void {
  const row = database.get<{ sequence: number }>('SELECT sequence FROM state');
  if (row?.sequence === engine.position.sequence) return;
  throw new PedigreeError<LineageErrorCode>(
    'GRAPH_UNAVAILABLE',
    `another process has written to ${engine.file}: stop it and start the service again, or choose another file`,
  );
}

function checkMemory({ engine, fresh, changes }: Writing): void {
  const begun = changes.reduce((sum, change) => sum + (change.kind === 'EDGE' ? 1 : 0), 0);
  if (begun === 0 && fresh.size === 0) return;
  const { nodes, edges, added } = sizeOf(engine.topology);
  checkRoom(engine.maxMemoryBytes, nodes + fresh.size, edges + begun, added + begun);
}

/** Throws `GRAPH_FULL` where a graph of so many nodes and edges would take more than it may. */
export function checkRoom(most: number, nodes: number, edges: number, added: number): void {
  const bytes = estimateBytes(nodes, edges, added);
  if (bytes <= most && nodes <= LARGEST) return;
  throw new PedigreeError<LineageErrorCode>(
    'GRAPH_FULL',
    `the graph would take about ${toMiB(bytes)} of memory for ${nodes} nodes and ${edges} edges, and may take ` +
      `${toMiB(most)}: allow it more with --graph-memory, or keep the graph in Neo4j`,
  );
}

function toMiB(bytes: number): string {
  return `${Math.ceil(bytes / 2 ** 20)} MiB`;
}
