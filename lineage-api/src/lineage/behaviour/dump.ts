import { describe, expect, it } from 'vitest';
import {
  address,
  batch,
  block,
  claim,
  document,
  edge,
  item,
  node,
  reveal,
  terms,
} from './builders.js';
import { applyAt, dumpOf, type OpenGraph, withGraph } from './harness.js';

export function describeDump(open: OpenGraph): void {
  describe('the canonical dump', () => {
    it('is one line a row, sections and rows in one order, the head last', () =>
      withGraph(open, async (graph) => {
        const parent = batch('m');
        const content = node('a').contentHash;
        await applyAt(graph, 1, {
          nodes: [parent, node('b'), node('a')],
          edges: [
            edge('b', 'a', { factId: node('f').id, index: 10 }),
            edge('b', 'm', { factId: node('f').id, index: 9 }),
          ],
          items: [
            item('b', 'role', { role: 'DERIVER' }),
            item('a', 'role', { role: 'DERIVER' }, { logIndex: 10 }),
            item('a', 'role', { role: 'DERIVER' }, { logIndex: 9 }),
            item('a', 'owner', { address: address('alice') }),
          ],
          claims: [
            claim(node('b'), { contentHash: content ?? '0x', logIndex: 2 }),
            claim(node('a')),
            claim(node('b'), { scheme: 'DESCRIBED' }),
          ],
          terms: [terms('t', 'MIT')],
        });
        await graph.reveal(
          reveal(parent, {
            voidLeaves: [
              { leaf: 1, reason: 'r' },
              { leaf: 0, reason: 'q' },
            ],
          }),
        );
        await graph.putDocuments([document('paper', 'not dumped')]);
        const lines = await dumpOf(graph);
        const rows = lines.map((line) => JSON.parse(line));
        expect(rows.map(([section]) => section)).toEqual([
          ...['node', 'node', 'node', 'edge', 'edge', 'item', 'item', 'item', 'item'],
          ...['claim', 'claim', 'claim', 'terms', 'manifest', 'document', 'head'],
        ]);
        expect(rows.slice(0, 3).map(([, row]) => row)).toEqual([node('a'), node('b'), parent]);
        expect(rows.slice(3, 5).map(([, row]) => row.index)).toEqual([9, 10]);
        expect(rows.slice(5, 9).map(([, row]) => `${row.kind} ${row.logIndex}`)).toEqual([
          'owner 0',
          'role 9',
          'role 10',
          'role 0',
        ]);
        expect(rows.slice(9, 12).map(([, row]) => `${row.scheme} ${row.logIndex}`)).toEqual([
          'DESCRIBED 0',
          'SHA256 0',
          'SHA256 2',
        ]);
        const { price } = terms('t', 'MIT').terms;
        expect(rows[12][1].terms.price).toBe(price.toString());
        expect(rows[13][1].voidLeaves.map(({ leaf }: { leaf: number }) => leaf)).toEqual([0, 1]);
        const { hash, name, json } = document('paper', 'not dumped');
        expect(rows[14][1]).toEqual({ hash, name, json });
        expect(rows[15][1]).toEqual(block(1));
        expect(lines[6]).toBe(
          `["item",{"by":"${address('alice')}","closedBy":null,"factId":"${rows[6][1].factId}",` +
            `"fromBlock":1,"key":"","kind":"role","logIndex":9,"subject":"${node('a').id}",` +
            '"toBlock":9007199254740991,"value":{"role":"DERIVER"}}]',
        );
      }));
  });
}
