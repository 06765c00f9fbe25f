import { PedigreeError } from '../encoding/error.js';
import { printableJson, printableLines } from './printable.js';

/** What a command was asked to do, as exit codes say it: done or "yes"; a "no" or a failure; misuse. */
export const EXIT = { OK: 0, NO: 1, MISUSE: 2 } as const;

/** Codes of mistakes that the caller can mend by calling otherwise. */
const MISUSE_CODES = new Set([
  'AMOUNT_INVALID',
  'BAD_CONFIG',
  'BAD_CURSOR',
  'BAD_FOLDER',
  'BAD_KEY',
  'BAD_RECORD',
  'CONCLUSION_MALFORMED',
  'BAD_REQUEST',
  'CURRENCY_INVALID',
  'AMBIGUOUS_EDGE',
  'MALFORMED_ID',
  'MALFORMED_DEPLOYMENT',
  'MALFORMED_TERMS',
  'OTHER_CHAIN',
  'OTHER_REGISTRY',
  'PAGE_SIZE',
  'POLICY_UNKNOWN',
  'USAGE',
  'USE_UNKNOWN',
]);

/** Where a command writes: its result to stdout, everything else to stderr. */
export type Output = {
  /** True where the result is wanted as JSON: by `--json`, or because stdout is not a terminal. */
  readonly json: boolean;
  /** The result, once: `value` as JSON, or the text for people. */
  result(value: unknown, text: string): void;
  /** A line on the way, for people only. */
  progress(line: string): void;
};

export function createOutput(options: { readonly json?: boolean | undefined }): Output {
  const json = options.json ?? !process.stdout.isTTY;
  return {
    json,
    result: (value, text) => console.log(json ? toJson(value) : text),
    progress: (line) => {
      if (process.stderr.isTTY || !json) console.error(printableLines(line));
    },
  };
}

/** Writes an error, as JSON where the result would be, and returns the exit code it stands for. */
export function reportError(error: unknown, json: boolean): number {
  const known = error instanceof PedigreeError;
  const code = known ? error.code : 'INTERNAL';
  const message = error instanceof Error ? error.message : String(error);
  writeError(code, message, json);
  if (!known && process.env.PEDIGREE_DEBUG && error instanceof Error) console.error(error.stack);
  return MISUSE_CODES.has(code) ? EXIT.MISUSE : EXIT.NO;
}

/** One error, as it is written everywhere. */
export function writeError(code: string, message: string, json: boolean): void {
  if (json) console.error(printableJson(JSON.stringify({ error: { code, message } })));
  else
    console.error(`pedigree: ${printableLines(message)}${code === 'INTERNAL' ? '' : ` [${code}]`}`);
}

/** Values that cannot hurt a terminal, as JSON is shown in one too. */
export function toJson(value: unknown): string {
  return printableJson(JSON.stringify(value, replaceBigint, 2));
}

function replaceBigint(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? value.toString() : value;
}
