import { PedigreeError } from './error.js';
import type { FactContract } from './fact-catalog.js';
import { type Address, type Hex, isHex } from './hex.js';

export type DeploymentErrorCode = 'MALFORMED_DEPLOYMENT';

/** The version of contracts and facts that this program reads. */
export const SCHEMA_VERSION = 1;

export type DeployedContract = {
  readonly address: Address;
  /** Keccak-256 of the code at the address. */
  readonly codeHash: Hex;
};

/** What `pedigree deploy` writes, and every command reads. */
export type DeploymentInfo = {
  readonly chainId: number;
  readonly schemaVersion: number;
  /** The block before which none of the contracts existed. */
  readonly block: number;
  readonly contracts: { readonly [C in FactContract]: DeployedContract };
};

/** Names chain and registries in one line: two that differ in any of them are different deployments. */
export function deploymentNameOf({ chainId, contracts }: DeploymentInfo): string {
  const { lineage, assertions, licenses } = contracts;
  return [chainId, lineage.address, assertions.address, licenses.address].join('/').toLowerCase();
}

const CONTRACTS = ['lineage', 'assertions', 'licenses'] as const satisfies FactContract[];

/** Reads a deployment description. Unknown fields are let through and dropped. */
export function parseDeployment(value: unknown): DeploymentInfo {
  const top = objectAt(value, 'the deployment');
  const contracts = objectAt(top.contracts, 'contracts');
  const info: DeploymentInfo = {
    chainId: naturalAt(top.chainId, 'chainId'),
    schemaVersion: naturalAt(top.schemaVersion, 'schemaVersion'),
    block: naturalAt(top.block, 'block'),
    contracts: {
      lineage: contractAt(contracts.lineage, 'contracts.lineage'),
      assertions: contractAt(contracts.assertions, 'contracts.assertions'),
      licenses: contractAt(contracts.licenses, 'contracts.licenses'),
    },
  };
  if (info.schemaVersion !== SCHEMA_VERSION) {
    malformed(
      `expected schemaVersion ${SCHEMA_VERSION}, got ${info.schemaVersion}; use the release that wrote it`,
    );
  }
  const addresses = new Set(CONTRACTS.map((name) => info.contracts[name].address));
  if (addresses.size !== CONTRACTS.length) malformed('expected three different addresses');
  return info;
}

function objectAt(value: unknown, name: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    malformed(`expected ${name} to be an object, got ${shown(value)}`);
  }
  return value as Record<string, unknown>;
}

function naturalAt(value: unknown, name: string): number {
  if (!Number.isSafeInteger(value) || (value as number) < 0) {
    malformed(`expected ${name} to be a whole number, got ${shown(value)}`);
  }
  return value as number;
}

function hexAt(value: unknown, bytes: number, name: string): Hex {
  if (!isHex(value, bytes)) malformed(`expected ${name} to be ${bytes} bytes, got ${shown(value)}`);
  return value.toLowerCase() as Hex;
}

function contractAt(value: unknown, name: string): DeployedContract {
  const contract = objectAt(value, name);
  return {
    address: hexAt(contract.address, 20, `${name}.address`),
    codeHash: hexAt(contract.codeHash, 32, `${name}.codeHash`),
  };
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 100);
}

function malformed(message: string): never {
  throw new PedigreeError<DeploymentErrorCode>('MALFORMED_DEPLOYMENT', message);
}
