import { describe, expect, it } from 'vitest';
import type { GraphChange } from '../../domain/rows.js';
import { address, batch, claim, edge, hash, id, item, leafOf, node, reveal } from './builders.js';
import { applyAt, NO_GAPS, type OpenGraph, shown, walkFrom, withGraph } from './harness.js';

/** app ← tuned ← base ← {corpus, web}, tuned ← corpus; `web` is a filtered crawl. */
const FAMILY: Partial<GraphChange> = {
  nodes: [
    node('app', { kind: 'OUTPUT' }),
    node('tuned'),
    node('base'),
    node('corpus', { kind: 'DATASET' }),
    node('web', { kind: 'DATASET' }),
    node('crawl', { kind: 'DATASET' }),
    node('alone'),
  ],
  edges: [
    edge('app', 'tuned', { relation: 'OUTPUT_OF' }),
    edge('tuned', 'base', { relation: 'FINE_TUNED_FROM' }),
    edge('tuned', 'corpus', { relation: 'EVALUATED_ON' }),
    edge('base', 'corpus'),
    edge('base', 'web'),
    edge('web', 'crawl', { relation: 'FILTERED_FROM' }),
  ],
};

export function describeWalking(open: OpenGraph): void {
  describe('walking', () => {
    it('finds all that an asset is made from, by degree and id, the shortest way counting', () =>
      withGraph(open, async (graph) => {
        await applyAt(graph, 1, FAMILY);
        const page = await walkFrom(graph, 'app');
        expect(shown(page)).toEqual(['tuned 1', 'base 2', 'corpus 2', 'web 3', 'crawl 4']);
        expect(page.start?.node).toEqual(node('app', { kind: 'OUTPUT' }));
        expect(page).toMatchObject({
          total: 5,
          hasNext: false,
          degreeReached: 4,
          truncated: null,
          gaps: NO_GAPS,
        });
        expect(page.head).toEqual(await graph.head());
      }));

    it('finds all that was made from an asset', () =>
      withGraph(open, async (graph) => {
        await applyAt(graph, 1, FAMILY);
        const page = await walkFrom(graph, 'corpus', { direction: 'DOWNSTREAM' });
        expect(shown(page)).toEqual(['base 1', 'tuned 1', 'app 2']);
      }));

    it('tells an unknown id from an asset without sources', () =>
      withGraph(open, async (graph) => {
        await applyAt(graph, 2, {
          ...FAMILY,
          nodes: [...(FAMILY.nodes ?? []), node('young', { fromBlock: 2 })],
        });
        for (const page of [
          await walkFrom(graph, 'unknown'),
          await walkFrom(graph, 'young', { atBlock: 1 }),
        ]) {
          expect(page).toMatchObject({
            start: null,
            items: [],
            total: 0,
            hasNext: false,
            gaps: NO_GAPS,
          });
        }
        const page = await walkFrom(graph, 'alone');
        expect(page.start?.node.id).toBe(id('alone'));
        expect(page).toMatchObject({ items: [], total: 0, degreeReached: 0 });
      }));

    it('shows the kinds asked for and walks all', () =>
      withGraph(open, async (graph) => {
        await applyAt(graph, 1, FAMILY);
        const page = await walkFrom(graph, 'app', { kinds: ['DATASET'] });
        expect(shown(page)).toEqual(['corpus 2', 'web 3', 'crawl 4']);
        expect(page.total).toBe(3);
        expect(shown(await walkFrom(graph, 'app', { kinds: ['OUTPUT'] }))).toEqual([]);
      }));

    it('walks the relations asked for', () =>
      withGraph(open, async (graph) => {
        await applyAt(graph, 1, FAMILY);
        const relations = ['OUTPUT_OF', 'FINE_TUNED_FROM', 'TRAINED_ON'] as const;
        const page = await walkFrom(graph, 'app', { relations });
        expect(shown(page)).toEqual(['tuned 1', 'base 2', 'corpus 3', 'web 3']);
        expect(shown(await walkFrom(graph, 'app', { relations: [] }))).toEqual([]);
      }));

    it('stops at the largest degree and says so only where there was more', () =>
      withGraph(open, async (graph) => {
        await applyAt(graph, 1, FAMILY);
        const two = await walkFrom(graph, 'app', { maxDegree: 2 });
        expect(shown(two)).toEqual(['tuned 1', 'base 2', 'corpus 2']);
        expect(two).toMatchObject({ truncated: 'MAX_DEGREE', degreeReached: 2, total: 3 });
        const four = await walkFrom(graph, 'app', { maxDegree: 4 });
        expect(four).toMatchObject({ truncated: null, degreeReached: 4, total: 5 });
        const none = await walkFrom(graph, 'app', { maxDegree: 0 });
        expect(none).toMatchObject({ truncated: 'MAX_DEGREE', items: [], degreeReached: 0 });
      }));

    it('pages in a stable order, whatever the page size', () =>
      withGraph(open, async (graph) => {
        await applyAt(graph, 1, FAMILY);
        const all = shown(await walkFrom(graph, 'app'));
        for (const first of [1, 2, 4, 5]) {
          const seen: string[] = [];
          let after = null;
          for (;;) {
            const page = await walkFrom(graph, 'app', { first, after });
            expect(page.total).toBe(5);
            seen.push(...shown(page));
            const last = page.items.at(-1);
            if (!page.hasNext || last === undefined) break;
            after = { degree: last.degree, id: last.view.node.id };
          }
          expect(seen).toEqual(all);
        }
      }));

    it('selects the state at the block first, then walks', () =>
      withGraph(open, async (graph) => {
        await applyAt(graph, 1, FAMILY);
        const struck = edge('tuned', 'base').factId;
        await applyAt(graph, 2, {
          nodes: [node('new', { fromBlock: 2, kind: 'DATASET' })],
          edges: [edge('base', 'new', { fromBlock: 2 })],
        });
        await applyAt(graph, 4, {
          strikes: [
            { factId: struck, index: 0, derived: id('tuned'), toBlock: 4, struckBy: hash('s') },
          ],
        });
        const at = async (atBlock: number) => shown(await walkFrom(graph, 'app', { atBlock }));
        expect(await at(1)).toEqual(['tuned 1', 'base 2', 'corpus 2', 'web 3', 'crawl 4']);
        expect(await at(3)).toEqual(['tuned 1', 'base 2', 'corpus 2', 'new 3', 'web 3', 'crawl 4']);
        expect(await at(4)).toEqual(['tuned 1', 'corpus 2']);
        const down = await walkFrom(graph, 'crawl', { direction: 'DOWNSTREAM', atBlock: 3 });
        expect(shown(down)).toEqual(['web 1', 'base 2', 'tuned 3', 'app 4']);
      }));

    it('walks an edge again when another fact records it after a strike', () =>
      withGraph(open, async (graph) => {
        const old = edge('a', 'b');
        await applyAt(graph, 1, { nodes: [node('a'), node('b')], edges: [old] });
        await applyAt(graph, 2, {
          strikes: [
            { factId: old.factId, index: 0, derived: id('a'), toBlock: 2, struckBy: hash('s') },
          ],
        });
        await applyAt(graph, 3, { edges: [edge('a', 'b', { fromBlock: 3 })] });
        const at = async (atBlock: number) => shown(await walkFrom(graph, 'a', { atBlock }));
        expect([await at(1), await at(2), await at(3)]).toEqual([['b 1'], [], ['b 1']]);
      }));

    it('passes through batches and never shows them', () =>
      withGraph(open, async (graph) => {
        const outer = batch('outer');
        const inner = batch('inner');
        const declared = (from: string, to: string, factId = outer.factId) =>
          edge(from, to, { relation: 'DECLARED', factId });
        await applyAt(graph, 1, {
          nodes: [node('user'), outer, inner, node('source'), leafOf(outer, 0, { kind: 'OUTPUT' })],
          edges: [
            edge('user', 'outer'),
            declared('outer', 'inner'),
            declared('inner', 'source', inner.factId),
            edge('outer.0', 'source', { factId: id('outer.0') }),
          ],
        });
        await graph.reveal(reveal(outer, {}));
        const up = await walkFrom(graph, 'user', { relations: ['TRAINED_ON'] });
        expect(shown(up)).toEqual(['source 3']);
        expect(up).toMatchObject({ total: 1, degreeReached: 3 });
        expect(up.gaps).toEqual({ ...NO_GAPS, missingManifests: 1, missingLeaves: 2 });
        const down = await walkFrom(graph, 'source', { direction: 'DOWNSTREAM' });
        expect(shown(down)).toEqual(['outer.0 1', 'user 3']);
        expect(down.gaps).toMatchObject({ missingManifests: 1, missingLeaves: 2 });
        expect(shown(await walkFrom(graph, 'outer'))).toEqual(['source 2']);
      }));
  });
}

