import { parseManifestCsv } from './manifest-csv.js';
import { type ManifestRow, parseManifestJson } from './manifest-form.js';

const BRACE = 0x7b;
const SPACES = [0x20, 0x09, 0x0a, 0x0d];

/** Reads the JSON form where the first character is a brace, else the CSV form. `now` in unix seconds. */
export function parseManifest(bytes: Uint8Array, now: number): readonly ManifestRow[] {
  const first = bytes.find((byte) => !SPACES.includes(byte));
  if (first === BRACE) return parseManifestJson(bytes);
  return parseManifestCsv(bytes, new Date(now * 1000).toISOString().slice(0, 10));
}
