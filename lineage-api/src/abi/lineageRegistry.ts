/** Generated from contracts/LineageRegistry.sol by scripts/abi.mjs. */
export const lineageRegistryAbi = [
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "predecessor",
        "type": "address"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "constructor"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "subject",
        "type": "bytes32"
      }
    ],
    "name": "AlreadySuperseded",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "batchId",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "head",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "computed",
        "type": "bytes32"
      }
    ],
    "name": "BatchHistoryMismatch",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "count",
        "type": "uint256"
      }
    ],
    "name": "ContentCountInvalid",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint40",
        "name": "createdAt",
        "type": "uint40"
      },
      {
        "internalType": "uint256",
        "name": "timestamp",
        "type": "uint256"
      }
    ],
    "name": "CreatedAtInvalid",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "batchId",
        "type": "bytes32"
      }
    ],
    "name": "LeafCountZero",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint32",
        "name": "leaf",
        "type": "uint32"
      },
      {
        "internalType": "uint32",
        "name": "leafCount",
        "type": "uint32"
      }
    ],
    "name": "LeafOutOfRange",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "length",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "packed",
        "type": "uint256"
      }
    ],
    "name": "LeafWordsMalformed",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "signer",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "nonce",
        "type": "uint256"
      }
    ],
    "name": "NonceUsed",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "subject",
        "type": "bytes32"
      },
      {
        "internalType": "address",
        "name": "owner",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "actor",
        "type": "address"
      }
    ],
    "name": "NotOwner",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "actor",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "from",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "to",
        "type": "address"
      }
    ],
    "name": "NotParty",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "operator",
        "type": "address"
      }
    ],
    "name": "OperatorInvalid",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint40",
        "name": "startedAt",
        "type": "uint40"
      },
      {
        "internalType": "uint40",
        "name": "endedAt",
        "type": "uint40"
      }
    ],
    "name": "PeriodInvalid",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "root",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "computed",
        "type": "bytes32"
      }
    ],
    "name": "ProofInvalid",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "length",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "expected",
        "type": "uint256"
      }
    ],
    "name": "ProofLengthInvalid",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "to",
        "type": "address"
      }
    ],
    "name": "RecipientInvalid",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint40",
        "name": "deadline",
        "type": "uint40"
      },
      {
        "internalType": "uint256",
        "name": "timestamp",
        "type": "uint256"
      }
    ],
    "name": "RecordExpired",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "bps",
        "type": "uint256"
      }
    ],
    "name": "ShareOnBatch",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "bps",
        "type": "uint256"
      }
    ],
    "name": "ShareTooLarge",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "signer",
        "type": "address"
      },
      {
        "internalType": "bytes32",
        "name": "digest",
        "type": "bytes32"
      }
    ],
    "name": "SignatureInvalid",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "subject",
        "type": "bytes32"
      }
    ],
    "name": "SourceCountZero",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "source",
        "type": "bytes32"
      },
      {
        "internalType": "uint40",
        "name": "sourceCreatedAt",
        "type": "uint40"
      },
      {
        "internalType": "uint40",
        "name": "createdAt",
        "type": "uint40"
      }
    ],
    "name": "SourceNotOlder",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "position",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "declared",
        "type": "uint256"
      }
    ],
    "name": "SourceUndeclared",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "source",
        "type": "bytes32"
      }
    ],
    "name": "SourceUnknown",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "length",
        "type": "uint256"
      }
    ],
    "name": "SourceWordsMalformed",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "previous",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "source",
        "type": "bytes32"
      }
    ],
    "name": "SourcesNotAscending",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "subject",
        "type": "bytes32"
      }
    ],
    "name": "SubjectExists",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "subject",
        "type": "bytes32"
      }
    ],
    "name": "SubjectUnknown",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "subject",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "successor",
        "type": "bytes32"
      }
    ],
    "name": "SuccessorInvalid",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "count",
        "type": "uint256"
      }
    ],
    "name": "TooManySources",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes4",
        "name": "selector",
        "type": "bytes4"
      }
    ],
    "name": "UnknownAction",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "field",
        "type": "bytes32"
      },
      {
        "internalType": "uint256",
        "name": "code",
        "type": "uint256"
      }
    ],
    "name": "UnknownCode",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "subject",
        "type": "bytes32"
      },
      {
        "internalType": "uint8",
        "name": "kind",
        "type": "uint8"
      }
    ],
    "name": "WrongKind",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "field",
        "type": "bytes32"
      }
    ],
    "name": "ZeroHash",
    "type": "error"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "subject",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "by",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "activityId",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "activity",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "agentId",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint40",
        "name": "startedAt",
        "type": "uint40"
      },
      {
        "indexed": false,
        "internalType": "uint40",
        "name": "endedAt",
        "type": "uint40"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "metadataHash",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "factId",
        "type": "bytes32"
      }
    ],
    "name": "ActivityRecorded",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "subject",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "by",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "account",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "agentKind",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "metadataHash",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "factId",
        "type": "bytes32"
      }
    ],
    "name": "AgentRegistered",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "subject",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "by",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "batchId",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "registrant",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint32",
        "name": "leaf",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "kind",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "scheme",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "role",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "contentHash",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "metadataHash",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "factId",
        "type": "bytes32"
      }
    ],
    "name": "AssetMaterialized",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "subject",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "by",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "contentHash",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "registrant",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "kind",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "scheme",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "role",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "timeBasis",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "uint32",
        "name": "edition",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "uint40",
        "name": "createdAt",
        "type": "uint40"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "metadataHash",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "factId",
        "type": "bytes32"
      }
    ],
    "name": "AssetRegistered",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "subject",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "by",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "successor",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "factId",
        "type": "bytes32"
      }
    ],
    "name": "AssetSuperseded",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "subject",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "by",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "ground",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "uint32",
        "name": "leaf",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "uint40",
        "name": "effectiveAt",
        "type": "uint40"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "evidenceHash",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "factId",
        "type": "bytes32"
      }
    ],
    "name": "AssetWithdrawn",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "subject",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "by",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "registrant",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "batchKey",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "root",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint32",
        "name": "leafCount",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "uint40",
        "name": "createdAt",
        "type": "uint40"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "role",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "manifestHash",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "bytes32[]",
        "name": "sources",
        "type": "bytes32[]"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "factId",
        "type": "bytes32"
      }
    ],
    "name": "BatchAnchored",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "subject",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "by",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "scheme",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "bytes32[]",
        "name": "contentHashes",
        "type": "bytes32[]"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "factId",
        "type": "bytes32"
      }
    ],
    "name": "ContentAdded",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "subject",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "by",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "bytes32[]",
        "name": "words",
        "type": "bytes32[]"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "factId",
        "type": "bytes32"
      }
    ],
    "name": "DerivationsRecorded",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "subject",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "by",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "documentHash",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "ground",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "factId",
        "type": "bytes32"
      }
    ],
    "name": "DocumentRedacted",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "subject",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "by",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "metadataHash",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "factId",
        "type": "bytes32"
      }
    ],
    "name": "MetadataSet",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "subject",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "by",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "operator",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint40",
        "name": "until",
        "type": "uint40"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "factId",
        "type": "bytes32"
      }
    ],
    "name": "OperatorSet",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "subject",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "by",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "to",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "role",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "factId",
        "type": "bytes32"
      }
    ],
    "name": "OwnershipTransferred",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "subject",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "by",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "role",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "factId",
        "type": "bytes32"
      }
    ],
    "name": "RoleStated",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "subject",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "by",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "edgeFactId",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "uint16",
        "name": "minimumBps",
        "type": "uint16"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "factId",
        "type": "bytes32"
      }
    ],
    "name": "ShareReductionConsented",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "subject",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "by",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "commitment",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "relation",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "uint40",
        "name": "acquiredAt",
        "type": "uint40"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "licenseTermsId",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "factId",
        "type": "bytes32"
      }
    ],
    "name": "SourceNamed",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "subject",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "by",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint64",
        "name": "chainId",
        "type": "uint64"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "registry",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "foreignId",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "relation",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "uint16",
        "name": "royaltyBps",
        "type": "uint16"
      },
      {
        "indexed": false,
        "internalType": "uint40",
        "name": "acquiredAt",
        "type": "uint40"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "licenseTermsId",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "factId",
        "type": "bytes32"
      }
    ],
    "name": "SourceReferenced",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "subject",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "by",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "supersededFactId",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "replacementFactId",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint32",
        "name": "replacementIndex",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "reason",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "factId",
        "type": "bytes32"
      }
    ],
    "name": "SourceSuperseded",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "subject",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "by",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "root",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint32",
        "name": "count",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "factId",
        "type": "bytes32"
      }
    ],
    "name": "SourcesCommitted",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "subject",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "by",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "evidenceHash",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "factId",
        "type": "bytes32"
      }
    ],
    "name": "SourcesDeclaredComplete",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "subject",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "by",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "licenseTermsId",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "appliesTo",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "factId",
        "type": "bytes32"
      }
    ],
    "name": "TermsAttached",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "subject",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "by",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "licenseTermsId",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "appliesTo",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "factId",
        "type": "bytes32"
      }
    ],
    "name": "TermsDetached",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "subject",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "by",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "withdrawalFactId",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "factId",
        "type": "bytes32"
      }
    ],
    "name": "WithdrawalLifted",
    "type": "event"
  },
  {
    "inputs": [],
    "name": "PREDECESSOR",
    "outputs": [
      {
        "internalType": "address",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "PREFIX",
    "outputs": [
      {
        "internalType": "bytes32",
        "name": "",
        "type": "bytes32"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "subject",
        "type": "bytes32"
      },
      {
        "internalType": "uint8",
        "name": "scheme",
        "type": "uint8"
      },
      {
        "internalType": "bytes32[]",
        "name": "contentHashes",
        "type": "bytes32[]"
      }
    ],
    "name": "addContent",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "registrant",
            "type": "address"
          },
          {
            "internalType": "uint8",
            "name": "role",
            "type": "uint8"
          },
          {
            "internalType": "uint32",
            "name": "leafCount",
            "type": "uint32"
          },
          {
            "internalType": "uint40",
            "name": "createdAt",
            "type": "uint40"
          },
          {
            "internalType": "bytes32",
            "name": "batchKey",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "root",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "manifestHash",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32[]",
            "name": "sources",
            "type": "bytes32[]"
          }
        ],
        "internalType": "struct BatchRegistration",
        "name": "batch",
        "type": "tuple"
      }
    ],
    "name": "anchorBatch",
    "outputs": [
      {
        "internalType": "bytes32",
        "name": "",
        "type": "bytes32"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "subject",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "licenseTermsId",
        "type": "bytes32"
      },
      {
        "internalType": "uint8",
        "name": "appliesTo",
        "type": "uint8"
      }
    ],
    "name": "attachTerms",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "subject",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "root",
        "type": "bytes32"
      },
      {
        "internalType": "uint32",
        "name": "count",
        "type": "uint32"
      }
    ],
    "name": "commitSources",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "subject",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "edgeFactId",
        "type": "bytes32"
      },
      {
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      },
      {
        "internalType": "uint16",
        "name": "minimumBps",
        "type": "uint16"
      }
    ],
    "name": "consentToShareReduction",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "subject",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "evidenceHash",
        "type": "bytes32"
      }
    ],
    "name": "declareSourcesComplete",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "subject",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "licenseTermsId",
        "type": "bytes32"
      },
      {
        "internalType": "uint8",
        "name": "appliesTo",
        "type": "uint8"
      }
    ],
    "name": "detachTerms",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "eip712Domain",
    "outputs": [
      {
        "internalType": "bytes1",
        "name": "",
        "type": "bytes1"
      },
      {
        "internalType": "string",
        "name": "",
        "type": "string"
      },
      {
        "internalType": "string",
        "name": "",
        "type": "string"
      },
      {
        "internalType": "uint256",
        "name": "",
        "type": "uint256"
      },
      {
        "internalType": "address",
        "name": "",
        "type": "address"
      },
      {
        "internalType": "bytes32",
        "name": "",
        "type": "bytes32"
      },
      {
        "internalType": "uint256[]",
        "name": "",
        "type": "uint256[]"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint8",
        "name": "chainKind",
        "type": "uint8"
      },
      {
        "internalType": "bytes32",
        "name": "key",
        "type": "bytes32"
      }
    ],
    "name": "headOf",
    "outputs": [
      {
        "internalType": "bytes32",
        "name": "",
        "type": "bytes32"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "signer",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "nonce",
        "type": "uint256"
      }
    ],
    "name": "isNonceUsed",
    "outputs": [
      {
        "internalType": "bool",
        "name": "",
        "type": "bool"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "account",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "operator",
        "type": "address"
      }
    ],
    "name": "isOperator",
    "outputs": [
      {
        "internalType": "bool",
        "name": "",
        "type": "bool"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "subject",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "withdrawalFactId",
        "type": "bytes32"
      }
    ],
    "name": "liftWithdrawal",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "bytes32",
            "name": "batchId",
            "type": "bytes32"
          },
          {
            "internalType": "uint32",
            "name": "leaf",
            "type": "uint32"
          },
          {
            "internalType": "bytes32",
            "name": "salt",
            "type": "bytes32"
          },
          {
            "components": [
              {
                "internalType": "uint8",
                "name": "kind",
                "type": "uint8"
              },
              {
                "internalType": "uint8",
                "name": "scheme",
                "type": "uint8"
              },
              {
                "internalType": "bytes32",
                "name": "contentHash",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "metadataHash",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32[]",
                "name": "words",
                "type": "bytes32[]"
              }
            ],
            "internalType": "struct LeafContent",
            "name": "content",
            "type": "tuple"
          },
          {
            "internalType": "bytes32[]",
            "name": "proof",
            "type": "bytes32[]"
          },
          {
            "internalType": "bytes",
            "name": "anchoredPayload",
            "type": "bytes"
          },
          {
            "internalType": "uint64",
            "name": "anchoredBlock",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "anchoredTimestamp",
            "type": "uint64"
          },
          {
            "components": [
              {
                "internalType": "bytes32",
                "name": "factType",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "payloadHash",
                "type": "bytes32"
              },
              {
                "internalType": "uint64",
                "name": "blockNumber",
                "type": "uint64"
              },
              {
                "internalType": "uint64",
                "name": "timestamp",
                "type": "uint64"
              }
            ],
            "internalType": "struct FactDigest[]",
            "name": "later",
            "type": "tuple[]"
          }
        ],
        "internalType": "struct Materialization",
        "name": "materialization",
        "type": "tuple"
      }
    ],
    "name": "materialize",
    "outputs": [
      {
        "internalType": "bytes32",
        "name": "",
        "type": "bytes32"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "subject",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "commitment",
        "type": "bytes32"
      },
      {
        "internalType": "uint8",
        "name": "relation",
        "type": "uint8"
      },
      {
        "internalType": "uint40",
        "name": "acquiredAt",
        "type": "uint40"
      },
      {
        "internalType": "bytes32",
        "name": "licenseTermsId",
        "type": "bytes32"
      }
    ],
    "name": "nameSource",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "bytes4",
            "name": "selector",
            "type": "bytes4"
          },
          {
            "internalType": "bytes",
            "name": "arguments",
            "type": "bytes"
          }
        ],
        "internalType": "struct Action[]",
        "name": "actions",
        "type": "tuple[]"
      }
    ],
    "name": "record",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "subject",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "activityId",
        "type": "bytes32"
      },
      {
        "internalType": "uint8",
        "name": "activity",
        "type": "uint8"
      },
      {
        "internalType": "bytes32",
        "name": "agentId",
        "type": "bytes32"
      },
      {
        "internalType": "uint40",
        "name": "startedAt",
        "type": "uint40"
      },
      {
        "internalType": "uint40",
        "name": "endedAt",
        "type": "uint40"
      },
      {
        "internalType": "bytes32",
        "name": "metadataHash",
        "type": "bytes32"
      }
    ],
    "name": "recordActivity",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "subject",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32[]",
        "name": "words",
        "type": "bytes32[]"
      }
    ],
    "name": "recordDerivations",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "actor",
            "type": "address"
          },
          {
            "components": [
              {
                "internalType": "bytes4",
                "name": "selector",
                "type": "bytes4"
              },
              {
                "internalType": "bytes",
                "name": "arguments",
                "type": "bytes"
              }
            ],
            "internalType": "struct Action[]",
            "name": "actions",
            "type": "tuple[]"
          },
          {
            "internalType": "uint256",
            "name": "nonce",
            "type": "uint256"
          },
          {
            "internalType": "uint40",
            "name": "deadline",
            "type": "uint40"
          }
        ],
        "internalType": "struct Record",
        "name": "signed",
        "type": "tuple"
      },
      {
        "internalType": "bytes",
        "name": "signature",
        "type": "bytes"
      }
    ],
    "name": "recordFor",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "components": [
              {
                "internalType": "address",
                "name": "actor",
                "type": "address"
              },
              {
                "components": [
                  {
                    "internalType": "bytes4",
                    "name": "selector",
                    "type": "bytes4"
                  },
                  {
                    "internalType": "bytes",
                    "name": "arguments",
                    "type": "bytes"
                  }
                ],
                "internalType": "struct Action[]",
                "name": "actions",
                "type": "tuple[]"
              },
              {
                "internalType": "uint256",
                "name": "nonce",
                "type": "uint256"
              },
              {
                "internalType": "uint40",
                "name": "deadline",
                "type": "uint40"
              }
            ],
            "internalType": "struct Record",
            "name": "record",
            "type": "tuple"
          },
          {
            "internalType": "bytes",
            "name": "signature",
            "type": "bytes"
          }
        ],
        "internalType": "struct SignedRecord[]",
        "name": "records",
        "type": "tuple[]"
      }
    ],
    "name": "recordForMany",
    "outputs": [
      {
        "internalType": "bool[]",
        "name": "recorded",
        "type": "bool[]"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "subject",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "documentHash",
        "type": "bytes32"
      },
      {
        "internalType": "uint8",
        "name": "ground",
        "type": "uint8"
      }
    ],
    "name": "redactDocument",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "subject",
        "type": "bytes32"
      },
      {
        "components": [
          {
            "internalType": "uint64",
            "name": "chainId",
            "type": "uint64"
          },
          {
            "internalType": "address",
            "name": "registry",
            "type": "address"
          },
          {
            "internalType": "bytes32",
            "name": "foreignId",
            "type": "bytes32"
          },
          {
            "internalType": "uint8",
            "name": "relation",
            "type": "uint8"
          },
          {
            "internalType": "uint16",
            "name": "royaltyBps",
            "type": "uint16"
          },
          {
            "internalType": "uint40",
            "name": "acquiredAt",
            "type": "uint40"
          },
          {
            "internalType": "bytes32",
            "name": "licenseTermsId",
            "type": "bytes32"
          }
        ],
        "internalType": "struct SourceReference",
        "name": "source",
        "type": "tuple"
      }
    ],
    "name": "referenceSource",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint8",
        "name": "agentKind",
        "type": "uint8"
      },
      {
        "internalType": "bytes32",
        "name": "metadataHash",
        "type": "bytes32"
      }
    ],
    "name": "registerAgent",
    "outputs": [
      {
        "internalType": "bytes32",
        "name": "",
        "type": "bytes32"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "registrant",
            "type": "address"
          },
          {
            "internalType": "uint8",
            "name": "kind",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "scheme",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "role",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "timeBasis",
            "type": "uint8"
          },
          {
            "internalType": "uint32",
            "name": "edition",
            "type": "uint32"
          },
          {
            "internalType": "uint40",
            "name": "createdAt",
            "type": "uint40"
          },
          {
            "internalType": "bytes32",
            "name": "contentHash",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "metadataHash",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32[]",
            "name": "sources",
            "type": "bytes32[]"
          }
        ],
        "internalType": "struct AssetRegistration",
        "name": "asset",
        "type": "tuple"
      }
    ],
    "name": "registerAsset",
    "outputs": [
      {
        "internalType": "bytes32",
        "name": "",
        "type": "bytes32"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "registrant",
            "type": "address"
          },
          {
            "internalType": "uint8",
            "name": "kind",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "scheme",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "role",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "timeBasis",
            "type": "uint8"
          },
          {
            "internalType": "uint32",
            "name": "edition",
            "type": "uint32"
          },
          {
            "internalType": "uint40",
            "name": "createdAt",
            "type": "uint40"
          },
          {
            "internalType": "bytes32",
            "name": "contentHash",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "metadataHash",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32[]",
            "name": "sources",
            "type": "bytes32[]"
          }
        ],
        "internalType": "struct AssetRegistration[]",
        "name": "assets",
        "type": "tuple[]"
      }
    ],
    "name": "registerAssets",
    "outputs": [
      {
        "internalType": "bytes32[]",
        "name": "assetIds",
        "type": "bytes32[]"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "word",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "mask",
        "type": "uint256"
      }
    ],
    "name": "revokeNonces",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "subject",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "metadataHash",
        "type": "bytes32"
      }
    ],
    "name": "setMetadata",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "operator",
        "type": "address"
      },
      {
        "internalType": "uint40",
        "name": "until",
        "type": "uint40"
      }
    ],
    "name": "setOperator",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "subject",
        "type": "bytes32"
      },
      {
        "internalType": "uint8",
        "name": "role",
        "type": "uint8"
      }
    ],
    "name": "stateRole",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      }
    ],
    "name": "subjectOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "owner",
            "type": "address"
          },
          {
            "internalType": "uint40",
            "name": "createdAt",
            "type": "uint40"
          },
          {
            "internalType": "uint8",
            "name": "kind",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "role",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "status",
            "type": "uint8"
          },
          {
            "internalType": "uint32",
            "name": "leafCount",
            "type": "uint32"
          }
        ],
        "internalType": "struct Subject",
        "name": "",
        "type": "tuple"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "subject",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "successor",
        "type": "bytes32"
      }
    ],
    "name": "supersede",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "subject",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "supersededFactId",
        "type": "bytes32"
      },
      {
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      },
      {
        "internalType": "bytes32",
        "name": "replacementFactId",
        "type": "bytes32"
      },
      {
        "internalType": "uint32",
        "name": "replacementIndex",
        "type": "uint32"
      },
      {
        "internalType": "uint8",
        "name": "reason",
        "type": "uint8"
      }
    ],
    "name": "supersedeSource",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "bytes32",
            "name": "subject",
            "type": "bytes32"
          },
          {
            "internalType": "address",
            "name": "from",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "to",
            "type": "address"
          },
          {
            "internalType": "uint8",
            "name": "role",
            "type": "uint8"
          },
          {
            "internalType": "uint256",
            "name": "nonce",
            "type": "uint256"
          },
          {
            "internalType": "uint40",
            "name": "deadline",
            "type": "uint40"
          }
        ],
        "internalType": "struct Transfer",
        "name": "transfer",
        "type": "tuple"
      },
      {
        "internalType": "bytes",
        "name": "signature",
        "type": "bytes"
      }
    ],
    "name": "transferOwnership",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "subject",
        "type": "bytes32"
      },
      {
        "internalType": "uint8",
        "name": "ground",
        "type": "uint8"
      },
      {
        "internalType": "uint32",
        "name": "leaf",
        "type": "uint32"
      },
      {
        "internalType": "uint40",
        "name": "effectiveAt",
        "type": "uint40"
      },
      {
        "internalType": "bytes32",
        "name": "evidenceHash",
        "type": "bytes32"
      }
    ],
    "name": "withdraw",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  }
] as const;

