/** Place of each of `count` ids of 32 bytes among them all, by their bytes. */
export function rankIds(ids: Uint8Array, count: number): Uint32Array {
  const ranks = new Uint32Array(count);
  const sorted = sortIds(ids, count);
  for (let place = 0; place < count; place += 1) ranks[sorted[place] as number] = place;
  return ranks;
}

/** With a number below this beside the first four bytes, a key is a whole number that a double holds. */
const MOST_KEYED = 2 ** 21;

function sortIds(ids: Uint8Array, count: number): Uint32Array {
  const compare = (a: number, b: number) => compareBytes(ids, a, b);
  if (count > MOST_KEYED) return Uint32Array.from({ length: count }, (_, n) => n).sort(compare);
  const view = new DataView(ids.buffer, ids.byteOffset, ids.byteLength);
  const keys = new Float64Array(count);
  for (let n = 0; n < count; n += 1) keys[n] = view.getUint32(n * 32) * MOST_KEYED + n;
  // Of numbers the engine's own order is fast; a comparison of bytes settles what begins alike.
  keys.sort();
  const sorted = Uint32Array.from(keys, (key) => key % MOST_KEYED);
  for (let from = 0; from < count; ) {
    const head = Math.floor((keys[from] as number) / MOST_KEYED);
    let to = from + 1;
    while (to < count && Math.floor((keys[to] as number) / MOST_KEYED) === head) to += 1;
    if (to - from > 1) sorted.subarray(from, to).sort(compare);
    from = to;
  }
  return sorted;
}

function compareBytes(ids: Uint8Array, a: number, b: number): number {
  for (let i = 0; i < 32; i += 1) {
    const difference = (ids[a * 32 + i] as number) - (ids[b * 32 + i] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}
