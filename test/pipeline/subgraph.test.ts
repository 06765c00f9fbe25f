import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Address, Hex, TransactionReceipt } from 'viem';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { FactContract } from '../../lineage-api/src/encoding/fact-catalog.js';
import { deploySubgraph, findGraphNodeBinary } from '../../lineage-api/src/local/graph-node.js';
import { fetchIndexingStatus } from '../../lineage-api/src/local/indexing-status.js';
import { buildSubgraph, prepareSubgraph } from '../../lineage-api/src/local/subgraph-manifest.js';
import { type ChainClient, connectChain, OWNER } from './chain-client.js';
import { type Choice, encodeSample, listFactEvents, type SampleLog } from './event-samples.js';
import { type IndexedChain, startIndexedChain } from './indexed-chain.js';
import { compileLogEmitter } from './log-emitter.js';
import { deployRegistries, type Registries } from './registries.js';
import { recordEveryFact } from './registry-story.js';
import { type SubgraphRow, selectAllFields, toExpectedRow } from './subgraph-rows.js';

const CONTRACTS: readonly FactContract[] = ['lineage', 'assertions', 'licenses'];
const NAME = 'pedigree';
const PAGE = 40;
const emitter = compileLogEmitter();

describe.skipIf(findGraphNodeBinary() === undefined)('the subgraph, on a real graph-node', () => {
  let chain: IndexedChain;
  let client: ChainClient;
  let addresses: Record<FactContract, Address>;
  let manifestPath: string;

  beforeAll(async () => {
    chain = await startIndexedChain();
    client = connectChain(chain.rpcUrl);
    addresses = {
      lineage: await deployEmitter(),
      assertions: await deployEmitter(),
      licenses: await deployEmitter(),
    };
    for (const choice of ['zero', 'max', 1, 2] as const) await emitEveryFact(choice);
    await buildSubgraph(join(chain.folder, 'build.log'));
    manifestPath = prepareSubgraph({
      network: chain.networkName,
      startBlock: 1,
      addresses,
      outDir: join(chain.folder, 'subgraph'),
    });
    await deploySubgraph({ adminUrl: chain.adminUrl, name: NAME, manifestPath });
  }, 120_000);

  afterAll(async () => {
    await chain.stop();
  }, 30_000);

  it('holds every field of every event, whatever its value, in the order of the chain', async () => {
    const head = await untilHead();
    const rows = await fetchFacts(NAME, '', head.hash);
    expect(new Set(rows.map((row) => row.__typename)).size).toBe(31);
    expect(rows).toEqual(await expectRows(addresses, head.number));
  }, 60_000);

  it('answers as of a block, asked by its hash', async () => {
    const early = await client.getBlock({ blockNumber: 8n });
    const asOf = `, block: { hash: "${early.hash}" }`;
    const rows = await fetchFacts(NAME, asOf, early.hash);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows).toEqual(await expectRows(addresses, early.number));
  }, 30_000);

  it('takes a facts window by both ends of its ids', async () => {
    const { data } = await chain.query(
      NAME,
      '{ facts(first: 1000, orderBy: id, where: { id_gt: "0x0000000000000005ffffffff", id_lt: "0x0000000000000007" }) { blockNumber } }',
    );
    expect(new Set(data.facts.map((row: SubgraphRow) => row.blockNumber))).toEqual(new Set(['6']));
  });

  it('finds the facts of several subjects in one question', async () => {
    const head = await untilHead();
    const all = await expectRows(addresses, head.number);
    const subjects = [...new Set(all.map((row) => row.subject))].slice(1, 3);
    const expected = all.filter((row) => subjects.includes(row.subject));
    const { data } = await chain.query(
      NAME,
      `query ($subjects: [Bytes!]!) { facts(first: 1000, orderBy: id, where: { subject_in: $subjects }) { ${selectAllFields()} } }`,
      { subjects },
    );
    expect(new Set(expected.map((row) => row.subject)).size).toBe(2);
    expect(data.facts).toEqual(expected);
  });

  it.each([
    ['stopped', 'stopIndex', 3],
    ['killed', 'killIndex', 4],
  ] as const)(
    'goes on where it was after it was %s, though deployed again',
    async (_, end, seed) => {
      const before = await untilHead();
      await chain[end]();
      const seen = readFileSync(chain.indexLog, 'utf8').length;
      await emitEveryFact(seed);
      await chain.startIndex();
      await deploySubgraph({ adminUrl: chain.adminUrl, name: NAME, manifestPath });
      const head = await untilHead();
      expect(await fetchFacts(NAME, '', head.hash)).toEqual(
        await expectRows(addresses, head.number),
      );
      const log = readFileSync(chain.indexLog, 'utf8').slice(seen);
      const indexed = [
        ...log.matchAll(/Start processing block, triggers: [1-9].* block_number: (\d+)/g),
      ];
      expect(indexed.length).toBeGreaterThan(0);
      expect(Math.min(...indexed.map(([, number]) => Number(number)))).toBeGreaterThan(
        Number(before.number),
      );
    },
    60_000,
  );

  it('lets go of the facts of blocks that a reorg has replaced', async () => {
    const before = await untilHead();
    await client.request({ method: 'anvil_reorg' as never, params: [2, []] as never });
    await emitEveryFact(5);
    const head = await untilHead();
    expect(head.number).toBeGreaterThan(before.number);
    expect(await fetchFacts(NAME, '', head.hash)).toEqual(await expectRows(addresses, head.number));
  }, 60_000);

  it('holds every kind of fact that the registries themselves have recorded', async () => {
    const registries = await deployRegistries(client);
    await recordEveryFact(client, registries);
    const outDir = join(chain.folder, 'subgraph');
    const path = prepareSubgraph({
      network: chain.networkName,
      startBlock: 1,
      addresses: registries,
      outDir,
    });
    await deploySubgraph({ adminUrl: chain.adminUrl, name: 'registries', manifestPath: path });
    const head = await untilHead('registries');
    const rows = await fetchFacts('registries', '', head.hash);
    expect(new Set(rows.map((row) => row.__typename)).size).toBe(31);
    expect(rows).toEqual(await expectRows(registries, head.number));
  }, 60_000);

  it('gives no facts, and says so, once a mapping has failed', async () => {
    // An event of four fields, sent to the handler of one with twelve.
    await deployBroken('miswired', 'subgraph.yaml', (manifest) =>
      manifest.replace('handler: handleRoleStated', 'handler: handleAssetRegistered'),
    );
    const { message } = await untilFailed('miswired', true);
    expect(message).toMatch(/handler `handleAssetRegistered` at block #4/);
    const meta = await chain.query('miswired', '{ _meta { hasIndexingErrors block { number } } }');
    const facts = await chain.query('miswired', '{ facts(first: 1) { id } }');
    expect(meta.data._meta).toEqual({ hasIndexingErrors: true, block: { number: 4 } });
    expect(facts).toEqual({ errors: [{ message: 'indexing_error' }] });
  }, 30_000);

  it('names a failure that graph-node means to try again in its status alone', async () => {
    await deployBroken('unset', 'schema.graphql', (schema) =>
      schema.replaceAll(/^ {2}factId: Bytes!$/gm, '$&\n  neverSet: Bytes!'),
    );
    const { message } = await untilFailed('unset', false);
    expect(message).toMatch(/missing value for non-nullable field `neverSet`/);
    // Before its first block is stored the subgraph answers that it has not started; neither way does it name an error.
    const { data, errors = [] } = await chain.query('unset', '{ _meta { hasIndexingErrors } }');
    expect(data?._meta.hasIndexingErrors ?? false).toBe(false);
    expect(errors.filter(({ message }) => !/has not started syncing/.test(message))).toEqual([]);
  }, 30_000);

  it('has no status for what is not deployed', async () => {
    expect(await fetchIndexingStatus({ indexUrl: chain.indexUrl, name: 'nothing' })).toBeNull();
  });

  async function deployBroken(
    name: string,
    file: string,
    change: (text: string) => string,
  ): Promise<void> {
    const folder = join(chain.folder, name);
    cpSync(dirname(manifestPath), folder, { recursive: true });
    writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
    const path = join(folder, 'subgraph.yaml');
    await deploySubgraph({ adminUrl: chain.adminUrl, name, manifestPath: path });
  }

  async function untilFailed(
    name: string,
    deterministic: boolean,
  ): Promise<{ readonly message: string }> {
    const status = await vi.waitUntil(
      async () => (await fetchIndexingStatus({ indexUrl: chain.indexUrl, name }))?.failure,
      { timeout: 20_000 },
    );
    expect(status.deterministic).toBe(deterministic);
    return status;
  }

  async function deployEmitter(): Promise<Address> {
    const receipt = await mined(client.deployContract({ ...emitter, account: OWNER }));
    return receipt.contractAddress?.toLowerCase() as Address;
  }

  async function emitEveryFact(choice: Choice): Promise<void> {
    for (const contract of CONTRACTS) {
      await emit(
        contract,
        listFactEvents(contract).map((event) => encodeSample(event, choice)),
      );
    }
  }

  async function emit(contract: FactContract, logs: readonly SampleLog[]): Promise<void> {
    await mined(
      client.writeContract({
        address: addresses[contract],
        abi: emitter.abi,
        functionName: 'emitLogs',
        args: [logs],
        account: OWNER,
      }),
    );
  }

  async function mined(sent: Promise<Hex>): Promise<TransactionReceipt> {
    return client.waitForTransactionReceipt({ hash: await sent });
  }

  async function untilHead(name = NAME): Promise<{ number: bigint; hash: Hex }> {
    const { number, hash } = await client.getBlock();
    await chain.untilIndexed(name, number);
    return { number, hash };
  }

  /** All pages, each of which must stand at the same block. */
  async function fetchFacts(name: string, asOf: string, blockHash: Hex): Promise<SubgraphRow[]> {
    const document = `query ($after: Bytes!) {
      facts(first: ${PAGE}, orderBy: id, where: { id_gt: $after }${asOf}) { ${selectAllFields()} }
      _meta${asOf === '' ? '' : `(${asOf.slice(2)})`} { block { hash } hasIndexingErrors }
    }`;
    const rows: SubgraphRow[] = [];
    for (;;) {
      const after = rows.at(-1)?.id ?? '0x';
      const { data, errors } = await chain.query(name, document, { after });
      expect(errors).toBeUndefined();
      expect(data._meta).toEqual({ block: { hash: blockHash }, hasIndexingErrors: false });
      rows.push(...data.facts);
      if (data.facts.length < PAGE) return rows;
    }
  }

  async function expectRows(contracts: Registries, toBlock: bigint): Promise<SubgraphRow[]> {
    const logs = await client.getLogs({
      address: Object.values(contracts),
      fromBlock: 0n,
      toBlock,
    });
    const rows: SubgraphRow[] = [];
    for (const log of logs) {
      const contract = CONTRACTS.find((name) => contracts[name] === log.address) as FactContract;
      const { timestamp } = await client.getBlock({ blockHash: log.blockHash });
      rows.push(toExpectedRow(contract, log, timestamp));
    }
    return rows;
  }
});
