import { describe, expect, it } from 'vitest';
import { edge, id, node } from './builders.js';
import { applyAt, type OpenGraph, shown, walkFrom, withGraph } from './harness.js';

const DIAMONDS = 64;

/** j64 ← {l63, r63} ← j63 ← … ← j0: 2^64 paths, 193 assets, 256 edges. */
function ladder() {
  const name = (kind: string, rung: number) => `${kind}${String(rung).padStart(2, '0')}`;
  const nodes = [node(name('j', 0))];
  const edges = [];
  for (let rung = 0; rung < DIAMONDS; rung += 1) {
    for (const side of ['l', 'r']) {
      nodes.push(node(name(side, rung)));
      edges.push(edge(name(side, rung), name('j', rung)));
      edges.push(edge(name('j', rung + 1), name(side, rung)));
    }
    nodes.push(node(name('j', rung + 1)));
  }
  return { nodes, edges };
}

export function describeShapes(open: OpenGraph): void {
  describe('hard shapes', () => {
    it('walks a ladder of 64 diamonds at once, both ways, at the head and as of a block', () =>
      withGraph(open, async (graph) => {
        await applyAt(graph, 1, ladder());
        await applyAt(graph, 2, {});
        for (const atBlock of [1, 2]) {
          const up = await walkFrom(graph, 'j64', { atBlock });
          expect(up).toMatchObject({ total: 192, degreeReached: 128, hasNext: false });
          expect(shown(up).slice(0, 3)).toEqual(['l63 1', 'r63 1', 'j63 2']);
          expect(shown(up).at(-1)).toBe('j00 128');
          const down = await walkFrom(graph, 'j00', { atBlock, direction: 'DOWNSTREAM' });
          expect(down.total).toBe(192);
          expect(shown(down).at(-1)).toBe('j64 128');
        }
        const dag = await graph.subDag(id('j64'), 'UPSTREAM', 2, 10_000);
        expect(dag.nodes).toHaveLength(193);
        expect(dag.edges).toHaveLength(256);
        expect(dag.truncated).toBe(false);
        for (const edges of ['IN_FORCE', 'OWED'] as const) {
          const starts = [id('j64'), id('j32')];
          const query = {
            starts,
            direction: 'UPSTREAM',
            atBlock: 2,
            edges,
            maxNodes: 193,
          } as const;
          const closure = await graph.closure(query);
          expect([closure.nodes.size, closure.edges.length, closure.truncated]).toEqual([
            193,
            256,
            false,
          ]);
        }
      }));

    it('pages through a wide fan', () =>
      withGraph(open, async (graph) => {
        const names = Array.from(
          { length: 2500 },
          (_, index) => `f${String(index).padStart(4, '0')}`,
        );
        await applyAt(graph, 1, {
          nodes: [node('hub'), ...names.map((name) => node(name))],
          edges: names.map((name) => edge(name, 'hub')),
        });
        const after = { degree: 1, id: id('f0999') };
        const page = await walkFrom(graph, 'hub', { direction: 'DOWNSTREAM', first: 3, after });
        expect(shown(page)).toEqual(['f1000 1', 'f1001 1', 'f1002 1']);
        expect(page).toMatchObject({ total: 2500, hasNext: true, degreeReached: 1 });
        const last = { degree: 1, id: id('f2498') };
        const end = await walkFrom(graph, 'hub', {
          direction: 'DOWNSTREAM',
          first: 3,
          after: last,
        });
        expect(shown(end)).toEqual(['f2499 1']);
        expect(end.hasNext).toBe(false);
      }));
  });
}
