import { PedigreeError } from '../encoding/error.js';
import { type Hex, isHex } from '../encoding/hex.js';
import { type AskErrorCode, ask, expectAsset } from './ask.js';
import { printable } from './printable.js';

/** A derivation by the fact that records it, and its place in that fact. */
export type Edge = {
  readonly source: Hex;
  readonly factId: Hex;
  readonly index: number;
};

export type EdgeErrorCode = AskErrorCode | 'NO_SUCH_EDGE' | 'AMBIGUOUS_EDGE';

type Node = {
  readonly factId: string;
  readonly index: number;
  readonly relation: string;
  readonly sourceId: string;
  readonly inForce: boolean;
};
type Page = {
  readonly __typename: 'Asset';
  readonly sources: {
    readonly edges: readonly { readonly node: Node }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

/**
 * The derivation in force from a source, both by global id. Of several the caller must name one, as `factId/index`:
 * `chosen`.
 */
export async function findEdge(
  url: string,
  subject: string,
  source: string,
  chosen: string | undefined,
): Promise<Edge> {
  const edges = (await fetchEdges(url, subject)).filter(
    (edge) => edge.inForce && edge.sourceId === source,
  );
  const wanted =
    chosen === undefined ? edges : edges.filter((edge) => nameOf(edge) === chosen.toLowerCase());
  const [only, second] = wanted;
  if (second !== undefined) {
    throw new PedigreeError<EdgeErrorCode>(
      'AMBIGUOUS_EDGE',
      `several derivations from that source are in force: give one with --edge${listOf(edges)}`,
    );
  }
  if (only === undefined) {
    throw new PedigreeError<EdgeErrorCode>(
      'NO_SUCH_EDGE',
      `expected a derivation in force of ${subject} from ${source}${chosen === undefined ? '' : ` at ${chosen}`}, got ${edges.length === 0 ? 'none' : `others:${listOf(edges)}`}`,
    );
  }
  return toEdge(only);
}

function nameOf({ factId, index }: Node): string {
  return `${factId}/${index}`;
}

function listOf(edges: readonly Node[]): string {
  return printable(edges)
    .map((edge) => `\n  ${nameOf(edge)} (${edge.relation})`)
    .join('');
}

function toEdge({ factId, index, sourceId }: Node): Edge {
  const source = sourceId.split('/').pop();
  if (!isHex(factId, 32) || !isHex(source, 32) || !Number.isSafeInteger(index)) {
    throw new PedigreeError<EdgeErrorCode>(
      'SERVICE_GARBAGE',
      'expected a derivation with its fact and place: check that --url names a Pedigree service',
    );
  }
  return { source, factId, index };
}

async function fetchEdges(url: string, id: string): Promise<readonly Node[]> {
  const found: Node[] = [];
  let after: string | null = null;
  for (;;) {
    const answer: { asset: Page } = await ask(
      url,
      `query ($id: ID!, $first: Int!, $after: String) {
        asset(id: $id) {
          __typename
          ... on UnknownAsset { message }
          ... on WrongKind { message }
          ... on Asset {
            sources(first: $first, after: $after) {
              edges { node { factId index relation sourceId inForce } }
              pageInfo { hasNextPage endCursor }
            }
          }
        }
      }`,
      { id, first: 100, after },
    );
    const { edges, pageInfo } = expectAsset(answer.asset).sources;
    found.push(...edges.map(({ node }) => node));
    after = pageInfo.endCursor;
    if (!pageInfo.hasNextPage) return found;
  }
}
