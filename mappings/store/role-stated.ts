import { RoleStated as RoleStatedEvent } from '../../subgraph/generated/LineageRegistry/LineageRegistry';
import { RoleStated } from '../../subgraph/generated/schema';
import { toFactKey } from '../ids';
import { setFactFields } from './fact';

export function toRoleStated(event: RoleStatedEvent): RoleStated {
  const params = event.params;
  const fact = new RoleStated(toFactKey(event));
  setFactFields(fact, event, params.subject, params.by, params.factId);
  fact.role = params.role;
  return fact;
}
