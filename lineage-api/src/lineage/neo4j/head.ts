import type { BlockRef } from '../../domain/rows.js';
import type { Hex } from '../../encoding/hex.js';
import type { GraphHead } from '../port.js';
import type { Values } from './connection.js';

/** What readers see of the head: the last write that is there as a whole. */
export function fromHead(properties: Values): GraphHead {
  return {
    block: toBlockRef(properties.number, properties.hash, properties.timestamp),
    epoch: properties.epoch as number,
    manifestsDigest: properties.manifestsDigest as Hex,
  };
}

/** Where the last committed write ends: what the next one has to go on from. */
export function fromCursor(properties: Values): BlockRef | null {
  return toBlockRef(properties.cursorNumber, properties.cursorHash, properties.cursorTimestamp);
}

function toBlockRef(number: unknown, hash: unknown, timestamp: unknown): BlockRef | null {
  if (number === undefined || number === null) return null;
  return { number: number as number, hash: hash as Hex, timestamp: timestamp as number };
}
