import { decodeEventLog } from 'viem';
import { assertionRegistryAbi } from '../../lineage-api/src/abi/assertionRegistry.js';
import { licenseRegistryAbi } from '../../lineage-api/src/abi/licenseRegistry.js';
import { lineageRegistryAbi } from '../../lineage-api/src/abi/lineageRegistry.js';
import type { DeploymentInfo } from '../../lineage-api/src/encoding/deployment.js';
import type { Anvil } from '../harness/anvil.js';

const ABI = [...lineageRegistryAbi, ...assertionRegistryAbi, ...licenseRegistryAbi];

/** Every fact by type and subject, without what depends on when it was recorded. */
export async function readFacts(chain: Anvil, deployment: DeploymentInfo): Promise<string[]> {
  const address = Object.values(deployment.contracts).map((contract) => contract.address);
  const logs = await chain.rpc<{ topics: [`0x${string}`]; data: `0x${string}` }[]>('eth_getLogs', [
    { address, fromBlock: '0x0', toBlock: 'latest' },
  ]);
  return logs
    .map(({ topics, data }) => {
      const { eventName, args } = decodeEventLog({ abi: ABI, topics, data });
      const { factId: _, ...fields } = args as Record<string, unknown>;
      return JSON.stringify([eventName, fields], (_key, value) =>
        typeof value === 'bigint' ? String(value) : value,
      );
    })
    .sort();
}
