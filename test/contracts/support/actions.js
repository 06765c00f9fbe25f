import { other } from './chain.js';
import { ALL, h, sourceWords } from './ids.js';
import { asset, attestation, batch, FAR_AHEAD, fresh, LONG_AGO, terms } from './samples.js';

/**
 * Every recording function but those that need a proof or a second signature, with arguments that are right for the
 * subject `s`, and the fields that its fact must say besides `subject`, `by` and `factId`.
 *
 * `kinds`: what the fact can be about: `asset`, `lineage` (asset or batch), `any` (agents too). `ownerAlone`: no
 * operator can record it.
 */
export const SUBJECT_ACTIONS = [
  {
    name: 'nameSource',
    kinds: 'lineage',
    event: 'SourceNamed',
    args: (s) => [s, h('commitment'), 2, LONG_AGO, h('terms')],
    fields: {
      commitment: h('commitment'),
      relation: 2,
      acquiredAt: LONG_AGO,
      licenseTermsId: h('terms'),
    },
  },
  {
    name: 'referenceSource',
    kinds: 'lineage',
    event: 'SourceReferenced',
    args: (s) => [
      s,
      {
        chainId: 10n,
        registry: other.address,
        foreignId: h('foreign'),
        relation: 3,
        royaltyBps: 10_000,
        acquiredAt: LONG_AGO,
        licenseTermsId: h('terms'),
      },
    ],
    fields: {
      chainId: 10n,
      registry: other.address,
      foreignId: h('foreign'),
      relation: 3,
      royaltyBps: 10_000,
      acquiredAt: LONG_AGO,
      licenseTermsId: h('terms'),
    },
  },
  {
    name: 'commitSources',
    kinds: 'lineage',
    event: 'SourcesCommitted',
    args: (s) => [s, h('secret root'), 7],
    fields: { root: h('secret root'), count: 7 },
  },
  {
    name: 'declareSourcesComplete',
    kinds: 'lineage',
    event: 'SourcesDeclaredComplete',
    args: (s) => [s, h('evidence')],
    fields: { evidenceHash: h('evidence') },
  },
  {
    name: 'supersedeSource',
    kinds: 'lineage',
    event: 'SourceSuperseded',
    args: (s) => [s, h('wrong'), 1, h('right'), 2, 4],
    fields: {
      supersededFactId: h('wrong'),
      index: 1,
      replacementFactId: h('right'),
      replacementIndex: 2,
      reason: 4,
    },
  },
  {
    name: 'consentToShareReduction',
    kinds: 'asset',
    event: 'ShareReductionConsented',
    ownerAlone: true,
    args: (s) => [s, h('edge'), ALL, 10_000],
    fields: { edgeFactId: h('edge'), index: ALL, minimumBps: 10_000 },
  },
  {
    name: 'recordActivity',
    kinds: 'lineage',
    event: 'ActivityRecorded',
    args: (s) => [s, h('activity'), 9, h('agent'), LONG_AGO, LONG_AGO + 1, h('document')],
    fields: {
      activityId: h('activity'),
      activity: 9,
      agentId: h('agent'),
      startedAt: LONG_AGO,
      endedAt: LONG_AGO + 1,
      metadataHash: h('document'),
    },
  },
  {
    name: 'attachTerms',
    kinds: 'lineage',
    event: 'TermsAttached',
    args: (s) => [s, h('terms'), 31],
    fields: { licenseTermsId: h('terms'), appliesTo: 31 },
  },
  {
    name: 'detachTerms',
    kinds: 'lineage',
    event: 'TermsDetached',
    args: (s) => [s, h('terms'), 1],
    fields: { licenseTermsId: h('terms'), appliesTo: 1 },
  },
  {
    name: 'setMetadata',
    kinds: 'any',
    event: 'MetadataSet',
    args: (s) => [s, h('document')],
    fields: { metadataHash: h('document') },
  },
  {
    name: 'addContent',
    kinds: 'asset',
    event: 'ContentAdded',
    args: (s) => [s, 2, [h('shard one'), h('shard two')]],
    fields: { scheme: 2, contentHashes: [h('shard one'), h('shard two')] },
  },
  {
    name: 'stateRole',
    kinds: 'lineage',
    event: 'RoleStated',
    args: (s) => [s, 4],
    fields: { role: 4 },
  },
  {
    name: 'withdraw',
    kinds: 'lineage',
    event: 'AssetWithdrawn',
    args: (s) => [s, 5, ALL, FAR_AHEAD, h('evidence')],
    fields: { ground: 5, leaf: ALL, effectiveAt: FAR_AHEAD, evidenceHash: h('evidence') },
  },
  {
    name: 'liftWithdrawal',
    kinds: 'lineage',
    event: 'WithdrawalLifted',
    args: (s) => [s, h('withdrawal')],
    fields: { withdrawalFactId: h('withdrawal') },
  },
  {
    name: 'redactDocument',
    kinds: 'any',
    event: 'DocumentRedacted',
    args: (s) => [s, h('document'), 3],
    fields: { documentHash: h('document'), ground: 3 },
  },
];

/** Every action of the lineage registry that `record` can name, but those with a proof or a second signature. */
export function lineageActions(subject, older) {
  const own = asset();
  return [
    ...SUBJECT_ACTIONS.map(({ name, args }) => [name, args(subject)]),
    ['recordDerivations', [subject, sourceWords({ id: older })]],
    ['registerAsset', [own]],
    ['registerAssets', [[asset(), asset()]]],
    ['anchorBatch', [batch({ sources: [older] })]],
    ['registerAgent', [1, h('agent document')]],
    ['setOperator', [other.address, FAR_AHEAD]],
  ];
}

export const assertionActions = (subject, source) => [
  ['attest', [attestation(subject)]],
  ['attestMany', [[attestation(subject), attestation(source)]]],
  ['assertDerivation', [derivationAssertion(subject, source)]],
  ['revokeAssertion', [subject, h('assertion')]],
  ['openDispute', [subject, h('part'), 3, 6, h('evidence')]],
  ['answerDispute', [subject, h('dispute'), h('evidence')]],
  ['ruleDispute', [subject, h('dispute'), 3, h('evidence')]],
  ['redactDocument', [subject, h('document'), 2]],
];

export const derivationAssertion = (subject, source, fields = {}) => ({
  subject,
  source,
  relation: 4,
  acquiredAt: LONG_AGO,
  validUntil: FAR_AHEAD,
  licenseTermsId: h('terms'),
  evidenceHash: h('evidence'),
  ...fields,
});

export const licenseActions = () => [
  ['registerTerms', [terms({ licenseTextHash: fresh('text') })]],
];
