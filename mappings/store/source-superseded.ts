import { SourceSuperseded as SourceSupersededEvent } from '../../subgraph/generated/LineageRegistry/LineageRegistry';
import { SourceSuperseded } from '../../subgraph/generated/schema';
import { toFactKey } from '../ids';
import { setFactFields } from './fact';

export function toSourceSuperseded(event: SourceSupersededEvent): SourceSuperseded {
  const params = event.params;
  const fact = new SourceSuperseded(toFactKey(event));
  setFactFields(fact, event, params.subject, params.by, params.factId);
  fact.supersededFactId = params.supersededFactId;
  fact.index = params.index;
  fact.replacementFactId = params.replacementFactId;
  fact.replacementIndex = params.replacementIndex;
  fact.reason = params.reason;
  return fact;
}
