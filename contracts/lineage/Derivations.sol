// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ILineageRegistry} from "../interfaces/ILineageRegistry.sol";
import {SourceWords} from "../libraries/SourceWords.sol";
import {ChainKind} from "../types/ChainKind.sol";
import {PackedSubject} from "../types/PackedSubject.sol";
import {SubjectKind} from "../types/SubjectKind.sol";
import {Subjects} from "./Subjects.sol";

/// @title Derivations of stored assets
/// @notice A source must be strictly older by the claimed times that never change, so the graph has
/// no cycle and one slot of each source is all that is read.
abstract contract Derivations is Subjects {
    error SourceUnknown(bytes32 source);
    error SourceNotOlder(bytes32 source, uint40 sourceCreatedAt, uint40 createdAt);
    error SourcesNotAscending(bytes32 previous, bytes32 source);

    /// subject, by, offset of the words
    uint256 private constant DERIVATIONS_RECORDED_WORDS = 3;

    /// @inheritdoc ILineageRegistry
    function recordDerivations(bytes32 subject, bytes32[] calldata words) external {
        _recordDerivations(msg.sender, subject, SourceWords.toMemory(words));
    }

    /// @dev Assets alone: what the leaves of a batch derive from stands in its manifest, under its
    /// declared sources, and a leaf that is stored has a list of its own.
    function _recordDerivations(address actor, bytes32 subject, bytes32[] memory words) internal {
        _recordSources(actor, subject, _ownedAsset(subject, actor), words);
    }

    /// @dev Checks the sources of `derived`, which the actor may record for, and writes them as one
    /// fact.
    function _recordSources(address actor, bytes32 subject, PackedSubject derived, bytes32[] memory words) internal {
        uint256 count = SourceWords.countOf(words);
        bytes32 factId = _recordWords(actor, subject, words);
        bytes32 previous;
        for (uint256 i; i < count; ++i) {
            (bytes32 source, uint256 packed) = SourceWords.at(words, i);
            // Whatever is wrong with a source reverts the fact above too: checking in the same pass
            // saves reading twice.
            SourceWords.check(packed, _checkSource(previous, source, derived.createdAt()));
            _link(ChainKind.DEPENDENTS, source, DEPENDENT_LINKED, subject, factId, derived.owner(), packed);
            previous = source;
        }
    }

    /// @dev Records `DerivationsRecorded` with these words, whose sources the caller checks and
    /// links. The words are copied at once, where `abi.encode` would take them one by one: that
    /// keeps long lists inside their budget.
    function _recordWords(address actor, bytes32 subject, bytes32[] memory words) internal returns (bytes32 factId) {
        bytes memory payload;
        // abi.encode(subject, actor, words)
        assembly ("memory-safe") {
            payload := mload(0x40)
            let size := add(0x80, shl(5, mload(words)))
            mstore(0x40, add(add(payload, 0x20), size))
            mstore(payload, size)
            mstore(add(payload, 0x20), subject)
            mstore(add(payload, 0x40), and(actor, 0xffffffffffffffffffffffffffffffffffffffff))
            mstore(add(payload, 0x60), 0x60)
            mcopy(add(payload, 0x80), words, sub(size, 0x60))
        }
        return _recordTailed(ChainKind.SUBJECT, DerivationsRecorded.selector, payload, DERIVATIONS_RECORDED_WORDS);
    }

    /// @dev Reverts unless `source` comes after `previous` and is a stored asset or batch that is
    /// strictly older.
    function _checkSource(bytes32 previous, bytes32 source, uint40 createdAt) internal view returns (bool ofBatch) {
        _checkAscending(previous, source);
        PackedSubject slot = _slot(source);
        if (!slot.hasLineage()) revert SourceUnknown(source);
        if (slot.createdAt() >= createdAt) revert SourceNotOlder(source, slot.createdAt(), createdAt);
        return slot.kind() == SubjectKind.BATCH;
    }

    /// @dev Ascending ids make a source appear once, and one list have one form.
    function _checkAscending(bytes32 previous, bytes32 source) internal pure {
        if (source <= previous) revert SourcesNotAscending(previous, source);
    }
}
