import { TermsDetached as TermsDetachedEvent } from '../../subgraph/generated/LineageRegistry/LineageRegistry';
import { TermsDetached } from '../../subgraph/generated/schema';
import { toFactKey } from '../ids';
import { setFactFields } from './fact';

export function toTermsDetached(event: TermsDetachedEvent): TermsDetached {
  const params = event.params;
  const fact = new TermsDetached(toFactKey(event));
  setFactFields(fact, event, params.subject, params.by, params.factId);
  fact.licenseTermsId = params.licenseTermsId;
  fact.appliesTo = params.appliesTo;
  return fact;
}
