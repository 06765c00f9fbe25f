import { describe, expect, it } from 'vitest';
import type { AssetFilter, AssetOrder, AssetPage, LineageGraph } from '../port.js';
import { SORTED_BELOW } from '../search-rules.js';
import {
  address,
  batch,
  claim,
  document,
  hash,
  id,
  item,
  leafOf,
  nameOf,
  node,
  terms,
} from './builders.js';
import { applyAt, type OpenGraph, withGraph } from './harness.js';

const MADE = [
  node('a', { createdAt: 30, fromBlock: 1, logIndex: 5 }),
  node('b', { createdAt: 10, fromBlock: 2, kind: 'DATASET', registrant: address('bob') }),
  node('c', { createdAt: 20, fromBlock: 1, logIndex: 6 }),
  node('d', { createdAt: 20, fromBlock: 3, kind: 'OUTPUT' }),
];

const DOCUMENTS = {
  a: document('Llama 2', 'Llama 2, by Meta. A model of Größe seven billion'),
  b: document('The Pile', 'The Pile: an 800GB dataset of diverse text'),
  c: document('llama 1', 'LLaMA, the first'),
};

async function fill(graph: LineageGraph): Promise<void> {
  const offered = (name: string, part: 'DATA' | 'WEIGHTS', given = {}) =>
    item(
      name,
      'terms',
      { licenseTermsId: id(part), part },
      { key: `${id(part)}:${part}`, ...given },
    );
  await applyAt(graph, 3, {
    nodes: [...MADE, batch('m')],
    claims: [...MADE.map((each) => claim(each)), claim(node('d'), { contentHash: hash('shard') })],
    terms: [terms('DATA', 'CC-BY-4.0 OR MIT'), terms('WEIGHTS', 'Apache-2.0')],
    items: [
      ...Object.entries(DOCUMENTS).map(([name, paper]) =>
        item(name, 'metadata', { hash: paper.hash }),
      ),
      item('a', 'owner', { address: address('alice') }),
      item('c', 'owner', { address: address('bob') }, { fromBlock: 3 }),
      offered('a', 'WEIGHTS'),
      offered('b', 'DATA'),
      offered('c', 'WEIGHTS', { toBlock: 2, closedBy: hash('f') }),
    ],
  });
  await graph.putDocuments(Object.values(DOCUMENTS));
}

function names(page: AssetPage): string {
  return page.items.map((view) => nameOf(view.node.id)).join('');
}

