import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCycles } from './cycles.js';
import { dateAssets } from './drafts.js';
import type { ImportedAsset, StatedDate } from './records.js';

const DAY = 86_400;
const day = (n: number): number => n * DAY;

function asset(name: string, date: StatedDate, sources: readonly string[] = []): ImportedAsset {
  return {
    identifier: name,
    kind: 'DATASET',
    name,
    description: null,
    publisher: null,
    links: [],
    statements: [],
    combine: null,
    more: {},
    date,
    sources: sources.map((identifier) => ({ identifier, relation: 'ADAPTED_FROM', url: 'x' })),
    unregistered: [],
  };
}

const stated = (n: number): StatedDate => ({ kind: 'DAY', day: day(n) });
const latest = (n: number): StatedDate => ({ kind: 'LATEST', day: day(n), note: 'entry' });
const NONE: StatedDate = { kind: 'NONE' };

const dateOf = (assets: readonly ImportedAsset[], name: string) =>
  dateAssets(assets).find((dated) => dated.asset.identifier === name)?.date;

describe('dates of imported assets', () => {
  it('keep a stated day, with a second for each derivation within it', () => {
    const assets = [
      asset('c', stated(5), ['b']),
      asset('b', stated(5), ['a']),
      asset('a', stated(5)),
    ];
    expect(dateAssets(assets).map((dated) => dated.date)).toEqual([
      { createdAt: day(5), timeBasis: 'DAY', note: null, isBent: false },
      { createdAt: day(5) + 1, timeBasis: 'DAY', note: null, isBent: false },
      { createdAt: day(5) + 2, timeBasis: 'DAY', note: null, isBent: false },
    ]);
  });

  it('bend where they contradict a derivation, which stays, and say so', () => {
    const assets = [asset('old', stated(3), ['new']), asset('new', stated(9))];
    expect(dateOf(assets, 'old')).toMatchObject({
      createdAt: day(9) + 1,
      timeBasis: 'ASSUMED',
      isBent: true,
      note: expect.stringContaining('1970-01-04'),
    });
  });

  it('are assumed between the sources and what derives from an asset without one', () => {
    const assets = [asset('a', stated(3)), asset('b', NONE, ['a']), asset('c', stated(9), ['b'])];
    expect(dateOf(assets, 'b')).toMatchObject({ createdAt: day(3) + 1, timeBasis: 'ASSUMED' });
    expect(dateOf(assets, 'c')).toMatchObject({ createdAt: day(9), isBent: false });
  });

  it('are assumed right before what derives from an asset without sources', () => {
    const assets = [asset('a', NONE), asset('b', NONE, ['a']), asset('c', stated(9), ['b'])];
    expect(dateOf(assets, 'b')?.createdAt).toBe(day(9) - 1);
    expect(dateOf(assets, 'a')?.createdAt).toBe(day(9) - 2);
  });

  it('are the newest stated one where nothing else tells', () => {
    const assets = [asset('a', NONE), asset('b', stated(7))];
    expect(dateOf(assets, 'a')).toMatchObject({ createdAt: day(7), timeBasis: 'ASSUMED' });
  });

  it('are as late as an entry and what derives from it allow', () => {
    const assets = [asset('base', latest(9)), asset('tuned', latest(4), ['base'])];
    expect(dateOf(assets, 'base')?.createdAt).toBe(day(4) - 1);
    expect(dateOf(assets, 'tuned')).toMatchObject({ createdAt: day(4), note: 'entry' });
  });

  it('keep to those that are registered already', () => {
    const assets = [asset('a', NONE), asset('b', stated(5), ['a']), asset('c', stated(9))];
    const recorded = new Map([['a', day(8)]]);
    const dates = dateAssets(assets, recorded).map((one) => [
      one.asset.identifier,
      one.date.createdAt,
      one.date.isBent,
    ]);
    expect(dates).toEqual([
      ['a', day(8), false],
      ['b', day(8) + 1, true],
      ['c', day(9), false],
    ]);
  });

  it('put every source before what derives from it, whatever the records state', () => {
    const dates = fc.oneof(
      fc.constant(NONE),
      fc.integer({ min: 1, max: 30 }).map(stated),
      fc.integer({ min: 1, max: 30 }).map(latest),
    );
    const graphs = fc.array(fc.tuple(dates, fc.array(fc.nat({ max: 1_000 }), { maxLength: 4 })), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(graphs, (rows) => {
        const assets = rows.map(([date, picks], i) =>
          // Sources are earlier rows, so that there is no cycle; they are given in any order.
          asset(`a${i}`, date, i === 0 ? [] : [...new Set(picks.map((pick) => `a${pick % i}`))]),
        );
        const dated = dateAssets(assets.toReversed());
        const at = new Map(dated.map((one) => [one.asset.identifier, one.date.createdAt]));
        expect(at.size).toBe(assets.length);
        const seen = new Set<string>();
        for (const one of dated) {
          for (const { identifier } of one.asset.sources) {
            expect(seen.has(identifier)).toBe(true);
            expect(at.get(identifier)).toBeLessThan(one.date.createdAt);
          }
          seen.add(one.asset.identifier);
          const { date } = one.asset;
          if (date.kind === 'DAY' && one.date.timeBasis === 'DAY') {
            expect(Math.floor(one.date.createdAt / DAY)).toBe(date.day / DAY);
          }
        }
      }),
      { numRuns: Number(process.env.PEDIGREE_IMPORT_RUNS ?? 200) },
    );
  });
});

describe('cycles', () => {
  it('are the groups that reach each other, as a look from every node finds them', () => {
    const links = fc
      .array(fc.array(fc.nat({ max: 11 }), { maxLength: 3 }), { minLength: 12, maxLength: 12 })
      .map(
        (rows) =>
          new Map<string, string[]>(rows.map((to, i) => [String(i), to.map(String)] as const)),
      );
    fc.assert(
      fc.property(links, (graph) => {
        const reach = (from: string): Set<string> => {
          const seen = new Set<string>();
          const queue = [...(graph.get(from) ?? [])];
          for (const next of queue) {
            if (seen.has(next)) continue;
            seen.add(next);
            queue.push(...(graph.get(next) ?? []));
          }
          return seen;
        };
        const nodes = [...graph.keys()];
        const expected = new Set(
          nodes.flatMap((node) => {
            const group = nodes.filter(
              (other) => other === node || (reach(node).has(other) && reach(other).has(node)),
            );
            return group.length > 1 ? [group.toSorted().join()] : [];
          }),
        );
        expect(new Set(findCycles(graph).map((group) => group.toSorted().join()))).toEqual(
          expected,
        );
      }),
      { numRuns: 200 },
    );
  });
});
