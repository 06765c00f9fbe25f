import type { CodeName } from '../encoding/enums.js';
import type { LicenseTerms } from '../encoding/fact-catalog.js';
import type { Address, Hex } from '../encoding/hex.js';

/**
 * What the lineage graph holds: rows that are valid from a block on, and to a block. A row is in force at block N when
 * `fromBlock <= N < toBlock`; a row that is still in force has `toBlock === OPEN_BLOCK`.
 */
export const OPEN_BLOCK = Number.MAX_SAFE_INTEGER;

/** Kinds of node: the three kinds of asset, and an anchored batch of them. */
export type NodeKind = 'DATASET' | 'MODEL' | 'OUTPUT' | 'BATCH';

/** What never changes about an asset or a batch. */
export type NodeRow = {
  readonly id: Hex;
  readonly kind: NodeKind;
  readonly registrant: Address;
  /** Null for a batch. */
  readonly scheme: CodeName<'scheme'> | null;
  readonly contentHash: Hex | null;
  readonly edition: number;
  /** Unix seconds, claimed. */
  readonly createdAt: number;
  /** Null for a batch and its leaves: what their date rests on is not recorded. */
  readonly timeBasis: CodeName<'timeBasis'> | null;
  /** The batch and place of an asset that came from an anchored batch. */
  readonly batchId: Hex | null;
  readonly leaf: number | null;
  /** Number of assets in a batch; 0 for an asset. */
  readonly leafCount: number;
  /** Where the manifest of a batch is; null for an asset. */
  readonly manifestHash: Hex | null;
  /** The fact that registered it: for a leaf of a revealed manifest, its batch's. */
  readonly factId: Hex;
  readonly fromBlock: number;
  readonly logIndex: number;
};

/** `DECLARED` stands between a batch and each source it declares: walked, never paid, never shown as a derivation. */
export type EdgeRelation = CodeName<'relation'> | 'DECLARED';

/**
 * A derivation, named by `(factId, index)`. It points from the derived asset to its source. An edge that a manifest gives
 * to a leaf has the leaf's id in place of a fact id.
 */
export type EdgeRow = {
  readonly factId: Hex;
  readonly index: number;
  readonly derived: Hex;
  readonly source: Hex;
  readonly relation: EdgeRelation;
  /** Unix seconds, claimed; 0 where not stated. */
  readonly acquiredAt: number;
  /** Part of revenue owed upstream, of 10,000. */
  readonly royaltyBps: number;
  readonly licenseTermsId: Hex;
  readonly fromBlock: number;
  readonly toBlock: number;
  /** The fact that struck it, while `toBlock` is not open. */
  readonly struckBy: Hex | null;
};

/** What an item says, by kind. `key` tells items of one subject and kind apart; single-valued kinds use `''`. */
export type ItemValues = {
  owner: { address: Address };
  role: { role: CodeName<'role'> };
  metadata: { hash: Hex };
  /** Key `licenseTermsId:part`, one item a part of the asset. */
  terms: { licenseTermsId: Hex; part: 'DATA' | 'WEIGHTS' | 'CODE' | 'DOCS' | 'OUTPUTS' };
  /** A source that is registered nowhere; key: its fact id. */
  named: {
    commitment: Hex;
    relation: CodeName<'relation'>;
    acquiredAt: number;
    licenseTermsId: Hex;
  };
  /** A source that is younger, in another registry or on another chain; key: its fact id. `chainId` in decimal. */
  referenced: {
    chainId: string;
    registry: Address;
    foreignId: Hex;
    relation: CodeName<'relation'>;
    royaltyBps: number;
    acquiredAt: number;
    licenseTermsId: Hex;
  };
  /** Secret sources; key: the fact id. */
  committed: { root: Hex; count: number };
  /** The owner's statement that the list of sources is complete; closed by the next source. */
  complete: { evidenceHash: Hex };
  /** Key `scheme:contentHash`. */
  content: { scheme: CodeName<'scheme'>; contentHash: Hex };
  /** Key: its fact id. */
  activity: {
    activityId: Hex;
    activity: CodeName<'activity'>;
    agentId: Hex;
    startedAt: number;
    endedAt: number;
    metadataHash: Hex;
  };
  /** Key: its fact id; closed when lifted. `leaf` is a leaf of a batch, or null for all. */
  withdrawal: {
    ground: CodeName<'withdrawalGround'>;
    leaf: number | null;
    effectiveAt: number;
    evidenceHash: Hex;
  };
  successor: { id: Hex };
  /** Key: the document's hash. */
  redaction: { documentHash: Hex; ground: CodeName<'redactionGround'> };
  /** What its owner struck, and what stands for it, a zero hash for nothing; key: its fact id. The first of a source wins. */
  superseded: {
    supersededFactId: Hex;
    /** `ALL_SOURCES` for each of that fact, here and in `consent`. */
    index: number;
    replacementFactId: Hex;
    replacementIndex: number;
    reason: CodeName<'supersessionReason'>;
  };
  /** Given for good: a later one takes nothing back; key: its fact id. */
  consent: { edgeFactId: Hex; index: number; minimumBps: number };
  agent: { account: Address; agentKind: CodeName<'agentKind'>; metadataHash: Hex };
  /** Key: the operator's address. */
  operator: { operator: Address; until: number };
  /** On a leaf: it has been written to storage. */
  materialized: { batchId: Hex; leaf: number };
  /** Key: its fact id; closed when its maker revokes it. */
  asserted: {
    source: Hex;
    relation: CodeName<'relation'>;
    acquiredAt: number;
    licenseTermsId: Hex;
    evidenceHash: Hex;
    validUntil: number;
  };
  /** Key: its fact id; closed when its maker revokes it. `role` is the one in which the maker speaks. */
  attestation: {
    part: Hex;
    index: number;
    object: Hex;
    role: CodeName<'role'>;
    stance: CodeName<'stance'>;
    schema: Hex;
    evidenceHash: Hex;
    validUntil: number;
  };
  /** Key: its fact id; closed when its opener withdraws it. */
  dispute: { part: Hex; index: number; ground: CodeName<'disputeGround'>; evidenceHash: Hex };
  /** Key: its fact id. */
  answer: { disputeFactId: Hex; evidenceHash: Hex };
  ruling: { disputeFactId: Hex; outcome: CodeName<'disputeOutcome'>; evidenceHash: Hex };
};

