// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice One recording call without its actor.
struct Action {
    /// Of the recording function.
    bytes4 selector;
    /// ABI encoding of that function's arguments: its calldata after the selector.
    bytes arguments;
}

/// @notice What an account signs so that anyone may send its actions: all of them, in this order,
/// or none.
struct Record {
    /// In whose name the facts are recorded, and who signs.
    address actor;
    Action[] actions;
    /// Any number that the actor has not used in this contract.
    uint256 nonce;
    /// Last unix second in which it may be sent.
    uint40 deadline;
}

/// @notice A record with the actor's signature: 65 bytes `r s v`, or whatever an ERC-1271 account
/// accepts.
struct SignedRecord {
    Record record;
    bytes signature;
}

/// @notice What the other party of a transfer signs: the recipient if the owner sends it, the owner
/// if the recipient does.
struct Transfer {
    /// Id of an asset or batch.
    bytes32 subject;
    /// Present owner.
    address from;
    /// Next owner.
    address to;
    /// Role of the next owner: 1 RIGHTS_HOLDER, 2 LICENSEE, 3 DERIVER, 4 OBSERVER.
    uint8 role;
    /// Head of the subject's chain of facts as the signer saw it: with any fact since, the transfer
    /// is refused. 0 takes whatever was recorded by then.
    bytes32 head;
    /// Any number that the signer has not used in this contract.
    uint256 nonce;
    /// Last unix second in which it may be sent.
    uint40 deadline;
}
