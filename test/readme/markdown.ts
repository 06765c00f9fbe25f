/** One fenced block of a page, with the notes (HTML comments) that stand right above it. */
export type Block = {
  readonly language: string;
  /** Line of the page, from 1, on which the fence opens. */
  readonly line: number;
  readonly lines: readonly string[];
  readonly notes: readonly string[];
};

/** A thing that a reader is told to do, in the order of the page. */
export type Step = {
  readonly kind: 'command' | 'query';
  readonly line: number;
  readonly text: string;
  /** What the page shows as its output; null where it shows none. */
  readonly expected: string | null;
  readonly exitCode: number;
  /** Why it is not run here; null where it is. */
  readonly notRun: string | null;
  /** What must be there for it to run, as in `<!-- needs: neo4j -->`. */
  readonly needs: string | null;
};

const FENCE = /^```(\w*)\s*$/;
const NOTE = /^<!--\s*(.*?)\s*-->$/;

/** The fenced blocks of a page. Throws where a fence stays open. */
export function parseBlocks(markdown: string): Block[] {
  const blocks: Block[] = [];
  let notes: string[] = [];
  let open: { language: string; line: number; lines: string[] } | null = null;
  for (const [i, line] of markdown.split('\n').entries()) {
    const fence = FENCE.exec(line);
    if (open !== null) {
      if (fence === null) open.lines.push(line);
      else {
        blocks.push({ ...open, notes });
        open = null;
        notes = [];
      }
      continue;
    }
    if (fence !== null) open = { language: fence[1] ?? '', line: i + 1, lines: [] };
    else if (NOTE.test(line)) notes.push((NOTE.exec(line) as RegExpExecArray)[1] as string);
    else if (line.trim() !== '') notes = [];
  }
  if (open !== null) throw new Error(`line ${open.line}: the block is never closed`);
  return blocks;
}

/** Everything a page tells its reader to run: `sh` and `console` blocks, and `graphql` blocks with the `json` after them. */
export function parseSteps(markdown: string): Step[] {
  const blocks = parseBlocks(markdown);
  return blocks.flatMap((block, i): Step[] => {
    const common = {
      exitCode: Number(findNote(block, 'exit') ?? 0),
      notRun: findNote(block, 'not run'),
      needs: findNote(block, 'needs'),
    };
    if (block.language === 'graphql') {
      const next = blocks[i + 1];
      const expected = next?.language === 'json' ? next.lines.join('\n') : null;
      const text = block.lines.join('\n');
      return [{ kind: 'query', line: block.line, text, expected, ...common }];
    }
    if (block.language !== 'sh' && block.language !== 'console') return [];
    return parseCommands(block).map((command) => ({ kind: 'command', ...command, ...common }));
  });
}

type Command = Pick<Step, 'line' | 'text' | 'expected'>;

function parseCommands({ language, line, lines }: Block): Command[] {
  const prompt = language === 'console' ? '$ ' : '';
  const commands: Command[] = [];
  let output: string[] = [];
  const finish = () => {
    const last = commands.pop();
    if (last !== undefined) {
      commands.push({ ...last, expected: output.length === 0 ? null : output.join('\n') });
    }
    output = [];
  };
  for (let i = 0; i < lines.length; i++) {
    const first = lines[i] as string;
    if (prompt === '' && (first.trim() === '' || first.startsWith('#'))) continue;
    if (!first.startsWith(prompt)) {
      output.push(first);
      continue;
    }
    finish();
    const whole = [first.slice(prompt.length)];
    const end = /<<'(\w+)'/.exec(first)?.[1];
    const goesOn = () =>
      end === undefined ? whole.at(-1)?.endsWith('\\') : whole.at(-1)?.trim() !== end;
    while (goesOn() && i + 1 < lines.length) {
      i += 1;
      whole.push(lines[i] as string);
    }
    commands.push({ line: line + 1 + i, text: whole.join('\n'), expected: null });
  }
  finish();
  return commands;
}

function findNote({ notes }: Block, name: string): string | null {
  const note = notes.find((text) => text.startsWith(`${name}: `));
  return note === undefined ? null : note.slice(name.length + 2);
}
