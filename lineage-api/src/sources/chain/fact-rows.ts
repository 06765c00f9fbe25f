import type { Fact } from '../../encoding/fact-catalog.js';
import {
  decodePayload,
  FACT_EVENTS,
  type FactEvent,
  factEventOf,
} from '../../encoding/fact-events.js';
import { toHex } from '../../encoding/hash.js';
import type { Hex } from '../../encoding/hex.js';

/** Log indexes of one block fit below this. */
export const LOGS_PER_BLOCK = 2 ** 20;

/** A fact and its block, as the database gives them. */
export type FactRow = {
  readonly position: number;
  readonly event: number;
  readonly fact_id: Uint8Array;
  readonly payload: Uint8Array;
  readonly tx_hash: Uint8Array;
  readonly tx_index: number;
  readonly hash: Uint8Array;
  readonly timestamp: number;
};

const PLACES = new Map<FactEvent, number>(FACT_EVENTS.map((event, place) => [event, place]));

/** Number of a fact's event in `facts.event`. The catalogue only ever grows at its end, or the schema version changes. */
export function eventPlaceOf(fact: Pick<Fact, 'contract' | 'type'>): number {
  return PLACES.get(factEventOf(fact.contract, fact.type)) ?? -1;
}

/** The place of a fact in chain order, as one number. */
export function positionOf(blockNumber: number, logIndex: number): number {
  return blockNumber * LOGS_PER_BLOCK + logIndex;
}

/** Last position of a block. */
export function endOfBlock(blockNumber: number): number {
  return positionOf(blockNumber, LOGS_PER_BLOCK - 1);
}

export function blockNumberOf(row: Pick<FactRow, 'position'>): number {
  return Math.floor(row.position / LOGS_PER_BLOCK);
}

export function toFact(row: FactRow): Fact {
  const event = FACT_EVENTS[row.event];
  if (event === undefined) throw new RangeError(`no fact event ${row.event}`);
  return {
    ...decodePayload(event, toHex(row.payload)),
    factId: toHex(row.fact_id),
    position: {
      blockNumber: blockNumberOf(row),
      blockHash: toHex(row.hash),
      timestamp: row.timestamp,
      txHash: toHex(row.tx_hash),
      txIndex: row.tx_index,
      logIndex: row.position % LOGS_PER_BLOCK,
    },
  } as Fact;
}

export function toBlob(hex: Hex): Uint8Array {
  return Buffer.from(hex.slice(2), 'hex');
}
