import { setTimeout as sleep } from 'node:timers/promises';
import type { Config, SettingKey } from '../config.js';
import type { RegistryScope } from '../encoding/asset-reference.js';
import { type DeploymentInfo, parseDeployment } from '../encoding/deployment.js';
import type { Hex } from '../encoding/hex.js';
import { ask } from './ask.js';

/** What a command that publishes learns from the running service. */
export type RunningService = {
  readonly deployment: DeploymentInfo;
  /** JSON-RPC of the service's own local chain; null where it reads another. */
  readonly localRpcUrl: string | null;
  /** A document in the folder that it reads; null where it names none. */
  readonly storeMark: Hex | null;
};

/** Where the service is, and what chain and registries are meant without it. */
export const SERVICE_AND_CHAIN: readonly SettingKey[] = [
  'url',
  'port',
  'rpc',
  'deployment',
  'registry',
  'assertionRegistry',
  'licenseRegistry',
];

/** Settings of commands that publish, and what they are to those. */
export const PUBLISHING: {
  readonly settings: readonly SettingKey[];
  readonly meanings: Readonly<Partial<Record<SettingKey, string>>>;
} = {
  settings: [...SERVICE_AND_CHAIN, 'keyFile', 'dataDir', 'kuboUrl'],
  meanings: {
    rpc: 'JSON-RPC of the chain to record on; the local chain of the running service without it.',
    dataDir: 'Data folder of the service, which looks there for documents.',
  },
};

/** The registry whose ids can be published with. */
export function scopeOf({ chainId, contracts }: DeploymentInfo): RegistryScope {
  return { chainId, registry: contracts.lineage.address };
}

const READ_TIMEOUT_MS = 30_000;
const READ_POLL_MS = 100;

/**
 * Waits until questions see a block, so that what was just published is not answered as "nobody has registered this".
 * False where that takes too long: the block is there, and the service is behind it.
 */
export async function untilRead(url: string, block: number): Promise<boolean> {
  const end = performance.now() + READ_TIMEOUT_MS;
  for (;;) {
    const { status } = await ask<{ status: { graphHead: { blockNumber: number } | null } }>(
      url,
      '{ status { graphHead { blockNumber } } }',
      {},
    );
    if ((status.graphHead?.blockNumber ?? -1) >= block) return true;
    if (performance.now() > end) return false;
    await sleep(READ_POLL_MS);
  }
}

/** Asks the service which registries on which chain it answers for. */
export async function findService(config: Config): Promise<RunningService> {
  const { status } = await ask<{
    status: Pick<RunningService, 'localRpcUrl' | 'storeMark'> & { readonly deployment: unknown };
  }>(
    config.url,
    `{
      status {
        localRpcUrl
        storeMark
        deployment {
          chainId schemaVersion block
          contracts {
            lineage { address codeHash } assertions { address codeHash } licenses { address codeHash }
          }
        }
      }
    }`,
    {},
  );
  const { localRpcUrl, storeMark } = status;
  return { deployment: parseDeployment(status.deployment), localRpcUrl, storeMark };
}
