import type { RegistryScope } from '../encoding/asset-reference.js';
import { parseLocalAssetId } from '../encoding/asset-reference.js';
import { describedContentHash } from '../encoding/content-hash.js';
import type { Address, Hex } from '../encoding/hex.js';
import { ask } from './ask.js';

type Claim = { readonly scheme: string; readonly asset: { readonly id: string } };
type Claims = {
  readonly __typename: string;
  readonly claims?: {
    readonly edges: readonly {
      readonly node: Claim & { readonly registrant: { readonly address: string } };
    }[];
  };
};

/**
 * Assets that are registered under identifiers, by identifier: that of the asking account alone where it has one, else
 * those of everyone.
 */
export async function findRegistered(
  url: string,
  scope: RegistryScope,
  own: Address,
  identifiers: readonly string[],
): Promise<ReadonlyMap<string, readonly Hex[]>> {
  const found = new Map<string, readonly Hex[]>();
  for (const identifier of identifiers) {
    const { claims } = await ask<{ claims: Claims }>(
      url,
      `query ($contentHash: Hash!) {
        claims(contentHash: $contentHash) {
          __typename
          ... on ContentClaims {
            claims(first: 100) { edges { node { scheme registrant { address } asset { id } } } }
          }
        }
      }`,
      { contentHash: describedContentHash(identifier) },
    );
    const described = (claims.claims?.edges ?? [])
      .map(({ node }) => node)
      .filter(({ scheme }) => scheme === 'DESCRIBED');
    const mine = described.filter(({ registrant }) => registrant.address.toLowerCase() === own);
    const chosen = mine.length > 0 ? mine : described;
    const ids = chosen.map(({ asset }) => parseLocalAssetId(asset.id, scope));
    found.set(identifier, [...new Set(ids)]);
  }
  return found;
}
