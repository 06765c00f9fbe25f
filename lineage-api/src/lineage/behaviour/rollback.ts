import { describe, expect, it } from 'vitest';
import { address, block, claim, document, edge, hash, id, item, node, terms } from './builders.js';
import { applyAt, dumpOf, type OpenGraph, rowsOf, shown, walkFrom, withGraph } from './harness.js';

export function describeRollback(open: OpenGraph): void {
  describe('rolling back', () => {
    it('holds again what it held at the end of that block', () =>
      withGraph(open, async (graph) => {
        const made = edge('a', 'b');
        const metadata = item('a', 'metadata', { hash: hash('one') });
        await applyAt(graph, 1, {
          nodes: [node('a'), node('b')],
          edges: [made],
          items: [metadata],
          claims: [claim(node('a'))],
          terms: [terms('mit', 'MIT')],
        });
        const before = await dumpOf(graph);
        const later = { fromBlock: 2 };
        await applyAt(graph, 2, {
          nodes: [node('c', later)],
          edges: [edge('c', 'a', later)],
          items: [item('a', 'metadata', { hash: hash('two') }, later)],
          claims: [claim(node('c', later))],
          terms: [terms('bsd', 'BSD-3-Clause', later)],
          closings: [
            {
              subject: id('a'),
              kind: 'metadata',
              key: '',
              by: address('alice'),
              toBlock: 2,
              closedBy: hash('f'),
            },
          ],
          strikes: [
            { factId: made.factId, index: 0, derived: id('a'), toBlock: 2, struckBy: hash('s') },
          ],
        });
        expect(shown(await walkFrom(graph, 'a'))).toEqual([]);
        await graph.rollback(block(1));
        expect(await dumpOf(graph)).toEqual(before);
        expect(shown(await walkFrom(graph, 'a'))).toEqual(['b 1']);
        expect(await graph.findNodes([id('c')])).toEqual([]);
      }));

    it('gives another epoch each time', () =>
      withGraph(open, async (graph) => {
        await applyAt(graph, 1, {});
        const first = (await graph.head()).epoch;
        await graph.rollback(block(1));
        const second = (await graph.head()).epoch;
        await graph.rollback(null);
        const third = (await graph.head()).epoch;
        expect(first < second && second < third).toBe(true);
      }));

    it('goes on with a sibling of the same height', () =>
      withGraph(open, async (graph) => {
        await applyAt(graph, 1, { nodes: [node('a'), node('b')] });
        const old = { fromBlock: 2 };
        await applyAt(graph, 2, { nodes: [node('c', old)], edges: [edge('c', 'a', old)] });
        await graph.rollback(block(1));
        const other = edge('c', 'b', { ...old, factId: hash('other') });
        await applyAt(graph, 2, { nodes: [node('c', old)], edges: [other] }, 'fork');
        expect((await graph.head()).block).toEqual(block(2, 'fork'));
        expect(await graph.recentBlocks()).toEqual([block(2, 'fork'), block(1)]);
        expect(await rowsOf(graph, 'edge')).toEqual([other]);
        expect(shown(await walkFrom(graph, 'c'))).toEqual(['b 1']);
      }));

    it('refuses a block ahead and a sibling of a block it knows', () =>
      withGraph(open, async (graph) => {
        await expect(graph.rollback(block(1))).rejects.toMatchObject({ code: 'CURSOR_MISMATCH' });
        for (const number of [1, 2, 3]) await applyAt(graph, number, {});
        for (const to of [block(4), block(2, 'fork'), block(3, 'fork')]) {
          await expect(graph.rollback(to)).rejects.toMatchObject({ code: 'CURSOR_MISMATCH' });
        }
        expect((await graph.head()).block).toEqual(block(3));
      }));

    it('goes back to a block inside a range that was applied whole', () =>
      withGraph(open, async (graph) => {
        await applyAt(graph, 1, { nodes: [node('a')] });
        await applyAt(graph, 9, {
          nodes: [node('b', { fromBlock: 4 }), node('c', { fromBlock: 6 })],
          edges: [edge('b', 'a', { fromBlock: 4, toBlock: 6, struckBy: hash('s') })],
        });
        await graph.rollback(block(5));
        expect((await graph.head()).block).toEqual(block(5));
        expect(await graph.recentBlocks()).toEqual([block(5), block(1)]);
        expect(await graph.findNodes([id('b'), id('c')])).toHaveLength(1);
        expect(shown(await walkFrom(graph, 'b'))).toEqual(['a 1']);
      }));

    it('to null drops all but documents', () =>
      withGraph(open, async (graph) => {
        await applyAt(graph, 1, {
          nodes: [node('a'), node('b')],
          edges: [edge('a', 'b')],
          items: [item('a', 'role', { role: 'DERIVER' })],
          claims: [claim(node('a'))],
          terms: [terms('mit', 'MIT')],
        });
        await graph.putDocuments([document('paper')]);
        await graph.rollback(null);
        const { hash: documentHash, name, json } = document('paper');
        expect(await dumpOf(graph)).toEqual([
          `["document",{"hash":"${documentHash}","json":${JSON.stringify(json)},"name":"${name}"}]`,
          '["head",null]',
        ]);
        await applyAt(graph, 1, { nodes: [node('b')] });
        expect(shown(await walkFrom(graph, 'b', { direction: 'DOWNSTREAM' }))).toEqual([]);
      }));
  });
}
