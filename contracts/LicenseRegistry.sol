// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {FactLog} from "./base/FactLog.sol";
import {Relay} from "./base/Relay.sol";
import {ILicenseRegistry} from "./interfaces/ILicenseRegistry.sol";
import {Codes} from "./libraries/Codes.sol";
import {ChainKind} from "./types/ChainKind.sol";
import {LicenseTerms} from "./types/LicenseTerms.sol";

/// @title Terms of licences
/// @notice The manual is `ILicenseRegistry`; the facts are `ILicenseEvents`. No proxy, no admin.
/// @dev The chain of the terms is the register: there is no second place that could disagree with
/// it.
contract LicenseRegistry is ILicenseRegistry, Relay {
    error PeriodInvalid(uint40 validFrom, uint40 validTo);
    error ExpressionTooLong(uint256 length);
    error ExpressionNotPrintable(uint256 position, bytes1 character);

    /// Permissions, obligations, `transferable` and `revocable` are 0, 1 or 2.
    uint8 private constant THREE_WAY = 2;
    /// UNSPECIFIED CONTINUE OUTPUTS_ONLY DELETE
    uint8 private constant POST_TERM_USE = 3;
    /// UNSPECIFIED SINGLE_USE LIMITED UNLIMITED SUBSCRIPTION ROYALTY_BASED
    uint8 private constant GRANT_KIND = 5;
    uint256 private constant MAX_EXPRESSION = 128;
    /// subject, by, offset of the terms
    uint256 private constant TERMS_REGISTERED_WORDS = 3;

    /// @param predecessor The registry that this one follows, zero for the first. Terms have
    /// another id there, since the id holds the registry: what was agreed on in one place is not
    /// moved to another unasked.
    constructor(address predecessor) FactLog(predecessor) {}

    /// @inheritdoc ILicenseRegistry
    function registerTerms(LicenseTerms calldata terms) external returns (bytes32) {
        return _registerTerms(msg.sender, terms);
    }

    /// @inheritdoc ILicenseRegistry
    function termsIdOf(LicenseTerms calldata terms) external view returns (bytes32) {
        return _idOf(terms);
    }

    /// @inheritdoc ILicenseRegistry
    function isRegistered(bytes32 licenseTermsId) public view returns (bool) {
        return _hasFacts(_start(ChainKind.SUBJECT, licenseTermsId));
    }

    /// @inheritdoc Relay
    function _domainName() internal pure override returns (string memory) {
        return "Pedigree LicenseRegistry";
    }

    /// @inheritdoc Relay
    function _act(address actor, bytes4 selector, bytes calldata args) internal override {
        if (selector != this.registerTerms.selector) revert UnknownAction(selector);
        _registerTerms(actor, abi.decode(args, (LicenseTerms)));
    }

    /// @dev Checks before the look-up, so that what would be refused is refused every time.
    function _registerTerms(address actor, LicenseTerms memory terms) private returns (bytes32 id) {
        _checkCodes(terms);
        Codes.checkShare(terms.royaltyBps);
        if (terms.validTo != 0 && terms.validTo <= terms.validFrom) {
            revert PeriodInvalid(terms.validFrom, terms.validTo);
        }
        _checkExpression(terms.expression);
        id = _idOf(terms);
        if (isRegistered(id)) return id;
        bytes memory payload = abi.encode(id, actor, terms);
        _recordTailed(ChainKind.SUBJECT, TermsRegistered.selector, payload, TERMS_REGISTERED_WORDS);
    }

    /// @dev Terms have no owner and no number: whoever writes the same words gets the same id.
    function _idOf(LicenseTerms memory terms) private view returns (bytes32) {
        return keccak256(abi.encode(PREFIX, terms));
    }

    /// @dev One line a field: a loop over the words of the struct would be shorter, and wrong the
    /// day a field moves.
    function _checkCodes(LicenseTerms memory terms) private pure {
        _checkUpTo("commercialUse", terms.commercialUse, THREE_WAY);
        _checkUpTo("training", terms.training, THREE_WAY);
        _checkUpTo("redistribution", terms.redistribution, THREE_WAY);
        _checkUpTo("derivatives", terms.derivatives, THREE_WAY);
        _checkUpTo("outputTraining", terms.outputTraining, THREE_WAY);
        _checkUpTo("sublicensing", terms.sublicensing, THREE_WAY);
        _checkUpTo("attribution", terms.attribution, THREE_WAY);
        _checkUpTo("shareAlike", terms.shareAlike, THREE_WAY);
        _checkUpTo("notice", terms.notice, THREE_WAY);
        _checkUpTo("naming", terms.naming, THREE_WAY);
        _checkUpTo("transferable", terms.transferable, THREE_WAY);
        _checkUpTo("revocable", terms.revocable, THREE_WAY);
        _checkUpTo("postTermUse", terms.postTermUse, POST_TERM_USE);
        _checkUpTo("grantKind", terms.grantKind, GRANT_KIND);
    }

    /// @dev Unlike other codes these may be 0: what terms leave open is a statement too.
    function _checkUpTo(bytes32 field, uint8 code, uint8 last) private pure {
        if (code > last) revert Codes.UnknownCode(field, code);
    }

    /// @dev Only bytes that every reader shows alike: control and bidirectional characters could
    /// make one licence look like another.
    function _checkExpression(bytes memory expression) private pure {
        if (expression.length > MAX_EXPRESSION) revert ExpressionTooLong(expression.length);
        for (uint256 i; i < expression.length; ++i) {
            bytes1 character = expression[i];
            if (character < 0x20 || character > 0x7e) revert ExpressionNotPrintable(i, character);
        }
    }
}
