// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Signatures of keys and of contract accounts
/// @notice ECDSA is tried first whatever stands at the address, then ERC-1271 by static call. A
/// helper that decides by code length would refuse the key of an account that delegated by
/// EIP-7702, which has code and a key.
library Signatures {
    error SignatureInvalid(address signer, bytes32 digest);

    /// `bytes4(keccak256("isValidSignature(bytes32,bytes)"))`: the selector and the answer that
    /// means yes.
    bytes4 private constant ERC1271_MAGIC = 0x1626ba7e;

    /// Half the order of secp256k1. Above it lies the mirror image of every signature, refused so
    /// that each has one form.
    uint256 private constant HALF_ORDER = 0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0;

    /// @dev Reverts unless `signer` signed `digest`.
    function check(address signer, bytes32 digest, bytes memory signature) internal view {
        if (!_signedByKey(signer, digest, signature) && !_acceptedByContract(signer, digest, signature)) {
            revert SignatureInvalid(signer, digest);
        }
    }

    function _signedByKey(address signer, bytes32 digest, bytes memory signature) private pure returns (bool) {
        if (signature.length != 65) return false;
        bytes32 r;
        bytes32 s;
        uint8 v;
        // Solidity has no other way to read words of a byte string in memory; the length was
        // checked above.
        assembly ("memory-safe") {
            r := mload(add(signature, 0x20))
            s := mload(add(signature, 0x40))
            v := byte(0, mload(add(signature, 0x60)))
        }
        if (uint256(s) > HALF_ORDER) return false;
        // ecrecover answers zero for garbage, and nobody holds the key of the zero address.
        address recovered = ecrecover(digest, v, r, s);
        return recovered != address(0) && recovered == signer;
    }

    function _acceptedByContract(address signer, bytes32 digest, bytes memory signature) private view returns (bool) {
        (bool success, bytes memory answer) = signer.staticcall(
            abi.encodeWithSelector(ERC1271_MAGIC, digest, signature)
        );
        // An account without code answers success and nothing: the length decides.
        return success && answer.length >= 32 && bytes32(answer) == bytes32(ERC1271_MAGIC);
    }
}
