import { describe, expect, it } from 'vitest';
import { DOCUMENT_BOUNDS, parseBoundedJson } from './bounded-json.js';
import { canonicalBytes } from './canonical.js';
import { sha256 } from './hash.js';
import type { Hex } from './hex.js';
import { buildMetadata, type MetadataInput, parseMetadata } from './metadata.js';

const salt: Hex = `0x${'5a'.repeat(32)}`;
const input: MetadataInput = {
  salt,
  name: 'A model',
  description: 'Two lines,\nand a tab\t.',
  publisher: 'Someone',
  identifier: 'hf:model/someone/a-model@abc',
  links: [{ rel: 'card', href: 'https://example.org/card' }],
  statements: [
    {
      expression: 'Apache-2.0',
      basis: 'DECLARED',
      where: 'HUB_TAG',
      appliesTo: ['WEIGHTS', 'CODE'],
      observedAt: 1_700_000_000,
      by: 'Someone',
    },
  ],
  combine: 'ALL_OF',
  unregistered: [{ name: 'A shelf of books', salt, note: 'scanned' }],
};
const code = (name: string) => expect.objectContaining({ code: name });
const json = (text: string) => Buffer.from(text, 'utf8');

describe('metadata document', () => {
  it('is stored in canonical form under the SHA-256 of its bytes', () => {
    const { document, bytes, hash } = buildMetadata(input);
    expect(hash).toBe(sha256(bytes));
    expect(parseMetadata(bytes)).toEqual(document);
    expect(document).toMatchObject({ ...input, format: 'pedigree-metadata/1' });
    expect(document.unregistered?.[0]?.commitment).toMatch(/^0x[0-9a-f]{64}$/);
  });

  it('keeps fields that this version does not know', () => {
    const { document } = buildMetadata({ ...input, ...{ sampleTask: 'text-generation' } });
    expect(document).toMatchObject({ sampleTask: 'text-generation' });
  });

  it.each([
    ['no salt', { salt: undefined }],
    ['a short salt', { salt: '0x5a' }],
    ['no name', { name: '' }],
    ['a name of two lines', { name: 'A model\n[DATASET] by someone else' }],
    ['a publisher with a carriage return', { publisher: 'Someone\relse' }],
    ['a name of a thousand and one characters', { name: 'n'.repeat(1001) }],
    [
      'a statement of an unknown basis',
      { statements: [{ ...input.statements?.[0], basis: 'GUESSED' }] },
    ],
    ['a statement about nothing', { statements: [{ ...input.statements?.[0], appliesTo: [] }] }],
    ['an unknown combination', { combine: 'SOME_OF' }],
  ])('with %s is malformed', (_, change) => {
    expect(() => buildMetadata({ ...input, ...change } as MetadataInput)).toThrow(
      code('METADATA_MALFORMED'),
    );
  });

  it('with a commitment that is not of its name is malformed', () => {
    const { document } = buildMetadata(input);
    const unregistered = [{ name: 'Other books', salt, commitment: salt }];
    expect(() => parseMetadata(canonicalBytes({ ...document, unregistered }))).toThrow(
      code('METADATA_MALFORMED'),
    );
  });

  it('in other bytes than its canonical form is refused, also with a key twice', () => {
    const { document, bytes } = buildMetadata(input);
    const text = Buffer.from(bytes).toString('utf8');
    for (const other of [
      JSON.stringify(document, null, 1),
      `${text}\n`,
      text.replace('"name":"A model"', '"name":"Another","name":"A model"'),
    ]) {
      expect(() => parseMetadata(json(other))).toThrow(code('METADATA_NOT_CANONICAL'));
    }
  });
});

describe('JSON of unknown origin', () => {
  const parse = (bytes: Uint8Array) => parseBoundedJson(bytes, DOCUMENT_BOUNDS);

  it('is refused past 25 MiB and past 64 levels, before it is parsed', () => {
    expect(() => parse(Buffer.alloc(25 * 1024 * 1024 + 1, 0x20))).toThrow(code('JSON_TOO_LARGE'));
    expect(() => parse(json('['.repeat(100_000)))).toThrow(code('JSON_TOO_DEEP'));
    expect(() => parse(json(`${'['.repeat(65)}${']'.repeat(65)}`))).toThrow(code('JSON_TOO_DEEP'));
    expect(parse(json(`${'['.repeat(64)}${']'.repeat(64)}`))).toEqual(expect.any(Array));
  });

  it('counts no brackets inside strings', () => {
    const text = `["${'['.repeat(1_000)}\\"${'{'.repeat(1_000)}"]`;
    expect(parse(json(text))).toHaveLength(1);
  });

  it.each([
    ['HTML', json('<html></html>')],
    ['nothing', json('')],
    ['bytes that are no UTF-8', Buffer.from([0x22, 0xff, 0x22])],
    ['a byte order mark', json('\ufeff{}')],
  ])('that is %s is malformed', (_, bytes) => {
    expect(() => parse(bytes)).toThrow(code('JSON_MALFORMED'));
  });

  it.each([
    ['a key that reaches into prototypes', '{"a":{"__proto__":{"admin":true}}}'],
    ['NUL', '{"a":"x\\u0000y"}'],
    ['an escape sequence', '{"a":"\\u001b[31m"}'],
    ['text turned around', '{"a":"invoice\\u202efdp.exe"}'],
    ['an isolate in a key', '{"a\\u2066b":1}'],
    ['half a surrogate pair', '["\\ud800"]'],
    ['a number that no double holds', '{"a":[1e400]}'],
    ['its negative', '-1e400'],
  ])('with %s is unsafe', (_, text) => {
    expect(() => parse(json(text))).toThrow(code('JSON_UNSAFE'));
  });

  it('keeps right-to-left words and emoji', () => {
    expect(parse(json('["עברית 😀"]'))).toEqual(['עברית 😀']);
  });
});
