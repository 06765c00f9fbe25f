import { WithdrawalLifted as WithdrawalLiftedEvent } from '../../subgraph/generated/LineageRegistry/LineageRegistry';
import { WithdrawalLifted } from '../../subgraph/generated/schema';
import { toFactKey } from '../ids';
import { setFactFields } from './fact';

export function toWithdrawalLifted(event: WithdrawalLiftedEvent): WithdrawalLifted {
  const params = event.params;
  const fact = new WithdrawalLifted(toFactKey(event));
  setFactFields(fact, event, params.subject, params.by, params.factId);
  fact.withdrawalFactId = params.withdrawalFactId;
  return fact;
}
