import { HOLE } from './csr.js';
import { ENTRY, ENTRY_WORDS, firstEntry } from './entries.js';
import type { Topology } from './topology.js';

/** The rows of edges of one node as SQL: `FROM` and what narrows it, on `e`, with its values. */
export type EdgeRowsOf = { readonly sql: string; readonly values: Record<string, number | string> };

/**
 * Rows of edges are found by the derived asset alone: an index by source would be a page to write for every edge. Which
 * assets were derived from a source is known in memory.
 */
export function edgeRowsOf(topology: Topology, n: number, up: boolean): EdgeRowsOf {
  if (up) return { sql: 'FROM edges e WHERE e.derived = :n', values: { n } };
  return {
    sql: 'FROM json_each(:derived) j CROSS JOIN edges e ON e.derived = j.value WHERE e.source = :n',
    values: { n, derived: JSON.stringify([...derivedOf(topology, n)]) },
  };
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
