// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {AssetRegistration} from "../types/AssetRegistration.sol";
import {BatchRegistration} from "../types/BatchRegistration.sol";
import {Materialization} from "../types/Materialization.sol";
import {Transfer} from "../types/Record.sol";
import {SourceReference} from "../types/SourceReference.sol";
import {Subject} from "../types/Subject.sol";
import {IFactLog} from "./IFactLog.sol";
import {ILineageEvents} from "./ILineageEvents.sol";
import {IRelay} from "./IRelay.sol";

/// @title The lineage registry: what owners record of their assets
/// @notice Every function below records one fact (or, where said, more) in the name of the caller,
/// and is also an action of `record`, `recordFor` and `recordForMany`, in the name of their actor.
/// What each fact means, and what of it is checked, stands at its event.
///
/// What is sent can be seen before it is recorded, so that a copy of a registration can stand
/// before it in the claims chain. Who fears that registers under a SALTED hash first, its salt the
/// hash of his account and a secret, and the plain one when that is final: once opened, the first
/// shows who had the content before any copy, and a copy of the first shows whose it is.
///
/// "Owner" means the subject's owner or an operator that the owner set and whose time has not run
/// out; "the owner itself" excludes operators. Unless said otherwise functions revert with
/// `SubjectUnknown` where nothing is stored under the id, `NotOwner` for anyone else, `WrongKind`
/// where the subject is not of a kind that the fact can be about, `UnknownCode` for a code outside
/// its set, and `ZeroHash` for a missing hash or reference.
interface ILineageRegistry is ILineageEvents, IFactLog, IRelay {
    /// @notice Registers an asset, and the derivations that `asset.sources` names as a second fact.
    /// Emits `AssetRegistered`, then `DerivationsRecorded` unless there are no sources.
    /// @dev The actor is the registrant or its operator, else `NotOwner`. Reverts with
    /// `SubjectExists` where the id is taken, `CreatedAtInvalid` for 0 or the future, and as
    /// `recordDerivations` does.
    /// @param asset What is said of it; units and codes stand at the struct.
    /// @return assetId `keccak256(abi.encode(PREFIX, "asset", registrant, kind, scheme,
    /// contentHash, edition))`
    function registerAsset(AssetRegistration calldata asset) external returns (bytes32 assetId);

    /// @notice Registers several assets, in order, all or none. A later one may derive from an
    /// earlier one.
    /// @dev Reverts as `registerAsset` does; `SubjectExists` also for an id that is in the list
    /// twice.
    /// @return assetIds In the order of the list.
    function registerAssets(AssetRegistration[] calldata assets) external returns (bytes32[] memory assetIds);

    /// @notice Registers the caller as an agent, once. Emits `AgentRegistered`.
    /// @dev Reverts with `SubjectExists`.
    /// @param agentKind 1 PERSON, 2 ORGANISATION, 3 SOFTWARE.
    /// @param metadataHash SHA-256 of the agent's document in RFC 8785 form, or 0.
    /// @return agentId `keccak256(abi.encode(PREFIX, "agent", account))`
    function registerAgent(uint8 agentKind, bytes32 metadataHash) external returns (bytes32 agentId);

    /// @notice Lets `operator` record for everything the caller owns, and register in its name.
    /// Emits `OperatorSet`.
    /// @dev Operators cannot set operators, transfer, supersede, nor consent to a smaller share.
    /// Whatever else an owner can record, they can, withdrawals and lifts included. Reverts with
    /// `OperatorInvalid` for zero and for the caller.
    /// @param operator A key of a build server, say.
    /// @param until First unix second in which it no longer may; 0 ends it.
    function setOperator(address operator, uint40 until) external;