export function describeAssets(open: OpenGraph): void {
  describe('the list of assets', () => {
    it('is ordered by name, by age of the record, or by claimed age, and leaves batches out', () =>
      withGraph(open, async (graph) => {
        await fill(graph);
        const by = async (orderBy: AssetOrder) =>
          names(await graph.assets({ filter: {}, orderBy, atBlock: 3, first: 10, offset: 0 }));
        expect(await by('NAME')).toBe('cabd');
        expect(await by('RECORDED_AT')).toBe('dbca');
        expect(await by('CREATED_AT')).toBe('adcb');
      }));

    it('pages, with the total over all pages', () =>
      withGraph(open, async (graph) => {
        await fill(graph);
        const page = (offset: number, atBlock = 3) =>
          graph.assets({ filter: {}, orderBy: 'NAME', atBlock, first: 3, offset });
        expect(await page(0)).toMatchObject({ total: 4, hasNext: true, head: await graph.head() });
        expect(names(await page(0))).toBe('cab');
        expect(await page(3)).toMatchObject({ total: 4, hasNext: false });
        expect(names(await page(3))).toBe('d');
        expect(names(await page(9))).toBe('');
        expect(await page(0, 2)).toMatchObject({ total: 3, hasNext: false });
        const [first] = (await page(0)).items;
        expect(first).toEqual((await graph.views([id('c')], 3))[0]);
      }));

    it('finds leaves by what is said of their batch, where nothing is said of themselves', () =>
      withGraph(open, async (graph) => {
        const parent = batch('m');
        const leaves = [leafOf(parent, 0), leafOf(parent, 1)];
        const paper = document('The outputs');
        await applyAt(graph, 2, {
          nodes: [parent, ...leaves],
          claims: leaves.map((leaf) => claim(leaf)),
          terms: [terms('t', 'CC0-1.0')],
          items: [
            item('m', 'owner', { address: address('alice') }),
            item('m', 'metadata', { hash: paper.hash }),
            item('m', 'terms', { licenseTermsId: id('t'), part: 'OUTPUTS' }),
            item('m.1', 'owner', { address: address('bob') }, { fromBlock: 2 }),
            item('m.1', 'metadata', { hash: hash('unread') }),
          ],
        });
        await graph.putDocuments([paper]);
        const found = async (filter: AssetFilter) =>
          (
            await graph.assets({ filter, orderBy: 'NAME', atBlock: 2, first: 10, offset: 0 })
          ).items.map((view) => `${nameOf(view.node.id)} ${view.document?.name}`);
        expect(await found({ owner: address('alice') })).toEqual(['m.0 The outputs']);
        expect(await found({ owner: address('bob') })).toEqual(['m.1 undefined']);
        expect(await found({ text: 'outputs' })).toEqual(['m.0 The outputs']);
        expect(await found({ license: 'cc0' })).toEqual(['m.0 The outputs', 'm.1 undefined']);
      }));

    it('is filtered by kind, registrant, owner, content, licence and words, all together', () =>
      withGraph(open, async (graph) => {
        await fill(graph);
        const found = async (filter: AssetFilter, atBlock = 3) =>
          names(await graph.assets({ filter, orderBy: 'NAME', atBlock, first: 10, offset: 0 }));
        expect(await found({ kind: 'MODEL' })).toBe('ca');
        expect(await found({ registrant: address('bob') })).toBe('b');
        expect(await found({ owner: address('bob') })).toBe('c');
        expect(await found({ owner: address('bob') }, 2)).toBe('');
        expect(await found({ contentHash: MADE[0]?.contentHash ?? '0x' })).toBe('a');
        expect(await found({ contentHash: hash('shard') })).toBe('d');
        expect(await found({ license: 'apache' })).toBe('a');
        expect(await found({ license: 'Apache-2.0' }, 1)).toBe('ca');
        expect(await found({ license: 'mit' })).toBe('b');
        expect(await found({ license: '%' })).toBe('');
        expect(await found({ text: 'LLAMA' })).toBe('ca');
        expect(await found({ text: 'meta llam' })).toBe('a');
        expect(await found({ text: 'grosse' })).toBe('');
        expect(await found({ text: 'GROSS' })).toBe('');
        expect(await found({ text: 'große' })).toBe('a');
        expect(await found({ text: 'größe' })).toBe('a');
        expect(await found({ text: 'ama' })).toBe('');
        expect(await found({ text: '"pile" OR *' })).toBe('');
        expect(await found({ text: '800gb: (pile)' })).toBe('b');
        expect(await found({ text: '!!' })).toBe('');
        expect(await found({ kind: 'MODEL', text: 'llama', owner: address('alice') })).toBe('a');
      }));

    it('is ordered by how near names are to the words asked for, then by name', () =>
      withGraph(open, async (graph) => {
        const papers = {
          a: document('Small llama', 'trained on a pile'),
          b: document('Llama', 'the llama'),
          c: document('Alpaca', 'made from llama'),
          d: document('Llama 2', 'the second'),
          e: document('Llamas of Peru', ''),
        };
        const made = Object.keys(papers);
        await applyAt(graph, 2, {
          nodes: [...made.map((name) => node(name)), node('f')],
          items: Object.entries(papers).map(([name, paper]) =>
            item(name, 'metadata', { hash: paper.hash }),
          ),
        });
        await graph.putDocuments(Object.values(papers));
        const by = (filter: AssetFilter) =>
          graph.assets({ filter, orderBy: 'RELEVANCE', atBlock: 2, first: 10, offset: 0 });
        expect(names(await by({ text: 'llama' }))).toBe('bdeac');
        expect(names(await by({ text: 'llama 2' }))).toBe('d');
        expect(names(await by({ text: 'lla sma' }))).toBe('a');
        expect(await by({ text: 'llama' })).toMatchObject({ ordering: 'RELEVANCE', total: 5 });
        expect(await by({})).toMatchObject({ ordering: 'RECORDED_AT', total: 6 });
      }));

    it('is by age, and says so, where too many match to be sorted by name', () =>
      withGraph(open, async (graph) => {
        const parent = batch('m', { leafCount: SORTED_BELOW });
        const leaves = Array.from({ length: SORTED_BELOW - 1 }, (_, leaf) => leafOf(parent, leaf));
        await applyAt(graph, 2, { nodes: [parent, ...leaves] });
        const by = (orderBy: AssetOrder, atBlock: number, offset = 0) =>
          graph.assets({ filter: {}, orderBy, atBlock, first: 2, offset });
        expect(await by('NAME', 2)).toMatchObject({ ordering: 'NAME', total: SORTED_BELOW - 1 });
        await applyAt(graph, 3, { nodes: [node('z', { fromBlock: 3 })] });
        const page = await by('NAME', 3);
        expect(page).toMatchObject({ ordering: 'RECORDED_AT', total: SORTED_BELOW, hasNext: true });
        expect(page.items.map((view) => view.node.id)).toEqual([id('z'), leaves[0]?.id]);
        const last = await by('CREATED_AT', 3, SORTED_BELOW - 1);
        expect(last).toMatchObject({ ordering: 'CREATED_AT', hasNext: false });
        expect(last.items).toHaveLength(1);
      }));
  });
}
