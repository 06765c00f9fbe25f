/** Words of zero in memory that a worker can read as well. */
export function sharedWords(length: number): Uint32Array {
  return new Uint32Array(new SharedArrayBuffer(length * 4));
}

/** Bytes of zero in memory that a worker can read as well. */
export function sharedBytes(length: number): Uint8Array {
  return new Uint8Array(new SharedArrayBuffer(length));
}

/** The same words in more room; what is beyond them is `rest`. */
export function growWords(words: Uint32Array, length: number, rest = 0): Uint32Array {
  const grown = sharedWords(length);
  grown.set(words);
  if (rest !== 0) grown.fill(rest, words.length);
  return grown;
}

export function growBytes(bytes: Uint8Array, length: number): Uint8Array {
  const grown = sharedBytes(length);
  grown.set(bytes);
  return grown;
}
