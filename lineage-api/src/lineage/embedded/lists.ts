import type { ClaimRow, ItemRow } from '../../domain/rows.js';
import type { Hex } from '../../encoding/hex.js';
import { compareClaims, edgeAsOf } from '../order.js';
import type { NeighbourPage, NeighbourQuery, NodeView } from '../port.js';
import { edgeRowsOf } from './edge-rows.js';
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
  const near = edgeRowsOf(topology, n, up);
  const from = `${near.sql} AND e.from_block <= :at AND e.relation <> ${DECLARED}`;
  const values = { ...near.values, at: atBlock };
  const total =
    database.getNamed<{ count: number }>(`SELECT count(*) AS count ${from}`, values)?.count ?? 0;
  const rows = database.allNamed<EdgeColumns>(
    `SELECT e.*, (SELECT id FROM ids WHERE n = e.derived) AS derived_id,
        (SELECT id FROM ids WHERE n = e.source) AS source_id
      ${from} ORDER BY derived_id, source_id, ifnull(e.fact_id, derived_id), e.idx LIMIT :first OFFSET :offset`,
    { ...values, first: query.first, offset: query.offset },
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
