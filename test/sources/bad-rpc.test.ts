import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DeploymentInfo } from '../../lineage-api/src/encoding/deployment.js';
import type { Fact } from '../../lineage-api/src/encoding/fact-catalog.js';
import { createBlockReader } from '../../lineage-api/src/sources/blocks.js';
import {
  type ChainSource,
  type ChainSourceOptions,
  openChainSource,
} from '../../lineage-api/src/sources/chain/chain-source.js';
import { createRpcClient } from '../../lineage-api/src/sources/rpc-client.js';
import { type Anvil, startAnvil } from '../harness/anvil.js';
import { deployTo } from '../harness/deploy.js';
import { readFacts } from '../harness/random-follower.js';
import { playRandomHistory } from '../harness/random-history.js';
import {
  type RpcAnswer,
  type RpcRequest,
  startTamperingProxy,
  type TamperingProxy,
} from '../harness/tampering-proxy.js';

type Log = Record<string, unknown> & { topics: string[]; data: string };

const HASH = `0x${'12'.repeat(32)}`;
let anvil: Anvil;
let deployment: DeploymentInfo;
let expected: Fact[];
let proxy: TamperingProxy;
const opened: ChainSource[] = [];

beforeAll(async () => {
  anvil = await startAnvil();
  deployment = await deployTo(anvil.rpcUrl);
  await playRandomHistory({ rpcUrl: anvil.rpcUrl, deployment, seed: 5, steps: 80 });
  const head = Number(await anvil.rpc('eth_blockNumber'));
  expected = await readFacts(anvil.rpcUrl, deployment, deployment.block, head);
}, 30_000);

afterAll(() => anvil.stop());

beforeEach(async () => {
  proxy = await startTamperingProxy(anvil.rpcUrl);
});

afterEach(async () => {
  await Promise.all(opened.splice(0).map((source) => source.close()));
  await proxy.stop();
});

async function open(options: Partial<ChainSourceOptions> = {}): Promise<ChainSource> {
  const { rpcUrl } = proxy;
  const quick = { retries: 2, backoffMs: 1, timeoutMs: 2_000 };
  const source = await openChainSource({ rpcUrl, deployment, ...quick, ...options });
  opened.push(source);
  return source;
}

async function readAll(source: ChainSource): Promise<readonly Fact[]> {
  return (await source.factsAfter(null, 1_000_000))?.facts ?? [];
}

/** Changes the logs of every answer to `eth_getLogs`. */
function tamperLogs(change: (logs: Log[]) => unknown): void {
  proxy.tamper = onMethod('eth_getLogs', (_, answer) => ({
    ...answer,
    result: change(answer.result as Log[]),
  }));
}

function onMethod(method: string, change: (request: RpcRequest, answer: RpcAnswer) => RpcAnswer) {
  return (request: RpcRequest, answer: RpcAnswer) =>
    request.method === method ? change(request, answer) : answer;
}

const refusal = (answer: RpcAnswer, code: number, message: string): RpcAnswer => ({
  jsonrpc: '2.0',
  id: answer.id,
  error: { code, message },
});

/** Only the head has state, and ranges are short, so that most of them cannot be compared with storage at once. */
function forgetState(changeLogs: (logs: Log[]) => Log[]): void {
  let head = '';
  proxy.tamper = ({ method, params }, answer) => {
    if (method === 'eth_getBlockByNumber' && params[0] === 'latest') {
      head = (answer.result as { hash: string }).hash;
    }
    if (method === 'eth_getStorageAt') {
      const { blockHash } = params[2] as { blockHash: string };
      return blockHash === head ? answer : refusal(answer, -32000, 'missing trie node');
    }
    if (method !== 'eth_getLogs') return answer;
    const { fromBlock, toBlock } = params[0] as { fromBlock: string; toBlock: string };
    return Number(toBlock) - Number(fromBlock) > 4
      ? refusal(answer, -32005, 'query returned more than 10000 results')
      : { ...answer, result: changeLogs(answer.result as Log[]) };
  };
}

const changeLast = (change: (log: Log) => Log) => (logs: Log[]) =>
  logs.map((log, i) => (i === logs.length - 1 ? change(log) : log));

describe('an RPC node of another chain', () => {
  it.each([
    ['WRONG_CHAIN', 'eth_chainId', '0x1'],
    ['NO_REGISTRY', 'eth_getCode', '0x'],
    ['WRONG_CODE', 'eth_getCode', '0x6001'],
    ['SOURCE_GARBAGE', 'eth_chainId', 'one'],
    ['SOURCE_GARBAGE', 'eth_getCode', null],
  ])('is refused with %s when it answers %s with %j', async (code, method, result) => {
    proxy.tamper = onMethod(method, (_, answer) => ({ ...answer, result }));
    await expect(open()).rejects.toMatchObject({ code });
  });
});

