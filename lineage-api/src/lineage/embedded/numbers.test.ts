import { describe, expect, it } from 'vitest';
import { toHex } from '../../encoding/hex.js';
import { addNumber, createNumbers, findNumber, idOf } from './numbers.js';

const MANY = 40_000;

function bytesOf(seed: number, i: number): Uint8Array {
  const bytes = Buffer.alloc(32, seed);
  bytes.writeUInt32BE(i, 28);
  return bytes;
}

describe('numbers of ids', () => {
  it('lead back to the same ids, in whatever order they are asked for, of two graphs in turn', () => {
    const graphs = [1, 2].map((seed) => {
      const numbers = createNumbers();
      for (let i = 0; i < MANY; i += 1) addNumber(numbers, bytesOf(seed, i));
      return { seed, numbers };
    });
    const wrong: string[] = [];
    for (let i = 0; i < MANY; i += 1) {
      const n = (i * 16_411) % MANY;
      for (const { seed, numbers } of graphs) {
        const id = toHex(bytesOf(seed, n));
        for (const again of [idOf(numbers, n), idOf(numbers, n)]) if (again !== id) wrong.push(id);
        if (findNumber(numbers, id) !== n) wrong.push(id);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('that nobody has yet lead nowhere, and to their ids once somebody has', () => {
    const numbers = createNumbers();
    expect(() => idOf(numbers, 0)).toThrow(RangeError);
    addNumber(numbers, bytesOf(1, 7));
    expect(idOf(numbers, 0)).toBe(toHex(bytesOf(1, 7)));
  });
});
