import { DocumentRedacted as DocumentRedactedEvent } from '../../subgraph/generated/AssertionRegistry/AssertionRegistry';
import { AssertionDocumentRedacted } from '../../subgraph/generated/schema';
import { toFactKey } from '../ids';
import { setFactFields } from './fact';

export function toAssertionDocumentRedacted(
  event: DocumentRedactedEvent,
): AssertionDocumentRedacted {
  const params = event.params;
  const fact = new AssertionDocumentRedacted(toFactKey(event));
  setFactFields(fact, event, params.subject, params.by, params.factId);
  fact.documentHash = params.documentHash;
  fact.ground = params.ground;
  return fact;
}
