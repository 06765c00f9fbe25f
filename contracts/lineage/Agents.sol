// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ILineageRegistry} from "../interfaces/ILineageRegistry.sol";
import {Codes} from "../libraries/Codes.sol";
import {SubjectPacking} from "../types/PackedSubject.sol";
import {SubjectKind} from "../types/SubjectKind.sol";
import {Subjects} from "./Subjects.sol";

/// @title Agents and their operators
/// @notice An account owns assets whether it registered as an agent or not: registering gives it a
/// document that says who it is, and a place for what others say of it.
abstract contract Agents is Subjects {
    error OperatorInvalid(address operator);

    /// @inheritdoc ILineageRegistry
    function registerAgent(uint8 agentKind, bytes32 metadataHash) external returns (bytes32) {
        return _registerAgent(msg.sender, agentKind, metadataHash);
    }

    /// @inheritdoc ILineageRegistry
    function setOperator(address operator, uint40 until) external {
        _setOperator(msg.sender, operator, until);
    }

    /// @dev Only the account itself, and once: corrections are `MetadataSet` facts of the same
    /// chain.
    function _registerAgent(address actor, uint8 agentKind, bytes32 metadataHash) internal returns (bytes32 id) {
        Codes.check("agentKind", agentKind, Codes.AGENT_KIND);
        id = _agentId(actor);
        _create(id, SubjectPacking.create(actor, uint40(block.timestamp), SubjectKind.AGENT, 0, 0));
        _recordNaming(AgentRegistered.selector, abi.encode(id, actor, actor, agentKind, metadataHash));
    }

    /// @dev Only the account itself: an operator that could set operators would outlive its own
    /// expiry.
    function _setOperator(address actor, address operator, uint40 until) internal {
        if (operator == address(0) || operator == actor) revert OperatorInvalid(operator);
        _setUntil(actor, operator, until);
        _recordOn(OperatorSet.selector, abi.encode(_agentId(actor), actor, operator, until));
    }

    /// @dev Follows from the account alone, so that it can be named before the account registers.
    function _agentId(address account) private view returns (bytes32) {
        return keccak256(abi.encode(PREFIX, "agent", account));
    }
}
