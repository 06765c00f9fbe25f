import { DerivationAsserted as DerivationAssertedEvent } from '../../subgraph/generated/AssertionRegistry/AssertionRegistry';
import { DerivationAsserted } from '../../subgraph/generated/schema';
import { toFactKey } from '../ids';
import { setFactFields } from './fact';

export function toDerivationAsserted(event: DerivationAssertedEvent): DerivationAsserted {
  const params = event.params;
  const fact = new DerivationAsserted(toFactKey(event));
  setFactFields(fact, event, params.subject, params.by, params.factId);
  fact.source = params.source;
  fact.relation = params.relation;
  fact.acquiredAt = params.acquiredAt;
  fact.licenseTermsId = params.licenseTermsId;
  fact.evidenceHash = params.evidenceHash;
  fact.validUntil = params.validUntil;
  return fact;
}
