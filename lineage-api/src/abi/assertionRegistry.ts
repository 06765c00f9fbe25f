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
  '0x61012080604052346101705760408161249f80380380916100208285610174565b833981010312610170578051906001600160a01b0382169081830361017057602001516001600160a01b038116810361017057604051602081019060608252600b60808201526a70656469677265652f763160a81b60a082015246604082015230606082015260a0815261009560c082610174565b519020908160805260a05260405160208101918252600560408201525f6060820152606081526100c6608082610174565b5190208060c052604051602081019182525f6040820152604081526100ec606082610174565b51902060e052803b1561015e5750610100526040516122f390816101ac82396080518181816102d3015281816107ca015281816120a5015261219e015260a0518161042c015260c05181612167015260e0518161212e01526101005181818161070c015281816111f80152611d380152f35b633538de7f60e21b5f5260045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b0382119082101761019757604052565b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c80631b50e864146108305780632f90dd4c146107ed57806335a51270146107b35780637089ef671461078557806370ea4d041461076257806378d9f7c5146107305780637fdffe0d146106ed57806381adcedd146106835780638407e12a146105db57806384b0196e146104db5780638866dca11461045057806395a468261461040d578063ade8489d1461038d578063cab7e8eb14610325578063d78ecf1a146102a9578063d805e86214610287578063ec872976146102525763fb675d3a146100df575f80fd5b3461024e57602060031936011261024e5760043567ffffffffffffffff811161024e5761011090369060040161086b565b61011981610985565b916101276040519384610962565b81835261013382610985565b91601f196020850193013684375f5b81811061018f578385604051918291602083019060208452518091526040830191905f5b818110610174575050500390f35b82511515845285945060209384019390920191600101610166565b61019a818385610ab2565b9081357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff818336030181121561024e576001920161020f6101d982610b1f565b6040830135906001916001600160a01b038392165f528160205260405f208160081c5f5260205260ff60405f205491161c161490565b610248576102359061022f610225848789610ab2565b6020810190610b33565b91611757565b816102408288610b66565b525b01610142565b50610242565b5f80fd5b3461024e57604060031936011261024e57335f52600160205260405f206004355f5260205260405f2060243581541790555f80f35b3461024e57604060031936011261024e576102a760243560043533611c4c565b005b3461024e57604060031936011261024e5760043560ff811680910361024e576060602091604051907f0000000000000000000000000000000000000000000000000000000000000000825283820152602435604082015220805f525f825260405f205490811561031d575b50604051908152f35b905082610314565b3461024e57604060031936011261024e576004356001600160a01b038116810361024e57610383602091602435906001916001600160a01b038392165f528160205260405f208160081c5f5260205260ff60405f205491161c161490565b6040519015158152f35b3461024e57604060031936011261024e5760043567ffffffffffffffff811161024e576080600319823603011261024e576024359067ffffffffffffffff821161024e573660238301121561024e5781600401359067ffffffffffffffff821161024e57366024838501011161024e5760246102a7930190600401611757565b3461024e575f60031936011261024e5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461024e57600319360160e0811261024e5760e01361024e576040516104758161092a565b6004358152602435602082015260443560ff8116810361024e57604082015260643564ffffffffff8116810361024e5760608201526084359064ffffffffff8216820361024e576102a791608082015260a43560a082015260c43560c0820152336114d8565b3461024e575f60031936011261024e5761057f6104f661149d565b60405160206105058183610962565b5f82525f36813761058d60405161051d604082610962565b600181527f3100000000000000000000000000000000000000000000000000000000000000838201526040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e08701906108bb565b9085820360408701526108bb565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b8281106105c457505050500390f35b8351855286955093810193928101926001016105b5565b3461024e576003193601610120811261024e576101201361024e57604051610602816108e0565b6004358152602435602082015260443563ffffffff8116810361024e57604082015260643560ff8116810361024e57606082015260843560ff8116810361024e57608082015260a4359064ffffffffff8216820361024e576102a79160a082015260c43560c082015260e43560e08201526101043561010082015233611347565b3461024e57602060031936011261024e5760043567ffffffffffffffff811161024e573660238201121561024e57806004013567ffffffffffffffff811161024e5736602461012083028401011161024e576102a7916106e7916024369201610a3b565b33611317565b3461024e575f60031936011261024e5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461024e57608060031936011261024e5760243560043560443560ff8116810361024e576102a7926064359233611275565b3461024e57606060031936011261024e576102a7604435602435600435336110ef565b3461024e57606060031936011261024e5760043560443560243560ff8216820361024e576102a79233610fec565b3461024e575f60031936011261024e5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b3461024e5760a060031936011261024e5760243560043560443563ffffffff8116810361024e576064359060ff8216820361024e576102a7936084359333610f39565b3461024e57602060031936011261024e5760043567ffffffffffffffff811161024e576108646102a791369060040161086b565b9033610ba7565b9181601f8401121561024e5782359167ffffffffffffffff831161024e576020808501948460051b01011161024e57565b359063ffffffff8216820361024e57565b359060ff8216820361024e57565b90601f19601f602080948051918291828752018686015e5f8582860101520116010190565b610120810190811067ffffffffffffffff8211176108fd57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60e0810190811067ffffffffffffffff8211176108fd57604052565b60c0810190811067ffffffffffffffff8211176108fd57604052565b90601f601f19910116810190811067ffffffffffffffff8211176108fd57604052565b67ffffffffffffffff81116108fd5760051b60200190565b359064ffffffffff8216820361024e57565b91908261012091031261024e576040516109c8816108e0565b61010080829480358452602081013560208501526109e86040820161089c565b60408501526109f9606082016108ad565b6060850152610a0a608082016108ad565b6080850152610a1b60a0820161099d565b60a085015260c081013560c085015260e081013560e08501520135910152565b90929192610a4881610985565b93610a566040519586610962565b61012060208684815201920283019281841161024e57915b838310610a7b5750505050565b602061012091610a8b84866109af565b815201920191610a6e565b67ffffffffffffffff81116108fd57601f01601f191660200190565b9190811015610af25760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc18136030182121561024e570190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b356001600160a01b038116810361024e5790565b903590601e198136030182121561024e570180359067ffffffffffffffff821161024e5760200191813603831361024e57565b8051821015610af25760209160051b010190565b357fffffffff000000000000000000000000000000000000000000000000000000008116810361024e5790565b9190915f5b828110610bb95750505050565b610bcc610bc7828587610ab2565b610b7a565b907fffffffff00000000000000000000000000000000000000000000000000000000610bfc610225838789610ab2565b918194167f8407e12a0000000000000000000000000000000000000000000000000000000081145f14610c515750016101208382031261024e57610c45610c4b916001946109af565b84611347565b01610bac565b7f81adcedd000000000000000000000000000000000000000000000000000000008103610cc45750019160208184031261024e5780359067ffffffffffffffff821161024e57019180601f8401121561024e57610cb9610cbf91846020600196359101610a3b565b84611317565b610c4b565b7f8866dca1000000000000000000000000000000000000000000000000000000008103610d64575060e0918101031261024e57610cbf60019260c060405191610d0c8361092a565b8035835260208101356020840152610d26604082016108ad565b6040840152610d376060820161099d565b6060840152610d486080820161099d565b608084015260a081013560a0840152013560c0820152846114d8565b7fd805e862000000000000000000000000000000000000000000000000000000008103610dab57506040918101031261024e57610cbf826020600194359101359085611c4c565b7f2f90dd4c000000000000000000000000000000000000000000000000000000008103610e11575060a0918101031261024e57610cbf8260019335906020810135610df86040830161089c565b906080610e07606085016108ad565b9301359388610f39565b7f70ea4d04000000000000000000000000000000000000000000000000000000008103610e5e57506060918101031261024e57610cbf8260019335906040602082013591013591866110ef565b7f78d9f7c5000000000000000000000000000000000000000000000000000000008103610eb757506080918101031261024e57610cbf82600193359060208101356060610ead604084016108ad565b9201359287611275565b90507f7089ef67000000000000000000000000000000000000000000000000000000008103610f0e5750826060918101031261024e57610cbf826001933590610f076040602083013592016108ad565b9186610fec565b7f2d8d621d000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b95949291909360ff90610f4b86611cce565b50169586158015610fe2575b610fab579163ffffffff916001600160a01b03610fa8979894604051976020890152166040870152606086015216608084015260a083015260c082015260c08152610fa360e082610962565b611e5b565b50565b866392e723f560e01b5f527f67726f756e64000000000000000000000000000000000000000000000000000060045260245260445ffd5b5060068711610f57565b939291909182156110bc5781156110895760ff16908115801561107f575b611048576001600160a01b03610fa89495604051946020860152166040840152606083015260808201526080815261104360a082610962565b611ebf565b506392e723f560e01b5f527f67726f756e64000000000000000000000000000000000000000000000000000060045260245260445ffd5b506003821161100a565b63b63d6e6760e01b5f527f646f63756d656e7448617368000000000000000000000000000000000000000060045260245ffd5b63b63d6e6760e01b5f527f7375626a6563740000000000000000000000000000000000000000000000000060045260245ffd5b9290916001600160a01b038061110485611cce565b511694169380851415806111b5575b6111815750801561114e57610fa8936040519360208501526040840152606083015260808201526080815261114960a082610962565b611ef1565b63b63d6e6760e01b5f527f646973707574654661637449640000000000000000000000000000000000000060045260245ffd5b8490847fa3221ef2000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b506040517fb6363cf20000000000000000000000000000000000000000000000000000000081528160048201528560248201526020816044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa90811561126a575f9161122f575b5015611113565b90506020813d602011611262575b8161124a60209383610962565b8101031261024e5751801515810361024e575f611228565b3d915061123d565b6040513d5f823e3d90fd5b949391909283156110bc57811561114e5760ff16908115801561130d575b6112d6576001600160a01b03610fa895966040519560208701521660408501526060840152608083015260a082015260a081526112d160c082610962565b611f23565b506392e723f560e01b5f527f6f7574636f6d650000000000000000000000000000000000000000000000000060045260245260445ffd5b5060038211611293565b91905f5b8151811015611341578061133b61133460019385610b66565b5186611347565b0161131b565b50509050565b9190918251156110bc57606083019060ff82511680158015611493575b61145d5750608084019360ff8551169485158015611453575b61141c57610fa894955081519360208301519163ffffffff6040850151169160ff8060c08701519251169251169260e0860151946001600160a01b0364ffffffffff60a06101008a015199015116986040519a60208c01521660408a01526060890152608088015260a087015260c086015260e0850152610100840152610120830152610140820152610140815261141761016082610962565b611fa5565b856392e723f560e01b5f527f7374616e6365000000000000000000000000000000000000000000000000000060045260245260445ffd5b506003861161137d565b6392e723f560e01b5f527f726f6c650000000000000000000000000000000000000000000000000000000060045260245260445ffd5b5060048111611364565b604051906114ac604083610962565b601a82527f506564696772656520417373657274696f6e52656769737472790000000000006020830152565b6114e2825161204e565b602082018051835181146116ae57506114fb815161204e565b604083019160ff835116801580156116a4575b61166e57508351825193805160ff166060870192835164ffffffffff169460a08901519260c08a015160808b015164ffffffffff1690604051956020870195865260408701946001600160a01b0316998a8652606088019c8d526080880194855260a088015260c087015260e0860152610100850152610100845261159561012085610962565b61159e84611f83565b92845190206115d0907f32459c4fc9e821103b9351bd942420bee328927424a771435a237ee9e5ebd04a856004612099565b809985518601908051968203937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa08501915e52601f19017f32459c4fc9e821103b9351bd942420bee328927424a771435a237ee9e5ebd04a91a35160381b67ff0000000000000016905160101b66ffffffffff00001617915193519260405193845260208401526040830152606082015260809020610fa891612193565b6392e723f560e01b5f527f72656c6174696f6e00000000000000000000000000000000000000000000000060045260245260445ffd5b506009811161150e565b7f8376db44000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b3564ffffffffff8116810361024e5790565b9291926116f782610a96565b916117056040519384610962565b82948184528183011161024e578281602093845f960137010152565b903590601e198136030182121561024e570180359067ffffffffffffffff821161024e57602001918160051b3603831361024e57565b9291909261176481610b1f565b6060820193906040830135611778866116d9565b60208501956117878787611721565b9990506117ac6117968b610985565b9a6117a46040519c8d610962565b808c52610985565b98601f1960208c019a01368b375f5b8b5181101561188157808c61187a826117e26001958f8f906117dc91611721565b90610ab2565b6118036117fc6117f183610b7a565b926020810190610b33565b36916116eb565b60208151910120604051907fffffffff0000000000000000000000000000000000000000000000000000000060208301937fb7f02a212f0f287f6c1f0a78b005185bbe98e04c0ce76a0a94a362112aaf604c8552166040830152606082015260608152611871608082610962565b51902092610b66565b52016117bb565b5091939599909294969860405190602082018093519091905f5b818110611c365750505091816118c5611940959364ffffffffff979503601f198101835282610962565b519020846118db6118d58d610b1f565b936116d9565b604051926001600160a01b0360208501957f280ad6d68b9f0a734a092caa47c6d7eb7de4f007cdaf166a33ed437a83c34da9875216604085015260608401528960808401521660a082015260a0815261193560c082610962565b5190209336916116eb565b9216804211611c07575061197f83856001916001600160a01b038392165f528160205260405f208160081c5f5260205260ff60405f205491161c161490565b611bce576001600160a01b03841692835f52600160205260405f208160081c5f52602052600160ff60405f2092161b81541790556119bb61149d565b6020815191012060405160208101917f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f835260408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260a08152611a3360c082610962565b519020906040519060208201927f190100000000000000000000000000000000000000000000000000000000000084526022830152604282015260428152611a7c606282610962565b51902092611a8b82858361224e565b159182611ae8575b5050611aba57505090611ab2611ab892611aac83610b1f565b92611721565b91610ba7565b565b7f2a09901e000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5f9250908291604051611b4581611b3760208201947f1626ba7e0000000000000000000000000000000000000000000000000000000086528a60248401526040604484015260648301906108bb565b03601f198101835282610962565b51915afa3d15611bc7573d611b5981610a96565b90611b676040519283610962565b81523d5f602083013e5b81611bb9575b81611b86575b50155f80611a93565b7f1626ba7e000000000000000000000000000000000000000000000000000000009150611bb290611f83565b145f611b7d565b905060208151101590611b77565b6060611b71565b826001600160a01b03857f2af71f10000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b7fe16e4725000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b825184526020938401939092019160010161189b565b9181156110bc578015611c8d576001600160a01b03610fa893604051936020850152166040830152606082015260608152611c88608082610962565b611f55565b63b63d6e6760e01b5f527f617373657274696f6e466163744964000000000000000000000000000000000060045260245ffd5b519060ff8216820361024e57565b905f60a0604051611cde81610946565b8281528260208201528260408201528260608201528260808201520152604051917f4366446300000000000000000000000000000000000000000000000000000000835280600484015260c0836024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa92831561126a575f93611da4575b5060ff60408401511615611d795750565b7f6349948f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90925060c0813d60c011611e53575b81611dc060c09383610962565b8101031261024e5760405190611dd582610946565b80516001600160a01b038116810361024e57825260208101519064ffffffffff8216820361024e5760a0916020840152611e1160408201611cc0565b6040840152611e2260608201611cc0565b6060840152611e3360808201611cc0565b6080840152015163ffffffff8116810361024e5760a0820152915f611d68565b3d9150611db3565b6020907f62f368e2970c67d6dd59c8a3ffbd92c51c40148d0fe64754e92a77290845db58815160051c611e8d83611f83565b92805191611ea386830193842085876004612099565b9586915f190160051b830183810360408501865e01525190a290565b6020907f4194d2f571fc141e76cc84d3b9f0481ee16b4c6760db1a9841fab76a26a7c591815160051c611e8d83611f83565b6020907f5b62af88b4399123aee8a3fb6e6b8d85bf8ba6280838fb00e9ec9ec04c1c8c6f815160051c611e8d83611f83565b6020907fe112a7e34c448e860c81755f4850104ad957f451160da5797051df7e909b790f815160051c611e8d83611f83565b6020907f79259bd32ffcd2caedb784236767e74f77aa0947764b5cf3ba3b59a479a77303815160051c611e8d835b602081519101519060208110611f97575090565b5f199060200360031b1b1690565b90611faf82611f83565b91611fe3815160208301207fad71df2d1e7c5a1ccf5ec47ec76306808cb0f25e25e0e74bc8bd5b0cfc597fc8856004612099565b927fad71df2d1e7c5a1ccf5ec47ec76306808cb0f25e25e0e74bc8bd5b0cfc597fc882518301926040601f19610100830188815197858103927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008401906101208801905e52019101a3565b60ff604061205b83611cce565b015116906004821161206b575050565b7f2533b833000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b939260709291604051927f0000000000000000000000000000000000000000000000000000000000000000845260ff6020850197168752604084019182526060842096875f525f60205260405f2097885490811561218b575b50855252524260801b7fffffffffffffffff0000000000000000000000000000000000000000000000004360c01b1617606082015220809255817f00000000000000000000000000000000000000000000000000000000000000009081548015612164575b5f5260205260405f209055565b507f0000000000000000000000000000000000000000000000000000000000000000612157565b90505f6120f2565b9190607090604051907f00000000000000000000000000000000000000000000000000000000000000008252602082019460028652604083019081527ff29b4b6af380c6f0092950d46ce330c46f770e9511ced7bb007fdf3f2bbddd796060842096875f525f60205260405f20978854908115612246575b50855252524260801b7fffffffffffffffff0000000000000000000000000000000000000000000000004360c01b1617606082015220809255565b90505f61220b565b919060418251036122ec57602082015190606060408401519301515f1a907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116122e3576020935f93608093604051938452868401526040830152606082015282805260015afa1561126a576001600160a01b035f511680151591826122d457505090565b6001600160a01b031614919050565b50505050505f90565b5050505f9056';

