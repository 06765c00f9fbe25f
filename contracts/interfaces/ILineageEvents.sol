// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Facts of the lineage registry
/// @notice One event for each fact. Every payload begins with `subject`, the asset, batch or agent
/// it is about, and `by`, who called or who signed a relayed record; every event ends with
/// `factId`, the head of the fact's first chain after it. Each fact extends the subject chain of
/// `subject` first, then the registry chain; others are named below.
///
/// "Checked" tells what the contract refuses. What one storage slot cannot tell is left to the fold
/// over the facts, which calls such a fact void: shown, named, without effect. Times are unix
/// seconds; those that are called claimed are somebody's word, and none can lie before 1970: what
/// is older is registered under 1 and up, its date in the metadata document. Codes are listed in
/// `Codes`, bits of `appliesTo` too. A `leaf` or `index` of 2^32-1 means all. Who sent a signed
/// record in the place of `by` is in no fact.
///
/// Facts about a batch are about each of its leaves, stored or not, while both have the same owner:
/// who holds a stored leaf that was handed over, or that stayed when the batch was, is not bound by
/// what the batch's owner records.
interface ILineageEvents {
    /// @notice An asset was registered. Also extends the claims chain of its content by a link with
    /// `packed = kind << 48 | role << 40 | createdAt`. `subject` is the asset id,
    /// `keccak256(abi.encode(PREFIX, "asset", registrant, kind, scheme, contentHash, edition))`.
    /// @param registrant First owner. `by` is the registrant or its operator (checked).
    /// @param createdAt Claimed; not 0, not in the future (checked), never changes.
    /// @param contentHash What `scheme` says it is: SHA-256 of the content, a salted commitment, or
    /// the hash of a stable external identifier.
    /// @param role Of the registrant: rights holder, licensee, deriver, or observer of what others
    /// hold.
    /// @param timeBasis What `createdAt` rests on: stated, a bare date, or assumed.
    /// @param edition 0 unless a registration had to be replaced.
    /// @param metadataHash SHA-256 of the metadata document (RFC 8785), or 0.
    event AssetRegistered(
        bytes32 indexed subject,
        address by,
        bytes32 indexed contentHash,
        address registrant,
        uint8 kind,
        uint8 scheme,
        uint8 role,
        uint8 timeBasis,
        uint32 edition,
        uint40 createdAt,
        bytes32 metadataHash,
        bytes32 factId
    );

    /// @notice An account registered as an agent, once (checked). `subject` is
    /// `keccak256(abi.encode(PREFIX, "agent", account))`.
    /// @param account The account itself, always equal to `by`.
    /// @param metadataHash SHA-256 of the agent's document, or 0. Names of persons stand there,
    /// never on chain.
    event AgentRegistered(
        bytes32 indexed subject,
        address by,
        address indexed account,
        uint8 agentKind,
        bytes32 metadataHash,
        bytes32 factId
    );

    /// @notice An account allowed another to record for the subjects it owns. `subject` is its
    /// agent id, whether the agent registered or not.
    /// @param until First second in which `operator` may no longer record; 0, or any time past,
    /// ends it at once.
    event OperatorSet(bytes32 indexed subject, address by, address operator, uint40 until, bytes32 factId);

    /// @notice A batch of assets was anchored. Also extends the dependents chain of each source by
    /// a link with `packed = leafCount`. `subject` is `keccak256(abi.encode(PREFIX, "batch",
    /// registrant, batchKey))`. The asset id of a leaf is `keccak256(abi.encode(PREFIX, "leaf",
    /// subject, uint32 index))`.
    /// @param registrant First owner. `by` is the registrant or its operator (checked).
    /// @param root Of the positional tree of leaves; that the manifest fits is for its readers to
    /// check.
    /// @param createdAt Claimed, of every leaf; not 0, not in the future (checked), never changes.
    /// @param manifestHash SHA-256 of the manifest's bytes.
    /// @param sources All distinct sources of the leaves: assets or batches of this registry,
    /// older, ascending (checked).
    event BatchAnchored(
        bytes32 indexed subject,
        address by,
        address registrant,
        bytes32 batchKey,
        bytes32 root,
        uint32 leafCount,
        uint40 createdAt,
        uint8 role,
        bytes32 manifestHash,
        bytes32[] sources,
        bytes32 factId
    );

