import { describe, expect, it, vi } from 'vitest';
import type { DocumentRow } from '../../lineage-api/src/domain/rows.js';
import { PedigreeError } from '../../lineage-api/src/encoding/error.js';
import type { Hex } from '../../lineage-api/src/encoding/hex.js';
import { change, item } from '../../lineage-api/src/lineage/behaviour/builders.js';
import { derive, hashOf, idOf, register } from '../api/world.js';
import {
  type Bench,
  makeBatch,
  openBench,
  putBytes,
  putDocument,
  tooLargeNumber,
} from './ingest-bench.js';

const WAIT = { timeout: 20_000, interval: 5 };

/** Steps until nothing changes any more. */
async function settle({ ingest }: Bench): Promise<void> {
  while (await ingest.step());
}

const kindsOf = ({ events }: Bench) => events.map((event) => event.kind);
const reasonsOf = ({ events }: Bench) =>
  events.flatMap((event) => (event.kind === 'QUARANTINED' ? [event.reason] : []));

async function namesOf({ graph }: Bench, ids: readonly string[]) {
  const head = (await graph.head()).block;
  const views = await graph.views(ids.map(idOf), head?.number ?? 0);
  return views.map((view) => view?.document?.name ?? null);
}

function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

describe('a document that strangers wrote', () => {
  it('with a number that no double holds is put aside alone: those beside it are read, and the service is ready', async () => {
    const bench = openBench();
    const { world, files, ingest } = bench;
    const bad = putBytes(files, tooLargeNumber());
    const good = ['a', 'b', 'c'];
    world.mine([
      register('bad', { metadata: bad }),
      ...good.map((name) => register(name, { metadata: putDocument(files, name) })),
    ]);
    ingest.start();
    await vi.waitFor(() => expect(ingest.status().caughtUp).toBe(true), WAIT);
    expect(ingest.status()).toEqual({ state: 'RUNNING', error: null, caughtUp: true });
    expect(await namesOf(bench, ['bad', ...good])).toEqual([null, ...good]);
    expect(reasonsOf(bench)).toHaveLength(1);
    expect(reasonsOf(bench)[0]).toMatch(/^JSON_UNSAFE: /);
    await ingest.stop();
  });

  it('whose reading ends in an error nobody expected concerns its hash alone, and is read when that is over', async () => {
    const state: { bad: Hex | null } = { bad: null };
    const bench = openBench({
      wrapContent: (content) => ({
        ...content,
        get: async (hash, max) => {
          if (hash === state.bad) throw new TypeError('nobody expected this');
          return content.get(hash, max);
        },
      }),
    });
    const { world, files } = bench;
    state.bad = putDocument(files, 'bad');
    const good = ['a', 'b', 'c'];
    world.mine([
      register('bad', { metadata: state.bad }),
      ...good.map((name) => register(name, { metadata: putDocument(files, name) })),
    ]);
    await settle(bench);
    expect(await namesOf(bench, ['bad', ...good])).toEqual([null, ...good]);
    expect(kindsOf(bench)).toContain('FAILED');
    expect(reasonsOf(bench)).toEqual([]);
    state.bad = null;
    await settle(bench);
    expect(await namesOf(bench, ['bad'])).toEqual(['bad']);
  });

  it('is reached, however many others that are never to be had come before it', async () => {
    const bench = openBench({ contentWaitMs: 60_000 });
    const { world, files, graph } = bench;
    const last = putDocument(files, 'last');
    // More than are looked over in one go, and all before it in the order of hashes.
    const absent = Array.from(
      { length: 12_000 },
      (_, i): Hex => `0x0000${hashOf(`${i}`).slice(6)}`,
    );
    expect(last > '0x0001').toBe(true);
    const first = world.mine([]);
    await graph.apply(
      change({ items: absent.map((hash, i) => item(`n${i}`, 'metadata', { hash })) }),
      null,
      first,
    );
    world.mine([register('last', { metadata: last })]);
    await settle(bench);
    expect(await namesOf(bench, ['last'])).toEqual(['last']);
  }, 60_000);

  it('is held in memory with few others: they are written before they are too many', async () => {
    const written: number[] = [];
    const bench = openBench({
      wrapGraph: (graph) => ({
        ...graph,
        putDocuments: async (rows: readonly DocumentRow[]) => {
          written.push(rows.reduce((sum, row) => sum + row.json.length, 0));
          return graph.putDocuments(rows);
        },
      }),
    });
    const { world, files } = bench;
    const names = Array.from({ length: 60 }, (_, i) => `large ${i}`);
    const long = 'x'.repeat(900_000);
    world.mine(names.map((name) => register(name, { metadata: putDocument(files, name, long) })));
    await settle(bench);
    expect(await namesOf(bench, names)).toEqual(names);
    expect(Math.max(...written)).toBeLessThanOrEqual(16 * 1024 * 1024);
  }, 60_000);

  it('is asked for with a few others at once, never with all', async () => {
    let now = 0;
    let most = 0;
    const bench = openBench({
      wrapContent: (content) => ({
        ...content,
        get: async (hash, max) => {
          now += 1;
          most = Math.max(most, now);
          await new Promise((resolve) => setImmediate(resolve));
          now -= 1;
          return content.get(hash, max);
        },
      }),
    });
    const names = Array.from({ length: 100 }, (_, i) => `n${i}`);
    bench.world.mine(
      names.map((name) => register(name, { metadata: putDocument(bench.files, name) })),
    );
    await settle(bench);
    expect(await namesOf(bench, names)).toEqual(names);
    expect(most).toBe(8);
  });
});

