import { parentPort, workerData } from 'node:worker_threads';
import { type Database, openSnapshot } from './database.js';
import type { SearchAnswer, SearchOrder, SearchRequest, Statement } from './search-aside.js';

const { file, order } = workerData as SearchRequest;
const database = openSnapshot(file);
try {
  parentPort?.postMessage(answer(database, order));
} finally {
  database.close();
}

function answer(database: Database, order: SearchOrder): SearchAnswer {
  const total = order.total === null ? 0 : countOf(database, order.total);
  const list = total < order.listedBelow ? listOf(database, order.list) : null;
  const documents = order.documents === null ? null : bitsOf(database, order.documents);
  return { total: order.total === null ? (list?.length ?? 0) : total, list, documents };
}

function countOf(database: Database, { sql, values }: Statement): number {
  return database.getNamed<{ count: number }>(sql, { ...values })?.count ?? 0;
}

function listOf(database: Database, { sql, values }: Statement): number[] {
  return database.allNamed<{ n: number }>(sql, { ...values }).map(({ n }) => n);
}

function bitsOf(database: Database, { sql, values }: Statement): Uint32Array {
  const most = database.get<{ most: number | null }>('SELECT max(d) AS most FROM documents')?.most;
  const bits = new Uint32Array(((most ?? 0) >>> 5) + 1);
  for (const { d } of database.allNamed<{ d: number }>(sql, { ...values })) {
    bits[d >>> 5] = (bits[d >>> 5] as number) | (1 << (d & 31));
  }
  return bits;
}
