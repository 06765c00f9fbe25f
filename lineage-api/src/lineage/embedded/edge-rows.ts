import { HOLE } from './csr.js';
import { rowsOf } from './edge-chains.js';
import { ENTRY, ENTRY_WORDS, firstEntry } from './entries.js';
import type { Topology } from './topology.js';

/** The rows of edges of one node as SQL: `FROM` and what narrows it, on `e`, with its values. */
export type EdgeRowsOf = { readonly sql: string; readonly values: Record<string, number | string> };

/** Rows of edges whose numbers are in the JSON list that a value holds: `FROM` and what narrows it, on `e`. */
export const listed = (list: string) =>
  `FROM json_each(${list}) j CROSS JOIN edges e ON e.e = j.value`;

/** Neither end of an edge is indexed in the file: which rows are whose is known in memory. */
export function edgeRowsOf(topology: Topology, n: number, up: boolean): EdgeRowsOf {
  if (up) return { sql: `${listed(':rows')} WHERE TRUE`, values: { rows: rowListOf(topology, n) } };
  const rows = JSON.stringify(rowsDerivedFrom(topology, n));
  return { sql: `${listed(':rows')} WHERE e.source = :n`, values: { n, rows } };
}

/** Numbers of the rows of edges of a derived asset, as JSON. */
export function rowListOf({ chains }: Topology, n: number): string {
  return JSON.stringify(rowsOf(chains, n));
}

/** Numbers of rows, in order, of all that was ever derived from a source: its own among them. */
export function rowsDerivedFrom(topology: Topology, n: number): number[] {
  const rows = [...derivedOf(topology, n)].flatMap((derived) => rowsOf(topology.chains, derived));
  return rows.sort((a, b) => a - b);
}

/** All that were ever derived from a source, in force or not. */
function derivedOf({ head, closed }: Topology, n: number): Set<number> {
  const found = new Set<number>();
  for (const { base, overlay } of [head.down, closed.down]) {
    const end = n >= 0 && n < base.nodes ? (base.offsets[n + 1] as number) : 0;
    for (let k = end === 0 ? 0 : (base.offsets[n] as number); k < end; k += 1) {
      if (base.targets[k] !== HOLE) found.add(base.targets[k] as number);
    }
    for (let entry = firstEntry(overlay, n); entry !== 0; ) {
      const at = entry * ENTRY_WORDS;
      const derived = overlay.entries[at + ENTRY.far] as number;
      if (derived !== HOLE) found.add(derived);
      entry = overlay.entries[at + ENTRY.next] as number;
    }
  }
  return found;
}
