import { expect, it } from 'vitest';
import type { IngestStatus } from '../ingest/ingest.js';
import { type CatchUp, catchUp } from './catch-up.js';

const HASH = `0x${'00'.repeat(32)}` as const;
const running: IngestStatus = { state: 'RUNNING', error: null, caughtUp: false };
const block = (number: number) => ({ number, hash: HASH, timestamp: number });

/** A follower whose state and head each poll asks for. */
function follow(status: () => IngestStatus, head: () => number): CatchUp & { told: string[] } {
  const told: string[] = [];
  return {
    told,
    say: (line) => told.push(line),
    signal: new AbortController().signal,
    ingest: { status },
    source: { status: async () => ({ chainHead: block(7) }) as never },
    graph: { head: async () => ({ block: block(head()) }) as never },
  };
}

it('returns on a chain that never pauses, once the block is there and a step has ended since', async () => {
  let height = 0;
  const heights: number[] = [];
  await catchUp(
    follow(
      () => ({ ...running }),
      () => {
        heights.push(++height);
        return height;
      },
    ),
  );
  expect(heights.at(-1)).toBe(8);
});

it('waits for the step that is under way when the block is there: it looks for documents', async () => {
  let polls = 0;
  const looking = { ...running };
  const looked = { ...running };
  const given = follow(
    () => (++polls < 5 ? looking : looked),
    () => 9,
  );
  await catchUp(given);
  expect(polls).toBe(5);
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
