/** Generated from contracts/AssertionRegistry.sol by scripts/abi.mjs. */
export const assertionRegistryAbi = [
  {
    "inputs": [
      {
        "internalType": "contract ILineageRegistry",
        "name": "lineage",
        "type": "address"
      },
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
        "internalType": "address",
        "name": "lineage",
        "type": "address"
      }
    ],
    "name": "LineageInvalid",
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
        "name": "source",
        "type": "bytes32"
      }
    ],
    "name": "SourceInvalid",
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
        "name": "assertionFactId",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "factId",
        "type": "bytes32"
      }
    ],
    "name": "AssertionRevoked",
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
        "name": "part",
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
        "name": "object",
        "type": "bytes32"
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
        "name": "stance",
        "type": "uint8"
      },
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "schema",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "evidenceHash",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint40",
        "name": "validUntil",
        "type": "uint40"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "factId",
        "type": "bytes32"
      }
    ],
    "name": "Attested",
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
        "name": "source",
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
        "name": "evidenceHash",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint40",
        "name": "validUntil",
        "type": "uint40"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "factId",
        "type": "bytes32"
      }
    ],
    "name": "DerivationAsserted",
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
        "name": "disputeFactId",
        "type": "bytes32"
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
    "name": "DisputeAnswered",
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
        "name": "part",
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
        "internalType": "uint8",
        "name": "ground",
        "type": "uint8"
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
    "name": "DisputeOpened",
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
        "name": "disputeFactId",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "outcome",
        "type": "uint8"
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
    "name": "DisputeRuled",
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
    "inputs": [],
    "name": "LINEAGE",
    "outputs": [
      {
        "internalType": "contract ILineageRegistry",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
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
        "internalType": "bytes32",
        "name": "disputeFactId",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "evidenceHash",
        "type": "bytes32"
      }
    ],
    "name": "answerDispute",
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
            "internalType": "bytes32",
            "name": "source",
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
            "internalType": "uint40",
            "name": "validUntil",
            "type": "uint40"
          },
          {
            "internalType": "bytes32",
            "name": "licenseTermsId",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "evidenceHash",
            "type": "bytes32"
          }
        ],
        "internalType": "struct DerivationAssertion",
        "name": "assertion",
        "type": "tuple"
      }
    ],
    "name": "assertDerivation",
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
            "internalType": "bytes32",
            "name": "part",
            "type": "bytes32"
          },
          {
            "internalType": "uint32",
            "name": "index",
            "type": "uint32"
          },
          {
            "internalType": "uint8",
            "name": "role",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "stance",
            "type": "uint8"
          },
          {
            "internalType": "uint40",
            "name": "validUntil",
            "type": "uint40"
          },
          {
            "internalType": "bytes32",
            "name": "object",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "schema",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "evidenceHash",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Attestation",
        "name": "attestation",
        "type": "tuple"
      }
    ],
    "name": "attest",
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
            "internalType": "bytes32",
            "name": "part",
            "type": "bytes32"
          },
          {
            "internalType": "uint32",
            "name": "index",
            "type": "uint32"
          },
          {
            "internalType": "uint8",
            "name": "role",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "stance",
            "type": "uint8"
          },
          {
            "internalType": "uint40",
            "name": "validUntil",
            "type": "uint40"
          },
          {
            "internalType": "bytes32",
            "name": "object",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "schema",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "evidenceHash",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Attestation[]",
        "name": "attestations",
        "type": "tuple[]"
      }
    ],
    "name": "attestMany",
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
        "internalType": "bytes32",
        "name": "subject",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "part",
        "type": "bytes32"
      },
      {
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      },
      {
        "internalType": "uint8",
        "name": "ground",
        "type": "uint8"
      },
      {
        "internalType": "bytes32",
        "name": "evidenceHash",
        "type": "bytes32"
      }
    ],
    "name": "openDispute",
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
        "internalType": "bytes32",
        "name": "assertionFactId",
        "type": "bytes32"
      }
    ],
    "name": "revokeAssertion",
    "outputs": [],
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
        "name": "disputeFactId",
        "type": "bytes32"
      },
      {
        "internalType": "uint8",
        "name": "outcome",
        "type": "uint8"
      },
      {
        "internalType": "bytes32",
        "name": "evidenceHash",
        "type": "bytes32"
      }
    ],
    "name": "ruleDispute",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  }
] as const;

