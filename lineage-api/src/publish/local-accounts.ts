import { mnemonicToAccount } from 'viem/accounts';
import { type Hex, toHex } from '../encoding/hex.js';

/** The phrase that local development nodes fund. Everyone knows it: it signs on the local chain and nowhere else. */
const LOCAL_MNEMONIC = 'test test test test test test test test test test test junk';

/** Of the ten funded accounts: the first deploys and observes, three are the sample's, the last is the user's. */
export const LOCAL_ACCOUNT = { deployer: 0, sample: 1, user: 9 } as const;

/** The private key of one funded account of the local chain. */
export function localKey(index: number): Hex {
  const { privateKey } = mnemonicToAccount(LOCAL_MNEMONIC, { addressIndex: index }).getHdKey();
  if (privateKey === null) throw new TypeError('expected a key that signs');
  return toHex(privateKey);
}
