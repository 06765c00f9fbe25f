import { AssetRegistered as AssetRegisteredEvent } from '../../subgraph/generated/LineageRegistry/LineageRegistry';
import { AssetRegistered } from '../../subgraph/generated/schema';
import { toFactKey } from '../ids';
import { setFactFields } from './fact';

export function toAssetRegistered(event: AssetRegisteredEvent): AssetRegistered {
  const params = event.params;
  const fact = new AssetRegistered(toFactKey(event));
  setFactFields(fact, event, params.subject, params.by, params.factId);
  fact.contentHash = params.contentHash;
  fact.registrant = params.registrant;
  fact.kind = params.kind;
  fact.scheme = params.scheme;
  fact.role = params.role;
  fact.timeBasis = params.timeBasis;
  fact.edition = params.edition;
  fact.createdAt = params.createdAt;
  fact.metadataHash = params.metadataHash;
  return fact;
}
