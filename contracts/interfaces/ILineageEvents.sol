// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Facts of the lineage registry
/// @notice One event for each fact. Every payload begins with `subject` and `by`; every event ends with `factId`,
/// the head of the fact's first chain after it. The payload that a chain commits to is `abi.encode` of all fields
/// but the last, in their declared order.
interface ILineageEvents {
    event AssetRegistered(
        bytes32 indexed subject, address by, bytes32 indexed contentHash, address registrant, uint8 kind, uint8 scheme,
        uint8 role, uint8 timeBasis, uint32 edition, uint40 createdAt, bytes32 metadataHash, bytes32 factId
    );
    event AgentRegistered(
        bytes32 indexed subject, address by, address indexed account, uint8 agentKind, bytes32 metadataHash, bytes32 factId
    );
    event OperatorSet(bytes32 indexed subject, address by, address operator, uint40 until, bytes32 factId);
    event BatchAnchored(
        bytes32 indexed subject, address by, address registrant, bytes32 batchKey, bytes32 root, uint32 leafCount,
        uint40 createdAt, uint8 role, bytes32 manifestHash, bytes32[] sources, bytes32 factId
    );
    event AssetMaterialized(
        bytes32 indexed subject, address by, bytes32 indexed batchId, uint32 leaf, uint8 kind, uint8 scheme,
        bytes32 contentHash, bytes32 metadataHash, bytes32 factId
    );
    event DerivationsRecorded(bytes32 indexed subject, address by, bytes32[] words, bytes32 factId);
    event SourceNamed(
        bytes32 indexed subject, address by, bytes32 commitment, uint8 relation, uint40 acquiredAt,
        bytes32 licenseTermsId, bytes32 factId
    );
    event SourceReferenced(
        bytes32 indexed subject, address by, uint64 chainId, address registry, bytes32 foreignId, uint8 relation,
        uint16 royaltyBps, uint40 acquiredAt, bytes32 licenseTermsId, bytes32 factId
    );
    event SourcesCommitted(bytes32 indexed subject, address by, bytes32 root, uint32 count, bytes32 factId);
    event SourcesDeclaredComplete(bytes32 indexed subject, address by, bytes32 evidenceHash, bytes32 factId);
    event SourceSuperseded(
        bytes32 indexed subject, address by, bytes32 supersededFactId, uint32 index, bytes32 replacementFactId,
        uint32 replacementIndex, uint8 reason, bytes32 factId
    );
    event ShareReductionConsented(
        bytes32 indexed subject, address by, bytes32 edgeFactId, uint32 index, uint16 minimumBps, bytes32 factId
    );
    event ActivityRecorded(
        bytes32 indexed subject, address by, bytes32 activityId, uint8 activity, bytes32 agentId, uint40 startedAt,
        uint40 endedAt, bytes32 metadataHash, bytes32 factId
    );
    event TermsAttached(
        bytes32 indexed subject, address by, bytes32 indexed licenseTermsId, uint8 appliesTo, bytes32 factId
    );
    event TermsDetached(
        bytes32 indexed subject, address by, bytes32 indexed licenseTermsId, uint8 appliesTo, bytes32 factId
    );
    event MetadataSet(bytes32 indexed subject, address by, bytes32 metadataHash, bytes32 factId);
    event ContentAdded(bytes32 indexed subject, address by, uint8 scheme, bytes32[] contentHashes, bytes32 factId);
    event RoleStated(bytes32 indexed subject, address by, uint8 role, bytes32 factId);
    event AssetWithdrawn(
        bytes32 indexed subject, address by, uint8 ground, uint32 leaf, uint40 effectiveAt, bytes32 evidenceHash,
        bytes32 factId
    );
    event WithdrawalLifted(bytes32 indexed subject, address by, bytes32 withdrawalFactId, bytes32 factId);
    event AssetSuperseded(bytes32 indexed subject, address by, bytes32 successor, bytes32 factId);
    event OwnershipTransferred(bytes32 indexed subject, address by, address indexed to, uint8 role, bytes32 factId);
    event DocumentRedacted(bytes32 indexed subject, address by, bytes32 documentHash, uint8 ground, bytes32 factId);
}
