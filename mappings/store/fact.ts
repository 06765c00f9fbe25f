import { Bytes, Entity, ethereum, Value } from '@graphprotocol/graph-ts';

/** Sets what the schema's `Fact` says of every fact, but `id`: what it is about, who acted, where it stands. */
export function setFactFields(
  fact: Entity,
  event: ethereum.Event,
  subject: Bytes,
  by: Bytes,
  factId: Bytes,
): void {
  fact.set('factId', Value.fromBytes(factId));
  fact.set('contract', Value.fromBytes(event.address));
  fact.set('subject', Value.fromBytes(subject));
  fact.set('by', Value.fromBytes(by));
  fact.set('blockNumber', Value.fromBigInt(event.block.number));
  fact.set('blockHash', Value.fromBytes(event.block.hash));
  fact.set('timestamp', Value.fromBigInt(event.block.timestamp));
  fact.set('transactionHash', Value.fromBytes(event.transaction.hash));
  fact.set('transactionIndex', Value.fromI32(event.transaction.index.toI32()));
  fact.set('logIndex', Value.fromI32(event.logIndex.toI32()));
}