describe('content that takes long to be found', () => {
  it('keeps no fact waiting, nor the service from being ready', async () => {
    const search = gate();
    const bench = openBench({
      contentPatienceMs: 0,
      wrapContent: (content) => ({
        ...content,
        get: async (hash, max) => {
          await search.opened;
          return content.get(hash, max);
        },
      }),
    });
    const { world, files, graph, ingest } = bench;
    const batch = makeBatch('batch', 3);
    files.set(batch.manifestHash, batch.manifest);
    world.mine([register('a', { metadata: putDocument(files, 'a') }), batch.anchored]);
    ingest.start();
    for (const name of ['b', 'c']) {
      const { number } = world.mine([register(name), derive(name, [{ name: 'a' }])]);
      await vi.waitFor(async () => expect((await graph.head()).block?.number).toBe(number), WAIT);
      await vi.waitFor(() => expect(ingest.status().caughtUp).toBe(true), WAIT);
    }
    expect((await graph.statistics()).missingManifests).toBe(1);
    search.open();
    await vi.waitFor(async () => {
      expect((await graph.statistics()).missingManifests).toBe(0);
      expect(await namesOf(bench, ['a'])).toEqual(['a']);
    }, WAIT);
    await ingest.stop();
  });

  it('is waited for before the service says that it has caught up, documents of leaves too', async () => {
    const bench = openBench();
    const { world, files, graph, ingest } = bench;
    const leafDocument = putDocument(files, 'leaf');
    const batch = makeBatch('batch', 2, leafDocument);
    files.set(batch.manifestHash, batch.manifest);
    world.mine([batch.anchored]);
    ingest.start();
    await vi.waitFor(() => expect(ingest.status().caughtUp).toBe(true), WAIT);
    expect(await graph.missingDocuments(10)).toEqual([]);
    expect((await graph.statistics()).nodes).toBe(3);
    await ingest.stop();
  });
});

