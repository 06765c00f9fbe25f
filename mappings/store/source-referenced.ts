import { SourceReferenced as SourceReferencedEvent } from '../../subgraph/generated/LineageRegistry/LineageRegistry';
import { SourceReferenced } from '../../subgraph/generated/schema';
import { toFactKey } from '../ids';
import { setFactFields } from './fact';

export function toSourceReferenced(event: SourceReferencedEvent): SourceReferenced {
  const params = event.params;
  const fact = new SourceReferenced(toFactKey(event));
  setFactFields(fact, event, params.subject, params.by, params.factId);
  fact.chainId = params.chainId;
  fact.registry = params.registry;
  fact.foreignId = params.foreignId;
  fact.relation = params.relation;
  fact.royaltyBps = params.royaltyBps;
  fact.acquiredAt = params.acquiredAt;
  fact.licenseTermsId = params.licenseTermsId;
  return fact;
}
