import { completenessOf } from '../../domain/completeness.js';
import { type AssetPath, findPaths } from '../../domain/paths.js';
import type { EdgeRow } from '../../domain/rows.js';
import type { Hex } from '../../encoding/hex.js';
import type { LineageGraph } from '../../lineage/port.js';
import { findAsset } from '../asset/asset.resolvers.js';
import { momentOf, type RequestContext } from '../context.js';
import type { QueryPathsArgs, Resolvers } from '../generated/types.js';
import { toGlobalId } from '../global-id.js';
import type { Moment, NodeModel } from '../models.js';

/** Edges that one answer takes in: what lies beyond makes its count a lower bound. */
const MAX_EDGES = 50_000;

async function readPaths({ from, to, first, at }: QueryPathsArgs, context: RequestContext) {
  const moment = await momentOf(context, at);
  const ends = await Promise.all([from, to].map((id) => findAsset(context, id, moment)));
  const [a, b] = ends as [(typeof ends)[number], (typeof ends)[number]];
  if ('__typename' in a) return a;
  if ('__typename' in b) return b;
  const [derived, source] = a.view.node.createdAt < b.view.node.createdAt ? [b, a] : [a, b];
  return answerPaths(derived, source, first, context);
}

/** A source is always older than what derives from it, so only one direction can have ways. */
async function answerPaths(
  derived: NodeModel,
  source: NodeModel,
  first: number,
  context: RequestContext,
) {
  const { page, moment } = await context.reads.page(derived.moment, (graph, signal) =>
    readUpstream(graph, derived, signal),
  );
  const { edges, truncated } = page.subDag;
  const { paths, count } = findPaths(edges, derived.view.node.id, source.view.node.id, first);
  const between = groupByEnds(edges);
  const isConnected = count > 0n;
  return {
    __typename: 'Paths' as const,
    derived: isConnected ? derived : null,
    source: isConnected ? source : null,
    paths: await Promise.all(paths.map((path) => toPath(path, between, moment, context))),
    count,
    countIsExact: !truncated,
    message: messageOf(count, truncated, moment),
    completeness: completenessOf(page.walk),
    asOf: moment,
  };
}

/** The sub-DAG, and what could not be seen of it. */
async function readUpstream(graph: LineageGraph, { view, moment }: NodeModel, signal: AbortSignal) {
  const start = view.node.id;
  const atBlock = moment.block.number;
  const [subDag, walk] = await Promise.all([
    graph.subDag(start, 'UPSTREAM', atBlock, MAX_EDGES, { signal }),
    graph.walk(
      {
        start,
        direction: 'UPSTREAM',
        atBlock,
        kinds: null,
        relations: null,
        maxDegree: null,
        first: 1,
        after: null,
      },
      { signal },
    ),
  ]);
  const isOneState = subDag.head.epoch === walk.head.epoch;
  return { subDag, walk, head: isOneState ? walk.head : { ...walk.head, epoch: -1 } };
}

type EdgesBetween = ReadonlyMap<string, readonly EdgeRow[]>;

function groupByEnds(edges: readonly EdgeRow[]): EdgesBetween {
  const groups = new Map<string, EdgeRow[]>();
  for (const edge of edges) {
    const key = `${edge.derived} ${edge.source}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [edge]);
    else known.push(edge);
  }
  return groups;
}

async function toPath(
  path: AssetPath,
  between: EdgesBetween,
  moment: Moment,
  context: RequestContext,
) {
  const views = await Promise.all(path.map((id) => context.reads.view(moment, id)));
  const nodes = views.flatMap((view) => (view === null ? [] : [{ view, moment }]));
  const steps = nodes.slice(1).map((source, index) => {
    const derived = nodes[index] as NodeModel;
    return toStep(derived, source, between, context);
  });
  return { length: path.length - 1, nodes, steps };
}

function toStep(
  derived: NodeModel,
  source: NodeModel,
  between: EdgesBetween,
  { ports }: RequestContext,
) {
  const ends: [Hex, Hex] = [derived.view.node.id, source.view.node.id];
  const edges = between.get(ends.join(' ')) ?? [];
  return {
    derivedId: toGlobalId(ports.scope, ends[0]),
    sourceId: toGlobalId(ports.scope, ends[1]),
    derivations: edges
      .filter(({ relation }) => relation !== 'DECLARED')
      .map((edge) => ({ edge, derived, source })),
  };
}

function messageOf(count: bigint, truncated: boolean, { block }: Moment): string {
  const ways = count === 1n ? 'one way' : `${count} ways`;
  if (!truncated) {
    return count === 0n
      ? `neither was made from the other, as recorded up to block ${block.number}`
      : `${ways}, as recorded up to block ${block.number}`;
  }
  return `at least ${ways}, as recorded up to block ${block.number}; the lineage is larger than one answer walks`;
}

const typeOfAnswer = (answer: object) =>
  (answer as { readonly __typename: 'Paths' | 'UnknownAsset' | 'WrongKind' }).__typename;

/** How two assets are connected. */
export const pathResolvers: Resolvers = {
  Query: { paths: (_parent, args, context) => readPaths(args, context) },
  PathsAnswer: { __resolveType: typeOfAnswer },
};
