import type { ItemOf } from '../../domain/asset-state.js';
import { CLOSURE_BOUNDS, type Closure, type ClosureNode } from '../../domain/closure.js';
import type { ItemRow, TermsRow } from '../../domain/rows.js';
import { compareText } from '../../encoding/compare-text.js';
import { type Hex, ZERO_HASH } from '../../encoding/hex.js';
import { byId, startsOf } from '../closure-rules.js';
import { checkRead } from '../cursor.js';
import { compareEdges, compareItems, edgeAsOf, itemAsOf } from '../order.js';
import type {
  AssetPage,
  ClosureQuery,
  GraphHead,
  PageClosure,
  ReadOptions,
  WalkPage,
  WalkQuery,
} from '../port.js';
import { limitItems, partiesOfAgent } from '../view-rules.js';
import { readClosureInRows } from './closure-rows.js';
import type { Connection, Values } from './connection.js';
import { readAtHeadOrPast, toClosureParts, type WalkState } from './edges.js';
import { loadRead, type ReadRest, readRow } from './read.js';
import { fromEdge, fromItem, fromTerms } from './rows.js';
import { fromView, toViewParameters } from './views.js';

/** Everything reachable from some assets, with all that rules need of it: one query, where one row holds it. */
export async function readClosure(
  connection: Connection,
  query: ClosureQuery,
  lastSeen: GraphHead | null,
  options: ReadOptions = {},
): Promise<Closure & { readonly head: GraphHead }> {
  const { starts, atBlock } = query;
  const parameters = {
    ...toViewParameters(atBlock),
    ...toPageParameters(connection, query),
    starts,
  };
  const { head, row } = await readAtHeadOrPast(atBlock, lastSeen, (state) =>
    readRow(
      connection,
      toClosureCypher(query, state),
      parameters,
      options,
      restOfPage({ closure: query, atBlock }, state, () => starts),
    ),
  );
  checkRead(head, atBlock, options);
  return { ...fromClosure(row.closure as Values, query), head };
}

export function toClosureCypher(
  query: Pick<ClosureQuery, 'direction' | 'edges'>,
  state: WalkState,
): string {
  const parts = toClosureParts(query, state);
  const [reached, closure] = [loadRead('reached', parts), loadRead('closure-of', parts)];
  return loadRead('closure', { reached, closure });
}

/** The part of a page's query that reads the closure of its `starts`. */
export function toPartOfPage(
  asked: PageClosure | null | undefined,
  state: WalkState,
): { reachedOfPage: string; closureOfPage: string } {
  if (asked == null) return { reachedOfPage: '', closureOfPage: 'WITH *, null AS closure' };
  const parts = toClosureParts(asked, state);
  return {
    reachedOfPage: loadRead('reached', parts),
    closureOfPage: loadRead('closure-of', parts),
  };
}

/** Its parameters, beside those of views. */
export function toPageParameters(
  { nodesAtOnce }: Connection,
  asked: Pick<PageClosure, 'maxNodes'> | null | undefined,
): Values {
  if (asked == null) return {};
  const { maxNodes } = asked;
  const mostReached = Math.min(maxNodes, nodesAtOnce) + 1;
  return { ...CLOSURE_BOUNDS, maxNodes, nodesAtOnce, mostReached };
}

/** Reads the closure of a page, where its query left that out because it is large. */
export function restOfPage(
  { closure: asked, atBlock }: Pick<WalkQuery, 'closure' | 'atBlock'>,
  state: WalkState,
  startsOfRow: (row: Values) => readonly Hex[],
): ReadRest {
  return async (row, run) => {
    const found = row.closure as Values | null;
    if (asked == null || found?.isLarge !== true) return null;
    const query = { ...asked, atBlock, starts: startsOfRow(row) };
    const parameters = {
      ...toViewParameters(atBlock),
      ...CLOSURE_BOUNDS,
      maxNodes: asked.maxNodes,
    };
    return { closure: await readClosureInRows(run, query, state, parameters) };
  };
}

