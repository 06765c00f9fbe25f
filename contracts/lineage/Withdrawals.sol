// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ILineageRegistry} from "../interfaces/ILineageRegistry.sol";
import {Codes} from "../libraries/Codes.sol";
import {PackedSubject} from "../types/PackedSubject.sol";
import {SubjectStatus} from "../types/SubjectStatus.sol";
import {Subjects} from "./Subjects.sol";

/// @title Withdrawal and supersession of subjects
/// @notice Neither takes anything out of the graph: what was made from a withdrawn source was made
/// from it, and the graph is asked precisely then. What follows from a withdrawal depends on its
/// ground, and is for the reader's policy.
abstract contract Withdrawals is Subjects {
    error LeafOutOfRange(uint32 leaf, uint32 leafCount);
    error AlreadySuperseded(bytes32 subject);
    error SuccessorInvalid(bytes32 subject, bytes32 successor);

    /// @inheritdoc ILineageRegistry
    function withdraw(bytes32 subject, uint8 ground, uint32 leaf, uint40 effectiveAt, bytes32 evidenceHash) external {
        _withdraw(msg.sender, subject, ground, leaf, effectiveAt, evidenceHash);
    }

    /// @inheritdoc ILineageRegistry
    function liftWithdrawal(bytes32 subject, bytes32 withdrawalFactId) external {
        _liftWithdrawal(msg.sender, subject, withdrawalFactId);
    }

    /// @inheritdoc ILineageRegistry
    function supersede(bytes32 subject, bytes32 successor) external {
        _supersede(msg.sender, subject, successor);
    }

    /// @dev The slot learns of a whole withdrawal only, at once, whatever `effectiveAt` says: it
    /// warns, the facts tell.
    function _withdraw(
        address actor,
        bytes32 subject,
        uint8 ground,
        uint32 leaf,
        uint40 effectiveAt,
        bytes32 evidenceHash
    ) internal {
        PackedSubject slot = _ownedLineage(subject, actor);
        Codes.check("ground", ground, Codes.WITHDRAWAL_GROUND);
        if (leaf == Codes.ALL_LEAVES) {
            _update(subject, slot.withStatus(slot.status() | SubjectStatus.WITHDRAWN));
        } else if (leaf >= slot.leafCount()) {
            // An asset has no leaves, so that for it every index is out of range.
            revert LeafOutOfRange(leaf, slot.leafCount());
        }
        bytes memory payload = abi.encode(subject, actor, ground, leaf, effectiveAt, evidenceHash);
        _recordOn(AssetWithdrawn.selector, payload);
    }

    /// @dev The slot has one bit, so any lift clears it. The owner who could name a wrong fact here
    /// could as well lift the right one: the bit protects nobody from the owner, and the fold knows
    /// better.
    function _liftWithdrawal(address actor, bytes32 subject, bytes32 withdrawalFactId) internal {
        PackedSubject slot = _ownedLineage(subject, actor);
        Codes.checkPresent("withdrawalFactId", withdrawalFactId);
        _update(subject, slot.withStatus(slot.status() & ~SubjectStatus.WITHDRAWN));
        _recordOn(WithdrawalLifted.selector, abi.encode(subject, actor, withdrawalFactId));
    }

    /// @dev A successor is never superseded when it is named, and a subject is superseded once: no
    /// ring can close.
    function _supersede(address actor, bytes32 subject, bytes32 successor) internal {
        PackedSubject slot = _ownedLineage(subject, actor);
        if (slot.status() & SubjectStatus.SUPERSEDED != 0) revert AlreadySuperseded(subject);
        PackedSubject next = _slot(successor);
        if (
            successor == subject ||
            !next.hasLineage() ||
            next.owner() != slot.owner() ||
            next.status() & SubjectStatus.SUPERSEDED != 0
        ) revert SuccessorInvalid(subject, successor);
        _update(subject, slot.withStatus(slot.status() | SubjectStatus.SUPERSEDED));
        _recordOn(AssetSuperseded.selector, abi.encode(subject, actor, successor));
    }
}
