import { PedigreeError } from '../encoding/error.js';
import type { Hex } from '../encoding/hex.js';
import type { RetryBook } from './retry-book.js';

/** What is there and can never be used: its bytes are what they are. */
const UNUSABLE = /^(MANIFEST|JSON|METADATA)_|^CONTENT_TOO_LARGE$/;
/** What may be mended in the store, or by more memory. */
const UNUSABLE_NOW = ['CONTENT_MISMATCH', 'GRAPH_FULL'];

export type AttemptOptions = {
  readonly book: RetryBook;
  readonly signal: AbortSignal;
  /** How long what may be mended is left alone. */
  readonly laterMs: number;
  readonly onPutAside: (key: Hex, reason: string) => void;
  readonly onFailed: (error: unknown) => void;
};

/**
 * Tries to read one thing; null where it is not there or not to be used. What goes wrong concerns this one alone: put
 * aside is only what is known to be wrong itself, everything else is tried again.
 */
export async function attempt<T>(
  key: Hex,
  { book, signal, laterMs, onPutAside, onFailed }: AttemptOptions,
  read: () => Promise<T | null>,
): Promise<T | null> {
  try {
    const value = await read();
    if (value === null) book.missed(key);
    else book.forget(key);
    return value;
  } catch (error) {
    if (signal.aborted) throw error;
    const code = error instanceof PedigreeError ? error.code : '';
    const isUnusable = UNUSABLE.test(code);
    if (isUnusable || UNUSABLE_NOW.includes(code)) {
      book.putAside(key, isUnusable ? undefined : laterMs);
      onPutAside(key, `${code}: ${(error as Error).message}`);
    } else {
      book.missed(key);
      onFailed(error);
    }
    return null;
  }
}
