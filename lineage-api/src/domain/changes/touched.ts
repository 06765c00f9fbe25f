import type { Fact } from '../../encoding/fact-catalog.js';
import { type Hex, ZERO_HASH } from '../../encoding/hex.js';

/**
 * What a fact may change answers about: its subject; the contents that it claims; the batch of a leaf; the account of an
 * agent; the document that it takes back; the successor that it names. Sources are not among them: that something was
 * made from an asset changes nothing upstream of it.
 */
export function touchedBy(fact: Fact): readonly Hex[] {
  return [fact.subject, ...alsoTouched(fact).filter((each) => each !== ZERO_HASH)];
}

function alsoTouched(fact: Fact): readonly Hex[] {
  switch (fact.type) {
    case 'AssetRegistered':
      return [fact.fields.contentHash];
    case 'AssetMaterialized':
      return [fact.fields.batchId, fact.fields.contentHash];
    case 'ContentAdded':
      return fact.fields.contentHashes;
    case 'AgentRegistered':
      return [fact.fields.account];
    case 'DocumentRedacted':
      return [fact.fields.documentHash];
    case 'AssetSuperseded':
      return [fact.fields.successor];
    default:
      return [];
  }
}
