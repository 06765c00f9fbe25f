import { ownerOf } from '../../domain/asset-state.js';
import type { EdgeRow, NodeRow } from '../../domain/rows.js';
import { compareText } from '../../encoding/compare-text.js';
import type { Hex } from '../../encoding/hex.js';
import { checkRead } from '../cursor.js';
import { compareClaims, compareEdges, edgeAsOf, isInForce } from '../order.js';
import type {
  AssetFilter,
  AssetOrder,
  GraphHead,
  LineageGraph,
  NodeView,
  SubDag,
  WalkDirection,
  WalkGaps,
  WalkPage,
  WalkPlace,
  WalkQuery,
} from '../port.js';
import { compareAssets, orderingOf, relevanceOf, type SortKeys } from '../search-rules.js';
import { matchesWords, toExpressionText, toNameKey, toSearchText } from '../text.js';
import { findFirst, isStruckByOwner } from '../view-rules.js';
import { closure } from './naive-closure.js';
import { naiveImpact } from './naive-impact.js';
import type { NaiveState } from './naive-state.js';
import { findAgentItems, findNode, findRivals, findView } from './naive-views.js';

type Reads = Pick<
  LineageGraph,
  | 'views'
  | 'walk'
  | 'neighbours'
  | 'subDag'
  | 'closure'
  | 'impact'
  | 'owners'
  | 'claims'
  | 'assets'
  | 'agentItems'
>;

/** The reads of the reference: each says in the plainest words what the port promises. */
export function createNaiveReads(state: NaiveState, head: () => GraphHead): Reads {
  return {
    views: async (ids, atBlock, options) => {
      checkRead(head(), atBlock, options);
      return ids.map((id) => findView(state, id, atBlock));
    },
    walk: async (query, options) => {
      checkRead(head(), query.atBlock, options);
      const page = walk(state, query);
      const shown = page.items.map(({ view }) => view);
      const starts = page.start === null ? shown : [page.start, ...shown];
      return { ...page, ...closureOfPage(state, starts, query), head: head() };
    },
    neighbours: async (query, options) => {
      checkRead(head(), query.atBlock, options);
      const all = state.edges
        .filter((edge) => edge.relation !== 'DECLARED' && edge.fromBlock <= query.atBlock)
        .filter((edge) => nearEnd(edge, query.direction) === query.id)
        .map((edge) => edgeAsOf(edge, query.atBlock))
        .sort(compareEdges);
      const end = query.offset + query.first;
      const edges = all.slice(query.offset, end).map((edge) => {
        const far = farEnd(edge, query.direction);
        return { edge, view: findView(state, far, query.atBlock, edge.licenseTermsId) };
      });
      return { edges, total: all.length, hasNext: end < all.length, head: head() };
    },
    subDag: async (start, direction, atBlock, maxEdges, options) => {
      checkRead(head(), atBlock, options);
      return { ...subDag(state, start, direction, atBlock, maxEdges), head: head() };
    },
    closure: async (query, options) => {
      checkRead(head(), query.atBlock, options);
      return { ...closure(state, query), head: head() };
    },
    impact: async (query, options) => {
      checkRead(head(), query.atBlock, options);
      return { reach: naiveImpact(state, query), head: head() };
    },
    owners: async (ids, atBlock, options) => {
      checkRead(head(), atBlock, options);
      const views = ids.map((id) => findView(state, id, atBlock));
      return { owners: views.map((view) => view && ownerOf(view)), head: head() };
    },
    claims: async (contentHash, atBlock, options) => {
      checkRead(head(), atBlock, options);
      const claims = state.claims
        .filter((claim) => claim.contentHash === contentHash && claim.fromBlock <= atBlock)
        .sort(compareClaims)
        .flatMap((claim) => {
          const view = findView(state, claim.assetId, atBlock);
          return view === null ? [] : [{ claim, view }];
        });
      return { claims, head: head() };
    },
    assets: async (query, options) => {
      checkRead(head(), query.atBlock, options);
      const views = state.nodes
        .filter((node) => node.kind !== 'BATCH')
        .flatMap((node) => findView(state, node.id, query.atBlock) ?? [])
        .filter((view) => matches(state, view, query.filter, query.atBlock));
      const ordering = orderingOf(query, views.length);
      views.sort(compareViews(ordering, query.filter.text));
      const end = query.offset + query.first;
      const items = views.slice(query.offset, end);
      return {
        items,
        total: views.length,
        hasNext: end < views.length,
        ordering,
        ...closureOfPage(state, items, query),
        head: head(),
      };
    },
    agentItems: async (agentId, atBlock, options) => {
      checkRead(head(), atBlock, options);
      return findAgentItems(state, agentId, atBlock);
    },
  };
}

