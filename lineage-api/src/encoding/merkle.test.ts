import fc from 'fast-check';
import { concat, encodeAbiParameters, keccak256, parseAbiParameters } from 'viem';
import { describe, expect, it } from 'vitest';
import { type Hex, ZERO_HASH } from './hex.js';
import { leafHashOf, merkleProof, merkleRoot, merkleTreeOf, verifyMerkleProof } from './merkle.js';

const leaf = (n: number): Hex => keccak256(`0x${n.toString(16).padStart(8, '0')}`);
const leaves = (count: number): Hex[] => Array.from({ length: count }, (_, i) => leaf(i));
const refused = expect.objectContaining({ code: 'PROOF_INVALID' });

/** Written from the definition: split in two halves, pad with zeros, hash. */
function naiveRoot(items: readonly Hex[], width: number): Hex {
  if (width === 1) return items[0] ?? ZERO_HASH;
  const half = width / 2;
  return keccak256(
    concat([naiveRoot(items.slice(0, half), half), naiveRoot(items.slice(half), half)]),
  );
}

function widthOf(count: number): number {
  let width = 1;
  while (width < count) width *= 2;
  return width;
}

describe('merkle tree', () => {
  it.each([1, 2, 3, 4, 5, 7, 8, 9, 31, 64, 65, 1000])(
    'of %i leaves has the root of the definition',
    (count) => {
      const items = leaves(count);
      expect(merkleRoot(merkleTreeOf(items))).toBe(naiveRoot(items, widthOf(count)));
    },
  );

  it('proves each leaf at its place', () => {
    for (const leafCount of [1, 2, 3, 6, 8, 13]) {
      const items = leaves(leafCount);
      const tree = merkleTreeOf(items);
      const root = merkleRoot(tree);
      items.forEach((leafHash, index) => {
        const proof = merkleProof(tree, index);
        expect(() => verifyMerkleProof({ root, leafHash, index, leafCount, proof })).not.toThrow();
      });
    }
  });

  it('refuses a leaf at another place, a padding leaf, another size, a cut path and an inner node', () => {
    const items = leaves(5);
    const tree = merkleTreeOf(items);
    const claim = {
      root: merkleRoot(tree),
      leafHash: leaf(2),
      index: 2,
      leafCount: 5,
      proof: merkleProof(tree, 2),
    };
    expect(() => verifyMerkleProof(claim)).not.toThrow();
    for (const change of [
      { index: 3 },
      { index: 5 },
      { index: -1 },
      { index: 1.5 },
      { leafHash: leaf(3) },
      { leafCount: 9 },
      { leafCount: 4 },
      { proof: claim.proof.slice(1) },
      { leafHash: keccak256(concat([leaf(2), leaf(3)])), index: 1, proof: claim.proof.slice(1) },
      { leafHash: ZERO_HASH, index: 5 },
      { root: leaf(9) },
    ]) {
      expect(() => verifyMerkleProof({ ...claim, ...change }), JSON.stringify(change)).toThrow(
        refused,
      );
    }
  });

  it('gives no proof for a place outside', () => {
    const tree = merkleTreeOf(leaves(3));
    for (const index of [3, -1, 0.5]) {
      expect(() => merkleProof(tree, index)).toThrow(
        expect.objectContaining({ code: 'INDEX_OUT_OF_RANGE' }),
      );
    }
  });

  it('tells [a, b, c] from [a, b, c, c] and from every other list', () => {
    const [a, b, c] = leaves(3) as [Hex, Hex, Hex];
    expect(merkleRoot(merkleTreeOf([a, b, c]))).not.toBe(merkleRoot(merkleTreeOf([a, b, c, c])));
    fc.assert(
      fc.property(fc.array(fc.nat(3), { minLength: 1, maxLength: 9 }), (picks) => {
        const items = picks.map(leaf);
        expect(merkleRoot(merkleTreeOf(items))).toBe(naiveRoot(items, widthOf(items.length)));
      }),
    );
  });
});

describe('leaf hash', () => {
  it('is what Solidity computes', () => {
    const place = { prefix: leaf(1), batchId: leaf(2), index: 3, leafCount: 1_000_000 };
    const content = {
      kind: 3,
      scheme: 2,
      contentHash: leaf(4),
      metadataHash: leaf(5),
      words: [leaf(6), leaf(7)],
    };
    const payload = encodeAbiParameters(
      parseAbiParameters('uint8, uint8, bytes32, bytes32, bytes32[]'),
      [content.kind, content.scheme, content.contentHash, content.metadataHash, content.words],
    );
    const inner = encodeAbiParameters(
      parseAbiParameters('bytes32, bytes32, uint32, uint32, bytes32, bytes'),
      [place.prefix, place.batchId, place.index, place.leafCount, leaf(8), payload],
    );
    expect(leafHashOf(place, leaf(8), content)).toBe(keccak256(keccak256(inner)));
  });
});
