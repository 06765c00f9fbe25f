import { Bytes, ethereum } from '@graphprotocol/graph-ts';

/**
 * Id of a fact: block number in 8 bytes ‖ log index in 4 bytes, both big-endian, so that ids sort as the chain does.
 * Block 258, log 3: `0x000000000000010200000003`.
 */
export function toFactKey(event: ethereum.Event): Bytes {
  const key = new Bytes(12);
  store<u64>(key.dataStart, bswap<u64>(event.block.number.toU64()));
  store<u32>(key.dataStart + 8, bswap<u32>(event.logIndex.toU32()));
  return key;
}
