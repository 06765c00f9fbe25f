import type { Database } from './database.js';
import { type Engine, type Position, readPosition } from './engine.js';
import { catchUp, loadTopology } from './load.js';
import { edgeCount } from './overlay.js';
import { toHex } from './rows.js';
import { readSnapshot, removeSnapshot, type SnapshotOrigin, writeSnapshot } from './snapshot.js';
import type { Topology } from './topology.js';

type OpenOptions = {
  readonly file: string;
  readonly maxMemoryMiB: number;
  readonly compactAt: number;
};

/** Sizes and position at the last snapshot of each open graph. */
const saved = new WeakMap<Engine, { edges: number; sequence: number | null }>();

/** Brings the topology into memory: from its snapshot and the rows since, or from all rows. */
export function openEngine(database: Database, options: OpenOptions): Engine {
  const { file, maxMemoryMiB, compactAt } = options;
  try {
    const position = readPosition(database);
    const { topology, snapshotOfSequence } = findTopology(database, file, compactAt, position);
    const engine: Engine = {
      file,
      database,
      maxMemoryBytes: maxMemoryMiB * 2 ** 20,
      topology,
      position,
      manifestsDigest: null,
      failure: null,
    };
    saved.set(engine, { edges: edgeCount(topology.head), sequence: snapshotOfSequence });
    return engine;
  } catch (error) {
    database.close();
    throw error;
  }
}

function findTopology(
  database: Database,
  file: string,
  compactAt: number,
  position: Position,
): { topology: Topology; snapshotOfSequence: number | null } {
  const snapshot = readSnapshot(snapshotOf(file), compactAt, (origin) =>
    isOlderState(database, origin, position),
  );
  if (snapshot === null) {
    removeSnapshot(snapshotOf(file));
    return { topology: loadTopology(database, compactAt), snapshotOfSequence: null };
  }
  catchUp(database, snapshot.topology, snapshot.origin.block);
  return { topology: snapshot.topology, snapshotOfSequence: snapshot.origin.sequence };
}

/** Whether the rows came from the snapshot's state by adding blocks alone. */
function isOlderState(database: Database, origin: SnapshotOrigin, position: Position): boolean {
  const row = database.get<{ hash: Uint8Array }>(
    'SELECT hash FROM blocks WHERE number = ?',
    origin.block,
  );
  return (
    origin.instance === position.instance &&
    origin.epoch === position.epoch &&
    origin.reveals === position.reveals &&
    origin.sequence <= position.sequence &&
    row !== undefined &&
    toHex(row.hash) === origin.blockHash
  );
}

/** A snapshot costs as much as the whole: it is written again when the graph has grown by a fifth. */
export function saveSnapshotIfGrown(engine: Engine): void {
  if (edgeCount(engine.topology.head) > (saved.get(engine)?.edges ?? 0) * 1.2) saveSnapshot(engine);
}

export function saveSnapshot(engine: Engine): void {
  const { sequence } = engine.position;
  if (engine.failure !== null || saved.get(engine)?.sequence === sequence) return;
  writeSnapshot(snapshotOf(engine.file), engine.topology, engine.position);
  saved.set(engine, { edges: edgeCount(engine.topology.head), sequence });
}

function snapshotOf(file: string): string {
  return `${file}.topology`;
}
