import { type Csr, createColumns, type EdgeColumns, emptyCsr, HOLE, toCsr } from './csr.js';

/** Numbers of one edge in an overlay: target, relation, from, to. */
export const STRIDE = 4;

/** Compressed rows that do not change but for holes, and what came since, node by node. */
export type Layered = {
  base: Csr;
  readonly added: Map<number, number[]>;
  addedCount: number;
  holes: number;
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
    added: new Map<number, number[]>(),
    addedCount: 0,
    holes: 0,
  });
  return { up: layered(), down: layered(), closed };
}

export function addEdge({ up, down }: EdgeLayers, edge: EdgeEntry): void {
  add(up, edge.derived, edge.source, edge);
  add(down, edge.source, edge.derived, edge);
}

/** Takes away one edge that is equal in all that a walk can see. */
export function removeEdge({ up, down }: EdgeLayers, edge: EdgeEntry): void {
  remove(up, edge.derived, edge.source, edge);
  remove(down, edge.source, edge.derived, edge);
}

export function edgeCount({ up }: EdgeLayers): number {
  return up.base.targets.length - up.holes + up.addedCount;
}

/** Whether what came since has grown past its part of the whole: a walk looks it up node by node. */
export function isOvergrown({ up }: EdgeLayers, minimum: number): boolean {
  return up.addedCount + up.holes > Math.max(minimum, up.base.targets.length / 100);
}

/** Makes one base of base and overlay. Linear in all edges. */
export function compact(layers: EdgeLayers, nodes: number): void {
  replaceBase(layers, nodes, toColumns(layers));
}

export function replaceBase(layers: EdgeLayers, nodes: number, columns: EdgeColumns): void {
  setBase(layers.up, toCsr(nodes, columns, 'derived', layers.closed));
  setBase(layers.down, toCsr(nodes, columns, 'source', layers.closed));
}

export function setBase(layered: Layered, base: Csr): void {
  layered.base = base;
  layered.added.clear();
  layered.addedCount = 0;
  layered.holes = 0;
}

function toColumns(layers: EdgeLayers): EdgeColumns {
  const { base, added } = layers.up;
  const columns = createColumns(edgeCount(layers));
  let i = 0;
  for (let n = 0; n < base.nodes; n += 1) {
    const end = base.offsets[n + 1] as number;
    for (let k = base.offsets[n] as number; k < end; k += 1) {
      if (base.targets[k] === HOLE) continue;
      columns.derived[i] = n;
      columns.source[i] = base.targets[k] as number;
      columns.relations[i] = base.relations[k] as number;
      columns.from[i] = base.from[k] as number;
      if (base.to !== null) columns.to[i] = base.to[k] as number;
      i += 1;
    }
  }
  for (const [n, entries] of added) {
    for (let k = 0; k < entries.length; k += STRIDE) {
      columns.derived[i] = n;
      columns.source[i] = entries[k] as number;
      columns.relations[i] = entries[k + 1] as number;
      columns.from[i] = entries[k + 2] as number;
      columns.to[i] = entries[k + 3] as number;
      i += 1;
    }
  }
  columns.count = i;
  return columns;
}

function add(layered: Layered, near: number, far: number, edge: EdgeEntry): void {
  const entries = layered.added.get(near);
  if (entries === undefined) layered.added.set(near, [far, edge.relation, edge.from, edge.to]);
  else entries.push(far, edge.relation, edge.from, edge.to);
  layered.addedCount += 1;
}

function remove(layered: Layered, near: number, far: number, edge: EdgeEntry): void {
  if (removeAdded(layered, near, far, edge)) return;
  const { base } = layered;
  const end = near < base.nodes ? (base.offsets[near + 1] as number) : 0;
  for (let k = near < base.nodes ? (base.offsets[near] as number) : 0; k < end; k += 1) {
    if (base.targets[k] !== far || base.relations[k] !== edge.relation) continue;
    if (base.from[k] !== edge.from || (base.to !== null && base.to[k] !== edge.to)) continue;
    base.targets[k] = HOLE;
    layered.holes += 1;
    return;
  }
}

function removeAdded(layered: Layered, near: number, far: number, edge: EdgeEntry): boolean {
  const entries = layered.added.get(near) ?? [];
  for (let k = 0; k < entries.length; k += STRIDE) {
    const isSame =
      entries[k] === far &&
      entries[k + 1] === edge.relation &&
      entries[k + 2] === edge.from &&
      entries[k + 3] === edge.to;
    if (!isSame) continue;
    entries.splice(k, STRIDE);
    if (entries.length === 0) layered.added.delete(near);
    layered.addedCount -= 1;
    return true;
  }
  return false;
}
