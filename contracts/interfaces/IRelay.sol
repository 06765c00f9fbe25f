// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Action, Record, SignedRecord} from "../types/Record.sol";

/// @title Many actions in one transaction, and actions that someone else sends
/// @notice Every recording function can be named as an `Action`. Signed records are EIP-712 typed
/// data `Record(address actor,Action[] actions,uint256 nonce,uint40 deadline)Action(bytes4
/// selector,bytes arguments)` under the domain that `eip712Domain` tells (ERC-5267). Signatures are
/// checked as ECDSA first, then by ERC-1271. Any recording function, this way or direct, reverts as
/// a whole: a fact is never recorded in part. Facts name the actor; who sent a signed record for it
/// stands in no fact, and is the sender of the transaction at most.
interface IRelay {
    /// @notice Records several actions in the name of the caller, in order.
    /// @dev Reverts with `UnknownAction` for a selector that records nothing, and with whatever the
    /// action reverts with.
    function record(Action[] calldata actions) external;

    /// @notice Records the actions that `record.actor` signed, in order. Anyone may send it, once.
    /// @dev Reverts with `RecordExpired`, `NonceUsed`, `SignatureInvalid`, `UnknownAction`, or as
    /// an action does.
    function recordFor(Record calldata signed, bytes calldata signature) external;

    /// @notice Records for several signers: each record as `recordFor` does, all of its actions or
    /// none. One that would revert is skipped, so that no signer can stop the others, be it by
    /// sending a record or what it holds first, by revoking it or by signing what is refused.
    /// @dev Reverts with `RecordStarved` where one failed that used up nearly all gas, so that none
    /// is skipped because too little was given. The code of a signer that is a contract can do so
    /// on purpose: senders simulate, and leave such records out.
    /// @return recorded For each record whether it was recorded now.
    function recordForMany(SignedRecord[] calldata records) external returns (bool[] memory recorded);

    /// @notice Consumes nonces of the caller, so that what was signed with them can no longer be
    /// sent.
    /// @param word Nonces `word * 256` to `word * 256 + 255`.
    /// @param mask Bit `i` consumes nonce `word * 256 + i`. Those consumed before stay so.
    function revokeNonces(uint256 word, uint256 mask) external;

    /// @notice Whether a nonce was recorded with, transferred with, or revoked.
    function isNonceUsed(address signer, uint256 nonce) external view returns (bool);

    /// @notice The EIP-712 domain, as ERC-5267 tells it: name of the contract, version "1", chain
    /// id, this address.
    function eip712Domain()
        external
        view
        returns (
            bytes1 fields,
            string memory name,
            string memory version,
            uint256 chainId,
            address verifyingContract,
            bytes32 salt,
            uint256[] memory extensions
        );
}
