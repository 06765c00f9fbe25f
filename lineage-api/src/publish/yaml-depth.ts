/** Brackets open at a time, and a quarter of the columns before the first word of a line: no record is nested deeper. */
const MAX_DEPTH = 64;

/**
 * Throws where YAML is nested deeper than a parser should meet: one that runs out of stack can end the whole process, as
 * no regular expression can be compiled there.
 */
export function checkYamlDepth(text: string): void {
  let open = 0;
  for (const character of text) {
    if (character === '[' || character === '{') open += 1;
    else if (character === ']' || character === '}') open -= 1;
    if (open > MAX_DEPTH) throw new Error(`expected at most ${MAX_DEPTH} levels, got more`);
  }
  for (const line of text.split('\n')) {
    const before = /^[\s?:-]*/.exec(line)?.[0] ?? '';
    if (before.length > 4 * MAX_DEPTH) {
      throw new Error(`expected at most ${MAX_DEPTH} levels, got a line ${before.length} deep`);
    }
  }
}
