import { AssetSuperseded as AssetSupersededEvent } from '../../subgraph/generated/LineageRegistry/LineageRegistry';
import { AssetSuperseded } from '../../subgraph/generated/schema';
import { toFactKey } from '../ids';
import { setFactFields } from './fact';

export function toAssetSuperseded(event: AssetSupersededEvent): AssetSuperseded {
  const params = event.params;
  const fact = new AssetSuperseded(toFactKey(event));
  setFactFields(fact, event, params.subject, params.by, params.factId);
  fact.successor = params.successor;
  return fact;
}
