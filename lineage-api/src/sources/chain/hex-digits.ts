/** Hexadecimal digits where they stand in a longer text, as bytes of ASCII. */

const NO_DIGIT = 0xff;
/** What each character is worth as a digit. */
const WORTH = new Uint8Array(256).fill(NO_DIGIT);
for (let digit = 0; digit < 16; digit++) {
  const text = digit.toString(16);
  WORTH[text.charCodeAt(0)] = digit;
  WORTH[text.toUpperCase().charCodeAt(0)] = digit;
}

/** Writes so many bytes, each from two digits; false where one is none. */
export function copyDigits(
  text: Uint8Array,
  from: number,
  count: number,
  bytes: Uint8Array,
  at: number,
): boolean {
  let all = 0;
  for (let i = 0; i < count; i++) {
    const high = WORTH[text[from + 2 * i] as number] as number;
    const low = WORTH[text[from + 2 * i + 1] as number] as number;
    all |= high | low;
    bytes[at + i] = (high << 4) | low;
  }
  return all < 16;
}

/** True where the same characters stand at both places. */
export function sameDigits(text: Uint8Array, a: number, b: number, count: number): boolean {
  for (let i = 0; i < count; i++) if (text[a + i] !== text[b + i]) return false;
  return true;
}

/** The digit that a character is, or 255. */
export function digitOf(character: number | undefined): number {
  return WORTH[character ?? 0] ?? NO_DIGIT;
}
