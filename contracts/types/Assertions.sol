// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice A derivation that someone other than the owner asserts; fields as in
/// `DerivationAsserted`.
struct DerivationAssertion {
    /// Id of the derived asset or batch.
    bytes32 subject;
    /// Id of the asset or batch it is said to derive from.
    bytes32 source;
    uint8 relation;
    /// Claimed, unix seconds, or 0.
    uint40 acquiredAt;
    /// Last unix second in which it is meant, or 0.
    uint40 validUntil;
    bytes32 licenseTermsId;
    bytes32 evidenceHash;
}

/// @notice A statement about a subject or a part of it; fields as in `Attested`.
struct Attestation {
    /// Id of an asset, batch, leaf or agent; not 0.
    bytes32 subject;
    /// Fact id, leaf id, terms id, or 0.
    bytes32 part;
    /// 2^32-1 for all of the part.
    uint32 index;
    uint8 role;
    uint8 stance;
    /// Last unix second in which it is meant, or 0.
    uint40 validUntil;
    bytes32 object;
    bytes32 schema;
    bytes32 evidenceHash;
}
