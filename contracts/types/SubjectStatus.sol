// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Bits of `Subject.status`
/// @notice A brake for contracts that sell rights, not the whole truth: grounds, single leaves and
/// times stand in the facts.
library SubjectStatus {
    /// Set in every stored subject.
    uint8 internal constant RECORDED = 1;
    /// Set by a withdrawal of the whole subject, and in a leaf stored out of a withdrawn batch;
    /// cleared once every fact that set it was lifted.
    uint8 internal constant WITHDRAWN = 2;
    /// Set once its owner named a successor; never cleared.
    uint8 internal constant SUPERSEDED = 4;
}
