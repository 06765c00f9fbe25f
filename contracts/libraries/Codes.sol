// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Closed sets of codes
/// @notice Every set begins at 1, so that a forgotten field never passes as a meaning; the constant
/// is its last code. Names are in the comments. A code that no version knows must not be recorded:
/// readers would guess.
library Codes {
    /// @param field Name of the argument, ASCII, left-aligned.
    error UnknownCode(bytes32 field, uint256 code);
    /// @param field Name of the argument, ASCII, left-aligned.
    error ZeroHash(bytes32 field);
    error ShareTooLarge(uint256 bps);

    /// DATASET MODEL OUTPUT
    uint8 internal constant ASSET_KIND = 3;
    /// SHA256 SALTED DESCRIBED
    uint8 internal constant SCHEME = 3;
    /// RIGHTS_HOLDER LICENSEE DERIVER OBSERVER
    uint8 internal constant ROLE = 4;
    /// STATED DAY ASSUMED
    uint8 internal constant TIME_BASIS = 3;
    /// PERSON ORGANISATION SOFTWARE
    uint8 internal constant AGENT_KIND = 3;
    /// TRAINED_ON FINE_TUNED_FROM EVALUATED_ON OUTPUT_OF FILTERED_FROM MERGED_FROM
    /// QUANTIZED_FROM ADAPTED_FROM HAD_MEMBER
    uint8 internal constant RELATION = 9;
    /// TRAINING FINE_TUNING EVALUATION GENERATION CURATION MERGING QUANTIZATION CONVERSION OTHER
    uint8 internal constant ACTIVITY = 9;
    /// MISTAKE RELICENSED REPLACED OTHER
    uint8 internal constant SUPERSESSION_REASON = 4;
    /// STOP_OFFER TERMINATION NO_RIGHTS COURT ERASURE
    uint8 internal constant WITHDRAWAL_GROUND = 5;
    /// OWNERSHIP LICENSE DERIVATION CONTENT PERSONAL_DATA OTHER
    uint8 internal constant DISPUTE_GROUND = 6;
    /// UPHELD REJECTED WITHDRAWN
    uint8 internal constant DISPUTE_OUTCOME = 3;
    /// ERASURE COURT MISTAKE
    uint8 internal constant REDACTION_GROUND = 3;
    /// CONFIRMS DENIES COUNTERS
    uint8 internal constant STANCE = 3;
    /// Bit mask DATA 1, WEIGHTS 2, CODE 4, DOCS 8, OUTPUTS 16
    uint8 internal constant APPLIES_TO = 31;

    /// Shares are parts of 10,000.
    uint256 internal constant MAX_BPS = 10_000;
    /// As a leaf: all leaves, or the source itself. As an index: the whole part.
    uint32 internal constant ALL_LEAVES = type(uint32).max;

    /// @dev Reverts unless `code` is one of 1 … `last`.
    function check(bytes32 field, uint256 code, uint256 last) internal pure {
        if (code == 0 || code > last) revert UnknownCode(field, code);
    }

    /// @dev Reverts where a hash or reference is missing that the fact would be meaningless
    /// without.
    function checkPresent(bytes32 field, bytes32 value) internal pure {
        if (value == 0) revert ZeroHash(field);
    }

    /// @dev Reverts where a share is more than the whole.
    function checkShare(uint256 bps) internal pure {
        if (bps > MAX_BPS) revert ShareTooLarge(bps);
    }
}
