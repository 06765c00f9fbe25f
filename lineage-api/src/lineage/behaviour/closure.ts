import { describe, expect, it } from 'vitest';
import type { Closure } from '../../domain/closure.js';
import type { ClosureQuery, GraphHead, LineageGraph } from '../port.js';
import {
  address,
  batch,
  claim,
  document,
  edge,
  hash,
  id,
  item,
  leafOf,
  nameOf,
  node,
  terms,
} from './builders.js';
import { applyAt, type OpenGraph, walkFrom, withGraph } from './harness.js';

/** Upstream from named nodes at the head, all of it, unless said otherwise. */
async function closureFrom(
  graph: LineageGraph,
  starts: readonly string[],
  given: Partial<ClosureQuery> = {},
): Promise<Closure & { readonly head: GraphHead }> {
  return graph.closure({
    starts: starts.map(id),
    direction: 'UPSTREAM',
    atBlock: (await graph.head()).block?.number ?? 0,
    edges: 'IN_FORCE',
    maxNodes: 1000,
    ...given,
  });
}

const names = (map: ReadonlyMap<`0x${string}`, unknown>) => [...map.keys()].map(nameOf);
const arrows = (closure: Closure) =>
  closure.edges.map(({ derived, source }) => `${nameOf(derived)}>${nameOf(source)}`);
const nodeOf = (closure: Closure, name: string) => closure.nodes.get(id(name));

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

const strikes = (derived: string, source: string, toBlock: number) => ({
  factId: edge(derived, source).factId,
  index: 0,
  derived: id(derived),
  toBlock,
  struckBy: hash('s'),
});

