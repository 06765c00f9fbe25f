// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Chains of facts
/// @notice A fact is one thing that happened, one event each. It extends chains whose heads are in
/// storage:
///
///     head'  = keccak256(abi.encodePacked(head, factType, keccak256(payload), uint64 block, uint64 timestamp))
///     start  = keccak256(abi.encode(PREFIX, uint8 chainKind, bytes32 key))
///     PREFIX = keccak256(abi.encode("pedigree/v1", uint256 chainId, address registry))
///
/// `factType` is the event's topic0 and `payload` the `abi.encode` of all its fields but the last,
/// in declared order, indexed ones included. The last field, `factId`, is the head of the fact's
/// first chain after it. The registry chain is extended by every fact once, in log order: `head' =
/// keccak256(abi.encodePacked(head, factId))`.
///
/// Links extend dependents and claims chains by the same formula, without an event, since they
/// follow from the facts:
///
///     DependentLinked(bytes32 derivedId, bytes32 factId, address owner, bytes32 packed)
///     ClaimLinked(bytes32 assetId, bytes32 factId, address registrant, bytes32 packed)
///
/// Heads lie in the mapping at storage slot 0, by start; a chain without facts has no entry. One
/// storage proof of a head at a trusted block hash proves what was recorded, when, in which order,
/// and that nothing was left out.
interface IFactLog {
    /// @notice First word of every start and id of this contract on this chain.
    function PREFIX() external view returns (bytes32);

    /// @notice The registry that this one follows, or zero for the first. Nothing is taken over
    /// from it.
    function PREDECESSOR() external view returns (address);

    /// @notice Head of a chain; the chain's start where it has no facts.
    /// @param chainKind 1 SUBJECT, 2 DEPENDENTS, 3 CLAIMS, 4 ASSERTIONS, 5 REGISTRY.
    /// @param key Id of the subject; for claims `keccak256(abi.encode(uint8 scheme, bytes32
    /// contentHash))`; for the registry 0.
    function headOf(uint8 chainKind, bytes32 key) external view returns (bytes32);
}
