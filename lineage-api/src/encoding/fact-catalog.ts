import type { Address, Hex } from './hex.js';

/** Fields of `LicenseTerms`, in the order of the Solidity struct (`contracts/types/LicenseTerms.sol`). */
export const LICENSE_TERMS_FIELDS = {
  commercialUse: 'uint8',
  training: 'uint8',
  redistribution: 'uint8',
  derivatives: 'uint8',
  outputTraining: 'uint8',
  sublicensing: 'uint8',
  attribution: 'uint8',
  shareAlike: 'uint8',
  notice: 'uint8',
  naming: 'uint8',
  transferable: 'uint8',
  revocable: 'uint8',
  postTermUse: 'uint8',
  grantKind: 'uint8',
  royaltyBps: 'uint16',
  price: 'uint256',
  currency: 'address',
  maxUses: 'uint32',
  periodSeconds: 'uint40',
  validFrom: 'uint40',
  validTo: 'uint40',
  licenseTextHash: 'bytes32',
  termsDocumentHash: 'bytes32',
  expression: 'bytes',
} as const;

/**
 * What each fact says between `subject, by` and `factId`, in declared order. The events of `contracts/interfaces` are
 * the original; a test compares the two.
 */
export const FACT_FIELDS = {
  lineage: {
    AssetRegistered: {
      contentHash: 'bytes32',
      registrant: 'address',
      kind: 'uint8',
      scheme: 'uint8',
      role: 'uint8',
      timeBasis: 'uint8',
      edition: 'uint32',
      createdAt: 'uint40',
      metadataHash: 'bytes32',
    },
    AgentRegistered: { account: 'address', agentKind: 'uint8', metadataHash: 'bytes32' },
    OperatorSet: { operator: 'address', until: 'uint40' },
    BatchAnchored: {
      registrant: 'address',
      batchKey: 'bytes32',
      root: 'bytes32',
      leafCount: 'uint32',
      createdAt: 'uint40',
      role: 'uint8',
      manifestHash: 'bytes32',
      sources: 'bytes32[]',
    },
    AssetMaterialized: {
      batchId: 'bytes32',
      registrant: 'address',
      leaf: 'uint32',
      kind: 'uint8',
      scheme: 'uint8',
      role: 'uint8',
      contentHash: 'bytes32',
      metadataHash: 'bytes32',
    },
    DerivationsRecorded: { words: 'bytes32[]' },
    SourceNamed: {
      commitment: 'bytes32',
      relation: 'uint8',
      acquiredAt: 'uint40',
      licenseTermsId: 'bytes32',
    },
    SourceReferenced: {
      chainId: 'uint64',
      registry: 'address',
      foreignId: 'bytes32',
      relation: 'uint8',
      royaltyBps: 'uint16',
      acquiredAt: 'uint40',
      licenseTermsId: 'bytes32',
    },
    SourcesCommitted: { root: 'bytes32', count: 'uint32' },
    SourcesDeclaredComplete: { evidenceHash: 'bytes32' },
    SourceSuperseded: {
      supersededFactId: 'bytes32',
      index: 'uint32',
      replacementFactId: 'bytes32',
      replacementIndex: 'uint32',
      reason: 'uint8',
    },
    ShareReductionConsented: { edgeFactId: 'bytes32', index: 'uint32', minimumBps: 'uint16' },
    ActivityRecorded: {
      activityId: 'bytes32',
      activity: 'uint8',
      agentId: 'bytes32',
      startedAt: 'uint40',
      endedAt: 'uint40',
      metadataHash: 'bytes32',
    },
    TermsAttached: { licenseTermsId: 'bytes32', appliesTo: 'uint8' },
    TermsDetached: { licenseTermsId: 'bytes32', appliesTo: 'uint8' },
    MetadataSet: { metadataHash: 'bytes32' },
    ContentAdded: { scheme: 'uint8', contentHashes: 'bytes32[]' },
    RoleStated: { role: 'uint8' },
    AssetWithdrawn: {
      ground: 'uint8',
      leaf: 'uint32',
      effectiveAt: 'uint40',
      evidenceHash: 'bytes32',
    },
    WithdrawalLifted: { withdrawalFactId: 'bytes32' },
    AssetSuperseded: { successor: 'bytes32' },
    OwnershipTransferred: { to: 'address', role: 'uint8' },
    DocumentRedacted: { documentHash: 'bytes32', ground: 'uint8' },
  },
  assertions: {
    DerivationAsserted: {
      source: 'bytes32',
      relation: 'uint8',
      acquiredAt: 'uint40',
      licenseTermsId: 'bytes32',
      evidenceHash: 'bytes32',
      validUntil: 'uint40',
    },
    Attested: {
      part: 'bytes32',
      index: 'uint32',
      object: 'bytes32',
      role: 'uint8',
      stance: 'uint8',
      schema: 'bytes32',
      evidenceHash: 'bytes32',
      validUntil: 'uint40',
    },
    AssertionRevoked: { assertionFactId: 'bytes32' },
    DisputeOpened: { part: 'bytes32', index: 'uint32', ground: 'uint8', evidenceHash: 'bytes32' },
    DisputeAnswered: { disputeFactId: 'bytes32', evidenceHash: 'bytes32' },
    DisputeRuled: { disputeFactId: 'bytes32', outcome: 'uint8', evidenceHash: 'bytes32' },
    DocumentRedacted: { documentHash: 'bytes32', ground: 'uint8' },
  },
  licenses: {
    TermsRegistered: { terms: LICENSE_TERMS_FIELDS },
  },
} as const;

/** The contract that recorded a fact. */
export type FactContract = keyof typeof FACT_FIELDS;

type Catalog = typeof FACT_FIELDS;

type ValueOf<T> = T extends 'uint8' | 'uint16' | 'uint32' | 'uint40'
  ? number
  : T extends 'uint64' | 'uint256'
    ? bigint
    : T extends 'address'
      ? Address
      : T extends 'bytes32' | 'bytes'
        ? Hex
        : T extends 'bytes32[]'
          ? readonly Hex[]
          : T extends object
            ? { readonly [K in keyof T]: ValueOf<T[K]> }
            : never;

export type LicenseTerms = ValueOf<typeof LICENSE_TERMS_FIELDS>;

/** Where a fact stands. `timestamp` in unix seconds. `txHash`, `txIndex` and `logIndex` are hints: no chain holds them. */
export type FactPosition = {
  readonly blockNumber: number;
  readonly blockHash: Hex;
  readonly timestamp: number;
  readonly txHash: Hex;
  readonly txIndex: number;
  readonly logIndex: number;
};

type FactOf<C extends FactContract, N extends keyof Catalog[C]> = {
  readonly contract: C;
  readonly type: N;
  /** Asset, batch, agent or terms that the fact is about. */
  readonly subject: Hex;
  /** The actor: who called, or who signed a relayed record. */
  readonly by: Address;
  readonly fields: ValueOf<Catalog[C][N]>;
  /** The head of the fact's first chain after it. */
  readonly factId: Hex;
  readonly position: FactPosition;
};

/** One thing that happened, once: a closed union discriminated by `contract` and `type`. */
export type Fact = {
  [C in FactContract]: { [N in keyof Catalog[C]]: FactOf<C, N> }[keyof Catalog[C]];
}[FactContract];

export type FactType = Fact['type'];

/** The fact of one type, narrowed. */
export type FactNamed<N extends FactType> = Extract<Fact, { type: N }>;