function closureOfPage(
  state: NaiveState,
  views: readonly NodeView[],
  { closure: asked, atBlock }: Pick<WalkQuery, 'closure' | 'atBlock'>,
): Pick<WalkPage, 'closure'> {
  if (asked == null) return {};
  const starts = views.map((view) => view.node.id);
  return { closure: closure(state, { ...asked, starts, atBlock }) };
}

function nearEnd(edge: EdgeRow, direction: WalkDirection): Hex {
  return direction === 'UPSTREAM' ? edge.derived : edge.source;
}

function farEnd(edge: EdgeRow, direction: WalkDirection): Hex {
  return direction === 'UPSTREAM' ? edge.source : edge.derived;
}

function walk(state: NaiveState, query: WalkQuery): Omit<WalkPage, 'head' | 'closure'> {
  const { atBlock, direction } = query;
  const maxDegree = query.maxDegree ?? Number.POSITIVE_INFINITY;
  const walked = state.edges
    .filter((edge) => isInForce(edge, atBlock))
    .filter(
      (edge) =>
        query.relations === null ||
        edge.relation === 'DECLARED' ||
        query.relations.includes(edge.relation),
    );
  const degrees = new Map<Hex, number>();
  const absent = new Set<Hex>();
  let truncated: WalkPage['truncated'] = null;
  let frontier = findNode(state, query.start, atBlock) === null ? [] : [query.start];
  for (const id of frontier) degrees.set(id, 0);
  for (let degree = 0; frontier.length > 0; degree += 1) {
    const next: Hex[] = [];
    for (const edge of walked) {
      const far = farEnd(edge, direction);
      if (!frontier.includes(nearEnd(edge, direction)) || degrees.has(far)) continue;
      const isThere = findNode(state, far, atBlock) !== null;
      if (degree === maxDegree) {
        if (isThere) truncated = 'MAX_DEGREE';
      } else if (isThere) {
        degrees.set(far, degree + 1);
        next.push(far);
      } else {
        absent.add(far);
      }
    }
    frontier = next;
  }
  const shown = [...degrees]
    .map(([id, degree]) => ({ id, degree }))
    .filter(({ id }) => id !== query.start && isShown(findNode(state, id, atBlock), query))
    .sort(comparePlaces);
  const { after } = query;
  const rest = after === null ? shown : shown.filter((place) => comparePlaces(place, after) > 0);
  return {
    start: findView(state, query.start, atBlock),
    items: rest.slice(0, query.first).map(({ id, degree }) => ({
      degree,
      view: findView(state, id, atBlock) as NodeView,
    })),
    total: shown.length,
    hasNext: rest.length > query.first,
    degreeReached: Math.max(0, ...degrees.values()),
    truncated,
    gaps: gapsOf(state, [...degrees.keys()], absent.size, atBlock),
  };
}

function isShown(node: NodeRow | null, query: WalkQuery): boolean {
  if (node === null || node.kind === 'BATCH') return false;
  return query.kinds === null || query.kinds.includes(node.kind);
}

function comparePlaces(a: WalkPlace, b: WalkPlace): number {
  return a.degree - b.degree || compareText(a.id, b.id);
}

