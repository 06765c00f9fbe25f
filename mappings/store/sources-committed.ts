import { SourcesCommitted as SourcesCommittedEvent } from '../../subgraph/generated/LineageRegistry/LineageRegistry';
import { SourcesCommitted } from '../../subgraph/generated/schema';
import { toFactKey } from '../ids';
import { setFactFields } from './fact';

export function toSourcesCommitted(event: SourcesCommittedEvent): SourcesCommitted {
  const params = event.params;
  const fact = new SourcesCommitted(toFactKey(event));
  setFactFields(fact, event, params.subject, params.by, params.factId);
  fact.root = params.root;
  fact.count = params.count;
  return fact;
}