/** A page with the closure that came with it. */
export function withClosure<P extends AssetPage | WalkPage>(
  page: P,
  found: unknown,
  { closure: asked, atBlock }: Pick<WalkQuery, 'closure' | 'atBlock'>,
): P {
  if (asked == null) return page;
  const query = { ...asked, starts: startsOf(page), atBlock };
  return { ...page, closure: fromClosure(found as Values, query) };
}

/** What `closure-of.cypher` returned. */
function fromClosure(found: Values, query: ClosureQuery): Closure {
  const { starts, atBlock } = query;
  const kept = new Set(found.kept as Hex[]);
  const terms = new Map((found.terms as Values[]).map((row) => [row.id as Hex, fromTerms(row)]));
  const claims = new Map((found.claims as Values[]).map((each) => [each.id as Hex, each]));
  const read = new Map(
    (found.nodes as Values[]).map((each) => {
      const node = toClosureNode(each, terms, atBlock);
      return [node.node.id, node];
    }),
  );
  const edges = (found.edges as Values[])
    .filter(({ source, isThere }) => isKept(source as Hex, isThere === true))
    .map((edge) => edgeAsOf(fromEdge(edge), atBlock))
    .sort(compareEdges);
  function isKept(source: Hex, isThere: boolean): boolean {
    return kept.has(source) || (!isThere && query.direction === 'UPSTREAM');
  }
  return {
    starts,
    atBlock,
    nodes: new Map(
      [...kept].map((id) => [id, withClaimants(read.get(id) as ClosureNode, claims.get(id))]),
    ),
    claimants: byId([...read].filter(([id]) => !kept.has(id))),
    agents: byId((found.agents as Values[]).map((each) => toAgent(each, atBlock))),
    edges,
    edgeTerms: byId(edges.flatMap(({ licenseTermsId }) => findTerms(terms, licenseTermsId))),
    truncated: found.truncated as boolean,
  };
}

function toClosureNode(
  found: Values,
  terms: ReadonlyMap<Hex, TermsRow>,
  atBlock: number,
): ClosureNode {
  const given = found.view as Values;
  const view = fromView(given, atBlock);
  const { id } = view.node;
  const history = (found.history as Values[]).map((properties) => {
    const item = fromItem(properties) as ItemOf<'terms'>;
    return itemAsOf(item, item.subject === id ? atBlock : (given.lastShared as number));
  }) as ItemOf<'terms'>[];
  history.sort((a, b) => Number(a.subject !== id) - Number(b.subject !== id) || compareItems(a, b));
  const named = new Map(view.terms.map((row) => [row.id, row]));
  for (const { value } of history) {
    for (const [termsId, row] of findTerms(terms, value.licenseTermsId)) named.set(termsId, row);
  }
  return {
    ...view,
    terms: [...named.values()].sort((a, b) => compareText(a.id, b.id)),
    termsHistory: history,
    claimants: [],
    claimantsLeftOut: 0,
  };
}

function withClaimants(node: ClosureNode, claims: Values | undefined): ClosureNode {
  if (claims === undefined) return node;
  return {
    ...node,
    claimants: claims.others as Hex[],
    claimantsLeftOut: claims.leftOut as number,
  };
}

function findTerms(
  terms: ReadonlyMap<Hex, TermsRow>,
  id: Hex,
): readonly (readonly [Hex, TermsRow])[] {
  const row = id === ZERO_HASH ? undefined : terms.get(id);
  return row === undefined ? [] : [[id, row]];
}

function toAgent({ id, items }: Values, atBlock: number): readonly [Hex, readonly ItemRow[]] {
  const sorted = (items as Values[])
    .map((item) => itemAsOf(fromItem(item), atBlock))
    .sort(compareItems);
  return [id as Hex, limitItems(sorted, () => partiesOfAgent(sorted)).items];
}
