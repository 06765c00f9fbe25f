// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Relay} from "../base/Relay.sol";
import {ILineageRegistry} from "../interfaces/ILineageRegistry.sol";
import {ChainKind} from "../types/ChainKind.sol";
import {PackedSubject} from "../types/PackedSubject.sol";
import {Subject} from "../types/Subject.sol";

/// @title Slots of subjects, operators, and who may record
/// @notice Everything that later facts are checked against is one slot a subject; what a slot
/// cannot tell is not checked on chain.
abstract contract Subjects is ILineageRegistry, Relay {
    error SubjectUnknown(bytes32 subject);
    error SubjectExists(bytes32 subject);
    error WrongKind(bytes32 subject, uint8 kind);
    error NotOwner(bytes32 subject, address owner, address actor);
    error CreatedAtInvalid(uint40 createdAt, uint256 timestamp);

    mapping(bytes32 id => PackedSubject) private _subjects;
    mapping(address account => mapping(address operator => uint40 until)) private _operators;

    /// @inheritdoc ILineageRegistry
    function subjectOf(bytes32 id) external view returns (Subject memory) {
        return _subjects[id].unpack();
    }

    /// @inheritdoc ILineageRegistry
    function isOperator(address account, address operator) public view returns (bool) {
        return block.timestamp < _operators[account][operator];
    }

    /// @dev The slot of `id`, all zero where nothing is stored.
    function _slot(bytes32 id) internal view returns (PackedSubject) {
        return _subjects[id];
    }

    /// @dev Fills an empty slot. Ids are hashes of their registrant, so only he can be in his own
    /// way.
    function _create(bytes32 id, PackedSubject subject) internal {
        if (_subjects[id].isStored()) revert SubjectExists(id);
        _subjects[id] = subject;
    }

    /// @dev Writes a slot that `_owned…` read in the same call.
    function _update(bytes32 id, PackedSubject subject) internal {
        _subjects[id] = subject;
    }

    function _setUntil(address account, address operator, uint40 until) internal {
        _operators[account][operator] = until;
    }

    /// @dev The slot of a stored subject of any kind; reverts unless `actor` may record for it.
    function _owned(bytes32 id, address actor) internal view returns (PackedSubject subject) {
        subject = _subjects[id];
        if (!subject.isStored()) revert SubjectUnknown(id);
        _checkActor(id, subject.owner(), actor);
    }

    /// @dev As `_owned`, for what has lineage: an asset or a batch.
    function _ownedLineage(bytes32 id, address actor) internal view returns (PackedSubject subject) {
        subject = _owned(id, actor);
        if (!subject.hasLineage()) revert WrongKind(id, subject.kind());
    }

    /// @dev As `_owned`, for an asset that is stored by itself.
    function _ownedAsset(bytes32 id, address actor) internal view returns (PackedSubject subject) {
        subject = _owned(id, actor);
        if (!subject.isAsset()) revert WrongKind(id, subject.kind());
    }

    /// @dev The owner comes first: it is the common case and saves reading the operator's slot.
    function _checkActor(bytes32 id, address owner, address actor) internal view {
        if (actor != owner && !isOperator(owner, actor)) revert NotOwner(id, owner, actor);
    }

    /// @dev A claimed time may be wrong, but one ahead of the chain could never be reached by what
    /// derives from it.
    function _checkCreatedAt(uint40 createdAt) internal view {
        if (createdAt == 0 || createdAt > block.timestamp) revert CreatedAtInvalid(createdAt, block.timestamp);
    }

    /// @dev For what costs more than a statement that can be corrected: no operator may, since the
    /// key of a build server is the first to be stolen.
    function _checkOwner(bytes32 id, PackedSubject subject, address actor) internal pure {
        if (subject.owner() != actor) revert NotOwner(id, subject.owner(), actor);
    }

    /// @dev Extends the claims chain of a content, whoever claims it: rivals cannot keep each other
    /// out.
    function _claim(bytes32 assetId, bytes32 factId, PackedSubject asset, uint8 scheme, bytes32 contentHash) internal {
        uint256 packed = (uint256(asset.kind()) << 48) | (uint256(asset.role()) << 40) | asset.createdAt();
        bytes32 key = keccak256(abi.encode(scheme, contentHash));
        _link(ChainKind.CLAIMS, key, CLAIM_LINKED, assetId, factId, asset.owner(), packed);
    }

    /// @dev Records a fact without a list in the chain of its subject, the first word of the
    /// payload.
    function _recordOn(bytes32 factType, bytes memory payload) internal returns (bytes32 factId) {
        return _record(ChainKind.SUBJECT, factType, payload);
    }

    /// @dev As `_recordOn`, for a fact whose third field is indexed too.
    function _recordNaming(bytes32 factType, bytes memory payload) internal returns (bytes32 factId) {
        return _recordIndexed(ChainKind.SUBJECT, factType, payload, 2);
    }
}
