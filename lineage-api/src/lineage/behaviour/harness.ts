import { type BlockRef, type GraphChange, OPEN_BLOCK } from '../../domain/rows.js';
import type { LineageGraph, WalkPage, WalkQuery } from '../port.js';
import { block, change, id, nameOf } from './builders.js';

/** Opens an empty graph; the suite closes it. */
export type OpenGraph = () => Promise<LineageGraph>;

export async function withGraph(
  open: OpenGraph,
  test: (graph: LineageGraph) => Promise<void>,
): Promise<void> {
  const graph = await open();
  try {
    await test(graph);
  } finally {
    await graph.close();
  }
}

/** Applies one change up to a block, from wherever the graph stands. */
export async function applyAt(
  graph: LineageGraph,
  number: number,
  parts: Partial<GraphChange>,
  fork = '',
): Promise<BlockRef> {
  const to = block(number, fork);
  await graph.apply(change(parts), (await graph.head()).block, to);
  return to;
}

export async function dumpOf(graph: LineageGraph): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of graph.dump()) lines.push(line);
  return lines;
}

/** The rows of one section of the dump. */
export async function rowsOf(graph: LineageGraph, section: string): Promise<unknown[]> {
  const lines = (await dumpOf(graph)).map((line) => JSON.parse(line) as [string, unknown]);
  return lines.filter(([name]) => name === section).map(([, row]) => row);
}

/** A walk from a named node at the head, everything shown on one page, unless said otherwise. */
export async function walkFrom(
  graph: LineageGraph,
  start: string,
  given: Partial<WalkQuery> = {},
): Promise<WalkPage> {
  return graph.walk({
    start: id(start),
    direction: 'UPSTREAM',
    atBlock: (await graph.head()).block?.number ?? 0,
    kinds: null,
    relations: null,
    maxDegree: null,
    first: 1000,
    after: null,
    ...given,
  });
}

/** What a page shows: `name degree`. */
export function shown(page: WalkPage): string[] {
  return page.items.map(({ degree, view }) => `${nameOf(view.node.id)} ${degree}`);
}

export const NO_GAPS = {
  unresolvedSources: 0,
  undisclosedSources: 0,
  missingManifests: 0,
  missingLeaves: 0,
  conflictingClaims: 0,
  struckSources: 0,
};

export const OPEN = OPEN_BLOCK;
