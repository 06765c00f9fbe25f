import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DeploymentInfo } from '../../lineage-api/src/encoding/deployment.js';
import { encodeRecord, toAction } from '../../lineage-api/src/publish/actions.js';
import { localKey } from '../../lineage-api/src/publish/local-accounts.js';
import { openWallet, parsePrivateKey, type Wallet } from '../../lineage-api/src/publish/wallet.js';
import { type Anvil, startAnvil } from '../harness/anvil.js';
import { deployTo } from '../harness/deploy.js';
import { startTamperingProxy, type TamperingProxy } from '../harness/tampering-proxy.js';

const ZERO = `0x${'00'.repeat(32)}` as const;
const API_KEY = 'kq3v9dJ2mZ8sT0bXw71LrYcE5uNfHa6P';
let anvil: Anvil;
let proxy: TamperingProxy;
let deployment: DeploymentInfo;

beforeAll(async () => {
  anvil = await startAnvil();
  deployment = await deployTo(anvil.rpcUrl);
  proxy = await startTamperingProxy(anvil.rpcUrl);
});

afterAll(async () => {
  await proxy.stop();
  await anvil.stop();
});

/** Names an operator: a fact that can be recorded at any time. */
function setOperator(wallet: Wallet, until = 0) {
  const action = toAction('lineage', 'setOperator', [deployment.contracts.lineage.address, until]);
  return wallet.send({ to: deployment.contracts.lineage.address, data: encodeRecord([action]) });
}

const open = (account: number, rpcUrl = anvil.rpcUrl, seenWithinMs = 20_000) =>
  openWallet({ rpcUrl, key: localKey(account), seenWithinMs });

it('names what the contract refused, with the codes of its error in words', async () => {
  const wallet = await open(1);
  const asset = {
    registrant: wallet.address,
    kind: 1,
    scheme: 1,
    role: 200,
    timeBasis: 1,
    edition: 0,
    createdAt: 1_700_000_000,
    contentHash: `0x${'ab'.repeat(32)}`,
    metadataHash: ZERO,
    sources: [],
  };
  const data = encodeRecord([toAction('lineage', 'registerAsset', [asset])]);
  await expect(
    wallet.send({ to: deployment.contracts.lineage.address, data }),
  ).rejects.toMatchObject({
    code: 'REFUSED',
    errorName: 'UnknownCode',
    message: expect.stringContaining('UnknownCode(role, 200)'),
  });
});

it('does not show the key in the URL of a node that does not answer', async () => {
  const url = `http://someone:secret@127.0.0.1:9/v2/${API_KEY}?token=${API_KEY}`;
  const error = await openWallet({ rpcUrl: url, key: localKey(1) }).catch((thrown) => thrown);
  expect(error).toMatchObject({ code: 'RPC_UNAVAILABLE', retry: true });
  for (let shown: unknown = error; shown instanceof Error; shown = shown.cause) {
    expect(`${shown.message} ${shown.stack}`).not.toMatch(new RegExp(`${API_KEY}|secret`));
  }
});

it('does not show it either when a node goes away between two questions', async () => {
  const wallet = await open(1, `${proxy.rpcUrl}/v2/${API_KEY}`);
  proxy.intercept = (_, response) => {
    response.destroy();
    return true;
  };
  const error = await wallet.ask((client) => client.getBlockNumber()).catch((thrown) => thrown);
  proxy.intercept = () => false;
  expect(error).toMatchObject({ code: 'RPC_UNAVAILABLE', retry: true });
  expect(`${error.message} ${error.stack} ${error.cause.message}`).not.toContain(API_KEY);
});

it('says the hash of a transaction that no block takes, and waits for it the next time', async () => {
  const wallet = await open(2, anvil.rpcUrl, 300);
  await anvil.rpc('evm_setAutomine', [false]);
  const error = await setOperator(wallet).catch((thrown) => thrown);
  expect(error).toMatchObject({ code: 'NOT_SEEN_YET', retry: true });
  const hash = /0x[0-9a-f]{64}/.exec(error.message)?.[0];
  await expect(wallet.settle()).rejects.toMatchObject({ code: 'NOT_SEEN_YET' });
  await anvil.rpc('evm_mine');
  await wallet.settle();
  expect(await anvil.rpc('eth_getTransactionReceipt', [hash])).toMatchObject({ status: '0x1' });
  await anvil.rpc('evm_setAutomine', [true]);
});

it('sends once where the answer to the sending is lost', async () => {
  const wallet = await open(3, proxy.rpcUrl);
  const before = await wallet.ask((client) =>
    client.getTransactionCount({ address: wallet.address }),
  );
  let lost = 0;
  proxy.tamper = async (request, answer) => {
    if (request.method !== 'eth_sendRawTransaction' || lost > 0) return answer;
    lost += 1;
    throw new Error('the line is cut');
  };
  const receipt = await setOperator(wallet);
  proxy.tamper = (_, answer) => answer;
  expect([lost, receipt.status]).toEqual([1, 'success']);
  const after = await wallet.ask((client) =>
    client.getTransactionCount({ address: wallet.address }),
  );
  expect(after).toBe(before + 1);
});

it('calls a page that is no node what it is', async () => {
  const error = await open(1, `${proxy.rpcUrl}/`).then(async (wallet) => {
    proxy.tamper = (_, answer) => ({ ...answer, result: '<html>' });
    return wallet.ask((client) => client.getBlockNumber()).catch((thrown) => thrown);
  });
  proxy.tamper = (_, answer) => answer;
  expect(error.code).toMatch(/^(NODE_REFUSED|RPC_UNAVAILABLE)$/);
});

it('does not take a private key of another form or out of range, and never shows it', () => {
  for (const text of ['0x12', 'zz'.repeat(32)]) {
    expect(() => parsePrivateKey(text)).toThrow(expect.objectContaining({ code: 'BAD_KEY' }));
  }
  return expect(
    openWallet({ rpcUrl: anvil.rpcUrl, key: `0x${'ff'.repeat(32)}` }),
  ).rejects.toMatchObject({ code: 'BAD_KEY' });
});
