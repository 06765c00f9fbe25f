import { ContentAdded as ContentAddedEvent } from '../../subgraph/generated/LineageRegistry/LineageRegistry';
import { ContentAdded } from '../../subgraph/generated/schema';
import { toFactKey } from '../ids';
import { concatWords } from '../words';
import { setFactFields } from './fact';

export function toContentAdded(event: ContentAddedEvent): ContentAdded {
  const params = event.params;
  const fact = new ContentAdded(toFactKey(event));
  setFactFields(fact, event, params.subject, params.by, params.factId);
  fact.scheme = params.scheme;
  fact.contentHashes = concatWords(params.contentHashes);
  return fact;
}