    /// @notice A leaf was written to storage, once, with a proof (checked). Also extends the claims
    /// chain of its content by a link. Its sources, if it has any, follow as `DerivationsRecorded`.
    /// `subject` is the leaf's asset id.
    /// @param registrant First owner of the stored asset: the batch's owner at that time. From here
    /// on it has an owner of its own; a later transfer of the batch does not move it. If the batch
    /// is withdrawn as a whole, the slot of the leaf is too.
    /// @param role The role of the batch's owner at that time. `createdAt` is the batch's.
    event AssetMaterialized(
        bytes32 indexed subject,
        address by,
        bytes32 indexed batchId,
        address registrant,
        uint32 leaf,
        uint8 kind,
        uint8 scheme,
        uint8 role,
        bytes32 contentHash,
        bytes32 metadataHash,
        bytes32 factId
    );

    /// @notice An asset's owner named sources of it. Also extends the dependents chain of each
    /// source by a link with `packed` as in the third word.
    /// @param words Three a source, ids strictly ascending (checked): source id, a stored asset or
    /// batch of this registry that is older (checked; for a materialized leaf also a leaf of a
    /// declared batch, stored or not); licenseTermsId, or 0; `relation u8 << 56 | acquiredAt u40 <<
    /// 16 | royaltyBps u16`, each share at most 10,000 and 0 where the source is a batch or its
    /// leaf (checked). The sum of shares, and whether the terms are in force, is for the fold.
    event DerivationsRecorded(bytes32 indexed subject, address by, bytes32[] words, bytes32 factId);

    /// @notice A source that is registered nowhere.
    /// @param commitment Salted; the name stands in the metadata document.
    event SourceNamed(
        bytes32 indexed subject,
        address by,
        bytes32 commitment,
        uint8 relation,
        uint40 acquiredAt,
        bytes32 licenseTermsId,
        bytes32 factId
    );

    /// @notice A source that is younger, in another registry or on another chain: shown, counted as
    /// unresolved, never walked or paid. Nothing about it is checked but the codes.
    /// @param chainId EIP-155 id, not 0 (checked).
    /// @param registry That knows the source, not 0 (checked).
    /// @param foreignId Id there.
    /// @param royaltyBps Share offered to it, of 10,000 (checked): held.
    /// @param acquiredAt Claimed, or 0.
    /// @param licenseTermsId Terms under which it was taken, or 0.
    event SourceReferenced(
        bytes32 indexed subject,
        address by,
        uint64 chainId,
        address registry,
        bytes32 foreignId,
        uint8 relation,
        uint16 royaltyBps,
        uint40 acquiredAt,
        bytes32 licenseTermsId,
        bytes32 factId
    );

    /// @notice Sources that are secret: leaves of a positional tree, disclosed to whom they may
    /// concern.
    /// @param root Of the tree.
    /// @param count Number of its leaves, at least 1 (checked).
    event SourcesCommitted(bytes32 indexed subject, address by, bytes32 root, uint32 count, bytes32 factId);

    /// @notice Its owner says that every source is named. It holds until the next source; a
    /// statement, not a proof.
    /// @param evidenceHash SHA-256 of a document that supports it, or 0.
    event SourcesDeclaredComplete(bytes32 indexed subject, address by, bytes32 evidenceHash, bytes32 factId);

    /// @notice A source recorded in error, or replaced: stays visible as struck by its owner. For
    /// the fold: that `supersededFactId` is an earlier fact of this subject's chain that names
    /// sources; the first in the chain wins.
    /// @param index Which source of that fact, counted from 0; 2^32-1 for all of them.
    /// @param replacementFactId The fact that says it right, or 0.
    /// @param replacementIndex Which source of the replacement.
    event SourceSuperseded(
        bytes32 indexed subject,
        address by,
        bytes32 supersededFactId,
        uint32 index,
        bytes32 replacementFactId,
        uint32 replacementIndex,
        uint8 reason,
        bytes32 factId
    );

