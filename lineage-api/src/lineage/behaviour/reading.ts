import { describe, expect, it } from 'vitest';
import { ZERO_HASH } from '../../encoding/hex.js';
import { address, batch, claim, edge, hash, id, item, nameOf, node, terms } from './builders.js';
import { applyAt, OPEN, type OpenGraph, withGraph } from './harness.js';

export function describeReading(open: OpenGraph): void {
  describe('reading', () => {
    it('shows the sources of an asset, struck ones too, but not what a batch declares', () =>
      withGraph(open, async (graph) => {
        const toB = edge('a', 'b', { licenseTermsId: id('mit') });
        const toC = edge('a', 'c');
        await applyAt(graph, 1, {
          nodes: [node('a'), node('b'), node('c'), batch('m')],
          edges: [toC, toB, edge('a', 'gone'), edge('m', 'c', { relation: 'DECLARED' })],
          terms: [terms('mit', 'MIT')],
        });
        const strike = { toBlock: 2, struckBy: hash('s') };
        await applyAt(graph, 2, {
          strikes: [{ factId: toC.factId, index: 0, derived: id('a'), ...strike }],
        });
        const query = { id: id('a'), direction: 'UPSTREAM', first: 10, offset: 0 } as const;
        const page = await graph.neighbours({ ...query, atBlock: 2 });
        expect(page.edges.map(({ edge: each }) => each)).toEqual([
          toB,
          { ...toC, ...strike },
          edge('a', 'gone'),
        ]);
        expect(page.edges.map(({ view }) => view?.node ?? null)).toEqual([
          node('b'),
          node('c'),
          null,
        ]);
        expect(page.edges[0]?.view?.terms).toEqual([terms('mit', 'MIT')]);
        expect(page).toMatchObject({ total: 3, hasNext: false, head: await graph.head() });
        const before = await graph.neighbours({ ...query, atBlock: 1, first: 1, offset: 1 });
        expect(before.edges.map(({ edge: each }) => each)).toEqual([{ ...toC, toBlock: OPEN }]);
        expect(before).toMatchObject({ total: 3, hasNext: true });
        const down = await graph.neighbours({
          ...query,
          id: id('c'),
          direction: 'DOWNSTREAM',
          atBlock: 2,
        });
        expect(down.edges.map(({ view }) => view?.node)).toEqual([node('a')]);
        const declared = await graph.neighbours({ ...query, id: id('m'), atBlock: 2 });
        expect(declared).toMatchObject({ edges: [], total: 0, hasNext: false });
      }));

    it('lists every registration of a content by age', () =>
      withGraph(open, async (graph) => {
        const contentHash = hash('weights');
        const made = [
          node('d', { contentHash, fromBlock: 2, logIndex: 1 }),
          node('c', { contentHash, fromBlock: 2, logIndex: 1, scheme: 'DESCRIBED' }),
          node('b', { contentHash, fromBlock: 2, logIndex: 0, registrant: address('bob') }),
          node('a', { contentHash, fromBlock: 3 }),
          node('other'),
        ];
        await applyAt(graph, 3, { nodes: made, claims: made.map((each) => claim(each)) });
        const { claims, head } = await graph.claims(contentHash, 3);
        expect(claims.map(({ claim: each }) => nameOf(each.assetId))).toEqual(['b', 'c', 'd', 'a']);
        expect(claims[0]?.view).toMatchObject({ node: made[2], rivalClaims: 2 });
        expect(claims[1]?.claim).toEqual(claim(made[1] ?? node('c')));
        expect(head).toEqual(await graph.head());
        expect((await graph.claims(contentHash, 2)).claims).toHaveLength(3);
        expect((await graph.claims(hash('nobody'), 3)).claims).toEqual([]);
      }));

    it('tells what is in force about an agent', () =>
      withGraph(open, async (graph) => {
        const agent = item('agent', 'agent', {
          account: address('alice'),
          agentKind: 'ORGANISATION',
          metadataHash: ZERO_HASH,
        });
        const operator = item(
          'agent',
          'operator',
          { operator: address('ci'), until: 1_900_000_000 },
          { key: address('ci'), fromBlock: 2 },
        );
        await applyAt(graph, 2, { items: [operator, agent] });
        expect(await graph.agentItems(id('agent'), 1)).toEqual([agent]);
        expect(await graph.agentItems(id('agent'), 2)).toEqual([agent, operator]);
        expect(await graph.agentItems(id('stranger'), 2)).toEqual([]);
      }));

    it('finds nodes whatever their block, in the order asked', () =>
      withGraph(open, async (graph) => {
        await applyAt(graph, 3, { nodes: [node('a'), node('b', { fromBlock: 3 })] });
        expect(await graph.findNodes([id('b'), id('x'), id('a')])).toEqual([
          node('b', { fromBlock: 3 }),
          node('a'),
        ]);
        expect(await graph.findNodes([])).toEqual([]);
      }));

    it('counts what it holds', () =>
      withGraph(open, async (graph) => {
        await applyAt(graph, 1, {
          nodes: [node('a'), node('b'), batch('m')],
          edges: [edge('a', 'b', { toBlock: 1, struckBy: hash('s') })],
          items: [item('a', 'role', { role: 'OBSERVER' })],
          claims: [claim(node('a')), claim(node('b'))],
        });
        expect(await graph.statistics()).toEqual({
          nodes: 3,
          edges: 1,
          items: 1,
          claims: 2,
          missingManifests: 1,
        });
      }));

    it('refuses to speak of a block after its head', () =>
      withGraph(open, async (graph) => {
        const ahead = { code: 'BLOCK_AHEAD', retry: true };
        await expect(graph.views([id('a')], 0)).rejects.toMatchObject(ahead);
        await applyAt(graph, 4, { nodes: [node('a')] });
        const page = { atBlock: 5, first: 1, offset: 0 };
        const walk = { direction: 'UPSTREAM', kinds: null, relations: null } as const;
        const reads = [
          () => graph.views([id('a')], 5),
          () =>
            graph.walk({
              ...walk,
              start: id('a'),
              atBlock: 5,
              maxDegree: 1,
              first: 1,
              after: null,
            }),
          () => graph.neighbours({ ...page, id: id('a'), direction: 'UPSTREAM' }),
          () => graph.subDag(id('a'), 'UPSTREAM', 5, 10),
          () => graph.claims(hash('c'), 5),
          () => graph.assets({ ...page, filter: {}, orderBy: 'NAME' }),
          () => graph.agentItems(id('a'), 5),
        ];
        for (const read of reads) await expect(read()).rejects.toMatchObject(ahead);
        expect(await graph.views([id('a')], 4)).toHaveLength(1);
      }));

    it('abandons a read whose signal has been given', () =>
      withGraph(open, async (graph) => {
        await applyAt(graph, 1, { nodes: [node('a')] });
        const options = { signal: AbortSignal.abort() };
        for (const read of [
          graph.views([id('a')], 1, options),
          graph.subDag(id('a'), 'UPSTREAM', 1, 10, options),
          graph.head(options),
        ]) {
          await expect(read).rejects.toMatchObject({ code: 'DEADLINE' });
        }
      }));
  });
}
