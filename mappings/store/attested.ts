import { Attested as AttestedEvent } from '../../subgraph/generated/AssertionRegistry/AssertionRegistry';
import { Attested } from '../../subgraph/generated/schema';
import { toFactKey } from '../ids';
import { setFactFields } from './fact';

export function toAttested(event: AttestedEvent): Attested {
  const params = event.params;
  const fact = new Attested(toFactKey(event));
  setFactFields(fact, event, params.subject, params.by, params.factId);
  fact.part = params.part;
  fact.index = params.index;
  fact.object = params.object;
  fact.role = params.role;
  fact.stance = params.stance;
  fact.schema = params.schema;
  fact.evidenceHash = params.evidenceHash;
  fact.validUntil = params.validUntil;
  return fact;
}
