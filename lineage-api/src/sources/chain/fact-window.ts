import type { BlockRef } from '../../domain/rows.js';
import type { Fact } from '../../encoding/fact-catalog.js';

/** The facts read last, still in memory: who follows the source gets them without another look at the disk. */
export type FactWindow = {
  /** Adds the facts of the blocks above `after`, up to and with `end`. */
  append(after: number, end: BlockRef, facts: readonly Fact[]): void;
  /** Forgets everything: the chain changed. */
  clear(): void;
  /**
   * Facts of whole blocks above `after`, up to `to`: about `maxFacts`, and the block that they reach. Null where the
   * window does not have them all.
   */
  read(after: number, to: BlockRef, maxFacts: number): { facts: Fact[]; to: BlockRef } | null;
};

type Pane = { readonly after: number; readonly end: number; readonly facts: readonly Fact[] };

const MAX_FACTS = 20_000;

export function createFactWindow(): FactWindow {
  let panes: Pane[] = [];
  let count = 0;

  return {
    append(after, end, facts) {
      if (panes.at(-1)?.end !== after) {
        panes = [];
        count = 0;
      }
      panes.push({ after, end: end.number, facts });
      count += facts.length;
      while (count > MAX_FACTS && panes.length > 1) count -= panes.shift()?.facts.length ?? 0;
    },
    clear() {
      panes = [];
      count = 0;
    },
    read(after, to, maxFacts) {
      const first = panes.findIndex((pane) => pane.after <= after && after < pane.end);
      if (first < 0 || (panes.at(-1)?.end ?? -1) < to.number) return null;
      const facts: Fact[] = [];
      for (const pane of panes.slice(first)) {
        for (const fact of pane.facts) {
          const { blockNumber } = fact.position;
          if (blockNumber <= after) continue;
          const unfit = facts[maxFacts]?.position.blockNumber ?? blockNumber;
          if (blockNumber > to.number || blockNumber !== unfit) return cut(facts, maxFacts, to);
          facts.push(fact);
        }
      }
      return cut(facts, maxFacts, to);
    },
  };
}

/** Facts of the blocks that fit; the first block is taken whole, however large. */
function cut(facts: Fact[], maxFacts: number, to: BlockRef): { facts: Fact[]; to: BlockRef } {
  const unfit = facts[maxFacts]?.position.blockNumber;
  if (unfit === undefined) return { facts, to };
  const fit = facts.filter(({ position }) => position.blockNumber < unfit);
  const kept = fit.length > 0 ? fit : facts;
  return { facts: kept, to: blockOf(kept[kept.length - 1] as Fact) };
}

function blockOf({ position }: Fact): BlockRef {
  return { number: position.blockNumber, hash: position.blockHash, timestamp: position.timestamp };
}
