import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeFeedCursor } from '../../lineage-api/src/api/changes/feed-cursor.js';
import { canonicalText } from '../../lineage-api/src/encoding/canonical.js';
import type { Fact } from '../../lineage-api/src/encoding/fact-catalog.js';
import { ZERO_HASH } from '../../lineage-api/src/encoding/hex.js';
import { createRandom } from '../harness/random.js';
import { codesOf, type Loose, type Service, startService } from './service.js';
import {
  derive,
  hashOf,
  idOf,
  openWorld,
  register,
  START_BLOCK,
  say,
  type World,
} from './world.js';

const HISTORIES = Number(process.env.PEDIGREE_FEED_HISTORIES ?? 12);

const WITHDRAWN = { ground: 3, leaf: 0, effectiveAt: 0, evidenceHash: ZERO_HASH };

const FEED = `query ($since: Since, $first: Int!) {
  changes(since: $since, first: $first) {
    cursor hasMore asOf { blockNumber blockHash }
    entries {
      __typename
      ... on FactRecorded { cursor contract fields what concerns fact { factId type subject blockNumber blockHash logIndex by { address } } }
      ... on BlocksReplaced { cursor fromBlock knownBlock knownHash }
    }
  }
}`;

/** A copy of the facts that knows nothing but what the feed tells. */
function openCopy(service: Service) {
  const db = new DatabaseSync(':memory:');
  db.exec(
    'CREATE TABLE facts (id TEXT PRIMARY KEY, block INTEGER, hash TEXT, place INTEGER, said TEXT) STRICT',
  );
  let since: { cursor: string } | null = null;
  let tombstones = 0;

  const take = (entry: Loose) => {
    if (entry.__typename === 'BlocksReplaced') {
      tombstones += 1;
      db.prepare('DELETE FROM facts WHERE block >= ?').run(entry.fromBlock);
      return;
    }
    const { factId, blockNumber, blockHash, logIndex, type, subject, by } = entry.fact;
    const said = canonicalText([entry.contract, type, subject, by.address, entry.fields]);
    db.prepare('INSERT INTO facts VALUES (?, ?, ?, ?, ?)').run(
      factId,
      blockNumber,
      blockHash,
      logIndex,
      said,
    );
  };

  return {
    tombstones: () => tombstones,
    rows: () => db.prepare('SELECT * FROM facts ORDER BY block, place').all(),
    close: () => db.close(),
    /** Pages on; `stopAfter` leaves in mid-page, as who is killed there. */
    async follow(first: number, stopAfter = Number.POSITIVE_INFINITY): Promise<void> {
      let taken = 0;
      for (;;) {
        const { data, errors } = await service.ask(FEED, { since, first });
        expect(errors).toBeUndefined();
        for (const entry of data.changes.entries) {
          take(entry);
          since = { cursor: entry.cursor };
          taken += 1;
          if (taken >= stopAfter) return;
        }
        since = { cursor: data.changes.cursor };
        if (!data.changes.hasMore) return;
      }
    },
  };
}

async function factsOf(world: World): Promise<readonly Fact[]> {
  return (await world.source().factsAfter(null, 1_000_000))?.facts ?? [];
}

function asRow(fact: Fact) {
  const fields = JSON.parse(
    JSON.stringify(fact.fields, (_name, value) =>
      typeof value === 'bigint' ? String(value) : value,
    ),
  );
  const { blockNumber: block, blockHash: hash, logIndex: place } = fact.position;
  const said = canonicalText([
    fact.contract,
    fact.type,
    fact.subject,
    fact.by,
    canonicalText(fields),
  ]);
  return { id: fact.factId, block, hash, place, said };
}

describe('a copy that follows the feed', () => {
  test(`holds what the chain holds after random reorgs, left in mid-page or not (${HISTORIES} histories)`, async () => {
    let tombstones = 0;
    const world = openWorld();
    const service = await startService({ world });
    try {
      for (let seed = 1; seed <= HISTORIES; seed++) {
        const random = createRandom(seed);
        const copy = openCopy(service);
        for (let step = 0; step < 8; step++) {
          if (random.chance(0.5)) {
            const depth = random.integer(1, Math.min(20, world.head.number - START_BLOCK));
            if (world.head.number > START_BLOCK) world.dropAfter(world.head.number - depth);
          }
          for (let mined = random.integer(0, 5); mined > 0; mined--) {
            const fork = ` ${seed} ${step} ${mined}`;
            const names = Array.from({ length: random.integer(0, 3) }, (_, i) => `a${i}${fork}`);
            world.mine(
              names.map((name) => register(name)),
              fork,
            );
          }
          await world.feed(service.graph);
          if (random.chance(0.7)) await copy.follow(random.integer(1, 7), random.integer(1, 12));
        }
        await copy.follow(random.integer(2, 100));
        expect(copy.rows()).toEqual((await factsOf(world)).map(asRow));
        tombstones += copy.tombstones();
        copy.close();
      }
      expect(tombstones).toBeGreaterThan(0);
    } finally {
      await service.close();
    }
  });
});

