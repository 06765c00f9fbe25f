import { type JsonBounds, parseBoundedJson } from '../../encoding/bounded-json.js';
import { saltedContentHash } from '../../encoding/content-hash.js';
import { PedigreeError } from '../../encoding/error.js';
import { type Hex, isHex, ZERO_HASH } from '../../encoding/hex.js';
import type { PublishErrorCode } from '../errors.js';

/** One output: its content hash or a commitment to it, and its sources as they are written. */
export type OutputLine = {
  readonly scheme: 'SHA256' | 'SALTED';
  readonly contentHash: Hex;
  readonly metadataHash: Hex;
  /** As in `0x12…ef=OUTPUT_OF|Pile=TRAINED_ON/250`; empty where it has none. */
  readonly sources: string;
};

/** Reads one line after the other; throws `BAD_RECORD` for what is none. */
export type LineParser = (line: string) => OutputLine;

export const MAX_LINE_BYTES = 64 * 1024;
const LINE_BOUNDS: JsonBounds = { maxBytes: MAX_LINE_BYTES, maxDepth: 4 };
const FIELDS = ['sha256', 'commitment', 'salt', 'metadataHash', 'sources'] as const;
type Field = (typeof FIELDS)[number];
type Values = Partial<Record<Field, unknown>>;

/** The most frequent form, which needs no parser: a hash and the sources in one text. */
const PLAIN_JSON =
  /^\{"(sha256|commitment)":\s?"(0x[0-9a-f]{64})"(?:,\s?"sources":\s?"([ -!#-[\]-~]*)")?\}$/;

/** JSON lines where the first line begins with a brace, else CSV whose first line names the columns. */
export function openLineParser(first: string): {
  readonly parse: LineParser;
  readonly isHeader: boolean;
} {
  const head = first.replace(/^\ufeff/, '');
  if (head.startsWith('{')) return { parse: parseJsonLine, isHeader: false };
  return { parse: csvLineParser(head), isHeader: true };
}

function parseJsonLine(line: string): OutputLine {
  const plain = PLAIN_JSON.exec(line);
  if (plain !== null) {
    const [, field, hash, sources = ''] = plain as unknown as [string, Field, Hex, string?];
    return {
      scheme: field === 'sha256' ? 'SHA256' : 'SALTED',
      contentHash: notZero(field, hash),
      metadataHash: ZERO_HASH,
      sources,
    };
  }
  const value = parseBoundedJson(Buffer.from(line, 'utf8'), LINE_BOUNDS);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw bad('expected an object');
  }
  const unknown = Object.keys(value).find((key) => !(FIELDS as readonly string[]).includes(key));
  if (unknown !== undefined) throw bad(`expected ${FIELDS.join(', ')}, got "${unknown}"`);
  return toOutput(value as Values);
}

function csvLineParser(head: string): LineParser {
  const delimiter = [';', '\t'].find((one) => head.includes(one)) ?? ',';
  const columns = splitCells(head, delimiter).map((name): Field => {
    const found = FIELDS.find((field) => field.toLowerCase() === name.toLowerCase());
    if (found === undefined) {
      throw bad(`line 1: expected columns out of ${FIELDS.join(', ')}, got "${name}"`);
    }
    return found;
  });
  return (line) => {
    const cells = splitCells(line, delimiter);
    if (cells.length > columns.length) {
      throw bad(`expected ${columns.length} cells, got ${cells.length}`);
    }
    const values: Values = {};
    for (const [i, cell] of cells.entries()) {
      if (cell !== '') values[columns[i] as Field] = cell;
    }
    return toOutput(values);
  };
}

/** Hashes and ids hold no quotes, so that a cell is quoted as a whole or not at all. */
function splitCells(line: string, delimiter: string): readonly string[] {
  return line.split(delimiter).map((cell) => {
    const text = cell.trim();
    return text.length > 1 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : text;
  });
}

function toOutput({ sha256, commitment, salt, metadataHash, sources = '' }: Values): OutputLine {
  if ((sha256 === undefined) === (commitment === undefined)) {
    throw bad('expected either sha256 or commitment');
  }
  if (salt !== undefined && sha256 === undefined) throw bad('salt: expected sha256 beside it');
  if (typeof sources !== 'string') throw bad('sources: expected a text like "ID=OUTPUT_OF"');
  const hash = hashIn(sha256 === undefined ? 'commitment' : 'sha256', sha256 ?? commitment);
  return {
    scheme: sha256 === undefined || salt !== undefined ? 'SALTED' : 'SHA256',
    contentHash: salt === undefined ? hash : saltedContentHash(hashIn('salt', salt), hash),
    metadataHash: metadataHash === undefined ? ZERO_HASH : hashIn('metadataHash', metadataHash),
    sources,
  };
}

function hashIn(field: Field, value: unknown): Hex {
  const prefixed = typeof value === 'string' && !value.startsWith('0x') ? `0x${value}` : value;
  if (!isHex(prefixed, 32)) throw bad(`${field}: expected 32 bytes in hexadecimal`);
  return notZero(field, prefixed.toLowerCase() as Hex);
}

/** A leaf without content is void. */
function notZero(field: Field, hash: Hex): Hex {
  if (hash === ZERO_HASH) throw bad(`${field}: expected a hash, got zero`);
  return hash;
}

function bad(message: string): PedigreeError<PublishErrorCode> {
  return new PedigreeError('BAD_RECORD', message);
}
