// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {FactLog} from "./base/FactLog.sol";
import {Relay} from "./base/Relay.sol";
import {Agents} from "./lineage/Agents.sol";
import {Assets} from "./lineage/Assets.sol";
import {Batches} from "./lineage/Batches.sol";
import {Leaves} from "./lineage/Leaves.sol";
import {Sources} from "./lineage/Sources.sol";
import {Statements} from "./lineage/Statements.sol";
import {Transfers} from "./lineage/Transfers.sol";
import {AssetRegistration} from "./types/AssetRegistration.sol";
import {BatchRegistration} from "./types/BatchRegistration.sol";
import {Materialization} from "./types/Materialization.sol";
import {Transfer} from "./types/Record.sol";
import {SourceReference} from "./types/SourceReference.sol";

/// @title What owners record of assets, batches and agents
/// @notice The manual is `ILineageRegistry`; the facts are `ILineageEvents`. No proxy, no admin, no
/// money: what is recorded here stays, and a new version is a new address that names this one as
/// its predecessor.
/// @dev Each part holds its external functions and, for each, the internal form that takes the
/// actor. This file is the table from selectors to those forms.
contract LineageRegistry is Agents, Assets, Batches, Leaves, Sources, Statements, Transfers {
    /// @param predecessor The registry that this one follows, zero for the first. Not checked: it
    /// is a signpost for readers, and nothing here ever calls it.
    constructor(address predecessor) FactLog(predecessor) {}

    /// @inheritdoc Relay
    function _domainName() internal pure override returns (string memory) {
        return "Pedigree LineageRegistry";
    }

    /// @inheritdoc Relay
    /// @dev What is recorded most stands first: each comparison before it costs gas. Arguments are
    /// decoded by the same rules as calldata, so that a number too wide for its type reverts here
    /// as it does there. Views, `revokeNonces` and the relay's own functions are not in the table:
    /// a signed record can do nothing but record.
    function _act(address actor, bytes4 selector, bytes calldata args) internal override {
        if (selector == this.registerAsset.selector) {
            _registerAsset(actor, abi.decode(args, (AssetRegistration)));
        } else if (selector == this.recordDerivations.selector) {
            (bytes32 subject, bytes32[] memory words) = abi.decode(args, (bytes32, bytes32[]));
            _recordDerivations(actor, subject, words);
        } else if (selector == this.attachTerms.selector) {
            (bytes32 subject, bytes32 licenseTermsId, uint8 appliesTo) = abi.decode(args, (bytes32, bytes32, uint8));
            _attachTerms(actor, subject, licenseTermsId, appliesTo);
        } else if (selector == this.registerAssets.selector) {
            _registerAssets(actor, abi.decode(args, (AssetRegistration[])));
        } else if (selector == this.anchorBatch.selector) {
            _anchorBatch(actor, abi.decode(args, (BatchRegistration)));
        } else if (selector == this.materialize.selector) {
            _materialize(actor, abi.decode(args, (Materialization)));
        } else if (!_actOnSources(actor, selector, args) && !_actOnSubject(actor, selector, args)) {
            revert UnknownAction(selector);
        }
    }

    /// @dev Second part of the table: what is said of sources. The table is in parts because the
    /// compiler can hold only so many values at a time.
    /// @return Whether the selector is in this part.
    function _actOnSources(address actor, bytes4 selector, bytes calldata args) private returns (bool) {
        if (selector == this.nameSource.selector) {
            (bytes32 subject, bytes32 commitment, uint8 relation, uint40 acquiredAt, bytes32 licenseTermsId) = abi
                .decode(args, (bytes32, bytes32, uint8, uint40, bytes32));
            _nameSource(actor, subject, commitment, relation, acquiredAt, licenseTermsId);
        } else if (selector == this.referenceSource.selector) {
            (bytes32 subject, SourceReference memory source) = abi.decode(args, (bytes32, SourceReference));
            _referenceSource(actor, subject, source);
        } else if (selector == this.commitSources.selector) {
            (bytes32 subject, bytes32 root, uint32 count) = abi.decode(args, (bytes32, bytes32, uint32));
            _commitSources(actor, subject, root, count);
        } else if (selector == this.declareSourcesComplete.selector) {
            (bytes32 subject, bytes32 evidenceHash) = abi.decode(args, (bytes32, bytes32));
            _declareSourcesComplete(actor, subject, evidenceHash);
        } else if (selector == this.supersedeSource.selector) {
            (bytes32 subject, bytes32 superseded, uint32 index, bytes32 replacement, uint32 place, uint8 reason) = abi
                .decode(args, (bytes32, bytes32, uint32, bytes32, uint32, uint8));
            _supersedeSource(actor, subject, superseded, index, replacement, place, reason);
        } else if (selector == this.consentToShareReduction.selector) {
            (bytes32 subject, bytes32 edgeFactId, uint32 index, uint16 minimumBps) = abi.decode(
                args,
                (bytes32, bytes32, uint32, uint16)
            );
            _consentToShareReduction(actor, subject, edgeFactId, index, minimumBps);
        } else {
            return false;
        }
        return true;
    }

    /// @dev Third part of the table: what is said of one subject, and of agents.
    /// @return Whether the selector is in this part.
    function _actOnSubject(address actor, bytes4 selector, bytes calldata args) private returns (bool) {
        if (selector == this.setMetadata.selector) {
            (bytes32 subject, bytes32 metadataHash) = abi.decode(args, (bytes32, bytes32));
            _setMetadata(actor, subject, metadataHash);
        } else if (selector == this.recordActivity.selector) {
            (bytes32 subject, bytes32 id, uint8 kind, bytes32 agent, uint40 start, uint40 end, bytes32 metadata) = abi
                .decode(args, (bytes32, bytes32, uint8, bytes32, uint40, uint40, bytes32));
            _recordActivity(actor, subject, id, kind, agent, start, end, metadata);
        } else if (selector == this.detachTerms.selector) {
            (bytes32 subject, bytes32 licenseTermsId, uint8 appliesTo) = abi.decode(args, (bytes32, bytes32, uint8));
            _detachTerms(actor, subject, licenseTermsId, appliesTo);
        } else if (selector == this.addContent.selector) {
            (bytes32 subject, uint8 scheme, bytes32[] memory hashes) = abi.decode(args, (bytes32, uint8, bytes32[]));
            _addContent(actor, subject, scheme, hashes);
        } else if (selector == this.stateRole.selector) {
            (bytes32 subject, uint8 role) = abi.decode(args, (bytes32, uint8));
            _stateRole(actor, subject, role);
        } else if (selector == this.withdraw.selector) {
            (bytes32 subject, uint8 ground, uint32 leaf, uint40 effectiveAt, bytes32 evidence) = abi.decode(
                args,
                (bytes32, uint8, uint32, uint40, bytes32)
            );
            _withdraw(actor, subject, ground, leaf, effectiveAt, evidence);
        } else if (selector == this.liftWithdrawal.selector) {
            (bytes32 subject, bytes32 withdrawalFactId) = abi.decode(args, (bytes32, bytes32));
            _liftWithdrawal(actor, subject, withdrawalFactId);
        } else if (selector == this.supersede.selector) {
            (bytes32 subject, bytes32 successor) = abi.decode(args, (bytes32, bytes32));
            _supersede(actor, subject, successor);
        } else if (selector == this.transferOwnership.selector) {
            (Transfer memory transfer, bytes memory signature) = abi.decode(args, (Transfer, bytes));
            _transferOwnership(actor, transfer, signature);
        } else if (selector == this.redactDocument.selector) {
            (bytes32 subject, bytes32 documentHash, uint8 ground) = abi.decode(args, (bytes32, bytes32, uint8));
            _redactDocument(actor, subject, documentHash, ground);
        } else if (selector == this.registerAgent.selector) {
            (uint8 agentKind, bytes32 metadataHash) = abi.decode(args, (uint8, bytes32));
            _registerAgent(actor, agentKind, metadataHash);
        } else if (selector == this.setOperator.selector) {
            (address operator, uint40 until) = abi.decode(args, (address, uint40));
            _setOperator(actor, operator, until);
        } else {
            return false;
        }
        return true;
    }
}
