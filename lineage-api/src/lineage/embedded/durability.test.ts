import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { block, change, document, edge, id, item, node } from '../behaviour/builders.js';
import { compareReads } from '../behaviour/compare.js';
import { applyAt, dumpOf, shown, walkFrom } from '../behaviour/harness.js';
import { createNaiveGraph } from '../behaviour/naive.js';
import { makeOperation, perform } from '../behaviour/operations.js';
import { createRandom } from '../behaviour/random.js';
import { createWorld } from '../behaviour/world.js';
import type { LineageGraph } from '../port.js';
import { SCHEMA_VERSION } from './database.js';
import { openEmbeddedGraph } from './open.js';

const folder = mkdtempSync(join(tmpdir(), 'pedigree-durability-'));
let files = 0;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function newFile(): string {
  files += 1;
  return join(folder, `${files}.db`);
}

async function fill(graph: LineageGraph): Promise<void> {
  await applyAt(graph, 1, {
    nodes: [node('a'), node('b'), node('c')],
    edges: [edge('a', 'b'), edge('b', 'c')],
  });
}

/** What may have happened to the snapshot between two starts. */
const FATES: [string, (snapshot: string, before: Buffer | null) => void][] = [
  ['is there', () => {}],
  ['is gone', (snapshot) => rmSync(snapshot, { force: true })],
  ['is that of an older start', (snapshot, before) => before && writeFileSync(snapshot, before)],
  ['is cut short', (snapshot) => truncateSync(snapshot, readFileSync(snapshot).length - 3)],
  [
    'has one bit turned',
    (snapshot) => {
      const bytes = readFileSync(snapshot);
      const last = bytes.length - 1;
      bytes[last] = (bytes[last] as number) ^ 1;
      writeFileSync(snapshot, bytes);
    },
  ],
  [
    'is of another graph',
    (snapshot) => writeFileSync(snapshot, '{"format":"pedigree-topology/1"}'),
  ],
];

describe('the embedded graph, opened again', () => {
  it.each(FATES)(
    'answers as before where its snapshot %s',
    async (_, meet) => {
      for (const seed of [31, 32, 33]) {
        const file = newFile();
        const snapshot = `${file}.topology`;
        const random = createRandom(seed);
        const world = createWorld();
        const naive = createNaiveGraph();
        for (let start = 0; start < 4; start += 1) {
          const before = existsSync(snapshot) ? readFileSync(snapshot) : null;
          const graph = await openEmbeddedGraph({ file, compactAt: 3 });
          for (let count = 0; count < 6; count += 1) {
            const operation = makeOperation(random, world);
            const refused = await perform(graph, operation).then(
              () => false,
              () => true,
            );
            if (!refused) await perform(naive, operation);
          }
          await graph.close();
          if (existsSync(snapshot)) meet(snapshot, before);
          const again = await openEmbeddedGraph({ file, compactAt: 3 });
          await compareReads({ a: again, b: naive, label: `seed ${seed}` }, random, world);
          await again.close();
        }
      }
    },
    30_000,
  );

  it('keeps its epoch and the answers of the head', async () => {
    const file = newFile();
    const first = await openEmbeddedGraph({ file });
    await fill(first);
    await first.rollback(block(1));
    const head = await first.head();
    await first.close();
    const second = await openEmbeddedGraph({ file });
    expect(await second.head()).toEqual(head);
    expect(shown(await walkFrom(second, 'a'))).toEqual(['b 1', 'c 2']);
    await second.close();
  });

  it('gives a dump of one state while writes go on', async () => {
    const graph = await openEmbeddedGraph({ file: newFile() });
    await fill(graph);
    const before = await dumpOf(graph);
    const lines: string[] = [];
    for await (const line of graph.dump()) {
      lines.push(line);
      if (lines.length === 1) await applyAt(graph, 2, { nodes: [node('d', { fromBlock: 2 })] });
    }
    expect(lines).toEqual(before);
    expect(await dumpOf(graph)).toHaveLength(before.length + 1);
    await graph.close();
  });

  it('keeps names and texts that hold a NUL', async () => {
    const graph = await openEmbeddedGraph({ file: newFile() });
    const odd = { ...document('odd'), name: 'a\u0000b', text: 'c\u0000d' };
    await applyAt(graph, 1, {
      nodes: [node('a')],
      items: [item('a', 'metadata', { hash: odd.hash })],
    });
    await graph.putDocuments([odd]);
    expect((await graph.views([id('a')], 1))[0]?.document).toEqual(odd);
    await graph.close();
  });
});

