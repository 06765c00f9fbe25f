import assert from 'node:assert/strict';
import hre from 'hardhat';
import {
  createPublicClient,
  createWalletClient,
  custom,
  decodeErrorResult,
  encodeFunctionData,
  parseEventLogs,
} from 'viem';
import { mnemonicToAccount } from 'viem/accounts';
import { hardhat } from 'viem/chains';

const MNEMONIC = 'test test test test test test test test test test test junk';
const ZERO_ADDRESS = `0x${'0'.repeat(40)}`;

/** Hardhat's own accounts, with their keys, so that they can sign typed data too. */
export const accounts = [...Array(8).keys()].map((addressIndex) =>
  mnemonicToAccount(MNEMONIC, { addressIndex }),
);
export const [owner, other, , stranger, relayer] = accounts;

const transport = custom(hre.network.provider, { retryCount: 0 });
const chain = { ...hardhat, id: hre.network.config.chainId };
export const client = createPublicClient({ chain, transport, pollingInterval: 1, cacheTime: 0 });

/** One JSON-RPC call to the test chain. */
export const rpc = (method, ...params) => hre.network.provider.send(method, params);

/** Unix seconds of the newest block. */
export const now = async () => Number((await client.getBlock()).timestamp);

/** Deploys a contract of `contracts/` and returns its handle. */
export async function deploy(name, args = [], from = owner) {
  const { abi, bytecode } = await hre.artifacts.readArtifact(name);
  const wallet = createWalletClient({ account: from, chain, transport });
  const hash = await wallet.deployContract({ abi, bytecode, args });
  const { contractAddress } = await client.getTransactionReceipt({ hash });
  return { name, address: contractAddress.toLowerCase(), abi };
}

/** The three registries, new. */
export async function deployAll() {
  const lineage = await deploy('LineageRegistry', [ZERO_ADDRESS]);
  const assertions = await deploy('AssertionRegistry', [lineage.address, ZERO_ADDRESS]);
  const licenses = await deploy('LicenseRegistry', [ZERO_ADDRESS]);
  return { lineage, assertions, licenses };
}

/** Sends a call and returns the receipt with the decoded events. */
export async function send(contract, functionName, args = [], from = owner) {
  const wallet = createWalletClient({ account: from, chain, transport });
  const hash = await wallet.writeContract({ ...contract, functionName, args });
  const receipt = await client.getTransactionReceipt({ hash });
  assert.equal(receipt.status, 'success');
  const { timestamp } = await client.getBlock({ blockNumber: receipt.blockNumber });
  const events = parseEventLogs({ abi: contract.abi, logs: receipt.logs });
  return {
    ...receipt,
    timestamp,
    events: events.map((e) => ({ ...e, abi: contract.abi, timestamp })),
  };
}

/** Makes an account delegate to the code at `contractAddress` by EIP-7702, in a transaction that another pays for. */
export async function delegate(account, contractAddress, from = relayer) {
  const wallet = createWalletClient({ account: from, chain, transport });
  const authorization = await wallet.signAuthorization({ account, contractAddress });
  const hash = await wallet.sendTransaction({
    to: from.address,
    authorizationList: [authorization],
    gas: 200_000n,
  });
  return client.getTransactionReceipt({ hash });
}

/** What a view answers, or what a call would return. */
export const read = (contract, functionName, args = []) =>
  client.readContract({ ...contract, functionName, args });

/** Return data of a call that reverts, `0x` where it gives none, undefined where it does not revert. */
async function revertOf(contract, data, from) {
  try {
    await rpc('eth_call', { to: contract.address, data, from: from.address }, 'latest');
    return undefined;
  } catch (error) {
    return typeof error.data === 'string' ? error.data : (error.data?.data ?? '0x');
  }
}

/** Asserts that a call reverts with one custom error, and with these values where they are given. */
export async function refuses(contract, functionName, args, from, errorName, values) {
  const data = await revertOf(
    contract,
    encodeFunctionData({ ...contract, functionName, args }),
    from,
  );
  assert.ok(data, `${functionName} was not refused, expected ${errorName}`);
  assert.notEqual(
    data,
    '0x',
    `${functionName} was refused without a reason, expected ${errorName}`,
  );
  const revert = decodeErrorResult({ abi: contract.abi, data });
  assert.equal(revert.errorName, errorName);
  if (values) assert.deepEqual(revert.args.map(lower), values.map(lower));
}

/** Asserts that a call reverts without a reason: the ABI decoder refused its arguments. */
export async function refusesRaw(contract, data, from = owner) {
  assert.equal(await revertOf(contract, data, from), '0x');
}

const lower = (value) => (typeof value === 'string' ? value.toLowerCase() : value);
