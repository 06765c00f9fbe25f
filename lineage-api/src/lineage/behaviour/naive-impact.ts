import { FOOTPRINT_KINDS } from '../../domain/impact/footprint.js';
import { type ImpactReach, NO_STATE } from '../../domain/impact/reach.js';
import { wayOf } from '../../domain/impact/table.js';
import { nextPlace, placeIndex, SELF_PLACE } from '../../domain/license/policy/place.js';
import type { Place } from '../../domain/license/policy/types.js';
import type { EdgeRow, NodeRow } from '../../domain/rows.js';
import { compareText } from '../../encoding/compare-text.js';
import { type Hex, ZERO_HASH } from '../../encoding/hex.js';
import { isInForce } from '../order.js';
import type { ImpactQuery } from '../port.js';
import type { NaiveState } from './naive-state.js';
import { findNode } from './naive-views.js';

/** A way to reach a node: its steps from the node back to the start. */
type Chain = { readonly way: number; readonly start: number; readonly steps: readonly Step[] };
type Step = { readonly id: Hex; readonly place: Place };

/** The rule applied until nothing changes: of each node, place and kind of way the best chain is kept. */
export function naiveImpact(state: NaiveState, { table, atBlock }: ImpactQuery): ImpactReach {
  const rowOf = (way: number) => (table.outcomes[way] as readonly number[]).join('');
  const sum = (row: string) => [...row].reduce((total, outcome) => total + Number(outcome), 0);
  const rows = [...new Set(table.outcomes.map((_, way) => rowOf(way)))].sort(
    (a, b) => sum(a) - sum(b) || compareText(a, b),
  );
  const rank = (way: number) => rows.indexOf(rowOf(way));
  const code = (way: number, place: Place) => rank(way) * 100 + placeIndex(place);
  const nodes = new Map(
    state.nodes.filter(({ fromBlock }) => fromBlock <= atBlock).map((each) => [each.id, each]),
  );
  const node = (id: Hex) => nodes.get(id) as NodeRow;
  const edges = state.edges.filter(
    (edge) => isInForce(edge, atBlock) && nodes.has(edge.derived) && nodes.has(edge.source),
  );
  const step = (edge: EdgeRow, place: Place): Step => ({
    id: edge.derived,
    place: nextPlace(place, edge.relation, node(edge.source).kind, node(edge.derived).kind),
  });

  const isBetter = (a: Chain, b: Chain) => {
    if (a.steps.length !== b.steps.length) return a.steps.length < b.steps.length;
    for (const [i, one] of a.steps.entries()) {
      const two = b.steps[i] as Step;
      const order = compareText(one.id, two.id) || code(a.way, one.place) - code(b.way, two.place);
      if (order !== 0) return order < 0;
    }
    return a.way < b.way;
  };
  const taken = new Map<string, Chain>();
  for (const edge of edges) {
    const start = table.starts.findIndex(({ id }) => id === edge.source);
    const from = table.starts[start];
    if (from === undefined) continue;
    const terms = edge.licenseTermsId === ZERO_HASH ? null : edge.licenseTermsId;
    const chain = {
      way: wayOf(from, terms, edge.fromBlock),
      start,
      steps: [step(edge, SELF_PLACE)],
    };
    const key = `${edge.derived} ${placeIndex((chain.steps[0] as Step).place)}`;
    const known = taken.get(key);
    const better =
      known === undefined || rank(chain.way) - rank(known.way) || chain.way - known.way;
    if (better === true || Number(better) < 0) taken.set(key, chain);
  }
  const best = new Map<string, Chain>();
  const keep = (chain: Chain): boolean => {
    const { id, place } = chain.steps[0] as Step;
    const key = `${id} ${code(chain.way, place)}`;
    const known = best.get(key);
    if (known !== undefined && !isBetter(chain, known)) return false;
    best.set(key, chain);
    return true;
  };
  for (const chain of taken.values()) keep(chain);
  for (let isChanging = true; isChanging; ) {
    isChanging = false;
    for (const chain of [...best.values()]) {
      const [last] = chain.steps as [Step, ...Step[]];
      for (const edge of edges.filter(({ source }) => source === last.id)) {
        const longer = { ...chain, steps: [step(edge, last.place), ...chain.steps] };
        isChanging = keep(longer) || isChanging;
      }
    }
  }
  return encode(state, [...best.values()], { table, atBlock }, code);
}

function encode(
  state: NaiveState,
  chains: readonly Chain[],
  { table, atBlock }: ImpactQuery,
  code: (way: number, place: Place) => number,
): ImpactReach {
  const byNode = new Map<Hex, Chain[]>();
  for (const chain of chains) {
    const { id } = chain.steps[0] as Step;
    byNode.set(id, [...(byNode.get(id) ?? []), chain]);
  }
  const outcomeOf = ({ way, steps }: Chain) =>
    table.outcomes[way]?.[placeIndex((steps[0] as Step).place)] as number;
  const items = [...byNode].map(([id, all]) => {
    const outcome = Math.max(...all.map(outcomeOf));
    const [deciding] = all
      .filter((chain) => outcomeOf(chain) === outcome)
      .sort(
        (a, b) =>
          a.steps.length - b.steps.length ||
          code(a.way, (a.steps[0] as Step).place) - code(b.way, (b.steps[0] as Step).place),
      ) as [Chain];
    const degree = Math.min(...all.map(({ steps }) => steps.length));
    return { id, outcome, deciding, degree, ends: all.every((chain) => outcomeOf(chain) === 2) };
  });
  items.sort((a, b) => a.degree - b.degree || compareText(a.id, b.id));
  const states = items.flatMap(({ deciding }) =>
    deciding.steps.map((each, i) => ({
      ...each,
      ...deciding,
      isLast: i + 1 === deciding.steps.length,
    })),
  );
  const nodes = items.map(({ id }) => findNode(state, id, atBlock) as NodeRow);
  const isUnread = ({ id, kind }: NodeRow) =>
    kind === 'BATCH' && !state.manifests.some(({ batchId }) => batchId === id);
  const firsts: number[] = [];
  let at = 0;
  for (const { deciding } of items) {
    firsts.push(at);
    at += deciding.steps.length;
  }
  return {
    count: items.length,
    ids: Buffer.concat(items.map(({ id }) => Buffer.from(id.slice(2), 'hex'))),
    kinds: Uint8Array.from(nodes, ({ kind }) => FOOTPRINT_KINDS.indexOf(kind)),
    unread: Uint32Array.from(nodes, (each) => (isUnread(each) ? each.leafCount : 0)),
    degrees: Uint32Array.from(items, ({ degree }) => degree),
    outcomes: Uint8Array.from(items, ({ outcome }) => outcome),
    ends: Uint8Array.from(items, ({ ends }) => Number(ends)),
    deciding: Uint32Array.from(firsts),
    states: {
      node: Uint32Array.from(states, ({ id }) => items.findIndex((item) => item.id === id)),
      before: Uint32Array.from(states, ({ isLast }, i) => (isLast ? NO_STATE : i + 1)),
      way: Uint32Array.from(states, ({ way }) => way),
      place: Uint8Array.from(states, ({ place }) => placeIndex(place)),
      start: Uint8Array.from(states, ({ start }) => start),
    },
  };
}