    /// @notice The owner of the source `subject` agreed to a smaller share. For the fold: that the
    /// edge names `subject`. `by` is the owner itself (checked).
    /// @param edgeFactId The `DerivationsRecorded` of the derived asset.
    /// @param index Which source of it, counted from 0; 2^32-1 for every one that is `subject`.
    /// @param minimumBps The share may be lowered to this.
    event ShareReductionConsented(
        bytes32 indexed subject,
        address by,
        bytes32 edgeFactId,
        uint32 index,
        uint16 minimumBps,
        bytes32 factId
    );

    /// @notice What made the subject.
    /// @param activityId Chosen by the owner; one activity may have made several assets.
    /// @param agentId Who carried it out: an agent id, registered or not, or 0.
    /// @param startedAt Claimed, or 0.
    /// @param endedAt Claimed, not before `startedAt` (checked), or 0.
    event ActivityRecorded(
        bytes32 indexed subject,
        address by,
        bytes32 activityId,
        uint8 activity,
        bytes32 agentId,
        uint40 startedAt,
        uint40 endedAt,
        bytes32 metadataHash,
        bytes32 factId
    );

    /// @notice Terms are offered for parts of the subject, from this block. For the fold: that the
    /// terms are registered, and that the role of the owner lets it offer terms.
    event TermsAttached(
        bytes32 indexed subject,
        address by,
        bytes32 indexed licenseTermsId,
        uint8 appliesTo,
        bytes32 factId
    );

    /// @notice Terms are no longer offered for parts of the subject, from this block. What was
    /// granted stays granted.
    event TermsDetached(
        bytes32 indexed subject,
        address by,
        bytes32 indexed licenseTermsId,
        uint8 appliesTo,
        bytes32 factId
    );

    /// @notice The metadata document was replaced. `subject` may be an agent too.
    /// @param metadataHash SHA-256 of its RFC 8785 form, or 0 for none.
    event MetadataSet(bytes32 indexed subject, address by, bytes32 metadataHash, bytes32 factId);

    /// @notice Shards, or other hashes of the same asset. Also extends the claims chain of each by
    /// a link with the owner, kind, role and `createdAt` that stand now.
    event ContentAdded(bytes32 indexed subject, address by, uint8 scheme, bytes32[] contentHashes, bytes32 factId);

    /// @notice The owner corrected its own role.
    event RoleStated(bytes32 indexed subject, address by, uint8 role, bytes32 factId);

    /// @notice The subject, or one leaf of a batch, was withdrawn.
    /// @param leaf Less than the batch's `leafCount`, or 2^32-1: the whole, and the only value for
    /// an asset (checked).
    /// @param effectiveAt Unix seconds, may lie ahead; 0 is now.
    event AssetWithdrawn(
        bytes32 indexed subject,
        address by,
        uint8 ground,
        uint32 leaf,
        uint40 effectiveAt,
        bytes32 evidenceHash,
        bytes32 factId
    );

    /// @notice A withdrawal was lifted. For the fold: that `withdrawalFactId` is a withdrawal of
    /// this subject.
    event WithdrawalLifted(bytes32 indexed subject, address by, bytes32 withdrawalFactId, bytes32 factId);

    /// @notice Another asset or batch of the same owner takes the subject's place. A subject is
    /// superseded once, by what is not itself superseded (checked), so that successors never form a
    /// ring. No edge is redirected. `by` is the owner itself (checked).
    event AssetSuperseded(bytes32 indexed subject, address by, bytes32 successor, bytes32 factId);

    /// @notice An asset or batch changed hands, with the consent of both (checked). `by` is the
    /// party that sent it; the other signed.
    /// @param role Of the new owner.
    event OwnershipTransferred(bytes32 indexed subject, address by, address indexed to, uint8 role, bytes32 factId);

    /// @notice A document of the subject must no longer be shown. `subject` may be an agent too.
    /// For the fold: that the document belongs to the subject.
    event DocumentRedacted(bytes32 indexed subject, address by, bytes32 documentHash, uint8 ground, bytes32 factId);
}
