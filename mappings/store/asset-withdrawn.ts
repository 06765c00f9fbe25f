import { AssetWithdrawn as AssetWithdrawnEvent } from '../../subgraph/generated/LineageRegistry/LineageRegistry';
import { AssetWithdrawn } from '../../subgraph/generated/schema';
import { toFactKey } from '../ids';
import { setFactFields } from './fact';

export function toAssetWithdrawn(event: AssetWithdrawnEvent): AssetWithdrawn {
  const params = event.params;
  const fact = new AssetWithdrawn(toFactKey(event));
  setFactFields(fact, event, params.subject, params.by, params.factId);
  fact.ground = params.ground;
  fact.leaf = params.leaf;
  fact.effectiveAt = params.effectiveAt;
  fact.evidenceHash = params.evidenceHash;
  return fact;
}
