// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ILineageRegistry} from "../interfaces/ILineageRegistry.sol";
import {Codes} from "../libraries/Codes.sol";
import {SourceWords} from "../libraries/SourceWords.sol";
import {AssetRegistration} from "../types/AssetRegistration.sol";
import {PackedSubject, SubjectPacking} from "../types/PackedSubject.sol";
import {Derivations} from "./Derivations.sol";

/// @title Registration of single assets
/// @notice A registration is a claim, not a title: rivals can register the same content, each under
/// its own id, and all stand in one claims chain. Which of them counts is for the reader's policy.
/// @dev The common path of the whole registry: one slot, three heads, one event. Its budget is why
/// nothing else is stored.
abstract contract Assets is Derivations {
    /// @inheritdoc ILineageRegistry
    function registerAsset(AssetRegistration calldata asset) external returns (bytes32) {
        return _registerAsset(msg.sender, _toMemory(asset));
    }

    /// @inheritdoc ILineageRegistry
    function registerAssets(AssetRegistration[] calldata assets) external returns (bytes32[] memory assetIds) {
        assetIds = new bytes32[](assets.length);
        for (uint256 i; i < assets.length; ++i) {
            assetIds[i] = _registerAsset(msg.sender, _toMemory(assets[i]));
        }
    }

    /// @dev One after the other through storage, never through a list in memory: a later asset may
    /// derive from an earlier one, and one id twice must be found.
    function _registerAssets(address actor, AssetRegistration[] memory assets) internal {
        for (uint256 i; i < assets.length; ++i) {
            _registerAsset(actor, assets[i]);
        }
    }

    /// @dev Codes first, since they cost nothing to refuse; then who may, then whether it is new.
    function _registerAsset(address actor, AssetRegistration memory asset) internal returns (bytes32 id) {
        Codes.check("kind", asset.kind, Codes.ASSET_KIND);
        Codes.check("scheme", asset.scheme, Codes.SCHEME);
        Codes.check("role", asset.role, Codes.ROLE);
        Codes.check("timeBasis", asset.timeBasis, Codes.TIME_BASIS);
        Codes.checkPresent("contentHash", asset.contentHash);
        _checkCreatedAt(asset.createdAt);

        // The registrant is part of the id: nobody can squat on what another will register.
        id = keccak256(
            abi.encode(PREFIX, "asset", asset.registrant, asset.kind, asset.scheme, asset.contentHash, asset.edition)
        );
        _checkActor(id, asset.registrant, actor);
        PackedSubject subject = SubjectPacking.create(asset.registrant, asset.createdAt, asset.kind, asset.role, 0);
        // Taken only by the same claim of the same registrant: a second one would say twice what is
        // said once.
        _create(id, subject);

        bytes32 factId = _recordNaming(AssetRegistered.selector, _payload(id, actor, asset));
        // After the fact, whose id the link names.
        _claim(id, factId, subject, asset.scheme, asset.contentHash);
        if (asset.sources.length != 0) _recordSources(actor, id, subject, asset.sources);
    }

    /// @dev What an assignment would do, but for the words, which it would take one by one.
    function _toMemory(AssetRegistration calldata asset) private pure returns (AssetRegistration memory) {
        return
            AssetRegistration({
                registrant: asset.registrant,
                kind: asset.kind,
                scheme: asset.scheme,
                role: asset.role,
                timeBasis: asset.timeBasis,
                edition: asset.edition,
                createdAt: asset.createdAt,
                contentHash: asset.contentHash,
                metadataHash: asset.metadataHash,
                sources: SourceWords.toMemory(asset.sources)
            });
    }

    /// @dev Fields of `AssetRegistered` but the last, in its order.
    function _payload(bytes32 id, address actor, AssetRegistration memory asset) private pure returns (bytes memory) {
        return
            abi.encode(
                id,
                actor,
                asset.contentHash,
                asset.registrant,
                asset.kind,
                asset.scheme,
                asset.role,
                asset.timeBasis,
                asset.edition,
                asset.createdAt,
                asset.metadataHash
            );
    }
}
