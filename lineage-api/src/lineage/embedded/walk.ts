import { HOLE } from './csr.js';
import { type EdgeLayers, type Layered, STRIDE } from './overlay.js';
import { FLAG, type Topology } from './topology.js';

export type Reach = {
  readonly up: boolean;
  /** The state at the end of this block is walked. */
  readonly atBlock: number;
  /** Whether that is the head: no edge has to be asked when it began. */
  readonly atHead: boolean;
  /** By number of relation: 1 where it is walked. Null: all. */
  readonly relations: Uint8Array | null;
  readonly maxDegree: number;
};

/** What a walk found. The arrays are shared: they hold until the next walk. */
export type Reached = {
  /** Nodes by degree, the start first. */
  readonly order: Uint32Array;
  /** Where each degree begins in `order`; one more at the end. */
  readonly levels: readonly number[];
  /** Distinct ids without a node that walked edges lead to. */
  readonly absent: number;
  /** Whether there is something beyond the largest degree. */
  readonly truncated: boolean;
};

/** Memory of walks, used again by each. */
export type Scratch = { visited: Uint32Array; order: Uint32Array };

export function createScratch(): Scratch {
  return { visited: new Uint32Array(0), order: new Uint32Array(0) };
}

/** All that is reachable, once each, by degree: a breadth-first walk that marks nodes, so that paths do not matter. */
export function reach(topology: Topology, scratch: Scratch, start: number, how: Reach): Reached {
  reserve(scratch, topology.numbers.count);
  const { visited, order } = scratch;
  const { flags, from: nodeFrom } = topology;
  const { atBlock, maxDegree } = how;
  const absent: number[] = [];
  const levels = [0, 1];
  let count = 1;
  let truncated = false;
  let isLast = maxDegree === 0;
  order[0] = start;
  mark(visited, start);

  function meet(target: number): void {
    const word = target >>> 5;
    const bit = 1 << (target & 31);
    if (((visited[word] as number) & bit) !== 0) return;
    const isThere =
      ((flags[target] as number) & FLAG.PRESENT) !== 0 && (nodeFrom[target] as number) <= atBlock;
    if (isLast) {
      if (isThere) truncated = true;
      return;
    }
    visited[word] = (visited[word] as number) | bit;
    if (isThere) order[count++] = target;
    else absent.push(target);
  }

  const sides = sidesOf(topology, how);
  for (let degree = 0; (levels[degree + 1] as number) > (levels[degree] as number); degree += 1) {
    isLast = degree === maxDegree;
    const end = levels[degree + 1] as number;
    for (let i = levels[degree] as number; i < end; i += 1) {
      for (const side of sides) expand(side, order[i] as number, how, meet);
    }
    if (isLast) break;
    levels.push(count);
  }
  if ((levels.at(-1) as number) === (levels.at(-2) as number)) levels.pop();
  for (let i = 0; i < count; i += 1) unmark(visited, order[i] as number);
  for (const n of absent) unmark(visited, n);
  return { order, levels, absent: absent.length, truncated };
}

export function sidesOf(topology: Topology, { up, atHead }: Reach): Layered[] {
  const side = (layers: EdgeLayers) => (up ? layers.up : layers.down);
  return atHead ? [side(topology.head)] : [side(topology.head), side(topology.closed)];
}

export function expand(side: Layered, n: number, how: Reach, meet: (target: number) => void): void {
  const { base, added } = side;
  const { atBlock, relations } = how;
  const isPlain = how.atHead && relations === null;
  if (n < base.nodes) {
    const { offsets, targets } = base;
    const end = offsets[n + 1] as number;
    for (let k = offsets[n] as number; k < end; k += 1) {
      const target = targets[k] as number;
      if (target === HOLE) continue;
      if (!isPlain) {
        if (relations !== null && relations[base.relations[k] as number] === 0) continue;
        if ((base.from[k] as number) > atBlock) continue;
        if (base.to !== null && (base.to[k] as number) <= atBlock) continue;
      }
      meet(target);
    }
  }
  if (added.size === 0) return;
  const entries = added.get(n);
  if (entries === undefined) return;
  for (let k = 0; k < entries.length; k += STRIDE) {
    if (!isPlain) {
      if (relations !== null && relations[entries[k + 1] as number] === 0) continue;
      if ((entries[k + 2] as number) > atBlock || (entries[k + 3] as number) <= atBlock) continue;
    }
    meet(entries[k] as number);
  }
}

function reserve(scratch: Scratch, nodes: number): void {
  if (scratch.order.length >= nodes) return;
  const capacity = Math.ceil(nodes * 1.25) + 32;
  scratch.order = new Uint32Array(capacity);
  scratch.visited = new Uint32Array((capacity >>> 5) + 1);
}

function mark(visited: Uint32Array, n: number): void {
  visited[n >>> 5] = (visited[n >>> 5] as number) | (1 << (n & 31));
}

function unmark(visited: Uint32Array, n: number): void {
  visited[n >>> 5] = (visited[n >>> 5] as number) & ~(1 << (n & 31));
}
