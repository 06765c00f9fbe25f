import { sharedBytes, sharedWords } from './shared.js';

/** In place of a target: the edge is gone. */
export const HOLE = 0xffffffff;

/** In place of a last block: still in force. */
export const OPEN = 0xffffffff;

/** Edges of every node in one direction, as compressed sparse rows: those of node n are `offsets[n]` to `offsets[n + 1]`. */
export type Csr = {
  readonly nodes: number;
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  readonly relations: Uint8Array;
  /** The block each is in force from. */
  readonly from: Uint32Array;
  /** The block each was in force to, where edges are closed ones. */
  readonly to: Uint32Array | null;
};

/** Edges in no order, in columns. */
export type EdgeColumns = {
  count: number;
  derived: Uint32Array;
  source: Uint32Array;
  relations: Uint8Array;
  from: Uint32Array;
  to: Uint32Array;
};

export function emptyCsr(closed: boolean): Csr {
  return {
    nodes: 0,
    offsets: sharedWords(1),
    targets: sharedWords(0),
    relations: sharedBytes(0),
    from: sharedWords(0),
    to: closed ? sharedWords(0) : null,
  };
}

export function createColumns(capacity: number): EdgeColumns {
  return {
    count: 0,
    derived: new Uint32Array(capacity),
    source: new Uint32Array(capacity),
    relations: new Uint8Array(capacity),
    from: new Uint32Array(capacity),
    to: new Uint32Array(capacity),
  };
}

/** Sorts columns by one end: counts, sums up, places. */
export function toCsr(
  nodes: number,
  columns: EdgeColumns,
  near: 'derived' | 'source',
  closed: boolean,
): Csr {
  const { count } = columns;
  const nearEnds = columns[near];
  const farEnds = near === 'derived' ? columns.source : columns.derived;
  const offsets = sharedWords(nodes + 1);
  for (let i = 0; i < count; i += 1) {
    const at = (nearEnds[i] as number) + 1;
    offsets[at] = (offsets[at] as number) + 1;
  }
  for (let n = 0; n < nodes; n += 1) {
    offsets[n + 1] = (offsets[n + 1] as number) + (offsets[n] as number);
  }
  const next = offsets.slice(0, nodes);
  const csr = {
    nodes,
    offsets,
    targets: sharedWords(count),
    relations: sharedBytes(count),
    from: sharedWords(count),
    to: closed ? sharedWords(count) : null,
  };
  for (let i = 0; i < count; i += 1) {
    const n = nearEnds[i] as number;
    const at = next[n] as number;
    next[n] = at + 1;
    csr.targets[at] = farEnds[i] as number;
    csr.relations[at] = columns.relations[i] as number;
    csr.from[at] = columns.from[i] as number;
    if (csr.to !== null) csr.to[at] = columns.to[i] as number;
  }
  return csr;
}
