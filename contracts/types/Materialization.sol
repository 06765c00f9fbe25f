// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice A leaf of an anchored batch as its manifest says it.
struct LeafContent {
    /// 1 DATASET, 2 MODEL, 3 OUTPUT.
    uint8 kind;
    /// 1 SHA256, 2 SALTED, 3 DESCRIBED.
    uint8 scheme;
    bytes32 contentHash;
    bytes32 metadataHash;
    /// Two words a source, ordered by the resolved source id: `position u16 << 96 | leaf u32 << 64
    /// | relation u8 << 56 | acquiredAt u40 << 16 | royaltyBps u16`, then licenseTermsId.
    /// `position` counts into the sources that the batch declared; `leaf` 2^32-1 is the source
    /// itself.
    bytes32[] words;
}

/// @notice A fact as its chain sees it: all that is needed to rebuild a head.
struct FactDigest {
    /// topic0 of the event.
    bytes32 factType;
    /// keccak256 of the fact's payload.
    bytes32 payloadHash;
    uint64 blockNumber;
    /// Unix seconds.
    uint64 timestamp;
}

/// @notice One leaf of a batch, with what proves it.
struct Materialization {
    bytes32 batchId;
    /// Index in the tree, less than the batch's `leafCount`.
    uint32 leaf;
    /// 256 random bits of the manifest, so that a leaf cannot be guessed.
    bytes32 salt;
    LeafContent content;
    /// Siblings from the leaf to the root; the side of each is the index bit of its level.
    bytes32[] proof;
    /// Payload of the batch's `BatchAnchored`, the first fact of its subject chain.
    bytes anchoredPayload;
    /// Block and unix seconds of that fact.
    uint64 anchoredBlock;
    uint64 anchoredTimestamp;
    /// Every later fact of the batch's subject chain, in order. Not read, nor are block and time
    /// above, once a leaf was stored with eight or more of them: the payload is known by then.
    FactDigest[] later;
}
