import { OperatorSet as OperatorSetEvent } from '../../subgraph/generated/LineageRegistry/LineageRegistry';
import { OperatorSet } from '../../subgraph/generated/schema';
import { toFactKey } from '../ids';
import { setFactFields } from './fact';

export function toOperatorSet(event: OperatorSetEvent): OperatorSet {
  const params = event.params;
  const fact = new OperatorSet(toFactKey(event));
  setFactFields(fact, event, params.subject, params.by, params.factId);
  fact.operator = params.operator;
  fact.until = params.until;
  return fact;
}
