// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IRelay} from "../interfaces/IRelay.sol";
import {Signatures} from "../libraries/Signatures.sol";
import {Action, Record, SignedRecord} from "../types/Record.sol";
import {FactLog} from "./FactLog.sol";

/// @title Actions of the caller and of signers
/// @notice The actor is an argument from here on: no recorder looks at `msg.sender`, so that a
/// relayed fact and a direct one take the same path.
abstract contract Relay is FactLog, IRelay {
    error RecordExpired(uint40 deadline, uint256 timestamp);
    error NonceUsed(address signer, uint256 nonce);
    error UnknownAction(bytes4 selector);
    /// @param index In the list of records, counted from 0.
    error RecordStarved(uint256 index);

    bytes32 private constant DOMAIN_TYPEHASH = keccak256(
        "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
    );
    bytes32 private constant ACTION_TYPEHASH = keccak256("Action(bytes4 selector,bytes arguments)");
    bytes32 private constant RECORD_TYPEHASH = keccak256(
        "Record(address actor,Action[] actions,uint256 nonce,uint40 deadline)Action(bytes4 selector,bytes arguments)"
    );

    /// Bits of consumed nonces, 256 a word. Unordered, so that one account can sign for several
    /// senders at a time.
    mapping(address signer => mapping(uint256 word => uint256 bits)) private _nonces;

    /// @inheritdoc IRelay
    function record(Action[] calldata actions) external {
        _actAll(msg.sender, actions);
    }

    /// @inheritdoc IRelay
    /// @dev Signature and nonce first, so that nothing is done in the name of one who did not ask.
    function recordFor(Record calldata signed, bytes calldata signature) external {
        _consume(signed.actor, signed.nonce, signed.deadline, _hash(signed), signature);
        _actAll(signed.actor, signed.actions);
    }

    /// @inheritdoc IRelay
    function recordForMany(SignedRecord[] calldata records) external returns (bool[] memory recorded) {
        recorded = new bool[](records.length);
        for (uint256 i; i < records.length; ++i) {
            uint256 gas = gasleft();
            // A call of its own, so that what one signer spoiled is undone and the others are not.
            try this.recordFor(records[i].record, records[i].signature) {
                recorded[i] = true;
            } catch {
                // A call leaves a 64th to its caller, and a call in it another one: who has no more
                // left may have failed for want of gas alone, as it does while gas is estimated.
                if (gasleft() < gas / 16) revert RecordStarved(i);
            }
        }
    }

    /// @inheritdoc IRelay
    function revokeNonces(uint256 word, uint256 mask) external {
        _nonces[msg.sender][word] |= mask;
    }

    /// @inheritdoc IRelay
    function isNonceUsed(address signer, uint256 nonce) public view returns (bool) {
        return (_nonces[signer][nonce >> 8] >> (nonce & 0xff)) & 1 == 1;
    }

    /// @inheritdoc IRelay
    function eip712Domain()
        external
        view
        returns (bytes1, string memory, string memory, uint256, address, bytes32, uint256[] memory)
    {
        // Bits 0 to 3: name, version, chain id and contract are in use; no salt, no extensions.
        return (0x0f, _domainName(), "1", block.chainid, address(this), 0, new uint256[](0));
    }

    /// @dev Name of the signing domain: the contract's own name.
    function _domainName() internal pure virtual returns (string memory);

    /// @dev Decodes the arguments of one action and calls its recorder. Reverts with
    /// `UnknownAction`.
    function _act(address actor, bytes4 selector, bytes calldata arguments) internal virtual;

    /// @dev Consumes `nonce` and reverts unless `signer` signed `structHash` in time.
    function _consume(
        address signer,
        uint256 nonce,
        uint40 deadline,
        bytes32 structHash,
        bytes memory signature
    ) internal {
        // The deadline itself is still in time, as signers read it.
        if (block.timestamp > deadline) revert RecordExpired(deadline, block.timestamp);
        if (isNonceUsed(signer, nonce)) revert NonceUsed(signer, nonce);
        // Before the signer's code is asked. That call is static, but nothing should rest on it
        // alone.
        _nonces[signer][nonce >> 8] |= 1 << (nonce & 0xff);
        Signatures.check(signer, _digest(structHash), signature);
    }

    /// @dev In order, and all or none: an action that reverts takes the others with it.
    function _actAll(address actor, Action[] calldata actions) private {
        for (uint256 i; i < actions.length; ++i) {
            _act(actor, actions[i].selector, actions[i].arguments);
        }
    }

    /// @dev EIP-712 `hashStruct` of a record. Arrays are the hash of their members' hashes, byte
    /// strings their own hash, so that wallets show selector and arguments of each action.
    function _hash(Record calldata signed) private pure returns (bytes32) {
        bytes32[] memory hashes = new bytes32[](signed.actions.length);
        for (uint256 i; i < hashes.length; ++i) {
            Action calldata action = signed.actions[i];
            hashes[i] = keccak256(abi.encode(ACTION_TYPEHASH, action.selector, keccak256(action.arguments)));
        }
        bytes32 actions = keccak256(abi.encodePacked(hashes));
        return keccak256(abi.encode(RECORD_TYPEHASH, signed.actor, actions, signed.nonce, signed.deadline));
    }

    /// @dev The domain is hashed anew each time: after a fork with a new chain id, old signatures
    /// must fail.
    function _digest(bytes32 structHash) private view returns (bytes32) {
        bytes32 domain = keccak256(
            abi.encode(DOMAIN_TYPEHASH, keccak256(bytes(_domainName())), keccak256("1"), block.chainid, address(this))
        );
        return keccak256(abi.encodePacked(hex"1901", domain, structHash));
    }
}
