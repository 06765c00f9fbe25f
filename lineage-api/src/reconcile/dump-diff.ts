import { setImmediate as others } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { OPEN_BLOCK } from '../domain/rows.js';
import type { Hex } from '../encoding/hex.js';
import type { Difference } from './report.js';

/** One line of a canonical dump. */
type DumpRow = {
  readonly section: string;
  readonly place: readonly (string | number)[];
  readonly row: Readonly<Record<string, unknown>>;
};

export type DumpScope = {
  /** Rows are compared as they stood at the end of this block: a graph may go on while it is read. */
  readonly atBlock: number;
  /** Manifests and documents by their hash that are compared, with what they gave; null: none are, and no leaves. */
  readonly content: ReadonlySet<Hex> | null;
  readonly signal: AbortSignal;
};

type Dump = AsyncIterable<string>;

const LINES_IN_A_TURN = 256;

/** What tells rows of a section apart, in the order in which the dump has them. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  node: ['id'],
  edge: ['factId', 'index'],
  item: ['subject', 'kind', 'key', 'fromBlock', 'logIndex', 'factId'],
  claim: ['scheme', 'contentHash', 'fromBlock', 'logIndex', 'assetId'],
  terms: ['id'],
  manifest: ['batchId'],
  document: ['hash'],
};
const SECTIONS = Object.keys(PLACES);
/** What a row of a section is about. */
const SUBJECTS: Readonly<Record<string, string>> = {
  node: 'id',
  edge: 'derived',
  item: 'subject',
  claim: 'assetId',
  terms: 'id',
  manifest: 'batchId',
};

/** Compares a graph's rows with those rebuilt from facts; the difference of the lowest block, and how many rows agree. */
export async function compareDumps(
  rebuilt: Dump,
  graph: Dump,
  scope: DumpScope,
): Promise<{ readonly difference: Difference | null; readonly rows: number }> {
  const leaves = new Set<unknown>();
  const left = readRows(rebuilt, scope, leaves);
  const right = readRows(graph, scope, leaves);
  let first: Difference | null = null;
  let rows = 0;
  const found = (difference: Difference) => {
    if (first === null || difference.blockNumber < first.blockNumber) first = difference;
  };
  try {
    let expected = await next(left);
    let got = await nextOf(right, expected, scope, found);
    while (expected !== null || got !== null) {
      const order = comparePlaces(expected, got);
      if (order < 0) found(toDifference('MISSING', expected as DumpRow, null, scope));
      else if (order > 0) found(toDifference('ADDED', null, got as DumpRow, scope));
      else if (isDeepStrictEqual(expected?.row, got?.row)) rows += 1;
      else found(toDifference('CHANGED', expected, got, scope));
      if (order <= 0) expected = await next(left);
      if (order >= 0) got = await nextOf(right, expected, scope, found);
    }
  } finally {
    await Promise.all([left.return(), right.return()]);
  }
  return { difference: first, rows };
}

type Rows = AsyncGenerator<DumpRow, void>;

async function next(rows: Rows): Promise<DumpRow | null> {
  return (await rows.next()).value ?? null;
}

/** A row that the graph itself cannot read is a difference where it stands; nothing after it can be read. */
async function nextOf(
  rows: Rows,
  expected: DumpRow | null,
  scope: DumpScope,
  found: (difference: Difference) => void,
): Promise<DumpRow | null> {
  try {
    return await next(rows);
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error;
    const place = toDifference('CHANGED', expected, null, scope);
    found({ ...place, detail: `a row of the graph cannot be read: ${error.message}` });
    return null;
  }
}

/** The rows that are compared, as of the block. Leaves of batches are collected on the way: nodes come first. */
async function* readRows(dump: Dump, scope: DumpScope, leaves: Set<unknown>): Rows {
  let count = 0;
  for await (const line of dump) {
    count += 1;
    if (count % LINES_IN_A_TURN === 0) {
      await others();
      scope.signal.throwIfAborted();
    }
    const [section, row] = JSON.parse(line) as [string, Record<string, unknown>];
    const names = PLACES[section];
    if (names === undefined) continue;
    if (section === 'node' && row.batchId !== null) leaves.add(row.id);
    if (isLeftOut(section, row, scope, leaves)) continue;
    const place = names.map((name) => row[name] as string | number);
    yield { section, place, row: asOf(row, scope.atBlock) };
  }
}

