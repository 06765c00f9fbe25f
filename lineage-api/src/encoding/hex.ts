/** Lower-case hexadecimal with `0x`: the one form in which bytes travel inside the program. */
export type Hex = `0x${string}`;

/** 20 bytes, lower case. */
export type Address = Hex;

export const ZERO_HASH: Hex = `0x${'0'.repeat(64)}`;
export const ZERO_ADDRESS: Address = `0x${'0'.repeat(40)}`;

const HEX = /^0x(?:[0-9a-fA-F]{2})*$/;

/** True for `0x` and an even number of hexadecimal digits; with `bytes`, for exactly that many bytes. */
export function isHex(value: unknown, bytes?: number): value is Hex {
  return (
    typeof value === 'string' &&
    HEX.test(value) &&
    (bytes === undefined || value.length === 2 + bytes * 2)
  );
}

const MOST_IN_PLACE = 32;
const scratch = Buffer.from(new ArrayBuffer(2 + MOST_IN_PLACE * 2));
scratch.write('0x', 'latin1');
const scratchPairs = new Uint16Array(scratch.buffer);
/** The two digits of each byte, as they stand in memory. */
const PAIRS = new Uint16Array(256);
Buffer.from(PAIRS.buffer).write(
  Array.from(PAIRS, (_, byte) => byte.toString(16).padStart(2, '0')).join(''),
  'latin1',
);

/** Lower-case hex of bytes. */
export function toHex(bytes: Uint8Array): Hex {
  return hexOf(bytes, 0, bytes.length);
}

/**
 * Hex of some of many bytes. Made in one piece: a text that is joined of two is twice as large in memory, and slower to
 * look up.
 */
export function hexOf(bytes: Uint8Array, from: number, to: number): Hex {
  const length = to - from;
  if (length > MOST_IN_PLACE) {
    return `0x${Buffer.from(bytes.buffer, bytes.byteOffset + from, length).toString('hex')}`;
  }
  for (let i = 0; i < length; i++) {
    scratchPairs[i + 1] = PAIRS[bytes[from + i] as number] as number;
  }
  return scratch.toString('latin1', 0, 2 + length * 2) as Hex;
}
