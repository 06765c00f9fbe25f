import { PLACE_COUNT, placeIndex, SELF_PLACE } from '../license/policy/place.js';
import { placesAfter } from '../license/policy/place-table.js';
import type { EdgeRelation } from '../rows.js';
import { FOOTPRINT_KINDS, FOOTPRINT_RELATIONS, type Footprint, NO_WAY } from './footprint.js';
import { OUTCOME } from './grounds.js';
import { rankIds } from './ranks.js';
import { type ImpactReach, NO_STATE } from './reach.js';
import { createStates, type States } from './states.js';
import type { ImpactTable } from './table.js';

/**
 * Applies a rule to what stands downstream: a breadth-first pass over states, each entered once, so linear in the edges
 * times the few places and kinds of way that meet at one asset. Ways that come to the same everywhere are one kind. Of
 * several states that lead to one in as many hops, that of the smallest id does.
 */
export function spreadImpact(footprint: Footprint, table: ImpactTable): ImpactReach {
  const states = createStates(footprint.count, rankIds(footprint.ids, footprint.count));
  const behaviours = toBehaviours(table);
  const down = byEnd(footprint);
  const { kinds } = footprint;
  const { derived, relations } = footprint.edges;
  enterTaken(footprint, table, behaviours, states);
  for (let from = 0; from < states.count; ) {
    const to = states.count;
    states.nextDegree();
    for (let state = from; state < to; state += 1) {
      const source = states.node[state] as number;
      const kind = kinds[source] as number;
      const code = states.code[state] as number;
      const place = code % PLACE_COUNT;
      const behaved = code - place;
      const way = states.way[state] as number;
      const start = states.start[state] as number;
      const end = down.offsets[source + 1] as number;
      for (let k = down.offsets[source] as number; k < end; k += 1) {
        const edge = down.edges[k] as number;
        const far = derived[edge] as number;
        const next = placeAfter(place, relations[edge] as number, kind, kinds[far] as number);
        states.enter(far, behaved + next, state, way, start);
      }
    }
    from = to;
  }
  return collect(footprint, behaviours, states);
}

type Behaviours = {
  /** By way. */
  readonly of: readonly number[];
  /** By behaviour and place. */
  readonly outcomes: Uint8Array;
};

/** Ways that come to the same at every place, as one; those that stop least come first. */
function toBehaviours({ outcomes }: ImpactTable): Behaviours {
  const weigh = (row: readonly number[]) => row.reduce((sum, outcome) => sum + outcome, 0);
  const distinct = new Map(outcomes.map((row) => [row.join(''), row]));
  const sorted = [...distinct].sort(
    ([a, rowA], [b, rowB]) => weigh(rowA) - weigh(rowB) || (a < b ? -1 : 1),
  );
  const keys = sorted.map(([key]) => key);
  return {
    of: outcomes.map((row) => keys.indexOf(row.join(''))),
    outcomes: Uint8Array.from(sorted.flatMap(([, row]) => row)),
  };
}

/**
 * What was taken from a start itself. Several ways by which one asset took the content for the same purpose are
 * alternatives: the best stands. Whatever it took for another purpose is judged beside it.
 */
function enterTaken(
  { kinds, edges }: Footprint,
  { starts }: ImpactTable,
  behaviours: Behaviours,
  states: States,
): void {
  const self = placeIndex(SELF_PLACE);
  const best = new Map<number, { readonly rank: number; readonly way: number }>();
  for (let edge = 0; edge < edges.count; edge += 1) {
    const way = edges.ways[edge] as number;
    if (way === NO_WAY) continue;
    const derived = edges.derived[edge] as number;
    const source = edges.source[edge] as number;
    const place = placeAfter(
      self,
      edges.relations[edge] as number,
      kinds[source] as number,
      kinds[derived] as number,
    );
    const key = derived * PLACE_COUNT + place;
    const rank = behaviours.of[way] as number;
    const known = best.get(key);
    if (known === undefined || rank < known.rank || (rank === known.rank && way < known.way)) {
      best.set(key, { rank, way });
    }
  }
  const startOf = startOfWays(starts);
  for (const [key, { rank, way }] of best) {
    const place = key % PLACE_COUNT;
    const derived = Math.floor(key / PLACE_COUNT);
    states.enter(derived, rank * PLACE_COUNT + place, NO_STATE, way, startOf.get(way) ?? 0);
  }
}

