/** Reads the log of a test runner (vitest, mocha, gnd test) and prints how many tests passed and failed. */
import { readFileSync } from 'node:fs';

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours of a terminal are what is taken out
const log = readFileSync(process.argv[2], 'utf8').replace(/\u001b\[[0-9;]*m/g, '');
let passed = 0;
let failed = 0;

for (const [, line] of log.matchAll(/^ +Tests +(.*)$/gm)) {
  passed += Number(/(\d+) passed/.exec(line)?.[1] ?? 0);
  failed += Number(/(\d+) failed/.exec(line)?.[1] ?? 0);
}
for (const [, count] of log.matchAll(/^ +(\d+) passing/gm)) passed += Number(count);
for (const [, count] of log.matchAll(/^ +(\d+) failing/gm)) failed += Number(count);
for (const [, ok, bad] of log.matchAll(/^(\d+) passed, (\d+) failed/gm)) {
  passed += Number(ok);
  failed += Number(bad);
}
console.log(`${passed} ${failed}`);
