import {
  type Account,
  BaseError,
  type Chain,
  ContractFunctionRevertedError,
  createPublicClient,
  createWalletClient,
  decodeErrorResult,
  defineChain,
  HttpRequestError,
  http,
  InsufficientFundsError,
  type PublicClient,
  type TransactionReceipt,
  type Transport,
  type Hex as ViemHex,
  type WalletClient,
} from 'viem';
import { privateKeyToAccount } from 'viem/accounts';
import { assertionRegistryAbi } from '../abi/assertionRegistry.js';
import { licenseRegistryAbi } from '../abi/licenseRegistry.js';
import { lineageRegistryAbi } from '../abi/lineageRegistry.js';
import { PedigreeError } from '../encoding/error.js';
import { type Address, type Hex, isHex } from '../encoding/hex.js';
import type { PublishErrorCode } from './errors.js';

/** An account that can send transactions to one chain. */
export type Wallet = {
  readonly address: Address;
  readonly chainId: number;
  /** Sends, and waits until it is in a block. A revert throws `REFUSED` with the contract's own error. */
  send(transaction: {
    readonly to: Address | null;
    readonly data: Hex;
  }): Promise<TransactionReceipt>;
  /** Gas that the call would use. A revert throws `REFUSED`. */
  estimate(transaction: { readonly to: Address; readonly data: Hex }): Promise<bigint>;
  /** Signs EIP-712 typed data. */
  readonly account: ReturnType<typeof privateKeyToAccount>;
  readonly client: PublicClient;
};

/** A private key: 32 bytes in hexadecimal. The message of a mistake never shows it. */
export function parsePrivateKey(text: string): Hex {
  const key = text.trim();
  const prefixed = key.startsWith('0x') ? key : `0x${key}`;
  if (!isHex(prefixed, 32)) {
    throw new PedigreeError<PublishErrorCode>(
      'BAD_KEY',
      'expected a private key of 32 bytes in hexadecimal on one line: check the file given with --key-file',
    );
  }
  return prefixed;
}

/** Opens a wallet on whatever chain the node follows; with `chainId`, only on that one. */
export async function openWallet(options: {
  readonly rpcUrl: string;
  readonly key: Hex;
  readonly chainId?: number;
}): Promise<Wallet> {
  const transport = http(options.rpcUrl, { batch: true, retryCount: 2, timeout: 30_000 });
  const probe = createPublicClient({ transport });
  const chainId = await guarded(() => probe.getChainId());
  if (options.chainId !== undefined && chainId !== options.chainId) {
    throw new PedigreeError<PublishErrorCode>(
      'WRONG_CHAIN',
      `expected chain ${options.chainId}, but the node at --rpc follows chain ${chainId}: give the RPC URL of the right chain`,
    );
  }
  const chain = defineChain({
    id: chainId,
    name: `chain ${chainId}`,
    nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
    rpcUrls: { default: { http: [options.rpcUrl] } },
  });
  const account = privateKeyToAccount(options.key);
  const client = createPublicClient({ transport, chain, pollingInterval: 50 });
  const wallet = createWalletClient({ transport, chain, account });
  return {
    address: account.address.toLowerCase() as Address,
    chainId,
    account,
    client,
    estimate: ({ to, data }) => guarded(() => client.estimateGas({ account, to, data })),
    send: (transaction) => guarded(() => sendAndWait(client, wallet, transaction)),
  };
}

async function sendAndWait(
  client: PublicClient,
  wallet: WalletClient<Transport, Chain, Account>,
  { to, data }: { readonly to: Address | null; readonly data: Hex },
): Promise<TransactionReceipt> {
  const hash = await wallet.sendTransaction({ to, data, kzg: undefined });
  const receipt = await client.waitForTransactionReceipt({ hash });
  if (receipt.status !== 'success') {
    throw new PedigreeError<PublishErrorCode>(
      'REFUSED',
      `transaction ${hash} was reverted in block ${receipt.blockNumber}: nothing of it was recorded, send it again`,
    );
  }
  return receipt;
}

const ABI = [...lineageRegistryAbi, ...assertionRegistryAbi, ...licenseRegistryAbi];

/** Runs a call to the node, and turns what it throws into a coded error. */
async function guarded<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof PedigreeError) throw error;
    throw toPublishError(error);
  }
}

function toPublishError(cause: unknown): PedigreeError<PublishErrorCode> {
  if (!(cause instanceof BaseError)) throw cause;
  if (cause.walk((error) => error instanceof InsufficientFundsError) !== null) {
    return new PedigreeError(
      'NO_FUNDS',
      'the account has not enough funds for gas: fund it, then run the command again',
      { cause },
    );
  }
  if (cause.walk((error) => error instanceof HttpRequestError) !== null) {
    return new PedigreeError('RPC_UNAVAILABLE', `the node does not answer: ${cause.shortMessage}`, {
      cause,
      retry: true,
    });
  }
  return new PedigreeError(
    'REFUSED',
    `the chain refused: ${findRevert(cause) ?? cause.shortMessage}`,
    { cause },
  );
}

/** The contract's custom error with its values, where the node passed it on. */
function findRevert(error: BaseError): string | undefined {
  const reverted = error.walk((inner) => inner instanceof ContractFunctionRevertedError);
  const data = reverted instanceof ContractFunctionRevertedError ? reverted.raw : findData(error);
  if (data === undefined) return undefined;
  try {
    const { errorName, args } = decodeErrorResult({ abi: ABI, data });
    return `${errorName}(${(args ?? []).map(String).join(', ')})`;
  } catch {
    return `unknown error ${data}`;
  }
}

function findData(error: BaseError): ViemHex | undefined {
  const holder = error.walk((inner) => isHex((inner as { data?: unknown }).data)) as {
    data?: ViemHex;
  } | null;
  return holder?.data === '0x' ? undefined : holder?.data;
}