    /// @notice Anchors a batch: `leafCount` assets in one fact. Emits `BatchAnchored`.
    /// @dev The actor is the registrant or its operator, else `NotOwner`. Reverts with
    /// `SubjectExists`, `CreatedAtInvalid`, `LeafCountZero`, `TooManySources` beyond 64,
    /// `SourcesNotAscending`, `SourceUnknown`, `SourceNotOlder`.
    /// @param batch What is said of it; units and codes stand at the struct.
    /// @return batchId `keccak256(abi.encode(PREFIX, "batch", registrant, batchKey))`
    function anchorBatch(BatchRegistration calldata batch) external returns (bytes32 batchId);

    /// @notice Writes one leaf of a batch to storage as an asset of the batch's owner. Emits
    /// `AssetMaterialized`, then `DerivationsRecorded` unless it has no sources.
    /// @dev The actor is the batch's owner. The batch's chain is rebuilt from what is presented,
    /// and what it declared is read from there; once a leaf was stored with eight or more later
    /// facts, the payload of `BatchAnchored` alone is compared. Out of a batch that is withdrawn as
    /// a whole comes a withdrawn leaf, which is freed by a lift that names its `AssetMaterialized`;
    /// a withdrawal of that leaf alone stands in the facts, and not in its slot. Reverts with
    /// `BatchHistoryMismatch`, `LeafOutOfRange`, `ProofLengthInvalid`, `ProofInvalid`,
    /// `SubjectExists` for a leaf that is stored, and for a bad leaf with `LeafWordsMalformed`,
    /// `SourceUndeclared`, `SourcesNotAscending`, `UnknownCode`, `ShareOnBatch`, `ShareTooLarge`
    /// where its shares add to more than 10,000.
    /// @param materialization The leaf, its path to the root, and the facts of the batch's subject
    /// chain.
    /// @return assetId `keccak256(abi.encode(PREFIX, "leaf", batchId, uint32 leaf))`
    function materialize(Materialization calldata materialization) external returns (bytes32 assetId);

    /// @notice Names sources of an asset. Emits `DerivationsRecorded`.
    /// @dev Reverts with `SourceWordsMalformed` unless there are three words a source and at least
    /// one, `UnknownCode("relation")` for a third word with bits above the relation,
    /// `SourcesNotAscending`, `SourceUnknown` (an agent is no source), `SourceNotOlder`,
    /// `ShareTooLarge`, `ShareOnBatch`.
    /// @param words Source id, licenseTermsId or 0, `relation << 56 | acquiredAt << 16 |
    /// royaltyBps`; for each source.
    function recordDerivations(bytes32 subject, bytes32[] calldata words) external;

    /// @notice Names a source of an asset or batch that is registered nowhere. Emits `SourceNamed`.
    /// @param subject Id of the derived asset or batch.
    /// @param commitment Hash of a salt and the name, which stand in the metadata document.
    /// @param relation 1 TRAINED_ON, 2 FINE_TUNED_FROM, 3 EVALUATED_ON, 4 OUTPUT_OF, 5
    /// FILTERED_FROM, 6 MERGED_FROM, 7 QUANTIZED_FROM, 8 ADAPTED_FROM, 9 HAD_MEMBER.
    /// @param acquiredAt Claimed time of acquisition, unix seconds, or 0.
    /// @param licenseTermsId Terms under which it was taken, or 0.
    function nameSource(
        bytes32 subject,
        bytes32 commitment,
        uint8 relation,
        uint40 acquiredAt,
        bytes32 licenseTermsId
    ) external;

    /// @notice Names a source that is younger or elsewhere, of an asset or batch. Emits
    /// `SourceReferenced`.
    /// @dev Reverts with `ShareTooLarge`, with `UnknownCode("chainId", 0)`, and with
    /// `ZeroHash("registry")` for the zero address.
    /// @param subject Id of the derived asset or batch.
    /// @param source Where it is and what is offered to it; units and codes stand at the struct.
    function referenceSource(bytes32 subject, SourceReference calldata source) external;

