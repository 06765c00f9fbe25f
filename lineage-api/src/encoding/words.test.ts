import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_LEAVES } from './enums.js';
import type { Hex } from './hex.js';
import {
  packClaim,
  packDerivation,
  packDerivationWords,
  packLeafWords,
  parseDerivationWords,
  parseLeafWords,
} from './words.js';

const hash = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes): Hex => `0x${Buffer.from(bytes).toString('hex')}`);
const share = {
  licenseTermsId: hash,
  relation: fc.integer({ min: 0, max: 255 }),
  acquiredAt: fc.integer({ min: 0, max: 2 ** 40 - 1 }),
  royaltyBps: fc.integer({ min: 0, max: 65_535 }),
};

describe('words', () => {
  it('put each part at its bits', () => {
    expect(
      BigInt(packDerivation({ relation: 9, acquiredAt: 1_700_000_000, royaltyBps: 10_000 })),
    ).toBe((9n << 56n) | (1_700_000_000n << 16n) | 10_000n);
    expect(BigInt(packClaim(2, 4, 1_700_000_000))).toBe((2n << 48n) | (4n << 40n) | 1_700_000_000n);
    const [packed] = packLeafWords([
      {
        position: 63,
        leaf: ALL_LEAVES,
        relation: 4,
        acquiredAt: 5,
        royaltyBps: 6,
        licenseTermsId: `0x${'00'.repeat(32)}`,
      },
    ]);
    expect(BigInt(packed as Hex)).toBe(
      (63n << 96n) | (0xffffffffn << 64n) | (4n << 56n) | (5n << 16n) | 6n,
    );
  });

  it('of derivations and leaves are read as they were written', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ source: hash, ...share })), (sources) => {
        expect(parseDerivationWords(packDerivationWords(sources))).toEqual(sources);
      }),
    );
    const place = {
      position: fc.integer({ min: 0, max: 65_535 }),
      leaf: fc.integer({ min: 0, max: ALL_LEAVES }),
    };
    fc.assert(
      fc.property(fc.array(fc.record({ ...place, ...share })), (sources) => {
        expect(parseLeafWords(packLeafWords(sources))).toEqual(sources);
      }),
    );
  });

  it('are refused when one is missing or too wide', () => {
    const refused = expect.objectContaining({ code: 'MALFORMED_WORDS' });
    const word: Hex = `0x${'01'.repeat(32)}`;
    expect(() => parseDerivationWords([word, word])).toThrow(refused);
    expect(() => parseDerivationWords([word, word, word])).toThrow(refused);
    expect(() => parseLeafWords([word])).toThrow(refused);
    expect(() => parseLeafWords([word, word])).toThrow(refused);
  });
});
