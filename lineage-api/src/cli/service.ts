import type { Config, SettingKey } from '../config.js';
import type { RegistryScope } from '../encoding/asset-reference.js';
import { type DeploymentInfo, parseDeployment } from '../encoding/deployment.js';
import { ask } from './ask.js';

/** What a command that publishes learns from the running service. */
export type RunningService = {
  readonly deployment: DeploymentInfo;
  /** JSON-RPC of the service's own local chain; null where it reads another. */
  readonly localRpcUrl: string | null;
};

/** What commands that publish read. */
export const PUBLISHING_SETTINGS: readonly SettingKey[] = [
  'url',
  'port',
  'rpc',
  'deployment',
  'registry',
  'assertionRegistry',
  'licenseRegistry',
  'keyFile',
  'dataDir',
  'kuboUrl',
];

/** The registry whose ids can be published with. */
export function scopeOf({ chainId, contracts }: DeploymentInfo): RegistryScope {
  return { chainId, registry: contracts.lineage.address };
}

/** Asks the service which registries on which chain it answers for. */
export async function findService(config: Config): Promise<RunningService> {
  const { status } = await ask<{
    status: { deployment: unknown; localRpcUrl: string | null };
  }>(
    config.url,
    `{
      status {
        localRpcUrl
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
  return { deployment: parseDeployment(status.deployment), localRpcUrl: status.localRpcUrl };
}