export function describeClosure(open: OpenGraph): void {
  describe('a closure', () => {
    it('holds what is reachable once, through diamonds and batches, with the edges between', () =>
      withGraph(open, async (graph) => {
        await applyAt(graph, 1, rows);
        const up = await closureFrom(graph, ['a']);
        expect(names(up.nodes)).toEqual(['a', 'b', 'c', 'd', 'm', 'x']);
        expect(arrows(up)).toEqual(['a>b', 'a>c', 'b>d', 'c>d', 'd>m', 'm>gone', 'm>x']);
        expect(up).toMatchObject({ starts: [id('a')], atBlock: 1, truncated: false });
        expect(up).toMatchObject({ head: await graph.head() });
        const down = await closureFrom(graph, ['d'], { direction: 'DOWNSTREAM' });
        expect(names(down.nodes)).toEqual(['d', 'b', 'c', 'a']);
        expect(arrows(down)).toEqual(['a>b', 'a>c', 'b>d', 'c>d']);
      }));

    it('starts from several at once, and passes over those that are not there', () =>
      withGraph(open, async (graph) => {
        await applyAt(graph, 1, rows);
        const found = await closureFrom(graph, ['c', 'm', 'gone', 'nowhere']);
        expect(names(found.nodes)).toEqual(['c', 'm', 'd', 'x']);
        expect(found.starts).toHaveLength(4);
        const none = await closureFrom(graph, ['nowhere']);
        expect(names(none.nodes)).toEqual([]);
        expect(none).toMatchObject({ edges: [], truncated: false });
      }));

    it('keeps the nearest where there are too many, and says so', () =>
      withGraph(open, async (graph) => {
        await applyAt(graph, 1, rows);
        const three = await closureFrom(graph, ['a'], { maxNodes: 3 });
        expect(names(three.nodes)).toEqual(['a', 'b', 'c']);
        expect(arrows(three)).toEqual(['a>b', 'a>c']);
        expect(three.truncated).toBe(true);
        const two = await closureFrom(graph, ['d'], { direction: 'DOWNSTREAM', maxNodes: 2 });
        expect(names(two.nodes)).toEqual(['d', 'b']);
        expect(arrows(two)).toEqual(['b>d']);
        expect(two.truncated).toBe(true);
        expect((await closureFrom(graph, ['a'], { maxNodes: 6 })).truncated).toBe(false);
      }));

    it('follows struck edges only where they are owed and a share under terms went along', () =>
      withGraph(open, async (graph) => {
        const share = { royaltyBps: 500, licenseTermsId: id('mit') };
        await applyAt(graph, 1, {
          nodes: [node('a'), node('paid'), node('unbound'), node('free'), node('next'), batch('m')],
          edges: [
            edge('a', 'paid', share),
            edge('a', 'unbound', { royaltyBps: 500 }),
            edge('a', 'free', { licenseTermsId: id('mit') }),
            edge('paid', 'next'),
          ],
          terms: [terms('mit', 'MIT')],
        });
        await applyAt(graph, 2, {
          strikes: ['paid', 'unbound', 'free'].map((source) => strikes('a', source, 2)),
        });
        const struck = { ...edge('a', 'paid', share), toBlock: 2, struckBy: hash('s') };
        const owed = await closureFrom(graph, ['a'], { edges: 'OWED' });
        expect(names(owed.nodes)).toEqual(['a', 'paid', 'next']);
        expect(owed.edges).toEqual([struck, edge('paid', 'next')]);
        expect([...owed.edgeTerms.values()]).toEqual([terms('mit', 'MIT')]);
        const inForce = await closureFrom(graph, ['a']);
        expect(names(inForce.nodes)).toEqual(['a']);
        expect(inForce.edgeTerms.size).toBe(0);
        const back = { direction: 'DOWNSTREAM', edges: 'OWED' } as const;
        expect(names((await closureFrom(graph, ['next'], back)).nodes)).toEqual([
          'next',
          'paid',
          'a',
        ]);
        const before = await closureFrom(graph, ['a'], { atBlock: 1, edges: 'OWED' });
        expect(before.edges[0]).toEqual(edge('a', 'free', { licenseTermsId: id('mit') }));
      }));

    it('never owes what a manifest gave to a leaf that was stored since', () =>
      withGraph(open, async (graph) => {
        const parent = batch('m');
        const leaf = leafOf(parent, 0);
        const given = { factId: leaf.id, royaltyBps: 5, licenseTermsId: id('mit') };
        await applyAt(graph, 1, {
          nodes: [parent, leaf, node('s'), node('t')],
          edges: [edge('m.0', 's', given)],
        });
        await applyAt(graph, 2, {
          retired: [{ leafId: leaf.id, toBlock: 2, struckBy: hash('stored') }],
          edges: [edge('m.0', 't', { fromBlock: 2 })],
        });
        for (const edges of ['IN_FORCE', 'OWED'] as const) {
          expect(arrows(await closureFrom(graph, ['m.0'], { edges }))).toEqual(['m.0>t']);
          expect(arrows(await closureFrom(graph, ['m.0'], { edges, atBlock: 1 }))).toEqual([
            'm.0>s',
          ]);
        }
      }));

    it('comes with a page, from all that it shows', () =>
      withGraph(open, async (graph) => {
        await applyAt(graph, 1, rows);
        const closure = { direction: 'UPSTREAM', edges: 'IN_FORCE', maxNodes: 50 } as const;
        const list = {
          filter: {},
          orderBy: 'RECORDED_AT',
          atBlock: 1,
          first: 2,
          offset: 1,
        } as const;
        const page = await graph.assets({ ...list, closure });
        const { head: _, ...ofPage } = await closureFrom(graph, ['b', 'c'], { maxNodes: 50 });
        expect(page.items.map((view) => nameOf(view.node.id))).toEqual(['b', 'c']);
        expect(page.closure).toEqual(ofPage);
        const walk = await walkFrom(graph, 'a', { first: 1, closure });
        expect(walk.closure?.starts).toEqual(['a', 'b'].map(id));
        expect(names(walk.closure?.nodes ?? new Map())).toEqual(['a', 'b', 'c', 'd', 'm', 'x']);
        const none = await walkFrom(graph, 'nowhere', { closure });
        expect(none.closure).toMatchObject({ starts: [], edges: [], truncated: false });
        expect(await graph.assets(list)).not.toHaveProperty('closure');
      }));

    it('is that of its block, whatever came later', () =>
      withGraph(open, async (graph) => {
        await applyAt(graph, 1, rows);
        const before = await closureFrom(graph, ['a']);
        await applyAt(graph, 2, {
          nodes: [node('y', { fromBlock: 2 })],
          edges: [edge('x', 'y', { fromBlock: 2 })],
          items: [item('a', 'owner', { address: address('bob') }, { fromBlock: 2 })],
          strikes: [strikes('a', 'b', 2)],
        });
        const { head: _, ...then } = await graph.closure({
          starts: [id('a')],
          direction: 'UPSTREAM',
          atBlock: 1,
          edges: 'OWED',
          maxNodes: 100,
        });
        expect(before).toMatchObject(then);
        const now = await closureFrom(graph, ['a']);
        expect(names(now.nodes)).toEqual(['a', 'c', 'd', 'm', 'x', 'y']);
        expect(nodeOf(now, 'a')?.items).toHaveLength(1);
        await expect(closureFrom(graph, ['a'], { atBlock: 3 })).rejects.toMatchObject({
          code: 'BLOCK_AHEAD',
        });
      }));
  });
}

