import { ShareReductionConsented as ShareReductionConsentedEvent } from '../../subgraph/generated/LineageRegistry/LineageRegistry';
import { ShareReductionConsented } from '../../subgraph/generated/schema';
import { toFactKey } from '../ids';
import { setFactFields } from './fact';

export function toShareReductionConsented(
  event: ShareReductionConsentedEvent,
): ShareReductionConsented {
  const params = event.params;
  const fact = new ShareReductionConsented(toFactKey(event));
  setFactFields(fact, event, params.subject, params.by, params.factId);
  fact.edgeFactId = params.edgeFactId;
  fact.index = params.index;
  fact.minimumBps = params.minimumBps;
  return fact;
}
