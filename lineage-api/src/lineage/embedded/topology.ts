import type { EdgeRelation, NodeKind } from '../../domain/rows.js';
import { CODES } from '../../encoding/enums.js';
import { HOLE, OPEN } from './csr.js';
import { createChains, type EdgeChains, linkRow, reserveChains, unlinkRow } from './edge-chains.js';
import { createNumbers, type Numbers } from './numbers.js';
import {
  addEdge,
  changeCount,
  compact,
  createLayers,
  type EdgeEntry,
  type EdgeLayers,
  edgeCount,
  type Layered,
  removeEdge,
} from './overlay.js';
import { growBytes, growWords, sharedBytes, sharedWords } from './shared.js';

/** A node's kind stands in the two lowest bits of its flags. */
export const NODE_KINDS = ['DATASET', 'MODEL', 'OUTPUT', 'BATCH'] as const satisfies NodeKind[];
export const KIND_MASK = 3;
export const BATCH = NODE_KINDS.indexOf('BATCH');

/** The other bits. Those of gaps say that rows must be asked: they may be set where there is no gap. */
export const FLAG = {
  MANIFEST_KNOWN: 8,
  GAP_ITEMS: 16,
  STRUCK_SOURCES: 32,
  RIVALS: 64,
  /** Edges that a manifest gave have ended: they are not struck. */
  RETIRED_SOURCES: 128,
} as const;

/** Relations by the number that stands for them: their code on chain, and one more. */
export const RELATIONS: readonly string[] = [...CODES.relation, 'DECLARED'];
export const DECLARED = RELATIONS.indexOf('DECLARED');

export function toRelationNumber(relation: EdgeRelation): number {
  return RELATIONS.indexOf(relation);
}

/** In place of a block: there is no such node. */
export const ABSENT = HOLE;

/** What walks run on, in memory: nodes, edges in force at the head, and edges that were in force once. */
export type Topology = {
  readonly numbers: Numbers;
  flags: Uint8Array;
  /** The block each node is there from; `ABSENT` where it is not there. */
  from: Uint32Array;
  /** Number + 1 of the batch of a leaf, or 0. */
  parent: Uint32Array;
  readonly head: EdgeLayers;
  readonly closed: EdgeLayers;
  readonly chains: EdgeChains;
  /** Changes of edges since a worker began to compact them; null where none does. */
  log: EdgeChange[] | null;
  /** Overlays smaller than this are not compacted. */
  readonly compactAt: number;
};

export function createTopology(compactAt: number, capacity = 1024): Topology {
  return {
    numbers: createNumbers(capacity),
    flags: sharedBytes(capacity),
    from: sharedWords(capacity).fill(ABSENT),
    parent: sharedWords(capacity),
    head: createLayers(false),
    closed: createLayers(true),
    chains: createChains(capacity),
    log: null,
    compactAt,
  };
}

/** One thing that a write changes here, done after the rows are durable. */
export type TopologyChange =
  | { readonly kind: 'NODE'; readonly n: number; readonly as: NodeEntry | null }
  | { readonly kind: 'FLAG'; readonly n: number; readonly flag: number }
  | { readonly kind: 'EDGE' | 'EDGE_GONE'; readonly edge: EdgeEntry; readonly row: number }
  /** Struck, or back in force. */
  | { readonly kind: 'EDGE_ENDS'; readonly edge: EdgeEntry; readonly to: number };

/** A change of edges. */
export type EdgeChange = Exclude<TopologyChange, { readonly kind: 'NODE' | 'FLAG' }>;

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
      linkRow(topology.chains, change.edge.derived, change.row);
      break;
    case 'EDGE_GONE':
      unlinkRow(topology.chains, change.edge.derived, change.row);
  }
  topology.log?.push(change);
  changeLayers(topology, change);
}

/** Changes edges as walks see them. */
export function changeLayers(topology: Topology, change: EdgeChange): void {
  switch (change.kind) {
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

/** Makes one base of base and overlay, everywhere. */
export function compactAll({ head, closed, numbers }: Topology): void {
  for (const layers of [head, closed]) {
    if (changeCount(layers) > 0) compact(layers, numbers.count);
  }
}

/** Edges in force and closed ones, up and down: the order of a snapshot. */
export function allLayered({ head, closed }: Topology): readonly Layered[] {
  return [head.up, head.down, closed.up, closed.down];
}

export function isPresent(topology: Topology, n: number, atBlock: number): boolean {
  return (topology.from[n] ?? ABSENT) <= atBlock;
}

const GAPS = FLAG.GAP_ITEMS | FLAG.STRUCK_SOURCES | FLAG.RIVALS | FLAG.RETIRED_SOURCES;

function setNode(topology: Topology, n: number, as: NodeEntry | null): void {
  reserveNodes(topology, n + 1);
  const gaps = (topology.flags[n] as number) & GAPS;
  topology.flags[n] = as === null ? gaps : gaps | as.kind;
  topology.from[n] = as?.from ?? ABSENT;
  topology.parent[n] = as === null || as.batch === null ? 0 : as.batch + 1;
}

export function reserveNodes(topology: Topology, count: number): void {
  if (count <= topology.flags.length) return;
  const capacity = Math.ceil(count * 1.25);
  topology.flags = growBytes(topology.flags, capacity);
  topology.from = growWords(topology.from, capacity, ABSENT);
  topology.parent = growWords(topology.parent, capacity);
  reserveChains(topology.chains, capacity);
}

function layersOf(topology: Topology, to: number): EdgeLayers {
  return to === OPEN ? topology.head : topology.closed;
}

/** Bytes for a node and for an edge, as the arrays here grow; an edge counts twice while it is compacted. */
const NODE_BYTES = 68;
const EDGE_BYTES = 2 * 2 * 13 + 5;
const ADDED_BYTES = 2 * 100;

/** About how many bytes a topology takes; `added` of its edges are in overlays. */
export function estimateBytes(nodes: number, edges: number, added: number): number {
  return nodes * NODE_BYTES + edges * EDGE_BYTES + added * ADDED_BYTES;
}

/** Nodes and edges, and how many of these are in overlays. */
export function sizeOf({ numbers, head, closed }: Topology) {
  return {
    nodes: numbers.count,
    edges: edgeCount(head) + edgeCount(closed),
    added: head.up.overlay.count + closed.up.overlay.count,
  };
}

/** The largest number that blocks, nodes and edges may have here. */
export const LARGEST = HOLE - 1;
