import type { BlockRef } from '../../domain/rows.js';
import { toHex } from '../../encoding/hex.js';
import { checkRollback, findBinding } from '../cursor.js';
import type { GraphBinding } from '../port.js';
import { OPEN } from './csr.js';
import { type Engine, type Writing, writeRows } from './engine.js';
import { createTopology } from './topology.js';
import { addBlock } from './writes.js';

type EndColumns = {
  e: number;
  derived: number;
  source: number;
  relation: number;
  from_block: number;
  to_block: number | null;
};

const EDGE_COLUMNS = 'e, derived, source, relation, from_block, to_block';

/** Goes back to the end of a block: what began later is gone, what ended later is in force again. */
export function rollBack(engine: Engine, to: BlockRef | null): void {
  const { block, epoch } = engine.position;
  const sameHeight = to === null ? null : findBlock(engine, to.number);
  checkRollback(block, to, sameHeight);
  writeRows(engine, (writing) => {
    if (to === null) dropAll(writing);
    else {
      dropEdges(writing, to.number);
      dropItems(writing, to.number);
      dropNodes(writing, to.number);
      for (const table of ['claims', 'terms']) {
        writing.database.run(`DELETE FROM ${table} WHERE from_block > ?`, to.number);
      }
      writing.database.run('DELETE FROM blocks WHERE number > ?', to.number);
      if (sameHeight === null) addBlock(writing.database, to);
    }
    return { block: to, epoch: epoch + 1 };
  });
  if (to === null) engine.topology = createTopology(engine.topology.compactAt);
}

/** Names the deployment whose facts are here; another's are dropped in the same transaction. */
export function bindTo(engine: Engine, deployment: string): GraphBinding {
  const row = engine.database.get<{ deployment: string | null }>('SELECT deployment FROM state');
  const { block, epoch } = engine.position;
  const binding = findBinding(row?.deployment ?? null, block, deployment);
  if (binding === 'SAME') return binding;
  writeRows(engine, (writing) => {
    writing.database.run('UPDATE state SET deployment = ?', deployment);
    if (binding === 'NEW') return {};
    dropAll(writing);
    return { block: null, epoch: epoch + 1 };
  });
  if (binding === 'OTHER') engine.topology = createTopology(engine.topology.compactAt);
  return binding;
}

function findBlock(engine: Engine, number: number): BlockRef | null {
  const row = engine.database.get<{ hash: Uint8Array; timestamp: number }>(
    'SELECT hash, timestamp FROM blocks WHERE number = ?',
    number,
  );
  return row === undefined ? null : { number, hash: toHex(row.hash), timestamp: row.timestamp };
}

function dropEdges(writing: Writing, last: number): void {
  const { database, changes } = writing;
  const begun = `SELECT ${EDGE_COLUMNS} FROM edges WHERE from_block > ? ORDER BY from_block DESC, e DESC`;
  for (const row of database.all<EndColumns>(begun, last)) {
    changes.push({ kind: 'EDGE_GONE', edge: toEntry(row), row: row.e });
  }
  database.run('DELETE FROM edges WHERE from_block > ?', last);
  const ended = `SELECT ${EDGE_COLUMNS} FROM edges WHERE to_block > ?`;
  for (const row of database.all<EndColumns>(ended, last)) {
    changes.push({ kind: 'EDGE_ENDS', edge: toEntry(row), to: OPEN });
  }
  database.run('UPDATE edges SET to_block = NULL, struck_by = NULL WHERE to_block > ?', last);
}

function toEntry(row: EndColumns) {
  const { derived, source, relation, from_block: from, to_block: to } = row;
  return { derived, source, relation, from, to: to ?? OPEN };
}

/** Documents that items in force again name may be missing: they were wanted before. */
function dropItems({ database }: Writing, last: number): void {
  database.run('DELETE FROM items WHERE from_block > ?', last);
  database.run('UPDATE items SET to_block = NULL, closed_by = NULL WHERE to_block > ?', last);
}

function dropNodes({ database, changes }: Writing, last: number): void {
  for (const { n } of database.all<{ n: number }>(
    'SELECT n FROM nodes WHERE kind IN (0, 1, 2, 3) AND from_block > ?',
    last,
  )) {
    database.run('DELETE FROM manifests WHERE batch = ?', n);
    changes.push({ kind: 'NODE', n, as: null });
  }
  database.run('DELETE FROM nodes WHERE kind IN (0, 1, 2, 3) AND from_block > ?', last);
}

/** Drops all but documents, which come from no block. */
function dropAll({ database }: Writing): void {
  const tables = [
    'blocks',
    'ids',
    'nodes',
    'edges',
    'items',
    'claims',
    'terms',
    'manifests',
    'wanted',
  ];
  for (const table of tables) database.run(`DELETE FROM ${table}`);
}
