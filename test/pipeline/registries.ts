import type { Address, Hex } from 'viem';
import {
  assertionRegistryAbi,
  assertionRegistryBytecode,
} from '../../lineage-api/src/abi/assertionRegistry.js';
import {
  licenseRegistryAbi,
  licenseRegistryBytecode,
} from '../../lineage-api/src/abi/licenseRegistry.js';
import {
  lineageRegistryAbi,
  lineageRegistryBytecode,
} from '../../lineage-api/src/abi/lineageRegistry.js';
import type { FactContract } from '../../lineage-api/src/encoding/fact-catalog.js';
import { ZERO_ADDRESS } from '../../lineage-api/src/encoding/hex.js';
import { type ChainClient, OWNER } from './chain-client.js';

export const ABIS = {
  lineage: lineageRegistryAbi,
  assertions: assertionRegistryAbi,
  licenses: licenseRegistryAbi,
};

export type Registries = Readonly<Record<FactContract, Address>>;

export async function deployRegistries(client: ChainClient): Promise<Registries> {
  const deploy = async (contract: FactContract, bytecode: Hex, args: unknown[]) => {
    const abi = ABIS[contract];
    const hash = await client.deployContract({ abi, bytecode, args, account: OWNER } as never);
    const { contractAddress } = await client.waitForTransactionReceipt({ hash });
    return contractAddress?.toLowerCase() as Address;
  };
  const lineage = await deploy('lineage', lineageRegistryBytecode, [ZERO_ADDRESS]);
  const assertions = await deploy('assertions', assertionRegistryBytecode, [lineage, ZERO_ADDRESS]);
  const licenses = await deploy('licenses', licenseRegistryBytecode, [ZERO_ADDRESS]);
  return { lineage, assertions, licenses };
}
