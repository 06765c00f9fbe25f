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
