import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DeploymentInfo } from '../../lineage-api/src/encoding/deployment.js';
import { type Hex, ZERO_HASH } from '../../lineage-api/src/encoding/hex.js';
import { openLocalStore } from '../../lineage-api/src/files/local.js';
import type { ContentStore } from '../../lineage-api/src/files/port.js';
import type { AssetDraft } from '../../lineage-api/src/publish/draft.js';
import { localKey } from '../../lineage-api/src/publish/local-accounts.js';
import { publishAssets } from '../../lineage-api/src/publish/publish.js';
import { readRecorded } from '../../lineage-api/src/publish/recorded.js';
import { registerAsset } from '../../lineage-api/src/publish/register.js';
import type { PublishTarget } from '../../lineage-api/src/publish/target.js';
import { openWallet, type Wallet } from '../../lineage-api/src/publish/wallet.js';
import { type Anvil, startAnvil } from '../harness/anvil.js';
import { deployTo } from '../harness/deploy.js';

const SOURCES = 10_000;
const folder = mkdtempSync(join(tmpdir(), 'pedigree-large-'));
let anvil: Anvil;
let deployment: DeploymentInfo;
let wallet: Wallet;
let content: ContentStore;

beforeAll(async () => {
  anvil = await startAnvil();
  deployment = await deployTo(anvil.rpcUrl);
  wallet = await openWallet({ rpcUrl: anvil.rpcUrl, key: localKey(1) });
  content = await openLocalStore({ dir: folder });
});

afterAll(async () => {
  await anvil.stop();
  rmSync(folder, { recursive: true, force: true });
});

const hashOf = (n: number): Hex => `0x${n.toString(16).padStart(64, '0')}`;

function draft(n: number, change: Partial<AssetDraft> = {}): AssetDraft {
  return {
    registrant: wallet.address,
    kind: 'DATASET',
    scheme: 'SHA256',
    contentHash: hashOf(n),
    edition: 0,
    role: 'DERIVER',
    createdAt: 1_600_000_000,
    timeBasis: 'STATED',
    metadata: null,
    sources: [],
    named: [],
    undisclosed: [],
    terms: [],
    declaredComplete: null,
    ...change,
  };
}

/** Fails as a killed run does: what was sent stays, nothing follows. */
function endAfter(sendings: number): PublishTarget {
  let left = sendings;
  const send: Wallet['send'] = async (transaction) => {
    if (left-- === 0) throw new Error('killed');
    return wallet.send(transaction);
  };
  return { wallet: { ...wallet, send }, deployment, content };
}

it('publishes an asset with ten thousand sources, also where it is ended on the way, each source once', async () => {
  const target: PublishTarget = { wallet, deployment, content };
  const leaves = Array.from({ length: SOURCES }, (_, i) => draft(i + 1));
  const { ids } = await publishAssets(target, leaves);
  const large = draft(SOURCES + 1, {
    kind: 'MODEL',
    createdAt: 1_600_000_001,
    sources: ids.map((id) => ({
      id,
      relation: 'TRAINED_ON',
      acquiredAt: 0,
      royaltyBps: 0,
      licenseTermsId: ZERO_HASH,
    })),
    named: Array.from({ length: 300 }, (_, i) => ({
      commitment: hashOf(i + 1),
      relation: 'TRAINED_ON',
    })),
    undisclosed: [{ root: hashOf(7), count: 3 }],
    declaredComplete: ZERO_HASH,
  });
  for (const sendings of [1, 10, 14]) {
    await expect(publishAssets(endAfter(sendings), [large])).rejects.toThrow('killed');
  }
  const { ids: largeIds } = await publishAssets(target, [large]);
  const again = await publishAssets(target, [large]);
  expect(again).toMatchObject({ recorded: 0, skipped: 1, transactions: [] });

  const subject = largeIds[0] as Hex;
  const recorded = await readRecorded(wallet, deployment, subject);
  expect([...recorded.sources].sort()).toEqual([...ids].sort());
  expect([recorded.named.size, recorded.undisclosed.size, recorded.declaredComplete]).toEqual([
    300,
    1,
    true,
  ]);
  const logs = await anvil.rpc<{ topics: Hex[]; data: Hex }[]>('eth_getLogs', [
    { address: deployment.contracts.lineage.address, topics: [null, subject], fromBlock: '0x0' },
  ]);
  const types = logs.map(({ topics }) => topics[0]);
  const derivations = Math.max(
    ...[...new Set(types)]
      .map((type) => types.filter((other) => other === type).length)
      .filter((count) => count !== 300),
  );
  // The registration, its derivations, 300 names, one commitment, and last that this is all.
  expect(logs.length).toBe(1 + derivations + 300 + 1 + 1);
  expect(types.filter((type) => type === types.at(-1)).length).toBe(1);
}, 300_000);

it('packs anew what is left where another run of the account was faster', async () => {
  const drafts = [1, 2, 3].map((n) => draft(50_000 + n, { metadata: null }));
  let rival: Promise<unknown> | undefined;
  const slow: Wallet = {
    ...wallet,
    send: async (transaction) => {
      rival ??= publishAssets({ wallet, deployment, content }, drafts.slice(1, 2));
      await rival;
      return wallet.send(transaction);
    },
  };
  const report = await publishAssets({ wallet: slow, deployment, content }, drafts);
  expect(report).toMatchObject({ recorded: 2, skipped: 1 });
  const again = await publishAssets({ wallet, deployment, content }, drafts);
  expect(again).toMatchObject({ recorded: 0, skipped: 3 });
});

it('goes on with a form that was ended between two transactions, by the same commitments', async () => {
  const form = {
    kind: 'MODEL',
    name: 'Named sources',
    role: 'DERIVER',
    sha256: hashOf(70_000),
    createdAt: '2024-05-06T07:08:09Z',
    unregistered: Array.from({ length: 400 }, (_, i) => ({
      name: `book ${i}`,
      relation: 'TRAINED_ON',
    })),
  };
  await expect(registerAsset(endAfter(1), form)).rejects.toThrow('killed');
  const { id } = await registerAsset({ wallet, deployment, content }, form);
  const recorded = await readRecorded(wallet, deployment, id);
  expect(recorded.named.size).toBe(400);
  const again = await registerAsset({ wallet, deployment, content }, form);
  expect(again).toMatchObject({ id, recorded: false, transactions: [] });
});

it.each([
  ['a date in another order', '06/05/2024'],
  ['a time without its zone', '2024-05-06T07:08:09'],
  ['a day that there is not', '2024-02-30'],
  ['a time before 1970', '1969-12-31'],
  ['a name of two lines', undefined],
])('refuses a form with %s', async (_, createdAt) => {
  const form = {
    kind: 'MODEL',
    name: createdAt === undefined ? 'one\ntwo' : 'A model',
    role: 'DERIVER',
    sha256: hashOf(80_000),
    createdAt: createdAt ?? '2024-05-06',
  };
  await expect(registerAsset({ wallet, deployment, content }, form)).rejects.toMatchObject({
    code: 'BAD_RECORD',
    message: expect.stringContaining(createdAt === undefined ? 'name' : 'createdAt'),
  });
});
