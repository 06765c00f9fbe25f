import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatTable, type Line, type Result, verdictOf } from '../report.js';

/** Benches in the order of the pages, with the command that repeats each. */
const BENCHES = [
  { name: 'lineage', title: 'Lineage, embedded', command: 'npm run bench:lineage' },
  {
    name: 'lineage-10000000',
    title: 'Lineage, ten times larger',
    command: 'npm run bench:lineage -- --assets 10000000',
  },
  { name: 'neo4j', title: 'Lineage, Neo4j', command: 'npm run bench:neo4j' },
  { name: 'index', title: 'From the chain', command: 'npm run bench:index' },
  {
    name: 'index-memory',
    title: 'Ten million facts',
    command: 'npm run bench:index -- --parts memory --memory 10000000',
  },
  { name: 'outputs', title: 'A million outputs', command: 'npm run bench:outputs' },
  { name: 'api', title: 'API', command: 'npm run bench:api' },
  { name: 'license', title: 'Licence reports', command: 'npm run bench:license' },
  { name: 'royalty', title: 'Royalties', command: 'npm run bench:royalty' },
  { name: 'impact', title: 'Impact', command: 'npm run bench:impact' },
] as const;

export type BenchResult = (typeof BENCHES)[number] & { readonly result: Result };

/** What was kept of each bench that has been run. */
export function readResults(folder: string): readonly BenchResult[] {
  return BENCHES.flatMap((bench) => {
    const file = join(folder, `${bench.name}.json`);
    if (!existsSync(file)) return [];
    return [{ ...bench, result: JSON.parse(readFileSync(file, 'utf8')) as Result }];
  });
}

/** The pages that show results, each with what it shows of them. */
export const PAGES = [
  { file: 'README.md', render: renderGoals },
  { file: 'docs/benchmarks.md', render: renderAll },
] as const;

const BEGIN = '<!-- benches: npm run bench:tables -->';
const END = '<!-- end of benches -->';

/** The page with new tables in place of those between its marks. */
export function withTables(page: string, tables: string): string {
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`expected the lines ${BEGIN} and ${END}`);
  return `${page.slice(0, begin + BEGIN.length)}\n\n${tables}\n\n${page.slice(end)}`;
}

/** What has a goal, all benches in one table, and what was tried where one was missed. */
function renderGoals(results: readonly BenchResult[]): string {
  const rows = results.flatMap(({ title, result }) =>
    result.lines
      .filter(({ goal }) => goal)
      .map((line) => [
        title,
        line.what,
        line.ours,
        peerOf(line, result),
        line.ratio ?? '',
        line.goal ?? '',
        verdictOf(line),
      ]),
  );
  const header = ['bench', 'what', 'ours', 'beside', 'ratio', 'goal', ''];
  const table = [header, header.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
  const notes = results.flatMap(({ title, result }) =>
    result.lines.flatMap(({ what, note }) => (note ? [`- *${title}, ${what}*: ${note}`] : [])),
  );
  return [table.join('\n'), notes.join('\n')].filter((part) => part !== '').join('\n\n');
}

function peerOf({ peer }: Line, result: Result): string {
  if (!peer) return '';
  return result.peer === undefined ? peer : `${result.peer}: ${peer}`;
}

function renderAll(results: readonly BenchResult[]): string {
  return results
    .map(({ title, command, result }) => `## ${title}\n\n\`${command}\`\n\n${formatTable(result)}`)
    .join('\n\n');
}
