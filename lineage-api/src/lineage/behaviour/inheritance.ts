import { describe, expect, it } from 'vitest';
import type { ItemRow } from '../../domain/rows.js';
import { address, batch, document, edge, hash, id, item, leafOf, node, terms } from './builders.js';
import { applyAt, type OpenGraph, withGraph } from './harness.js';

export function describeRedactions(open: OpenGraph): void {
  describe('a redaction', () => {
    const paper = document('The patients');
    const names = (subject: string, fromBlock: number) =>
      item(subject, 'metadata', { hash: paper.hash }, { fromBlock });
    const redacts = (subject: string, fromBlock: number) =>
      item(
        subject,
        'redaction',
        { documentHash: paper.hash, ground: 'ERASURE' },
        { key: paper.hash, fromBlock },
      );
    const found = async (graph: Awaited<ReturnType<OpenGraph>>, atBlock: number) => {
      const views = await graph.views([id('a'), id('b')], atBlock);
      const query = { orderBy: 'NAME', atBlock, first: 9, offset: 0 } as const;
      const { total } = await graph.assets({ filter: { text: 'patients' }, ...query });
      return [...views.map((view) => [view?.document?.name ?? null, view?.redacted]), total];
    };
    const shown = ['The patients', null];
    const hidden = [null, 'ERASURE'];

    it('by the first that named the document hides it at whoever names it, at every block, from search too', () =>
      withGraph(open, async (graph) => {
        await graph.putDocuments([paper]);
        await applyAt(graph, 2, {
          nodes: [node('a'), node('b')],
          items: [names('a', 1), names('b', 2)],
        });
        expect(await found(graph, 2)).toEqual([shown, shown, 2]);
        await applyAt(graph, 3, { items: [redacts('a', 3)] });
        expect(await found(graph, 3)).toEqual([hidden, hidden, 0]);
        expect(await found(graph, 2)).toEqual([hidden, hidden, 0]);
        await graph.rollback((await graph.recentBlocks())[1] ?? null);
        expect(await found(graph, 2)).toEqual([shown, shown, 2]);
      }));

    it('by one who only copied the hash hides nothing but his own', () =>
      withGraph(open, async (graph) => {
        await graph.putDocuments([paper]);
        await applyAt(graph, 3, {
          nodes: [node('a'), node('b')],
          items: [names('a', 1), names('b', 2), redacts('b', 3)],
        });
        expect(await found(graph, 3)).toEqual([shown, hidden, 1]);
        expect(await found(graph, 2)).toEqual([shown, hidden, 1]);
      }));
  });
}

export function describeLeavesSold(open: OpenGraph): void {
  describe('a leaf of a batch', () => {
    const parent = batch('m');
    const leaf = leafOf(parent, 0);
    const owned = (name: string, by: string, fromBlock: number) =>
      item(name, 'owner', { address: address(by) }, { fromBlock });
    const offers = (name: string, fromBlock: number) =>
      item(
        'm',
        'terms',
        { licenseTermsId: id(name), part: 'DATA' },
        { key: `${id(name)}:DATA`, fromBlock },
      );
    const kinds = (items: readonly ItemRow[] | undefined) =>
      items?.map(({ subject, kind, fromBlock }) => [subject === leaf.id, kind, fromBlock]);

    it('that is sold is not bound by what the owner of the batch says or takes back later, but by what others do', () =>
      withGraph(open, async (graph) => {
        const dispute = item(
          'm',
          'dispute',
          { part: parent.id, index: 0, ground: 'OTHER', evidenceHash: hash('e') },
          { key: hash('d'), fromBlock: 5 },
        );
        await applyAt(graph, 2, {
          nodes: [parent, leaf],
          terms: [terms('mit', 'MIT'), terms('bsd', 'BSD-3-Clause')],
          items: [owned('m', 'alice', 1), offers('mit', 2)],
        });
        await applyAt(graph, 3, { items: [owned('m.0', 'buyer', 3)] });
        await applyAt(graph, 5, {
          items: [offers('bsd', 4), dispute],
          closings: [
            {
              subject: parent.id,
              kind: 'terms',
              key: `${id('mit')}:DATA`,
              by: null,
              toBlock: 5,
              closedBy: hash('detached'),
            },
          ],
        });
        const [view, whole] = await graph.views([leaf.id, parent.id], 5);
        expect(kinds(view?.items)).toEqual([
          [true, 'owner', 3],
          [false, 'dispute', 5],
          [false, 'owner', 1],
          [false, 'terms', 2],
        ]);
        expect(kinds(whole?.items)).toContainEqual([false, 'terms', 4]);
        const search = async (license: string) =>
          (
            await graph.assets({
              filter: { license },
              orderBy: 'NAME',
              atBlock: 5,
              first: 9,
              offset: 0,
            })
          ).total;
        expect([await search('mit'), await search('bsd')]).toEqual([1, 0]);
      }));

    it('that its owner keeps while the batch is sold is not bound by the new owner of the batch', () =>
      withGraph(open, async (graph) => {
        await applyAt(graph, 1, {
          nodes: [parent, leaf],
          items: [owned('m', 'alice', 1), owned('m.0', 'alice', 1)],
        });
        const sold = owned('m', 'buyer', 2);
        await applyAt(graph, 3, {
          items: [sold, offers('mit', 3)],
          closings: [
            {
              subject: parent.id,
              kind: 'owner',
              key: '',
              by: null,
              toBlock: 2,
              closedBy: sold.factId,
            },
          ],
        });
        const [view] = await graph.views([leaf.id], 3);
        expect(kinds(view?.items)).toEqual([
          [true, 'owner', 1],
          [false, 'owner', 1],
        ]);
      }));

    it('with a source of its own is complete no longer because its batch was said to be', () =>
      withGraph(open, async (graph) => {
        const complete = item('m', 'complete', { evidenceHash: hash('e') }, { fromBlock: 2 });
        const written = item(
          'm.0',
          'materialized',
          { batchId: parent.id, leaf: 0 },
          { fromBlock: 3 },
        );
        const isComplete = async (atBlock: number) =>
          (await graph.views([leaf.id], atBlock))[0]?.items.some(({ kind }) => kind === 'complete');
        await applyAt(graph, 3, {
          nodes: [parent, leaf, node('s')],
          items: [owned('m', 'alice', 1), complete, written],
          edges: [edge('m.0', 's', { fromBlock: 3 })],
        });
        expect(await isComplete(3)).toBe(true);
        await applyAt(graph, 4, { edges: [edge('m.0', 's', { fromBlock: 4 })] });
        expect(await isComplete(3)).toBe(true);
        expect(await isComplete(4)).toBe(false);
      }));
  });
}
