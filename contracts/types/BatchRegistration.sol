// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice What is said of a batch when it is anchored. Its leaves stand in the manifest alone.
struct BatchRegistration {
    /// Account under which the batch stands, and its first owner. Part of the batch's id.
    address registrant;
    /// Role of the registrant: 1 RIGHTS_HOLDER, 2 LICENSEE, 3 DERIVER, 4 OBSERVER.
    uint8 role;
    /// Number of leaves, at least 1.
    uint32 leafCount;
    /// Claimed time of creation of every leaf, unix seconds; not 0, not in the future.
    uint40 createdAt;
    /// Random, chosen by the registrant, so that the id is known before sending. Part of the id.
    bytes32 batchKey;
    /// Root of the positional tree of leaves; not 0.
    bytes32 root;
    /// SHA-256 of the manifest's bytes; not 0.
    bytes32 manifestHash;
    /// All distinct sources of the leaves, at most 64, ids strictly ascending, each older than
    /// `createdAt`.
    bytes32[] sources;
}
