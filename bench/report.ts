import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';

/** One line of a bench's table. */
export type Line = {
  readonly what: string;
  readonly ours: string;
  /** The figure of who is compared, with name and version unless the whole table is beside one. */
  readonly peer?: string;
  readonly ratio?: string;
  readonly goal?: string;
  /** Whether the goal was met; null or absent without a goal. */
  readonly met?: boolean | null;
  /** Where a goal was missed: by what, and what was tried. */
  readonly note?: string;
  /** One-minute load of the machine when this line was measured, where lines are minutes apart. */
  readonly load?: number;
};

/** What a bench found, as it is kept in `bench/results` and shown in README and docs. */
export type Report = {
  /** Name of the file of results. */
  readonly name: string;
  /** Name and version of the one peer of all lines. */
  readonly peer?: string;
  /** What was measured on: counts, versions. */
  readonly conditions: Readonly<Record<string, string | number | null>>;
  readonly lines: readonly Line[];
};

/** When a bench began, and the one-minute load of the machine before it added to it. */
export type Stopwatch = { readonly load: number; readonly since: number };

/** A report as it is kept. */
export type Result = Omit<Report, 'name'> & {
  readonly machine: {
    readonly node: string;
    readonly cpu: string;
    readonly cores: number;
    readonly loadBefore: number;
    readonly loadAfter: number;
  };
  readonly date: string;
  readonly seconds: number;
};

/** To be called before anything is made. */
export function beginReport(): Stopwatch {
  return { load: getLoad(), since: performance.now() };
}

/** Prints the table, and keeps it in `bench/results/<name>.json`. */
export function finishReport(begun: Stopwatch, { name, ...report }: Report): void {
  const result: Result = {
    ...report,
    machine: {
      node: process.version,
      cpu: cpus()[0]?.model ?? 'unknown',
      cores: cpus().length,
      loadBefore: begun.load,
      loadAfter: getLoad(),
    },
    date: new Date().toISOString(),
    seconds: Math.round((performance.now() - begun.since) / 1000),
  };
  console.log(`\n${formatTable(result)}`);
  mkdirSync('bench/results', { recursive: true });
  writeFileSync(`bench/results/${name}.json`, `${JSON.stringify(result, null, 2)}\n`);
}

/** A result as Markdown: its table, what was tried where a goal was missed, what it was measured on. */
export function formatTable({ peer, conditions, lines, machine, date, seconds }: Result): string {
  const header = ['what', 'ours', peer ?? 'beside', 'ratio', 'goal', ''];
  const rows = lines.map((line) => [
    line.what,
    line.ours,
    line.peer ?? '',
    line.ratio ?? '',
    line.goal ?? '',
    verdictOf(line),
  ]);
  const isUsed = header.map((_, column) => rows.some((row) => row[column] !== ''));
  const table = [header, header.map(() => '---'), ...rows].map(
    (row) => `| ${row.filter((_, column) => isUsed[column]).join(' | ')} |`,
  );
  const notes = lines.flatMap(({ what, note }) => (note ? [`- *${what}*: ${note}`] : []));
  const told = Object.entries(conditions).flatMap(([name, value]) =>
    value === null
      ? []
      : [`${name} ${typeof value === 'number' ? value.toLocaleString('en') : value}`],
  );
  const { node, cpu, cores, loadBefore, loadAfter } = machine;
  const last = [
    ...told,
    `Node ${node.slice(1)}`,
    `${cores} cores of ${cpu}`,
    `load ${loadBefore} before and ${loadAfter} after`,
    `${seconds} s in all`,
    date.slice(0, 10),
  ].join(', ');
  return [table.join('\n'), notes.join('\n'), `${last}.`]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Whether the goal was met, and how busy the machine was. */
export function verdictOf({ met, load }: Line): string {
  const verdict = met === undefined || met === null ? '' : met ? 'met' : 'MISSED';
  return [verdict, load === undefined ? '' : `load ${load}`]
    .filter((part) => part !== '')
    .join(', ');
}

/** Of the last minute, to a tenth. */
export function getLoad(): number {
  return Math.round((loadavg()[0] ?? 0) * 10) / 10;
}
