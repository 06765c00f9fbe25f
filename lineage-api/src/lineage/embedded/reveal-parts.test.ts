import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { RevealedBatch, RevealedLeaves } from '../../domain/rows.js';
import { batch, claim, edge, id, leafOf, node, reveal } from '../behaviour/builders.js';
import { applyAt, dumpOf, shown, walkFrom } from '../behaviour/harness.js';
import type { LineageGraph } from '../port.js';
import { openEmbeddedGraph } from './open.js';

const folder = mkdtempSync(join(tmpdir(), 'pedigree-reveal-'));
let files = 0;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function newFile(): string {
  files += 1;
  return join(folder, `${files}.db`);
}

const LEAVES = 300;
const parent = batch('m', { leafCount: LEAVES });
const leaves = Array.from({ length: LEAVES }, (_, leaf) => leafOf(parent, leaf));
const whole = reveal(parent, {
  nodes: leaves,
  edges: leaves.map((_, leaf) => edge(`m.${leaf}`, 's', { factId: id(`m.${leaf}`) })),
  claims: leaves.map((leaf) => claim(leaf)),
  voidLeaves: [{ leaf: 1, reason: 'NO_CONTENT' }],
});

async function anchored(file: string): Promise<LineageGraph> {
  const graph = await openEmbeddedGraph({ file });
  await applyAt(graph, 1, { nodes: [node('s'), parent], edges: [edge('m', 's', { index: 9 })] });
  return graph;
}

/** Two parts; `between` is done when the first has been taken. */
async function* inTwo(
  { nodes, edges, items, claims, voidLeaves }: RevealedBatch,
  between: () => Promise<void> = async () => {},
): AsyncGenerator<RevealedLeaves> {
  const half = nodes.length / 2;
  yield {
    nodes: nodes.slice(0, half),
    edges: edges.slice(0, half),
    claims: claims.slice(0, half),
    items,
    voidLeaves,
  };
  await between();
  yield {
    nodes: nodes.slice(half),
    edges: edges.slice(half),
    claims: claims.slice(half),
    items: [],
    voidLeaves: [],
  };
}

function inParts(graph: LineageGraph, parts: AsyncIterable<RevealedLeaves>): Promise<void> {
  return (graph.revealInParts as NonNullable<LineageGraph['revealInParts']>)(whole, parts);
}

const derivedFrom = async (graph: LineageGraph) =>
  shown(await walkFrom(graph, 's', { direction: 'DOWNSTREAM', atBlock: 1, first: 1000 })).length;

describe('a manifest that is revealed in parts', () => {
  it('adds what it would have added in one go, then too where the graph is opened again', async () => {
    const file = newFile();
    const [one, two] = [await anchored(newFile()), await anchored(file)];
    await one.reveal(whole);
    await inParts(two, inTwo(whole));
    expect(await dumpOf(two)).toEqual(await dumpOf(one));
    expect(await derivedFrom(two)).toBe(LEAVES);
    await applyAt(two, 2, { nodes: [node('t', { fromBlock: 2 })] });
    await two.close();
    const again = await openEmbeddedGraph({ file });
    expect(await derivedFrom(again)).toBe(LEAVES);
    expect(await again.missingManifests(10)).toEqual([]);
    await one.close();
    await again.close();
  });

  it('is not seen before all of it is there, and lets other writes wait', async () => {
    const graph = await anchored(newFile());
    let applied: Promise<unknown> = Promise.resolve();
    await inParts(
      graph,
      inTwo(whole, async () => {
        expect(await derivedFrom(graph)).toBe(0);
        expect(await graph.missingManifests(10)).toEqual([parent]);
        expect(await graph.views([id('m.0')], 1)).toEqual([null]);
        applied = applyAt(graph, 2, { nodes: [node('t', { fromBlock: 2 })] });
      }),
    );
    await applied;
    expect(await derivedFrom(graph)).toBe(LEAVES);
    expect((await graph.head()).block?.number).toBe(2);
    await graph.close();
  });

  it('leaves nothing where a part fails, and can be revealed again', async () => {
    const graph = await anchored(newFile());
    const before = await dumpOf(graph);
    const failing = inTwo(whole, async () => {
      throw new RangeError('the second half is gone');
    });
    await expect(inParts(graph, failing)).rejects.toThrow('the second half is gone');
    expect(await dumpOf(graph)).toEqual(before);
    await inParts(graph, inTwo(whole));
    expect(await derivedFrom(graph)).toBe(LEAVES);
    await graph.close();
  });

  it('leaves nothing where it is not of the batch that the graph holds', async () => {
    const graph = await anchored(newFile());
    const before = await dumpOf(graph);
    const strange = { ...whole, nodes: leaves.map((leaf) => ({ ...leaf, factId: id('other') })) };
    await inParts(graph, inTwo(strange));
    expect(await dumpOf(graph)).toEqual(before);
    await graph.close();
  });

  it('leaves nothing where the process is killed in its middle', async () => {
    const [file, left] = [newFile(), newFile()];
    const graph = await anchored(file);
    await inParts(
      graph,
      inTwo(whole, async () => {
        // What a killed process leaves: the files as they are at this moment.
        copyFileSync(file, left);
        copyFileSync(`${file}-wal`, `${left}-wal`);
      }),
    );
    await graph.close();
    const again = await openEmbeddedGraph({ file: left });
    expect(await again.missingManifests(10)).toEqual([parent]);
    await inParts(again, inTwo(whole));
    expect(await derivedFrom(again)).toBe(LEAVES);
    await again.close();
  });
});
