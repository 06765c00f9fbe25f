// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice A source that is younger, in another registry or on another chain.
struct SourceReference {
    /// EIP-155 id of the source's chain; not 0.
    uint64 chainId;
    /// Registry that knows the source; not 0.
    address registry;
    /// Id of the source there; not 0.
    bytes32 foreignId;
    /// `Codes.RELATION`.
    uint8 relation;
    /// Share offered to the source, of 10,000: held, never paid by FLOW.
    uint16 royaltyBps;
    /// Claimed time of acquisition, unix seconds, or 0.
    uint40 acquiredAt;
    /// Terms under which it was taken, or 0.
    bytes32 licenseTermsId;
}
