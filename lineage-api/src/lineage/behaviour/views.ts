import { describe, expect, it } from 'vitest';
import {
  address,
  batch,
  claim,
  document,
  hash,
  id,
  item,
  leafOf,
  node,
  reveal,
  terms,
} from './builders.js';
import { applyAt, OPEN, type OpenGraph, withGraph } from './harness.js';

export function describeViews(open: OpenGraph): void {
  describe('views', () => {
    it('answer in the order asked, with null for what is not there at the block', () =>
      withGraph(open, async (graph) => {
        await applyAt(graph, 3, { nodes: [node('a'), node('b', { fromBlock: 3 })] });
        const views = await graph.views([id('b'), id('x'), id('a'), id('a')], 2);
        expect(views.map((view) => view?.node.id ?? null)).toEqual([null, null, id('a'), id('a')]);
        expect((await graph.views([id('b')], 3))[0]).toEqual({
          node: node('b', { fromBlock: 3 }),
          items: [],
          itemsLeftOut: 0,
          terms: [],
          document: null,
          redacted: null,
          rivalClaims: 0,
          manifestKnown: null,
        });
      }));

    it('show the items in force, as they stood at the block, in one order', () =>
      withGraph(open, async (graph) => {
        const role = item('a', 'role', { role: 'DERIVER' }, { fromBlock: 2, logIndex: 4 });
        const old = item('a', 'owner', { address: address('alice') });
        const operator = (name: string, logIndex: number) =>
          item(
            'a',
            'operator',
            { operator: address(name), until: 9 },
            { key: address(name), logIndex },
          );
        await applyAt(graph, 2, {
          nodes: [node('a')],
          items: [role, operator('z', 1), operator('y', 1), operator('x', 2), old],
        });
        const next = item('a', 'owner', { address: address('bob') }, { fromBlock: 3 });
        await applyAt(graph, 3, {
          items: [next],
          closings: [
            {
              subject: id('a'),
              kind: 'owner',
              key: '',
              by: null,
              toBlock: 3,
              closedBy: next.factId,
            },
          ],
        });
        const before = [operator('y', 1), operator('z', 1), operator('x', 2)];
        const itemsAt = async (block: number) => (await graph.views([id('a')], block))[0]?.items;
        expect(await itemsAt(1)).toEqual([...before, old]);
        expect(await itemsAt(2)).toEqual([...before, { ...old, toBlock: OPEN }, role]);
        expect(await itemsAt(3)).toEqual([...before, next, role]);
      }));

    it('of a leaf hold what is said of its batch after its own, and count what they leave out', () =>
      withGraph(open, async (graph) => {
        const parent = batch('m');
        const own = item('m.0', 'role', { role: 'DERIVER' });
        const owner = item('m', 'owner', { address: address('alice') });
        const redaction = (index: number, prefix: string) =>
          item(
            'm',
            'redaction',
            { documentHash: hash(`${index}`), ground: 'ERASURE' },
            { key: `${prefix}${hash(`${index}`)}`, logIndex: index },
          );
        const byOwner = [0, 1].map((index) => redaction(index, ''));
        const byOthers = Array.from({ length: 7 }, (_, i) => ({
          ...redaction(i + 2, 'assertion:'),
          by: address('mallory'),
        }));
        await applyAt(graph, 1, {
          nodes: [parent, leafOf(parent, 0)],
          items: [own, owner, ...byOthers, ...byOwner],
        });
        const [leaf, whole] = await graph.views([id('m.0'), id('m')], 1);
        const said = [owner, ...byOwner, ...byOthers.slice(2)];
        expect(leaf).toMatchObject({ items: [own, ...said], itemsLeftOut: 2 });
        expect(whole).toMatchObject({ items: said, itemsLeftOut: 2 });
      }));

    it('carry the terms that their items name, as far as they were registered', () =>
      withGraph(open, async (graph) => {
        const mit = terms('mit', 'MIT');
        const bsd = terms('bsd', 'BSD-3-Clause', { fromBlock: 2 });
        const offered = (name: string) =>
          item(
            'a',
            'terms',
            { licenseTermsId: id(name), part: 'DATA' },
            { key: `${id(name)}:DATA` },
          );
        await applyAt(graph, 2, {
          nodes: [node('a')],
          terms: [mit, bsd, terms('apache', 'Apache-2.0')],
          items: [offered('mit'), offered('bsd'), offered('unknown')],
        });
        const termsAt = async (block: number) => (await graph.views([id('a')], block))[0]?.terms;
        expect(await termsAt(1)).toEqual([mit]);
        expect(await termsAt(2)).toEqual([bsd, mit]);
      }));

    it('carry the document that the metadata in force names, once it is there', () =>
      withGraph(open, async (graph) => {
        const paper = document('Größe & Co');
        await applyAt(graph, 1, {
          nodes: [node('a')],
          items: [item('a', 'metadata', { hash: paper.hash })],
        });
        expect((await graph.views([id('a')], 1))[0]?.document).toBeNull();
        await graph.putDocuments([paper]);
        expect((await graph.views([id('a')], 1))[0]?.document).toEqual(paper);
      }));

    it('count the assets by which others claim the same content as holders', () =>
      withGraph(open, async (graph) => {
        const mine = node('a');
        const same = { contentHash: mine.contentHash };
        const bob = node('b', { ...same, registrant: address('bob') });
        const carol = node('c', { ...same, registrant: address('carol') });
        const salted = node('d', { ...same, scheme: 'SALTED', registrant: address('dave') });
        const again = node('e', { ...same, edition: 1 });
        const late = node('f', { ...same, registrant: address('fred'), fromBlock: 2 });
        await applyAt(graph, 2, {
          nodes: [mine, bob, carol, salted, again, late],
          claims: [
            claim(mine),
            claim(bob),
            claim(bob, { fromBlock: 2, factId: hash('again') }),
            claim(carol, { role: 'OBSERVER' }),
            claim(salted),
            claim(again),
            claim(mine, { registrant: address('heir'), logIndex: 7 }),
            claim(late, { role: 'LICENSEE' }),
          ],
        });
        const rivalsAt = async (block: number) =>
          (await graph.views([mine.id, bob.id, salted.id], block)).map((view) => view?.rivalClaims);
        expect(await rivalsAt(1)).toEqual([1, 2, 0]);
        expect(await rivalsAt(2)).toEqual([2, 3, 0]);
      }));

    it('say of a batch whether its manifest has been read', () =>
      withGraph(open, async (graph) => {
        const parent = batch('m');
        await applyAt(graph, 1, { nodes: [parent] });
        expect((await graph.views([parent.id], 1))[0]?.manifestKnown).toBe(false);
        await graph.reveal(reveal(parent, {}));
        expect((await graph.views([parent.id], 1))[0]?.manifestKnown).toBe(true);
      }));
  });
}
