import { describe, expect, it } from 'vitest';
import { keccak, sha256 } from './hash.js';
import type { Hex } from './hex.js';
import {
  type AnchoredBatch,
  type ManifestLeaf,
  manifestBytes,
  manifestTree,
  parseManifest,
  verifyManifest,
} from './manifest.js';
import { merkleRoot } from './merkle.js';

const word = (n: number): Hex => `0x${n.toString(16).padStart(64, '0')}`;
const leaf = (n: number): ManifestLeaf => ({
  kind: 3,
  scheme: 2,
  contentHash: word(n),
  metadataHash: word(0),
  salt: keccak(word(n)),
  words: n % 2 === 0 ? [] : [word(n << 16), word(0)],
});
const sources = [word(7), word(8)];
const leaves = Array.from({ length: 5 }, (_, i) => leaf(i));
const bytes = manifestBytes(sources, leaves);
const text = Buffer.from(bytes).toString('utf8');
const place = { prefix: word(1), batchId: word(2) };
const batch: AnchoredBatch = {
  ...place,
  root: merkleRoot(manifestTree(place, leaves.length, leaves)),
  leafCount: 5,
  sources,
};
const code = (name: string) => expect.objectContaining({ code: name });
const changed = (from: string | RegExp, to: string) => Buffer.from(text.replace(from, to), 'utf8');

describe('manifest', () => {
  it('is one canonical line for the batch and one for each leaf', () => {
    expect(text.split('\n')).toHaveLength(7);
    expect(text.split('\n').slice(0, 2)).toEqual([
      `{"format":"pedigree-manifest/1","leafCount":5,"sources":["${word(7)}","${word(8)}"]}`,
      `{"contentHash":"${word(0)}","kind":3,"metadataHash":"${word(0)}","salt":"${keccak(word(0))}","scheme":2,"words":[]}`,
    ]);
    expect(sha256(bytes)).toMatch(/^0x[0-9a-f]{64}$/);
  });

  it('is read as it was written', () => {
    const manifest = parseManifest(bytes);
    expect(manifest).toMatchObject({ leafCount: 5, sources });
    expect([...manifest.leaves()]).toEqual(leaves);
    expect([...verifyManifest(batch, bytes).leaves()]).toEqual(leaves);
  });

  it('is not taken for another batch', () => {
    for (const change of [
      { leafCount: 6 },
      { sources: [word(7)] },
      { root: word(3) },
      { batchId: word(3) },
      { prefix: word(3) },
    ]) {
      expect(() => verifyManifest({ ...batch, ...change }, bytes)).toThrow(
        code('MANIFEST_MISMATCH'),
      );
    }
  });

  it.each([
    ['another content', changed(`"contentHash":"${word(1)}"`, `"contentHash":"${word(9)}"`)],
    [
      'two leaves changed places',
      Buffer.from(manifestBytes(sources, [leaf(1), leaf(0), ...leaves.slice(2)])),
    ],
  ])('with %s does not match', (_, other) => {
    expect(() => verifyManifest(batch, other)).toThrow(code('MANIFEST_MISMATCH'));
  });

  it.each([
    ['nothing', Buffer.from('')],
    ['another format', changed('manifest/1', 'manifest/2')],
    ['no leaves', changed('"leafCount":5', '"leafCount":0')],
    ['a count that is no number', changed('"leafCount":5', '"leafCount":"5"')],
    ['fewer leaves than it says', changed('"leafCount":5', '"leafCount":6')],
    ['more leaves than it says', changed('"leafCount":5', '"leafCount":4')],
    ['a last line without end', bytes.subarray(0, -1)],
    ['another order of keys', changed(/"kind":3,("metadataHash":"\w+"),/, '$1,"kind":3,')],
    ['a space', changed('"kind":3', '"kind": 3')],
    ['a field of its own', changed('"kind":3', '"kind":3,"note":1')],
    ['a code past a byte', changed('"kind":3', '"kind":256')],
    ['a short hash', changed(word(4), word(4).slice(0, -2))],
    [
      'upper-case digits',
      changed(keccak(word(0)), keccak(word(0)).toUpperCase().replace('0X', '0x')),
    ],
    ['a comma too many', changed('"words":["', '"words":[,"')],
    ['a comma at the end', changed(/("words":\["0x\w+","0x\w+")\]/, '$1,]')],
    ['a code with a leading zero', changed('"kind":3', '"kind":03')],
    ['HTML', Buffer.from('<!doctype html>\n')],
    ['a list for a line', changed(/\n.*\n$/, '\n[]\n')],
    ['null for a line', changed(/\n.*\n$/, '\nnull\n')],
  ])('of %s is malformed', (_, bad) => {
    expect(() => [...parseManifest(bad).leaves()]).toThrow(code('MANIFEST_MALFORMED'));
  });

  it.each([
    ['leaves than one machine holds', changed('"leafCount":5', '"leafCount":4194305')],
    [
      'bytes in a line than a leaf needs',
      changed('"words":[]', `"words":["${'0'.repeat(300_000)}"]`),
    ],
  ])('of more %s is too large', (_, bad) => {
    expect(() => [...parseManifest(bad).leaves()]).toThrow(code('MANIFEST_TOO_LARGE'));
  });
});
