import type { Closure, ClosureNode } from '../../domain/closure.js';
import type { EdgeRow, ItemRow, TermsRow } from '../../domain/rows.js';
import { type Address, type Hex, ZERO_HASH } from '../../encoding/hex.js';
import { mapInSteps, type Steps } from '../../encoding/steps.js';
import { byId, isFollowed, startsOf } from '../closure-rules.js';
import { compareEdges } from '../order.js';
import type { AssetPage, ClosureQuery, GraphHead, WalkPage, WalkQuery } from '../port.js';
import type { ClosureMemories, ClosureMemory } from './closure-memory.js';
import type { ClosureEntry } from './closure-node.js';
import { walkClosure } from './closure-walk.js';
import { type Engine, headOf } from './engine.js';
import { isPresent } from './topology.js';

/** Everything reachable from some assets: a walk in memory, then the rows of what was kept. */
export function* readClosure(
  engine: Engine,
  memories: ClosureMemories,
  query: ClosureQuery,
): Steps<Closure & { readonly head: GraphHead }> {
  const { starts, atBlock } = query;
  const memory = memories.at(atBlock);
  const { order, truncated } = yield* walkClosure(engine, query);
  const kept = new Set(order);
  const entries = yield* mapInSteps(order, memory.entry);
  const claimants = yield* claimantsOf(memory, entries, kept);
  const edges = edgesOf(engine, query, entries, kept);
  return {
    starts,
    atBlock,
    nodes: new Map(entries.map(({ node }) => [node.node.id, node])),
    claimants: byId(claimants.map(({ node }) => [node.node.id, { ...node, ...SILENT }])),
    agents: yield* agentsOf(memory, [...entries, ...claimants]),
    edges,
    edgeTerms: termsOf(memory, edges),
    truncated,
    head: headOf(engine),
  };
}

/** A page with the closure of its assets, where that is asked for. */
export function* withClosure<P extends AssetPage | WalkPage>(
  engine: Engine,
  memories: ClosureMemories,
  page: P,
  { closure: asked, atBlock }: Pick<WalkQuery, 'closure' | 'atBlock'>,
): Steps<P> {
  if (asked == null) return page;
  const { head: _, ...closure } = yield* readClosure(engine, memories, {
    ...asked,
    starts: startsOf(page),
    atBlock,
  });
  return { ...page, closure };
}

/** Claimants name none of their own. */
const SILENT = { claimants: [], claimantsLeftOut: 0 } as const satisfies Partial<ClosureNode>;

function* claimantsOf(
  memory: ClosureMemory,
  entries: readonly ClosureEntry[],
  kept: ReadonlySet<number>,
): Steps<ClosureEntry[]> {
  const others = new Set<number>();
  for (const { claimants } of entries) {
    for (const n of claimants) if (!kept.has(n)) others.add(n);
  }
  return yield* mapInSteps(others, memory.entry);
}

function edgesOf(
  { topology }: Engine,
  query: ClosureQuery,
  entries: readonly ClosureEntry[],
  kept: ReadonlySet<number>,
): EdgeRow[] {
  const up = query.direction === 'UPSTREAM';
  const found: EdgeRow[] = [];
  for (const { edges } of entries) {
    for (const { edge, source } of edges) {
      if (!isFollowed(edge, query)) continue;
      if (kept.has(source) || (up && !isPresent(topology, source, query.atBlock))) found.push(edge);
    }
  }
  return found.sort(compareEdges);
}

function termsOf(memory: ClosureMemory, edges: readonly EdgeRow[]): Map<Hex, TermsRow> {
  const found = new Map<Hex, TermsRow>();
  for (const { licenseTermsId: id } of edges) {
    if (id === ZERO_HASH || found.has(id)) continue;
    const terms = memory.terms(id);
    if (terms !== null) found.set(id, terms);
  }
  return byId(found);
}

function* agentsOf(
  memory: ClosureMemory,
  entries: readonly ClosureEntry[],
): Steps<Map<Hex, readonly ItemRow[]>> {
  const accounts = new Set<Address>();
  const ids = new Set<Hex>();
  for (const entry of entries) {
    for (const account of entry.accounts) accounts.add(account);
    for (const id of entry.agents) ids.add(id);
  }
  for (const account of accounts) {
    const id = memory.agentOf(account);
    if (id !== null) ids.add(id);
    yield;
  }
  const known: [Hex, readonly ItemRow[]][] = [];
  for (const id of ids) {
    const items = memory.agentItems(id);
    if (items.some(({ kind }) => kind === 'agent')) known.push([id, items]);
    yield;
  }
  return byId(known);
}