/** Creation code; the constructor's arguments follow it. */
export const lineageRegistryBytecode: `0x${string}` =
  '0x610100806040523461017657602081615cf68038038091610020828561017a565b83398101031261017657516001600160a01b038116810361017657604051602081019060608252600b60808201526a70656469677265652f763160a81b60a082015246604082015230606082015260a0815261007d60c08261017a565b519020908160805260a05260405160208101918252600560408201525f6060820152606081526100ae60808261017a565b5190208060c052604051602081019182525f6040820152604081526100d460608261017a565b51902060e052604051615b4490816101b2823960805181818161043801528181610c9001528181611c4901528181611f6a01528181612ea101528181614e0401528181614e990152615a0b015260a051816107f6015260c05181818161227f01528181612547015281816147c6015281816157a60152615921015260e0518181816121e0015281816124c8015281816147730152818161576701526158e80152f35b5f80fd5b601f909101601f19168101906001600160401b0382119082101761019d57604052565b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c806303fa387314610da35780631b50e86414610d685780631fda794a14610cb357806335a5127014610c795780634366446314610bb157806344b0a11d14610b985780634baf253f14610b4d578063579d988414610b2d5780635c32d54a14610aed5780635f813f0c14610a9b57806365e6ce3414610a525780636839d2bd14610a015780637089ef67146109e95780637a3feea21461091a57806384b0196e1461081a57806395a46826146107d75780639cd13981146107a6578063ade8489d14610748578063b082ed4014610685578063b34afc8d14610651578063b6363cf2146105e9578063bb652e65146105d1578063bbe43fd914610586578063cab7e8eb1461052a578063cd9e528514610502578063cfbabfa3146104dd578063d3525adf146104c5578063d62a2a3314610474578063d78ecf1a14610410578063e44b5652146103b8578063e67229a9146103a0578063ec8729761461036b578063f13cb8cd14610353578063f7f0eee51461030d5763fb675d3a1461019a575f80fd5b346103095760206003193601126103095760043567ffffffffffffffff8111610309576101cb903690600401610e35565b6101d48161104e565b916101e2604051938461102b565b8183526101ee8261104e565b91601f196020850193013684375f5b81811061024a578385604051918291602083019060208452518091526040830191905f5b81811061022f575050500390f35b82511515845285945060209384019390920191600101610221565b6102558183856114c5565b9081357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff818336030181121561030957600192016102ca61029482611505565b6040830135906001916001600160a01b038392165f528160205260405f208160081c5f5260205260ff60405f205491161c161490565b610303576102f0906102ea6102e08487896114c5565b6020810190611519565b916128bf565b816102fb8288611097565b525b016101fd565b506102fd565b5f80fd5b346103095760a06003193601126103095760243560043560443560ff81168103610309576064359064ffffffffff8216820361030957610351936084359333613eac565b005b346103095761035161036436610f7d565b9033613d29565b3461030957604060031936011261030957335f52600160205260405f206004355f5260205260405f2060243581541790555f80f35b34610309576103516103b136610f7d565b9033613c4b565b346103095760e06003193601126103095760243560043560443560ff811681036103095760843560643564ffffffffff821682036103095760a4359264ffffffffff84168403610309576103519560c4359533613aed565b3461030957604060031936011261030957602061046c6060610430610e17565b60ff604051917f000000000000000000000000000000000000000000000000000000000000000083521684820152602435604082015220613ad2565b604051908152f35b346103095760a06003193601126103095760243560043560ff821682036103095760443563ffffffff81168103610309576064359064ffffffffff8216820361030957610351936084359333613953565b34610309576103516104d636610f7d565b9033613932565b34610309576040600319360112610309576103516104f9610e07565b600435336138a5565b3461030957604060031936011261030957602061046c610520610e17565b60243590336137bc565b3461030957604060031936011261030957602061057c610548610f41565b602435906001916001600160a01b038392165f528160205260405f208160081c5f5260205260ff60405f205491161c161490565b6040519015158152f35b346103095760206003193601126103095760043567ffffffffffffffff81116103095761012060031982360301126103095761046c6105cb60209236906004016112a2565b33612e62565b34610309576103516105e236610f7d565b9033612e17565b3461030957604060031936011261030957610602610f41565b602435906001600160a01b03821682036103095760209161057c916001600160a01b03165f5260036020526001600160a01b0360405f2091165f5260205264ffffffffff60405f205416421090565b346103095760406003193601126103095761066a610f41565b60243564ffffffffff81168103610309576103519133612d2d565b3461030957600319360160e081126103095760c0136103095760c43567ffffffffffffffff8111610309576106be903690600401610f13565b90604051906106cc82610fa9565b60043582526024356001600160a01b03811681036103095760208301526044356001600160a01b038116810361030957604083015260643560ff81168103610309576060830152608435608083015260a4359064ffffffffff8216820361030957610351936107419260a08501523691611251565b9033612ac1565b346103095760406003193601126103095760043567ffffffffffffffff81116103095760806003198236030112610309576024359067ffffffffffffffff82116103095761079d610351923690600401610f13565b916004016128bf565b346103095760606003193601126103095760043560443560243563ffffffff82168203610309576103519233612830565b34610309575f6003193601126103095760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610309575f600319360112610309576108be6108356127f5565b6040516020610844818361102b565b5f82525f3681376108cc60405161085c60408261102b565b600181527f3100000000000000000000000000000000000000000000000000000000000000838201526040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e0870190610eee565b908582036040870152610eee565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b82811061090357505050500390f35b8351855286955093810193928101926001016108f4565b34610309576101006003193601126103095760e07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc3601126103095760405161096281610ff2565b60243567ffffffffffffffff811681036103095781526044356001600160a01b0381168103610309576020820152606435604082015260843560ff8116810361030957606082015260a43561ffff8116810361030957608082015260c4359064ffffffffff82168203610309576103519160a082015260e43560c082015260043533612694565b34610309576103516109fa36610e99565b91336125a1565b3461030957606060031936011261030957610a1a610e07565b6044359067ffffffffffffffff821161030957610a48610a41610351933690600401610e35565b3691611108565b906004353361241e565b346103095760206003193601126103095760043567ffffffffffffffff81116103095761014060031982360301126103095761046c610a95602092600401611a81565b33611ba2565b346103095760406003193601126103095760243560043567ffffffffffffffff821161030957610adb610ad5610351933690600401610e35565b90612401565b90610ae63382614a33565b90336145b0565b346103095760806003193601126103095760043560243560443563ffffffff81168103610309576064359161ffff83168303610309576103519333612360565b3461030957610351610b48610b4136610e99565b9133614635565b61437c565b346103095760206003193601126103095760043567ffffffffffffffff81116103095761010060031982360301126103095761046c610b92602092369060040161116f565b33611f4c565b3461030957610351610bac610b4136610e99565b6142f5565b3461030957602060031936011261030957610bca6110d8565b506004355f52600260205260c060405f2054610be46110d8565b5063ffffffff6001600160a01b0382169160ff604051610c0381610fa9565b848152816020820164ffffffffff8560a01c1681528160408401818760c81c16815264ffffffffff6060860193838960d01c16855260a06080880197858b60d81c168952019860e01c89526040519a8b52511660208a0152511660408801525116606086015251166080840152511660a0820152f35b34610309575f6003193601126103095760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346103095760206003193601126103095760043567ffffffffffffffff811161030957610ce4903690600401610e35565b610ced81611066565b5f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec184360301905b83811015610d4e578060051b850135908282121561030957610d3d610a956001938801611a81565b610d478286611097565b5201610d15565b60405160208082528190610d6490820186610e66565b0390f35b346103095760206003193601126103095760043567ffffffffffffffff811161030957610d9c610351913690600401610e35565b9033611677565b346103095760c06003193601126103095760043560243560443563ffffffff81168103610309576064356084359163ffffffff831683036103095760a4359360ff8516850361030957610351953361154c565b359063ffffffff8216820361030957565b6024359060ff8216820361030957565b6004359060ff8216820361030957565b359060ff8216820361030957565b9181601f840112156103095782359167ffffffffffffffff8311610309576020808501948460051b01011161030957565b90602080835192838152019201905f5b818110610e835750505090565b8251845260209384019390920191600101610e76565b600319606091011261030957600435906024359060443560ff811681036103095790565b9081606091031261030957803591610edc604060208401359301610e27565b90565b359061ffff8216820361030957565b90601f19601f602080948051918291828752018686015e5f8582860101520116010190565b9181601f840112156103095782359167ffffffffffffffff8311610309576020838186019501011161030957565b600435906001600160a01b038216820361030957565b35906001600160a01b038216820361030957565b359064ffffffffff8216820361030957565b6003196040910112610309576004359060243590565b9190826040910312610309576020823592013590565b60c0810190811067ffffffffffffffff821117610fc557604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60e0810190811067ffffffffffffffff821117610fc557604052565b610140810190811067ffffffffffffffff821117610fc557604052565b90601f601f19910116810190811067ffffffffffffffff821117610fc557604052565b67ffffffffffffffff8111610fc55760051b60200190565b906110708261104e565b61107d604051918261102b565b828152601f1961108d829461104e565b0190602036910137565b80518210156110ab5760209160051b010190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b604051906110e582610fa9565b5f60a0838281528260208201528260408201528260608201528260808201520152565b9291906111148161104e565b93611122604051958661102b565b602085838152019160051b810192831161030957905b82821061114457505050565b8135815260209182019101611138565b9080601f8301121561030957816020610edc93359101611108565b9190610100838203126103095760405190610100820182811067ffffffffffffffff821117610fc55760405281936111a681610f57565b83526111b460208201610e27565b60208401526111c560408201610df6565b60408401526111d660608201610f6b565b60608401526080810135608084015260a081013560a084015260c081013560c084015260e08101359167ffffffffffffffff83116103095760e09261121b9201611154565b910152565b359067ffffffffffffffff8216820361030957565b67ffffffffffffffff8111610fc557601f01601f191660200190565b92919261125d82611235565b9161126b604051938461102b565b829481845281830111610309578281602093845f960137010152565b9080601f8301121561030957816020610edc93359101611251565b91906101208382031261030957604051610120810181811067ffffffffffffffff821117610fc5576040528093803582526112df60208201610df6565b602083015260408101356040830152606081013567ffffffffffffffff811161030957810160a081850312610309576040519060a0820182811067ffffffffffffffff821117610fc55760405261133581610e27565b825261134360208201610e27565b6020830152604081013560408301526060810135606083015260808101359067ffffffffffffffff82116103095761137d91869101611154565b60808201526060830152608081013567ffffffffffffffff811161030957836113a7918301611154565b608083015260a081013567ffffffffffffffff811161030957836113cc918301611287565b60a08301526113dd60c08201611220565b60c08301526113ee60e08201611220565b60e08301526101008101359067ffffffffffffffff8211610309570182601f82011215610309578035906114218261104e565b9361142f604051958661102b565b82855260208086019360071b8301019181831161030957602001925b82841061145d57505050506101000152565b6080848303126103095760405190608082019082821067ffffffffffffffff831117610fc5576080926020926040528635815282870135838201526114a460408801611220565b60408201526114b560608801611220565b606082015281520193019261144b565b91908110156110ab5760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc181360301821215610309570190565b356001600160a01b03811681036103095790565b903590601e1981360301821215610309570180359067ffffffffffffffff82116103095760200191813603831361030957565b969594939291909461155e8887613f55565b5081156116175760ff16968715801561160d575b6115d6576115d39697949263ffffffff94926001600160a01b0386936040519960208b0152166040890152606088015216608086015260a08501521660c083015260e082015260e081526115c86101008261102b565b805160051c9061472d565b50565b876392e723f560e01b5f527f726561736f6e000000000000000000000000000000000000000000000000000060045260245260445ffd5b5060048811611572565b63b63d6e6760e01b5f527f737570657273656465644661637449640000000000000000000000000000000060045260245ffd5b357fffffffff00000000000000000000000000000000000000000000000000000000811681036103095790565b91905f5b8281106116885750505050565b61169b6116968285856114c5565b61164a565b906116aa6102e08286866114c5565b90927fffffffff000000000000000000000000000000000000000000000000000000008116907f65e6ce340000000000000000000000000000000000000000000000000000000082036117375750508201916020818403126103095780359067ffffffffffffffff82116103095760019361172f9261172992016140f1565b86611ba2565b505b0161167b565b7f5f813f0c0000000000000000000000000000000000000000000000000000000082036117ac57505082019160408184031261030957803560208201359167ffffffffffffffff8311610309576001946117a7936117959201611154565b906117a08882614a33565b90886145b0565b611731565b9293927f579d98840000000000000000000000000000000000000000000000000000000082036117fb575050610b486117ee836117f593600196950190610ebd565b9189614635565b50611731565b949793969592947f1fda794a0000000000000000000000000000000000000000000000000000000082036118fe5750508301926020818503126103095780359067ffffffffffffffff821161030957019280601f850112156103095783356118628161104e565b94611870604051968761102b565b81865260208087019260051b820101918383116103095760208201905b8382106118d05750505050505f5b83518110156118c257806118bb6118b460019387611097565b5187611ba2565b500161189b565b509293600191959250611731565b813567ffffffffffffffff8111610309576020916118f3878480948801016140f1565b81520191019061188d565b93979596929594937f4baf253f0000000000000000000000000000000000000000000000000000000082036119655750508201916020818403126103095780359067ffffffffffffffff8211610309576001936117f59261195f920161116f565b86611f4c565b7fbbe43fd90000000000000000000000000000000000000000000000000000000082036119c45750508201916020818403126103095780359067ffffffffffffffff8211610309576001936117f5926119be92016112a2565b86612e62565b919092936119d48282858b614f08565b159283611a17575b5050506119ec5750600190611731565b7f2d8d621d000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b611a229350886151c4565b155f80806119dc565b3560ff811681036103095790565b3564ffffffffff811681036103095790565b903590601e1981360301821215610309570180359067ffffffffffffffff821161030957602001918160051b3603831361030957565b6060610120604051611a928161100e565b5f81525f60208201525f60408201525f838201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201520152611ad081611505565b90611add60208201611a2b565b90611aea60408201611a2b565b611af660608301611a2b565b611b0260808401611a2b565b60a08401359163ffffffff831680930361030957611b2260c08601611a39565b93611b31610120870187611a4b565b611b3a91612401565b9660405198611b488a61100e565b6001600160a01b0316895260ff16602089015260ff16604088015260ff16606087015260ff16608086015260a085015264ffffffffff1660c084015260e081013560e0840152610100013561010083015261012082015290565b9190916020830192611bb760ff855116613fb1565b60408101611bc860ff825116614001565b60608201611bd960ff825116614051565b6080830160ff81511680158015611f42575b611f0c575060e08401805115611ed957849360c0850192835164ffffffffff16611c14906141b8565b85516001600160a01b031694888b5160ff1696845160ff169786519860a08b01998a5163ffffffff16916040519360208501957f000000000000000000000000000000000000000000000000000000000000000087526040860160e0905261010086016005905261012086017f617373657400000000000000000000000000000000000000000000000000000090526060860152608085015260a084015260c083015260e08201526101208152611ccd6101408261102b565b5190209b8c92828a516001600160a01b031690611cea9186614207565b89516001600160a01b0316885164ffffffffff16835160ff16835160ff1691611d84936001600160a01b0378ffffffffff000000000000000000000000000000000000000079ff0000000000000000000000000000000000000000000000000060ff60d01b7b010000000000000000000000000000000000000000000000000000009760d01b169560c81b169360a01b1691161717171790565b9a8b98611d918a876142a5565b88519a82516001600160a01b0316945160ff1697895160ff16945160ff16905160ff16915163ffffffff16925164ffffffffff16936101000151946040519960208b01998a5260408b01986001600160a01b0316895260608b019e8f5260808b0197885260a08b015260c08a015260e08901526101008801526101208701526101408601526101608501526101608452611e2d6101808561102b565b611e368461470b565b9284519020611e66907fc306a5a761431bf3eeb68ce8501941e0aa6a08a56d9f8ae99d9375be7d176cfb856158d8565b80988551860190805196820393605f198501915e52601f19017fc306a5a761431bf3eeb68ce8501941e0aa6a08a56d9f8ae99d9375be7d176cfb91a35160ff16905191611eb39389614511565b610120015190848251611ec7575b50505050565b611ed0936145b0565b5f808084611ec1565b63b63d6e6760e01b5f527f636f6e74656e744861736800000000000000000000000000000000000000000060045260245ffd5b6392e723f560e01b5f527f74696d654261736973000000000000000000000000000000000000000000000060045260245260445ffd5b5060038111611beb565b916001600160a01b03825116608083019081516040519060208201927f0000000000000000000000000000000000000000000000000000000000000000845260806040840152600560a08401527f626174636800000000000000000000000000000000000000000000000000000060c08401526060830152608082015260c08152611fd860e08261102b565b51902092611ff1856001600160a01b0383511686614207565b602081019161200360ff845116614051565b60a0820180511561232d5760c08301908151156122fa57606084019261203064ffffffffff8551166141b8565b604085019563ffffffff875116156122ce5760e0860193845151604081116122a3575091899a88999a927f562a8f452aeb594ce43840c0750dda6c8529a4eb35e184738240442e4119ba3a9461212c7b010000000000000000000000000000000000000000000000000000007904000000000000000000000000000000000000000000000000006101209d6001600160a01b038e51168d519078ffffffffff00000000000000000000000000000000000000008060ff60d01b807fffffffff00000000000000000000000000000000000000000000000000000000808d51985160e01b16169660d01b16169360a01b16161717171717866142a5565b6001600160a01b038a5116935196519163ffffffff8d511660ff64ffffffffff8c51169251169251938a51996040519760208901998a526001600160a01b0360408a01981688526060890152608088015260a087015260c086015260e0850152610100840152898301526121c1826121b36101408201976101408952610160830190610e66565b03601f19810184528361102b565b6121ca8261470b565b946121db83518520868860016159ff565b998a927f00000000000000000000000000000000000000000000000000000000000000008054801561227c575b5f528460205260405f209055855e525190a2515f9190825b81518410156122735760019061224b6122398685611097565b51918264ffffffffff875116916157ca565b5061226b6001600160a01b0387511663ffffffff8a511690898d8561563f565b930192612220565b50505050505050565b507f0000000000000000000000000000000000000000000000000000000000000000612208565b7f2aacfd9f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b887f1d1521f4000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b63b63d6e6760e01b5f527f6d616e696665737448617368000000000000000000000000000000000000000060045260245ffd5b63b63d6e6760e01b5f527f726f6f740000000000000000000000000000000000000000000000000000000060045260245ffd5b9193909261236e8385614a33565b5084156123ce576115d3946001600160a01b0361ffff63ffffffff94169461239586614a89565b604051966020880152166040860152606085015216608083015260a082015260a081526123c360c08261102b565b805160051c906147ea565b63b63d6e6760e01b5f527f656467654661637449640000000000000000000000000000000000000000000060045260245ffd5b9190604051928160051b9160208386010160405284526020840137565b9193929061242c8382614a33565b9460ff81169561243b87614001565b83519485158015612597575b61256b577f556a59b3bc6bd3a904d2075cb68c3c9578c898e3304f5c28039941f02853bbf86060979860405160208101918783526001600160a01b0360408301951685528a8201526080810193608085526124a9826121b360a082018c610e66565b6124b28261470b565b946124c383518520868860016159ff565b9b8c927f000000000000000000000000000000000000000000000000000000000000000080548015612544575b5f528460205260405f209055855e525190a25f5b8581106125145750505050505050565b61251e8186611097565b5115611ed9578061253e61253460019388611097565b5185858b89614511565b01612504565b507f00000000000000000000000000000000000000000000000000000000000000006124f0565b857ffaa5785e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5060408611612447565b9290916125ae8484614ac0565b5080156126615760ff821680158015612657575b612621575091612608612616926115d3959460405195869460208601929360ff9195946001600160a01b0360609460808701988752166020860152604085015216910152565b03601f19810183528261102b565b805160051c90614817565b6392e723f560e01b5f527f67726f756e64000000000000000000000000000000000000000000000000000060045260245260445ffd5b50600381116125c2565b63b63d6e6760e01b5f527f646f63756d656e7448617368000000000000000000000000000000000000000060045260245ffd5b9190916126a18184613f55565b50604082018051156127c25767ffffffffffffffff835116801580156127b1575b61277b57509161ffff60c09260ff6115d3969560608501906126e6838351166140a1565b6001600160a01b0360808701946126ff87875116614a89565b6040519960208b015216604089015267ffffffffffffffff86511660608901526001600160a01b0360208701511660808901525160a0880152511684860152511660e084015264ffffffffff60a082015116610100840152015161012082015261012081526127706101408261102b565b805160051c90614844565b6392e723f560e01b5f527f636861696e49640000000000000000000000000000000000000000000000000060045260245260445ffd5b5067ffffffffffffffff81116126c2565b63b63d6e6760e01b5f527f666f726569676e4964000000000000000000000000000000000000000000000060045260245ffd5b6040519061280460408361102b565b601882527f5065646967726565204c696e65616765526567697374727900000000000000006020830152565b939291909161283f8584613f55565b50811561232d5763ffffffff16908115612893576001600160a01b036115d39495604051946020860152166040840152606083015260808201526080815261288860a08261102b565b805160051c90614871565b827f08d0cd30000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b926128c984611505565b9260408501359160608601946128de86611a39565b9260208801946128f86128f1878b611a4b565b9050611066565b965f5b88518110156129be578061291b6001926129158b8f611a4b565b906114c5565b61293c61293561292a8361164a565b926020810190611519565b3691611251565b60208151910120604051907fffffffff0000000000000000000000000000000000000000000000000000000060208301937fb7f02a212f0f287f6c1f0a78b005185bbe98e04c0ce76a0a94a362112aaf604c85521660408301526060820152606081526129aa60808261102b565b5190206129b7828c611097565b52016128fb565b50919397909294989660405160208101918260208251919201905f5b818110612aab5750505093612aa99a9b938a64ffffffffff612a29612a23612aa39d9c9a9787612a1a612a8e99612a949f9d03601f19810183528261102b565b51902093611505565b93611a39565b604051926001600160a01b0360208501957f280ad6d68b9f0a734a092caa47c6d7eb7de4f007cdaf166a33ed437a83c34da9875216604085015260608401528660808401521660a082015260a08152612a8360c08261102b565b519020943691611251565b93614b1c565b612a9d83611505565b92611a4b565b91611677565b565b82518452602093840193909201916001016129da565b9291909260208401936001600160a01b038551169160408201936001600160a01b038551169687158015612d24575b612cf8576060840195612b0660ff885116614051565b612b11868651613f55565b936001600160a01b038516878103612cc357506001600160a01b031695808714801580612cb9575b612c855792612be9926115d39a9b97959260ff97955f14612c7f575087915b86608081019164ffffffffff8d8451948c60a08601926001600160a01b038585511699816040519860208a019a7f3f42d2856bfa23c95ffab48cb92e990340d33329def8695cb5e84ccbbb8ab5e98c525160408b01525116606089015251166080870152511660a08501525160c0840152511660e082015260e08152612be06101008261102b565b51902092614b1c565b8151907fffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffff857fffffffffffffffffffffffff000000000000000000000000000000000000000060ff60d01b878b511660d01b169316171617905f52600260205260405f2055519351169160405193602085015260408401526060830152608082015260808152612c7a60a08261102b565b614403565b91612b58565b8a82897fbfce8f80000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b508a881415612b39565b879087517fa3221ef2000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b877fc620ce89000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50848814612af0565b6001600160a01b03909116929183158015612e05575b612dd9576115d39293612da66001600160a01b03841693845f52600360205260405f20835f5260205264ffffffffff60405f20941693847fffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000825416179055614df2565b9260405193602085015260408401526060830152608082015260808152612dce60a08261102b565b805160051c9061489e565b837f18776587000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506001600160a01b0382168414612d43565b90612e57906126086115d394612e2d8584613f55565b50604051948593602085016001600160a01b03604092959493606083019683521660208201520152565b805160051c906148cb565b90612e6e828251614ac0565b60ff8160c81c166004810361378c575063ffffffff602083015116938160e01c948581101561375c5750829493945160607f00000000000000000000000000000000000000000000000000000000000000009160405190838252600160208301526040820152209360a0810196607088516020815191012060c08401517fffffffffffffffff00000000000000000000000000000000000000000000000077ffffffffffffffff000000000000000000000000000000008060e0880151604051958d87527f562a8f452aeb594ce43840c0750dda6c8529a4eb35e184738240442e4119ba3a6020880152604087015260801b16169160c01b1617606082015220965f986101008401985b895180518c101561300957600191612f928d607093611097565b517fffffffffffffffff00000000000000000000000000000000000000000000000077ffffffffffffffff00000000000000000000000000000000808351602085015160606040870151960151916040519788526020880152604087015260801b16169160c01b16176060820152209a0199612f78565b509295985092959850929561301d90613ad2565b80820361372957505051805181019461014082602088019703126103095761304760408301614e74565b5061305460608301614e74565b5060a08201519160c081015163ffffffff8116036103095760e081015164ffffffffff8116036103095761010081015160ff811603610309576101408101519067ffffffffffffffff821161030957019580603f880112156103095760208701516130be8161104e565b976130cc604051998a61102b565b818952602080808b019360051b8301010192831161030957604001905b82821061371957505050606085015161314760ff82511661260860ff602085015116936040810151906080606082015191015191604051968795602087015260408601526060850152608084015260a08084015260c0830190610e66565b613192865161260863ffffffff60208a0151169360408a0151604051958694602086019889526040860152606085015288608085015260a084015260c08084015260e0830190610eee565b51902060405160208101918252602081526131ae60408261102b565b5190209163ffffffff6020860151166080860151935f925b806001851b10613707575084518381036136d757509391905f925b828410613696575050505080820361366857505061320b825163ffffffff60208501511690614e88565b9460608301519061321f60ff835116613fb1565b61322f60ff602084015116614001565b604082015115611ed957905178ffffffffff000000000000000000000000000000000000000082166001600160a01b0383161760c89190911b79ff00000000000000000000000000000000000000000000000000161760ff60d01b909116177b01000000000000000000000000000000000000000000000000000000176132b681876142a5565b60806060840151015193600185511661363757845160011c9460038602868104600314871517156135a757906132ef8995949392611066565b965f5f935f915b83831061349357505050505061330b90614a89565b6060840151908451916001600160a01b038216956020015163ffffffff16815160ff16908686896020860194855160ff169660408101978851916060015192604051976020890197885260408901966001600160a01b03168752606089019c8d526080890195865260a089015260c088015260e08701528860d01c60ff1661010087015261012086015261014085015261014084526133ac6101608561102b565b6133b58461470b565b92845190206133e5907f949910d8ba1a1a8b63118a43b724c9f23cb3b77ab5e088572ca96885dce01f8c856158d8565b80988551860190805196820393605f198501915e52601f19017f949910d8ba1a1a8b63118a43b724c9f23cb3b77ab5e088572ca96885dce01f8c91a35160ff169051916134329386614511565b835161343e5750505050565b6134499184916156e3565b61345283615691565b925f5b8481106134655750859150611ec1565b8061348d888686613486600196889060600201906060602083015192015190565b939061563f565b01613455565b908092939495969798505190838060011b04600214841517156135a7576134bd8460011b87611097565b51918260701c61360657808360601c10156135d45750600184811b01808560011b116135a7576134ed9087611097565b519661352e61351e61351563ffffffff8660401c1661350f8760601c89611097565b51615945565b919080956159c5565b67ffffffffffffffff851661587c565b61ffff831681018091116135a757966003850290858204600314861517156135a75760018201918281116135a75760028101918282116135a7576135908f9486956135979561358a67ffffffffffffffff60019b169183611097565b52611097565b528d611097565b529201908b9796959493926132f6565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b827ffdcc8ed7000000000000000000000000000000000000000000000000000000005f5260601c60045260245260445ffd5b8287517fe0971254000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b84517fe0971254000000000000000000000000000000000000000000000000000000005f526004525f60245260445ffd5b7f0397af8f000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b909192946136a48683611097565b519083871c6001166136c6575f52602052600160405f205b95019291906131e1565b905f52602052600160405f206136bc565b83907f5982d806000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b925f1981146135a757600101926131c6565b81518152602091820191016130e9565b85517fe4c955de000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b85907fca6afcb7000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b82517f2533b833000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b92919060ff16908115801561389b575b61386457906115d3916001600160a01b036137e686614df2565b9516916138314260a01b78ffffffffff00000000000000000000000000000000000000001684177b0100050000000000000000000000000000000000000000000000000017876142a5565b604051928660208501528060408501526060840152608083015260a082015260a0815261385f60c08261102b565b61448a565b506392e723f560e01b5f527f6167656e744b696e64000000000000000000000000000000000000000000000060045260245260445ffd5b50600382116137cc565b916001600160a01b036115d3936138bc8185613f55565b7fffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffff60ff60d01b60ff8616956138f087614051565b60d01b16911617845f52600260205260405f205560405193602085015216604083015260608201526060815261392760808261102b565b805160051c906148f8565b90613948906126086115d394612e2d8584614ac0565b805160051c90614925565b95949290939560ff6139658287613f55565b93169182158015613ac8575b613a915763ffffffff169263ffffffff84145f14613a3b57916001600160a01b0364ffffffffff94926115d39899947fffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffff7bff000000000000000000000000000000000000000000000000000000600260ff8460d81c161760d81b16911617885f52600260205260405f20555b604051976020890152166040870152606086015260808501521660a083015260c082015260c08152613a3060e08261102b565b805160051c90614952565b60e01c80841015613a625750916115d39596916001600160a01b0364ffffffffff946139fd565b837fca6afcb7000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b826392e723f560e01b5f527f67726f756e64000000000000000000000000000000000000000000000000000060045260245260445ffd5b5060058311613971565b90815f525f60205260405f2054918215613ae95750565b9150565b979694939295919095613b008988613f55565b508115613c185760ff169182158015613c0e575b613bd75764ffffffffff169788151580613bc7575b613b90579164ffffffffff93916001600160a01b036115d3999a96946040519960208b01521660408901526060880152608087015260a08601521660c084015260e08301526101008201526101008152613b856101208261102b565b805160051c9061497f565b8864ffffffffff867fb18c37d8000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b5064ffffffffff85168910613b29565b826392e723f560e01b5f527f616374697669747900000000000000000000000000000000000000000000000060045260245260445ffd5b5060098311613b14565b63b63d6e6760e01b5f527f616374697669747949640000000000000000000000000000000000000000000060045260245ffd5b9091613c578284613f55565b928115613cf657612608613ceb926115d3957fffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffff7bff00000000000000000000000000000000000000000000000000000060fd8360d81c1660d81b16911617835f52600260205260405f2055604051948593602085016001600160a01b03604092959493606083019683521660208201520152565b805160051c906149ac565b63b63d6e6760e01b5f527f7769746864726177616c4661637449640000000000000000000000000000000060045260245ffd5b90929192613d378282613f55565b8060d81c60048116613e8057855f52600260205260405f2054838714908115613e66575b8115613e48575b8115613e38575b50613e08576115d39495613dfd93927fffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffff7bff000000000000000000000000000000000000000000000000000000600460ff61260896161760d81b16911617835f52600260205260405f2055604051948593602085016001600160a01b03604092959493606083019683521660208201520152565b805160051c906149d9565b85837f90997aa4000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6004915060d81c1615155f613d69565b90506001600160a01b0383166001600160a01b038216141590613d62565b9050600460c882901c60ff9081165f190116101590613d5b565b827f52163415000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b94929194939093613ebd8186613f55565b508515613f22576115d3956001600160a01b0360ff64ffffffffff951692613ee4846140a1565b604051976020890152166040870152606086015260808501521660a083015260c082015260c08152613f1760e08261102b565b805160051c90614a06565b63b63d6e6760e01b5f527f636f6d6d69746d656e740000000000000000000000000000000000000000000060045260245ffd5b9190613f619083614ac0565b91600460c884901c60ff9081165f1901161015613f7b5750565b8260ff917f2533b833000000000000000000000000000000000000000000000000000000005f5260045260c81c1660245260445ffd5b80158015613ff7575b613fc15750565b6392e723f560e01b5f527f6b696e640000000000000000000000000000000000000000000000000000000060045260245260445ffd5b5060038111613fba565b80158015614047575b6140115750565b6392e723f560e01b5f527f736368656d65000000000000000000000000000000000000000000000000000060045260245260445ffd5b506003811161400a565b80158015614097575b6140615750565b6392e723f560e01b5f527f726f6c650000000000000000000000000000000000000000000000000000000060045260245260445ffd5b506004811161405a565b801580156140e7575b6140b15750565b6392e723f560e01b5f527f72656c6174696f6e00000000000000000000000000000000000000000000000060045260245260445ffd5b50600981116140aa565b919061014083820312610309576040519061410b8261100e565b819361411681610f57565b835261412460208201610e27565b602084015261413560408201610e27565b604084015261414660608201610e27565b606084015261415760808201610e27565b608084015261416860a08201610df6565b60a084015261417960c08201610f6b565b60c084015260e081013560e08401526101008101356101008401526101208101359167ffffffffffffffff8311610309576101209261121b9201611154565b64ffffffffff16801580156141fe575b6141cf5750565b7f23bec8d8000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b504281116141c8565b6001600160a01b038216916001600160a01b03841693838514159182614264575b505061423357505050565b7fa3221ef2000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b61429d92506001600160a01b03165f5260036020526001600160a01b0360405f2091165f5260205264ffffffffff60405f205416421090565b155f80614228565b805f52600260205260ff60405f205460c81c166142ca575f52600260205260405f2055565b7f24966456000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6142fe8161470b565b90614330815160208301207f5dc58a7170ba9e8f9feb7c36605c1c139d9df76d6c2f73b72d65e18808b3a3b4846158d8565b917f5dc58a7170ba9e8f9feb7c36605c1c139d9df76d6c2f73b72d65e18808b3a3b482518301926040601f19606083018781519785810392605f1984019060808801905e52019101a390565b6143858161470b565b906143b7815160208301207f3629ac2cdda95551f35fb6692c3b2f6190023c72c6659dc60ad33cd63516a639846158d8565b917f3629ac2cdda95551f35fb6692c3b2f6190023c72c6659dc60ad33cd63516a63982518301926040601f19606083018781519785810392605f1984019060808801905e52019101a390565b61440c8161470b565b9061443e815160208301207fcf78c220b73a2ce2cad0fc15cd87ccdb4a528131f5ff4c100678bd449ec94fd6846158d8565b917fcf78c220b73a2ce2cad0fc15cd87ccdb4a528131f5ff4c100678bd449ec94fd682518301926040601f19606083018781519785810392605f1984019060808801905e52019101a390565b6144938161470b565b906144c5815160208301207f040d9f8ce82aafef612da57e3510cf91ad7667d231995854feddb9194445b5cd846158d8565b917f040d9f8ce82aafef612da57e3510cf91ad7667d231995854feddb9194445b5cd82518301926040601f19606083018781519785810392605f1984019060808801905e52019101a390565b7f19e387583dda8910f241d6c39c499a104afeb21bfb0c61437a67b4230157ea4692608092946115d3966040519060ff602083019316835260408201526040815261455d60608261102b565b5190209460405192835260208301526001600160a01b038116604083015264ffffffffff8160a01c169066ff00000000000065ff00000000008260a81c169160981c1617176060820152209160036159ff565b92916145c683836145c082615691565b966156e3565b905f935f945b8686106145dc5750505050505050565b60019061462d61461561461b6146008a879060600201906060602083015192015190565b9290948564ffffffffff8a60a01c16916157ca565b8261587c565b6001600160a01b03861687898561563f565b9501946145cc565b9290916146428484613f55565b5080156146d85760ff8216801580156146ce575b6146985750610edc92916126089160405195869460208601929360ff9195946001600160a01b0360609460808701988752166020860152604085015216910152565b6392e723f560e01b5f527f6170706c696573546f000000000000000000000000000000000000000000000060045260245260445ffd5b50601f8111614656565b63b63d6e6760e01b5f527f6c6963656e73655465726d73496400000000000000000000000000000000000060045260245ffd5b60208151910151906020811061471f575090565b5f199060200360031b1b1690565b9190917f573ae43ec7c3186156a80adb75a968aff8f359c0ccb5871b16afae8a4bfe2c1661475a8261470b565b9180519061477160208201928320848660016159ff565b7f0000000000000000000000000000000000000000000000000000000000000000805480156147c3575b5f528160205260405f209055602081975f190160051b830183810360408501865e01525190a2565b507f000000000000000000000000000000000000000000000000000000000000000061479b565b9190917f62e8dd3d5a55643dc7639da57f6b73a64562294eb4ae59fad7151c4d681ee17f61475a8261470b565b9190917f4194d2f571fc141e76cc84d3b9f0481ee16b4c6760db1a9841fab76a26a7c59161475a8261470b565b9190917f1d1cdc074c658fa7e0a8af8bcf5d6ab7f6ad669f208ccc2a3093c7d887a17e8f61475a8261470b565b9190917f9db1ee9aef255720eb899757aebc76de8b94cae4b9912886a84ce8de18062af561475a8261470b565b9190917ff0dc77fa91659fde27c13626074c16f988360ce44d096318da0ca91b4fdda90461475a8261470b565b9190917f20aed559a2d1239df66946184a6e6b59287fc148b56d538add20af9be9447eae61475a8261470b565b9190917fa1b8bd317514e986202e14e67445708af9268e290871d67f08295e534f311f9561475a8261470b565b9190917f168cfbe4262d2e07fd901358748f6ace1cc84cafad6eaebb511016bdd938427d61475a8261470b565b9190917fac58b7cb1f67a0801a278f28083475872b364d548622e3e36566efec8c79e41461475a8261470b565b9190917f02f4b44620498597d122f3ad0391bf2317efb566378e32f4b902c46109c182c661475a8261470b565b9190917fa980bd091f172a1e7dca4b82cbcb7b37b7a4f57347ce2f78034039295e50001a61475a8261470b565b9190917f4b106f58ebccfab3031f3677b83ca2b0a5c022f40563ca4a7c7bdbf6d26ba77261475a8261470b565b9190917fe636dc75675dcb61682cd8e1f373fde53185a697d1b9999de2c5f348ec2f06a561475a8261470b565b9190614a3f9083614ac0565b9160ff8360c81c1690600360ff5f198401161015614a5b575050565b7f2533b833000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6127108111614a955750565b7ffc77f0f1000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9190825f52600260205260405f20549260ff8460c81c1615614af15790612aa9916001600160a01b03851690614207565b7f6349948f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b939164ffffffffff9093919316804211614dc35750614b6683856001916001600160a01b038392165f528160205260405f208160081c5f5260205260ff60405f205491161c161490565b614d8a576001600160a01b03841692835f52600160205260405f208160081c5f52602052600160ff60405f2092161b8154179055614ba26127f5565b6020815191012060405160208101917f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f835260408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260a08152614c1a60c08261102b565b519020906040519060208201927f190100000000000000000000000000000000000000000000000000000000000084526022830152604282015260428152614c6360628261102b565b51902092614c72828583615a9b565b159182614cb2575b5050614c84575050565b7f2a09901e000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5f9250908291604051614d018161260860208201947f1626ba7e0000000000000000000000000000000000000000000000000000000086528a6024840152604060448401526064830190610eee565b51915afa3d15614d83573d614d1581611235565b90614d23604051928361102b565b81523d5f602083013e5b81614d75575b81614d42575b50155f80614c7a565b7f1626ba7e000000000000000000000000000000000000000000000000000000009150614d6e9061470b565b145f614d39565b905060208151101590614d33565b6060614d2d565b826001600160a01b03857f2af71f10000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b7fe16e4725000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b6040516001600160a01b0360208201927f0000000000000000000000000000000000000000000000000000000000000000845260606040840152600560808401527f6167656e7400000000000000000000000000000000000000000000000000000060a084015216606082015260a08152614e6e60c08261102b565b51902090565b51906001600160a01b038216820361030957565b9063ffffffff6040519160208301937f0000000000000000000000000000000000000000000000000000000000000000855260806040850152600460a08501527f6c6561660000000000000000000000000000000000000000000000000000000060c0850152606084015216608082015260c08152614e6e60e08261102b565b9192907fffffffff00000000000000000000000000000000000000000000000000000000167ff7f0eee5000000000000000000000000000000000000000000000000000000008103614f9557508260a091810103126103095781614f9092356020820135614f7860408401610e27565b916080614f8760608601610f6b565b94013594613eac565b600190565b9192917f7a3feea200000000000000000000000000000000000000000000000000000000810361505857508190810103610100811261030957601f1960e091011261030957614f909160405191614feb83610ff2565b614ff760208201611220565b835261500560408201610f57565b60208401526060810135604084015261502060808201610e27565b606084015261503160a08201610edf565b608084015261504260c08201610f6b565b60a084015260e081013560c08401523590612694565b91827f9cd1398100000000000000000000000000000000000000000000000000000000829594145f146150ae5750606091810103126103095781614f9092356150a8604060208401359301610df6565b92612830565b90507fbb652e650000000000000000000000000000000000000000000000000000000081036150ee5750826150e891614f90940190610f93565b91612e17565b83907f03fa387300000000000000000000000000000000000000000000000000000000810361515f575060c091810103126103095781614f909235602082013561513a60408401610df6565b9060608401359261515960a061515260808801610df6565b9601610e27565b9561154c565b7f5c32d54a00000000000000000000000000000000000000000000000000000000141590506151bd57826080918101031261030957614f9091602081013581356151b760606151b060408601610df6565b9401610edf565b93612360565b5050505f90565b9192907fffffffff00000000000000000000000000000000000000000000000000000000167fd3525adf00000000000000000000000000000000000000000000000000000000810361522757508261522191614f90940190610f93565b91613932565b7fe44b565200000000000000000000000000000000000000000000000000000000810361529c57508260e091810103126103095781614f909235602082013561527260408401610e27565b60608401359161528460808601610f6b565b9360c061529360a08801610f6b565b96013596613aed565b9192917f44b0a11d0000000000000000000000000000000000000000000000000000000081036152ea5750916152db826152e494610bac940190610ebd565b92919091614635565b50600190565b7f6839d2bd00000000000000000000000000000000000000000000000000000000810361535757508101916060828403126103095761532b60208301610e27565b90604083013567ffffffffffffffff811161030957614f909461534f918501611154565b92359061241e565b91827fcfbabfa300000000000000000000000000000000000000000000000000000000829594145f146153a857506040918101031261030957816153a26020614f9094359201610e27565b916138a5565b7fd62a2a33000000000000000000000000000000000000000000000000000000008103615411575060a091810103126103095781614f9092356153ed60208301610e27565b6153f960408401610df6565b91608061540860608601610f6b565b94013594613953565b90507fe67229a900000000000000000000000000000000000000000000000000000000810361545157508261544b91614f90940190610f93565b91613c4b565b7ff13cb8cd00000000000000000000000000000000000000000000000000000000810361548f57508261548991614f90940190610f93565b91613d29565b7fb082ed40000000000000000000000000000000000000000000000000000000008103615554575082019180830360e081126103095760c01361030957604051906154d982610fa9565b803582526154e960208201610f57565b60208301526154fa60408201610f57565b604083015261550b60608201610e27565b60608301526080810135608083015261552660a08201610f6b565b60a083015260c08101359367ffffffffffffffff851161030957614f909461554e9201611287565b91612ac1565b7f7089ef6700000000000000000000000000000000000000000000000000000000810361559557508261558c91614f90940190610ebd565b929190916125a1565b83907fcd9e52850000000000000000000000000000000000000000000000000000000081036155e2575060409181010312610309578160206155d96152e494610e27565b910135916137bc565b7fb34afc8d00000000000000000000000000000000000000000000000000000000141590506151bd5782604091810103126103095781356001600160a01b038116809103610309576156396020614f909401610f6b565b91612d2d565b92906115d3946001600160a01b036080937ff29b4b6af380c6f0092950d46ce330c46f770e9511ced7bb007fdf3f2bbddd799560405194855260208501521660408301526060820152209160026159ff565b805180159081156156d6575b506156aa57600390510490565b517fdac6e6ef000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b600391500615155f61569d565b604092917f3c4bd7b787257984f7cb52c6a9fcabccc457e7c638d5c5a19a7a0a2432d76f8d91845190845160051b94602083019360a087850101885286608001845284526001600160a01b038784019216825260206060840196606088520190608084015e6157518261470b565b9461576283518520868860016159ff565b9687927f0000000000000000000000000000000000000000000000000000000000000000805480156157a3575b5f5284602052825f209055855e525190a290565b507f000000000000000000000000000000000000000000000000000000000000000061578f565b816157d4916159c5565b5f8181526002602052604090205491600460c884901c60ff9081165f19011610156158505764ffffffffff808460a01c169116918282101561581f5750505060c81c60ff1660041490565b7fed7b3d71000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b507f46662ddf000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b61ffff9061588c8160381c6140a1565b169061589782614a89565b806158cf575b6158a45750565b7f4f9b6120000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5080151561589d565b906158e5929160016159ff565b907f00000000000000000000000000000000000000000000000000000000000000008054801561591e575b5f528260205260405f209055565b507f0000000000000000000000000000000000000000000000000000000000000000615910565b9190825f52600260205260405f205492600460ff8560c81c16149363ffffffff83169063ffffffff82146159bd5760e01c908181101561598f5750509061598b91614e88565b9190565b7fca6afcb7000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b505090509190565b808211156159d1575050565b7fe554def5000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b939260709291604051927f0000000000000000000000000000000000000000000000000000000000000000845260ff6020850197168752604084019182526060842096875f525f60205260405f20978854908115615a93575b50855252524260801b7fffffffffffffffff0000000000000000000000000000000000000000000000004360c01b1617606082015220809255565b90505f615a58565b919060418251036151bd57602082015190606060408401519301515f1a907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615b3b576020935f93608093604051938452868401526040830152606082015282805260015afa15615b30576001600160a01b035f51168015159182615b2157505090565b6001600160a01b031614919050565b6040513d5f823e3d90fd5b50505050505f9056';

