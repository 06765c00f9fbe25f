import { listed } from './edge-rows.js';

/**
 * SQL of what a leaf has of its batch, and of what hides a document. The names given are of numbers of nodes; `at` is the
 * block.
 */

/** The last block, up to the one asked for, before leaf and batch had different owners. */
export const lastShared = (n: string, batch: string, at: string) => `ifnull((
  SELECT min(max(o.from_block, b.from_block)) - 1
  FROM items o JOIN items b ON b.subject = ${batch} AND b.kind = 'owner'
  WHERE o.subject = ${n} AND o.kind = 'owner' AND o.ref <> b.ref
    AND (o.to_block IS NULL OR o.from_block < o.to_block) AND (b.to_block IS NULL OR b.from_block < b.to_block)
    AND (b.to_block IS NULL OR o.from_block < b.to_block) AND (o.to_block IS NULL OR b.from_block < o.to_block)
    AND max(o.from_block, b.from_block) <= ${at}
), ${at})`;

/** Whether sources of a leaf's own were recorded from a block on; storing the leaf records none. `rows`: of its edges. */
export const hasOwnSources = (n: string, since: string, at: string, rows: string) => `(
  EXISTS (SELECT 1 FROM items x WHERE x.subject = ${n} AND x.kind IN ('named', 'referenced', 'committed')
    AND x.from_block BETWEEN ${since} AND ${at})
  OR EXISTS (SELECT 1 ${listed(rows)} WHERE e.fact_id IS NOT NULL
    AND e.from_block BETWEEN ${since} AND ${at} AND NOT EXISTS (
      SELECT 1 FROM items m WHERE m.subject = ${n} AND m.kind = 'materialized' AND m.from_block = e.from_block)))`;

/** Redactions `r` at the head that hide a document: of the node, of its batch, or of the first that named it. */
export const redactions = (n: string, batch: string, hash: string) => `
  FROM items r WHERE r.kind = 'redaction' AND r.to_block IS NULL AND r.key = '0x' || lower(hex(${hash}))
    AND (r.subject IN (${n}, ${batch}) OR EXISTS (
      SELECT 1 FROM (
        SELECT f.subject AS n FROM items f JOIN ids ON ids.n = f.subject WHERE f.ref = ${hash} AND f.kind = 'metadata'
        ORDER BY f.from_block, f.log_index, f.fact_id, ids.id LIMIT 1
      ) namer LEFT JOIN nodes ON nodes.n = namer.n
      WHERE r.subject IN (namer.n, nodes.batch)))`;
