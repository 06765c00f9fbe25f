import type { BlockRef } from '../domain/rows.js';
import { prefixesOf } from '../encoding/chain-heads.js';
import { chainStart, REGISTRY_KEY } from '../encoding/chains.js';
import type { DeploymentInfo } from '../encoding/deployment.js';
import { CHAIN_KIND } from '../encoding/enums.js';
import type { FactContract } from '../encoding/fact-catalog.js';
import type { Hex } from '../encoding/hex.js';
import type { SourceOptions } from './port.js';
import type { ChainWitness } from './witness.js';

/** Head of each contract's registry chain. */
export type RegistryHeads = Readonly<Record<FactContract, Hex>>;

export const CONTRACTS = ['lineage', 'assertions', 'licenses'] as const satisfies FactContract[];

/** The heads of registry chains without facts. */
export function emptyRegistryHeads(deployment: DeploymentInfo): RegistryHeads {
  const prefixes = prefixesOf(deployment);
  const startOf = (name: FactContract): Hex =>
    chainStart(prefixes[name], CHAIN_KIND.REGISTRY, REGISTRY_KEY);
  return {
    lineage: startOf('lineage'),
    assertions: startOf('assertions'),
    licenses: startOf('licenses'),
  };
}

/** The registry heads in storage. Throws `BLOCK_UNKNOWN` where the node does not have the state of that block. */
export async function readRegistryHeads(
  witness: ChainWitness,
  block: Pick<BlockRef, 'hash'>,
  options?: SourceOptions,
): Promise<RegistryHeads> {
  const chains = CONTRACTS.map((contract) => ({
    contract,
    chainKind: CHAIN_KIND.REGISTRY,
    key: REGISTRY_KEY,
  }));
  const [lineage, assertions, licenses] = await witness.storedHeads(chains, block, options);
  return { lineage: lineage as Hex, assertions: assertions as Hex, licenses: licenses as Hex };
}

/** Says which registry's head is another than the stored one, or null where none is. */
export function findHeadMismatch(
  computed: RegistryHeads,
  stored: RegistryHeads,
  block: Pick<BlockRef, 'number'>,
): string | null {
  const contract = CONTRACTS.find((name) => computed[name] !== stored[name]);
  if (contract === undefined) return null;
  return `expected the ${contract} registry's head ${stored[contract]} at block ${block.number}, got ${computed[contract]} from its facts: facts are missing or changed`;
}
