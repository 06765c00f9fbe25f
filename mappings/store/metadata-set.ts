import { MetadataSet as MetadataSetEvent } from '../../subgraph/generated/LineageRegistry/LineageRegistry';
import { MetadataSet } from '../../subgraph/generated/schema';
import { toFactKey } from '../ids';
import { setFactFields } from './fact';

export function toMetadataSet(event: MetadataSetEvent): MetadataSet {
  const params = event.params;
  const fact = new MetadataSet(toFactKey(event));
  setFactFields(fact, event, params.subject, params.by, params.factId);
  fact.metadataHash = params.metadataHash;
  return fact;
}