/** Code of a deployment, with zeros where the immutables stand. */
export const lineageRegistryDeployedBytecode: `0x${string}` =
  '0x60806040526004361015610011575f80fd5b5f3560e01c806303fa387314610da35780631b50e86414610d685780631fda794a14610cb357806335a5127014610c795780634366446314610bb157806344b0a11d14610b985780634baf253f14610b4d578063579d988414610b2d5780635c32d54a14610aed5780635f813f0c14610a9b57806365e6ce3414610a525780636839d2bd14610a015780637089ef67146109e95780637a3feea21461091a57806384b0196e1461081a57806395a46826146107d75780639cd13981146107a6578063ade8489d14610748578063b082ed4014610685578063b34afc8d14610651578063b6363cf2146105e9578063bb652e65146105d1578063bbe43fd914610586578063cab7e8eb1461052a578063cd9e528514610502578063cfbabfa3146104dd578063d3525adf146104c5578063d62a2a3314610474578063d78ecf1a14610410578063e44b5652146103b8578063e67229a9146103a0578063ec8729761461036b578063f13cb8cd14610353578063f7f0eee51461030d5763fb675d3a1461019a575f80fd5b346103095760206003193601126103095760043567ffffffffffffffff8111610309576101cb903690600401610e35565b6101d48161104e565b916101e2604051938461102b565b8183526101ee8261104e565b91601f196020850193013684375f5b81811061024a578385604051918291602083019060208452518091526040830191905f5b81811061022f575050500390f35b82511515845285945060209384019390920191600101610221565b6102558183856114c5565b9081357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff818336030181121561030957600192016102ca61029482611505565b6040830135906001916001600160a01b038392165f528160205260405f208160081c5f5260205260ff60405f205491161c161490565b610303576102f0906102ea6102e08487896114c5565b6020810190611519565b916128bf565b816102fb8288611097565b525b016101fd565b506102fd565b5f80fd5b346103095760a06003193601126103095760243560043560443560ff81168103610309576064359064ffffffffff8216820361030957610351936084359333613eac565b005b346103095761035161036436610f7d565b9033613d29565b3461030957604060031936011261030957335f52600160205260405f206004355f5260205260405f2060243581541790555f80f35b34610309576103516103b136610f7d565b9033613c4b565b346103095760e06003193601126103095760243560043560443560ff811681036103095760843560643564ffffffffff821682036103095760a4359264ffffffffff84168403610309576103519560c4359533613aed565b3461030957604060031936011261030957602061046c6060610430610e17565b60ff604051917f000000000000000000000000000000000000000000000000000000000000000083521684820152602435604082015220613ad2565b604051908152f35b346103095760a06003193601126103095760243560043560ff821682036103095760443563ffffffff81168103610309576064359064ffffffffff8216820361030957610351936084359333613953565b34610309576103516104d636610f7d565b9033613932565b34610309576040600319360112610309576103516104f9610e07565b600435336138a5565b3461030957604060031936011261030957602061046c610520610e17565b60243590336137bc565b3461030957604060031936011261030957602061057c610548610f41565b602435906001916001600160a01b038392165f528160205260405f208160081c5f5260205260ff60405f205491161c161490565b6040519015158152f35b346103095760206003193601126103095760043567ffffffffffffffff81116103095761012060031982360301126103095761046c6105cb60209236906004016112a2565b33612e62565b34610309576103516105e236610f7d565b9033612e17565b3461030957604060031936011261030957610602610f41565b602435906001600160a01b03821682036103095760209161057c916001600160a01b03165f5260036020526001600160a01b0360405f2091165f5260205264ffffffffff60405f205416421090565b346103095760406003193601126103095761066a610f41565b60243564ffffffffff81168103610309576103519133612d2d565b3461030957600319360160e081126103095760c0136103095760c43567ffffffffffffffff8111610309576106be903690600401610f13565b90604051906106cc82610fa9565b60043582526024356001600160a01b03811681036103095760208301526044356001600160a01b038116810361030957604083015260643560ff81168103610309576060830152608435608083015260a4359064ffffffffff8216820361030957610351936107419260a08501523691611251565b9033612ac1565b346103095760406003193601126103095760043567ffffffffffffffff81116103095760806003198236030112610309576024359067ffffffffffffffff82116103095761079d610351923690600401610f13565b916004016128bf565b346103095760606003193601126103095760043560443560243563ffffffff82168203610309576103519233612830565b34610309575f6003193601126103095760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610309575f600319360112610309576108be6108356127f5565b6040516020610844818361102b565b5f82525f3681376108cc60405161085c60408261102b565b600181527f3100000000000000000000000000000000000000000000000000000000000000838201526040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e0870190610eee565b908582036040870152610eee565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b82811061090357505050500390f35b8351855286955093810193928101926001016108f4565b34610309576101006003193601126103095760e07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc3601126103095760405161096281610ff2565b60243567ffffffffffffffff811681036103095781526044356001600160a01b0381168103610309576020820152606435604082015260843560ff8116810361030957606082015260a43561ffff8116810361030957608082015260c4359064ffffffffff82168203610309576103519160a082015260e43560c082015260043533612694565b34610309576103516109fa36610e99565b91336125a1565b3461030957606060031936011261030957610a1a610e07565b6044359067ffffffffffffffff821161030957610a48610a41610351933690600401610e35565b3691611108565b906004353361241e565b346103095760206003193601126103095760043567ffffffffffffffff81116103095761014060031982360301126103095761046c610a95602092600401611a81565b33611ba2565b346103095760406003193601126103095760243560043567ffffffffffffffff821161030957610adb610ad5610351933690600401610e35565b90612401565b90610ae63382614a33565b90336145b0565b346103095760806003193601126103095760043560243560443563ffffffff81168103610309576064359161ffff83168303610309576103519333612360565b3461030957610351610b48610b4136610e99565b9133614635565b61437c565b346103095760206003193601126103095760043567ffffffffffffffff81116103095761010060031982360301126103095761046c610b92602092369060040161116f565b33611f4c565b3461030957610351610bac610b4136610e99565b6142f5565b3461030957602060031936011261030957610bca6110d8565b506004355f52600260205260c060405f2054610be46110d8565b5063ffffffff6001600160a01b0382169160ff604051610c0381610fa9565b848152816020820164ffffffffff8560a01c1681528160408401818760c81c16815264ffffffffff6060860193838960d01c16855260a06080880197858b60d81c168952019860e01c89526040519a8b52511660208a0152511660408801525116606086015251166080840152511660a0820152f35b34610309575f6003193601126103095760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346103095760206003193601126103095760043567ffffffffffffffff811161030957610ce4903690600401610e35565b610ced81611066565b5f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec184360301905b83811015610d4e578060051b850135908282121561030957610d3d610a956001938801611a81565b610d478286611097565b5201610d15565b60405160208082528190610d6490820186610e66565b0390f35b346103095760206003193601126103095760043567ffffffffffffffff811161030957610d9c610351913690600401610e35565b9033611677565b346103095760c06003193601126103095760043560243560443563ffffffff81168103610309576064356084359163ffffffff831683036103095760a4359360ff8516850361030957610351953361154c565b359063ffffffff8216820361030957565b6024359060ff8216820361030957565b6004359060ff8216820361030957565b359060ff8216820361030957565b9181601f840112156103095782359167ffffffffffffffff8311610309576020808501948460051b01011161030957565b90602080835192838152019201905f5b818110610e835750505090565b8251845260209384019390920191600101610e76565b600319606091011261030957600435906024359060443560ff811681036103095790565b9081606091031261030957803591610edc604060208401359301610e27565b90565b359061ffff8216820361030957565b90601f19601f602080948051918291828752018686015e5f8582860101520116010190565b9181601f840112156103095782359167ffffffffffffffff8311610309576020838186019501011161030957565b600435906001600160a01b038216820361030957565b35906001600160a01b038216820361030957565b359064ffffffffff8216820361030957565b6003196040910112610309576004359060243590565b9190826040910312610309576020823592013590565b60c0810190811067ffffffffffffffff821117610fc557604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60e0810190811067ffffffffffffffff821117610fc557604052565b610140810190811067ffffffffffffffff821117610fc557604052565b90601f601f19910116810190811067ffffffffffffffff821117610fc557604052565b67ffffffffffffffff8111610fc55760051b60200190565b906110708261104e565b61107d604051918261102b565b828152601f1961108d829461104e565b0190602036910137565b80518210156110ab5760209160051b010190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b604051906110e582610fa9565b5f60a0838281528260208201528260408201528260608201528260808201520152565b9291906111148161104e565b93611122604051958661102b565b602085838152019160051b810192831161030957905b82821061114457505050565b8135815260209182019101611138565b9080601f8301121561030957816020610edc93359101611108565b9190610100838203126103095760405190610100820182811067ffffffffffffffff821117610fc55760405281936111a681610f57565b83526111b460208201610e27565b60208401526111c560408201610df6565b60408401526111d660608201610f6b565b60608401526080810135608084015260a081013560a084015260c081013560c084015260e08101359167ffffffffffffffff83116103095760e09261121b9201611154565b910152565b359067ffffffffffffffff8216820361030957565b67ffffffffffffffff8111610fc557601f01601f191660200190565b92919261125d82611235565b9161126b604051938461102b565b829481845281830111610309578281602093845f960137010152565b9080601f8301121561030957816020610edc93359101611251565b91906101208382031261030957604051610120810181811067ffffffffffffffff821117610fc5576040528093803582526112df60208201610df6565b602083015260408101356040830152606081013567ffffffffffffffff811161030957810160a081850312610309576040519060a0820182811067ffffffffffffffff821117610fc55760405261133581610e27565b825261134360208201610e27565b6020830152604081013560408301526060810135606083015260808101359067ffffffffffffffff82116103095761137d91869101611154565b60808201526060830152608081013567ffffffffffffffff811161030957836113a7918301611154565b608083015260a081013567ffffffffffffffff811161030957836113cc918301611287565b60a08301526113dd60c08201611220565b60c08301526113ee60e08201611220565b60e08301526101008101359067ffffffffffffffff8211610309570182601f82011215610309578035906114218261104e565b9361142f604051958661102b565b82855260208086019360071b8301019181831161030957602001925b82841061145d57505050506101000152565b6080848303126103095760405190608082019082821067ffffffffffffffff831117610fc5576080926020926040528635815282870135838201526114a460408801611220565b60408201526114b560608801611220565b606082015281520193019261144b565b91908110156110ab5760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc181360301821215610309570190565b356001600160a01b03811681036103095790565b903590601e1981360301821215610309570180359067ffffffffffffffff82116103095760200191813603831361030957565b969594939291909461155e8887613f55565b5081156116175760ff16968715801561160d575b6115d6576115d39697949263ffffffff94926001600160a01b0386936040519960208b0152166040890152606088015216608086015260a08501521660c083015260e082015260e081526115c86101008261102b565b805160051c9061472d565b50565b876392e723f560e01b5f527f726561736f6e000000000000000000000000000000000000000000000000000060045260245260445ffd5b5060048811611572565b63b63d6e6760e01b5f527f737570657273656465644661637449640000000000000000000000000000000060045260245ffd5b357fffffffff00000000000000000000000000000000000000000000000000000000811681036103095790565b91905f5b8281106116885750505050565b61169b6116968285856114c5565b61164a565b906116aa6102e08286866114c5565b90927fffffffff000000000000000000000000000000000000000000000000000000008116907f65e6ce340000000000000000000000000000000000000000000000000000000082036117375750508201916020818403126103095780359067ffffffffffffffff82116103095760019361172f9261172992016140f1565b86611ba2565b505b0161167b565b7f5f813f0c0000000000000000000000000000000000000000000000000000000082036117ac57505082019160408184031261030957803560208201359167ffffffffffffffff8311610309576001946117a7936117959201611154565b906117a08882614a33565b90886145b0565b611731565b9293927f579d98840000000000000000000000000000000000000000000000000000000082036117fb575050610b486117ee836117f593600196950190610ebd565b9189614635565b50611731565b949793969592947f1fda794a0000000000000000000000000000000000000000000000000000000082036118fe5750508301926020818503126103095780359067ffffffffffffffff821161030957019280601f850112156103095783356118628161104e565b94611870604051968761102b565b81865260208087019260051b820101918383116103095760208201905b8382106118d05750505050505f5b83518110156118c257806118bb6118b460019387611097565b5187611ba2565b500161189b565b509293600191959250611731565b813567ffffffffffffffff8111610309576020916118f3878480948801016140f1565b81520191019061188d565b93979596929594937f4baf253f0000000000000000000000000000000000000000000000000000000082036119655750508201916020818403126103095780359067ffffffffffffffff8211610309576001936117f59261195f920161116f565b86611f4c565b7fbbe43fd90000000000000000000000000000000000000000000000000000000082036119c45750508201916020818403126103095780359067ffffffffffffffff8211610309576001936117f5926119be92016112a2565b86612e62565b919092936119d48282858b614f08565b159283611a17575b5050506119ec5750600190611731565b7f2d8d621d000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b611a229350886151c4565b155f80806119dc565b3560ff811681036103095790565b3564ffffffffff811681036103095790565b903590601e1981360301821215610309570180359067ffffffffffffffff821161030957602001918160051b3603831361030957565b6060610120604051611a928161100e565b5f81525f60208201525f60408201525f838201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201520152611ad081611505565b90611add60208201611a2b565b90611aea60408201611a2b565b611af660608301611a2b565b611b0260808401611a2b565b60a08401359163ffffffff831680930361030957611b2260c08601611a39565b93611b31610120870187611a4b565b611b3a91612401565b9660405198611b488a61100e565b6001600160a01b0316895260ff16602089015260ff16604088015260ff16606087015260ff16608086015260a085015264ffffffffff1660c084015260e081013560e0840152610100013561010083015261012082015290565b9190916020830192611bb760ff855116613fb1565b60408101611bc860ff825116614001565b60608201611bd960ff825116614051565b6080830160ff81511680158015611f42575b611f0c575060e08401805115611ed957849360c0850192835164ffffffffff16611c14906141b8565b85516001600160a01b031694888b5160ff1696845160ff169786519860a08b01998a5163ffffffff16916040519360208501957f000000000000000000000000000000000000000000000000000000000000000087526040860160e0905261010086016005905261012086017f617373657400000000000000000000000000000000000000000000000000000090526060860152608085015260a084015260c083015260e08201526101208152611ccd6101408261102b565b5190209b8c92828a516001600160a01b031690611cea9186614207565b89516001600160a01b0316885164ffffffffff16835160ff16835160ff1691611d84936001600160a01b0378ffffffffff000000000000000000000000000000000000000079ff0000000000000000000000000000000000000000000000000060ff60d01b7b010000000000000000000000000000000000000000000000000000009760d01b169560c81b169360a01b1691161717171790565b9a8b98611d918a876142a5565b88519a82516001600160a01b0316945160ff1697895160ff16945160ff16905160ff16915163ffffffff16925164ffffffffff16936101000151946040519960208b01998a5260408b01986001600160a01b0316895260608b019e8f5260808b0197885260a08b015260c08a015260e08901526101008801526101208701526101408601526101608501526101608452611e2d6101808561102b565b611e368461470b565b9284519020611e66907fc306a5a761431bf3eeb68ce8501941e0aa6a08a56d9f8ae99d9375be7d176cfb856158d8565b80988551860190805196820393605f198501915e52601f19017fc306a5a761431bf3eeb68ce8501941e0aa6a08a56d9f8ae99d9375be7d176cfb91a35160ff16905191611eb39389614511565b610120015190848251611ec7575b50505050565b611ed0936145b0565b5f808084611ec1565b63b63d6e6760e01b5f527f636f6e74656e744861736800000000000000000000000000000000000000000060045260245ffd5b6392e723f560e01b5f527f74696d654261736973000000000000000000000000000000000000000000000060045260245260445ffd5b5060038111611beb565b916001600160a01b03825116608083019081516040519060208201927f0000000000000000000000000000000000000000000000000000000000000000845260806040840152600560a08401527f626174636800000000000000000000000000000000000000000000000000000060c08401526060830152608082015260c08152611fd860e08261102b565b51902092611ff1856001600160a01b0383511686614207565b602081019161200360ff845116614051565b60a0820180511561232d5760c08301908151156122fa57606084019261203064ffffffffff8551166141b8565b604085019563ffffffff875116156122ce5760e0860193845151604081116122a3575091899a88999a927f562a8f452aeb594ce43840c0750dda6c8529a4eb35e184738240442e4119ba3a9461212c7b010000000000000000000000000000000000000000000000000000007904000000000000000000000000000000000000000000000000006101209d6001600160a01b038e51168d519078ffffffffff00000000000000000000000000000000000000008060ff60d01b807fffffffff00000000000000000000000000000000000000000000000000000000808d51985160e01b16169660d01b16169360a01b16161717171717866142a5565b6001600160a01b038a5116935196519163ffffffff8d511660ff64ffffffffff8c51169251169251938a51996040519760208901998a526001600160a01b0360408a01981688526060890152608088015260a087015260c086015260e0850152610100840152898301526121c1826121b36101408201976101408952610160830190610e66565b03601f19810184528361102b565b6121ca8261470b565b946121db83518520868860016159ff565b998a927f00000000000000000000000000000000000000000000000000000000000000008054801561227c575b5f528460205260405f209055855e525190a2515f9190825b81518410156122735760019061224b6122398685611097565b51918264ffffffffff875116916157ca565b5061226b6001600160a01b0387511663ffffffff8a511690898d8561563f565b930192612220565b50505050505050565b507f0000000000000000000000000000000000000000000000000000000000000000612208565b7f2aacfd9f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b887f1d1521f4000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b63b63d6e6760e01b5f527f6d616e696665737448617368000000000000000000000000000000000000000060045260245ffd5b63b63d6e6760e01b5f527f726f6f740000000000000000000000000000000000000000000000000000000060045260245ffd5b9193909261236e8385614a33565b5084156123ce576115d3946001600160a01b0361ffff63ffffffff94169461239586614a89565b604051966020880152166040860152606085015216608083015260a082015260a081526123c360c08261102b565b805160051c906147ea565b63b63d6e6760e01b5f527f656467654661637449640000000000000000000000000000000000000000000060045260245ffd5b9190604051928160051b9160208386010160405284526020840137565b9193929061242c8382614a33565b9460ff81169561243b87614001565b83519485158015612597575b61256b577f556a59b3bc6bd3a904d2075cb68c3c9578c898e3304f5c28039941f02853bbf86060979860405160208101918783526001600160a01b0360408301951685528a8201526080810193608085526124a9826121b360a082018c610e66565b6124b28261470b565b946124c383518520868860016159ff565b9b8c927f000000000000000000000000000000000000000000000000000000000000000080548015612544575b5f528460205260405f209055855e525190a25f5b8581106125145750505050505050565b61251e8186611097565b5115611ed9578061253e61253460019388611097565b5185858b89614511565b01612504565b507f00000000000000000000000000000000000000000000000000000000000000006124f0565b857ffaa5785e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5060408611612447565b9290916125ae8484614ac0565b5080156126615760ff821680158015612657575b612621575091612608612616926115d3959460405195869460208601929360ff9195946001600160a01b0360609460808701988752166020860152604085015216910152565b03601f19810183528261102b565b805160051c90614817565b6392e723f560e01b5f527f67726f756e64000000000000000000000000000000000000000000000000000060045260245260445ffd5b50600381116125c2565b63b63d6e6760e01b5f527f646f63756d656e7448617368000000000000000000000000000000000000000060045260245ffd5b9190916126a18184613f55565b50604082018051156127c25767ffffffffffffffff835116801580156127b1575b61277b57509161ffff60c09260ff6115d3969560608501906126e6838351166140a1565b6001600160a01b0360808701946126ff87875116614a89565b6040519960208b015216604089015267ffffffffffffffff86511660608901526001600160a01b0360208701511660808901525160a0880152511684860152511660e084015264ffffffffff60a082015116610100840152015161012082015261012081526127706101408261102b565b805160051c90614844565b6392e723f560e01b5f527f636861696e49640000000000000000000000000000000000000000000000000060045260245260445ffd5b5067ffffffffffffffff81116126c2565b63b63d6e6760e01b5f527f666f726569676e4964000000000000000000000000000000000000000000000060045260245ffd5b6040519061280460408361102b565b601882527f5065646967726565204c696e65616765526567697374727900000000000000006020830152565b939291909161283f8584613f55565b50811561232d5763ffffffff16908115612893576001600160a01b036115d39495604051946020860152166040840152606083015260808201526080815261288860a08261102b565b805160051c90614871565b827f08d0cd30000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b926128c984611505565b9260408501359160608601946128de86611a39565b9260208801946128f86128f1878b611a4b565b9050611066565b965f5b88518110156129be578061291b6001926129158b8f611a4b565b906114c5565b61293c61293561292a8361164a565b926020810190611519565b3691611251565b60208151910120604051907fffffffff0000000000000000000000000000000000000000000000000000000060208301937fb7f02a212f0f287f6c1f0a78b005185bbe98e04c0ce76a0a94a362112aaf604c85521660408301526060820152606081526129aa60808261102b565b5190206129b7828c611097565b52016128fb565b50919397909294989660405160208101918260208251919201905f5b818110612aab5750505093612aa99a9b938a64ffffffffff612a29612a23612aa39d9c9a9787612a1a612a8e99612a949f9d03601f19810183528261102b565b51902093611505565b93611a39565b604051926001600160a01b0360208501957f280ad6d68b9f0a734a092caa47c6d7eb7de4f007cdaf166a33ed437a83c34da9875216604085015260608401528660808401521660a082015260a08152612a8360c08261102b565b519020943691611251565b93614b1c565b612a9d83611505565b92611a4b565b91611677565b565b82518452602093840193909201916001016129da565b9291909260208401936001600160a01b038551169160408201936001600160a01b038551169687158015612d24575b612cf8576060840195612b0660ff885116614051565b612b11868651613f55565b936001600160a01b038516878103612cc357506001600160a01b031695808714801580612cb9575b612c855792612be9926115d39a9b97959260ff97955f14612c7f575087915b86608081019164ffffffffff8d8451948c60a08601926001600160a01b038585511699816040519860208a019a7f3f42d2856bfa23c95ffab48cb92e990340d33329def8695cb5e84ccbbb8ab5e98c525160408b01525116606089015251166080870152511660a08501525160c0840152511660e082015260e08152612be06101008261102b565b51902092614b1c565b8151907fffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffff857fffffffffffffffffffffffff000000000000000000000000000000000000000060ff60d01b878b511660d01b169316171617905f52600260205260405f2055519351169160405193602085015260408401526060830152608082015260808152612c7a60a08261102b565b614403565b91612b58565b8a82897fbfce8f80000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b508a881415612b39565b879087517fa3221ef2000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b877fc620ce89000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50848814612af0565b6001600160a01b03909116929183158015612e05575b612dd9576115d39293612da66001600160a01b03841693845f52600360205260405f20835f5260205264ffffffffff60405f20941693847fffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000825416179055614df2565b9260405193602085015260408401526060830152608082015260808152612dce60a08261102b565b805160051c9061489e565b837f18776587000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506001600160a01b0382168414612d43565b90612e57906126086115d394612e2d8584613f55565b50604051948593602085016001600160a01b03604092959493606083019683521660208201520152565b805160051c906148cb565b90612e6e828251614ac0565b60ff8160c81c166004810361378c575063ffffffff602083015116938160e01c948581101561375c5750829493945160607f00000000000000000000000000000000000000000000000000000000000000009160405190838252600160208301526040820152209360a0810196607088516020815191012060c08401517fffffffffffffffff00000000000000000000000000000000000000000000000077ffffffffffffffff000000000000000000000000000000008060e0880151604051958d87527f562a8f452aeb594ce43840c0750dda6c8529a4eb35e184738240442e4119ba3a6020880152604087015260801b16169160c01b1617606082015220965f986101008401985b895180518c101561300957600191612f928d607093611097565b517fffffffffffffffff00000000000000000000000000000000000000000000000077ffffffffffffffff00000000000000000000000000000000808351602085015160606040870151960151916040519788526020880152604087015260801b16169160c01b16176060820152209a0199612f78565b509295985092959850929561301d90613ad2565b80820361372957505051805181019461014082602088019703126103095761304760408301614e74565b5061305460608301614e74565b5060a08201519160c081015163ffffffff8116036103095760e081015164ffffffffff8116036103095761010081015160ff811603610309576101408101519067ffffffffffffffff821161030957019580603f880112156103095760208701516130be8161104e565b976130cc604051998a61102b565b818952602080808b019360051b8301010192831161030957604001905b82821061371957505050606085015161314760ff82511661260860ff602085015116936040810151906080606082015191015191604051968795602087015260408601526060850152608084015260a08084015260c0830190610e66565b613192865161260863ffffffff60208a0151169360408a0151604051958694602086019889526040860152606085015288608085015260a084015260c08084015260e0830190610eee565b51902060405160208101918252602081526131ae60408261102b565b5190209163ffffffff6020860151166080860151935f925b806001851b10613707575084518381036136d757509391905f925b828410613696575050505080820361366857505061320b825163ffffffff60208501511690614e88565b9460608301519061321f60ff835116613fb1565b61322f60ff602084015116614001565b604082015115611ed957905178ffffffffff000000000000000000000000000000000000000082166001600160a01b0383161760c89190911b79ff00000000000000000000000000000000000000000000000000161760ff60d01b909116177b01000000000000000000000000000000000000000000000000000000176132b681876142a5565b60806060840151015193600185511661363757845160011c9460038602868104600314871517156135a757906132ef8995949392611066565b965f5f935f915b83831061349357505050505061330b90614a89565b6060840151908451916001600160a01b038216956020015163ffffffff16815160ff16908686896020860194855160ff169660408101978851916060015192604051976020890197885260408901966001600160a01b03168752606089019c8d526080890195865260a089015260c088015260e08701528860d01c60ff1661010087015261012086015261014085015261014084526133ac6101608561102b565b6133b58461470b565b92845190206133e5907f949910d8ba1a1a8b63118a43b724c9f23cb3b77ab5e088572ca96885dce01f8c856158d8565b80988551860190805196820393605f198501915e52601f19017f949910d8ba1a1a8b63118a43b724c9f23cb3b77ab5e088572ca96885dce01f8c91a35160ff169051916134329386614511565b835161343e5750505050565b6134499184916156e3565b61345283615691565b925f5b8481106134655750859150611ec1565b8061348d888686613486600196889060600201906060602083015192015190565b939061563f565b01613455565b908092939495969798505190838060011b04600214841517156135a7576134bd8460011b87611097565b51918260701c61360657808360601c10156135d45750600184811b01808560011b116135a7576134ed9087611097565b519661352e61351e61351563ffffffff8660401c1661350f8760601c89611097565b51615945565b919080956159c5565b67ffffffffffffffff851661587c565b61ffff831681018091116135a757966003850290858204600314861517156135a75760018201918281116135a75760028101918282116135a7576135908f9486956135979561358a67ffffffffffffffff60019b169183611097565b52611097565b528d611097565b529201908b9796959493926132f6565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b827ffdcc8ed7000000000000000000000000000000000000000000000000000000005f5260601c60045260245260445ffd5b8287517fe0971254000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b84517fe0971254000000000000000000000000000000000000000000000000000000005f526004525f60245260445ffd5b7f0397af8f000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b909192946136a48683611097565b519083871c6001166136c6575f52602052600160405f205b95019291906131e1565b905f52602052600160405f206136bc565b83907f5982d806000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b925f1981146135a757600101926131c6565b81518152602091820191016130e9565b85517fe4c955de000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b85907fca6afcb7000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b82517f2533b833000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b92919060ff16908115801561389b575b61386457906115d3916001600160a01b036137e686614df2565b9516916138314260a01b78ffffffffff00000000000000000000000000000000000000001684177b0100050000000000000000000000000000000000000000000000000017876142a5565b604051928660208501528060408501526060840152608083015260a082015260a0815261385f60c08261102b565b61448a565b506392e723f560e01b5f527f6167656e744b696e64000000000000000000000000000000000000000000000060045260245260445ffd5b50600382116137cc565b916001600160a01b036115d3936138bc8185613f55565b7fffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffff60ff60d01b60ff8616956138f087614051565b60d01b16911617845f52600260205260405f205560405193602085015216604083015260608201526060815261392760808261102b565b805160051c906148f8565b90613948906126086115d394612e2d8584614ac0565b805160051c90614925565b95949290939560ff6139658287613f55565b93169182158015613ac8575b613a915763ffffffff169263ffffffff84145f14613a3b57916001600160a01b0364ffffffffff94926115d39899947fffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffff7bff000000000000000000000000000000000000000000000000000000600260ff8460d81c161760d81b16911617885f52600260205260405f20555b604051976020890152166040870152606086015260808501521660a083015260c082015260c08152613a3060e08261102b565b805160051c90614952565b60e01c80841015613a625750916115d39596916001600160a01b0364ffffffffff946139fd565b837fca6afcb7000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b826392e723f560e01b5f527f67726f756e64000000000000000000000000000000000000000000000000000060045260245260445ffd5b5060058311613971565b90815f525f60205260405f2054918215613ae95750565b9150565b979694939295919095613b008988613f55565b508115613c185760ff169182158015613c0e575b613bd75764ffffffffff169788151580613bc7575b613b90579164ffffffffff93916001600160a01b036115d3999a96946040519960208b01521660408901526060880152608087015260a08601521660c084015260e08301526101008201526101008152613b856101208261102b565b805160051c9061497f565b8864ffffffffff867fb18c37d8000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b5064ffffffffff85168910613b29565b826392e723f560e01b5f527f616374697669747900000000000000000000000000000000000000000000000060045260245260445ffd5b5060098311613b14565b63b63d6e6760e01b5f527f616374697669747949640000000000000000000000000000000000000000000060045260245ffd5b9091613c578284613f55565b928115613cf657612608613ceb926115d3957fffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffff7bff00000000000000000000000000000000000000000000000000000060fd8360d81c1660d81b16911617835f52600260205260405f2055604051948593602085016001600160a01b03604092959493606083019683521660208201520152565b805160051c906149ac565b63b63d6e6760e01b5f527f7769746864726177616c4661637449640000000000000000000000000000000060045260245ffd5b90929192613d378282613f55565b8060d81c60048116613e8057855f52600260205260405f2054838714908115613e66575b8115613e48575b8115613e38575b50613e08576115d39495613dfd93927fffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffff7bff000000000000000000000000000000000000000000000000000000600460ff61260896161760d81b16911617835f52600260205260405f2055604051948593602085016001600160a01b03604092959493606083019683521660208201520152565b805160051c906149d9565b85837f90997aa4000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6004915060d81c1615155f613d69565b90506001600160a01b0383166001600160a01b038216141590613d62565b9050600460c882901c60ff9081165f190116101590613d5b565b827f52163415000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b94929194939093613ebd8186613f55565b508515613f22576115d3956001600160a01b0360ff64ffffffffff951692613ee4846140a1565b604051976020890152166040870152606086015260808501521660a083015260c082015260c08152613f1760e08261102b565b805160051c90614a06565b63b63d6e6760e01b5f527f636f6d6d69746d656e740000000000000000000000000000000000000000000060045260245ffd5b9190613f619083614ac0565b91600460c884901c60ff9081165f1901161015613f7b5750565b8260ff917f2533b833000000000000000000000000000000000000000000000000000000005f5260045260c81c1660245260445ffd5b80158015613ff7575b613fc15750565b6392e723f560e01b5f527f6b696e640000000000000000000000000000000000000000000000000000000060045260245260445ffd5b5060038111613fba565b80158015614047575b6140115750565b6392e723f560e01b5f527f736368656d65000000000000000000000000000000000000000000000000000060045260245260445ffd5b506003811161400a565b80158015614097575b6140615750565b6392e723f560e01b5f527f726f6c650000000000000000000000000000000000000000000000000000000060045260245260445ffd5b506004811161405a565b801580156140e7575b6140b15750565b6392e723f560e01b5f527f72656c6174696f6e00000000000000000000000000000000000000000000000060045260245260445ffd5b50600981116140aa565b919061014083820312610309576040519061410b8261100e565b819361411681610f57565b835261412460208201610e27565b602084015261413560408201610e27565b604084015261414660608201610e27565b606084015261415760808201610e27565b608084015261416860a08201610df6565b60a084015261417960c08201610f6b565b60c084015260e081013560e08401526101008101356101008401526101208101359167ffffffffffffffff8311610309576101209261121b9201611154565b64ffffffffff16801580156141fe575b6141cf5750565b7f23bec8d8000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b504281116141c8565b6001600160a01b038216916001600160a01b03841693838514159182614264575b505061423357505050565b7fa3221ef2000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b61429d92506001600160a01b03165f5260036020526001600160a01b0360405f2091165f5260205264ffffffffff60405f205416421090565b155f80614228565b805f52600260205260ff60405f205460c81c166142ca575f52600260205260405f2055565b7f24966456000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6142fe8161470b565b90614330815160208301207f5dc58a7170ba9e8f9feb7c36605c1c139d9df76d6c2f73b72d65e18808b3a3b4846158d8565b917f5dc58a7170ba9e8f9feb7c36605c1c139d9df76d6c2f73b72d65e18808b3a3b482518301926040601f19606083018781519785810392605f1984019060808801905e52019101a390565b6143858161470b565b906143b7815160208301207f3629ac2cdda95551f35fb6692c3b2f6190023c72c6659dc60ad33cd63516a639846158d8565b917f3629ac2cdda95551f35fb6692c3b2f6190023c72c6659dc60ad33cd63516a63982518301926040601f19606083018781519785810392605f1984019060808801905e52019101a390565b61440c8161470b565b9061443e815160208301207fcf78c220b73a2ce2cad0fc15cd87ccdb4a528131f5ff4c100678bd449ec94fd6846158d8565b917fcf78c220b73a2ce2cad0fc15cd87ccdb4a528131f5ff4c100678bd449ec94fd682518301926040601f19606083018781519785810392605f1984019060808801905e52019101a390565b6144938161470b565b906144c5815160208301207f040d9f8ce82aafef612da57e3510cf91ad7667d231995854feddb9194445b5cd846158d8565b917f040d9f8ce82aafef612da57e3510cf91ad7667d231995854feddb9194445b5cd82518301926040601f19606083018781519785810392605f1984019060808801905e52019101a390565b7f19e387583dda8910f241d6c39c499a104afeb21bfb0c61437a67b4230157ea4692608092946115d3966040519060ff602083019316835260408201526040815261455d60608261102b565b5190209460405192835260208301526001600160a01b038116604083015264ffffffffff8160a01c169066ff00000000000065ff00000000008260a81c169160981c1617176060820152209160036159ff565b92916145c683836145c082615691565b966156e3565b905f935f945b8686106145dc5750505050505050565b60019061462d61461561461b6146008a879060600201906060602083015192015190565b9290948564ffffffffff8a60a01c16916157ca565b8261587c565b6001600160a01b03861687898561563f565b9501946145cc565b9290916146428484613f55565b5080156146d85760ff8216801580156146ce575b6146985750610edc92916126089160405195869460208601929360ff9195946001600160a01b0360609460808701988752166020860152604085015216910152565b6392e723f560e01b5f527f6170706c696573546f000000000000000000000000000000000000000000000060045260245260445ffd5b50601f8111614656565b63b63d6e6760e01b5f527f6c6963656e73655465726d73496400000000000000000000000000000000000060045260245ffd5b60208151910151906020811061471f575090565b5f199060200360031b1b1690565b9190917f573ae43ec7c3186156a80adb75a968aff8f359c0ccb5871b16afae8a4bfe2c1661475a8261470b565b9180519061477160208201928320848660016159ff565b7f0000000000000000000000000000000000000000000000000000000000000000805480156147c3575b5f528160205260405f209055602081975f190160051b830183810360408501865e01525190a2565b507f000000000000000000000000000000000000000000000000000000000000000061479b565b9190917f62e8dd3d5a55643dc7639da57f6b73a64562294eb4ae59fad7151c4d681ee17f61475a8261470b565b9190917f4194d2f571fc141e76cc84d3b9f0481ee16b4c6760db1a9841fab76a26a7c59161475a8261470b565b9190917f1d1cdc074c658fa7e0a8af8bcf5d6ab7f6ad669f208ccc2a3093c7d887a17e8f61475a8261470b565b9190917f9db1ee9aef255720eb899757aebc76de8b94cae4b9912886a84ce8de18062af561475a8261470b565b9190917ff0dc77fa91659fde27c13626074c16f988360ce44d096318da0ca91b4fdda90461475a8261470b565b9190917f20aed559a2d1239df66946184a6e6b59287fc148b56d538add20af9be9447eae61475a8261470b565b9190917fa1b8bd317514e986202e14e67445708af9268e290871d67f08295e534f311f9561475a8261470b565b9190917f168cfbe4262d2e07fd901358748f6ace1cc84cafad6eaebb511016bdd938427d61475a8261470b565b9190917fac58b7cb1f67a0801a278f28083475872b364d548622e3e36566efec8c79e41461475a8261470b565b9190917f02f4b44620498597d122f3ad0391bf2317efb566378e32f4b902c46109c182c661475a8261470b565b9190917fa980bd091f172a1e7dca4b82cbcb7b37b7a4f57347ce2f78034039295e50001a61475a8261470b565b9190917f4b106f58ebccfab3031f3677b83ca2b0a5c022f40563ca4a7c7bdbf6d26ba77261475a8261470b565b9190917fe636dc75675dcb61682cd8e1f373fde53185a697d1b9999de2c5f348ec2f06a561475a8261470b565b9190614a3f9083614ac0565b9160ff8360c81c1690600360ff5f198401161015614a5b575050565b7f2533b833000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6127108111614a955750565b7ffc77f0f1000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9190825f52600260205260405f20549260ff8460c81c1615614af15790612aa9916001600160a01b03851690614207565b7f6349948f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b939164ffffffffff9093919316804211614dc35750614b6683856001916001600160a01b038392165f528160205260405f208160081c5f5260205260ff60405f205491161c161490565b614d8a576001600160a01b03841692835f52600160205260405f208160081c5f52602052600160ff60405f2092161b8154179055614ba26127f5565b6020815191012060405160208101917f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f835260408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260a08152614c1a60c08261102b565b519020906040519060208201927f190100000000000000000000000000000000000000000000000000000000000084526022830152604282015260428152614c6360628261102b565b51902092614c72828583615a9b565b159182614cb2575b5050614c84575050565b7f2a09901e000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5f9250908291604051614d018161260860208201947f1626ba7e0000000000000000000000000000000000000000000000000000000086528a6024840152604060448401526064830190610eee565b51915afa3d15614d83573d614d1581611235565b90614d23604051928361102b565b81523d5f602083013e5b81614d75575b81614d42575b50155f80614c7a565b7f1626ba7e000000000000000000000000000000000000000000000000000000009150614d6e9061470b565b145f614d39565b905060208151101590614d33565b6060614d2d565b826001600160a01b03857f2af71f10000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b7fe16e4725000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b6040516001600160a01b0360208201927f0000000000000000000000000000000000000000000000000000000000000000845260606040840152600560808401527f6167656e7400000000000000000000000000000000000000000000000000000060a084015216606082015260a08152614e6e60c08261102b565b51902090565b51906001600160a01b038216820361030957565b9063ffffffff6040519160208301937f0000000000000000000000000000000000000000000000000000000000000000855260806040850152600460a08501527f6c6561660000000000000000000000000000000000000000000000000000000060c0850152606084015216608082015260c08152614e6e60e08261102b565b9192907fffffffff00000000000000000000000000000000000000000000000000000000167ff7f0eee5000000000000000000000000000000000000000000000000000000008103614f9557508260a091810103126103095781614f9092356020820135614f7860408401610e27565b916080614f8760608601610f6b565b94013594613eac565b600190565b9192917f7a3feea200000000000000000000000000000000000000000000000000000000810361505857508190810103610100811261030957601f1960e091011261030957614f909160405191614feb83610ff2565b614ff760208201611220565b835261500560408201610f57565b60208401526060810135604084015261502060808201610e27565b606084015261503160a08201610edf565b608084015261504260c08201610f6b565b60a084015260e081013560c08401523590612694565b91827f9cd1398100000000000000000000000000000000000000000000000000000000829594145f146150ae5750606091810103126103095781614f9092356150a8604060208401359301610df6565b92612830565b90507fbb652e650000000000000000000000000000000000000000000000000000000081036150ee5750826150e891614f90940190610f93565b91612e17565b83907f03fa387300000000000000000000000000000000000000000000000000000000810361515f575060c091810103126103095781614f909235602082013561513a60408401610df6565b9060608401359261515960a061515260808801610df6565b9601610e27565b9561154c565b7f5c32d54a00000000000000000000000000000000000000000000000000000000141590506151bd57826080918101031261030957614f9091602081013581356151b760606151b060408601610df6565b9401610edf565b93612360565b5050505f90565b9192907fffffffff00000000000000000000000000000000000000000000000000000000167fd3525adf00000000000000000000000000000000000000000000000000000000810361522757508261522191614f90940190610f93565b91613932565b7fe44b565200000000000000000000000000000000000000000000000000000000810361529c57508260e091810103126103095781614f909235602082013561527260408401610e27565b60608401359161528460808601610f6b565b9360c061529360a08801610f6b565b96013596613aed565b9192917f44b0a11d0000000000000000000000000000000000000000000000000000000081036152ea5750916152db826152e494610bac940190610ebd565b92919091614635565b50600190565b7f6839d2bd00000000000000000000000000000000000000000000000000000000810361535757508101916060828403126103095761532b60208301610e27565b90604083013567ffffffffffffffff811161030957614f909461534f918501611154565b92359061241e565b91827fcfbabfa300000000000000000000000000000000000000000000000000000000829594145f146153a857506040918101031261030957816153a26020614f9094359201610e27565b916138a5565b7fd62a2a33000000000000000000000000000000000000000000000000000000008103615411575060a091810103126103095781614f9092356153ed60208301610e27565b6153f960408401610df6565b91608061540860608601610f6b565b94013594613953565b90507fe67229a900000000000000000000000000000000000000000000000000000000810361545157508261544b91614f90940190610f93565b91613c4b565b7ff13cb8cd00000000000000000000000000000000000000000000000000000000810361548f57508261548991614f90940190610f93565b91613d29565b7fb082ed40000000000000000000000000000000000000000000000000000000008103615554575082019180830360e081126103095760c01361030957604051906154d982610fa9565b803582526154e960208201610f57565b60208301526154fa60408201610f57565b604083015261550b60608201610e27565b60608301526080810135608083015261552660a08201610f6b565b60a083015260c08101359367ffffffffffffffff851161030957614f909461554e9201611287565b91612ac1565b7f7089ef6700000000000000000000000000000000000000000000000000000000810361559557508261558c91614f90940190610ebd565b929190916125a1565b83907fcd9e52850000000000000000000000000000000000000000000000000000000081036155e2575060409181010312610309578160206155d96152e494610e27565b910135916137bc565b7fb34afc8d00000000000000000000000000000000000000000000000000000000141590506151bd5782604091810103126103095781356001600160a01b038116809103610309576156396020614f909401610f6b565b91612d2d565b92906115d3946001600160a01b036080937ff29b4b6af380c6f0092950d46ce330c46f770e9511ced7bb007fdf3f2bbddd799560405194855260208501521660408301526060820152209160026159ff565b805180159081156156d6575b506156aa57600390510490565b517fdac6e6ef000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b600391500615155f61569d565b604092917f3c4bd7b787257984f7cb52c6a9fcabccc457e7c638d5c5a19a7a0a2432d76f8d91845190845160051b94602083019360a087850101885286608001845284526001600160a01b038784019216825260206060840196606088520190608084015e6157518261470b565b9461576283518520868860016159ff565b9687927f0000000000000000000000000000000000000000000000000000000000000000805480156157a3575b5f5284602052825f209055855e525190a290565b507f000000000000000000000000000000000000000000000000000000000000000061578f565b816157d4916159c5565b5f8181526002602052604090205491600460c884901c60ff9081165f19011610156158505764ffffffffff808460a01c169116918282101561581f5750505060c81c60ff1660041490565b7fed7b3d71000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b507f46662ddf000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b61ffff9061588c8160381c6140a1565b169061589782614a89565b806158cf575b6158a45750565b7f4f9b6120000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5080151561589d565b906158e5929160016159ff565b907f00000000000000000000000000000000000000000000000000000000000000008054801561591e575b5f528260205260405f209055565b507f0000000000000000000000000000000000000000000000000000000000000000615910565b9190825f52600260205260405f205492600460ff8560c81c16149363ffffffff83169063ffffffff82146159bd5760e01c908181101561598f5750509061598b91614e88565b9190565b7fca6afcb7000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b505090509190565b808211156159d1575050565b7fe554def5000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b939260709291604051927f0000000000000000000000000000000000000000000000000000000000000000845260ff6020850197168752604084019182526060842096875f525f60205260405f20978854908115615a93575b50855252524260801b7fffffffffffffffff0000000000000000000000000000000000000000000000004360c01b1617606082015220809255565b90505f615a58565b919060418251036151bd57602082015190606060408401519301515f1a907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615b3b576020935f93608093604051938452868401526040830152606082015282805260015afa15615b30576001600160a01b035f51168015159182615b2157505090565b6001600160a01b031614919050565b6040513d5f823e3d90fd5b50505050505f9056';

/** Byte offsets of the immutables in the deployed code, 32 bytes each. */
export const lineageRegistryImmutables = {
  "PREDECESSOR": [
    2038
  ],
  "PREFIX": [
    1080,
    3216,
    7241,
    8042,
    11937,
    19972,
    20121,
    23051
  ],
  "REGISTRY_SLOT": [
    8672,
    9416,
    18291,
    22375,
    22760
  ],
  "REGISTRY_START": [
    8831,
    9543,
    18374,
    22438,
    22817
  ]
} as const;
