// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {LicenseTerms} from "../types/LicenseTerms.sol";
import {IFactLog} from "./IFactLog.sol";
import {ILicenseEvents} from "./ILicenseEvents.sol";
import {IRelay} from "./IRelay.sol";

/// @title The licence registry: terms
/// @notice Terms are a struct whose hash is its id, so that whoever holds the struct can check it,
/// on this chain and in this registry only. Registering is open to all and says nothing about who
/// offers them.
interface ILicenseRegistry is ILicenseEvents, IFactLog, IRelay {
    /// @notice Registers terms. Emits `TermsRegistered` the first time; where they are registered
    /// it does nothing, so that nobody can make another's transaction fail by registering the same
    /// terms first.
    /// @dev Reverts with `UnknownCode` for a field outside its set, `ShareTooLarge` for more than
    /// 10,000 bps, `PeriodInvalid` where `validTo` is not 0 and not after `validFrom`,
    /// `ExpressionTooLong` beyond 128 bytes, and `ExpressionNotPrintable` for a byte outside 0x20
    /// to 0x7e. That the fields fit each other is for the offer's readers.
    /// @return licenseTermsId `keccak256(abi.encode(PREFIX, terms))`
    function registerTerms(LicenseTerms calldata terms) external returns (bytes32 licenseTermsId);

    /// @notice The id that these terms have here, registered or not.
    function termsIdOf(LicenseTerms calldata terms) external view returns (bytes32 licenseTermsId);

    /// @notice Whether terms were registered.
    function isRegistered(bytes32 licenseTermsId) external view returns (bool);
}