/** Every way begins at one start. */
function startOfWays(starts: ImpactTable['starts']): ReadonlyMap<number, number> {
  return new Map(
    starts.flatMap(({ unnamed, named }, start) =>
      [unnamed, ...named.values()].flat().map(({ way }) => [way, start] as const),
    ),
  );
}

const KINDS = FOOTPRINT_KINDS.length;
/** By relation, kind of the source, kind of what derives, place. */
const PLACES = Uint8Array.from(
  FOOTPRINT_RELATIONS.flatMap((relation) =>
    FOOTPRINT_KINDS.flatMap((source) =>
      FOOTPRINT_KINDS.flatMap((derived) => [
        ...placesAfter(relation as EdgeRelation, source, derived),
      ]),
    ),
  ),
);

function placeAfter(place: number, relation: number, source: number, derived: number): number {
  return PLACES[((relation * KINDS + source) * KINDS + derived) * PLACE_COUNT + place] as number;
}

/** Edges by their source. */
function byEnd({ count, edges }: Footprint) {
  const offsets = new Uint32Array(count + 1);
  for (let edge = 0; edge < edges.count; edge += 1) {
    const at = (edges.source[edge] as number) + 1;
    offsets[at] = (offsets[at] as number) + 1;
  }
  for (let n = 0; n < count; n += 1)
    offsets[n + 1] = (offsets[n + 1] as number) + (offsets[n] as number);
  const next = offsets.slice(0, count);
  const sorted = new Uint32Array(edges.count);
  for (let edge = 0; edge < edges.count; edge += 1) {
    const source = edges.source[edge] as number;
    const at = next[source] as number;
    sorted[at] = edge;
    next[source] = at + 1;
  }
  return { offsets, edges: sorted };
}

/** Each node's worst outcome, by the nearest state that brings it; all in the order (degree, id). */
function collect(footprint: Footprint, behaviours: Behaviours, states: States): ImpactReach {
  const order = states.nodesInOrder();
  const count = order.length;
  const placeOf = new Uint32Array(footprint.count);
  for (let at = 0; at < count; at += 1) placeOf[order[at] as number] = at;
  const reach = {
    count,
    ids: new Uint8Array(count * 32),
    kinds: new Uint8Array(count),
    unread: new Uint32Array(count),
    degrees: new Uint32Array(count),
    outcomes: new Uint8Array(count),
    ends: new Uint8Array(count),
    deciding: new Uint32Array(count),
  };
  const words = toWords(footprint.ids);
  const { code } = states;
  const sorted = new Uint32Array(reach.ids.buffer);
  for (let at = 0; at < count; at += 1) {
    const n = order[at] as number;
    for (let i = 0; i < 8; i += 1) sorted[at * 8 + i] = words[n * 8 + i] as number;
    reach.kinds[at] = footprint.kinds[n] as number;
    reach.unread[at] = footprint.unread[n] as number;
    reach.degrees[at] = states.degreeOf(n);
    let least: number = OUTCOME.MUST_STOP;
    let worst = -1;
    let deciding = NO_STATE;
    for (let state = states.firstOf(n); state !== NO_STATE; state = states.nextOf(state)) {
      const outcome = behaviours.outcomes[code[state] as number] as number;
      if (outcome < least) least = outcome;
      if (outcome < worst) continue;
      if (outcome > worst || states.isBefore(state, deciding)) deciding = state;
      worst = outcome;
    }
    reach.deciding[at] = deciding;
    reach.outcomes[at] = worst;
    reach.ends[at] = least === OUTCOME.MUST_STOP ? 1 : 0;
  }
  const node = new Uint32Array(states.count);
  const place = new Uint8Array(states.count);
  for (let state = 0; state < states.count; state += 1) {
    node[state] = placeOf[states.node[state] as number] as number;
    place[state] = (code[state] as number) % PLACE_COUNT;
  }
  const before = states.before.slice(0, states.count);
  const way = states.way.slice(0, states.count);
  const start = states.start.slice(0, states.count);
  return { ...reach, states: { node, before, way, place, start } };
}

/** The same bytes as words; copied where they do not begin at one. */
function toWords(bytes: Uint8Array): Uint32Array {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 4);
}
