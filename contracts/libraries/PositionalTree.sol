// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Merkle trees that bind the place of a leaf
/// @notice The leaves stand in order, padded with zeros to the next power of two; a node is
/// `keccak256(left ‖ right)`, and the side of each sibling is the index bit of its level. Trees of
/// sorted pairs do not bind the index: two leaves could stand at one place. Leaf hashes are double
/// hashes, so that no inner node passes as a leaf.
library PositionalTree {
    error ProofLengthInvalid(uint256 length, uint256 expected);
    error ProofInvalid(bytes32 root, bytes32 computed);

    /// @dev Reverts unless `leafHash` stands at `index` in the tree of `count` leaves with this
    /// root.
    function check(bytes32 root, bytes32 leafHash, uint256 index, uint256 count, bytes32[] memory proof) internal pure {
        uint256 depth = depthOf(count);
        // A shorter path would take an inner node for a leaf, a longer one a leaf for an inner
        // node.
        if (proof.length != depth) revert ProofLengthInvalid(proof.length, depth);
        bytes32 node = leafHash;
        for (uint256 level; level < depth; ++level) {
            bytes32 sibling = proof[level];
            node = (index >> level) & 1 == 0 ? _hash(node, sibling) : _hash(sibling, node);
        }
        if (node != root) revert ProofInvalid(root, node);
    }

    /// @dev Levels above the leaves: the least `d` with `2 ** d >= count`.
    function depthOf(uint256 count) internal pure returns (uint256 depth) {
        while ((1 << depth) < count) ++depth;
    }

    function _hash(bytes32 left, bytes32 right) private pure returns (bytes32 node) {
        // The scratch space holds both words, so that a level costs no memory.
        assembly ("memory-safe") {
            mstore(0x00, left)
            mstore(0x20, right)
            node := keccak256(0x00, 0x40)
        }
    }
}
