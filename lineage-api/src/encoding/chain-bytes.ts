import type { StepTime } from './chains.js';
import { keccakBytes } from './hash.js';

/**
 * Steps of chains on raw bytes, for those who walk over all facts there are: the same as in `chains.ts`, where the
 * values go in and out as text. What is returned is the caller's; what is given is only read.
 */
const STEP = Buffer.alloc(112);
const PAIR = Buffer.alloc(64);
const START = Buffer.alloc(96);

/** As `chainStart`. */
export function chainStartBytes(
  prefix: Uint8Array,
  chainKind: number,
  key: Uint8Array,
): Uint8Array {
  START.set(prefix, 0);
  START[63] = chainKind;
  START.set(key, 64);
  return keccakBytes(START);
}

/** As `extendHead`. */
export function extendHeadBytes(
  head: Uint8Array,
  topic0: Uint8Array,
  payloadHash: Uint8Array,
  { blockNumber, timestamp }: StepTime,
): Uint8Array {
  STEP.set(head, 0);
  STEP.set(topic0, 32);
  STEP.set(payloadHash, 64);
  writeUint64(blockNumber, 96);
  writeUint64(timestamp, 104);
  return keccakBytes(STEP);
}

/** As `extendRegistry`. */
export function extendRegistryBytes(head: Uint8Array, factId: Uint8Array): Uint8Array {
  PAIR.set(head, 0);
  PAIR.set(factId, 32);
  return keccakBytes(PAIR);
}

/** True for the same 32 bytes. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  for (let i = 0; i < 32; i++) if (a[i] !== b[i]) return false;
  return true;
}

function writeUint64(value: number, at: number): void {
  STEP.writeUInt32BE(Math.floor(value / 2 ** 32), at);
  STEP.writeUInt32BE(value % 2 ** 32, at + 4);
}
