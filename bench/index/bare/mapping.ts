import { AssetRegistered as AssetRegisteredEvent } from '../../build/bare-generated/LineageRegistry/LineageRegistry';
import { AssetRegistered } from '../../build/bare-generated/schema';

export function handleAssetRegistered(event: AssetRegisteredEvent): void {
  const entity = new AssetRegistered(event.transaction.hash.concatI32(event.logIndex.toI32()));
  entity.subject = event.params.subject;
  entity.by = event.params.by;
  entity.contentHash = event.params.contentHash;
  entity.registrant = event.params.registrant;
  entity.kind = event.params.kind;
  entity.scheme = event.params.scheme;
  entity.role = event.params.role;
  entity.timeBasis = event.params.timeBasis;
  entity.edition = event.params.edition;
  entity.createdAt = event.params.createdAt;
  entity.metadataHash = event.params.metadataHash;
  entity.factId = event.params.factId;
  entity.blockNumber = event.block.number;
  entity.blockTimestamp = event.block.timestamp;
  entity.transactionHash = event.transaction.hash;
  entity.save();
}
