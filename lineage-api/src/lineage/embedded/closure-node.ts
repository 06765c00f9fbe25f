import type { ItemOf } from '../../domain/asset-state.js';
import { CLOSURE_BOUNDS, type ClosureNode } from '../../domain/closure.js';
import type { EdgeRow, TermsRow } from '../../domain/rows.js';
import type { Address, Hex } from '../../encoding/hex.js';
import { accountsOf, agentsNamed } from '../closure-rules.js';
import { compareItems, compareText, edgeAsOf, itemAsOf } from '../order.js';
import type { NodeView } from '../port.js';
import type { Engine } from './engine.js';
import { lastShared } from './inherited.js';
import { idOf } from './numbers.js';
import { type EdgeColumns, type ItemColumns, toEdge, toItem } from './rows.js';
import { findTermsRow, findView } from './views.js';

/** What a closure holds of one node, and what leads on from it. Edges are all that it ever had up to the block. */
export type ClosureEntry = {
  readonly node: ClosureNode;
  readonly edges: readonly { readonly edge: EdgeRow; readonly source: number }[];
  readonly claimants: readonly number[];
  readonly accounts: ReadonlySet<Address>;
  readonly agents: readonly Hex[];
};

/** Reads the rows of a node that is there. */
export function readEntry(engine: Engine, n: number, atBlock: number): ClosureEntry {
  const view = findView(engine, n, atBlock) as NodeView;
  const termsHistory = readTermsHistory(engine, n, atBlock);
  const { claimants, leftOut } = readClaimants(engine, n, atBlock);
  const { numbers } = engine.topology;
  const node: ClosureNode = {
    ...view,
    terms: withHistory(engine, view.terms, termsHistory, atBlock),
    termsHistory,
    claimants: claimants.map((claimant) => idOf(numbers, claimant)),
    claimantsLeftOut: leftOut,
  };
  return {
    node,
    edges: readEdges(engine, n, atBlock),
    claimants,
    accounts: new Set(accountsOf(node)),
    agents: agentsNamed(node),
  };
}

const EDGES = 'SELECT * FROM edges WHERE derived = ?1 AND from_block <= ?2';

function readEdges(engine: Engine, n: number, atBlock: number): ClosureEntry['edges'] {
  const { numbers } = engine.topology;
  return engine.database.all<EdgeColumns>(EDGES, n, atBlock).map((row) => ({
    edge: edgeAsOf(toEdge(numbers, row), atBlock),
    source: row.source,
  }));
}

const TERMS_SAID = `SELECT * FROM items WHERE subject = ?1 AND kind = 'terms' AND from_block <= ?2`;

function readTermsHistory(engine: Engine, n: number, atBlock: number): ItemOf<'terms'>[] {
  const batch = (engine.topology.parent[n] as number) - 1;
  const own = readTermsSaid(engine, n, atBlock);
  if (batch < 0) return own;
  const { block } = engine.database.get<{ block: number }>(
    `SELECT ${lastShared('?1', '?2', '?3')} AS block`,
    n,
    batch,
    atBlock,
  ) ?? { block: atBlock };
  return [...own, ...readTermsSaid(engine, batch, block)];
}

function readTermsSaid(engine: Engine, subject: number, atBlock: number): ItemOf<'terms'>[] {
  const { numbers } = engine.topology;
  return engine.database
    .all<ItemColumns>(TERMS_SAID, subject, atBlock)
    .map((row) => itemAsOf(toItem(numbers, row), atBlock) as ItemOf<'terms'>)
    .sort(compareItems);
}

/** The terms in force, and those that were. */
function withHistory(
  engine: Engine,
  terms: readonly TermsRow[],
  history: readonly ItemOf<'terms'>[],
  atBlock: number,
): readonly TermsRow[] {
  const known = new Set(terms.map(({ id }) => id));
  const missing = new Set(history.map(({ value }) => value.licenseTermsId));
  const found: TermsRow[] = [];
  for (const id of missing) {
    const row = known.has(id) ? null : findTermsRow(engine, id, atBlock);
    if (row !== null) found.push(row);
  }
  if (found.length === 0) return terms;
  return [...terms, ...found].sort((a, b) => compareText(a.id, b.id));
}

const SHARED = `FROM claims m CROSS JOIN claims o ON o.content_hash = m.content_hash AND o.scheme = m.scheme
    AND o.asset <> ?1 AND o.from_block <= ?2
  CROSS JOIN nodes a ON a.n = o.asset AND a.from_block <= ?2
  WHERE m.asset = ?1 AND m.from_block <= ?2`;
const IS_SHARED = `SELECT 1 AS found ${SHARED} LIMIT 1`;
/** By their first such claim. */
const CLAIMANTS = `SELECT asset, count(*) OVER () AS total FROM (
    SELECT o.asset AS asset, o.from_block AS block, o.log_index AS log_index,
      row_number() OVER (PARTITION BY o.asset ORDER BY o.from_block, o.log_index) AS place ${SHARED}
  ) WHERE place = 1 ORDER BY block, log_index, (SELECT id FROM ids WHERE n = asset) LIMIT ?3`;

function readClaimants(engine: Engine, n: number, atBlock: number) {
  const { database } = engine;
  if (database.get(IS_SHARED, n, atBlock) === undefined) return { claimants: [], leftOut: 0 };
  const rows = database.all<{ asset: number; total: number }>(
    CLAIMANTS,
    n,
    atBlock,
    CLOSURE_BOUNDS.claimants,
  );
  return {
    claimants: rows.map(({ asset }) => asset),
    leftOut: (rows[0]?.total ?? 0) - rows.length,
  };
}
