import { readFile } from 'node:fs/promises';
import type { Config } from '../config.js';
import {
  type DeploymentErrorCode,
  type DeploymentInfo,
  parseDeployment,
} from '../encoding/deployment.js';
import { PedigreeError } from '../encoding/error.js';
import { discoverDeployment } from '../publish/discover.js';

/** The deployment that the settings name, by file or by registry; undefined where they name none. */
export async function findNamedDeployment(
  config: Config,
  rpcUrl: string,
): Promise<DeploymentInfo | undefined> {
  if (config.deployment !== undefined) return readDeployment(config.deployment);
  if (config.registry === undefined) return undefined;
  const { registry, assertionRegistry, licenseRegistry } = config;
  return discoverDeployment({ rpcUrl, registry, assertionRegistry, licenseRegistry });
}

/** Reads a deployment file. Throws `MALFORMED_DEPLOYMENT` for whatever is wrong with it. */
async function readDeployment(file: string): Promise<DeploymentInfo> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw unusable(file, (cause as Error).message, cause);
  }
  try {
    return parseDeployment(value);
  } catch (cause) {
    throw unusable(file, (cause as Error).message, cause);
  }
}

function unusable(file: string, why: string, cause: unknown): PedigreeError<DeploymentErrorCode> {
  return new PedigreeError(
    'MALFORMED_DEPLOYMENT',
    `--deployment: ${file} is no deployment file: ${why}; give the one that pedigree deploy wrote, or --registry`,
    { cause },
  );
}
