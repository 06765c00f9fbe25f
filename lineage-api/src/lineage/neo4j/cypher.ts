import { readFileSync } from 'node:fs';

/**
 * The text of a query from the `.cypher` file beside the code. What cannot be a parameter (a pattern, a bound of its
 * length) stands in the file as `{{name}}` and comes from the code's own closed sets, never from a question.
 */
export function loadCypher(name: string, parts: Readonly<Record<string, string>> = {}): string {
  const text = readFileSync(new URL(`./${name}.cypher`, import.meta.url), 'utf8');
  return fillCypher(`${name}.cypher`, text, parts);
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
  return loadCypher(name)
    .split(/;\n/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
