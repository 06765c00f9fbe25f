import { isDeepStrictEqual } from 'node:util';
import type { Fact } from '../encoding/fact-catalog.js';
import type { Hex } from '../encoding/hex.js';
import type { KeptFact } from '../sources/kept-facts.js';
import type { Difference } from './report.js';

/** What the source keeps, fact by fact, against the logs. */
export type IndexCheck = {
  /** The next facts of the logs. The first difference, or null; after one nothing more is read. */
  add(facts: readonly Fact[]): Promise<Difference | null>;
  /** After the last fact of the logs. */
  finish(): Promise<Difference | null>;
};

export function createIndexCheck(kept: AsyncGenerator<KeptFact, void>): IndexCheck {
  let isOver = false;

  async function end(difference: Difference): Promise<Difference> {
    isOver = true;
    await kept.return();
    return difference;
  }

  return {
    async add(facts) {
      for (const fact of isOver ? [] : facts) {
        const { value } = await kept.next();
        const difference = compare(fact, value ?? null);
        if (difference !== null) return end(difference);
      }
      return null;
    },
    async finish() {
      if (isOver) return null;
      const { value } = await kept.next();
      isOver = true;
      return value == null ? null : end(added(value));
    },
  };
}

function compare(expected: Fact, kept: KeptFact | null): Difference | null {
  if (kept === null || placeOf(kept) > placeOf(expected.position)) {
    return differ('MISSING', expected, `${nameOf(expected)} is not there`);
  }
  if (placeOf(kept) < placeOf(expected.position)) return added(kept);
  if (kept.fact === null) return differ('CHANGED', expected, `${nameOf(expected)} is unreadable`);
  if (isDeepStrictEqual(kept.fact, expected)) return null;
  const field = findField(expected, kept.fact);
  return differ('CHANGED', expected, `${nameOf(expected)} has another ${field}`);
}

function added(kept: KeptFact): Difference {
  const { blockNumber, logIndex, fact } = kept;
  const name = fact === null ? 'something' : fact.type;
  return {
    layer: 'INDEX',
    against: 'LOGS',
    kind: 'ADDED',
    blockNumber,
    subject: fact?.subject ?? null,
    factId: fact?.factId ?? null,
    detail: `expected nothing at block ${blockNumber}, log ${logIndex}, got ${name} that the chain has not recorded`,
  };
}

function differ(kind: 'MISSING' | 'CHANGED', fact: Fact, what: string): Difference {
  const { subject, factId, position } = fact;
  const { blockNumber } = position;
  return {
    layer: 'INDEX',
    against: 'LOGS',
    kind,
    blockNumber,
    subject,
    factId,
    detail: `${what} as the chain recorded it`,
  };
}

function nameOf({ type, position }: Fact): string {
  return `${type} of block ${position.blockNumber}, log ${position.logIndex}`;
}

/** Log indexes of one block are below this. */
const LOGS_PER_BLOCK = 2 ** 20;

function placeOf({ blockNumber, logIndex }: { blockNumber: number; logIndex: number }): number {
  return blockNumber * LOGS_PER_BLOCK + logIndex;
}

/** Where two facts differ, outermost name first. */
function findField(a: object, b: object): string {
  const left = a as Record<string, unknown>;
  const right = b as Record<string, unknown>;
  for (const name of new Set([...Object.keys(left), ...Object.keys(right)])) {
    if (isDeepStrictEqual(left[name], right[name])) continue;
    const inner = name === 'fields' || name === 'position';
    return inner ? findField(left[name] as Hex & object, right[name] as Hex & object) : name;
  }
  return 'form';
}
