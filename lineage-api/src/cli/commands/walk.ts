import { ask, expectAsset } from '../ask.js';
import {
  AS_OF_FIELDS,
  type AsOf,
  COMPLETENESS_FIELDS,
  type Completeness,
  describeAsOf,
  describeCompleteness,
  describeLicense,
  STATEMENT_FIELDS,
  type Statements,
  TERMS_FIELDS,
  type Terms,
} from '../describe.js';
import { EXIT } from '../output.js';
import { printable } from '../printable.js';
import { type CommandSpec, parseCount } from '../program.js';
import { resolveAssetId } from '../resolve.js';
import { drawTree, type TreeNode } from '../tree.js';

const PAGE = 100;
/** A drawing of more assets than this helps nobody: they are listed. */
const MOST_DRAWN = 150;

type Item = {
  readonly id: string;
  readonly name: string | null;
  readonly kind: string;
  readonly terms: readonly Terms[];
  readonly licenseStatements: Statements;
};

type Walk = {
  readonly edges: readonly { readonly degree: number; readonly node: Item }[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly completeness: Completeness;
  readonly asOf: AsOf;
};

type Direction = 'upstream' | 'downstream';

/** `pedigree upstream` and `pedigree downstream`. */
export const walkCommands: readonly CommandSpec[] = (['upstream', 'downstream'] as const).map(
  (direction) => ({
    name: direction,
    summary:
      direction === 'upstream'
        ? 'What an asset was made from, over any number of hops.'
        : 'What was made from an asset, over any number of hops.',
    args: [{ name: '<asset>', description: 'Its id, or its name.' }],
    settings: ['url', 'port'],
    options: [{ flag: '--max-degree <hops>', description: 'Walks no further than so many hops.' }],
    run: async ({ config, output }, [text = ''], options) => {
      const id = await resolveAssetId(config.url, text);
      const maxDegree =
        options.maxDegree === undefined ? null : parseCount('--max-degree', options.maxDegree);
      const { start, walk } = await fetchWalk(config.url, direction, id, maxDegree);
      const isDrawn = !output.json && walk.edges.length <= MOST_DRAWN;
      const ways = isDrawn ? await fetchDerivations(config.url, direction, start, walk) : null;
      output.result(
        { id: start.id, name: start.name, direction, ...walk },
        describeWalk(direction, printable(start), printable(walk), printable(ways)),
      );
      return EXIT.OK;
    },
  }),
);

async function fetchWalk(url: string, direction: Direction, id: string, maxDegree: number | null) {
  const edges: Walk['edges'][number][] = [];
  let after: string | null = null;
  let at: { block: number } | null = null;
  for (;;) {
    const answer: { asset: { __typename: 'Asset' } & Item & Record<Direction, Walk> } = await ask(
      url,
      `query ($id: ID!, $first: Int!, $after: String, $maxDegree: Int, $at: At) {
        asset(id: $id, at: $at) {
          __typename
          ... on UnknownAsset { message }
          ... on WrongKind { message }
          ... on Asset {
            id name kind ${TERMS_FIELDS} ${STATEMENT_FIELDS}
            ${direction}(first: $first, after: $after, maxDegree: $maxDegree) {
              edges { degree node { id name kind ${TERMS_FIELDS} ${STATEMENT_FIELDS} } }
              totalCount pageInfo { hasNextPage endCursor } ${COMPLETENESS_FIELDS} ${AS_OF_FIELDS}
            }
          }
        }
      }`,
      { id, first: PAGE, after, maxDegree, at },
    );
    const start = expectAsset(answer.asset);
    const page = start[direction];
    edges.push(...page.edges);
    after = page.pageInfo.endCursor;
    at = { block: page.asOf.blockNumber };
    if (!page.pageInfo.hasNextPage) return { start, walk: { ...page, edges } };
  }
}

type Way = { readonly derived: string; readonly source: string; readonly relation: string };

/** The derivations between the assets of a walk, to draw it: sources of each, a page of assets at a time. */
async function fetchDerivations(
  url: string,
  direction: Direction,
  start: Item,
  walk: Walk,
): Promise<readonly Way[]> {
  const ids = [start.id, ...walk.edges.map(({ node }) => node.id)];
  const inWalk = new Set(ids);
  const ways: Way[] = [];
  for (const id of ids) {
    let after: string | null = null;
    do {
      const answer: {
        asset: {
          sources: {
            edges: { node: { sourceId: string; relation: string; struck: boolean } }[];
            pageInfo: { hasNextPage: boolean; endCursor: string | null };
          };
        };
      } = await ask(
        url,
        `query ($id: ID!, $first: Int!, $after: String, $at: At) {
          asset(id: $id, at: $at) {
            ... on Asset {
              sources(first: $first, after: $after) {
                edges { node { sourceId relation struck } } pageInfo { hasNextPage endCursor }
              }
            }
          }
        }`,
        { id, first: PAGE, after, at: { block: walk.asOf.blockNumber } },
      );
      const { edges, pageInfo } = answer.asset.sources;
      for (const { node } of edges) {
        if (node.struck || !inWalk.has(node.sourceId)) continue;
        ways.push({ derived: id, source: node.sourceId, relation: node.relation });
      }
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
  }
  return direction === 'upstream' ? ways : ways.filter(({ source }) => inWalk.has(source));
}

function describeWalk(
  direction: Direction,
  start: Item,
  walk: Walk,
  ways: readonly Way[] | null,
): string {
  const what = `${walk.totalCount === 1 ? 'asset' : 'assets'} ${direction}`;
  return [
    ways === null ? listItems(start, walk) : drawWalk(direction, start, walk, ways),
    '',
    `${walk.totalCount} ${what}, up to degree ${walk.completeness.degreeReached}; ${describeCompleteness(walk.completeness)}`,
    describeAsOf(walk.asOf),
  ].join('\n');
}

function drawWalk(direction: Direction, start: Item, walk: Walk, ways: readonly Way[]): string {
  const children = new Map<string, { id: string; relation: string }[]>();
  for (const { derived, source, relation } of ways) {
    const [from, to] = direction === 'upstream' ? [derived, source] : [source, derived];
    const list = children.get(from) ?? [];
    list.push({ id: to, relation });
    children.set(from, list);
  }
  const nodes = new Map<string, TreeNode>();
  for (const item of [start, ...walk.edges.map(({ node }) => node)]) {
    nodes.set(item.id, {
      label: describeItem(item),
      children: [...new Set((children.get(item.id) ?? []).map(({ id }) => id))],
    });
  }
  return drawTree(start.id, nodes);
}

/** By degree, where there are too many to draw. */
function listItems(start: Item, walk: Walk): string {
  const lines = walk.edges.map(
    ({ degree, node }) => `${String(degree).padStart(4)}  ${describeItem(node)}`,
  );
  return [describeItem(start), ...lines].join('\n');
}

function describeItem(item: Item): string {
  const license = describeLicense(item.terms, item.licenseStatements);
  return `${item.name ?? item.id} [${item.kind}] ${license}`;
}
