// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice What the registry keeps of an asset, a batch or an agent: exactly one storage slot, so that checking a
/// source costs one cold read. All the rest is in the facts.
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

/// @notice What a subject is. The first three are kinds of an asset.
library SubjectKind {
    uint8 internal constant DATASET = 1;
    uint8 internal constant MODEL = 2;
    uint8 internal constant OUTPUT = 3;
    uint8 internal constant BATCH = 4;
    uint8 internal constant AGENT = 5;
}

/// @notice Bits of `Subject.status`: a brake for contracts that sell rights, not the whole truth. Grounds, single leaves
/// and times stand in the facts, and only their fold knows which withdrawal a lift names.
library SubjectStatus {
    /// Set in every stored subject.
    uint8 internal constant RECORDED = 1;
    /// Set by a withdrawal of the whole subject, cleared by the next lift.
    uint8 internal constant WITHDRAWN = 2;
    /// Set once its owner named a successor; never cleared.
    uint8 internal constant SUPERSEDED = 4;
}
