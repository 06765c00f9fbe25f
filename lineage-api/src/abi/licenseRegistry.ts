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
  '0x610100806040523461014a57602081611e238038038091610020828561014e565b83398101031261014a57516001600160a01b038116810361014a5760643b61013757604051602081019060608252600b60808201526a70656469677265652f763160a81b60a082015246604082015230606082015260a0815261008460c08261014e565b519020908160805260a05260405160208101918252600560408201525f6060820152606081526100b560808261014e565b5190208060c052604051602081019182525f6040820152604081526100db60608261014e565b51902060e052604051611c9d9081610186823960805181818161046701528181610c2401528181610c6c01528181611608015281816116b90152611b94015260a05181610a9d015260c0518161177d015260e0518161173f0152f35b632e4973ad60e21b5f524660045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b0382119082101761017157604052565b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c80631b50e86414610cad57806327258b2214610c4757806335a5127014610c0d5780635211e7ea14610bea57806384b0196e14610aea5780638b790a9814610ac157806395a4682614610a7e578063ade8489d14610521578063cab7e8eb146104b9578063d78ecf1a1461043d578063ec872976146104085763fb675d3a1461009d575f80fd5b346104045760206003193601126104045760043567ffffffffffffffff8111610404576100ce903690600401610ce8565b6100d781611044565b916100e56040519384610d94565b8183526100f182611044565b91601f196020850193013684375f5b81811061014d578385604051918291602083019060208452518091526040830191905f5b818110610132575050500390f35b82511515845285945060209384019390920191600101610124565b5a6101598284866110b8565b8035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff818136030182121561040457016101a16101978486886110b8565b6020810190611107565b919091303b1561040457604051927fade8489d0000000000000000000000000000000000000000000000000000000084526040600485015260c48401926001600160a01b036101ef82610d72565b1660448601526020810135601e19823603018112156104045781018035602082019567ffffffffffffffff8211610404578160051b908136038813610404579180899796959493608060648a01525260e48088019288010197925f907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa181360301905b838310610330575050505050509383926102ba9264ffffffffff6102a360608960405f9b013560848a015201610de4565b1660a486015260031985840301602486015261113a565b038183305af19081610320575b5061030b575a9060041c116102e0576001905b01610100565b7f466af656000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5080600161031a81938861115a565b526102da565b5f61032a91610d94565b5f6102c7565b9193959697987fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1c908b9294969b0301865289358381121561040457820160208101357fffffffff000000000000000000000000000000000000000000000000000000008116809103610404578252604081013590603e1936829003018212156104045760209101016020813591019067ffffffffffffffff8111610404578036038213610404576103f0602092839260408681866001990152019161113a565b9b019601930190918a989796959492610272565b5f80fd5b3461040457604060031936011261040457335f52600160205260405f206004355f5260205260405f2060243581541790555f80f35b346104045760406003193601126104045760043560ff8116809103610404576060602091604051907f0000000000000000000000000000000000000000000000000000000000000000825283820152602435604082015220805f525f825260405f20549081156104b1575b50604051908152f35b9050826104a8565b34610404576040600319360112610404576004356001600160a01b038116810361040457610517602091602435906001916001600160a01b038392165f528160205260405f208160081c5f5260205260ff60405f205491161c161490565b6040519015158152f35b346104045760406003193601126104045760043567ffffffffffffffff8111610404578060040190608060031982360301126104045760243567ffffffffffffffff811161040457366023820112156104045780600401359267ffffffffffffffff84116104045736602485840101116104045761059e8161105c565b6044840135606485019460246105b387611070565b9101966105c08886611082565b9690506105e56105cf88611044565b976105dd604051998a610d94565b808952611044565b97601f19602089019901368a375f5b8a89518210156106b857906106158161060f6001948c611082565b906110b8565b61063661062f6106248361116e565b926020810190611107565b3691610e12565b60208151910120604051907fffffffff0000000000000000000000000000000000000000000000000000000060208301937fb7f02a212f0f287f6c1f0a78b005185bbe98e04c0ce76a0a94a362112aaf604c85521660408301526060820152606081526106a4608082610d94565b5190206106b1828c61115a565b52016105f4565b9890508960405190602082018093519091905f5b818110610a685750505091816106f6610774959364ffffffffff979503601f198101835282610d94565b5190208461070c6107068c61105c565b93611070565b604051926001600160a01b0360208501957f280ad6d68b9f0a734a092caa47c6d7eb7de4f007cdaf166a33ed437a83c34da9875216604085015260608401528960808401521660a082015260a0815261076660c082610d94565b519020936024369201610e12565b9216804211610a3957506107b383856001916001600160a01b038392165f528160205260405f208160081c5f5260205260ff60405f205491161c161490565b610a00576001600160a01b03841692835f52600160205260405f208160081c5f52602052600160ff60405f2092161b81541790556107ef611b48565b6020815191012060405160208101917f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f835260408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260a0815261086760c082610d94565b519020906040519060208201927f1901000000000000000000000000000000000000000000000000000000000000845260228301526042820152604281526108b0606282610d94565b519020926108bf828583611bed565b15918261091a575b50506108ec576108ea836108e4866108de8361105c565b92611082565b9161119b565b005b7f2a09901e000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5f92509082916040516109778161096960208201947f1626ba7e0000000000000000000000000000000000000000000000000000000086528a6024840152604060448401526064830190610d4d565b03601f198101835282610d94565b51915afa3d156109f9573d61098b81610df6565b906109996040519283610d94565b81523d5f602083013e5b816109eb575b816109b8575b501585806108c7565b7f1626ba7e0000000000000000000000000000000000000000000000000000000091506109e490611bcb565b14856109af565b9050602081511015906109a9565b60606109a3565b826001600160a01b03857f2af71f10000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b7fe16e4725000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b82518452602093840193909201916001016106cc565b34610404575f6003193601126104045760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610404576020610ae2610add36610ad836610d19565b610e48565b611b83565b604051908152f35b34610404575f60031936011261040457610b8e610b05611b48565b6040516020610b148183610d94565b5f82525f368137610b9c604051610b2c604082610d94565b600181527f3100000000000000000000000000000000000000000000000000000000000000838201526040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e0870190610d4d565b908582036040870152610d4d565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b828110610bd357505050500390f35b835185528695509381019392810192600101610bc4565b34610404576020610ae2610c07610c0036610d19565b3690610e48565b336113f2565b34610404575f6003193601126104045760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610404576020600319360112610404576020610517610c9d600435606090604051907f000000000000000000000000000000000000000000000000000000000000000082526001602083015260408201522090565b5f525f60205260405f2054151590565b346104045760206003193601126104045760043567ffffffffffffffff811161040457610ce16108ea913690600401610ce8565b903361119b565b9181601f840112156104045782359167ffffffffffffffff8311610404576020808501948460051b01011161040457565b6020600319820112610404576004359067ffffffffffffffff82116104045760031982610300920301126104045760040190565b90601f19601f602080948051918291828752018686015e5f8582860101520116010190565b35906001600160a01b038216820361040457565b359060ff8216820361040457565b90601f601f19910116810190811067ffffffffffffffff821117610db757604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b359064ffffffffff8216820361040457565b67ffffffffffffffff8111610db757601f01601f191660200190565b929192610e1e82610df6565b91610e2c6040519384610d94565b829481845281830111610404578281602093845f960137010152565b9190610300838203126104045760405190610300820182811067ffffffffffffffff821117610db7576040528193610e7f81610d86565b8352610e8d60208201610d86565b6020840152610e9e60408201610d86565b6040840152610eaf60608201610d86565b6060840152610ec060808201610d86565b6080840152610ed160a08201610d86565b60a0840152610ee260c08201610d86565b60c0840152610ef360e08201610d86565b60e0840152610f056101008201610d86565b610100840152610f186101208201610d86565b610120840152610f2b6101408201610d86565b610140840152610f3e6101608201610d86565b610160840152610f516101808201610d86565b610180840152610f646101a08201610d86565b6101a08401526101c081013561ffff81168103610404576101c08401526101e08101356101e0840152610f9a6102008201610d72565b61020084015261022081013563ffffffff8116810361040457610220840152610fc66102408201610de4565b610240840152610fd96102608201610de4565b610260840152610fec6102808201610de4565b6102808401526102a08101356102a08401526102c08101356102c08401526102e08101359067ffffffffffffffff8211610404570181601f82011215610404576102e09181602061103f93359101610e12565b910152565b67ffffffffffffffff8111610db75760051b60200190565b356001600160a01b03811681036104045790565b3564ffffffffff811681036104045790565b903590601e1981360301821215610404570180359067ffffffffffffffff821161040457602001918160051b3603831361040457565b91908110156110da5760051b81013590603e1981360301821215610404570190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b903590601e1981360301821215610404570180359067ffffffffffffffff82116104045760200191813603831361040457565b601f8260209493601f1993818652868601375f8582860101520116010190565b80518210156110da5760209160051b010190565b357fffffffff00000000000000000000000000000000000000000000000000000000811681036104045790565b91905f5b8281106111ac5750505050565b6111bf6111ba8285856110b8565b61116e565b907fffffffff000000000000000000000000000000000000000000000000000000006111ef6101978387876110b8565b919093167f5211e7ea00000000000000000000000000000000000000000000000000000000810361125857508201916020818403126104045780359067ffffffffffffffff8211610404576001936112519261124b9201610e48565b866113f2565b500161119f565b7f2d8d621d000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b906103006102e06113ef9360ff815116845260ff602082015116602085015260ff604082015116604085015260ff606082015116606085015260ff608082015116608085015260ff60a08201511660a085015260ff60c08201511660c085015260ff60e08201511660e085015260ff6101008201511661010085015260ff6101208201511661012085015260ff6101408201511661014085015260ff6101608201511661016085015260ff6101808201511661018085015260ff6101a0820151166101a085015261ffff6101c0820151166101c08501526101e08101516101e08501526001600160a01b036102008201511661020085015263ffffffff6102208201511661022085015264ffffffffff6102408201511661024085015264ffffffffff6102608201511661026085015264ffffffffff610280820151166102808501526102a08101516102a08501526102c08101516102c0850152015191816102e08201520190610d4d565b90565b91909160ff83511660028111611b12575060ff60208401511660028111611adc575060ff60408401511660028111611aa6575060ff60608401511660028111611a70575060ff60808401511660028111611a3a575060ff60a08401511660028111611a04575060ff60c084015116600281116119ce575060ff60e08401511660028111611998575060ff6101008401511660028111611962575060ff610120840151166002811161192c575060ff61014084015116600281116118f6575060ff61016084015116600281116118c0575060ff610180840151166003811161188a575060ff6101a08401511660058111611854575061ffff6101c0840151166127108111611829575064ffffffffff6102808401511680151580611813575b6117d857506102e0830151918251608081116117ad57505f5b83518110156115ea577fff0000000000000000000000000000000000000000000000000000000000000060208286010151167f2000000000000000000000000000000000000000000000000000000000000000811080156115c1575b6115925750600101611529565b907fc638bdf4000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b507f7e000000000000000000000000000000000000000000000000000000000000008111611585565b509150916115f781611b83565b92611639610c9d85606090604051907f000000000000000000000000000000000000000000000000000000000000000082526001602083015260408201522090565b6117a9577f68078aa3879a1798c91bb0b373f8bf7e9b44e6cc24130b044180758b065126ad9060405160208101918683526001600160a01b0360408301911681526116a2826116946060820197606089526080830190611283565b03601f198101845283610d94565b6116ab82611bcb565b9460408351852092607082517f000000000000000000000000000000000000000000000000000000000000000081526020810195600187528482018b81528a6060842098895f525f602052875f20998a549081156117a1575b50855252524260801b7fffffffffffffffff0000000000000000000000000000000000000000000000004360c01b16176060820152208094557f00000000000000000000000000000000000000000000000000000000000000008054801561177a575b5f5284602052825f209055855e525190a2565b507f0000000000000000000000000000000000000000000000000000000000000000611767565b90505f611704565b5050565b7f5468332d000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b64ffffffffff610260850151167fb18c37d8000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5064ffffffffff61026085015116811115611510565b7ffc77f0f1000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6392e723f560e01b5f527f6772616e744b696e64000000000000000000000000000000000000000000000060045260245260445ffd5b6392e723f560e01b5f527f706f73745465726d55736500000000000000000000000000000000000000000060045260245260445ffd5b6392e723f560e01b5f527f7265766f6361626c65000000000000000000000000000000000000000000000060045260245260445ffd5b6392e723f560e01b5f527f7472616e7366657261626c65000000000000000000000000000000000000000060045260245260445ffd5b6392e723f560e01b5f527f6e616d696e67000000000000000000000000000000000000000000000000000060045260245260445ffd5b6392e723f560e01b5f527f6e6f74696365000000000000000000000000000000000000000000000000000060045260245260445ffd5b6392e723f560e01b5f527f7368617265416c696b650000000000000000000000000000000000000000000060045260245260445ffd5b6392e723f560e01b5f527f6174747269627574696f6e00000000000000000000000000000000000000000060045260245260445ffd5b6392e723f560e01b5f527f7375626c6963656e73696e67000000000000000000000000000000000000000060045260245260445ffd5b6392e723f560e01b5f527f6f7574707574547261696e696e6700000000000000000000000000000000000060045260245260445ffd5b6392e723f560e01b5f527f646572697661746976657300000000000000000000000000000000000000000060045260245260445ffd5b6392e723f560e01b5f527f7265646973747269627574696f6e00000000000000000000000000000000000060045260245260445ffd5b6392e723f560e01b5f527f747261696e696e6700000000000000000000000000000000000000000000000060045260245260445ffd5b6392e723f560e01b5f527f636f6d6d65726369616c5573650000000000000000000000000000000000000060045260245260445ffd5b60405190611b57604083610d94565b601882527f5065646967726565204c6963656e7365526567697374727900000000000000006020830152565b604051611bc58161096960208201947f000000000000000000000000000000000000000000000000000000000000000086526040808401526060830190611283565b51902090565b602081519101519060208110611bdf575090565b5f199060200360031b1b1690565b91906041825103611c9657602082015190606060408401519301515f1a907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411611c8d576020935f93608093604051938452868401526040830152606082015282805260015afa15611c82576001600160a01b035f51168015159182611c7357505090565b6001600160a01b031614919050565b6040513d5f823e3d90fd5b50505050505f90565b5050505f9056';

