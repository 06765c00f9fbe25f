// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title The words of a leaf
/// @notice Two a source: `position u16 << 96 | leaf u32 << 64 | relation u8 << 56 | acquiredAt u40
/// << 16 | royaltyBps u16`, then licenseTermsId. The low 64 bits are the packed word of a
/// derivation; a source stands as a place in the list that the batch declared, which is shorter
/// than its id and cannot name what was not declared.
library LeafWords {
    error LeafWordsMalformed(uint256 length, uint256 packed);
    error SourceUndeclared(uint256 position, uint256 declared);

    uint256 private constant WORDS = 2;
    uint256 private constant USED_BITS = 112;

    /// @dev Number of sources, which may be none; reverts unless the words come in twos.
    function countOf(bytes32[] memory words) internal pure returns (uint256) {
        if (words.length % WORDS != 0) revert LeafWordsMalformed(words.length, 0);
        return words.length / WORDS;
    }

    /// @dev Source `i`: its place among the `declared` sources, its leaf or `ALL_LEAVES`, the
    /// packed word of the derivation and the terms.
    function at(
        bytes32[] memory words,
        uint256 i,
        uint256 declared
    ) internal pure returns (uint256 position, uint32 leaf, uint256 packed, bytes32 licenseTermsId) {
        uint256 word = uint256(words[i * WORDS]);
        if (word >> USED_BITS != 0) revert LeafWordsMalformed(words.length, word);
        position = word >> 96;
        if (position >= declared) revert SourceUndeclared(position, declared);
        return (position, uint32(word >> 64), uint64(word), words[i * WORDS + 1]);
    }
}
