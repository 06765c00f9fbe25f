import { SourcesDeclaredComplete as SourcesDeclaredCompleteEvent } from '../../subgraph/generated/LineageRegistry/LineageRegistry';
import { SourcesDeclaredComplete } from '../../subgraph/generated/schema';
import { toFactKey } from '../ids';
import { setFactFields } from './fact';

export function toSourcesDeclaredComplete(
  event: SourcesDeclaredCompleteEvent,
): SourcesDeclaredComplete {
  const params = event.params;
  const fact = new SourcesDeclaredComplete(toFactKey(event));
  setFactFields(fact, event, params.subject, params.by, params.factId);
  fact.evidenceHash = params.evidenceHash;
  return fact;
}
