import { canonicalHash } from './canonical.js';
import { sha256, toBytes } from './hash.js';
import type { Hex } from './hex.js';

/**
 * `contentHash` of scheme SALTED: SHA-256 of 32 bytes of salt and the content's SHA-256. Whoever has the content and the
 * salt can check it; nobody can guess it.
 */
export function saltedContentHash(salt: Hex, contentSha256: Hex): Hex {
  return sha256(Buffer.concat([toBytes(salt), toBytes(contentSha256)]));
}

/**
 * `contentHash` of scheme DESCRIBED: SHA-256 of the UTF-8 of a stable external identifier. It never proves content.
 *
 * @example describedContentHash('hf:model/openai-community/gpt2@607a30d')
 */
export function describedContentHash(identifier: string): Hex {
  return sha256(Buffer.from(identifier, 'utf8'));
}

/** `commitment` of `SourceNamed`: SHA-256 of the RFC 8785 form of `{ name, salt }`, both kept in the metadata document. */
export function sourceNameCommitment(name: string, salt: Hex): Hex {
  return canonicalHash({ name, salt });
}