    /// @notice Commits to secret sources of an asset or batch. Emits `SourcesCommitted`.
    /// @dev Reverts with `SourceCountZero`.
    /// @param root Of a positional tree of salted leaves, as in a batch.
    /// @param count Number of sources under `root`, at least 1.
    function commitSources(bytes32 subject, bytes32 root, uint32 count) external;

    /// @notice States that all sources of an asset or batch are named. Emits
    /// `SourcesDeclaredComplete`.
    /// @param evidenceHash SHA-256 of a document that supports it, or 0.
    function declareSourcesComplete(bytes32 subject, bytes32 evidenceHash) external;

    /// @notice Strikes a source of an asset or batch, with or without a replacement. Emits
    /// `SourceSuperseded`.
    /// @param subject Id of the derived asset or batch.
    /// @param supersededFactId The fact that named the source.
    /// @param index Which source of it, counted from 0; 2^32-1 for all.
    /// @param replacementFactId The fact that says it right, or 0.
    /// @param replacementIndex Which source of the replacement.
    /// @param reason 1 MISTAKE, 2 RELICENSED, 3 REPLACED, 4 OTHER.
    function supersedeSource(
        bytes32 subject,
        bytes32 supersededFactId,
        uint32 index,
        bytes32 replacementFactId,
        uint32 replacementIndex,
        uint8 reason
    ) external;

    /// @notice As owner of a source asset, agrees that a share may be lowered. Emits
    /// `ShareReductionConsented`.
    /// @dev By the owner itself, else `NotOwner`. Reverts with `ShareTooLarge`.
    /// @param subject Id of the source, not of the derived asset.
    /// @param edgeFactId The derivation that names it.
    /// @param index Which source of that fact, counted from 0; 2^32-1 for every one that is
    /// `subject`.
    /// @param minimumBps Down to this, of 10,000.
    function consentToShareReduction(bytes32 subject, bytes32 edgeFactId, uint32 index, uint16 minimumBps) external;

    /// @notice Says what made an asset or batch. Emits `ActivityRecorded`.
    /// @dev Reverts with `PeriodInvalid` where it ends before it starts.
    /// @param activityId Chosen by the owner; the same for all that one run made.
    /// @param activity 1 TRAINING, 2 FINE_TUNING, 3 EVALUATION, 4 GENERATION, 5 CURATION, 6
    /// MERGING, 7 QUANTIZATION, 8 CONVERSION, 9 OTHER.
    /// @param agentId Who carried it out, registered or not, or 0.
    /// @param startedAt Claimed, unix seconds, or 0.
    /// @param endedAt Claimed, unix seconds, or 0.
    /// @param metadataHash SHA-256 of a document about it, or 0.
    function recordActivity(
        bytes32 subject,
        bytes32 activityId,
        uint8 activity,
        bytes32 agentId,
        uint40 startedAt,
        uint40 endedAt,
        bytes32 metadataHash
    ) external;

    /// @notice Offers terms for parts of an asset or batch. Emits `TermsAttached`.
    /// @param licenseTermsId Id in a licence registry: the hash of the terms, behind that
    /// registry's prefix.
    /// @param appliesTo Bits DATA 1, WEIGHTS 2, CODE 4, DOCS 8, OUTPUTS 16; at least one.
    function attachTerms(bytes32 subject, bytes32 licenseTermsId, uint8 appliesTo) external;

    /// @notice Ends the offer of terms for parts of an asset or batch. Emits `TermsDetached`.
    /// @param appliesTo The parts for which it ends; others go on.
    function detachTerms(bytes32 subject, bytes32 licenseTermsId, uint8 appliesTo) external;

    /// @notice Replaces the metadata document of an asset, batch or agent. Emits `MetadataSet`.
    /// @param metadataHash SHA-256 of its RFC 8785 form, or 0 for none.
    function setMetadata(bytes32 subject, bytes32 metadataHash) external;

