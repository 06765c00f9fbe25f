// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ILineageRegistry} from "../interfaces/ILineageRegistry.sol";
import {Codes} from "../libraries/Codes.sol";
import {AssetRegistration} from "../types/AssetRegistration.sol";
import {Subject} from "../types/Subject.sol";
import {Derivations} from "./Derivations.sol";

/// @title Registration of single assets
abstract contract Assets is Derivations {
    /// @inheritdoc ILineageRegistry
    function registerAsset(AssetRegistration calldata asset) external returns (bytes32) {
        return _registerAsset(msg.sender, asset);
    }

    /// @inheritdoc ILineageRegistry
    function registerAssets(AssetRegistration[] calldata assets) external returns (bytes32[] memory assetIds) {
        assetIds = new bytes32[](assets.length);
        for (uint256 i; i < assets.length; ++i) {
            assetIds[i] = _registerAsset(msg.sender, assets[i]);
        }
    }

    function _registerAssets(address actor, AssetRegistration[] memory assets) internal {
        for (uint256 i; i < assets.length; ++i) {
            _registerAsset(actor, assets[i]);
        }
    }

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
        Subject memory subject = Subject({
            owner: asset.registrant,
            createdAt: asset.createdAt,
            kind: asset.kind,
            role: asset.role,
            status: 0,
            leafCount: 0
        });
        _create(id, subject);

        bytes32 factId = _recordOn(id, AssetRegistered.selector, _payload(id, actor, asset));
        _emitRegistered(id, actor, asset, factId);
        _claim(id, factId, subject, asset.scheme, asset.contentHash);
        if (asset.sources.length != 0) _recordSources(actor, id, subject, asset.sources);
    }

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

    function _emitRegistered(bytes32 id, address actor, AssetRegistration memory asset, bytes32 factId) private {
        emit AssetRegistered(
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
            asset.metadataHash,
            factId
        );
    }
}
