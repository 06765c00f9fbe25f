// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Kinds of fact chains
/// @notice A chain starts at `keccak256(abi.encode(PREFIX, chainKind, key))`, which is the head of
/// the empty chain and the key of its head in storage. The numbers are part of every start and
/// therefore never change.
library ChainKind {
    /// Facts of the owner. Key: id of an asset, batch, agent or licence terms.
    uint8 internal constant SUBJECT = 1;
    /// Links of what names the subject as its source. Key: id of an asset or batch.
    uint8 internal constant DEPENDENTS = 2;
    /// Links of what claims a content. Key: `keccak256(abi.encode(uint8 scheme, bytes32
    /// contentHash))`.
    uint8 internal constant CLAIMS = 3;
    /// Statements by others. Key: id of an asset, batch or agent.
    uint8 internal constant ASSERTIONS = 4;
    /// Every fact of the contract, once, in log order. Key: 0.
    uint8 internal constant REGISTRY = 5;
}
