import {
  type ClaimRow,
  type EdgeRow,
  type GraphChange,
  type ItemRow,
  type NodeRow,
  OPEN_BLOCK,
  type TermsRow,
} from '../../domain/rows.js';
import { compareText } from '../../encoding/compare-text.js';
import type { Hex } from '../../encoding/hex.js';
import { compareEdges } from '../order.js';
import type { Run, Values } from './connection.js';
import { loadCypher } from './cypher.js';
import {
  type ItemRelation,
  isHeadEdge,
  toClaimProperties,
  toContentKey,
  toEdgeProperties,
  toItemProperties,
  toItemRelation,
  toTermsProperties,
} from './rows.js';

const CLOSE_ITEMS = loadCypher('close-items');
const STRIKE_EDGES = loadCypher('strike-edges');
const RETIRE_LEAF_EDGES = loadCypher('retire-leaf-edges');
const INSERT_ASSETS = loadCypher('insert-nodes', { label: 'Asset' });
const INSERT_BATCHES = loadCypher('insert-nodes', { label: 'Batch' });
const INSERT_HEAD_EDGES = loadCypher('insert-edges', { type: 'WAS_DERIVED_FROM' });
const INSERT_ENDED_EDGES = loadCypher('insert-edges', { type: 'WAS_ONCE_DERIVED_FROM' });
const ITEM_RELATIONS: readonly ItemRelation[] = ['HAS', 'LACKS', 'IS_SAID'];
const INSERT_CLAIMS = loadCypher('insert-claims');
const INSERT_TERMS = loadCypher('insert-terms');

/** Rows in one statement: larger ones win nothing and hold more memory. */
const CHUNK = 5000;

export type Insertion = {
  readonly nodes: readonly NodeRow[];
  readonly edges: readonly EdgeRow[];
  readonly items: readonly ItemRow[];
  readonly claims: readonly ClaimRow[];
  readonly terms: readonly TermsRow[];
};

/** Ends rows that were there before. */
export async function endRows(run: Run, change: GraphChange): Promise<void> {
  await runChunks(run, CLOSE_ITEMS, change.closings);
  await runChunks(run, STRIKE_EDGES, change.strikes);
  await runChunks(run, RETIRE_LEAF_EDGES, change.retired);
}

/** Nodes before edges, each in its own statement; sorted, so that rows of one node lie side by side. */
export async function insertRows(given: Run, rows: Insertion): Promise<void> {
  const { run, settle } = toPipeline(given);
  const nodes = [...rows.nodes].sort((a, b) => compareText(a.id, b.id));
  await runChunks(
    run,
    INSERT_ASSETS,
    nodes.filter((node) => node.kind !== 'BATCH'),
  );
  await runChunks(
    run,
    INSERT_BATCHES,
    nodes.filter((node) => node.kind === 'BATCH'),
  );

  const edges = [...rows.edges].sort(compareEdges);
  await runGroups(run, INSERT_HEAD_EDGES, edges.filter(isHeadEdge).map(toEdge));
  const ended = edges.filter((edge) => !isHeadEdge(edge));
  await runGroups(run, INSERT_ENDED_EDGES, ended.map(toEdge));

  const items = [...rows.items].sort((a, b) => compareText(a.subject, b.subject));
  for (const type of ITEM_RELATIONS) {
    const chosen = items.filter((item) => toItemRelation(item) === type);
    const open = chosen.filter((item) => item.toBlock === OPEN_BLOCK);
    await runGroups(run, loadCypher('insert-items', { type, labels: 'Item' }), open.map(toItem));
    const closed = chosen.filter((item) => item.toBlock !== OPEN_BLOCK);
    const toClosed = loadCypher('insert-items', { type, labels: 'Item:EndedItem' });
    await runGroups(run, toClosed, closed.map(toItem));
  }

  const claims = [...rows.claims].sort((a, b) => compareText(a.assetId, b.assetId));
  await runGroups(run, INSERT_CLAIMS, claims.map(toClaim));
  await runChunks(run, INSERT_TERMS, rows.terms.map(toTermsProperties));
  await settle();
}

/** Statements under way at once: the next rows are packed while the server still works on those before. */
const UNDER_WAY = 2;

/** Sends statements without waiting for the one before; the server takes them in order. Their records are not asked for. */
function toPipeline(run: Run): { readonly run: Run; readonly settle: () => Promise<void> } {
  const underWay: Promise<unknown>[] = [];
  return {
    async run(cypher, parameters) {
      if (underWay.length === UNDER_WAY) await underWay.shift();
      const answer = run(cypher, parameters);
      // It is waited for later: until then a failure is nobody's.
      answer.catch(() => {});
      underWay.push(answer);
      return [];
    },
    async settle() {
      for (const answer of underWay) await answer;
    },
  };
}

/** Runs a statement over `$rows`, some thousand at a time; not at all where there are none. */
export async function runChunks(
  run: Run,
  statement: string,
  rows: readonly object[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += CHUNK) {
    await run(statement, { rows: rows.slice(start, start + CHUNK), open: OPEN_BLOCK });
  }
}

/** What is written about one node. */
type RowOf = { readonly id: Hex; readonly began: number; readonly row: Values };

/** The same for sorted rows about nodes: those of one node as one entry of `$rows`. */
async function runGroups(run: Run, statement: string, rows: readonly RowOf[]): Promise<void> {
  for (let start = 0; start < rows.length; start += CHUNK) {
    await run(statement, { rows: toGroups(rows.slice(start, start + CHUNK)) });
  }
}

function toGroups(rows: readonly RowOf[]): Values[] {
  const groups: { id: Hex; touched: number; all: Values[] }[] = [];
  for (const { id, began, row } of rows) {
    const last = groups.at(-1);
    if (last?.id === id) {
      last.touched = Math.max(last.touched, began);
      last.all.push(row);
    } else {
      groups.push({ id, touched: began, all: [row] });
    }
  }
  return groups;
}

function toEdge(edge: EdgeRow): RowOf {
  const row = { source: edge.source, properties: toEdgeProperties(edge) };
  return { id: edge.derived, began: edge.fromBlock, row };
}

function toItem(item: ItemRow): RowOf {
  return { id: item.subject, began: item.fromBlock, row: toItemProperties(item) };
}

function toClaim(claim: ClaimRow): RowOf {
  const row = { key: toContentKey(claim), properties: toClaimProperties(claim) };
  return { id: claim.assetId, began: claim.fromBlock, row };
}
