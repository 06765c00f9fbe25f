import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { describe, expect, it } from 'vitest';
import { edge, id, nameOf, node } from '../../lineage-api/src/lineage/behaviour/builders.js';
import { applyAt, shown, walkFrom } from '../../lineage-api/src/lineage/behaviour/harness.js';
import { createRandom } from '../../lineage-api/src/lineage/behaviour/random.js';
import { openEmbeddedGraph } from '../../lineage-api/src/lineage/embedded/open.js';

const NODES = 2000;
const BLOCKS = 20;

/** All that is reachable by edges in force, by SQLite itself. */
const REACHABLE = `WITH RECURSIVE reached (n) AS (
    SELECT ?1 UNION
    SELECT edges.source FROM reached JOIN edges ON edges.derived = reached.n
      WHERE edges.begins <= ?2 AND edges.ends > ?2
  ) SELECT n FROM reached WHERE n <> ?1 ORDER BY n`;

describe('the embedded graph and SQLite’s recursive UNION', () => {
  it('reach the same assets, at the head and as of older blocks', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pedigree-oracle-'));
    const graph = await openEmbeddedGraph({ file: join(folder, 'graph.db'), compactAt: 500 });
    const oracle = new DatabaseSync(':memory:');
    oracle.exec('CREATE TABLE edges (derived TEXT, source TEXT, begins INTEGER, ends INTEGER)');
    const random = createRandom(99);
    const nameAt = (index: number) => `n${String(index).padStart(4, '0')}`;
    const made: { derived: string; source: string; begins: number; ends: number }[] = [];
    for (let block = 1; block <= BLOCKS; block += 1) {
      const part = NODES / BLOCKS;
      const names = Array.from({ length: part }, (_, index) => nameAt((block - 1) * part + index));
      const fresh = names.flatMap((derived) =>
        Array.from({ length: 1 + random.int(3) }, () => {
          // The young derive from the last few hundred, the old from few: long chains and hubs.
          const age = 1 + random.int(random.chance(0.8) ? 200 : NODES);
          return { derived, source: nameAt(Math.max(0, Number(derived.slice(1)) - age)) };
        }).filter(({ source }) => source !== derived),
      );
      const struck = made.filter((each) => each.ends > BLOCKS && random.chance(0.02));
      await applyAt(graph, block, {
        nodes: names.map((name) => node(name, { fromBlock: block })),
        edges: fresh.map(({ derived, source }, index) =>
          edge(derived, source, { fromBlock: block, index, factId: id(`f${block}`) }),
        ),
        strikes: struck.map((each) => ({
          factId: id(`f${each.begins}`),
          index: made.filter((other) => other.begins === each.begins).indexOf(each),
          derived: id(each.derived),
          toBlock: block,
          struckBy: id('s'),
        })),
      });
      for (const each of struck) each.ends = block;
      made.push(...fresh.map((each) => ({ ...each, begins: block, ends: BLOCKS + 1 })));
    }
    const insert = oracle.prepare('INSERT INTO edges VALUES (?, ?, ?, ?)');
    for (const each of made) insert.run(each.derived, each.source, each.begins, each.ends);
    oracle.exec('CREATE INDEX by_derived ON edges (derived)');
    const reachable = oracle.prepare(REACHABLE);
    let reached = 0;
    for (let count = 0; count < 60; count += 1) {
      const atBlock = count % 2 === 0 ? BLOCKS : 1 + random.int(BLOCKS);
      const start = nameAt(random.int((NODES / BLOCKS) * atBlock));
      const page = await walkFrom(graph, start, { atBlock, first: NODES });
      const found = page.items.map(({ view }) => nameOf(view.node.id)).sort();
      expect(found).toEqual(reachable.all(start, atBlock).map((row: { n: string }) => row.n));
      expect(shown(page)).toHaveLength(page.total);
      reached += found.length;
    }
    expect(reached).toBeGreaterThan(1000);
    await graph.close();
    oracle.close();
    rmSync(folder, { recursive: true, force: true });
  });
});
