import { describe, expect, it } from 'vitest';
import { canonicalHash, canonicalText } from './canonical.js';
import { describedContentHash, saltedContentHash, sourceNameCommitment } from './content-hash.js';
import { sha256 } from './hash.js';

/** A double by its bits, as the appendix of RFC 8785 lists them. */
function double(bits: string): number {
  return Buffer.from(bits, 'hex').readDoubleBE();
}

describe('canonical JSON', () => {
  it('passes the example of RFC 8785 section 3.2.2', () => {
    const value = {
      // biome-ignore lint/correctness/noPrecisionLoss: the RFC's own example
      numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonicalText(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('sorts keys by UTF-16 code units, as section 3.2.3 shows', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect([...canonicalText(value).matchAll(/:"(\w+)/g)].map(([, word]) => word)).toEqual([
      'Carriage',
      'One',
      'Control',
      'Latin',
      'Euro',
      'Emoji',
      'Hebrew',
    ]);
  });

  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('writes the number %s of the appendix as %s', (bits, text) => {
    expect(canonicalText(double(bits))).toBe(text);
  });

  it('refuses what has no canonical form', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 1n, '\ud800', undefined]) {
      expect(() => canonicalText(value)).toThrow();
    }
  });

  it('hashes the bytes of that form', () => {
    expect(canonicalHash({ b: 1, a: 'é' })).toBe(sha256(Buffer.from('{"a":"é","b":1}', 'utf8')));
    expect(canonicalHash({})).toBe(
      '0x44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
    );
  });
});

describe('content hashes', () => {
  const salt = `0x${'11'.repeat(32)}` as const;

  it('of a commitment depend on salt and content', () => {
    const content = sha256(Buffer.from('hello'));
    expect(saltedContentHash(salt, content)).toBe(
      sha256(Buffer.from(`${'11'.repeat(32)}${content.slice(2)}`, 'hex')),
    );
    expect(saltedContentHash(content, salt)).not.toBe(saltedContentHash(salt, content));
  });

  it('of a description are the hash of its words', () => {
    expect(describedContentHash('abc')).toBe(
      '0xba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it('of a named source commit to name and salt', () => {
    expect(sourceNameCommitment('a book', salt)).toBe(
      sha256(Buffer.from(`{"name":"a book","salt":"${salt}"}`)),
    );
  });
});
