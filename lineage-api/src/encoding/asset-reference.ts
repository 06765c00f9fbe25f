import { PedigreeError } from './error.js';
import { type Address, type Hex, isHex } from './hex.js';

export type AssetReferenceErrorCode = 'MALFORMED_ID' | 'OTHER_CHAIN' | 'OTHER_REGISTRY';

/** The chain and lineage registry that a service answers for. */
export type RegistryScope = { readonly chainId: number; readonly registry: Address };

/** An asset, a batch or an agent by the id that means the same everywhere. */
export type AssetReference = RegistryScope & { readonly assetId: Hex };

const FORM = /^eip155:([1-9][0-9]{0,15}):(0x[0-9a-fA-F]{40})\/(0x[0-9a-fA-F]{64})$/;

/**
 * The public form of an id (CAIP-10 account, then the id).
 *
 * @example formatAssetReference({ chainId: 1, registry: '0x5fbd…0aa3', assetId: '0x12…ef' })
 * // 'eip155:1:0x5fbd…0aa3/0x12…ef'
 */
export function formatAssetReference({ chainId, registry, assetId }: AssetReference): string {
  return `eip155:${chainId}:${registry}/${assetId}`;
}

/** Reads the public form; upper-case digits are taken as lower case. */
export function parseAssetReference(text: string): AssetReference {
  const match = FORM.exec(text);
  const chainId = Number(match?.[1]);
  const registry = match?.[2]?.toLowerCase();
  const assetId = match?.[3]?.toLowerCase();
  if (!Number.isSafeInteger(chainId) || !isHex(registry, 20) || !isHex(assetId, 32)) {
    throw new PedigreeError<AssetReferenceErrorCode>(
      'MALFORMED_ID',
      `expected eip155:<chainId>:<registry>/<assetId>, got ${quote(text)}; copy the id from an answer of this service`,
    );
  }
  return { chainId, registry, assetId };
}

/** Reads the public form of an id that must be of this chain and registry, and returns its last part. */
export function parseLocalAssetId(text: string, scope: RegistryScope): Hex {
  const { chainId, registry, assetId } = parseAssetReference(text);
  if (chainId !== scope.chainId) {
    throw new PedigreeError<AssetReferenceErrorCode>(
      'OTHER_CHAIN',
      `expected an id of chain ${scope.chainId}, got chain ${chainId}; ask a service that indexes that chain`,
    );
  }
  if (registry !== scope.registry) {
    throw new PedigreeError<AssetReferenceErrorCode>(
      'OTHER_REGISTRY',
      `expected an id of registry ${scope.registry}, got ${registry}; ask a service that indexes that registry`,
    );
  }
  return assetId;
}

function quote(text: string): string {
  return JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);
}
