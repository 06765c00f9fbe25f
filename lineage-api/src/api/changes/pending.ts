import type { Fact } from '../../encoding/fact-catalog.js';
import type { Hex } from '../../encoding/hex.js';
import type { AnswerChangeKind } from '../generated/types.js';
import type { AnswerChangeModel, Moment } from '../models.js';

/** Facts that one event carries. */
const MOST_FACTS = 20;

/** What is to be told to one subscription: events that were not taken yet are one, so that it never grows. */
export type Pending = {
  readonly kinds: Set<AnswerChangeKind>;
  readonly starts: Set<Hex>;
  factCount: number;
  readonly facts: { readonly fact: Fact; readonly cursor: string }[];
  replacedFrom: number | null;
};

export function emptyPending(): Pending {
  return { kinds: new Set(), starts: new Set(), factCount: 0, facts: [], replacedFrom: null };
}

export function addFact(pending: Pending, fact: Fact, cursorOf: (fact: Fact) => string): void {
  pending.kinds.add('FACTS');
  pending.factCount += 1;
  if (pending.facts.length < MOST_FACTS) pending.facts.push({ fact, cursor: cursorOf(fact) });
}

/** Facts of the replaced blocks that were not told yet are none. */
export function addReplaced(pending: Pending, fromBlock: number): void {
  pending.kinds.add('REPLACED');
  pending.replacedFrom = Math.min(pending.replacedFrom ?? fromBlock, fromBlock);
  const kept = pending.facts.filter(({ fact }) => fact.position.blockNumber < fromBlock);
  pending.factCount -= pending.facts.length - kept.length;
  pending.facts.splice(0, pending.facts.length, ...kept);
}

export function toAnswerChange(
  pending: Pending,
  cursor: string,
  moment: Moment,
): AnswerChangeModel {
  const { kinds, starts, factCount, facts, replacedFrom } = pending;
  return { kinds: [...kinds], starts: [...starts], factCount, facts, replacedFrom, cursor, moment };
}
