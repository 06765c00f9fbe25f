import {
  createPublicClient,
  defineChain,
  http,
  type PublicClient,
  type TransactionReceipt,
} from 'viem';
import { privateKeyToAccount } from 'viem/accounts';
import { PedigreeError } from '../encoding/error.js';
import { type Address, type Hex, isHex } from '../encoding/hex.js';
import type { PublishErrorCode } from './errors.js';
import { askNode } from './node-errors.js';
import { type SendOptions, sendAndWait, settle } from './send.js';

/** An account that can send transactions to one chain. */
export type Wallet = {
  readonly address: Address;
  readonly chainId: number;
  /** Sends, and waits until it is in a block. A revert throws a `ContractRefusal`. */
  send(transaction: {
    readonly to: Address | null;
    readonly data: Hex;
  }): Promise<TransactionReceipt>;
  /** Waits until nothing of the account is under way: what a killed run sent is on the chain then, or was dropped. */
  settle(): Promise<void>;
  /** Asks the node. What it throws becomes a coded error that does not show the node's URL. */
  ask<T>(question: (client: PublicClient) => Promise<T>): Promise<T>;
  /** Signs. */
  readonly account: ReturnType<typeof privateKeyToAccount>;
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

export type WalletOptions = {
  readonly rpcUrl: string;
  readonly key: Hex;
  /** The only chain to open the wallet on; without it, whatever chain the node follows. */
  readonly chainId?: number;
  /** For one request. */
  readonly timeoutMs?: number;
} & Partial<SendOptions>;

const DEFAULTS = { timeoutMs: 30_000, seenWithinMs: 180_000 };

/** Opens a wallet. Throws `WRONG_CHAIN` where the node follows another chain than was asked for. */
export async function openWallet(given: WalletOptions): Promise<Wallet> {
  const options = { ...DEFAULTS, ...given };
  const transport = http(options.rpcUrl, {
    batch: true,
    retryCount: 2,
    timeout: options.timeoutMs,
  });
  const chainId = await askNode(() => createPublicClient({ transport }).getChainId());
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
  let account: Wallet['account'];
  try {
    account = privateKeyToAccount(options.key);
  } catch {
    throw new PedigreeError<PublishErrorCode>(
      'BAD_KEY',
      'expected a private key of secp256k1, got a number out of its range: check the file given with --key-file',
    );
  }
  // A height of a moment ago is not the newest one.
  const client = createPublicClient({ transport, chain, cacheTime: 0 });
  return {
    address: account.address.toLowerCase() as Address,
    chainId,
    account,
    ask: (question) => askNode(() => question(client)),
    send: (transaction) => askNode(() => sendAndWait({ client, account, ...options }, transaction)),
    settle: () => askNode(() => settle({ client, account, ...options })),
  };
}
