/** Fails unless the last coverage run reached every line, branch, function and statement of contracts/. */
import { readFileSync } from 'node:fs';

const summary = JSON.parse(
  readFileSync(new URL('../coverage/contracts/coverage-summary.json', import.meta.url), 'utf8'),
);
const short = Object.entries(summary).flatMap(([file, kinds]) =>
  ['lines', 'branches', 'functions', 'statements']
    .filter((kind) => kinds[kind].total > 0 && kinds[kind].pct < 100)
    .map((kind) => `${file}: ${kinds[kind].pct} % of ${kind}`),
);
if (short.length > 0) {
  console.error(`contract coverage is not complete:\n${short.join('\n')}`);
  process.exitCode = 1;
} else {
  const { lines, branches } = summary.total;
  console.log(
    `contract coverage: ${lines.total} lines and ${branches.total} branches, all reached`,
  );
}
