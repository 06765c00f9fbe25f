import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hexOf, toHex } from './hex.js';

describe('hex of bytes', () => {
  it('is two lower-case digits a byte, of none, few and many bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(toHex(bytes)).toBe(`0x${Buffer.from(bytes).toString('hex')}`);
      }),
    );
  });

  it('is of some bytes among many, which may be a view of more', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 80, maxLength: 120 }),
        fc.nat(40),
        fc.nat(40),
        (all, a, b) => {
          const view = all.subarray(3);
          const digits = Buffer.from(view).toString('hex');
          expect(hexOf(view, a, a + b)).toBe(`0x${digits.slice(a * 2, (a + b) * 2)}`);
        },
      ),
    );
  });

  it('keeps what it gave before', () => {
    const first = toHex(Uint8Array.of(1, 2, 3));
    toHex(Uint8Array.of(9, 9, 9));
    expect(first).toBe('0x010203');
  });
});
