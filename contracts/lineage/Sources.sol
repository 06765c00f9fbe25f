// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ILineageRegistry} from "../interfaces/ILineageRegistry.sol";
import {Codes} from "../libraries/Codes.sol";
import {SourceReference} from "../types/SourceReference.sol";
import {Subjects} from "./Subjects.sol";

/// @title Sources that the graph cannot walk, and what is said about lists of sources
/// @notice They make answers incomplete in a way that is counted: silence would look like
/// completeness.
abstract contract Sources is Subjects {
    error SourceCountZero(bytes32 subject);

    /// @inheritdoc ILineageRegistry
    function nameSource(
        bytes32 subject,
        bytes32 commitment,
        uint8 relation,
        uint40 acquiredAt,
        bytes32 licenseTermsId
    ) external {
        _nameSource(msg.sender, subject, commitment, relation, acquiredAt, licenseTermsId);
    }

    /// @inheritdoc ILineageRegistry
    function referenceSource(bytes32 subject, SourceReference calldata source) external {
        _referenceSource(msg.sender, subject, source);
    }

    /// @inheritdoc ILineageRegistry
    function commitSources(bytes32 subject, bytes32 root, uint32 count) external {
        _commitSources(msg.sender, subject, root, count);
    }

    /// @inheritdoc ILineageRegistry
    function declareSourcesComplete(bytes32 subject, bytes32 evidenceHash) external {
        _declareSourcesComplete(msg.sender, subject, evidenceHash);
    }

    /// @inheritdoc ILineageRegistry
    function supersedeSource(
        bytes32 subject,
        bytes32 supersededFactId,
        uint32 index,
        bytes32 replacementFactId,
        uint32 replacementIndex,
        uint8 reason
    ) external {
        _supersedeSource(msg.sender, subject, supersededFactId, index, replacementFactId, replacementIndex, reason);
    }

    /// @inheritdoc ILineageRegistry
    function consentToShareReduction(bytes32 subject, bytes32 edgeFactId, uint32 index, uint16 minimumBps) external {
        _consentToShareReduction(msg.sender, subject, edgeFactId, index, minimumBps);
    }

    /// @dev Nothing can be checked of a source that nobody registered; the salt keeps the name from
    /// being guessed.
    function _nameSource(
        address actor,
        bytes32 subject,
        bytes32 commitment,
        uint8 relation,
        uint40 acquiredAt,
        bytes32 licenseTermsId
    ) internal {
        _ownedLineage(subject, actor);
        Codes.checkPresent("commitment", commitment);
        Codes.check("relation", relation, Codes.RELATION);
        bytes memory payload = abi.encode(subject, actor, commitment, relation, acquiredAt, licenseTermsId);
        _recordOn(SourceNamed.selector, payload);
    }

    /// @dev The other registry is not asked, though it be this one: a younger source has no place
    /// in the graph, and what it is worth is judged where it can be seen.
    function _referenceSource(address actor, bytes32 subject, SourceReference memory source) internal {
        _ownedLineage(subject, actor);
        Codes.checkPresent("foreignId", source.foreignId);
        Codes.checkPresent("registry", bytes32(uint256(uint160(source.registry))));
        // Zero is no chain, and an answer that cannot say where the source is helps nobody.
        Codes.check("chainId", source.chainId, type(uint64).max);
        Codes.check("relation", source.relation, Codes.RELATION);
        // Held, never paid; still a share, and a share of more than all is a mistake.
        Codes.checkShare(source.royaltyBps);
        _recordOn(SourceReferenced.selector, abi.encode(subject, actor, source));
    }

    /// @dev The count is in the fact so that answers can say how much they do not show.
    function _commitSources(address actor, bytes32 subject, bytes32 root, uint32 count) internal {
        _ownedLineage(subject, actor);
        Codes.checkPresent("root", root);
        if (count == 0) revert SourceCountZero(subject);
        _recordOn(SourcesCommitted.selector, abi.encode(subject, actor, root, count));
    }

    /// @dev Closes the list by a name under it, not by a lock: a later source reopens it, and the
    /// truth is never refused.
    function _declareSourcesComplete(address actor, bytes32 subject, bytes32 evidenceHash) internal {
        _ownedLineage(subject, actor);
        bytes memory payload = abi.encode(subject, actor, evidenceHash);
        _recordOn(SourcesDeclaredComplete.selector, payload);
    }

    /// @dev Whether the reference names an edge of this subject is a question to its chain, which
    /// no slot can answer; the fold holds such a fact void.
    function _supersedeSource(
        address actor,
        bytes32 subject,
        bytes32 supersededFactId,
        uint32 index,
        bytes32 replacementFactId,
        uint32 replacementIndex,
        uint8 reason
    ) internal {
        _ownedLineage(subject, actor);
        Codes.checkPresent("supersededFactId", supersededFactId);
        Codes.check("reason", reason, Codes.SUPERSESSION_REASON);
        bytes memory payload = abi.encode(
            subject,
            actor,
            supersededFactId,
            index,
            replacementFactId,
            replacementIndex,
            reason
        );
        _recordOn(SourceSuperseded.selector, payload);
    }

    /// @dev Of a stored asset only: no share ever flows to a batch. What is consented to is given
    /// away for good.
    function _consentToShareReduction(
        address actor,
        bytes32 subject,
        bytes32 edgeFactId,
        uint32 index,
        uint16 minimumBps
    ) internal {
        _checkOwner(subject, _ownedAsset(subject, actor), actor);
        Codes.checkPresent("edgeFactId", edgeFactId);
        Codes.checkShare(minimumBps);
        bytes memory payload = abi.encode(subject, actor, edgeFactId, index, minimumBps);
        _recordOn(ShareReductionConsented.selector, payload);
    }
}
