import { DerivationsRecorded as DerivationsRecordedEvent } from '../../subgraph/generated/LineageRegistry/LineageRegistry';
import { DerivationsRecorded } from '../../subgraph/generated/schema';
import { toFactKey } from '../ids';
import { concatWords } from '../words';
import { setFactFields } from './fact';

export function toDerivationsRecorded(event: DerivationsRecordedEvent): DerivationsRecorded {
  const params = event.params;
  const fact = new DerivationsRecorded(toFactKey(event));
  setFactFields(fact, event, params.subject, params.by, params.factId);
  fact.words = concatWords(params.words);
  return fact;
}
