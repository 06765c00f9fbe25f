import { createHash } from 'node:crypto';
import type { Fact } from '../../lineage-api/src/encoding/fact-catalog.js';

/** What every contender stores of a registration, in the order in which it is compared. */
const COLUMNS = [
  'blockNumber',
  'logIndex',
  'blockHash',
  'timestamp',
  'txHash',
  'txIndex',
  'contract',
  'subject',
  'by',
  'contentHash',
  'registrant',
  'kind',
  'scheme',
  'role',
  'timeBasis',
  'edition',
  'createdAt',
  'metadataHash',
  'factId',
] as const;

export type StoredRow = Readonly<Record<string, unknown>>;

/** A fact as a row that a database gives. */
export function toRow(fact: Fact, contract: string): StoredRow {
  return { ...fact.position, ...fact.fields, ...fact, contract };
}

/** One hash over all rows in chain order; the same for all who stored the same. */
export function checksumOf(rows: readonly StoredRow[]): string {
  const lines = rows.map((row) => COLUMNS.map((name) => cellOf(row, name)));
  lines.sort((a, b) => Number(a[0]) - Number(b[0]) || Number(a[1]) - Number(b[1]));
  const hash = createHash('sha256');
  for (const line of lines) hash.update(`${line.join(',')}\n`);
  return hash.digest('hex').slice(0, 16);
}

/** Names of columns come in camel case or with underscores. */
function cellOf(row: StoredRow, name: string): string {
  const snake = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const value = row[name] ?? row[snake];
  if (value === undefined) throw new Error(`expected a column ${name}, got ${Object.keys(row)}`);
  return String(value).toLowerCase();
}
