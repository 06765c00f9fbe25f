import { describe, expect, it } from 'vitest';
import { toManifestsDigest } from '../cursor.js';
import {
  batch,
  block,
  claim,
  document,
  edge,
  hash,
  id,
  item,
  leafOf,
  node,
  reveal,
} from './builders.js';
import {
  applyAt,
  dumpOf,
  NO_GAPS,
  type OpenGraph,
  rowsOf,
  shown,
  walkFrom,
  withGraph,
} from './harness.js';

const parent = batch('m', { fromBlock: 2, logIndex: 3 });
const declared = edge('m', 's', { relation: 'DECLARED', factId: parent.factId, fromBlock: 2 });
const leaves = [leafOf(parent, 0), leafOf(parent, 1)];
const revealed = reveal(parent, {
  nodes: leaves,
  edges: [edge('m.0', 's', { factId: id('m.0'), fromBlock: 2, relation: 'OUTPUT_OF' })],
  items: [item('m.0', 'role', { role: 'DERIVER' }, { fromBlock: 2 })],
  claims: leaves.map((leaf) => claim(leaf)),
  voidLeaves: [{ leaf: 1, reason: 'a source that the batch does not declare' }],
});
const anchored = { nodes: [node('s'), parent], edges: [declared] };

export function describeManifests(open: OpenGraph): void {
  describe('manifests and documents', () => {
    it('lists the batches whose manifest has not been read, the oldest first', () =>
      withGraph(open, async (graph) => {
        const older = batch('z');
        await applyAt(graph, 2, { ...anchored, nodes: [...anchored.nodes, older] });
        expect(await graph.missingManifests(10)).toEqual([older, parent]);
        expect(await graph.missingManifests(1)).toEqual([older]);
        expect(await graph.missingManifests(1, older)).toEqual([parent]);
        expect(await graph.missingManifests(10, parent)).toEqual([]);
        await graph.reveal(revealed);
        expect(await graph.missingManifests(10)).toEqual([older]);
        expect((await graph.statistics()).missingManifests).toBe(1);
      }));

    it('adds what a manifest says from the block of its anchoring', () =>
      withGraph(open, async (graph) => {
        await applyAt(graph, 2, anchored);
        await applyAt(graph, 9, {});
        const { epoch } = await graph.head();
        await graph.reveal(revealed);
        const leaf = await walkFrom(graph, 'm.0', { atBlock: 2 });
        expect(shown(leaf)).toEqual(['s 1']);
        expect(leaf.head).toEqual({
          block: block(9),
          epoch,
          manifestsDigest: toManifestsDigest([parent.manifestHash ?? '0x']),
        });
        expect(await rowsOf(graph, 'manifest')).toEqual([
          {
            batchId: parent.id,
            manifestHash: parent.manifestHash,
            voidLeaves: revealed.voidLeaves,
          },
        ]);
      }));

    it('reveals once: the second time, and for an unknown batch, nothing changes', () =>
      withGraph(open, async (graph) => {
        await applyAt(graph, 2, anchored);
        await graph.reveal(reveal(batch('nowhere'), {}));
        await graph.reveal(revealed);
        const before = await dumpOf(graph);
        await graph.reveal(revealed);
        expect(await dumpOf(graph)).toEqual(before);
      }));

    it('does not take the manifest of a batch that a reorg has replaced', () =>
      withGraph(open, async (graph) => {
        await applyAt(graph, 2, anchored);
        await graph.reveal({ ...revealed, manifestHash: hash('another') });
        await graph.reveal({ ...revealed, fromBlock: 3 });
        await graph.reveal({
          ...revealed,
          nodes: leaves.map((leaf) => ({ ...leaf, factId: hash('orphaned') })),
        });
        expect(await graph.missingManifests(10)).toEqual([parent]);
        expect(await graph.findNodes([id('m.0')])).toEqual([]);
      }));

    it('holds the same rows whether a leaf is revealed before or after it is written to storage', async () => {
      const leaf = node('m.0', {
        kind: 'OUTPUT',
        batchId: parent.id,
        leaf: 0,
        fromBlock: 5,
        factId: hash('materialized'),
      });
      const at = { fromBlock: 5, factId: leaf.factId };
      const written = {
        nodes: [leaf],
        edges: [edge('m.0', 's', { fromBlock: 5, factId: hash('recorded') })],
        items: [item('m.0', 'materialized', { batchId: parent.id, leaf: 0 }, at)],
        retired: [{ leafId: leaf.id, toBlock: 5, struckBy: leaf.factId }],
      };
      let expected: string[] = [];
      await withGraph(open, async (graph) => {
        await applyAt(graph, 2, anchored);
        await graph.reveal(revealed);
        await applyAt(graph, 5, written);
        expected = await dumpOf(graph);
      });
      await withGraph(open, async (graph) => {
        await applyAt(graph, 2, anchored);
        await applyAt(graph, 5, written);
        expect(await graph.findMaterialized([leaf.id, id('m.1')])).toEqual(
          new Map([[leaf.id, { block: 5, factId: leaf.factId }]]),
        );
        const ended = { toBlock: 5, struckBy: leaf.factId };
        const edges = revealed.edges.map((each) => ({ ...each, ...ended }));
        await graph.reveal({ ...revealed, edges });
        expect(await dumpOf(graph)).toEqual(expected);
        expect(await graph.findNodes([leaf.id])).toEqual([leaves[0]]);
        await graph.rollback(block(4));
        const rows = await rowsOf(graph, 'edge');
        expect(rows).toHaveLength(2);
        expect(rows).toEqual(expect.arrayContaining([...revealed.edges, declared]));
        expect(await graph.findMaterialized([leaf.id])).toEqual(new Map());
      });
    });

    it('forgets a manifest when its batch is rolled back', () =>
      withGraph(open, async (graph) => {
        await applyAt(graph, 1, { nodes: [node('s')] });
        const before = await dumpOf(graph);
        const { manifestsDigest } = await graph.head();
        await applyAt(graph, 2, { nodes: [parent], edges: [declared] });
        await graph.reveal(revealed);
        await graph.rollback(block(1));
        expect(await dumpOf(graph)).toEqual(before);
        expect((await graph.head()).manifestsDigest).toBe(manifestsDigest);
        await applyAt(graph, 2, { nodes: [parent], edges: [declared] });
        expect((await walkFrom(graph, 'm')).gaps).toEqual({
          ...NO_GAPS,
          missingManifests: 1,
          missingLeaves: 2,
        });
      }));

    it('lists the documents that items in force name and that are not there', () =>
      withGraph(open, async (graph) => {
        const names = ['p', 'q', 'r', 's'].map((name) => document(name));
        const [p, q, r, s] = names.map((each) => each.hash) as [`0x${string}`, ...`0x${string}`[]];
        await applyAt(graph, 1, {
          nodes: [node('a'), node('b')],
          items: [
            item('a', 'metadata', { hash: p }),
            item('b', 'metadata', { hash: q ?? p }),
            item('c', 'metadata', { hash: p }),
            item('d', 'metadata', { hash: `0x${'0'.repeat(64)}` }),
            item('e', 'metadata', { hash: s ?? p }, { toBlock: 1, closedBy: hash('f') }),
            item('agent', 'agent', {
              account: '0x',
              agentKind: 'PERSON',
              metadataHash: r ?? p,
            }),
          ],
        });
        const wanted = [p, q, r].sort();
        expect(await graph.missingDocuments(10)).toEqual(wanted);
        expect(await graph.missingDocuments(2)).toEqual(wanted.slice(0, 2));
        expect(await graph.missingDocuments(2, wanted[1] ?? null)).toEqual(wanted.slice(2));
        expect(await graph.missingDocuments(2, wanted[2] ?? null)).toEqual([]);
        await graph.putDocuments(names.slice(0, 2));
        expect(await graph.missingDocuments(10)).toEqual([r]);
        await graph.rollback(null);
        expect(await graph.missingDocuments(10)).toEqual([]);
      }));
  });
}
