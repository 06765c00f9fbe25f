import { APPLIES_TO, toCode } from '../encoding/enums.js';
import type { Hex } from '../encoding/hex.js';
import { ZERO_HASH } from '../encoding/hex.js';
import { packDerivationWords } from '../encoding/words.js';
import { type Action, toAction } from './actions.js';
import {
  type ActivityDraft,
  type AssertionDraft,
  type AssetDraft,
  type AssetPart,
  draftIdOf,
  type SourceDraft,
} from './draft.js';

/** Actions that go into one transaction together, the gas they are taken to need, and the asset they are of. */
export type ActionGroup = {
  readonly subject: Hex;
  readonly actions: readonly Action[];
  readonly gas: number;
};

/** Gas by kind of action, above what the budgets allow, so that a transaction never meets its limit. */
const GAS = { asset: 150_000, source: 30_000, other: 70_000 };

/** What of a draft is on the chain already. */
export type Recorded = {
  readonly sources: ReadonlySet<Hex>;
  /** Commitments of named sources. */
  readonly named: ReadonlySet<Hex>;
  /** Roots of undisclosed sources. */
  readonly undisclosed: ReadonlySet<Hex>;
  /** Ids of activities. */
  readonly activities: ReadonlySet<Hex>;
  /** Terms by `termsKey`. */
  readonly terms: ReadonlySet<string>;
  readonly declaredComplete: boolean;
};

/** Whether all that is recorded of an asset goes into one transaction of at most `maxGas`: all of it or nothing. */
export function fitsOneTransaction(draft: AssetDraft, maxGas: number): boolean {
  const beside =
    draft.named.length +
    draft.undisclosed.length +
    (draft.activities?.length ?? 0) +
    draft.terms.length +
    (draft.declaredComplete === null ? 0 : 1);
  return GAS.asset + draft.sources.length * GAS.source + beside * GAS.other <= maxGas;
}

/**
 * All that is recorded of one asset: one group where that fits; else its registration with as many sources as fit, then
 * the others, then what stands beside it, and last that its sources are complete.
 */
export function planAsset(prefix: Hex, draft: AssetDraft, maxGas: number): ActionGroup[] {
  const subject = draftIdOf(prefix, draft);
  const sources = inOrder(draft.sources);
  const most = fitsOneTransaction(draft, maxGas)
    ? sources.length
    : Math.floor((maxGas - GAS.asset) / GAS.source);
  const first = sources.slice(0, most);
  const registration: ActionGroup = {
    subject,
    actions: [registerAction(draft, first)],
    gas: GAS.asset + first.length * GAS.source,
  };
  const rest = planRest(prefix, draft, { ...NOTHING, sources: idsOf(first) }, maxGas);
  return fitsOneTransaction(draft, maxGas)
    ? [joinGroups(subject, [registration, ...rest])]
    : [registration, ...rest];
}

const NOTHING: Recorded = {
  sources: new Set(),
  named: new Set(),
  undisclosed: new Set(),
  activities: new Set(),
  terms: new Set(),
  declaredComplete: false,
};

/** What is left to be recorded of a registered asset, in order; each group may go into a transaction of its own. */
export function planRest(
  prefix: Hex,
  draft: AssetDraft,
  recorded: Recorded,
  maxGas: number,
): ActionGroup[] {
  const id = draftIdOf(prefix, draft);
  const alone = (action: Action): ActionGroup => ({
    subject: id,
    actions: [action],
    gas: GAS.other,
  });
  const sources = inOrder(draft.sources).filter((source) => !recorded.sources.has(source.id));
  const atOnce = Math.floor((maxGas - GAS.other) / GAS.source);
  const derivations: ActionGroup[] = [];
  for (let start = 0; start < sources.length; start += atOnce) {
    const some = sources.slice(start, start + atOnce);
    derivations.push({
      subject: id,
      actions: [toAction('lineage', 'recordDerivations', [id, wordsOf(some)])],
      gas: GAS.other + some.length * GAS.source,
    });
  }
  const named = draft.named.filter(({ commitment }) => !recorded.named.has(commitment));
  const undisclosed = draft.undisclosed.filter(({ root }) => !recorded.undisclosed.has(root));
  const activities = (draft.activities ?? []).filter(
    ({ activityId }) => !recorded.activities.has(activityId),
  );
  const terms = draft.terms.filter((offer) => !recorded.terms.has(keyOfOffer(offer)));
  const isClosing = draft.declaredComplete !== null && !recorded.declaredComplete;
  return [
    ...derivations,
    ...named.map(({ commitment, relation }) =>
      alone(
        toAction('lineage', 'nameSource', [
          id,
          commitment,
          toCode('relation', relation),
          0,
          ZERO_HASH,
        ]),
      ),
    ),
    ...undisclosed.map(({ root, count }) =>
      alone(toAction('lineage', 'commitSources', [id, root, count])),
    ),
    ...activities.map((activity) => alone(activityAction(id, activity))),
    ...terms.map((offer) =>
      alone(toAction('lineage', 'attachTerms', [id, offer.id, maskOf(offer.appliesTo)])),
    ),
    ...(isClosing
      ? [alone(toAction('lineage', 'declareSourcesComplete', [id, draft.declaredComplete]))]
      : []),
  ];
}

/** Terms are offered by their id and the parts they apply to. */
export function termsKey(licenseTermsId: Hex, appliesTo: number): string {
  return `${licenseTermsId} ${appliesTo}`;
}

function keyOfOffer({ id, appliesTo }: AssetDraft['terms'][number]): string {
  return termsKey(id, maskOf(appliesTo));
}

function joinGroups(subject: Hex, groups: readonly ActionGroup[]): ActionGroup {
  return {
    subject,
    actions: groups.flatMap(({ actions }) => actions),
    gas: groups.reduce((sum, { gas }) => sum + gas, 0),
  };
}

function idsOf(sources: readonly SourceDraft[]): ReadonlySet<Hex> {
  return new Set(sources.map(({ id }) => id));
}

/** By id, as the contract wants them. */
function inOrder(sources: readonly SourceDraft[]): SourceDraft[] {
  return [...sources].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function wordsOf(sources: readonly SourceDraft[]): Hex[] {
  return packDerivationWords(
    sources.map(({ id, relation, ...rest }) => ({
      ...rest,
      source: id,
      relation: toCode('relation', relation),
    })),
  );
}

/** What an account says of a subject, as one action. */
export function planAssertion(draft: AssertionDraft): ActionGroup {
  return { subject: draft.subject, actions: [assertionAction(draft)], gas: GAS.other };
}

/** Puts groups into transactions of at most `maxGas`, in order; a group is never split. */
export function packGroups(groups: readonly ActionGroup[], maxGas: number): ActionGroup[][] {
  const transactions: ActionGroup[][] = [];
  let gas = Number.POSITIVE_INFINITY;
  for (const group of groups) {
    if (gas + group.gas > maxGas) {
      transactions.push([]);
      gas = 0;
    }
    transactions[transactions.length - 1]?.push(group);
    gas += group.gas;
  }
  return transactions;
}

function registerAction(draft: AssetDraft, sources: readonly SourceDraft[]): Action {
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
      sources: wordsOf(sources),
    },
  ]);
}

function activityAction(subject: Hex, draft: ActivityDraft): Action {
  const { activityId, activity, startedAt, endedAt, metadata } = draft;
  return toAction('lineage', 'recordActivity', [
    subject,
    activityId,
    toCode('activity', activity),
    ZERO_HASH,
    startedAt,
    endedAt,
    metadata.hash,
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