/** Creation code; the constructor's arguments follow it. */
export const assertionRegistryBytecode: `0x${string}` =
  '0x610120806040523461018a5760408161269a8038038091610020828561018e565b83398101031261018a578051906001600160a01b0382169081830361018a57602001516001600160a01b038116810361018a5760643b61017757604051602081019060608252600b60808201526a70656469677265652f763160a81b60a082015246604082015230606082015260a0815261009c60c08261018e565b519020908160805260a05260405160208101918252600560408201525f6060820152606081526100cd60808261018e565b5190208060c052604051602081019182525f6040820152604081526100f360608261018e565b51902060e052803b156101655750610100526040516124d490816101c682396080518181816104cc01528181610e9e01528181612286015261237f015260a05181610b00015260c05181612348015260e0518161230f015261010051818181610de00152818161194c0152611f190152f35b633538de7f60e21b5f5260045260245ffd5b632e4973ad60e21b5f524660045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b038211908210176101b157604052565b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c80631b50e86414610f045780632f90dd4c14610ec157806335a5127014610e875780637089ef6714610e5957806370ea4d0414610e3657806378d9f7c514610e045780637fdffe0d14610dc157806381adcedd14610d575780638407e12a14610caf57806384b0196e14610baf5780638866dca114610b2457806395a4682614610ae1578063ade8489d14610586578063cab7e8eb1461051e578063d78ecf1a146104a2578063d805e86214610480578063ec8729761461044b5763fb675d3a146100df575f80fd5b346104475760206003193601126104475760043567ffffffffffffffff811161044757610110903690600401610f3f565b61011981611059565b916101276040519384611036565b81835261013382611059565b91601f196020850193013684375f5b81811061018f578385604051918291602083019060208452518091526040830191905f5b818110610174575050500390f35b82511515845285945060209384019390920191600101610166565b5a61019b828486611218565b8035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff818136030182121561044757016101e36101d9848688611218565b6020810190611267565b919091303b1561044757604051927fade8489d0000000000000000000000000000000000000000000000000000000084526040600485015260c484019280356001600160a01b0381168091036104475760448601526020810135601e19823603018112156104475781018035602082019567ffffffffffffffff8211610447578160051b908136038813610447579180899796959493608060648a01525260e48088019288010197925f907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa181360301905b838310610373575050505050509383926102fd9264ffffffffff6102e660608960405f9b013560848a015201611071565b1660a486015260031985840301602486015261129a565b038183305af19081610363575b5061034e575a9060041c11610323576001905b01610142565b7f466af656000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5080600161035d8193886112ba565b5261031d565b5f61036d91611036565b5f61030a565b9193959697987fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1c908b9294969b0301865289358381121561044757820160208101357fffffffff000000000000000000000000000000000000000000000000000000008116809103610447578252604081013590603e1936829003018212156104475760209101016020813591019067ffffffffffffffff811161044757803603821361044757610433602092839260408681866001990152019161129a565b9b019601930190918a9897969594926102b5565b5f80fd5b3461044757604060031936011261044757335f52600160205260405f206004355f5260205260405f2060243581541790555f80f35b34610447576040600319360112610447576104a060243560043533611e2d565b005b346104475760406003193601126104475760043560ff8116809103610447576060602091604051907f0000000000000000000000000000000000000000000000000000000000000000825283820152602435604082015220805f525f825260405f2054908115610516575b50604051908152f35b90508261050d565b34610447576040600319360112610447576004356001600160a01b03811681036104475761057c602091602435906001916001600160a01b038392165f528160205260405f208160081c5f5260205260ff60405f205491161c161490565b6040519015158152f35b346104475760406003193601126104475760043567ffffffffffffffff8111610447578060040190608060031982360301126104475760243567ffffffffffffffff811161044757366023820112156104475780600401359267ffffffffffffffff84116104475736602485840101116104475761060381611186565b6044840135606485019460246106188761119a565b91019661062588866111e2565b96905061064a61063488611059565b97610642604051998a611036565b808952611059565b97601f19602089019901368a375f5b8a895182101561071d579061067a816106746001948c6111e2565b90611218565b61069b610694610689836112ce565b926020810190611267565b36916111ac565b60208151910120604051907fffffffff0000000000000000000000000000000000000000000000000000000060208301937fb7f02a212f0f287f6c1f0a78b005185bbe98e04c0ce76a0a94a362112aaf604c8552166040830152606082015260608152610709608082611036565b519020610716828c6112ba565b5201610659565b9890508960405190602082018093519091905f5b818110610acb57505050918161075b6107d9959364ffffffffff979503601f198101835282611036565b5190208461077161076b8c611186565b9361119a565b604051926001600160a01b0360208501957f280ad6d68b9f0a734a092caa47c6d7eb7de4f007cdaf166a33ed437a83c34da9875216604085015260608401528960808401521660a082015260a081526107cb60c082611036565b5190209360243692016111ac565b9216804211610a9c575061081883856001916001600160a01b038392165f528160205260405f208160081c5f5260205260ff60405f205491161c161490565b610a63576001600160a01b03841692835f52600160205260405f208160081c5f52602052600160ff60405f2092161b8154179055610854611bf1565b6020815191012060405160208101917f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f835260408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260a081526108cc60c082611036565b519020906040519060208201927f190100000000000000000000000000000000000000000000000000000000000084526022830152604282015260428152610915606282611036565b5190209261092482858361242f565b15918261097d575b505061094f576104a0836109498661094383611186565b926111e2565b916112fb565b7f2a09901e000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5f92509082916040516109da816109cc60208201947f1626ba7e0000000000000000000000000000000000000000000000000000000086528a6024840152604060448401526064830190610f8f565b03601f198101835282611036565b51915afa3d15610a5c573d6109ee8161116a565b906109fc6040519283611036565b81523d5f602083013e5b81610a4e575b81610a1b575b5015858061092c565b7f1626ba7e000000000000000000000000000000000000000000000000000000009150610a4790612164565b1485610a12565b905060208151101590610a0c565b6060610a06565b826001600160a01b03857f2af71f10000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b7fe16e4725000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b8251845260209384019390920191600101610731565b34610447575f6003193601126104475760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461044757600319360160e081126104475760e01361044757604051610b4981610ffe565b6004358152602435602082015260443560ff8116810361044757604082015260643564ffffffffff811681036104475760608201526084359064ffffffffff82168203610447576104a091608082015260a43560a082015260c43560c082015233611c2c565b34610447575f60031936011261044757610c53610bca611bf1565b6040516020610bd98183611036565b5f82525f368137610c61604051610bf1604082611036565b600181527f3100000000000000000000000000000000000000000000000000000000000000838201526040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e0870190610f8f565b908582036040870152610f8f565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b828110610c9857505050500390f35b835185528695509381019392810192600101610c89565b346104475760031936016101208112610447576101201361044757604051610cd681610fb4565b6004358152602435602082015260443563ffffffff8116810361044757604082015260643560ff8116810361044757606082015260843560ff8116810361044757608082015260a4359064ffffffffff82168203610447576104a09160a082015260c43560c082015260e43560e08201526101043561010082015233611a9b565b346104475760206003193601126104475760043567ffffffffffffffff8111610447573660238201121561044757806004013567ffffffffffffffff811161044757366024610120830284010111610447576104a091610dbb91602436920161110f565b33611a6b565b34610447575f6003193601126104475760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346104475760806003193601126104475760243560043560443560ff81168103610447576104a09260643592336119c9565b34610447576060600319360112610447576104a060443560243560043533611843565b346104475760606003193601126104475760043560443560243560ff82168203610447576104a09233611740565b34610447575f6003193601126104475760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346104475760a06003193601126104475760243560043560443563ffffffff81168103610447576064359060ff82168203610447576104a093608435933361168d565b346104475760206003193601126104475760043567ffffffffffffffff811161044757610f386104a0913690600401610f3f565b90336112fb565b9181601f840112156104475782359167ffffffffffffffff8311610447576020808501948460051b01011161044757565b359063ffffffff8216820361044757565b359060ff8216820361044757565b90601f19601f602080948051918291828752018686015e5f8582860101520116010190565b610120810190811067ffffffffffffffff821117610fd157604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60e0810190811067ffffffffffffffff821117610fd157604052565b60c0810190811067ffffffffffffffff821117610fd157604052565b90601f601f19910116810190811067ffffffffffffffff821117610fd157604052565b67ffffffffffffffff8111610fd15760051b60200190565b359064ffffffffff8216820361044757565b9190826101209103126104475760405161109c81610fb4565b61010080829480358452602081013560208501526110bc60408201610f70565b60408501526110cd60608201610f81565b60608501526110de60808201610f81565b60808501526110ef60a08201611071565b60a085015260c081013560c085015260e081013560e08501520135910152565b9092919261111c81611059565b9361112a6040519586611036565b61012060208684815201920283019281841161044757915b83831061114f5750505050565b60206101209161115f8486611083565b815201920191611142565b67ffffffffffffffff8111610fd157601f01601f191660200190565b356001600160a01b03811681036104475790565b3564ffffffffff811681036104475790565b9291926111b88261116a565b916111c66040519384611036565b829481845281830111610447578281602093845f960137010152565b903590601e1981360301821215610447570180359067ffffffffffffffff821161044757602001918160051b3603831361044757565b919081101561123a5760051b81013590603e1981360301821215610447570190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b903590601e1981360301821215610447570180359067ffffffffffffffff82116104475760200191813603831361044757565b601f8260209493601f1993818652868601375f8582860101520116010190565b805182101561123a5760209160051b010190565b357fffffffff00000000000000000000000000000000000000000000000000000000811681036104475790565b9190915f5b82811061130d5750505050565b61132061131b828587611218565b6112ce565b907fffffffff000000000000000000000000000000000000000000000000000000006113506101d9838789611218565b918194167f8407e12a0000000000000000000000000000000000000000000000000000000081145f146113a5575001610120838203126104475761139961139f91600194611083565b84611a9b565b01611300565b7f81adcedd000000000000000000000000000000000000000000000000000000008103611418575001916020818403126104475780359067ffffffffffffffff821161044757019180601f840112156104475761140d6114139184602060019635910161110f565b84611a6b565b61139f565b7f8866dca10000000000000000000000000000000000000000000000000000000081036114b8575060e091810103126104475761141360019260c06040519161146083610ffe565b803583526020810135602084015261147a60408201610f81565b604084015261148b60608201611071565b606084015261149c60808201611071565b608084015260a081013560a0840152013560c082015284611c2c565b7fd805e8620000000000000000000000000000000000000000000000000000000081036114ff57506040918101031261044757611413826020600194359101359085611e2d565b7f2f90dd4c000000000000000000000000000000000000000000000000000000008103611565575060a0918101031261044757611413826001933590602081013561154c60408301610f70565b90608061155b60608501610f81565b930135938861168d565b7f70ea4d040000000000000000000000000000000000000000000000000000000081036115b257506060918101031261044757611413826001933590604060208201359101359186611843565b7f78d9f7c500000000000000000000000000000000000000000000000000000000810361160b575060809181010312610447576114138260019335906020810135606061160160408401610f81565b92013592876119c9565b90507f7089ef67000000000000000000000000000000000000000000000000000000008103611662575082606091810103126104475761141382600193359061165b604060208301359201610f81565b9186611740565b7f2d8d621d000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b95949291909360ff9061169f86611eaf565b50169586158015611736575b6116ff579163ffffffff916001600160a01b036116fc979894604051976020890152166040870152606086015216608084015260a083015260c082015260c081526116f760e082611036565b61203c565b50565b866392e723f560e01b5f527f67726f756e64000000000000000000000000000000000000000000000000000060045260245260445ffd5b50600687116116ab565b939291909182156118105781156117dd5760ff1690811580156117d3575b61179c576001600160a01b036116fc9495604051946020860152166040840152606083015260808201526080815261179760a082611036565b6120a0565b506392e723f560e01b5f527f67726f756e64000000000000000000000000000000000000000000000000000060045260245260445ffd5b506003821161175e565b63b63d6e6760e01b5f527f646f63756d656e7448617368000000000000000000000000000000000000000060045260245ffd5b63b63d6e6760e01b5f527f7375626a6563740000000000000000000000000000000000000000000000000060045260245ffd5b9290916001600160a01b038061185885611eaf565b51169416938085141580611909575b6118d5575080156118a2576116fc936040519360208501526040840152606083015260808201526080815261189d60a082611036565b6120d2565b63b63d6e6760e01b5f527f646973707574654661637449640000000000000000000000000000000000000060045260245ffd5b8490847fa3221ef2000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b506040517fb6363cf20000000000000000000000000000000000000000000000000000000081528160048201528560248201526020816044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9081156119be575f91611983575b5015611867565b90506020813d6020116119b6575b8161199e60209383611036565b8101031261044757518015158103610447575f61197c565b3d9150611991565b6040513d5f823e3d90fd5b949391909283156118105781156118a25760ff169081158015611a61575b611a2a576001600160a01b036116fc95966040519560208701521660408501526060840152608083015260a082015260a08152611a2560c082611036565b612104565b506392e723f560e01b5f527f6f7574636f6d650000000000000000000000000000000000000000000000000060045260245260445ffd5b50600382116119e7565b91905f5b8151811015611a955780611a8f611a88600193856112ba565b5186611a9b565b01611a6f565b50509050565b91909182511561181057606083019060ff82511680158015611be7575b611bb15750608084019360ff8551169485158015611ba7575b611b70576116fc94955081519360208301519163ffffffff6040850151169160ff8060c08701519251169251169260e0860151946001600160a01b0364ffffffffff60a06101008a015199015116986040519a60208c01521660408a01526060890152608088015260a087015260c086015260e08501526101008401526101208301526101408201526101408152611b6b61016082611036565b612186565b856392e723f560e01b5f527f7374616e6365000000000000000000000000000000000000000000000000000060045260245260445ffd5b5060038611611ad1565b6392e723f560e01b5f527f726f6c650000000000000000000000000000000000000000000000000000000060045260245260445ffd5b5060048111611ab8565b60405190611c00604083611036565b601a82527f506564696772656520417373657274696f6e52656769737472790000000000006020830152565b611c36825161222f565b60208201805183518114611e025750611c4f815161222f565b604083019160ff83511680158015611df8575b611dc257508351825193805160ff166060870192835164ffffffffff169460a08901519260c08a015160808b015164ffffffffff1690604051956020870195865260408701946001600160a01b0316998a8652606088019c8d526080880194855260a088015260c087015260e08601526101008501526101008452611ce961012085611036565b611cf284612164565b9284519020611d24907f32459c4fc9e821103b9351bd942420bee328927424a771435a237ee9e5ebd04a85600461227a565b809985518601908051968203937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa08501915e52601f19017f32459c4fc9e821103b9351bd942420bee328927424a771435a237ee9e5ebd04a91a35160381b67ff0000000000000016905160101b66ffffffffff000016179151935192604051938452602084015260408301526060820152608090206116fc91612374565b6392e723f560e01b5f527f72656c6174696f6e00000000000000000000000000000000000000000000000060045260245260445ffd5b5060098111611c62565b7f8376db44000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b918115611810578015611e6e576001600160a01b036116fc93604051936020850152166040830152606082015260608152611e69608082611036565b612136565b63b63d6e6760e01b5f527f617373657274696f6e466163744964000000000000000000000000000000000060045260245ffd5b519060ff8216820361044757565b905f60a0604051611ebf8161101a565b8281528260208201528260408201528260608201528260808201520152604051917f4366446300000000000000000000000000000000000000000000000000000000835280600484015260c0836024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9283156119be575f93611f85575b5060ff60408401511615611f5a5750565b7f6349948f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90925060c0813d60c011612034575b81611fa160c09383611036565b810103126104475760405190611fb68261101a565b80516001600160a01b038116810361044757825260208101519064ffffffffff821682036104475760a0916020840152611ff260408201611ea1565b604084015261200360608201611ea1565b606084015261201460808201611ea1565b6080840152015163ffffffff811681036104475760a0820152915f611f49565b3d9150611f94565b6020907f62f368e2970c67d6dd59c8a3ffbd92c51c40148d0fe64754e92a77290845db58815160051c61206e83612164565b928051916120848683019384208587600461227a565b9586915f190160051b830183810360408501865e01525190a290565b6020907f4194d2f571fc141e76cc84d3b9f0481ee16b4c6760db1a9841fab76a26a7c591815160051c61206e83612164565b6020907f5b62af88b4399123aee8a3fb6e6b8d85bf8ba6280838fb00e9ec9ec04c1c8c6f815160051c61206e83612164565b6020907fe112a7e34c448e860c81755f4850104ad957f451160da5797051df7e909b790f815160051c61206e83612164565b6020907f79259bd32ffcd2caedb784236767e74f77aa0947764b5cf3ba3b59a479a77303815160051c61206e835b602081519101519060208110612178575090565b5f199060200360031b1b1690565b9061219082612164565b916121c4815160208301207fad71df2d1e7c5a1ccf5ec47ec76306808cb0f25e25e0e74bc8bd5b0cfc597fc885600461227a565b927fad71df2d1e7c5a1ccf5ec47ec76306808cb0f25e25e0e74bc8bd5b0cfc597fc882518301926040601f19610100830188815197858103927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008401906101208801905e52019101a3565b60ff604061223c83611eaf565b015116906004821161224c575050565b7f2533b833000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b939260709291604051927f0000000000000000000000000000000000000000000000000000000000000000845260ff6020850197168752604084019182526060842096875f525f60205260405f2097885490811561236c575b50855252524260801b7fffffffffffffffff0000000000000000000000000000000000000000000000004360c01b1617606082015220809255817f00000000000000000000000000000000000000000000000000000000000000009081548015612345575b5f5260205260405f209055565b507f0000000000000000000000000000000000000000000000000000000000000000612338565b90505f6122d3565b9190607090604051907f00000000000000000000000000000000000000000000000000000000000000008252602082019460028652604083019081527ff29b4b6af380c6f0092950d46ce330c46f770e9511ced7bb007fdf3f2bbddd796060842096875f525f60205260405f20978854908115612427575b50855252524260801b7fffffffffffffffff0000000000000000000000000000000000000000000000004360c01b1617606082015220809255565b90505f6123ec565b919060418251036124cd57602082015190606060408401519301515f1a907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116124c4576020935f93608093604051938452868401526040830152606082015282805260015afa156119be576001600160a01b035f511680151591826124b557505090565b6001600160a01b031614919050565b50505050505f90565b5050505f9056';