export type ItemKind = keyof ItemValues;

/** One thing that is so about a subject while it is in force. */
export type ItemRow = {
  [K in ItemKind]: {
    readonly subject: Hex;
    readonly kind: K;
    readonly key: string;
    readonly value: Readonly<ItemValues[K]>;
    /** The actor of the fact. */
    readonly by: Address;
    readonly factId: Hex;
    readonly fromBlock: number;
    readonly logIndex: number;
    readonly toBlock: number;
    /** The fact that ended it, while `toBlock` is not open. */
    readonly closedBy: Hex | null;
  };
}[ItemKind];

/** One registration of a content, in the order of the claims chain: `(fromBlock, logIndex)`. */
export type ClaimRow = {
  readonly scheme: CodeName<'scheme'>;
  readonly contentHash: Hex;
  readonly assetId: Hex;
  readonly registrant: Address;
  /** The role stated at registration. */
  readonly role: CodeName<'role'>;
  readonly factId: Hex;
  readonly fromBlock: number;
  readonly logIndex: number;
};

/** Terms by their id. */
export type TermsRow = {
  readonly id: Hex;
  readonly terms: LicenseTerms;
  readonly by: Address;
  readonly factId: Hex;
  readonly fromBlock: number;
};

/** A metadata document that has been found and read, by its SHA-256. Not bound to a block: it may come late. */
export type DocumentRow = {
  readonly hash: Hex;
  /** The name people know it by, or null. */
  readonly name: string | null;
  /** Words to search by: name, publisher, description. */
  readonly text: string;
  /** The document as canonical JSON. */
  readonly json: string;
};

/** A block by number and hash; `timestamp` in unix seconds. */
export type BlockRef = { readonly number: number; readonly hash: Hex; readonly timestamp: number };

/** Ends an item that was in force before the change: the one of this key, and with `by` only where that actor made it. */
export type ItemClosing = {
  readonly subject: Hex;
  readonly kind: ItemKind;
  readonly key: string;
  readonly by: Address | null;
  readonly toBlock: number;
  readonly closedBy: Hex;
};

/**
 * Strikes an edge that was in force before the change, if it is an edge of `derived` (nobody strikes another's) and not
 * `DECLARED` (what a batch declares at its anchoring bounds what it may touch, for good). Of two strikes of one edge the
 * first in the change counts.
 */
export type EdgeStrike = {
  readonly factId: Hex;
  /** `ALL_SOURCES` for each edge of the fact. */
  readonly index: number;
  readonly derived: Hex;
  readonly toBlock: number;
  readonly struckBy: Hex;
};

/**
 * A leaf was written to storage: from `toBlock` on, the edges that its manifest gave it (`factId === leafId`) are replaced
 * by recorded ones.
 */
export type LeafEdgesRetired = {
  readonly leafId: Hex;
  readonly toBlock: number;
  readonly struckBy: Hex;
};

/**
 * All that a range of blocks changes, as sets without order. `closings`, `strikes` and `retired` speak of rows that were
 * there before; what begins and ends within the range is inserted as ended. Apply them first, then insert.
 */
export type GraphChange = {
  readonly nodes: readonly NodeRow[];
  readonly edges: readonly EdgeRow[];
  readonly items: readonly ItemRow[];
  readonly claims: readonly ClaimRow[];
  readonly terms: readonly TermsRow[];
  readonly closings: readonly ItemClosing[];
  readonly strikes: readonly EdgeStrike[];
  readonly retired: readonly LeafEdgesRetired[];
};

/** Which manifest, of which batch. */
export type RevealedManifest = {
  readonly batchId: Hex;
  readonly manifestHash: Hex;
  readonly fromBlock: number;
};

/** What some leaves of a manifest add, all from the block of their anchoring. */
export type RevealedLeaves = {
  readonly nodes: readonly NodeRow[];
  readonly edges: readonly EdgeRow[];
  readonly items: readonly ItemRow[];
  readonly claims: readonly ClaimRow[];
  /** Leaves that break a rule: without effect, named. */
  readonly voidLeaves: readonly { readonly leaf: number; readonly reason: string }[];
};

/** What the manifest of one batch adds. */
export type RevealedBatch = RevealedManifest & RevealedLeaves;
