import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Chain,
  keccak256,
  type PrivateKeyAccount,
  type PublicClient,
  type TransactionReceipt,
  TransactionReceiptNotFoundError,
  type TransactionSerializable,
  type Transport,
} from 'viem';
import { PedigreeError } from '../encoding/error.js';
import type { Address, Hex } from '../encoding/hex.js';
import { ContractRefusal, type PublishErrorCode } from './errors.js';
import { isSilence, mayHaveArrived } from './node-errors.js';

export type SendOptions = {
  /** How long a transaction may take into a block before the caller is told to come back. */
  readonly seenWithinMs: number;
  /** Ends the wait for what was sent: it may be in a block all the same. */
  readonly signal?: AbortSignal;
};

type Sender = SendOptions & {
  readonly client: PublicClient<Transport, Chain>;
  readonly account: PrivateKeyAccount;
};

const FIRST_POLL_MS = 50;
const LONGEST_POLL_MS = 2_000;
/** A place that is taken, with no receipt for so long, was taken by another transaction. */
const REPLACED_AFTER_MS = 5_000;

/**
 * Signs here, so that the hash is known before anything is sent: an answer that got lost does not leave the caller
 * without it, and nothing is sent twice.
 */
export async function sendAndWait(
  sender: Sender,
  { to, data }: { readonly to: Address | null; readonly data: Hex },
): Promise<TransactionReceipt> {
  const { client, account } = sender;
  const request = await client.prepareTransactionRequest({ account, to, data });
  const serializedTransaction = await account.signTransaction(request as TransactionSerializable);
  const hash = keccak256(serializedTransaction);
  try {
    await client.sendRawTransaction({ serializedTransaction });
  } catch (error) {
    if (!mayHaveArrived(error)) throw error;
  }
  const receipt = await awaitReceipt(sender, hash, request.nonce);
  if (receipt.status !== 'success') {
    throw new ContractRefusal(
      `transaction ${hash} was reverted in block ${receipt.blockNumber}: nothing of it was recorded, send it again`,
      null,
    );
  }
  return receipt;
}

/** Waits until the account has nothing under way. */
export async function settle({ client, account, ...options }: Sender): Promise<void> {
  const { address } = account;
  const isSettled = await poll(options, async () => {
    const pending = await client.getTransactionCount({ address, blockTag: 'pending' });
    const latest = await client.getTransactionCount({ address, blockTag: 'latest' });
    return pending <= latest ? true : null;
  });
  if (isSettled !== null) return;
  throw new PedigreeError<PublishErrorCode>(
    'NOT_SEEN_YET',
    `earlier transactions of ${address.toLowerCase()} are in no block yet: run the command again when they are`,
    { retry: true },
  );
}

async function awaitReceipt(
  { client, account, ...options }: Sender,
  hash: Hex,
  nonce: number,
): Promise<TransactionReceipt> {
  const { address } = account;
  let takenSince: number | undefined;
  const look = async (): Promise<TransactionReceipt | null> => {
    const found = await findReceipt(client, hash);
    if (found !== null) return found;
    // A busy node counts the transaction before it has the receipt.
    if (takenSince !== undefined && performance.now() - takenSince > REPLACED_AFTER_MS) {
      throw replaced(hash);
    }
    const count = await client.getTransactionCount({ address, blockTag: 'latest' });
    if (count > nonce) takenSince ??= performance.now();
    return null;
  };
  const receipt = await poll(options, () =>
    look().catch((error: unknown) => {
      // What was sent is worth waiting for a node that is silent for a while.
      if (isSilence(error)) return null;
      throw error;
    }),
  );
  if (receipt !== null) return receipt;
  throw new PedigreeError<PublishErrorCode>(
    'NOT_SEEN_YET',
    `transaction ${hash} was sent and is in no block yet: run the command again, which waits for it first`,
    { retry: true },
  );
}

async function findReceipt(
  client: Sender['client'],
  hash: Hex,
): Promise<TransactionReceipt | null> {
  try {
    return await client.getTransactionReceipt({ hash });
  } catch (error) {
    if (error instanceof TransactionReceiptNotFoundError) return null;
    throw error;
  }
}

/** Asks until there is an answer, ever more seldom; null when the time is over or nobody waits any more. */
async function poll<T>(
  { seenWithinMs, signal }: SendOptions,
  ask: () => Promise<T | null>,
): Promise<T | null> {
  const end = performance.now() + seenWithinMs;
  let waitMs = FIRST_POLL_MS;
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (performance.now() >= end || signal?.aborted) return null;
    await sleep(waitMs, undefined, signal && { signal }).catch(() => {});
    waitMs = Math.min(waitMs * 1.2, LONGEST_POLL_MS);
  }
}

function replaced(hash: Hex): PedigreeError<PublishErrorCode> {
  return new PedigreeError(
    'ACCOUNT_BUSY',
    `another transaction took the place of ${hash}, of which nothing was recorded: run the command again`,
    { retry: true },
  );
}
