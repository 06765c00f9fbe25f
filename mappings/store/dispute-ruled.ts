import { DisputeRuled as DisputeRuledEvent } from '../../subgraph/generated/AssertionRegistry/AssertionRegistry';
import { DisputeRuled } from '../../subgraph/generated/schema';
import { toFactKey } from '../ids';
import { setFactFields } from './fact';

export function toDisputeRuled(event: DisputeRuledEvent): DisputeRuled {
  const params = event.params;
  const fact = new DisputeRuled(toFactKey(event));
  setFactFields(fact, event, params.subject, params.by, params.factId);
  fact.disputeFactId = params.disputeFactId;
  fact.outcome = params.outcome;
  fact.evidenceHash = params.evidenceHash;
  return fact;
}
