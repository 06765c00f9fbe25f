import { type Hex, isHex } from '../../encoding/hex.js';

/** An id of the subgraph is `block number ‖ log index`, in 8 and 4 bytes, so that ids are ordered as the chain is. */
const ID_BYTES = 12;

/** Before every id. */
export const BEFORE_ALL: Hex = '0x';

/** The id of the fact at this place. */
export function idAt(blockNumber: number, logIndex: number): Hex {
  return `0x${blockNumber.toString(16).padStart(16, '0')}${logIndex.toString(16).padStart(8, '0')}`;
}

/** All ids of blocks up to this one are before it or it. */
export function endOfBlock(number: number): Hex {
  return number < 0 ? BEFORE_ALL : idAt(number, 0xffffffff);
}

/** All ids of blocks up to this one are before it, and it is none. */
export function afterBlock(number: number): Hex {
  return idAt(number + 1, 0);
}

/** True for an id of the form above. */
export function isFactId(value: unknown): value is Hex {
  return isHex(value, ID_BYTES);
}

export function blockOfId(id: Hex): number {
  return Number(id.slice(0, 18));
}

export function logOfId(id: Hex): number {
  return Number(`0x${id.slice(18)}`);
}
