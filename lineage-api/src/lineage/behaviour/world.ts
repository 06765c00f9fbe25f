import {
  type BlockRef,
  type EdgeRow,
  type GraphChange,
  type ItemRow,
  type NodeRow,
  OPEN_BLOCK,
  type RevealedBatch,
  type TermsRow,
} from '../../domain/rows.js';
import type { Hex } from '../../encoding/hex.js';

/** What the maker of random histories knows of the graph, so that what it adds is valid. */
export type World = {
  nodes: Map<Hex, NodeRow>;
  edges: EdgeRow[];
  items: ItemRow[];
  terms: TermsRow[];
  blocks: BlockRef[];
  /** Batches whose manifest has been read. */
  revealed: Set<Hex>;
  deployment: string | null;
  /** Counts facts, so that each has an id of its own. */
  facts: number;
};

export function createWorld(): World {
  return {
    nodes: new Map(),
    edges: [],
    items: [],
    terms: [],
    blocks: [],
    revealed: new Set(),
    deployment: null,
    facts: 0,
  };
}

export function headOf(world: World): BlockRef | null {
  return world.blocks.at(-1) ?? null;
}

export function isOpen(row: { readonly toBlock: number }): boolean {
  return row.toBlock === OPEN_BLOCK;
}

export function addChange(world: World, change: GraphChange, to: BlockRef): void {
  const ended = new Map(
    change.closings.map((each) => [`${each.subject}${each.kind}${each.key}`, each]),
  );
  world.items = world.items.map((item) => {
    const closing = ended.get(`${item.subject}${item.kind}${item.key}`);
    const isClosed =
      closing !== undefined && isOpen(item) && (closing.by === null || closing.by === item.by);
    return isClosed ? { ...item, toBlock: closing.toBlock, closedBy: closing.closedBy } : item;
  });
  addRows(world, change);
  world.terms.push(...change.terms);
  world.blocks.push(to);
}

/** Adds what a manifest says, once. */
export function addReveal(world: World, batch: RevealedBatch): void {
  if (world.revealed.has(batch.batchId)) return;
  world.revealed.add(batch.batchId);
  addRows(world, batch);
}

function addRows(world: World, rows: Pick<GraphChange, 'nodes' | 'edges' | 'items'>): void {
  for (const node of rows.nodes) {
    const known = world.nodes.get(node.id);
    if (known === undefined || known.fromBlock > node.fromBlock) world.nodes.set(node.id, node);
  }
  world.edges.push(...rows.edges);
  world.items.push(...rows.items);
}

export function rollBack(world: World, to: BlockRef | null): void {
  const last = to?.number ?? -1;
  const began = (row: { fromBlock: number }) => row.fromBlock <= last;
  world.nodes = new Map([...world.nodes].filter(([, node]) => began(node)));
  world.revealed = new Set([...world.revealed].filter((id) => world.nodes.has(id)));
  world.edges = world.edges.filter(began);
  world.items = world.items
    .filter(began)
    .map((item) => (item.toBlock > last ? { ...item, toBlock: OPEN_BLOCK, closedBy: null } : item));
  world.terms = world.terms.filter(began);
  world.blocks = world.blocks.filter((each) => each.number <= last);
  if (to !== null && headOf(world)?.number !== to.number) world.blocks.push(to);
}
