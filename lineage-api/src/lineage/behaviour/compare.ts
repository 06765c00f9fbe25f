import { expect } from 'vitest';
import { PedigreeError } from '../../encoding/error.js';
import type { Hex } from '../../encoding/hex.js';
import type {
  AssetFilter,
  ClosureQuery,
  LineageGraph,
  WalkPage,
  WalkPlace,
  WalkQuery,
} from '../port.js';
import { id, leafOf } from './builders.js';
import { dumpOf } from './harness.js';
import { makeImpactTable, readAffected } from './impact-tables.js';
import type { Random } from './random.js';
import { AGENT, CONTENTS, KINDS, PEOPLE, RELATIONS } from './random-change.js';
import { headOf, type World } from './world.js';

/** Two graphs to which the same was done. */
export type Pair = { readonly a: LineageGraph; readonly b: LineageGraph; readonly label: string };

type Read<T> = (graph: LineageGraph) => Promise<T>;

/** Both give the same value, or throw an error of the same code. Epochs may differ. */
export async function expectSame<T>(
  label: string,
  a: () => Promise<T>,
  b: () => Promise<T>,
): Promise<void> {
  const expected = await outcomeOf(b);
  expect(await outcomeOf(a), label).toEqual(expected);
}

async function outcomeOf<T>(read: () => Promise<T>): Promise<unknown> {
  try {
    return withoutEpoch(await read());
  } catch (error) {
    if (error instanceof PedigreeError) return { code: error.code };
    throw error;
  }
}

function withoutEpoch(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('epoch' in value) return { ...value, epoch: 0 };
  if ('head' in value) return { ...value, head: withoutEpoch(value.head) };
  return value;
}

/** Compares every read of the port, about the head and about an older block. */
export async function compareReads(pair: Pair, random: Random, world: World): Promise<void> {
  const same = <T>(name: string, read: Read<T>) =>
    expectSame(
      `${pair.label}: ${name}`,
      () => read(pair.a),
      () => read(pair.b),
    );
  await same('dump', dumpOf);
  await same('head', (graph) => graph.head());
  await same('statistics', (graph) => graph.statistics());
  await same('recent blocks', (graph) => graph.recentBlocks());
  const limit = random.int(6) + 1;
  await same('missing manifests', (graph) => graph.missingManifests(limit));
  await same('missing documents', (graph) => graph.missingDocuments(limit));
  const batch = random.pick([null, ...(await pair.b.missingManifests(limit))]);
  const document = random.pick([null, ...(await pair.b.missingDocuments(limit))]);
  await same('further manifests', (graph) => graph.missingManifests(limit, batch));
  await same('further documents', (graph) => graph.missingDocuments(limit, document));
  const ids = allIds(world);
  await same('nodes', (graph) => graph.findNodes(ids));
  await same('materialized', (graph) => graph.findMaterialized(ids));
  const head = headOf(world)?.number ?? 0;
  for (const atBlock of [head, random.int(head + 2)]) {
    await compareReadsAt(same, random, ids, atBlock);
  }
}

function allIds(world: World): Hex[] {
  const nodes = [...world.nodes.values()];
  const leaves = nodes.filter((each) => each.kind === 'BATCH').map((each) => leafOf(each, 0).id);
  return [...new Set([...nodes.map((each) => each.id), ...leaves, id('unknown')])];
}

