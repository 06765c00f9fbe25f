import { describe, expect, it } from 'vitest';
import { formatExpression } from './format.js';
import { findLicenseIds } from './license-ids.js';
import { parseExpression } from './parse.js';
import { findReplacement, isDeprecated, listSpdxLicenses } from './spdx.js';
import { EXPRESSION_BOUNDS } from './tokens.js';

const read = (text: string) => formatExpression(parseExpression(text).expression);
const codesOf = (text: string) => parseExpression(text).problems.map(({ code }) => code);
const expectCode = (text: string, code: string) =>
  expect(() => parseExpression(text)).toThrow(expect.objectContaining({ code }));

describe('a licence expression', () => {
  it('binds WITH before AND, and AND before OR', () => {
    const text = 'MIT OR GPL-2.0-only WITH Classpath-exception-2.0 AND BSD-3-Clause';
    expect(parseExpression(text).expression).toEqual({
      kind: 'OR',
      parts: [
        { kind: 'LICENSE', license: { id: 'MIT', orLater: false, exception: null } },
        {
          kind: 'AND',
          parts: [
            {
              kind: 'LICENSE',
              license: {
                id: 'GPL-2.0-only',
                orLater: false,
                exception: 'Classpath-exception-2.0',
              },
            },
            { kind: 'LICENSE', license: { id: 'BSD-3-Clause', orLater: false, exception: null } },
          ],
        },
      ],
    });
  });

  it('keeps parentheses where they change the meaning, and drops them where they do not', () => {
    expect(read('(MIT OR ISC) AND (Zlib)')).toBe('(MIT OR ISC) AND Zlib');
    expect(read('(MIT AND ISC) OR Zlib')).toBe('MIT AND ISC OR Zlib');
    expect(read('((MIT OR ISC) OR Zlib)')).toBe('MIT OR ISC OR Zlib');
  });

  it('takes ids in any case and operators all upper or all lower', () => {
    expect(read('apache-2.0 and (mit or CC0-1.0)')).toBe('Apache-2.0 AND (MIT OR CC0-1.0)');
    expectCode('MIT And ISC', 'EXPRESSION_MALFORMED');
  });

  it('reads +, -or-later and deprecated ids as the same licence', () => {
    expect(read('GPL-2.0+')).toBe('GPL-2.0-or-later');
    expect(read('GPL-2.0-only+')).toBe('GPL-2.0-or-later');
    expect(read('LGPL-2.1')).toBe('LGPL-2.1-only');
    expect(read('GPL-2.0-with-classpath-exception')).toBe(
      'GPL-2.0-only WITH Classpath-exception-2.0',
    );
    expect(read('Apache-2.0+')).toBe('Apache-2.0+');
    expect(codesOf('GPL-3.0')).toEqual(['DEPRECATED_LICENSE']);
  });

  it('keeps two exceptions on one licence apart, so that both are judged', () => {
    expect(read('GPL-2.0-with-classpath-exception WITH LLVM-exception')).toBe(
      'GPL-2.0-only WITH Classpath-exception-2.0 AND GPL-2.0-only WITH LLVM-exception',
    );
  });

  it('keeps an unknown id as it is written and names it, and never guesses', () => {
    expect(read('MIT OR Apache2')).toBe('MIT OR Apache2');
    expect(codesOf('MIT OR Apache2')).toEqual(['UNKNOWN_LICENSE']);
    expect(codesOf('GPL-3.0-only WITH my-exception')).toEqual(['UNKNOWN_EXCEPTION']);
  });

  it('takes references, of other documents too', () => {
    const text = 'LicenseRef-Gemma AND DocumentRef-a.b:LicenseRef-1 WITH AdditionRef-x';
    expect(read(text)).toBe(text);
    expect(codesOf(text)).toEqual([]);
  });

  it('takes NONE and NOASSERTION alone', () => {
    expect(parseExpression('NONE').expression).toEqual({ kind: 'NONE' });
    expect(parseExpression(' NOASSERTION ').expression).toEqual({ kind: 'NOASSERTION' });
    expectCode('MIT OR NONE', 'EXPRESSION_MALFORMED');
    expectCode('(NOASSERTION)', 'EXPRESSION_MALFORMED');
  });

  it.each([
    '',
    '   ',
    'MIT AND',
    'AND MIT',
    'MIT ISC',
    '(MIT',
    'MIT)',
    '()',
    'MIT WITH',
    'MIT / ISC',
    'the MIT licence, or so',
    '+',
    'MIT++',
  ])('refuses %j, and says what it expected', (text) => {
    expectCode(text, 'EXPRESSION_MALFORMED');
  });

  it('is bounded in length and depth', () => {
    expectCode('M'.repeat(EXPRESSION_BOUNDS.characters + 1), 'EXPRESSION_TOO_LONG');
    expectCode(`${'('.repeat(400)}MIT${')'.repeat(400)}`, 'EXPRESSION_TOO_DEEP');
    expect(read(`${'('.repeat(32)}MIT${')'.repeat(32)}`)).toBe('MIT');
  });

  it('says what to do about a name in words', () => {
    expect(() => parseExpression('Apache 2.0, modified')).toThrowErrorMatchingInlineSnapshot(
      `[PedigreeError: licence expression: expected ids, AND, OR, WITH and parentheses, got ", modified"; a name in words is not an id]`,
    );
  });

  it('names its licences, and none where it cannot be read', () => {
    expect(findLicenseIds('(MIT OR ISC) AND MIT')).toEqual(['MIT', 'ISC', 'MIT']);
    expect(findLicenseIds('NONE')).toEqual([]);
    expect(findLicenseIds('a b c')).toEqual([]);
  });
});

describe('the SPDX list', () => {
  it('has every id known to the parser, deprecated ones mapped to what is on the list', () => {
    const known = new Set(listSpdxLicenses());
    expect(known.size).toBeGreaterThan(700);
    for (const id of known) {
      const problems = parseExpression(id).problems.map(({ code }) => code);
      expect({ id, problems }).toEqual({
        id,
        problems: isDeprecated(id) ? ['DEPRECATED_LICENSE'] : [],
      });
      const replacement = findReplacement(id);
      if (replacement !== undefined) expect(parseExpression(replacement).problems).toEqual([]);
    }
  });

  it('has every deprecated id in the table of replacements, or kept on purpose', async () => {
    const { createRequire } = await import('node:module');
    const deprecated = createRequire(import.meta.url)('spdx-license-ids/deprecated') as string[];
    expect(deprecated.filter((id) => !isDeprecated(id))).toEqual([]);
  });
});
