// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {LicenseTerms} from "../types/LicenseTerms.sol";

/// @title Facts of the licence registry
interface ILicenseEvents {
    event TermsRegistered(bytes32 indexed subject, address by, LicenseTerms terms, bytes32 factId);
}