/** Code of a deployment, with zeros where the immutables stand. */
export const assertionRegistryDeployedBytecode: `0x${string}` =
  '0x60806040526004361015610011575f80fd5b5f3560e01c80631b50e864146108305780632f90dd4c146107ed57806335a51270146107b35780637089ef671461078557806370ea4d041461076257806378d9f7c5146107305780637fdffe0d146106ed57806381adcedd146106835780638407e12a146105db57806384b0196e146104db5780638866dca11461045057806395a468261461040d578063ade8489d1461038d578063cab7e8eb14610325578063d78ecf1a146102a9578063d805e86214610287578063ec872976146102525763fb675d3a146100df575f80fd5b3461024e57602060031936011261024e5760043567ffffffffffffffff811161024e5761011090369060040161086b565b61011981610985565b916101276040519384610962565b81835261013382610985565b91601f196020850193013684375f5b81811061018f578385604051918291602083019060208452518091526040830191905f5b818110610174575050500390f35b82511515845285945060209384019390920191600101610166565b61019a818385610ab2565b9081357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff818336030181121561024e576001920161020f6101d982610b1f565b6040830135906001916001600160a01b038392165f528160205260405f208160081c5f5260205260ff60405f205491161c161490565b610248576102359061022f610225848789610ab2565b6020810190610b33565b91611757565b816102408288610b66565b525b01610142565b50610242565b5f80fd5b3461024e57604060031936011261024e57335f52600160205260405f206004355f5260205260405f2060243581541790555f80f35b3461024e57604060031936011261024e576102a760243560043533611c4c565b005b3461024e57604060031936011261024e5760043560ff811680910361024e576060602091604051907f0000000000000000000000000000000000000000000000000000000000000000825283820152602435604082015220805f525f825260405f205490811561031d575b50604051908152f35b905082610314565b3461024e57604060031936011261024e576004356001600160a01b038116810361024e57610383602091602435906001916001600160a01b038392165f528160205260405f208160081c5f5260205260ff60405f205491161c161490565b6040519015158152f35b3461024e57604060031936011261024e5760043567ffffffffffffffff811161024e576080600319823603011261024e576024359067ffffffffffffffff821161024e573660238301121561024e5781600401359067ffffffffffffffff821161024e57366024838501011161024e5760246102a7930190600401611757565b3461024e575f60031936011261024e5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461024e57600319360160e0811261024e5760e01361024e576040516104758161092a565b6004358152602435602082015260443560ff8116810361024e57604082015260643564ffffffffff8116810361024e5760608201526084359064ffffffffff8216820361024e576102a791608082015260a43560a082015260c43560c0820152336114d8565b3461024e575f60031936011261024e5761057f6104f661149d565b60405160206105058183610962565b5f82525f36813761058d60405161051d604082610962565b600181527f3100000000000000000000000000000000000000000000000000000000000000838201526040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e08701906108bb565b9085820360408701526108bb565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b8281106105c457505050500390f35b8351855286955093810193928101926001016105b5565b3461024e576003193601610120811261024e576101201361024e57604051610602816108e0565b6004358152602435602082015260443563ffffffff8116810361024e57604082015260643560ff8116810361024e57606082015260843560ff8116810361024e57608082015260a4359064ffffffffff8216820361024e576102a79160a082015260c43560c082015260e43560e08201526101043561010082015233611347565b3461024e57602060031936011261024e5760043567ffffffffffffffff811161024e573660238201121561024e57806004013567ffffffffffffffff811161024e5736602461012083028401011161024e576102a7916106e7916024369201610a3b565b33611317565b3461024e575f60031936011261024e5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461024e57608060031936011261024e5760243560043560443560ff8116810361024e576102a7926064359233611275565b3461024e57606060031936011261024e576102a7604435602435600435336110ef565b3461024e57606060031936011261024e5760043560443560243560ff8216820361024e576102a79233610fec565b3461024e575f60031936011261024e5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b3461024e5760a060031936011261024e5760243560043560443563ffffffff8116810361024e576064359060ff8216820361024e576102a7936084359333610f39565b3461024e57602060031936011261024e5760043567ffffffffffffffff811161024e576108646102a791369060040161086b565b9033610ba7565b9181601f8401121561024e5782359167ffffffffffffffff831161024e576020808501948460051b01011161024e57565b359063ffffffff8216820361024e57565b359060ff8216820361024e57565b90601f19601f602080948051918291828752018686015e5f8582860101520116010190565b610120810190811067ffffffffffffffff8211176108fd57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60e0810190811067ffffffffffffffff8211176108fd57604052565b60c0810190811067ffffffffffffffff8211176108fd57604052565b90601f601f19910116810190811067ffffffffffffffff8211176108fd57604052565b67ffffffffffffffff81116108fd5760051b60200190565b359064ffffffffff8216820361024e57565b91908261012091031261024e576040516109c8816108e0565b61010080829480358452602081013560208501526109e86040820161089c565b60408501526109f9606082016108ad565b6060850152610a0a608082016108ad565b6080850152610a1b60a0820161099d565b60a085015260c081013560c085015260e081013560e08501520135910152565b90929192610a4881610985565b93610a566040519586610962565b61012060208684815201920283019281841161024e57915b838310610a7b5750505050565b602061012091610a8b84866109af565b815201920191610a6e565b67ffffffffffffffff81116108fd57601f01601f191660200190565b9190811015610af25760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc18136030182121561024e570190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b356001600160a01b038116810361024e5790565b903590601e198136030182121561024e570180359067ffffffffffffffff821161024e5760200191813603831361024e57565b8051821015610af25760209160051b010190565b357fffffffff000000000000000000000000000000000000000000000000000000008116810361024e5790565b9190915f5b828110610bb95750505050565b610bcc610bc7828587610ab2565b610b7a565b907fffffffff00000000000000000000000000000000000000000000000000000000610bfc610225838789610ab2565b918194167f8407e12a0000000000000000000000000000000000000000000000000000000081145f14610c515750016101208382031261024e57610c45610c4b916001946109af565b84611347565b01610bac565b7f81adcedd000000000000000000000000000000000000000000000000000000008103610cc45750019160208184031261024e5780359067ffffffffffffffff821161024e57019180601f8401121561024e57610cb9610cbf91846020600196359101610a3b565b84611317565b610c4b565b7f8866dca1000000000000000000000000000000000000000000000000000000008103610d64575060e0918101031261024e57610cbf60019260c060405191610d0c8361092a565b8035835260208101356020840152610d26604082016108ad565b6040840152610d376060820161099d565b6060840152610d486080820161099d565b608084015260a081013560a0840152013560c0820152846114d8565b7fd805e862000000000000000000000000000000000000000000000000000000008103610dab57506040918101031261024e57610cbf826020600194359101359085611c4c565b7f2f90dd4c000000000000000000000000000000000000000000000000000000008103610e11575060a0918101031261024e57610cbf8260019335906020810135610df86040830161089c565b906080610e07606085016108ad565b9301359388610f39565b7f70ea4d04000000000000000000000000000000000000000000000000000000008103610e5e57506060918101031261024e57610cbf8260019335906040602082013591013591866110ef565b7f78d9f7c5000000000000000000000000000000000000000000000000000000008103610eb757506080918101031261024e57610cbf82600193359060208101356060610ead604084016108ad565b9201359287611275565b90507f7089ef67000000000000000000000000000000000000000000000000000000008103610f0e5750826060918101031261024e57610cbf826001933590610f076040602083013592016108ad565b9186610fec565b7f2d8d621d000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b95949291909360ff90610f4b86611cce565b50169586158015610fe2575b610fab579163ffffffff916001600160a01b03610fa8979894604051976020890152166040870152606086015216608084015260a083015260c082015260c08152610fa360e082610962565b611e5b565b50565b866392e723f560e01b5f527f67726f756e64000000000000000000000000000000000000000000000000000060045260245260445ffd5b5060068711610f57565b939291909182156110bc5781156110895760ff16908115801561107f575b611048576001600160a01b03610fa89495604051946020860152166040840152606083015260808201526080815261104360a082610962565b611ebf565b506392e723f560e01b5f527f67726f756e64000000000000000000000000000000000000000000000000000060045260245260445ffd5b506003821161100a565b63b63d6e6760e01b5f527f646f63756d656e7448617368000000000000000000000000000000000000000060045260245ffd5b63b63d6e6760e01b5f527f7375626a6563740000000000000000000000000000000000000000000000000060045260245ffd5b9290916001600160a01b038061110485611cce565b511694169380851415806111b5575b6111815750801561114e57610fa8936040519360208501526040840152606083015260808201526080815261114960a082610962565b611ef1565b63b63d6e6760e01b5f527f646973707574654661637449640000000000000000000000000000000000000060045260245ffd5b8490847fa3221ef2000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b506040517fb6363cf20000000000000000000000000000000000000000000000000000000081528160048201528560248201526020816044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa90811561126a575f9161122f575b5015611113565b90506020813d602011611262575b8161124a60209383610962565b8101031261024e5751801515810361024e575f611228565b3d915061123d565b6040513d5f823e3d90fd5b949391909283156110bc57811561114e5760ff16908115801561130d575b6112d6576001600160a01b03610fa895966040519560208701521660408501526060840152608083015260a082015260a081526112d160c082610962565b611f23565b506392e723f560e01b5f527f6f7574636f6d650000000000000000000000000000000000000000000000000060045260245260445ffd5b5060038211611293565b91905f5b8151811015611341578061133b61133460019385610b66565b5186611347565b0161131b565b50509050565b9190918251156110bc57606083019060ff82511680158015611493575b61145d5750608084019360ff8551169485158015611453575b61141c57610fa894955081519360208301519163ffffffff6040850151169160ff8060c08701519251169251169260e0860151946001600160a01b0364ffffffffff60a06101008a015199015116986040519a60208c01521660408a01526060890152608088015260a087015260c086015260e0850152610100840152610120830152610140820152610140815261141761016082610962565b611fa5565b856392e723f560e01b5f527f7374616e6365000000000000000000000000000000000000000000000000000060045260245260445ffd5b506003861161137d565b6392e723f560e01b5f527f726f6c650000000000000000000000000000000000000000000000000000000060045260245260445ffd5b5060048111611364565b604051906114ac604083610962565b601a82527f506564696772656520417373657274696f6e52656769737472790000000000006020830152565b6114e2825161204e565b602082018051835181146116ae57506114fb815161204e565b604083019160ff835116801580156116a4575b61166e57508351825193805160ff166060870192835164ffffffffff169460a08901519260c08a015160808b015164ffffffffff1690604051956020870195865260408701946001600160a01b0316998a8652606088019c8d526080880194855260a088015260c087015260e0860152610100850152610100845261159561012085610962565b61159e84611f83565b92845190206115d0907f32459c4fc9e821103b9351bd942420bee328927424a771435a237ee9e5ebd04a856004612099565b809985518601908051968203937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa08501915e52601f19017f32459c4fc9e821103b9351bd942420bee328927424a771435a237ee9e5ebd04a91a35160381b67ff0000000000000016905160101b66ffffffffff00001617915193519260405193845260208401526040830152606082015260809020610fa891612193565b6392e723f560e01b5f527f72656c6174696f6e00000000000000000000000000000000000000000000000060045260245260445ffd5b506009811161150e565b7f8376db44000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b3564ffffffffff8116810361024e5790565b9291926116f782610a96565b916117056040519384610962565b82948184528183011161024e578281602093845f960137010152565b903590601e198136030182121561024e570180359067ffffffffffffffff821161024e57602001918160051b3603831361024e57565b9291909261176481610b1f565b6060820193906040830135611778866116d9565b60208501956117878787611721565b9990506117ac6117968b610985565b9a6117a46040519c8d610962565b808c52610985565b98601f1960208c019a01368b375f5b8b5181101561188157808c61187a826117e26001958f8f906117dc91611721565b90610ab2565b6118036117fc6117f183610b7a565b926020810190610b33565b36916116eb565b60208151910120604051907fffffffff0000000000000000000000000000000000000000000000000000000060208301937fb7f02a212f0f287f6c1f0a78b005185bbe98e04c0ce76a0a94a362112aaf604c8552166040830152606082015260608152611871608082610962565b51902092610b66565b52016117bb565b5091939599909294969860405190602082018093519091905f5b818110611c365750505091816118c5611940959364ffffffffff979503601f198101835282610962565b519020846118db6118d58d610b1f565b936116d9565b604051926001600160a01b0360208501957f280ad6d68b9f0a734a092caa47c6d7eb7de4f007cdaf166a33ed437a83c34da9875216604085015260608401528960808401521660a082015260a0815261193560c082610962565b5190209336916116eb565b9216804211611c07575061197f83856001916001600160a01b038392165f528160205260405f208160081c5f5260205260ff60405f205491161c161490565b611bce576001600160a01b03841692835f52600160205260405f208160081c5f52602052600160ff60405f2092161b81541790556119bb61149d565b6020815191012060405160208101917f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f835260408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260a08152611a3360c082610962565b519020906040519060208201927f190100000000000000000000000000000000000000000000000000000000000084526022830152604282015260428152611a7c606282610962565b51902092611a8b82858361224e565b159182611ae8575b5050611aba57505090611ab2611ab892611aac83610b1f565b92611721565b91610ba7565b565b7f2a09901e000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5f9250908291604051611b4581611b3760208201947f1626ba7e0000000000000000000000000000000000000000000000000000000086528a60248401526040604484015260648301906108bb565b03601f198101835282610962565b51915afa3d15611bc7573d611b5981610a96565b90611b676040519283610962565b81523d5f602083013e5b81611bb9575b81611b86575b50155f80611a93565b7f1626ba7e000000000000000000000000000000000000000000000000000000009150611bb290611f83565b145f611b7d565b905060208151101590611b77565b6060611b71565b826001600160a01b03857f2af71f10000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b7fe16e4725000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b825184526020938401939092019160010161189b565b9181156110bc578015611c8d576001600160a01b03610fa893604051936020850152166040830152606082015260608152611c88608082610962565b611f55565b63b63d6e6760e01b5f527f617373657274696f6e466163744964000000000000000000000000000000000060045260245ffd5b519060ff8216820361024e57565b905f60a0604051611cde81610946565b8281528260208201528260408201528260608201528260808201520152604051917f4366446300000000000000000000000000000000000000000000000000000000835280600484015260c0836024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa92831561126a575f93611da4575b5060ff60408401511615611d795750565b7f6349948f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90925060c0813d60c011611e53575b81611dc060c09383610962565b8101031261024e5760405190611dd582610946565b80516001600160a01b038116810361024e57825260208101519064ffffffffff8216820361024e5760a0916020840152611e1160408201611cc0565b6040840152611e2260608201611cc0565b6060840152611e3360808201611cc0565b6080840152015163ffffffff8116810361024e5760a0820152915f611d68565b3d9150611db3565b6020907f62f368e2970c67d6dd59c8a3ffbd92c51c40148d0fe64754e92a77290845db58815160051c611e8d83611f83565b92805191611ea386830193842085876004612099565b9586915f190160051b830183810360408501865e01525190a290565b6020907f4194d2f571fc141e76cc84d3b9f0481ee16b4c6760db1a9841fab76a26a7c591815160051c611e8d83611f83565b6020907f5b62af88b4399123aee8a3fb6e6b8d85bf8ba6280838fb00e9ec9ec04c1c8c6f815160051c611e8d83611f83565b6020907fe112a7e34c448e860c81755f4850104ad957f451160da5797051df7e909b790f815160051c611e8d83611f83565b6020907f79259bd32ffcd2caedb784236767e74f77aa0947764b5cf3ba3b59a479a77303815160051c611e8d835b602081519101519060208110611f97575090565b5f199060200360031b1b1690565b90611faf82611f83565b91611fe3815160208301207fad71df2d1e7c5a1ccf5ec47ec76306808cb0f25e25e0e74bc8bd5b0cfc597fc8856004612099565b927fad71df2d1e7c5a1ccf5ec47ec76306808cb0f25e25e0e74bc8bd5b0cfc597fc882518301926040601f19610100830188815197858103927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008401906101208801905e52019101a3565b60ff604061205b83611cce565b015116906004821161206b575050565b7f2533b833000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b939260709291604051927f0000000000000000000000000000000000000000000000000000000000000000845260ff6020850197168752604084019182526060842096875f525f60205260405f2097885490811561218b575b50855252524260801b7fffffffffffffffff0000000000000000000000000000000000000000000000004360c01b1617606082015220809255817f00000000000000000000000000000000000000000000000000000000000000009081548015612164575b5f5260205260405f209055565b507f0000000000000000000000000000000000000000000000000000000000000000612157565b90505f6120f2565b9190607090604051907f00000000000000000000000000000000000000000000000000000000000000008252602082019460028652604083019081527ff29b4b6af380c6f0092950d46ce330c46f770e9511ced7bb007fdf3f2bbddd796060842096875f525f60205260405f20978854908115612246575b50855252524260801b7fffffffffffffffff0000000000000000000000000000000000000000000000004360c01b1617606082015220809255565b90505f61220b565b919060418251036122ec57602082015190606060408401519301515f1a907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116122e3576020935f93608093604051938452868401526040830152606082015282805260015afa1561126a576001600160a01b035f511680151591826122d457505090565b6001600160a01b031614919050565b50505050505f90565b5050505f9056';

/** Byte offsets of the immutables in the deployed code, 32 bytes each. */
export const assertionRegistryImmutables = {
  "LINEAGE": [
    1804,
    4600,
    7480
  ],
  "PREDECESSOR": [
    1068
  ],
  "PREFIX": [
    723,
    1994,
    8357,
    8606
  ],
  "REGISTRY_SLOT": [
    8494
  ],
  "REGISTRY_START": [
    8551
  ]
} as const;
