/** By code units: right for hexadecimal, for names of kinds and for keys, which are all ASCII. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
