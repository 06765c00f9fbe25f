import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lineageRegistryAbi } from '../../lineage-api/src/abi/lineageRegistry.js';
import { saltedContentHash } from '../../lineage-api/src/encoding/content-hash.js';
import type { Hex } from '../../lineage-api/src/encoding/hex.js';
import { prefixOf } from '../../lineage-api/src/encoding/ids.js';
import { verifyManifest } from '../../lineage-api/src/encoding/manifest.js';
import { parseLeafWords } from '../../lineage-api/src/encoding/words.js';
import { openLocalStore } from '../../lineage-api/src/files/local.js';
import { draftManifest } from '../../lineage-api/src/publish/forms/manifest.js';
import { parseManifest } from '../../lineage-api/src/publish/forms/manifest-file.js';
import { readOutputFile } from '../../lineage-api/src/publish/forms/output-file.js';
import { parseOutputOptions } from '../../lineage-api/src/publish/forms/output-options.js';
import {
  anchorOutputs,
  type OutputOptions,
  planOutputs,
  previewOutputs,
} from '../../lineage-api/src/publish/forms/outputs.js';
import { publishDrafts } from '../../lineage-api/src/publish/forms/publish-drafts.js';
import { readChainTime } from '../../lineage-api/src/publish/register.js';
import type { PublishTarget } from '../../lineage-api/src/publish/target.js';
import { hashOf, startTestChain, type TestChain } from './target.js';

let chain: TestChain;
/** Ids of registered models, ascending. */
let models: Hex[];

beforeAll(async () => {
  chain = await startTestChain();
  const assets = Array.from({ length: 70 }, (_, i) => ({
    kind: 'MODEL',
    name: `model ${i}`,
    sha256: hashOf(`model ${i}`),
    createdAt: '2024-01-01',
  }));
  const text = JSON.stringify({ format: 'pedigree-import/1', assets });
  const rows = parseManifest(Buffer.from(text), 0);
  const report = await publishDrafts(
    chain.target,
    await draftManifest(chain.target, rows, async () => hashOf('')),
  );
  models = report.assets.map(({ id }) => id).sort();
});
afterAll(() => chain.stop());

async function* chunksOf(text: string, size = 1_000): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text, 'utf8');
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function options(given: Record<string, unknown> = {}): Promise<OutputOptions> {
  return {
    ...parseOutputOptions({ kind: 'OUTPUT', role: 'DERIVER', batchSize: '1000000', ...given }),
    now: await readChainTime(chain.target),
    resolve: async (name) => name as Hex,
    onProgress: () => {},
  };
}

async function plan(text: string, given?: Record<string, unknown>) {
  const all = await options(given);
  return { all, plan: await planOutputs(chain.target, await readOutputFile(chunksOf(text)), all) };
}

async function anchor(text: string, given?: Record<string, unknown>, target = chain.target) {
  const made = await plan(text, given);
  return anchorOutputs(target, made.plan, made.all);
}

/** What the chain says of a batch, and its manifest, which is the one that was anchored. */
async function readBatch(batchId: Hex) {
  const { wallet, deployment, content } = chain.target;
  const { address } = deployment.contracts.lineage;
  const events = await wallet.ask((client) =>
    client.getContractEvents({
      address,
      abi: lineageRegistryAbi,
      eventName: 'BatchAnchored',
      args: { subject: batchId },
      fromBlock: 0n,
      strict: true,
    }),
  );
  expect(events).toHaveLength(1);
  const [{ args }] = events as unknown as [(typeof events)[number]];
  const { root, leafCount, sources, manifestHash } = args;
  const bytes = (await content.get(manifestHash, 2 ** 30)) as Uint8Array;
  const prefix = prefixOf(deployment.chainId, address);
  const manifest = verifyManifest({ prefix, batchId, root, leafCount, sources }, bytes);
  return { sources, leaves: [...manifest.leaves()] };
}

const jsonLines = (count: number, line: (i: number) => object) =>
  Array.from({ length: count }, (_, i) => `${JSON.stringify(line(i))}\n`).join('');

