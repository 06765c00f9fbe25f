import type { ClaimRow, ItemRow } from '../../domain/rows.js';
import type { Hex } from '../../encoding/hex.js';
import { compareClaims, edgeAsOf } from '../order.js';
import type { NeighbourPage, NeighbourQuery, NodeView } from '../port.js';
import { type Engine, headOf } from './engine.js';
import { findNumber } from './numbers.js';
import { type ClaimColumns, type EdgeColumns, toBlob, toClaim, toEdge } from './rows.js';
import { DECLARED } from './topology.js';
import { agentItemsOf, findView } from './views.js';

/** One page of the sources of an asset, or of what was made from it. */
export function neighbourPage(engine: Engine, query: NeighbourQuery): NeighbourPage {
  const { database, topology } = engine;
  const { atBlock } = query;
  const up = query.direction === 'UPSTREAM';
  const n = findNumber(topology.numbers, query.id);
  const from = `FROM edges WHERE ${up ? 'derived' : 'source'} = ? AND from_block <= ? AND relation <> ${DECLARED}`;
  const total =
    database.get<{ count: number }>(`SELECT count(*) AS count ${from}`, n, atBlock)?.count ?? 0;
  const rows = database.all<EdgeColumns>(
    `SELECT *, (SELECT id FROM ids WHERE n = derived) AS derived_id, (SELECT id FROM ids WHERE n = source) AS source_id
      ${from} ORDER BY derived_id, source_id, ifnull(fact_id, derived_id), idx LIMIT ? OFFSET ?`,
    n,
    atBlock,
    query.first,
    query.offset,
  );
  const edges = rows.map((row) => {
    const edge = edgeAsOf(toEdge(topology.numbers, row), atBlock);
    const far = up ? row.source : row.derived;
    return { edge, view: findView(engine, far, atBlock, edge.licenseTermsId) };
  });
  const hasNext = query.offset + query.first < total;
  return { edges, total, hasNext, head: headOf(engine) };
}

/** Every registration of a content whose asset is there. */
export function claimsOn(
  engine: Engine,
  contentHash: Hex,
  atBlock: number,
): { claim: ClaimRow; view: NodeView }[] {
  const { database, topology } = engine;
  return database
    .all<ClaimColumns>(
      'SELECT * FROM claims WHERE content_hash = ? AND from_block <= ?',
      toBlob(contentHash),
      atBlock,
    )
    .map((row) => toClaim(topology.numbers, row))
    .sort(compareClaims)
    .flatMap((claim) => {
      const view = findView(engine, findNumber(topology.numbers, claim.assetId), atBlock);
      return view === null ? [] : [{ claim, view }];
    });
}

export function itemsOfAgent(engine: Engine, agentId: Hex, atBlock: number): readonly ItemRow[] {
  const n = findNumber(engine.topology.numbers, agentId);
  return n < 0 ? [] : agentItemsOf(engine, n, atBlock);
}
