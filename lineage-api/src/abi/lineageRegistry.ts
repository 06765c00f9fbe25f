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
      },
      {
        "internalType": "uint256",
        "name": "packed",
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
  '0x60e080604052346101705760208161578b803803809161001f8285610174565b83398101031261017057516001600160a01b038116810361017057604051602081019060608252600b60808201526a70656469677265652f763160a81b60a082015246604082015230606082015260a0815261007c60c082610174565b519020908160805260a05260405160208101918252600560408201525f6060820152606081526100ad608082610174565b51902060c0526040516155df90816101ac8239608051818181610b8801528181611a3501528181611e810152818161317701528181613da401528181614b970152614c26015260a051816107a6015260c0518181816115a401528181611c0601528181611dde015281816120fc01528181612376015281816124c20152818161263c0152818161282f01528181612a3d01528181612e90015281816130ac0152818161366f01528181613a7601528181613c9e01528181613ed00152614ce50152f35b5f80fd5b601f909101601f19168101906001600160401b0382119082101761019757604052565b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c806303fa387314610c7f5780631b50e86414610c455780631fda794a14610bab57806335a5127014610b715780634366446314610af957806344b0a11d14610ae15780634baf253f14610a97578063579d988414610a7f5780635c32d54a14610a3f5780635f813f0c146109f457806365e6ce34146109aa5780636839d2bd1461095a5780637089ef67146109425780637a3feea21461089257806384b0196e146107ca57806395a46826146107875780639cd1398114610756578063ade8489d146106fa578063b082ed4014610638578063b34afc8d14610604578063b6363cf21461059c578063bb652e6514610584578063bbe43fd91461053a578063cab7e8eb146104de578063cd9e5285146104b6578063cfbabfa314610491578063d3525adf14610479578063d62a2a3314610428578063d78ecf1a146103f1578063e44b565214610399578063e67229a914610381578063ec8729761461034c578063f13cb8cd14610334578063f7f0eee5146102ee5763fb675d3a1461019a575f80fd5b346102ea5760203660031901126102ea576004356001600160401b0381116102ea576101ca903690600401610d11565b6101d381610eed565b916101e16040519384610ecc565b8183526101ed82610eed565b602084019290601f19013684375f5b818110610249578385604051918291602083019060208452518091526040830191905f5b81811061022e575050500390f35b82511515845285945060209384019390920191600101610220565b610254818385611483565b908135607e19833603018112156102ea57600192016102ab610275826114a5565b6040830135906001916001600160a01b038392165f528160205260405f208160081c5f5260205260ff60405f205491161c161490565b6102e4576102d1906102cb6102c1848789611483565b60208101906114b9565b91612b04565b816102dc8288611079565b525b016101fc565b506102de565b5f80fd5b346102ea5760a03660031901126102ea5760243560043560443560ff811681036102ea576064359064ffffffffff821682036102ea576103329360843593336141a4565b005b346102ea5761033261034536610e56565b90336140a6565b346102ea5760403660031901126102ea57335f52600160205260405f206004355f5260205260405f2060243581541790555f80f35b346102ea5761033261039236610e56565b9033613ff4565b346102ea5760e03660031901126102ea5760243560043560443560ff811681036102ea5760843560643564ffffffffff821682036102ea5760a4359264ffffffffff841684036102ea576103329560c4359533613e00565b346102ea5760403660031901126102ea57602061042061041b610412610cf3565b60243590613d96565b613de5565b604051908152f35b346102ea5760a03660031901126102ea5760243560043560ff821682036102ea5760443563ffffffff811681036102ea576064359064ffffffffff821682036102ea57610332936084359333613bd2565b346102ea5761033261048a36610e56565b9033613ba4565b346102ea5760403660031901126102ea576103326104ad610ce3565b60043533613b26565b346102ea5760403660031901126102ea5760206104206104d4610cf3565b60243590336139b6565b346102ea5760403660031901126102ea5760206105306104fc610e1a565b602435906001916001600160a01b038392165f528160205260405f208160081c5f5260205260ff60405f205491161c161490565b6040519015158152f35b346102ea5760203660031901126102ea576004356001600160401b0381116102ea5761012060031982360301126102ea5761042061057e6020923690600401611268565b3361312d565b346102ea5761033261059536610e56565b9033613045565b346102ea5760403660031901126102ea576105b5610e1a565b602435906001600160a01b03821682036102ea57602091610530916001600160a01b03165f5260036020526001600160a01b0360405f2091165f5260205264ffffffffff60405f205416421090565b346102ea5760403660031901126102ea5761061d610e1a565b60243564ffffffffff811681036102ea576103329133612f79565b346102ea57366003190160e081126102ea5760c0136102ea5760c4356001600160401b0381116102ea57610670903690600401610ded565b906040519061067e82610e82565b60043582526024356001600160a01b03811681036102ea5760208301526044356001600160a01b03811681036102ea57604083015260643560ff811681036102ea576060830152608435608083015260a4359064ffffffffff821682036102ea57610332936106f39260a08501523691611217565b9033612ced565b346102ea5760403660031901126102ea576004356001600160401b0381116102ea57608060031982360301126102ea57602435906001600160401b0382116102ea5761074d610332923690600401610ded565b91600401612b04565b346102ea5760603660031901126102ea5760043560443560243563ffffffff821682036102ea5761033292336129be565b346102ea575f3660031901126102ea5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102ea575f3660031901126102ea576108366107e5612983565b60405160206107f48183610ecc565b5f82525f36813761084460405161080c604082610ecc565b60018152603160f81b83820152604051958695600f60f81b875260e08588015260e0870190610dc9565b908582036040870152610dc9565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b82811061087b57505050500390f35b83518552869550938101939281019260010161086c565b346102ea576101003660031901126102ea5760e03660231901126102ea576040516108bc81610eb1565b6024356001600160401b03811681036102ea5781526044356001600160a01b03811681036102ea576020820152606435604082015260843560ff811681036102ea57606082015260a43561ffff811681036102ea57608082015260c4359064ffffffffff821682036102ea576103329160a082015260e43560c082015260043533612710565b346102ea5761033261095336610d74565b91336125a0565b346102ea5760603660031901126102ea57610973610ce3565b604435906001600160401b0382116102ea576109a0610999610332933690600401610d11565b3691610f36565b906004353361241c565b346102ea5760203660031901126102ea576004356001600160401b0381116102ea5761014060031982360301126102ea576104206109ee6020923690600401610f9d565b3361198e565b346102ea5760403660031901126102ea576024356004356001600160401b0382116102ea57610a2d610999610332933690600401610d11565b90610a383382614786565b90336145d6565b346102ea5760803660031901126102ea5760043560243560443563ffffffff811681036102ea576064359161ffff831683036102ea5761033293336122dc565b346102ea57610332610a9036610d74565b91336122a5565b346102ea5760203660031901126102ea576004356001600160401b0381116102ea5761010060031982360301126102ea57610420610adb602092369060040161113e565b33611e62565b346102ea57610332610af236610d74565b9133611d99565b346102ea5760203660031901126102ea5760c0610b176004356110d1565b63ffffffff60a0604051926001600160a01b03815116845264ffffffffff602082015116602085015260ff604082015116604085015260ff606082015116606085015260ff608082015116608085015201511660a0820152f35b346102ea575f3660031901126102ea5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346102ea5760203660031901126102ea576004356001600160401b0381116102ea57610bdb903690600401610d11565b610be481610f04565b3683900361013e1901925f5b83811015610c2b578060051b82013590858212156102ea57610c1a6109ee60019336908601610f9d565b610c248286611079565b5201610bf0565b60405160208082528190610c4190820186610d41565b0390f35b346102ea5760203660031901126102ea576004356001600160401b0381116102ea57610c78610332913690600401610d11565b90336116aa565b346102ea5760c03660031901126102ea5760043560243560443563ffffffff811681036102ea576064356084359163ffffffff831683036102ea5760a4359360ff851685036102ea5761033295336114eb565b359063ffffffff821682036102ea57565b6024359060ff821682036102ea57565b6004359060ff821682036102ea57565b359060ff821682036102ea57565b9181601f840112156102ea578235916001600160401b0383116102ea576020808501948460051b0101116102ea57565b90602080835192838152019201905f5b818110610d5e5750505090565b8251845260209384019390920191600101610d51565b60609060031901126102ea57600435906024359060443560ff811681036102ea5790565b908160609103126102ea57803591610db7604060208401359301610d03565b90565b359061ffff821682036102ea57565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b9181601f840112156102ea578235916001600160401b0383116102ea57602083818601950101116102ea57565b600435906001600160a01b03821682036102ea57565b35906001600160a01b03821682036102ea57565b359064ffffffffff821682036102ea57565b60409060031901126102ea576004359060243590565b91908260409103126102ea576020823592013590565b60c081019081106001600160401b03821117610e9d57604052565b634e487b7160e01b5f52604160045260245ffd5b60e081019081106001600160401b03821117610e9d57604052565b90601f801991011681019081106001600160401b03821117610e9d57604052565b6001600160401b038111610e9d5760051b60200190565b90610f0e82610eed565b610f1b6040519182610ecc565b8281528092610f2c601f1991610eed565b0190602036910137565b929190610f4281610eed565b93610f506040519586610ecc565b602085838152019160051b81019283116102ea57905b828210610f7257505050565b8135815260209182019101610f66565b9080601f830112156102ea57816020610db793359101610f36565b9190610140838203126102ea576040519061014082018281106001600160401b03821117610e9d576040528193610fd381610e30565b8352610fe160208201610d03565b6020840152610ff260408201610d03565b604084015261100360608201610d03565b606084015261101460808201610d03565b608084015261102560a08201610cd2565b60a084015261103660c08201610e44565b60c084015260e081013560e0840152610100810135610100840152610120810135916001600160401b0383116102ea57610120926110749201610f82565b910152565b805182101561108d5760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b604051906110ae82610e82565b5f60a0838281528260208201528260408201528260608201528260808201520152565b6110d96110a1565b505f52600260205260405f20604051906110f282610e82565b546001600160a01b038116825264ffffffffff8160a01c16602083015260ff8160c81c16604083015260ff8160d01c16606083015260ff8160d81c16608083015260e01c60a082015290565b9190610100838203126102ea576040519061010082018281106001600160401b03821117610e9d57604052819361117481610e30565b835261118260208201610d03565b602084015261119360408201610cd2565b60408401526111a460608201610e44565b60608401526080810135608084015260a081013560a084015260c081013560c084015260e0810135916001600160401b0383116102ea5760e0926110749201610f82565b35906001600160401b03821682036102ea57565b6001600160401b038111610e9d57601f01601f191660200190565b929192611223826111fc565b916112316040519384610ecc565b8294818452818301116102ea578281602093845f960137010152565b9080601f830112156102ea57816020610db793359101611217565b9190610120838203126102ea5760405161012081018181106001600160401b03821117610e9d576040528093803582526112a460208201610cd2565b60208301526040810135604083015260608101356001600160401b0381116102ea57810160a0818503126102ea576040519060a082018281106001600160401b03821117610e9d576040526112f881610d03565b825261130660208201610d03565b602083015260408101356040830152606081013560608301526080810135906001600160401b0382116102ea5761133f91869101610f82565b6080820152606083015260808101356001600160401b0381116102ea5783611368918301610f82565b608083015260a08101356001600160401b0381116102ea578361138c91830161124d565b60a083015261139d60c082016111e8565b60c08301526113ae60e082016111e8565b60e0830152610100810135906001600160401b0382116102ea570182601f820112156102ea578035906113e082610eed565b936113ee6040519586610ecc565b82855260208086019360071b830101918183116102ea57602001925b82841061141c57505050506101000152565b6080848303126102ea576040519060808201908282106001600160401b03831117610e9d57608092602092604052863581528287013583820152611462604088016111e8565b6040820152611473606088016111e8565b606082015281520193019261140a565b919081101561108d5760051b81013590603e19813603018212156102ea570190565b356001600160a01b03811681036102ea5790565b903590601e19813603018212156102ea57018035906001600160401b0382116102ea576020019181360383136102ea57565b919390959492946114fc838861421d565b5084156116625760ff169283158015611658575b61162157917f573ae43ec7c3186156a80adb75a968aff8f359c0ccb5871b16afae8a4bfe2c1695939160e095936115a163ffffffff806001600160a01b03604051968d6020890152169889604088015288606088015216928360808701528460a087015216938460c0820152858982015288815261159061010082610ecc565b8961159c8c6001613d96565b615447565b947f00000000000000000000000000000000000000000000000000000000000000006115cc81613de5565b60405160208101918252886040820152604081526115eb606082610ecc565b519020905f525f60205260405f2055604051968752602087015260408601526060850152608084015260a083015260c0820152a2565b836392e723f560e01b5f527f726561736f6e000000000000000000000000000000000000000000000000000060045260245260445ffd5b5060048411611510565b63b63d6e6760e01b5f527f737570657273656465644661637449640000000000000000000000000000000060045260245ffd5b356001600160e01b0319811681036102ea5790565b91905f5b8281106116bb5750505050565b6116ce6116c9828585611483565b611695565b906116dd6102c1828686611483565b90926001600160e01b0319811690631979b38d60e21b82036117385750508201916020818403126102ea578035906001600160401b0382116102ea576001936117309261172a9201610f9d565b8661198e565b505b016116ae565b6317e04fc360e21b82036117935750508201916040818403126102ea5780356020820135916001600160401b0383116102ea5760019461178e9361177c9201610f82565b906117878882614786565b90886145d6565b611732565b9293926315e7662160e21b82036117c05750506117b98261178e92600195940190610d98565b91886122a5565b94979396959294630fed3ca560e11b82036118a85750508301926020818503126102ea578035906001600160401b0382116102ea57019280601f850112156102ea57833561180d81610eed565b9461181b6040519687610ecc565b81865260208087019260051b820101918383116102ea5760208201905b83821061187b5750505050505f5b835181101561186d578061186661185f60019387611079565b518761198e565b5001611846565b509293600191959250611732565b81356001600160401b0381116102ea5760209161189d87848094880101610f9d565b815201910190611838565b9397959692959493634baf253f60e01b82036118fb5750508201916020818403126102ea578035906001600160401b0382116102ea576001936118f5926118ef920161113e565b86611e62565b50611732565b63bbe43fd960e01b82036119405750508201916020818403126102ea578035906001600160401b0382116102ea576001936118f59261193a9201611268565b8661312d565b919092936119508282858b614d9b565b15928361197a575b5050506119685750600190611732565b632d8d621d60e01b5f5260045260245ffd5b611985935088614fa8565b155f8080611958565b91909160208301926119a360ff85511661425d565b60408101906119b560ff835116614294565b60608101946119c760ff8751166142e4565b608082019060ff82511680158015611d8f575b611d59575060e08301805115611d265760c0840194855164ffffffffff16611a019061436b565b84516001600160a01b031698835160ff1699825160ff169a84519b60a089019c8d5163ffffffff16916040519360208501957f000000000000000000000000000000000000000000000000000000000000000087526040860160e0905261010086016005905261012086017f617373657400000000000000000000000000000000000000000000000000000090526060860152608085015260a084015260c083015260e08201526101208152611ab961014082610ecc565b519020809a8988516001600160a01b031690611ad591846143a1565b87516001600160a01b0316958a8a5164ffffffffff169a825160ff16865160ff16906040519d8e9b611b068d610e82565b8c5260208c015260408b015260608a01525f60808a0181905260a08a0152611b2e8986614426565b875193858c516001600160a01b0316938d8d875160ff16908c5160ff16908c5160ff16905160ff1691875163ffffffff1693895164ffffffffff1695610100019a8b51976040519960208b01526001600160a01b03169d8e60408b015260608a0152608089015260a088015260c087015260e08601526101008501526101208401526101408301526101608201526101608152611bcd61018082610ecc565b611bd8876001613d96565b907fc306a5a761431bf3eeb68ce8501941e0aa6a08a56d9f8ae99d9375be7d176cfb611c0392615447565b9a7f0000000000000000000000000000000000000000000000000000000000000000611c2e81613de5565b8d6040519060208201928352604082015260408152611c4e606082610ecc565b519020905f525f60205260405f20558951978d516001600160a01b0316955160ff168a5160ff16915160ff16925160ff16935163ffffffff16945164ffffffffff16955196604051988952602089015260408801526060870152608086015260a085015260c084015260e0830152610100820152866101208201526101407fc306a5a761431bf3eeb68ce8501941e0aa6a08a56d9f8ae99d9375be7d176cfb91a35160ff16905191611d009389614518565b610120015190848251611d14575b50505050565b611d1d936145d6565b5f808084611d0e565b63b63d6e6760e01b5f527f636f6e74656e744861736800000000000000000000000000000000000000000060045260245ffd5b6392e723f560e01b5f527f74696d654261736973000000000000000000000000000000000000000000000060045260245260445ffd5b50600381116119da565b927f5dc58a7170ba9e8f9feb7c36605c1c139d9df76d6c2f73b72d65e18808b3a3b4919293611e5d611ddc611dd08488888661464c565b8561159c886001613d96565b7f0000000000000000000000000000000000000000000000000000000000000000611e0681613de5565b6040516020810191825283604082015260408152611e25606082610ecc565b519020905f525f60205260405f20556040519384938460ff6040929594936001600160a01b0360608401971683521660208201520152565b0390a3565b916001600160a01b0382511691608081019283516040519060208201927f0000000000000000000000000000000000000000000000000000000000000000845260806040840152600560a08401527f626174636800000000000000000000000000000000000000000000000000000060c08401526060830152608082015260c08152611eef60e082610ecc565b519020611f07856001600160a01b03845116836143a1565b6020820192611f1960ff8551166142e4565b60a08301928351156122895760c0810195865115612256576060820195611f4764ffffffffff88511661436b565b604083019163ffffffff835116156122435760e084019081519a8b516040811161223157505f98895b8d518b1015611fc257611fb98b8f611fb38f611f99600196611f928686611079565b5190615350565b64ffffffffff611fa98585611079565b5191511690615371565b50611079565b519a0199611f70565b5092969a9093979b508b95999194985089516001600160a01b0316825164ffffffffff16895160ff168b5163ffffffff16916040519361200185610e82565b845260208401526004604084015260608301525f608083015260a08201526120299087614426565b89516001600160a01b031693868651898c8c8851915163ffffffff16885164ffffffffff16915160ff1692885194519560405198899860208a01526001600160a01b03169c8d60408a01526060890152608088015260a087015260c086015260e08501526101008401526101208301526101408201610140905261016082016120b191610d41565b03601f19810182526120c39082610ecc565b6120ce876001613d96565b907f562a8f452aeb594ce43840c0750dda6c8529a4eb35e184738240442e4119ba3a6120f992615447565b977f000000000000000000000000000000000000000000000000000000000000000061212481613de5565b604051602081019182528b604082015260408152612143606082610ecc565b519020905f525f60205260405f20558a516001600160a01b031695519351928a5163ffffffff16905164ffffffffff16915160ff169251938951956040519889988952602089015260408801526060870152608086015260a085015260c084015260e08301526101008201610140905261014082016121c191610d41565b85610120830152037f562a8f452aeb594ce43840c0750dda6c8529a4eb35e184738240442e4119ba3a91a2515f5b815181101561222a578061222461220860019385611079565b516001600160a01b03885116868b63ffffffff8a511693614722565b016121ef565b5050505050565b632aacfd9f60e01b5f5260045260245ffd5b85630745487d60e21b5f5260045260245ffd5b63b63d6e6760e01b5f527f6d616e696665737448617368000000000000000000000000000000000000000060045260245ffd5b63b63d6e6760e01b5f908152631c9bdbdd60e21b600452602490fd5b927f3629ac2cdda95551f35fb6692c3b2f6190023c72c6659dc60ad33cd63516a639919293611e5d611ddc611dd08488888661464c565b929093916122ea8486614786565b5080156123e9577f62e8dd3d5a55643dc7639da57f6b73a64562294eb4ae59fad7151c4d681ee17f9361ffff60a0941690612324826147aa565b61237363ffffffff6001600160a01b03604051938a602086015216958660408501528560608501521691826080820152838782015286815261236760c082610ecc565b8761159c8a6001613d96565b927f000000000000000000000000000000000000000000000000000000000000000061239e81613de5565b60405160208101918252866040820152604081526123bd606082610ecc565b519020905f525f60205260405f20556040519485526020850152604084015260608301526080820152a2565b63b63d6e6760e01b5f527f656467654661637449640000000000000000000000000000000000000000000060045260245ffd5b9192906124298382614786565b9360ff81169461243886614294565b83519485158015612596575b612583577f556a59b3bc6bd3a904d2075cb68c3c9578c898e3304f5c28039941f02853bbf884916124bf6001600160a01b036040519285602085015216918260408201528a60608201526080808201526124b3816124a560a082018c610d41565b03601f198101835282610ecc565b8361159c866001613d96565b987f00000000000000000000000000000000000000000000000000000000000000006124ea81613de5565b604051602081019182528c604082015260408152612509606082610ecc565b519020905f525f60205260405f2055604051918252602082015260806040820152806125386080820189610d41565b8a60608301520390a25f5b8581106125535750505050505050565b61255d8186611079565b5115611d26578061257d61257360019388611079565b5185858b89614518565b01612543565b85637d52bc2f60e11b5f5260045260245ffd5b5060408611612444565b9190926125ad83856147c8565b5081156126dd5760ff811690811580156126d3575b6126b357917f4194d2f571fc141e76cc84d3b9f0481ee16b4c6760db1a9841fab76a26a7c59193916126396124a561262d60809660405192839187898d60208601929360ff9195946001600160a01b0360609460808701988752166020860152604085015216910152565b8661159c896001613d96565b917f000000000000000000000000000000000000000000000000000000000000000061266481613de5565b6040516020810191825285604082015260408152612683606082610ecc565b519020905f525f60205260405f20556001600160a01b0360405194168452602084015260408301526060820152a2565b506392e723f560e01b5f526519dc9bdd5b9960d21b60045260245260445ffd5b50600382116125c2565b63b63d6e6760e01b5f527f646f63756d656e7448617368000000000000000000000000000000000000000060045260245ffd5b909161271c828461421d565b506040810191825115612950576001600160401b0382511680158015612940575b61290a57506060820190815160ff166127559061431b565b6080830193845161ffff16612769906147aa565b604051918660208401526001600160a01b03169485604084015284516001600160401b03166060840152602085019384516001600160a01b03166080850152825160a0850152805160ff1660c0850152815161ffff1660e085015260a0860192835164ffffffffff1661010086015260c0870194855161012082015261012081526127f661014082610ecc565b6128018a6001613d96565b907f1d1cdc074c658fa7e0a8af8bcf5d6ab7f6ad669f208ccc2a3093c7d887a17e8f61282c92615447565b967f000000000000000000000000000000000000000000000000000000000000000061285781613de5565b604051602081019182528a604082015260408152612876606082610ecc565b519020905f525f60205260405f2055516001600160401b031695516001600160a01b03169051915160ff16925161ffff16935164ffffffffff16945195604051988952602089015260408801526060870152608086015260a085015260c084015260e08301526101008201526101207f1d1cdc074c658fa7e0a8af8bcf5d6ab7f6ad669f208ccc2a3093c7d887a17e8f91a2565b6392e723f560e01b5f527f636861696e49640000000000000000000000000000000000000000000000000060045260245260445ffd5b506001600160401b03811161273d565b63b63d6e6760e01b5f527f666f726569676e4964000000000000000000000000000000000000000000000060045260245ffd5b60405190612992604083610ecc565b601882527f5065646967726565204c696e65616765526567697374727900000000000000006020830152565b9190926129cb838561421d565b5081156122895763ffffffff168015612aab57916080917f9db1ee9aef255720eb899757aebc76de8b94cae4b9912886a84ce8de18062af593612a3a6001600160a01b03604051948860208701521693846040820152836060820152828682015285815261262d60a082610ecc565b917f0000000000000000000000000000000000000000000000000000000000000000612a6581613de5565b6040516020810191825285604082015260408152612a84606082610ecc565b519020905f525f60205260405f2055604051938452602084015260408301526060820152a2565b83628d0cd360e41b5f5260045260245ffd5b3564ffffffffff811681036102ea5790565b903590601e19813603018212156102ea57018035906001600160401b0382116102ea57602001918160051b360383136102ea57565b92612b0e846114a5565b926040850135916060860194612b2386612abd565b926020880194612b3d612b36878b612acf565b9050610f04565b965f5b8851811015612bea5780612b60600192612b5a8b8f612acf565b90611483565b612b81612b7a612b6f83611695565b9260208101906114b9565b3691611217565b602081519101206040519060208201927fb7f02a212f0f287f6c1f0a78b005185bbe98e04c0ce76a0a94a362112aaf604c845263ffffffff60e01b166040830152606082015260608152612bd6608082610ecc565b519020612be3828c611079565b5201612b40565b50919397909294989660405160208101918260208251919201905f5b818110612cd75750505093612cd59a9b938a64ffffffffff612c55612c4f612ccf9d9c9a9787612c46612cba99612cc09f9d03601f198101835282610ecc565b519020936114a5565b93612abd565b604051926001600160a01b0360208501957f280ad6d68b9f0a734a092caa47c6d7eb7de4f007cdaf166a33ed437a83c34da9875216604085015260608401528660808401521660a082015260a08152612caf60c082610ecc565b519020943691611217565b93614869565b612cc9836114a5565b92612acf565b916116aa565b565b8251845260209384019390920191600101612c06565b92919060208101906001600160a01b0382511694604082016001600160a01b038151169485158015612f70575b612f5d576060840194612d3060ff8751166142e4565b612d3b89865161421d565b926001600160a01b038451168a8103612f4157506001600160a01b03851699808b14801580612f37575b612f1c5794612e3d60ff95612e8d958c9d9e958c8c7fcf78c220b73a2ce2cad0fc15cd87ccdb4a528131f5ff4c100678bd449ec94fd69e9f612e5098611e5d9d5f14612f145750935b64ffffffffff60808301938451948e60a08601926001600160a01b038585511699816040519860208a019a7f3f42d2856bfa23c95ffab48cb92e990340d33329def8695cb5e84ccbbb8ab5e98c525160408b01525116606089015251166080870152511660a08501525160c0840152511660e082015260e08152612e3461010082610ecc565b51902092614869565b8a8152848a511660608201528751614ac1565b85519083895116906040519260208401526040830152896060830152608082015260808152612e8060a082610ecc565b8661159c87516001613d96565b937f0000000000000000000000000000000000000000000000000000000000000000612eb881613de5565b6040516020810191825287604082015260408152612ed7606082610ecc565b519020905f525f60205260405f205551955116926040519384938460ff6040929594936001600160a01b0360608401971683521660208201520152565b905093612dae565b89828d63017f9d1f60e71b5f5260045260245260445260645ffd5b50898c1415612d65565b8a9087516351910f7960e11b5f5260045260245260445260645ffd5b8563c620ce8960e01b5f5260045260245ffd5b50878614612d1a565b906001600160a01b031680158015613033575b6130215781608091612ff56001600160a01b037ff0dc77fa91659fde27c13626074c16f988360ce44d096318da0ca91b4fdda904951692835f52600360205260405f20835f5260205264ffffffffff60405f209716968764ffffffffff19825416179055614b85565b94612a3a604051876020820152846040820152836060820152828682015285815261262d60a082610ecc565b631877658760e01b5f5260045260245ffd5b506001600160a01b0382168114612f8c565b917f20aed559a2d1239df66946184a6e6b59287fc148b56d538add20af9be9447eae9192613073818561421d565b506131286130aa604051611dd0816124a587878b602085016001600160a01b03604092959493606083019683521660208201520152565b7f00000000000000000000000000000000000000000000000000000000000000006130d481613de5565b60405160208101918252836040820152604081526130f3606082610ecc565b519020905f525f60205260405f2055604051938493846040919493926001600160a01b03606083019616825260208201520152565b0390a2565b906131398282516147c8565b9060ff6040830151166004810361399f575063ffffffff6020820151169360a083019463ffffffff865116908181101561398a5750508194939451927f0000000000000000000000000000000000000000000000000000000000000000936040516020810191868352600160408301526060820152606081526131bd608082610ecc565b5190209360a08401968588516020815191012077ffffffffffffffffffffffffffffffffffffffffffffffff198060c0890151818060e08c01519260405196602088019889527f562a8f452aeb594ce43840c0750dda6c8529a4eb35e184738240442e4119ba3a6040890152606088015260c01b1616608085015260c01b1616608882015260708152613251609082610ecc565b519020965f986101008701985b895180518c10156132a5576001916132798d61329d93611079565b5180516020820151906001600160401b036060816040860151169401511693615489565b9a019961325e565b50929598509295985092956132b990613de5565b80820361397057505051805181019361014082602087019603126102ea576132e360408301614c01565b506132f060608301614c01565b5060a08201519160c081015163ffffffff8116036102ea5760e081015164ffffffffff8116036102ea5761010081015160ff8116036102ea57610140810151906001600160401b0382116102ea57019480603f870112156102ea57602086015161335981610eed565b966133676040519889610ecc565b818852602080808a019360051b830101019283116102ea57604001905b828210613960575050508761343663ffffffff8551166124a560608401516133f160ff8251166124a560ff602085015116936040810151906080606082015191015191604051968795602087015260408601526060850152608084015260a08084015260c0830190610d41565b845192604063ffffffff6020880151169601519060405196879560208701998a5260408701526060860152608085015260a084015260c08084015260e0830190610dc9565b5190206040516020810191825260208152613452604082610ecc565b5190209163ffffffff8060208a015116915116906080890151935f925b806001851b1061394e5750845183810361393757509391905f925b8284106138f657505050508082036138e15750506134b4855163ffffffff60208801511690614c15565b9460608101516134c26110a1565b506134d060ff82511661425d565b6134e060ff602083015116614294565b604081015115611d26576001600160a01b038551169460ff60608164ffffffffff60208501511694511692015116916040519661351c88610e82565b87526020870152604086015260608501525f60808501525f60a08501526135438487614426565b6080606082015101519260018451166138c957835160011c60038102818104600314821517156138875761357690610f04565b945f905f935f925b84841061377f575050505050613593906147aa565b8360608201519180519282516001600160a01b03169089602084015163ffffffff1695825160ff1694886020850195865160ff169760608a015160ff1660408801998a519260608a019d8e5195604051978b60208a01526001600160a01b0316998a60408a01526060890152608088015260a087015260c086015260e0850152610100840152610120830152610140820152610140815261363661016082610ecc565b613641846001613d96565b907f949910d8ba1a1a8b63118a43b724c9f23cb3b77ab5e088572ca96885dce01f8c61366c92615447565b977f000000000000000000000000000000000000000000000000000000000000000061369781613de5565b604051602081019182528b6040820152604081526136b6606082610ecc565b519020905f525f60205260405f205581519488516001600160a01b0316926020015163ffffffff16905160ff16875160ff169060608b015160ff16928a51945195604051978852602088015260408701526060860152608085015260a084015260c083015260e0820152866101008201526101207f949910d8ba1a1a8b63118a43b724c9f23cb3b77ab5e088572ca96885dce01f8c91a35160ff1690519161375e9389614518565b84825161376b5750505050565b6001600160a01b03611d1d94511691614c7c565b8151908460011b91851597868404600214891715613887576137a18487611079565b51938460701c6138b1578460601c928084101561389b575060018101809111613887576137fc6137f36137d761380b938a611079565b51946137ed63ffffffff8960401c16918a611079565b516154e0565b91908096615350565b6001600160401b0386166153e6565b61ffff8416810180911161388757978660038102046003141715613887576001600387020192836003880211613887576003870260028101106138875760019361386f916001600160401b031661386860038a026002018f611079565b528c611079565b528061387e600387028c611079565b5293019261357e565b634e487b7160e01b5f52601160045260245ffd5b8363fdcc8ed760e01b5f5260045260245260445ffd5b848751633825c49560e21b5f5260045260245260445ffd5b8351633825c49560e21b5f526004525f60245260445ffd5b630397af8f60e01b5f5260045260245260445ffd5b909192946139048683611079565b519083871c600116613926575f52602052600160405f205b950192919061348a565b905f52602052600160405f2061391c565b8390632cc16c0360e11b5f5260045260245260445ffd5b925f198114613887576001019261346f565b8151815260209182019101613384565b8851637264aaef60e11b5f5260045260245260445260645ffd5b63ca6afcb760e01b5f5260045260245260445ffd5b9051632533b83360e01b5f5260045260245260445ffd5b60ff909116929183158015613b1c575b613ae5577f040d9f8ce82aafef612da57e3510cf91ad7667d231995854feddb9194445b5cd60806139f684614b85565b958693613a416001600160a01b0360405197613a1189610e82565b169687815264ffffffffff42166020820152600560408201525f60608201525f858201525f60a082015286614426565b613a7360405186602082015287604082015287606082015283858201528260a082015260a08152611dd060c082610ecc565b907f0000000000000000000000000000000000000000000000000000000000000000613a9e81613de5565b6040516020810191825284604082015260408152613abd606082610ecc565b519020905f525f60205260405f205560405192878452602084015260408301526060820152a3565b836392e723f560e01b5f527f6167656e744b696e64000000000000000000000000000000000000000000000060045260245260445ffd5b50600384116139c6565b917fa1b8bd317514e986202e14e67445708af9268e290871d67f08295e534f311f959192613128611ddc613b5a838761421d565b613b7760ff861691613b6b836142e4565b82606082015288614ac1565b604051908760208301526001600160a01b0385166040830152606082015260608152611dd0608082610ecc565b917f168cfbe4262d2e07fd901358748f6ace1cc84cafad6eaebb511016bdd938427d919261307381856147c8565b90949160ff613be1838861421d565b91169384158015613d8c575b613d6c5763ffffffff169063ffffffff82145f14613d1657917fac58b7cb1f67a0801a278f28083475872b364d548622e3e36566efec8c79e414959391613c4584608060c0989601600260ff82511617905289614ac1565b613c9b64ffffffffff6001600160a01b03604051948b6020870152169687604086015286606086015283608086015216928360a08201528488820152878152613c8f60e082610ecc565b8861159c8b6001613d96565b937f0000000000000000000000000000000000000000000000000000000000000000613cc681613de5565b6040516020810191825287604082015260408152613ce5606082610ecc565b519020905f525f60205260405f2055604051958652602086015260408501526060840152608083015260a0820152a2565b60a0015163ffffffff1680821015613d5657509160c093917fac58b7cb1f67a0801a278f28083475872b364d548622e3e36566efec8c79e4149593613c45565b9063ca6afcb760e01b5f5260045260245260445ffd5b846392e723f560e01b5f526519dc9bdd5b9960d21b60045260245260445ffd5b5060058511613bed565b906040519060ff60208301937f00000000000000000000000000000000000000000000000000000000000000008552166040830152606082015260608152613ddf608082610ecc565b51902090565b90815f525f60205260405f2054918215613dfc5750565b9150565b9194959296939096613e12838961421d565b508515613fc15760ff169283158015613fb7575b613f805764ffffffffff169283151580613f70575b613f5257916101009593917f02f4b44620498597d122f3ad0391bf2317efb566378e32f4b902c46109c182c6979593613ecd64ffffffffff6001600160a01b03604051958d602088015216988960408701528860608701528360808701528460a087015216938460c08201528560e0820152868a820152898152613ec161012082610ecc565b8a61159c8d6001613d96565b957f0000000000000000000000000000000000000000000000000000000000000000613ef881613de5565b6040516020810191825289604082015260408152613f17606082610ecc565b519020905f525f60205260405f2055604051978852602088015260408701526060860152608085015260a084015260c083015260e0820152a2565b8364ffffffffff8863163186fb60e31b5f521660045260245260445ffd5b5064ffffffffff87168410613e3b565b836392e723f560e01b5f527f616374697669747900000000000000000000000000000000000000000000000060045260245260445ffd5b5060098411613e26565b63b63d6e6760e01b5f527f616374697669747949640000000000000000000000000000000000000000000060045260245ffd5b9091614000828461421d565b9181156140735761403d8360807fa980bd091f172a1e7dca4b82cbcb7b37b7a4f57347ce2f78034039295e50001a950160fd815116905285614ac1565b6131286130aa604051611dd0816124a587878b602085016001600160a01b03604092959493606083019683521660208201520152565b63b63d6e6760e01b5f527f7769746864726177616c4661637449640000000000000000000000000000000060045260245ffd5b9190916140b3818461421d565b608081016004815116614191576140c9846110d1565b858514908115614181575b811561416e575b811561414e575b811561413d575b50614126577f4b106f58ebccfab3031f3677b83ca2b0a5c022f40563ca4a7c7bdbf6d26ba77293929181600460ff61403d94511617905285614ac1565b83856324265ea960e21b5f5260045260245260445ffd5b60049150608001511615155f6140e9565b90506001600160a01b038151166001600160a01b038451161415906140e2565b9050600460ff60408301511611906140db565b604081015160ff161591506140d4565b84635216341560e01b5f5260045260245ffd5b939190946141b2858761421d565b5081156141ea577fe636dc75675dcb61682cd8e1f373fde53185a697d1b9999de2c5f348ec2f06a59460ff60c09516613c458161431b565b63b63d6e6760e01b5f527f636f6d6d69746d656e740000000000000000000000000000000000000000000060045260245ffd5b91906142329061422b6110a1565b50836147c8565b9160ff6040840151169060048211614248575050565b632533b83360e01b5f5260045260245260445ffd5b8015801561428a575b61426d5750565b6392e723f560e01b5f52631ada5b9960e21b60045260245260445ffd5b5060038111614266565b801580156142da575b6142a45750565b6392e723f560e01b5f527f736368656d65000000000000000000000000000000000000000000000000000060045260245260445ffd5b506003811161429d565b80158015614311575b6142f45750565b6392e723f560e01b5f5263726f6c6560e01b60045260245260445ffd5b50600481116142ed565b80158015614361575b61432b5750565b6392e723f560e01b5f527f72656c6174696f6e00000000000000000000000000000000000000000000000060045260245260445ffd5b5060098111614324565b64ffffffffff1680158015614398575b6143825750565b630477d91b60e31b5f526004524260245260445ffd5b5042811161437b565b6001600160a01b038216916001600160a01b038416938385141591826143e5575b50506143cd57505050565b6351910f7960e11b5f5260045260245260445260645ffd5b61441e92506001600160a01b03165f5260036020526001600160a01b0360405f2091165f5260205264ffffffffff60405f205416421090565b155f806143c2565b805f52600260205260ff60405f205460c81c16614506576080820190600182525f52600260205260405f20916001600160a01b03815116917bffffffffffffffffffffffffffffffffffffffffffffffffffffffff84549360ff60d81b1964ffffffffff60a01b602086015160a01b1660ff60d01b1960ff60c81b604088015160c81b16937fffffffffffff000000000000000000000000000000000000000000000000000060ff60d81b60ff60d01b60608b015160d01b16985160d81b169860a063ffffffff60e01b91015160e01b1699161716171617161717179055565b63124b322b60e11b5f5260045260245ffd5b92937f19e387583dda8910f241d6c39c499a104afeb21bfb0c61437a67b4230157ea46926145ab6001600160a01b036145d39766ff000000000000604085015160301b1665ff0000000000606086015160281b161764ffffffffff60208601511617946040519060ff602083019316835260408201526040815261459d606082610ecc565b519020925116916003613d96565b926040519560208701526040860152606085015260808401526080835261159c60a084610ecc565b50565b90939291936145e4836152d9565b5f805b828210614606575050506001600160a01b03612cd59495511691614c7c565b600190614644614633600460ff61463c64ffffffffff60208f61462a8f8c90615316565b9790809a615350565b01511686615371565b1614906153e6565b9101906145e7565b929091614659848461421d565b5080156146ef5760ff8216801580156146e5575b6146af5750610db792916124a59160405195869460208601929360ff9195946001600160a01b0360609460808701988752166020860152604085015216910152565b6392e723f560e01b5f527f6170706c696573546f000000000000000000000000000000000000000000000060045260245260445ffd5b50601f811161466d565b63b63d6e6760e01b5f527f6c6963656e73655465726d73496400000000000000000000000000000000000060045260245ffd5b936001600160a01b037ff29b4b6af380c6f0092950d46ce330c46f770e9511ced7bb007fdf3f2bbddd7993929461475d6145d3976002613d96565b93604051966020880152604087015216606085015260808401526080835261159c60a084610ecc565b91906147949061422b6110a1565b9160ff6040840151169060038211614248575050565b61271081116147b65750565b63fc77f0f160e01b5f5260045260245ffd5b91906147d26110a1565b50825f52600260205260405f2092604051936147ed85610e82565b54936001600160a01b038516815264ffffffffff8560a01c16602082015260ff8560c81c169485604083015260ff8160d01c16606083015260ff8160d81c16608083015260e01c60a082015280941561485657906001600160a01b03612cd593925116906143a1565b50636349948f60e01b5f5260045260245ffd5b939164ffffffffff9093919316804211614aab57506148b383856001916001600160a01b038392165f528160205260405f208160081c5f5260205260ff60405f205491161c161490565b614a8b576001600160a01b03841692835f52600160205260405f208160081c5f52602052600160ff60405f2092161b81541790556148ef612983565b6020815191012060405160208101917f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f835260408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260a0815261496760c082610ecc565b5190209060405190602082019261190160f01b84526022830152604282015260428152614995606282610ecc565b519020926149a4828583615536565b1591826149cb575b50506149b6575050565b631504c80f60e11b5f5260045260245260445ffd5b5f9250908291604051614a01816124a56020820194630b135d3f60e11b86528a6024840152604060448401526064830190610dc9565b51915afa3d15614a84573d614a15816111fc565b90614a236040519283610ecc565b81523d5f602083013e5b81614a76575b81614a42575b50155f806149ac565b9050602081519101519060208110614a65575b50630b135d3f60e11b145f614a39565b5f199060200360031b1b165f614a55565b905060208151101590614a33565b6060614a2d565b826001600160a01b03856302af71f160e41b5f521660045260245260445ffd5b63e16e472560e01b5f526004524260245260445ffd5b5f52600260205260405f20906001600160a01b03815116908254917bffffffffffffffffffffffffffffffffffffffffffffffffffffffff64ffffffffff60a01b602084015160a01b1660ff60d81b1960ff60c81b604086015160c81b169160ff60d01b1960ff60d01b606088015160d01b16957fffffffffffff000000000000000000000000000000000000000000000000000060ff60d81b60808a015160d81b169860a063ffffffff60e01b91015160e01b1699161716171617161717179055565b6040516001600160a01b0360208201927f0000000000000000000000000000000000000000000000000000000000000000845260606040840152600560808401527f6167656e7400000000000000000000000000000000000000000000000000000060a084015216606082015260a08152613ddf60c082610ecc565b51906001600160a01b03821682036102ea57565b9063ffffffff6040519160208301937f0000000000000000000000000000000000000000000000000000000000000000855260806040850152600460a0850152633632b0b360e11b60c0850152606084015216608082015260c08152613ddf60e082610ecc565b91939293817f3c4bd7b787257984f7cb52c6a9fcabccc457e7c638d5c5a19a7a0a2432d76f8d614ce26001600160a01b03604051968460208901521695866040820152606080820152614cd6816124a5608082018c610d41565b8261159c856001613d96565b947f0000000000000000000000000000000000000000000000000000000000000000614d0d81613de5565b6040516020810191825288604082015260408152614d2c606082610ecc565b519020905f525f60205260405f20556040519081526060602082015280614d56606082018a610d41565b8760408301520390a2614d68856152d9565b925f5b848110614d7b5750505050509050565b80614d95858585614d8e6001968d615316565b9390614722565b01614d6b565b9192906001600160e01b03191663f7f0eee560e01b8103614df757508260a091810103126102ea5781614df292356020820135614dda60408401610d03565b916080614de960608601610e44565b940135946141a4565b600190565b919291633d1ff75160e11b8103614ea15750819081010361010081126102ea5760e090601f1901126102ea57614df29160405191614e3483610eb1565b614e40602082016111e8565b8352614e4e60408201610e30565b602084015260608101356040840152614e6960808201610d03565b6060840152614e7a60a08201610dba565b6080840152614e8b60c08201610e44565b60a084015260e081013560c08401523590612710565b9192918390639cd1398160e01b8103614edd5750606091810103126102ea5781614df29235614ed7604060208401359301610cd2565b926129be565b905063bb652e6560e01b8103614f04575082614efe91614df2940190610e6c565b91613045565b83906303fa387360e01b8103614f5c575060c091810103126102ea5781614df292356020820135614f3760408401610cd2565b90606084013592614f5660a0614f4f60808801610cd2565b9601610d03565b956114eb565b632e196aa560e11b14159050614fa15782608091810103126102ea57614df29160208101358135614f9b6060614f9460408601610cd2565b9401610dba565b936122dc565b5050505f90565b9192906001600160e01b03191663d3525adf60e01b8103614fda575082614fd491614df2940190610e6c565b91613ba4565b637225ab2960e11b810361503657508260e091810103126102ea5781614df29235602082013561500c60408401610d03565b60608401359161501e60808601610e44565b9360c061502d60a08801610e44565b96013596613e00565b9192916344b0a11d60e01b810361506257508161505991614df294930190610d98565b92919091611d99565b636839d2bd60e01b81036150b557508101916060828403126102ea5761508a60208301610d03565b9060408301356001600160401b0381116102ea57614df2946150ad918501610f82565b92359061241c565b919291839063cfbabfa360e01b81036150ec5750604091810103126102ea57816150e66020614df294359201610d03565b91613b26565b63d62a2a3360e01b810361513c575060a091810103126102ea5781614df2923561511860208301610d03565b61512460408401610cd2565b91608061513360608601610e44565b94013594613bd2565b905063e67229a960e01b810361516357508261515d91614df2940190610e6c565b91613ff4565b63f13cb8cd60e01b810361518857508261518291614df2940190610e6c565b916140a6565b6302c20bb560e61b8103615233575082019180830360e081126102ea5760c0136102ea57604051906151b982610e82565b803582526151c960208201610e30565b60208301526151da60408201610e30565b60408301526151eb60608201610d03565b60608301526080810135608083015261520660a08201610e44565b60a083015260c0810135936001600160401b0385116102ea57614df29461522d920161124d565b91612ced565b637089ef6760e01b810361525b57508261525291614df2940190610d98565b929190916125a0565b839063cd9e528560e01b81036152955750604091810103126102ea5781602061528661528f94610d03565b910135916139b6565b50600190565b63b34afc8d60e01b14159050614fa15782604091810103126102ea5781356001600160a01b0381168091036102ea576152d36020614df29401610e44565b91612f79565b80518015908115615309575b506152f257600390510490565b516379ccf5df60e11b5f526004525f60245260445ffd5b600391500615155f6152e5565b919091600383029280840460031490151715613887576153368382611079565b5192600281018091116138875761534c91611079565b5190565b8082111561535c575050565b63e554def560e01b5f5260045260245260445ffd5b91909161537d816110d1565b9260ff60408501511693841580156153dc575b6153c95764ffffffffff60208192015116911691828210156153b157505050565b63ed7b3d7160e01b5f5260045260245260445260645ffd5b826346662ddf60e01b5f5260045260245ffd5b5060048511615390565b8060401c61543157806153fe61ffff9260381c61431b565b1690615409826147aa565b80615428575b6154165750565b63027cdb0960e51b5f5260045260245ffd5b5080151561540f565b6379ccf5df60e11b5f525f60045260245260445ffd5b92919061547a9161545785613de5565b90602081519101206001600160401b034216926001600160401b03431692615489565b915f525f6020528160405f2055565b93909277ffffffffffffffffffffffffffffffffffffffffffffffff199290839160405195602087019788526040870152606086015260c01b16608084015260c01b16608882015260708152613ddf609082610ecc565b91906154eb836110d1565b92600460ff604086015116149363ffffffff83169063ffffffff821461552e5760a0015163ffffffff16908181101561398a5750509061552a91614c15565b9190565b505090509190565b91906041825103614fa157602082015190606060408401519301515f1a907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116155d6576020935f93608093604051938452868401526040830152606082015282805260015afa156155cb576001600160a01b035f511680151591826155bc57505090565b6001600160a01b031614919050565b6040513d5f823e3d90fd5b50505050505f9056';

/** Code of a deployment, with zeros where the immutables stand. */
export const lineageRegistryDeployedBytecode: `0x${string}` =
  '0x60806040526004361015610011575f80fd5b5f3560e01c806303fa387314610c7f5780631b50e86414610c455780631fda794a14610bab57806335a5127014610b715780634366446314610af957806344b0a11d14610ae15780634baf253f14610a97578063579d988414610a7f5780635c32d54a14610a3f5780635f813f0c146109f457806365e6ce34146109aa5780636839d2bd1461095a5780637089ef67146109425780637a3feea21461089257806384b0196e146107ca57806395a46826146107875780639cd1398114610756578063ade8489d146106fa578063b082ed4014610638578063b34afc8d14610604578063b6363cf21461059c578063bb652e6514610584578063bbe43fd91461053a578063cab7e8eb146104de578063cd9e5285146104b6578063cfbabfa314610491578063d3525adf14610479578063d62a2a3314610428578063d78ecf1a146103f1578063e44b565214610399578063e67229a914610381578063ec8729761461034c578063f13cb8cd14610334578063f7f0eee5146102ee5763fb675d3a1461019a575f80fd5b346102ea5760203660031901126102ea576004356001600160401b0381116102ea576101ca903690600401610d11565b6101d381610eed565b916101e16040519384610ecc565b8183526101ed82610eed565b602084019290601f19013684375f5b818110610249578385604051918291602083019060208452518091526040830191905f5b81811061022e575050500390f35b82511515845285945060209384019390920191600101610220565b610254818385611483565b908135607e19833603018112156102ea57600192016102ab610275826114a5565b6040830135906001916001600160a01b038392165f528160205260405f208160081c5f5260205260ff60405f205491161c161490565b6102e4576102d1906102cb6102c1848789611483565b60208101906114b9565b91612b04565b816102dc8288611079565b525b016101fc565b506102de565b5f80fd5b346102ea5760a03660031901126102ea5760243560043560443560ff811681036102ea576064359064ffffffffff821682036102ea576103329360843593336141a4565b005b346102ea5761033261034536610e56565b90336140a6565b346102ea5760403660031901126102ea57335f52600160205260405f206004355f5260205260405f2060243581541790555f80f35b346102ea5761033261039236610e56565b9033613ff4565b346102ea5760e03660031901126102ea5760243560043560443560ff811681036102ea5760843560643564ffffffffff821682036102ea5760a4359264ffffffffff841684036102ea576103329560c4359533613e00565b346102ea5760403660031901126102ea57602061042061041b610412610cf3565b60243590613d96565b613de5565b604051908152f35b346102ea5760a03660031901126102ea5760243560043560ff821682036102ea5760443563ffffffff811681036102ea576064359064ffffffffff821682036102ea57610332936084359333613bd2565b346102ea5761033261048a36610e56565b9033613ba4565b346102ea5760403660031901126102ea576103326104ad610ce3565b60043533613b26565b346102ea5760403660031901126102ea5760206104206104d4610cf3565b60243590336139b6565b346102ea5760403660031901126102ea5760206105306104fc610e1a565b602435906001916001600160a01b038392165f528160205260405f208160081c5f5260205260ff60405f205491161c161490565b6040519015158152f35b346102ea5760203660031901126102ea576004356001600160401b0381116102ea5761012060031982360301126102ea5761042061057e6020923690600401611268565b3361312d565b346102ea5761033261059536610e56565b9033613045565b346102ea5760403660031901126102ea576105b5610e1a565b602435906001600160a01b03821682036102ea57602091610530916001600160a01b03165f5260036020526001600160a01b0360405f2091165f5260205264ffffffffff60405f205416421090565b346102ea5760403660031901126102ea5761061d610e1a565b60243564ffffffffff811681036102ea576103329133612f79565b346102ea57366003190160e081126102ea5760c0136102ea5760c4356001600160401b0381116102ea57610670903690600401610ded565b906040519061067e82610e82565b60043582526024356001600160a01b03811681036102ea5760208301526044356001600160a01b03811681036102ea57604083015260643560ff811681036102ea576060830152608435608083015260a4359064ffffffffff821682036102ea57610332936106f39260a08501523691611217565b9033612ced565b346102ea5760403660031901126102ea576004356001600160401b0381116102ea57608060031982360301126102ea57602435906001600160401b0382116102ea5761074d610332923690600401610ded565b91600401612b04565b346102ea5760603660031901126102ea5760043560443560243563ffffffff821682036102ea5761033292336129be565b346102ea575f3660031901126102ea5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102ea575f3660031901126102ea576108366107e5612983565b60405160206107f48183610ecc565b5f82525f36813761084460405161080c604082610ecc565b60018152603160f81b83820152604051958695600f60f81b875260e08588015260e0870190610dc9565b908582036040870152610dc9565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b82811061087b57505050500390f35b83518552869550938101939281019260010161086c565b346102ea576101003660031901126102ea5760e03660231901126102ea576040516108bc81610eb1565b6024356001600160401b03811681036102ea5781526044356001600160a01b03811681036102ea576020820152606435604082015260843560ff811681036102ea57606082015260a43561ffff811681036102ea57608082015260c4359064ffffffffff821682036102ea576103329160a082015260e43560c082015260043533612710565b346102ea5761033261095336610d74565b91336125a0565b346102ea5760603660031901126102ea57610973610ce3565b604435906001600160401b0382116102ea576109a0610999610332933690600401610d11565b3691610f36565b906004353361241c565b346102ea5760203660031901126102ea576004356001600160401b0381116102ea5761014060031982360301126102ea576104206109ee6020923690600401610f9d565b3361198e565b346102ea5760403660031901126102ea576024356004356001600160401b0382116102ea57610a2d610999610332933690600401610d11565b90610a383382614786565b90336145d6565b346102ea5760803660031901126102ea5760043560243560443563ffffffff811681036102ea576064359161ffff831683036102ea5761033293336122dc565b346102ea57610332610a9036610d74565b91336122a5565b346102ea5760203660031901126102ea576004356001600160401b0381116102ea5761010060031982360301126102ea57610420610adb602092369060040161113e565b33611e62565b346102ea57610332610af236610d74565b9133611d99565b346102ea5760203660031901126102ea5760c0610b176004356110d1565b63ffffffff60a0604051926001600160a01b03815116845264ffffffffff602082015116602085015260ff604082015116604085015260ff606082015116606085015260ff608082015116608085015201511660a0820152f35b346102ea575f3660031901126102ea5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346102ea5760203660031901126102ea576004356001600160401b0381116102ea57610bdb903690600401610d11565b610be481610f04565b3683900361013e1901925f5b83811015610c2b578060051b82013590858212156102ea57610c1a6109ee60019336908601610f9d565b610c248286611079565b5201610bf0565b60405160208082528190610c4190820186610d41565b0390f35b346102ea5760203660031901126102ea576004356001600160401b0381116102ea57610c78610332913690600401610d11565b90336116aa565b346102ea5760c03660031901126102ea5760043560243560443563ffffffff811681036102ea576064356084359163ffffffff831683036102ea5760a4359360ff851685036102ea5761033295336114eb565b359063ffffffff821682036102ea57565b6024359060ff821682036102ea57565b6004359060ff821682036102ea57565b359060ff821682036102ea57565b9181601f840112156102ea578235916001600160401b0383116102ea576020808501948460051b0101116102ea57565b90602080835192838152019201905f5b818110610d5e5750505090565b8251845260209384019390920191600101610d51565b60609060031901126102ea57600435906024359060443560ff811681036102ea5790565b908160609103126102ea57803591610db7604060208401359301610d03565b90565b359061ffff821682036102ea57565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b9181601f840112156102ea578235916001600160401b0383116102ea57602083818601950101116102ea57565b600435906001600160a01b03821682036102ea57565b35906001600160a01b03821682036102ea57565b359064ffffffffff821682036102ea57565b60409060031901126102ea576004359060243590565b91908260409103126102ea576020823592013590565b60c081019081106001600160401b03821117610e9d57604052565b634e487b7160e01b5f52604160045260245ffd5b60e081019081106001600160401b03821117610e9d57604052565b90601f801991011681019081106001600160401b03821117610e9d57604052565b6001600160401b038111610e9d5760051b60200190565b90610f0e82610eed565b610f1b6040519182610ecc565b8281528092610f2c601f1991610eed565b0190602036910137565b929190610f4281610eed565b93610f506040519586610ecc565b602085838152019160051b81019283116102ea57905b828210610f7257505050565b8135815260209182019101610f66565b9080601f830112156102ea57816020610db793359101610f36565b9190610140838203126102ea576040519061014082018281106001600160401b03821117610e9d576040528193610fd381610e30565b8352610fe160208201610d03565b6020840152610ff260408201610d03565b604084015261100360608201610d03565b606084015261101460808201610d03565b608084015261102560a08201610cd2565b60a084015261103660c08201610e44565b60c084015260e081013560e0840152610100810135610100840152610120810135916001600160401b0383116102ea57610120926110749201610f82565b910152565b805182101561108d5760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b604051906110ae82610e82565b5f60a0838281528260208201528260408201528260608201528260808201520152565b6110d96110a1565b505f52600260205260405f20604051906110f282610e82565b546001600160a01b038116825264ffffffffff8160a01c16602083015260ff8160c81c16604083015260ff8160d01c16606083015260ff8160d81c16608083015260e01c60a082015290565b9190610100838203126102ea576040519061010082018281106001600160401b03821117610e9d57604052819361117481610e30565b835261118260208201610d03565b602084015261119360408201610cd2565b60408401526111a460608201610e44565b60608401526080810135608084015260a081013560a084015260c081013560c084015260e0810135916001600160401b0383116102ea5760e0926110749201610f82565b35906001600160401b03821682036102ea57565b6001600160401b038111610e9d57601f01601f191660200190565b929192611223826111fc565b916112316040519384610ecc565b8294818452818301116102ea578281602093845f960137010152565b9080601f830112156102ea57816020610db793359101611217565b9190610120838203126102ea5760405161012081018181106001600160401b03821117610e9d576040528093803582526112a460208201610cd2565b60208301526040810135604083015260608101356001600160401b0381116102ea57810160a0818503126102ea576040519060a082018281106001600160401b03821117610e9d576040526112f881610d03565b825261130660208201610d03565b602083015260408101356040830152606081013560608301526080810135906001600160401b0382116102ea5761133f91869101610f82565b6080820152606083015260808101356001600160401b0381116102ea5783611368918301610f82565b608083015260a08101356001600160401b0381116102ea578361138c91830161124d565b60a083015261139d60c082016111e8565b60c08301526113ae60e082016111e8565b60e0830152610100810135906001600160401b0382116102ea570182601f820112156102ea578035906113e082610eed565b936113ee6040519586610ecc565b82855260208086019360071b830101918183116102ea57602001925b82841061141c57505050506101000152565b6080848303126102ea576040519060808201908282106001600160401b03831117610e9d57608092602092604052863581528287013583820152611462604088016111e8565b6040820152611473606088016111e8565b606082015281520193019261140a565b919081101561108d5760051b81013590603e19813603018212156102ea570190565b356001600160a01b03811681036102ea5790565b903590601e19813603018212156102ea57018035906001600160401b0382116102ea576020019181360383136102ea57565b919390959492946114fc838861421d565b5084156116625760ff169283158015611658575b61162157917f573ae43ec7c3186156a80adb75a968aff8f359c0ccb5871b16afae8a4bfe2c1695939160e095936115a163ffffffff806001600160a01b03604051968d6020890152169889604088015288606088015216928360808701528460a087015216938460c0820152858982015288815261159061010082610ecc565b8961159c8c6001613d96565b615447565b947f00000000000000000000000000000000000000000000000000000000000000006115cc81613de5565b60405160208101918252886040820152604081526115eb606082610ecc565b519020905f525f60205260405f2055604051968752602087015260408601526060850152608084015260a083015260c0820152a2565b836392e723f560e01b5f527f726561736f6e000000000000000000000000000000000000000000000000000060045260245260445ffd5b5060048411611510565b63b63d6e6760e01b5f527f737570657273656465644661637449640000000000000000000000000000000060045260245ffd5b356001600160e01b0319811681036102ea5790565b91905f5b8281106116bb5750505050565b6116ce6116c9828585611483565b611695565b906116dd6102c1828686611483565b90926001600160e01b0319811690631979b38d60e21b82036117385750508201916020818403126102ea578035906001600160401b0382116102ea576001936117309261172a9201610f9d565b8661198e565b505b016116ae565b6317e04fc360e21b82036117935750508201916040818403126102ea5780356020820135916001600160401b0383116102ea5760019461178e9361177c9201610f82565b906117878882614786565b90886145d6565b611732565b9293926315e7662160e21b82036117c05750506117b98261178e92600195940190610d98565b91886122a5565b94979396959294630fed3ca560e11b82036118a85750508301926020818503126102ea578035906001600160401b0382116102ea57019280601f850112156102ea57833561180d81610eed565b9461181b6040519687610ecc565b81865260208087019260051b820101918383116102ea5760208201905b83821061187b5750505050505f5b835181101561186d578061186661185f60019387611079565b518761198e565b5001611846565b509293600191959250611732565b81356001600160401b0381116102ea5760209161189d87848094880101610f9d565b815201910190611838565b9397959692959493634baf253f60e01b82036118fb5750508201916020818403126102ea578035906001600160401b0382116102ea576001936118f5926118ef920161113e565b86611e62565b50611732565b63bbe43fd960e01b82036119405750508201916020818403126102ea578035906001600160401b0382116102ea576001936118f59261193a9201611268565b8661312d565b919092936119508282858b614d9b565b15928361197a575b5050506119685750600190611732565b632d8d621d60e01b5f5260045260245ffd5b611985935088614fa8565b155f8080611958565b91909160208301926119a360ff85511661425d565b60408101906119b560ff835116614294565b60608101946119c760ff8751166142e4565b608082019060ff82511680158015611d8f575b611d59575060e08301805115611d265760c0840194855164ffffffffff16611a019061436b565b84516001600160a01b031698835160ff1699825160ff169a84519b60a089019c8d5163ffffffff16916040519360208501957f000000000000000000000000000000000000000000000000000000000000000087526040860160e0905261010086016005905261012086017f617373657400000000000000000000000000000000000000000000000000000090526060860152608085015260a084015260c083015260e08201526101208152611ab961014082610ecc565b519020809a8988516001600160a01b031690611ad591846143a1565b87516001600160a01b0316958a8a5164ffffffffff169a825160ff16865160ff16906040519d8e9b611b068d610e82565b8c5260208c015260408b015260608a01525f60808a0181905260a08a0152611b2e8986614426565b875193858c516001600160a01b0316938d8d875160ff16908c5160ff16908c5160ff16905160ff1691875163ffffffff1693895164ffffffffff1695610100019a8b51976040519960208b01526001600160a01b03169d8e60408b015260608a0152608089015260a088015260c087015260e08601526101008501526101208401526101408301526101608201526101608152611bcd61018082610ecc565b611bd8876001613d96565b907fc306a5a761431bf3eeb68ce8501941e0aa6a08a56d9f8ae99d9375be7d176cfb611c0392615447565b9a7f0000000000000000000000000000000000000000000000000000000000000000611c2e81613de5565b8d6040519060208201928352604082015260408152611c4e606082610ecc565b519020905f525f60205260405f20558951978d516001600160a01b0316955160ff168a5160ff16915160ff16925160ff16935163ffffffff16945164ffffffffff16955196604051988952602089015260408801526060870152608086015260a085015260c084015260e0830152610100820152866101208201526101407fc306a5a761431bf3eeb68ce8501941e0aa6a08a56d9f8ae99d9375be7d176cfb91a35160ff16905191611d009389614518565b610120015190848251611d14575b50505050565b611d1d936145d6565b5f808084611d0e565b63b63d6e6760e01b5f527f636f6e74656e744861736800000000000000000000000000000000000000000060045260245ffd5b6392e723f560e01b5f527f74696d654261736973000000000000000000000000000000000000000000000060045260245260445ffd5b50600381116119da565b927f5dc58a7170ba9e8f9feb7c36605c1c139d9df76d6c2f73b72d65e18808b3a3b4919293611e5d611ddc611dd08488888661464c565b8561159c886001613d96565b7f0000000000000000000000000000000000000000000000000000000000000000611e0681613de5565b6040516020810191825283604082015260408152611e25606082610ecc565b519020905f525f60205260405f20556040519384938460ff6040929594936001600160a01b0360608401971683521660208201520152565b0390a3565b916001600160a01b0382511691608081019283516040519060208201927f0000000000000000000000000000000000000000000000000000000000000000845260806040840152600560a08401527f626174636800000000000000000000000000000000000000000000000000000060c08401526060830152608082015260c08152611eef60e082610ecc565b519020611f07856001600160a01b03845116836143a1565b6020820192611f1960ff8551166142e4565b60a08301928351156122895760c0810195865115612256576060820195611f4764ffffffffff88511661436b565b604083019163ffffffff835116156122435760e084019081519a8b516040811161223157505f98895b8d518b1015611fc257611fb98b8f611fb38f611f99600196611f928686611079565b5190615350565b64ffffffffff611fa98585611079565b5191511690615371565b50611079565b519a0199611f70565b5092969a9093979b508b95999194985089516001600160a01b0316825164ffffffffff16895160ff168b5163ffffffff16916040519361200185610e82565b845260208401526004604084015260608301525f608083015260a08201526120299087614426565b89516001600160a01b031693868651898c8c8851915163ffffffff16885164ffffffffff16915160ff1692885194519560405198899860208a01526001600160a01b03169c8d60408a01526060890152608088015260a087015260c086015260e08501526101008401526101208301526101408201610140905261016082016120b191610d41565b03601f19810182526120c39082610ecc565b6120ce876001613d96565b907f562a8f452aeb594ce43840c0750dda6c8529a4eb35e184738240442e4119ba3a6120f992615447565b977f000000000000000000000000000000000000000000000000000000000000000061212481613de5565b604051602081019182528b604082015260408152612143606082610ecc565b519020905f525f60205260405f20558a516001600160a01b031695519351928a5163ffffffff16905164ffffffffff16915160ff169251938951956040519889988952602089015260408801526060870152608086015260a085015260c084015260e08301526101008201610140905261014082016121c191610d41565b85610120830152037f562a8f452aeb594ce43840c0750dda6c8529a4eb35e184738240442e4119ba3a91a2515f5b815181101561222a578061222461220860019385611079565b516001600160a01b03885116868b63ffffffff8a511693614722565b016121ef565b5050505050565b632aacfd9f60e01b5f5260045260245ffd5b85630745487d60e21b5f5260045260245ffd5b63b63d6e6760e01b5f527f6d616e696665737448617368000000000000000000000000000000000000000060045260245ffd5b63b63d6e6760e01b5f908152631c9bdbdd60e21b600452602490fd5b927f3629ac2cdda95551f35fb6692c3b2f6190023c72c6659dc60ad33cd63516a639919293611e5d611ddc611dd08488888661464c565b929093916122ea8486614786565b5080156123e9577f62e8dd3d5a55643dc7639da57f6b73a64562294eb4ae59fad7151c4d681ee17f9361ffff60a0941690612324826147aa565b61237363ffffffff6001600160a01b03604051938a602086015216958660408501528560608501521691826080820152838782015286815261236760c082610ecc565b8761159c8a6001613d96565b927f000000000000000000000000000000000000000000000000000000000000000061239e81613de5565b60405160208101918252866040820152604081526123bd606082610ecc565b519020905f525f60205260405f20556040519485526020850152604084015260608301526080820152a2565b63b63d6e6760e01b5f527f656467654661637449640000000000000000000000000000000000000000000060045260245ffd5b9192906124298382614786565b9360ff81169461243886614294565b83519485158015612596575b612583577f556a59b3bc6bd3a904d2075cb68c3c9578c898e3304f5c28039941f02853bbf884916124bf6001600160a01b036040519285602085015216918260408201528a60608201526080808201526124b3816124a560a082018c610d41565b03601f198101835282610ecc565b8361159c866001613d96565b987f00000000000000000000000000000000000000000000000000000000000000006124ea81613de5565b604051602081019182528c604082015260408152612509606082610ecc565b519020905f525f60205260405f2055604051918252602082015260806040820152806125386080820189610d41565b8a60608301520390a25f5b8581106125535750505050505050565b61255d8186611079565b5115611d26578061257d61257360019388611079565b5185858b89614518565b01612543565b85637d52bc2f60e11b5f5260045260245ffd5b5060408611612444565b9190926125ad83856147c8565b5081156126dd5760ff811690811580156126d3575b6126b357917f4194d2f571fc141e76cc84d3b9f0481ee16b4c6760db1a9841fab76a26a7c59193916126396124a561262d60809660405192839187898d60208601929360ff9195946001600160a01b0360609460808701988752166020860152604085015216910152565b8661159c896001613d96565b917f000000000000000000000000000000000000000000000000000000000000000061266481613de5565b6040516020810191825285604082015260408152612683606082610ecc565b519020905f525f60205260405f20556001600160a01b0360405194168452602084015260408301526060820152a2565b506392e723f560e01b5f526519dc9bdd5b9960d21b60045260245260445ffd5b50600382116125c2565b63b63d6e6760e01b5f527f646f63756d656e7448617368000000000000000000000000000000000000000060045260245ffd5b909161271c828461421d565b506040810191825115612950576001600160401b0382511680158015612940575b61290a57506060820190815160ff166127559061431b565b6080830193845161ffff16612769906147aa565b604051918660208401526001600160a01b03169485604084015284516001600160401b03166060840152602085019384516001600160a01b03166080850152825160a0850152805160ff1660c0850152815161ffff1660e085015260a0860192835164ffffffffff1661010086015260c0870194855161012082015261012081526127f661014082610ecc565b6128018a6001613d96565b907f1d1cdc074c658fa7e0a8af8bcf5d6ab7f6ad669f208ccc2a3093c7d887a17e8f61282c92615447565b967f000000000000000000000000000000000000000000000000000000000000000061285781613de5565b604051602081019182528a604082015260408152612876606082610ecc565b519020905f525f60205260405f2055516001600160401b031695516001600160a01b03169051915160ff16925161ffff16935164ffffffffff16945195604051988952602089015260408801526060870152608086015260a085015260c084015260e08301526101008201526101207f1d1cdc074c658fa7e0a8af8bcf5d6ab7f6ad669f208ccc2a3093c7d887a17e8f91a2565b6392e723f560e01b5f527f636861696e49640000000000000000000000000000000000000000000000000060045260245260445ffd5b506001600160401b03811161273d565b63b63d6e6760e01b5f527f666f726569676e4964000000000000000000000000000000000000000000000060045260245ffd5b60405190612992604083610ecc565b601882527f5065646967726565204c696e65616765526567697374727900000000000000006020830152565b9190926129cb838561421d565b5081156122895763ffffffff168015612aab57916080917f9db1ee9aef255720eb899757aebc76de8b94cae4b9912886a84ce8de18062af593612a3a6001600160a01b03604051948860208701521693846040820152836060820152828682015285815261262d60a082610ecc565b917f0000000000000000000000000000000000000000000000000000000000000000612a6581613de5565b6040516020810191825285604082015260408152612a84606082610ecc565b519020905f525f60205260405f2055604051938452602084015260408301526060820152a2565b83628d0cd360e41b5f5260045260245ffd5b3564ffffffffff811681036102ea5790565b903590601e19813603018212156102ea57018035906001600160401b0382116102ea57602001918160051b360383136102ea57565b92612b0e846114a5565b926040850135916060860194612b2386612abd565b926020880194612b3d612b36878b612acf565b9050610f04565b965f5b8851811015612bea5780612b60600192612b5a8b8f612acf565b90611483565b612b81612b7a612b6f83611695565b9260208101906114b9565b3691611217565b602081519101206040519060208201927fb7f02a212f0f287f6c1f0a78b005185bbe98e04c0ce76a0a94a362112aaf604c845263ffffffff60e01b166040830152606082015260608152612bd6608082610ecc565b519020612be3828c611079565b5201612b40565b50919397909294989660405160208101918260208251919201905f5b818110612cd75750505093612cd59a9b938a64ffffffffff612c55612c4f612ccf9d9c9a9787612c46612cba99612cc09f9d03601f198101835282610ecc565b519020936114a5565b93612abd565b604051926001600160a01b0360208501957f280ad6d68b9f0a734a092caa47c6d7eb7de4f007cdaf166a33ed437a83c34da9875216604085015260608401528660808401521660a082015260a08152612caf60c082610ecc565b519020943691611217565b93614869565b612cc9836114a5565b92612acf565b916116aa565b565b8251845260209384019390920191600101612c06565b92919060208101906001600160a01b0382511694604082016001600160a01b038151169485158015612f70575b612f5d576060840194612d3060ff8751166142e4565b612d3b89865161421d565b926001600160a01b038451168a8103612f4157506001600160a01b03851699808b14801580612f37575b612f1c5794612e3d60ff95612e8d958c9d9e958c8c7fcf78c220b73a2ce2cad0fc15cd87ccdb4a528131f5ff4c100678bd449ec94fd69e9f612e5098611e5d9d5f14612f145750935b64ffffffffff60808301938451948e60a08601926001600160a01b038585511699816040519860208a019a7f3f42d2856bfa23c95ffab48cb92e990340d33329def8695cb5e84ccbbb8ab5e98c525160408b01525116606089015251166080870152511660a08501525160c0840152511660e082015260e08152612e3461010082610ecc565b51902092614869565b8a8152848a511660608201528751614ac1565b85519083895116906040519260208401526040830152896060830152608082015260808152612e8060a082610ecc565b8661159c87516001613d96565b937f0000000000000000000000000000000000000000000000000000000000000000612eb881613de5565b6040516020810191825287604082015260408152612ed7606082610ecc565b519020905f525f60205260405f205551955116926040519384938460ff6040929594936001600160a01b0360608401971683521660208201520152565b905093612dae565b89828d63017f9d1f60e71b5f5260045260245260445260645ffd5b50898c1415612d65565b8a9087516351910f7960e11b5f5260045260245260445260645ffd5b8563c620ce8960e01b5f5260045260245ffd5b50878614612d1a565b906001600160a01b031680158015613033575b6130215781608091612ff56001600160a01b037ff0dc77fa91659fde27c13626074c16f988360ce44d096318da0ca91b4fdda904951692835f52600360205260405f20835f5260205264ffffffffff60405f209716968764ffffffffff19825416179055614b85565b94612a3a604051876020820152846040820152836060820152828682015285815261262d60a082610ecc565b631877658760e01b5f5260045260245ffd5b506001600160a01b0382168114612f8c565b917f20aed559a2d1239df66946184a6e6b59287fc148b56d538add20af9be9447eae9192613073818561421d565b506131286130aa604051611dd0816124a587878b602085016001600160a01b03604092959493606083019683521660208201520152565b7f00000000000000000000000000000000000000000000000000000000000000006130d481613de5565b60405160208101918252836040820152604081526130f3606082610ecc565b519020905f525f60205260405f2055604051938493846040919493926001600160a01b03606083019616825260208201520152565b0390a2565b906131398282516147c8565b9060ff6040830151166004810361399f575063ffffffff6020820151169360a083019463ffffffff865116908181101561398a5750508194939451927f0000000000000000000000000000000000000000000000000000000000000000936040516020810191868352600160408301526060820152606081526131bd608082610ecc565b5190209360a08401968588516020815191012077ffffffffffffffffffffffffffffffffffffffffffffffff198060c0890151818060e08c01519260405196602088019889527f562a8f452aeb594ce43840c0750dda6c8529a4eb35e184738240442e4119ba3a6040890152606088015260c01b1616608085015260c01b1616608882015260708152613251609082610ecc565b519020965f986101008701985b895180518c10156132a5576001916132798d61329d93611079565b5180516020820151906001600160401b036060816040860151169401511693615489565b9a019961325e565b50929598509295985092956132b990613de5565b80820361397057505051805181019361014082602087019603126102ea576132e360408301614c01565b506132f060608301614c01565b5060a08201519160c081015163ffffffff8116036102ea5760e081015164ffffffffff8116036102ea5761010081015160ff8116036102ea57610140810151906001600160401b0382116102ea57019480603f870112156102ea57602086015161335981610eed565b966133676040519889610ecc565b818852602080808a019360051b830101019283116102ea57604001905b828210613960575050508761343663ffffffff8551166124a560608401516133f160ff8251166124a560ff602085015116936040810151906080606082015191015191604051968795602087015260408601526060850152608084015260a08084015260c0830190610d41565b845192604063ffffffff6020880151169601519060405196879560208701998a5260408701526060860152608085015260a084015260c08084015260e0830190610dc9565b5190206040516020810191825260208152613452604082610ecc565b5190209163ffffffff8060208a015116915116906080890151935f925b806001851b1061394e5750845183810361393757509391905f925b8284106138f657505050508082036138e15750506134b4855163ffffffff60208801511690614c15565b9460608101516134c26110a1565b506134d060ff82511661425d565b6134e060ff602083015116614294565b604081015115611d26576001600160a01b038551169460ff60608164ffffffffff60208501511694511692015116916040519661351c88610e82565b87526020870152604086015260608501525f60808501525f60a08501526135438487614426565b6080606082015101519260018451166138c957835160011c60038102818104600314821517156138875761357690610f04565b945f905f935f925b84841061377f575050505050613593906147aa565b8360608201519180519282516001600160a01b03169089602084015163ffffffff1695825160ff1694886020850195865160ff169760608a015160ff1660408801998a519260608a019d8e5195604051978b60208a01526001600160a01b0316998a60408a01526060890152608088015260a087015260c086015260e0850152610100840152610120830152610140820152610140815261363661016082610ecc565b613641846001613d96565b907f949910d8ba1a1a8b63118a43b724c9f23cb3b77ab5e088572ca96885dce01f8c61366c92615447565b977f000000000000000000000000000000000000000000000000000000000000000061369781613de5565b604051602081019182528b6040820152604081526136b6606082610ecc565b519020905f525f60205260405f205581519488516001600160a01b0316926020015163ffffffff16905160ff16875160ff169060608b015160ff16928a51945195604051978852602088015260408701526060860152608085015260a084015260c083015260e0820152866101008201526101207f949910d8ba1a1a8b63118a43b724c9f23cb3b77ab5e088572ca96885dce01f8c91a35160ff1690519161375e9389614518565b84825161376b5750505050565b6001600160a01b03611d1d94511691614c7c565b8151908460011b91851597868404600214891715613887576137a18487611079565b51938460701c6138b1578460601c928084101561389b575060018101809111613887576137fc6137f36137d761380b938a611079565b51946137ed63ffffffff8960401c16918a611079565b516154e0565b91908096615350565b6001600160401b0386166153e6565b61ffff8416810180911161388757978660038102046003141715613887576001600387020192836003880211613887576003870260028101106138875760019361386f916001600160401b031661386860038a026002018f611079565b528c611079565b528061387e600387028c611079565b5293019261357e565b634e487b7160e01b5f52601160045260245ffd5b8363fdcc8ed760e01b5f5260045260245260445ffd5b848751633825c49560e21b5f5260045260245260445ffd5b8351633825c49560e21b5f526004525f60245260445ffd5b630397af8f60e01b5f5260045260245260445ffd5b909192946139048683611079565b519083871c600116613926575f52602052600160405f205b950192919061348a565b905f52602052600160405f2061391c565b8390632cc16c0360e11b5f5260045260245260445ffd5b925f198114613887576001019261346f565b8151815260209182019101613384565b8851637264aaef60e11b5f5260045260245260445260645ffd5b63ca6afcb760e01b5f5260045260245260445ffd5b9051632533b83360e01b5f5260045260245260445ffd5b60ff909116929183158015613b1c575b613ae5577f040d9f8ce82aafef612da57e3510cf91ad7667d231995854feddb9194445b5cd60806139f684614b85565b958693613a416001600160a01b0360405197613a1189610e82565b169687815264ffffffffff42166020820152600560408201525f60608201525f858201525f60a082015286614426565b613a7360405186602082015287604082015287606082015283858201528260a082015260a08152611dd060c082610ecc565b907f0000000000000000000000000000000000000000000000000000000000000000613a9e81613de5565b6040516020810191825284604082015260408152613abd606082610ecc565b519020905f525f60205260405f205560405192878452602084015260408301526060820152a3565b836392e723f560e01b5f527f6167656e744b696e64000000000000000000000000000000000000000000000060045260245260445ffd5b50600384116139c6565b917fa1b8bd317514e986202e14e67445708af9268e290871d67f08295e534f311f959192613128611ddc613b5a838761421d565b613b7760ff861691613b6b836142e4565b82606082015288614ac1565b604051908760208301526001600160a01b0385166040830152606082015260608152611dd0608082610ecc565b917f168cfbe4262d2e07fd901358748f6ace1cc84cafad6eaebb511016bdd938427d919261307381856147c8565b90949160ff613be1838861421d565b91169384158015613d8c575b613d6c5763ffffffff169063ffffffff82145f14613d1657917fac58b7cb1f67a0801a278f28083475872b364d548622e3e36566efec8c79e414959391613c4584608060c0989601600260ff82511617905289614ac1565b613c9b64ffffffffff6001600160a01b03604051948b6020870152169687604086015286606086015283608086015216928360a08201528488820152878152613c8f60e082610ecc565b8861159c8b6001613d96565b937f0000000000000000000000000000000000000000000000000000000000000000613cc681613de5565b6040516020810191825287604082015260408152613ce5606082610ecc565b519020905f525f60205260405f2055604051958652602086015260408501526060840152608083015260a0820152a2565b60a0015163ffffffff1680821015613d5657509160c093917fac58b7cb1f67a0801a278f28083475872b364d548622e3e36566efec8c79e4149593613c45565b9063ca6afcb760e01b5f5260045260245260445ffd5b846392e723f560e01b5f526519dc9bdd5b9960d21b60045260245260445ffd5b5060058511613bed565b906040519060ff60208301937f00000000000000000000000000000000000000000000000000000000000000008552166040830152606082015260608152613ddf608082610ecc565b51902090565b90815f525f60205260405f2054918215613dfc5750565b9150565b9194959296939096613e12838961421d565b508515613fc15760ff169283158015613fb7575b613f805764ffffffffff169283151580613f70575b613f5257916101009593917f02f4b44620498597d122f3ad0391bf2317efb566378e32f4b902c46109c182c6979593613ecd64ffffffffff6001600160a01b03604051958d602088015216988960408701528860608701528360808701528460a087015216938460c08201528560e0820152868a820152898152613ec161012082610ecc565b8a61159c8d6001613d96565b957f0000000000000000000000000000000000000000000000000000000000000000613ef881613de5565b6040516020810191825289604082015260408152613f17606082610ecc565b519020905f525f60205260405f2055604051978852602088015260408701526060860152608085015260a084015260c083015260e0820152a2565b8364ffffffffff8863163186fb60e31b5f521660045260245260445ffd5b5064ffffffffff87168410613e3b565b836392e723f560e01b5f527f616374697669747900000000000000000000000000000000000000000000000060045260245260445ffd5b5060098411613e26565b63b63d6e6760e01b5f527f616374697669747949640000000000000000000000000000000000000000000060045260245ffd5b9091614000828461421d565b9181156140735761403d8360807fa980bd091f172a1e7dca4b82cbcb7b37b7a4f57347ce2f78034039295e50001a950160fd815116905285614ac1565b6131286130aa604051611dd0816124a587878b602085016001600160a01b03604092959493606083019683521660208201520152565b63b63d6e6760e01b5f527f7769746864726177616c4661637449640000000000000000000000000000000060045260245ffd5b9190916140b3818461421d565b608081016004815116614191576140c9846110d1565b858514908115614181575b811561416e575b811561414e575b811561413d575b50614126577f4b106f58ebccfab3031f3677b83ca2b0a5c022f40563ca4a7c7bdbf6d26ba77293929181600460ff61403d94511617905285614ac1565b83856324265ea960e21b5f5260045260245260445ffd5b60049150608001511615155f6140e9565b90506001600160a01b038151166001600160a01b038451161415906140e2565b9050600460ff60408301511611906140db565b604081015160ff161591506140d4565b84635216341560e01b5f5260045260245ffd5b939190946141b2858761421d565b5081156141ea577fe636dc75675dcb61682cd8e1f373fde53185a697d1b9999de2c5f348ec2f06a59460ff60c09516613c458161431b565b63b63d6e6760e01b5f527f636f6d6d69746d656e740000000000000000000000000000000000000000000060045260245ffd5b91906142329061422b6110a1565b50836147c8565b9160ff6040840151169060048211614248575050565b632533b83360e01b5f5260045260245260445ffd5b8015801561428a575b61426d5750565b6392e723f560e01b5f52631ada5b9960e21b60045260245260445ffd5b5060038111614266565b801580156142da575b6142a45750565b6392e723f560e01b5f527f736368656d65000000000000000000000000000000000000000000000000000060045260245260445ffd5b506003811161429d565b80158015614311575b6142f45750565b6392e723f560e01b5f5263726f6c6560e01b60045260245260445ffd5b50600481116142ed565b80158015614361575b61432b5750565b6392e723f560e01b5f527f72656c6174696f6e00000000000000000000000000000000000000000000000060045260245260445ffd5b5060098111614324565b64ffffffffff1680158015614398575b6143825750565b630477d91b60e31b5f526004524260245260445ffd5b5042811161437b565b6001600160a01b038216916001600160a01b038416938385141591826143e5575b50506143cd57505050565b6351910f7960e11b5f5260045260245260445260645ffd5b61441e92506001600160a01b03165f5260036020526001600160a01b0360405f2091165f5260205264ffffffffff60405f205416421090565b155f806143c2565b805f52600260205260ff60405f205460c81c16614506576080820190600182525f52600260205260405f20916001600160a01b03815116917bffffffffffffffffffffffffffffffffffffffffffffffffffffffff84549360ff60d81b1964ffffffffff60a01b602086015160a01b1660ff60d01b1960ff60c81b604088015160c81b16937fffffffffffff000000000000000000000000000000000000000000000000000060ff60d81b60ff60d01b60608b015160d01b16985160d81b169860a063ffffffff60e01b91015160e01b1699161716171617161717179055565b63124b322b60e11b5f5260045260245ffd5b92937f19e387583dda8910f241d6c39c499a104afeb21bfb0c61437a67b4230157ea46926145ab6001600160a01b036145d39766ff000000000000604085015160301b1665ff0000000000606086015160281b161764ffffffffff60208601511617946040519060ff602083019316835260408201526040815261459d606082610ecc565b519020925116916003613d96565b926040519560208701526040860152606085015260808401526080835261159c60a084610ecc565b50565b90939291936145e4836152d9565b5f805b828210614606575050506001600160a01b03612cd59495511691614c7c565b600190614644614633600460ff61463c64ffffffffff60208f61462a8f8c90615316565b9790809a615350565b01511686615371565b1614906153e6565b9101906145e7565b929091614659848461421d565b5080156146ef5760ff8216801580156146e5575b6146af5750610db792916124a59160405195869460208601929360ff9195946001600160a01b0360609460808701988752166020860152604085015216910152565b6392e723f560e01b5f527f6170706c696573546f000000000000000000000000000000000000000000000060045260245260445ffd5b50601f811161466d565b63b63d6e6760e01b5f527f6c6963656e73655465726d73496400000000000000000000000000000000000060045260245ffd5b936001600160a01b037ff29b4b6af380c6f0092950d46ce330c46f770e9511ced7bb007fdf3f2bbddd7993929461475d6145d3976002613d96565b93604051966020880152604087015216606085015260808401526080835261159c60a084610ecc565b91906147949061422b6110a1565b9160ff6040840151169060038211614248575050565b61271081116147b65750565b63fc77f0f160e01b5f5260045260245ffd5b91906147d26110a1565b50825f52600260205260405f2092604051936147ed85610e82565b54936001600160a01b038516815264ffffffffff8560a01c16602082015260ff8560c81c169485604083015260ff8160d01c16606083015260ff8160d81c16608083015260e01c60a082015280941561485657906001600160a01b03612cd593925116906143a1565b50636349948f60e01b5f5260045260245ffd5b939164ffffffffff9093919316804211614aab57506148b383856001916001600160a01b038392165f528160205260405f208160081c5f5260205260ff60405f205491161c161490565b614a8b576001600160a01b03841692835f52600160205260405f208160081c5f52602052600160ff60405f2092161b81541790556148ef612983565b6020815191012060405160208101917f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f835260408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260a0815261496760c082610ecc565b5190209060405190602082019261190160f01b84526022830152604282015260428152614995606282610ecc565b519020926149a4828583615536565b1591826149cb575b50506149b6575050565b631504c80f60e11b5f5260045260245260445ffd5b5f9250908291604051614a01816124a56020820194630b135d3f60e11b86528a6024840152604060448401526064830190610dc9565b51915afa3d15614a84573d614a15816111fc565b90614a236040519283610ecc565b81523d5f602083013e5b81614a76575b81614a42575b50155f806149ac565b9050602081519101519060208110614a65575b50630b135d3f60e11b145f614a39565b5f199060200360031b1b165f614a55565b905060208151101590614a33565b6060614a2d565b826001600160a01b03856302af71f160e41b5f521660045260245260445ffd5b63e16e472560e01b5f526004524260245260445ffd5b5f52600260205260405f20906001600160a01b03815116908254917bffffffffffffffffffffffffffffffffffffffffffffffffffffffff64ffffffffff60a01b602084015160a01b1660ff60d81b1960ff60c81b604086015160c81b169160ff60d01b1960ff60d01b606088015160d01b16957fffffffffffff000000000000000000000000000000000000000000000000000060ff60d81b60808a015160d81b169860a063ffffffff60e01b91015160e01b1699161716171617161717179055565b6040516001600160a01b0360208201927f0000000000000000000000000000000000000000000000000000000000000000845260606040840152600560808401527f6167656e7400000000000000000000000000000000000000000000000000000060a084015216606082015260a08152613ddf60c082610ecc565b51906001600160a01b03821682036102ea57565b9063ffffffff6040519160208301937f0000000000000000000000000000000000000000000000000000000000000000855260806040850152600460a0850152633632b0b360e11b60c0850152606084015216608082015260c08152613ddf60e082610ecc565b91939293817f3c4bd7b787257984f7cb52c6a9fcabccc457e7c638d5c5a19a7a0a2432d76f8d614ce26001600160a01b03604051968460208901521695866040820152606080820152614cd6816124a5608082018c610d41565b8261159c856001613d96565b947f0000000000000000000000000000000000000000000000000000000000000000614d0d81613de5565b6040516020810191825288604082015260408152614d2c606082610ecc565b519020905f525f60205260405f20556040519081526060602082015280614d56606082018a610d41565b8760408301520390a2614d68856152d9565b925f5b848110614d7b5750505050509050565b80614d95858585614d8e6001968d615316565b9390614722565b01614d6b565b9192906001600160e01b03191663f7f0eee560e01b8103614df757508260a091810103126102ea5781614df292356020820135614dda60408401610d03565b916080614de960608601610e44565b940135946141a4565b600190565b919291633d1ff75160e11b8103614ea15750819081010361010081126102ea5760e090601f1901126102ea57614df29160405191614e3483610eb1565b614e40602082016111e8565b8352614e4e60408201610e30565b602084015260608101356040840152614e6960808201610d03565b6060840152614e7a60a08201610dba565b6080840152614e8b60c08201610e44565b60a084015260e081013560c08401523590612710565b9192918390639cd1398160e01b8103614edd5750606091810103126102ea5781614df29235614ed7604060208401359301610cd2565b926129be565b905063bb652e6560e01b8103614f04575082614efe91614df2940190610e6c565b91613045565b83906303fa387360e01b8103614f5c575060c091810103126102ea5781614df292356020820135614f3760408401610cd2565b90606084013592614f5660a0614f4f60808801610cd2565b9601610d03565b956114eb565b632e196aa560e11b14159050614fa15782608091810103126102ea57614df29160208101358135614f9b6060614f9460408601610cd2565b9401610dba565b936122dc565b5050505f90565b9192906001600160e01b03191663d3525adf60e01b8103614fda575082614fd491614df2940190610e6c565b91613ba4565b637225ab2960e11b810361503657508260e091810103126102ea5781614df29235602082013561500c60408401610d03565b60608401359161501e60808601610e44565b9360c061502d60a08801610e44565b96013596613e00565b9192916344b0a11d60e01b810361506257508161505991614df294930190610d98565b92919091611d99565b636839d2bd60e01b81036150b557508101916060828403126102ea5761508a60208301610d03565b9060408301356001600160401b0381116102ea57614df2946150ad918501610f82565b92359061241c565b919291839063cfbabfa360e01b81036150ec5750604091810103126102ea57816150e66020614df294359201610d03565b91613b26565b63d62a2a3360e01b810361513c575060a091810103126102ea5781614df2923561511860208301610d03565b61512460408401610cd2565b91608061513360608601610e44565b94013594613bd2565b905063e67229a960e01b810361516357508261515d91614df2940190610e6c565b91613ff4565b63f13cb8cd60e01b810361518857508261518291614df2940190610e6c565b916140a6565b6302c20bb560e61b8103615233575082019180830360e081126102ea5760c0136102ea57604051906151b982610e82565b803582526151c960208201610e30565b60208301526151da60408201610e30565b60408301526151eb60608201610d03565b60608301526080810135608083015261520660a08201610e44565b60a083015260c0810135936001600160401b0385116102ea57614df29461522d920161124d565b91612ced565b637089ef6760e01b810361525b57508261525291614df2940190610d98565b929190916125a0565b839063cd9e528560e01b81036152955750604091810103126102ea5781602061528661528f94610d03565b910135916139b6565b50600190565b63b34afc8d60e01b14159050614fa15782604091810103126102ea5781356001600160a01b0381168091036102ea576152d36020614df29401610e44565b91612f79565b80518015908115615309575b506152f257600390510490565b516379ccf5df60e11b5f526004525f60245260445ffd5b600391500615155f6152e5565b919091600383029280840460031490151715613887576153368382611079565b5192600281018091116138875761534c91611079565b5190565b8082111561535c575050565b63e554def560e01b5f5260045260245260445ffd5b91909161537d816110d1565b9260ff60408501511693841580156153dc575b6153c95764ffffffffff60208192015116911691828210156153b157505050565b63ed7b3d7160e01b5f5260045260245260445260645ffd5b826346662ddf60e01b5f5260045260245ffd5b5060048511615390565b8060401c61543157806153fe61ffff9260381c61431b565b1690615409826147aa565b80615428575b6154165750565b63027cdb0960e51b5f5260045260245ffd5b5080151561540f565b6379ccf5df60e11b5f525f60045260245260445ffd5b92919061547a9161545785613de5565b90602081519101206001600160401b034216926001600160401b03431692615489565b915f525f6020528160405f2055565b93909277ffffffffffffffffffffffffffffffffffffffffffffffff199290839160405195602087019788526040870152606086015260c01b16608084015260c01b16608882015260708152613ddf609082610ecc565b91906154eb836110d1565b92600460ff604086015116149363ffffffff83169063ffffffff821461552e5760a0015163ffffffff16908181101561398a5750509061552a91614c15565b9190565b505090509190565b91906041825103614fa157602082015190606060408401519301515f1a907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116155d6576020935f93608093604051938452868401526040830152606082015282805260015afa156155cb576001600160a01b035f511680151591826155bc57505090565b6001600160a01b031614919050565b6040513d5f823e3d90fd5b50505050505f9056';

/** Byte offsets of the immutables in the deployed code, 32 bytes each. */
export const lineageRegistryImmutables = {
  "PREDECESSOR": [
    1958
  ],
  "PREFIX": [
    2952,
    6709,
    7809,
    12663,
    15780,
    19351,
    19494
  ],
  "REGISTRY_START": [
    5540,
    7174,
    7646,
    8444,
    9078,
    9410,
    9788,
    10287,
    10813,
    11920,
    12460,
    13935,
    14966,
    15518,
    16080,
    19685
  ]
} as const;
