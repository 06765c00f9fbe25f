import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { type DeploymentInfo, parseDeployment } from '../encoding/deployment.js';
import { keccak } from '../encoding/hash.js';
import { type Hex, isHex } from '../encoding/hex.js';
import { corruptDataFolder, type DataPaths } from './data-folder.js';
import { type ChainBlock, callNode, fetchChainBlock } from './rpc.js';

/**
 * Null where the chain holds the block; otherwise a sentence on how it does not. A chain that was killed while it was
 * saving comes back older than what was indexed of it: then whatever was made from it has to be made again.
 */
export async function describeMismatch(rpcUrl: string, known: ChainBlock): Promise<string | null> {
  const block = await fetchChainBlock(rpcUrl, known.number);
  if (block?.hash === known.hash) return null;
  if (block !== null) {
    return `the chain holds ${block.hash} as block ${known.number}, and ${known.hash} was indexed`;
  }
  const head = await fetchChainBlock(rpcUrl, 'latest');
  return `the chain ends at block ${head?.number}, and block ${known.number} was indexed`;
}

/** The registries that were deployed on this chain, or null where it does not hold them, or none ever were. */
export async function findDeployment(
  rpcUrl: string,
  paths: DataPaths,
): Promise<DeploymentInfo | null> {
  if (!existsSync(paths.deployment)) return null;
  const deployment = readDeployment(paths);
  for (const { address, codeHash } of Object.values(deployment.contracts)) {
    const code = await callNode(rpcUrl, 'eth_getCode', [address, 'latest']);
    if (!isHex(code) || keccak(code) !== (codeHash as Hex)) return null;
  }
  return deployment;
}

export function writeDeployment(paths: DataPaths, deployment: DeploymentInfo): void {
  const fresh = `${paths.deployment}.new`;
  writeFileSync(fresh, `${JSON.stringify(deployment, null, 2)}\n`);
  renameSync(fresh, paths.deployment);
}

function readDeployment(paths: DataPaths): DeploymentInfo {
  try {
    return parseDeployment(JSON.parse(readFileSync(paths.deployment, 'utf8')));
  } catch (cause) {
    throw corruptDataFolder(paths.dir, `${paths.deployment} cannot be read`, cause);
  }
}
