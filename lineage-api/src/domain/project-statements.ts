import {
  addItem,
  endItem,
  endOwnItem,
  type Handlers,
  nameOf,
  partsOf,
  setItem,
} from './projection-steps.js';

/** Agents, terms, and what others say. */
export const STATEMENT_HANDLERS: Handlers<
  | 'AgentRegistered'
  | 'OperatorSet'
  | 'TermsAttached'
  | 'TermsDetached'
  | 'TermsRegistered'
  | 'DerivationAsserted'
  | 'Attested'
  | 'AssertionRevoked'
  | 'DisputeOpened'
  | 'DisputeAnswered'
  | 'DisputeRuled'
> = {
  AgentRegistered(fact, change) {
    const { account, metadataHash } = fact.fields;
    const agentKind = nameOf(fact, 'agentKind', fact.fields.agentKind);
    setItem(change, fact, 'agent', '', { account, agentKind, metadataHash });
  },

  OperatorSet(fact, change) {
    setItem(change, fact, 'operator', fact.fields.operator, { ...fact.fields });
  },

  TermsAttached(fact, change) {
    const { licenseTermsId, appliesTo } = fact.fields;
    for (const part of partsOf(appliesTo)) {
      setItem(change, fact, 'terms', `${licenseTermsId}:${part}`, { licenseTermsId, part });
    }
  },

  TermsDetached(fact, change) {
    const { licenseTermsId, appliesTo } = fact.fields;
    for (const part of partsOf(appliesTo)) {
      endItem(change, fact, 'terms', `${licenseTermsId}:${part}`);
    }
  },

  TermsRegistered(fact, change) {
    change.addTerms({
      id: fact.subject,
      terms: fact.fields.terms,
      by: fact.by,
      factId: fact.factId,
      fromBlock: fact.position.blockNumber,
    });
  },

  DerivationAsserted(fact, change) {
    const relation = nameOf(fact, 'relation', fact.fields.relation);
    addItem(change, fact, 'asserted', { ...fact.fields, relation });
  },

  Attested(fact, change) {
    addItem(change, fact, 'attestation', {
      ...fact.fields,
      role: nameOf(fact, 'role', fact.fields.role),
      stance: nameOf(fact, 'stance', fact.fields.stance),
    });
  },

  AssertionRevoked(fact, change) {
    endOwnItem(change, fact, 'asserted', fact.fields.assertionFactId);
    endOwnItem(change, fact, 'attestation', fact.fields.assertionFactId);
  },

  DisputeOpened(fact, change) {
    const ground = nameOf(fact, 'disputeGround', fact.fields.ground);
    addItem(change, fact, 'dispute', { ...fact.fields, ground });
  },

  DisputeAnswered(fact, change) {
    addItem(change, fact, 'answer', { ...fact.fields });
  },

  DisputeRuled(fact, change) {
    const outcome = nameOf(fact, 'disputeOutcome', fact.fields.outcome);
    addItem(change, fact, 'ruling', { ...fact.fields, outcome });
    endOwnItem(change, fact, 'dispute', fact.fields.disputeFactId);
  },
};
