import { APPLIES_TO, toCode } from '../encoding/enums.js';
import type { Hex } from '../encoding/hex.js';
import { ZERO_HASH } from '../encoding/hex.js';
import { packDerivationWords } from '../encoding/words.js';
import { type Action, toAction } from './actions.js';
import { type AssertionDraft, type AssetDraft, type AssetPart, draftIdOf } from './draft.js';

/** Actions that go into one transaction together, and the gas they are taken to need. */
export type ActionGroup = { readonly actions: readonly Action[]; readonly gas: number };

/** Gas by kind of action, above what the budgets allow, so that a transaction never meets its limit. */
const GAS = { asset: 150_000, source: 25_000, other: 70_000 };

/** All that is recorded of one asset: registration with its sources, then what stands beside it. All or nothing. */
export function planAsset(prefix: Hex, draft: AssetDraft): ActionGroup {
  const id = draftIdOf(prefix, draft);
  const beside = [
    ...draft.named.map(({ commitment, relation }) =>
      toAction('lineage', 'nameSource', [
        id,
        commitment,
        toCode('relation', relation),
        0,
        ZERO_HASH,
      ]),
    ),
    ...draft.undisclosed.map(({ root, count }) =>
      toAction('lineage', 'commitSources', [id, root, count]),
    ),
    ...draft.terms.map((terms) =>
      toAction('lineage', 'attachTerms', [id, terms.id, maskOf(terms.appliesTo)]),
    ),
    ...(draft.declaredComplete === null
      ? []
      : [toAction('lineage', 'declareSourcesComplete', [id, draft.declaredComplete])]),
  ];
  return {
    actions: [registerAction(draft), ...beside],
    gas: GAS.asset + draft.sources.length * GAS.source + beside.length * GAS.other,
  };
}

/** What an account says of a subject, as one action. */
export function planAssertion(draft: AssertionDraft): ActionGroup {
  return { actions: [assertionAction(draft)], gas: GAS.other };
}

/** Puts groups into transactions of at most `maxGas`, in order; a group is never split. */
export function packGroups(groups: readonly ActionGroup[], maxGas: number): Action[][] {
  const transactions: Action[][] = [];
  let gas = Number.POSITIVE_INFINITY;
  for (const group of groups) {
    if (gas + group.gas > maxGas) {
      transactions.push([]);
      gas = 0;
    }
    transactions[transactions.length - 1]?.push(...group.actions);
    gas += group.gas;
  }
  return transactions;
}

function registerAction(draft: AssetDraft): Action {
  const sources = draft.sources.map(({ id, relation, ...rest }) => ({
    ...rest,
    source: id,
    relation: toCode('relation', relation),
  }));
  sources.sort((a, b) => (a.source < b.source ? -1 : 1));
  return toAction('lineage', 'registerAsset', [
    {
      registrant: draft.registrant,
      kind: toCode('subjectKind', draft.kind),
      scheme: toCode('scheme', draft.scheme),
      role: toCode('role', draft.role),
      timeBasis: toCode('timeBasis', draft.timeBasis),
      edition: draft.edition,
      createdAt: draft.createdAt,
      contentHash: draft.contentHash,
      metadataHash: draft.metadata?.hash ?? ZERO_HASH,
      sources: packDerivationWords(sources),
    },
  ]);
}

function assertionAction(draft: AssertionDraft): Action {
  if (draft.kind === 'DISPUTE') {
    const { subject, part, index, evidenceHash } = draft;
    const ground = toCode('disputeGround', draft.ground);
    return toAction('assertions', 'openDispute', [subject, part, index, ground, evidenceHash]);
  }
  const { subject, part, index, object, schema, evidenceHash, validUntil } = draft;
  return toAction('assertions', 'attest', [
    {
      subject,
      part,
      index,
      object,
      role: toCode('role', draft.role),
      stance: toCode('stance', draft.stance),
      schema,
      evidenceHash,
      validUntil,
    },
  ]);
}

function maskOf(parts: readonly AssetPart[]): number {
  return parts.reduce((mask, part) => mask | APPLIES_TO[part], 0);
}
