// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Bits of `Subject.status`
/// @notice A brake for contracts that sell rights, not the whole truth. Grounds, single leaves and
/// times stand in the facts, and only their fold knows which withdrawal a lift names.
library SubjectStatus {
    /// Set in every stored subject.
    uint8 internal constant RECORDED = 1;
    /// Set by a withdrawal of the whole subject, cleared by the next lift.
    uint8 internal constant WITHDRAWN = 2;
    /// Set once its owner named a successor; never cleared.
    uint8 internal constant SUPERSEDED = 4;
}