async function compareReadsAt(
  same: <T>(name: string, read: Read<T>) => Promise<void>,
  random: Random,
  ids: readonly Hex[],
  atBlock: number,
): Promise<void> {
  await same('views', (graph) => graph.views(ids, atBlock));
  for (let count = 0; count < 4; count += 1) {
    const query = makeWalk(random, random.pick(ids), atBlock);
    await same(`walk ${JSON.stringify(query)}`, (graph) => walkAll(graph, query));
    const { start, direction } = query;
    const page = { first: random.int(4) + 1, offset: random.int(3) };
    await same(`neighbours of ${start}`, (graph) =>
      graph.neighbours({ id: start, direction, atBlock, ...page }),
    );
    const maxEdges = random.chance(0.5) ? 1000 : random.int(8);
    await same(`sub-DAG of ${start}, ${direction}, ${maxEdges}`, (graph) =>
      graph.subDag(start, direction, atBlock, maxEdges),
    );
    const closure = makeClosure(random, ids, query);
    await same(`closure ${JSON.stringify(closure)}`, (graph) => readClosure(graph, closure));
    const table = makeImpactTable(random, ids, atBlock);
    await same(`impact ${JSON.stringify(table.starts)}`, (graph) =>
      readAffected(graph, { table, atBlock }),
    );
    const filter = makeFilter(random);
    const orderBy = random.pick(['NAME', 'RECORDED_AT', 'CREATED_AT', 'RELEVANCE'] as const);
    await same(`assets by ${orderBy} ${JSON.stringify(filter)}`, (graph) =>
      graph.assets({ filter, orderBy, atBlock, first: page.first * 4, offset: page.offset }),
    );
  }
  await same('owners', (graph) => graph.owners(ids, atBlock));
  const content = random.pick(CONTENTS);
  await same(`claims on ${content}`, (graph) => graph.claims(content, atBlock));
  await same('agent', (graph) => graph.agentItems(AGENT, atBlock));
}

/** All pages of a walk. */
async function walkAll(graph: LineageGraph, query: WalkQuery): Promise<unknown[]> {
  const pages: unknown[] = [];
  let after: WalkPlace | null = query.after;
  for (;;) {
    const page: WalkPage = await graph.walk({ ...query, after });
    pages.push(withoutEpoch(page));
    const last = page.items.at(-1);
    if (!page.hasNext || last === undefined || pages.length > 3) return pages;
    after = { degree: last.degree, id: last.view.node.id };
  }
}

function makeWalk(random: Random, start: Hex, atBlock: number): WalkQuery {
  return {
    start,
    direction: random.pick(['UPSTREAM', 'DOWNSTREAM']),
    atBlock,
    kinds: random.chance(0.3) ? random.some(KINDS, 2) : null,
    relations: random.chance(0.3) ? random.some(RELATIONS, 3) : null,
    maxDegree: random.chance(0.3) ? random.int(4) : null,
    first: random.pick([1, 2, 5, 100]),
    after: random.chance(0.1) ? { degree: random.int(3), id: id('n20') } : null,
  };
}

function makeClosure(random: Random, ids: readonly Hex[], walk: WalkQuery): ClosureQuery {
  return {
    starts: [...new Set([walk.start, ...random.some(ids, 3)])],
    direction: walk.direction,
    atBlock: walk.atBlock,
    edges: random.pick(['IN_FORCE', 'OWED']),
    maxNodes: random.pick([1, 3, 7, 1000]),
  };
}

/** A closure with its maps as lists, so that their order is compared too. */
async function readClosure(graph: LineageGraph, query: ClosureQuery): Promise<unknown> {
  const { nodes, claimants, agents, edgeTerms, ...rest } = await graph.closure(query);
  const lists = { nodes: [...nodes], claimants: [...claimants] };
  return { ...rest, ...lists, agents: [...agents], edgeTerms: [...edgeTerms] };
}

function makeFilter(random: Random): AssetFilter {
  return {
    ...(random.chance(0.2) && { kind: random.pick(KINDS) }),
    ...(random.chance(0.2) && { owner: random.pick(PEOPLE) }),
    ...(random.chance(0.2) && { registrant: random.pick(PEOPLE) }),
    ...(random.chance(0.2) && { contentHash: random.pick(CONTENTS) }),
    ...(random.chance(0.2) && { license: random.pick(['mit', 'MIT or', 'cc0', '0', '_']) }),
    ...(random.chance(0.2) && {
      text: random.pick(['llama', 'pi', 'grö', 'about 8', '"', 'the*']),
    }),
  };
}
