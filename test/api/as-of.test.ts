import { afterEach, describe, expect, test } from 'vitest';
import type { LineageGraph } from '../../lineage-api/src/lineage/port.js';
import { codesOf, type Service, startService } from './service.js';
import { derive, globalId, openWorld, register, START_BLOCK, type World } from './world.js';

const ASK = `query ($id: ID!, $at: At) { asset(id: $id, at: $at) { __typename ... on Asset {
  role evidence { blockHash } upstream(first: 10) { totalCount asOf { blockNumber blockHash lagBlocks finalized } } } } }`;

function createWorld(): World {
  const world = openWorld();
  world.mine([register('data', { kind: 1, createdAt: 1 })]);
  world.mine([register('model', { createdAt: 2 }), derive('model', [{ name: 'data' }])]);
  return world;
}

/** Runs `act` in the middle of the next reads of this name, as often as said. */
function interrupted(name: keyof LineageGraph, times: number, act: () => Promise<void>) {
  let left = times;
  return (graph: LineageGraph): LineageGraph =>
    new Proxy(graph, {
      get(target, property) {
        const value = Reflect.get(target, property) as (...args: unknown[]) => Promise<unknown>;
        if (property !== name) return typeof value === 'function' ? value.bind(target) : value;
        return async (...args: unknown[]) => {
          const result = await value.apply(target, args);
          if (left-- > 0) await act();
          return result;
        };
      },
    });
}

let service: Service;
afterEach(() => service.close());

describe('the block of an answer', () => {
  test.each([
    [{ block: START_BLOCK - 1 }, 'BLOCK_BEFORE_REGISTRY', 400],
    [{ block: 10_000 }, 'BLOCK_IN_FUTURE', 400],
    [{ timestamp: 1_000 }, 'BLOCK_BEFORE_REGISTRY', 400],
    [{ timestamp: 2_000_000_000 }, 'BLOCK_IN_FUTURE', 400],
    [{ block: 11, timestamp: 1 }, 'BAD_REQUEST', 400],
    [{}, 'BAD_REQUEST', 400],
    [{ block: -1 }, 'BAD_REQUEST', 400],
    [{ block: 1.5 }, 'BAD_REQUEST', 400],
  ])('at %j is refused with %s', async (at, code, status) => {
    service = await startService({ world: createWorld() });
    const answer = await service.ask(ASK, { id: globalId('model'), at });
    expect(codesOf(answer)).toEqual([code]);
    expect(answer.status).toBe(status);
  });

  test('is the newest that graph and index share, and says how far the chain is beyond it', async () => {
    const world = createWorld();
    service = await startService({ world });
    world.mine([]);
    world.mine([]);
    world.finalized = 12;
    const { upstream } = (await service.ask(ASK, { id: globalId('model') })).data.asset;
    expect(upstream.asOf).toMatchObject({ blockNumber: 12, lagBlocks: 2, finalized: true });
    const ahead = await service.ask(ASK, { id: globalId('model'), at: { block: 13 } });
    expect(codesOf(ahead)).toEqual(['SOURCE_BEHIND']);
    expect(ahead.errors?.[0]?.extensions).toMatchObject({ retry: true });
  });

  test('is that of an index which knows fewer blocks than the graph', async () => {
    const world = createWorld();
    service = await startService({ world });
    world.indexHeight = 11;
    const { asset } = (await service.ask(ASK, { id: globalId('model') })).data;
    expect(asset.__typename).toBe('UnknownAsset');
    const { upstream } = (await service.ask(ASK, { id: globalId('data') })).data.asset;
    expect(upstream.asOf).toMatchObject({ blockNumber: 11, lagBlocks: 1 });
  });

  test('is not taken from an index that has fallen far behind the graph: it may have started over', async () => {
    const world = createWorld();
    for (let n = 0; n < 5; n++) world.mine([]);
    service = await startService({ world, limits: { maxBehindBlocks: 3 } });
    world.indexHeight = 12;
    const answer = await service.ask(ASK, { id: globalId('model') });
    expect(codesOf(answer)).toEqual(['SOURCE_BEHIND']);
    expect(answer.status).toBe(503);
  });

  test('is refused while the graph has read nothing', async () => {
    service = await startService({
      wrapGraph: (graph) => ({
        ...graph,
        head: async () => ({ ...(await graph.head()), block: null }),
      }),
    });
    expect(codesOf(await service.ask(ASK, { id: globalId('model') }))).toEqual(['SOURCE_BEHIND']);
  });
});

