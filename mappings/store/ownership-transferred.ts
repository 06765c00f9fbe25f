import { OwnershipTransferred as OwnershipTransferredEvent } from '../../subgraph/generated/LineageRegistry/LineageRegistry';
import { OwnershipTransferred } from '../../subgraph/generated/schema';
import { toFactKey } from '../ids';
import { setFactFields } from './fact';

export function toOwnershipTransferred(event: OwnershipTransferredEvent): OwnershipTransferred {
  const params = event.params;
  const fact = new OwnershipTransferred(toFactKey(event));
  setFactFields(fact, event, params.subject, params.by, params.factId);
  fact.to = params.to;
  fact.role = params.role;
  return fact;
}
