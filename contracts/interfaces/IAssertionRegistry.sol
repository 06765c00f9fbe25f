// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Attestation, DerivationAssertion} from "../types/Assertions.sol";
import {IAssertionEvents} from "./IAssertionEvents.sol";
import {IFactLog} from "./IFactLog.sol";
import {ILineageRegistry} from "./ILineageRegistry.sol";
import {IRelay} from "./IRelay.sol";

/// @title The assertion registry: what others say
/// @notice A registry of its own, so that strangers cannot fill the chains of an owner. Every
/// function records one fact in the name of the caller, and is also an action of `record`,
/// `recordFor` and `recordForMany`. What each fact means, and what of it is checked, stands at its
/// event.
///
/// Whether a subject is stored is checked where a claim is opened that others must answer to:
/// `assertDerivation` and `openDispute` revert with `SubjectUnknown` (a leaf that is not stored is
/// named as `part` of its batch). `attest` does not look: that would cost it a tenth more, and what
/// is not stored has an id too, an agent that has not registered or a leaf of a batch; a statement
/// about an id that means nothing is void. What refers to an earlier fact of a chain needs no look
/// either. All revert with `UnknownCode` for a code outside its set and `ZeroHash` for a missing id
/// or reference. Nobody is kept from speaking but by `answerDispute`: who counts is for the
/// reader's policy.
interface IAssertionRegistry is IAssertionEvents, IFactLog, IRelay {
    /// @notice The registry whose subjects these assertions are about.
    function LINEAGE() external view returns (ILineageRegistry);

    /// @notice Asserts a derivation. Emits `DerivationAsserted`.
    /// @dev Reverts with `WrongKind` where either end is an agent, `SourceInvalid` where both are
    /// the same.
    function assertDerivation(DerivationAssertion calldata assertion) external;

    /// @notice States something. Emits `Attested`.
    /// @param attestation What is stated; units and codes stand at the struct and at the event.
    function attest(Attestation calldata attestation) external;

    /// @notice States several things, in order, all or none.
    function attestMany(Attestation[] calldata attestations) external;

    /// @notice Takes back an assertion or attestation of one's own. Emits `AssertionRevoked`.
    /// @param subject The subject that it was about.
    /// @param assertionFactId Its fact; void for another's.
    function revokeAssertion(bytes32 subject, bytes32 assertionFactId) external;

    /// @notice Opens a dispute. Emits `DisputeOpened`.
    /// @param part Fact, leaf or terms that it is about, or 0 for the whole.
    /// @param index Which item of the part, counted from 0; 2^32-1 for all.
    /// @param evidenceHash SHA-256 of a document that supports it, or 0.
    /// @param ground 1 OWNERSHIP, 2 LICENSE, 3 DERIVATION, 4 CONTENT, 5 PERSONAL_DATA, 6 OTHER.
    function openDispute(bytes32 subject, bytes32 part, uint32 index, uint8 ground, bytes32 evidenceHash) external;

    /// @notice Answers a dispute about one's own subject. Emits `DisputeAnswered`.
    /// @param disputeFactId The dispute.
    /// @param evidenceHash SHA-256 of the answer, or 0.
    /// @dev Reverts with `NotOwner` unless the actor is the subject's owner or an operator of it.
    function answerDispute(bytes32 subject, bytes32 disputeFactId, bytes32 evidenceHash) external;

    /// @notice Rules on a dispute. Emits `DisputeRuled`.
    /// @param disputeFactId The dispute.
    /// @param evidenceHash SHA-256 of the ruling, or 0.
    /// @param outcome 1 UPHELD, 2 REJECTED, 3 WITHDRAWN.
    function ruleDispute(bytes32 subject, bytes32 disputeFactId, uint8 outcome, bytes32 evidenceHash) external;

    /// @notice Asks that a document of one's own assertion be no longer shown. Emits
    /// `DocumentRedacted`.
    /// @param ground 1 ERASURE, 2 COURT, 3 MISTAKE.
    function redactDocument(bytes32 subject, bytes32 documentHash, uint8 ground) external;
}
