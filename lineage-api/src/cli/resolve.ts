import { PedigreeError } from '../encoding/error.js';
import { isHex } from '../encoding/hex.js';
import { ask } from './ask.js';

export type ResolveErrorCode = 'NO_SUCH_NAME' | 'AMBIGUOUS_NAME';

const CANDIDATES = 10;

/**
 * The global id of what a person named: a global id as it is, an asset id of the service's own registry, or the name of
 * one asset alone.
 */
export async function resolveAssetId(url: string, text: string): Promise<string> {
  if (text.startsWith('eip155:')) return text;
  if (isHex(text, 32)) return toGlobalId(url, text);
  const candidates = await findByName(url, text);
  const exact = candidates.filter(({ name }) => name?.toLowerCase() === text.toLowerCase());
  const [only, second] = exact.length > 0 ? exact : candidates;
  if (only === undefined) {
    throw new PedigreeError<ResolveErrorCode>(
      'NO_SUCH_NAME',
      `no asset is named "${text}": give a part of its name as words, or its id (eip155:…)`,
    );
  }
  if (second !== undefined) throw ambiguous(text, exact.length > 0 ? exact : candidates);
  return only.id;
}

async function toGlobalId(url: string, assetId: string): Promise<string> {
  const { status } = await ask<{ status: { chainId: number; registry: string } }>(
    url,
    '{ status { chainId registry } }',
    {},
  );
  return `eip155:${status.chainId}:${status.registry}/${assetId.toLowerCase()}`;
}

type Candidate = { readonly id: string; readonly name: string | null; readonly kind: string };

async function findByName(url: string, text: string): Promise<readonly Candidate[]> {
  const { assets } = await ask<{ assets: { edges: { node: Candidate }[] } }>(
    url,
    `query ($text: String!, $first: Int!) {
      assets(filter: { text: $text }, first: $first) { edges { node { id name kind } } }
    }`,
    { text, first: CANDIDATES },
  );
  return assets.edges.map(({ node }) => node);
}

function ambiguous(text: string, found: readonly Candidate[]): PedigreeError<ResolveErrorCode> {
  const list = found
    .map(({ id, name, kind }) => `\n  ${name ?? 'unnamed'} (${kind})  ${id}`)
    .join('');
  return new PedigreeError('AMBIGUOUS_NAME', `"${text}" may be any of these: give one's id${list}`);
}
