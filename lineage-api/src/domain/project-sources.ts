import { parseDerivationWords } from '../encoding/words.js';
import { addItem, endCompleteness, type Handlers, nameOf, setItem } from './projection-steps.js';

/** What an owner records of where an asset comes from. */
export const SOURCE_HANDLERS: Handlers<
  | 'DerivationsRecorded'
  | 'SourceNamed'
  | 'SourceReferenced'
  | 'SourcesCommitted'
  | 'SourcesDeclaredComplete'
  | 'SourceSuperseded'
  | 'ShareReductionConsented'
  | 'ActivityRecorded'
> = {
  DerivationsRecorded(fact, change) {
    endCompleteness(change, fact);
    for (const [index, source] of parseDerivationWords(fact.fields.words).entries()) {
      change.addEdge({
        factId: fact.factId,
        index,
        derived: fact.subject,
        source: source.source,
        relation: nameOf(fact, 'relation', source.relation),
        acquiredAt: source.acquiredAt,
        royaltyBps: source.royaltyBps,
        licenseTermsId: source.licenseTermsId,
        fromBlock: fact.position.blockNumber,
      });
    }
  },

  SourceNamed(fact, change) {
    endCompleteness(change, fact);
    const { commitment, acquiredAt, licenseTermsId } = fact.fields;
    const relation = nameOf(fact, 'relation', fact.fields.relation);
    addItem(change, fact, 'named', { commitment, relation, acquiredAt, licenseTermsId });
  },

  SourceReferenced(fact, change) {
    endCompleteness(change, fact);
    addItem(change, fact, 'referenced', {
      ...fact.fields,
      chainId: fact.fields.chainId.toString(),
      relation: nameOf(fact, 'relation', fact.fields.relation),
    });
  },

  SourcesCommitted(fact, change) {
    endCompleteness(change, fact);
    addItem(change, fact, 'committed', { ...fact.fields });
  },

  SourcesDeclaredComplete(fact, change) {
    setItem(change, fact, 'complete', '', { ...fact.fields });
  },

  SourceSuperseded(fact, change) {
    const { supersededFactId, index } = fact.fields;
    const block = fact.position.blockNumber;
    change.strikeEdge({
      factId: supersededFactId,
      index,
      derived: fact.subject,
      toBlock: block,
      struckBy: fact.factId,
    });
    for (const kind of ['named', 'referenced', 'committed'] as const) {
      change.closeItem(
        { subject: fact.subject, kind, key: supersededFactId },
        { block, factId: fact.factId },
      );
    }
    const reason = nameOf(fact, 'supersessionReason', fact.fields.reason);
    addItem(change, fact, 'superseded', { ...fact.fields, reason });
  },

  ShareReductionConsented(fact, change) {
    addItem(change, fact, 'consent', { ...fact.fields });
  },

  ActivityRecorded(fact, change) {
    const activity = nameOf(fact, 'activity', fact.fields.activity);
    addItem(change, fact, 'activity', { ...fact.fields, activity });
  },
};
