// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ILineageRegistry} from "../interfaces/ILineageRegistry.sol";
import {Codes} from "../libraries/Codes.sol";
import {BatchRegistration} from "../types/BatchRegistration.sol";
import {ChainKind} from "../types/ChainKind.sol";
import {SubjectPacking} from "../types/PackedSubject.sol";
import {SubjectKind} from "../types/SubjectKind.sol";
import {Derivations} from "./Derivations.sol";

/// @title Anchoring of batches
/// @notice A million assets for the price of one fact. Their sources are declared all the same, so
/// that a manifest that is withheld shows at each source as "up to `leafCount` unresolved" and
/// never as nothing.
abstract contract Batches is Derivations {
    error LeafCountZero(bytes32 batchId);
    error TooManySources(uint256 count);

    uint256 private constant MAX_SOURCES = 64;
    /// subject to manifestHash, offset of the sources
    uint256 private constant BATCH_ANCHORED_WORDS = 10;

    /// @inheritdoc ILineageRegistry
    function anchorBatch(BatchRegistration calldata batch) external returns (bytes32) {
        return _anchorBatch(msg.sender, batch);
    }

    /// @dev The root is taken on trust, and that is enough: a manifest that does not fit it proves
    /// no leaf, and until one that fits appears, every declared source shows the batch as
    /// unresolved.
    function _anchorBatch(address actor, BatchRegistration memory batch) internal returns (bytes32 id) {
        // The key is random and chosen before sending: the id is known early, and no two senders
        // race for it.
        id = keccak256(abi.encode(PREFIX, "batch", batch.registrant, batch.batchKey));
        _checkActor(id, batch.registrant, actor);
        _checkBatch(id, batch);
        _create(
            id,
            SubjectPacking.create(batch.registrant, batch.createdAt, SubjectKind.BATCH, batch.role, batch.leafCount)
        );
        bytes32 factId = _recordTailed(
            ChainKind.SUBJECT,
            BatchAnchored.selector,
            _payload(id, actor, batch),
            BATCH_ANCHORED_WORDS
        );
        _linkSources(id, factId, batch);
    }

    /// @dev A batch with no leaf, no root or no manifest could never be resolved, and would be
    /// counted for ever.
    function _checkBatch(bytes32 id, BatchRegistration memory batch) private view {
        Codes.check("role", batch.role, Codes.ROLE);
        Codes.checkPresent("root", batch.root);
        Codes.checkPresent("manifestHash", batch.manifestHash);
        _checkCreatedAt(batch.createdAt);
        if (batch.leafCount == 0) revert LeafCountZero(id);
        if (batch.sources.length > MAX_SOURCES) revert TooManySources(batch.sources.length);
    }

    /// @dev Checks each declared source and extends its dependents chain, whatever the manifest
    /// says of it.
    function _linkSources(bytes32 id, bytes32 factId, BatchRegistration memory batch) private {
        bytes32[] memory sources = batch.sources;
        bytes32 previous;
        for (uint256 i; i < sources.length; ++i) {
            bytes32 source = sources[i];
            _checkSource(previous, source, batch.createdAt);
            _link(ChainKind.DEPENDENTS, source, DEPENDENT_LINKED, id, factId, batch.registrant, batch.leafCount);
            previous = source;
        }
    }

    /// @dev Fields of `BatchAnchored` but the last, in its order.
    function _payload(bytes32 id, address actor, BatchRegistration memory batch) private pure returns (bytes memory) {
        return
            abi.encode(
                id,
                actor,
                batch.registrant,
                batch.batchKey,
                batch.root,
                batch.leafCount,
                batch.createdAt,
                batch.role,
                batch.manifestHash,
                batch.sources
            );
    }
}
