import { toHex } from '../../encoding/hex.js';
import type { Database } from './database.js';
import { checkRoom, type Engine, type Position, readPosition } from './engine.js';
import { catchUp, loadTopology } from './load.js';
import { snapshotOf } from './maintenance.js';
import { readSnapshot, removeSnapshot, type SnapshotOrigin } from './snapshot.js';
import type { Topology } from './topology.js';
import { createViewCache } from './view-cache.js';

type OpenOptions = {
  readonly file: string;
  readonly maxMemoryMiB: number;
  readonly compactAt: number;
};

/** The open graph, and what the snapshot that it was restored from is of; null where there was none. */
export type Opened = { readonly engine: Engine; readonly saved: SnapshotOrigin | null };

/**
 * Brings the topology into memory: from its snapshot and the rows since, or from all rows. Throws `GRAPH_FULL` before that,
 * where memory would not do.
 */
export function openEngine(database: Database, options: OpenOptions): Opened {
  const { file, maxMemoryMiB, compactAt } = options;
  try {
    const maxMemoryBytes = maxMemoryMiB * 2 ** 20;
    checkSize(database, maxMemoryBytes);
    const position = readPosition(database);
    const { topology, saved } = findTopology(database, file, compactAt, position);
    const engine: Engine = {
      file,
      database,
      maxMemoryBytes,
      topology,
      position,
      manifestsDigest: null,
      views: createViewCache(),
      failure: null,
    };
    return { engine, saved };
  } catch (error) {
    database.close();
    throw error;
  }
}

/** By the largest numbers, which are there without counting. */
function checkSize(database: Database, most: number): void {
  const { nodes, edges } = database.get<{ nodes: number; edges: number }>(
    'SELECT (SELECT ifnull(max(n) + 1, 0) FROM ids) AS nodes, (SELECT ifnull(max(e), 0) FROM edges) AS edges',
  ) ?? { nodes: 0, edges: 0 };
  checkRoom(most, nodes, edges, 0);
}

function findTopology(
  database: Database,
  file: string,
  compactAt: number,
  position: Position,
): { topology: Topology; saved: SnapshotOrigin | null } {
  const snapshot = readSnapshot(snapshotOf(file), compactAt, (origin) =>
    isOlderState(database, origin, position),
  );
  if (snapshot === null) {
    removeSnapshot(snapshotOf(file));
    return { topology: loadTopology(database, compactAt), saved: null };
  }
  catchUp(database, snapshot.topology, snapshot.origin.block);
  return { topology: snapshot.topology, saved: snapshot.origin };
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
