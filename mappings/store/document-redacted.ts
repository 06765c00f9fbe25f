import { DocumentRedacted as DocumentRedactedEvent } from '../../subgraph/generated/LineageRegistry/LineageRegistry';
import { DocumentRedacted } from '../../subgraph/generated/schema';
import { toFactKey } from '../ids';
import { setFactFields } from './fact';

export function toDocumentRedacted(event: DocumentRedactedEvent): DocumentRedacted {
  const params = event.params;
  const fact = new DocumentRedacted(toFactKey(event));
  setFactFields(fact, event, params.subject, params.by, params.factId);
  fact.documentHash = params.documentHash;
  fact.ground = params.ground;
  return fact;
}
