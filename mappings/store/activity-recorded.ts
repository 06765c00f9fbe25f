import { ActivityRecorded as ActivityRecordedEvent } from '../../subgraph/generated/LineageRegistry/LineageRegistry';
import { ActivityRecorded } from '../../subgraph/generated/schema';
import { toFactKey } from '../ids';
import { setFactFields } from './fact';

export function toActivityRecorded(event: ActivityRecordedEvent): ActivityRecorded {
  const params = event.params;
  const fact = new ActivityRecorded(toFactKey(event));
  setFactFields(fact, event, params.subject, params.by, params.factId);
  fact.activityId = params.activityId;
  fact.activity = params.activity;
  fact.agentId = params.agentId;
  fact.startedAt = params.startedAt;
  fact.endedAt = params.endedAt;
  fact.metadataHash = params.metadataHash;
  return fact;
}
