import {
  formatAssetReference,
  parseLocalAssetId,
  type RegistryScope,
} from '../encoding/asset-reference.js';
import type { Address, Hex } from '../encoding/hex.js';
import { apiError } from './errors.js';

/** What a global id names: something in the registry, or an account. */
export type GlobalId =
  | { readonly is: 'RECORDED'; readonly id: Hex }
  | { readonly is: 'AGENT'; readonly address: Address };

const AGENT = /^eip155:([1-9][0-9]{0,15}):(0x[0-9a-fA-F]{40})$/;

/** What all ids of a scope begin with. */
const beginnings = new WeakMap<RegistryScope, string>();

/** `eip155:<chainId>:<registry>/<id>` */
export function toGlobalId(scope: RegistryScope, id: Hex): string {
  const known = beginnings.get(scope);
  if (known !== undefined) return known + id;
  const whole = formatAssetReference({ ...scope, assetId: id });
  beginnings.set(scope, whole.slice(0, -id.length));
  return whole;
}

/** `eip155:<chainId>:<address>`, the CAIP-10 form of an account. */
export function toAgentId(scope: RegistryScope, address: Address): string {
  return `eip155:${scope.chainId}:${address}`;
}

/** Reads an id of either form that must be of this chain and registry. */
export function parseGlobalId(text: string, scope: RegistryScope): GlobalId {
  const agent = AGENT.exec(text);
  if (agent === null) return { is: 'RECORDED', id: parseLocalAssetId(text, scope) };
  if (Number(agent[1]) !== scope.chainId) {
    throw apiError(
      'OTHER_CHAIN',
      `expected an id of chain ${scope.chainId}, got chain ${agent[1]}; ask a service that indexes that chain`,
    );
  }
  return { is: 'AGENT', address: (agent[2] as string).toLowerCase() as Address };
}
