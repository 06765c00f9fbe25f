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
        "name": "chainId",
        "type": "uint256"
      }
    ],
    "name": "BlockNumberForeign",
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
        "name": "subject",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "head",
        "type": "bytes32"
      }
    ],
    "name": "HeadMoved",
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
        "name": "index",
        "type": "uint256"
      }
    ],
    "name": "RecordStarved",
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
            "internalType": "bytes32",
            "name": "head",
            "type": "bytes32"
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
  '0x61010080604052346101ac576020816161be803803809161002082856101b0565b8339810103126101ac57516001600160a01b03811681036101ac5760643b61019957604051602081019060608252600b60808201526a70656469677265652f763160a81b60a082015246604082015230606082015260a0815261008460c0826101b0565b519020908160805260a05260405160208101918252600560408201525f6060820152606081526100b56080826101b0565b5190208060c052604051602081019182525f6040820152604081526100db6060826101b0565b51902060e052604051615fd690816101e8823960805181818161063001528181610fba01528181611b1101528181612315015281816126360152818161358101528181613bc901528181615256015281816152eb0152615f46015260a05181610b20015260c05181818161294b01528181612c1c0152818161410001528181614f1b01528181615c380152615db3015260e0518181816128ac01528181612b9d015281816140a301528181614ec801528181615bf90152615d7a0152f35b632e4973ad60e21b5f524660045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b038211908210176101d357604052565b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c806303fa38731461119957806305781e75146110cd5780631b50e864146110925780631fda794a14610fdd57806335a5127014610fa35780634366446314610edb57806344b0a11d14610ec25780634baf253f14610e77578063579d988414610e575780635c32d54a14610e175780635f813f0c14610dc557806365e6ce3414610d7c5780636839d2bd14610d2b5780637089ef6714610d135780637a3feea214610c4457806384b0196e14610b4457806395a4682614610b015780639cd1398114610ad0578063ade8489d1461087d578063b34afc8d14610849578063b6363cf2146107e1578063bb652e65146107c9578063bbe43fd91461077e578063cab7e8eb14610722578063cd9e5285146106fa578063cfbabfa3146106d5578063d3525adf146106bd578063d62a2a331461066c578063d78ecf1a14610608578063e44b5652146105b0578063e67229a914610598578063ec87297614610563578063f13cb8cd1461054b578063f7f0eee5146105055763fb675d3a1461019a575f80fd5b346105015760206003193601126105015760043567ffffffffffffffff8111610501576101cb903690600401611259565b6101d481611496565b916101e26040519384611421565b8183526101ee82611496565b91601f196020850193013684375f5b81811061024a578385604051918291602083019060208452518091526040830191905f5b81811061022f575050500390f35b82511515845285945060209384019390920191600101610221565b5a610256828486611917565b8035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8181360301821215610501570161029e610294848688611917565b6020810190611939565b919091303b1561050157604051927fade8489d0000000000000000000000000000000000000000000000000000000084526040600485015260c48401926001600160a01b036102ec8261134d565b1660448601526020810135601e19823603018112156105015781018035602082019567ffffffffffffffff8211610501578160051b908136038813610501579180899796959493608060648a01525260e48088019288010197925f907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa181360301905b83831061042d575050505050509383926103b79264ffffffffff6103a060608960405f9b013560848a015201611361565b1660a486015260031985840301602486015261196c565b038183305af1908161041d575b50610408575a9060041c116103dd576001905b016101fd565b7f466af656000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b508060016104178193886114df565b526103d7565b5f61042791611421565b5f6103c4565b9193959697987fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1c908b9294969b0301865289358381121561050157820160208101357fffffffff000000000000000000000000000000000000000000000000000000008116809103610501578252604081013590603e1936829003018212156105015760209101016020813591019067ffffffffffffffff8111610501578036038213610501576104ed602092839260408681866001990152019161196c565b9b019601930190918a98979695949261036f565b5f80fd5b346105015760a06003193601126105015760243560043560443560ff81168103610501576064359064ffffffffff82168203610501576105499360843593336145e5565b005b346105015761054961055c36611373565b903361446f565b3461050157604060031936011261050157335f52600160205260405f206004355f5260205260405f2060243581541790555f80f35b34610501576105496105a936611373565b9033614348565b346105015760e06003193601126105015760243560043560443560ff811681036105015760843560643564ffffffffff821682036105015760a4359264ffffffffff84168403610501576105499560c43595336141ea565b34610501576040600319360112610501576020610664606061062861120d565b60ff604051917f0000000000000000000000000000000000000000000000000000000000000000835216848201526024356040820152206141cf565b604051908152f35b346105015760a06003193601126105015760243560043560ff821682036105015760443563ffffffff81168103610501576064359064ffffffffff8216820361050157610549936084359333613f95565b34610501576105496106ce36611373565b9033613f74565b34610501576040600319360112610501576105496106f16111fd565b60043533613ee7565b3461050157604060031936011261050157602061066461071861120d565b6024359033613dfe565b34610501576040600319360112610501576020610774610740611337565b602435906001916001600160a01b038392165f528160205260405f208160081c5f5260205260ff60405f205491161c161490565b6040519015158152f35b346105015760206003193601126105015760043567ffffffffffffffff8111610501576101206003198236030112610501576106646107c360209236906004016116f4565b336133dd565b34610501576105496107da36611373565b9033613392565b34610501576040600319360112610501576107fa611337565b602435906001600160a01b038216820361050157602091610774916001600160a01b03165f5260036020526001600160a01b0360405f2091165f5260205264ffffffffff60405f205416421090565b3461050157604060031936011261050157610862611337565b60243564ffffffffff811681036105015761054991336132a8565b346105015760406003193601126105015760043567ffffffffffffffff8111610501578060040190608060031982360301126105015760243567ffffffffffffffff8111610501576108d390369060040161122b565b9190926108df8161167d565b91604481013592606482019460246108f687611691565b93019461090d61090687876116a3565b90506114ae565b975f5b89518110156109d3578061093060019261092a8b8b6116a3565b90611917565b61095161094a61093f83611d5e565b926020810190611939565b3691611460565b60208151910120604051907fffffffff0000000000000000000000000000000000000000000000000000000060208301937fb7f02a212f0f287f6c1f0a78b005185bbe98e04c0ce76a0a94a362112aaf604c85521660408301526060820152606081526109bf608082611421565b5190206109cc828d6114df565b5201610910565b50878997959760405160208101918260208251919201905f5b818110610aba57505050936105499a938a64ffffffffff610a3a610a34610ab49d9c9a9787610a2b610a9f99610aa59f9d03601f198101835282611421565b5190209361167d565b93611691565b604051926001600160a01b0360208501957f280ad6d68b9f0a734a092caa47c6d7eb7de4f007cdaf166a33ed437a83c34da9875216604085015260608401528660808401521660a082015260a08152610a9460c082611421565b519020943691611460565b93612fd2565b610aae8361167d565b926116a3565b91611d8b565b82518452602093840193909201916001016109ec565b346105015760606003193601126105015760043560443560243563ffffffff82168203610501576105499233612f43565b34610501575f6003193601126105015760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610501575f60031936011261050157610be8610b5f612f08565b6040516020610b6e8183611421565b5f82525f368137610bf6604051610b86604082611421565b600181527f3100000000000000000000000000000000000000000000000000000000000000838201526040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e0870190611312565b908582036040870152611312565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b828110610c2d57505050500390f35b835185528695509381019392810192600101610c1e565b34610501576101006003193601126105015760e07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc36011261050157604051610c8c816113e8565b60243567ffffffffffffffff811681036105015781526044356001600160a01b0381168103610501576020820152606435604082015260843560ff8116810361050157606082015260a43561ffff8116810361050157608082015260c4359064ffffffffff82168203610501576105499160a082015260e43560c082015260043533612d69565b3461050157610549610d24366112bd565b9133612c76565b3461050157606060031936011261050157610d446111fd565b6044359067ffffffffffffffff821161050157610d72610d6b610549933690600401611259565b3691611550565b9060043533612af3565b346105015760206003193601126105015760043567ffffffffffffffff811161050157610140600319823603011261050157610664610dbf60209260040161214d565b3361226e565b346105015760406003193601126105015760243560043567ffffffffffffffff821161050157610e05610dff610549933690600401611259565b90612ad6565b90610e10338261515b565b9033614d05565b346105015760806003193601126105015760043560243560443563ffffffff81168103610501576064359161ffff83168303610501576105499333612a2c565b3461050157610549610e72610e6b366112bd565b9133614d8a565b6148fe565b346105015760206003193601126105015760043567ffffffffffffffff811161050157610100600319823603011261050157610664610ebc60209236906004016115b7565b33612618565b3461050157610549610ed6610e6b366112bd565b614877565b3461050157602060031936011261050157610ef4611520565b506004355f52600260205260c060405f2054610f0e611520565b5063ffffffff6001600160a01b0382169160ff604051610f2d8161139f565b848152816020820164ffffffffff8560a01c1681528160408401818760c81c16815264ffffffffff6060860193838960d01c16855260a06080880197858b60d81c168952019860e01c89526040519a8b52511660208a0152511660408801525116606086015251166080840152511660a0820152f35b34610501575f6003193601126105015760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346105015760206003193601126105015760043567ffffffffffffffff81116105015761100e903690600401611259565b611017816114ae565b5f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec184360301905b83811015611078578060051b850135908282121561050157611067610dbf600193880161214d565b61107182866114df565b520161103f565b6040516020808252819061108e9082018661128a565b0390f35b346105015760206003193601126105015760043567ffffffffffffffff8111610501576110c6610549913690600401611259565b9033611d8b565b3461050157600319360161010081126105015760e0136105015760e43567ffffffffffffffff81116105015761110790369060040161122b565b9060405190611115826113e8565b60043582526024356001600160a01b03811681036105015760208301526044356001600160a01b038116810361050157604083015260643560ff81168103610501576060830152608435608083015260a43560a083015260c4359064ffffffffff8216820361050157610549936111929260c08501523691611460565b9033611a8a565b346105015760c06003193601126105015760043560243560443563ffffffff81168103610501576064356084359163ffffffff831683036105015760a4359360ff8516850361050157610549953361198c565b359063ffffffff8216820361050157565b6024359060ff8216820361050157565b6004359060ff8216820361050157565b359060ff8216820361050157565b9181601f840112156105015782359167ffffffffffffffff8311610501576020838186019501011161050157565b9181601f840112156105015782359167ffffffffffffffff8311610501576020808501948460051b01011161050157565b90602080835192838152019201905f5b8181106112a75750505090565b825184526020938401939092019160010161129a565b600319606091011261050157600435906024359060443560ff811681036105015790565b908160609103126105015780359161130060406020840135930161121d565b90565b359061ffff8216820361050157565b90601f19601f602080948051918291828752018686015e5f8582860101520116010190565b600435906001600160a01b038216820361050157565b35906001600160a01b038216820361050157565b359064ffffffffff8216820361050157565b6003196040910112610501576004359060243590565b9190826040910312610501576020823592013590565b60c0810190811067ffffffffffffffff8211176113bb57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60e0810190811067ffffffffffffffff8211176113bb57604052565b610140810190811067ffffffffffffffff8211176113bb57604052565b90601f601f19910116810190811067ffffffffffffffff8211176113bb57604052565b67ffffffffffffffff81116113bb57601f01601f191660200190565b92919261146c82611444565b9161147a6040519384611421565b829481845281830111610501578281602093845f960137010152565b67ffffffffffffffff81116113bb5760051b60200190565b906114b882611496565b6114c56040519182611421565b828152601f196114d58294611496565b0190602036910137565b80518210156114f35760209160051b010190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b6040519061152d8261139f565b5f60a0838281528260208201528260408201528260608201528260808201520152565b92919061155c81611496565b9361156a6040519586611421565b602085838152019160051b810192831161050157905b82821061158c57505050565b8135815260209182019101611580565b9080601f830112156105015781602061130093359101611550565b9190610100838203126105015760405190610100820182811067ffffffffffffffff8211176113bb5760405281936115ee8161134d565b83526115fc6020820161121d565b602084015261160d604082016111ec565b604084015261161e60608201611361565b60608401526080810135608084015260a081013560a084015260c081013560c084015260e08101359167ffffffffffffffff83116105015760e092611663920161159c565b910152565b359067ffffffffffffffff8216820361050157565b356001600160a01b03811681036105015790565b3564ffffffffff811681036105015790565b903590601e1981360301821215610501570180359067ffffffffffffffff821161050157602001918160051b3603831361050157565b9080601f830112156105015781602061130093359101611460565b91906101208382031261050157604051610120810181811067ffffffffffffffff8211176113bb57604052809380358252611731602082016111ec565b602083015260408101356040830152606081013567ffffffffffffffff811161050157810160a081850312610501576040519060a0820182811067ffffffffffffffff8211176113bb576040526117878161121d565b82526117956020820161121d565b6020830152604081013560408301526060810135606083015260808101359067ffffffffffffffff8211610501576117cf9186910161159c565b60808201526060830152608081013567ffffffffffffffff811161050157836117f991830161159c565b608083015260a081013567ffffffffffffffff8111610501578361181e9183016116d9565b60a083015261182f60c08201611668565b60c083015261184060e08201611668565b60e08301526101008101359067ffffffffffffffff8211610501570182601f820112156105015780359061187382611496565b936118816040519586611421565b82855260208086019360071b8301019181831161050157602001925b8284106118af57505050506101000152565b6080848303126105015760405190608082019082821067ffffffffffffffff8311176113bb576080926020926040528635815282870135838201526118f660408801611668565b604082015261190760608801611668565b606082015281520193019261189d565b91908110156114f35760051b81013590603e1981360301821215610501570190565b903590601e1981360301821215610501570180359067ffffffffffffffff82116105015760200191813603831361050157565b601f8260209493601f1993818652868601375f8582860101520116010190565b969594939291909461199e888761468e565b508115611a575760ff169687158015611a4d575b611a1657611a139697949263ffffffff94926001600160a01b0386936040519960208b0152166040890152606088015216608086015260a08501521660c083015260e082015260e08152611a0861010082611421565b805160051c90614e82565b50565b876392e723f560e01b5f527f726561736f6e000000000000000000000000000000000000000000000000000060045260245260445ffd5b50600488116119b2565b63b63d6e6760e01b5f527f737570657273656465644661637449640000000000000000000000000000000060045260245ffd5b92919092602084016001600160a01b038151169160408601936001600160a01b038551169283158015611d55575b611d29576060880195611ace60ff8851166146ea565b6001600160a01b03611ae1878b5161468e565b94611aee88878d5161482a565b169580871490811580611d1f575b611ceb57611b47611b428c51606090604051907f000000000000000000000000000000000000000000000000000000000000000082526001602083015260408201522090565b6141cf565b9160808c01928351818115159182611ce0575b5050611cb05750928b9592611a139b9c60ff989693611c14965f14611caa575089935b64ffffffffff8d60a084018051958d60c08701936001600160a01b03868651169a816040519960208b019b7fe274101cddd3ac56e3fdbf24267e5402108384239369489038f29973dcbafbad8d525160408c0152511660608a015251166080880152511660a08601525160c08501525160e084015251166101008201526101008152611c0b61012082611421565b51902092612fd2565b8151907fffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffff857fffffffffffffffffffffffff000000000000000000000000000000000000000060ff60d01b878b511660d01b169316171617905f52600260205260405f2055519351169160405193602085015260408401526060830152608082015260808152611ca560a082611421565b614985565b93611b7d565b8c517f9cf5951d000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b14159050815f611b5a565b8690887fbfce8f80000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b5086881415611afc565b837fc620ce89000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50848414611ab8565b357fffffffff00000000000000000000000000000000000000000000000000000000811681036105015790565b91905f5b828110611d9c5750505050565b611daf611daa828585611917565b611d5e565b90611dbe610294828686611917565b90927fffffffff000000000000000000000000000000000000000000000000000000008116907f65e6ce34000000000000000000000000000000000000000000000000000000008203611e4b5750508201916020818403126105015780359067ffffffffffffffff821161050157600193611e4392611e3d9201614a93565b8661226e565b505b01611d8f565b7f5f813f0c000000000000000000000000000000000000000000000000000000008203611ec057505082019160408184031261050157803560208201359167ffffffffffffffff831161050157600194611ebb93611ea9920161159c565b90611eb4888261515b565b9088614d05565b611e45565b9293927f579d9884000000000000000000000000000000000000000000000000000000008203611f0f575050610e72611f0283611f09936001969501906112e1565b9189614d8a565b50611e45565b949793969592947f1fda794a0000000000000000000000000000000000000000000000000000000082036120125750508301926020818503126105015780359067ffffffffffffffff821161050157019280601f85011215610501578335611f7681611496565b94611f846040519687611421565b81865260208087019260051b820101918383116105015760208201905b838210611fe45750505050505f5b8351811015611fd65780611fcf611fc8600193876114df565b518761226e565b5001611faf565b509293600191959250611e45565b813567ffffffffffffffff81116105015760209161200787848094880101614a93565b815201910190611fa1565b93979596929594937f4baf253f0000000000000000000000000000000000000000000000000000000082036120795750508201916020818403126105015780359067ffffffffffffffff821161050157600193611f099261207392016115b7565b86612618565b7fbbe43fd90000000000000000000000000000000000000000000000000000000082036120d85750508201916020818403126105015780359067ffffffffffffffff821161050157600193611f09926120d292016116f4565b866133dd565b919092936120e88282858b61538f565b15928361212b575b5050506121005750600190611e45565b7f2d8d621d000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b61213693508861564b565b155f80806120f0565b3560ff811681036105015790565b606061012060405161215e81611404565b5f81525f60208201525f60408201525f838201525f60808201525f60a08201525f60c08201525f60e08201525f610100820152015261219c8161167d565b906121a96020820161213f565b906121b66040820161213f565b6121c26060830161213f565b6121ce6080840161213f565b60a08401359163ffffffff8316809303610501576121ee60c08601611691565b936121fd6101208701876116a3565b61220691612ad6565b96604051986122148a611404565b6001600160a01b0316895260ff16602089015260ff16604088015260ff16606087015260ff16608086015260a085015264ffffffffff1660c084015260e081013560e0840152610100013561010083015261012082015290565b919091602083019261228360ff85511661473a565b6040810161229460ff82511661478a565b606082016122a560ff8251166146ea565b6080830160ff8151168015801561260e575b6125d8575060e084018051156125a557849360c0850192835164ffffffffff166122e090614b5a565b85516001600160a01b031694888b5160ff1696845160ff169786519860a08b01998a5163ffffffff16916040519360208501957f000000000000000000000000000000000000000000000000000000000000000087526040860160e0905261010086016005905261012086017f617373657400000000000000000000000000000000000000000000000000000090526060860152608085015260a084015260c083015260e0820152610120815261239961014082611421565b5190209b8c92828a516001600160a01b0316906123b69186614ba9565b89516001600160a01b0316885164ffffffffff16835160ff16835160ff1691612450936001600160a01b0378ffffffffff000000000000000000000000000000000000000079ff0000000000000000000000000000000000000000000000000060ff60d01b7b010000000000000000000000000000000000000000000000000000009760d01b169560c81b169360a01b1691161717171790565b9a8b9861245d8a87614c16565b88519a82516001600160a01b0316945160ff1697895160ff16945160ff16905160ff16915163ffffffff16925164ffffffffff16936101000151946040519960208b01998a5260408b01986001600160a01b0316895260608b019e8f5260808b0197885260a08b015260c08a015260e089015261010088015261012087015261014086015261016085015261016084526124f961018085611421565b61250284614e60565b9284519020612532907fc306a5a761431bf3eeb68ce8501941e0aa6a08a56d9f8ae99d9375be7d176cfb85615d6a565b80988551860190805196820393605f198501915e52601f19017fc306a5a761431bf3eeb68ce8501941e0aa6a08a56d9f8ae99d9375be7d176cfb91a35160ff1690519161257f9389614c66565b610120015190848251612593575b50505050565b61259c93614d05565b5f80808461258d565b63b63d6e6760e01b5f527f636f6e74656e744861736800000000000000000000000000000000000000000060045260245ffd5b6392e723f560e01b5f527f74696d654261736973000000000000000000000000000000000000000000000060045260245260445ffd5b50600381116122b7565b916001600160a01b03825116608083019081516040519060208201927f0000000000000000000000000000000000000000000000000000000000000000845260806040840152600560a08401527f626174636800000000000000000000000000000000000000000000000000000060c08401526060830152608082015260c081526126a460e082611421565b519020926126bd856001600160a01b0383511686614ba9565b60208101916126cf60ff8451166146ea565b60a082018051156129f95760c08301908151156129c65760608401926126fc64ffffffffff855116614b5a565b604085019563ffffffff8751161561299a5760e08601938451516040811161296f575091899a88999a927f562a8f452aeb594ce43840c0750dda6c8529a4eb35e184738240442e4119ba3a946127f87b010000000000000000000000000000000000000000000000000000007904000000000000000000000000000000000000000000000000006101209d6001600160a01b038e51168d519078ffffffffff00000000000000000000000000000000000000008060ff60d01b807fffffffff00000000000000000000000000000000000000000000000000000000808d51985160e01b16169660d01b16169360a01b1616171717171786614c16565b6001600160a01b038a5116935196519163ffffffff8d511660ff64ffffffffff8c51169251169251938a51996040519760208901998a526001600160a01b0360408a01981688526060890152608088015260a087015260c086015260e08501526101008401528983015261288d8261287f610140820197610140895261016083019061128a565b03601f198101845283611421565b61289682614e60565b946128a78351852086886001615f3a565b998a927f000000000000000000000000000000000000000000000000000000000000000080548015612948575b5f528460205260405f209055855e525190a2515f9190825b815184101561293f5760019061291761290586856114df565b51918264ffffffffff87511691615c5c565b506129376001600160a01b0387511663ffffffff8a511690898d85615ad1565b9301926128ec565b50505050505050565b507f00000000000000000000000000000000000000000000000000000000000000006128d4565b7f2aacfd9f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b887f1d1521f4000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b63b63d6e6760e01b5f527f6d616e696665737448617368000000000000000000000000000000000000000060045260245ffd5b63b63d6e6760e01b5f527f726f6f740000000000000000000000000000000000000000000000000000000060045260245ffd5b91939092612a4483612a3e818761515b565b8661482a565b8415612aa357611a13946001600160a01b0361ffff63ffffffff941694612a6a866151b1565b604051966020880152166040860152606085015216608083015260a082015260a08152612a9860c082611421565b805160051c90614f3f565b63b63d6e6760e01b5f527f656467654661637449640000000000000000000000000000000000000000000060045260245ffd5b9190604051928160051b9160208386010160405284526020840137565b91939290612b01838261515b565b9460ff811695612b108761478a565b83519485158015612c6c575b612c40577f556a59b3bc6bd3a904d2075cb68c3c9578c898e3304f5c28039941f02853bbf86060979860405160208101918783526001600160a01b0360408301951685528a820152608081019360808552612b7e8261287f60a082018c61128a565b612b8782614e60565b94612b988351852086886001615f3a565b9b8c927f000000000000000000000000000000000000000000000000000000000000000080548015612c19575b5f528460205260405f209055855e525190a25f5b858110612be95750505050505050565b612bf381866114df565b51156125a55780612c13612c09600193886114df565b5185858b89614c66565b01612bd9565b507f0000000000000000000000000000000000000000000000000000000000000000612bc5565b857ffaa5785e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5060408611612b1c565b929091612c8384846151e8565b508015612d365760ff821680158015612d2c575b612cf6575091612cdd612ceb92611a13959460405195869460208601929360ff9195946001600160a01b0360609460808701988752166020860152604085015216910152565b03601f198101835282611421565b805160051c90614f6c565b6392e723f560e01b5f527f67726f756e64000000000000000000000000000000000000000000000000000060045260245260445ffd5b5060038111612c97565b63b63d6e6760e01b5f527f646f63756d656e7448617368000000000000000000000000000000000000000060045260245ffd5b919091612d76818461468e565b5060408201805115612ed55760208301906001600160a01b0382511615612ea25767ffffffffffffffff84511680158015612e91575b612e5b575060c09260ff859361ffff936001600160a01b036060611a139a990192612dd9858551166147da565b816080890196612deb898951166151b1565b6040519b60208d01521660408b015267ffffffffffffffff88511660608b0152511660808901525160a0880152511684860152511660e084015264ffffffffff60a08201511661010084015201516101208201526101208152612e5061014082611421565b805160051c90614f99565b6392e723f560e01b5f527f636861696e49640000000000000000000000000000000000000000000000000060045260245260445ffd5b5067ffffffffffffffff8111612dac565b63b63d6e6760e01b5f527f726567697374727900000000000000000000000000000000000000000000000060045260245ffd5b63b63d6e6760e01b5f527f666f726569676e4964000000000000000000000000000000000000000000000060045260245ffd5b60405190612f17604083611421565b601882527f5065646967726565204c696e65616765526567697374727900000000000000006020830152565b9392919091612f52858461468e565b5081156129f95763ffffffff16908115612fa6576001600160a01b03611a1394956040519460208601521660408401526060830152608082015260808152612f9b60a082611421565b805160051c90614fc6565b827f08d0cd30000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b939164ffffffffff9093919316804211613279575061301c83856001916001600160a01b038392165f528160205260405f208160081c5f5260205260ff60405f205491161c161490565b613240576001600160a01b03841692835f52600160205260405f208160081c5f52602052600160ff60405f2092161b8154179055613058612f08565b6020815191012060405160208101917f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f835260408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260a081526130d060c082611421565b519020906040519060208201927f190100000000000000000000000000000000000000000000000000000000000084526022830152604282015260428152613119606282611421565b51902092613128828583615dd7565b159182613168575b505061313a575050565b7f2a09901e000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5f92509082916040516131b781612cdd60208201947f1626ba7e0000000000000000000000000000000000000000000000000000000086528a6024840152604060448401526064830190611312565b51915afa3d15613239573d6131cb81611444565b906131d96040519283611421565b81523d5f602083013e5b8161322b575b816131f8575b50155f80613130565b7f1626ba7e00000000000000000000000000000000000000000000000000000000915061322490614e60565b145f6131ef565b9050602081511015906131e9565b60606131e3565b826001600160a01b03857f2af71f10000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b7fe16e4725000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b6001600160a01b03909116929183158015613380575b61335457611a1392936133216001600160a01b03841693845f52600360205260405f20835f5260205264ffffffffff60405f20941693847fffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000825416179055615244565b926040519360208501526040840152606083015260808201526080815261334960a082611421565b805160051c90614ff3565b837f18776587000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506001600160a01b03821684146132be565b906133d290612cdd611a13946133a8858461468e565b50604051948593602085016001600160a01b03604092959493606083019683521660208201520152565b805160051c90615020565b9190916133eb8184516151e8565b9260ff8460c81c1660048103613dce575063ffffffff602082015116918460e01c9283811015613d9e575081515f52600660205260405f205460a083019081516020815191012003613bb5575b5192835184019361014081602087019603126105015761345a604082016152c6565b50613467606082016152c6565b5060a08101519060c081015163ffffffff8116036105015760e081015164ffffffffff8116036105015761010081015160ff811603610501576101408101519067ffffffffffffffff821161050157019480603f870112156105015760208601516134d181611496565b966134df6040519889611421565b818852602080808a019360051b8301010192831161050157604001905b828210613ba557505050606084015161355a60ff825116612cdd60ff602085015116936040810151906080606082015191015191604051968795602087015260408601526060850152608084015260a08084015260c083019061128a565b8451906135c763ffffffff602088015116612cdd60408901519360405194859360208501977f000000000000000000000000000000000000000000000000000000000000000089526040860152606085015288608085015260a084015260c08084015260e0830190611312565b51902060405160208101918252602081526135e3604082611421565b5190209163ffffffff6020860151166080860151935f925b806001851b10613b9557508451838103613b6557509391905f925b828410613b245750505050808203613af6575050613640825163ffffffff602085015116906152da565b94606083015161365360ff82511661473a565b61366360ff60208301511661478a565b6040810151156125a557517fffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffff9060ff60d81b9060029078ffffffffff000000000000000000000000000000000000000085166001600160a01b0386161760c89190911b79ff00000000000000000000000000000000000000000000000000161760ff60d01b8516177b01000000000000000000000000000000000000000000000000000000179360d81c1660ff8460d81c161760d81b169116176137278187614c16565b608060608401510151936001855116613ac557845160011c946003860286810460031487151715613a35579061376089959493926114ae565b965f5f935f915b83831061392157505050505061377c906151b1565b6060840151908451916001600160a01b038216956020015163ffffffff16815160ff16908686896020860194855160ff169660408101978851916060015192604051976020890197885260408901966001600160a01b03168752606089019c8d526080890195865260a089015260c088015260e08701528860d01c60ff16610100870152610120860152610140850152610140845261381d61016085611421565b61382684614e60565b9284519020613856907f949910d8ba1a1a8b63118a43b724c9f23cb3b77ab5e088572ca96885dce01f8c85615d6a565b80988551860190805196820393605f198501915e52601f19017f949910d8ba1a1a8b63118a43b724c9f23cb3b77ab5e088572ca96885dce01f8c91a35160ff1690516138a491838588614c66565b60d81c600216613911575b5083516138bc5750505050565b6138c7918491615b75565b6138d083615b23565b925f5b8481106138e3575085915061258d565b8061390b888686613904600196889060600201906060602083015192015190565b9390615ad1565b016138d3565b61391b9083615368565b5f6138af565b908092939495969798505190838060011b0460021484151715613a355761394b8460011b876114df565b51918260701c613a9457808360601c1015613a625750600184811b01808560011b11613a355761397b90876114df565b51966139bc6139ac6139a363ffffffff8660401c1661399d8760601c896114df565b51615e80565b91908095615f00565b67ffffffffffffffff8516615d0e565b61ffff83168101809111613a355796600385029085820460031486151715613a35576001820191828111613a35576002810191828211613a3557613a1e8f948695613a2595613a1867ffffffffffffffff60019b1691836114df565b526114df565b528d6114df565b529201908b979695949392613767565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b827ffdcc8ed7000000000000000000000000000000000000000000000000000000005f5260601c60045260245260445ffd5b8287517fe0971254000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b84517fe0971254000000000000000000000000000000000000000000000000000000005f526004525f60245260445ffd5b7f0397af8f000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90919294613b3286836114df565b519083871c600116613b54575f52602052600160405f205b9501929190613616565b905f52602052600160405f20613b4a565b83907f5982d806000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b92613b9f9061535a565b926135fb565b81518152602091820191016134fc565b949192613bfa8495929551606090604051907f000000000000000000000000000000000000000000000000000000000000000082526001602083015260408201522090565b93607087516020815191012060c08301517fffffffffffffffff00000000000000000000000000000000000000000000000077ffffffffffffffff000000000000000000000000000000008060e0870151604051958c87527f562a8f452aeb594ce43840c0750dda6c8529a4eb35e184738240442e4119ba3a6020880152604087015260801b16169160c01b1617606082015220955f976101008301975b885180518b1015613d2957600191613cb28c6070936114df565b517fffffffffffffffff00000000000000000000000000000000000000000000000077ffffffffffffffff00000000000000000000000000000000808351602085015160606040870151960151916040519788526020880152604087015260801b16169160c01b1617606082015220990198613c98565b50919497929598509295613d3c906141cf565b808203613d6b5750506008905151106134385780516020815191012083515f52600660205260405f2055613438565b85517fe4c955de000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b83907fca6afcb7000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90517f2533b833000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b92919060ff169081158015613edd575b613ea65790611a13916001600160a01b03613e2886615244565b951691613e734260a01b78ffffffffff00000000000000000000000000000000000000001684177b010005000000000000000000000000000000000000000000000000001787614c16565b604051928660208501528060408501526060840152608083015260a082015260a08152613ea160c082611421565b614a0c565b506392e723f560e01b5f527f6167656e744b696e64000000000000000000000000000000000000000000000060045260245260445ffd5b5060038211613e0e565b916001600160a01b03611a1393613efe818561468e565b7fffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffff60ff60d01b60ff861695613f32876146ea565b60d01b16911617845f52600260205260405f2055604051936020850152166040830152606082015260608152613f69608082611421565b805160051c9061504d565b90613f8a90612cdd611a13946133a885846151e8565b805160051c9061507a565b939192909460ff613fa6868861468e565b941691821580156141c5575b61418e5763ffffffff169263ffffffff841494855f14614124577fac58b7cb1f67a0801a278f28083475872b364d548622e3e36566efec8c79e41493929164ffffffffff917fffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffff60ff60d81b600260ff8460d81c161760d81b16911617895f52600260205260405f20555b6040519560208701948a86526001600160a01b03604089019a168a52606088015260808701521660a085015260c084015260c0835261407c60e084611421565b825160051c9261408b81614e60565b93602061409e8351852086886001615f3a565b9788927f0000000000000000000000000000000000000000000000000000000000000000805480156140fd575b5f5284845260405f2090555f190160051b84019084820390865e01525190a26140f2575050565b6140fb91615368565b565b507f00000000000000000000000000000000000000000000000000000000000000006140cb565b60e01c8085101561415f57509064ffffffffff7fac58b7cb1f67a0801a278f28083475872b364d548622e3e36566efec8c79e414939261403c565b847fca6afcb7000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b826392e723f560e01b5f527f67726f756e64000000000000000000000000000000000000000000000000000060045260245260445ffd5b5060058311613fb2565b90815f525f60205260405f20549182156141e65750565b9150565b9796949392959190956141fd898861468e565b5081156143155760ff16918215801561430b575b6142d45764ffffffffff1697881515806142c4575b61428d579164ffffffffff93916001600160a01b03611a13999a96946040519960208b01521660408901526060880152608087015260a08601521660c084015260e0830152610100820152610100815261428261012082611421565b805160051c906150a7565b8864ffffffffff867fb18c37d8000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b5064ffffffffff85168910614226565b826392e723f560e01b5f527f616374697669747900000000000000000000000000000000000000000000000060045260245260445ffd5b5060098311614211565b63b63d6e6760e01b5f527f616374697669747949640000000000000000000000000000000000000000000060045260245ffd5b9091614354828461468e565b811561443c57815f5260046020528360405f2054146143ae575b50611a1392612cdd6143a392604051948593602085016001600160a01b03604092959493606083019683521660208201520152565b805160051c906150d4565b92815f5260046020525f6040812055805f52600560205260405f20918254908115613a3557611a13956143a394612cdd935f1901809155156143f5575b509250509261436e565b7fffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffff60ff60d81b60fd8360d81c1660d81b16911617835f52600260205260405f20555f6143eb565b63b63d6e6760e01b5f527f7769746864726177616c4661637449640000000000000000000000000000000060045260245ffd5b9092919261447d828261468e565b61448883828461482a565b8060d81c600481166145b957855f52600260205260405f205483871490811561459f575b8115614581575b8115614571575b5061454157611a13949561453693927fffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffff60ff60d81b600460ff612cdd96161760d81b16911617835f52600260205260405f2055604051948593602085016001600160a01b03604092959493606083019683521660208201520152565b805160051c90615101565b85837f90997aa4000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6004915060d81c1615155f6144ba565b90506001600160a01b0383166001600160a01b0382161415906144b3565b9050600460c882901c60ff9081165f1901161015906144ac565b827f52163415000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b949291949390936145f6818661468e565b50851561465b57611a13956001600160a01b0360ff64ffffffffff95169261461d846147da565b604051976020890152166040870152606086015260808501521660a083015260c082015260c0815261465060e082611421565b805160051c9061512e565b63b63d6e6760e01b5f527f636f6d6d69746d656e740000000000000000000000000000000000000000000060045260245ffd5b919061469a90836151e8565b91600460c884901c60ff9081165f19011610156146b45750565b8260ff917f2533b833000000000000000000000000000000000000000000000000000000005f5260045260c81c1660245260445ffd5b80158015614730575b6146fa5750565b6392e723f560e01b5f527f726f6c650000000000000000000000000000000000000000000000000000000060045260245260445ffd5b50600481116146f3565b80158015614780575b61474a5750565b6392e723f560e01b5f527f6b696e640000000000000000000000000000000000000000000000000000000060045260245260445ffd5b5060038111614743565b801580156147d0575b61479a5750565b6392e723f560e01b5f527f736368656d65000000000000000000000000000000000000000000000000000060045260245260445ffd5b5060038111614793565b80158015614820575b6147ea5750565b6392e723f560e01b5f527f72656c6174696f6e00000000000000000000000000000000000000000000000060045260245260445ffd5b50600981116147e3565b91906001600160a01b0380911691169182820361484657505050565b7fa3221ef2000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b61488081614e60565b906148b2815160208301207f5dc58a7170ba9e8f9feb7c36605c1c139d9df76d6c2f73b72d65e18808b3a3b484615d6a565b917f5dc58a7170ba9e8f9feb7c36605c1c139d9df76d6c2f73b72d65e18808b3a3b482518301926040601f19606083018781519785810392605f1984019060808801905e52019101a390565b61490781614e60565b90614939815160208301207f3629ac2cdda95551f35fb6692c3b2f6190023c72c6659dc60ad33cd63516a63984615d6a565b917f3629ac2cdda95551f35fb6692c3b2f6190023c72c6659dc60ad33cd63516a63982518301926040601f19606083018781519785810392605f1984019060808801905e52019101a390565b61498e81614e60565b906149c0815160208301207fcf78c220b73a2ce2cad0fc15cd87ccdb4a528131f5ff4c100678bd449ec94fd684615d6a565b917fcf78c220b73a2ce2cad0fc15cd87ccdb4a528131f5ff4c100678bd449ec94fd682518301926040601f19606083018781519785810392605f1984019060808801905e52019101a390565b614a1581614e60565b90614a47815160208301207f040d9f8ce82aafef612da57e3510cf91ad7667d231995854feddb9194445b5cd84615d6a565b917f040d9f8ce82aafef612da57e3510cf91ad7667d231995854feddb9194445b5cd82518301926040601f19606083018781519785810392605f1984019060808801905e52019101a390565b9190610140838203126105015760405190614aad82611404565b8193614ab88161134d565b8352614ac66020820161121d565b6020840152614ad76040820161121d565b6040840152614ae86060820161121d565b6060840152614af96080820161121d565b6080840152614b0a60a082016111ec565b60a0840152614b1b60c08201611361565b60c084015260e081013560e08401526101008101356101008401526101208101359167ffffffffffffffff83116105015761012092611663920161159c565b64ffffffffff1680158015614ba0575b614b715750565b7f23bec8d8000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b50428111614b6a565b6001600160a01b038216916001600160a01b03841693838514159182614bd5575b505061484657505050565b614c0e92506001600160a01b03165f5260036020526001600160a01b0360405f2091165f5260205264ffffffffff60405f205416421090565b155f80614bca565b805f52600260205260ff60405f205460c81c16614c3b575f52600260205260405f2055565b7f24966456000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f19e387583dda8910f241d6c39c499a104afeb21bfb0c61437a67b4230157ea469260809294611a13966040519060ff6020830193168352604082015260408152614cb2606082611421565b5190209460405192835260208301526001600160a01b038116604083015264ffffffffff8160a01c169066ff00000000000065ff00000000008260a81c169160981c161717606082015220916003615f3a565b9291614d1b8383614d1582615b23565b96615b75565b905f935f945b868610614d315750505050505050565b600190614d82614d6a614d70614d558a879060600201906060602083015192015190565b9290948564ffffffffff8a60a01c1691615c5c565b82615d0e565b6001600160a01b038616878985615ad1565b950194614d21565b929091614d97848461468e565b508015614e2d5760ff821680158015614e23575b614ded57506113009291612cdd9160405195869460208601929360ff9195946001600160a01b0360609460808701988752166020860152604085015216910152565b6392e723f560e01b5f527f6170706c696573546f000000000000000000000000000000000000000000000060045260245260445ffd5b50601f8111614dab565b63b63d6e6760e01b5f527f6c6963656e73655465726d73496400000000000000000000000000000000000060045260245ffd5b602081519101519060208110614e74575090565b5f199060200360031b1b1690565b9190917f573ae43ec7c3186156a80adb75a968aff8f359c0ccb5871b16afae8a4bfe2c16614eaf82614e60565b91805190614ec66020820192832084866001615f3a565b7f000000000000000000000000000000000000000000000000000000000000000080548015614f18575b5f528160205260405f209055602081975f190160051b830183810360408501865e01525190a2565b507f0000000000000000000000000000000000000000000000000000000000000000614ef0565b9190917f62e8dd3d5a55643dc7639da57f6b73a64562294eb4ae59fad7151c4d681ee17f614eaf82614e60565b9190917f4194d2f571fc141e76cc84d3b9f0481ee16b4c6760db1a9841fab76a26a7c591614eaf82614e60565b9190917f1d1cdc074c658fa7e0a8af8bcf5d6ab7f6ad669f208ccc2a3093c7d887a17e8f614eaf82614e60565b9190917f9db1ee9aef255720eb899757aebc76de8b94cae4b9912886a84ce8de18062af5614eaf82614e60565b9190917ff0dc77fa91659fde27c13626074c16f988360ce44d096318da0ca91b4fdda904614eaf82614e60565b9190917f20aed559a2d1239df66946184a6e6b59287fc148b56d538add20af9be9447eae614eaf82614e60565b9190917fa1b8bd317514e986202e14e67445708af9268e290871d67f08295e534f311f95614eaf82614e60565b9190917f168cfbe4262d2e07fd901358748f6ace1cc84cafad6eaebb511016bdd938427d614eaf82614e60565b9190917f02f4b44620498597d122f3ad0391bf2317efb566378e32f4b902c46109c182c6614eaf82614e60565b9190917fa980bd091f172a1e7dca4b82cbcb7b37b7a4f57347ce2f78034039295e50001a614eaf82614e60565b9190917f4b106f58ebccfab3031f3677b83ca2b0a5c022f40563ca4a7c7bdbf6d26ba772614eaf82614e60565b9190917fe636dc75675dcb61682cd8e1f373fde53185a697d1b9999de2c5f348ec2f06a5614eaf82614e60565b919061516790836151e8565b9160ff8360c81c1690600360ff5f198401161015615183575050565b7f2533b833000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b61271081116151bd5750565b7ffc77f0f1000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9190825f52600260205260405f20549260ff8460c81c161561521957906140fb916001600160a01b03851690614ba9565b7f6349948f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6040516001600160a01b0360208201927f0000000000000000000000000000000000000000000000000000000000000000845260606040840152600560808401527f6167656e7400000000000000000000000000000000000000000000000000000060a084015216606082015260a081526152c060c082611421565b51902090565b51906001600160a01b038216820361050157565b9063ffffffff6040519160208301937f0000000000000000000000000000000000000000000000000000000000000000855260806040850152600460a08501527f6c6561660000000000000000000000000000000000000000000000000000000060c0850152606084015216608082015260c081526152c060e082611421565b5f198114613a355760010190565b905f5260046020528060405f20555f52600560205260405f2061538b815461535a565b9055565b9192907fffffffff00000000000000000000000000000000000000000000000000000000167ff7f0eee500000000000000000000000000000000000000000000000000000000810361541c57508260a091810103126105015781615417923560208201356153ff6040840161121d565b91608061540e60608601611361565b940135946145e5565b600190565b9192917f7a3feea20000000000000000000000000000000000000000000000000000000081036154df57508190810103610100811261050157601f1960e0910112610501576154179160405191615472836113e8565b61547e60208201611668565b835261548c6040820161134d565b6020840152606081013560408401526154a76080820161121d565b60608401526154b860a08201611303565b60808401526154c960c08201611361565b60a084015260e081013560c08401523590612d69565b91827f9cd1398100000000000000000000000000000000000000000000000000000000829594145f146155355750606091810103126105015781615417923561552f6040602084013593016111ec565b92612f43565b90507fbb652e6500000000000000000000000000000000000000000000000000000000810361557557508261556f91615417940190611389565b91613392565b83907f03fa38730000000000000000000000000000000000000000000000000000000081036155e6575060c091810103126105015781615417923560208201356155c1604084016111ec565b906060840135926155e060a06155d9608088016111ec565b960161121d565b9561198c565b7f5c32d54a000000000000000000000000000000000000000000000000000000001415905061564457826080918101031261050157615417916020810135813561563e6060615637604086016111ec565b9401611303565b93612a2c565b5050505f90565b9192907fffffffff00000000000000000000000000000000000000000000000000000000167fd3525adf0000000000000000000000000000000000000000000000000000000081036156ae5750826156a891615417940190611389565b91613f74565b7fe44b565200000000000000000000000000000000000000000000000000000000810361572357508260e091810103126105015781615417923560208201356156f96040840161121d565b60608401359161570b60808601611361565b9360c061571a60a08801611361565b960135966141ea565b9192917f44b0a11d0000000000000000000000000000000000000000000000000000000081036157715750916157628261576b94610ed69401906112e1565b92919091614d8a565b50600190565b7f6839d2bd0000000000000000000000000000000000000000000000000000000081036157de5750810191606082840312610501576157b26020830161121d565b90604083013567ffffffffffffffff811161050157615417946157d691850161159c565b923590612af3565b91827fcfbabfa300000000000000000000000000000000000000000000000000000000829594145f1461582f575060409181010312610501578161582960206154179435920161121d565b91613ee7565b7fd62a2a33000000000000000000000000000000000000000000000000000000008103615898575060a09181010312610501578161541792356158746020830161121d565b615880604084016111ec565b91608061588f60608601611361565b94013594613f95565b90507fe67229a90000000000000000000000000000000000000000000000000000000081036158d85750826158d291615417940190611389565b91614348565b7ff13cb8cd00000000000000000000000000000000000000000000000000000000810361591657508261591091615417940190611389565b9161446f565b7f05781e750000000000000000000000000000000000000000000000000000000081036159e6575082019180830361010081126105015760e0136105015760405190615961826113e8565b803582526159716020820161134d565b60208301526159826040820161134d565b60408301526159936060820161121d565b60608301526080810135608083015260a081013560a08301526159b860c08201611361565b60c083015260e08101359367ffffffffffffffff851161050157615417946159e092016116d9565b91611a8a565b7f7089ef67000000000000000000000000000000000000000000000000000000008103615a27575082615a1e916154179401906112e1565b92919091612c76565b83907fcd9e5285000000000000000000000000000000000000000000000000000000008103615a7457506040918101031261050157816020615a6b61576b9461121d565b91013591613dfe565b7fb34afc8d00000000000000000000000000000000000000000000000000000000141590506156445782604091810103126105015781356001600160a01b03811680910361050157615acb60206154179401611361565b916132a8565b9290611a13946001600160a01b036080937ff29b4b6af380c6f0092950d46ce330c46f770e9511ced7bb007fdf3f2bbddd79956040519485526020850152166040830152606082015220916002615f3a565b80518015908115615b68575b50615b3c57600390510490565b517fdac6e6ef000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b600391500615155f615b2f565b604092917f3c4bd7b787257984f7cb52c6a9fcabccc457e7c638d5c5a19a7a0a2432d76f8d91845190845160051b94602083019360a087850101885286608001845284526001600160a01b038784019216825260206060840196606088520190608084015e615be382614e60565b94615bf48351852086886001615f3a565b9687927f000000000000000000000000000000000000000000000000000000000000000080548015615c35575b5f5284602052825f209055855e525190a290565b507f0000000000000000000000000000000000000000000000000000000000000000615c21565b81615c6691615f00565b5f8181526002602052604090205491600460c884901c60ff9081165f1901161015615ce25764ffffffffff808460a01c1691169182821015615cb15750505060c81c60ff1660041490565b7fed7b3d71000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b507f46662ddf000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b61ffff90615d1e8160381c6147da565b1690615d29826151b1565b80615d61575b615d365750565b7f4f9b6120000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50801515615d2f565b90615d7792916001615f3a565b907f000000000000000000000000000000000000000000000000000000000000000080548015615db0575b5f528260205260405f209055565b507f0000000000000000000000000000000000000000000000000000000000000000615da2565b9190604182510361564457602082015190606060408401519301515f1a907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615e77576020935f93608093604051938452868401526040830152606082015282805260015afa15615e6c576001600160a01b035f51168015159182615e5d57505090565b6001600160a01b031614919050565b6040513d5f823e3d90fd5b50505050505f90565b9190825f52600260205260405f205492600460ff8560c81c16149363ffffffff83169063ffffffff8214615ef85760e01c9081811015615eca57505090615ec6916152da565b9190565b7fca6afcb7000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b505090509190565b80821115615f0c575050565b7fe554def5000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b939260709291604051927f0000000000000000000000000000000000000000000000000000000000000000845260ff6020850197168752604084019182526060842096875f525f60205260405f20978854908115615fce575b50855252524260801b7fffffffffffffffff0000000000000000000000000000000000000000000000004360c01b1617606082015220809255565b90505f615f9356';

