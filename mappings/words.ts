import { Bytes } from '@graphprotocol/graph-ts';

const WORD_BYTES = 32;

/** A `bytes32[]` as one value, 32 bytes a word: lists of the store come back sorted, and these have an order. */
export function concatWords(words: Bytes[]): Bytes {
  const joined = new Bytes(words.length * WORD_BYTES);
  for (let i = 0; i < words.length; i++) joined.set(words[i], i * WORD_BYTES);
  return joined;
}