describe('a manifest', () => {
  it('is not put aside because the index fails while it is read', async () => {
    const bench = openBench();
    const { world, files } = bench;
    const batch = makeBatch('batch', 3);
    files.set(batch.manifestHash, batch.manifest);
    world.mine([batch.anchored]);
    world.onRead = (name) => {
      if (name === 'factsOf') throw new PedigreeError('INDEX_FAILED', 'the index has stopped');
    };
    for (let count = 0; count < 3; count += 1) await bench.ingest.step();
    expect(reasonsOf(bench)).toEqual([]);
    expect((await bench.graph.statistics()).missingManifests).toBe(1);
    world.onRead = () => {};
    await vi.waitFor(async () => {
      await settle(bench);
      expect((await bench.graph.statistics()).missingManifests).toBe(0);
    }, WAIT);
  });

  it('that is not what was anchored is put aside, with the reason', async () => {
    const bench = openBench();
    const { world, files } = bench;
    const batch = makeBatch('batch', 3);
    files.set(batch.manifestHash, makeBatch('another', 3).manifest);
    world.mine([batch.anchored]);
    await settle(bench);
    expect(reasonsOf(bench)).toHaveLength(1);
    expect(reasonsOf(bench)[0]).toMatch(/^MANIFEST_MISMATCH: /);
  });

  it('of more leaves than may be held is put aside unread, and counts as missing', async () => {
    const asked: Hex[] = [];
    const bench = openBench({
      maxManifestLeaves: 2,
      wrapContent: (content) => ({
        ...content,
        get: async (hash, max) => {
          asked.push(hash);
          return content.get(hash, max);
        },
      }),
    });
    const { world, files, graph } = bench;
    const [large, small] = [makeBatch('large', 3), makeBatch('small', 2)];
    for (const each of [large, small]) files.set(each.manifestHash, each.manifest);
    world.mine([large.anchored, small.anchored]);
    await settle(bench);
    expect(asked).toEqual([small.manifestHash]);
    expect(reasonsOf(bench)).toEqual([
      `MANIFEST_TOO_LARGE: batch ${idOf('large')} has 3 leaves, expected at most 2: it counts as not read`,
    ]);
    expect((await graph.statistics()).missingManifests).toBe(1);
  });

  it('that the graph has no room for is put aside alone, and tried again later', async () => {
    const room = { isFull: true };
    const bench = openBench({
      contentLaterMs: 0,
      wrapGraph: (graph) => ({
        ...graph,
        reveal: async (batch) => {
          if (room.isFull && batch.batchId === idOf('large')) {
            throw new PedigreeError('GRAPH_FULL', 'no room');
          }
          return graph.reveal(batch);
        },
      }),
    });
    const { world, files, graph } = bench;
    const [large, small] = [makeBatch('large', 3), makeBatch('small', 2)];
    for (const each of [large, small]) files.set(each.manifestHash, each.manifest);
    world.mine([large.anchored, small.anchored]);
    await settle(bench);
    expect((await graph.statistics()).missingManifests).toBe(1);
    expect(reasonsOf(bench)).toContain('GRAPH_FULL: no room');
    room.isFull = false;
    await settle(bench);
    expect((await graph.statistics()).missingManifests).toBe(0);
  });

  it('is read and written while no fact comes in between: what it was read against still holds', async () => {
    const calls: string[] = [];
    const reading = gate();
    const bench = openBench({
      wrapGraph: (graph) => ({
        ...graph,
        apply: async (change, after, to) => {
          await graph.apply(change, after, to);
          calls.push('apply');
        },
        findMaterialized: async (ids) => {
          calls.push('read');
          await reading.opened;
          return graph.findMaterialized(ids);
        },
        reveal: async (batch) => {
          await graph.reveal(batch);
          calls.push('reveal');
        },
      }),
    });
    const { world, files, ingest } = bench;
    const batch = makeBatch('batch', 3);
    files.set(batch.manifestHash, batch.manifest);
    world.mine([batch.anchored]);
    ingest.start();
    await vi.waitFor(() => expect(calls).toEqual(['apply', 'read']), WAIT);
    const asked = gate();
    world.onRead = (name) => {
      if (name === 'factsAfter') asked.open();
    };
    world.mine([register('a')]);
    await asked.opened;
    reading.open();
    await vi.waitFor(() => expect(calls).toEqual(['apply', 'read', 'reveal', 'apply']), WAIT);
    await ingest.stop();
  });
});

describe('a source that says that the chain changed', () => {
  it('where the chain still has the graph’s own head changes nothing and is waited for', async () => {
    const bench = openBench();
    const { world, graph, ingest } = bench;
    world.mine([register('a')]);
    await settle(bench);
    const before = await graph.head();
    world.onRead = (name) => {
      if (name === 'factsAfter') throw new PedigreeError('REORG', 'says the index');
    };
    for (let count = 0; count < 5; count += 1) expect(await ingest.step()).toBe(false);
    expect(await graph.head()).toEqual(before);
    expect(kindsOf(bench)).not.toContain('ROLLED_BACK');
    world.onRead = () => {};
    world.mine([register('b')]);
    await settle(bench);
    expect((await graph.head()).block).toEqual(world.head);
  });

  it('makes the graph go back where it did', async () => {
    const bench = openBench();
    const { world, graph } = bench;
    const common = world.mine([register('a')]);
    await settle(bench);
    world.mine([register('b')]);
    await settle(bench);
    world.dropAfter(common.number);
    world.mine([register('c')], 'fork');
    await settle(bench);
    expect((await graph.head()).block).toEqual(world.head);
    expect(await graph.findNodes([idOf('b')])).toEqual([]);
    expect(bench.events).toContainEqual({ kind: 'ROLLED_BACK', to: common });
  });

  it('and lags far behind is asked again: the service goes on when it has caught up', async () => {
    const bench = openBench({ maxReorgDepth: 3 });
    const { world, graph, ingest } = bench;
    const blocks = Array.from({ length: 10 }, () => world.mine([]));
    for (const _ of blocks) await ingest.step();
    const before = await graph.head();
    world.dropAfter((blocks[2] as { number: number }).number);
    ingest.start();
    await vi.waitFor(() => expect(ingest.status().error?.code).toBe('SOURCE_BEHIND'), WAIT);
    expect(ingest.status().state).toBe('RETRYING');
    expect(await graph.head()).toEqual(before);
    for (const _ of blocks) world.mine([]);
    await vi.waitFor(async () => expect((await graph.head()).block).toEqual(world.head), WAIT);
    expect(ingest.status().error).toBeNull();
    await ingest.stop();
  });
});
