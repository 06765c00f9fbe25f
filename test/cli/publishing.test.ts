import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DeploymentInfo, parseDeployment } from '../../lineage-api/src/encoding/deployment.js';
import type { Hex } from '../../lineage-api/src/encoding/hex.js';
import { packDerivationWords } from '../../lineage-api/src/encoding/words.js';
import { openLocalStore } from '../../lineage-api/src/files/local.js';
import { encodeRecord, toAction } from '../../lineage-api/src/publish/actions.js';
import { LOCAL_ACCOUNT, localKey } from '../../lineage-api/src/publish/local-accounts.js';
import { registerAsset } from '../../lineage-api/src/publish/register.js';
import type { PublishTarget } from '../../lineage-api/src/publish/target.js';
import { openWallet } from '../../lineage-api/src/publish/wallet.js';
import { type Anvil, startAnvil } from '../harness/anvil.js';
import { deployTo } from '../harness/deploy.js';
import { eventually, type RunningService, run, runJson, startService } from './program.js';

const folder = mkdtempSync(join(tmpdir(), 'pedigree-publishing-'));
const dataDir = join(folder, 'data');
const keyFile = join(folder, 'key');
const deploymentFile = join(folder, 'deployment.json');
let service: RunningService;
/** A chain of the same number on which the service's registries are not; its clock is years behind. */
let elsewhere: Anvil;
let registriesElsewhere: DeploymentInfo;

beforeAll(async () => {
  service = await startService(['--source', 'chain', '--data-dir', dataDir]);
  elsewhere = await startAnvil(['--timestamp', '1600000000']);
  // Other addresses than those of the service, which were deployed first.
  await elsewhere.rpc('anvil_setNonce', ['0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266', '0x9']);
  registriesElsewhere = await deployTo(elsewhere.rpcUrl);
  writeFileSync(deploymentFile, JSON.stringify(registriesElsewhere));
  writeFileSync(keyFile, localKey(5));
});

afterAll(async () => {
  await service.stop();
  await elsewhere.stop();
  rmSync(folder, { recursive: true, force: true });
});

const here = (...args: string[]) => [...args, '--url', service.url, '--data-dir', dataDir];

async function failing(args: readonly string[]): Promise<[number | null, string]> {
  const { code, stderr } = await run([...args, '--json']);
  return [code, JSON.parse(stderr.trim().split('\n').pop() ?? '').error.code];
}

/** Registers a file of these words. */
async function register(words: string, ...more: string[]): Promise<Hex> {
  const file = join(folder, `${words}.txt`);
  writeFileSync(file, words);
  const args = ['register', file, '--kind', 'DATASET', '--name', words, ...more];
  return (await runJson<{ id: Hex }>(here(...args))).id;
}

async function ask<T>(query: string): Promise<T> {
  const response = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { data: T }).data;
}

type Place = { readonly deployment: DeploymentInfo; readonly localRpcUrl: string };

async function placeOf(): Promise<Place> {
  const contract = '{ address codeHash }';
  const { status } = await ask<{ status: Place }>(
    `{ status { localRpcUrl deployment { chainId schemaVersion block contracts {
      lineage ${contract} assertions ${contract} licenses ${contract} } } } }`,
  );
  return { ...status, deployment: parseDeployment(status.deployment) };
}

type Derivation = { readonly standing: string; readonly factId: Hex; readonly index: number };

async function derivationsOf(id: Hex): Promise<readonly Derivation[]> {
  const { deployment } = await placeOf();
  const { chainId, contracts } = deployment;
  const { asset } = await ask<{ asset: { sources: { edges: { node: Derivation }[] } } }>(
    `{ asset(id: "eip155:${chainId}:${contracts.lineage.address}/${id}") { ... on Asset {
      sources(first: 10) { edges { node { standing factId index } } } } } }`,
  );
  return asset.sources.edges.map(({ node }) => node);
}

it('gives a derivation the standing that the owner of its source attests, of several only the one that is named', async () => {
  const source = await register('a source', '--created-at', '2020-01-01');
  const derived = await register('a derivative', '--sources', `${source}=ADAPTED_FROM`);
  await eventually(async () => expect(await derivationsOf(derived)).toHaveLength(1));
  const evidence = join(folder, 'evidence.txt');
  writeFileSync(evidence, 'they asked me');
  const attest = (...more: string[]) =>
    here('attest', derived, '--stance', 'CONFIRMS', '--evidence', evidence, ...more);
  await runJson(attest('--source', source));
  await eventually(async () =>
    expect((await derivationsOf(derived))[0]?.standing).toBe('SOURCE_CONFIRMED'),
  );
  expect(await failing(attest('--source', 'Books3'))).toEqual([1, 'NO_SUCH_EDGE']);

  const { deployment, localRpcUrl } = await placeOf();
  const wallet = await openWallet({ rpcUrl: localRpcUrl, key: localKey(LOCAL_ACCOUNT.user) });
  const words = packDerivationWords([
    { source, licenseTermsId: `0x${'00'.repeat(32)}`, relation: 2, acquiredAt: 0, royaltyBps: 0 },
  ]);
  const action = toAction('lineage', 'recordDerivations', [derived, words]);
  await wallet.send({ to: deployment.contracts.lineage.address, data: encodeRecord([action]) });
  await eventually(async () => expect(await derivationsOf(derived)).toHaveLength(2));
  expect(await failing(attest('--source', source))).toEqual([2, 'AMBIGUOUS_EDGE']);
  const second = (await derivationsOf(derived)).find(
    ({ standing }) => standing === 'SELF_DECLARED',
  );
  await runJson(attest('--source', source, '--edge', `${second?.factId}/${second?.index}`));
  await eventually(async () =>
    expect((await derivationsOf(derived)).map(({ standing }) => standing)).toEqual([
      'SOURCE_CONFIRMED',
      'SOURCE_CONFIRMED',
    ]),
  );
});

