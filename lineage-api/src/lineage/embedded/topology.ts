import type { EdgeRelation, NodeKind } from '../../domain/rows.js';
import { CODES } from '../../encoding/enums.js';
import { HOLE, OPEN } from './csr.js';
import { createNumbers, type Numbers } from './numbers.js';
import {
  addEdge,
  compact,
  createLayers,
  type EdgeEntry,
  type EdgeLayers,
  edgeCount,
  isOvergrown,
  removeEdge,
} from './overlay.js';

/** A node's kind stands in the two lowest bits of its flags. */
export const NODE_KINDS = ['DATASET', 'MODEL', 'OUTPUT', 'BATCH'] as const satisfies NodeKind[];
export const KIND_MASK = 3;
export const BATCH = NODE_KINDS.indexOf('BATCH');

/** The other bits. Those of gaps say that rows must be asked: they may be set where there is no gap. */
export const FLAG = {
  PRESENT: 4,
  MANIFEST_KNOWN: 8,
  GAP_ITEMS: 16,
  STRUCK_SOURCES: 32,
  RIVALS: 64,
} as const;

/** Relations by the number that stands for them: their code on chain, and one more. */
export const RELATIONS: readonly string[] = [...CODES.relation, 'DECLARED'];
export const DECLARED = RELATIONS.indexOf('DECLARED');

export function toRelationNumber(relation: EdgeRelation): number {
  return RELATIONS.indexOf(relation);
}

/** What walks run on, in memory: nodes, edges in force at the head, and edges that were in force once. */
export type Topology = {
  readonly numbers: Numbers;
  flags: Uint8Array;
  /** The block each node is there from. */
  from: Uint32Array;
  /** Number + 1 of the batch of a leaf, or 0. */
  parent: Uint32Array;
  readonly head: EdgeLayers;
  readonly closed: EdgeLayers;
  /** Overlays smaller than this are not compacted. */
  readonly compactAt: number;
};

export function createTopology(compactAt: number, capacity = 1024): Topology {
  return {
    numbers: createNumbers(capacity),
    flags: new Uint8Array(capacity),
    from: new Uint32Array(capacity),
    parent: new Uint32Array(capacity),
    head: createLayers(false),
    closed: createLayers(true),
    compactAt,
  };
}

/** One thing that a write changes here, done after the rows are durable. */
export type TopologyChange =
  | { readonly kind: 'NODE'; readonly n: number; readonly as: NodeEntry | null }
  | { readonly kind: 'FLAG'; readonly n: number; readonly flag: number }
  | { readonly kind: 'EDGE'; readonly edge: EdgeEntry }
  | { readonly kind: 'EDGE_GONE'; readonly edge: EdgeEntry }
  /** Struck, or back in force. */
  | { readonly kind: 'EDGE_ENDS'; readonly edge: EdgeEntry; readonly to: number };

export type NodeEntry = {
  readonly kind: number;
  readonly from: number;
  /** Number of the batch of a leaf, or null. */
  readonly batch: number | null;
};

export function changeTopology(topology: Topology, change: TopologyChange): void {
  switch (change.kind) {
    case 'NODE':
      setNode(topology, change.n, change.as);
      return;
    case 'FLAG':
      reserveNodes(topology, change.n + 1);
      topology.flags[change.n] = (topology.flags[change.n] as number) | change.flag;
      return;
    case 'EDGE':
      addEdge(layersOf(topology, change.edge.to), change.edge);
      return;
    case 'EDGE_GONE':
      removeEdge(layersOf(topology, change.edge.to), change.edge);
      return;
    case 'EDGE_ENDS':
      removeEdge(layersOf(topology, change.edge.to), change.edge);
      addEdge(layersOf(topology, change.to), { ...change.edge, to: change.to });
  }
}

/** True where it compacted something. */
export function compactIfOvergrown(topology: Topology): boolean {
  let compacted = false;
  for (const layers of [topology.head, topology.closed]) {
    if (!isOvergrown(layers, topology.compactAt)) continue;
    compact(layers, topology.numbers.count);
    compacted = true;
  }
  return compacted;
}

export function isPresent(topology: Topology, n: number, atBlock: number): boolean {
  const flags = topology.flags[n] ?? 0;
  return (flags & FLAG.PRESENT) !== 0 && (topology.from[n] as number) <= atBlock;
}

function setNode(topology: Topology, n: number, as: NodeEntry | null): void {
  reserveNodes(topology, n + 1);
  const gaps = (topology.flags[n] as number) & (FLAG.GAP_ITEMS | FLAG.STRUCK_SOURCES | FLAG.RIVALS);
  topology.flags[n] = as === null ? gaps : gaps | FLAG.PRESENT | as.kind;
  topology.from[n] = as?.from ?? 0;
  topology.parent[n] = as === null || as.batch === null ? 0 : as.batch + 1;
}

export function reserveNodes(topology: Topology, count: number): void {
  if (count <= topology.flags.length) return;
  const capacity = Math.ceil(count * 1.5);
  topology.flags = grown(topology.flags, new Uint8Array(capacity));
  topology.from = grown(topology.from, new Uint32Array(capacity));
  topology.parent = grown(topology.parent, new Uint32Array(capacity));
}

function grown<T extends Uint8Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

function layersOf(topology: Topology, to: number): EdgeLayers {
  return to === OPEN ? topology.head : topology.closed;
}

/** Bytes for a node and for an edge, as the arrays here grow; an edge counts twice while it is compacted. */
const NODE_BYTES = 64;
const EDGE_BYTES = 2 * 2 * 13;
const ADDED_BYTES = 2 * 100;

/** About how many bytes the topology takes after so many more nodes and edges. */
export function estimateBytes(topology: Topology, nodes: number, edges: number): number {
  const { numbers, head, closed } = topology;
  const added = head.up.addedCount + closed.up.addedCount + edges;
  return (
    (numbers.count + nodes) * NODE_BYTES +
    (edgeCount(head) + edgeCount(closed) + edges) * EDGE_BYTES +
    Math.min(added, topology.compactAt) * ADDED_BYTES
  );
}

/** The largest number that blocks, nodes and edges may have here. */
export const LARGEST = HOLE - 1;
