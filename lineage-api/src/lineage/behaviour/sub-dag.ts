import { describe, expect, it } from 'vitest';
import type { SubDag } from '../port.js';
import { batch, edge, hash, id, nameOf, node } from './builders.js';
import { applyAt, type OpenGraph, withGraph } from './harness.js';

function arrows(dag: SubDag): string[] {
  return dag.edges.map((each) => `${nameOf(each.derived)}>${nameOf(each.source)}`);
}

function names(dag: SubDag): string[] {
  return dag.nodes.map((each) => nameOf(each.id));
}

const rows = {
  nodes: [node('a'), node('b'), node('c'), node('d'), batch('m'), node('x')],
  edges: [
    edge('a', 'c'),
    edge('a', 'b'),
    edge('b', 'd'),
    edge('c', 'd'),
    edge('d', 'm'),
    edge('m', 'x', { relation: 'DECLARED' }),
    edge('m', 'gone'),
  ],
};

export function describeSubDag(open: OpenGraph): void {
  describe('the sub-DAG', () => {
    it('has the edges of all that is reachable, batches and unknown ends too, in one order', () =>
      withGraph(open, async (graph) => {
        await applyAt(graph, 1, rows);
        const dag = await graph.subDag(id('a'), 'UPSTREAM', 1, 100);
        expect(arrows(dag)).toEqual(['a>b', 'a>c', 'b>d', 'c>d', 'd>m', 'm>gone', 'm>x']);
        expect(names(dag)).toEqual(['a', 'b', 'c', 'd', 'm', 'x']);
        expect(dag).toMatchObject({ start: id('a'), truncated: false, head: await graph.head() });
        const down = await graph.subDag(id('d'), 'DOWNSTREAM', 1, 100);
        expect(arrows(down)).toEqual(['a>b', 'a>c', 'b>d', 'c>d']);
        expect(names(down)).toEqual(['a', 'b', 'c', 'd']);
      }));

    it('keeps the nearest edges where there are too many, and says so', () =>
      withGraph(open, async (graph) => {
        await applyAt(graph, 1, rows);
        const three = await graph.subDag(id('a'), 'UPSTREAM', 1, 3);
        expect(arrows(three)).toEqual(['a>b', 'a>c', 'b>d']);
        expect(names(three)).toEqual(['a', 'b', 'c', 'd']);
        expect(three.truncated).toBe(true);
        const all = await graph.subDag(id('a'), 'UPSTREAM', 1, 7);
        expect(all.truncated).toBe(false);
      }));

    it('is that of the block, with edges as they stood there', () =>
      withGraph(open, async (graph) => {
        await applyAt(graph, 1, rows);
        const { factId } = edge('a', 'b');
        await applyAt(graph, 2, {
          strikes: [{ factId, index: 0, derived: id('a'), toBlock: 2, struckBy: hash('s') }],
        });
        const before = await graph.subDag(id('a'), 'UPSTREAM', 1, 100);
        expect(before.edges[0]).toEqual(edge('a', 'b'));
        expect(arrows(await graph.subDag(id('a'), 'UPSTREAM', 2, 100))).toEqual([
          'a>c',
          'c>d',
          'd>m',
          'm>gone',
          'm>x',
        ]);
      }));

    it('is empty for an unknown id', () =>
      withGraph(open, async (graph) => {
        await applyAt(graph, 1, rows);
        const dag = await graph.subDag(id('gone'), 'DOWNSTREAM', 1, 100);
        expect(dag).toMatchObject({ nodes: [], edges: [], truncated: false });
      }));
  });
}
