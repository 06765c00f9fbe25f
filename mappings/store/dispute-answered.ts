import { DisputeAnswered as DisputeAnsweredEvent } from '../../subgraph/generated/AssertionRegistry/AssertionRegistry';
import { DisputeAnswered } from '../../subgraph/generated/schema';
import { toFactKey } from '../ids';
import { setFactFields } from './fact';

export function toDisputeAnswered(event: DisputeAnsweredEvent): DisputeAnswered {
  const params = event.params;
  const fact = new DisputeAnswered(toFactKey(event));
  setFactFields(fact, event, params.subject, params.by, params.factId);
  fact.disputeFactId = params.disputeFactId;
  fact.evidenceHash = params.evidenceHash;
  return fact;
}
