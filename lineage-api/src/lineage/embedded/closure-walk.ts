import type { Steps } from '../../encoding/steps.js';
import type { ClosureQuery } from '../port.js';
import { edgeRowsOf } from './edge-rows.js';
import { type Engine, headOf } from './engine.js';
import { compareIds, findNumber } from './numbers.js';
import { FLAG, isPresent } from './topology.js';
import { expand, sidesOf } from './walk.js';

/** Numbers of the nodes of a closure by (degree, id), and whether there are more. */
export type Kept = { readonly order: readonly number[]; readonly truncated: boolean };

/** Walks from all starts at once, and stops at the degree in which there are too many. */
export function* walkClosure(engine: Engine, query: ClosureQuery): Steps<Kept> {
  const { topology } = engine;
  const { atBlock, maxNodes } = query;
  const isThere = (n: number) => n >= 0 && isPresent(topology, n, atBlock);
  const step = toStep(engine, query);
  const order: number[] = [];
  const seen = new Set<number>();
  let level = [...new Set(query.starts.map((id) => findNumber(topology.numbers, id)))];
  while (level.length > 0) {
    const there = level.filter(isThere);
    for (const n of level) seen.add(n);
    there.sort((a, b) => compareIds(topology.numbers, a, b));
    const room = maxNodes - order.length;
    for (let i = 0; i < there.length && i < room; i += 1) order.push(there[i] as number);
    if (there.length > room) return { order, truncated: true };
    const next = new Set<number>();
    for (const n of there) {
      step(n, (target) => !seen.has(target) && next.add(target));
      yield;
    }
    level = [...next];
  }
  return { order, truncated: false };
}

type Step = (n: number, meet: (target: number) => void) => void;

function toStep(engine: Engine, { direction, atBlock, edges }: ClosureQuery): Step {
  const { topology } = engine;
  const up = direction === 'UPSTREAM';
  const how = {
    up,
    atBlock,
    atHead: atBlock === headOf(engine).block?.number,
    relations: null,
    maxDegree: Number.POSITIVE_INFINITY,
  };
  const sides = sidesOf(topology, how);
  const mayBeOwed = (n: number) =>
    !up || ((topology.flags[n] as number) & FLAG.STRUCK_SOURCES) !== 0;
  return (n, meet) => {
    for (const side of sides) expand(side, n, how, meet);
    if (edges === 'OWED' && mayBeOwed(n)) {
      for (const target of findOwed(engine, n, up, atBlock)) meet(target);
    }
  };
}

const OWED = `e.from_block <= :at AND e.to_block <= :at AND e.fact_id IS NOT NULL AND e.royalty_bps > 0
    AND e.terms IS NOT NULL`;

/** Far ends of struck edges that carry a share under terms: shares are not in memory. */
function findOwed({ database, topology }: Engine, n: number, up: boolean, at: number): number[] {
  const { sql, values } = edgeRowsOf(topology, n, up);
  return database
    .allNamed<{ target: number }>(
      `SELECT ${up ? 'e.source' : 'e.derived'} AS target ${sql} AND ${OWED}`,
      { ...values, at },
    )
    .map(({ target }) => target);
}