/** Code of a deployment, with zeros where the immutables stand. */
export const assertionRegistryDeployedBytecode: `0x${string}` =
  '0x60806040526004361015610011575f80fd5b5f3560e01c80631b50e86414610f045780632f90dd4c14610ec157806335a5127014610e875780637089ef6714610e5957806370ea4d0414610e3657806378d9f7c514610e045780637fdffe0d14610dc157806381adcedd14610d575780638407e12a14610caf57806384b0196e14610baf5780638866dca114610b2457806395a4682614610ae1578063ade8489d14610586578063cab7e8eb1461051e578063d78ecf1a146104a2578063d805e86214610480578063ec8729761461044b5763fb675d3a146100df575f80fd5b346104475760206003193601126104475760043567ffffffffffffffff811161044757610110903690600401610f3f565b61011981611059565b916101276040519384611036565b81835261013382611059565b91601f196020850193013684375f5b81811061018f578385604051918291602083019060208452518091526040830191905f5b818110610174575050500390f35b82511515845285945060209384019390920191600101610166565b5a61019b828486611218565b8035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff818136030182121561044757016101e36101d9848688611218565b6020810190611267565b919091303b1561044757604051927fade8489d0000000000000000000000000000000000000000000000000000000084526040600485015260c484019280356001600160a01b0381168091036104475760448601526020810135601e19823603018112156104475781018035602082019567ffffffffffffffff8211610447578160051b908136038813610447579180899796959493608060648a01525260e48088019288010197925f907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa181360301905b838310610373575050505050509383926102fd9264ffffffffff6102e660608960405f9b013560848a015201611071565b1660a486015260031985840301602486015261129a565b038183305af19081610363575b5061034e575a9060041c11610323576001905b01610142565b7f466af656000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5080600161035d8193886112ba565b5261031d565b5f61036d91611036565b5f61030a565b9193959697987fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1c908b9294969b0301865289358381121561044757820160208101357fffffffff000000000000000000000000000000000000000000000000000000008116809103610447578252604081013590603e1936829003018212156104475760209101016020813591019067ffffffffffffffff811161044757803603821361044757610433602092839260408681866001990152019161129a565b9b019601930190918a9897969594926102b5565b5f80fd5b3461044757604060031936011261044757335f52600160205260405f206004355f5260205260405f2060243581541790555f80f35b34610447576040600319360112610447576104a060243560043533611e2d565b005b346104475760406003193601126104475760043560ff8116809103610447576060602091604051907f0000000000000000000000000000000000000000000000000000000000000000825283820152602435604082015220805f525f825260405f2054908115610516575b50604051908152f35b90508261050d565b34610447576040600319360112610447576004356001600160a01b03811681036104475761057c602091602435906001916001600160a01b038392165f528160205260405f208160081c5f5260205260ff60405f205491161c161490565b6040519015158152f35b346104475760406003193601126104475760043567ffffffffffffffff8111610447578060040190608060031982360301126104475760243567ffffffffffffffff811161044757366023820112156104475780600401359267ffffffffffffffff84116104475736602485840101116104475761060381611186565b6044840135606485019460246106188761119a565b91019661062588866111e2565b96905061064a61063488611059565b97610642604051998a611036565b808952611059565b97601f19602089019901368a375f5b8a895182101561071d579061067a816106746001948c6111e2565b90611218565b61069b610694610689836112ce565b926020810190611267565b36916111ac565b60208151910120604051907fffffffff0000000000000000000000000000000000000000000000000000000060208301937fb7f02a212f0f287f6c1f0a78b005185bbe98e04c0ce76a0a94a362112aaf604c8552166040830152606082015260608152610709608082611036565b519020610716828c6112ba565b5201610659565b9890508960405190602082018093519091905f5b818110610acb57505050918161075b6107d9959364ffffffffff979503601f198101835282611036565b5190208461077161076b8c611186565b9361119a565b604051926001600160a01b0360208501957f280ad6d68b9f0a734a092caa47c6d7eb7de4f007cdaf166a33ed437a83c34da9875216604085015260608401528960808401521660a082015260a081526107cb60c082611036565b5190209360243692016111ac565b9216804211610a9c575061081883856001916001600160a01b038392165f528160205260405f208160081c5f5260205260ff60405f205491161c161490565b610a63576001600160a01b03841692835f52600160205260405f208160081c5f52602052600160ff60405f2092161b8154179055610854611bf1565b6020815191012060405160208101917f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f835260408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260a081526108cc60c082611036565b519020906040519060208201927f190100000000000000000000000000000000000000000000000000000000000084526022830152604282015260428152610915606282611036565b5190209261092482858361242f565b15918261097d575b505061094f576104a0836109498661094383611186565b926111e2565b916112fb565b7f2a09901e000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5f92509082916040516109da816109cc60208201947f1626ba7e0000000000000000000000000000000000000000000000000000000086528a6024840152604060448401526064830190610f8f565b03601f198101835282611036565b51915afa3d15610a5c573d6109ee8161116a565b906109fc6040519283611036565b81523d5f602083013e5b81610a4e575b81610a1b575b5015858061092c565b7f1626ba7e000000000000000000000000000000000000000000000000000000009150610a4790612164565b1485610a12565b905060208151101590610a0c565b6060610a06565b826001600160a01b03857f2af71f10000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b7fe16e4725000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b8251845260209384019390920191600101610731565b34610447575f6003193601126104475760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461044757600319360160e081126104475760e01361044757604051610b4981610ffe565b6004358152602435602082015260443560ff8116810361044757604082015260643564ffffffffff811681036104475760608201526084359064ffffffffff82168203610447576104a091608082015260a43560a082015260c43560c082015233611c2c565b34610447575f60031936011261044757610c53610bca611bf1565b6040516020610bd98183611036565b5f82525f368137610c61604051610bf1604082611036565b600181527f3100000000000000000000000000000000000000000000000000000000000000838201526040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e0870190610f8f565b908582036040870152610f8f565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b828110610c9857505050500390f35b835185528695509381019392810192600101610c89565b346104475760031936016101208112610447576101201361044757604051610cd681610fb4565b6004358152602435602082015260443563ffffffff8116810361044757604082015260643560ff8116810361044757606082015260843560ff8116810361044757608082015260a4359064ffffffffff82168203610447576104a09160a082015260c43560c082015260e43560e08201526101043561010082015233611a9b565b346104475760206003193601126104475760043567ffffffffffffffff8111610447573660238201121561044757806004013567ffffffffffffffff811161044757366024610120830284010111610447576104a091610dbb91602436920161110f565b33611a6b565b34610447575f6003193601126104475760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346104475760806003193601126104475760243560043560443560ff81168103610447576104a09260643592336119c9565b34610447576060600319360112610447576104a060443560243560043533611843565b346104475760606003193601126104475760043560443560243560ff82168203610447576104a09233611740565b34610447575f6003193601126104475760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346104475760a06003193601126104475760243560043560443563ffffffff81168103610447576064359060ff82168203610447576104a093608435933361168d565b346104475760206003193601126104475760043567ffffffffffffffff811161044757610f386104a0913690600401610f3f565b90336112fb565b9181601f840112156104475782359167ffffffffffffffff8311610447576020808501948460051b01011161044757565b359063ffffffff8216820361044757565b359060ff8216820361044757565b90601f19601f602080948051918291828752018686015e5f8582860101520116010190565b610120810190811067ffffffffffffffff821117610fd157604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60e0810190811067ffffffffffffffff821117610fd157604052565b60c0810190811067ffffffffffffffff821117610fd157604052565b90601f601f19910116810190811067ffffffffffffffff821117610fd157604052565b67ffffffffffffffff8111610fd15760051b60200190565b359064ffffffffff8216820361044757565b9190826101209103126104475760405161109c81610fb4565b61010080829480358452602081013560208501526110bc60408201610f70565b60408501526110cd60608201610f81565b60608501526110de60808201610f81565b60808501526110ef60a08201611071565b60a085015260c081013560c085015260e081013560e08501520135910152565b9092919261111c81611059565b9361112a6040519586611036565b61012060208684815201920283019281841161044757915b83831061114f5750505050565b60206101209161115f8486611083565b815201920191611142565b67ffffffffffffffff8111610fd157601f01601f191660200190565b356001600160a01b03811681036104475790565b3564ffffffffff811681036104475790565b9291926111b88261116a565b916111c66040519384611036565b829481845281830111610447578281602093845f960137010152565b903590601e1981360301821215610447570180359067ffffffffffffffff821161044757602001918160051b3603831361044757565b919081101561123a5760051b81013590603e1981360301821215610447570190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b903590601e1981360301821215610447570180359067ffffffffffffffff82116104475760200191813603831361044757565b601f8260209493601f1993818652868601375f8582860101520116010190565b805182101561123a5760209160051b010190565b357fffffffff00000000000000000000000000000000000000000000000000000000811681036104475790565b9190915f5b82811061130d5750505050565b61132061131b828587611218565b6112ce565b907fffffffff000000000000000000000000000000000000000000000000000000006113506101d9838789611218565b918194167f8407e12a0000000000000000000000000000000000000000000000000000000081145f146113a5575001610120838203126104475761139961139f91600194611083565b84611a9b565b01611300565b7f81adcedd000000000000000000000000000000000000000000000000000000008103611418575001916020818403126104475780359067ffffffffffffffff821161044757019180601f840112156104475761140d6114139184602060019635910161110f565b84611a6b565b61139f565b7f8866dca10000000000000000000000000000000000000000000000000000000081036114b8575060e091810103126104475761141360019260c06040519161146083610ffe565b803583526020810135602084015261147a60408201610f81565b604084015261148b60608201611071565b606084015261149c60808201611071565b608084015260a081013560a0840152013560c082015284611c2c565b7fd805e8620000000000000000000000000000000000000000000000000000000081036114ff57506040918101031261044757611413826020600194359101359085611e2d565b7f2f90dd4c000000000000000000000000000000000000000000000000000000008103611565575060a0918101031261044757611413826001933590602081013561154c60408301610f70565b90608061155b60608501610f81565b930135938861168d565b7f70ea4d040000000000000000000000000000000000000000000000000000000081036115b257506060918101031261044757611413826001933590604060208201359101359186611843565b7f78d9f7c500000000000000000000000000000000000000000000000000000000810361160b575060809181010312610447576114138260019335906020810135606061160160408401610f81565b92013592876119c9565b90507f7089ef67000000000000000000000000000000000000000000000000000000008103611662575082606091810103126104475761141382600193359061165b604060208301359201610f81565b9186611740565b7f2d8d621d000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b95949291909360ff9061169f86611eaf565b50169586158015611736575b6116ff579163ffffffff916001600160a01b036116fc979894604051976020890152166040870152606086015216608084015260a083015260c082015260c081526116f760e082611036565b61203c565b50565b866392e723f560e01b5f527f67726f756e64000000000000000000000000000000000000000000000000000060045260245260445ffd5b50600687116116ab565b939291909182156118105781156117dd5760ff1690811580156117d3575b61179c576001600160a01b036116fc9495604051946020860152166040840152606083015260808201526080815261179760a082611036565b6120a0565b506392e723f560e01b5f527f67726f756e64000000000000000000000000000000000000000000000000000060045260245260445ffd5b506003821161175e565b63b63d6e6760e01b5f527f646f63756d656e7448617368000000000000000000000000000000000000000060045260245ffd5b63b63d6e6760e01b5f527f7375626a6563740000000000000000000000000000000000000000000000000060045260245ffd5b9290916001600160a01b038061185885611eaf565b51169416938085141580611909575b6118d5575080156118a2576116fc936040519360208501526040840152606083015260808201526080815261189d60a082611036565b6120d2565b63b63d6e6760e01b5f527f646973707574654661637449640000000000000000000000000000000000000060045260245ffd5b8490847fa3221ef2000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b506040517fb6363cf20000000000000000000000000000000000000000000000000000000081528160048201528560248201526020816044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9081156119be575f91611983575b5015611867565b90506020813d6020116119b6575b8161199e60209383611036565b8101031261044757518015158103610447575f61197c565b3d9150611991565b6040513d5f823e3d90fd5b949391909283156118105781156118a25760ff169081158015611a61575b611a2a576001600160a01b036116fc95966040519560208701521660408501526060840152608083015260a082015260a08152611a2560c082611036565b612104565b506392e723f560e01b5f527f6f7574636f6d650000000000000000000000000000000000000000000000000060045260245260445ffd5b50600382116119e7565b91905f5b8151811015611a955780611a8f611a88600193856112ba565b5186611a9b565b01611a6f565b50509050565b91909182511561181057606083019060ff82511680158015611be7575b611bb15750608084019360ff8551169485158015611ba7575b611b70576116fc94955081519360208301519163ffffffff6040850151169160ff8060c08701519251169251169260e0860151946001600160a01b0364ffffffffff60a06101008a015199015116986040519a60208c01521660408a01526060890152608088015260a087015260c086015260e08501526101008401526101208301526101408201526101408152611b6b61016082611036565b612186565b856392e723f560e01b5f527f7374616e6365000000000000000000000000000000000000000000000000000060045260245260445ffd5b5060038611611ad1565b6392e723f560e01b5f527f726f6c650000000000000000000000000000000000000000000000000000000060045260245260445ffd5b5060048111611ab8565b60405190611c00604083611036565b601a82527f506564696772656520417373657274696f6e52656769737472790000000000006020830152565b611c36825161222f565b60208201805183518114611e025750611c4f815161222f565b604083019160ff83511680158015611df8575b611dc257508351825193805160ff166060870192835164ffffffffff169460a08901519260c08a015160808b015164ffffffffff1690604051956020870195865260408701946001600160a01b0316998a8652606088019c8d526080880194855260a088015260c087015260e08601526101008501526101008452611ce961012085611036565b611cf284612164565b9284519020611d24907f32459c4fc9e821103b9351bd942420bee328927424a771435a237ee9e5ebd04a85600461227a565b809985518601908051968203937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa08501915e52601f19017f32459c4fc9e821103b9351bd942420bee328927424a771435a237ee9e5ebd04a91a35160381b67ff0000000000000016905160101b66ffffffffff000016179151935192604051938452602084015260408301526060820152608090206116fc91612374565b6392e723f560e01b5f527f72656c6174696f6e00000000000000000000000000000000000000000000000060045260245260445ffd5b5060098111611c62565b7f8376db44000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b918115611810578015611e6e576001600160a01b036116fc93604051936020850152166040830152606082015260608152611e69608082611036565b612136565b63b63d6e6760e01b5f527f617373657274696f6e466163744964000000000000000000000000000000000060045260245ffd5b519060ff8216820361044757565b905f60a0604051611ebf8161101a565b8281528260208201528260408201528260608201528260808201520152604051917f4366446300000000000000000000000000000000000000000000000000000000835280600484015260c0836024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9283156119be575f93611f85575b5060ff60408401511615611f5a5750565b7f6349948f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90925060c0813d60c011612034575b81611fa160c09383611036565b810103126104475760405190611fb68261101a565b80516001600160a01b038116810361044757825260208101519064ffffffffff821682036104475760a0916020840152611ff260408201611ea1565b604084015261200360608201611ea1565b606084015261201460808201611ea1565b6080840152015163ffffffff811681036104475760a0820152915f611f49565b3d9150611f94565b6020907f62f368e2970c67d6dd59c8a3ffbd92c51c40148d0fe64754e92a77290845db58815160051c61206e83612164565b928051916120848683019384208587600461227a565b9586915f190160051b830183810360408501865e01525190a290565b6020907f4194d2f571fc141e76cc84d3b9f0481ee16b4c6760db1a9841fab76a26a7c591815160051c61206e83612164565b6020907f5b62af88b4399123aee8a3fb6e6b8d85bf8ba6280838fb00e9ec9ec04c1c8c6f815160051c61206e83612164565b6020907fe112a7e34c448e860c81755f4850104ad957f451160da5797051df7e909b790f815160051c61206e83612164565b6020907f79259bd32ffcd2caedb784236767e74f77aa0947764b5cf3ba3b59a479a77303815160051c61206e835b602081519101519060208110612178575090565b5f199060200360031b1b1690565b9061219082612164565b916121c4815160208301207fad71df2d1e7c5a1ccf5ec47ec76306808cb0f25e25e0e74bc8bd5b0cfc597fc885600461227a565b927fad71df2d1e7c5a1ccf5ec47ec76306808cb0f25e25e0e74bc8bd5b0cfc597fc882518301926040601f19610100830188815197858103927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008401906101208801905e52019101a3565b60ff604061223c83611eaf565b015116906004821161224c575050565b7f2533b833000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b939260709291604051927f0000000000000000000000000000000000000000000000000000000000000000845260ff6020850197168752604084019182526060842096875f525f60205260405f2097885490811561236c575b50855252524260801b7fffffffffffffffff0000000000000000000000000000000000000000000000004360c01b1617606082015220809255817f00000000000000000000000000000000000000000000000000000000000000009081548015612345575b5f5260205260405f209055565b507f0000000000000000000000000000000000000000000000000000000000000000612338565b90505f6122d3565b9190607090604051907f00000000000000000000000000000000000000000000000000000000000000008252602082019460028652604083019081527ff29b4b6af380c6f0092950d46ce330c46f770e9511ced7bb007fdf3f2bbddd796060842096875f525f60205260405f20978854908115612427575b50855252524260801b7fffffffffffffffff0000000000000000000000000000000000000000000000004360c01b1617606082015220809255565b90505f6123ec565b919060418251036124cd57602082015190606060408401519301515f1a907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116124c4576020935f93608093604051938452868401526040830152606082015282805260015afa156119be576001600160a01b035f511680151591826124b557505090565b6001600160a01b031614919050565b50505050505f90565b5050505f9056';

/** Byte offsets of the immutables in the deployed code, 32 bytes each. */
export const assertionRegistryImmutables = {
  "LINEAGE": [
    3552,
    6476,
    7961
  ],
  "PREDECESSOR": [
    2816
  ],
  "PREFIX": [
    1228,
    3742,
    8838,
    9087
  ],
  "REGISTRY_SLOT": [
    8975
  ],
  "REGISTRY_START": [
    9032
  ]
} as const;
