// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title What a subject is
/// @notice The first three are kinds of an asset.
library SubjectKind {
    uint8 internal constant DATASET = 1;
    uint8 internal constant MODEL = 2;
    uint8 internal constant OUTPUT = 3;
    uint8 internal constant BATCH = 4;
    uint8 internal constant AGENT = 5;
}