/** Code of a deployment, with zeros where the immutables stand. */
export const lineageRegistryDeployedBytecode: `0x${string}` =
  '0x60806040526004361015610011575f80fd5b5f3560e01c806303fa38731461119957806305781e75146110cd5780631b50e864146110925780631fda794a14610fdd57806335a5127014610fa35780634366446314610edb57806344b0a11d14610ec25780634baf253f14610e77578063579d988414610e575780635c32d54a14610e175780635f813f0c14610dc557806365e6ce3414610d7c5780636839d2bd14610d2b5780637089ef6714610d135780637a3feea214610c4457806384b0196e14610b4457806395a4682614610b015780639cd1398114610ad0578063ade8489d1461087d578063b34afc8d14610849578063b6363cf2146107e1578063bb652e65146107c9578063bbe43fd91461077e578063cab7e8eb14610722578063cd9e5285146106fa578063cfbabfa3146106d5578063d3525adf146106bd578063d62a2a331461066c578063d78ecf1a14610608578063e44b5652146105b0578063e67229a914610598578063ec87297614610563578063f13cb8cd1461054b578063f7f0eee5146105055763fb675d3a1461019a575f80fd5b346105015760206003193601126105015760043567ffffffffffffffff8111610501576101cb903690600401611259565b6101d481611496565b916101e26040519384611421565b8183526101ee82611496565b91601f196020850193013684375f5b81811061024a578385604051918291602083019060208452518091526040830191905f5b81811061022f575050500390f35b82511515845285945060209384019390920191600101610221565b5a610256828486611917565b8035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8181360301821215610501570161029e610294848688611917565b6020810190611939565b919091303b1561050157604051927fade8489d0000000000000000000000000000000000000000000000000000000084526040600485015260c48401926001600160a01b036102ec8261134d565b1660448601526020810135601e19823603018112156105015781018035602082019567ffffffffffffffff8211610501578160051b908136038813610501579180899796959493608060648a01525260e48088019288010197925f907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa181360301905b83831061042d575050505050509383926103b79264ffffffffff6103a060608960405f9b013560848a015201611361565b1660a486015260031985840301602486015261196c565b038183305af1908161041d575b50610408575a9060041c116103dd576001905b016101fd565b7f466af656000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b508060016104178193886114df565b526103d7565b5f61042791611421565b5f6103c4565b9193959697987fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1c908b9294969b0301865289358381121561050157820160208101357fffffffff000000000000000000000000000000000000000000000000000000008116809103610501578252604081013590603e1936829003018212156105015760209101016020813591019067ffffffffffffffff8111610501578036038213610501576104ed602092839260408681866001990152019161196c565b9b019601930190918a98979695949261036f565b5f80fd5b346105015760a06003193601126105015760243560043560443560ff81168103610501576064359064ffffffffff82168203610501576105499360843593336145e5565b005b346105015761054961055c36611373565b903361446f565b3461050157604060031936011261050157335f52600160205260405f206004355f5260205260405f2060243581541790555f80f35b34610501576105496105a936611373565b9033614348565b346105015760e06003193601126105015760243560043560443560ff811681036105015760843560643564ffffffffff821682036105015760a4359264ffffffffff84168403610501576105499560c43595336141ea565b34610501576040600319360112610501576020610664606061062861120d565b60ff604051917f0000000000000000000000000000000000000000000000000000000000000000835216848201526024356040820152206141cf565b604051908152f35b346105015760a06003193601126105015760243560043560ff821682036105015760443563ffffffff81168103610501576064359064ffffffffff8216820361050157610549936084359333613f95565b34610501576105496106ce36611373565b9033613f74565b34610501576040600319360112610501576105496106f16111fd565b60043533613ee7565b3461050157604060031936011261050157602061066461071861120d565b6024359033613dfe565b34610501576040600319360112610501576020610774610740611337565b602435906001916001600160a01b038392165f528160205260405f208160081c5f5260205260ff60405f205491161c161490565b6040519015158152f35b346105015760206003193601126105015760043567ffffffffffffffff8111610501576101206003198236030112610501576106646107c360209236906004016116f4565b336133dd565b34610501576105496107da36611373565b9033613392565b34610501576040600319360112610501576107fa611337565b602435906001600160a01b038216820361050157602091610774916001600160a01b03165f5260036020526001600160a01b0360405f2091165f5260205264ffffffffff60405f205416421090565b3461050157604060031936011261050157610862611337565b60243564ffffffffff811681036105015761054991336132a8565b346105015760406003193601126105015760043567ffffffffffffffff8111610501578060040190608060031982360301126105015760243567ffffffffffffffff8111610501576108d390369060040161122b565b9190926108df8161167d565b91604481013592606482019460246108f687611691565b93019461090d61090687876116a3565b90506114ae565b975f5b89518110156109d3578061093060019261092a8b8b6116a3565b90611917565b61095161094a61093f83611d5e565b926020810190611939565b3691611460565b60208151910120604051907fffffffff0000000000000000000000000000000000000000000000000000000060208301937fb7f02a212f0f287f6c1f0a78b005185bbe98e04c0ce76a0a94a362112aaf604c85521660408301526060820152606081526109bf608082611421565b5190206109cc828d6114df565b5201610910565b50878997959760405160208101918260208251919201905f5b818110610aba57505050936105499a938a64ffffffffff610a3a610a34610ab49d9c9a9787610a2b610a9f99610aa59f9d03601f198101835282611421565b5190209361167d565b93611691565b604051926001600160a01b0360208501957f280ad6d68b9f0a734a092caa47c6d7eb7de4f007cdaf166a33ed437a83c34da9875216604085015260608401528660808401521660a082015260a08152610a9460c082611421565b519020943691611460565b93612fd2565b610aae8361167d565b926116a3565b91611d8b565b82518452602093840193909201916001016109ec565b346105015760606003193601126105015760043560443560243563ffffffff82168203610501576105499233612f43565b34610501575f6003193601126105015760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610501575f60031936011261050157610be8610b5f612f08565b6040516020610b6e8183611421565b5f82525f368137610bf6604051610b86604082611421565b600181527f3100000000000000000000000000000000000000000000000000000000000000838201526040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e0870190611312565b908582036040870152611312565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b828110610c2d57505050500390f35b835185528695509381019392810192600101610c1e565b34610501576101006003193601126105015760e07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc36011261050157604051610c8c816113e8565b60243567ffffffffffffffff811681036105015781526044356001600160a01b0381168103610501576020820152606435604082015260843560ff8116810361050157606082015260a43561ffff8116810361050157608082015260c4359064ffffffffff82168203610501576105499160a082015260e43560c082015260043533612d69565b3461050157610549610d24366112bd565b9133612c76565b3461050157606060031936011261050157610d446111fd565b6044359067ffffffffffffffff821161050157610d72610d6b610549933690600401611259565b3691611550565b9060043533612af3565b346105015760206003193601126105015760043567ffffffffffffffff811161050157610140600319823603011261050157610664610dbf60209260040161214d565b3361226e565b346105015760406003193601126105015760243560043567ffffffffffffffff821161050157610e05610dff610549933690600401611259565b90612ad6565b90610e10338261515b565b9033614d05565b346105015760806003193601126105015760043560243560443563ffffffff81168103610501576064359161ffff83168303610501576105499333612a2c565b3461050157610549610e72610e6b366112bd565b9133614d8a565b6148fe565b346105015760206003193601126105015760043567ffffffffffffffff811161050157610100600319823603011261050157610664610ebc60209236906004016115b7565b33612618565b3461050157610549610ed6610e6b366112bd565b614877565b3461050157602060031936011261050157610ef4611520565b506004355f52600260205260c060405f2054610f0e611520565b5063ffffffff6001600160a01b0382169160ff604051610f2d8161139f565b848152816020820164ffffffffff8560a01c1681528160408401818760c81c16815264ffffffffff6060860193838960d01c16855260a06080880197858b60d81c168952019860e01c89526040519a8b52511660208a0152511660408801525116606086015251166080840152511660a0820152f35b34610501575f6003193601126105015760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346105015760206003193601126105015760043567ffffffffffffffff81116105015761100e903690600401611259565b611017816114ae565b5f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec184360301905b83811015611078578060051b850135908282121561050157611067610dbf600193880161214d565b61107182866114df565b520161103f565b6040516020808252819061108e9082018661128a565b0390f35b346105015760206003193601126105015760043567ffffffffffffffff8111610501576110c6610549913690600401611259565b9033611d8b565b3461050157600319360161010081126105015760e0136105015760e43567ffffffffffffffff81116105015761110790369060040161122b565b9060405190611115826113e8565b60043582526024356001600160a01b03811681036105015760208301526044356001600160a01b038116810361050157604083015260643560ff81168103610501576060830152608435608083015260a43560a083015260c4359064ffffffffff8216820361050157610549936111929260c08501523691611460565b9033611a8a565b346105015760c06003193601126105015760043560243560443563ffffffff81168103610501576064356084359163ffffffff831683036105015760a4359360ff8516850361050157610549953361198c565b359063ffffffff8216820361050157565b6024359060ff8216820361050157565b6004359060ff8216820361050157565b359060ff8216820361050157565b9181601f840112156105015782359167ffffffffffffffff8311610501576020838186019501011161050157565b9181601f840112156105015782359167ffffffffffffffff8311610501576020808501948460051b01011161050157565b90602080835192838152019201905f5b8181106112a75750505090565b825184526020938401939092019160010161129a565b600319606091011261050157600435906024359060443560ff811681036105015790565b908160609103126105015780359161130060406020840135930161121d565b90565b359061ffff8216820361050157565b90601f19601f602080948051918291828752018686015e5f8582860101520116010190565b600435906001600160a01b038216820361050157565b35906001600160a01b038216820361050157565b359064ffffffffff8216820361050157565b6003196040910112610501576004359060243590565b9190826040910312610501576020823592013590565b60c0810190811067ffffffffffffffff8211176113bb57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60e0810190811067ffffffffffffffff8211176113bb57604052565b610140810190811067ffffffffffffffff8211176113bb57604052565b90601f601f19910116810190811067ffffffffffffffff8211176113bb57604052565b67ffffffffffffffff81116113bb57601f01601f191660200190565b92919261146c82611444565b9161147a6040519384611421565b829481845281830111610501578281602093845f960137010152565b67ffffffffffffffff81116113bb5760051b60200190565b906114b882611496565b6114c56040519182611421565b828152601f196114d58294611496565b0190602036910137565b80518210156114f35760209160051b010190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b6040519061152d8261139f565b5f60a0838281528260208201528260408201528260608201528260808201520152565b92919061155c81611496565b9361156a6040519586611421565b602085838152019160051b810192831161050157905b82821061158c57505050565b8135815260209182019101611580565b9080601f830112156105015781602061130093359101611550565b9190610100838203126105015760405190610100820182811067ffffffffffffffff8211176113bb5760405281936115ee8161134d565b83526115fc6020820161121d565b602084015261160d604082016111ec565b604084015261161e60608201611361565b60608401526080810135608084015260a081013560a084015260c081013560c084015260e08101359167ffffffffffffffff83116105015760e092611663920161159c565b910152565b359067ffffffffffffffff8216820361050157565b356001600160a01b03811681036105015790565b3564ffffffffff811681036105015790565b903590601e1981360301821215610501570180359067ffffffffffffffff821161050157602001918160051b3603831361050157565b9080601f830112156105015781602061130093359101611460565b91906101208382031261050157604051610120810181811067ffffffffffffffff8211176113bb57604052809380358252611731602082016111ec565b602083015260408101356040830152606081013567ffffffffffffffff811161050157810160a081850312610501576040519060a0820182811067ffffffffffffffff8211176113bb576040526117878161121d565b82526117956020820161121d565b6020830152604081013560408301526060810135606083015260808101359067ffffffffffffffff8211610501576117cf9186910161159c565b60808201526060830152608081013567ffffffffffffffff811161050157836117f991830161159c565b608083015260a081013567ffffffffffffffff8111610501578361181e9183016116d9565b60a083015261182f60c08201611668565b60c083015261184060e08201611668565b60e08301526101008101359067ffffffffffffffff8211610501570182601f820112156105015780359061187382611496565b936118816040519586611421565b82855260208086019360071b8301019181831161050157602001925b8284106118af57505050506101000152565b6080848303126105015760405190608082019082821067ffffffffffffffff8311176113bb576080926020926040528635815282870135838201526118f660408801611668565b604082015261190760608801611668565b606082015281520193019261189d565b91908110156114f35760051b81013590603e1981360301821215610501570190565b903590601e1981360301821215610501570180359067ffffffffffffffff82116105015760200191813603831361050157565b601f8260209493601f1993818652868601375f8582860101520116010190565b969594939291909461199e888761468e565b508115611a575760ff169687158015611a4d575b611a1657611a139697949263ffffffff94926001600160a01b0386936040519960208b0152166040890152606088015216608086015260a08501521660c083015260e082015260e08152611a0861010082611421565b805160051c90614e82565b50565b876392e723f560e01b5f527f726561736f6e000000000000000000000000000000000000000000000000000060045260245260445ffd5b50600488116119b2565b63b63d6e6760e01b5f527f737570657273656465644661637449640000000000000000000000000000000060045260245ffd5b92919092602084016001600160a01b038151169160408601936001600160a01b038551169283158015611d55575b611d29576060880195611ace60ff8851166146ea565b6001600160a01b03611ae1878b5161468e565b94611aee88878d5161482a565b169580871490811580611d1f575b611ceb57611b47611b428c51606090604051907f000000000000000000000000000000000000000000000000000000000000000082526001602083015260408201522090565b6141cf565b9160808c01928351818115159182611ce0575b5050611cb05750928b9592611a139b9c60ff989693611c14965f14611caa575089935b64ffffffffff8d60a084018051958d60c08701936001600160a01b03868651169a816040519960208b019b7fe274101cddd3ac56e3fdbf24267e5402108384239369489038f29973dcbafbad8d525160408c0152511660608a015251166080880152511660a08601525160c08501525160e084015251166101008201526101008152611c0b61012082611421565b51902092612fd2565b8151907fffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffff857fffffffffffffffffffffffff000000000000000000000000000000000000000060ff60d01b878b511660d01b169316171617905f52600260205260405f2055519351169160405193602085015260408401526060830152608082015260808152611ca560a082611421565b614985565b93611b7d565b8c517f9cf5951d000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b14159050815f611b5a565b8690887fbfce8f80000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b5086881415611afc565b837fc620ce89000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50848414611ab8565b357fffffffff00000000000000000000000000000000000000000000000000000000811681036105015790565b91905f5b828110611d9c5750505050565b611daf611daa828585611917565b611d5e565b90611dbe610294828686611917565b90927fffffffff000000000000000000000000000000000000000000000000000000008116907f65e6ce34000000000000000000000000000000000000000000000000000000008203611e4b5750508201916020818403126105015780359067ffffffffffffffff821161050157600193611e4392611e3d9201614a93565b8661226e565b505b01611d8f565b7f5f813f0c000000000000000000000000000000000000000000000000000000008203611ec057505082019160408184031261050157803560208201359167ffffffffffffffff831161050157600194611ebb93611ea9920161159c565b90611eb4888261515b565b9088614d05565b611e45565b9293927f579d9884000000000000000000000000000000000000000000000000000000008203611f0f575050610e72611f0283611f09936001969501906112e1565b9189614d8a565b50611e45565b949793969592947f1fda794a0000000000000000000000000000000000000000000000000000000082036120125750508301926020818503126105015780359067ffffffffffffffff821161050157019280601f85011215610501578335611f7681611496565b94611f846040519687611421565b81865260208087019260051b820101918383116105015760208201905b838210611fe45750505050505f5b8351811015611fd65780611fcf611fc8600193876114df565b518761226e565b5001611faf565b509293600191959250611e45565b813567ffffffffffffffff81116105015760209161200787848094880101614a93565b815201910190611fa1565b93979596929594937f4baf253f0000000000000000000000000000000000000000000000000000000082036120795750508201916020818403126105015780359067ffffffffffffffff821161050157600193611f099261207392016115b7565b86612618565b7fbbe43fd90000000000000000000000000000000000000000000000000000000082036120d85750508201916020818403126105015780359067ffffffffffffffff821161050157600193611f09926120d292016116f4565b866133dd565b919092936120e88282858b61538f565b15928361212b575b5050506121005750600190611e45565b7f2d8d621d000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b61213693508861564b565b155f80806120f0565b3560ff811681036105015790565b606061012060405161215e81611404565b5f81525f60208201525f60408201525f838201525f60808201525f60a08201525f60c08201525f60e08201525f610100820152015261219c8161167d565b906121a96020820161213f565b906121b66040820161213f565b6121c26060830161213f565b6121ce6080840161213f565b60a08401359163ffffffff8316809303610501576121ee60c08601611691565b936121fd6101208701876116a3565b61220691612ad6565b96604051986122148a611404565b6001600160a01b0316895260ff16602089015260ff16604088015260ff16606087015260ff16608086015260a085015264ffffffffff1660c084015260e081013560e0840152610100013561010083015261012082015290565b919091602083019261228360ff85511661473a565b6040810161229460ff82511661478a565b606082016122a560ff8251166146ea565b6080830160ff8151168015801561260e575b6125d8575060e084018051156125a557849360c0850192835164ffffffffff166122e090614b5a565b85516001600160a01b031694888b5160ff1696845160ff169786519860a08b01998a5163ffffffff16916040519360208501957f000000000000000000000000000000000000000000000000000000000000000087526040860160e0905261010086016005905261012086017f617373657400000000000000000000000000000000000000000000000000000090526060860152608085015260a084015260c083015260e0820152610120815261239961014082611421565b5190209b8c92828a516001600160a01b0316906123b69186614ba9565b89516001600160a01b0316885164ffffffffff16835160ff16835160ff1691612450936001600160a01b0378ffffffffff000000000000000000000000000000000000000079ff0000000000000000000000000000000000000000000000000060ff60d01b7b010000000000000000000000000000000000000000000000000000009760d01b169560c81b169360a01b1691161717171790565b9a8b9861245d8a87614c16565b88519a82516001600160a01b0316945160ff1697895160ff16945160ff16905160ff16915163ffffffff16925164ffffffffff16936101000151946040519960208b01998a5260408b01986001600160a01b0316895260608b019e8f5260808b0197885260a08b015260c08a015260e089015261010088015261012087015261014086015261016085015261016084526124f961018085611421565b61250284614e60565b9284519020612532907fc306a5a761431bf3eeb68ce8501941e0aa6a08a56d9f8ae99d9375be7d176cfb85615d6a565b80988551860190805196820393605f198501915e52601f19017fc306a5a761431bf3eeb68ce8501941e0aa6a08a56d9f8ae99d9375be7d176cfb91a35160ff1690519161257f9389614c66565b610120015190848251612593575b50505050565b61259c93614d05565b5f80808461258d565b63b63d6e6760e01b5f527f636f6e74656e744861736800000000000000000000000000000000000000000060045260245ffd5b6392e723f560e01b5f527f74696d654261736973000000000000000000000000000000000000000000000060045260245260445ffd5b50600381116122b7565b916001600160a01b03825116608083019081516040519060208201927f0000000000000000000000000000000000000000000000000000000000000000845260806040840152600560a08401527f626174636800000000000000000000000000000000000000000000000000000060c08401526060830152608082015260c081526126a460e082611421565b519020926126bd856001600160a01b0383511686614ba9565b60208101916126cf60ff8451166146ea565b60a082018051156129f95760c08301908151156129c65760608401926126fc64ffffffffff855116614b5a565b604085019563ffffffff8751161561299a5760e08601938451516040811161296f575091899a88999a927f562a8f452aeb594ce43840c0750dda6c8529a4eb35e184738240442e4119ba3a946127f87b010000000000000000000000000000000000000000000000000000007904000000000000000000000000000000000000000000000000006101209d6001600160a01b038e51168d519078ffffffffff00000000000000000000000000000000000000008060ff60d01b807fffffffff00000000000000000000000000000000000000000000000000000000808d51985160e01b16169660d01b16169360a01b1616171717171786614c16565b6001600160a01b038a5116935196519163ffffffff8d511660ff64ffffffffff8c51169251169251938a51996040519760208901998a526001600160a01b0360408a01981688526060890152608088015260a087015260c086015260e08501526101008401528983015261288d8261287f610140820197610140895261016083019061128a565b03601f198101845283611421565b61289682614e60565b946128a78351852086886001615f3a565b998a927f000000000000000000000000000000000000000000000000000000000000000080548015612948575b5f528460205260405f209055855e525190a2515f9190825b815184101561293f5760019061291761290586856114df565b51918264ffffffffff87511691615c5c565b506129376001600160a01b0387511663ffffffff8a511690898d85615ad1565b9301926128ec565b50505050505050565b507f00000000000000000000000000000000000000000000000000000000000000006128d4565b7f2aacfd9f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b887f1d1521f4000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b63b63d6e6760e01b5f527f6d616e696665737448617368000000000000000000000000000000000000000060045260245ffd5b63b63d6e6760e01b5f527f726f6f740000000000000000000000000000000000000000000000000000000060045260245ffd5b91939092612a4483612a3e818761515b565b8661482a565b8415612aa357611a13946001600160a01b0361ffff63ffffffff941694612a6a866151b1565b604051966020880152166040860152606085015216608083015260a082015260a08152612a9860c082611421565b805160051c90614f3f565b63b63d6e6760e01b5f527f656467654661637449640000000000000000000000000000000000000000000060045260245ffd5b9190604051928160051b9160208386010160405284526020840137565b91939290612b01838261515b565b9460ff811695612b108761478a565b83519485158015612c6c575b612c40577f556a59b3bc6bd3a904d2075cb68c3c9578c898e3304f5c28039941f02853bbf86060979860405160208101918783526001600160a01b0360408301951685528a820152608081019360808552612b7e8261287f60a082018c61128a565b612b8782614e60565b94612b988351852086886001615f3a565b9b8c927f000000000000000000000000000000000000000000000000000000000000000080548015612c19575b5f528460205260405f209055855e525190a25f5b858110612be95750505050505050565b612bf381866114df565b51156125a55780612c13612c09600193886114df565b5185858b89614c66565b01612bd9565b507f0000000000000000000000000000000000000000000000000000000000000000612bc5565b857ffaa5785e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5060408611612b1c565b929091612c8384846151e8565b508015612d365760ff821680158015612d2c575b612cf6575091612cdd612ceb92611a13959460405195869460208601929360ff9195946001600160a01b0360609460808701988752166020860152604085015216910152565b03601f198101835282611421565b805160051c90614f6c565b6392e723f560e01b5f527f67726f756e64000000000000000000000000000000000000000000000000000060045260245260445ffd5b5060038111612c97565b63b63d6e6760e01b5f527f646f63756d656e7448617368000000000000000000000000000000000000000060045260245ffd5b919091612d76818461468e565b5060408201805115612ed55760208301906001600160a01b0382511615612ea25767ffffffffffffffff84511680158015612e91575b612e5b575060c09260ff859361ffff936001600160a01b036060611a139a990192612dd9858551166147da565b816080890196612deb898951166151b1565b6040519b60208d01521660408b015267ffffffffffffffff88511660608b0152511660808901525160a0880152511684860152511660e084015264ffffffffff60a08201511661010084015201516101208201526101208152612e5061014082611421565b805160051c90614f99565b6392e723f560e01b5f527f636861696e49640000000000000000000000000000000000000000000000000060045260245260445ffd5b5067ffffffffffffffff8111612dac565b63b63d6e6760e01b5f527f726567697374727900000000000000000000000000000000000000000000000060045260245ffd5b63b63d6e6760e01b5f527f666f726569676e4964000000000000000000000000000000000000000000000060045260245ffd5b60405190612f17604083611421565b601882527f5065646967726565204c696e65616765526567697374727900000000000000006020830152565b9392919091612f52858461468e565b5081156129f95763ffffffff16908115612fa6576001600160a01b03611a1394956040519460208601521660408401526060830152608082015260808152612f9b60a082611421565b805160051c90614fc6565b827f08d0cd30000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b939164ffffffffff9093919316804211613279575061301c83856001916001600160a01b038392165f528160205260405f208160081c5f5260205260ff60405f205491161c161490565b613240576001600160a01b03841692835f52600160205260405f208160081c5f52602052600160ff60405f2092161b8154179055613058612f08565b6020815191012060405160208101917f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f835260408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260a081526130d060c082611421565b519020906040519060208201927f190100000000000000000000000000000000000000000000000000000000000084526022830152604282015260428152613119606282611421565b51902092613128828583615dd7565b159182613168575b505061313a575050565b7f2a09901e000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5f92509082916040516131b781612cdd60208201947f1626ba7e0000000000000000000000000000000000000000000000000000000086528a6024840152604060448401526064830190611312565b51915afa3d15613239573d6131cb81611444565b906131d96040519283611421565b81523d5f602083013e5b8161322b575b816131f8575b50155f80613130565b7f1626ba7e00000000000000000000000000000000000000000000000000000000915061322490614e60565b145f6131ef565b9050602081511015906131e9565b60606131e3565b826001600160a01b03857f2af71f10000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b7fe16e4725000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b6001600160a01b03909116929183158015613380575b61335457611a1392936133216001600160a01b03841693845f52600360205260405f20835f5260205264ffffffffff60405f20941693847fffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000825416179055615244565b926040519360208501526040840152606083015260808201526080815261334960a082611421565b805160051c90614ff3565b837f18776587000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506001600160a01b03821684146132be565b906133d290612cdd611a13946133a8858461468e565b50604051948593602085016001600160a01b03604092959493606083019683521660208201520152565b805160051c90615020565b9190916133eb8184516151e8565b9260ff8460c81c1660048103613dce575063ffffffff602082015116918460e01c9283811015613d9e575081515f52600660205260405f205460a083019081516020815191012003613bb5575b5192835184019361014081602087019603126105015761345a604082016152c6565b50613467606082016152c6565b5060a08101519060c081015163ffffffff8116036105015760e081015164ffffffffff8116036105015761010081015160ff811603610501576101408101519067ffffffffffffffff821161050157019480603f870112156105015760208601516134d181611496565b966134df6040519889611421565b818852602080808a019360051b8301010192831161050157604001905b828210613ba557505050606084015161355a60ff825116612cdd60ff602085015116936040810151906080606082015191015191604051968795602087015260408601526060850152608084015260a08084015260c083019061128a565b8451906135c763ffffffff602088015116612cdd60408901519360405194859360208501977f000000000000000000000000000000000000000000000000000000000000000089526040860152606085015288608085015260a084015260c08084015260e0830190611312565b51902060405160208101918252602081526135e3604082611421565b5190209163ffffffff6020860151166080860151935f925b806001851b10613b9557508451838103613b6557509391905f925b828410613b245750505050808203613af6575050613640825163ffffffff602085015116906152da565b94606083015161365360ff82511661473a565b61366360ff60208301511661478a565b6040810151156125a557517fffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffff9060ff60d81b9060029078ffffffffff000000000000000000000000000000000000000085166001600160a01b0386161760c89190911b79ff00000000000000000000000000000000000000000000000000161760ff60d01b8516177b01000000000000000000000000000000000000000000000000000000179360d81c1660ff8460d81c161760d81b169116176137278187614c16565b608060608401510151936001855116613ac557845160011c946003860286810460031487151715613a35579061376089959493926114ae565b965f5f935f915b83831061392157505050505061377c906151b1565b6060840151908451916001600160a01b038216956020015163ffffffff16815160ff16908686896020860194855160ff169660408101978851916060015192604051976020890197885260408901966001600160a01b03168752606089019c8d526080890195865260a089015260c088015260e08701528860d01c60ff16610100870152610120860152610140850152610140845261381d61016085611421565b61382684614e60565b9284519020613856907f949910d8ba1a1a8b63118a43b724c9f23cb3b77ab5e088572ca96885dce01f8c85615d6a565b80988551860190805196820393605f198501915e52601f19017f949910d8ba1a1a8b63118a43b724c9f23cb3b77ab5e088572ca96885dce01f8c91a35160ff1690516138a491838588614c66565b60d81c600216613911575b5083516138bc5750505050565b6138c7918491615b75565b6138d083615b23565b925f5b8481106138e3575085915061258d565b8061390b888686613904600196889060600201906060602083015192015190565b9390615ad1565b016138d3565b61391b9083615368565b5f6138af565b908092939495969798505190838060011b0460021484151715613a355761394b8460011b876114df565b51918260701c613a9457808360601c1015613a625750600184811b01808560011b11613a355761397b90876114df565b51966139bc6139ac6139a363ffffffff8660401c1661399d8760601c896114df565b51615e80565b91908095615f00565b67ffffffffffffffff8516615d0e565b61ffff83168101809111613a355796600385029085820460031486151715613a35576001820191828111613a35576002810191828211613a3557613a1e8f948695613a2595613a1867ffffffffffffffff60019b1691836114df565b526114df565b528d6114df565b529201908b979695949392613767565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b827ffdcc8ed7000000000000000000000000000000000000000000000000000000005f5260601c60045260245260445ffd5b8287517fe0971254000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b84517fe0971254000000000000000000000000000000000000000000000000000000005f526004525f60245260445ffd5b7f0397af8f000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90919294613b3286836114df565b519083871c600116613b54575f52602052600160405f205b9501929190613616565b905f52602052600160405f20613b4a565b83907f5982d806000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b92613b9f9061535a565b926135fb565b81518152602091820191016134fc565b949192613bfa8495929551606090604051907f000000000000000000000000000000000000000000000000000000000000000082526001602083015260408201522090565b93607087516020815191012060c08301517fffffffffffffffff00000000000000000000000000000000000000000000000077ffffffffffffffff000000000000000000000000000000008060e0870151604051958c87527f562a8f452aeb594ce43840c0750dda6c8529a4eb35e184738240442e4119ba3a6020880152604087015260801b16169160c01b1617606082015220955f976101008301975b885180518b1015613d2957600191613cb28c6070936114df565b517fffffffffffffffff00000000000000000000000000000000000000000000000077ffffffffffffffff00000000000000000000000000000000808351602085015160606040870151960151916040519788526020880152604087015260801b16169160c01b1617606082015220990198613c98565b50919497929598509295613d3c906141cf565b808203613d6b5750506008905151106134385780516020815191012083515f52600660205260405f2055613438565b85517fe4c955de000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b83907fca6afcb7000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90517f2533b833000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b92919060ff169081158015613edd575b613ea65790611a13916001600160a01b03613e2886615244565b951691613e734260a01b78ffffffffff00000000000000000000000000000000000000001684177b010005000000000000000000000000000000000000000000000000001787614c16565b604051928660208501528060408501526060840152608083015260a082015260a08152613ea160c082611421565b614a0c565b506392e723f560e01b5f527f6167656e744b696e64000000000000000000000000000000000000000000000060045260245260445ffd5b5060038211613e0e565b916001600160a01b03611a1393613efe818561468e565b7fffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffff60ff60d01b60ff861695613f32876146ea565b60d01b16911617845f52600260205260405f2055604051936020850152166040830152606082015260608152613f69608082611421565b805160051c9061504d565b90613f8a90612cdd611a13946133a885846151e8565b805160051c9061507a565b939192909460ff613fa6868861468e565b941691821580156141c5575b61418e5763ffffffff169263ffffffff841494855f14614124577fac58b7cb1f67a0801a278f28083475872b364d548622e3e36566efec8c79e41493929164ffffffffff917fffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffff60ff60d81b600260ff8460d81c161760d81b16911617895f52600260205260405f20555b6040519560208701948a86526001600160a01b03604089019a168a52606088015260808701521660a085015260c084015260c0835261407c60e084611421565b825160051c9261408b81614e60565b93602061409e8351852086886001615f3a565b9788927f0000000000000000000000000000000000000000000000000000000000000000805480156140fd575b5f5284845260405f2090555f190160051b84019084820390865e01525190a26140f2575050565b6140fb91615368565b565b507f00000000000000000000000000000000000000000000000000000000000000006140cb565b60e01c8085101561415f57509064ffffffffff7fac58b7cb1f67a0801a278f28083475872b364d548622e3e36566efec8c79e414939261403c565b847fca6afcb7000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b826392e723f560e01b5f527f67726f756e64000000000000000000000000000000000000000000000000000060045260245260445ffd5b5060058311613fb2565b90815f525f60205260405f20549182156141e65750565b9150565b9796949392959190956141fd898861468e565b5081156143155760ff16918215801561430b575b6142d45764ffffffffff1697881515806142c4575b61428d579164ffffffffff93916001600160a01b03611a13999a96946040519960208b01521660408901526060880152608087015260a08601521660c084015260e0830152610100820152610100815261428261012082611421565b805160051c906150a7565b8864ffffffffff867fb18c37d8000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b5064ffffffffff85168910614226565b826392e723f560e01b5f527f616374697669747900000000000000000000000000000000000000000000000060045260245260445ffd5b5060098311614211565b63b63d6e6760e01b5f527f616374697669747949640000000000000000000000000000000000000000000060045260245ffd5b9091614354828461468e565b811561443c57815f5260046020528360405f2054146143ae575b50611a1392612cdd6143a392604051948593602085016001600160a01b03604092959493606083019683521660208201520152565b805160051c906150d4565b92815f5260046020525f6040812055805f52600560205260405f20918254908115613a3557611a13956143a394612cdd935f1901809155156143f5575b509250509261436e565b7fffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffff60ff60d81b60fd8360d81c1660d81b16911617835f52600260205260405f20555f6143eb565b63b63d6e6760e01b5f527f7769746864726177616c4661637449640000000000000000000000000000000060045260245ffd5b9092919261447d828261468e565b61448883828461482a565b8060d81c600481166145b957855f52600260205260405f205483871490811561459f575b8115614581575b8115614571575b5061454157611a13949561453693927fffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffff60ff60d81b600460ff612cdd96161760d81b16911617835f52600260205260405f2055604051948593602085016001600160a01b03604092959493606083019683521660208201520152565b805160051c90615101565b85837f90997aa4000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6004915060d81c1615155f6144ba565b90506001600160a01b0383166001600160a01b0382161415906144b3565b9050600460c882901c60ff9081165f1901161015906144ac565b827f52163415000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b949291949390936145f6818661468e565b50851561465b57611a13956001600160a01b0360ff64ffffffffff95169261461d846147da565b604051976020890152166040870152606086015260808501521660a083015260c082015260c0815261465060e082611421565b805160051c9061512e565b63b63d6e6760e01b5f527f636f6d6d69746d656e740000000000000000000000000000000000000000000060045260245ffd5b919061469a90836151e8565b91600460c884901c60ff9081165f19011610156146b45750565b8260ff917f2533b833000000000000000000000000000000000000000000000000000000005f5260045260c81c1660245260445ffd5b80158015614730575b6146fa5750565b6392e723f560e01b5f527f726f6c650000000000000000000000000000000000000000000000000000000060045260245260445ffd5b50600481116146f3565b80158015614780575b61474a5750565b6392e723f560e01b5f527f6b696e640000000000000000000000000000000000000000000000000000000060045260245260445ffd5b5060038111614743565b801580156147d0575b61479a5750565b6392e723f560e01b5f527f736368656d65000000000000000000000000000000000000000000000000000060045260245260445ffd5b5060038111614793565b80158015614820575b6147ea5750565b6392e723f560e01b5f527f72656c6174696f6e00000000000000000000000000000000000000000000000060045260245260445ffd5b50600981116147e3565b91906001600160a01b0380911691169182820361484657505050565b7fa3221ef2000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b61488081614e60565b906148b2815160208301207f5dc58a7170ba9e8f9feb7c36605c1c139d9df76d6c2f73b72d65e18808b3a3b484615d6a565b917f5dc58a7170ba9e8f9feb7c36605c1c139d9df76d6c2f73b72d65e18808b3a3b482518301926040601f19606083018781519785810392605f1984019060808801905e52019101a390565b61490781614e60565b90614939815160208301207f3629ac2cdda95551f35fb6692c3b2f6190023c72c6659dc60ad33cd63516a63984615d6a565b917f3629ac2cdda95551f35fb6692c3b2f6190023c72c6659dc60ad33cd63516a63982518301926040601f19606083018781519785810392605f1984019060808801905e52019101a390565b61498e81614e60565b906149c0815160208301207fcf78c220b73a2ce2cad0fc15cd87ccdb4a528131f5ff4c100678bd449ec94fd684615d6a565b917fcf78c220b73a2ce2cad0fc15cd87ccdb4a528131f5ff4c100678bd449ec94fd682518301926040601f19606083018781519785810392605f1984019060808801905e52019101a390565b614a1581614e60565b90614a47815160208301207f040d9f8ce82aafef612da57e3510cf91ad7667d231995854feddb9194445b5cd84615d6a565b917f040d9f8ce82aafef612da57e3510cf91ad7667d231995854feddb9194445b5cd82518301926040601f19606083018781519785810392605f1984019060808801905e52019101a390565b9190610140838203126105015760405190614aad82611404565b8193614ab88161134d565b8352614ac66020820161121d565b6020840152614ad76040820161121d565b6040840152614ae86060820161121d565b6060840152614af96080820161121d565b6080840152614b0a60a082016111ec565b60a0840152614b1b60c08201611361565b60c084015260e081013560e08401526101008101356101008401526101208101359167ffffffffffffffff83116105015761012092611663920161159c565b64ffffffffff1680158015614ba0575b614b715750565b7f23bec8d8000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b50428111614b6a565b6001600160a01b038216916001600160a01b03841693838514159182614bd5575b505061484657505050565b614c0e92506001600160a01b03165f5260036020526001600160a01b0360405f2091165f5260205264ffffffffff60405f205416421090565b155f80614bca565b805f52600260205260ff60405f205460c81c16614c3b575f52600260205260405f2055565b7f24966456000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f19e387583dda8910f241d6c39c499a104afeb21bfb0c61437a67b4230157ea469260809294611a13966040519060ff6020830193168352604082015260408152614cb2606082611421565b5190209460405192835260208301526001600160a01b038116604083015264ffffffffff8160a01c169066ff00000000000065ff00000000008260a81c169160981c161717606082015220916003615f3a565b9291614d1b8383614d1582615b23565b96615b75565b905f935f945b868610614d315750505050505050565b600190614d82614d6a614d70614d558a879060600201906060602083015192015190565b9290948564ffffffffff8a60a01c1691615c5c565b82615d0e565b6001600160a01b038616878985615ad1565b950194614d21565b929091614d97848461468e565b508015614e2d5760ff821680158015614e23575b614ded57506113009291612cdd9160405195869460208601929360ff9195946001600160a01b0360609460808701988752166020860152604085015216910152565b6392e723f560e01b5f527f6170706c696573546f000000000000000000000000000000000000000000000060045260245260445ffd5b50601f8111614dab565b63b63d6e6760e01b5f527f6c6963656e73655465726d73496400000000000000000000000000000000000060045260245ffd5b602081519101519060208110614e74575090565b5f199060200360031b1b1690565b9190917f573ae43ec7c3186156a80adb75a968aff8f359c0ccb5871b16afae8a4bfe2c16614eaf82614e60565b91805190614ec66020820192832084866001615f3a565b7f000000000000000000000000000000000000000000000000000000000000000080548015614f18575b5f528160205260405f209055602081975f190160051b830183810360408501865e01525190a2565b507f0000000000000000000000000000000000000000000000000000000000000000614ef0565b9190917f62e8dd3d5a55643dc7639da57f6b73a64562294eb4ae59fad7151c4d681ee17f614eaf82614e60565b9190917f4194d2f571fc141e76cc84d3b9f0481ee16b4c6760db1a9841fab76a26a7c591614eaf82614e60565b9190917f1d1cdc074c658fa7e0a8af8bcf5d6ab7f6ad669f208ccc2a3093c7d887a17e8f614eaf82614e60565b9190917f9db1ee9aef255720eb899757aebc76de8b94cae4b9912886a84ce8de18062af5614eaf82614e60565b9190917ff0dc77fa91659fde27c13626074c16f988360ce44d096318da0ca91b4fdda904614eaf82614e60565b9190917f20aed559a2d1239df66946184a6e6b59287fc148b56d538add20af9be9447eae614eaf82614e60565b9190917fa1b8bd317514e986202e14e67445708af9268e290871d67f08295e534f311f95614eaf82614e60565b9190917f168cfbe4262d2e07fd901358748f6ace1cc84cafad6eaebb511016bdd938427d614eaf82614e60565b9190917f02f4b44620498597d122f3ad0391bf2317efb566378e32f4b902c46109c182c6614eaf82614e60565b9190917fa980bd091f172a1e7dca4b82cbcb7b37b7a4f57347ce2f78034039295e50001a614eaf82614e60565b9190917f4b106f58ebccfab3031f3677b83ca2b0a5c022f40563ca4a7c7bdbf6d26ba772614eaf82614e60565b9190917fe636dc75675dcb61682cd8e1f373fde53185a697d1b9999de2c5f348ec2f06a5614eaf82614e60565b919061516790836151e8565b9160ff8360c81c1690600360ff5f198401161015615183575050565b7f2533b833000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b61271081116151bd5750565b7ffc77f0f1000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9190825f52600260205260405f20549260ff8460c81c161561521957906140fb916001600160a01b03851690614ba9565b7f6349948f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6040516001600160a01b0360208201927f0000000000000000000000000000000000000000000000000000000000000000845260606040840152600560808401527f6167656e7400000000000000000000000000000000000000000000000000000060a084015216606082015260a081526152c060c082611421565b51902090565b51906001600160a01b038216820361050157565b9063ffffffff6040519160208301937f0000000000000000000000000000000000000000000000000000000000000000855260806040850152600460a08501527f6c6561660000000000000000000000000000000000000000000000000000000060c0850152606084015216608082015260c081526152c060e082611421565b5f198114613a355760010190565b905f5260046020528060405f20555f52600560205260405f2061538b815461535a565b9055565b9192907fffffffff00000000000000000000000000000000000000000000000000000000167ff7f0eee500000000000000000000000000000000000000000000000000000000810361541c57508260a091810103126105015781615417923560208201356153ff6040840161121d565b91608061540e60608601611361565b940135946145e5565b600190565b9192917f7a3feea20000000000000000000000000000000000000000000000000000000081036154df57508190810103610100811261050157601f1960e0910112610501576154179160405191615472836113e8565b61547e60208201611668565b835261548c6040820161134d565b6020840152606081013560408401526154a76080820161121d565b60608401526154b860a08201611303565b60808401526154c960c08201611361565b60a084015260e081013560c08401523590612d69565b91827f9cd1398100000000000000000000000000000000000000000000000000000000829594145f146155355750606091810103126105015781615417923561552f6040602084013593016111ec565b92612f43565b90507fbb652e6500000000000000000000000000000000000000000000000000000000810361557557508261556f91615417940190611389565b91613392565b83907f03fa38730000000000000000000000000000000000000000000000000000000081036155e6575060c091810103126105015781615417923560208201356155c1604084016111ec565b906060840135926155e060a06155d9608088016111ec565b960161121d565b9561198c565b7f5c32d54a000000000000000000000000000000000000000000000000000000001415905061564457826080918101031261050157615417916020810135813561563e6060615637604086016111ec565b9401611303565b93612a2c565b5050505f90565b9192907fffffffff00000000000000000000000000000000000000000000000000000000167fd3525adf0000000000000000000000000000000000000000000000000000000081036156ae5750826156a891615417940190611389565b91613f74565b7fe44b565200000000000000000000000000000000000000000000000000000000810361572357508260e091810103126105015781615417923560208201356156f96040840161121d565b60608401359161570b60808601611361565b9360c061571a60a08801611361565b960135966141ea565b9192917f44b0a11d0000000000000000000000000000000000000000000000000000000081036157715750916157628261576b94610ed69401906112e1565b92919091614d8a565b50600190565b7f6839d2bd0000000000000000000000000000000000000000000000000000000081036157de5750810191606082840312610501576157b26020830161121d565b90604083013567ffffffffffffffff811161050157615417946157d691850161159c565b923590612af3565b91827fcfbabfa300000000000000000000000000000000000000000000000000000000829594145f1461582f575060409181010312610501578161582960206154179435920161121d565b91613ee7565b7fd62a2a33000000000000000000000000000000000000000000000000000000008103615898575060a09181010312610501578161541792356158746020830161121d565b615880604084016111ec565b91608061588f60608601611361565b94013594613f95565b90507fe67229a90000000000000000000000000000000000000000000000000000000081036158d85750826158d291615417940190611389565b91614348565b7ff13cb8cd00000000000000000000000000000000000000000000000000000000810361591657508261591091615417940190611389565b9161446f565b7f05781e750000000000000000000000000000000000000000000000000000000081036159e6575082019180830361010081126105015760e0136105015760405190615961826113e8565b803582526159716020820161134d565b60208301526159826040820161134d565b60408301526159936060820161121d565b60608301526080810135608083015260a081013560a08301526159b860c08201611361565b60c083015260e08101359367ffffffffffffffff851161050157615417946159e092016116d9565b91611a8a565b7f7089ef67000000000000000000000000000000000000000000000000000000008103615a27575082615a1e916154179401906112e1565b92919091612c76565b83907fcd9e5285000000000000000000000000000000000000000000000000000000008103615a7457506040918101031261050157816020615a6b61576b9461121d565b91013591613dfe565b7fb34afc8d00000000000000000000000000000000000000000000000000000000141590506156445782604091810103126105015781356001600160a01b03811680910361050157615acb60206154179401611361565b916132a8565b9290611a13946001600160a01b036080937ff29b4b6af380c6f0092950d46ce330c46f770e9511ced7bb007fdf3f2bbddd79956040519485526020850152166040830152606082015220916002615f3a565b80518015908115615b68575b50615b3c57600390510490565b517fdac6e6ef000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b600391500615155f615b2f565b604092917f3c4bd7b787257984f7cb52c6a9fcabccc457e7c638d5c5a19a7a0a2432d76f8d91845190845160051b94602083019360a087850101885286608001845284526001600160a01b038784019216825260206060840196606088520190608084015e615be382614e60565b94615bf48351852086886001615f3a565b9687927f000000000000000000000000000000000000000000000000000000000000000080548015615c35575b5f5284602052825f209055855e525190a290565b507f0000000000000000000000000000000000000000000000000000000000000000615c21565b81615c6691615f00565b5f8181526002602052604090205491600460c884901c60ff9081165f1901161015615ce25764ffffffffff808460a01c1691169182821015615cb15750505060c81c60ff1660041490565b7fed7b3d71000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b507f46662ddf000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b61ffff90615d1e8160381c6147da565b1690615d29826151b1565b80615d61575b615d365750565b7f4f9b6120000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50801515615d2f565b90615d7792916001615f3a565b907f000000000000000000000000000000000000000000000000000000000000000080548015615db0575b5f528260205260405f209055565b507f0000000000000000000000000000000000000000000000000000000000000000615da2565b9190604182510361564457602082015190606060408401519301515f1a907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615e77576020935f93608093604051938452868401526040830152606082015282805260015afa15615e6c576001600160a01b035f51168015159182615e5d57505090565b6001600160a01b031614919050565b6040513d5f823e3d90fd5b50505050505f90565b9190825f52600260205260405f205492600460ff8560c81c16149363ffffffff83169063ffffffff8214615ef85760e01c9081811015615eca57505090615ec6916152da565b9190565b7fca6afcb7000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b505090509190565b80821115615f0c575050565b7fe554def5000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b939260709291604051927f0000000000000000000000000000000000000000000000000000000000000000845260ff6020850197168752604084019182526060842096875f525f60205260405f20978854908115615fce575b50855252524260801b7fffffffffffffffff0000000000000000000000000000000000000000000000004360c01b1617606082015220809255565b90505f615f9356';

/** Byte offsets of the immutables in the deployed code, 32 bytes each. */
export const lineageRegistryImmutables = {
  "PREDECESSOR": [
    2848
  ],
  "PREFIX": [
    1584,
    4026,
    6929,
    8981,
    9782,
    13697,
    15305,
    21078,
    21227,
    24390
  ],
  "REGISTRY_SLOT": [
    10412,
    11165,
    16547,
    20168,
    23545,
    23930
  ],
  "REGISTRY_START": [
    10571,
    11292,
    16640,
    20251,
    23608,
    23987
  ]
} as const;
