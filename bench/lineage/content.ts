import { createRandom } from './graph.js';

/** What the made assets say of themselves, each the same in every run. */

const OWNERS = 20_000;

export const LICENSES = [
  'Apache-2.0',
  'MIT',
  'CC-BY-4.0',
  'CC-BY-SA-4.0',
  'CC-BY-NC-4.0',
  'OpenRAIL',
  'LicenseRef-llama',
  'GPL-3.0-only',
  'ODC-By-1.0',
  'CC0-1.0',
] as const;

/** The 32 bytes that stand for asset `n` as its id, content and document. */
export function assetId(n: number): Buffer {
  return bytesOf(n, 32);
}

export function ownerOf(n: number): Buffer {
  return bytesOf(0x40_00_00_00 + skewed(n, OWNERS), 20);
}

export function termsIdOf(license: number): Buffer {
  return bytesOf(0x50_00_00_00 + license, 32);
}

/** Place of a licence in `LICENSES`; null for the fourth part that states none. */
export function licenseOf(n: number): number | null {
  return n % 4 === 3 ? null : skewed(n * 7 + 1, LICENSES.length);
}

const FIRST = syllables(40);
const SECOND = syllables(400);

/** A name of three words and a text of eight, from words of which few are frequent. */
export function documentOf(n: number, kind: number): { name: string; text: string } {
  const random = createRandom(n ^ 0x5bd1e995);
  const pick = (words: readonly string[]) => words[Math.floor(random() ** 2 * words.length)];
  const what = ['dataset', 'model', 'output'][kind];
  const name = `${pick(FIRST)} ${pick(SECOND)}${pick(FIRST)} ${n}`;
  const text = `${what} ${Array.from({ length: 6 }, () => `${pick(SECOND)}${pick(SECOND)}`).join(' ')}`;
  return { name, text };
}

function syllables(count: number): string[] {
  const random = createRandom(count);
  const letter = (set: string) => set[Math.floor(random() * set.length)];
  return Array.from(
    { length: count },
    () => `${letter('bcdfgklmnprstvz')}${letter('aeiou')}${letter('lmnrst')}${letter('aeiou')}`,
  );
}

/** Few values for many: the square of a uniform choice. */
function skewed(n: number, count: number): number {
  return Math.floor(createRandom(n + 1)() ** 3 * count);
}

function bytesOf(seed: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  for (let at = 0; at < length; at += 4) {
    state = Math.imul(state ^ (state >>> 16), 0x85ebca6b) >>> 0;
    state = (Math.imul(state ^ (state >>> 13), 0xc2b2ae35) + seed + at) >>> 0;
    bytes.writeUInt32LE(state, at);
  }
  return bytes;
}
