// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {FactLog} from "./base/FactLog.sol";
import {Relay} from "./base/Relay.sol";
import {IAssertionRegistry} from "./interfaces/IAssertionRegistry.sol";
import {ILineageRegistry} from "./interfaces/ILineageRegistry.sol";
import {Codes} from "./libraries/Codes.sol";
import {Attestation, DerivationAssertion} from "./types/Assertions.sol";
import {ChainKind} from "./types/ChainKind.sol";
import {Subject} from "./types/Subject.sol";
import {SubjectKind} from "./types/SubjectKind.sol";

/// @title What others say of assets, batches and agents
/// @notice The manual is `IAssertionRegistry`; the facts are `IAssertionEvents`. No proxy, no
/// admin.
/// @dev The only call out is a view of the lineage registry, which is fixed for good and has no
/// callbacks.
contract AssertionRegistry is IAssertionRegistry, Relay {
    error SubjectUnknown(bytes32 subject);
    error WrongKind(bytes32 subject, uint8 kind);
    error NotOwner(bytes32 subject, address owner, address actor);
    error SourceInvalid(bytes32 source);
    error LineageInvalid(address lineage);

    /// Places in the payload, counted from 0, of the fields that are indexed besides the subject.
    uint256 private constant SOURCE_PLACE = 2;
    uint256 private constant SCHEMA_PLACE = 7;

    /// @inheritdoc IAssertionRegistry
    ILineageRegistry public immutable LINEAGE;

    /// @param lineage Must have code: a wrong address would make a registry in which nothing can
    /// ever be said.
    constructor(ILineageRegistry lineage, address predecessor) FactLog(predecessor) {
        if (address(lineage).code.length == 0) revert LineageInvalid(address(lineage));
        LINEAGE = lineage;
    }

    /// @inheritdoc IAssertionRegistry
    function assertDerivation(DerivationAssertion calldata assertion) external {
        _assertDerivation(msg.sender, assertion);
    }

    /// @inheritdoc IAssertionRegistry
    function attest(Attestation calldata attestation) external {
        _attest(msg.sender, attestation);
    }

    /// @inheritdoc IAssertionRegistry
    function attestMany(Attestation[] calldata attestations) external {
        _attestMany(msg.sender, attestations);
    }

    /// @inheritdoc IAssertionRegistry
    function revokeAssertion(bytes32 subject, bytes32 assertionFactId) external {
        _revokeAssertion(msg.sender, subject, assertionFactId);
    }

    /// @inheritdoc IAssertionRegistry
    function openDispute(bytes32 subject, bytes32 part, uint32 index, uint8 ground, bytes32 evidenceHash) external {
        _openDispute(msg.sender, subject, part, index, ground, evidenceHash);
    }

    /// @inheritdoc IAssertionRegistry
    function answerDispute(bytes32 subject, bytes32 disputeFactId, bytes32 evidenceHash) external {
        _answerDispute(msg.sender, subject, disputeFactId, evidenceHash);
    }

    /// @inheritdoc IAssertionRegistry
    function ruleDispute(bytes32 subject, bytes32 disputeFactId, uint8 outcome, bytes32 evidenceHash) external {
        _ruleDispute(msg.sender, subject, disputeFactId, outcome, evidenceHash);
    }

    /// @inheritdoc IAssertionRegistry
    function redactDocument(bytes32 subject, bytes32 documentHash, uint8 ground) external {
        _redactDocument(msg.sender, subject, documentHash, ground);
    }

    /// @inheritdoc Relay
    function _domainName() internal pure override returns (string memory) {
        return "Pedigree AssertionRegistry";
    }

    /// @inheritdoc Relay
    /// @dev What is recorded most stands first: each comparison before it costs gas.
    function _act(address actor, bytes4 selector, bytes calldata args) internal override {
        if (selector == this.attest.selector) {
            _attest(actor, abi.decode(args, (Attestation)));
        } else if (selector == this.attestMany.selector) {
            _attestMany(actor, abi.decode(args, (Attestation[])));
        } else if (selector == this.assertDerivation.selector) {
            _assertDerivation(actor, abi.decode(args, (DerivationAssertion)));
        } else if (selector == this.revokeAssertion.selector) {
            (bytes32 subject, bytes32 assertionFactId) = abi.decode(args, (bytes32, bytes32));
            _revokeAssertion(actor, subject, assertionFactId);
        } else if (selector == this.openDispute.selector) {
            (bytes32 subject, bytes32 part, uint32 index, uint8 ground, bytes32 evidence) = abi.decode(
                args,
                (bytes32, bytes32, uint32, uint8, bytes32)
            );
            _openDispute(actor, subject, part, index, ground, evidence);
        } else if (selector == this.answerDispute.selector) {
            (bytes32 subject, bytes32 disputeFactId, bytes32 evidence) = abi.decode(args, (bytes32, bytes32, bytes32));
            _answerDispute(actor, subject, disputeFactId, evidence);
        } else if (selector == this.ruleDispute.selector) {
            (bytes32 subject, bytes32 disputeFactId, uint8 outcome, bytes32 evidence) = abi.decode(
                args,
                (bytes32, bytes32, uint8, bytes32)
            );
            _ruleDispute(actor, subject, disputeFactId, outcome, evidence);
        } else if (selector == this.redactDocument.selector) {
            (bytes32 subject, bytes32 documentHash, uint8 ground) = abi.decode(args, (bytes32, bytes32, uint8));
            _redactDocument(actor, subject, documentHash, ground);
        } else {
            revert UnknownAction(selector);
        }
    }

    /// @dev Ages are not compared: nothing is ever walked along an asserted edge, so that a ring of
    /// them does no harm, and a wrong age may be what the assertion is about.
    function _assertDerivation(address actor, DerivationAssertion memory a) private {
        _checkLineage(a.subject);
        if (a.source == a.subject) revert SourceInvalid(a.source);
        _checkLineage(a.source);
        Codes.check("relation", a.relation, Codes.RELATION);
        bytes memory payload = abi.encode(
            a.subject,
            actor,
            a.source,
            a.relation,
            a.acquiredAt,
            a.licenseTermsId,
            a.evidenceHash,
            a.validUntil
        );
        bytes32 factId = _recordIndexed(ChainKind.ASSERTIONS, DerivationAsserted.selector, payload, SOURCE_PLACE);
        // As in the third word of a derivation, without a share: nobody is paid on the word of
        // another.
        uint256 packed = (uint256(a.relation) << 56) | (uint256(a.acquiredAt) << 16);
        _link(ChainKind.DEPENDENTS, a.source, DEPENDENT_LINKED, a.subject, factId, actor, packed);
    }

    /// @dev For auditors who go through a catalogue: the fixed cost of a transaction is paid once.
    function _attestMany(address actor, Attestation[] memory attestations) private {
        for (uint256 i; i < attestations.length; ++i) {
            _attest(actor, attestations[i]);
        }
    }

    /// @dev The lineage registry is not asked here. An id without a subject gathers statements that
    /// nobody will look up, and asking would put the commonest statement past its budget.
    function _attest(address actor, Attestation memory a) private {
        Codes.checkPresent("subject", a.subject);
        Codes.check("role", a.role, Codes.ROLE);
        Codes.check("stance", a.stance, Codes.STANCE);
        bytes memory payload = abi.encode(
            a.subject,
            actor,
            a.part,
            a.index,
            a.object,
            a.role,
            a.stance,
            a.schema,
            a.evidenceHash,
            a.validUntil
        );
        _recordIndexed(ChainKind.ASSERTIONS, Attested.selector, payload, SCHEMA_PLACE);
    }

    /// @dev Who made the assertion stands in its fact alone. A reader has that fact before him in
    /// the same chain, and holds this one void where the two names differ.
    function _revokeAssertion(address actor, bytes32 subject, bytes32 assertionFactId) private {
        Codes.checkPresent("subject", subject);
        Codes.checkPresent("assertionFactId", assertionFactId);
        bytes memory payload = abi.encode(subject, actor, assertionFactId);
        _record(ChainKind.ASSERTIONS, AssertionRevoked.selector, payload);
    }

    /// @dev About something that is there: its owner is asked to answer.
    function _openDispute(
        address actor,
        bytes32 subject,
        bytes32 part,
        uint32 index,
        uint8 ground,
        bytes32 evidenceHash
    ) private {
        _stored(subject);
        Codes.check("ground", ground, Codes.DISPUTE_GROUND);
        bytes memory payload = abi.encode(subject, actor, part, index, ground, evidenceHash);
        _record(ChainKind.ASSERTIONS, DisputeOpened.selector, payload);
    }

    /// @dev The one statement here whose weight lies in who makes it, now: after a transfer the
    /// former owner could not answer any more. So it is checked when it is made, and not left to
    /// the fold.
    function _answerDispute(address actor, bytes32 subject, bytes32 disputeFactId, bytes32 evidenceHash) private {
        address owner = _stored(subject).owner;
        if (actor != owner && !LINEAGE.isOperator(owner, actor)) revert NotOwner(subject, owner, actor);
        Codes.checkPresent("disputeFactId", disputeFactId);
        bytes memory payload = abi.encode(subject, actor, disputeFactId, evidenceHash);
        _record(ChainKind.ASSERTIONS, DisputeAnswered.selector, payload);
    }

    /// @dev Open to all: which arbiter counts differs from reader to reader, and a ruling by nobody
    /// in particular is as harmless as any other statement.
    function _ruleDispute(
        address actor,
        bytes32 subject,
        bytes32 disputeFactId,
        uint8 outcome,
        bytes32 evidenceHash
    ) private {
        Codes.checkPresent("subject", subject);
        Codes.checkPresent("disputeFactId", disputeFactId);
        Codes.check("outcome", outcome, Codes.DISPUTE_OUTCOME);
        bytes memory payload = abi.encode(subject, actor, disputeFactId, outcome, evidenceHash);
        _record(ChainKind.ASSERTIONS, DisputeRuled.selector, payload);
    }

    /// @dev As for a revocation, readers hold it void unless the same account named the document.
    function _redactDocument(address actor, bytes32 subject, bytes32 documentHash, uint8 ground) private {
        Codes.checkPresent("subject", subject);
        Codes.checkPresent("documentHash", documentHash);
        Codes.check("ground", ground, Codes.REDACTION_GROUND);
        bytes memory payload = abi.encode(subject, actor, documentHash, ground);
        _record(ChainKind.ASSERTIONS, DocumentRedacted.selector, payload);
    }

    /// @dev The slot of a subject that must be there to be answered for.
    function _stored(bytes32 subject) private view returns (Subject memory slot) {
        slot = LINEAGE.subjectOf(subject);
        if (slot.kind == 0) revert SubjectUnknown(subject);
    }

    /// @dev Agents derive from nothing.
    function _checkLineage(bytes32 subject) private view {
        uint8 kind = _stored(subject).kind;
        if (kind > SubjectKind.BATCH) revert WrongKind(subject, kind);
    }
}
