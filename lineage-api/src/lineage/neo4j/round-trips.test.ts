import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  openEmptyGraph,
  startTestServer,
  type TestServer,
  whySkipNeo4j,
} from '../../../../test/neo4j/server.js';
import { address, edge, id, item, node } from '../behaviour/builders.js';
import { applyAt, walkFrom } from '../behaviour/harness.js';
import { createNaiveGraph } from '../behaviour/naive.js';
import type { LineageGraph } from '../port.js';

const skip = whySkipNeo4j();

/** Transactions and queries that every driver made from here on runs. */
function countRoundTrips() {
  const count = { transactions: 0, queries: 0 };
  const create = neo4j.driver;
  vi.spyOn(neo4j, 'driver').mockImplementation((...given: Parameters<typeof create>) => {
    const driver: Driver = create(...given);
    const open = driver.session.bind(driver);
    vi.spyOn(driver, 'session').mockImplementation((...options) => {
      const session = open(...options);
      const execute = session.executeRead.bind(session);
      vi.spyOn(session, 'executeRead').mockImplementation((work, config) =>
        execute((tx: ManagedTransaction) => {
          count.transactions += 1;
          const run = tx.run.bind(tx);
          vi.spyOn(tx, 'run').mockImplementation((...query) => {
            count.queries += 1;
            return run(...query);
          });
          return work(tx);
        }, config),
      );
      return session;
    });
    return driver;
  });
  return count;
}

describe.skipIf(skip !== null)('round trips to neo4j', () => {
  let server: TestServer;
  let graph: LineageGraph | undefined;
  beforeAll(async () => {
    server = await startTestServer();
  }, 1_200_000);
  afterEach(async () => {
    await graph?.close();
    vi.restoreAllMocks();
  });
  afterAll(() => server?.stop());

  it('are one query in one transaction for a page, however many assets it shows', async () => {
    const count = countRoundTrips();
    graph = await openEmptyGraph(server);
    const names = Array.from({ length: 60 }, (_, index) => `n${index}`);
    await applyAt(graph, 1, {
      nodes: [node('hub'), ...names.map((name) => node(name))],
      edges: names.map((name) => edge('hub', name)),
      items: names.map((name) => item(name, 'owner', { address: address('alice') })),
    });
    await graph.head();
    const asked = graph;
    const near = {
      id: id('hub'),
      direction: 'UPSTREAM',
      atBlock: 1,
      first: 50,
      offset: 0,
    } as const;
    const all = {
      starts: [id('hub')],
      direction: 'UPSTREAM',
      atBlock: 1,
      edges: 'OWED',
      maxNodes: 100,
    } as const;
    const list = { filter: {}, orderBy: 'NAME', atBlock: 1, first: 50, offset: 0 } as const;
    const pages: readonly [string, () => Promise<unknown>][] = [
      ['walk', () => walkAt(asked)],
      ['neighbours', () => asked.neighbours(near)],
      ['views', () => asked.views(names.map(id), 1)],
      ['assets', () => asked.assets(list)],
      ['claims', () => asked.claims(node('hub').contentHash ?? '0x', 1)],
      ['closure', () => asked.closure(all)],
      ['assets with their closure', () => asked.assets({ ...list, closure: all })],
      ['subDag', () => asked.subDag(id('hub'), 'UPSTREAM', 1, 100)],
    ];
    for (const [name, ask] of pages) {
      Object.assign(count, { transactions: 0, queries: 0 });
      await ask();
      expect([name, count]).toEqual([name, { transactions: 1, queries: 1 }]);
    }
  }, 120_000);

  it('are one more query for each part of a closure that is too large for one row, in the same transaction', async () => {
    const count = countRoundTrips();
    graph = await openEmptyGraph(server, { nodesAtOnce: 3 });
    const names = ['a', 'b', 'c', 'd'];
    const rows = {
      nodes: names.map((name) => node(name)),
      edges: [edge('a', 'b'), edge('b', 'c'), edge('c', 'd')],
      items: names.map((name) => item(name, 'owner', { address: address('alice') })),
    };
    const naive = createNaiveGraph();
    for (const each of [graph, naive]) await applyAt(each, 1, rows);
    await graph.head();
    const all = { direction: 'UPSTREAM', edges: 'OWED', maxNodes: 100 } as const;
    for (const [start, queries] of [
      ['b', 1],
      ['a', 8],
    ] as const) {
      Object.assign(count, { transactions: 0, queries: 0 });
      const { nodes } = await graph.closure({ ...all, starts: [id(start)], atBlock: 1 });
      expect([...nodes.keys()]).toEqual(names.slice(names.indexOf(start)).map(id));
      expect(count).toEqual({ transactions: 1, queries });
    }
    const list = { filter: {}, orderBy: 'RECORDED_AT', atBlock: 1, first: 2, offset: 0 } as const;
    const page = { ...list, closure: all };
    expect(await graph.assets(page)).toEqual(await naive.assets(page));
    expect(await walkFrom(graph, 'a', { closure: all })).toEqual(
      await walkFrom(naive, 'a', { closure: all }),
    );
  });
});

const walkAt = (graph: LineageGraph) =>
  graph.walk({
    start: id('hub'),
    direction: 'UPSTREAM',
    atBlock: 1,
    kinds: null,
    relations: null,
    maxDegree: null,
    first: 50,
    after: null,
  });
