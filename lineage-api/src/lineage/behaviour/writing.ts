import { describe, expect, it } from 'vitest';
import type { EdgeRow } from '../../domain/rows.js';
import { ALL_SOURCES } from '../../encoding/enums.js';
import { address, batch, block, change, edge, hash, id, item, leafOf, node } from './builders.js';
import { applyAt, dumpOf, OPEN, type OpenGraph, rowsOf, withGraph } from './harness.js';

export function describeWriting(open: OpenGraph): void {
  describe('writing', () => {
    it('is empty at first and stands nowhere', () =>
      withGraph(open, async (graph) => {
        const head = await graph.head();
        expect(head.block).toBeNull();
        expect(head.manifestsDigest).toBe(hash(''));
        expect(await graph.recentBlocks()).toEqual([]);
        expect(await dumpOf(graph)).toEqual(['["head",null]']);
      }));

    it('holds the rows of a change and stands where the change ends', () =>
      withGraph(open, async (graph) => {
        const rows = {
          nodes: [node('a'), node('b', { kind: 'DATASET', fromBlock: 2 })],
          edges: [edge('a', 'b', { fromBlock: 2, royaltyBps: 250 })],
          items: [item('a', 'owner', { address: address('alice') })],
        };
        await graph.apply(change(rows), null, block(2));
        expect((await graph.head()).block).toEqual(block(2));
        expect(await rowsOf(graph, 'node')).toEqual(rows.nodes);
        expect(await rowsOf(graph, 'edge')).toEqual(rows.edges);
        expect(await rowsOf(graph, 'item')).toEqual(rows.items);
      }));

    it('changes nothing when a change is replayed', () =>
      withGraph(open, async (graph) => {
        const rows = change({
          nodes: [node('a')],
          items: [item('a', 'successor', { id: id('b') })],
        });
        await graph.apply(rows, null, block(1));
        const before = await dumpOf(graph);
        const epoch = (await graph.head()).epoch;
        await graph.apply(rows, null, block(1));
        expect(await dumpOf(graph)).toEqual(before);
        expect((await graph.head()).epoch).toBe(epoch);
        expect(await graph.recentBlocks()).toEqual([block(1)]);
      }));

    it('refuses a change after another block than its head', () =>
      withGraph(open, async (graph) => {
        await applyAt(graph, 5, { nodes: [node('a')] });
        const empty = change({ nodes: [node('b')] });
        for (const [after, to] of [
          [null, block(6)],
          [block(4), block(6)],
          [block(5, 'fork'), block(6)],
          [block(4), block(5, 'fork')],
          [block(5), block(4)],
        ] as const) {
          await expect(graph.apply(empty, after, to)).rejects.toMatchObject({
            code: 'CURSOR_MISMATCH',
          });
        }
        expect(await graph.findNodes([id('b')])).toEqual([]);
        expect((await graph.head()).block).toEqual(block(5));
      }));

    it('keeps the recent blocks, youngest first', () =>
      withGraph(open, async (graph) => {
        for (const number of [1, 2, 7]) await applyAt(graph, number, {});
        expect(await graph.recentBlocks()).toEqual([block(7), block(2), block(1)]);
      }));

    it('closes an item that was there before and opens the next of its key', () =>
      withGraph(open, async (graph) => {
        const first = item('a', 'metadata', { hash: hash('one') });
        await applyAt(graph, 1, { nodes: [node('a')], items: [first] });
        const second = item('a', 'metadata', { hash: hash('two') }, { fromBlock: 2 });
        const closing = { toBlock: 2, closedBy: second.factId };
        await applyAt(graph, 2, {
          items: [second],
          closings: [{ subject: id('a'), kind: 'metadata', key: '', by: null, ...closing }],
        });
        expect(await rowsOf(graph, 'item')).toEqual([{ ...first, ...closing }, second]);
      }));

    it('closes what a stranger made only for the stranger', () =>
      withGraph(open, async (graph) => {
        const value = {
          part: id('a'),
          index: 0,
          ground: 'LICENSE',
          evidenceHash: hash('e'),
        } as const;
        const dispute = item('a', 'dispute', value, { key: hash('d'), by: address('bob') });
        await applyAt(graph, 1, { nodes: [node('a')], items: [dispute] });
        const closing = { subject: id('a'), kind: 'dispute', key: hash('d') } as const;
        await applyAt(graph, 2, {
          closings: [{ ...closing, by: address('eve'), toBlock: 2, closedBy: hash('eve') }],
        });
        expect(await rowsOf(graph, 'item')).toEqual([dispute]);
        await applyAt(graph, 3, {
          closings: [{ ...closing, by: address('bob'), toBlock: 3, closedBy: hash('bob') }],
        });
        expect(await rowsOf(graph, 'item')).toEqual([
          { ...dispute, toBlock: 3, closedBy: hash('bob') },
        ]);
      }));

    it('ignores closings and strikes of what is not there', () =>
      withGraph(open, async (graph) => {
        await applyAt(graph, 1, { nodes: [node('a')] });
        const before = await rowsOf(graph, 'node');
        await applyAt(graph, 2, {
          closings: [
            { subject: id('x'), kind: 'owner', key: '', by: null, toBlock: 2, closedBy: hash('f') },
          ],
          strikes: [
            { factId: hash('none'), index: 0, derived: id('a'), toBlock: 2, struckBy: hash('f') },
          ],
          retired: [{ leafId: id('x'), toBlock: 2, struckBy: hash('f') }],
        });
        expect(await rowsOf(graph, 'node')).toEqual(before);
        expect(await graph.statistics()).toMatchObject({ nodes: 1, edges: 0, items: 0 });
      }));

    it('strikes the edge of a fact and index, once: the first strike stays', () =>
      withGraph(open, async (graph) => {
        const factId = hash('two sources');
        const one = edge('a', 'b', { factId, index: 0 });
        const two = edge('a', 'c', { factId, index: 1 });
        await applyAt(graph, 1, { nodes: [node('a'), node('b'), node('c')], edges: [one, two] });
        await applyAt(graph, 2, {
          strikes: [{ factId, index: 1, derived: id('a'), toBlock: 2, struckBy: hash('first') }],
        });
        await applyAt(graph, 3, {
          strikes: [{ factId, index: 1, derived: id('a'), toBlock: 3, struckBy: hash('second') }],
        });
        expect(await rowsOf(graph, 'edge')).toEqual([
          one,
          { ...two, toBlock: 2, struckBy: hash('first') },
        ]);
      }));

    it('strikes all edges of a fact at once, but those that were struck before', () =>
      withGraph(open, async (graph) => {
        const factId = hash('three sources');
        const made = [0, 1, 2].map((index) => edge('a', 'bcd'[index] as string, { factId, index }));
        const other = edge('a', 'b');
        const nodes = ['a', 'b', 'c', 'd'].map((name) => node(name));
        await applyAt(graph, 1, { nodes, edges: [...made, other] });
        const strike = { factId, derived: id('a'), toBlock: 2 };
        await applyAt(graph, 2, {
          strikes: [
            { ...strike, index: 1, struckBy: hash('first') },
            { ...strike, index: ALL_SOURCES, struckBy: hash('all') },
          ],
        });
        const rows = (await rowsOf(graph, 'edge')) as readonly EdgeRow[];
        expect(rows.find((row) => row.factId === other.factId)).toEqual(other);
        expect(
          rows
            .filter((row) => row.factId === factId)
            .map(({ index, struckBy }) => [index, struckBy]),
        ).toEqual([
          [0, hash('all')],
          [1, hash('first')],
          [2, hash('all')],
        ]);
      }));

    it('strikes only what is an edge of the asset that strikes, and nothing that a batch declares', () =>
      withGraph(open, async (graph) => {
        const made = edge('a', 'b');
        const declared = edge('m', 'b', { relation: 'DECLARED' });
        await applyAt(graph, 1, { nodes: [node('a'), node('b')], edges: [made, declared] });
        const strike = { index: 0, toBlock: 2, struckBy: hash('s') };
        await applyAt(graph, 2, {
          strikes: [
            { ...strike, factId: made.factId, derived: id('b') },
            { ...strike, factId: declared.factId, derived: id('m') },
          ],
        });
        expect(await rowsOf(graph, 'edge')).toHaveLength(2);
        expect(await rowsOf(graph, 'edge')).toEqual(expect.arrayContaining([made, declared]));
      }));

    it('retires the edges of a leaf that was written to storage', () =>
      withGraph(open, async (graph) => {
        const parent = batch('m');
        const leaf = leafOf(parent, 0);
        const other = leafOf(parent, 1);
        const own = edge('m.0', 's', { factId: leaf.id });
        const others = edge('m.1', 's', { factId: other.id });
        await applyAt(graph, 1, { nodes: [parent, leaf, other, node('s')], edges: [own, others] });
        const recorded = edge('m.0', 's', { fromBlock: 2, factId: hash('recorded') });
        await applyAt(graph, 2, {
          edges: [recorded],
          retired: [{ leafId: leaf.id, toBlock: 2, struckBy: hash('written') }],
        });
        const rows = await rowsOf(graph, 'edge');
        expect(rows).toHaveLength(3);
        expect(rows).toEqual(
          expect.arrayContaining([
            { ...own, toBlock: 2, struckBy: hash('written') },
            others,
            { ...recorded, toBlock: OPEN },
          ]),
        );
      }));

    it('inserts what began and ended within a range as ended', () =>
      withGraph(open, async (graph) => {
        const ended = edge('a', 'b', { fromBlock: 2, toBlock: 4, struckBy: hash('s') });
        const closed = item(
          'a',
          'role',
          { role: 'DERIVER' },
          { fromBlock: 2, toBlock: 3, closedBy: hash('c') },
        );
        await applyAt(graph, 5, { nodes: [node('a'), node('b')], edges: [ended], items: [closed] });
        expect(await rowsOf(graph, 'edge')).toEqual([ended]);
        expect(await rowsOf(graph, 'item')).toEqual([closed]);
      }));
  });
}
