import { type Hex, toHex } from '../encoding/hex.js';

/** What a content identifier of IPFS says, where its hash is SHA-256. */
export type Cid = {
  /** `raw`: the digest is of the bytes themselves. `other`: of a node of a tree, which is not our content. */
  readonly codec: 'raw' | 'other';
  readonly digest: Hex;
};

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
/** Version 1, raw bytes, SHA-256, 32 bytes. */
const RAW_PREFIX = Uint8Array.of(0x01, 0x55, 0x12, 0x20);
const SHA256_LENGTH = 32;
const MAX_LENGTH = 128;

/**
 * The CIDv1 of bytes by their SHA-256, in base32: `bafkrei…`. Whoever knows the hash on the chain knows this address.
 * https://github.com/multiformats/cid#cidv1
 */
export function toCid(hash: Hex): string {
  return `b${encodeBase32(Buffer.concat([RAW_PREFIX, Buffer.from(hash.slice(2), 'hex')]))}`;
}

/** Reads a CIDv0 (`Qm…`) or a CIDv1 in base32, base58 or base16; null for anything else, or another hash. */
export function parseCid(text: string): Cid | null {
  if (text.length > MAX_LENGTH) return null;
  if (/^Qm[1-9A-HJ-NP-Za-km-z]{44}$/.test(text)) return readMultihash(decodeBase58(text), 'other');
  const bytes = decodeMultibase(text);
  if (bytes === null || bytes[0] !== 0x01) return null;
  // Only the codec of raw bytes and the common ones of trees fit in one byte; longer ones are no content of ours.
  const codec = bytes[1] === 0x55 ? 'raw' : 'other';
  return readMultihash(bytes.subarray(2), codec);
}

function readMultihash(bytes: Uint8Array, codec: Cid['codec']): Cid | null {
  const isSha256 = bytes[0] === 0x12 && bytes[1] === SHA256_LENGTH;
  if (!isSha256 || bytes.length !== 2 + SHA256_LENGTH) return null;
  return { codec, digest: toHex(bytes.subarray(2)) };
}

function decodeMultibase(text: string): Uint8Array | null {
  const body = text.slice(1);
  if (text[0] === 'b' && /^[a-z2-7]+$/.test(body)) return decodeBase32(body);
  if (text[0] === 'f' && /^(?:[0-9a-f]{2})+$/.test(body)) return Buffer.from(body, 'hex');
  if (text[0] === 'z' && /^[1-9A-HJ-NP-Za-km-z]+$/.test(body)) return decodeBase58(body);
  return null;
}

function encodeBase32(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = (value << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += BASE32[(value >>> bits) & 31];
    }
    value &= (1 << bits) - 1;
  }
  return bits === 0 ? text : text + BASE32[(value << (5 - bits)) & 31];
}

function decodeBase32(text: string): Uint8Array {
  const bytes: number[] = [];
  let bits = 0;
  let value = 0;
  for (const character of text) {
    value = (value << 5) | BASE32.indexOf(character);
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((value >>> bits) & 0xff);
    }
    value &= (1 << bits) - 1;
  }
  return Uint8Array.from(bytes);
}

function decodeBase58(text: string): Uint8Array {
  let value = 0n;
  for (const character of text) value = value * 58n + BigInt(BASE58.indexOf(character));
  const digits = value.toString(16);
  const bytes = Buffer.from(digits.length % 2 === 0 ? digits : `0${digits}`, 'hex');
  const zeros = /^1*/.exec(text)?.[0].length ?? 0;
  return Buffer.concat([Buffer.alloc(zeros), bytes]);
}
