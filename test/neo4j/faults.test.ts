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
import { openNeo4jGraph, SCHEMA_VERSION } from '../../lineage-api/src/lineage/neo4j/open.js';
import type { LineageGraph } from '../../lineage-api/src/lineage/port.js';
import { type Neo4jServer, startNeo4j } from '../../scripts/neo4j.mjs';
import { openEmptyGraph, RELEASE, runOn, whySkipOwnNeo4j } from './server.js';

const skip = whySkipOwnNeo4j();
if (skip !== null) console.warn(skip);

/** A server of its own: it is killed on the way, and its graph tampered with. */
describe.skipIf(skip !== null)('faults of neo4j', () => {
  let home: string;
  let server: Neo4jServer;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'pedigree-neo4j-faults-'));
    server = await startNeo4j(RELEASE, { home });
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
    server = await startNeo4j(RELEASE, { home, port });
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
});
