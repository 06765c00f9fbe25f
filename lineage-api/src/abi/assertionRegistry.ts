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
  '0x610100806040523461015b5760408161233d8038038091610020828561015f565b83398101031261015b578051906001600160a01b0382169081830361015b57602001516001600160a01b038116810361015b57604051602081019060608252600b60808201526a70656469677265652f763160a81b60a082015246604082015230606082015260a0815261009560c08261015f565b519020908160805260a05260405160208101918252600560408201525f6060820152606081526100c660808261015f565b51902060c052803b15610149575060e0526040516121a6908161019782396080518181816107350152818161175b0152611d0b015260a051816103cf015260c051818181610e1601528181610f4601528181611218015281816113fd0152818161166b0152611ddd015260e051818181610677015281816111050152611ed70152f35b633538de7f60e21b5f5260045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b0382119082101761018257604052565b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c80631b50e8641461079b5780632f90dd4c1461075857806335a512701461071e5780637089ef67146106f057806370ea4d04146106cd57806378d9f7c51461069b5780637fdffe0d1461065857806381adcedd146105ee5780638407e12a1461054657806384b0196e1461047e5780638866dca1146103f357806395a46826146103b0578063ade8489d14610330578063cab7e8eb146102c8578063d78ecf1a1461028b578063d805e86214610269578063ec872976146102345763fb675d3a146100df575f80fd5b346102305760203660031901126102305760043567ffffffffffffffff8111610230576101109036906004016107d6565b610119816108d5565b9161012760405193846108b3565b818352610133826108d5565b602084019290601f19013684375f5b81811061018f578385604051918291602083019060208452518091526040830191905f5b818110610174575050500390f35b82511515845285945060209384019390920191600101610166565b61019a818385610a02565b908135607e198336030181121561023057600192016101f16101bb82610a38565b6040830135906001916001600160a01b038392165f528160205260405f208160081c5f5260205260ff60405f205491161c161490565b61022a5761021790610211610207848789610a02565b6020810190610a4c565b9161189f565b816102228288610a7f565b525b01610142565b50610224565b5f80fd5b3461023057604036600319011261023057335f52600160205260405f206004355f5260205260405f2060243581541790555f80f35b346102305760403660031901126102305761028960243560043533611d67565b005b346102305760403660031901126102305760043560ff81168103610230576102c06102bb60209260243590611cfd565b611d4c565b604051908152f35b34610230576040366003190112610230576004356001600160a01b038116810361023057610326602091602435906001916001600160a01b038392165f528160205260405f208160081c5f5260205260ff60405f205491161c161490565b6040519015158152f35b346102305760403660031901126102305760043567ffffffffffffffff81116102305760806003198236030112610230576024359067ffffffffffffffff821161023057366023830112156102305781600401359067ffffffffffffffff821161023057366024838501011161023057602461028993019060040161189f565b34610230575f3660031901126102305760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461023057366003190160e081126102305760e013610230576040516104188161087b565b6004358152602435602082015260443560ff8116810361023057604082015260643564ffffffffff811681036102305760608201526084359064ffffffffff821682036102305761028991608082015260a43560a082015260c43560c082015233611573565b34610230575f366003190112610230576104ea610499611538565b60405160206104a881836108b3565b5f82525f3681376104f86040516104c06040826108b3565b60018152603160f81b83820152604051958695600f60f81b875260e08588015260e0870190610826565b908582036040870152610826565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b82811061052f57505050500390f35b835185528695509381019392810192600101610520565b34610230573660031901610120811261023057610120136102305760405161056d8161084a565b6004358152602435602082015260443563ffffffff8116810361023057604082015260643560ff8116810361023057606082015260843560ff8116810361023057608082015260a4359064ffffffffff82168203610230576102899160a082015260c43560c082015260e43560e082015261010435610100820152336112fb565b346102305760203660031901126102305760043567ffffffffffffffff8111610230573660238201121561023057806004013567ffffffffffffffff811161023057366024610120830284010111610230576102899161065291602436920161098b565b336112cb565b34610230575f3660031901126102305760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102305760803660031901126102305760243560043560443560ff8116810361023057610289926064359233611182565b346102305760603660031901126102305761028960443560243560043533611010565b346102305760603660031901126102305760043560443560243560ff82168203610230576102899233610eb8565b34610230575f3660031901126102305760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346102305760a03660031901126102305760243560043560443563ffffffff81168103610230576064359060ff8216820361023057610289936084359333610d70565b346102305760203660031901126102305760043567ffffffffffffffff8111610230576107cf6102899136906004016107d6565b9033610ac0565b9181601f840112156102305782359167ffffffffffffffff8311610230576020808501948460051b01011161023057565b359063ffffffff8216820361023057565b359060ff8216820361023057565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b610120810190811067ffffffffffffffff82111761086757604052565b634e487b7160e01b5f52604160045260245ffd5b60e0810190811067ffffffffffffffff82111761086757604052565b60c0810190811067ffffffffffffffff82111761086757604052565b90601f8019910116810190811067ffffffffffffffff82111761086757604052565b67ffffffffffffffff81116108675760051b60200190565b359064ffffffffff8216820361023057565b919082610120910312610230576040516109188161084a565b610100808294803584526020810135602085015261093860408201610807565b604085015261094960608201610818565b606085015261095a60808201610818565b608085015261096b60a082016108ed565b60a085015260c081013560c085015260e081013560e08501520135910152565b90929192610998816108d5565b936109a660405195866108b3565b61012060208684815201920283019281841161023057915b8383106109cb5750505050565b6020610120916109db84866108ff565b8152019201916109be565b67ffffffffffffffff811161086757601f01601f191660200190565b9190811015610a245760051b81013590603e1981360301821215610230570190565b634e487b7160e01b5f52603260045260245ffd5b356001600160a01b03811681036102305790565b903590601e1981360301821215610230570180359067ffffffffffffffff82116102305760200191813603831361023057565b8051821015610a245760209160051b010190565b357fffffffff00000000000000000000000000000000000000000000000000000000811681036102305790565b9190915f5b828110610ad25750505050565b610ae5610ae0828587610a02565b610a93565b90610af4610207828688610a02565b909283907fffffffff0000000000000000000000000000000000000000000000000000000016634203f09560e11b8103610b505750016101208382031261023057610b44610b4a916001946108ff565b846112fb565b01610ac5565b6381adcedd60e01b8103610baa575001916020818403126102305780359067ffffffffffffffff821161023057019180601f8401121561023057610b9f610ba59184602060019635910161098b565b846112cb565b610b4a565b638866dca160e01b8103610c31575060e0918101031261023057610ba560019260c060405191610bd98361087b565b8035835260208101356020840152610bf360408201610818565b6040840152610c04606082016108ed565b6060840152610c15608082016108ed565b608084015260a081013560a0840152013560c082015284611573565b636c02f43160e11b8103610c5f57506040918101031261023057610ba5826020600194359101359085611d67565b630be4375360e21b8103610cac575060a0918101031261023057610ba58260019335906020810135610c9360408301610807565b906080610ca260608501610818565b9301359388610d70565b631c3a934160e21b8103610ce057506060918101031261023057610ba5826001933590604060208201359101359186611010565b6378d9f7c560e01b8103610d2057506080918101031261023057610ba582600193359060208101356060610d1660408401610818565b9201359287611182565b9050637089ef6760e01b8103610d5e5750826060918101031261023057610ba5826001933590610d57604060208301359201610818565b9186610eb8565b632d8d621d60e01b5f5260045260245ffd5b909491929360ff90610d8187611e86565b50169081158015610eae575b610e8e579160c093917f62f368e2970c67d6dd59c8a3ffbd92c51c40148d0fe64754e92a77290845db589593610e1363ffffffff6001600160a01b03604051938b6020860152169687604085015286606085015216918260808201528360a08201528488820152878152610e0260e0826108b3565b88610e0e8b6004611cfd565b6120a3565b937f0000000000000000000000000000000000000000000000000000000000000000610e3e81611d4c565b6040516020810191825287604082015260408152610e5d6060826108b3565b519020905f525f60205260405f2055604051958652602086015260408501526060840152608083015260a0820152a2565b506392e723f560e01b5f526519dc9bdd5b9960d21b60045260245260445ffd5b5060068211610d8d565b919092610ec484611e86565b508115610fdd5760ff1680158015610fd3575b610fb457916080917f4194d2f571fc141e76cc84d3b9f0481ee16b4c6760db1a9841fab76a26a7c59193610f436001600160a01b036040519488602087015216938460408201528360608201528286820152858152610f3760a0826108b3565b86610e0e896004611cfd565b917f0000000000000000000000000000000000000000000000000000000000000000610f6e81611d4c565b6040516020810191825285604082015260408152610f8d6060826108b3565b519020905f525f60205260405f2055604051938452602084015260408301526060820152a2565b6392e723f560e01b5f526519dc9bdd5b9960d21b60045260245260445ffd5b5060038111610ed7565b63b63d6e6760e01b5f527f646f63756d656e7448617368000000000000000000000000000000000000000060045260245ffd5b9290926001600160a01b038061102586611e86565b511691169080821415806110db575b6110c25750821561108f577f5b62af88b4399123aee8a3fb6e6b8d85bf8ba6280838fb00e9ec9ec04c1c8c6f92608092610f436040518760208201528460408201528360608201528286820152858152610f3760a0826108b3565b63b63d6e6760e01b5f527f646973707574654661637449640000000000000000000000000000000000000060045260245ffd5b846351910f7960e11b5f5260045260245260445260645ffd5b50604051635b1b1e7960e11b81528160048201528260248201526020816044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115611177575f9161113c575b5015611034565b90506020813d60201161116f575b81611157602093836108b3565b8101031261023057518015158103610230575f611135565b3d915061114a565b6040513d5f823e3d90fd5b9293909361118f85611e86565b50821561108f5760ff16801580156112c1575b61128b57917fe112a7e34c448e860c81755f4850104ad957f451160da5797051df7e909b790f939160a0936112156001600160a01b03604051958960208801521694856040820152846060820152826080820152838782015286815261120960c0826108b3565b87610e0e8a6004611cfd565b927f000000000000000000000000000000000000000000000000000000000000000061124081611d4c565b604051602081019182528660408201526040815261125f6060826108b3565b519020905f525f60205260405f20556040519485526020850152604084015260608301526080820152a2565b6392e723f560e01b5f527f6f7574636f6d650000000000000000000000000000000000000000000000000060045260245260445ffd5b50600381116111a2565b91905f5b81518110156112f557806112ef6112e860019385610a7f565b51866112fb565b016112cf565b50509050565b6113058251611e86565b5060ff6060830151168015801561152e575b611511575060ff60808301511680158015611507575b6114d157507fad71df2d1e7c5a1ccf5ec47ec76306808cb0f25e25e0e74bc8bd5b0cfc597fc86101206113fa845160208601518663ffffffff60408201511660c082015160ff60608401511660ff6080850151169160e08501519364ffffffffff60a061010088015197015116966040519860208a01526001600160a01b038d1660408a01526060890152608088015260a087015260c086015260e08501526101008401528483015261014082015261014081526113ed610160826108b3565b83610e0e87516004611cfd565b927f000000000000000000000000000000000000000000000000000000000000000061142581611d4c565b60405160208101918252866040820152604081526114446060826108b3565b519020905f525f60205260405f2055845193602086015163ffffffff6040880151169660c081015160ff60608301511660ff6080840151169160e08401519a64ffffffffff60a061010087015196015116956001600160a01b0360405199168952602089015260408801526060870152608086015260a085015260c084015260e0830152610100820152a3565b6392e723f560e01b5f527f7374616e6365000000000000000000000000000000000000000000000000000060045260245260445ffd5b506003811161132d565b6392e723f560e01b5f5263726f6c6560e01b60045260245260445ffd5b5060048111611317565b604051906115476040836108b3565b601a82527f506564696772656520417373657274696f6e52656769737472790000000000006020830152565b9061157e8151611fe1565b6020810180518251811461180f57506115978151611fe1565b6040820160ff81511680158015611805575b6117cf5750825193825191805160ff166060860192835164ffffffffff169760a088019182519960c08a019a8b519160808c0196875164ffffffffff16946040519660208801526001600160a01b03169a8b60408801526060870152608086015260a085015260c084015260e08301526101008201526101008152611630610120826108b3565b875161163d906004611cfd565b907f32459c4fc9e821103b9351bd942420bee328927424a771435a237ee9e5ebd04a611668926120a3565b977f000000000000000000000000000000000000000000000000000000000000000061169381611d4c565b604051602081019182528b6040820152604081526116b26060826108b3565b519020905f525f60205260405f2055875191875193855160ff1692875164ffffffffff1692519051915164ffffffffff1692604051948a8652602086015260408501526060840152608083015260a08201528860c082015260e07f32459c4fc9e821103b9351bd942420bee328927424a771435a237ee9e5ebd04a91a35160381b67ff0000000000000016905160101b66ffffffffff00001617915192519260405160208101917f0000000000000000000000000000000000000000000000000000000000000000835260408201600290526060820152606081526117986080826108b3565b51902093604051936020850152604084015260608301526080820152608081526117c360a0826108b3565b6117cc91612013565b50565b6392e723f560e01b5f527f72656c6174696f6e00000000000000000000000000000000000000000000000060045260245260445ffd5b50600981116115a9565b6320ddb6d160e21b5f5260045260245ffd5b3564ffffffffff811681036102305790565b92919261183f826109e6565b9161184d60405193846108b3565b829481845281830111610230578281602093845f960137010152565b903590601e1981360301821215610230570180359067ffffffffffffffff821161023057602001918160051b3603831361023057565b929190926118ac81610a38565b60608201939060408301356118c086611821565b60208501956118cf8787611869565b9990506118f46118de8b6108d5565b9a6118ec6040519c8d6108b3565b808c526108d5565b60208b019990601f1901368b375f5b8b518110156119b057808c6119a98261192a6001958f8f9061192491611869565b90610a02565b61194b61194461193983610a93565b926020810190610a4c565b3691611833565b602081519101206040519060208201927fb7f02a212f0f287f6c1f0a78b005185bbe98e04c0ce76a0a94a362112aaf604c845263ffffffff60e01b1660408301526060820152606081526119a06080826108b3565b51902092610a7f565b5201611903565b5091939599909294969860405190602082018093519091905f5b818110611ce75750505091816119f4611a6f959364ffffffffff979503601f1981018352826108b3565b51902084611a0a611a048d610a38565b93611821565b604051926001600160a01b0360208501957f280ad6d68b9f0a734a092caa47c6d7eb7de4f007cdaf166a33ed437a83c34da9875216604085015260608401528960808401521660a082015260a08152611a6460c0826108b3565b519020933691611833565b9216804211611cd15750611aae83856001916001600160a01b038392165f528160205260405f208160081c5f5260205260ff60405f205491161c161490565b611cb1576001600160a01b03841692835f52600160205260405f208160081c5f52602052600160ff60405f2092161b8154179055611aea611538565b6020815191012060405160208101917f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f835260408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260a08152611b6260c0826108b3565b5190209060405190602082019261190160f01b84526022830152604282015260428152611b906062826108b3565b51902092611b9f828583612101565b159182611be3575b5050611bce57505090611bc6611bcc92611bc083610a38565b92611869565b91610ac0565b565b631504c80f60e11b5f5260045260245260445ffd5b5f9250908291604051611c2781611c196020820194630b135d3f60e11b86528a6024840152604060448401526064830190610826565b03601f1981018352826108b3565b51915afa3d15611caa573d611c3b816109e6565b90611c4960405192836108b3565b81523d5f602083013e5b81611c9c575b81611c68575b50155f80611ba7565b9050602081519101519060208110611c8b575b50630b135d3f60e11b145f611c5f565b5f199060200360031b1b165f611c7b565b905060208151101590611c59565b6060611c53565b826001600160a01b03856302af71f160e41b5f521660045260245260445ffd5b63e16e472560e01b5f526004524260245260445ffd5b82518452602093840193909201916001016119ca565b906040519060ff60208301937f00000000000000000000000000000000000000000000000000000000000000008552166040830152606082015260608152611d466080826108b3565b51902090565b90815f525f60205260405f2054918215611d635750565b9150565b9091611d7283611e86565b508015611e45577f79259bd32ffcd2caedb784236767e74f77aa0947764b5cf3ba3b59a479a7730391606091611dda6001600160a01b036040519387602086015216928360408201528285820152848152611dce6080826108b3565b85610e0e886004611cfd565b907f0000000000000000000000000000000000000000000000000000000000000000611e0581611d4c565b6040516020810191825284604082015260408152611e2387826108b3565b519020905f525f60205260405f205560405192835260208301526040820152a2565b63b63d6e6760e01b5f527f617373657274696f6e466163744964000000000000000000000000000000000060045260245ffd5b519060ff8216820361023057565b905f60a0604051611e9681610897565b828152826020820152826040820152826060820152826080820152015260405191634366446360e01b835280600484015260c0836024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa928315611177575f93611f2a575b5060ff60408401511615611f185750565b636349948f60e01b5f5260045260245ffd5b90925060c0813d60c011611fd9575b81611f4660c093836108b3565b810103126102305760405190611f5b82610897565b80516001600160a01b038116810361023057825260208101519064ffffffffff821682036102305760a0916020840152611f9760408201611e78565b6040840152611fa860608201611e78565b6060840152611fb960808201611e78565b6080840152015163ffffffff811681036102305760a0820152915f611f07565b3d9150611f39565b60ff6040611fee83611e86565b0151169060048211611ffe575050565b632533b83360e01b5f5260045260245260445ffd5b919061201e83611d4c565b906020815191012060405190602082019283527ff29b4b6af380c6f0092950d46ce330c46f770e9511ced7bb007fdf3f2bbddd79604083015260608201526001600160c01b03194360c01b1660808201526001600160c01b03194260c01b166088820152607081526120916090826108b3565b519020915f525f6020528160405f2055565b9291906120af84611d4c565b91602081519101206040519160208301938452604083015260608201526001600160c01b03194360c01b1660808201526001600160c01b03194260c01b166088820152607081526120916090826108b3565b9190604182510361219f57602082015190606060408401519301515f1a907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411612196576020935f93608093604051938452868401526040830152606082015282805260015afa15611177576001600160a01b035f5116801515918261218757505090565b6001600160a01b031614919050565b50505050505f90565b5050505f9056';

