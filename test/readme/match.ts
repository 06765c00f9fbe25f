/** What differs from run to run, and what stands for it. Both sides of a comparison go through this. */
const VARYING: readonly (readonly [RegExp, string])[] = [
  [/0x[0-9a-f]+…[0-9a-f]*|0x[0-9a-f]{16,}/gi, '0x#'],
  [/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z \(claimed, STATED\)/g, '<time> (claimed, STATED)'],
  [/\(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ, /g, '(<time>, '],
  [/, \d+ blocks? behind the chain/g, ''],
  [/(127\.0\.0\.1|localhost):\d+/g, '$1:#'],
  [/\bblock \d+/g, 'block #'],
  [/\bgot \d+\b/g, 'got #'],
  [/\b(newest block is|newest block,) \d+/g, '$1 #'],
  [/\b(head|final up to) +\d+/g, '$1 #'],
  [/\b\d+\.\d+ s\b/g, '# s'],
  [/\bports \d+(?:, \d+)*/g, 'ports #'],
  [/\bprocess \d+/g, 'process #'],
  [/\/(?:[\w.-]+\/)*pedigree-readme-\w+/g, '<folder>'],
];

/** Numbers in JSON that differ from run to run. */
const VARYING_KEYS = new Set(['blockNumber', 'timestamp', 'lagBlocks', 'startBlock', 'block']);

/** Lines that npm adds around what a script prints. */
const NPM_LINE = /^(?:npm (?:warn|notice)\b.*|> .*)$/;

export function normalise(text: string): string {
  let result = text;
  for (const [pattern, replacement] of VARYING) result = result.replace(pattern, replacement);
  return result;
}

function toLines(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const own = lines.filter((line) => !NPM_LINE.test(line));
  while (own[0] === '') own.shift();
  while (own.at(-1) === '') own.pop();
  return own;
}

/**
 * Compares what a page shows with what was printed. In the page a line of `…` stands for any lines, `…` inside a line for
 * any characters. Null where they agree, else both sides as they were compared.
 */
export function findTextDifference(expected: string, actual: string): string | null {
  const wanted = toLines(expected).map(normalise);
  const got = `${toLines(actual).map(normalise).join('\n')}\n`;
  const pattern = wanted
    .map((line) => (line.trim() === '…' ? '(?:.*\n)*?' : `${toPattern(line)}\n`))
    .join('');
  if (new RegExp(`^${pattern}$`, 'u').test(got)) return null;
  return `the page shows\n\n${wanted.join('\n')}\n\nand this was printed\n\n${got}`;
}

function toPattern(line: string): string {
  return line
    .split('…')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('.*');
}

/**
 * The same for JSON: `"…"` in a list stands for any items, as a key for any further fields. Answers whether they agree in
 * what the page shows at the top level.
 */
export function findJsonDifference(expected: string, actual: unknown): string | null {
  let wanted: unknown;
  try {
    wanted = JSON.parse(expected);
  } catch (error) {
    return `the page shows what is not JSON: ${(error as Error).message}`;
  }
  const shown = Object.fromEntries(
    Object.keys(wanted as object).map((key) => [key, (actual as Record<string, unknown>)[key]]),
  );
  const path = findDifference(wanted, shown, '');
  return path === null
    ? null
    : `they differ at ${path}: the page shows\n\n${expected}\n\nand the answer is\n\n${JSON.stringify(actual, null, 2)}`;
}

/** The path of the first difference, or null. */
function findDifference(wanted: unknown, got: unknown, path: string): string | null {
  if (Array.isArray(wanted)) return findListDifference(wanted, got, path);
  if (typeof wanted === 'object' && wanted !== null) return findFieldDifference(wanted, got, path);
  if (typeof wanted === 'string' && typeof got === 'string') {
    return findTextDifference(wanted, got) === null ? null : path;
  }
  if (typeof wanted === 'number' && typeof got === 'number') {
    const key = path.slice(path.lastIndexOf('.') + 1);
    if (VARYING_KEYS.has(key)) return null;
  }
  return wanted === got ? null : path;
}

function findFieldDifference(wanted: object, got: unknown, path: string): string | null {
  if (typeof got !== 'object' || got === null || Array.isArray(got)) return path;
  const fields = Object.entries(wanted).filter(([key]) => key !== '…');
  if (!('…' in wanted)) {
    const extra = Object.keys(got).find((key) => !(key in wanted));
    if (extra !== undefined) return `${path}.${extra}`;
  }
  for (const [key, value] of fields) {
    const at = findDifference(value, (got as Record<string, unknown>)[key], `${path}.${key}`);
    if (at !== null) return at;
  }
  return null;
}

function findListDifference(wanted: readonly unknown[], got: unknown, path: string): string | null {
  if (!Array.isArray(got)) return path;
  const cut = wanted.indexOf('…');
  const head = cut < 0 ? wanted : wanted.slice(0, cut);
  const tail = cut < 0 ? [] : wanted.slice(cut + 1);
  if (cut < 0 ? got.length !== wanted.length : got.length < head.length + tail.length) return path;
  const pairs = [
    ...head.map((value, i) => [value, i] as const),
    ...tail.map((value, i) => [value, got.length - tail.length + i] as const),
  ];
  for (const [value, i] of pairs) {
    const at = findDifference(value, got[i], `${path}[${i}]`);
    if (at !== null) return at;
  }
  return null;
}
