// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ILineageRegistry} from "../interfaces/ILineageRegistry.sol";
import {Codes} from "../libraries/Codes.sol";
import {Transfer} from "../types/Record.sol";
import {ChainKind} from "../types/ChainKind.sol";
import {PackedSubject} from "../types/PackedSubject.sol";
import {Subjects} from "./Subjects.sol";

/// @title Transfer of assets and batches
/// @notice Both parties act: an asset brings duties, so nobody is made its owner unasked.
abstract contract Transfers is Subjects {
    error HeadMoved(bytes32 subject, bytes32 head);
    error NotParty(address actor, address from, address to);
    error RecipientInvalid(address to);

    bytes32 private constant TRANSFER_TYPEHASH = keccak256(
        "Transfer(bytes32 subject,address from,address to,uint8 role,bytes32 head,uint256 nonce,uint40 deadline)"
    );

    /// @inheritdoc ILineageRegistry
    function transferOwnership(Transfer calldata transfer, bytes calldata signature) external {
        _transferOwnership(msg.sender, transfer, signature);
    }

    /// @dev Which of the two sent it tells whose signature is missing. The signature names both,
    /// the role and the subject, and is used up, so that it can neither be turned round nor be
    /// played again when the asset comes back.
    function _transferOwnership(address actor, Transfer memory transfer, bytes memory signature) internal {
        address from = transfer.from;
        address to = transfer.to;
        if (to == address(0) || to == from) revert RecipientInvalid(to);
        Codes.check("role", transfer.role, Codes.ROLE);
        // `from` is taken as the actor to find out whether it owns the subject; an operator of the
        // owner passes that, so the owner itself is asked for after.
        PackedSubject slot = _ownedLineage(transfer.subject, from);
        _checkOwner(transfer.subject, slot, from);
        if (actor != from && actor != to) revert NotParty(actor, from, to);
        // What is handed over is what the signer saw: an owner could else offer the asset to all for
        // nothing, or withdraw it, between the other's signature and the transfer.
        bytes32 head = _head(_start(ChainKind.SUBJECT, transfer.subject));
        if (transfer.head != 0 && transfer.head != head) revert HeadMoved(transfer.subject, head);
        _consume(
            actor == from ? to : from,
            transfer.nonce,
            transfer.deadline,
            keccak256(abi.encode(TRANSFER_TYPEHASH, transfer)),
            signature
        );
        _update(transfer.subject, slot.withOwner(to).withRole(transfer.role));
        bytes memory payload = abi.encode(transfer.subject, actor, to, transfer.role);
        _recordNaming(OwnershipTransferred.selector, payload);
    }
}
