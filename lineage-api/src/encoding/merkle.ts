import { PedigreeError } from './error.js';
import { keccakBytes, toBytes } from './hash.js';
import { type Hex, toHex } from './hex.js';
import { finish, STEP, type Steps } from './steps.js';

export type MerkleErrorCode = 'PROOF_INVALID' | 'INDEX_OUT_OF_RANGE';

/** What a manifest says of one leaf; the codes are those of `enums.ts`. */
export type LeafContent = {
  readonly kind: number;
  readonly scheme: number;
  readonly contentHash: Hex;
  readonly metadataHash: Hex;
  /** Two words a source (`words.ts`). */
  readonly words: readonly Hex[];
};

/** Where a leaf stands: bound by its hash, so that no proof fits another batch, place or size. */
export type LeafPlace = {
  readonly prefix: Hex;
  readonly batchId: Hex;
  readonly index: number;
  readonly leafCount: number;
};

/** Words before those of the sources: PREFIX, batchId, index, leafCount, salt, offset, length; then the payload's six. */
const FIXED_WORDS = 13;
/** A leaf is written here and hashed: no other is at work meanwhile. */
let room = Buffer.alloc((FIXED_WORDS + 2) * 32);

/**
 * `keccak256(bytes.concat(keccak256(abi.encode(PREFIX, batchId, index, leafCount, salt, payload))))`, as 32 bytes, with
 * `payload = abi.encode(uint8 kind, uint8 scheme, bytes32 contentHash, bytes32 metadataHash, bytes32[] words)`.
 * Hashed twice, so that no inner node passes as a leaf.
 */
export function leafHashBytes(place: LeafPlace, salt: Hex, leaf: LeafContent): Uint8Array {
  const { words } = leaf;
  const length = (FIXED_WORDS + words.length) * 32;
  if (room.length < length) room = Buffer.alloc(length);
  writeHash(place.prefix, 0);
  writeHash(place.batchId, 1);
  writeNumber(place.index, 2);
  writeNumber(place.leafCount, 3);
  writeHash(salt, 4);
  writeNumber(6 * 32, 5);
  writeNumber((6 + words.length) * 32, 6);
  writeNumber(leaf.kind, 7);
  writeNumber(leaf.scheme, 8);
  writeHash(leaf.contentHash, 9);
  writeHash(leaf.metadataHash, 10);
  writeNumber(5 * 32, 11);
  writeNumber(words.length, 12);
  for (let i = 0; i < words.length; i++) writeHash(words[i] as Hex, FIXED_WORDS + i);
  return keccakBytes(keccakBytes(room.subarray(0, length)));
}

function writeHash(hash: Hex, word: number): void {
  room.write(hash.slice(2), word * 32, 32, 'hex');
}

/** Of the numbers of a leaf none is above 2^32; what stood in the word before is overwritten. */
function writeNumber(value: number, word: number): void {
  room.fill(0, word * 32, word * 32 + 28);
  room.writeUInt32BE(value, word * 32 + 28);
}

/** `leafHashBytes` in hex. */
export function leafHashOf(place: LeafPlace, salt: Hex, leaf: LeafContent): Hex {
  return toHex(leafHashBytes(place, salt, leaf));
}

/**
 * A positional tree: the side is told by the bit of the index, and the leaves are padded with zeros to the next power of
 * two. All levels stand in one buffer, 32 bytes a node, the leaves first.
 */
export type MerkleTree = {
  readonly leafCount: number;
  /** Levels above the leaves: the length of every proof. */
  readonly depth: number;
  readonly nodes: Uint8Array;
};

/** Number of hashes on the path of a tree of so many leaves. */
export function merkleDepth(leafCount: number): number {
  return leafCount <= 1 ? 0 : 32 - Math.clz32(leafCount - 1);
}

/** Room for a tree of so many leaves: write leaf hash `i` at byte `32 * i`, then call `hashLevels`. */
export function emptyTree(leafCount: number): MerkleTree {
  if (!Number.isInteger(leafCount) || leafCount < 1 || leafCount > 2 ** 26) {
    throw new RangeError(`expected 1 to ${2 ** 26} leaves, got ${leafCount}`);
  }
  const depth = merkleDepth(leafCount);
  return { leafCount, depth, nodes: new Uint8Array((2 ** (depth + 1) - 1) * 32) };
}

/** Fills every level above the leaves, and returns the same tree. */
export function hashLevels(tree: MerkleTree): MerkleTree {
  return finish(hashLevelsInSteps(tree));
}

/** The same in steps: between two of them others may be served. */
export function* hashLevelsInSteps(tree: MerkleTree): Steps<MerkleTree> {
  let from = 0;
  for (let width = 2 ** tree.depth; width > 1; width /= 2) {
    const to = from + width * 32;
    for (let i = 0; i < width / 2; i++) {
      const pair = tree.nodes.subarray(from + i * 64, from + i * 64 + 64);
      tree.nodes.set(keccakBytes(pair), to + i * 32);
      if (i % STEP === STEP - 1) yield;
    }
    from = to;
  }
  return tree;
}

/** The tree of some leaf hashes. */
export function merkleTreeOf(leaves: readonly Hex[]): MerkleTree {
  const tree = emptyTree(leaves.length);
  leaves.forEach((leaf, i) => {
    tree.nodes.set(toBytes(leaf), i * 32);
  });
  return hashLevels(tree);
}

/** The last node: the root. */
export function merkleRoot(tree: MerkleTree): Hex {
  return toHex(tree.nodes.subarray(tree.nodes.length - 32));
}

/** The siblings on the way from a leaf to the root. */
export function merkleProof(tree: MerkleTree, index: number): Hex[] {
  if (!Number.isInteger(index) || index < 0 || index >= tree.leafCount) {
    throw new PedigreeError<MerkleErrorCode>(
      'INDEX_OUT_OF_RANGE',
      `expected a leaf below ${tree.leafCount}, got ${index}`,
    );
  }
  const proof: Hex[] = [];
  let from = 0;
  let at = index;
  for (let width = 2 ** tree.depth; width > 1; width /= 2) {
    const sibling = from + (at ^ 1) * 32;
    proof.push(toHex(tree.nodes.subarray(sibling, sibling + 32)));
    from += width * 32;
    at >>= 1;
  }
  return proof;
}

export type MerkleClaim = {
  readonly root: Hex;
  readonly leafHash: Hex;
  readonly index: number;
  readonly leafCount: number;
  readonly proof: readonly Hex[];
};

/** Throws `PROOF_INVALID` unless this leaf stands at this place of a tree of this root and size. */
export function verifyMerkleProof({ root, leafHash, index, leafCount, proof }: MerkleClaim): void {
  if (!Number.isInteger(index) || index < 0 || index >= leafCount) {
    invalid(`expected a leaf below ${leafCount}, got ${index}`);
  }
  if (proof.length !== merkleDepth(leafCount)) {
    invalid(`expected a path of ${merkleDepth(leafCount)}, got ${proof.length}`);
  }
  let node = toBytes(leafHash);
  let at = index;
  for (const sibling of proof) {
    const other = toBytes(sibling);
    node = keccakBytes(at % 2 === 0 ? Buffer.concat([node, other]) : Buffer.concat([other, node]));
    at = Math.floor(at / 2);
  }
  if (toHex(node) !== root) invalid(`expected the root ${root}, got ${toHex(node)}`);
}

function invalid(message: string): never {
  throw new PedigreeError<MerkleErrorCode>('PROOF_INVALID', message);
}
