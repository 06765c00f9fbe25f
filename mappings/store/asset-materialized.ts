import { AssetMaterialized as AssetMaterializedEvent } from '../../subgraph/generated/LineageRegistry/LineageRegistry';
import { AssetMaterialized } from '../../subgraph/generated/schema';
import { toFactKey } from '../ids';
import { setFactFields } from './fact';

export function toAssetMaterialized(event: AssetMaterializedEvent): AssetMaterialized {
  const params = event.params;
  const fact = new AssetMaterialized(toFactKey(event));
  setFactFields(fact, event, params.subject, params.by, params.factId);
  fact.batchId = params.batchId;
  fact.registrant = params.registrant;
  fact.leaf = params.leaf;
  fact.kind = params.kind;
  fact.scheme = params.scheme;
  fact.role = params.role;
  fact.contentHash = params.contentHash;
  fact.metadataHash = params.metadataHash;
  return fact;
}
