import { type Csr, HOLE } from './csr.js';
import { ENTRY, ENTRY_WORDS, firstEntry } from './entries.js';
import type { EdgeLayers, Layered } from './overlay.js';
import type { Topology } from './topology.js';

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
export type Scratch = { visited: Uint32Array; order: Uint32Array; found: Uint32Array };

export function createScratch(): Scratch {
  return { visited: new Uint32Array(0), order: new Uint32Array(0), found: new Uint32Array(64) };
}

/**
 * All that is reachable, once each, by degree: a breadth-first walk that marks nodes, so that paths do not matter. Null
 * where that is more than `most` nodes.
 */
export function reach(
  topology: Topology,
  scratch: Scratch,
  start: number,
  how: Reach,
  most = Number.POSITIVE_INFINITY,
): Reached | null {
  reserve(scratch, topology.numbers.count);
  const { visited, order } = scratch;
  const nodeFrom = topology.from;
  const { atBlock, maxDegree } = how;
  const absent: number[] = [];
  const levels = [0, 1];
  const sides = sidesOf(topology, how);
  const isPlain = how.atHead && how.relations === null;
  let count = 1;
  let truncated = false;
  let isLast = false;
  order[0] = start;
  mark(visited, start);

  function meet(targets: Uint32Array, from: number, to: number): void {
    let next = count;
    for (let k = from; k < to; k += 1) {
      const target = targets[k] as number;
      if (target === HOLE) continue;
      const word = target >>> 5;
      const bit = 1 << (target & 31);
      const seen = visited[word] as number;
      if ((seen & bit) !== 0) continue;
      const isThere = (nodeFrom[target] as number) <= atBlock;
      if (isLast) {
        if (isThere) truncated = true;
        continue;
      }
      visited[word] = seen | bit;
      if (isThere) order[next++] = target;
      else absent.push(target);
    }
    count = next;
  }

  for (let degree = 0; (levels[degree + 1] as number) > (levels[degree] as number); degree += 1) {
    isLast = degree === maxDegree;
    const end = levels[degree + 1] as number;
    for (let i = levels[degree] as number; i < end && count <= most; i += 1) {
      const n = order[i] as number;
      for (const side of sides) {
        const { base, overlay } = side;
        if (isPlain && overlay.alive === 0) {
          if (n < base.nodes)
            meet(base.targets, base.offsets[n] as number, base.offsets[n + 1] as number);
        } else {
          const found = findFar(side, n, how, scratch);
          meet(scratch.found, 0, found);
        }
      }
    }
    if (isLast || count > most) break;
    levels.push(count);
  }
  for (let i = 0; i < count; i += 1) unmark(visited, order[i] as number);
  for (const n of absent) unmark(visited, n);
  if (count > most) return null;
  if ((levels.at(-1) as number) === (levels.at(-2) as number)) levels.pop();
  return { order, levels, absent: absent.length, truncated };
}

/** The same without a bound. */
export function reachAll(topology: Topology, scratch: Scratch, start: number, how: Reach): Reached {
  return reach(topology, scratch, start, how) as Reached;
}

export function sidesOf(topology: Topology, { up, atHead }: Reach): Layered[] {
  const side = (layers: EdgeLayers) => (up ? layers.up : layers.down);
  return atHead ? [side(topology.head)] : [side(topology.head), side(topology.closed)];
}

const far = { found: new Uint32Array(64) };

/** Meets the far ends of the edges of a node that are walked. */
export function expand(side: Layered, n: number, how: Reach, meet: (target: number) => void): void {
  const count = findFar(side, n, how, far);
  for (let i = 0; i < count; i += 1) meet(far.found[i] as number);
}

/** Writes the far ends of the edges of a node that are walked to `found`; how many. */
function findFar(side: Layered, n: number, how: Reach, scratch: Pick<Scratch, 'found'>): number {
  const { base, overlay } = side;
  let count = 0;
  if (n < base.nodes) {
    const from = base.offsets[n] as number;
    const to = base.offsets[n + 1] as number;
    reserveFound(scratch, to - from);
    count = findInBase(base, from, to, how, scratch.found);
  }
  const { entries } = overlay;
  const { atBlock, atHead, relations } = how;
  for (let entry = firstEntry(overlay, n); entry !== 0; ) {
    const at = entry * ENTRY_WORDS;
    entry = entries[at + ENTRY.next] as number;
    if (entries[at + ENTRY.far] === HOLE) continue;
    if (relations !== null && relations[entries[at + ENTRY.relation] as number] === 0) continue;
    if (!atHead) {
      if ((entries[at + ENTRY.from] as number) > atBlock) continue;
      if ((entries[at + ENTRY.to] as number) <= atBlock) continue;
    }
    reserveFound(scratch, count + 1);
    scratch.found[count++] = entries[at + ENTRY.far] as number;
  }
  return count;
}

function findInBase(base: Csr, from: number, to: number, how: Reach, found: Uint32Array): number {
  const { atBlock, relations } = how;
  const isTimed = !how.atHead;
  const ends = isTimed ? base.to : null;
  let count = 0;
  for (let k = from; k < to; k += 1) {
    const target = base.targets[k] as number;
    if (target === HOLE) continue;
    if (relations !== null && relations[base.relations[k] as number] === 0) continue;
    if (isTimed && (base.from[k] as number) > atBlock) continue;
    if (ends !== null && (ends[k] as number) <= atBlock) continue;
    found[count++] = target;
  }
  return count;
}

function reserveFound(scratch: Pick<Scratch, 'found'>, room: number): void {
  if (room <= scratch.found.length) return;
  const grown = new Uint32Array(Math.max(room, scratch.found.length * 2));
  grown.set(scratch.found);
  scratch.found = grown;
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
