import type { Hex } from '../../encoding/hex.js';
import { checkRead } from '../cursor.js';
import { compareClaims, compareItems, edgeAsOf, itemAsOf } from '../order.js';
import type { LineageGraph, ReadOptions } from '../port.js';
import { limitItems, partiesOfAgent } from '../view-rules.js';
import type { Connection, Values } from './connection.js';
import { toArrow } from './edges.js';
import { loadRead, readRow } from './read.js';
import { fromClaim, fromEdge, fromItem, toContentKeys } from './rows.js';
import { fromView, toViewParameters } from './views.js';

const VIEWS = loadRead('views');
const CLAIMS = loadRead('claims');
const AGENT_ITEMS = loadRead('agent-items');
const ANY_EDGE = '[e:WAS_DERIVED_FROM|WAS_ONCE_DERIVED_FROM]';
const NEIGHBOURS = {
  UPSTREAM: loadRead('neighbours', { step: toArrow('UPSTREAM', ANY_EDGE) }),
  DOWNSTREAM: loadRead('neighbours', { step: toArrow('DOWNSTREAM', ANY_EDGE) }),
};

/** The reads that look at single assets: each is one query. */
export function createReads(
  connection: Connection,
): Pick<LineageGraph, 'views' | 'neighbours' | 'claims' | 'agentItems'> {
  async function ask(cypher: string, atBlock: number, given: Values, options?: ReadOptions) {
    const parameters = { ...toViewParameters(atBlock), ...given };
    const result = await readRow(connection, cypher, parameters, options);
    checkRead(result.head, atBlock, options);
    return result;
  }

  return {
    async views(ids, atBlock, options) {
      const { row } = await ask(VIEWS, atBlock, { ids: [...new Set(ids)] }, options);
      const views = (row.views as Values[]).map((view) => fromView(view, atBlock));
      const byId = new Map(views.map((view) => [view.node.id, view]));
      return ids.map((id) => byId.get(id) ?? null);
    },

    async neighbours({ id, direction, atBlock, first, offset }, options) {
      const asked = { id, first, offset };
      const { head, row } = await ask(NEIGHBOURS[direction], atBlock, asked, options);
      const total = row.total as number;
      const edges = (row.edges as Values[]).map((found) => {
        const view = found.view as Values | null;
        const terms = found.terms as Values | null;
        return {
          edge: edgeAsOf(fromEdge(found.edge as Values), atBlock),
          view: view === null ? null : fromView(view, atBlock, terms),
        };
      });
      return { edges, total, hasNext: offset + first < total, head };
    },

    async claims(contentHash, atBlock, options) {
      const { head, row } = await ask(
        CLAIMS,
        atBlock,
        { contentKeys: toContentKeys(contentHash) },
        options,
      );
      const claims = (row.claims as Values[])
        .map((found) => ({
          claim: fromClaim(found.claim as Values),
          view: fromView(found.view as Values, atBlock),
        }))
        .sort((a, b) => compareClaims(a.claim, b.claim));
      return { claims, head };
    },

    async agentItems(agentId: Hex, atBlock, options) {
      const { row } = await ask(AGENT_ITEMS, atBlock, { id: agentId }, options);
      const items = (row.items as Values[])
        .map((item) => itemAsOf(fromItem(item), atBlock))
        .sort(compareItems);
      return limitItems(items, () => partiesOfAgent(items)).items;
    },
  };
}
