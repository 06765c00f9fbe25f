// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ILineageRegistry} from "../interfaces/ILineageRegistry.sol";
import {Codes} from "../libraries/Codes.sol";
import {BatchRegistration} from "../types/BatchRegistration.sol";
import {ChainKind} from "../types/ChainKind.sol";
import {Subject, SubjectKind} from "../types/Subject.sol";
import {Derivations} from "./Derivations.sol";

/// @title Anchoring of batches
/// @notice A million assets for the price of one fact. Their sources are declared all the same, so that a manifest that is
/// withheld shows at each source as "up to `leafCount` unresolved" and never as nothing.
abstract contract Batches is Derivations {
    error LeafCountZero(bytes32 batchId);
    error TooManySources(uint256 count);

    uint256 private constant MAX_SOURCES = 64;

    /// @inheritdoc ILineageRegistry
    function anchorBatch(BatchRegistration calldata batch) external returns (bytes32) {
        return _anchorBatch(msg.sender, batch);
    }

    function _anchorBatch(address actor, BatchRegistration memory batch) internal returns (bytes32 id) {
        // The key is random and chosen before sending: the id is known early, and no two senders race for it.
        id = keccak256(abi.encode(PREFIX, "batch", batch.registrant, batch.batchKey));
        _checkActor(id, batch.registrant, actor);
        _checkBatch(id, batch);
        _create(
            id,
            Subject({
                owner: batch.registrant,
                createdAt: batch.createdAt,
                kind: SubjectKind.BATCH,
                role: batch.role,
                status: 0,
                leafCount: batch.leafCount
            })
        );
        bytes32 factId = _recordOn(id, BatchAnchored.selector, _payload(id, actor, batch));
        _emitAnchored(id, actor, batch, factId);
        bytes32[] memory sources = batch.sources;
        for (uint256 i; i < sources.length; ++i) {
            _link(ChainKind.DEPENDENTS, sources[i], DEPENDENT_LINKED, id, factId, batch.registrant, batch.leafCount);
        }
    }

    function _checkBatch(bytes32 id, BatchRegistration memory batch) private view {
        Codes.check("role", batch.role, Codes.ROLE);
        Codes.checkPresent("root", batch.root);
        Codes.checkPresent("manifestHash", batch.manifestHash);
        _checkCreatedAt(batch.createdAt);
        if (batch.leafCount == 0) revert LeafCountZero(id);
        bytes32[] memory sources = batch.sources;
        if (sources.length > MAX_SOURCES) revert TooManySources(sources.length);
        bytes32 previous;
        for (uint256 i; i < sources.length; ++i) {
            _checkAscending(previous, sources[i]);
            _checkOlder(sources[i], batch.createdAt);
            previous = sources[i];
        }
    }

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

    function _emitAnchored(bytes32 id, address actor, BatchRegistration memory batch, bytes32 factId) private {
        emit BatchAnchored(
            id,
            actor,
            batch.registrant,
            batch.batchKey,
            batch.root,
            batch.leafCount,
            batch.createdAt,
            batch.role,
            batch.manifestHash,
            batch.sources,
            factId
        );
    }
}
