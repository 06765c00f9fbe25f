/** Generated from contracts/LicenseRegistry.sol by scripts/abi.mjs. */
export const licenseRegistryAbi = [
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
        "internalType": "uint256",
        "name": "position",
        "type": "uint256"
      },
      {
        "internalType": "bytes1",
        "name": "character",
        "type": "bytes1"
      }
    ],
    "name": "ExpressionNotPrintable",
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
    "name": "ExpressionTooLong",
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
        "internalType": "uint40",
        "name": "validFrom",
        "type": "uint40"
      },
      {
        "internalType": "uint40",
        "name": "validTo",
        "type": "uint40"
      }
    ],
    "name": "PeriodInvalid",
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
        "components": [
          {
            "internalType": "uint8",
            "name": "commercialUse",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "training",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "redistribution",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "derivatives",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "outputTraining",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "sublicensing",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "attribution",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "shareAlike",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "notice",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "naming",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "transferable",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "revocable",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "postTermUse",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "grantKind",
            "type": "uint8"
          },
          {
            "internalType": "uint16",
            "name": "royaltyBps",
            "type": "uint16"
          },
          {
            "internalType": "uint256",
            "name": "price",
            "type": "uint256"
          },
          {
            "internalType": "address",
            "name": "currency",
            "type": "address"
          },
          {
            "internalType": "uint32",
            "name": "maxUses",
            "type": "uint32"
          },
          {
            "internalType": "uint40",
            "name": "periodSeconds",
            "type": "uint40"
          },
          {
            "internalType": "uint40",
            "name": "validFrom",
            "type": "uint40"
          },
          {
            "internalType": "uint40",
            "name": "validTo",
            "type": "uint40"
          },
          {
            "internalType": "bytes32",
            "name": "licenseTextHash",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "termsDocumentHash",
            "type": "bytes32"
          },
          {
            "internalType": "bytes",
            "name": "expression",
            "type": "bytes"
          }
        ],
        "indexed": false,
        "internalType": "struct LicenseTerms",
        "name": "terms",
        "type": "tuple"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "factId",
        "type": "bytes32"
      }
    ],
    "name": "TermsRegistered",
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
        "name": "licenseTermsId",
        "type": "bytes32"
      }
    ],
    "name": "isRegistered",
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
        "components": [
          {
            "internalType": "uint8",
            "name": "commercialUse",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "training",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "redistribution",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "derivatives",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "outputTraining",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "sublicensing",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "attribution",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "shareAlike",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "notice",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "naming",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "transferable",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "revocable",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "postTermUse",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "grantKind",
            "type": "uint8"
          },
          {
            "internalType": "uint16",
            "name": "royaltyBps",
            "type": "uint16"
          },
          {
            "internalType": "uint256",
            "name": "price",
            "type": "uint256"
          },
          {
            "internalType": "address",
            "name": "currency",
            "type": "address"
          },
          {
            "internalType": "uint32",
            "name": "maxUses",
            "type": "uint32"
          },
          {
            "internalType": "uint40",
            "name": "periodSeconds",
            "type": "uint40"
          },
          {
            "internalType": "uint40",
            "name": "validFrom",
            "type": "uint40"
          },
          {
            "internalType": "uint40",
            "name": "validTo",
            "type": "uint40"
          },
          {
            "internalType": "bytes32",
            "name": "licenseTextHash",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "termsDocumentHash",
            "type": "bytes32"
          },
          {
            "internalType": "bytes",
            "name": "expression",
            "type": "bytes"
          }
        ],
        "internalType": "struct LicenseTerms",
        "name": "terms",
        "type": "tuple"
      }
    ],
    "name": "registerTerms",
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
        "components": [
          {
            "internalType": "uint8",
            "name": "commercialUse",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "training",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "redistribution",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "derivatives",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "outputTraining",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "sublicensing",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "attribution",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "shareAlike",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "notice",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "naming",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "transferable",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "revocable",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "postTermUse",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "grantKind",
            "type": "uint8"
          },
          {
            "internalType": "uint16",
            "name": "royaltyBps",
            "type": "uint16"
          },
          {
            "internalType": "uint256",
            "name": "price",
            "type": "uint256"
          },
          {
            "internalType": "address",
            "name": "currency",
            "type": "address"
          },
          {
            "internalType": "uint32",
            "name": "maxUses",
            "type": "uint32"
          },
          {
            "internalType": "uint40",
            "name": "periodSeconds",
            "type": "uint40"
          },
          {
            "internalType": "uint40",
            "name": "validFrom",
            "type": "uint40"
          },
          {
            "internalType": "uint40",
            "name": "validTo",
            "type": "uint40"
          },
          {
            "internalType": "bytes32",
            "name": "licenseTextHash",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "termsDocumentHash",
            "type": "bytes32"
          },
          {
            "internalType": "bytes",
            "name": "expression",
            "type": "bytes"
          }
        ],
        "internalType": "struct LicenseTerms",
        "name": "terms",
        "type": "tuple"
      }
    ],
    "name": "termsIdOf",
    "outputs": [
      {
        "internalType": "bytes32",
        "name": "",
        "type": "bytes32"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  }
] as const;

