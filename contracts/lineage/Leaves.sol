// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ILineageRegistry} from "../interfaces/ILineageRegistry.sol";
import {Codes} from "../libraries/Codes.sol";
import {LeafWords} from "../libraries/LeafWords.sol";
import {PositionalTree} from "../libraries/PositionalTree.sol";
import {SourceWords} from "../libraries/SourceWords.sol";
import {ChainKind} from "../types/ChainKind.sol";
import {FactDigest, LeafContent, Materialization} from "../types/Materialization.sol";
import {PackedSubject, SubjectPacking} from "../types/PackedSubject.sol";
import {SubjectKind} from "../types/SubjectKind.sol";
import {SubjectStatus} from "../types/SubjectStatus.sol";
import {Derivations} from "./Derivations.sol";
import {Withdrawals} from "./Withdrawals.sol";

/// @title Leaves of batches written to storage
/// @notice Root, count and sources of a batch lie in no slot: its owner presents the facts of its
/// chain, whose head does. That is what makes a batch of a million cost one slot, and it needs no
/// trust: facts that rebuild the head are the ones that were recorded, all of them.
/// @dev A leaf is an asset from the day of its batch. Writing it to storage adds an owner of its
/// own, a place in the claims chain and in the dependents chains of its sources; it changes no id
/// and no age.
abstract contract Leaves is Derivations, Withdrawals {
    error BatchHistoryMismatch(bytes32 batchId, bytes32 head, bytes32 computed);

    /// From this many later facts on, presenting them all once more costs about what the slot does.
    uint256 private constant LONG_HISTORY = 8;

    /// Hash of the `BatchAnchored` payload of batches whose head was rebuilt from a long history.
    mapping(bytes32 batchId => bytes32 payloadHash) private _anchored;

    /// @inheritdoc ILineageRegistry
    function materialize(Materialization calldata materialization) external returns (bytes32) {
        return _materialize(msg.sender, materialization);
    }

    /// @dev Order matters: the batch's head proves the root, the root proves the leaf, and only
    /// then is the leaf believed.
    function _materialize(address actor, Materialization memory m) internal returns (bytes32 id) {
        PackedSubject batch = _owned(m.batchId, actor);
        if (batch.kind() != SubjectKind.BATCH) revert WrongKind(m.batchId, batch.kind());
        if (m.leaf >= batch.leafCount()) revert LeafOutOfRange(m.leaf, batch.leafCount());
        (bytes32 root, bytes32[] memory declared) = _readAnchored(m);
        PositionalTree.check(root, _leafHash(m, batch.leafCount()), m.leaf, batch.leafCount(), m.proof);

        id = _leafId(m.batchId, m.leaf);
        PackedSubject asset = _createLeaf(id, batch, m.content);
        bytes32[] memory words = _resolveSources(declared, m.content.words);
        bytes32 factId = _writeLeaf(actor, id, m, asset);
        // The bit came from the batch; its brake on the leaf is the leaf's own first fact.
        if (asset.status() & SubjectStatus.WITHDRAWN != 0) _brake(id, factId);
        if (words.length != 0) _writeSources(actor, id, asset.owner(), words);
    }

    /// @dev Reads root and declared sources from the payload presented first, once it is known to
    /// be what was recorded: a payload never changes, so that to have proved it once is enough.
    function _readAnchored(Materialization memory m) private returns (bytes32 root, bytes32[] memory declared) {
        if (_anchored[m.batchId] != keccak256(m.anchoredPayload)) _checkHistory(m);
        (, , , , root, , , , , declared) = abi.decode(
            m.anchoredPayload,
            (bytes32, address, address, bytes32, bytes32, uint32, uint40, uint8, bytes32, bytes32[])
        );
    }

    /// @dev Rebuilds the head of the batch's subject chain. A long history is walked once: else
    /// whoever may record for the batch could make it so long that no leaf is ever stored again.
    function _checkHistory(Materialization memory m) private {
        bytes32 start = _start(ChainKind.SUBJECT, m.batchId);
        bytes32 computed = _next(
            start,
            BatchAnchored.selector,
            keccak256(m.anchoredPayload),
            m.anchoredBlock,
            m.anchoredTimestamp
        );
        // What was said of the batch since: of no interest here but as the way to the head.
        for (uint256 i; i < m.later.length; ++i) {
            FactDigest memory fact = m.later[i];
            computed = _next(computed, fact.factType, fact.payloadHash, fact.blockNumber, fact.timestamp);
        }
        bytes32 head = _head(start);
        if (computed != head) revert BatchHistoryMismatch(m.batchId, head, computed);
        if (m.later.length >= LONG_HISTORY) _anchored[m.batchId] = keccak256(m.anchoredPayload);
    }

    /// @dev Index and count are inside the hash, so that no leaf proves another place or another
    /// tree.
    function _leafHash(Materialization memory m, uint32 leafCount) private view returns (bytes32) {
        LeafContent memory content = m.content;
        bytes memory payload = abi.encode(
            content.kind,
            content.scheme,
            content.contentHash,
            content.metadataHash,
            content.words
        );
        bytes32 inner = keccak256(abi.encode(PREFIX, m.batchId, m.leaf, leafCount, m.salt, payload));
        return keccak256(bytes.concat(inner));
    }

    /// @dev A leaf has its asset id from the start; storing it changes nothing about the id.
    function _leafId(bytes32 batchId, uint32 leaf) private view returns (bytes32) {
        return keccak256(abi.encode(PREFIX, "leaf", batchId, leaf));
    }

    /// @dev The slot of a leaf. Owner and role are the batch's as they stand now, and so is the bit
    /// of its withdrawal, else storing a leaf would free it; age is the batch's for good.
    function _createLeaf(
        bytes32 id,
        PackedSubject batch,
        LeafContent memory content
    ) private returns (PackedSubject asset) {
        Codes.check("kind", content.kind, Codes.ASSET_KIND);
        Codes.check("scheme", content.scheme, Codes.SCHEME);
        Codes.checkPresent("contentHash", content.contentHash);
        asset = SubjectPacking.create(batch.owner(), batch.createdAt(), content.kind, batch.role(), 0);
        asset = asset.withStatus(asset.status() | (batch.status() & SubjectStatus.WITHDRAWN));
        _create(id, asset);
    }

    /// @dev The words of a derivation for the words of a leaf. Age was checked when the batch was
    /// anchored, and neither `createdAt` can have changed.
    function _resolveSources(
        bytes32[] memory declared,
        bytes32[] memory leafWords
    ) private view returns (bytes32[] memory words) {
        uint256 count = LeafWords.countOf(leafWords);
        words = new bytes32[](count * SourceWords.WORDS);
        bytes32 previous;
        uint256 shares;
        for (uint256 i; i < count; ++i) {
            (uint256 position, uint32 leaf, uint256 packed, bytes32 terms) = LeafWords.at(
                leafWords,
                i,
                declared.length
            );
            (bytes32 source, bool ofBatch) = _resolve(declared[position], leaf);
            // By id and not by position: two positions and a leaf may come to one source.
            _checkAscending(previous, source);
            SourceWords.check(packed, ofBatch);
            shares += packed & 0xffff;
            (words[i * 3], words[i * 3 + 1], words[i * 3 + 2]) = (source, terms, bytes32(packed));
            previous = source;
        }
        // All at once, unlike shares recorded later: a leaf is one statement, so that its sum can
        // be judged here.
        Codes.checkShare(shares);
    }

    /// @dev Writes sources that were checked: the fact, and a link in the dependents chain of each
    /// source, which may be a leaf that is not stored: its chain is there all the same.
    function _writeSources(address actor, bytes32 id, address owner, bytes32[] memory words) private {
        bytes32 factId = _recordWords(actor, id, words);
        uint256 count = SourceWords.countOf(words);
        for (uint256 i; i < count; ++i) {
            (bytes32 source, uint256 packed) = SourceWords.at(words, i);
            _link(ChainKind.DEPENDENTS, source, DEPENDENT_LINKED, id, factId, owner, packed);
        }
    }

    /// @dev A declared source, or one leaf of it.
    function _resolve(bytes32 declared, uint32 leaf) private view returns (bytes32 source, bool ofBatch) {
        PackedSubject slot = _slot(declared);
        ofBatch = slot.kind() == SubjectKind.BATCH;
        if (leaf == Codes.ALL_LEAVES) return (declared, ofBatch);
        // An asset has no leaves, so that for it every index is out of range.
        if (leaf >= slot.leafCount()) revert LeafOutOfRange(leaf, slot.leafCount());
        return (_leafId(declared, leaf), ofBatch);
    }

    /// @dev The fact names owner and role, though both follow from the batch: a transfer of the
    /// batch in the same block would else leave open which came first, for those who read one chain
    /// only.
    function _writeLeaf(
        address actor,
        bytes32 id,
        Materialization memory m,
        PackedSubject asset
    ) private returns (bytes32 factId) {
        LeafContent memory content = m.content;
        bytes memory payload = abi.encode(
            id,
            actor,
            m.batchId,
            asset.owner(),
            m.leaf,
            content.kind,
            content.scheme,
            asset.role(),
            content.contentHash,
            content.metadataHash
        );
        factId = _recordNaming(AssetMaterialized.selector, payload);
        _claim(id, factId, asset, content.scheme, content.contentHash);
    }
}
