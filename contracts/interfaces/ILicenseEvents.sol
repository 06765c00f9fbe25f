// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {LicenseTerms} from "../types/LicenseTerms.sol";

/// @title Facts of the licence registry
interface ILicenseEvents {
    /// @notice Terms were registered, once. Extends the subject chain of the terms, then the
    /// registry chain.
    /// @param subject The terms' id, `keccak256(abi.encode(PREFIX, terms))` with this contract's
    /// PREFIX.
    /// @param by Who registered them first. Terms belong to nobody: an owner offers them by
    /// `TermsAttached`.
    /// @param terms The whole struct: it is its own proof, since its hash is its id.
    event TermsRegistered(bytes32 indexed subject, address by, LicenseTerms terms, bytes32 factId);
}
