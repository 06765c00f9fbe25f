// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ILineageRegistry} from "../interfaces/ILineageRegistry.sol";
import {Codes} from "../libraries/Codes.sol";
import {ChainKind} from "../types/ChainKind.sol";
import {PackedSubject} from "../types/PackedSubject.sol";
import {Subjects} from "./Subjects.sol";

/// @title What an owner says of a subject
/// @notice Each replaces or adds to what was said before; nothing said is ever lost, since its fact
/// stays in the chain.
abstract contract Statements is Subjects {
    error PeriodInvalid(uint40 startedAt, uint40 endedAt);
    error ContentCountInvalid(uint256 count);

    uint256 private constant MAX_CONTENTS = 64;
    /// subject, by, scheme, offset of the hashes
    uint256 private constant CONTENT_ADDED_WORDS = 4;

    /// @inheritdoc ILineageRegistry
    function recordActivity(
        bytes32 subject,
        bytes32 activityId,
        uint8 activity,
        bytes32 agentId,
        uint40 startedAt,
        uint40 endedAt,
        bytes32 metadataHash
    ) external {
        _recordActivity(msg.sender, subject, activityId, activity, agentId, startedAt, endedAt, metadataHash);
    }

    /// @inheritdoc ILineageRegistry
    function attachTerms(bytes32 subject, bytes32 licenseTermsId, uint8 appliesTo) external {
        _attachTerms(msg.sender, subject, licenseTermsId, appliesTo);
    }

    /// @inheritdoc ILineageRegistry
    function detachTerms(bytes32 subject, bytes32 licenseTermsId, uint8 appliesTo) external {
        _detachTerms(msg.sender, subject, licenseTermsId, appliesTo);
    }

    /// @inheritdoc ILineageRegistry
    function setMetadata(bytes32 subject, bytes32 metadataHash) external {
        _setMetadata(msg.sender, subject, metadataHash);
    }

    /// @inheritdoc ILineageRegistry
    function addContent(bytes32 subject, uint8 scheme, bytes32[] calldata contentHashes) external {
        _addContent(msg.sender, subject, scheme, contentHashes);
    }

    /// @inheritdoc ILineageRegistry
    function stateRole(bytes32 subject, uint8 role) external {
        _stateRole(msg.sender, subject, role);
    }

    /// @inheritdoc ILineageRegistry
    function redactDocument(bytes32 subject, bytes32 documentHash, uint8 ground) external {
        _redactDocument(msg.sender, subject, documentHash, ground);
    }

    /// @dev The agent need not have registered: its id follows from its account, and most that
    /// trained a model never will.
    function _recordActivity(
        address actor,
        bytes32 subject,
        bytes32 activityId,
        uint8 activity,
        bytes32 agentId,
        uint40 startedAt,
        uint40 endedAt,
        bytes32 metadataHash
    ) internal {
        _ownedLineage(subject, actor);
        Codes.checkPresent("activityId", activityId);
        Codes.check("activity", activity, Codes.ACTIVITY);
        // Zero is an end that nobody states. Claimed times are otherwise taken as they come, and
        // shown as claimed.
        if (endedAt != 0 && endedAt < startedAt) revert PeriodInvalid(startedAt, endedAt);
        bytes memory payload = abi.encode(
            subject,
            actor,
            activityId,
            activity,
            agentId,
            startedAt,
            endedAt,
            metadataHash
        );
        _recordOn(ActivityRecorded.selector, payload);
    }

    /// @dev Terms are not looked up: they live in another contract, and their id is their hash. An
    /// offer of terms that nobody registered offers nothing.
    function _attachTerms(address actor, bytes32 subject, bytes32 licenseTermsId, uint8 appliesTo) internal {
        bytes memory payload = _termsPayload(actor, subject, licenseTermsId, appliesTo);
        _recordNaming(TermsAttached.selector, payload);
    }

    /// @dev Not only what was attached can be detached: the owner may end what a predecessor
    /// offered elsewhere.
    function _detachTerms(address actor, bytes32 subject, bytes32 licenseTermsId, uint8 appliesTo) internal {
        bytes memory payload = _termsPayload(actor, subject, licenseTermsId, appliesTo);
        _recordNaming(TermsDetached.selector, payload);
    }

    /// @dev Zero is allowed: a document may have to go without another in its place.
    function _setMetadata(address actor, bytes32 subject, bytes32 metadataHash) internal {
        _owned(subject, actor);
        _recordOn(MetadataSet.selector, abi.encode(subject, actor, metadataHash));
    }

    /// @dev Anyone may add any hash to an asset of his own, as anyone may register any content: a
    /// claim, in the same chain as all other claims on it. The bound keeps one fact from costing
    /// more than a block.
    function _addContent(address actor, bytes32 subject, uint8 scheme, bytes32[] memory contentHashes) internal {
        PackedSubject slot = _ownedAsset(subject, actor);
        Codes.check("scheme", scheme, Codes.SCHEME);
        uint256 count = contentHashes.length;
        if (count == 0 || count > MAX_CONTENTS) revert ContentCountInvalid(count);
        bytes memory payload = abi.encode(subject, actor, scheme, contentHashes);
        bytes32 factId = _recordTailed(ChainKind.SUBJECT, ContentAdded.selector, payload, CONTENT_ADDED_WORDS);
        for (uint256 i; i < count; ++i) {
            Codes.checkPresent("contentHash", contentHashes[i]);
            _claim(subject, factId, slot, scheme, contentHashes[i]);
        }
    }

    /// @dev In the slot as well, since claims and leaves made later carry it.
    function _stateRole(address actor, bytes32 subject, uint8 role) internal {
        PackedSubject slot = _ownedLineage(subject, actor);
        Codes.check("role", role, Codes.ROLE);
        _update(subject, slot.withRole(role));
        _recordOn(RoleStated.selector, abi.encode(subject, actor, role));
    }

    /// @dev What is chained cannot be erased, and need not be: only its hash is here. The fact
    /// tells all who hold the document to stop showing it.
    function _redactDocument(address actor, bytes32 subject, bytes32 documentHash, uint8 ground) internal {
        _owned(subject, actor);
        Codes.checkPresent("documentHash", documentHash);
        Codes.check("ground", ground, Codes.REDACTION_GROUND);
        bytes memory payload = abi.encode(subject, actor, documentHash, ground);
        _recordOn(DocumentRedacted.selector, payload);
    }

    /// @dev Checks that both facts about terms share, and their payload, which is the same.
    function _termsPayload(
        address actor,
        bytes32 subject,
        bytes32 licenseTermsId,
        uint8 appliesTo
    ) private view returns (bytes memory) {
        _ownedLineage(subject, actor);
        Codes.checkPresent("licenseTermsId", licenseTermsId);
        Codes.check("appliesTo", appliesTo, Codes.APPLIES_TO);
        return abi.encode(subject, actor, licenseTermsId, appliesTo);
    }
}
