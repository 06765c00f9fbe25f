import { client } from './chain.js';

/** EIP-712 types as the interfaces document them. */
export const RECORD_TYPES = {
  Record: [
    { name: 'actor', type: 'address' },
    { name: 'actions', type: 'Action[]' },
    { name: 'nonce', type: 'uint256' },
    { name: 'deadline', type: 'uint40' },
  ],
  Action: [
    { name: 'selector', type: 'bytes4' },
    { name: 'arguments', type: 'bytes' },
  ],
};

export const TRANSFER_TYPES = {
  Transfer: [
    { name: 'subject', type: 'bytes32' },
    { name: 'from', type: 'address' },
    { name: 'to', type: 'address' },
    { name: 'role', type: 'uint8' },
    { name: 'head', type: 'bytes32' },
    { name: 'nonce', type: 'uint256' },
    { name: 'deadline', type: 'uint40' },
  ],
};

export const domainOf = (contract, changes = {}) => ({
  name: `Pedigree ${contract.name}`,
  version: '1',
  chainId: client.chain.id,
  verifyingContract: contract.address,
  ...changes,
});

export const recordData = (contract, message, domain = domainOf(contract)) => ({
  domain,
  types: RECORD_TYPES,
  primaryType: 'Record',
  message,
});

export const transferData = (contract, message, domain = domainOf(contract)) => ({
  domain,
  types: TRANSFER_TYPES,
  primaryType: 'Transfer',
  message,
});

export const signRecord = (contract, message, signer, domain) =>
  signer.signTypedData(recordData(contract, message, domain));

export const signTransfer = (contract, message, signer, domain) =>
  signer.signTypedData(transferData(contract, message, domain));
