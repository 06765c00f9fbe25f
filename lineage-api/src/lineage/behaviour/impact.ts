import { describe, expect, it } from 'vitest';
import type { ImpactTable } from '../../domain/impact/table.js';
import { PLACE_COUNT } from '../../domain/license/policy/place.js';
import { address, batch, edge, hash, id, item, nameOf, node } from './builders.js';
import { applyAt, type OpenGraph, withGraph } from './harness.js';
import { readAffected } from './impact-tables.js';

/** More than one row of an answer holds. */
const MANY = 600;

const everywhere = (outcome: number) => Array.from({ length: PLACE_COUNT }, () => outcome);

/** From `s`: taken under `kept` it goes on, under nothing from block 2 on it is undecided, else it must stop. */
const TABLE: ImpactTable = {
  starts: [
    {
      id: id('s'),
      unnamed: [
        { fromBlock: 0, way: 0 },
        { fromBlock: 2, way: 1 },
      ],
      named: new Map([[id('kept'), [{ fromBlock: 0, way: 2 }]]]),
    },
  ],
  outcomes: [everywhere(2), everywhere(1), everywhere(0)],
};

const rows = {
  nodes: [
    node('s', { kind: 'DATASET' }),
    ...['a', 'b', 'c', 'd', 'e'].map((name) => node(name)),
    batch('m'),
  ],
  edges: [
    edge('a', 's'),
    edge('b', 's', { licenseTermsId: id('kept') }),
    edge('c', 's', { licenseTermsId: id('kept') }),
    edge('c', 's', { factId: hash('again'), index: 1 }),
    edge('d', 'b'),
    edge('d', 'a'),
    edge('m', 'b', { relation: 'DECLARED' }),
  ],
  items: [item('d', 'owner', { address: address('bob') })],
};

export function describeImpact(open: OpenGraph): void {
  describe('impact', () => {
    it('takes the best of what was taken from a start, and the worst further on', () =>
      withGraph(open, async (graph) => {
        await applyAt(graph, 1, rows);
        const { items, head } = await readAffected(graph, { table: TABLE, atBlock: 1 });
        const told = items.map(
          ({ id: of, outcome, degree, losesLastPermission, unread, path }) =>
            `${nameOf(of)} ${outcome} ${degree} ${losesLastPermission} ${unread} ${path.map(nameOf).join('<')}`,
        );
        expect(told).toEqual([
          'a MUST_STOP 1 true 0 a<s',
          'b MAY_CONTINUE 1 false 0 b<s',
          'c MAY_CONTINUE 1 false 0 c<s',
          'd MUST_STOP 2 false 0 d<a<s',
          'm MAY_CONTINUE 2 false 2 m<b<s',
        ]);
        expect(head).toEqual(await graph.head());
      }));

    it('is that of its block, and goes by the block of each derivation', () =>
      withGraph(open, async (graph) => {
        await applyAt(graph, 1, rows);
        const struck = edge('a', 's');
        await applyAt(graph, 2, {
          edges: [edge('e', 's', { fromBlock: 2 })],
          strikes: [
            { factId: struck.factId, index: 0, derived: id('a'), toBlock: 2, struckBy: hash('x') },
          ],
        });
        const outcomes = async (atBlock: number) =>
          (await readAffected(graph, { table: TABLE, atBlock })).items.map(
            ({ id: of, outcome }) => `${nameOf(of)} ${outcome}`,
          );
        expect(await outcomes(2)).toEqual([
          'b MAY_CONTINUE',
          'c MAY_CONTINUE',
          'e UNDECIDED',
          'd MAY_CONTINUE',
          'm MAY_CONTINUE',
        ]);
        expect(await outcomes(1)).toContain('a MUST_STOP');
      }));

    it('tells all of many, and their owners', () =>
      withGraph(open, async (graph) => {
        const first = Array.from({ length: MANY }, (_, i) => `x${i}`);
        const second = first.map((name) => `${name}y`);
        const all = [...first, ...second];
        await applyAt(graph, 1, {
          nodes: ['s', ...all].map((name) => node(name)),
          edges: [
            ...first.map((name) => edge(name, 's')),
            ...second.map((name, i) => edge(name, first[i] as string)),
          ],
          items: second.map((name) => item(name, 'owner', { address: address('bob') })),
        });
        const { items } = await readAffected(graph, { table: TABLE, atBlock: 1 });
        expect(items.map((each) => `${nameOf(each.id)} ${each.degree}`).sort()).toEqual(
          [...first.map((name) => `${name} 1`), ...second.map((name) => `${name} 2`)].sort(),
        );
        const { owners } = await graph.owners(all.map(id), 1);
        expect(owners).toEqual(all.map((_, i) => (i < MANY ? address('alice') : address('bob'))));
      }));

    it('tells owners in the order asked, and nothing where nothing is', () =>
      withGraph(open, async (graph) => {
        await applyAt(graph, 1, rows);
        const { owners } = await graph.owners([id('d'), id('nothing'), id('a')], 1);
        expect(owners).toEqual([address('bob'), null, address('alice')]);
        const unknown: ImpactTable = {
          ...TABLE,
          starts: [{ ...TABLE.starts[0], id: id('nothing') } as never],
        };
        expect((await readAffected(graph, { table: unknown, atBlock: 1 })).items).toEqual([]);
      }));
  });
}
