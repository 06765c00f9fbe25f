import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Hex } from '../encoding/hex.js';
import { findPaths, LONGEST_LISTED, type PathEdge } from './paths.js';

const id = (n: number): Hex => `0x${n.toString(16).padStart(64, '0')}`;

/** Every path by plain recursion: the meaning of the answer, slow where there are many. */
function naivePaths(edges: readonly PathEdge[], from: Hex, to: Hex): Hex[][] {
  const next = [...new Set(edges.filter(({ derived }) => derived === from).map((e) => e.source))];
  return next
    .sort()
    .flatMap((source) =>
      source === to ? [[from, to]] : naivePaths(edges, source, to).map((rest) => [from, ...rest]),
    )
    .sort((a, b) => a.length - b.length || (a.join() < b.join() ? -1 : 1));
}

/** `levels` diamonds one on the other: from the last id to id 0 there are 2^levels paths. */
function ladder(levels: number): { edges: PathEdge[]; top: Hex } {
  const edges: PathEdge[] = [];
  for (let level = 0; level < levels; level++) {
    const base = id(level * 3);
    const top = id(level * 3 + 3);
    for (const middle of [id(level * 3 + 1), id(level * 3 + 2)]) {
      edges.push({ derived: top, source: middle }, { derived: middle, source: base });
    }
  }
  return { edges, top: id(levels * 3) };
}

describe('findPaths', () => {
  test('gives the same paths in the same order as plain recursion on random lineages', () => {
    const edge = fc
      .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }))
      .filter(([a, b]) => a !== b)
      .map(([a, b]) => ({ derived: id(Math.max(a, b)), source: id(Math.min(a, b)) }));
    fc.assert(
      fc.property(
        fc.array(edge, { maxLength: 30 }),
        fc.nat(9),
        fc.nat(9),
        fc.nat(5),
        (edges, a, b, limit) => {
          const expected = a === b ? [] : naivePaths(edges, id(a), id(b));
          const found = findPaths(edges, id(a), id(b), limit);
          expect(found.count).toBe(BigInt(expected.length));
          expect(found.paths).toEqual(expected.slice(0, limit));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('counts the 2^64 paths of a ladder of 64 diamonds and lists the first of them', () => {
    const { edges, top } = ladder(64);
    const { count, paths } = findPaths(edges, top, id(0), 3);
    expect(count).toBe(2n ** 64n);
    expect(paths.map((path) => path.length)).toEqual([129, 129, 129]);
    expect(new Set(paths.map((path) => path.join())).size).toBe(3);
  });

  test('finds nothing against the direction of derivation, and nothing from an asset to itself', () => {
    const edges = [{ derived: id(2), source: id(1) }];
    expect(findPaths(edges, id(1), id(2), 10)).toEqual({ paths: [], count: 0n });
    expect(findPaths(edges, id(1), id(1), 10)).toEqual({ paths: [], count: 0n });
  });

  test('takes several derivations between two assets as one step', () => {
    const edges = [
      { derived: id(2), source: id(1) },
      { derived: id(2), source: id(1) },
    ];
    expect(findPaths(edges, id(2), id(1), 10).count).toBe(1n);
  });

  test('counts a path that is too long to list', () => {
    const edges = Array.from({ length: LONGEST_LISTED + 1 }, (_, n) => ({
      derived: id(n + 1),
      source: id(n),
    }));
    expect(findPaths(edges, id(LONGEST_LISTED), id(0), 1).paths).toHaveLength(1);
    expect(findPaths(edges, id(LONGEST_LISTED + 1), id(0), 1)).toEqual({ paths: [], count: 1n });
  });

  test('ends on a forged graph whose edges run in a circle', () => {
    const circle = [
      { derived: id(3), source: id(2) },
      { derived: id(2), source: id(1) },
      { derived: id(1), source: id(3) },
      { derived: id(2), source: id(2) },
      { derived: id(1), source: id(0) },
    ];
    expect(findPaths(circle, id(3), id(0), 10)).toEqual({
      paths: [[id(3), id(2), id(1), id(0)]],
      count: 1n,
    });
    expect(findPaths(circle, id(3), id(9), 10)).toEqual({ paths: [], count: 0n });
  });
});