function gapsOf(
  state: NaiveState,
  visited: readonly Hex[],
  absent: number,
  atBlock: number,
): WalkGaps {
  const nodes = visited.flatMap((id) => findNode(state, id, atBlock) ?? []);
  const subjects = [...visited, ...nodes.flatMap((node) => node.batchId ?? [])];
  const items = state.items.filter(
    (item) => subjects.includes(item.subject) && isInForce(item, atBlock),
  );
  const unknown = nodes
    .filter((node) => node.kind === 'BATCH')
    .filter((node) => !state.manifests.some((each) => each.batchId === node.id));
  const struck = nodes.flatMap((node) =>
    state.edges
      .filter((edge) => edge.derived === node.id)
      .filter((edge) => isStruckByOwner(edge, atBlock)),
  );
  return {
    unresolvedSources:
      items.filter((item) => item.kind === 'named' || item.kind === 'referenced').length + absent,
    undisclosedSources: items.reduce(
      (sum, item) => sum + (item.kind === 'committed' ? item.value.count : 0),
      0,
    ),
    missingManifests: unknown.length,
    missingLeaves: unknown.reduce((sum, node) => sum + node.leafCount, 0),
    conflictingClaims: nodes.filter((node) => findRivals(state, node, atBlock).length > 0).length,
    struckSources: struck.length,
  };
}

function subDag(
  state: NaiveState,
  start: Hex,
  direction: WalkDirection,
  atBlock: number,
  maxEdges: number,
): Omit<SubDag, 'head'> {
  const inForce = state.edges
    .filter((edge) => isInForce(edge, atBlock))
    .map((edge) => edgeAsOf(edge, atBlock))
    .sort(compareEdges);
  const visited = new Set<Hex>();
  const byDegree: EdgeRow[] = [];
  let frontier = findNode(state, start, atBlock) === null ? [] : [start];
  while (frontier.length > 0) {
    for (const id of frontier) visited.add(id);
    const found = inForce.filter((edge) => frontier.includes(nearEnd(edge, direction)));
    byDegree.push(...found);
    const next = new Set(found.map((edge) => farEnd(edge, direction)));
    frontier = [...next].filter((id) => !visited.has(id) && findNode(state, id, atBlock) !== null);
  }
  const edges = byDegree.slice(0, maxEdges).sort(compareEdges);
  const ends = new Set([start, ...edges.flatMap((edge) => [edge.derived, edge.source])]);
  return {
    start,
    nodes: [...ends].sort().flatMap((id) => findNode(state, id, atBlock) ?? []),
    edges,
    truncated: byDegree.length > maxEdges,
  };
}

function matches(state: NaiveState, view: NodeView, filter: AssetFilter, atBlock: number): boolean {
  const { node, items } = view;
  if (filter.kind !== undefined && node.kind !== filter.kind) return false;
  if (filter.registrant !== undefined && node.registrant !== filter.registrant) return false;
  if (filter.owner !== undefined && findFirst(items, 'owner')?.value.address !== filter.owner) {
    return false;
  }
  if (
    filter.contentHash !== undefined &&
    !state.claims.some(
      (claim) =>
        claim.contentHash === filter.contentHash &&
        claim.assetId === node.id &&
        claim.fromBlock <= atBlock,
    )
  ) {
    return false;
  }
  if (filter.license !== undefined && !offers(view, filter.license)) return false;
  if (filter.text !== undefined) {
    return view.document !== null && matchesWords(toSearchText(view.document), filter.text);
  }
  return true;
}

function offers(view: NodeView, license: string): boolean {
  const part = license.toLowerCase();
  const offered = view.items.flatMap((item) =>
    item.kind === 'terms' ? [item.value.licenseTermsId] : [],
  );
  return view.terms.some(
    (row) => offered.includes(row.id) && toExpressionText(row.terms.expression).includes(part),
  );
}

function compareViews(
  ordering: AssetOrder,
  text: string | undefined,
): (a: NodeView, b: NodeView) => number {
  const keysOf = ({ node, document }: NodeView): SortKeys => {
    const nameKey = toNameKey(document?.name ?? null);
    const relevance = text === undefined ? 0 : relevanceOf(nameKey, text);
    return { ...node, leaf: node.leaf ?? -1, nameKey, relevance };
  };
  return (a, b) => compareAssets(keysOf(a), keysOf(b), ordering);
}
