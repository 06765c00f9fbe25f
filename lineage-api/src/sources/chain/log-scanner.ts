import type { FactContract } from '../../encoding/fact-catalog.js';
import { type FactEvent, findFactEvent } from '../../encoding/fact-events.js';
import type { Hex } from '../../encoding/hex.js';
import { copyDigits, sameDigits } from './hex-digits.js';
import type { LoggedBlock, LoggedFacts, Registries } from './log-parser.js';
import { createLogReader, type ReadLog } from './log-reader.js';
import { endOfHead, writeHead } from './packed-facts.js';

/**
 * Reads the answer to `eth_getLogs` off its bytes, as nodes write it: without blanks, in chain order, all as asked for.
 * Null where one byte is otherwise; then it is parsed (`packLogs`), which says what is wrong, if anything is. What comes
 * out is the same. Half of the time that a fact takes went into parsing, and into clearing up after it.
 */
export function scanLogs(
  answer: Buffer,
  id: number,
  registries: Registries,
  range: { readonly from: number; readonly to: number },
): LoggedFacts | null {
  const begin = `{"jsonrpc":"2.0","id":${id},"result":[`;
  if (answer.toString('latin1', 0, begin.length) !== begin) return null;
  const findContract = createContractFinder(answer, registries);
  const findEvent = createEventFinder(answer);
  const reader = createLogReader(answer, begin.length);
  // A record is shorter than half of the digits that it comes from.
  const bytes = Buffer.allocUnsafe(answer.length >> 1);
  const blocks: ScannedBlock[] = [];
  let end = 0;
  while (reader.next()) {
    const { log } = reader;
    const contract = findContract(log.address);
    const event = contract && findEvent(contract, log.topics[0]);
    if (!event || log.blockNumber < range.from || log.blockNumber > range.to) return null;
    const block = blockFor(answer, log, blocks);
    if (block === null) return null;
    block.offsets.push(end);
    end = copyRecord(answer, log, event, bytes, end);
    if (end < 0) return null;
    block.end = end;
  }
  return reader.isWhole() ? { bytes: bytes.subarray(0, end), blocks } : null;
}

/** Also where its hash stands, and the place of its last log. */
type ScannedBlock = LoggedBlock & { readonly hashAt: number; logIndex: number; txIndex: number };

/** The block of a log, which must say of it what the logs before did, and stand behind them; else null. */
function blockFor(answer: Buffer, log: ReadLog, blocks: ScannedBlock[]): ScannedBlock | null {
  const last = blocks[blocks.length - 1];
  if (last === undefined || log.blockNumber > last.number) {
    const hash = answer.toString('latin1', log.blockHash - 2, log.blockHash + HASH_DIGITS) as Hex;
    if (!LOWER_CASE_HASH.test(hash)) return null;
    const { blockNumber: number, timestamp, logIndex, txIndex, blockHash: hashAt } = log;
    const block = { number, hash, timestamp, offsets: [], end: 0, hashAt, logIndex, txIndex };
    blocks.push(block);
    return block;
  }
  const isNext =
    log.blockNumber === last.number &&
    log.logIndex > last.logIndex &&
    log.txIndex >= last.txIndex &&
    log.timestamp === last.timestamp &&
    sameDigits(answer, log.blockHash, last.hashAt, HASH_DIGITS);
  if (!isNext) return null;
  last.logIndex = log.logIndex;
  last.txIndex = log.txIndex;
  return last;
}

const WORD = 32;
const HASH_DIGITS = 64;
const LOWER_CASE_HASH = /^0x[0-9a-f]{64}$/;

/** Writes the record of a log; returns where it ends, or -1 where the log is none of its event. */
function copyRecord(
  answer: Buffer,
  { topics, data, dataBytes, transactionHash, logIndex, txIndex }: ReadLog,
  event: FactEvent,
  bytes: Buffer,
  at: number,
): number {
  const { indexed, names } = event;
  const isIndexed = indexed >= 0;
  // Words before the fact id, and before the indexed field, which is a topic and stands in the payload among them.
  const id = (names.length + (isIndexed ? 0 : 1)) * WORD;
  const before = isIndexed ? (1 + indexed) * WORD : id;
  if (topics.length !== (isIndexed ? 3 : 2) || dataBytes < id + WORD) return -1;
  const payloadBytes = dataBytes + (isIndexed ? WORD : 0);
  writeHead(bytes, at, { event, logIndex, txIndex, payloadBytes });
  let end = endOfHead(at);
  const copy = (from: number, count: number): number => {
    const isDigits = copyDigits(answer, from, count, bytes, end);
    end += count;
    return isDigits ? 0 : 1;
  };
  const wrong =
    copy(data + 2 * id, WORD) +
    copy(transactionHash, WORD) +
    copy(topics[1] as number, WORD) +
    copy(data, before) +
    (isIndexed ? copy(topics[2] as number, WORD) : 0) +
    copy(data + 2 * before, id - before) +
    copy(data + 2 * (id + WORD), dataBytes - id - WORD);
  return wrong === 0 ? end : -1;
}

/** Nearly all logs come from the contract of the log before: its address is compared where it stands. */
function createContractFinder(answer: Buffer, registries: Registries) {
  let lastAt = -1;
  let last: FactContract | undefined;
  return (at: number): FactContract | undefined => {
    if (lastAt >= 0 && sameDigits(answer, at, lastAt, 40)) return last;
    lastAt = at;
    last = registries.get(answer.toString('latin1', at - 2, at + 40) as Hex);
    return last;
  };
}

function createEventFinder(answer: Buffer) {
  let lastAt = -1;
  let lastContract: FactContract | undefined;
  let last: FactEvent | undefined;
  return (contract: FactContract, at: number | undefined): FactEvent | undefined => {
    if (at === undefined) return undefined;
    const isLast = lastAt >= 0 && contract === lastContract;
    if (isLast && sameDigits(answer, at, lastAt, HASH_DIGITS)) return last;
    lastAt = at;
    lastContract = contract;
    last = findFactEvent(contract, answer.toString('latin1', at - 2, at + HASH_DIGITS));
    return last;
  };
}
