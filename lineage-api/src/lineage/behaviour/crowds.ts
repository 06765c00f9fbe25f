import { describe, expect, it } from 'vitest';
import type { ItemRow } from '../../domain/rows.js';
import { address, claim, edge, hash, id, item, node } from './builders.js';
import { applyAt, type OpenGraph, withGraph } from './harness.js';

let serial = 0;

function attested(subject: string, by: string, stance: 'CONFIRMS' | 'DENIES' = 'CONFIRMS') {
  serial += 1;
  const value = {
    part: hash('a fact'),
    index: 0,
    object: id('b'),
    role: 'OBSERVER',
    stance,
    schema: id('s'),
    evidenceHash: id('e'),
    validUntil: 0,
  } as const;
  const factId = hash(`attested ${serial}`);
  const given = { key: factId, factId, by: address(by), logIndex: serial };
  return item(subject, 'attestation', value, given);
}

const many = (length: number, make: (index: number) => ItemRow): ItemRow[] =>
  Array.from({ length }, (_, index) => make(index));

const factIds = (items: readonly ItemRow[] | undefined) => items?.map(({ factId }) => factId);

export function describeCrowds(open: OpenGraph): void {
  describe('what strangers say', () => {
    it('is bounded by maker, the youngest counting, and by number of makers: the rest is counted', () =>
      withGraph(open, async (graph) => {
        const one = many(12, () => attested('a', 'mallory'));
        const crowd = many(60, (index) => attested('a', `puppet ${index}`));
        const ruling = item(
          'a',
          'ruling',
          { disputeFactId: id('d'), outcome: 'UPHELD', evidenceHash: id('e') },
          { by: address('last') },
        );
        await applyAt(graph, 1, { nodes: [node('a')], items: [...one, ...crowd, ruling] });
        const [view] = await graph.views([id('a')], 1);
        const kept = [...one.slice(7), ...crowd.slice(0, 49), ruling];
        expect(factIds(view?.items)).toEqual(factIds(kept));
        expect(view?.itemsLeftOut).toBe(7 + 11);
      }));

    it('never hides what owners and registrants of the asset, of its sources and of rival claims say', () =>
      withGraph(open, async (graph) => {
        const a = node('a');
        const source = node('s', { registrant: address('seller') });
        const rival = node('r', { registrant: address('rival'), contentHash: a.contentHash });
        const owned = (name: string, by: string) =>
          item(name, 'owner', { address: address(by) }, { by: address(by) });
        const junk = many(100, (index) => attested('a', `puppet ${index}`));
        const more = many(40, () => attested('a', 'mallory'));
        const said = ['seller', 'buyer', 'rival', 'alice', 'owner'].flatMap((by) =>
          many(8, () => attested('a', by, 'DENIES')),
        );
        await applyAt(graph, 1, {
          nodes: [a, source, rival],
          edges: [edge('a', 's')],
          claims: [claim(a), claim(rival)],
          items: [owned('s', 'buyer'), owned('a', 'owner'), ...junk, ...more, ...said],
        });
        const [view] = await graph.views([a.id], 1);
        const denials = view?.items.filter(
          ({ kind, value }) =>
            kind === 'attestation' && 'stance' in value && value.stance === 'DENIES',
        );
        expect(factIds(denials)).toEqual(factIds(said));
        expect(view?.itemsLeftOut).toBe(50 + 40);
      }));

    it('is bounded alike where there is too much of it to read', () =>
      withGraph(open, async (graph) => {
        const a = node('a');
        const source = node('s', { registrant: address('seller') });
        const flood = many(1100, (index) => attested('a', `puppet ${index % 3}`));
        const denials = many(104, () => attested('a', 'seller', 'DENIES'));
        await applyAt(graph, 1, {
          nodes: [a, source],
          edges: [edge('a', 's')],
          items: [...flood, ...denials],
        });
        const [view] = await graph.views([a.id], 1);
        expect(factIds(view?.items)).toEqual(
          factIds([...flood.slice(-15), ...denials.slice(-100)]),
        );
        expect(view?.itemsLeftOut).toBe(1085 + 4);
      }));
  });

  describe('rival claims', () => {
    const owned = (name: string, by: string, fromBlock: number) =>
      item(name, 'owner', { address: address(by) }, { fromBlock });
    const role = (name: string, stated: 'OBSERVER' | 'RIGHTS_HOLDER', fromBlock: number) =>
      item(name, 'role', { role: stated }, { fromBlock });
    const ends = (name: string, kind: 'owner' | 'role') => ({
      subject: id(name),
      kind,
      key: '',
      by: null,
      toBlock: 2,
      closedBy: hash('next'),
    });
    const rivalsAt = async (graph: Awaited<ReturnType<OpenGraph>>, at: number) => [
      (await graph.views([id('a')], at))[0]?.rivalClaims,
      (
        await graph.walk({
          start: id('a'),
          direction: 'UPSTREAM',
          atBlock: at,
          kinds: null,
          relations: null,
          maxDegree: null,
          first: 1,
          after: null,
        })
      ).gaps.conflictingClaims,
    ];

    it('are seen where a seller registers another edition of what he sold', () =>
      withGraph(open, async (graph) => {
        const a = node('a');
        const again = node('b', { contentHash: a.contentHash, edition: 2 });
        await applyAt(graph, 1, {
          nodes: [a, again],
          claims: [claim(a), claim(again)],
          items: [owned('a', 'alice', 1), owned('b', 'alice', 1)],
        });
        await applyAt(graph, 2, {
          closings: [ends('a', 'owner')],
          items: [owned('a', 'buyer', 2)],
        });
        expect(await rivalsAt(graph, 1)).toEqual([0, 0]);
        expect(await rivalsAt(graph, 2)).toEqual([1, 1]);
      }));

    it('are seen where a stranger registers as an observer and says later that the rights are his', () =>
      withGraph(open, async (graph) => {
        const a = node('a');
        const b = node('b', { contentHash: a.contentHash, registrant: address('mallory') });
        await applyAt(graph, 1, {
          nodes: [a, b],
          claims: [claim(a), claim(b, { role: 'OBSERVER' })],
          items: [owned('a', 'alice', 1), owned('b', 'mallory', 1), role('b', 'OBSERVER', 1)],
        });
        await applyAt(graph, 2, {
          closings: [ends('b', 'role')],
          items: [role('b', 'RIGHTS_HOLDER', 2)],
        });
        expect(await rivalsAt(graph, 1)).toEqual([0, 0]);
        expect(await rivalsAt(graph, 2)).toEqual([1, 1]);
      }));

    it('are none where one owner has come to hold both', () =>
      withGraph(open, async (graph) => {
        const a = node('a');
        const b = node('b', { contentHash: a.contentHash, registrant: address('bob') });
        await applyAt(graph, 1, {
          nodes: [a, b],
          claims: [claim(a), claim(b)],
          items: [owned('a', 'alice', 1), owned('b', 'bob', 1)],
        });
        await applyAt(graph, 2, {
          closings: [ends('b', 'owner')],
          items: [owned('b', 'alice', 2)],
        });
        expect(await rivalsAt(graph, 1)).toEqual([1, 1]);
        expect(await rivalsAt(graph, 2)).toEqual([0, 0]);
      }));
  });
}