describe('an RPC node that lies about logs', () => {
  it.each<[string, (logs: Log[]) => unknown]>([
    ['half a page', (logs) => logs.slice(0, Math.floor(logs.length / 2))],
    ['no logs', () => []],
    ['all but one in the middle', (logs) => logs.filter((_, i) => i !== 20)],
    ['one twice', (logs) => [...logs, ...logs.slice(-1)]],
    ['one of a block after', changeLast((log) => ({ ...log, blockNumber: '0xffffff' }))],
    ['one with the hash of another block', changeLast((log) => ({ ...log, blockHash: HASH }))],
    ['one of another second', changeLast((log) => ({ ...log, blockTimestamp: '0x1' }))],
    ['one of another contract', changeLast((log) => ({ ...log, address: `0x${'12'.repeat(20)}` }))],
    [
      'one about another subject',
      changeLast((log) => ({
        ...log,
        topics: [log.topics[0] ?? '', HASH, ...log.topics.slice(2)],
      })),
    ],
    [
      'one that says something else',
      changeLast((log) => ({ ...log, data: log.data.replace(/.{64}/, '0'.repeat(62)) })),
    ],
    ['one of an unknown event', changeLast((log) => ({ ...log, topics: [HASH] }))],
    ['one that was removed', changeLast((log) => ({ ...log, removed: true }))],
    ['one without an index', changeLast((log) => ({ ...log, logIndex: null }))],
    ['null', () => null],
    ['numbers', () => [1, 2, 3]],
  ])('with %s is found out, and nothing of it is kept', async (_, change) => {
    const source = await open();
    tamperLogs(change);
    await expect(readAll(source)).rejects.toMatchObject({ code: 'SOURCE_GARBAGE' });
    await expect(source.factsOf([], (await source.status()).chainHead)).rejects.toMatchObject({
      code: 'SOURCE_GARBAGE',
    });
    proxy.tamper = (_request, answer) => answer;
    expect(await readAll(source)).toEqual(expected);
  });

  it('once is asked again', async () => {
    const source = await open();
    let lies = 2;
    tamperLogs((logs) => (lies-- > 0 ? logs.slice(1) : logs));
    expect(await readAll(source)).toEqual(expected);
  });

  it('far back, where it has no state to compare with, is found out at the head', async () => {
    const source = await open();
    const old = [...expected].reverse().find((fact) => fact.contract === 'assertions') as Fact;
    forgetState((logs) => logs.filter((log) => !log.data.endsWith(old.factId.slice(2))));
    await expect(source.factsAfter(null, 1)).rejects.toMatchObject({ code: 'SOURCE_GARBAGE' });
  });
});

describe('an RPC node that gives less', () => {
  it.each([
    [
      '-32005 query returned more than 10000 results',
      -32005,
      'query returned more than 10000 results',
    ],
    ['-32602 block range is too wide', -32602, 'block range is too wide'],
    ['-32000 an internal error', -32000, 'internal error'],
    ['429 at every range of more than two blocks', 429, 'compute units exceeded'],
  ])('(%s) is asked for smaller ranges', async (_, code, message) => {
    proxy.tamper = onMethod('eth_getLogs', ({ params }, answer) => {
      const { fromBlock, toBlock } = params[0] as { fromBlock: string; toBlock: string };
      return Number(toBlock) - Number(fromBlock) > 1 ? refusal(answer, code, message) : answer;
    });
    expect(await readAll(await open({ retries: 1 }))).toEqual(expected);
  });

  it('is waited for when it says 429, with status or in JSON', async () => {
    let refusals = 4;
    proxy.intercept = (_, response) => {
      if (refusals-- <= 0 || refusals % 2 === 0) return false;
      response.writeHead(429).end('slow down');
      return true;
    };
    proxy.tamper = (_, answer) =>
      refusals-- > 0 ? refusal(answer, -32005, 'too many requests') : answer;
    expect(await readAll(await open({ retries: 6 }))).toEqual(expected);
  });

  it('and takes no batches, is asked one by one', async () => {
    proxy.intercept = (body, response) => {
      if (!body.startsWith('[')) return false;
      response.end('{"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"no batches"}}');
      return true;
    };
    expect(await readAll(await open())).toEqual(expected);
  });

  it('and keeps no old state, and no timestamps in logs, gives the same facts', async () => {
    forgetState((logs) => logs.map(({ blockTimestamp: _, ...log }) => log as Log));
    expect(await readAll(await open())).toEqual(expected);
    expect(new Set(proxy.asked)).toContain('eth_getStorageAt');
  });

  it('and has no state even at its head, is not trusted', async () => {
    const source = await open();
    proxy.tamper = onMethod('eth_getStorageAt', (_, answer) =>
      refusal(answer, -32000, 'missing trie node'),
    );
    await expect(readAll(source)).rejects.toMatchObject({ code: 'SOURCE_UNAVAILABLE' });
  });

  it('and knows no finalized tag, counts blocks back from its head', async () => {
    proxy.tamper = onMethod('eth_getBlockByNumber', ({ params }, answer) =>
      params[0] === 'finalized' ? refusal(answer, -39001, 'unknown block tag') : answer,
    );
    const source = await open({ finalityDepth: 5 });
    const { chainHead, finalized } = await source.status();
    expect(finalized).toBe(chainHead.number - 5);
  });

  it('and knows a finalized tag, is not asked for it where a depth is given', async () => {
    const source = await open({ finalityDepth: 5 });
    const { chainHead, finalized } = await source.status();
    expect(finalized).toBe(chainHead.number - 5);
    expect((await (await open()).status()).finalized).toBeLessThan(finalized);
  });
});

