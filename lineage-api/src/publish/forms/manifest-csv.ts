import { CsvError, parse } from 'csv-parse/sync';
import { checkText } from '../../encoding/bounded-json.js';
import { PedigreeError } from '../../encoding/error.js';
import type { PublishErrorCode } from '../errors.js';
import {
  MANIFEST_FORM_BOUNDS,
  type ManifestRow,
  MOST_ASSETS,
  readManifestRow,
} from './manifest-form.js';
import { type Problem, throwProblems } from './problems.js';

/** Columns by their names in lower case without spaces, dashes and underscores. */
const COLUMNS = {
  ref: 'ref',
  kind: 'kind',
  name: 'name',
  role: 'role',
  file: 'file',
  sha256: 'sha256',
  salt: 'salt',
  identifier: 'identifier',
  createdat: 'createdAt',
  datenote: 'dateNote',
  description: 'description',
  publisher: 'publisher',
  sources: 'sources',
  unregistered: 'unregistered',
  license: 'license',
  licenseby: 'licenseBy',
  licenseseenat: 'licenseSeenAt',
  licenseurl: 'licenseUrl',
} as const;

type Column = (typeof COLUMNS)[keyof typeof COLUMNS];
type Row = Readonly<Partial<Record<Column, string>>>;
/** `lines` counts up to the end of the record, which may have several. */
type Cells = {
  readonly record: string[];
  readonly raw: string;
  readonly info: { readonly lines: number };
};

const MAX_CELL_CHARACTERS = 1_000_000;
const PLAIN: readonly Column[] = [
  'ref',
  'kind',
  'name',
  'role',
  'file',
  'sha256',
  'salt',
  'identifier',
  'createdAt',
  'dateNote',
  'description',
  'publisher',
];
/** What the licence of an asset is about, by its kind. */
const PART_OF_KIND: Readonly<Record<string, string>> = {
  DATASET: 'DATA',
  MODEL: 'WEIGHTS',
  OUTPUT: 'DATA',
};

/**
 * Reads the CSV form, as spreadsheets write it: with or without a byte order mark, separated by commas, semicolons or
 * tabs. `day` is when a licence counts as seen that does not say when. Throws `BAD_RECORD` with every mistake at once.
 */
export function parseManifestCsv(bytes: Uint8Array, day: string): readonly ManifestRow[] {
  const text = decode(bytes);
  const [head, ...body] = readCells(text);
  if (head === undefined || body.length === 0) {
    throw malformed('expected a line of column names and a line for each asset');
  }
  if (body.length > MOST_ASSETS) {
    throw malformed(`expected at most ${MOST_ASSETS} assets, got ${body.length}`);
  }
  const columns = readColumns(head.record);
  const problems: Problem[] = [];
  const rows = body.flatMap(({ record, raw, info }) => {
    const at = `line ${info.lines - (raw.trimEnd().split('\n').length - 1)}`;
    const row = toRow(columns, record, at, problems);
    const read =
      row && readManifestRow(at, 'RIGHTS_HOLDER', toAsset(row, day, at, problems), problems);
    return read === undefined ? [] : [read];
  });
  throwProblems(problems);
  return rows;
}

function decode(bytes: Uint8Array): string {
  if (bytes.length > MANIFEST_FORM_BOUNDS.maxBytes) {
    throw malformed(`expected at most ${MANIFEST_FORM_BOUNDS.maxBytes} bytes, got ${bytes.length}`);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw malformed('expected UTF-8: save it as "CSV UTF-8"');
  }
  checkText(text);
  return text;
}

function readCells(text: string): Cells[] {
  const delimiter = findDelimiter(text);
  try {
    return parse(text, {
      delimiter,
      info: true,
      raw: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
      max_record_size: MAX_CELL_CHARACTERS * 2,
    }) as unknown as Cells[];
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw malformed(cause.message);
  }
}

/** Of the separators that spreadsheets use, the one that the first line has most of. */
function findDelimiter(text: string): string {
  const end = text.search(/[\r\n]/);
  const first = end < 0 ? text : text.slice(0, end);
  const counts = [',', ';', '\t'].map((one) => [one, first.split(one).length] as const);
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

function readColumns(head: readonly string[]): readonly Column[] {
  const problems: Problem[] = [];
  const columns = head.map((name) => {
    const key = name.toLowerCase().replace(/[\s_-]/g, '');
    if (Object.hasOwn(COLUMNS, key)) return COLUMNS[key as keyof typeof COLUMNS];
    problems.push({ at: 'line 1', message: `expected known columns, got "${name}"` });
    return 'ref';
  });
  if (problems.length === 0 && new Set(columns).size < columns.length) {
    problems.push({ at: 'line 1', message: 'expected each column once' });
  }
  throwProblems(problems);
  return columns;
}

function toRow(
  columns: readonly Column[],
  cells: readonly string[],
  at: string,
  problems: Problem[],
): Row | undefined {
  if (cells.length > columns.length) {
    problems.push({ at, message: `expected ${columns.length} cells, got ${cells.length}` });
    return undefined;
  }
  const filled = columns.flatMap((column, i) => {
    const cell = cells[i];
    return cell === undefined || cell === '' ? [] : [[column, cell] as const];
  });
  return Object.fromEntries(filled) as Row;
}

function toAsset(row: Row, day: string, at: string, problems: Problem[]): Record<string, unknown> {
  const asset: Record<string, unknown> = {};
  for (const column of PLAIN) if (row[column] !== undefined) asset[column] = row[column];
  asset.sources = listOf(row.sources).map((entry) => {
    const { name, relation, share } = splitEntry(entry, 'sources', at, problems);
    return { asset: name, relation, ...(share === undefined ? {} : { royaltyBps: Number(share) }) };
  });
  asset.unregistered = listOf(row.unregistered).map((entry) => {
    const { name, relation } = splitEntry(entry, 'unregistered', at, problems);
    return { name, relation };
  });
  if (row.license !== undefined) asset.statements = [toStatement(row, day)];
  return asset;
}

/** What a team that reviewed the asset holds its licence to be. */
function toStatement(row: Row, day: string): Record<string, unknown> {
  return {
    expression: row.license,
    basis: 'CONCLUDED',
    where: 'AUDIT',
    appliesTo: [PART_OF_KIND[row.kind ?? ''] ?? 'DATA'],
    observedAt: row.licenseSeenAt ?? day,
    by: row.licenseBy ?? 'the registrant',
    ...(row.licenseUrl === undefined ? {} : { url: row.licenseUrl }),
  };
}

/** A cell holds several, separated by bars or lines. */
function listOf(cell: string | undefined): readonly string[] {
  return (cell ?? '')
    .split(/[|\r\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

const ENTRY = /^(?<name>.+?)\s*=\s*(?<relation>[A-Z_]+)(?:\s*\/\s*(?<share>\d{1,5}))?$/;

function splitEntry(entry: string, column: string, at: string, problems: Problem[]) {
  const { name, relation, share } = ENTRY.exec(entry)?.groups ?? {};
  if (name === undefined || relation === undefined) {
    problems.push({ at, message: `${column}: expected NAME=RELATION, got "${entry}"` });
    return { name: entry, relation: 'TRAINED_ON', share: undefined };
  }
  return { name, relation, share };
}

function malformed(message: string): PedigreeError<PublishErrorCode> {
  return new PedigreeError('BAD_RECORD', message);
}
