import { digitOf } from './hex-digits.js';

/** Where the parts of one log stand: offsets of their first digits, after `0x`. */
export type ReadLog = {
  address: number;
  topics: number[];
  data: number;
  /** Bytes that the data is, two digits each. */
  dataBytes: number;
  blockHash: number;
  transactionHash: number;
  blockNumber: number;
  logIndex: number;
  txIndex: number;
  timestamp: number | undefined;
};

/** Goes from log to log of a list, as long as it is written as nodes write it. */
export type LogReader = {
  /** Reads the next log into `log`; false at the end, and where something else stands there. */
  next(): boolean;
  readonly log: ReadLog;
  /** After the end: whether the list and the answer were read to their ends. */
  isWhole(): boolean;
};

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const ZERO = 0x30;
const X = 0x78;
/** As many digits as a number holds exactly, and as a log's index has. */
const LARGEST_NUMBER = 13;
const LARGEST_INDEX = 5;
const MOST_TOPICS = 4;

/** `start`: where the first log begins. */
export function createLogReader(text: Buffer, start: number): LogReader {
  let at = start;
  let isFirst = true;
  let isBroken = false;
  /** A bit for each part that was there. */
  let seen = 0;
  const log: ReadLog = {
    address: 0,
    topics: [],
    data: 0,
    dataBytes: 0,
    blockHash: 0,
    transactionHash: 0,
    blockNumber: 0,
    logIndex: 0,
    txIndex: 0,
    timestamp: undefined,
  };

  function next(): boolean {
    if (text[at] === CLOSE_LIST) return false;
    if (!isFirst && !skip(COMMA)) return broken();
    isFirst = false;
    return readLog() || broken();
  }

  function broken(): false {
    isBroken = true;
    return false;
  }

  function skip(character: number): boolean {
    if (text[at] !== character) return false;
    at += 1;
    return true;
  }

  function readLog(): boolean {
    seen = 0;
    log.timestamp = undefined;
    if (!skip(OPEN_OBJECT)) return false;
    do {
      if (!readPart()) return false;
    } while (skip(COMMA));
    return skip(CLOSE_OBJECT) && (seen & NEEDED) === NEEDED;
  }

  function readPart(): boolean {
    if (!skip(QUOTE)) return false;
    const from = at;
    while (text[at] !== QUOTE) if (++at >= text.length) return false;
    const part = partAt(text, from, at);
    at += 1;
    if (part === undefined || (seen & part.bit) !== 0 || !skip(COLON)) return false;
    seen |= part.bit;
    return part.read(parts);
  }

  /** Digits of so many bytes; where they begin, or -1. That they are digits is seen when they are copied. */
  function readHash(bytes: number): number {
    const from = at + 3;
    const isText = text[at] === QUOTE && text[at + 1] === ZERO && text[at + 2] === X;
    at = from + 2 * bytes + 1;
    return isText && text[at - 1] === QUOTE ? from : -1;
  }

  /** A number, or -1. */
  function readNumber(most: number): number {
    if (!skip(QUOTE) || !skip(ZERO) || !skip(X)) return -1;
    const from = at;
    let value = 0;
    for (; text[at] !== QUOTE; at++) {
      const digit = digitOf(text[at]);
      if (digit > 15 || at - from >= most) return -1;
      value = value * 16 + digit;
    }
    const hasBlankZero = text[from] === ZERO && at - from > 1;
    const isNumber = at > from && !hasBlankZero;
    at += 1;
    return isNumber ? value : -1;
  }

  const parts: PartReader = {
    address() {
      log.address = readHash(20);
      return log.address >= 0;
    },
    blockHash() {
      log.blockHash = readHash(32);
      return log.blockHash >= 0;
    },
    transactionHash() {
      log.transactionHash = readHash(32);
      return log.transactionHash >= 0;
    },
    blockNumber() {
      log.blockNumber = readNumber(LARGEST_NUMBER);
      return log.blockNumber >= 0;
    },
    logIndex() {
      log.logIndex = readNumber(LARGEST_INDEX);
      return log.logIndex >= 0;
    },
    transactionIndex() {
      log.txIndex = readNumber(LARGEST_INDEX);
      return log.txIndex >= 0;
    },
    blockTimestamp() {
      log.timestamp = readNumber(LARGEST_NUMBER);
      return log.timestamp >= 0;
    },
    data() {
      const from = at + 3;
      if (text[at] !== QUOTE || text[at + 1] !== ZERO || text[at + 2] !== X) return false;
      const end = text.indexOf(QUOTE, from);
      log.data = from;
      log.dataBytes = (end - from) / 2;
      at = end + 1;
      return end >= from && Number.isInteger(log.dataBytes);
    },
    topics() {
      log.topics.length = 0;
      if (!skip(OPEN_LIST)) return false;
      do {
        const from = readHash(32);
        if (from < 0 || log.topics.push(from) > MOST_TOPICS) return false;
      } while (skip(COMMA));
      return skip(CLOSE_LIST);
    },
    removed() {
      const isFalse = text.toString('latin1', at, at + NOT_REMOVED.length) === NOT_REMOVED;
      at += NOT_REMOVED.length;
      return isFalse;
    },
  };

  return {
    next,
    log,
    isWhole: () => !isBroken && ENDS.has(text.toString('latin1', at, at + 8)),
  };
}

/** What follows the last log. */
const ENDS = new Set([']}', ']}\n']);
const NOT_REMOVED = 'false';

const PART_NAMES = [
  'address',
  'topics',
  'data',
  'blockHash',
  'blockNumber',
  'blockTimestamp',
  'transactionHash',
  'transactionIndex',
  'logIndex',
  'removed',
] as const;
type PartName = (typeof PART_NAMES)[number];
type PartReader = Record<PartName, () => boolean>;
type Part = {
  readonly name: Buffer;
  readonly bit: number;
  readonly read: (parts: PartReader) => boolean;
};

const MAY_LACK: readonly PartName[] = ['blockTimestamp', 'removed'];
const PARTS: readonly Part[] = PART_NAMES.map((name, i) => ({
  name: Buffer.from(name),
  bit: 1 << i,
  read: (parts) => parts[name](),
}));
const NEEDED = PARTS.reduce(
  (bits, { bit }, i) => (MAY_LACK.includes(PART_NAMES[i] as PartName) ? bits : bits | bit),
  0,
);

/** The part whose name stands there. */
function partAt(text: Buffer, from: number, to: number): Part | undefined {
  for (const part of PARTS) {
    if (part.name.length !== to - from) continue;
    let i = 0;
    while (i < part.name.length && part.name[i] === text[from + i]) i += 1;
    if (i === part.name.length) return part;
  }
  return undefined;
}
