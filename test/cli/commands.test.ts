import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localKey } from '../../lineage-api/src/publish/local-accounts.js';
import { type Anvil, startAnvil } from '../harness/anvil.js';
import { eventually, type RunningService, run, runJson, startService } from './program.js';

const RAINFALL = fileURLToPath(new URL('../../sample/own/rainfall.csv', import.meta.url));
const FORECAST = fileURLToPath(new URL('../../sample/own/forecast.txt', import.meta.url));
const OWN = JSON.parse(
  readFileSync(new URL('../../sample/own/assets.json', import.meta.url), 'utf8'),
) as { assets: { key: string; salt?: string }[] };

type Claims = {
  readonly __typename: string;
  readonly disputed: boolean;
  readonly claims: {
    readonly edges: {
      node: { place: number; role: string; disputed: boolean; asset: { name: string } };
    }[];
  };
};
type Walk = {
  readonly name: string;
  readonly totalCount: number;
  readonly edges: { degree: number; node: { name: string } }[];
};

describe('a service on a chain of its own, asked from the terminal', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pedigree-cli-'));
  let service: RunningService;
  const ask = (...args: string[]) => [
    ...args,
    '--url',
    service.url,
    '--data-dir',
    join(folder, 'data'),
  ];
  const url = (...args: string[]) => [...args, '--url', service.url];

  const localRpc = async (): Promise<string> => {
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ status { localRpcUrl } }"}',
    });
    const { data } = (await response.json()) as { data: { status: { localRpcUrl: string } } };
    return data.status.localRpcUrl;
  };

  beforeAll(async () => {
    service = await startService(['--source', 'chain', '--data-dir', join(folder, 'data')]);
  });

  afterAll(async () => {
    await service.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('greets with a question and its answer', () => {
    expect(service.greeting.source).toBe('chain');
    expect(JSON.stringify(service.greeting.answer)).toContain('Mistral 7B v0.1');
  });

  it('says what a well-known model was made from', async () => {
    const walk = await runJson<Walk>(url('upstream', 'Zephyr 7B beta'));
    const names = walk.edges.map(({ node }) => node.name);
    expect(walk.totalCount).toBe(names.length);
    expect(names).toEqual(
      expect.arrayContaining(['Mistral 7B v0.1', 'UltraChat', 'LLaMA 7B', 'Books3']),
    );
    expect(walk.edges.find(({ node }) => node.name === 'Mistral 7B v0.1')?.degree).toBe(1);
  });

  it('draws it as a tree for people', async () => {
    const { code, stdout } = await run([...url('upstream', 'Zephyr 7B beta'), '--no-json']);
    expect(code).toBe(0);
    expect(stdout).toContain('├─ UltraChat 200k [DATASET] stated: MIT\n│  └─ UltraChat [DATASET]');
    expect(stdout).toMatch(/not complete: \d+ sources are not registered here/);
  });

  it('compares what it answers from with the chain, by the service and without it', async () => {
    const byService = await runJson<{ result: string; deep: boolean; facts: number }>(
      url('reconcile', '--deep'),
    );
    expect(byService).toMatchObject({ result: 'CLEAN', deep: true });
    const status = await runJson<{
      lastReconciledAt: number;
      reconciliation: { result: string };
    }>(url('status'));
    expect(status.reconciliation.result).toBe('CLEAN');
    const data = join(folder, 'data');
    const rpc = await localRpc();
    const place = ['--rpc', rpc, '--deployment', join(data, 'deployment.json')];
    const alone = await runJson(['reconcile', ...place, '--data-dir', data]);
    expect(alone).toMatchObject({ result: 'CLEAN', deep: false, facts: byService.facts });
  });

  it('compares for nobody behind a proxy', async () => {
    const { status } = await fetch(`${service.url}/reconcile`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': '203.0.113.7' },
      body: '{"deep":true}',
    });
    expect(status).toBe(403);
  });

  it('walks down as it walks up', async () => {
    const walk = await runJson<Walk>(url('downstream', 'Books3'));
    expect(walk.edges.map(({ node }) => node.name)).toContain('Zephyr 7B beta');
  });

  it('says who registered a file, and that it is disputed', async () => {
    const answer = await runJson<Claims>(url('claims', RAINFALL));
    expect(answer.__typename).toBe('ContentClaims');
    expect(answer.disputed).toBe(true);
    expect(answer.claims.edges.map(({ node }) => [node.place, node.role])).toEqual([
      [1, 'RIGHTS_HOLDER'],
      [2, 'RIGHTS_HOLDER'],
    ]);
  });

  it('says that nobody has registered a file with one changed byte, and ends with 1', async () => {
    const changed = join(folder, 'changed.csv');
    const bytes = readFileSync(RAINFALL);
    bytes.writeUInt8(bytes.readUInt8(10) ^ 1, 10);
    writeFileSync(changed, bytes);
    const { code, stdout } = await run([...url('claims', changed), '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout).__typename).toBe('NobodyRegistered');
  });

  it('checks a commitment with its salt, and finds nothing without it', async () => {
    const salt = OWN.assets.find(({ key }) => key === 'own/forecast')?.salt ?? '';
    expect((await runJson<Claims>(url('claims', FORECAST, '--salt', salt))).__typename).toBe(
      'ContentClaims',
    );
    expect((await run([...url('claims', FORECAST), '--json'])).code).toBe(1);
  });

  it('registers a file with a source and finds it again upstream, once', async () => {
    const file = join(folder, 'tune.bin');
    writeFileSync(file, 'weights of a test');
    const register = ask(
      'register',
      file,
      '--kind',
      'MODEL',
      '--name',
      'Tuned in a test',
      '--sources',
      'Pythia 12B=FINE_TUNED_FROM',
    );
    const first = await runJson<{ id: string; recorded: boolean }>(register);
    expect(first.recorded).toBe(true);
    expect((await runJson<{ recorded: boolean }>(register)).recorded).toBe(false);
    const walk = await eventually(() => runJson<Walk>(url('upstream', first.id)));
    expect(walk.name).toBe('Tuned in a test');
    expect(walk.edges.map(({ node }) => node.name)).toContain('The Pile');
  });

  it('registers what a form on standard input says, with a source that is registered nowhere', async () => {
    const form = {
      kind: 'DATASET',
      name: 'Notes of a test',
      role: 'DERIVER',
      sha256: `0x${'ab'.repeat(32)}`,
      createdAt: '2025-01-02',
      unregistered: [{ name: 'a conversation', relation: 'ADAPTED_FROM' }],
    };
    const { id } = await runJson<{ id: string }>(
      ask('register', '--input', '-'),
      JSON.stringify(form),
    );
    const asset = await eventually(() =>
      runJson<{ unregisteredSources: { name: string }[] }>(url('asset', id)),
    );
    expect(asset.unregisteredSources.map(({ name }) => name)).toEqual(['a conversation']);
  });

  it('names every mistake of a form at once, and records nothing', async () => {
    const { code, stderr } = await run(
      [...ask('register', '--input', '-'), '--json'],
      JSON.stringify({ kind: 'SONG', name: '', createdAt: 'yesterday', sources: [{ id: '0x1' }] }),
    );
    expect(code).toBe(2);
    const { error } = JSON.parse(stderr);
    expect(error.code).toBe('BAD_RECORD');
    for (const field of ['kind', 'name', 'createdAt', 'sources.0.id'])
      expect(error.message).toContain(field);
  });

  it('passes on what the contract refuses: a source that is not older', async () => {
    const form = {
      kind: 'MODEL',
      name: 'Older than its source',
      role: 'DERIVER',
      sha256: `0x${'cd'.repeat(32)}`,
      createdAt: '1999-01-01',
    };
    const { code, stderr } = await run(
      [...ask('register', '--input', '-', '--sources', 'Pythia 12B=FINE_TUNED_FROM'), '--json'],
      JSON.stringify(form),
    );
    expect(code).toBe(1);
    expect(JSON.parse(stderr).error).toMatchObject({
      code: 'REFUSED',
      message: expect.stringContaining('SourceNotOlder'),
    });
  });

  it('records an attestation that the asset shows', async () => {
    const evidence = join(folder, 'evidence.txt');
    writeFileSync(evidence, 'seen by a test');
    const report = await runJson<{ evidenceHash: string }>(
      ask('attest', 'Dolly 15k', '--stance', 'CONFIRMS', '--evidence', evidence),
    );
    expect(report.evidenceHash).toMatch(/^0x[0-9a-f]{64}$/);
    const bad = await run([
      ...ask('attest', 'Dolly 15k', '--stance', 'LIKES', '--evidence', evidence),
      '--json',
    ]);
    expect(bad.code).toBe(2);
  });

  it('tells in a line what was recorded of an asset since a cursor, and what differs since a block', async () => {
    type Head = { graphHead: { blockNumber: number } };
    const { blockNumber } = (await runJson<Head>(url('status'))).graphHead;
    const since = String(blockNumber);
    const { cursor } = await runJson<{ cursor: string }>(url('changes', '--since', since));
    const evidence = join(folder, 'more.txt');
    writeFileSync(evidence, 'seen again');
    const watch = (seconds: string) =>
      run([...url('watch', 'Dolly 15k', '--once', '--since', cursor, '--for', seconds), '--json']);
    expect((await watch('1')).code).toBe(1);
    const nonsense = await run([...url('watch', 'Dolly 15k', '--since', 'nonsense'), '--json']);
    expect([nonsense.code, JSON.parse(nonsense.stderr).error.code]).toEqual([2, 'BAD_CURSOR']);
    await runJson(ask('attest', 'Dolly 15k', '--stance', 'DENIES', '--evidence', evidence));
    const told = await watch('60');
    expect(told.code).toBe(0);
    const [line = ''] = told.stdout.trim().split('\n');
    expect(JSON.parse(line)).toMatchObject({ kinds: ['FACTS', 'BEGUN'], factCount: 1 });
    const { code, stdout } = await run([
      ...url('changes', 'Dolly 15k', '--since', since),
      '--no-json',
    ]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/facts: 1\n {4}block \d+: Dolly 15k 0x.* DENIES it/);
  });

  it('finds the ways between two assets, and ends with 1 where there is none', async () => {
    const { paths } = await runJson<{ paths: { length: number }[] }>(
      url('paths', 'Zephyr 7B beta', 'Books3'),
    );
    expect(paths.length).toBeGreaterThan(1);
    expect((await run([...url('paths', 'ImageNet', 'Books3'), '--json'])).code).toBe(1);
  });

  it('is ready, at the head of the chain', async () => {
    const status = await runJson<{ ready: boolean; lagBlocks: number }>(url('status'));
    expect(status).toMatchObject({ ready: true, lagBlocks: 0 });
  });

  it.each([
    [['asset', 'eip155:31337:nonsense'], 2, 'MALFORMED_ID'],
    [['asset', `0x${'00'.repeat(32)}`], 1, 'UNKNOWN_ASSET'],
    [['asset', 'No such thing at all'], 1, 'NO_SUCH_NAME'],
    [['asset', 'Llama'], 1, 'AMBIGUOUS_NAME'],
    [['claims', '/no/such/file'], 2, 'USAGE'],
    [['claims', RAINFALL, '--salt', '0x12'], 2, 'USAGE'],
    [['paths', 'Books3', 'C4', '--first', 'many'], 2, 'USAGE'],
  ])('answers %j with exit code %i and %s', async (args, code, error) => {
    const ran = await run([...url(...args), '--json']);
    expect(JSON.parse(ran.stderr).error.code).toBe(error);
    expect(ran.code).toBe(code);
  });

  it('refuses a second instance on the same folder, and says what to do', async () => {
    const { code, stderr } = await run([
      'start',
      '--source',
      'chain',
      '--port',
      '0',
      '--data-dir',
      join(folder, 'data'),
      '--json',
    ]);
    expect(code).toBe(1);
    expect(JSON.parse(stderr.split('\n').filter(Boolean).pop() ?? '').error.code).toBe(
      'DATA_DIR_IN_USE',
    );
  });

  it('goes on where it was after Ctrl-C, with what was registered', async () => {
    expect(await service.stop()).toBe(0);
    service = await startService(['--source', 'chain', '--data-dir', join(folder, 'data')]);
    const walk = await runJson<Walk>(url('upstream', 'Tuned in a test'));
    expect(walk.edges.map(({ node }) => node.name)).toContain('The Pile');
  });
});

describe('a chain of one’s own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pedigree-deploy-'));
  const keyFile = join(folder, 'key');
  const deployment = join(folder, 'deployment.json');
  let anvil: Anvil;

  beforeAll(async () => {
    anvil = await startAnvil();
    writeFileSync(keyFile, `${localKey(3)}\n`);
  });

  afterAll(async () => {
    await anvil.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is deployed to by one command, which never writes over a file', async () => {
    const deploy = ['deploy', '--rpc', anvil.rpcUrl, '--key-file', keyFile, '--out', deployment];
    const described = await runJson<{ chainId: number }>(deploy);
    expect(described.chainId).toBe(31337);
    const again = await run([...deploy, '--json']);
    expect([
      again.code,
      JSON.parse(again.stderr.trim().split('\n').pop() ?? '').error.code,
    ]).toEqual([2, 'USAGE']);
  });

  it('is served from its deployment file or from its registry alone, and written to with a key', async () => {
    const { contracts } = JSON.parse(readFileSync(deployment, 'utf8'));
    const file = join(folder, 'data.txt');
    writeFileSync(file, 'some data');
    const dataDir = join(folder, 'served');
    for (const named of [
      ['--deployment', deployment],
      ['--registry', contracts.lineage.address],
    ]) {
      const service = await startService(['--rpc', anvil.rpcUrl, ...named, '--data-dir', dataDir]);
      const target = [
        '--url',
        service.url,
        '--data-dir',
        dataDir,
        '--rpc',
        anvil.rpcUrl,
        '--key-file',
        keyFile,
      ];
      const { id } = await runJson<{ id: string }>([
        'register',
        file,
        '--kind',
        'DATASET',
        '--name',
        'Some data',
        ...target,
      ]);
      // The document is read just after the fact that names it.
      await eventually(async () => {
        const { name } = await runJson<{ name: string | null }>([
          'asset',
          id,
          '--url',
          service.url,
        ]);
        expect(name).toBe('Some data');
      });
      expect(await service.stop()).toBe(0);
    }
  });

  it('is not served where the registry is no registry', async () => {
    const start = (address: string) =>
      run([
        'start',
        '--port',
        '0',
        '--rpc',
        anvil.rpcUrl,
        '--registry',
        address,
        '--data-dir',
        join(folder, 'none'),
        '--json',
      ]);
    const empty = await start(`0x${'11'.repeat(20)}`);
    expect(JSON.parse(empty.stderr.trim().split('\n').pop() ?? '').error.code).toBe('NO_REGISTRY');
    const { contracts } = JSON.parse(readFileSync(deployment, 'utf8'));
    const other = await start(contracts.licenses.address);
    expect(JSON.parse(other.stderr.trim().split('\n').pop() ?? '').error.code).toBe('WRONG_CODE');
  });
});
