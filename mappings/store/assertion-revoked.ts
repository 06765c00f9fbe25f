import { AssertionRevoked as AssertionRevokedEvent } from '../../subgraph/generated/AssertionRegistry/AssertionRegistry';
import { AssertionRevoked } from '../../subgraph/generated/schema';
import { toFactKey } from '../ids';
import { setFactFields } from './fact';

export function toAssertionRevoked(event: AssertionRevokedEvent): AssertionRevoked {
  const params = event.params;
  const fact = new AssertionRevoked(toFactKey(event));
  setFactFields(fact, event, params.subject, params.by, params.factId);
  fact.assertionFactId = params.assertionFactId;
  return fact;
}
