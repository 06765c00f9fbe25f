import { readFileSync } from 'node:fs';

/** The one parameter that the server sees: a map of all that a query is given. */
export const GIVEN = 'q';

const FILES = new Map<string, string>();
const FILLED = new Map<string, string>();

/**
 * The text of a query from the `.cypher` file beside the code. What cannot be a parameter (a pattern, a bound of its
 * length) stands in the file as `{{name}}` and comes from the code's own closed sets, never from a question.
 *
 * `$name` becomes an entry of one map: the server plans a text again for each combination of types and sizes of its
 * parameters (null or text, a list of one, of ten, of a hundred), and looks at those of a map's entries not at all.
 */
export function loadCypher(name: string, parts: Readonly<Record<string, string>> = {}): string {
  const key = [name, ...Object.values(parts)].join('\n');
  let text = FILLED.get(key);
  if (text === undefined) {
    text = toStatement(fillCypher(`${name}.cypher`, readText(name), parts));
    FILLED.set(key, text);
  }
  return text;
}

const PARAMETER = new RegExp(`\\$(?!${GIVEN}\\b)(\\w+)`, 'g');

/** As it is sent, with each question: without comments, breaks and indents, a fifth is saved. */
function toStatement(text: string): string {
  return text
    .replace(/(?:^|\s)\/\/.*$/gm, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(PARAMETER, `$$${GIVEN}.$1`);
}

function readText(name: string): string {
  let text = FILES.get(name);
  if (text === undefined) {
    text = readFileSync(new URL(`./${name}.cypher`, import.meta.url), 'utf8');
    FILES.set(name, text);
  }
  return text;
}

/** Puts parts where a text names them. */
export function fillCypher(
  name: string,
  text: string,
  parts: Readonly<Record<string, string>>,
): string {
  return text.replace(/\{\{(\w+)\}\}/g, (hole, part: string) => {
    const value = parts[part];
    if (value === undefined) throw new Error(`${name}: nothing to put for ${hole}`);
    return value;
  });
}

/** The statements of a file of several, which `;` ends. */
export function loadStatements(name: string): string[] {
  return readText(name)
    .split(/;\n/)
    .map(toStatement)
    .filter((statement) => statement !== '');
}
