import { encodeDeployData, keccak256 } from 'viem';
import { assertionRegistryAbi, assertionRegistryBytecode } from '../abi/assertionRegistry.js';
import { licenseRegistryAbi, licenseRegistryBytecode } from '../abi/licenseRegistry.js';
import { lineageRegistryAbi, lineageRegistryBytecode } from '../abi/lineageRegistry.js';
import {
  type DeployedContract,
  type DeploymentInfo,
  SCHEMA_VERSION,
} from '../encoding/deployment.js';
import { PedigreeError } from '../encoding/error.js';
import { type Address, type Hex, ZERO_ADDRESS } from '../encoding/hex.js';
import type { PublishErrorCode } from './errors.js';
import type { Wallet } from './wallet.js';

/**
 * Deploys the three registries, each without a predecessor, and describes them. They are immutable: a new version is a
 * new deployment.
 */
export async function deployRegistries(
  wallet: Wallet,
  onProgress: (message: string) => void = () => {},
): Promise<DeploymentInfo> {
  const block = Number(await wallet.ask((client) => client.getBlockNumber()));
  onProgress('deploying LineageRegistry');
  const lineage = await deploy(
    wallet,
    encodeDeployData({
      abi: lineageRegistryAbi,
      bytecode: lineageRegistryBytecode,
      args: [ZERO_ADDRESS],
    }),
  );
  onProgress('deploying AssertionRegistry');
  const assertions = await deploy(
    wallet,
    encodeDeployData({
      abi: assertionRegistryAbi,
      bytecode: assertionRegistryBytecode,
      args: [lineage.address, ZERO_ADDRESS],
    }),
  );
  onProgress('deploying LicenseRegistry');
  const licenses = await deploy(
    wallet,
    encodeDeployData({
      abi: licenseRegistryAbi,
      bytecode: licenseRegistryBytecode,
      args: [ZERO_ADDRESS],
    }),
  );
  const contracts = { lineage, assertions, licenses };
  return { chainId: wallet.chainId, schemaVersion: SCHEMA_VERSION, block, contracts };
}

async function deploy(wallet: Wallet, data: Hex): Promise<DeployedContract> {
  const receipt = await wallet.send({ to: null, data });
  const address = receipt.contractAddress;
  const code = address ? await wallet.ask((client) => client.getCode({ address })) : undefined;
  if (!address || code === undefined) {
    throw new PedigreeError<PublishErrorCode>(
      'REFUSED',
      `transaction ${receipt.transactionHash} left no code: check that the chain takes contracts of up to 24 kB, then deploy again`,
    );
  }
  return { address: address.toLowerCase() as Address, codeHash: keccak256(code) };
}
