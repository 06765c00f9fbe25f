import type { FactRange } from '../sources/port.js';

/** Facts that a graph takes in at once, about: questions are answered in between. */
const FACTS_AT_ONCE = 500;

/** A range in parts of whole blocks. */
export function* inParts({ facts, to }: FactRange): Generator<FactRange> {
  let begin = 0;
  for (let end = FACTS_AT_ONCE; end < facts.length; end++) {
    const last = facts[end - 1]?.position;
    if (last === undefined || last.blockNumber === facts[end]?.position.blockNumber) continue;
    if (end - begin < FACTS_AT_ONCE) continue;
    const { blockNumber: number, blockHash: hash, timestamp } = last;
    yield { facts: facts.slice(begin, end), to: { number, hash, timestamp } };
    begin = end;
  }
  yield { facts: facts.slice(begin), to };
}
