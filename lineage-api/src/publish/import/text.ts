/** As much of a text as goes into a document: into a line, and into prose. */
const LINE = 1_000;
const PROSE = 1_000_000;

/** A text of a record as one line of a document; empty where there is nothing. */
export function firstLine(text: string): string {
  const [line = ''] = text.trim().split(/[\r\n]/);
  return cut(line.trim(), LINE);
}

/** As much of a text as a document may say of its asset. */
export function cutProse(text: string): string {
  return cut(text, PROSE);
}

/** No character halved. */
function cut(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
}

/** Unix seconds of the first second of a day, `YYYY-MM-DD`; null for anything else and for days before 1970-01-02. */
export function findDay(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const time = Date.parse(`${text}T00:00:00Z`);
  // A 30th of February would pass for a day of March.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) return null;
  return time > 0 ? time / 1000 : null;
}
