import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BlockRef } from '../../lineage-api/src/domain/rows.js';
import type { DeploymentInfo } from '../../lineage-api/src/encoding/deployment.js';
import type { Fact } from '../../lineage-api/src/encoding/fact-catalog.js';
import type { Hex } from '../../lineage-api/src/encoding/hex.js';
import { findGraphNodeBinary } from '../../lineage-api/src/local/graph-node.js';
import { buildSubgraph } from '../../lineage-api/src/local/subgraph-manifest.js';
import type { FactSource } from '../../lineage-api/src/sources/port.js';
import { openSubgraphSource } from '../../lineage-api/src/sources/subgraph/subgraph-source.js';
import { callRpc } from '../harness/anvil.js';
import { deployTo } from '../harness/deploy.js';
import {
  type LyingSubgraph,
  lieAboutFacts,
  type Row,
  startLyingSubgraph,
} from '../harness/lying-subgraph.js';
import { readFacts } from '../harness/random-follower.js';
import { playRandomHistory } from '../harness/random-history.js';
import { startTamperingProxy, type TamperingProxy } from '../harness/tampering-proxy.js';
import { type IndexedChain, startIndexedChain } from '../pipeline/indexed-chain.js';
import { indexDeployment } from '../pipeline/indexed-deployment.js';

const HASH: Hex = `0x${'12'.repeat(32)}`;
const ADDRESS: Hex = `0x${'12'.repeat(20)}`;

