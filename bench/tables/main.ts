/**
 * Writes what the benches measured last into README and docs: `npm run bench:tables`. A test holds both against
 * `bench/results`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { PAGES, readResults, withTables } from './tables.js';

const results = readResults('bench/results');
for (const { file, render } of PAGES) {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, withTables(text, render(results)));
}
