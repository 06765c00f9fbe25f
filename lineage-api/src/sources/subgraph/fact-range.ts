import type { BlockRef } from '../../domain/rows.js';
import type { DeploymentInfo } from '../../encoding/deployment.js';
import type { Fact } from '../../encoding/fact-catalog.js';
import type { FactRange, SourceOptions } from '../port.js';
import { type BlockWindow, createBlockWindow } from './block-window.js';
import { parseFactRow } from './fact-parser.js';
import { walkFacts } from './fact-walk.js';
import type { SubgraphClient } from './subgraph-client.js';

export type RangeReader = (
  wanted: {
    /** Blocks after this number. */
    readonly from: number;
    readonly maxFacts: number;
    /** Whether to read on, given the block that the index stands at. */
    readonly accepts: (head: BlockRef) => Promise<boolean>;
  },
  options?: SourceOptions,
) => Promise<{ readonly range: FactRange; readonly head: BlockRef } | null>;

/** Reads whole blocks, about as many facts as wanted; null where the index has none that are newer, or stands wrong. */
export function createRangeReader(client: SubgraphClient, deployment: DeploymentInfo): RangeReader {
  const window: BlockWindow = createBlockWindow();

  return async ({ from, maxFacts, accepts }, options) => {
    const facts: Fact[] = [];
    let known: BlockRef | undefined;
    for await (const page of walkFacts({ fetch: client.fetchFacts, from, window }, options)) {
      const { rows, head, wholeTo } = page;
      if (known === undefined && !(await accepts(head))) return null;
      known = head;
      if (head.number <= from) return null;
      for (const row of rows) facts.push(parseFactRow(row, deployment));
      if (wholeTo === head.number) return { range: { facts, to: head }, head };
      const isWhole = (facts[0]?.position.blockNumber ?? Number.POSITIVE_INFINITY) <= wholeTo;
      if (facts.length >= maxFacts && isWhole) return { range: cut(facts, wholeTo), head };
    }
    return null;
  };
}

/** Facts of the blocks that were read to their end, up to the last that has any. */
function cut(facts: readonly Fact[], wholeTo: number): FactRange {
  const whole = facts.filter(({ position }) => position.blockNumber <= wholeTo);
  const { position } = whole[whole.length - 1] as Fact;
  const { blockNumber: number, blockHash: hash, timestamp } = position;
  return { facts: whole, to: { number, hash, timestamp } };
}
