import { DatabaseSync } from '@photostructure/sqlite';
import { termsIdOf } from '../lineage/content.js';
import { fillFile } from '../lineage/fill.js';
import type { MadeGraph } from '../lineage/graph.js';

/** An asset has up to five sources: together they never get more than everything. */
export const MOST_BPS = 2_000;
/** Every tenth derivation names terms, every third asset is only observed. */
export const bpsOf = (edge: number): number => ((edge + 1) * 7_919) % (MOST_BPS + 1);

/** The graph of the lineage bench with shares on its derivations. */
export function fillShared(file: string, graph: MadeGraph): void {
  fillFile(file, graph, true);
  const sqlite = new DatabaseSync(file);
  sqlite.exec('PRAGMA synchronous = OFF');
  sqlite.exec('BEGIN');
  sqlite.exec(`UPDATE edges SET royalty_bps = (e * 7919) % ${MOST_BPS + 1}`);
  sqlite.prepare('UPDATE edges SET terms = ? WHERE e % 10 = 0').run(termsIdOf(2));
  sqlite.exec(
    `UPDATE items SET value = '{"role":"RIGHTS_HOLDER"}' WHERE kind = 'role' AND subject % 3 <> 0`,
  );
  sqlite.exec('COMMIT');
  sqlite.close();
}
