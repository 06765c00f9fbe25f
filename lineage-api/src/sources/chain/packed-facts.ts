import type { BlockRef } from '../../domain/rows.js';
import type { Fact } from '../../encoding/fact-catalog.js';
import { decodePayload, FACT_EVENTS, type FactEvent } from '../../encoding/fact-events.js';
import { toHex } from '../../encoding/hex.js';

/**
 * Facts as bytes, one record behind the other, as they are kept: 1 byte event (place in the catalogue), 4 log index, 4
 * transaction index, 4 length of the payload, 32 fact id, 32 transaction hash, payload. The catalogue only ever grows at
 * its end, or the version of the store changes.
 */
const LOG_INDEX = 1;
const TX_INDEX = 5;
const LENGTH = 9;
const FACT_ID = 13;
const TX_HASH = 45;
const PAYLOAD = 77;

/** Bytes of a record without its payload. */
export const RECORD_BYTES = PAYLOAD;

const PLACES = new Map<FactEvent, number>(FACT_EVENTS.map((event, place) => [event, place]));

/** What stands in a record, as digits. */
export type RecordContent = {
  readonly event: FactEvent;
  readonly logIndex: number;
  readonly txIndex: number;
  readonly factId: string;
  readonly txHash: string;
  readonly payload: string;
};

/** Writes a record; returns where it ends, or -1 where the digits are none. */
export function writeRecord(bytes: Buffer, at: number, content: RecordContent): number {
  const { event, logIndex, txIndex, factId, txHash, payload } = content;
  const digits = factId + txHash + payload;
  writeHead(bytes, at, { event, logIndex, txIndex, payloadBytes: payload.length / 2 });
  const written = bytes.write(digits, at + FACT_ID, 'hex');
  return written * 2 === digits.length ? at + FACT_ID + written : -1;
}

/** Writes what stands in front of the fact id. */
export function writeHead(
  bytes: Buffer,
  at: number,
  {
    event,
    logIndex,
    txIndex,
    payloadBytes,
  }: Omit<RecordContent, 'factId' | 'txHash' | 'payload'> & {
    readonly payloadBytes: number;
  },
): void {
  bytes[at] = PLACES.get(event) ?? 255;
  bytes.writeUInt32BE(logIndex, at + LOG_INDEX);
  bytes.writeUInt32BE(txIndex, at + TX_INDEX);
  bytes.writeUInt32BE(payloadBytes, at + LENGTH);
}

/** Where the fact id of a record stands; transaction hash and payload follow it. */
export function endOfHead(at: number): number {
  return at + FACT_ID;
}

export function endOfRecord(bytes: Buffer, at: number): number {
  return at + PAYLOAD + bytes.readUInt32BE(at + LENGTH);
}

export function eventAt(bytes: Buffer, at: number): FactEvent {
  const event = FACT_EVENTS[bytes[at] ?? 255];
  if (event === undefined) throw new RangeError(`no fact event ${bytes[at]}`);
  return event;
}

export function logIndexAt(bytes: Buffer, at: number): number {
  return bytes.readUInt32BE(at + LOG_INDEX);
}

export function factIdAt(bytes: Buffer, at: number): Buffer {
  return bytes.subarray(at + FACT_ID, at + TX_HASH);
}

export function payloadAt(bytes: Buffer, at: number): Buffer {
  return bytes.subarray(at + PAYLOAD, endOfRecord(bytes, at));
}

/** The first bytes of a record's subject, as a number by which records are found. */
export function subjectNumberAt(bytes: Buffer, at: number): number {
  return subjectNumber(bytes, at + PAYLOAD);
}

/** As many bytes as a number holds exactly. */
export function subjectNumber(bytes: Buffer, at: number): number {
  return bytes.readUIntBE(at, 6);
}

export function factAt(bytes: Buffer, at: number, { number, hash, timestamp }: BlockRef): Fact {
  return {
    ...decodePayload(eventAt(bytes, at), toHex(payloadAt(bytes, at))),
    factId: toHex(factIdAt(bytes, at)),
    position: {
      blockNumber: number,
      blockHash: hash,
      timestamp,
      txHash: toHex(bytes.subarray(at + TX_HASH, at + PAYLOAD)),
      txIndex: bytes.readUInt32BE(at + TX_INDEX),
      logIndex: logIndexAt(bytes, at),
    },
  } as Fact;
}
