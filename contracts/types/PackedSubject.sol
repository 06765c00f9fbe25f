// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Subject} from "./Subject.sol";
import {SubjectKind} from "./SubjectKind.sol";
import {SubjectStatus} from "./SubjectStatus.sol";

/// @notice A subject as it is stored: one word, so that checking a source costs one cold read and
/// no write costs two. From the lowest bit: owner 160, createdAt 40, kind 8, role 8, status 8,
/// leafCount 32, as the compiler would pack the struct; written by hand because it would write the
/// slot once for each field.
type PackedSubject is uint256;

using SubjectPacking for PackedSubject global;

/// @title Packing of subjects
library SubjectPacking {
    /// Places of the fields, in bits; the owner is at 0.
    uint256 private constant CREATED_AT = 160;
    uint256 private constant KIND = 200;
    uint256 private constant ROLE = 208;
    uint256 private constant STATUS = 216;
    uint256 private constant LEAF_COUNT = 224;

    function owner(PackedSubject self) internal pure returns (address) {
        return address(uint160(PackedSubject.unwrap(self)));
    }

    function createdAt(PackedSubject self) internal pure returns (uint40) {
        return uint40(PackedSubject.unwrap(self) >> CREATED_AT);
    }

    function kind(PackedSubject self) internal pure returns (uint8) {
        return uint8(PackedSubject.unwrap(self) >> KIND);
    }

    function role(PackedSubject self) internal pure returns (uint8) {
        return uint8(PackedSubject.unwrap(self) >> ROLE);
    }

    function status(PackedSubject self) internal pure returns (uint8) {
        return uint8(PackedSubject.unwrap(self) >> STATUS);
    }

    function leafCount(PackedSubject self) internal pure returns (uint32) {
        return uint32(PackedSubject.unwrap(self) >> LEAF_COUNT);
    }

    /// @dev No kind is 0, so that a slot with any kind was written.
    function isStored(PackedSubject self) internal pure returns (bool) {
        return kind(self) != 0;
    }

    /// @dev An asset or a batch: what has sources and can be one.
    function hasLineage(PackedSubject self) internal pure returns (bool) {
        return _isUpTo(self, SubjectKind.BATCH);
    }

    /// @dev Stored by itself, so that it has a content and can be paid.
    function isAsset(PackedSubject self) internal pure returns (bool) {
        return _isUpTo(self, SubjectKind.OUTPUT);
    }

    /// @dev The struct that views answer with.
    function unpack(PackedSubject self) internal pure returns (Subject memory) {
        return Subject(owner(self), createdAt(self), kind(self), role(self), status(self), leafCount(self));
    }

    /// @dev A new subject, with the status that every stored one has.
    function create(
        address owner_,
        uint40 createdAt_,
        uint8 kind_,
        uint8 role_,
        uint32 leafCount_
    ) internal pure returns (PackedSubject) {
        return
            PackedSubject.wrap(
                uint256(uint160(owner_)) |
                    (uint256(createdAt_) << CREATED_AT) |
                    (uint256(kind_) << KIND) |
                    (uint256(role_) << ROLE) |
                    (uint256(SubjectStatus.RECORDED) << STATUS) |
                    (uint256(leafCount_) << LEAF_COUNT)
            );
    }

    /// @dev The same subject in other hands; all else stays.
    function withOwner(PackedSubject self, address value) internal pure returns (PackedSubject) {
        return PackedSubject.wrap((PackedSubject.unwrap(self) & ~uint256(type(uint160).max)) | uint160(value));
    }

    /// @dev The same subject under another role of its owner; all else stays.
    function withRole(PackedSubject self, uint8 value) internal pure returns (PackedSubject) {
        return PackedSubject.wrap((PackedSubject.unwrap(self) & ~(uint256(0xff) << ROLE)) | (uint256(value) << ROLE));
    }

    /// @dev The same subject with other bits of status; all else stays.
    function withStatus(PackedSubject self, uint8 value) internal pure returns (PackedSubject) {
        return
            PackedSubject.wrap((PackedSubject.unwrap(self) & ~(uint256(0xff) << STATUS)) | (uint256(value) << STATUS));
    }

    /// @dev Kinds count from 1, so that taking 1 away sends what is not stored past every one of
    /// them.
    function _isUpTo(PackedSubject self, uint8 last) private pure returns (bool) {
        unchecked {
            return uint8(kind(self) - 1) < last;
        }
    }
}
