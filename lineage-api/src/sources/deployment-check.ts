import type { DeploymentInfo } from '../encoding/deployment.js';
import type { FactContract } from '../encoding/fact-catalog.js';
import { keccak } from '../encoding/hash.js';
import { isHex } from '../encoding/hex.js';
import { parseQuantity, shown } from './blocks.js';
import type { SourceOptions } from './port.js';
import type { RpcClient } from './rpc-client.js';
import { garbage, rpcError } from './rpc-errors.js';

const NAMES: readonly FactContract[] = ['lineage', 'assertions', 'licenses'];

/** Throws `WRONG_CHAIN`, `NO_REGISTRY` or `WRONG_CODE` unless the node's chain holds the deployment that is described. */
export async function checkDeployment(
  rpc: RpcClient,
  deployment: DeploymentInfo,
  options?: SourceOptions,
): Promise<void> {
  const [chainId, ...codes] = await rpc.batch(
    [
      { method: 'eth_chainId', params: [] },
      ...NAMES.map((name) => ({
        method: 'eth_getCode',
        params: [deployment.contracts[name].address, 'latest'],
      })),
    ],
    options?.signal,
  );
  checkChainId(parseQuantity(chainId, 'the chain id'), deployment.chainId);
  NAMES.forEach((name, i) => {
    checkCode(name, deployment, codes[i]);
  });
}

function checkChainId(got: number, expected: number): void {
  if (got === expected) return;
  throw rpcError(
    'WRONG_CHAIN',
    `expected chain ${expected}, got chain ${got}; give the RPC URL of the chain that the deployment names`,
  );
}

function checkCode(name: FactContract, deployment: DeploymentInfo, code: unknown): void {
  const { address, codeHash } = deployment.contracts[name];
  if (!isHex(code)) throw garbage(`expected the code at ${address}, got ${shown(code)}`);
  if (code === '0x') {
    throw rpcError(
      'NO_REGISTRY',
      `expected the ${name} registry at ${address}, got an account without code; check the address, or deploy with pedigree deploy`,
    );
  }
  const got = keccak(code);
  if (got !== codeHash) {
    throw rpcError(
      'WRONG_CODE',
      `expected the ${name} registry at ${address} to have code ${codeHash}, got ${got}; check the deployment file`,
    );
  }
}
