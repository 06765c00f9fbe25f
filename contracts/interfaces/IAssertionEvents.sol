// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Facts of the assertion registry: what others say of an asset, a batch or an agent
/// @notice `subject` is an id of the lineage registry and `by` whoever says it. Each fact extends
/// the assertions chain of `subject` in this contract first, then the registry chain. References to
/// other facts are not checked: the chain of the subject holds them, and a fold that reads it knows
/// whether they exist and who made them.
interface IAssertionEvents {
    /// @notice Somebody says that `subject`, a stored asset or batch (checked), derives from
    /// `source`: never walked, never paid, whoever says it. Also extends the dependents chain of
    /// `source` in this contract by a link with `owner = by` and `packed = relation << 56 |
    /// acquiredAt << 16`.
    /// @param source A stored asset or batch, another than `subject` (checked).
    /// @param acquiredAt Claimed, unix seconds, or 0.
    /// @param licenseTermsId Terms it is said to be taken under, or 0.
    /// @param evidenceHash SHA-256 of a document that supports it, or 0.
    /// @param validUntil Last unix second in which it is meant, or 0: without end.
    event DerivationAsserted(
        bytes32 indexed subject,
        address by,
        bytes32 indexed source,
        uint8 relation,
        uint40 acquiredAt,
        bytes32 licenseTermsId,
        bytes32 evidenceHash,
        uint40 validUntil,
        bytes32 factId
    );

    /// @notice A statement: confirmation, denial, counter-claim, credential, conclusion of counsel,
    /// opt-out observed. Readers keep one whose schema they do not know, and change no verdict for
    /// it. For the fold: void unless `subject` is an asset, a batch, a leaf of one or an agent id.
    /// @param part What of the subject: a fact id, leaf id or terms id, or 0 for the whole. Not
    /// checked.
    /// @param index Which item of `part`, counted from 0; 2^32-1 for all of it.
    /// @param object What is said of it, as the schema reads it, or 0.
    /// @param role In which the speaker speaks: 1 RIGHTS_HOLDER, 2 LICENSEE, 3 DERIVER, 4 OBSERVER;
    /// its own word.
    /// @param stance 1 CONFIRMS, 2 DENIES, 3 COUNTERS.
    /// @param schema Hash that names the kind of statement, or 0 for the bare stance.
    event Attested(
        bytes32 indexed subject,
        address by,
        bytes32 part,
        uint32 index,
        bytes32 object,
        uint8 role,
        uint8 stance,
        bytes32 indexed schema,
        bytes32 evidenceHash,
        uint40 validUntil,
        bytes32 factId
    );

    /// @notice An assertion or attestation was taken back. For the fold: void unless
    /// `assertionFactId` is an earlier fact of this chain and its `by` is this one's. The contract
    /// keeps no makers: one slot an assertion would cost half as much again, to stop noise that
    /// anyone may make here in other ways.
    event AssertionRevoked(bytes32 indexed subject, address by, bytes32 assertionFactId, bytes32 factId);

    /// @notice A dispute about a stored subject (checked) was opened: a contest that asks for a
    /// ruling.
    /// @param part Fact, leaf or terms that it is about, or 0.
    /// @param index Which item of it; 2^32-1 for all.
    event DisputeOpened(
        bytes32 indexed subject,
        address by,
        bytes32 part,
        uint32 index,
        uint8 ground,
        bytes32 evidenceHash,
        bytes32 factId
    );

    /// @notice The subject's owner or its operator (checked, at that time) answered a dispute. For
    /// the fold: void unless `disputeFactId` is an earlier `DisputeOpened` of this chain.
    event DisputeAnswered(
        bytes32 indexed subject,
        address by,
        bytes32 disputeFactId,
        bytes32 evidenceHash,
        bytes32 factId
    );

    /// @notice A dispute was ruled on. For the fold: counts from the opener as 3 WITHDRAWN, and
    /// else from an arbiter that the policy trusts; void unless `disputeFactId` is an earlier
    /// `DisputeOpened` of this chain.
    event DisputeRuled(
        bytes32 indexed subject,
        address by,
        bytes32 disputeFactId,
        uint8 outcome,
        bytes32 evidenceHash,
        bytes32 factId
    );

    /// @notice A document that supports an assertion must no longer be shown. For the fold: void
    /// unless an earlier fact of this chain by the same `by` names it as its evidence.
    event DocumentRedacted(bytes32 indexed subject, address by, bytes32 documentHash, uint8 ground, bytes32 factId);
}
