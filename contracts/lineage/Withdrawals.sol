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

    /// Brakes that are on: the whole subject that each stops, by the fact that put it on.
    mapping(bytes32 factId => bytes32 subject) private _brakes;
    /// How many of them stop a subject: its bit is cleared with the last.
    mapping(bytes32 subject => uint256 count) private _brakeCounts;

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
        bytes32 factId = _recordOn(AssetWithdrawn.selector, payload);
        if (leaf == Codes.ALL_LEAVES) _brake(subject, factId);
    }

    /// @dev Remembers that the fact set the bit of the subject.
    function _brake(bytes32 subject, bytes32 factId) internal {
        _brakes[factId] = subject;
        ++_brakeCounts[subject];
    }

    /// @dev A lift that names anything but a brake of this subject is recorded, as void as the fold
    /// calls it: the lift of one leaf, or of one of two withdrawals, must not free the whole.
    function _liftWithdrawal(address actor, bytes32 subject, bytes32 withdrawalFactId) internal {
        PackedSubject slot = _ownedLineage(subject, actor);
        Codes.checkPresent("withdrawalFactId", withdrawalFactId);
        if (_brakes[withdrawalFactId] == subject) {
            delete _brakes[withdrawalFactId];
            if (--_brakeCounts[subject] == 0) {
                _update(subject, slot.withStatus(slot.status() & ~SubjectStatus.WITHDRAWN));
            }
        }
        _recordOn(WithdrawalLifted.selector, abi.encode(subject, actor, withdrawalFactId));
    }

    /// @dev A successor is never superseded when it is named, and a subject is superseded once: no
    /// ring can close. Nothing undoes it, so that the owner itself must want it.
    function _supersede(address actor, bytes32 subject, bytes32 successor) internal {
        PackedSubject slot = _ownedLineage(subject, actor);
        _checkOwner(subject, slot, actor);
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
