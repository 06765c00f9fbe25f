import { loadavg } from 'node:os';

/** One line of the table. */
export type Line = {
  readonly what: string;
  readonly ours: string;
  /** Who is compared, in which version, and its figure. */
  readonly peer?: string;
  readonly ratio?: string;
  readonly goal?: string;
  /** Whether the goal was met; without a goal, not there. */
  readonly met?: boolean;
  /** One-minute load of the machine when this was measured. */
  readonly load: number;
};

/** Adds a line with the load of this moment, and says that it is there. */
export function addLine(lines: Line[], line: Omit<Line, 'load'>): void {
  lines.push({ ...line, load: Number(loadavg()[0]?.toFixed(1)) });
  console.log(`${line.what}: ${line.ours} ${line.peer ?? ''} ${line.ratio ?? ''}`);
}

export function printTable(lines: readonly Line[]): void {
  const header = ['what', 'ours', 'peer', 'ratio', 'goal', 'met', 'load'];
  const rows = lines.map(({ what, ours, peer, ratio, goal, met, load }) => [
    what,
    ours,
    peer ?? '',
    ratio ?? '',
    goal ?? '',
    met === undefined ? '' : met ? 'yes' : 'NO',
    String(load),
  ]);
  const widths = header.map((title, i) =>
    Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)),
  );
  const format = (row: readonly string[]): string =>
    `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  console.log(`\n${format(header)}`);
  console.log(format(widths.map((width) => '-'.repeat(width))));
  for (const row of rows) console.log(format(row));
}