/** Code of a deployment, with zeros where the immutables stand. */
export const assertionRegistryDeployedBytecode: `0x${string}` =
  '0x60806040526004361015610011575f80fd5b5f3560e01c80631b50e8641461079b5780632f90dd4c1461075857806335a512701461071e5780637089ef67146106f057806370ea4d04146106cd57806378d9f7c51461069b5780637fdffe0d1461065857806381adcedd146105ee5780638407e12a1461054657806384b0196e1461047e5780638866dca1146103f357806395a46826146103b0578063ade8489d14610330578063cab7e8eb146102c8578063d78ecf1a1461028b578063d805e86214610269578063ec872976146102345763fb675d3a146100df575f80fd5b346102305760203660031901126102305760043567ffffffffffffffff8111610230576101109036906004016107d6565b610119816108d5565b9161012760405193846108b3565b818352610133826108d5565b602084019290601f19013684375f5b81811061018f578385604051918291602083019060208452518091526040830191905f5b818110610174575050500390f35b82511515845285945060209384019390920191600101610166565b61019a818385610a02565b908135607e198336030181121561023057600192016101f16101bb82610a38565b6040830135906001916001600160a01b038392165f528160205260405f208160081c5f5260205260ff60405f205491161c161490565b61022a5761021790610211610207848789610a02565b6020810190610a4c565b9161189f565b816102228288610a7f565b525b01610142565b50610224565b5f80fd5b3461023057604036600319011261023057335f52600160205260405f206004355f5260205260405f2060243581541790555f80f35b346102305760403660031901126102305761028960243560043533611d67565b005b346102305760403660031901126102305760043560ff81168103610230576102c06102bb60209260243590611cfd565b611d4c565b604051908152f35b34610230576040366003190112610230576004356001600160a01b038116810361023057610326602091602435906001916001600160a01b038392165f528160205260405f208160081c5f5260205260ff60405f205491161c161490565b6040519015158152f35b346102305760403660031901126102305760043567ffffffffffffffff81116102305760806003198236030112610230576024359067ffffffffffffffff821161023057366023830112156102305781600401359067ffffffffffffffff821161023057366024838501011161023057602461028993019060040161189f565b34610230575f3660031901126102305760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461023057366003190160e081126102305760e013610230576040516104188161087b565b6004358152602435602082015260443560ff8116810361023057604082015260643564ffffffffff811681036102305760608201526084359064ffffffffff821682036102305761028991608082015260a43560a082015260c43560c082015233611573565b34610230575f366003190112610230576104ea610499611538565b60405160206104a881836108b3565b5f82525f3681376104f86040516104c06040826108b3565b60018152603160f81b83820152604051958695600f60f81b875260e08588015260e0870190610826565b908582036040870152610826565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b82811061052f57505050500390f35b835185528695509381019392810192600101610520565b34610230573660031901610120811261023057610120136102305760405161056d8161084a565b6004358152602435602082015260443563ffffffff8116810361023057604082015260643560ff8116810361023057606082015260843560ff8116810361023057608082015260a4359064ffffffffff82168203610230576102899160a082015260c43560c082015260e43560e082015261010435610100820152336112fb565b346102305760203660031901126102305760043567ffffffffffffffff8111610230573660238201121561023057806004013567ffffffffffffffff811161023057366024610120830284010111610230576102899161065291602436920161098b565b336112cb565b34610230575f3660031901126102305760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102305760803660031901126102305760243560043560443560ff8116810361023057610289926064359233611182565b346102305760603660031901126102305761028960443560243560043533611010565b346102305760603660031901126102305760043560443560243560ff82168203610230576102899233610eb8565b34610230575f3660031901126102305760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346102305760a03660031901126102305760243560043560443563ffffffff81168103610230576064359060ff8216820361023057610289936084359333610d70565b346102305760203660031901126102305760043567ffffffffffffffff8111610230576107cf6102899136906004016107d6565b9033610ac0565b9181601f840112156102305782359167ffffffffffffffff8311610230576020808501948460051b01011161023057565b359063ffffffff8216820361023057565b359060ff8216820361023057565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b610120810190811067ffffffffffffffff82111761086757604052565b634e487b7160e01b5f52604160045260245ffd5b60e0810190811067ffffffffffffffff82111761086757604052565b60c0810190811067ffffffffffffffff82111761086757604052565b90601f8019910116810190811067ffffffffffffffff82111761086757604052565b67ffffffffffffffff81116108675760051b60200190565b359064ffffffffff8216820361023057565b919082610120910312610230576040516109188161084a565b610100808294803584526020810135602085015261093860408201610807565b604085015261094960608201610818565b606085015261095a60808201610818565b608085015261096b60a082016108ed565b60a085015260c081013560c085015260e081013560e08501520135910152565b90929192610998816108d5565b936109a660405195866108b3565b61012060208684815201920283019281841161023057915b8383106109cb5750505050565b6020610120916109db84866108ff565b8152019201916109be565b67ffffffffffffffff811161086757601f01601f191660200190565b9190811015610a245760051b81013590603e1981360301821215610230570190565b634e487b7160e01b5f52603260045260245ffd5b356001600160a01b03811681036102305790565b903590601e1981360301821215610230570180359067ffffffffffffffff82116102305760200191813603831361023057565b8051821015610a245760209160051b010190565b357fffffffff00000000000000000000000000000000000000000000000000000000811681036102305790565b9190915f5b828110610ad25750505050565b610ae5610ae0828587610a02565b610a93565b90610af4610207828688610a02565b909283907fffffffff0000000000000000000000000000000000000000000000000000000016634203f09560e11b8103610b505750016101208382031261023057610b44610b4a916001946108ff565b846112fb565b01610ac5565b6381adcedd60e01b8103610baa575001916020818403126102305780359067ffffffffffffffff821161023057019180601f8401121561023057610b9f610ba59184602060019635910161098b565b846112cb565b610b4a565b638866dca160e01b8103610c31575060e0918101031261023057610ba560019260c060405191610bd98361087b565b8035835260208101356020840152610bf360408201610818565b6040840152610c04606082016108ed565b6060840152610c15608082016108ed565b608084015260a081013560a0840152013560c082015284611573565b636c02f43160e11b8103610c5f57506040918101031261023057610ba5826020600194359101359085611d67565b630be4375360e21b8103610cac575060a0918101031261023057610ba58260019335906020810135610c9360408301610807565b906080610ca260608501610818565b9301359388610d70565b631c3a934160e21b8103610ce057506060918101031261023057610ba5826001933590604060208201359101359186611010565b6378d9f7c560e01b8103610d2057506080918101031261023057610ba582600193359060208101356060610d1660408401610818565b9201359287611182565b9050637089ef6760e01b8103610d5e5750826060918101031261023057610ba5826001933590610d57604060208301359201610818565b9186610eb8565b632d8d621d60e01b5f5260045260245ffd5b909491929360ff90610d8187611e86565b50169081158015610eae575b610e8e579160c093917f62f368e2970c67d6dd59c8a3ffbd92c51c40148d0fe64754e92a77290845db589593610e1363ffffffff6001600160a01b03604051938b6020860152169687604085015286606085015216918260808201528360a08201528488820152878152610e0260e0826108b3565b88610e0e8b6004611cfd565b6120a3565b937f0000000000000000000000000000000000000000000000000000000000000000610e3e81611d4c565b6040516020810191825287604082015260408152610e5d6060826108b3565b519020905f525f60205260405f2055604051958652602086015260408501526060840152608083015260a0820152a2565b506392e723f560e01b5f526519dc9bdd5b9960d21b60045260245260445ffd5b5060068211610d8d565b919092610ec484611e86565b508115610fdd5760ff1680158015610fd3575b610fb457916080917f4194d2f571fc141e76cc84d3b9f0481ee16b4c6760db1a9841fab76a26a7c59193610f436001600160a01b036040519488602087015216938460408201528360608201528286820152858152610f3760a0826108b3565b86610e0e896004611cfd565b917f0000000000000000000000000000000000000000000000000000000000000000610f6e81611d4c565b6040516020810191825285604082015260408152610f8d6060826108b3565b519020905f525f60205260405f2055604051938452602084015260408301526060820152a2565b6392e723f560e01b5f526519dc9bdd5b9960d21b60045260245260445ffd5b5060038111610ed7565b63b63d6e6760e01b5f527f646f63756d656e7448617368000000000000000000000000000000000000000060045260245ffd5b9290926001600160a01b038061102586611e86565b511691169080821415806110db575b6110c25750821561108f577f5b62af88b4399123aee8a3fb6e6b8d85bf8ba6280838fb00e9ec9ec04c1c8c6f92608092610f436040518760208201528460408201528360608201528286820152858152610f3760a0826108b3565b63b63d6e6760e01b5f527f646973707574654661637449640000000000000000000000000000000000000060045260245ffd5b846351910f7960e11b5f5260045260245260445260645ffd5b50604051635b1b1e7960e11b81528160048201528260248201526020816044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115611177575f9161113c575b5015611034565b90506020813d60201161116f575b81611157602093836108b3565b8101031261023057518015158103610230575f611135565b3d915061114a565b6040513d5f823e3d90fd5b9293909361118f85611e86565b50821561108f5760ff16801580156112c1575b61128b57917fe112a7e34c448e860c81755f4850104ad957f451160da5797051df7e909b790f939160a0936112156001600160a01b03604051958960208801521694856040820152846060820152826080820152838782015286815261120960c0826108b3565b87610e0e8a6004611cfd565b927f000000000000000000000000000000000000000000000000000000000000000061124081611d4c565b604051602081019182528660408201526040815261125f6060826108b3565b519020905f525f60205260405f20556040519485526020850152604084015260608301526080820152a2565b6392e723f560e01b5f527f6f7574636f6d650000000000000000000000000000000000000000000000000060045260245260445ffd5b50600381116111a2565b91905f5b81518110156112f557806112ef6112e860019385610a7f565b51866112fb565b016112cf565b50509050565b6113058251611e86565b5060ff6060830151168015801561152e575b611511575060ff60808301511680158015611507575b6114d157507fad71df2d1e7c5a1ccf5ec47ec76306808cb0f25e25e0e74bc8bd5b0cfc597fc86101206113fa845160208601518663ffffffff60408201511660c082015160ff60608401511660ff6080850151169160e08501519364ffffffffff60a061010088015197015116966040519860208a01526001600160a01b038d1660408a01526060890152608088015260a087015260c086015260e08501526101008401528483015261014082015261014081526113ed610160826108b3565b83610e0e87516004611cfd565b927f000000000000000000000000000000000000000000000000000000000000000061142581611d4c565b60405160208101918252866040820152604081526114446060826108b3565b519020905f525f60205260405f2055845193602086015163ffffffff6040880151169660c081015160ff60608301511660ff6080840151169160e08401519a64ffffffffff60a061010087015196015116956001600160a01b0360405199168952602089015260408801526060870152608086015260a085015260c084015260e0830152610100820152a3565b6392e723f560e01b5f527f7374616e6365000000000000000000000000000000000000000000000000000060045260245260445ffd5b506003811161132d565b6392e723f560e01b5f5263726f6c6560e01b60045260245260445ffd5b5060048111611317565b604051906115476040836108b3565b601a82527f506564696772656520417373657274696f6e52656769737472790000000000006020830152565b9061157e8151611fe1565b6020810180518251811461180f57506115978151611fe1565b6040820160ff81511680158015611805575b6117cf5750825193825191805160ff166060860192835164ffffffffff169760a088019182519960c08a019a8b519160808c0196875164ffffffffff16946040519660208801526001600160a01b03169a8b60408801526060870152608086015260a085015260c084015260e08301526101008201526101008152611630610120826108b3565b875161163d906004611cfd565b907f32459c4fc9e821103b9351bd942420bee328927424a771435a237ee9e5ebd04a611668926120a3565b977f000000000000000000000000000000000000000000000000000000000000000061169381611d4c565b604051602081019182528b6040820152604081526116b26060826108b3565b519020905f525f60205260405f2055875191875193855160ff1692875164ffffffffff1692519051915164ffffffffff1692604051948a8652602086015260408501526060840152608083015260a08201528860c082015260e07f32459c4fc9e821103b9351bd942420bee328927424a771435a237ee9e5ebd04a91a35160381b67ff0000000000000016905160101b66ffffffffff00001617915192519260405160208101917f0000000000000000000000000000000000000000000000000000000000000000835260408201600290526060820152606081526117986080826108b3565b51902093604051936020850152604084015260608301526080820152608081526117c360a0826108b3565b6117cc91612013565b50565b6392e723f560e01b5f527f72656c6174696f6e00000000000000000000000000000000000000000000000060045260245260445ffd5b50600981116115a9565b6320ddb6d160e21b5f5260045260245ffd5b3564ffffffffff811681036102305790565b92919261183f826109e6565b9161184d60405193846108b3565b829481845281830111610230578281602093845f960137010152565b903590601e1981360301821215610230570180359067ffffffffffffffff821161023057602001918160051b3603831361023057565b929190926118ac81610a38565b60608201939060408301356118c086611821565b60208501956118cf8787611869565b9990506118f46118de8b6108d5565b9a6118ec6040519c8d6108b3565b808c526108d5565b60208b019990601f1901368b375f5b8b518110156119b057808c6119a98261192a6001958f8f9061192491611869565b90610a02565b61194b61194461193983610a93565b926020810190610a4c565b3691611833565b602081519101206040519060208201927fb7f02a212f0f287f6c1f0a78b005185bbe98e04c0ce76a0a94a362112aaf604c845263ffffffff60e01b1660408301526060820152606081526119a06080826108b3565b51902092610a7f565b5201611903565b5091939599909294969860405190602082018093519091905f5b818110611ce75750505091816119f4611a6f959364ffffffffff979503601f1981018352826108b3565b51902084611a0a611a048d610a38565b93611821565b604051926001600160a01b0360208501957f280ad6d68b9f0a734a092caa47c6d7eb7de4f007cdaf166a33ed437a83c34da9875216604085015260608401528960808401521660a082015260a08152611a6460c0826108b3565b519020933691611833565b9216804211611cd15750611aae83856001916001600160a01b038392165f528160205260405f208160081c5f5260205260ff60405f205491161c161490565b611cb1576001600160a01b03841692835f52600160205260405f208160081c5f52602052600160ff60405f2092161b8154179055611aea611538565b6020815191012060405160208101917f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f835260408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260a08152611b6260c0826108b3565b5190209060405190602082019261190160f01b84526022830152604282015260428152611b906062826108b3565b51902092611b9f828583612101565b159182611be3575b5050611bce57505090611bc6611bcc92611bc083610a38565b92611869565b91610ac0565b565b631504c80f60e11b5f5260045260245260445ffd5b5f9250908291604051611c2781611c196020820194630b135d3f60e11b86528a6024840152604060448401526064830190610826565b03601f1981018352826108b3565b51915afa3d15611caa573d611c3b816109e6565b90611c4960405192836108b3565b81523d5f602083013e5b81611c9c575b81611c68575b50155f80611ba7565b9050602081519101519060208110611c8b575b50630b135d3f60e11b145f611c5f565b5f199060200360031b1b165f611c7b565b905060208151101590611c59565b6060611c53565b826001600160a01b03856302af71f160e41b5f521660045260245260445ffd5b63e16e472560e01b5f526004524260245260445ffd5b82518452602093840193909201916001016119ca565b906040519060ff60208301937f00000000000000000000000000000000000000000000000000000000000000008552166040830152606082015260608152611d466080826108b3565b51902090565b90815f525f60205260405f2054918215611d635750565b9150565b9091611d7283611e86565b508015611e45577f79259bd32ffcd2caedb784236767e74f77aa0947764b5cf3ba3b59a479a7730391606091611dda6001600160a01b036040519387602086015216928360408201528285820152848152611dce6080826108b3565b85610e0e886004611cfd565b907f0000000000000000000000000000000000000000000000000000000000000000611e0581611d4c565b6040516020810191825284604082015260408152611e2387826108b3565b519020905f525f60205260405f205560405192835260208301526040820152a2565b63b63d6e6760e01b5f527f617373657274696f6e466163744964000000000000000000000000000000000060045260245ffd5b519060ff8216820361023057565b905f60a0604051611e9681610897565b828152826020820152826040820152826060820152826080820152015260405191634366446360e01b835280600484015260c0836024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa928315611177575f93611f2a575b5060ff60408401511615611f185750565b636349948f60e01b5f5260045260245ffd5b90925060c0813d60c011611fd9575b81611f4660c093836108b3565b810103126102305760405190611f5b82610897565b80516001600160a01b038116810361023057825260208101519064ffffffffff821682036102305760a0916020840152611f9760408201611e78565b6040840152611fa860608201611e78565b6060840152611fb960808201611e78565b6080840152015163ffffffff811681036102305760a0820152915f611f07565b3d9150611f39565b60ff6040611fee83611e86565b0151169060048211611ffe575050565b632533b83360e01b5f5260045260245260445ffd5b919061201e83611d4c565b906020815191012060405190602082019283527ff29b4b6af380c6f0092950d46ce330c46f770e9511ced7bb007fdf3f2bbddd79604083015260608201526001600160c01b03194360c01b1660808201526001600160c01b03194260c01b166088820152607081526120916090826108b3565b519020915f525f6020528160405f2055565b9291906120af84611d4c565b91602081519101206040519160208301938452604083015260608201526001600160c01b03194360c01b1660808201526001600160c01b03194260c01b166088820152607081526120916090826108b3565b9190604182510361219f57602082015190606060408401519301515f1a907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411612196576020935f93608093604051938452868401526040830152606082015282805260015afa15611177576001600160a01b035f5116801515918261218757505090565b6001600160a01b031614919050565b50505050505f90565b5050505f9056';

/** Byte offsets of the immutables in the deployed code, 32 bytes each. */
export const assertionRegistryImmutables = {
  "LINEAGE": [
    1655,
    4357,
    7895
  ],
  "PREDECESSOR": [
    975
  ],
  "PREFIX": [
    1845,
    5979,
    7435
  ],
  "REGISTRY_START": [
    3606,
    3910,
    4632,
    5117,
    5739,
    7645
  ]
} as const;