/** Code of a deployment, with zeros where the immutables stand. */
export const licenseRegistryDeployedBytecode: `0x${string}` =
  '0x60806040526004361015610011575f80fd5b5f3560e01c80631b50e86414610cad57806327258b2214610c4757806335a5127014610c0d5780635211e7ea14610bea57806384b0196e14610aea5780638b790a9814610ac157806395a4682614610a7e578063ade8489d14610521578063cab7e8eb146104b9578063d78ecf1a1461043d578063ec872976146104085763fb675d3a1461009d575f80fd5b346104045760206003193601126104045760043567ffffffffffffffff8111610404576100ce903690600401610ce8565b6100d781611044565b916100e56040519384610d94565b8183526100f182611044565b91601f196020850193013684375f5b81811061014d578385604051918291602083019060208452518091526040830191905f5b818110610132575050500390f35b82511515845285945060209384019390920191600101610124565b5a6101598284866110b8565b8035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff818136030182121561040457016101a16101978486886110b8565b6020810190611107565b919091303b1561040457604051927fade8489d0000000000000000000000000000000000000000000000000000000084526040600485015260c48401926001600160a01b036101ef82610d72565b1660448601526020810135601e19823603018112156104045781018035602082019567ffffffffffffffff8211610404578160051b908136038813610404579180899796959493608060648a01525260e48088019288010197925f907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa181360301905b838310610330575050505050509383926102ba9264ffffffffff6102a360608960405f9b013560848a015201610de4565b1660a486015260031985840301602486015261113a565b038183305af19081610320575b5061030b575a9060041c116102e0576001905b01610100565b7f466af656000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5080600161031a81938861115a565b526102da565b5f61032a91610d94565b5f6102c7565b9193959697987fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1c908b9294969b0301865289358381121561040457820160208101357fffffffff000000000000000000000000000000000000000000000000000000008116809103610404578252604081013590603e1936829003018212156104045760209101016020813591019067ffffffffffffffff8111610404578036038213610404576103f0602092839260408681866001990152019161113a565b9b019601930190918a989796959492610272565b5f80fd5b3461040457604060031936011261040457335f52600160205260405f206004355f5260205260405f2060243581541790555f80f35b346104045760406003193601126104045760043560ff8116809103610404576060602091604051907f0000000000000000000000000000000000000000000000000000000000000000825283820152602435604082015220805f525f825260405f20549081156104b1575b50604051908152f35b9050826104a8565b34610404576040600319360112610404576004356001600160a01b038116810361040457610517602091602435906001916001600160a01b038392165f528160205260405f208160081c5f5260205260ff60405f205491161c161490565b6040519015158152f35b346104045760406003193601126104045760043567ffffffffffffffff8111610404578060040190608060031982360301126104045760243567ffffffffffffffff811161040457366023820112156104045780600401359267ffffffffffffffff84116104045736602485840101116104045761059e8161105c565b6044840135606485019460246105b387611070565b9101966105c08886611082565b9690506105e56105cf88611044565b976105dd604051998a610d94565b808952611044565b97601f19602089019901368a375f5b8a89518210156106b857906106158161060f6001948c611082565b906110b8565b61063661062f6106248361116e565b926020810190611107565b3691610e12565b60208151910120604051907fffffffff0000000000000000000000000000000000000000000000000000000060208301937fb7f02a212f0f287f6c1f0a78b005185bbe98e04c0ce76a0a94a362112aaf604c85521660408301526060820152606081526106a4608082610d94565b5190206106b1828c61115a565b52016105f4565b9890508960405190602082018093519091905f5b818110610a685750505091816106f6610774959364ffffffffff979503601f198101835282610d94565b5190208461070c6107068c61105c565b93611070565b604051926001600160a01b0360208501957f280ad6d68b9f0a734a092caa47c6d7eb7de4f007cdaf166a33ed437a83c34da9875216604085015260608401528960808401521660a082015260a0815261076660c082610d94565b519020936024369201610e12565b9216804211610a3957506107b383856001916001600160a01b038392165f528160205260405f208160081c5f5260205260ff60405f205491161c161490565b610a00576001600160a01b03841692835f52600160205260405f208160081c5f52602052600160ff60405f2092161b81541790556107ef611b48565b6020815191012060405160208101917f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f835260408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260a0815261086760c082610d94565b519020906040519060208201927f1901000000000000000000000000000000000000000000000000000000000000845260228301526042820152604281526108b0606282610d94565b519020926108bf828583611bed565b15918261091a575b50506108ec576108ea836108e4866108de8361105c565b92611082565b9161119b565b005b7f2a09901e000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5f92509082916040516109778161096960208201947f1626ba7e0000000000000000000000000000000000000000000000000000000086528a6024840152604060448401526064830190610d4d565b03601f198101835282610d94565b51915afa3d156109f9573d61098b81610df6565b906109996040519283610d94565b81523d5f602083013e5b816109eb575b816109b8575b501585806108c7565b7f1626ba7e0000000000000000000000000000000000000000000000000000000091506109e490611bcb565b14856109af565b9050602081511015906109a9565b60606109a3565b826001600160a01b03857f2af71f10000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b7fe16e4725000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b82518452602093840193909201916001016106cc565b34610404575f6003193601126104045760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610404576020610ae2610add36610ad836610d19565b610e48565b611b83565b604051908152f35b34610404575f60031936011261040457610b8e610b05611b48565b6040516020610b148183610d94565b5f82525f368137610b9c604051610b2c604082610d94565b600181527f3100000000000000000000000000000000000000000000000000000000000000838201526040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e0870190610d4d565b908582036040870152610d4d565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b828110610bd357505050500390f35b835185528695509381019392810192600101610bc4565b34610404576020610ae2610c07610c0036610d19565b3690610e48565b336113f2565b34610404575f6003193601126104045760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610404576020600319360112610404576020610517610c9d600435606090604051907f000000000000000000000000000000000000000000000000000000000000000082526001602083015260408201522090565b5f525f60205260405f2054151590565b346104045760206003193601126104045760043567ffffffffffffffff811161040457610ce16108ea913690600401610ce8565b903361119b565b9181601f840112156104045782359167ffffffffffffffff8311610404576020808501948460051b01011161040457565b6020600319820112610404576004359067ffffffffffffffff82116104045760031982610300920301126104045760040190565b90601f19601f602080948051918291828752018686015e5f8582860101520116010190565b35906001600160a01b038216820361040457565b359060ff8216820361040457565b90601f601f19910116810190811067ffffffffffffffff821117610db757604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b359064ffffffffff8216820361040457565b67ffffffffffffffff8111610db757601f01601f191660200190565b929192610e1e82610df6565b91610e2c6040519384610d94565b829481845281830111610404578281602093845f960137010152565b9190610300838203126104045760405190610300820182811067ffffffffffffffff821117610db7576040528193610e7f81610d86565b8352610e8d60208201610d86565b6020840152610e9e60408201610d86565b6040840152610eaf60608201610d86565b6060840152610ec060808201610d86565b6080840152610ed160a08201610d86565b60a0840152610ee260c08201610d86565b60c0840152610ef360e08201610d86565b60e0840152610f056101008201610d86565b610100840152610f186101208201610d86565b610120840152610f2b6101408201610d86565b610140840152610f3e6101608201610d86565b610160840152610f516101808201610d86565b610180840152610f646101a08201610d86565b6101a08401526101c081013561ffff81168103610404576101c08401526101e08101356101e0840152610f9a6102008201610d72565b61020084015261022081013563ffffffff8116810361040457610220840152610fc66102408201610de4565b610240840152610fd96102608201610de4565b610260840152610fec6102808201610de4565b6102808401526102a08101356102a08401526102c08101356102c08401526102e08101359067ffffffffffffffff8211610404570181601f82011215610404576102e09181602061103f93359101610e12565b910152565b67ffffffffffffffff8111610db75760051b60200190565b356001600160a01b03811681036104045790565b3564ffffffffff811681036104045790565b903590601e1981360301821215610404570180359067ffffffffffffffff821161040457602001918160051b3603831361040457565b91908110156110da5760051b81013590603e1981360301821215610404570190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b903590601e1981360301821215610404570180359067ffffffffffffffff82116104045760200191813603831361040457565b601f8260209493601f1993818652868601375f8582860101520116010190565b80518210156110da5760209160051b010190565b357fffffffff00000000000000000000000000000000000000000000000000000000811681036104045790565b91905f5b8281106111ac5750505050565b6111bf6111ba8285856110b8565b61116e565b907fffffffff000000000000000000000000000000000000000000000000000000006111ef6101978387876110b8565b919093167f5211e7ea00000000000000000000000000000000000000000000000000000000810361125857508201916020818403126104045780359067ffffffffffffffff8211610404576001936112519261124b9201610e48565b866113f2565b500161119f565b7f2d8d621d000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b906103006102e06113ef9360ff815116845260ff602082015116602085015260ff604082015116604085015260ff606082015116606085015260ff608082015116608085015260ff60a08201511660a085015260ff60c08201511660c085015260ff60e08201511660e085015260ff6101008201511661010085015260ff6101208201511661012085015260ff6101408201511661014085015260ff6101608201511661016085015260ff6101808201511661018085015260ff6101a0820151166101a085015261ffff6101c0820151166101c08501526101e08101516101e08501526001600160a01b036102008201511661020085015263ffffffff6102208201511661022085015264ffffffffff6102408201511661024085015264ffffffffff6102608201511661026085015264ffffffffff610280820151166102808501526102a08101516102a08501526102c08101516102c0850152015191816102e08201520190610d4d565b90565b91909160ff83511660028111611b12575060ff60208401511660028111611adc575060ff60408401511660028111611aa6575060ff60608401511660028111611a70575060ff60808401511660028111611a3a575060ff60a08401511660028111611a04575060ff60c084015116600281116119ce575060ff60e08401511660028111611998575060ff6101008401511660028111611962575060ff610120840151166002811161192c575060ff61014084015116600281116118f6575060ff61016084015116600281116118c0575060ff610180840151166003811161188a575060ff6101a08401511660058111611854575061ffff6101c0840151166127108111611829575064ffffffffff6102808401511680151580611813575b6117d857506102e0830151918251608081116117ad57505f5b83518110156115ea577fff0000000000000000000000000000000000000000000000000000000000000060208286010151167f2000000000000000000000000000000000000000000000000000000000000000811080156115c1575b6115925750600101611529565b907fc638bdf4000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b507f7e000000000000000000000000000000000000000000000000000000000000008111611585565b509150916115f781611b83565b92611639610c9d85606090604051907f000000000000000000000000000000000000000000000000000000000000000082526001602083015260408201522090565b6117a9577f68078aa3879a1798c91bb0b373f8bf7e9b44e6cc24130b044180758b065126ad9060405160208101918683526001600160a01b0360408301911681526116a2826116946060820197606089526080830190611283565b03601f198101845283610d94565b6116ab82611bcb565b9460408351852092607082517f000000000000000000000000000000000000000000000000000000000000000081526020810195600187528482018b81528a6060842098895f525f602052875f20998a549081156117a1575b50855252524260801b7fffffffffffffffff0000000000000000000000000000000000000000000000004360c01b16176060820152208094557f00000000000000000000000000000000000000000000000000000000000000008054801561177a575b5f5284602052825f209055855e525190a2565b507f0000000000000000000000000000000000000000000000000000000000000000611767565b90505f611704565b5050565b7f5468332d000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b64ffffffffff610260850151167fb18c37d8000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5064ffffffffff61026085015116811115611510565b7ffc77f0f1000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6392e723f560e01b5f527f6772616e744b696e64000000000000000000000000000000000000000000000060045260245260445ffd5b6392e723f560e01b5f527f706f73745465726d55736500000000000000000000000000000000000000000060045260245260445ffd5b6392e723f560e01b5f527f7265766f6361626c65000000000000000000000000000000000000000000000060045260245260445ffd5b6392e723f560e01b5f527f7472616e7366657261626c65000000000000000000000000000000000000000060045260245260445ffd5b6392e723f560e01b5f527f6e616d696e67000000000000000000000000000000000000000000000000000060045260245260445ffd5b6392e723f560e01b5f527f6e6f74696365000000000000000000000000000000000000000000000000000060045260245260445ffd5b6392e723f560e01b5f527f7368617265416c696b650000000000000000000000000000000000000000000060045260245260445ffd5b6392e723f560e01b5f527f6174747269627574696f6e00000000000000000000000000000000000000000060045260245260445ffd5b6392e723f560e01b5f527f7375626c6963656e73696e67000000000000000000000000000000000000000060045260245260445ffd5b6392e723f560e01b5f527f6f7574707574547261696e696e6700000000000000000000000000000000000060045260245260445ffd5b6392e723f560e01b5f527f646572697661746976657300000000000000000000000000000000000000000060045260245260445ffd5b6392e723f560e01b5f527f7265646973747269627574696f6e00000000000000000000000000000000000060045260245260445ffd5b6392e723f560e01b5f527f747261696e696e6700000000000000000000000000000000000000000000000060045260245260445ffd5b6392e723f560e01b5f527f636f6d6d65726369616c5573650000000000000000000000000000000000000060045260245260445ffd5b60405190611b57604083610d94565b601882527f5065646967726565204c6963656e7365526567697374727900000000000000006020830152565b604051611bc58161096960208201947f000000000000000000000000000000000000000000000000000000000000000086526040808401526060830190611283565b51902090565b602081519101519060208110611bdf575090565b5f199060200360031b1b1690565b91906041825103611c9657602082015190606060408401519301515f1a907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411611c8d576020935f93608093604051938452868401526040830152606082015282805260015afa15611c82576001600160a01b035f51168015159182611c7357505090565b6001600160a01b031614919050565b6040513d5f823e3d90fd5b50505050505f90565b5050505f9056';

/** Byte offsets of the immutables in the deployed code, 32 bytes each. */
export const licenseRegistryImmutables = {
  "PREDECESSOR": [
    2717
  ],
  "PREFIX": [
    1127,
    3108,
    3180,
    5640,
    5817,
    7060
  ],
  "REGISTRY_SLOT": [
    5951
  ],
  "REGISTRY_START": [
    6013
  ]
} as const;
