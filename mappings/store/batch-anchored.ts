import { BatchAnchored as BatchAnchoredEvent } from '../../subgraph/generated/LineageRegistry/LineageRegistry';
import { BatchAnchored } from '../../subgraph/generated/schema';
import { toFactKey } from '../ids';
import { concatWords } from '../words';
import { setFactFields } from './fact';

export function toBatchAnchored(event: BatchAnchoredEvent): BatchAnchored {
  const params = event.params;
  const fact = new BatchAnchored(toFactKey(event));
  setFactFields(fact, event, params.subject, params.by, params.factId);
  fact.registrant = params.registrant;
  fact.batchKey = params.batchKey;
  fact.root = params.root;
  fact.leafCount = params.leafCount;
  fact.createdAt = params.createdAt;
  fact.role = params.role;
  fact.manifestHash = params.manifestHash;
  fact.sources = concatWords(params.sources);
  return fact;
}