describe('an RPC node that does not answer', () => {
  const client = (options = {}) =>
    createBlockReader(
      createRpcClient({
        rpcUrl: proxy.rpcUrl,
        timeoutMs: 30_000,
        retries: 1,
        backoffMs: 1,
        ...options,
      }),
    );

  it.each<[string, (response: import('node:http').ServerResponse) => void]>([
    ['hangs', () => {}],
    ['stops in the middle', (response) => void response.write('{"jsonrpc"')],
  ])('but %s is not waited for longer than was said', async (_, answer) => {
    proxy.intercept = (_body, response) => {
      answer(response);
      return true;
    };
    const answered = client({ timeoutMs: 60 }).head();
    await expect(answered).rejects.toMatchObject({ code: 'SOURCE_UNAVAILABLE' });
  });

  it.each<[string, string, (response: import('node:http').ServerResponse) => void]>([
    ['hangs up', 'SOURCE_UNAVAILABLE', (response) => void response.destroy()],
    ['fails', 'SOURCE_UNAVAILABLE', (response) => void response.writeHead(502).end('bad gateway')],
    ['is always busy', 'SOURCE_UNAVAILABLE', (response) => void response.writeHead(429).end()],
    ['wants a key', 'SOURCE_UNAVAILABLE', (response) => void response.writeHead(401).end('who?')],
    [
      'redirects',
      'SOURCE_UNAVAILABLE',
      (response) => void response.writeHead(302, { location: anvil.rpcUrl }).end(),
    ],
    ['sends HTML', 'SOURCE_GARBAGE', (response) => void response.end('<html>')],
    ['sends nothing', 'SOURCE_GARBAGE', (response) => void response.end('')],
    ['sends a number', 'SOURCE_GARBAGE', (response) => void response.end('7')],
    [
      'sends no result',
      'SOURCE_GARBAGE',
      (response) => void response.end('{"jsonrpc":"2.0","id":1}'),
    ],
    [
      'answers another call',
      'SOURCE_GARBAGE',
      (response) => void response.end('{"jsonrpc":"2.0","id":77,"result":"0x1"}'),
    ],
  ])('but %s gives %s', async (_, code, answer) => {
    proxy.intercept = (_body, response) => {
      answer(response);
      return true;
    };
    await expect(client().head()).rejects.toMatchObject({ code });
  });

  it('is not waited for longer than the caller waits', async () => {
    proxy.intercept = () => true;
    const abort = new AbortController();
    const head = client({ timeoutMs: 60_000 }).head({ signal: abort.signal });
    abort.abort();
    await expect(head).rejects.toMatchObject({ code: 'DEADLINE', retry: true });
  });

  it('does not make memory grow without bound', async () => {
    proxy.intercept = (_, response) => {
      response.end(`"${'x'.repeat(10_000)}"`);
      return true;
    };
    await expect(client({ maxResponseBytes: 1_000 }).head()).rejects.toMatchObject({
      code: 'SOURCE_UNAVAILABLE',
    });
  });

  it.each<[string, unknown]>([
    ['another number', { number: '0x7', hash: HASH, parentHash: HASH, timestamp: '0x1' }],
    ['a short hash', { number: '0x1', hash: '0x12', parentHash: HASH, timestamp: '0x1' }],
    [
      'a number past 2^53',
      { number: '0x1', hash: HASH, parentHash: HASH, timestamp: '0xffffffffffffffff' },
    ],
    ['text', 'block one'],
  ])('as it should, with a block of %s, gives garbage', async (_, result) => {
    proxy.tamper = (_request, answer) => ({ ...answer, result });
    await expect(client().block(1)).rejects.toMatchObject({ code: 'SOURCE_GARBAGE' });
  });
});