describe('a file that the embedded graph cannot use', () => {
  const refusal = { name: 'PedigreeError', code: 'GRAPH_CORRUPT' };

  it('is refused where it is not a database', async () => {
    const file = newFile();
    writeFileSync(file, 'nothing of the kind'.repeat(1000));
    await expect(openEmbeddedGraph({ file })).rejects.toMatchObject({
      ...refusal,
      message: `cannot use the graph in ${file}: it is damaged (file is not a database); delete it, and it is rebuilt from the facts`,
    });
  });

  it('is refused where it is damaged', async () => {
    const file = newFile();
    const graph = await openEmbeddedGraph({ file });
    await fill(graph);
    await graph.close();
    const bytes = readFileSync(file);
    bytes.fill(0x5a, 4096 * 3);
    writeFileSync(file, bytes);
    await expect(openEmbeddedGraph({ file })).rejects.toMatchObject(refusal);
  });

  it('is refused where it is of another version', async () => {
    const file = newFile();
    await (await openEmbeddedGraph({ file })).close();
    const database = new DatabaseSync(file);
    database.exec('PRAGMA user_version = 99');
    database.close();
    await expect(openEmbeddedGraph({ file })).rejects.toMatchObject({
      ...refusal,
      message: `cannot use the graph in ${file}: expected version ${SCHEMA_VERSION}, got 99; delete it, and it is rebuilt from the facts`,
    });
  });

  it('is refused where it belongs to another program', async () => {
    const file = newFile();
    const database = new DatabaseSync(file);
    database.exec('CREATE TABLE theirs (a)');
    database.close();
    await expect(openEmbeddedGraph({ file })).rejects.toMatchObject({
      ...refusal,
      message: `cannot use the graph in ${file}: it is a database of another program; choose another file`,
    });
  });
});

describe('the embedded graph, at its bounds', () => {
  it('refuses a change that would outgrow its memory, with the figures, and goes on', async () => {
    const graph = await openEmbeddedGraph({ file: newFile(), maxMemoryMiB: 1 });
    await fill(graph);
    const names = Array.from({ length: 20_000 }, (_, index) => node(`n${index}`, { fromBlock: 2 }));
    await expect(applyAt(graph, 2, { nodes: names })).rejects.toMatchObject({
      code: 'GRAPH_FULL',
      message:
        'the graph would take about 2 MiB of memory for 20003 nodes and 2 edges, and may take 1 MiB: allow it more with --graph-memory, or keep the graph in Neo4j',
    });
    expect((await graph.head()).block).toEqual(block(1));
    await applyAt(graph, 2, { nodes: [node('d', { fromBlock: 2 })] });
    expect(await graph.statistics()).toMatchObject({ nodes: 4 });
    await graph.close();
  });

  it('is not opened where it would outgrow its memory', async () => {
    const file = newFile();
    const graph = await openEmbeddedGraph({ file });
    const nodes = Array.from({ length: 20_000 }, (_, index) => node(`n${index}`));
    await applyAt(graph, 1, { nodes });
    await graph.close();
    await expect(openEmbeddedGraph({ file, maxMemoryMiB: 1 })).rejects.toMatchObject({
      code: 'GRAPH_FULL',
    });
    const again = await openEmbeddedGraph({ file });
    expect(await again.statistics()).toMatchObject({ nodes: 20_000 });
    await again.close();
  });

  it('stops when another process has written to its file', async () => {
    const file = newFile();
    const one = await openEmbeddedGraph({ file });
    const two = await openEmbeddedGraph({ file });
    await fill(one);
    await expect(two.apply(change({}), null, block(3))).rejects.toMatchObject({
      code: 'GRAPH_UNAVAILABLE',
    });
    await one.close();
    await two.close();
  });
});