it('takes no asset for the only one of its name where another of that name comes after many others', async () => {
  const { deployment, localRpcUrl } = await placeOf();
  const content = await openLocalStore({ dir: join(dataDir, 'files') });
  const targets = await Promise.all(
    [6, 7].map(async (account) => ({
      wallet: await openWallet({ rpcUrl: localRpcUrl, key: localKey(account) }),
      deployment,
      content,
    })),
  );
  const form = (name: string, n: number) => ({
    kind: 'DATASET',
    name,
    role: 'DERIVER',
    sha256: `0x${n.toString(16).padStart(64, '0')}`,
    createdAt: '2022-01-01',
  });
  const [mine, theirs] = targets as [PublishTarget, PublishTarget];
  for (let n = 1; n <= 12; n++) await registerAsset(mine, form(`Twin ${n}`, n));
  await registerAsset(mine, form('Twin', 100));
  const find = () => run(['asset', 'Twin', '--url', service.url, '--json']);
  await eventually(async () => expect((await find()).code).toBe(0));
  await registerAsset(theirs, form('twin', 100));
  await eventually(async () => {
    const { stderr } = await find();
    expect(JSON.parse(stderr).error.code).toBe('AMBIGUOUS_NAME');
  });
});

it('records no id of another chain or registry, and no asset by a part of its name', async () => {
  const { deployment } = await placeOf();
  const { address } = deployment.contracts.lineage;
  const id = `0x${'12'.repeat(32)}`;
  const refused = (source: string) =>
    failing(
      here(
        'register',
        keyFile,
        '--kind',
        'MODEL',
        '--name',
        'x',
        '--sources',
        `${source}=MERGED_FROM`,
      ),
    );
  expect(await refused(`eip155:1:${address}/${id}`)).toEqual([2, 'OTHER_CHAIN']);
  expect(await refused(`eip155:31337:0x${'34'.repeat(20)}/${id}`)).toEqual([2, 'OTHER_REGISTRY']);
  expect(await refused('Pythia')).toEqual([1, 'AMBIGUOUS_NAME']);
});

it('registers nothing whose documents the service on this machine would not find', async () => {
  const args = ['register', keyFile, '--kind', 'MODEL', '--name', 'x', '--url', service.url];
  const { code, stderr } = await run([...args, '--data-dir', join(folder, 'not its'), '--json']);
  expect([code, JSON.parse(stderr).error]).toEqual([
    2,
    {
      code: 'USAGE',
      message: expect.stringMatching(/got .*not its, where it would never find the documents/),
    },
  ]);
});

it('signs with a key for no service elsewhere, unless it is told which chain', async () => {
  const url = service.url.replace('127.0.0.1', '0.0.0.0');
  const args = ['register', keyFile, '--kind', 'MODEL', '--name', 'x', '--data-dir', dataDir];
  expect(await failing([...args, '--url', url, '--key-file', keyFile])).toEqual([2, 'USAGE']);
});

it('signs nothing where the chain does not hold the registries that the service names', async () => {
  const args = here('register', keyFile, '--kind', 'MODEL', '--name', 'x', '--key-file', keyFile);
  expect(await failing([...args, '--rpc', elsewhere.rpcUrl])).toEqual([1, 'NO_REGISTRY']);
});

it('publishes to the deployment that is given, not to the one that the service names, and not as of its future', async () => {
  const files = join(folder, 'new folder');
  const { id } = await runJson<{ id: Hex }>([
    ...['register', keyFile, '--kind', 'MODEL', '--name', 'Elsewhere', '--url', service.url],
    ...['--rpc', elsewhere.rpcUrl, '--deployment', deploymentFile, '--key-file', keyFile],
    ...['--data-dir', files],
  ]);
  const logs = await elsewhere.rpc<unknown[]>('eth_getLogs', [
    {
      address: registriesElsewhere.contracts.lineage.address,
      topics: [null, id],
      fromBlock: '0x0',
    },
  ]);
  expect(logs).toHaveLength(1);
  // The folder is one that the service takes later.
  expect(existsSync(join(files, 'pedigree-data.json'))).toBe(true);
});

it('lets an option stand over the form, also where it says what is said without it', async () => {
  const form = join(folder, 'form.json');
  writeFileSync(
    form,
    JSON.stringify({
      kind: 'MODEL',
      name: 'Of a form',
      role: 'OBSERVER',
      sha256: `0x${'fe'.repeat(32)}`,
      createdAt: '2021-01-01',
    }),
  );
  const args = here('register', '--input', form, '--role', 'RIGHTS_HOLDER');
  const { id } = await runJson<{ id: Hex }>(args);
  await eventually(async () =>
    expect((await runJson<{ role: string }>(['asset', id, '--url', service.url])).role).toBe(
      'RIGHTS_HOLDER',
    ),
  );
});
