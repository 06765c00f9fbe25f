// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice What the registry keeps of an asset, a batch or an agent. All the rest is in the facts.
struct Subject {
    /// Who holds it now. An agent is owned by its own account.
    address owner;
    /// Claimed time of creation, unix seconds; never changes. For an agent: when it registered.
    uint40 createdAt;
    /// `SubjectKind`; 0 only where nothing is stored.
    uint8 kind;
    /// Role of the owner, `Codes.ROLE`; 0 for an agent.
    uint8 role;
    /// Bits of `SubjectStatus`.
    uint8 status;
    /// Number of leaves of a batch; 0 for anything else.
    uint32 leafCount;
}