describe('a reorg in mid-answer', () => {
  /** Replaces the newest block by a sibling in chain and graph. */
  async function replaceHead(world: World, graph: LineageGraph, fork: string): Promise<void> {
    world.dropAfter(11);
    world.mine([register('model', { createdAt: 2, role: 4 })], fork);
    await world.feed(graph);
  }

  test('asks again from the beginning, and answers of the new chain alone', async () => {
    const world = createWorld();
    service = await startService({
      world,
      wrapGraph: (graph) => interrupted('views', 1, () => replaceHead(world, graph, 'b'))(graph),
    });
    const answer = await service.ask(ASK, { id: globalId('model') });
    expect(answer.errors).toBeUndefined();
    const { asset } = answer.data;
    expect(asset.role).toBe('OBSERVER');
    expect(asset.upstream).toMatchObject({ totalCount: 0, asOf: { blockHash: world.head.hash } });
    expect(asset.evidence).toEqual([{ blockHash: world.head.hash }]);
  });

  test('in the chain alone, which the graph does not know yet, is noticed by the block hash', async () => {
    const world = createWorld();
    let graphOf: LineageGraph | undefined;
    service = await startService({
      world,
      wrapGraph: (graph) => {
        graphOf = graph;
        return interrupted('walk', 1, async () => {
          world.dropAfter(11);
          world.mine([register('model', { createdAt: 2, role: 4 })], 'b');
        })(graph);
      },
    });
    const onlyWalk = `query ($id: ID!) { asset(id: $id) { ... on Asset { upstream(first: 1) { totalCount } } } }`;
    const answer = await service.ask(onlyWalk, { id: globalId('model') });
    expect(codesOf(answer)).toEqual(['REORG']);
    expect(answer.status).toBe(503);
    await world.feed(graphOf as LineageGraph);
    expect(
      (await service.ask(onlyWalk, { id: globalId('model') })).data.asset.upstream.totalCount,
    ).toBe(0);
  });

  test('that happens again while it is asked again is refused with REORG, to be retried', async () => {
    const world = createWorld();
    let fork = 0;
    service = await startService({
      world,
      wrapGraph: (graph) =>
        interrupted('walk', 2, () => replaceHead(world, graph, `fork ${fork++}`))(graph),
    });
    const answer = await service.ask(ASK, { id: globalId('model') });
    expect(codesOf(answer)).toEqual(['REORG']);
    expect(answer.errors?.[0]?.extensions).toMatchObject({ retry: true });
    expect((await service.ask(ASK, { id: globalId('model') })).errors).toBeUndefined();
  });

  test('between two pages refuses the cursor of the block that is gone', async () => {
    const world = createWorld();
    service = await startService({ world });
    const page = `query ($id: ID!, $after: String) { asset(id: $id) { ... on Asset { sources(first: 1, after: $after) { pageInfo { endCursor } } } } }`;
    const first = await service.ask(page, { id: globalId('model') });
    const after = first.data.asset.sources.pageInfo.endCursor;
    await replaceHead(world, service.graph, 'c');
    expect(codesOf(await service.ask(page, { id: globalId('model'), after }))).toEqual(['REORG']);
  });
});

describe('a source that fails', () => {
  test.each(['SOURCE_UNAVAILABLE', 'INDEX_FAILED', 'SOURCE_GARBAGE', 'WRONG_CHAIN'] as const)(
    'with %s is told without its words, and the next answer is right again',
    async (code) => {
      const world = createWorld();
      service = await startService({ world });
      world.failure = code;
      const answer = await service.ask(ASK, { id: globalId('model') });
      expect(codesOf(answer)).toEqual(['SOURCE_FAILED']);
      expect(answer.status).toBe(503);
      expect(JSON.stringify(answer)).not.toContain('secret');
      const status = await service.ask(
        '{ status { ready problems chainHead { blockNumber } graphHead { blockNumber } } }',
      );
      expect(status.data.status).toEqual({
        ready: false,
        problems: [`source: ${code}`],
        chainHead: null,
        graphHead: { blockNumber: 12 },
      });
      world.failure = null;
      expect((await service.ask(ASK, { id: globalId('model') })).errors).toBeUndefined();
    },
  );

  test('to give the fact that the graph rests on is an error of that answer, never an empty field', async () => {
    const world = createWorld();
    service = await startService({ world });
    const source = world.source();
    expect(source.name).toBe('chain');
    world.onRead = (name) => {
      if (name === 'factsOf') world.dropAfter(0);
    };
    const answer = await service.ask(ASK, { id: globalId('model') });
    expect(codesOf(answer).length).toBeGreaterThan(0);
    expect(answer.data).toBeNull();
  });
});
