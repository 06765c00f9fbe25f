import { readdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

const MAX_BYTES = 16 << 20;

/** Children append to their logs: at a start, those that have grown large are put aside, in place of the last such. */
export function rotateLogs(logDir: string): void {
  for (const name of readdirSync(logDir).filter((found) => found.endsWith('.log'))) {
    const file = join(logDir, name);
    if (statSync(file).size > MAX_BYTES) renameSync(file, `${file}.1`);
  }
}
