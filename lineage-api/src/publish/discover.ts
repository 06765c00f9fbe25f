import { createPublicClient, getContractAddress, http, keccak256, type PublicClient } from 'viem';
import { assertionRegistryAbi } from '../abi/assertionRegistry.js';
import {
  type DeployedContract,
  type DeploymentInfo,
  SCHEMA_VERSION,
} from '../encoding/deployment.js';
import { PedigreeError } from '../encoding/error.js';
import type { FactContract } from '../encoding/fact-catalog.js';
import type { Address, Hex } from '../encoding/hex.js';
import { askNode } from './node-errors.js';
import { isOurCode } from './our-code.js';

export type DiscoverErrorCode = 'NO_REGISTRY' | 'WRONG_CODE' | 'OTHER_LINEAGE';

export type DiscoverOptions = {
  readonly rpcUrl: string;
  /** Address of the LineageRegistry. */
  readonly registry: Address;
  readonly assertionRegistry?: Address | undefined;
  readonly licenseRegistry?: Address | undefined;
};

/**
 * Describes a deployment of which only the LineageRegistry is named. `pedigree deploy` makes the three registries one
 * after the other, so the other two follow from who made the first and when. The node must know its past states; where
 * it does not, or they were deployed otherwise, the addresses must be given.
 */
export async function discoverDeployment(options: DiscoverOptions): Promise<DeploymentInfo> {
  const client = createPublicClient({
    transport: http(options.rpcUrl, { retryCount: 2, timeout: 15_000 }),
  });
  const ask: AskNode = (question) => askNode(() => question(client));
  const chainId = await ask((node) => node.getChainId());
  await contractAt(ask, 'lineage', options.registry);
  const creation = await findCreation(ask, options.registry);
  const assertions = options.assertionRegistry ?? nextAddress(creation, 1);
  const licenses = options.licenseRegistry ?? nextAddress(creation, 2);
  if (assertions === undefined || licenses === undefined) throw notFound(options.registry);
  return {
    chainId,
    schemaVersion: SCHEMA_VERSION,
    // Without its past states the node cannot say where to begin: reading begins at the first block.
    block: creation === undefined ? 0 : Math.max(creation.block - 1, 0),
    contracts: await inspectRegistries(ask, { lineage: options.registry, assertions, licenses }),
  };
}

/** Asks one node; its errors are coded. */
type AskNode = <T>(question: (client: PublicClient) => Promise<T>) => Promise<T>;

/**
 * What stands at three addresses. Throws `NO_REGISTRY` or `WRONG_CODE` unless they are the registries of this release,
 * and `OTHER_LINEAGE` where the assertions are about another lineage registry.
 */
export async function inspectRegistries(
  ask: AskNode,
  addresses: Readonly<Record<FactContract, Address>>,
): Promise<DeploymentInfo['contracts']> {
  const lineage = await contractAt(ask, 'lineage', addresses.lineage);
  const assertions = await contractAt(ask, 'assertions', addresses.assertions);
  const licenses = await contractAt(ask, 'licenses', addresses.licenses);
  const about = await ask((client) =>
    client.readContract({
      address: assertions.address,
      abi: assertionRegistryAbi,
      functionName: 'LINEAGE',
    }),
  );
  if (about.toLowerCase() !== lineage.address) {
    throw new PedigreeError<DiscoverErrorCode>(
      'OTHER_LINEAGE',
      `expected the assertion registry of ${lineage.address}, got ${assertions.address}, which is that of ${about.toLowerCase()}: check --assertion-registry`,
    );
  }
  return { lineage, assertions, licenses };
}

type Creation = { readonly block: number; readonly deployer: Address; readonly nonce: number };

function nextAddress(creation: Creation | undefined, after: number): Address | undefined {
  if (creation === undefined) return undefined;
  const nonce = BigInt(creation.nonce + after);
  return getContractAddress({ from: creation.deployer, nonce }).toLowerCase() as Address;
}

async function contractAt(
  ask: AskNode,
  contract: FactContract,
  address: Address,
): Promise<DeployedContract> {
  const code = (await ask((client) => client.getCode({ address }))) as Hex | undefined;
  if (code === undefined || code === '0x') {
    throw new PedigreeError<DiscoverErrorCode>(
      'NO_REGISTRY',
      `expected the ${contract} registry at ${address}, got an account without code: check the address and the chain of --rpc, or give --deployment`,
    );
  }
  if (!isOurCode(contract, code)) {
    throw new PedigreeError<DiscoverErrorCode>(
      'WRONG_CODE',
      `the code at ${address} is not the ${contract} registry of this release: check the address, or give --deployment of a deployment that you trust`,
    );
  }
  return { address: address.toLowerCase() as Address, codeHash: keccak256(code) };
}

/** The transaction that made a contract, by halving the chain; undefined where the node has forgotten its past. */
async function findCreation(ask: AskNode, address: Address): Promise<Creation | undefined> {
  try {
    let low = 0n;
    let high = await ask((client) => client.getBlockNumber());
    while (low < high) {
      const middle = (low + high) / 2n;
      const code = await ask((client) => client.getCode({ address, blockNumber: middle }));
      if (code === undefined || code === '0x') low = middle + 1n;
      else high = middle;
    }
    const block = await ask((client) =>
      client.getBlock({ blockNumber: low, includeTransactions: true }),
    );
    const made = block.transactions.find(
      ({ to, from, nonce }) =>
        to === null &&
        getContractAddress({ from, nonce: BigInt(nonce) }).toLowerCase() === address.toLowerCase(),
    );
    if (made === undefined) return undefined;
    return { block: Number(low), deployer: made.from, nonce: made.nonce };
  } catch {
    return undefined;
  }
}

function notFound(registry: Address): PedigreeError<DiscoverErrorCode> {
  return new PedigreeError(
    'NO_REGISTRY',
    `which other registries belong to ${registry} cannot be seen from this node: give --assertion-registry and --license-registry, or --deployment`,
  );
}
