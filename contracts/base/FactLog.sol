// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IFactLog} from "../interfaces/IFactLog.sol";
import {ChainKind} from "../types/ChainKind.sol";

/// @title Chains of facts
/// @notice The one place that writes heads and emits facts. There is no way to set a head
/// otherwise: no proxy, no admin.
/// @dev A head is read, extended and written back at once and never held over a call, so that no
/// call in between can make a fact vanish from its chain. Hashes are made above the allocated
/// memory, which is left as it was: one fact can have thousands of links, and memory that is never
/// given back costs by the square.
abstract contract FactLog is IFactLog {
    /// @param chainId EIP-155 id of this chain, whose `block.number` is not its own height.
    error BlockNumberForeign(uint256 chainId);

    /// By start. First of all storage, at slot 0 in every contract: verifiers compute its keys.
    mapping(bytes32 start => bytes32 head) private _heads;

    /// @inheritdoc IFactLog
    bytes32 public immutable PREFIX;
    /// @inheritdoc IFactLog
    address public immutable PREDECESSOR;
    /// Start of the registry chain, kept since every fact needs it.
    bytes32 private immutable REGISTRY_START;
    /// Where its head lies: `keccak256(abi.encode(REGISTRY_START, uint256(0)))`.
    bytes32 private immutable REGISTRY_SLOT;

    /// Where chains of Arbitrum have `ArbSys`, and others nothing.
    address private constant ARB_SYS = address(0x64);

    /// The types of links, which take the place that topic0 has for facts.
    bytes32 internal constant DEPENDENT_LINKED = keccak256("DependentLinked(bytes32,bytes32,address,bytes32)");
    bytes32 internal constant CLAIM_LINKED = keccak256("ClaimLinked(bytes32,bytes32,address,bytes32)");

    /// @dev Refuses a chain on which `_blockNumber` would say the height of another: every fact
    /// would be chained under a block that does not hold it, and no proof would ever fit.
    constructor(address predecessor) {
        if (ARB_SYS.code.length != 0) revert BlockNumberForeign(block.chainid);
        PREFIX = keccak256(abi.encode("pedigree/v1", block.chainid, address(this)));
        PREDECESSOR = predecessor;
        REGISTRY_START = keccak256(abi.encode(PREFIX, ChainKind.REGISTRY, bytes32(0)));
        REGISTRY_SLOT = keccak256(abi.encode(REGISTRY_START, uint256(0)));
    }

    /// @inheritdoc IFactLog
    function headOf(uint8 chainKind, bytes32 key) external view returns (bytes32) {
        return _head(_start(chainKind, key));
    }

    /// @dev Records a fact of which `subject` alone is indexed and no field is dynamic.
    /// @param payload `abi.encode` of all fields of the event but the last, in declared order. It
    /// is used up.
    function _record(uint8 chainKind, bytes32 factType, bytes memory payload) internal returns (bytes32 factId) {
        return _recordTailed(chainKind, factType, payload, payload.length / 32);
    }

    /// @dev Records a fact of which `subject` alone is indexed: extends its first chain, whose key
    /// is the subject, and the registry chain, and emits the event. The event is cut out of the
    /// payload, so that the two cannot disagree:
    ///
    ///     payload  subject | by | … | tail
    ///     data               by | … | factId | tail
    ///
    /// The head of the encoding has as many words in both, so that the offsets in it stay true.
    /// @param headWords Number of words of the payload before the tail that dynamic fields have.
    function _recordTailed(
        uint8 chainKind,
        bytes32 factType,
        bytes memory payload,
        uint256 headWords
    ) internal returns (bytes32 factId) {
        bytes32 subject = bytes32(payload);
        factId = _extendBoth(chainKind, subject, factType, keccak256(payload));
        assembly ("memory-safe") {
            let at := add(payload, 0x20)
            let last := add(at, shl(5, sub(headWords, 1)))
            mcopy(at, add(at, 0x20), sub(last, at))
            mstore(last, factId)
            log2(at, mload(payload), factType, subject)
        }
    }

    /// @dev As `_record`, for a fact with another indexed field and none that is dynamic.
    /// @param place Of that field in the payload, counted from 0.
    function _recordIndexed(
        uint8 chainKind,
        bytes32 factType,
        bytes memory payload,
        uint256 place
    ) internal returns (bytes32 factId) {
        bytes32 subject = bytes32(payload);
        factId = _extendBoth(chainKind, subject, factType, keccak256(payload));
        assembly ("memory-safe") {
            let at := add(payload, 0x20)
            let last := sub(add(at, mload(payload)), 0x20)
            let gap := add(at, shl(5, place))
            let topic := mload(gap)
            mcopy(gap, add(gap, 0x20), sub(last, gap))
            mstore(last, factId)
            log3(add(at, 0x20), sub(last, at), factType, subject, topic)
        }
    }

    /// @dev Extends the chain of `key` by a link, evidence that stands by itself in a chain that
    /// others may extend too. Its payload is `abi.encode(subject, factId, holder, packed)`.
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
        bytes32 payloadHash;
        assembly ("memory-safe") {
            let at := mload(0x40)
            mstore(at, subject)
            mstore(add(at, 0x20), factId)
            mstore(add(at, 0x40), and(holder, 0xffffffffffffffffffffffffffffffffffffffff))
            mstore(add(at, 0x60), packed)
            payloadHash := keccak256(at, 0x80)
        }
        _extend(chainKind, key, linkType, payloadHash);
    }

    /// @dev `keccak256(abi.encodePacked(head, factType, payloadHash, blockNumber, time))`: the head
    /// after one more fact.
    function _next(
        bytes32 head,
        bytes32 factType,
        bytes32 payloadHash,
        uint64 blockNumber,
        uint64 time
    ) internal pure returns (bytes32 next) {
        assembly ("memory-safe") {
            let at := mload(0x40)
            mstore(at, head)
            mstore(add(at, 0x20), factType)
            mstore(add(at, 0x40), payloadHash)
            mstore(add(at, 0x60), or(shl(192, blockNumber), shl(128, and(time, 0xffffffffffffffff))))
            next := keccak256(at, 0x70)
        }
    }

    /// @dev `keccak256(abi.encode(PREFIX, chainKind, key))`: head of the empty chain, and key of
    /// its head in storage.
    function _start(uint8 chainKind, bytes32 key) internal view returns (bytes32 start) {
        bytes32 prefix = PREFIX;
        assembly ("memory-safe") {
            let at := mload(0x40)
            mstore(at, prefix)
            mstore(add(at, 0x20), and(chainKind, 0xff))
            mstore(add(at, 0x40), key)
            start := keccak256(at, 0x60)
        }
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

    /// @dev The block's own number, one rule for a deployment. A chain whose `block.number` is
    /// another chain's height (Arbitrum: `ArbSys.arbBlockNumber()`) needs a build with this
    /// function and the constructor changed; nothing else reads it.
    function _blockNumber() internal view virtual returns (uint64) {
        return uint64(block.number);
    }

    /// @dev Extends the fact's first chain, then the registry chain:
    /// `keccak256(abi.encodePacked(head, factId))`.
    function _extendBoth(
        uint8 chainKind,
        bytes32 subject,
        bytes32 factType,
        bytes32 payloadHash
    ) private returns (bytes32 factId) {
        factId = _extend(chainKind, subject, factType, payloadHash);
        bytes32 start = REGISTRY_START;
        bytes32 slot = REGISTRY_SLOT;
        assembly ("memory-safe") {
            let head := sload(slot)
            if iszero(head) {
                head := start
            }
            mstore(0x00, head)
            mstore(0x20, factId)
            sstore(slot, keccak256(0x00, 0x40))
        }
    }

    /// @dev What `_start`, `_head` and `_next` say, in one piece: it runs once for each source of
    /// each fact.
    function _extend(
        uint8 chainKind,
        bytes32 key,
        bytes32 factType,
        bytes32 payloadHash
    ) private returns (bytes32 next) {
        bytes32 prefix = PREFIX;
        uint256 blockAndTime = (uint256(_blockNumber()) << 192) | (block.timestamp << 128);
        assembly ("memory-safe") {
            let at := mload(0x40)
            mstore(at, prefix)
            mstore(add(at, 0x20), and(chainKind, 0xff))
            mstore(add(at, 0x40), key)
            let start := keccak256(at, 0x60)

            mstore(0x00, start)
            mstore(0x20, _heads.slot)
            let slot := keccak256(0x00, 0x40)
            let head := sload(slot)
            if iszero(head) {
                head := start
            }

            mstore(at, head)
            mstore(add(at, 0x20), factType)
            mstore(add(at, 0x40), payloadHash)
            mstore(add(at, 0x60), blockAndTime)
            next := keccak256(at, 0x70)
            sstore(slot, next)
        }
    }
}
