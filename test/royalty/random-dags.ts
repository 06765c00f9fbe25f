import type { Random } from '../harness/random.js';
import type { EdgeGiven, World } from './closure-kit.js';
import { factOf } from './closure-kit.js';

/** A random DAG with shares, some over the cap, several facts in a block. */
export type RandomDag = {
  readonly world: World;
  readonly amount: bigint;
  /** Log index of each fact. */
  readonly order: ReadonlyMap<ReturnType<typeof factOf>, number>;
  readonly logOf: (edge: EdgeGiven) => number;
};

const AMOUNTS = [
  1n,
  7n,
  10_000n,
  2n ** 53n - 1n,
  2n ** 53n,
  10n ** 18n,
  2n ** 255n,
  2n ** 256n - 1n,
];

export function randomDag(random: Random): RandomDag {
  const count = 2 + random.integer(0, 10);
  const assets = Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`n${i}`, { createdAt: Math.floor(i / 2) }]),
  );
  const edges: EdgeGiven[] = [];
  const logs = new Map<string, number>();
  for (let derived = 1; derived < count; derived += 1) {
    const older = Math.floor(derived / 2) * 2;
    for (let index = random.integer(0, 4); index > 0 && older > 0; index -= 1) {
      const fact = `n${derived} ${random.integer(0, 2)}`;
      logs.set(fact, logs.get(fact) ?? random.integer(0, 999) * 1_000 + logs.size);
      edges.push({
        derived: `n${derived}`,
        source: `n${random.integer(0, older - 1)}`,
        bps: random.chance(0.2) ? 10_000 : random.integer(0, 4_000),
        fact,
        index: edges.length,
        from: 10 + (fact.charCodeAt(fact.length - 1) % 2),
      });
    }
  }
  const logOf = ({ fact }: EdgeGiven) => logs.get(fact as string) as number;
  return {
    world: { assets, edges, start: `n${count - 1}` },
    amount: random.chance(0.5)
      ? (random.pick(AMOUNTS) as bigint)
      : BigInt(random.integer(1, 2 ** 31)),
    order: new Map([...logs].map(([fact, log]) => [factOf(fact), log])),
    logOf,
  };
}
