import { PedigreeError } from './error.js';

export type BoundedJsonErrorCode =
  | 'JSON_TOO_LARGE'
  | 'JSON_TOO_DEEP'
  | 'JSON_MALFORMED'
  | 'JSON_UNSAFE';

export type JsonBounds = { readonly maxBytes: number; readonly maxDepth: number };

/** Bounds of documents that strangers wrote: 25 MiB, 64 levels. */
export const DOCUMENT_BOUNDS: JsonBounds = { maxBytes: 25 * 1024 * 1024, maxDepth: 64 };

const [QUOTE, BACKSLASH, OPEN_OBJECT, CLOSE_OBJECT, OPEN_LIST, CLOSE_LIST] = [
  0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d,
];
const UNSAFE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/** NUL and the other controls but tab, line feed and return; and what turns the direction of text around. */
const UNSAFE_TEXT = /[^\P{Cc}\t\n\r]|[\u202a-\u202e\u2066-\u2069]/u;

/**
 * Parses JSON of unknown origin: bounded in size and depth before it is parsed, UTF-8 checked, and free of keys that
 * reach into prototypes, of numbers that no double holds, of control characters and of characters that reorder text.
 */
export function parseBoundedJson(bytes: Uint8Array, bounds: JsonBounds): unknown {
  const value = parseJsonWithin(bytes, bounds);
  checkValue(value);
  return value;
}

/** The same without a look at the values: for files of many records, of which `checkValue` refuses one at a time. */
export function parseJsonWithin(bytes: Uint8Array, bounds: JsonBounds): unknown {
  if (bytes.length > bounds.maxBytes) {
    fail('JSON_TOO_LARGE', `expected at most ${bounds.maxBytes} bytes, got ${bytes.length}`);
  }
  checkDepth(bytes, bounds.maxDepth);
  return parse(bytes);
}

/** Counts brackets outside strings, so that no parser meets a depth it cannot take. */
function checkDepth(bytes: Uint8Array, maxDepth: number): void {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if (inString) {
      if (byte === BACKSLASH) i++;
      else if (byte === QUOTE) inString = false;
    } else if (byte === QUOTE) inString = true;
    else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
      depth++;
      if (depth > maxDepth) fail('JSON_TOO_DEEP', `expected at most ${maxDepth} levels, got more`);
    } else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) depth--;
  }
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch (cause) {
    throw new PedigreeError<BoundedJsonErrorCode>('JSON_MALFORMED', 'expected JSON in UTF-8', {
      cause,
    });
  }
}

/** Throws `JSON_UNSAFE` for a value that `parseBoundedJson` refuses. */
export function checkValue(value: unknown): void {
  if (typeof value === 'string') checkText(value);
  else if (typeof value === 'number') checkNumber(value);
  else if (Array.isArray(value)) value.forEach(checkValue);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (UNSAFE_KEYS.has(key)) fail('JSON_UNSAFE', `expected plain keys, got ${key}`);
      checkText(key);
      checkValue(inner);
    }
  }
}

/** `1e400` is JSON, and becomes Infinity, which has no JSON form. */
function checkNumber(value: number): void {
  if (!Number.isFinite(value)) fail('JSON_UNSAFE', 'expected numbers up to 1.7e308, got a larger');
}

/** Throws `JSON_UNSAFE` for what `parseBoundedJson` refuses in texts; for other forms of file. */
export function checkText(text: string): void {
  const code = UNSAFE_TEXT.exec(text)?.[0].codePointAt(0);
  if (code !== undefined) {
    const shown = code.toString(16).padStart(4, '0').toUpperCase();
    fail('JSON_UNSAFE', `expected text without controls, got U+${shown}`);
  }
  if (!isWellFormed(text))
    fail('JSON_UNSAFE', 'expected whole characters, got half a surrogate pair');
}

function isWellFormed(text: string): boolean {
  return !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);
}

function fail(code: BoundedJsonErrorCode, message: string): never {
  throw new PedigreeError(code, message);
}
