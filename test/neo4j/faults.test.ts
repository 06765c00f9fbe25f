import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  address,
  block,
  change,
  edge,
  id,
  item,
  node,
} from '../../lineage-api/src/lineage/behaviour/builders.js';
import {
  applyAt,
  dumpOf,
  shown,
  walkFrom,
} from '../../lineage-api/src/lineage/behaviour/harness.js';
import {
  makeImpactTable,
  readAffected,
} from '../../lineage-api/src/lineage/behaviour/impact-tables.js';
import { createRandom } from '../../lineage-api/src/lineage/behaviour/random.js';
import { openNeo4jGraph, SCHEMA_VERSION } from '../../lineage-api/src/lineage/neo4j/open.js';
import type { LineageGraph } from '../../lineage-api/src/lineage/port.js';
import { type Neo4jServer, startNeo4j } from '../../scripts/neo4j.mjs';
import { openEmptyGraph, RELEASE, runOn, whySkipOwnNeo4j } from './server.js';

const skip = whySkipOwnNeo4j();
if (skip !== null) console.warn(skip);

const MOST_MEMORY = '8m';
const DOWN = { direction: 'DOWNSTREAM' } as const;

/** A server of its own: it is killed on the way, and its graph tampered with. */
describe.skipIf(skip !== null)('faults of neo4j', () => {
  let home: string;
  let server: Neo4jServer;
  /** It asks for a password, and gives a transaction little memory. */
  const options = () => ({
    home,
    password: 'of a test',
    settings: [`db.memory.transaction.max=${MOST_MEMORY}`],
  });
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'pedigree-neo4j-faults-'));
    server = await startNeo4j(RELEASE, options());
  }, 600_000);
  afterAll(async () => {
    await server?.stop();
    await rm(home, { recursive: true, force: true });
  });

  const NODES = ['model', 'old', 'new'].map((name) => node(name));
  const fill = (graph: LineageGraph) =>
    applyAt(graph, 1, { nodes: NODES, edges: [edge('model', 'old')] });
  /** One source is struck and another recorded in the same block. */
  const swap = () => {
    const { factId, index, derived } = edge('model', 'old');
    return change({
      strikes: [{ factId, index, derived, toBlock: 2, struckBy: id('strike') }],
      edges: [edge('model', 'new', { fromBlock: 2 })],
    });
  };

  it('say that no server answers, and that it may be tried again', async () => {
    const nowhere = { ...server, uri: 'bolt://127.0.0.1:1' };
    await expect(openNeo4jGraph(nowhere)).rejects.toMatchObject({
      code: 'GRAPH_UNAVAILABLE',
      retry: true,
    });
  });

  it('say that the password is wrong, and which setting holds it', async () => {
    const error = await openNeo4jGraph({ ...server, password: 'another' }).catch(
      (reason: Error) => reason,
    );
    expect(error).toMatchObject({ code: 'GRAPH_UNAVAILABLE', retry: false });
    expect((error as Error).message).toContain('check NEO4J_USER and NEO4J_PASSWORD');
  });

  it('refuse a graph of another schema version, with what to do', async () => {
    await (await openEmptyGraph(server)).close();
    await runOn(server, "MATCH (h:GraphHead { key: 'head' }) SET h.schemaVersion = 0");
    const error = await openNeo4jGraph(server).catch((reason: Error) => reason);
    expect(error).toMatchObject({ code: 'GRAPH_CORRUPT', retry: false });
    expect((error as Error).message).toContain(
      `schema version 0, expected ${SCHEMA_VERSION}: use the Pedigree`,
    );
  });

  it('abandon a read in mid-course when its signal is given, and go on with others', async () => {
    const graph = await openEmptyGraph(server);
    await fill(graph);
    const controller = new AbortController();
    const read = graph.views([id('model')], 1, { signal: controller.signal });
    controller.abort();
    await expect(read).rejects.toMatchObject({ code: 'DEADLINE', retry: true });
    expect(shown(await walkFrom(graph, 'model'))).toEqual(['old 1']);
    await graph.close();
  });

  it('are over when a server that was killed is there again, with one effect of what was tried', async () => {
    const graph = await openEmptyGraph(server);
    const one = await fill(graph);
    const two = block(2);
    const applied = graph.apply(swap(), one, two).then(
      () => 'applied',
      () => 'failed',
    );
    process.kill(server.pid, 'SIGKILL');
    const outcome = await applied;
    await expect(graph.head()).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE', retry: true });

    const { port } = server;
    await server.stop();
    server = await startNeo4j(RELEASE, { ...options(), port });
    if (outcome === 'failed') await graph.apply(swap(), one, two);
    expect(await graph.head()).toMatchObject({ block: two });
    expect(shown(await walkFrom(graph, 'model'))).toEqual(['new 1']);
    expect((await graph.statistics()).edges).toBe(2);
    await graph.close();
  }, 120_000);

  it('leave nothing half: a write is published by the next who opens', async () => {
    const first = await openEmptyGraph(server);
    const one = await fill(first);
    await first.apply(swap(), one, block(2));
    await first.close();
    // As after a crash between the write and its publication.
    await runOn(
      server,
      `MATCH (h:GraphHead { key: 'head' }), (w:GraphHead { key: 'writing' })
       SET h.number = 1, h.hash = $hash, w.revision = w.revision + 1`,
      { hash: one.hash },
    );
    const graph = await openNeo4jGraph(server);
    expect(await graph.head()).toMatchObject({ block: block(2) });
    await graph.apply(swap(), one, block(2));
    expect(shown(await walkFrom(graph, 'model'))).toEqual(['new 1']);
    await graph.close();
  });

  it('show nothing of a block that is written and not published yet', async () => {
    const graph = await openEmptyGraph(server);
    const one = await fill(graph);
    const table = makeImpactTable(createRandom(1), [id('old')], 1);
    const ask = async () => {
      await graph.head();
      const { items } = await readAffected(graph, { table, atBlock: 1 });
      return [items.map((each) => each.id), shown(await walkFrom(graph, 'new', DOWN))];
    };
    const before = await ask();
    expect(before).toEqual([[id('model')], []]);
    await applyAt(graph, 2, {
      nodes: [node('later', { fromBlock: 2 })],
      edges: [edge('new', 'model', { fromBlock: 2 }), edge('later', 'old', { fromBlock: 2 })],
    });
    await runOn(server, "MATCH (h:GraphHead { key: 'head' }) SET h += $one", { one });
    expect(await graph.head()).toMatchObject({ block: one });
    expect(await ask()).toEqual(before);
    await graph.close();
  });

  it('finish dropping all before anything new is written', async () => {
    const graph = await openEmptyGraph(server);
    await fill(graph);
    const expected = await dumpOf(graph);
    await graph.rollback(null);
    await runOn(
      server,
      "CREATE (:Subject:Asset { id: 'left' })-[:HAS]->(:Item) WITH 1 AS one MATCH (h:GraphHead { key: 'head' }) SET h.clearing = true",
    );
    await fill(graph);
    expect(await dumpOf(graph)).toEqual(expected);
    await graph.close();
  });

  it('never mix two states in an answer while strikes and rollbacks go on', async () => {
    const graph = await openEmptyGraph(server);
    const reader = await openNeo4jGraph(server);
    const one = await fill(graph);
    const owner = item('model', 'owner', { address: address('alice') });
    const writing = { goesOn: true };
    const write = async () => {
      for (let round = 0; round < 15; round += 1) {
        const two = block(2, `${round}`);
        await pause(100);
        await graph.apply({ ...swap(), items: [{ ...owner, fromBlock: 2 }] }, one, two);
        await graph.rollback(one);
        await pause(100);
      }
      writing.goesOn = false;
    };
    const answers: unknown[] = [];
    const read = async () => {
      while (writing.goesOn) {
        const page = await walkFrom(reader, 'model').catch((error) => {
          if (error.code === 'BLOCK_AHEAD') return null;
          throw error;
        });
        if (page === null) continue;
        const struck = page.gaps.struckSources;
        answers.push([shown(page)[0], page.start?.items.length, page.total, struck].join());
      }
    };
    await Promise.all([write(), read(), read()]);
    expect(answers.length).toBeGreaterThan(0);
    for (const answer of answers) expect(['old 1,0,1,0', 'new 1,1,1,1']).toContain(answer);
    await graph.close();
    await reader.close();
  }, 120_000);

  /** The last: emptying the graph takes more memory than there is. */
  it('refuse what the server has no memory for, with what to do, and go on', async () => {
    await (await openEmptyGraph(server)).close();
    const graph = await openNeo4jGraph({ ...server, patienceMs: 500 });
    const names = Array.from({ length: 3000 }, (_, index) => `n${index}`);
    const nodes = [node('hub'), ...names.map((name) => node(name))];
    const edges = names.map((name) => edge('hub', name));
    await expect(applyAt(graph, 1, { nodes, edges })).rejects.toMatchObject({ code: 'GRAPH_FULL' });
    expect(await graph.head()).toMatchObject({ block: null });
    expect((await graph.statistics()).nodes).toBe(0);

    for (let part = 0; part < 6; part += 1) {
      const [from, to] = [part * 500, part * 500 + 500];
      const some = { nodes: nodes.slice(from, to + 1), edges: edges.slice(from, to) };
      await applyAt(graph, part + 1, some);
    }
    const error = await walkFrom(graph, 'hub', { first: 3000 }).catch((reason: Error) => reason);
    expect(error).toMatchObject({ code: 'LINEAGE_TOO_LARGE', retry: false });
    expect((error as Error).message).toContain('db.memory.transaction.max');
    expect(await walkFrom(graph, 'hub', { first: 1 })).toMatchObject({ total: 3000 });
    await graph.close();
  }, 120_000);
});
