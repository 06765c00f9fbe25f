import { NO_STATE } from './reach.js';

/** States that a pass enters, in the order of their degree; all those of one node are linked. */
export type States = {
  readonly count: number;
  readonly node: Uint32Array;
  /** Kind of way and place, as one number. */
  readonly code: Uint32Array;
  readonly before: Uint32Array;
  readonly way: Uint32Array;
  readonly start: Uint8Array;
  /**
   * Enters a state once. Entered again in the same degree, the state before it is the one whose node has the smaller id,
   * then the smaller code.
   */
  enter(node: number, code: number, before: number, way: number, start: number): void;
  /** What is entered from here on is one hop further. */
  nextDegree(): void;
  /** The first state of a node, or `NO_STATE`; then the next. */
  firstOf(node: number): number;
  nextOf(state: number): number;
  /** Whether a state is nearer than another of its node, or as near with a smaller code. */
  isBefore(a: number, b: number): boolean;
  degreeOf(node: number): number;
  /** Nodes with a state, by (degree, id). */
  nodesInOrder(): Uint32Array;
};

const FIRST_STATES = 1024;

export function createStates(nodes: number, ranks: Uint32Array): States {
  let count = 0;
  let degree = 1;
  let node = new Uint32Array(FIRST_STATES);
  let code = new Uint32Array(FIRST_STATES);
  let before = new Uint32Array(FIRST_STATES);
  let way = new Uint32Array(FIRST_STATES);
  let start = new Uint8Array(FIRST_STATES);
  let next = new Uint32Array(FIRST_STATES);
  let degrees = new Uint32Array(FIRST_STATES);
  const first = new Uint32Array(nodes).fill(NO_STATE);
  const nearest = new Uint32Array(nodes);

  function grow(): void {
    const more = (words: Uint32Array) => {
      const grown = new Uint32Array(words.length * 2);
      grown.set(words);
      return grown;
    };
    node = more(node);
    code = more(code);
    before = more(before);
    way = more(way);
    next = more(next);
    degrees = more(degrees);
    const starts = new Uint8Array(start.length * 2);
    starts.set(start);
    start = starts;
  }

  function add(n: number, c: number, from: number, w: number, s: number): void {
    if (count === node.length) grow();
    node[count] = n;
    code[count] = c;
    before[count] = from;
    way[count] = w;
    start[count] = s;
    degrees[count] = degree;
    next[count] = first[n] as number;
    if (first[n] === NO_STATE) nearest[n] = degree;
    first[n] = count;
    count += 1;
  }

  function isSmaller(a: number, b: number): boolean {
    const rankA = ranks[node[a] as number] as number;
    const rankB = ranks[node[b] as number] as number;
    return rankA < rankB || (rankA === rankB && (code[a] as number) < (code[b] as number));
  }

  return {
    get count() {
      return count;
    },
    get node() {
      return node;
    },
    get code() {
      return code;
    },
    get before() {
      return before;
    },
    get way() {
      return way;
    },
    get start() {
      return start;
    },
    enter(n, c, from, w, s) {
      for (let state = first[n] as number; state !== NO_STATE; state = next[state] as number) {
        if (code[state] !== c) continue;
        const again = from !== NO_STATE && before[state] !== NO_STATE && degrees[state] === degree;
        if (again && isSmaller(from, before[state] as number)) {
          before[state] = from;
          way[state] = w;
          start[state] = s;
        }
        return;
      }
      add(n, c, from, w, s);
    },
    nextDegree() {
      degree += 1;
    },
    firstOf: (n) => first[n] as number,
    nextOf: (state) => next[state] as number,
    isBefore(a, b) {
      const further = (degrees[a] as number) - (degrees[b] as number);
      return further < 0 || (further === 0 && (code[a] as number) < (code[b] as number));
    },
    degreeOf: (n) => nearest[n] as number,
    nodesInOrder() {
      const byRank = new Uint32Array(nodes);
      for (let n = 0; n < nodes; n += 1) byRank[ranks[n] as number] = n;
      const reached = byRank.filter((n) => first[n] !== NO_STATE);
      const levels: number[] = [];
      for (const n of reached) {
        const at = nearest[n] as number;
        levels[at] = (levels[at] ?? 0) + 1;
      }
      const offsets: number[] = [];
      let total = 0;
      for (let at = 0; at < levels.length; at += 1) {
        offsets[at] = total;
        total += levels[at] ?? 0;
      }
      const order = new Uint32Array(reached.length);
      for (const n of reached) {
        const at = nearest[n] as number;
        order[offsets[at] as number] = n;
        offsets[at] = (offsets[at] as number) + 1;
      }
      return order;
    },
  };
}
