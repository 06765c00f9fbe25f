// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Facts of the assertion registry: what others say of an asset, a batch or an agent
interface IAssertionEvents {
    event DerivationAsserted(
        bytes32 indexed subject, address by, bytes32 indexed source, uint8 relation, uint40 acquiredAt,
        bytes32 licenseTermsId, bytes32 evidenceHash, uint40 validUntil, bytes32 factId
    );
    event Attested(
        bytes32 indexed subject, address by, bytes32 part, uint32 index, bytes32 object, uint8 role, uint8 stance,
        bytes32 indexed schema, bytes32 evidenceHash, uint40 validUntil, bytes32 factId
    );
    event AssertionRevoked(bytes32 indexed subject, address by, bytes32 assertionFactId, bytes32 factId);
    event DisputeOpened(
        bytes32 indexed subject, address by, bytes32 part, uint32 index, uint8 ground, bytes32 evidenceHash, bytes32 factId
    );
    event DisputeAnswered(bytes32 indexed subject, address by, bytes32 disputeFactId, bytes32 evidenceHash, bytes32 factId);
    event DisputeRuled(
        bytes32 indexed subject, address by, bytes32 disputeFactId, uint8 outcome, bytes32 evidenceHash, bytes32 factId
    );
    event DocumentRedacted(bytes32 indexed subject, address by, bytes32 documentHash, uint8 ground, bytes32 factId);
}
