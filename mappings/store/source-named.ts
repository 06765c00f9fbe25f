import { SourceNamed as SourceNamedEvent } from '../../subgraph/generated/LineageRegistry/LineageRegistry';
import { SourceNamed } from '../../subgraph/generated/schema';
import { toFactKey } from '../ids';
import { setFactFields } from './fact';

export function toSourceNamed(event: SourceNamedEvent): SourceNamed {
  const params = event.params;
  const fact = new SourceNamed(toFactKey(event));
  setFactFields(fact, event, params.subject, params.by, params.factId);
  fact.commitment = params.commitment;
  fact.relation = params.relation;
  fact.acquiredAt = params.acquiredAt;
  fact.licenseTermsId = params.licenseTermsId;
  return fact;
}