describe.skipIf(findGraphNodeBinary() === undefined)('a subgraph in front of a real one', () => {
  let chain: IndexedChain;
  let deployment: DeploymentInfo;
  let expected: Fact[];
  let subgraphUrl: string;
  let subgraph: LyingSubgraph;
  let node: TamperingProxy;
  let middle: BlockRef;
  const opened: FactSource[] = [];

  beforeAll(async () => {
    chain = await startIndexedChain();
    await buildSubgraph(join(chain.folder, 'build.log'));
    deployment = await deployTo(chain.rpcUrl);
    const { rpcUrl } = chain;
    await playRandomHistory({ rpcUrl, deployment, seed: 5, steps: 100 });
    // More blocks without facts than one question spans.
    await callRpc(rpcUrl, 'anvil_mine', ['0x1000']);
    await playRandomHistory({ rpcUrl, deployment, seed: 6, steps: 100 });
    const head = Number(await callRpc(rpcUrl, 'eth_blockNumber', []));
    expected = await readFacts(rpcUrl, deployment, deployment.block, head);
    subgraphUrl = await indexDeployment(chain, deployment, 'lying');
    await chain.untilIndexed('lying', BigInt(head));
  }, 180_000);

  afterAll(async () => {
    await chain.stop();
  }, 30_000);

  beforeEach(async () => {
    subgraph = await startLyingSubgraph(subgraphUrl);
    node = await startTamperingProxy(chain.rpcUrl);
    const { position } = expected[Math.floor(expected.length / 2)] as Fact;
    const { blockNumber: number, blockHash: hash, timestamp } = position;
    middle = { number, hash, timestamp };
  });

  afterEach(async () => {
    await Promise.all(opened.splice(0).map((source) => source.close()));
    await subgraph.stop();
    await node.stop();
  });

  async function open(): Promise<FactSource> {
    const source = await openSubgraphSource({
      url: subgraph.url,
      rpcUrl: node.rpcUrl,
      deployment,
    });
    opened.push(source);
    return source;
  }

  /** All facts after a block, in ranges. */
  async function readFrom(
    source: FactSource,
    after: BlockRef | null,
    maxFacts = 40,
  ): Promise<Fact[]> {
    const facts: Fact[] = [];
    for (let at = after; ; ) {
      const range = await source.factsAfter(at, maxFacts);
      if (range === null) return facts;
      facts.push(...range.facts);
      at = range.to;
    }
  }

  const afterMiddle = () => expected.filter((fact) => fact.position.blockNumber > middle.number);

  /** The node has the state of the newest block alone. */
  function forgetState(): void {
    let head = '';
    node.tamper = ({ method, params }, answer) => {
      if (method === 'eth_getBlockByNumber' && params[0] === 'latest') {
        head = (answer.result as { hash: string }).hash;
      }
      if (method !== 'eth_getStorageAt') return answer;
      const { blockHash } = params[2] as { blockHash: string };
      const newest = expected.at(-1)?.position.blockHash;
      return blockHash === head || blockHash === newest
        ? answer
        : { jsonrpc: '2.0', id: answer.id, error: { code: -32000, message: 'missing trie node' } };
    };
  }

  /** Changes one fact of every answer that has it, by its place in the second half of the history. */
  const changeOne =
    (change: (row: Row) => Row, place = 10) =>
    (rows: Row[]): Row[] =>
      rows.map((row) => (row.factId === afterMiddle()[place]?.factId ? change(row) : row));

  /** Moves one fact to the block after, which its hash and time then are of too. */
  function moveToNextBlock(rows: Row[]): Row[] {
    const facts = afterMiddle();
    const place = facts.findIndex(
      (fact, i) =>
        facts[i + 1] !== undefined &&
        (facts[i + 1] as Fact).position.blockNumber > fact.position.blockNumber,
    );
    const { position } = facts[place + 1] as Fact;
    return changeOne(
      (row) => ({
        ...row,
        id: `0x${position.blockNumber.toString(16).padStart(16, '0')}00000000`,
        blockNumber: String(position.blockNumber),
        blockHash: position.blockHash,
        timestamp: String(position.timestamp),
        transactionHash: position.txHash,
        transactionIndex: position.txIndex,
        logIndex: 0,
      }),
      place,
    )(rows);
  }

  const LIES: [string, (rows: Row[]) => Row[]][] = [
    [
      'leaves one out in the middle',
      (rows) => rows.filter((row) => row.factId !== afterMiddle()[10]?.factId),
    ],
    ['leaves out the last', (rows) => rows.filter((row) => row.factId !== expected.at(-1)?.factId)],
    ['leaves out half of each page', (rows) => rows.slice(0, Math.floor(rows.length / 2))],
    ['leaves out all', () => []],
    ['tells one twice', (rows) => [...rows, ...rows.slice(-1)]],
    ['tells two in the wrong order', (rows) => [...rows.slice(0, -2), ...rows.slice(-2).reverse()]],
    ['moves one to another block', moveToNextBlock],
    ['changes who recorded one', changeOne((row) => ({ ...row, by: ADDRESS }))],
    ['changes what one is about', changeOne((row) => ({ ...row, subject: HASH }))],
    ['changes the id of one', changeOne((row) => ({ ...row, factId: HASH }))],
    ['changes the time of one', changeOne((row) => ({ ...row, timestamp: '1' }))],
    ['changes the block hash of one', changeOne((row) => ({ ...row, blockHash: HASH }))],
    ['changes the transaction of one', changeOne((row) => ({ ...row, transactionHash: HASH }))],
    ['changes the place of a transaction', changeOne((row) => ({ ...row, transactionIndex: 99 }))],
    [
      'gives one the id of another row',
      changeOne((row) => ({ ...row, id: `${row.id.slice(0, -1)}e` })),
    ],
    [
      'changes a field of every one that has it',
      (rows) => rows.map((row) => ('contentHash' in row ? { ...row, contentHash: HASH } : row)),
    ],
    ['tells rows without ids', (rows) => rows.map(({ id: _, ...row }) => row as Row)],
  ];

  it('that tells the truth gives every fact, in ranges of any size, asked with both ends', async () => {
    for (const maxFacts of [1, 50, 100_000]) {
      expect(await readFrom(await open(), null, maxFacts)).toEqual(expected);
    }
    expect(await readFrom(await open(), middle)).toEqual(afterMiddle());
    const asked = subgraph.questions.filter(({ query }) => query.includes('facts('));
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.filter(({ query }) => !query.includes('id_lt'))).toEqual([]);
  });

  it('is also found true where the node keeps no old state', async () => {
    forgetState();
    expect(await readFrom(await open(), null)).toEqual(expected);
    expect(await readFrom(await open(), middle)).toEqual(afterMiddle());
    const subjects = [...new Set(expected.map((fact) => fact.subject))].slice(0, 20);
    expect(await (await open()).factsOf(subjects, middle)).toEqual(
      expected.filter(
        (fact) => subjects.includes(fact.subject) && fact.position.blockNumber <= middle.number,
      ),
    );
  });

  it('gives nothing, and says UNVERIFIABLE, where the node has no state where it stands', async () => {
    node.tamper = ({ method }, answer) =>
      method === 'eth_getStorageAt'
        ? { jsonrpc: '2.0', id: answer.id, error: { code: -32000, message: 'missing trie node' } }
        : answer;
    const source = await open();
    const unverifiable = { code: 'UNVERIFIABLE', retry: true };
    await expect(source.factsAfter(null, 50)).rejects.toMatchObject(unverifiable);
    await expect(source.factsAfter(middle, 50)).rejects.toMatchObject(unverifiable);
  });

  describe.each(['from the first block', 'from the middle', 'without old state'])('%s', (from) => {
    it.each(LIES)('that %s is found out, and believed again afterwards', async (_, lie) => {
      if (from === 'without old state') forgetState();
      const after = from === 'from the first block' ? null : middle;
      const source = await open();
      subgraph.lie = lieAboutFacts(lie);
      await expect(readFrom(source, after)).rejects.toMatchObject({ code: 'SOURCE_GARBAGE' });
      subgraph.lie = (answer) => answer;
      expect(await readFrom(source, after)).toEqual(after === null ? expected : afterMiddle());
    });
  });

  it('that gives the same page for ever is not read for ever', async () => {
    let page: Row[] = [];
    subgraph.lie = lieAboutFacts((rows) => {
      if (page.length === 0) {
        while (page.length < 1_000) page = [...page, ...rows].slice(0, 1_000);
      }
      return page;
    });
    const source = await open();
    const garbage = { code: 'SOURCE_GARBAGE' };
    await expect(source.factsAfter(null, 1_000_000)).rejects.toMatchObject(garbage);
    const { subject } = expected[0] as Fact;
    await expect(source.factsOf([subject], middle)).rejects.toMatchObject(garbage);
  });

  it.each<[string, (rows: Row[], subject: string) => Row[]]>([
    ['leaves out the first', (rows) => rows.slice(1)],
    ['leaves out the last', (rows) => rows.slice(0, -1)],
    ['leaves out all', () => []],
    ['tells them backwards', (rows) => [...rows].reverse()],
    ['changes one', ([first, ...rows]) => [{ ...(first as Row), by: ADDRESS }, ...rows]],
    [
      'changes a block hash',
      ([first, ...rows]) => [{ ...(first as Row), blockHash: HASH }, ...rows],
    ],
    [
      'tells of another subject',
      ([first, ...rows]) => [{ ...(first as Row), subject: HASH }, ...rows],
    ],
  ])('that %s of the facts of a subject is found out', async (_, lie) => {
    const source = await open();
    const counts = new Map<Hex, number>();
    for (const { subject } of expected) counts.set(subject, (counts.get(subject) ?? 0) + 1);
    const [subject] = [...counts].sort((a, b) => b[1] - a[1])[0] as [Hex, number];
    const at = (await source.status()).indexHead;
    const truth = expected.filter((fact) => fact.subject === subject);
    expect(await source.factsOf([subject, HASH], at)).toEqual(truth);
    subgraph.lie = lieAboutFacts((rows) => lie(rows, subject));
    await expect(source.factsOf([subject, HASH], at)).rejects.toMatchObject({
      code: 'SOURCE_GARBAGE',
    });
  });

  it('that tells of facts after the block asked for is found out', async () => {
    const source = await open();
    const subject = (afterMiddle().at(-1) as Fact).subject;
    let later: Row | undefined;
    subgraph.lie = (answer) => {
      later = answer.data?.facts?.at(-1);
      return answer;
    };
    await source.factsOf([subject], (await source.status()).indexHead);
    expect(Number(later?.blockNumber)).toBeGreaterThan(middle.number);
    subgraph.lie = (answer) => ({
      data: { ...answer.data, facts: [...(answer.data?.facts ?? []), later as Row] },
    });
    await expect(source.factsOf([subject], middle)).rejects.toMatchObject({
      code: 'SOURCE_GARBAGE',
    });
  });

  it('that a reorganisation changed in mid-answer is asked again', async () => {
    const source = await open();
    const message = 'the chain was reorganized while executing the query';
    subgraph.lie = () => ({ errors: [{ message }] });
    const changed = { code: 'SOURCE_UNAVAILABLE', retry: true };
    await expect(source.factsAfter(null, 10)).rejects.toMatchObject(changed);
    await expect(source.status()).rejects.toMatchObject(changed);
  });
});
