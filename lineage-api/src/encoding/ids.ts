import {
  addressWord,
  bytesTail,
  encodeTuple,
  hashWord,
  numberWord,
  textDigits,
} from './abi-words.js';
import { LICENSE_TERMS_FIELDS, type LicenseTerms } from './fact-catalog.js';
import { keccakDigits } from './hash.js';
import type { Address, Hex } from './hex.js';

/**
 * PREFIX of one contract on one chain: `keccak256(abi.encode("pedigree/v1", uint256 chainId, address registry))`.
 *
 * @example prefixOf(31337, '0x5fbdb2315678afecb367f032d93f642f64180aa3')
 * // '0xc31a47a26dd184af836854c64cec4e042e50f1cc81f9ed4c5bc362a51a0d7ac0'
 */
export function prefixOf(chainId: number | bigint, registry: Address): Hex {
  return keccakDigits(
    numberWord(96) +
      numberWord(chainId) +
      addressWord(registry) +
      bytesTail(textDigits('pedigree/v1')),
  );
}

/** `keccak256(abi.encode(PREFIX, string tag, …words))`. */
function taggedHash(prefix: Hex, tag: string, words: readonly string[]): Hex {
  return keccakDigits(
    hashWord(prefix) +
      numberWord((2 + words.length) * 32) +
      words.join('') +
      bytesTail(textDigits(tag)),
  );
}

export type AssetIdParts = {
  readonly registrant: Address;
  /** Code of the asset's kind: 1 DATASET, 2 MODEL, 3 OUTPUT. */
  readonly kind: number;
  /** Code of the scheme: 1 SHA256, 2 SALTED, 3 DESCRIBED. */
  readonly scheme: number;
  readonly contentHash: Hex;
  /** 0 unless a registration had to be replaced. */
  readonly edition: number;
};

/**
 * Id of an asset; `prefix` is that of the lineage registry. The registrant is part of it, so nobody can take the id of
 * someone else's content.
 *
 * @example assetIdOf(prefix, { registrant, kind: 1, scheme: 1, contentHash, edition: 0 })
 * // keccak256(abi.encode(PREFIX, "asset", registrant, 1, 1, contentHash, 0)) = '0xc3882cd6…'
 */
export function assetIdOf(prefix: Hex, parts: AssetIdParts): Hex {
  return taggedHash(prefix, 'asset', [
    addressWord(parts.registrant),
    numberWord(parts.kind),
    numberWord(parts.scheme),
    hashWord(parts.contentHash),
    numberWord(parts.edition),
  ]);
}

/**
 * Id of an anchored batch: known before it is sent, because the registrant chooses `batchKey` at random.
 *
 * @example batchIdOf(prefix, registrant, batchKey) // keccak256(abi.encode(PREFIX, "batch", registrant, batchKey))
 */
export function batchIdOf(prefix: Hex, registrant: Address, batchKey: Hex): Hex {
  return taggedHash(prefix, 'batch', [addressWord(registrant), hashWord(batchKey)]);
}

/**
 * Id of the asset at one place of a batch.
 *
 * @example leafIdOf(prefix, batchId, 7) // keccak256(abi.encode(PREFIX, "leaf", batchId, 7))
 */
export function leafIdOf(prefix: Hex, batchId: Hex, index: number): Hex {
  return taggedHash(prefix, 'leaf', [hashWord(batchId), numberWord(index)]);
}

/**
 * Id of an agent, known before its account registers.
 *
 * @example agentIdOf(prefix, account) // keccak256(abi.encode(PREFIX, "agent", account))
 */
export function agentIdOf(prefix: Hex, account: Address): Hex {
  return taggedHash(prefix, 'agent', [addressWord(account)]);
}

/**
 * Id of licence terms; `licensePrefix` is that of the licence registry. The struct is its own proof.
 *
 * @example licenseTermsIdOf(licensePrefix, terms) // keccak256(abi.encode(LICENSE_PREFIX, terms))
 */
export function licenseTermsIdOf(licensePrefix: Hex, terms: LicenseTerms): Hex {
  return keccakDigits(encodeTuple(['bytes32', LICENSE_TERMS_FIELDS], [licensePrefix, terms]));
}
