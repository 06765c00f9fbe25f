import { type Csr, type EdgeColumns, emptyCsr, HOLE, toCsr } from './csr.js';
import {
  addEntry,
  createOverlay,
  ENTRY,
  ENTRY_WORDS,
  firstEntry,
  type Overlay,
} from './entries.js';
import { mergeCsr } from './merge.js';
import { growWords } from './shared.js';

/** Compressed rows that do not change but for holes, and what came since. */
export type Layered = {
  base: Csr;
  overlay: Overlay;
  holes: number;
  /** While a worker reads them, no edge is taken away in place: the arrays are copied first. */
  pinned: boolean;
};

/** Edges both ways: `up` from the derived asset to its sources, `down` the other way. */
export type EdgeLayers = { readonly up: Layered; readonly down: Layered; readonly closed: boolean };

export type EdgeEntry = {
  readonly derived: number;
  readonly source: number;
  readonly relation: number;
  readonly from: number;
  readonly to: number;
};

export function createLayers(closed: boolean): EdgeLayers {
  const layered = () => ({
    base: emptyCsr(closed),
    overlay: createOverlay(),
    holes: 0,
    pinned: false,
  });
  return { up: layered(), down: layered(), closed };
}

export function addEdge({ up, down }: EdgeLayers, edge: EdgeEntry): void {
  addEntry(up.overlay, edge.derived, edge.source, edge);
  addEntry(down.overlay, edge.source, edge.derived, edge);
}

/** Takes away one edge that is equal in all that a walk can see. */
export function removeEdge({ up, down }: EdgeLayers, edge: EdgeEntry): void {
  remove(up, edge.derived, edge.source, edge);
  remove(down, edge.source, edge.derived, edge);
}

export function edgeCount({ up }: EdgeLayers): number {
  return up.base.targets.length - up.holes + up.overlay.alive;
}

/** Edges that came and went since the base. */
export function changeCount({ up }: EdgeLayers): number {
  return up.overlay.count - 1 + up.holes;
}

/** Whether what came since has grown past its part of the whole: a walk looks it up node by node. */
export function isOvergrown(layers: EdgeLayers, minimum: number): boolean {
  return changeCount(layers) > Math.max(minimum, layers.up.base.targets.length / 100);
}

/** Makes one base of base and overlay. Linear in all edges. */
export function compact({ up, down }: EdgeLayers, nodes: number): void {
  setBase(up, mergeCsr(up, nodes));
  setBase(down, mergeCsr(down, nodes));
}

export function replaceBase(layers: EdgeLayers, nodes: number, columns: EdgeColumns): void {
  setBase(layers.up, toCsr(nodes, columns, 'derived', layers.closed));
  setBase(layers.down, toCsr(nodes, columns, 'source', layers.closed));
}

export function setBase(layered: Layered, base: Csr): void {
  layered.base = base;
  layered.overlay = createOverlay();
  layered.holes = 0;
}

function remove(layered: Layered, near: number, far: number, edge: EdgeEntry): void {
  if (removeAdded(layered, near, far, edge)) return;
  const { base } = layered;
  const end = near < base.nodes ? (base.offsets[near + 1] as number) : 0;
  for (let k = near < base.nodes ? (base.offsets[near] as number) : 0; k < end; k += 1) {
    if (base.targets[k] !== far || base.relations[k] !== edge.relation) continue;
    if (base.from[k] !== edge.from || (base.to !== null && base.to[k] !== edge.to)) continue;
    if (layered.pinned) unpin(layered);
    layered.base.targets[k] = HOLE;
    layered.holes += 1;
    return;
  }
}

function removeAdded(layered: Layered, near: number, far: number, edge: EdgeEntry): boolean {
  const { overlay } = layered;
  const { entries } = overlay;
  for (let entry = firstEntry(overlay, near); entry !== 0; ) {
    const at = entry * ENTRY_WORDS;
    const isSame =
      entries[at + ENTRY.far] === far &&
      entries[at + ENTRY.relation] === edge.relation &&
      entries[at + ENTRY.from] === edge.from &&
      entries[at + ENTRY.to] === edge.to;
    if (isSame) {
      if (layered.pinned) unpin(layered);
      overlay.entries[at + ENTRY.far] = HOLE;
      overlay.alive -= 1;
      return true;
    }
    entry = entries[at + ENTRY.next] as number;
  }
  return false;
}

/** Leaves to the worker the arrays that it reads. */
function unpin(layered: Layered): void {
  const { base, overlay } = layered;
  layered.base = { ...base, targets: growWords(base.targets, base.targets.length) };
  overlay.entries = growWords(overlay.entries, overlay.entries.length);
  layered.pinned = false;
}
