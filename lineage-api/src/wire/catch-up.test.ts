import { expect, it } from 'vitest';
import type { IngestStatus } from '../ingest/ingest.js';
import { type CatchUp, catchUp } from './catch-up.js';

const HASH = `0x${'00'.repeat(32)}` as const;
const running: IngestStatus = { state: 'RUNNING', error: null, caughtUp: false };
const block = (number: number) => ({ number, hash: HASH, timestamp: number });

/** A follower whose state and head each poll asks for. */
function follow(
  status: () => IngestStatus,
  head: () => number,
  missing: () => number = () => 0,
): CatchUp & { told: string[] } {
  const told: string[] = [];
  return {
    told,
    say: (line) => told.push(line),
    signal: new AbortController().signal,
    ingest: { status },
    source: { status: async () => ({ chainHead: block(7) }) as never },
    graph: {
      head: async () => ({ block: block(head()) }) as never,
      missingDocuments: async () => Array.from({ length: missing() }, () => HASH) as never,
      missingManifests: async () => [],
    },
  };
}

it('returns on a chain that never pauses, once the block is there', async () => {
  let height = 0;
  await catchUp(
    follow(
      () => running,
      () => ++height,
    ),
  );
  expect(height).toBe(7);
});

it('waits on such a chain for the documents that are missing', async () => {
  let height = 0;
  let missing = 4;
  await catchUp(
    follow(
      () => running,
      () => ++height,
      () => --missing,
    ),
  );
  expect([height, missing]).toEqual([10, 0]);
});

it('tells each error that is tried again, once', async () => {
  let polls = 0;
  const retrying: IngestStatus = {
    state: 'RETRYING',
    error: { code: 'SOURCE_UNAVAILABLE', message: 'no answer' },
    caughtUp: false,
  };
  const given = follow(
    () => (++polls < 4 ? retrying : { ...running, caughtUp: true }),
    () => 7,
  );
  await catchUp(given);
  expect(given.told).toEqual(['SOURCE_UNAVAILABLE: no answer; trying again']);
});

it('ends with the error that a person must look at', async () => {
  const stopped: IngestStatus = {
    state: 'STOPPED',
    error: { code: 'REORG_TOO_DEEP', message: 'look' },
    caughtUp: false,
  };
  await expect(
    catchUp(
      follow(
        () => stopped,
        () => 0,
      ),
    ),
  ).rejects.toMatchObject({ code: 'REORG_TOO_DEEP' });
});
