import { type Footprint, type FootprintEdges, NO_WAY } from '../../domain/impact/footprint.js';
import type { ImpactReach } from '../../domain/impact/reach.js';
import { spreadImpact } from '../../domain/impact/spread.js';
import type { ImpactTable } from '../../domain/impact/table.js';
import { HOLE } from './csr.js';
import { ENTRY, ENTRY_WORDS, firstEntry } from './entries.js';
import type { Layered } from './overlay.js';
import { BATCH, FLAG, isPresent, KIND_MASK, type Topology } from './topology.js';
import { type Reach, sidesOf } from './walk.js';

/** The question in numbers: what this thread or a worker needs, besides the topology. */
export type ImpactOrder = Pick<Reach, 'atBlock' | 'atHead'> & {
  readonly table: ImpactTable;
  /** Number of each start, or -1. */
  readonly starts: readonly number[];
  /** For each start the way of all derivations from it, or those derivations with theirs. */
  readonly taken: readonly (number | TakenEdges)[];
};

/** Derivations from one start, whose ways differ. */
export type TakenEdges = {
  readonly derived: readonly number[];
  readonly relations: readonly number[];
  readonly ways: readonly number[];
};

/** Null where more than `most` nodes stand downstream. A batch without a manifest has an `unread` of 1. */
export function followImpact(
  topology: Topology,
  order: ImpactOrder,
  most = Number.POSITIVE_INFINITY,
): ImpactReach | null {
  const footprint = gather(topology, order, most);
  return footprint === null ? null : spreadImpact(footprint, order.table);
}

function gather(topology: Topology, order: ImpactOrder, most: number): Footprint | null {
  const { flags, numbers } = topology;
  const how: Reach = { ...order, up: false, relations: null, maxDegree: Number.POSITIVE_INFINITY };
  const sides = sidesOf(topology, how);
  /** Local number + 1, by number. */
  const local = new Uint32Array(numbers.count);
  const nodes: number[] = [];
  const edges = createEdgeColumns();

  function meet(n: number): number {
    const known = local[n] as number;
    if (known > 0) return known - 1;
    local[n] = nodes.push(n);
    return nodes.length - 1;
  }
  function add(source: number, far: number, relation: number, way: number): void {
    if (!isPresent(topology, far, order.atBlock)) return;
    edges.add(meet(far), source, relation, way);
  }

  const starts = Int32Array.from(order.starts, (n) => (n < 0 ? -1 : meet(n)));
  for (let source = 0; source < nodes.length; source += 1) {
    if (nodes.length > most) return null;
    const taken = source < starts.length ? takenFrom(order, starts, source) : NO_WAY;
    if (typeof taken === 'number') {
      for (const side of sides) {
        eachEdge(side, nodes[source] as number, how, (far, relation) => {
          add(source, far, relation, taken);
        });
      }
    } else {
      taken.derived.forEach((far, i) => {
        add(source, far, taken.relations[i] as number, taken.ways[i] as number);
      });
    }
  }
  const ids = new Uint8Array(nodes.length * 32);
  const words = new Uint32Array(ids.buffer);
  for (let at = 0; at < nodes.length; at += 1) {
    const n = nodes[at] as number;
    for (let i = 0; i < 8; i += 1) words[at * 8 + i] = numbers.words[n * 8 + i] as number;
  }
  const flagOf = (n: number) => flags[n] as number;
  const isUnread = (n: number) =>
    (flagOf(n) & KIND_MASK) === BATCH && (flagOf(n) & FLAG.MANIFEST_KNOWN) === 0;
  return {
    count: nodes.length,
    ids,
    kinds: Uint8Array.from(nodes, (n) => flagOf(n) & KIND_MASK),
    unread: Uint32Array.from(nodes, (n) => (isUnread(n) ? 1 : 0)),
    starts,
    edges: edges.done(),
  };
}

/** Columns that grow. */
function createEdgeColumns() {
  let count = 0;
  let columns = new Int32Array(4 * 1024);
  return {
    add(derived: number, source: number, relation: number, way: number): void {
      if (count * 4 === columns.length) {
        const grown = new Int32Array(columns.length * 2);
        grown.set(columns);
        columns = grown;
      }
      const at = count * 4;
      columns[at] = derived;
      columns[at + 1] = source;
      columns[at + 2] = relation;
      columns[at + 3] = way;
      count += 1;
    },
    done(): FootprintEdges {
      const edges = {
        count,
        derived: new Uint32Array(count),
        source: new Uint32Array(count),
        relations: new Uint8Array(count),
        ways: new Int32Array(count),
      };
      for (let i = 0; i < count; i += 1) {
        edges.derived[i] = columns[i * 4] as number;
        edges.source[i] = columns[i * 4 + 1] as number;
        edges.relations[i] = columns[i * 4 + 2] as number;
        edges.ways[i] = columns[i * 4 + 3] as number;
      }
      return edges;
    },
  };
}

/** Starts come first in local numbers, without those that are not there. */
function takenFrom({ taken }: ImpactOrder, starts: Int32Array, source: number) {
  const start = starts.indexOf(source);
  return start < 0 ? NO_WAY : (taken[start] as number | TakenEdges);
}

/** Gives the far ends of the edges of a node that are in force, with their relations. */
function eachEdge(
  { base, overlay }: Layered,
  n: number,
  { atBlock, atHead }: Pick<Reach, 'atBlock' | 'atHead'>,
  give: (far: number, relation: number) => void,
): void {
  const isInForce = (from: number, to: number) => atHead || (from <= atBlock && to > atBlock);
  if (n < base.nodes) {
    const end = base.offsets[n + 1] as number;
    for (let k = base.offsets[n] as number; k < end; k += 1) {
      const target = base.targets[k] as number;
      const to = base.to === null ? HOLE : (base.to[k] as number);
      if (target === HOLE || !isInForce(base.from[k] as number, to)) continue;
      give(target, base.relations[k] as number);
    }
  }
  const { entries } = overlay;
  for (let entry = firstEntry(overlay, n); entry !== 0; ) {
    const at = entry * ENTRY_WORDS;
    entry = entries[at + ENTRY.next] as number;
    const far = entries[at + ENTRY.far] as number;
    if (far === HOLE) continue;
    if (!isInForce(entries[at + ENTRY.from] as number, entries[at + ENTRY.to] as number)) continue;
    give(far, entries[at + ENTRY.relation] as number);
  }
}
