import { getLoad, type Line } from '../report.js';

/** Adds a line with the load of this moment, and says that it is there. */
export function addLine(lines: Line[], line: Omit<Line, 'load'>): void {
  lines.push({ ...line, load: getLoad() });
  console.log(`${line.what}: ${line.ours} ${line.peer ?? ''} ${line.ratio ?? ''}`);
}
