// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Codes} from "./Codes.sol";

/// @title The words of a derivation
/// @notice Three a source: source id, licenseTermsId, `relation u8 << 56 | acquiredAt u40 << 16 | royaltyBps u16`. Every
/// bit above must be zero: what is chained must mean one thing, and a number that is too large must not be cut.
library SourceWords {
    error SourceWordsMalformed(uint256 length, uint256 packed);
    /// A share cannot flow to a batch: it has an owner, but no leaf to pay.
    error ShareOnBatch(uint256 bps);

    uint256 internal constant WORDS = 3;
    uint256 private constant USED_BITS = 64;

    /// @dev Number of sources; reverts unless the words come in threes.
    function countOf(bytes32[] memory words) internal pure returns (uint256) {
        if (words.length == 0 || words.length % WORDS != 0) revert SourceWordsMalformed(words.length, 0);
        return words.length / WORDS;
    }

    /// @dev Source id and packed word of source `i`. The terms between them are not the contract's to judge.
    function at(bytes32[] memory words, uint256 i) internal pure returns (bytes32 source, uint256 packed) {
        return (words[i * WORDS], uint256(words[i * WORDS + 2]));
    }

    /// @dev Checks relation and share of one packed word.
    function check(uint256 packed, bool ofBatch) internal pure {
        if (packed >> USED_BITS != 0) revert SourceWordsMalformed(0, packed);
        Codes.check("relation", packed >> 56, Codes.RELATION);
        uint256 bps = packed & 0xffff;
        Codes.checkShare(bps);
        if (ofBatch && bps != 0) revert ShareOnBatch(bps);
    }
}
