import {
  type BlockRef,
  type GraphChange,
  type ItemRow,
  type NodeRow,
  OPEN_BLOCK,
  type RevealedBatch,
} from '../../domain/rows.js';
import { compareText } from '../../encoding/compare-text.js';
import { ALL_SOURCES } from '../../encoding/enums.js';
import {
  checkApply,
  checkDeadline,
  checkRollback,
  doesRevealFit,
  findBinding,
  toManifestsDigest,
} from '../cursor.js';
import { toDumpLines } from '../dump.js';
import { compareClaims, compareRegistrations, isSameBlock } from '../order.js';
import type { BatchPlace, GraphHead, LineageGraph } from '../port.js';
import { findDocumentNamed } from '../view-rules.js';
import { createNaiveReads } from './naive-reads.js';
import type { NaiveState } from './naive-state.js';

/** The reference that the adapters are compared with: lists and filters, slow and plain. For tests alone. */
export function createNaiveGraph(): LineageGraph {
  const state: NaiveState = {
    nodes: [],
    edges: [],
    items: [],
    claims: [],
    terms: [],
    manifests: [],
    documents: [],
    blocks: [],
    epoch: 0,
    deployment: null,
  };
  const head = () => headOf(state);
  return {
    name: 'embedded',
    bind: async (deployment) => {
      const binding = findBinding(state.deployment, head().block, deployment);
      if (binding === 'OTHER') rollback(state, null);
      state.deployment = deployment;
      return binding;
    },
    head: async (options) => {
      checkDeadline(options);
      return head();
    },
    recentBlocks: async () => [...state.blocks].reverse(),
    apply: async (change, after, to) => {
      if (checkApply(head().block, after, to) === 'REPLAY') return;
      end(state, change);
      insert(state, change);
      state.blocks.push(to);
    },
    rollback: async (to) => rollback(state, to),
    reveal: async (batch) => reveal(state, batch),
    putDocuments: async (documents) => {
      for (const document of documents) {
        state.documents = state.documents.filter((each) => each.hash !== document.hash);
        state.documents.push(document);
      }
    },
    missingManifests: async (limit, after = null) =>
      missingManifests(state)
        .filter((batch) => after === null || compareBatches(batch, after) > 0)
        .slice(0, limit),
    missingDocuments: async (limit, after = null) => {
      const open = state.items.filter((item) => item.toBlock === OPEN_BLOCK);
      const named = open.map(findDocumentNamed).filter((hash) => hash !== null);
      const there = new Set(state.documents.map((document) => document.hash));
      return [...new Set(named)]
        .filter((hash) => !there.has(hash) && (after === null || hash > after))
        .sort()
        .slice(0, limit);
    },
    findNodes: async (ids) => ids.flatMap((id) => state.nodes.find((node) => node.id === id) ?? []),
    findMaterialized: async (leafIds) => {
      const written = state.items.filter((item) => item.kind === 'materialized');
      const asked = written.filter((item) => leafIds.includes(item.subject));
      return new Map(
        asked.map((item) => [item.subject, { block: item.fromBlock, factId: item.factId }]),
      );
    },
    ...createNaiveReads(state, head),
    statistics: async () => ({
      nodes: state.nodes.length,
      edges: state.edges.length,
      items: state.items.length,
      claims: state.claims.length,
      missingManifests: missingManifests(state).length,
    }),
    dump: () =>
      toDumpLines({
        nodes: [...state.nodes].sort((a, b) => compareText(a.id, b.id)),
        edges: [...state.edges].sort(
          (a, b) => compareText(a.factId, b.factId) || a.index - b.index,
        ),
        items: [...state.items].sort(compareDumpItems),
        claims: [...state.claims].sort(
          (a, b) =>
            compareText(a.scheme, b.scheme) ||
            compareText(a.contentHash, b.contentHash) ||
            compareClaims(a, b),
        ),
        terms: [...state.terms].sort((a, b) => compareText(a.id, b.id)),
        manifests: [...state.manifests].sort((a, b) => compareText(a.batchId, b.batchId)),
        documents: [...state.documents].sort((a, b) => compareText(a.hash, b.hash)),
        head: head().block,
      }),
    close: async () => {},
  };
}

function headOf(state: NaiveState): GraphHead {
  return {
    block: state.blocks.at(-1) ?? null,
    epoch: state.epoch,
    manifestsDigest: toManifestsDigest(state.manifests.map((each) => each.manifestHash)),
  };
}

