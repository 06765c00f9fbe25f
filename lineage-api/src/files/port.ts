import type { Hex } from '../encoding/hex.js';

export type ContentErrorCode = 'CONTENT_TOO_LARGE' | 'CONTENT_MISMATCH' | 'CONTENT_UNAVAILABLE';

/** Documents and manifests by the SHA-256 of their bytes. What is read is hashed again: a mismatch is an error. */
export type ContentStore = {
  readonly name: 'local' | 'kubo';
  /** Stores the bytes, and returns their hash. */
  put(bytes: Uint8Array): Promise<Hex>;
  /** The bytes, or null where they are not there. Throws `CONTENT_TOO_LARGE` past `maxBytes`. */
  get(
    hash: Hex,
    maxBytes: number,
    options?: { readonly signal?: AbortSignal },
  ): Promise<Uint8Array | null>;
  has(hash: Hex): Promise<boolean>;
  /** Keeps it when space is cleared. */
  pin(hash: Hex): Promise<void>;
  close(): Promise<void>;
};
