import { createHash } from 'node:crypto';
import { PedigreeError } from '../../encoding/error.js';
import type { Hex } from '../../encoding/hex.js';
import type { PublishErrorCode } from '../errors.js';
import { type LineParser, MAX_LINE_BYTES, openLineParser } from './output-lines.js';
import { createOutputStore, type OutputStore } from './output-store.js';
import { type Problem, throwProblems } from './problems.js';

/** As many as go into memory beside a manifest. */
const MOST_OUTPUTS = 8_000_000;
/** Different lists of sources. */
const MOST_SOURCE_LISTS = 100_000;
const MOST_PROBLEMS = 1_000;
const LINE_FEED = 10;

/** A file of outputs, read whole. `hash` is its SHA-256. */
export type OutputFile = { readonly hash: Hex; readonly outputs: OutputStore };

/** Reads a file of one output a line from its chunks. Throws `BAD_RECORD` with every bad line at once. */
export async function readOutputFile(
  chunks: AsyncIterable<Uint8Array>,
  onLines: (count: number) => void = () => {},
): Promise<OutputFile> {
  const hash = createHash('sha256');
  const outputs = createOutputStore();
  const problems: Problem[] = [];
  let parse: LineParser | undefined;
  let number = 0;

  function take(bytes: Buffer): void {
    number += 1;
    if (bytes.length > MAX_LINE_BYTES) throw tooLong(number);
    const text = bytes.toString('utf8').trimEnd();
    if (text === '' || problems.length > MOST_PROBLEMS) return;
    try {
      if (parse === undefined) {
        const opened = openLineParser(text);
        parse = opened.parse;
        if (opened.isHeader) return;
      }
      outputs.add(parse(text), number);
    } catch (error) {
      if (!(error instanceof PedigreeError)) throw error;
      problems.push({ at: `line ${number}`, message: error.message });
      parse ??= () => {
        throw error;
      };
    }
    if (outputs.size() > MOST_OUTPUTS) throw tooMany(`${MOST_OUTPUTS} outputs`);
    if (outputs.sources.length > MOST_SOURCE_LISTS) {
      throw tooMany(`${MOST_SOURCE_LISTS} different lists of sources`);
    }
  }

  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    hash.update(chunk);
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let start = 0;
    for (;;) {
      const end = bytes.indexOf(LINE_FEED, start);
      if (end < 0) break;
      const line = bytes.subarray(start, end);
      take(rest.length === 0 ? line : Buffer.concat([rest, line]));
      rest = Buffer.alloc(0);
      start = end + 1;
    }
    rest = Buffer.concat([rest, bytes.subarray(start)]);
    if (rest.length > MAX_LINE_BYTES) throw tooLong(number + 1);
    onLines(number);
  }
  if (rest.length > 0) take(rest);
  throwProblems(problems);
  if (outputs.size() === 0) throw bad('expected a line for each output, got none');
  return { hash: `0x${hash.digest('hex')}`, outputs };
}

function tooLong(line: number): PedigreeError<PublishErrorCode> {
  return bad(`line ${line}: expected at most ${MAX_LINE_BYTES} bytes a line`);
}

function tooMany(most: string): PedigreeError<PublishErrorCode> {
  return bad(`expected at most ${most} in one file: split it`);
}

function bad(message: string): PedigreeError<PublishErrorCode> {
  return new PedigreeError('BAD_RECORD', message);
}
