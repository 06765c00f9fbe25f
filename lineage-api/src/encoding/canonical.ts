import canonicalize from 'canonicalize';
import { sha256 } from './hash.js';
import type { Hex } from './hex.js';

/** A JSON value in RFC 8785 form (https://www.rfc-editor.org/rfc/rfc8785), as text. */
export function canonicalText(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('expected a JSON value, got undefined');
  return text;
}

/** A JSON value in RFC 8785 form, as UTF-8 bytes. */
export function canonicalBytes(value: unknown): Uint8Array {
  return Buffer.from(canonicalText(value), 'utf8');
}

/** SHA-256 of the RFC 8785 form: what stands on chain as `metadataHash`, `evidenceHash` and the like. */
export function canonicalHash(value: unknown): Hex {
  return sha256(canonicalBytes(value));
}
