import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainStartBytes, extendHeadBytes, extendRegistryBytes, sameBytes } from './chain-bytes.js';
import { type ChainKind, chainStart, extendHead, extendRegistry } from './chains.js';
import { toHex } from './hex.js';

const word = fc.uint8Array({ minLength: 32, maxLength: 32 });
const time = fc.maxSafeNat();

describe('steps of chains on bytes', () => {
  it('are those on text', () => {
    const kind = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(
        word,
        word,
        word,
        kind,
        time,
        time,
        (a, b, c, chainKind, blockNumber, timestamp) => {
          expect(toHex(chainStartBytes(a, chainKind, b))).toBe(
            chainStart(toHex(a), chainKind as ChainKind, toHex(b)),
          );
          expect(toHex(extendHeadBytes(a, b, c, { blockNumber, timestamp }))).toBe(
            extendHead(toHex(a), toHex(b), toHex(c), { blockNumber, timestamp }),
          );
          expect(toHex(extendRegistryBytes(a, b))).toBe(extendRegistry(toHex(a), toHex(b)));
        },
      ),
    );
  });

  it('are compared byte by byte', () => {
    fc.assert(
      fc.property(word, fc.nat(31), fc.integer({ min: 1, max: 255 }), (bytes, at, change) => {
        const other = Uint8Array.from(bytes);
        expect(sameBytes(bytes, other)).toBe(true);
        other[at] = ((other[at] ?? 0) + change) % 256;
        expect(sameBytes(bytes, other)).toBe(false);
      }),
    );
  });
});
