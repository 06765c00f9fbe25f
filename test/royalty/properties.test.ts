import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Closure } from '../../lineage-api/src/domain/closure.js';
import type { Hex } from '../../lineage-api/src/encoding/hex.js';
import { createRandom } from '../harness/random.js';
import { attribute, closureOf, keptBy, pay } from './closure-kit.js';
import { type RandomDag, randomDag } from './random-dags.js';

const dags = fc.integer({ min: 0, max: 2 ** 31 }).map((seed) => randomDag(createRandom(seed)));
const amounts = fc.bigInt({ min: 1n, max: 2n ** 200n });

const sum = (values: Iterable<bigint>) => [...values].reduce((a, b) => a + b, 0n);

/** The same closure with its parts in another order. */
function shuffled(closure: Closure, seed: number): Closure {
  const random = createRandom(seed);
  const mix = <T>(list: readonly T[]): T[] =>
    list
      .map((value) => ({ value, place: random.integer(0, 2 ** 30) }))
      .sort((a, b) => a.place - b.place)
      .map(({ value }) => value);
  return {
    ...closure,
    nodes: new Map<Hex, Closure['nodes'] extends ReadonlyMap<Hex, infer N> ? N : never>(
      mix([...closure.nodes]),
    ),
    edges: mix(closure.edges),
  };
}

const steps = (dag: RandomDag) => BigInt(dag.world.edges.length + 1);

describe('FLOW on random graphs', () => {
  it('loses and makes nothing: what is paid and held adds up to the amount', () => {
    fc.assert(
      fc.property(dags, amounts, (dag, amount) => {
        const { of } = pay(dag.world, amount, dag.order);
        const paid = sum(of.beneficiaries.map((each) => each.amount));
        expect(paid + sum(of.held.map((each) => each.amount))).toBe(amount);
        for (const { share, inflow, passed } of of.flows) {
          expect(passed).toBe((inflow * BigInt(share.royaltyBps)) / 10_000n);
        }
      }),
    );
  });

  it('is linear but for what rounding leaves', () => {
    fc.assert(
      fc.property(dags, amounts, amounts, (dag, one, other) => {
        const [a, b, both] = [one, other, one + other].map(
          (amount) => pay(dag.world, amount, dag.order).kept,
        ) as [Record<string, bigint>, Record<string, bigint>, Record<string, bigint>];
        for (const name of Object.keys(dag.world.assets)) {
          const apart = (a[name] ?? 0n) + (b[name] ?? 0n);
          const difference = apart - (both[name] ?? 0n);
          // A unit for each share that the money passes, on each of its ways at most once an asset.
          const most = steps(dag) * steps(dag);
          expect(difference <= most && -difference <= most).toBe(true);
        }
      }),
    );
  });

  it('does not depend on the order in which assets and derivations are given', () => {
    fc.assert(
      fc.property(dags, fc.integer(), ({ world, amount, order }, seed) => {
        const closure = closureOf(world);
        const other = attribute(shuffled(closure, seed), amount, order);
        const one = attribute(closure, amount, order);
        expect(keptBy(world, other)).toEqual(keptBy(world, one));
        expect(other.beneficiaries).toEqual(one.beneficiaries);
      }),
    );
  });

  it('meets shares over the cap', () => {
    const random = createRandom(5);
    const found = Array.from({ length: 50 }, () => randomDag(random)).flatMap(
      ({ world, amount, order }) => pay(world, amount, order).of.voidShares,
    );
    expect(found.map(({ state }) => state)).toContain('OVER_CAP');
  });
});
