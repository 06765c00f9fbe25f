import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PAGES, readResults, withTables } from '../../bench/tables/tables.js';

const results = readResults('bench/results');

it.each(PAGES)('$file shows what the benches measured last', ({ file, render }) => {
  const page = readFileSync(file, 'utf8');
  expect(withTables(page, render(results))).toBe(page);
});

it('says of every missed goal what was tried', () => {
  const silent = results.flatMap(({ name, result }) =>
    result.lines.filter(({ met, note }) => met === false && !note).map(({ what }) => [name, what]),
  );
  expect(results.length).toBeGreaterThan(0);
  expect(silent).toEqual([]);
});