export function describeGaps(open: OpenGraph): void {
  describe('what a walk cannot see', () => {
    it('is counted over all that it visits, the start included, whatever the page shows', () =>
      withGraph(open, async (graph) => {
        const missing = { relation: 'TRAINED_ON', acquiredAt: 0, licenseTermsId: id('t') } as const;
        const named = (subject: string, key: string, given = {}) =>
          item(subject, 'named', { commitment: id(key), ...missing }, { key, ...given });
        const referenced = item('base', 'referenced', {
          chainId: '10',
          registry: address('r'),
          foreignId: id('f'),
          royaltyBps: 0,
          ...missing,
        });
        const rival = node('rival', {
          contentHash: node('corpus').contentHash,
          registrant: address('bob'),
        });
        await applyAt(graph, 1, {
          ...FAMILY,
          nodes: [...(FAMILY.nodes ?? []), rival],
          claims: [...(FAMILY.nodes ?? []), rival].map((each) => claim(each)),
          items: [
            named('app', 'one'),
            named('app', 'ended', { toBlock: 1, closedBy: hash('f') }),
            referenced,
            item('crawl', 'committed', { root: id('r'), count: 12 }),
            item('tuned', 'committed', { root: id('r'), count: 3 }),
            named('alone', 'elsewhere'),
          ],
        });
        const page = await walkFrom(graph, 'app', { first: 1, kinds: ['MODEL'] });
        expect(page.gaps).toEqual({
          ...NO_GAPS,
          unresolvedSources: 2,
          undisclosedSources: 15,
          conflictingClaims: 1,
        });
        const near = await walkFrom(graph, 'app', { maxDegree: 1 });
        expect(near.gaps).toEqual({ ...NO_GAPS, unresolvedSources: 1, undisclosedSources: 3 });
      }));

    it('counts what is said of a batch once for all of its leaves', () =>
      withGraph(open, async (graph) => {
        const parent = batch('m');
        await applyAt(graph, 1, {
          nodes: [parent, leafOf(parent, 0), leafOf(parent, 1), node('s')],
          edges: [edge('m.0', 's'), edge('m.1', 's')],
          items: [item('m', 'committed', { root: id('r'), count: 5 })],
        });
        const down = await walkFrom(graph, 's', { direction: 'DOWNSTREAM' });
        expect(shown(down)).toEqual(['m.0 1', 'm.1 1']);
        expect(down.gaps).toEqual({ ...NO_GAPS, undisclosedSources: 5 });
      }));

    it('counts struck sources from the block of the strike on', () =>
      withGraph(open, async (graph) => {
        await applyAt(graph, 1, FAMILY);
        const { factId } = edge('base', 'web');
        await applyAt(graph, 3, {
          strikes: [{ factId, index: 0, derived: id('base'), toBlock: 3, struckBy: hash('s') }],
        });
        const struckAt = async (atBlock: number) =>
          (await walkFrom(graph, 'app', { atBlock })).gaps.struckSources;
        expect([await struckAt(2), await struckAt(3)]).toEqual([0, 1]);
        const down = await walkFrom(graph, 'web', { direction: 'DOWNSTREAM' });
        expect(down.gaps.struckSources).toBe(0);
      }));

    it('does not count edges of a manifest that storage has replaced as struck', () =>
      withGraph(open, async (graph) => {
        const parent = batch('m');
        await applyAt(graph, 1, {
          nodes: [parent, leafOf(parent, 0), node('s')],
          edges: [edge('m.0', 's', { factId: id('m.0') })],
        });
        await applyAt(graph, 2, {
          edges: [edge('m.0', 's', { fromBlock: 2 })],
          retired: [{ leafId: id('m.0'), toBlock: 2, struckBy: hash('w') }],
        });
        const page = await walkFrom(graph, 'm.0');
        expect(shown(page)).toEqual(['s 1']);
        expect(page.gaps).toEqual(NO_GAPS);
      }));

    it('counts a source whose registration it does not know as unresolved, once', () =>
      withGraph(open, async (graph) => {
        await applyAt(graph, 1, {
          nodes: [node('a'), node('b')],
          edges: [edge('a', 'b'), edge('a', 'leaf'), edge('b', 'leaf')],
        });
        const page = await walkFrom(graph, 'a');
        expect(shown(page)).toEqual(['b 1']);
        expect(page.gaps).toEqual({ ...NO_GAPS, unresolvedSources: 1 });
        expect(page.degreeReached).toBe(1);
      }));
  });
}
