import {
  concat,
  encodeAbiParameters,
  encodePacked,
  keccak256,
  parseAbiParameters,
  toHex,
} from 'viem';
import { client } from './chain.js';

/** Everything here is written from the documentation of the interfaces, not from the contracts. */

export const ZERO = `0x${'0'.repeat(64)}`;
export const ALL = 0xffffffff;
export const CHAIN = { SUBJECT: 1, DEPENDENTS: 2, CLAIMS: 3, ASSERTIONS: 4, REGISTRY: 5 };

export const encode = (types, values) => encodeAbiParameters(parseAbiParameters(types), values);
export const hash = (types, values) => keccak256(encode(types, values));
/** A made-up hash that a test can name. */
export const h = (name) => keccak256(toHex(name));

export const prefixOf = (address) =>
  hash('string, uint256, address', ['pedigree/v1', BigInt(client.chain.id), address]);

export const startOf = (prefix, kind, key) => hash('bytes32, uint8, bytes32', [prefix, kind, key]);

export const nextHead = (head, type, payload, block, timestamp) =>
  keccak256(
    encodePacked(
      ['bytes32', 'bytes32', 'bytes32', 'uint64', 'uint64'],
      [head, type, keccak256(payload), BigInt(block), BigInt(timestamp)],
    ),
  );

export const claimKey = (scheme, contentHash) => hash('uint8, bytes32', [scheme, contentHash]);

export const assetId = (prefix, a) =>
  hash('bytes32, string, address, uint8, uint8, bytes32, uint32', [
    prefix,
    'asset',
    a.registrant,
    a.kind,
    a.scheme,
    a.contentHash,
    a.edition,
  ]);
export const batchId = (prefix, registrant, key) =>
  hash('bytes32, string, address, bytes32', [prefix, 'batch', registrant, key]);
export const leafId = (prefix, batch, index) =>
  hash('bytes32, string, bytes32, uint32', [prefix, 'leaf', batch, index]);
export const agentId = (prefix, account) =>
  hash('bytes32, string, address', [prefix, 'agent', account]);

/** Third word of a derivation. */
export const packed = ({ relation = 1, acquiredAt = 0, bps = 0 }) =>
  toHex((BigInt(relation) << 56n) | (BigInt(acquiredAt) << 16n) | BigInt(bps), { size: 32 });

/** Words of several sources, ascending by id. */
export const sourceWords = (...sources) =>
  [...sources]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((s) => [s.id, s.terms ?? ZERO, packed(s)]);

/** First word of a leaf's source. */
export const leafPacked = ({ position = 0, leaf = ALL, relation = 1, acquiredAt = 0, bps = 0 }) =>
  toHex(
    (BigInt(position) << 96n) |
      (BigInt(leaf) << 64n) |
      (BigInt(relation) << 56n) |
      (BigInt(acquiredAt) << 16n) |
      BigInt(bps),
    { size: 32 },
  );

export const leafWords = (...sources) => sources.flatMap((s) => [leafPacked(s), s.terms ?? ZERO]);

export function leafHash(prefix, batch, index, count, { salt, content }) {
  const payload = encode('uint8, uint8, bytes32, bytes32, bytes32[]', [
    content.kind,
    content.scheme,
    content.contentHash,
    content.metadataHash,
    content.words,
  ]);
  return keccak256(
    hash('bytes32, bytes32, uint32, uint32, bytes32, bytes', [
      prefix,
      batch,
      index,
      count,
      salt,
      payload,
    ]),
  );
}

/** Every level of the positional tree, leaves first, padded with zeros. */
export function treeOf(leaves) {
  let level = [...leaves];
  while ((level.length & (level.length - 1)) !== 0) level.push(ZERO);
  const levels = [level];
  while (level.length > 1) {
    level = level
      .filter((_, i) => i % 2 === 0)
      .map((left, i) => keccak256(concat([left, level[i * 2 + 1]])));
    levels.push(level);
  }
  return levels;
}

export const rootOf = (levels) => levels[levels.length - 1][0];
export const proofOf = (levels, index) =>
  levels.slice(0, -1).map((level, depth) => level[(index >> depth) ^ 1]);