/** Creation code; the constructor's arguments follow it. */
export const licenseRegistryBytecode: `0x${string}` =
  '0x60e080604052346100f25760208161199d803803809161001f82856100f6565b8339810103126100f257516001600160a01b03811681036100f257604051602081019060608252600b60808201526a70656469677265652f763160a81b60a082015246604082015230606082015260a0815261007c60c0826100f6565b519020908160805260a05260405160208101918252600560408201525f6060820152606081526100ad6080826100f6565b51902060c05260405161186f908161012e8239608051818181610255015281816104f201528181610a4d01526112db015260a051816103ab015260c05181610ebe0152f35b5f80fd5b601f909101601f19168101906001600160401b0382119082101761011957604052565b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c80631b50e8641461054657806327258b221461051557806335a51270146104db5780635211e7ea146104b857806384b0196e146103f05780638b790a98146103cf57806395a468261461038c578063ade8489d1461030a578063cab7e8eb146102a2578063d78ecf1a14610227578063ec872976146101f25763fb675d3a1461009d575f80fd5b346101ee5760203660031901126101ee5760043567ffffffffffffffff81116101ee576100ce903690600401610581565b6100d7816108b8565b916100e56040519384610619565b8183526100f1826108b8565b602084019290601f19013684375f5b81811061014d578385604051918291602083019060208452518091526040830191905f5b818110610132575050500390f35b82511515845285945060209384019390920191600101610124565b6101588183856108d0565b908135607e19833603018112156101ee57600192016101af61017982610906565b6040830135906001916001600160a01b038392165f528160205260405f208160081c5f5260205260ff60405f205491161c161490565b6101e8576101d5906101cf6101c58487896108d0565b602081019061091a565b91611354565b816101e0828861094d565b525b01610100565b506101e2565b5f80fd5b346101ee5760403660031901126101ee57335f52600160205260405f206004355f5260205260405f2060243581541790555f80f35b346101ee5760403660031901126101ee5760043560ff81168091036101ee5761029a602091604051838101917f000000000000000000000000000000000000000000000000000000000000000083526040820152602435606082015260608152610292608082610619565b5190206117a4565b604051908152f35b346101ee5760403660031901126101ee576004356001600160a01b03811681036101ee57610300602091602435906001916001600160a01b038392165f528160205260405f208160081c5f5260205260ff60405f205491161c161490565b6040519015158152f35b346101ee5760403660031901126101ee5760043567ffffffffffffffff81116101ee57608060031982360301126101ee576024359067ffffffffffffffff82116101ee57366023830112156101ee5781600401359067ffffffffffffffff82116101ee5736602483850101116101ee57602461038a930190600401611354565b005b346101ee575f3660031901126101ee5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101ee57602061029a6103eb366103e6366105b2565b6106b3565b6112ca565b346101ee575f3660031901126101ee5761045c61040b61128f565b604051602061041a8183610619565b5f82525f36813761046a604051610432604082610619565b60018152603160f81b83820152604051958695600f60f81b875260e08588015260e08701906105e7565b9085820360408701526105e7565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b8281106104a157505050500390f35b835185528695509381019392810192600101610492565b346101ee57602061029a6104d56104ce366105b2565b36906106b3565b33610bfe565b346101ee575f3660031901126101ee5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346101ee5760203660031901126101ee576020610300610536600435610a43565b5f525f60205260405f2054151590565b346101ee5760203660031901126101ee5760043567ffffffffffffffff81116101ee5761057a61038a913690600401610581565b903361098e565b9181601f840112156101ee5782359167ffffffffffffffff83116101ee576020808501948460051b0101116101ee57565b60206003198201126101ee576004359067ffffffffffffffff82116101ee576103009082900360031901126101ee5760040190565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b359060ff821682036101ee57565b90601f8019910116810190811067ffffffffffffffff82111761063b57604052565b634e487b7160e01b5f52604160045260245ffd5b359064ffffffffff821682036101ee57565b67ffffffffffffffff811161063b57601f01601f191660200190565b92919261068982610661565b916106976040519384610619565b8294818452818301116101ee578281602093845f960137010152565b9190610300838203126101ee5760405190610300820182811067ffffffffffffffff82111761063b5760405281936106ea8161060b565b83526106f86020820161060b565b60208401526107096040820161060b565b604084015261071a6060820161060b565b606084015261072b6080820161060b565b608084015261073c60a0820161060b565b60a084015261074d60c0820161060b565b60c084015261075e60e0820161060b565b60e0840152610770610100820161060b565b610100840152610783610120820161060b565b610120840152610796610140820161060b565b6101408401526107a9610160820161060b565b6101608401526107bc610180820161060b565b6101808401526107cf6101a0820161060b565b6101a08401526101c081013561ffff811681036101ee576101c08401526101e08101356101e08401526102008101356001600160a01b03811681036101ee5761020084015261022081013563ffffffff811681036101ee5761022084015261083a610240820161064f565b61024084015261084d610260820161064f565b610260840152610860610280820161064f565b6102808401526102a08101356102a08401526102c08101356102c08401526102e08101359067ffffffffffffffff82116101ee570181601f820112156101ee576102e0918160206108b39335910161067d565b910152565b67ffffffffffffffff811161063b5760051b60200190565b91908110156108f25760051b81013590603e19813603018212156101ee570190565b634e487b7160e01b5f52603260045260245ffd5b356001600160a01b03811681036101ee5790565b903590601e19813603018212156101ee570180359067ffffffffffffffff82116101ee576020019181360383136101ee57565b80518210156108f25760209160051b010190565b357fffffffff00000000000000000000000000000000000000000000000000000000811681036101ee5790565b91905f5b82811061099f5750505050565b6109b26109ad8285856108d0565b610961565b906109c16101c58286866108d0565b90927fffffffff00000000000000000000000000000000000000000000000000000000166356f70c0b60e11b8101610a3157508201916020818403126101ee5780359067ffffffffffffffff82116101ee57600193610a2a92610a2492016106b3565b86610bfe565b5001610992565b632d8d621d60e01b5f5260045260245ffd5b60405160208101917f0000000000000000000000000000000000000000000000000000000000000000835260016040830152606082015260608152610a89608082610619565b51902090565b906103006102e0610bfb9360ff815116845260ff602082015116602085015260ff604082015116604085015260ff606082015116606085015260ff608082015116608085015260ff60a08201511660a085015260ff60c08201511660c085015260ff60e08201511660e085015260ff6101008201511661010085015260ff6101208201511661012085015260ff6101408201511661014085015260ff6101608201511661016085015260ff6101808201511661018085015260ff6101a0820151166101a085015261ffff6101c0820151166101c08501526101e08101516101e08501526001600160a01b036102008201511661020085015263ffffffff6102208201511661022085015264ffffffffff6102408201511661024085015264ffffffffff6102608201511661026085015264ffffffffff610280820151166102808501526102a08101516102a08501526102c08101516102c0850152015191816102e082015201906105e7565b90565b91909160ff83511660028111611259575060ff60208401511660028111611223575060ff604084015116600281116111ed575060ff606084015116600281116111b7575060ff60808401511660028111611181575060ff60a0840151166002811161114b575060ff60c08401511660028111611115575060ff60e084015116600281116110df575060ff61010084015116600281116110a9575060ff6101208401511660028111611073575060ff610140840151166002811161103d575060ff6101608401511660028111611007575060ff6101808401511660038111610fd1575060ff6101a08401511660058111610f9b575061ffff6101c0840151166127108111610f89575064ffffffffff6102808401511680151580610f73575b610f5157506102e083015191825160808111610f3f57505f5b8351811015610da557838101602001517fff0000000000000000000000000000000000000000000000000000000000000016600160fd1b81108015610d98575b610d825750600101610d35565b9063318e2f7d60e21b5f5260045260245260445ffd5b50603f60f91b8111610d75565b50915091610db2816112ca565b92610dbf61053685610a43565b610f3b5783917f68078aa3879a1798c91bb0b373f8bf7e9b44e6cc24130b044180758b065126ad91604051906001600160a01b0360208301918683521691826040820152606080820152610e2881610e1a6080820187610a8f565b03601f198101835282610619565b610e3186610a43565b91610e3b836117a4565b915190206040519060208201928352866040830152606082015277ffffffffffffffffffffffffffffffffffffffffffffffff194360c01b16608082015277ffffffffffffffffffffffffffffffffffffffffffffffff194260c01b16608882015260708152610eac609082610619565b519020905f525f6020528060405f20557f0000000000000000000000000000000000000000000000000000000000000000610ee6816117a4565b6040516020810191825283604082015260408152610f05606082610619565b519020905f525f60205260405f2055610f306040519384938452606060208501526060840190610a8f565b9060408301520390a2565b5050565b635468332d60e01b5f5260045260245ffd5b64ffffffffff6102608501511663163186fb60e31b5f5260045260245260445ffd5b5064ffffffffff61026085015116811115610d1c565b63fc77f0f160e01b5f5260045260245ffd5b6392e723f560e01b5f527f6772616e744b696e64000000000000000000000000000000000000000000000060045260245260445ffd5b6392e723f560e01b5f527f706f73745465726d55736500000000000000000000000000000000000000000060045260245260445ffd5b6392e723f560e01b5f527f7265766f6361626c65000000000000000000000000000000000000000000000060045260245260445ffd5b6392e723f560e01b5f527f7472616e7366657261626c65000000000000000000000000000000000000000060045260245260445ffd5b6392e723f560e01b5f527f6e616d696e67000000000000000000000000000000000000000000000000000060045260245260445ffd5b6392e723f560e01b5f527f6e6f74696365000000000000000000000000000000000000000000000000000060045260245260445ffd5b6392e723f560e01b5f527f7368617265416c696b650000000000000000000000000000000000000000000060045260245260445ffd5b6392e723f560e01b5f527f6174747269627574696f6e00000000000000000000000000000000000000000060045260245260445ffd5b6392e723f560e01b5f527f7375626c6963656e73696e67000000000000000000000000000000000000000060045260245260445ffd5b6392e723f560e01b5f527f6f7574707574547261696e696e6700000000000000000000000000000000000060045260245260445ffd5b6392e723f560e01b5f527f646572697661746976657300000000000000000000000000000000000000000060045260245260445ffd5b6392e723f560e01b5f527f7265646973747269627574696f6e00000000000000000000000000000000000060045260245260445ffd5b6392e723f560e01b5f527f747261696e696e6700000000000000000000000000000000000000000000000060045260245260445ffd5b6392e723f560e01b5f527f636f6d6d65726369616c5573650000000000000000000000000000000000000060045260245260445ffd5b6040519061129e604083610619565b601882527f5065646967726565204c6963656e7365526567697374727900000000000000006020830152565b604051610a8981610e1a60208201947f000000000000000000000000000000000000000000000000000000000000000086526040808401526060830190610a8f565b3564ffffffffff811681036101ee5790565b903590601e19813603018212156101ee570180359067ffffffffffffffff82116101ee57602001918160051b360383136101ee57565b9291909261136181610906565b60608201939060408301356113758661130c565b6020850195611384878761131e565b9990506113a96113938b6108b8565b9a6113a16040519c8d610619565b808c526108b8565b60208b019990601f1901368b375f5b8b5181101561146557808c61145e826113df6001958f8f906113d99161131e565b906108d0565b6114006113f96113ee83610961565b92602081019061091a565b369161067d565b602081519101206040519060208201927fb7f02a212f0f287f6c1f0a78b005185bbe98e04c0ce76a0a94a362112aaf604c845263ffffffff60e01b166040830152606082015260608152611455608082610619565b5190209261094d565b52016113b8565b5091939599909294969860405190602082018093519091905f5b81811061178e5750505091816114a9611524959364ffffffffff979503601f198101835282610619565b519020846114bf6114b98d610906565b9361130c565b604051926001600160a01b0360208501957f280ad6d68b9f0a734a092caa47c6d7eb7de4f007cdaf166a33ed437a83c34da9875216604085015260608401528960808401521660a082015260a0815261151960c082610619565b51902093369161067d565b9216804211611778575061156383856001916001600160a01b038392165f528160205260405f208160081c5f5260205260ff60405f205491161c161490565b611758576001600160a01b03841692835f52600160205260405f208160081c5f52602052600160ff60405f2092161b815417905561159f61128f565b6020815191012060405160208101917f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f835260408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260a0815261161760c082610619565b5190209060405190602082019261190160f01b84526022830152604282015260428152611645606282610619565b519020926116548285836117bf565b159182611698575b50506116835750509061167b6116819261167583610906565b9261131e565b9161098e565b565b631504c80f60e11b5f5260045260245260445ffd5b5f92509082916040516116ce81610e1a6020820194630b135d3f60e11b86528a60248401526040604484015260648301906105e7565b51915afa3d15611751573d6116e281610661565b906116f06040519283610619565b81523d5f602083013e5b81611743575b8161170f575b50155f8061165c565b9050602081519101519060208110611732575b50630b135d3f60e11b145f611706565b5f199060200360031b1b165f611722565b905060208151101590611700565b60606116fa565b826001600160a01b03856302af71f160e41b5f521660045260245260445ffd5b63e16e472560e01b5f526004524260245260445ffd5b825184526020938401939092019160010161147f565b90815f525f60205260405f20549182156117bb5750565b9150565b9190604182510361186857602082015190606060408401519301515f1a907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841161185f576020935f93608093604051938452868401526040830152606082015282805260015afa15611854576001600160a01b035f5116801515918261184557505090565b6001600160a01b031614919050565b6040513d5f823e3d90fd5b50505050505f90565b5050505f9056';

