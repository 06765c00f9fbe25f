import { describe, expect, it } from 'vitest';
import {
  batch,
  block,
  claim,
  document,
  edge,
  hash,
  item,
  node,
  reveal,
  terms,
} from './builders.js';
import { applyAt, dumpOf, type OpenGraph, shown, walkFrom, withGraph } from './harness.js';

export function describeBinding(open: OpenGraph): void {
  describe('binding to a deployment', () => {
    it('is new to the first, and the same ever after', () =>
      withGraph(open, async (graph) => {
        expect(await graph.bind('1/a')).toBe('NEW');
        await applyAt(graph, 1, { nodes: [node('a')] });
        const before = await dumpOf(graph);
        const head = await graph.head();
        expect(await graph.bind('1/a')).toBe('SAME');
        expect(await dumpOf(graph)).toEqual(before);
        expect(await graph.head()).toEqual(head);
      }));

    it('drops what it holds of another registry, but documents, and never mixes the two', () =>
      withGraph(open, async (graph) => {
        await graph.bind('1/a');
        const parent = batch('m');
        await applyAt(graph, 1, {
          nodes: [node('a'), node('b'), parent],
          edges: [edge('a', 'b')],
          items: [item('a', 'metadata', { hash: hash('paper') })],
          claims: [claim(node('a'))],
          terms: [terms('mit', 'MIT')],
        });
        await graph.reveal(reveal(parent, {}));
        await graph.putDocuments([document('paper')]);
        const { epoch } = await graph.head();
        expect(await graph.bind('1/b')).toBe('OTHER');
        const head = await graph.head();
        expect(head).toMatchObject({ block: null, manifestsDigest: hash('') });
        expect(head.epoch).toBeGreaterThan(epoch);
        expect(await graph.recentBlocks()).toEqual([]);
        const { hash: documentHash, name, json } = document('paper');
        expect(await dumpOf(graph)).toEqual([
          `["document",{"hash":"${documentHash}","json":${JSON.stringify(json)},"name":"${name}"}]`,
          '["head",null]',
        ]);
        await applyAt(graph, 1, { nodes: [node('b')] }, 'fork');
        expect((await graph.head()).block).toEqual(block(1, 'fork'));
        expect(shown(await walkFrom(graph, 'b', { direction: 'DOWNSTREAM' }))).toEqual([]);
        expect(await graph.bind('1/b')).toBe('SAME');
      }));

    it('drops facts that are of nobody knows whom', () =>
      withGraph(open, async (graph) => {
        await applyAt(graph, 1, { nodes: [node('a')] });
        expect(await graph.bind('1/a')).toBe('OTHER');
        expect(await dumpOf(graph)).toEqual(['["head",null]']);
      }));
  });
}
