import { escapeUnprintable, UNPRINTABLE } from '../encoding/unprintable.js';

/** A value of the service as people may see it: in every text, what is no plain character shows as its number. */
export function printable<T>(value: T): T {
  if (typeof value === 'string') return escapeUnprintable(value) as T;
  if (Array.isArray(value)) return value.map((item) => printable(item)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [printable(key), printable(item)]);
  return Object.fromEntries(entries) as T;
}

/** A text of several lines of our own, as an error's message may be. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}

/** JSON that says the same, and has nothing in it that a terminal obeys. */
export function printableJson(json: string): string {
  return json.replace(UNPRINTABLE, (character) =>
    character === '\n' ? character : escapeUnits(character),
  );
}

function escapeUnits(character: string): string {
  return Array.from(
    { length: character.length },
    (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`,
  ).join('');
}
