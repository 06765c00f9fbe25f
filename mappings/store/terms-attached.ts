import { TermsAttached as TermsAttachedEvent } from '../../subgraph/generated/LineageRegistry/LineageRegistry';
import { TermsAttached } from '../../subgraph/generated/schema';
import { toFactKey } from '../ids';
import { setFactFields } from './fact';

export function toTermsAttached(event: TermsAttachedEvent): TermsAttached {
  const params = event.params;
  const fact = new TermsAttached(toFactKey(event));
  setFactFields(fact, event, params.subject, params.by, params.factId);
  fact.licenseTermsId = params.licenseTermsId;
  fact.appliesTo = params.appliesTo;
  return fact;
}
