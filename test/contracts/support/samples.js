import { owner } from './chain.js';
import { ALL, h, ZERO } from './ids.js';

/** Claimed times long before the test chain began, so that ages can be chosen freely. */
export const LONG_AGO = 1_600_000_000;
export const FAR_AHEAD = 4_000_000_000;

let counter = 0;
/** Makes `fresh` begin again, on a chain that begins again too. */
export const startOver = () => {
  counter = 0;
};

/** A hash that no other call returns. */
export const fresh = (name = 'fresh') => h(`${name} ${counter++}`);

export const asset = (fields = {}) => ({
  registrant: owner.address,
  kind: 1,
  scheme: 1,
  role: 1,
  timeBasis: 1,
  edition: 0,
  createdAt: LONG_AGO,
  contentHash: fresh('content'),
  metadataHash: h('metadata'),
  sources: [],
  ...fields,
});

export const batch = (fields = {}) => ({
  registrant: owner.address,
  role: 1,
  leafCount: 1000,
  createdAt: LONG_AGO + 1000,
  batchKey: fresh('batch'),
  root: h('root'),
  manifestHash: h('manifest'),
  sources: [],
  ...fields,
});

export const attestation = (subject, fields = {}) => ({
  subject,
  part: ZERO,
  index: ALL,
  role: 4,
  stance: 1,
  validUntil: 0,
  object: h('object'),
  schema: h('schema'),
  evidenceHash: h('evidence'),
  ...fields,
});

export const terms = (fields = {}) => ({
  commercialUse: 1,
  training: 1,
  redistribution: 1,
  derivatives: 1,
  outputTraining: 0,
  sublicensing: 2,
  attribution: 1,
  shareAlike: 0,
  notice: 1,
  naming: 2,
  transferable: 1,
  revocable: 2,
  postTermUse: 1,
  grantKind: 4,
  royaltyBps: 250,
  price: 10n ** 18n,
  currency: `0x${'0'.repeat(40)}`,
  maxUses: 0,
  periodSeconds: 31_536_000,
  validFrom: 0,
  validTo: 0,
  licenseTextHash: h('text'),
  termsDocumentHash: ZERO,
  expression: '0x4d4954',
  ...fields,
});
