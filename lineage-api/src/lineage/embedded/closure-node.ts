import type { ItemOf } from '../../domain/asset-state.js';
import { CLOSURE_BOUNDS, type ClosureNode } from '../../domain/closure.js';
import type { EdgeRow, TermsRow } from '../../domain/rows.js';
import { compareText } from '../../encoding/compare-text.js';
import type { Address, Hex } from '../../encoding/hex.js';
import { accountsOf, agentsNamed } from '../closure-rules.js';
import { compareItems, edgeAsOf } from '../order.js';
import type { NodeView } from '../port.js';
import { rowsOf } from './edge-chains.js';
import type { Engine } from './engine.js';
import { lastShared } from './inherited.js';
import { idOf } from './numbers.js';
import { type EdgeColumns, ITEM_COLUMNS, type ItemColumns, toEdge, toItem } from './rows.js';
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
  const termsHistory = readTermsHistory(engine, n, view, atBlock);
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

const EDGE = 'SELECT * FROM edges WHERE e = ?1 AND from_block <= ?2';

function readEdges({ database, topology }: Engine, n: number, atBlock: number) {
  const rows = rowsOf(topology.chains, n).flatMap(
    (row) => database.get<EdgeColumns>(EDGE, row, atBlock) ?? [],
  );
  return rows.map((row) => ({
    edge: edgeAsOf(toEdge(topology.numbers, row), atBlock),
    source: row.source,
  }));
}

const TERMS_ENDED = `SELECT ${ITEM_COLUMNS} FROM items
  WHERE subject = ?1 AND kind = 'terms' AND to_block <= ?2 AND from_block <= ?2`;

/** Those in force are in the view. */
function readTermsHistory(engine: Engine, n: number, view: NodeView, atBlock: number) {
  const { id } = view.node;
  const inForce = view.items.flatMap((item) => (item.kind === 'terms' ? [item] : []));
  const own = inForce.filter(({ subject }) => subject === id);
  const history = withEnded(engine, own, n, atBlock);
  const batch = (engine.topology.parent[n] as number) - 1;
  if (batch < 0) return history;
  const { block } = engine.database.get<{ block: number }>(
    `SELECT ${lastShared('?1', '?2', '?3')} AS block`,
    n,
    batch,
    atBlock,
  ) ?? { block: atBlock };
  const ofBatch = inForce.filter(({ subject }) => subject !== id);
  return [...history, ...withEnded(engine, ofBatch, batch, block)];
}

type TermsItem = ItemOf<'terms'>;

function withEnded(
  engine: Engine,
  inForce: readonly TermsItem[],
  subject: number,
  atBlock: number,
): readonly TermsItem[] {
  const rows = engine.database.all<ItemColumns>(TERMS_ENDED, subject, atBlock);
  if (rows.length === 0) return inForce;
  const ended = rows.map((row) => toItem(engine.topology.numbers, row) as TermsItem);
  return [...inForce, ...ended].sort(compareItems);
}

/** The terms in force, and those that were. */
function withHistory(
  engine: Engine,
  terms: readonly TermsRow[],
  history: readonly TermsItem[],
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
/** Asked first, of the indexes alone: mostly nobody has. */
const MAY_BE_SHARED = `SELECT 1 AS found FROM claims m CROSS JOIN claims o
  ON o.content_hash = m.content_hash AND o.asset <> ?1 WHERE m.asset = ?1 LIMIT 1`;
/** By their first such claim. */
const CLAIMANTS = `SELECT asset, count(*) OVER () AS total FROM (
    SELECT o.asset AS asset, o.from_block AS block, o.log_index AS log_index,
      row_number() OVER (PARTITION BY o.asset ORDER BY o.from_block, o.log_index) AS place ${SHARED}
  ) WHERE place = 1 ORDER BY block, log_index, (SELECT id FROM ids WHERE n = asset) LIMIT ?3`;

function readClaimants(engine: Engine, n: number, atBlock: number) {
  const { database } = engine;
  if (database.get(MAY_BE_SHARED, n) === undefined) return { claimants: [], leftOut: 0 };
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
