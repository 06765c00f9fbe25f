// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ILineageRegistry} from "../interfaces/ILineageRegistry.sol";
import {SourceWords} from "../libraries/SourceWords.sol";
import {ChainKind} from "../types/ChainKind.sol";
import {Subject, SubjectKind} from "../types/Subject.sol";
import {Subjects} from "./Subjects.sol";

/// @title Derivations of stored assets
/// @notice A source must be strictly older by the claimed times that never change, so the graph has no cycle and one
/// slot of each source is all that is read.
abstract contract Derivations is Subjects {
    error SourceUnknown(bytes32 source);
    error SourceNotOlder(bytes32 source, uint40 sourceCreatedAt, uint40 createdAt);
    error SourcesNotAscending(bytes32 previous, bytes32 source);

    /// @inheritdoc ILineageRegistry
    function recordDerivations(bytes32 subject, bytes32[] calldata words) external {
        _recordDerivations(msg.sender, subject, words);
    }

    function _recordDerivations(address actor, bytes32 subject, bytes32[] memory words) internal {
        _recordSources(actor, subject, _ownedAsset(subject, actor), words);
    }

    /// @dev Checks the sources of `derived`, which the actor may record for, and writes them as one fact.
    function _recordSources(address actor, bytes32 subject, Subject memory derived, bytes32[] memory words) internal {
        uint256 count = SourceWords.countOf(words);
        bytes32 previous;
        for (uint256 i; i < count; ++i) {
            (bytes32 source, uint256 packed) = SourceWords.at(words, i);
            // Ascending ids make a source appear once, and one list have one form.
            _checkAscending(previous, source);
            uint8 kind = _checkOlder(source, derived.createdAt);
            SourceWords.check(packed, kind == SubjectKind.BATCH);
            previous = source;
        }
        _writeSources(actor, subject, derived.owner, words);
    }

    /// @dev Writes sources that were checked: the fact, and a link in the dependents chain of each source.
    function _writeSources(address actor, bytes32 subject, address owner, bytes32[] memory words) internal {
        bytes32 factId = _recordOn(subject, DerivationsRecorded.selector, abi.encode(subject, actor, words));
        emit DerivationsRecorded(subject, actor, words, factId);
        uint256 count = SourceWords.countOf(words);
        for (uint256 i; i < count; ++i) {
            (bytes32 source, uint256 packed) = SourceWords.at(words, i);
            _link(ChainKind.DEPENDENTS, source, DEPENDENT_LINKED, subject, factId, owner, packed);
        }
    }

    function _checkAscending(bytes32 previous, bytes32 source) internal pure {
        if (source <= previous) revert SourcesNotAscending(previous, source);
    }

    /// @dev Reverts unless `source` is a stored asset or batch that is strictly older.
    function _checkOlder(bytes32 source, uint40 createdAt) internal view returns (uint8 kind) {
        Subject memory slot = _slot(source);
        kind = slot.kind;
        if (kind == 0 || kind > SubjectKind.BATCH) revert SourceUnknown(source);
        if (slot.createdAt >= createdAt) revert SourceNotOlder(source, slot.createdAt, createdAt);
    }
}