export function describeClosureNodes(open: OpenGraph): void {
  describe('a node of a closure', () => {
    const attached = (subject: string, name: string, fromBlock: number) =>
      item(
        subject,
        'terms',
        { licenseTermsId: id(name), part: 'DATA' },
        { key: `${id(name)}:DATA`, fromBlock },
      );
    const detached = (subject: string, name: string, toBlock: number) => ({
      subject: id(subject),
      kind: 'terms' as const,
      key: `${id(name)}:DATA`,
      by: null,
      toBlock,
      closedBy: hash('detached'),
    });

    it('is its view, with all terms that were ever attached', () =>
      withGraph(open, async (graph) => {
        await graph.putDocuments([document('Llama')]);
        await applyAt(graph, 1, {
          nodes: [node('a')],
          terms: [terms('mit', 'MIT'), terms('bsd', 'BSD-3-Clause')],
          items: [attached('a', 'mit', 1), item('a', 'metadata', { hash: document('Llama').hash })],
        });
        await applyAt(graph, 2, {
          items: [attached('a', 'bsd', 2)],
          closings: [detached('a', 'mit', 2)],
        });
        const found = nodeOf(await closureFrom(graph, ['a']), 'a');
        const [view] = await graph.views([id('a')], 2);
        expect(view?.terms).toEqual([terms('bsd', 'BSD-3-Clause')]);
        expect(found).toEqual({
          ...view,
          terms: [terms('bsd', 'BSD-3-Clause'), terms('mit', 'MIT')],
          termsHistory: [
            { ...attached('a', 'mit', 1), toBlock: 2, closedBy: hash('detached') },
            attached('a', 'bsd', 2),
          ],
          claimants: [],
          claimantsLeftOut: 0,
        });
        const before = nodeOf(await closureFrom(graph, ['a'], { atBlock: 1 }), 'a');
        expect(before?.termsHistory).toEqual([attached('a', 'mit', 1)]);
        expect(before?.document?.name).toBe('Llama');
      }));

    it('that is a leaf has the history of its batch while both had one owner', () =>
      withGraph(open, async (graph) => {
        const parent = batch('m');
        const owned = (subject: string, by: string, fromBlock: number) =>
          item(subject, 'owner', { address: address(by) }, { fromBlock });
        await applyAt(graph, 1, {
          nodes: [parent, leafOf(parent, 0)],
          items: [owned('m', 'alice', 1), attached('m', 'mit', 1)],
        });
        await applyAt(graph, 2, { items: [attached('m.0', 'cc', 2)] });
        await applyAt(graph, 3, { items: [owned('m.0', 'buyer', 3)] });
        await applyAt(graph, 4, {
          items: [attached('m', 'bsd', 4)],
          closings: [detached('m', 'mit', 4)],
        });
        const found = await closureFrom(graph, ['m.0', 'm']);
        expect(nodeOf(found, 'm.0')?.termsHistory).toEqual([
          attached('m.0', 'cc', 2),
          attached('m', 'mit', 1),
        ]);
        expect(nodeOf(found, 'm')?.termsHistory.map(({ toBlock }) => toBlock)).toEqual([
          4,
          attached('m', 'bsd', 4).toBlock,
        ]);
      }));

    it('names every other that claims a content of its own, in whatever role, in the order of claims', () =>
      withGraph(open, async (graph) => {
        const a = node('a');
        const shared = { contentHash: hash('shard'), fromBlock: 2 };
        const claims = [
          claim(a),
          claim(a, shared),
          claim(node('same'), { contentHash: hash('content a'), role: 'OBSERVER', logIndex: 9 }),
          claim(node('mirror'), { ...shared, logIndex: 3 }),
          claim(node('early'), { ...shared, fromBlock: 1, logIndex: 5 }),
          claim(node('early'), { contentHash: hash('content a'), fromBlock: 2, logIndex: 7 }),
          claim(node('described'), { contentHash: hash('content a'), scheme: 'DESCRIBED' }),
          claim(node('later'), { ...shared, fromBlock: 3 }),
        ];
        await applyAt(graph, 2, {
          nodes: [a, ...['same', 'mirror', 'early', 'described'].map((name) => node(name))],
          claims: claims.filter(({ fromBlock }) => fromBlock < 3),
          edges: [edge('a', 'same')],
        });
        const found = await closureFrom(graph, ['a']);
        expect(nodeOf(found, 'a')?.claimants.map(nameOf)).toEqual(['early', 'same', 'mirror']);
        expect(nodeOf(found, 'same')?.claimants.map(nameOf)).toEqual(['a', 'early']);
        expect(names(found.claimants)).toEqual(['early', 'mirror']);
        expect(found.claimants.get(id('mirror'))).toMatchObject({ claimants: [] });
        await applyAt(graph, 3, {
          nodes: [node('later', { fromBlock: 3 })],
          claims: claims.filter(({ fromBlock }) => fromBlock === 3),
        });
        expect(nodeOf(await closureFrom(graph, ['a']), 'a')?.claimants.map(nameOf)).toEqual([
          'early',
          'same',
          'mirror',
          'later',
        ]);
        const before = await closureFrom(graph, ['a'], { atBlock: 1 });
        expect(nodeOf(before, 'a')?.claimants.map(nameOf)).toEqual(['same']);
      }));

    it('counts claimants beyond the bound', () =>
      withGraph(open, async (graph) => {
        const copies = Array.from({ length: 60 }, (_, index) =>
          node(`c${String(index).padStart(2, '0')}`, {
            contentHash: hash('content a'),
            logIndex: 100 - index,
          }),
        );
        const nodes = [node('a'), ...copies];
        await applyAt(graph, 1, { nodes, claims: nodes.map((each) => claim(each)) });
        const found = await closureFrom(graph, ['a']);
        expect(nodeOf(found, 'a')?.claimantsLeftOut).toBe(10);
        expect(nodeOf(found, 'a')?.claimants).toHaveLength(50);
        expect(nodeOf(found, 'a')?.claimants.slice(0, 2).map(nameOf)).toEqual(['c59', 'c58']);
        expect(found.claimants.size).toBe(50);
      }));

    it('comes with what is said of agents that have to do with it', () =>
      withGraph(open, async (graph) => {
        const registered = (name: string) =>
          item(`agent ${name}`, 'agent', {
            account: address(name),
            agentKind: 'ORGANISATION',
            metadataHash: hash(name),
          });
        const credential = item(
          'agent owner',
          'attestation',
          {
            part: id('agent owner'),
            index: 0,
            object: id('x'),
            role: 'OBSERVER',
            stance: 'CONFIRMS',
            schema: hash('schema'),
            evidenceHash: hash('e'),
            validUntil: 0,
          },
          { key: hash('k'), by: address('auditor') },
        );
        const activity = {
          activityId: hash('run'),
          activity: 'TRAINING',
          startedAt: 1,
          endedAt: 2,
          metadataHash: hash('run'),
        } as const;
        await applyAt(graph, 1, {
          nodes: [node('a', { registrant: address('registrant') })],
          items: [
            ...['registrant', 'owner', 'maker', 'trainer', 'other'].map(registered),
            credential,
            item('agent nobody', 'operator', { operator: address('x'), until: 0 }),
            item('a', 'owner', { address: address('owner') }, { by: address('registrant') }),
            item('a', 'role', { role: 'LICENSEE' }, { by: address('maker') }),
            item('a', 'activity', { ...activity, agentId: id('agent trainer') }, { key: 'one' }),
            item('a', 'activity', { ...activity, agentId: id('agent nobody') }, { key: 'two' }),
          ],
        });
        const { agents } = await closureFrom(graph, ['a']);
        expect(names(agents)).toEqual([
          'agent maker',
          'agent owner',
          'agent registrant',
          'agent trainer',
        ]);
        expect(agents.get(id('agent owner'))).toEqual([registered('owner'), credential]);
      }));
  });
}
