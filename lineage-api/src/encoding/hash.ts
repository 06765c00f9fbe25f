import { createHash } from 'node:crypto';
import { createKeccak } from 'hash-wasm';
import type { Hex } from './hex.js';

/** Every call begins and ends a hash, so that one hasher serves all. */
const hasher = await createKeccak(256);

/** Bytes of a hex value. The caller knows that it is one (`isHex`). */
export function toBytes(hex: Hex): Uint8Array {
  return Buffer.from(hex.slice(2), 'hex');
}

/** Keccak-256 of bytes. */
export function keccakOf(bytes: Uint8Array): Hex {
  return `0x${hasher.init().update(bytes).digest()}`;
}

/** Keccak-256 of bytes, as raw bytes. */
export function keccakBytes(bytes: Uint8Array): Uint8Array {
  return hasher.init().update(bytes).digest('binary');
}

/** Keccak-256 of a hex value. */
export function keccak(hex: Hex): Hex {
  return keccakDigits(hex.slice(2));
}

/** Keccak-256 of hexadecimal digits without `0x`: what the hot paths join before they hash. */
export function keccakDigits(digits: string): Hex {
  return keccakOf(Buffer.from(digits, 'hex'));
}

/** SHA-256 of bytes: the hash by which documents and manifests are stored. */
export function sha256(bytes: Uint8Array): Hex {
  return `0x${createHash('sha256').update(bytes).digest('hex')}`;
}
