// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice What is said of an asset when it is registered.
struct AssetRegistration {
    /// Account under which the asset stands, and its first owner. Part of the asset's id.
    address registrant;
    /// 1 DATASET, 2 MODEL, 3 OUTPUT. Part of the id.
    uint8 kind;
    /// What `contentHash` is: 1 SHA256 of the content, 2 SALTED commitment, 3 DESCRIBED, the hash
    /// of a stable external identifier, which never proves content. Part of the id.
    uint8 scheme;
    /// Of the registrant: 1 RIGHTS_HOLDER, 2 LICENSEE, 3 DERIVER, 4 OBSERVER.
    uint8 role;
    /// What `createdAt` rests on: 1 STATED, 2 DAY (a bare date), 3 ASSUMED.
    uint8 timeBasis;
    /// 0 unless a registration must be replaced. Part of the id.
    uint32 edition;
    /// Claimed time of creation, unix seconds; not 0, not in the future. Sources must be strictly
    /// older.
    uint40 createdAt;
    /// Not 0. Part of the id.
    bytes32 contentHash;
    /// SHA-256 of the metadata document in RFC 8785 form, or 0.
    bytes32 metadataHash;
    /// Derivations recorded with it, as in `recordDerivations`; may be empty.
    bytes32[] sources;
}
