// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Codes} from "./Codes.sol";

/// @title The words of a derivation
/// @notice Three a source: source id, licenseTermsId, `relation u8 << 56 | acquiredAt u40 << 16 |
/// royaltyBps u16`. Every bit above must be zero: what is chained must mean one thing, and a number
/// that is too large must not be cut.
library SourceWords {
    /// @param length Number of words.
    error SourceWordsMalformed(uint256 length);
    /// A share cannot flow to a batch: it has an owner, but no leaf to pay.
    error ShareOnBatch(uint256 bps);

    uint256 internal constant WORDS = 3;

    /// @dev Number of sources; reverts unless the words come in threes.
    function countOf(bytes32[] memory words) internal pure returns (uint256) {
        if (words.length == 0 || words.length % WORDS != 0) revert SourceWordsMalformed(words.length);
        return words.length / WORDS;
    }

    /// @dev Source id and packed word of source `i`, which the caller keeps below `countOf`. The
    /// terms between them are not the contract's to judge.
    function at(bytes32[] memory words, uint256 i) internal pure returns (bytes32 source, uint256 packed) {
        // Three words of 32 bytes a source, after the word that holds the length. A list may have
        // thousands.
        assembly ("memory-safe") {
            let first := add(add(words, 0x20), mul(i, 0x60))
            source := mload(first)
            packed := mload(add(first, 0x40))
        }
    }

    /// @dev A copy of the words, made at once.
    function toMemory(bytes32[] calldata words) internal pure returns (bytes32[] memory copy) {
        assembly ("memory-safe") {
            copy := mload(0x40)
            let size := shl(5, words.length)
            mstore(0x40, add(add(copy, 0x20), size))
            mstore(copy, words.length)
            calldatacopy(add(copy, 0x20), words.offset, size)
        }
    }

    /// @dev Checks relation and share of one packed word.
    function check(uint256 packed, bool ofBatch) internal pure {
        // Nothing stands above the relation: a bit there makes it a number that no relation has.
        Codes.check("relation", packed >> 56, Codes.RELATION);
        uint256 bps = packed & 0xffff;
        Codes.checkShare(bps);
        if (ofBatch && bps != 0) revert ShareOnBatch(bps);
    }
}
