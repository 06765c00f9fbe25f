import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { DeploymentInfo } from '../../lineage-api/src/encoding/deployment.js';
import { openLocalStore } from '../../lineage-api/src/files/local.js';
import type { ContentStore } from '../../lineage-api/src/files/port.js';
import { publishImport, readDpi } from '../../lineage-api/src/publish/import/import.js';
import { localKey } from '../../lineage-api/src/publish/local-accounts.js';
import { openWallet, type Wallet } from '../../lineage-api/src/publish/wallet.js';
import { type Anvil, startAnvil } from '../harness/anvil.js';
import { deployTo } from '../harness/deploy.js';
import { startTamperingProxy } from '../harness/tampering-proxy.js';
import { finish, startImporter } from './publisher-process.js';
import { readFacts } from './recorded-facts.js';

const RECORDS = 150;
const folder = mkdtempSync(join(tmpdir(), 'pedigree-import-'));
let anvil: Anvil;
let deployment: DeploymentInfo;
let content: ContentStore;
/** What one import without any trouble records. */
let expected: string[];
let snapshot: string;

/** Of `localKey(1)`. */
const ACCOUNT = '0x70997970c51812dc3a010c7d01b50e0d17dc79c8';
const RICH = 10n ** 22n;
const setBalance = (wei: bigint) =>
  anvil.rpc('anvil_setBalance', [ACCOUNT, `0x${wei.toString(16)}`]);

function recordOf(i: number, file: string) {
  const id = file === 'added' ? file : i;
  return {
    'Unique Dataset Identifier': `set-${id}`,
    'Dataset Name': `Set ${id}`,
    'Paper Title': '',
    Collection: `${file} sets`,
    Languages: [],
    'Task Categories': [],
    'Text Sources': [],
    'Model Generated': ['OpenAI GPT-4'],
    'Derived from Datasets': i === 0 ? ['nowhere'] : [`set ${i - 1}`, 'nowhere'],
    Creators: [],
    Licenses: [{ License: 'MIT License', 'License URL': '' }],
    'Inferred Metadata': i % 3 === 0 ? { 'S2 Date': '2023-01-18' } : undefined,
  };
}

/** Two collections of datasets, each of which derives from the one before and names what has no record. */
function writeRecords(): void {
  for (const [file, odd] of [
    ['Even', 0],
    ['Odd', 1],
  ] as const) {
    const records = Array.from({ length: RECORDS }, (_, i) => i)
      .filter((i) => i % 2 === odd)
      .map((i) => recordOf(i, file));
    const byId = records.map((record) => [record['Unique Dataset Identifier'], record]);
    writeFileSync(join(folder, `${file}.json`), JSON.stringify(Object.fromEntries(byId)));
  }
}

async function importFolder(rpcUrl = anvil.rpcUrl, account = 1) {
  const wallet = await openWallet({ rpcUrl, key: localKey(account) });
  return publishImport({ wallet, deployment, content }, (await readDpi(folder)).assets);
}

beforeAll(async () => {
  writeRecords();
  anvil = await startAnvil();
  deployment = await deployTo(anvil.rpcUrl);
  content = await openLocalStore({ dir: join(folder, 'files') });
  snapshot = await anvil.rpc('evm_snapshot');
  await importFolder();
  expected = await readFacts(anvil, deployment);
});

beforeEach(async () => {
  await anvil.rpc('evm_revert', [snapshot]);
  snapshot = await anvil.rpc('evm_snapshot');
});

afterAll(async () => {
  await anvil.stop();
  rmSync(folder, { recursive: true, force: true });
});

it('records every record once, and nothing the second time', async () => {
  const count = (type: string) => expected.filter((fact) => fact.startsWith(`["${type}"`)).length;
  expect(count('AssetRegistered')).toBe(RECORDS + 2);
  // One fact a record with a source, one a collection.
  expect(count('DerivationsRecorded')).toBe(RECORDS - 1 + 2);
  expect(count('SourceNamed')).toBe(2 * RECORDS);
  expect(await importFolder()).toMatchObject({ recorded: RECORDS + 2, skipped: 0 });
  const again = await importFolder();
  expect(again).toEqual({ recorded: 0, skipped: RECORDS + 2, transactions: [] });
  expect(await readFacts(anvil, deployment)).toEqual(expected);
});