/** Code of a deployment, with zeros where the immutables stand. */
export const licenseRegistryDeployedBytecode: `0x${string}` =
  '0x60806040526004361015610011575f80fd5b5f3560e01c80631b50e8641461054657806327258b221461051557806335a51270146104db5780635211e7ea146104b857806384b0196e146103f05780638b790a98146103cf57806395a468261461038c578063ade8489d1461030a578063cab7e8eb146102a2578063d78ecf1a14610227578063ec872976146101f25763fb675d3a1461009d575f80fd5b346101ee5760203660031901126101ee5760043567ffffffffffffffff81116101ee576100ce903690600401610581565b6100d7816108b8565b916100e56040519384610619565b8183526100f1826108b8565b602084019290601f19013684375f5b81811061014d578385604051918291602083019060208452518091526040830191905f5b818110610132575050500390f35b82511515845285945060209384019390920191600101610124565b6101588183856108d0565b908135607e19833603018112156101ee57600192016101af61017982610906565b6040830135906001916001600160a01b038392165f528160205260405f208160081c5f5260205260ff60405f205491161c161490565b6101e8576101d5906101cf6101c58487896108d0565b602081019061091a565b91611354565b816101e0828861094d565b525b01610100565b506101e2565b5f80fd5b346101ee5760403660031901126101ee57335f52600160205260405f206004355f5260205260405f2060243581541790555f80f35b346101ee5760403660031901126101ee5760043560ff81168091036101ee5761029a602091604051838101917f000000000000000000000000000000000000000000000000000000000000000083526040820152602435606082015260608152610292608082610619565b5190206117a4565b604051908152f35b346101ee5760403660031901126101ee576004356001600160a01b03811681036101ee57610300602091602435906001916001600160a01b038392165f528160205260405f208160081c5f5260205260ff60405f205491161c161490565b6040519015158152f35b346101ee5760403660031901126101ee5760043567ffffffffffffffff81116101ee57608060031982360301126101ee576024359067ffffffffffffffff82116101ee57366023830112156101ee5781600401359067ffffffffffffffff82116101ee5736602483850101116101ee57602461038a930190600401611354565b005b346101ee575f3660031901126101ee5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101ee57602061029a6103eb366103e6366105b2565b6106b3565b6112ca565b346101ee575f3660031901126101ee5761045c61040b61128f565b604051602061041a8183610619565b5f82525f36813761046a604051610432604082610619565b60018152603160f81b83820152604051958695600f60f81b875260e08588015260e08701906105e7565b9085820360408701526105e7565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b8281106104a157505050500390f35b835185528695509381019392810192600101610492565b346101ee57602061029a6104d56104ce366105b2565b36906106b3565b33610bfe565b346101ee575f3660031901126101ee5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346101ee5760203660031901126101ee576020610300610536600435610a43565b5f525f60205260405f2054151590565b346101ee5760203660031901126101ee5760043567ffffffffffffffff81116101ee5761057a61038a913690600401610581565b903361098e565b9181601f840112156101ee5782359167ffffffffffffffff83116101ee576020808501948460051b0101116101ee57565b60206003198201126101ee576004359067ffffffffffffffff82116101ee576103009082900360031901126101ee5760040190565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b359060ff821682036101ee57565b90601f8019910116810190811067ffffffffffffffff82111761063b57604052565b634e487b7160e01b5f52604160045260245ffd5b359064ffffffffff821682036101ee57565b67ffffffffffffffff811161063b57601f01601f191660200190565b92919261068982610661565b916106976040519384610619565b8294818452818301116101ee578281602093845f960137010152565b9190610300838203126101ee5760405190610300820182811067ffffffffffffffff82111761063b5760405281936106ea8161060b565b83526106f86020820161060b565b60208401526107096040820161060b565b604084015261071a6060820161060b565b606084015261072b6080820161060b565b608084015261073c60a0820161060b565b60a084015261074d60c0820161060b565b60c084015261075e60e0820161060b565b60e0840152610770610100820161060b565b610100840152610783610120820161060b565b610120840152610796610140820161060b565b6101408401526107a9610160820161060b565b6101608401526107bc610180820161060b565b6101808401526107cf6101a0820161060b565b6101a08401526101c081013561ffff811681036101ee576101c08401526101e08101356101e08401526102008101356001600160a01b03811681036101ee5761020084015261022081013563ffffffff811681036101ee5761022084015261083a610240820161064f565b61024084015261084d610260820161064f565b610260840152610860610280820161064f565b6102808401526102a08101356102a08401526102c08101356102c08401526102e08101359067ffffffffffffffff82116101ee570181601f820112156101ee576102e0918160206108b39335910161067d565b910152565b67ffffffffffffffff811161063b5760051b60200190565b91908110156108f25760051b81013590603e19813603018212156101ee570190565b634e487b7160e01b5f52603260045260245ffd5b356001600160a01b03811681036101ee5790565b903590601e19813603018212156101ee570180359067ffffffffffffffff82116101ee576020019181360383136101ee57565b80518210156108f25760209160051b010190565b357fffffffff00000000000000000000000000000000000000000000000000000000811681036101ee5790565b91905f5b82811061099f5750505050565b6109b26109ad8285856108d0565b610961565b906109c16101c58286866108d0565b90927fffffffff00000000000000000000000000000000000000000000000000000000166356f70c0b60e11b8101610a3157508201916020818403126101ee5780359067ffffffffffffffff82116101ee57600193610a2a92610a2492016106b3565b86610bfe565b5001610992565b632d8d621d60e01b5f5260045260245ffd5b60405160208101917f0000000000000000000000000000000000000000000000000000000000000000835260016040830152606082015260608152610a89608082610619565b51902090565b906103006102e0610bfb9360ff815116845260ff602082015116602085015260ff604082015116604085015260ff606082015116606085015260ff608082015116608085015260ff60a08201511660a085015260ff60c08201511660c085015260ff60e08201511660e085015260ff6101008201511661010085015260ff6101208201511661012085015260ff6101408201511661014085015260ff6101608201511661016085015260ff6101808201511661018085015260ff6101a0820151166101a085015261ffff6101c0820151166101c08501526101e08101516101e08501526001600160a01b036102008201511661020085015263ffffffff6102208201511661022085015264ffffffffff6102408201511661024085015264ffffffffff6102608201511661026085015264ffffffffff610280820151166102808501526102a08101516102a08501526102c08101516102c0850152015191816102e082015201906105e7565b90565b91909160ff83511660028111611259575060ff60208401511660028111611223575060ff604084015116600281116111ed575060ff606084015116600281116111b7575060ff60808401511660028111611181575060ff60a0840151166002811161114b575060ff60c08401511660028111611115575060ff60e084015116600281116110df575060ff61010084015116600281116110a9575060ff6101208401511660028111611073575060ff610140840151166002811161103d575060ff6101608401511660028111611007575060ff6101808401511660038111610fd1575060ff6101a08401511660058111610f9b575061ffff6101c0840151166127108111610f89575064ffffffffff6102808401511680151580610f73575b610f5157506102e083015191825160808111610f3f57505f5b8351811015610da557838101602001517fff0000000000000000000000000000000000000000000000000000000000000016600160fd1b81108015610d98575b610d825750600101610d35565b9063318e2f7d60e21b5f5260045260245260445ffd5b50603f60f91b8111610d75565b50915091610db2816112ca565b92610dbf61053685610a43565b610f3b5783917f68078aa3879a1798c91bb0b373f8bf7e9b44e6cc24130b044180758b065126ad91604051906001600160a01b0360208301918683521691826040820152606080820152610e2881610e1a6080820187610a8f565b03601f198101835282610619565b610e3186610a43565b91610e3b836117a4565b915190206040519060208201928352866040830152606082015277ffffffffffffffffffffffffffffffffffffffffffffffff194360c01b16608082015277ffffffffffffffffffffffffffffffffffffffffffffffff194260c01b16608882015260708152610eac609082610619565b519020905f525f6020528060405f20557f0000000000000000000000000000000000000000000000000000000000000000610ee6816117a4565b6040516020810191825283604082015260408152610f05606082610619565b519020905f525f60205260405f2055610f306040519384938452606060208501526060840190610a8f565b9060408301520390a2565b5050565b635468332d60e01b5f5260045260245ffd5b64ffffffffff6102608501511663163186fb60e31b5f5260045260245260445ffd5b5064ffffffffff61026085015116811115610d1c565b63fc77f0f160e01b5f5260045260245ffd5b6392e723f560e01b5f527f6772616e744b696e64000000000000000000000000000000000000000000000060045260245260445ffd5b6392e723f560e01b5f527f706f73745465726d55736500000000000000000000000000000000000000000060045260245260445ffd5b6392e723f560e01b5f527f7265766f6361626c65000000000000000000000000000000000000000000000060045260245260445ffd5b6392e723f560e01b5f527f7472616e7366657261626c65000000000000000000000000000000000000000060045260245260445ffd5b6392e723f560e01b5f527f6e616d696e67000000000000000000000000000000000000000000000000000060045260245260445ffd5b6392e723f560e01b5f527f6e6f74696365000000000000000000000000000000000000000000000000000060045260245260445ffd5b6392e723f560e01b5f527f7368617265416c696b650000000000000000000000000000000000000000000060045260245260445ffd5b6392e723f560e01b5f527f6174747269627574696f6e00000000000000000000000000000000000000000060045260245260445ffd5b6392e723f560e01b5f527f7375626c6963656e73696e67000000000000000000000000000000000000000060045260245260445ffd5b6392e723f560e01b5f527f6f7574707574547261696e696e6700000000000000000000000000000000000060045260245260445ffd5b6392e723f560e01b5f527f646572697661746976657300000000000000000000000000000000000000000060045260245260445ffd5b6392e723f560e01b5f527f7265646973747269627574696f6e00000000000000000000000000000000000060045260245260445ffd5b6392e723f560e01b5f527f747261696e696e6700000000000000000000000000000000000000000000000060045260245260445ffd5b6392e723f560e01b5f527f636f6d6d65726369616c5573650000000000000000000000000000000000000060045260245260445ffd5b6040519061129e604083610619565b601882527f5065646967726565204c6963656e7365526567697374727900000000000000006020830152565b604051610a8981610e1a60208201947f000000000000000000000000000000000000000000000000000000000000000086526040808401526060830190610a8f565b3564ffffffffff811681036101ee5790565b903590601e19813603018212156101ee570180359067ffffffffffffffff82116101ee57602001918160051b360383136101ee57565b9291909261136181610906565b60608201939060408301356113758661130c565b6020850195611384878761131e565b9990506113a96113938b6108b8565b9a6113a16040519c8d610619565b808c526108b8565b60208b019990601f1901368b375f5b8b5181101561146557808c61145e826113df6001958f8f906113d99161131e565b906108d0565b6114006113f96113ee83610961565b92602081019061091a565b369161067d565b602081519101206040519060208201927fb7f02a212f0f287f6c1f0a78b005185bbe98e04c0ce76a0a94a362112aaf604c845263ffffffff60e01b166040830152606082015260608152611455608082610619565b5190209261094d565b52016113b8565b5091939599909294969860405190602082018093519091905f5b81811061178e5750505091816114a9611524959364ffffffffff979503601f198101835282610619565b519020846114bf6114b98d610906565b9361130c565b604051926001600160a01b0360208501957f280ad6d68b9f0a734a092caa47c6d7eb7de4f007cdaf166a33ed437a83c34da9875216604085015260608401528960808401521660a082015260a0815261151960c082610619565b51902093369161067d565b9216804211611778575061156383856001916001600160a01b038392165f528160205260405f208160081c5f5260205260ff60405f205491161c161490565b611758576001600160a01b03841692835f52600160205260405f208160081c5f52602052600160ff60405f2092161b815417905561159f61128f565b6020815191012060405160208101917f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f835260408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260a0815261161760c082610619565b5190209060405190602082019261190160f01b84526022830152604282015260428152611645606282610619565b519020926116548285836117bf565b159182611698575b50506116835750509061167b6116819261167583610906565b9261131e565b9161098e565b565b631504c80f60e11b5f5260045260245260445ffd5b5f92509082916040516116ce81610e1a6020820194630b135d3f60e11b86528a60248401526040604484015260648301906105e7565b51915afa3d15611751573d6116e281610661565b906116f06040519283610619565b81523d5f602083013e5b81611743575b8161170f575b50155f8061165c565b9050602081519101519060208110611732575b50630b135d3f60e11b145f611706565b5f199060200360031b1b165f611722565b905060208151101590611700565b60606116fa565b826001600160a01b03856302af71f160e41b5f521660045260245260445ffd5b63e16e472560e01b5f526004524260245260445ffd5b825184526020938401939092019160010161147f565b90815f525f60205260405f20549182156117bb5750565b9150565b9190604182510361186857602082015190606060408401519301515f1a907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841161185f576020935f93608093604051938452868401526040830152606082015282805260015afa15611854576001600160a01b035f5116801515918261184557505090565b6001600160a01b031614919050565b6040513d5f823e3d90fd5b50505050505f90565b5050505f9056';

/** Byte offsets of the immutables in the deployed code, 32 bytes each. */
export const licenseRegistryImmutables = {
  "PREDECESSOR": [
    939
  ],
  "PREFIX": [
    597,
    1266,
    2637,
    4827
  ],
  "REGISTRY_START": [
    3774
  ]
} as const;