function end(state: NaiveState, change: GraphChange): void {
  for (const closing of change.closings) {
    state.items = state.items.map((item) =>
      item.subject === closing.subject &&
      item.kind === closing.kind &&
      item.key === closing.key &&
      item.toBlock === OPEN_BLOCK &&
      (closing.by === null || closing.by === item.by)
        ? { ...item, toBlock: closing.toBlock, closedBy: closing.closedBy }
        : item,
    );
  }
  for (const strike of change.strikes) {
    state.edges = state.edges.map((edge) =>
      edge.factId === strike.factId &&
      (edge.index === strike.index || strike.index === ALL_SOURCES) &&
      edge.derived === strike.derived &&
      edge.relation !== 'DECLARED' &&
      edge.toBlock === OPEN_BLOCK
        ? { ...edge, toBlock: strike.toBlock, struckBy: strike.struckBy }
        : edge,
    );
  }
  for (const retired of change.retired) {
    state.edges = state.edges.map((edge) =>
      edge.derived === retired.leafId &&
      edge.factId === retired.leafId &&
      edge.toBlock === OPEN_BLOCK
        ? { ...edge, toBlock: retired.toBlock, struckBy: retired.struckBy }
        : edge,
    );
  }
}

type Insertion = Pick<GraphChange, 'nodes' | 'edges' | 'items' | 'claims'> &
  Partial<Pick<GraphChange, 'terms'>>;

function insert(state: NaiveState, rows: Insertion): void {
  for (const node of rows.nodes) {
    const known = state.nodes.find((each) => each.id === node.id);
    if (known !== undefined && compareRegistrations(known, node) <= 0) continue;
    state.nodes = [...state.nodes.filter((each) => each.id !== node.id), node];
  }
  state.edges.push(...rows.edges);
  state.items.push(...rows.items);
  state.claims.push(...rows.claims);
  state.terms.push(...(rows.terms ?? []));
}

function rollback(state: NaiveState, to: BlockRef | null): void {
  const sameHeight = state.blocks.find((each) => each.number === to?.number) ?? null;
  checkRollback(headOf(state).block, to, sameHeight);
  const last = to === null ? -1 : to.number;
  const began = (row: { fromBlock: number }) => row.fromBlock <= last;
  state.nodes = state.nodes.filter(began);
  state.edges = state.edges
    .filter(began)
    .map((edge) => (edge.toBlock > last ? { ...edge, toBlock: OPEN_BLOCK, struckBy: null } : edge));
  state.items = state.items
    .filter(began)
    .map((item) => (item.toBlock > last ? { ...item, toBlock: OPEN_BLOCK, closedBy: null } : item));
  state.claims = state.claims.filter(began);
  state.terms = state.terms.filter(began);
  state.manifests = state.manifests.filter((each) =>
    state.nodes.some((node) => node.id === each.batchId),
  );
  state.blocks = state.blocks.filter((each) => each.number <= last);
  if (to !== null && !isSameBlock(state.blocks.at(-1) ?? null, to)) state.blocks.push(to);
  state.epoch += 1;
}

function reveal(state: NaiveState, batch: RevealedBatch): void {
  const node = state.nodes.find((each) => each.id === batch.batchId) ?? null;
  const known = state.manifests.some((each) => each.batchId === batch.batchId);
  if (known || !doesRevealFit(batch, node)) return;
  insert(state, batch);
  const voidLeaves = [...batch.voidLeaves].sort((a, b) => a.leaf - b.leaf);
  state.manifests.push({ batchId: batch.batchId, manifestHash: batch.manifestHash, voidLeaves });
}

function missingManifests(state: NaiveState): NodeRow[] {
  return state.nodes
    .filter((node) => node.kind === 'BATCH')
    .filter((node) => !state.manifests.some((each) => each.batchId === node.id))
    .sort(compareBatches);
}

function compareBatches(a: BatchPlace, b: BatchPlace): number {
  return a.fromBlock - b.fromBlock || a.logIndex - b.logIndex || compareText(a.id, b.id);
}

function compareDumpItems(a: ItemRow, b: ItemRow): number {
  return (
    compareText(a.subject, b.subject) ||
    compareText(a.kind, b.kind) ||
    compareText(a.key, b.key) ||
    a.fromBlock - b.fromBlock ||
    a.logIndex - b.logIndex ||
    compareText(a.factId, b.factId)
  );
}