    /// @notice Claims more content for an asset. Emits `ContentAdded`.
    /// @dev Reverts with `ContentCountInvalid` for none or more than 64.
    /// @param scheme Of all of them: 1 SHA256, 2 SALTED, 3 DESCRIBED.
    /// @param contentHashes In the order of the shards where that matters; none of them 0.
    function addContent(bytes32 subject, uint8 scheme, bytes32[] calldata contentHashes) external;

    /// @notice Corrects the owner's role at an asset or batch. Emits `RoleStated`.
    /// @param role 1 RIGHTS_HOLDER, 2 LICENSEE, 3 DERIVER, 4 OBSERVER.
    function stateRole(bytes32 subject, uint8 role) external;

    /// @notice Withdraws an asset, a batch or one leaf of it. Emits `AssetWithdrawn`.
    /// @dev Reverts with `LeafOutOfRange`.
    /// @param ground 1 STOP_OFFER, 2 TERMINATION, 3 NO_RIGHTS, 4 COURT, 5 ERASURE.
    /// @param leaf Index, or 2^32-1 for the whole.
    /// @param effectiveAt Unix seconds, or 0 for now.
    /// @param evidenceHash SHA-256 of a document that supports it, or 0.
    function withdraw(bytes32 subject, uint8 ground, uint32 leaf, uint40 effectiveAt, bytes32 evidenceHash) external;

    /// @notice Lifts a withdrawal. Emits `WithdrawalLifted`.
    /// @dev Clears the bit of the slot only with the last withdrawal of the whole that is in force;
    /// a lift that names anything else clears nothing.
    /// @param withdrawalFactId The withdrawal; others of the same subject stay in force. For a leaf
    /// that was stored out of a withdrawn batch, its `AssetMaterialized`.
    function liftWithdrawal(bytes32 subject, bytes32 withdrawalFactId) external;

    /// @notice Names the successor of an asset or batch. Emits `AssetSuperseded`.
    /// @dev By the owner itself, else `NotOwner`. Reverts with `AlreadySuperseded` if the subject
    /// is, `SuccessorInvalid` if the successor is the subject itself, superseded, of another owner,
    /// not stored, or an agent.
    /// @param successor Id of an asset or batch.
    function supersede(bytes32 subject, bytes32 successor) external;

    /// @notice Hands an asset or batch over. Emits `OwnershipTransferred`.
    /// @dev The caller is `transfer.from`, then `to` must have signed, or `to`, then `from`:
    /// EIP-712 `Transfer(bytes32 subject,address from,address to,uint8 role,bytes32 head,uint256
    /// nonce,uint40 deadline)`. No operator does either. `head` is what `headOf(1, subject)` said
    /// when the facts of the subject were looked at: a recipient who signs 0, or takes a signature
    /// of 0, takes whatever the owner records until then. Reverts with `NotOwner` unless `from`
    /// owns it, `NotParty` for another actor, `RecipientInvalid` for zero and for the owner itself,
    /// `HeadMoved` where a fact was recorded since `head`, `RecordExpired`, `NonceUsed`,
    /// `SignatureInvalid`.
    /// @param signature Of the party that does not send it: 65 bytes `r s v`, or what its ERC-1271
    /// code accepts.
    function transferOwnership(Transfer calldata transfer, bytes calldata signature) external;

    /// @notice Asks that a document of an asset, batch or agent be no longer shown. Emits
    /// `DocumentRedacted`.
    /// @param documentHash SHA-256 of the document.
    /// @param ground 1 ERASURE, 2 COURT, 3 MISTAKE.
    function redactDocument(bytes32 subject, bytes32 documentHash, uint8 ground) external;

    /// @notice What is stored of an asset, batch or agent; all zero where nothing is.
    function subjectOf(bytes32 id) external view returns (Subject memory subject);

    /// @notice Whether `operator` may record for `account` in this block.
    function isOperator(address account, address operator) external view returns (bool);
}
