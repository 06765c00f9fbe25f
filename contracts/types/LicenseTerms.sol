// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice The offer of a rights holder or licensee. Its hash, with chain and registry, is its id.
/// @dev Permissions: 0 UNSPECIFIED, 1 ALLOWED, 2 PROHIBITED. Obligations: 0 UNSPECIFIED, 1
/// REQUIRED, 2 NOT_REQUIRED. `transferable` and `revocable`: 0 UNSPECIFIED, 1 YES, 2 NO.
struct LicenseTerms {
    uint8 commercialUse;
    uint8 training;
    uint8 redistribution;
    uint8 derivatives;
    uint8 outputTraining;
    uint8 sublicensing;
    uint8 attribution;
    uint8 shareAlike;
    uint8 notice;
    uint8 naming;
    uint8 transferable;
    uint8 revocable;
    /// 0 UNSPECIFIED, 1 CONTINUE, 2 OUTPUTS_ONLY, 3 DELETE
    uint8 postTermUse;
    /// 0 UNSPECIFIED (an open licence), 1 SINGLE_USE, 2 LIMITED, 3 UNLIMITED, 4 SUBSCRIPTION, 5
    /// ROYALTY_BASED
    uint8 grantKind;
    /// Part of revenue, of 10,000
    uint16 royaltyBps;
    /// In units of `currency`
    uint256 price;
    /// ERC-20, or zero for the native currency
    address currency;
    uint32 maxUses;
    uint40 periodSeconds;
    /// Unix seconds; 0 is from the start, and without end
    uint40 validFrom;
    uint40 validTo;
    /// SHA-256 of the licence text, or 0
    bytes32 licenseTextHash;
    /// SHA-256 of the terms document (RFC 8785), or 0
    bytes32 termsDocumentHash;
    /// SPDX licence expression, printable ASCII, at most 128 bytes
    bytes expression;
}
