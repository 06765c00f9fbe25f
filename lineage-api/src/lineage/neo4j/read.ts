import { setTimeout as pause } from 'node:timers/promises';
import { PedigreeError } from '../../encoding/error.js';
import { checkDeadline } from '../cursor.js';
import type { GraphHead, LineageErrorCode, ReadOptions } from '../port.js';
import type { Connection, Run, Values } from './connection.js';
import { fillCypher, loadCypher } from './cypher.js';
import { fromHead } from './head.js';

/** How long a read that writes overlap is asked again, and the pause between; a writer leaves longer gaps. */
const PATIENCE_MS = 10_000;
const PAUSE_MS = 15;

const HEAD = loadCypher('head');
const REVISION = loadCypher('revision');

/** The one item of a single-valued kind about a node: its own, or else its batch's. */
function said(node: string, kind: string, property: string): string {
  return `head(COLLECT {
    UNWIND [[${node}.id, 0], [CASE WHEN ${node}.fromBlock <= $at THEN ${node}.batchId END, 1]] AS by
    MATCH (:Subject { id: by[0] })-[:HAS]->(i:Item { kind: '${kind}' })
    WHERE i.fromBlock <= $at AND $at < i.toBlock
    WITH i, by ORDER BY by[1] LIMIT 1
    RETURN i.${property}
  })`;
}

const RIVALS = loadCypher('rivals', {
  roleOfA: said('a', 'role', 'value'),
  ownerOfA: said('a', 'owner', 'owner'),
  ownerOfN: said('n', 'owner', 'owner'),
});

/** The owner of `n`, where an item says who that is. */
export const OWNER_OF_NODE = said('n', 'owner', 'owner');

const INHERITED = {
  lastShared: loadCypher('last-shared'),
  redactions: loadCypher('redactions'),
};

/**
 * Values of a long list in one row of an answer. What fits into one chunk of a message is read by the driver twice as fast
 * as what is cut into several.
 */
const SLICE = 250;

const FRAGMENTS = {
  ...INHERITED,
  slice: String(SLICE),
  beginRead: loadCypher('begin-read'),
  endRead: loadCypher('end-read'),
  claimants: loadCypher('claimants'),
  termsHistory: loadCypher('terms-history'),
  agent: loadCypher('agent'),
  makers: loadCypher('makers'),
  rivals: RIVALS,
  view: loadCypher('view', { ...INHERITED, rivals: RIVALS, ownerOfP: said('p', 'owner', 'owner') }),
};

/** A query that begins and ends by reading the head, with `{{view}}` where a node's view is made. */
export function loadRead(name: string, parts: Readonly<Record<string, string>> = {}): string {
  return loadCypher(name, { ...FRAGMENTS, ...parts });
}

/** The same for a part of a query that stands in the code. */
export function fillRead(text: string): string {
  return fillCypher('a part of a query', text, INHERITED);
}

export type ReadResult = { readonly head: GraphHead; readonly row: Values };

/** Reads what the one query left to others; null where it left nothing. */
export type ReadRest = (row: Values, run: Run) => Promise<Values | null>;

/** Rows as one: lists that come in slices are put together, all else is the same in each. */
function joinSlices(rows: readonly Values[]): Values | undefined {
  const [first] = rows;
  if (first === undefined || rows.length === 1) return first;
  const entries = Object.entries(first).map(([name, value]) => [
    name,
    Array.isArray(value) ? concat(rows.map((row) => row[name] as unknown[])) : value,
  ]);
  return Object.fromEntries(entries);
}

/** However many lists there are: not as arguments of one call, which has a limit. */
function concat(lists: readonly (readonly unknown[])[]): unknown[] {
  const all = new Array<unknown>(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) for (const value of list) all[at++] = value;
  return all;
}

/**
 * What one query answers, as one row. It saw one state: the number of marked writes was the same, and even, before and
 * after. A server reads what is committed at each moment, so a query that a rollback or a strike overlaps may have seen
 * both. The same holds of the rest, where there is one: it is read in the same transaction, and the number after it.
 */
export async function readRow(
  connection: Connection,
  cypher: string,
  parameters: Values,
  options: ReadOptions = {},
  readRest: ReadRest = async () => null,
): Promise<ReadResult> {
  const end = performance.now() + PATIENCE_MS;
  do {
    checkDeadline(options);
    const row = await connection.readTogether(async (run) => {
      const first = joinSlices(await run(cypher, parameters));
      const rest = first === undefined ? null : await readRest(first, run);
      return rest === null ? first : { ...first, ...rest, ...(await run(REVISION))[0] };
    }, options);
    const properties = row?.head as Values | undefined;
    if (row === undefined || properties === undefined) throw noHead();
    const { revision } = row;
    if (properties.revision === revision && Number(revision) % 2 === 0) {
      return { head: fromHead(properties), row };
    }
    await pause(PAUSE_MS, undefined, options).catch(() => {});
  } while (performance.now() < end);
  throw new PedigreeError<LineageErrorCode>(
    'GRAPH_UNAVAILABLE',
    'neo4j is being written to, and no moment between two writes was found: ask again',
    { retry: true },
  );
}

/** The head alone: one node, so always whole. */
export async function readHead(connection: Connection, options?: ReadOptions): Promise<GraphHead> {
  checkDeadline(options);
  const row = (await connection.read(HEAD, {}, options))[0];
  if (row === undefined) throw noHead();
  return fromHead(row.head as Values);
}

function noHead(): PedigreeError<LineageErrorCode> {
  return new PedigreeError(
    'GRAPH_CORRUPT',
    'the neo4j database has no lineage graph any more: restart, and it is built again from the chain',
  );
}
