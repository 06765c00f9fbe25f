import { PedigreeError } from '../encoding/error.js';
import type { Hex } from '../encoding/hex.js';
import type { ContentErrorCode } from './port.js';

/** Thrown before more is read than was allowed. */
export function contentTooLarge(hash: Hex, maxBytes: number): PedigreeError<ContentErrorCode> {
  return new PedigreeError(
    'CONTENT_TOO_LARGE',
    `content ${hash} is too large: expected ${maxBytes} bytes at most`,
  );
}

/** What stands under the hash has another one. `where` says what to mend. */
export function contentMismatch(hash: Hex, where: string): PedigreeError<ContentErrorCode> {
  return new PedigreeError(
    'CONTENT_MISMATCH',
    `${where} does not hold what it is named by: expected bytes with the SHA-256 ${hash}; delete it, and store the ` +
      'content again',
  );
}

export function contentMissing(hash: Hex): PedigreeError<ContentErrorCode> {
  return new PedigreeError('CONTENT_UNAVAILABLE', `no content ${hash} in this store: put it first`);
}

/** The store itself fails: later it may not. */
export function storeFailed(what: string, cause: unknown): PedigreeError<ContentErrorCode> {
  return new PedigreeError('CONTENT_UNAVAILABLE', `${what}: ${(cause as Error).message}`, {
    cause,
    retry: true,
  });
}