function isLeftOut(
  section: string,
  row: Readonly<Record<string, unknown>>,
  { atBlock, content }: DumpScope,
  leaves: ReadonlySet<unknown>,
): boolean {
  if (section === 'manifest') return content?.has(row.manifestHash as Hex) !== true;
  if (section === 'document') return content?.has(row.hash as Hex) !== true;
  if ((row.fromBlock as number) > atBlock) return true;
  return content === null && leaves.has(row[SUBJECTS[section] as string]);
}

/** What ended after the block was in force at it. */
function asOf(
  row: Readonly<Record<string, unknown>>,
  atBlock: number,
): Readonly<Record<string, unknown>> {
  if (typeof row.toBlock !== 'number' || row.toBlock <= atBlock) return row;
  return {
    ...row,
    toBlock: OPEN_BLOCK,
    ...('closedBy' in row ? { closedBy: null } : { struckBy: null }),
  };
}

function comparePlaces(a: DumpRow | null, b: DumpRow | null): number {
  if (a === null) return 1;
  if (b === null) return -1;
  if (a.section !== b.section) return SECTIONS.indexOf(a.section) - SECTIONS.indexOf(b.section);
  for (const [i, part] of a.place.entries()) {
    const other = b.place[i] as string | number;
    if (part !== other) return part < other ? -1 : 1;
  }
  return 0;
}

function toDifference(
  kind: Difference['kind'],
  expected: DumpRow | null,
  got: DumpRow | null,
  { atBlock }: DumpScope,
): Difference {
  const { section, row, place } = expected ?? got ?? { section: 'end', row: {}, place: [] };
  const hasNoBlock = section === 'manifest' || section === 'document';
  return {
    layer: 'GRAPH',
    against: hasNoBlock ? 'FILES' : 'LOGS',
    kind,
    blockNumber: blockOf(expected?.row, got?.row) ?? atBlock,
    subject: (row[SUBJECTS[section] ?? ''] as Hex | undefined) ?? null,
    factId: (row.factId as Hex | undefined) ?? null,
    detail: describe(kind, `${section} ${place.join(' ')}`, expected, got),
  };
}

/** Where rows begin to differ: at their beginning, or where they differ in their end alone, at the earlier end. */
function blockOf(expected: DumpRow['row'] | undefined, got: DumpRow['row'] | undefined) {
  const field = expected !== undefined && got !== undefined && beginAlike(expected, got);
  const blocks = [expected, got]
    .map((row) => row?.[field ? 'toBlock' : 'fromBlock'])
    .filter((block) => typeof block === 'number');
  return blocks.length === 0 ? null : Math.min(...blocks);
}

const ENDING = new Set(['toBlock', 'closedBy', 'struckBy']);

function beginAlike(a: DumpRow['row'], b: DumpRow['row']): boolean {
  if (a.toBlock === b.toBlock) return false;
  return Object.keys(a).every((name) => ENDING.has(name) || isDeepStrictEqual(a[name], b[name]));
}

function describe(
  kind: Difference['kind'],
  name: string,
  expected: DumpRow | null,
  got: DumpRow | null,
): string {
  if (kind === 'MISSING') return `the graph lacks ${name}, which follows from the facts`;
  if (kind === 'ADDED') return `the graph holds ${name}, which follows from no fact`;
  const fields = Object.keys(expected?.row ?? {}).filter(
    (field) => !isDeepStrictEqual(expected?.row[field], got?.row[field]),
  );
  const shown = (row: DumpRow | null) =>
    fields.map((field) => `${field} ${JSON.stringify(row?.row[field])}`).join(', ');
  return `expected ${name} with ${shown(expected)}, got ${shown(got)}`;
}
