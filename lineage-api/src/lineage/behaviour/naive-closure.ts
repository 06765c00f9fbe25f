import { CLOSURE_BOUNDS, type Closure, type ClosureNode } from '../../domain/closure.js';
import type { ItemRow } from '../../domain/rows.js';
import { compareText } from '../../encoding/compare-text.js';
import { type Hex, ZERO_HASH } from '../../encoding/hex.js';
import {
  compareClaims,
  compareEdges,
  compareItems,
  edgeAsOf,
  isInForce,
  itemAsOf,
} from '../order.js';
import type { ClosureQuery } from '../port.js';
import { isStruckByOwner } from '../view-rules.js';
import type { NaiveState } from './naive-state.js';
import { findAgentItems, findLastShared, findNode, findView } from './naive-views.js';

/** All that is reachable, by lists and filters. */
export function closure(state: NaiveState, query: ClosureQuery): Closure {
  const { starts, direction, atBlock, maxNodes } = query;
  const edges = followed(state, query);
  const degrees = new Map<Hex, number>();
  let frontier = starts.filter((id) => findNode(state, id, atBlock) !== null);
  for (let degree = 0; frontier.length > 0; degree += 1) {
    for (const id of frontier) degrees.set(id, degree);
    const next = edges.flatMap(({ derived, source }) => {
      const [near, far] = direction === 'UPSTREAM' ? [derived, source] : [source, derived];
      return frontier.includes(near) ? [far] : [];
    });
    frontier = [...new Set(next)].filter(
      (id) => !degrees.has(id) && findNode(state, id, atBlock) !== null,
    );
  }
  const reached = [...degrees].sort(([a, i], [b, j]) => i - j || compareText(a, b));
  const kept = reached.slice(0, maxNodes).map(([id]) => id);
  const isKeptOrAbsent = (id: Hex) =>
    kept.includes(id) || (direction === 'UPSTREAM' && findNode(state, id, atBlock) === null);
  const keptEdges = edges.filter(
    ({ derived, source }) => kept.includes(derived) && isKeptOrAbsent(source),
  );
  const nodes = kept.map((id) => findClosureNode(state, id, atBlock));
  const others = [...new Set(nodes.flatMap((node) => node.claimants))]
    .filter((id) => !kept.includes(id))
    .sort()
    .map((id) => ({ ...findClosureNode(state, id, atBlock), claimants: [], claimantsLeftOut: 0 }));
  const named = keptEdges.map((edge) => edge.licenseTermsId).filter((id) => id !== ZERO_HASH);
  return {
    starts,
    atBlock,
    nodes: toMap(nodes),
    claimants: toMap(others),
    agents: agentsOf(state, [...nodes, ...others], atBlock),
    edges: keptEdges,
    edgeTerms: new Map(
      [...new Set(named)].sort().flatMap((id) => {
        const terms = state.terms.find((each) => each.id === id && each.fromBlock <= atBlock);
        return terms === undefined ? [] : [[id, terms]];
      }),
    ),
    truncated: reached.length > maxNodes,
  };
}

function toMap(nodes: readonly ClosureNode[]): Map<Hex, ClosureNode> {
  return new Map(nodes.map((each) => [each.node.id, each]));
}

function followed(state: NaiveState, { atBlock, edges }: ClosureQuery) {
  return state.edges
    .filter(
      (edge) =>
        isInForce(edge, atBlock) ||
        (edges === 'OWED' &&
          isStruckByOwner(edge, atBlock) &&
          edge.royaltyBps > 0 &&
          edge.licenseTermsId !== ZERO_HASH),
    )
    .map((edge) => edgeAsOf(edge, atBlock))
    .sort(compareEdges);
}

function findClosureNode(state: NaiveState, id: Hex, atBlock: number): ClosureNode {
  const view = findView(state, id, atBlock);
  if (view === null) throw new Error(`no node ${id} at ${atBlock}`);
  const { node } = view;
  const termsHistory = [
    ...termsSaid(state, id, atBlock),
    ...termsSaid(state, node.batchId, findLastShared(state, node, atBlock)),
  ];
  const named = new Set([
    ...view.terms.map((terms) => terms.id),
    ...termsHistory.map((item) => item.value.licenseTermsId),
  ]);
  const claimants = findClaimants(state, id, atBlock);
  return {
    ...view,
    terms: state.terms
      .filter((terms) => named.has(terms.id) && terms.fromBlock <= atBlock)
      .sort((a, b) => compareText(a.id, b.id)),
    termsHistory,
    claimants: claimants.slice(0, CLOSURE_BOUNDS.claimants),
    claimantsLeftOut: Math.max(0, claimants.length - CLOSURE_BOUNDS.claimants),
  };
}

function termsSaid(state: NaiveState, subject: Hex | null, atBlock: number) {
  return state.items
    .flatMap((item) => (item.kind === 'terms' ? [item] : []))
    .filter((item) => item.subject === subject && item.fromBlock <= atBlock)
    .map((item) => itemAsOf(item, atBlock) as typeof item)
    .sort(compareItems);
}

/** Other assets with a claim on a content of the asset's, the first to claim it first. */
function findClaimants(state: NaiveState, id: Hex, atBlock: number): Hex[] {
  const claims = state.claims.filter((claim) => claim.fromBlock <= atBlock).sort(compareClaims);
  const own = claims.filter((claim) => claim.assetId === id);
  const others = claims
    .filter((claim) => claim.assetId !== id && findNode(state, claim.assetId, atBlock) !== null)
    .filter(({ scheme, contentHash }) =>
      own.some((mine) => mine.scheme === scheme && mine.contentHash === contentHash),
    );
  return [...new Set(others.map((claim) => claim.assetId))];
}

function agentsOf(
  state: NaiveState,
  nodes: readonly ClosureNode[],
  atBlock: number,
): Map<Hex, readonly ItemRow[]> {
  const items = nodes.flatMap((node) => [...node.items, ...node.termsHistory]);
  const accounts = new Set([
    ...nodes.map(({ node }) => node.registrant),
    ...items.map((item) => item.by),
    ...items.flatMap((item) => (item.kind === 'owner' ? [item.value.address] : [])),
  ]);
  const named = items.flatMap((item) => (item.kind === 'activity' ? [item.value.agentId] : []));
  const agents = state.items
    .flatMap((item) => (item.kind === 'agent' && isInForce(item, atBlock) ? [item] : []))
    .filter((item) => accounts.has(item.value.account) || named.includes(item.subject));
  const ids = [...new Set(agents.map((item) => item.subject))].sort();
  return new Map(ids.map((id) => [id, findAgentItems(state, id, atBlock)]));
}
