import {
  BaseError,
  ContractFunctionRevertedError,
  decodeErrorResult,
  ExecutionRevertedError,
  HttpRequestError,
  InsufficientFundsError,
  LimitExceededRpcError,
  NonceTooLowError,
  TimeoutError,
  type Hex as ViemHex,
} from 'viem';
import { assertionRegistryAbi } from '../abi/assertionRegistry.js';
import { licenseRegistryAbi } from '../abi/licenseRegistry.js';
import { lineageRegistryAbi } from '../abi/lineageRegistry.js';
import { PedigreeError } from '../encoding/error.js';
import { isHex } from '../encoding/hex.js';
import { ContractRefusal, type PublishErrorCode } from './errors.js';

/** Runs a call to a node, and turns what it throws into a coded error without the node's URL, which may hold a key. */
export async function askNode<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof PedigreeError) throw error;
    throw toPublishError(error);
  }
}

/** Whether the node may have taken a request that it did not answer. */
export function mayHaveArrived(error: unknown): boolean {
  if (!(error instanceof BaseError)) return false;
  if (ALREADY_THERE.test(error.message)) return true;
  const request = error.walk(
    (inner) => inner instanceof HttpRequestError,
  ) as HttpRequestError | null;
  if (request === null) return has(error, TimeoutError);
  // Such requests never came to a node that takes transactions.
  const wasTurnedAway = request.status !== undefined && request.status < 500;
  return !wasTurnedAway && !NEVER_SENT.test(codesOf(request));
}

const ALREADY_THERE =
  /already known|already imported|already in (?:the )?mempool|known transaction/i;
const IN_THE_WAY = /nonce too low|nonce has already been used|underpriced|replacement transaction/i;
/** What a node says to a signed transaction, which the library does not tell from other refusals. */
const NO_FUNDS = /insufficient funds|exceeds transaction sender account balance/i;
const NEVER_SENT = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN/;

/** Codes of the system in an error and its causes. */
function codesOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  return `${(error as { code?: unknown }).code ?? ''} ${codesOf(error.cause)}`;
}

/** Whether the node did not answer, or not so often. */
export function isSilence(error: unknown): boolean {
  return (
    error instanceof BaseError && has(error, HttpRequestError, TimeoutError, LimitExceededRpcError)
  );
}

function has(error: BaseError, ...types: (new (...args: never[]) => Error)[]): boolean {
  return error.walk((inner) => types.some((type) => inner instanceof type)) !== null;
}

function toPublishError(error: unknown): PedigreeError<PublishErrorCode> {
  if (!(error instanceof BaseError)) {
    return new PedigreeError(
      'NODE_REFUSED',
      'expected an Ethereum node at --rpc, got an answer that cannot be read: check the URL',
      { cause: new Error(withoutUrls(String(error))) },
    );
  }
  const cause = new Error(withoutUrls(error.message));
  const said = withoutUrls(error.shortMessage);
  if (has(error, InsufficientFundsError) || NO_FUNDS.test(error.details)) {
    return new PedigreeError(
      'NO_FUNDS',
      'the account has not enough funds for gas: fund it, then run the command again',
      { cause },
    );
  }
  if (isSilence(error)) {
    return new PedigreeError(
      'RPC_UNAVAILABLE',
      `the node does not answer: ${said} Check --rpc, or run the command again later`,
      { cause, retry: true },
    );
  }
  const revert = findRevert(error);
  if (revert !== null) {
    return new ContractRefusal(`the chain refused: ${revert.text ?? said}`, revert.name, cause);
  }
  if (has(error, NonceTooLowError) || IN_THE_WAY.test(error.message)) {
    return new PedigreeError(
      'ACCOUNT_BUSY',
      'another transaction of the account was in the way: wait until it is in a block, then run the command again',
      { cause, retry: true },
    );
  }
  return new PedigreeError('NODE_REFUSED', `the node refused: ${said}`, { cause });
}

const URLS = /\b(?:https?|wss?):\/\/[^\s"'<>)]+/gi;

/** A text whose URLs name the host alone. */
export function withoutUrls(text: string): string {
  return text.replace(URLS, (url) => (URL.canParse(url) ? new URL(url).host : 'a URL'));
}

const ABI = [...lineageRegistryAbi, ...assertionRegistryAbi, ...licenseRegistryAbi];

type Revert = { readonly name: string | null; readonly text: string | null };

/** The contract's custom error with its values, as far as the node passed it on; null where it is no revert. */
function findRevert(error: BaseError): Revert | null {
  const reverted = error.walk((inner) => inner instanceof ContractFunctionRevertedError);
  const data = reverted instanceof ContractFunctionRevertedError ? reverted.raw : findData(error);
  if (data === undefined) {
    return has(error, ExecutionRevertedError, ContractFunctionRevertedError)
      ? { name: null, text: null }
      : null;
  }
  try {
    const { abiItem, errorName, args } = decodeErrorResult({ abi: ABI, data });
    const values = (args ?? []).map((value, i) => showValue(abiItem.inputs?.[i]?.type, value));
    return { name: errorName, text: `${errorName}(${values.join(', ')})` };
  } catch {
    return { name: null, text: `unknown error ${data}` };
  }
}

const NAME_IN_WORD = /^0x((?:[2-7][0-9a-f])+)(?:00)+$/;

/** Codes and fields go by name in a word of 32 bytes: shown as the name. */
function showValue(type: string | undefined, value: unknown): string {
  const digits = type === 'bytes32' ? NAME_IN_WORD.exec(String(value))?.[1] : undefined;
  return digits === undefined ? String(value) : Buffer.from(digits, 'hex').toString('ascii');
}

function findData(error: BaseError): ViemHex | undefined {
  const holder = error.walk((inner) => isHex((inner as { data?: unknown }).data)) as {
    data?: ViemHex;
  } | null;
  return holder?.data === '0x' ? undefined : holder?.data;
}