describe('the feed', () => {
  let service: Service;
  const world = openWorld();
  const ask = async (since: Loose, first = 100) =>
    (await service.ask(FEED, { since, first })) as Loose;

  beforeAll(async () => {
    world.mine([register('base'), register('made'), derive('made', [{ name: 'base', bps: 250 }])]);
    world.mine([say('lineage', 'AssetWithdrawn', 'base', WITHDRAWN)]);
    service = await startService({ world });
  });

  afterAll(() => service.close());

  test('says of each fact what it is, what it changed in words, and what it concerns', async () => {
    const { data } = await ask(null);
    const { entries, hasMore } = data.changes;
    expect(hasMore).toBe(false);
    expect(entries.map(({ what }: Loose) => what)).toEqual([
      expect.stringMatching(/^registered as MODEL by 0x.* in the role of RIGHTS_HOLDER/),
      expect.stringMatching(/^registered as MODEL by 0x/),
      `records 1 source: TRAINED_ON ${idOf('base')} (250 bps)`,
      'withdrawn: NO_RIGHTS, from 0 (unix seconds)',
    ]);
    expect(entries[0].concerns).toEqual([idOf('base'), hashOf('content base')]);
    expect(JSON.parse(entries[3].fields)).toMatchObject({ ground: 3, leaf: 0 });
  });

  test('goes on within a block, and after the last fact has nothing more', async () => {
    const one = await ask(null, 2);
    expect(one.data.changes.hasMore).toBe(true);
    const two = await ask({ cursor: one.data.changes.cursor });
    expect(two.data.changes.entries).toHaveLength(2);
    const three = await ask({ cursor: two.data.changes.cursor });
    expect(three.data.changes).toMatchObject({ entries: [], hasMore: false });
  });

  test('begins after a block that is named by its height', async () => {
    const { data } = await ask({ block: START_BLOCK + 1 });
    expect(data.changes.entries.map(({ fact }: Loose) => fact.type)).toEqual(['AssetWithdrawn']);
  });

  test('refuses what is no cursor, and a block that is not there yet', async () => {
    expect(codesOf(await ask({ cursor: 'nonsense' }))).toEqual(['BAD_CURSOR']);
    expect(codesOf(await ask({ cursor: 'x'.repeat(5_000) }))).toEqual(['BAD_CURSOR']);
    expect(codesOf(await ask({ block: 1_000 }))).toEqual(['BLOCK_IN_FUTURE']);
    expect(codesOf(await ask({ block: 1, cursor: 'a' }))).toEqual(['BAD_REQUEST']);
  });

  test('tells a copy that knows none of the blocks to begin anew, where all of them may be wrong', async () => {
    while (world.head.number < START_BLOCK + 300) world.mine([]);
    await world.feed(service.graph);
    const cursor = encodeFeedCursor({
      number: START_BLOCK + 290,
      hash: hashOf('a block of another history'),
      logIndex: null,
      ancestors: [{ number: START_BLOCK + 280, hashStart: `0x${'ab'.repeat(16)}` }],
    });
    const answer = await ask({ cursor });
    expect(codesOf(answer)).toEqual(['RESYNC']);
    expect(answer.errors[0].message).toContain('drop what you copied');
  });

  test('tells how deep a reorg of 200 blocks reached, from the cursor alone', async () => {
    const { cursor } = (await ask(null)).data.changes;
    const fork = world.head.number - 200;
    world.dropAfter(fork);
    while (world.head.number < fork + 205) world.mine([], ' fork');
    await world.feed(service.graph);
    const [first] = (await ask({ cursor })).data.changes.entries;
    expect(first).toMatchObject({ __typename: 'BlocksReplaced', knownBlock: fork + 200 });
    expect(first.fromBlock).toBeLessThanOrEqual(fork + 1);
    expect(first.fromBlock).toBeGreaterThan(fork - 200);
  });

  test('gives nothing of a chain that goes on while the graph has not read it', async () => {
    const { cursor } = (await ask(null)).data.changes;
    world.mine([register('late')]);
    expect((await ask({ cursor })).data.changes.entries).toEqual([]);
    await world.feed(service.graph);
    expect((await ask({ cursor })).data.changes.entries).toHaveLength(1);
  });
});
