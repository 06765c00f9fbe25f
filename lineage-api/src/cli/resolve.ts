import { parseLocalAssetId, type RegistryScope } from '../encoding/asset-reference.js';
import { PedigreeError } from '../encoding/error.js';
import { type Hex, isHex } from '../encoding/hex.js';
import { ask } from './ask.js';
import { printable } from './printable.js';

export type ResolveErrorCode = 'NO_SUCH_NAME' | 'AMBIGUOUS_NAME';

const PAGE = 100;
/** Past so many matches a name says too little. */
const MOST_PAGES = 10;
/** Candidates that a message lists. */
const MOST_LISTED = 10;

/**
 * The global id of what a person named: a global id as it is, an asset id of the service's own registry, or the name of
 * one asset alone, whole or in part.
 */
export async function resolveAssetId(url: string, text: string): Promise<string> {
  if (text.startsWith('eip155:')) return text;
  if (isHex(text, 32)) return toGlobalId(url, text);
  const candidates = await findByName(url, text);
  const exact = candidates.filter((candidate) => isNamed(candidate, text));
  const words = text.toLowerCase().split(/\s+/);
  const partly = candidates.filter(({ name }) =>
    words.every((word) => name?.toLowerCase().includes(word)),
  );
  const named = exact.length > 0 ? exact : partly;
  // The words stand in descriptions alone: none of these is named so.
  if (named.length === 0 && candidates.length > 0) throw ambiguous(text, candidates);
  return onlyOne(text, named).id;
}

/**
 * The id, in the registry that is published to, of what a person named. What is recorded cannot be taken back, and
 * anyone may name an asset as they like: a part of a name is not enough, and ids of other registries are refused.
 */
export async function resolveForPublishing(
  url: string,
  scope: RegistryScope,
  text: string,
): Promise<Hex> {
  if (isHex(text, 32)) return text.toLowerCase() as Hex;
  if (text.startsWith('eip155:')) return parseLocalAssetId(text, scope);
  const candidates = await findByName(url, text);
  const exact = candidates.filter((candidate) => isNamed(candidate, text));
  if (exact.length === 0 && candidates.length > 0) throw ambiguous(text, candidates);
  return parseLocalAssetId(onlyOne(text, exact).id, scope);
}

function isNamed({ name }: Candidate, text: string): boolean {
  return name?.toLowerCase() === text.toLowerCase();
}

function onlyOne(text: string, candidates: readonly Candidate[]): Candidate {
  const [only, second] = candidates;
  if (second !== undefined) throw ambiguous(text, candidates);
  if (only !== undefined) return only;
  throw new PedigreeError<ResolveErrorCode>(
    'NO_SUCH_NAME',
    `no asset is named "${text}": give a part of its name as words, or its id (eip155:…)`,
  );
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
type Page = {
  readonly edges: readonly { readonly node: Candidate }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

/** Every match: among those of later pages may be another of the same name. */
async function findByName(url: string, text: string): Promise<readonly Candidate[]> {
  const found: Candidate[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page++) {
    const answer: { assets: Page } = await ask(
      url,
      `query ($text: String!, $first: Int!, $after: String) {
        assets(filter: { text: $text }, first: $first, after: $after) {
          edges { node { id name kind } } pageInfo { hasNextPage endCursor }
        }
      }`,
      { text, first: PAGE, after },
    );
    found.push(...answer.assets.edges.map(({ node }) => node));
    after = answer.assets.pageInfo.endCursor;
    if (!answer.assets.pageInfo.hasNextPage) return found;
  }
  throw ambiguous(text, found);
}

function ambiguous(text: string, found: readonly Candidate[]): PedigreeError<ResolveErrorCode> {
  const list = printable(found.slice(0, MOST_LISTED)).map(
    ({ id, name, kind }) => `\n  ${name ?? 'unnamed'} (${kind})  ${id}`,
  );
  const left = found.length - MOST_LISTED;
  const more = left > 0 ? `\n  and ${left} more` : '';
  return new PedigreeError(
    'AMBIGUOUS_NAME',
    `"${text}" may be any of these: give one's id${list.join('')}${more}`,
  );
}
