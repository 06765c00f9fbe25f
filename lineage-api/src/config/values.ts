import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { PedigreeError } from '../encoding/error.js';
import { type Address, isHex } from '../encoding/hex.js';

/** Inside one setting; `parseConfig` gathers them into one `BAD_CONFIG`. */
export type ValueErrorCode = 'BAD_VALUE';

const HOST_NAME = /^[a-zA-Z0-9](?:[a-zA-Z0-9.-]{0,251}[a-zA-Z0-9])?$/;
const NAME = /^[a-zA-Z0-9][a-zA-Z0-9._/-]{0,126}$/;
const NEO4J_SCHEMES = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'];

export function parsePort(text: string): number {
  return parseWholeNumber(0, 65_535)(text);
}

export function parseWholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d{1,15}$/.test(text) && value >= least && value <= most) return value;
    throw expected(`a whole number from ${least} to ${most}`);
  };
}

export function parseOneOf<const Choice extends string>(
  choices: readonly Choice[],
): (text: string) => Choice {
  return (text) => {
    const found = choices.find((choice) => choice === text);
    if (found === undefined) throw expected(`one of ${choices.join(', ')}`);
    return found;
  };
}

export function parseHost(text: string): string {
  if (isIP(text) !== 0 || HOST_NAME.test(text)) return text;
  throw expected('an IP address or a host name, without port');
}

/** Without the slash at its end, so that a path can follow. */
export function parseHttpUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw expected('a URL that starts with http:// or https://');
  }
  return text.replace(/\/+$/, '');
}

export function parseOrigins(text: string): readonly string[] {
  const origins = partsOf(text);
  const bad = origins.find((origin) => !URL.canParse(origin) || new URL(origin).origin !== origin);
  if (bad !== undefined) throw expected('origins like https://example.org, separated by commas');
  return origins;
}

export function parseNeo4jUri(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !NEO4J_SCHEMES.includes(url.protocol.slice(0, -1)) || url.host === '') {
    throw expected(`a URI like bolt://host:7687, by ${NEO4J_SCHEMES.join(', ')}`);
  }
  if (url.username !== '' || url.password !== '') {
    throw expected('no user in the URI: give NEO4J_USER and NEO4J_PASSWORD');
  }
  return text;
}

export function parseAddress(text: string): Address {
  if (isHex(text, 20)) return text.toLowerCase() as Address;
  throw expected('an address: 0x and 40 hexadecimal digits');
}

export function parsePath(text: string, cwd: string): string {
  if (text.includes('\0')) throw expected('a path');
  return resolve(cwd, text);
}

export function parseAddresses(text: string): readonly Address[] {
  return partsOf(text).map(parseAddress);
}

export function parsePaths(text: string, cwd: string): readonly string[] {
  return partsOf(text).map((part) => parsePath(part, cwd));
}

function partsOf(text: string): readonly string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

export function parseName(text: string): string {
  if (NAME.test(text)) return text;
  throw expected('a name of letters, digits, dots, dashes, underscores and slashes');
}

export function parseText(text: string): string {
  return text;
}

function expected(what: string): PedigreeError<ValueErrorCode> {
  return new PedigreeError('BAD_VALUE', `expected ${what}`);
}
