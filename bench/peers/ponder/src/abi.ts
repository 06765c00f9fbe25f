export const abi = [
  {
    type: 'event',
    name: 'AssetRegistered',
    inputs: [
      { name: 'subject', type: 'bytes32', indexed: true },
      { name: 'by', type: 'address' },
      { name: 'contentHash', type: 'bytes32', indexed: true },
      { name: 'registrant', type: 'address' },
      { name: 'kind', type: 'uint8' },
      { name: 'scheme', type: 'uint8' },
      { name: 'role', type: 'uint8' },
      { name: 'timeBasis', type: 'uint8' },
      { name: 'edition', type: 'uint32' },
      { name: 'createdAt', type: 'uint40' },
      { name: 'metadataHash', type: 'bytes32' },
      { name: 'factId', type: 'bytes32' },
    ],
  },
] as const;
