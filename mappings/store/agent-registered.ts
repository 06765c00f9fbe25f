import { AgentRegistered as AgentRegisteredEvent } from '../../subgraph/generated/LineageRegistry/LineageRegistry';
import { AgentRegistered } from '../../subgraph/generated/schema';
import { toFactKey } from '../ids';
import { setFactFields } from './fact';

export function toAgentRegistered(event: AgentRegisteredEvent): AgentRegistered {
  const params = event.params;
  const fact = new AgentRegistered(toFactKey(event));
  setFactFields(fact, event, params.subject, params.by, params.factId);
  fact.account = params.account;
  fact.agentKind = params.agentKind;
  fact.metadataHash = params.metadataHash;
  return fact;
}
