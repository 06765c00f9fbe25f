/** A made lineage graph in columns: asset `n` is the n-th recorded, sources stand before what is derived from them. */
export type MadeGraph = {
  readonly assets: number;
  /** 0 dataset, 1 model, 2 output. */
  readonly kinds: Uint8Array;
  readonly edges: number;
  readonly derived: Uint32Array;
  readonly source: Uint32Array;
  /** The block that struck an edge, or 0. */
  readonly struckAt: Uint32Array;
  readonly lastBlock: number;
};

export const DATASET = 0;
export const MODEL = 1;
export const OUTPUT = 2;

const DIAMONDS = 64;
const LADDER_ASSETS = DIAMONDS * 3 + 1;
const LADDER_EDGES = DIAMONDS * 4;
const ASSETS_IN_BLOCK = 50;
/** Part of the choices that goes by how often an asset was chosen before. */
const PREFERENTIAL = 0.7;
const STRUCK = 0.01;

/** The first asset of the ladder: the last is derived from all the others of it. */
export function ladderOf(assets: number): number {
  return assets - LADDER_ASSETS;
}

export function blockOf(n: number): number {
  return 1 + Math.floor(n / ASSETS_IN_BLOCK);
}

/** A fifth datasets, a tenth models, the rest outputs, by preferential attachment; and a ladder of diamonds at the end. */
export function makeGraph(assets: number, derivations: number): MadeGraph {
  const random = createRandom(20_260_101);
  const grown = ladderOf(assets);
  const grownEdges = derivations - LADDER_EDGES;
  const kinds = new Uint8Array(assets).fill(DATASET);
  const derived = new Uint32Array(derivations);
  const source = new Uint32Array(derivations);
  const urns = [createUrn(assets), createUrn(assets), createUrn(assets)] as const;
  let edges = 0;
  const add = (from: number, to: number) => {
    derived[edges] = from;
    source[edges] = to;
    edges += 1;
  };
  for (let n = 0; n < grown; n += 1) {
    const kind = n < 10 ? DATASET : kindOf(n);
    kinds[n] = kind;
    const due = Math.round((grownEdges * (n + 1)) / grown) - edges;
    const chosen = new Set<number>();
    for (const wanted of sourcesOf(kind, Math.max(0, due), random)) {
      const urn = urns[wanted] as Urn;
      if (urn.members.count === 0 || edges + chosen.size >= grownEdges) continue;
      chosen.add(urn.draw(random));
    }
    for (const each of [...chosen].sort((a, b) => a - b)) {
      add(n, each);
      (urns[kinds[each] as number] as Urn).drawn.push(each);
    }
    (urns[kind] as Urn).members.push(n);
  }
  for (let rung = 0; rung < DIAMONDS; rung += 1) {
    const top = grown + rung * 3;
    for (const side of [top + 1, top + 2]) {
      add(side, top);
      add(top + 3, side);
    }
  }
  const struckAt = new Uint32Array(edges);
  for (let e = 0; e < edges - LADDER_EDGES; e += 1) {
    if (random() < STRUCK) struckAt[e] = blockOf(derived[e] as number) + 1;
  }
  return {
    assets,
    kinds,
    edges,
    derived: derived.subarray(0, edges),
    source: source.subarray(0, edges),
    struckAt,
    lastBlock: blockOf(assets - 1) + 1,
  };
}

function kindOf(n: number): number {
  const place = n % 10;
  return place < 2 ? DATASET : place === 2 ? MODEL : OUTPUT;
}

/** Kinds of the sources of an asset; outputs make up for what others left of the number of derivations. */
function sourcesOf(kind: number, due: number, random: () => number): number[] {
  if (kind === DATASET) return random() < 0.4 ? Array(random() < 0.5 ? 1 : 2).fill(DATASET) : [];
  if (kind === MODEL) {
    const data = Array(2 + Math.floor(random() * 3)).fill(DATASET);
    return random() < 0.8 ? [MODEL, ...data] : data;
  }
  const extra = Math.min(3, due - 1);
  return [
    MODEL,
    ...Array.from({ length: Math.max(0, extra) }, () => (random() < 0.7 ? DATASET : OUTPUT)),
  ];
}

type List = { readonly count: number; push(n: number): void; at(i: number): number };
type Urn = { readonly members: List; readonly drawn: List; draw(random: () => number): number };

function createUrn(capacity: number): Urn {
  const members = createList(capacity);
  const drawn = createList(capacity);
  return {
    members,
    drawn,
    draw(random) {
      const list = drawn.count > 0 && random() < PREFERENTIAL ? drawn : members;
      return list.at(Math.floor(random() * list.count));
    },
  };
}

function createList(capacity: number): List {
  let values = new Uint32Array(capacity);
  let count = 0;
  return {
    get count() {
      return count;
    },
    push(n) {
      if (count === values.length) {
        const grown = new Uint32Array(count * 2);
        grown.set(values);
        values = grown;
      }
      values[count] = n;
      count += 1;
    },
    at: (i) => values[i] as number,
  };
}

/** The same numbers in every run, from 0 up to, not with, 1: mulberry32. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