it('goes on where it was killed, and records every fact exactly once', async () => {
  const options = { rpcUrl: anvil.rpcUrl, deployment, filesDir: join(folder, 'killed'), folder };
  const start = Number(await anvil.rpc('eth_blockNumber'));
  const importer = await startImporter(options);
  const ended = finish(importer).catch(() => {});
  while (Number(await anvil.rpc('eth_blockNumber')) < start + 2) await sleep(5);
  importer.kill('SIGKILL');
  await ended;
  expect(importer.signalCode).toBe('SIGKILL');
  const there = await readFacts(anvil, deployment);
  expect(there.length).toBeGreaterThan(0);
  expect(there.length).toBeLessThan(expected.length);
  await finish(await startImporter(options));
  expect(await readFacts(anvil, deployment)).toEqual(expected);
});

it('says how much stands where the chain refuses a transaction, and goes on from there', async () => {
  const proxy = await startTamperingProxy(anvil.rpcUrl);
  let sendings = 0;
  proxy.intercept = (body, response) => {
    if (!body.includes('eth_sendRawTransaction')) return false;
    sendings += 1;
    if (sendings !== 3) return false;
    const call = JSON.parse(body) as { id: number } | { id: number }[];
    const error = { code: -32_000, message: 'transaction type not accepted here' };
    const answer = { jsonrpc: '2.0', id: Array.isArray(call) ? call[0]?.id : call.id, error };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(Array.isArray(call) ? [answer] : answer));
    return true;
  };
  await expect(importFolder(proxy.rpcUrl)).rejects.toMatchObject({
    code: 'NODE_REFUSED',
    message: expect.stringContaining('2 transactions of this run stand'),
  });
  await proxy.stop();
  await importFolder();
  expect(await readFacts(anvil, deployment)).toEqual(expected);
});

it('stops where the funds end, and goes on when there are more', async () => {
  const wallet = await openWallet({ rpcUrl: anvil.rpcUrl, key: localKey(1) });
  let sendings = 0;
  const poor: Wallet = {
    ...wallet,
    send: async (transaction) => {
      sendings += 1;
      if (sendings === 3) await setBalance(1n);
      return wallet.send(transaction);
    },
  };
  const { assets } = await readDpi(folder);
  await expect(publishImport({ wallet: poor, deployment, content }, assets)).rejects.toMatchObject({
    code: 'NO_FUNDS',
    message: expect.stringContaining('2 transactions of this run stand'),
  });
  const there = await readFacts(anvil, deployment);
  expect(there.length).toBeGreaterThan(0);
  expect(there.length).toBeLessThan(expected.length);
  await setBalance(RICH);
  await importFolder();
  expect(await readFacts(anvil, deployment)).toEqual(expected);
});

it('adds what came to a folder since, whatever its dates say of what is registered', async () => {
  await importFolder();
  const added = { ...recordOf(0, 'added'), 'Derived from Datasets': [`set ${RECORDS - 1}`] };
  const old = { ...added, 'Inferred Metadata': { 'S2 Date': '2001-01-01' } };
  writeFileSync(join(folder, 'Added.json'), JSON.stringify({ 'set-added': old }));
  expect(await importFolder()).toMatchObject({ recorded: 2, skipped: RECORDS + 2 });
  rmSync(join(folder, 'Added.json'));
});

it('leaves what another account imported alone, under salts of its own', async () => {
  await importFolder();
  expect(await importFolder(anvil.rpcUrl, 2)).toMatchObject({ recorded: RECORDS + 2, skipped: 0 });
  const commitments = (await readFacts(anvil, deployment))
    .filter((fact) => fact.startsWith('["SourceNamed"'))
    .map((fact) => (JSON.parse(fact) as [string, { commitment: string }])[1].commitment);
  expect(new Set(commitments).size).toBe(2 * 2 * RECORDS);
});
