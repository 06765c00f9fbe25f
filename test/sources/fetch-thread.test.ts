import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DeploymentInfo } from '../../lineage-api/src/encoding/deployment.js';
import { createBlockReader } from '../../lineage-api/src/sources/blocks.js';
import {
  createFetchThread,
  type FetchThread,
  fetchManyIn,
} from '../../lineage-api/src/sources/chain/fetch-thread.js';
import {
  createRangeFetcher,
  type WitnessedRange,
  withStoredHeads,
} from '../../lineage-api/src/sources/chain/range-fetcher.js';
import { createRpcClient } from '../../lineage-api/src/sources/rpc-client.js';
import { createChainWitness } from '../../lineage-api/src/sources/witness.js';
import { type Anvil, startAnvil } from '../harness/anvil.js';
import { deployTo } from '../harness/deploy.js';
import { playRandomHistory } from '../harness/random-history.js';
import { startTamperingProxy, type TamperingProxy } from '../harness/tampering-proxy.js';

const never = new AbortController().signal;
let anvil: Anvil;
let deployment: DeploymentInfo;
let proxy: TamperingProxy;
let thread: FetchThread;
let head: number;

beforeAll(async () => {
  anvil = await startAnvil();
  deployment = await deployTo(anvil.rpcUrl);
  await playRandomHistory({ rpcUrl: anvil.rpcUrl, deployment, seed: 6, steps: 40 });
  head = Number(await anvil.rpc('eth_blockNumber'));
}, 30_000);

afterAll(() => anvil.stop());

beforeEach(async () => {
  proxy = await startTamperingProxy(anvil.rpcUrl);
  thread = createFetchThread({ rpcOptions: { rpcUrl: proxy.rpcUrl, retries: 0 }, deployment });
});

afterEach(async () => {
  await thread.close();
  await proxy.stop();
});

describe('a thread that fetches', () => {
  it('gives the ranges that are fetched here, bytes and all', async () => {
    const rpc = createRpcClient({ rpcUrl: anvil.rpcUrl });
    const fetchHere = withStoredHeads(
      createRangeFetcher(rpc, createBlockReader(rpc), deployment),
      createChainWitness(rpc, deployment),
    );
    const middle = Math.floor(head / 2);
    for (const [from, to] of [
      [0, head],
      [middle, middle + 1],
    ] as const) {
      const expected = await fetchHere({ from, to, head }, never);
      const got = await thread.fetch({ from, to, head }, never);
      expect(expected.factCount).toBeGreaterThan(0);
      expect(Buffer.isBuffer(got.bytes)).toBe(true);
      expect(got).toEqual(expected);
    }
    rpc.close();
  });

  it('says what was wrong by the code that is said here', async () => {
    proxy.tamper = ({ method }, answer) =>
      method === 'eth_getLogs' ? { ...answer, result: [1] } : answer;
    await expect(thread.fetch({ from: 0, to: head, head }, never)).rejects.toMatchObject({
      code: 'SOURCE_GARBAGE',
    });
    proxy.tamper = (_, answer) => answer;
    expect((await thread.fetch({ from: 0, to: head, head }, never)).end.number).toBe(head);
  });

  it('gives up when its caller does, and when it is closed', async () => {
    proxy.intercept = () => true;
    const abort = new AbortController();
    const range = thread.fetch({ from: 0, to: head, head }, abort.signal);
    abort.abort();
    await expect(range).rejects.toMatchObject({ code: 'DEADLINE' });
    await expect(thread.fetch({ from: 0, to: head, head }, abort.signal)).rejects.toMatchObject({
      code: 'DEADLINE',
    });
    const other = expect(thread.fetch({ from: 0, to: head, head }, never)).rejects.toMatchObject({
      code: 'DEADLINE',
    });
    await thread.close();
    await other;
  });

  it('that fails says so by a code, and another is started', async () => {
    const rpcOptions = { rpcUrl: proxy.rpcUrl };
    const failing = createFetchThread({ rpcOptions, deployment: {} as DeploymentInfo });
    const place = { from: 0, to: head, head };
    for (let i = 0; i < 2; i++) {
      const both = await Promise.allSettled([
        failing.fetch(place, never),
        failing.fetch(place, never),
      ]);
      const error = { code: 'SOURCE_UNAVAILABLE', retry: true };
      expect(both).toMatchObject([{ reason: error }, { reason: error }]);
    }
    await failing.close();
  });

  it('is given ranges as long as they hold many facts, or the head is far', async () => {
    const asked: string[] = [];
    const give = (who: string, factCount: number) => async () => {
      asked.push(who);
      return { factCount } as WitnessedRange;
    };
    const counts = [999, 1_000, 5_000, 10, 0, 0, 0];
    const fetch = (_: unknown, who: string) => give(who, counts.shift() ?? 0)();
    const choose = fetchManyIn(
      { fetch: (place) => fetch(place, 'thread'), close: async () => {} },
      (place) => fetch(place, 'here'),
    );
    const go = (last: number) => choose({ from: 0, to: 1, head: last }, never);
    for (const last of [0, 1, 1, 1, 127, 128, 127]) await go(last);
    expect(asked).toEqual(['here', 'here', 'thread', 'thread', 'here', 'thread', 'here']);
  });
});
