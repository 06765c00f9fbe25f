// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IFactLog} from "../interfaces/IFactLog.sol";
import {ChainKind} from "../types/ChainKind.sol";

/// @title Chains of facts
/// @notice The one place that writes heads. There is no way to set one otherwise: no proxy, no admin.
/// @dev A head is read, extended and written back at once and never held over a call, so that no call in between can
/// make a fact vanish from its chain.
abstract contract FactLog is IFactLog {
    /// By start. First of all storage, at slot 0 in every contract: verifiers compute its keys.
    mapping(bytes32 start => bytes32 head) private _heads;

    /// @inheritdoc IFactLog
    bytes32 public immutable PREFIX;
    /// @inheritdoc IFactLog
    address public immutable PREDECESSOR;
    /// Start of the registry chain, kept since every fact needs it.
    bytes32 private immutable REGISTRY_START;

    /// The types of links, which take the place that topic0 has for facts.
    bytes32 internal constant DEPENDENT_LINKED = keccak256("DependentLinked(bytes32,bytes32,address,bytes32)");
    bytes32 internal constant CLAIM_LINKED = keccak256("ClaimLinked(bytes32,bytes32,address,bytes32)");

    constructor(address predecessor) {
        PREFIX = keccak256(abi.encode("pedigree/v1", block.chainid, address(this)));
        PREDECESSOR = predecessor;
        REGISTRY_START = keccak256(abi.encode(PREFIX, ChainKind.REGISTRY, bytes32(0)));
    }

    /// @inheritdoc IFactLog
    function headOf(uint8 chainKind, bytes32 key) external view returns (bytes32) {
        return _head(_start(chainKind, key));
    }

    /// @dev Extends the first chain of a fact and the registry chain. The caller emits the event right after.
    /// @return factId Head of the first chain after the fact.
    function _record(
        uint8 chainKind,
        bytes32 key,
        bytes32 factType,
        bytes memory payload
    ) internal returns (bytes32 factId) {
        factId = _extend(_start(chainKind, key), factType, payload);
        _heads[REGISTRY_START] = keccak256(abi.encodePacked(_head(REGISTRY_START), factId));
    }

    /// @dev Extends the chain of `key` by a link, evidence that stands by itself in a chain that others may extend too.
    /// @param holder Owner of the derived asset, registrant of the claim.
    function _link(
        uint8 chainKind,
        bytes32 key,
        bytes32 linkType,
        bytes32 subject,
        bytes32 factId,
        address holder,
        uint256 packed
    ) internal {
        _extend(_start(chainKind, key), linkType, abi.encode(subject, factId, holder, packed));
    }

    /// @dev Head after one more fact.
    function _next(
        bytes32 head,
        bytes32 factType,
        bytes32 payloadHash,
        uint64 blockNumber,
        uint64 timestamp
    ) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(head, factType, payloadHash, blockNumber, timestamp));
    }

    function _start(uint8 chainKind, bytes32 key) internal view returns (bytes32) {
        return keccak256(abi.encode(PREFIX, chainKind, key));
    }

    /// @dev An empty chain has no entry; its head is its start.
    function _head(bytes32 start) internal view returns (bytes32 head) {
        head = _heads[start];
        if (head == 0) head = start;
    }

    /// @dev True where the chain has at least one fact or link.
    function _hasFacts(bytes32 start) internal view returns (bool) {
        return _heads[start] != 0;
    }

    /// @dev The block's own number, one rule for a deployment. A chain whose `block.number` is another chain's height
    /// (Arbitrum: `ArbSys.arbBlockNumber()`) needs a build with this function changed; nothing else reads it.
    function _blockNumber() internal view virtual returns (uint64) {
        return uint64(block.number);
    }

    function _extend(bytes32 start, bytes32 factType, bytes memory payload) private returns (bytes32 head) {
        head = _next(_head(start), factType, keccak256(payload), _blockNumber(), uint64(block.timestamp));
        _heads[start] = head;
    }
}