describe('a file of outputs', () => {
  it('is anchored in batches of the size that is asked for, each with its manifest; again nothing changes', async () => {
    const text = jsonLines(250, (i) => ({
      sha256: hashOf(`output ${i}`),
      sources: `${models[i % 3]}=OUTPUT_OF/100|${models[5]}=EVALUATED_ON`,
    }));
    const given = { batchSize: '100' };
    const { plan: planned } = await plan(text, given);
    expect(previewOutputs(planned)).toMatchObject({ dryRun: true, outputs: 250, transactions: [] });
    const report = await anchor(text, given);
    expect(report.batches.map(({ leafCount, sources }) => [leafCount, sources])).toEqual([
      [100, 4],
      [100, 4],
      [50, 4],
    ]);
    expect(report.transactions).toHaveLength(3);
    const { sources, leaves } = await readBatch(report.batches[1]?.batchId as Hex);
    expect(leaves.map(({ contentHash }) => contentHash)).toEqual(
      Array.from({ length: 100 }, (_, i) => hashOf(`output ${i + 100}`)),
    );
    expect(new Set(leaves.map(({ salt }) => salt)).size).toBe(100);
    const words = parseLeafWords(leaves[0]?.words ?? []);
    expect(
      words.map(({ position, relation, royaltyBps }) => [sources[position], relation, royaltyBps]),
    ).toEqual([
      [models[100 % 3], 4, 100],
      [models[5], 3, 0],
    ]);
    expect(await anchor(text, given)).toMatchObject({ transactions: [] });
  });

  it('is completed by the next run where one was ended between two batches', async () => {
    const text = jsonLines(30, (i) => ({ commitment: hashOf(`secret ${i}`) }));
    const { wallet } = chain.target;
    let sends = 0;
    const ending: PublishTarget = {
      ...chain.target,
      wallet: {
        ...wallet,
        send: async (transaction) => {
          sends += 1;
          if (sends === 2) throw new Error('ended');
          return wallet.send(transaction);
        },
      },
    };
    await expect(anchor(text, { batchSize: '10' }, ending)).rejects.toThrow('ended');
    const report = await anchor(text, { batchSize: '10' });
    expect(report.transactions).toHaveLength(2);
    expect(report.batches.map(({ registeredBefore }) => registeredBefore)).toEqual([
      true,
      false,
      false,
    ]);
    for (const { batchId } of report.batches) {
      expect((await readBatch(batchId)).leaves.map(({ scheme }) => scheme)).toEqual(
        Array.from({ length: 10 }, () => 2),
      );
    }
  });

  it('goes on with another batch where one cannot declare more sources', async () => {
    const text = jsonLines(70, (i) => ({ sha256: hashOf(`o${i}`), sources: models[i] }));
    const report = await anchor(text);
    expect(report.batches.map(({ sources }) => sources)).toEqual([64, 6]);
  });

  it('may be CSV of a spreadsheet, with salts that make commitments', async () => {
    const salt = hashOf('salt');
    const text =
      `\ufeff"sha256";"salt";"sources"\r\n${hashOf('a').slice(2)};;"${models[1]}"\r\n` +
      `\r\n${hashOf('b')};${salt};${models[1]}#4294967295=TRAINED_ON`.replace('#4294967295', '');
    const report = await anchor(text, { kind: 'DATASET', createdAt: '2025-01-01' });
    const { leaves } = await readBatch(report.batches[0]?.batchId as Hex);
    expect(leaves.map(({ scheme, contentHash, kind }) => [scheme, contentHash, kind])).toEqual([
      [1, hashOf('a'), 1],
      [2, saltedContentHash(salt, hashOf('b')), 1],
    ]);
  });

  it('may derive from single leaves of a batch', async () => {
    const first = await anchor(
      jsonLines(3, (i) => ({ sha256: hashOf(`leaf ${i}`) })),
      {
        createdAt: '2025-01-01',
      },
    );
    const batchId = first.batches[0]?.batchId as Hex;
    const line = (leaf: number, rest = '') =>
      jsonLines(1, () => ({ sha256: hashOf('next'), sources: `${batchId}#${leaf}${rest}` }));
    const { leaves } = await readBatch(
      (await anchor(line(2), { createdAt: '2025-02-01' })).batches[0]?.batchId as Hex,
    );
    expect(parseLeafWords(leaves[0]?.words ?? [])).toMatchObject([{ leaf: 2, relation: 4 }]);
    await expect(plan(line(3))).rejects.toThrow(/has 3 leaves, got #3/);
    await expect(plan(line(2, '/5'))).rejects.toThrow(/no share/);
  });
});

describe('a file of outputs is refused', () => {
  const good = () => ({ sha256: hashOf('x') });

  it('with every bad line at once, and nothing is sent', async () => {
    const before = await chain.sent();
    const text = [
      JSON.stringify(good()),
      '{"sha256":"0x12"}',
      '{"sha256"',
      JSON.stringify({ ...good(), commitment: hashOf('y') }),
      JSON.stringify({ ...good(), license: 'MIT' }),
      '{"sha256":"a\\u0000b"}',
      `{"sha256":${'['.repeat(30_000)}}`,
      `{"sha256":"0x${'00'.repeat(32)}"}`,
    ].join('\n');
    const error: Error = await plan(text).then(
      () => new Error('it was taken'),
      (cause) => cause,
    );
    for (const part of [
      'line 2: sha256: expected 32 bytes',
      'line 3: expected JSON',
      'line 4: expected either sha256 or commitment',
      'line 5: expected sha256, commitment, salt, metadataHash, sources, got "license"',
      'line 6: expected text without controls, got U+0000',
      'line 7: expected at most 4 levels',
      'line 8: sha256: expected a hash, got zero',
    ]) {
      expect(error.message).toContain(part);
    }
    expect(error).toMatchObject({ code: 'BAD_RECORD' });
    expect(await chain.sent()).toBe(before);
  });

  it.each([
    [
      'a source that is not registered',
      () => hashOf('nothing'),
      /line 1: sources: .* is not registered/,
    ],
    ['a relation that there is not', () => `${models[0]}=MADE_BY`, /expected a relation/],
    ['the same source twice', () => `${models[0]}|${models[0]}=EVALUATED_ON`, /each source once/],
    ['shares of more than all', () => `${models[0]}/6000|${models[1]}/6000`, /at most 10000/],
  ])('for %s', async (_, sources, message) => {
    const text = jsonLines(1, () => ({ ...good(), sources: sources() }));
    await expect(plan(text)).rejects.toThrow(message);
  });

  it('for a source that is not older', async () => {
    const text = jsonLines(1, () => ({ ...good(), sources: models[0] }));
    await expect(plan(text, { createdAt: '2024-01-01' })).rejects.toMatchObject({
      code: 'BAD_RECORD',
      message: expect.stringContaining('expected before the outputs'),
    });
  });

  it.each([
    ['that is empty', '', /expected a line for each output/],
    ['with a header alone', 'sha256,sources\n', /expected a line for each output/],
    ['with a column that is none', 'sha256,license\n', /expected columns out of/],
  ])('%s', async (_, text, message) => {
    await expect(plan(text)).rejects.toThrow(message);
  });

  it('with a line of 100 MB, which is not held', async () => {
    const part = Buffer.alloc(1_000_000, 0x20);
    let read = 0;
    const chunks = async function* () {
      for (; read < 100; read++) yield part;
    };
    await expect(readOutputFile(chunks())).rejects.toThrow(/line 1: expected at most 65536 bytes/);
    expect(read).toBe(0);
  });

  it('for options that are none', () => {
    const given = { kind: 'SONG', role: 'OWNER', batchSize: '0', createdAt: 'today' };
    expect(() => parseOutputOptions(given)).toThrow(
      /--kind[\s\S]*--role[\s\S]*--createdAt[\s\S]*--batchSize/,
    );
  });
});

it('an account makes other batches of the same file than another one', async () => {
  const text = jsonLines(1, () => ({ sha256: hashOf('shared') }));
  const dir = join(chain.folder, 'others');
  mkdirSync(dir);
  const { openWallet } = await import('../../lineage-api/src/publish/wallet.js');
  const { localKey } = await import('../../lineage-api/src/publish/local-accounts.js');
  const rpcUrl = await chain.target.wallet.ask(async (client) => client.transport.url as string);
  const other = {
    ...chain.target,
    wallet: await openWallet({ rpcUrl, key: localKey(4) }),
    content: await openLocalStore({ dir }),
  };
  const all = await options();
  const file = await readOutputFile(chunksOf(text));
  const mine = await planOutputs(chain.target, file, all);
  const theirs = await planOutputs(other, file, all);
  expect(mine.parts[0]?.batchKey).not.toBe(theirs.parts[0]?.batchKey);
});
