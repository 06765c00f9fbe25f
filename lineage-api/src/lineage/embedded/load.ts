import { createColumns, type EdgeColumns, OPEN } from './csr.js';
import type { Database } from './database.js';
import { linkRow } from './edge-chains.js';
import { addNumber } from './numbers.js';
import { replaceBase } from './overlay.js';
import { changeTopology, createTopology, FLAG, reserveNodes, type Topology } from './topology.js';

type LoadedEdge = {
  e: number;
  derived: number;
  source: number;
  relation: number;
  from_block: number;
  to_block: number | null;
};

/** Builds the topology from all rows. */
export function loadTopology(database: Database, compactAt: number): Topology {
  const { count } = database.get<{ count: number }>('SELECT count(*) AS count FROM ids') ?? {
    count: 0,
  };
  const topology = createTopology(compactAt, Math.ceil(count * 1.1) + 1024);
  addNumbers(database, topology);
  addNodes(database, topology, -1);
  for (const { batch } of database.iterate<{ batch: number }>('SELECT batch FROM manifests')) {
    setFlag(topology, batch, FLAG.MANIFEST_KNOWN);
  }
  replaceBase(topology.head, count, readEdges(database, topology, 'to_block IS NULL'));
  replaceBase(topology.closed, count, readEdges(database, topology, 'to_block IS NOT NULL'));
  addGapFlags(database, topology, -1);
  return topology;
}

/** Brings a topology of an older block up to the rows: those that began or ended since. No rollback, no manifest between. */
export function catchUp(database: Database, topology: Topology, last: number): void {
  addNumbers(database, topology);
  addNodes(database, topology, last);
  const since = 'SELECT e, derived, source, relation, from_block, to_block FROM edges WHERE';
  for (const row of database.iterate<LoadedEdge>(`${since} from_block > ?`, last)) {
    const edge = toEntry(row, row.to_block ?? OPEN);
    changeTopology(topology, { kind: 'EDGE', edge, row: row.e });
  }
  for (const row of database.iterate<LoadedEdge>(
    `${since} to_block > ?1 AND from_block <= ?1`,
    last,
  )) {
    const to = row.to_block ?? OPEN;
    changeTopology(topology, { kind: 'EDGE_ENDS', edge: toEntry(row, OPEN), to });
  }
  addGapFlags(database, topology, last);
}

function toEntry(row: LoadedEdge, to: number) {
  const { derived, source, relation, from_block: from } = row;
  return { derived, source, relation, from, to };
}

function addNumbers(database: Database, topology: Topology): void {
  const { numbers } = topology;
  const rows = database.iterate<{ id: Uint8Array }>(
    'SELECT id FROM ids WHERE n >= ? ORDER BY n',
    numbers.count,
  );
  for (const { id } of rows) addNumber(numbers, id);
  reserveNodes(topology, numbers.count);
}

function addNodes(database: Database, topology: Topology, last: number): void {
  const rows = database.iterate<{
    n: number;
    kind: number;
    from_block: number;
    batch: number | null;
  }>(
    'SELECT n, kind, from_block, batch FROM nodes WHERE kind IN (0, 1, 2, 3) AND from_block > ?',
    last,
  );
  for (const { n, kind, from_block: from, batch } of rows) {
    changeTopology(topology, { kind: 'NODE', n, as: { kind, from, batch } });
  }
}

function readEdges(database: Database, topology: Topology, condition: string): EdgeColumns {
  const { count } = database.get<{ count: number }>(
    `SELECT count(*) AS count FROM edges WHERE ${condition}`,
  ) ?? { count: 0 };
  const columns = createColumns(count);
  const rows = database.iterate<LoadedEdge>(
    `SELECT e, derived, source, relation, from_block, to_block FROM edges WHERE ${condition}`,
  );
  for (const row of rows) {
    const i = columns.count;
    linkRow(topology.chains, row.derived, row.e);
    columns.derived[i] = row.derived;
    columns.source[i] = row.source;
    columns.relations[i] = row.relation;
    columns.from[i] = row.from_block;
    columns.to[i] = row.to_block ?? OPEN;
    columns.count = i + 1;
  }
  return columns;
}

/** Named indexes: the planner would rather read all claims in order. */
const CLAIMED_SINCE = `WHERE content_hash IN (
  SELECT content_hash FROM claims INDEXED BY claims_by_begin WHERE from_block > ?1
  UNION ALL SELECT content_hash FROM nodes INDEXED BY nodes_by_age
    WHERE kind IN (0, 1, 2) AND from_block > ?1)`;

/** Nodes that began after a block, or that something was said of or claimed after it, may have gaps. */
function addGapFlags(database: Database, topology: Topology, last: number): void {
  const asked: [number, string][] = [
    [
      FLAG.GAP_ITEMS,
      `SELECT subject AS n FROM items WHERE from_block > ? AND kind IN ('named', 'referenced', 'committed')`,
    ],
    [
      FLAG.STRUCK_SOURCES,
      'SELECT derived AS n FROM edges WHERE to_block > ? AND fact_id IS NOT NULL',
    ],
    [FLAG.RETIRED_SOURCES, 'SELECT derived AS n FROM edges WHERE to_block > ? AND fact_id IS NULL'],
    [
      FLAG.RIVALS,
      `SELECT nodes.n FROM
        (SELECT content_hash, min(asset) AS least, max(asset) AS greatest FROM claims
          ${last < 0 ? 'WHERE ?1 < 0' : CLAIMED_SINCE} GROUP BY content_hash) c
        JOIN nodes ON nodes.content_hash = c.content_hash
        WHERE c.least <> c.greatest OR c.least <> nodes.n`,
    ],
  ];
  for (const [flag, sql] of asked) {
    for (const { n } of database.iterate<{ n: number }>(sql, last)) setFlag(topology, n, flag);
  }
}

function setFlag(topology: Topology, n: number, flag: number): void {
  changeTopology(topology, { kind: 'FLAG', n, flag });
}
