import { DisputeOpened as DisputeOpenedEvent } from '../../subgraph/generated/AssertionRegistry/AssertionRegistry';
import { DisputeOpened } from '../../subgraph/generated/schema';
import { toFactKey } from '../ids';
import { setFactFields } from './fact';

export function toDisputeOpened(event: DisputeOpenedEvent): DisputeOpened {
  const params = event.params;
  const fact = new DisputeOpened(toFactKey(event));
  setFactFields(fact, event, params.subject, params.by, params.factId);
  fact.part = params.part;
  fact.index = params.index;
  fact.ground = params.ground;
  fact.evidenceHash = params.evidenceHash;
  return fact;
}
