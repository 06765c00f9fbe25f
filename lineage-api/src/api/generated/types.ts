// Generated from the SDL by scripts/api-schema.mjs.
import type { Hex } from '../../encoding/hex.js';
import type { Address } from '../../encoding/hex.js';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ActivityModel, AffectedModel, AgentModel, AnswerChangeModel, Moment, AssertedModel, NodeModel, AttachedTermsModel, AttestationModel, DifferenceModel, ClaimModel, ContentClaimsModel, DeclaredCompleteModel, DerivationModel, DisputeModel, DisputeAnswerModel, DisputeRulingModel, EvidenceModel, FindingModel, FindingEvidenceModel, FactRecordedModel, ImpactModel, ConclusionModel, ReasonModel, LicenseReportModel, TermsModel, MetadataModel, NobodyRegisteredModel, PolicyReportModel, ReferencedModel, RoyaltyAssetModel, RoyaltyModel, RoyaltyBeneficiaryModel, RoyaltyFlowModel, RoyaltyShareModel, CommittedModel, NamedModel, VerdictChangeModel, WithdrawalModel } from '../models.js';
import type { RequestContext } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** 32 bytes as `0x` and 64 hexadecimal digits; upper-case digits are taken as lower case. */
  Hash: { input: Hex; output: Hex; }
  /** An account: 20 bytes as `0x` and 40 hexadecimal digits; upper-case digits are taken as lower case. */
  Address: { input: Address; output: Address; }
  /** Height of a block: a whole number, also beyond 32 bits. */
  BlockNumber: { input: number; output: number; }
  /** Seconds since 1970-01-01T00:00:00Z: a whole number, also beyond 32 bits. */
  UnixSeconds: { input: number; output: number; }
  /** A whole number of any size as a decimal string. */
  BigInt: { input: bigint; output: bigint; }
};

/** The questions that this service answers; each is answered as of one block, named in `asOf`. */
export type Query = {
  /** Any asset, batch or agent by its global id; null where nothing of this id is recorded at the block. */
  node?: Maybe<Node>;
  /** One asset; an id that nobody recorded and an id of something else are answered as such. */
  asset: AssetAnswer;
  /** What was recorded, in chain order, as a feed that a copy can follow: one that adds each fact once by its id, and drops what a `BlocksReplaced` names, holds what the service holds. */
  changes: ChangeFeed;
  /** Who has registered this content, as what and when. */
  claims: ClaimsAnswer;
  /** What if an asset were withdrawn or disputed: what was made from its content, and what becomes of that. Not legal advice. */
  impact: ImpactAnswer;
  /** What rules find on the record of every asset, some assets at a time: ask on until there is no next page. Not legal advice. */
  findings: FindingPage;
  /** The rules there are, worst first. */
  lintRules: Array<LintRule>;
  /** How two assets are connected, whichever was made from the other: the shortest ways first. */
  paths: PathsAnswer;
  /** Assets that match, a page at a time. */
  assets: AssetConnection;
  /** Whether this service can be trusted now: what it has read, and how far behind it is. */
  status: Status;
};


/** The questions that this service answers; each is answered as of one block, named in `asOf`. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
  at?: InputMaybe<At>;
};


/** The questions that this service answers; each is answered as of one block, named in `asOf`. */
export type QueryAssetArgs = {
  id: Scalars['ID']['input'];
  at?: InputMaybe<At>;
};


/** The questions that this service answers; each is answered as of one block, named in `asOf`. */
export type QueryChangesArgs = {
  since?: InputMaybe<Since>;
  first: Scalars['Int']['input'];
};


/** The questions that this service answers; each is answered as of one block, named in `asOf`. */
export type QueryClaimsArgs = {
  contentHash: Scalars['Hash']['input'];
  at?: InputMaybe<At>;
};


/** The questions that this service answers; each is answered as of one block, named in `asOf`. */
export type QueryImpactArgs = {
  assetId: Scalars['ID']['input'];
  ground: ImpactGround;
  policy?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<At>;
};


/** The questions that this service answers; each is answered as of one block, named in `asOf`. */
export type QueryFindingsArgs = {
  filter?: InputMaybe<FindingFilter>;
  policy?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<At>;
};


/** The questions that this service answers; each is answered as of one block, named in `asOf`. */
export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
  at?: InputMaybe<At>;
};


/** The questions that this service answers; each is answered as of one block, named in `asOf`. */
export type QueryAssetsArgs = {
  filter?: InputMaybe<AssetFilter>;
  orderBy?: AssetOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<At>;
};

/** Anything with a global id. */
export type Node = {
  /** The id that means the same everywhere: chain, registry and what is recorded there. */
  id: Scalars['ID']['output'];
};

/** A block to answer as of: exactly one of the two. */
export type At =
  /** By its height. */
  { block: Scalars['BlockNumber']['input']; timestamp?: never; }
  |  /** By time, in unix seconds: the last block whose timestamp is not after it. */
  { block?: never; timestamp: Scalars['UnixSeconds']['input']; };

/** The one block that all parts of an answer speak of. */
export type AsOf = {
  /** Height of the block. */
  blockNumber: Scalars['BlockNumber']['output'];
  /** Hash of the block. */
  blockHash: Scalars['Hash']['output'];
  /** Time of the block, in unix seconds. */
  timestamp: Scalars['UnixSeconds']['output'];
  /** Whether the chain can no longer replace this block. */
  finalized: Scalars['Boolean']['output'];
  /** SHA-256 over the hashes of the batch manifests that have been read: a manifest that comes late changes answers. */
  manifestsDigest: Scalars['Hash']['output'];
  /** Number of blocks that the chain had beyond this one when the answer was given. */
  lagBlocks: Scalars['Int']['output'];
};

/** What an answer about lineage left out, and why. */
export type Completeness = {
  /** True where nothing was cut off, unregistered, undisclosed or missing: complete as recorded, which is not a statement about the world. */
  complete: Scalars['Boolean']['output'];
  /** The largest number of hops from the asked asset that was visited. */
  degreeReached: Scalars['Int']['output'];
  /** Why the walk stopped before its end; null where it did not. */
  truncatedReason?: Maybe<TruncatedReason>;
  /** Number of sources that were named or referenced and are not registered here. */
  unresolvedSources: Scalars['Int']['output'];
  /** Number of sources that their owners committed to and did not disclose. */
  undisclosedSources: Scalars['Int']['output'];
  /** Number of batches reached whose manifest is not known here. */
  missingManifests: Scalars['Int']['output'];
  /** Number of assets that those batches hold at most. */
  missingLeaves: Scalars['Int']['output'];
  /** Number of assets visited whose content a rights holder or licensee has registered too. */
  conflictingClaims: Scalars['Int']['output'];
  /** Number of derivations that the owners of visited assets struck: shown at the asset, not walked. */
  struckSources: Scalars['Int']['output'];
  /** True downstream from an asset of a batch that something names as a source as a whole: that is met from the batch, and is not walked from the asset. */
  batchNotWalked: Scalars['Boolean']['output'];
};

/** Why a walk stopped before its end. */
export type TruncatedReason =
  /** The question asked for no more hops. */
  | 'MAX_DEGREE'
  /** The lineage is larger than the store walks for one answer. */
  | 'SIZE';

/** Where a page stands among the pages of its question. */
export type PageInfo = {
  /** Whether there are items after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are items before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last item, to ask for the next page with; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** An account that acts: who sent, signed or holds something. */
export type Agent = Node & {
  /** The account with its chain: `eip155:<chainId>:<address>`. */
  id: Scalars['ID']['output'];
  /** The account. */
  address: Scalars['Address']['output'];
};

/** The fact on the chain that something rests on. */
export type Evidence = {
  /** Identity of the fact: the head of its first chain after it. */
  factId: Scalars['Hash']['output'];
  /** Name of the event, such as `AssetRegistered`. */
  type: Scalars['String']['output'];
  /** Asset, batch, agent or terms that the fact is about. */
  subject: Scalars['Hash']['output'];
  /** Who recorded it. */
  by: Agent;
  /** Height of its block. */
  blockNumber: Scalars['BlockNumber']['output'];
  /** Hash of its block. */
  blockHash: Scalars['Hash']['output'];
  /** Time of its block, in unix seconds. */
  timestamp: Scalars['UnixSeconds']['output'];
  /** Transaction that carried it: where to look, not a part of the proof. */
  transactionHash: Scalars['Hash']['output'];
  /** Place of its event among all events of the block: where to look, not a part of the proof. */
  logIndex: Scalars['Int']['output'];
};

/** Weight of a claim, of terms or of a derivation. */
export type Standing =
  /** The owner says so, and nobody contests it. */
  | 'SELF_DECLARED'
  /** Somebody who claims no rights wrote down what others published. */
  | 'OBSERVED'
  /** The owner of the source confirmed the derivation. */
  | 'SOURCE_CONFIRMED'
  /** An auditor whom the policy trusts confirmed it; no policy names any yet. */
  | 'AUDITOR_CONFIRMED'
  /** A rival claim, a denial by the source's owner or a dispute stands against it. */
  | 'CONTESTED';

/** Every value of `extensions.code` of an error; `extensions.retry` says whether the same question may succeed later. */
export type ErrorCode =
  /** The request is not one: body, variables or headers are wrong. */
  | 'BAD_REQUEST'
  /** The document is not GraphQL. */
  | 'GRAPHQL_PARSE_FAILED'
  /** The document does not fit this schema, or breaks a limit on its form. */
  | 'GRAPHQL_VALIDATION_FAILED'
  /** The id is not of the form `eip155:<chainId>:<registry>/<assetId>` or `eip155:<chainId>:<address>`. */
  | 'MALFORMED_ID'
  /** The id is of another chain than this service answers for. */
  | 'OTHER_CHAIN'
  /** The id is of another registry than this service answers for. */
  | 'OTHER_REGISTRY'
  /** `first` is not from 1 to 100. */
  | 'PAGE_SIZE'
  /** The cursor is not one, or belongs to another question or another block. */
  | 'BAD_CURSOR'
  /** Blocks that a follower of changes knew were replaced, further back than its cursor tells: it must begin anew. */
  | 'RESYNC'
  /** More subscriptions are open than are served, in all or for this caller: end one, or come back later. */
  | 'TOO_MANY_SUBSCRIPTIONS'
  /** A use that no policy knows: expected are the six permissions of terms. */
  | 'USE_UNKNOWN'
  /** The service judges by no policy of that name. */
  | 'POLICY_UNKNOWN'
  /** An amount that is no whole number of units above 0 and below 2^256, in decimal digits. */
  | 'AMOUNT_INVALID'
  /** A currency that is neither the chain's own nor a token of it. */
  | 'CURRENCY_INVALID'
  /** More is upstream than one answer reads, or than the database has memory for, and a part of it would be wrong: ask for fewer assets. */
  | 'LINEAGE_TOO_LARGE'
  /** The block lies before the first block of the registry. */
  | 'BLOCK_BEFORE_REGISTRY'
  /** The block is not on the chain yet. */
  | 'BLOCK_IN_FUTURE'
  /** The question costs more than one answer may: ask for fewer items or fields. */
  | 'TOO_COSTLY'
  /** The question is nested more deeply than is allowed. */
  | 'TOO_DEEP'
  /** The answer took too long and was given up. */
  | 'DEADLINE'
  /** The chain has the block, and the index or the graph has not read it yet. */
  | 'SOURCE_BEHIND'
  /** The chain or the index does not answer, or has stopped at an error. */
  | 'SOURCE_FAILED'
  /** The chain replaced blocks while the answer was read, twice: ask again. */
  | 'REORG'
  /** The service or its graph store has no capacity left: ask again later. */
  | 'OVERLOADED'
  /** Something unexpected, logged under the request id. */
  | 'INTERNAL';

/** The asset, or why there is none. */
export type AssetAnswer = Asset | UnknownAsset | WrongKind;

/** Nothing of this id is recorded at the block. */
export type UnknownAsset = {
  /** The id asked for. */
  id: Scalars['ID']['output'];
  /** What that means, for people. */
  message: Scalars['String']['output'];
  /** The block that this speaks of. */
  asOf: AsOf;
};

/** The id is of something that is not an asset. */
export type WrongKind = {
  /** The id asked for. */
  id: Scalars['ID']['output'];
  /** What it is instead. */
  kind: NodeKind;
  /** What that means and what to ask instead, for people. */
  message: Scalars['String']['output'];
  /** The block that this speaks of. */
  asOf: AsOf;
};

/** Kinds of asset. */
export type AssetKind =
  /** Data that models are made from or measured with. */
  | 'DATASET'
  /** Trained weights at a version. */
  | 'MODEL'
  /** Something that a model made. */
  | 'OUTPUT';

/** Kinds of what is in the lineage graph. */
export type NodeKind =
  /** A dataset. */
  | 'DATASET'
  /** A model. */
  | 'MODEL'
  /** An output. */
  | 'OUTPUT'
  /** An anchored batch of assets. */
  | 'BATCH';

/** What a content hash is. */
export type ContentScheme =
  /** SHA-256 of the content. */
  | 'SHA256'
  /** A salted commitment to the content. */
  | 'SALTED'
  /** The hash of a stable external identifier: it never proves content. */
  | 'DESCRIBED';

/** What the owner of an asset says to be. */
export type AssetRole =
  /** Holds the rights in the content. */
  | 'RIGHTS_HOLDER'
  /** Holds a licence that allows to offer it on. */
  | 'LICENSEE'
  /** Made it from other assets. */
  | 'DERIVER'
  /** Wrote down what others published; claims nothing, is never paid. */
  | 'OBSERVER';

/** How exact a claimed time is. */
export type TimeBasis =
  /** To the second. */
  | 'STATED'
  /** To the day; the seconds order derivations of one day. */
  | 'DAY'
  /** Assumed, because no better is known. */
  | 'ASSUMED';

/** A dataset, a model or an output under lineage. */
export type Asset = Node & {
  /** The global id: `eip155:<chainId>:<registry>/<assetId>`. */
  id: Scalars['ID']['output'];
  /** The id inside its registry. */
  assetId: Scalars['Hash']['output'];
  /** What kind of asset it is. */
  kind: AssetKind;
  /** The name in its metadata document; null where the document is not known here or is redacted. */
  name?: Maybe<Scalars['String']['output']>;
  /** Its metadata document; null where it has none. */
  metadata?: Maybe<MetadataDocument>;
  /** Hash of the content, read by `scheme`. */
  contentHash: Scalars['Hash']['output'];
  /** What `contentHash` is. */
  scheme: ContentScheme;
  /** Whether a file can be checked against `contentHash`: false for a described asset. */
  provesContent: Scalars['Boolean']['output'];
  /** Further hashes of the same asset: shards, other schemes. */
  otherContents: Array<ContentHash>;
  /** 0, unless a registration had to be replaced. */
  edition: Scalars['Int']['output'];
  /** Who registered it. */
  registrant: Agent;
  /** Who holds it at the block. */
  owner: Agent;
  /** What the owner says to be, at the block. */
  role: AssetRole;
  /** Weight of the registration itself. */
  standing: Standing;
  /** When it is said to have been made, in unix seconds: claimed, never changed. */
  createdAt: Scalars['UnixSeconds']['output'];
  /** How exact `createdAt` is; null where not stated. */
  timeBasis?: Maybe<TimeBasis>;
  /** When it was recorded: proven by the chain. */
  recordedAt: RecordedAt;
  /** The anchored batch it came in; null for one registered by itself. */
  leafOf?: Maybe<LeafPlace>;
  /** Terms that the owner offers, in force at the block. */
  terms: Array<AttachedTerms>;
  /** Terms that an observer attached: void, since what is recorded of another's asset is never an offer. */
  voidTerms: Array<AttachedTerms>;
  /** What the metadata document states of licences; null where the document is not known here, is redacted or states none. */
  licenseStatements?: Maybe<LicenseStatements>;
  /** Number of other registrations of the same content by a rights holder or licensee. */
  rivalClaims: Scalars['Int']['output'];
  /** Every registration of the same content, as `Query.claims` lists them. */
  claims: ClaimConnection;
  /** True while any dispute about it, or about a part of it, stands. */
  disputed: Scalars['Boolean']['output'];
  /** Disputes about it or its parts, oldest first, as far as the first 100 statements by others reach. */
  disputes: Array<Dispute>;
  /** Confirmations, denials and counter-claims by others, oldest first, as far as the first 100 statements by others reach. */
  attestations: Array<Attestation>;
  /** Number of statements by others beyond the first 100: not shown here. */
  statementsLeftOut: Scalars['Int']['output'];
  /** Withdrawals in force at the block. */
  withdrawals: Array<Withdrawal>;
  /** What replaces it, said by its owner; null where nothing does. */
  successorId?: Maybe<Scalars['ID']['output']>;
  /** What it was made in or used by, said by its owner. */
  activities: Array<Activity>;
  /** All facts about it up to the block, in chain order. */
  evidence: Array<Evidence>;
  /** The block that this speaks of. */
  asOf: AsOf;
  /** How its lineage, what may be done with it and who is paid differ from an earlier block, with the facts that made it so. */
  difference: AssetDifference;
  /** Whether it may be used so, and why not: one answer for each policy, side by side. Not legal advice. */
  licenseReport: LicenseReport;
  /** What must ship with it when it is passed on: notices, name prefixes, licence texts, clauses that flow down. */
  notices: Notices;
  /** What would settle most of what is not known of the use: who can state what of which asset upstream. */
  openStatements: OpenStatements;
  /** What its lineage comes to, and what of it is not here. */
  closure: AssetClosure;
  /** What rules find on its record, worst first: one finding for each rule at most. Not legal advice. */
  findings: Array<Finding>;
  /** Who gets what of a payment to it in the block after this answer's: exact to the unit, and what is held adds up with it. */
  royaltyAttribution: RoyaltyAttribution;
  /** What it was directly made from, struck derivations included. */
  sources: SourceConnection;
  /** Sources that are registered nowhere. */
  unregisteredSources: Array<UnregisteredSource>;
  /** Sources that are younger, in another registry or on another chain. */
  referencedSources: Array<ReferencedSource>;
  /** Sources that are secret. */
  undisclosedSources: Array<UndisclosedSources>;
  /** The owner's word that the list of sources is complete; null while there is none, or after a later source. */
  declaredComplete?: Maybe<DeclaredComplete>;
  /** Derivations that others assert, oldest first, as far as the first 100 statements by others reach. */
  assertedSources: Array<AssertedSource>;
  /** What it was made from, over any number of hops: distinct assets, nearest first. */
  upstream: LineageConnection;
  /** What was made from it, over any number of hops: distinct assets, nearest first. */
  downstream: LineageConnection;
};


/** A dataset, a model or an output under lineage. */
export type AssetClaimsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A dataset, a model or an output under lineage. */
export type AssetDifferenceArgs = {
  since: At;
};


/** A dataset, a model or an output under lineage. */
export type AssetLicenseReportArgs = {
  use: LicenseUse;
  policy?: InputMaybe<Scalars['String']['input']>;
  grants?: InputMaybe<Array<Scalars['String']['input']>>;
  counsel?: InputMaybe<Array<Scalars['Address']['input']>>;
};


/** A dataset, a model or an output under lineage. */
export type AssetNoticesArgs = {
  policy?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A dataset, a model or an output under lineage. */
export type AssetOpenStatementsArgs = {
  use: LicenseUse;
  policy?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A dataset, a model or an output under lineage. */
export type AssetFindingsArgs = {
  filter?: InputMaybe<FindingFilter>;
  policy?: InputMaybe<Scalars['String']['input']>;
};


/** A dataset, a model or an output under lineage. */
export type AssetRoyaltyAttributionArgs = {
  amountWei: Scalars['BigInt']['input'];
  currency?: InputMaybe<Scalars['String']['input']>;
};


/** A dataset, a model or an output under lineage. */
export type AssetSourcesArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A dataset, a model or an output under lineage. */
export type AssetUpstreamArgs = {
  kinds?: InputMaybe<Array<AssetKind>>;
  relations?: InputMaybe<Array<Relation>>;
  maxDegree?: InputMaybe<Scalars['Int']['input']>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A dataset, a model or an output under lineage. */
export type AssetDownstreamArgs = {
  kinds?: InputMaybe<Array<AssetKind>>;
  relations?: InputMaybe<Array<Relation>>;
  maxDegree?: InputMaybe<Scalars['Int']['input']>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** The document, by hash on the chain, that names and describes an asset. */
export type MetadataDocument = {
  /** SHA-256 of the document as canonical JSON (RFC 8785). */
  hash: Scalars['Hash']['output'];
  /** Whether the document has been found and may be shown. */
  available: Scalars['Boolean']['output'];
  /** The document as canonical JSON; null where not available. */
  json?: Maybe<Scalars['String']['output']>;
  /** Why its owner took it back; null where it is not redacted. */
  redacted?: Maybe<RedactionGround>;
};

/** Why a document was taken back. */
export type RedactionGround =
  /** A person asked for erasure. */
  | 'ERASURE'
  /** A court ordered it. */
  | 'COURT'
  /** It should not have been published. */
  | 'MISTAKE';

/** A content hash with its meaning. */
export type ContentHash = {
  /** What the hash is. */
  scheme: ContentScheme;
  /** The hash. */
  contentHash: Scalars['Hash']['output'];
};

/** When something was recorded on the chain. */
export type RecordedAt = {
  /** Height of the block. */
  blockNumber: Scalars['BlockNumber']['output'];
  /** Time of the block, in unix seconds. */
  timestamp: Scalars['UnixSeconds']['output'];
  /** The transaction. */
  transactionHash: Scalars['Hash']['output'];
  /** The fact: for a leaf that its manifest revealed, the anchoring of its batch. */
  factId: Scalars['Hash']['output'];
};

/** Place of an asset in an anchored batch. */
export type LeafPlace = {
  /** Global id of the batch: ask `node` for it. */
  batchId: Scalars['ID']['output'];
  /** Place in the batch, from 0. */
  leaf: Scalars['Int']['output'];
  /** Whether this leaf was written to the registry's storage. */
  materialized: Scalars['Boolean']['output'];
};

/** Kinds of activity. */
export type ActivityKind =
  /** Training of a model. */
  | 'TRAINING'
  /** Fine-tuning of a model. */
  | 'FINE_TUNING'
  /** Evaluation of a model. */
  | 'EVALUATION'
  /** Generation of an output. */
  | 'GENERATION'
  /** Curation of a dataset. */
  | 'CURATION'
  /** Merging of models or data. */
  | 'MERGING'
  /** Quantization of a model. */
  | 'QUANTIZATION'
  /** Conversion to another form. */
  | 'CONVERSION'
  /** Something else. */
  | 'OTHER';

/** One execution that used or made the asset, as its owner recorded it. */
export type Activity = {
  /** Identity of the activity. */
  activityId: Scalars['Hash']['output'];
  /** What was done. */
  kind: ActivityKind;
  /** Id of the agent that did it. */
  agentId: Scalars['Hash']['output'];
  /** Start, in unix seconds, claimed; 0 where not stated. */
  startedAt: Scalars['UnixSeconds']['output'];
  /** End, in unix seconds, claimed; 0 where not stated. */
  endedAt: Scalars['UnixSeconds']['output'];
  /** The fact that records it. */
  evidence: Evidence;
};

/** Assets that were registered together by one anchored root. */
export type Batch = Node & {
  /** The global id: `eip155:<chainId>:<registry>/<batchId>`. */
  id: Scalars['ID']['output'];
  /** The id inside its registry. */
  batchId: Scalars['Hash']['output'];
  /** Who anchored it. */
  registrant: Agent;
  /** Who holds it at the block. */
  owner: Agent;
  /** What the owner says to be, at the block. */
  role: AssetRole;
  /** Number of assets in it. */
  leafCount: Scalars['Int']['output'];
  /** When its assets are said to have been made, in unix seconds, claimed. */
  createdAt: Scalars['UnixSeconds']['output'];
  /** SHA-256 of its manifest. */
  manifestHash: Scalars['Hash']['output'];
  /** Whether the manifest has been read: while it has not, its assets and what they were made from are not seen. */
  manifestKnown: Scalars['Boolean']['output'];
  /** Terms that hold for all of its assets, in force at the block. */
  terms: Array<AttachedTerms>;
  /** Terms that an observer attached: void, since what is recorded of another's asset is never an offer. */
  voidTerms: Array<AttachedTerms>;
  /** Withdrawals of all or of single assets, in force at the block. */
  withdrawals: Array<Withdrawal>;
  /** When it was anchored. */
  recordedAt: RecordedAt;
  /** All facts about it up to the block, in chain order. */
  evidence: Array<Evidence>;
  /** The block that this speaks of. */
  asOf: AsOf;
};

/** What a follower of the feed has: exactly one of the two. */
export type Since =
  /** A cursor of the feed. */
  { cursor: Scalars['String']['input']; block?: never; }
  |  /** All facts up to a block and with it, by its height. */
  { cursor?: never; block: Scalars['BlockNumber']['input']; };

/** A page of the feed. */
export type ChangeFeed = {
  /** Entries in the order in which they are to be applied. */
  entries: Array<ChangeEntry>;
  /** What to ask with next, also where the page is empty. */
  cursor: Scalars['String']['output'];
  /** Whether there is more up to the block of the answer. */
  hasMore: Scalars['Boolean']['output'];
  /** The newest block that the feed tells of. */
  asOf: AsOf;
};

/** One thing that a follower applies. */
export type ChangeEntry = FactRecorded | BlocksReplaced;

/** A fact was recorded. */
export type FactRecorded = {
  /** What to ask with to go on after this entry. */
  cursor: Scalars['String']['output'];
  /** The fact. */
  fact: Evidence;
  /** The contract that recorded it: lineage, assertions or licenses. */
  contract: Scalars['String']['output'];
  /** What it says as JSON (RFC 8785): the fields of its event by name, amounts and chain ids as decimal strings. */
  fields: Scalars['String']['output'];
  /** What it changed, in words. */
  what: Scalars['String']['output'];
  /** Ids, contents, documents and accounts that it concerns, its subject first. */
  concerns: Array<Scalars['String']['output']>;
};

/** Blocks that the follower knew are no longer in the chain: a tombstone for all that it took from them. */
export type BlocksReplaced = {
  /** What to ask with to go on after this entry. */
  cursor: Scalars['String']['output'];
  /** Everything recorded in this block and later ones is to be dropped; what still stands of it comes again. */
  fromBlock: Scalars['BlockNumber']['output'];
  /** Height of the newest block that the follower's cursor knew. */
  knownBlock: Scalars['BlockNumber']['output'];
  /** Hash of that block. */
  knownHash: Scalars['Hash']['output'];
};

/** The difference of an asset between two blocks; documents and manifests are not bound to blocks, so both sides are judged by those that have been read by now. */
export type AssetDifference = {
  /** The earlier block. */
  from: AsOf;
  /** The later block. */
  to: AsOf;
  /** Whether the asset was recorded at the earlier block at all. */
  wasRecorded: Scalars['Boolean']['output'];
  /** False where either lineage is larger than what is read for one answer: then something may be missing here. */
  complete: Scalars['Boolean']['output'];
  /** Number of assets upstream that were not before. */
  gainedCount: Scalars['Int']['output'];
  /** Those assets, nearest first. */
  gained: Array<ReportAsset>;
  /** Number of assets that are no longer upstream. */
  lostCount: Scalars['Int']['output'];
  /** Those assets, nearest first. */
  lost: Array<ReportAsset>;
  /** Number of derivations upstream that were not in force before. */
  addedCount: Scalars['Int']['output'];
  /** Those derivations, the asset's own first. */
  added: Array<DerivationChange>;
  /** Number of derivations upstream that are no longer in force. */
  endedCount: Scalars['Int']['output'];
  /** Those derivations, the asset's own first. */
  ended: Array<DerivationChange>;
  /** What a use was judged before, and now: one pair for each policy. Not legal advice. */
  verdicts: Array<VerdictChange>;
  /** Who gets what of one payment before, and now: those alone whose amount differs. */
  shares: ShareDifference;
  /** Number of facts about the lineage, other claims on its contents and the agents that speak in it, between the two blocks. */
  factCount: Scalars['Int']['output'];
  /** Those facts, oldest first. */
  facts: Array<LineageFact>;
};


/** The difference of an asset between two blocks; documents and manifests are not bound to blocks, so both sides are judged by those that have been read by now. */
export type AssetDifferenceGainedArgs = {
  first: Scalars['Int']['input'];
};


/** The difference of an asset between two blocks; documents and manifests are not bound to blocks, so both sides are judged by those that have been read by now. */
export type AssetDifferenceLostArgs = {
  first: Scalars['Int']['input'];
};


/** The difference of an asset between two blocks; documents and manifests are not bound to blocks, so both sides are judged by those that have been read by now. */
export type AssetDifferenceAddedArgs = {
  first: Scalars['Int']['input'];
};


/** The difference of an asset between two blocks; documents and manifests are not bound to blocks, so both sides are judged by those that have been read by now. */
export type AssetDifferenceEndedArgs = {
  first: Scalars['Int']['input'];
};


/** The difference of an asset between two blocks; documents and manifests are not bound to blocks, so both sides are judged by those that have been read by now. */
export type AssetDifferenceVerdictsArgs = {
  use: LicenseUse;
  policy?: InputMaybe<Scalars['String']['input']>;
};


/** The difference of an asset between two blocks; documents and manifests are not bound to blocks, so both sides are judged by those that have been read by now. */
export type AssetDifferenceSharesArgs = {
  amountWei: Scalars['BigInt']['input'];
};


/** The difference of an asset between two blocks; documents and manifests are not bound to blocks, so both sides are judged by those that have been read by now. */
export type AssetDifferenceFactsArgs = {
  first: Scalars['Int']['input'];
};

/** A derivation that came into force or ended. */
export type DerivationChange = {
  /** The asset that derives. */
  derived: ReportAsset;
  /** What it derives from. */
  source: ReportAsset;
  /** How, as `TRAINED_ON`. */
  relation: Relation;
  /** Part of revenue owed upstream, of 10,000. */
  royaltyBps: Scalars['Int']['output'];
  /** The fact that recorded it; the leaf's id where a manifest did. */
  factId: Scalars['Hash']['output'];
};

/** What one policy says of a use at two blocks. */
export type VerdictChange = {
  /** Name of the policy. */
  policy: Scalars['String']['output'];
  /** At the earlier block; null where the asset was not recorded. */
  before?: Maybe<LicenseVerdict>;
  /** At the later block. */
  after: LicenseVerdict;
  /** Why nobody could say before; null where somebody could. */
  causeBefore?: Maybe<UnknownCause>;
  /** Why nobody can say now; null where somebody can. */
  causeAfter?: Maybe<UnknownCause>;
  /** Reasons that are new, in the order of the report. */
  newReasons: Array<LicenseReason>;
  /** Reasons that are gone, in the order of the earlier report. */
  goneReasons: Array<LicenseReason>;
};


/** What one policy says of a use at two blocks. */
export type VerdictChangeNewReasonsArgs = {
  first: Scalars['Int']['input'];
};


/** What one policy says of a use at two blocks. */
export type VerdictChangeGoneReasonsArgs = {
  first: Scalars['Int']['input'];
};

/** Who gets what of one payment at two blocks. */
export type ShareDifference = {
  /** What is paid. */
  amount: Scalars['BigInt']['output'];
  /** Those whose amount differs, by account. */
  beneficiaries: Array<BeneficiaryChange>;
  /** What was held before, for nobody could be paid. */
  heldBefore: Scalars['BigInt']['output'];
  /** What is held now. */
  heldAfter: Scalars['BigInt']['output'];
};

/** What one account gets of a payment at two blocks. */
export type BeneficiaryChange = {
  /** The account. */
  agent: Agent;
  /** At the earlier block, in the smallest unit. */
  before: Scalars['BigInt']['output'];
  /** At the later block, in the smallest unit. */
  after: Scalars['BigInt']['output'];
};

/** A fact about a lineage. */
export type LineageFact = {
  /** The fact. */
  fact: Evidence;
  /** What it changed, in words. */
  what: Scalars['String']['output'];
  /** What it is about, by name where that is an asset of the lineage. */
  about: ReportAsset;
};

/** What this service tells by itself: server-sent events to a POST with `Accept: text/event-stream`, as graphql-sse's distinct connections mode has them. */
export type Subscription = {
  /** Tells when an answer about an asset, or about what is upstream of it, may have changed; terms that expire by the clock are not told. */
  answerMayHaveChanged: AnswerChange;
};


/** What this service tells by itself: server-sent events to a POST with `Accept: text/event-stream`, as graphql-sse's distinct connections mode has them. */
export type SubscriptionAnswerMayHaveChangedArgs = {
  ids: Array<Scalars['ID']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
};

/** Answers about some assets may have changed; what came while a client was slow to read is one event. */
export type AnswerChange = {
  /** Why, at least one. */
  kinds: Array<AnswerChangeKind>;
  /** The assets, as global ids: those that were subscribed to and are concerned. */
  ids: Array<Scalars['ID']['output']>;
  /** Number of facts that concern them. */
  factCount: Scalars['Int']['output'];
  /** The first 20 of those facts, in chain order. */
  facts: Array<FactRecorded>;
  /** Where blocks were replaced, the first one whose answers no longer hold; else null. */
  replacedFrom?: Maybe<Scalars['BlockNumber']['output']>;
  /** What to subscribe with, as `since`, to miss nothing after this event. */
  cursor: Scalars['String']['output'];
  /** The block that the event speaks of: ask as of it or later. */
  asOf: AsOf;
};

/** Why an answer may have changed. */
export type AnswerChangeKind =
  /** The subscription has begun: what was answered before is not looked at. */
  | 'BEGUN'
  /** Facts were recorded upstream, of another claim on a content there, or of an agent that speaks there. */
  | 'FACTS'
  /** A document or manifest was read, or hidden, that belongs to the lineage. */
  | 'CONTENT'
  /** Blocks were replaced: answers as of the replaced ones no longer hold. */
  | 'REPLACED'
  /** Too much was recorded since the cursor to be looked through: anything may have changed. */
  | 'MISSED';

/** Who has registered a content, or that nobody has. */
export type ClaimsAnswer = ContentClaims | NobodyRegistered;

/** A content that somebody has registered. */
export type ContentClaims = {
  /** The hash asked for. */
  contentHash: Scalars['Hash']['output'];
  /** True where a rival claim or a dispute stands against any of the registrations. */
  disputed: Scalars['Boolean']['output'];
  /** What that means, for people. */
  message: Scalars['String']['output'];
  /** Every asset with a claim on it, once: by role, then first place in the chain of claims; assurance of agents comes between the two when there is any. */
  claims: ClaimConnection;
  /** The block that this speaks of. */
  asOf: AsOf;
};


/** A content that somebody has registered. */
export type ContentClaimsClaimsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Nobody has registered this content, as far as can be seen. */
export type NobodyRegistered = {
  /** The hash asked for. */
  contentHash: Scalars['Hash']['output'];
  /** Number of anchored batches whose manifest is withheld or not found: what they hold cannot be seen. */
  unseenBatches: Scalars['Int']['output'];
  /** What that means, for people. */
  message: Scalars['String']['output'];
  /** The block that this speaks of. */
  asOf: AsOf;
};

/** A page of registrations of one content. */
export type ClaimConnection = {
  /** The registrations of this page. */
  edges: Array<ClaimEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Number of registrations over all pages. */
  totalCount: Scalars['Int']['output'];
  /** The block that this speaks of. */
  asOf: AsOf;
};

/** A registration with its cursor. */
export type ClaimEdge = {
  /** Where it stands among the pages. */
  cursor: Scalars['String']['output'];
  /** The registration. */
  node: Claim;
};

/** One registration of a content. */
export type Claim = {
  /** The hash that was registered. */
  contentHash: Scalars['Hash']['output'];
  /** What the hash is. */
  scheme: ContentScheme;
  /** Whether a file can be checked against the hash: false for a described asset. */
  provesContent: Scalars['Boolean']['output'];
  /** Who registered it. */
  registrant: Agent;
  /** What the registrant said to be. */
  roleAtRegistration: AssetRole;
  /** What the owner says to be, at the block. */
  role: AssetRole;
  /** Weight of the claim. */
  standing: Standing;
  /** Place in the chain of claims, from 1: age counts by this, never by a claimed time. */
  place: Scalars['Int']['output'];
  /** Number of other registrations by a rights holder or licensee. */
  rivalClaims: Scalars['Int']['output'];
  /** True while any dispute about the asset stands. */
  disputed: Scalars['Boolean']['output'];
  /** When it was recorded. */
  recordedAt: RecordedAt;
  /** The asset that it registered. */
  asset: Asset;
};

/** Why a source would be withdrawn, or disputed; a dispute settles nothing by itself. */
export type ImpactGround =
  /** It is no longer offered: what was taken goes on. */
  | 'STOP_OFFER'
  /** Licences are ended, as far as they can be. */
  | 'TERMINATION'
  /** Who published it had no rights: no licence ever held. */
  | 'NO_RIGHTS'
  /** A court ordered it. */
  | 'COURT'
  /** A person asked for erasure. */
  | 'ERASURE'
  /** Whose it is would be disputed. */
  | 'DISPUTE_OWNERSHIP'
  /** Its licence would be disputed. */
  | 'DISPUTE_LICENSE'
  /** What it was made from would be disputed. */
  | 'DISPUTE_DERIVATION'
  /** Its content would be disputed. */
  | 'DISPUTE_CONTENT'
  /** Personal data in it would be disputed. */
  | 'DISPUTE_PERSONAL_DATA'
  /** It would be disputed for another reason. */
  | 'DISPUTE_OTHER';

/** What would follow, or why there is no answer. */
export type ImpactAnswer = Impact | UnknownAsset | WrongKind;

/** What becomes of something made from the content. */
export type ImpactOutcome =
  /** A way by which it rests on the content would be gone. */
  | 'MUST_STOP'
  /** Nobody can say from what is recorded. */
  | 'UNDECIDED'
  /** Every way by which it rests on the content goes on. */
  | 'MAY_CONTINUE';

/** What would follow from a withdrawal or dispute of one asset, as of one block. */
export type Impact = {
  /** The asset. */
  asset: Asset;
  /** Why it would be withdrawn or disputed. */
  ground: ImpactGround;
  /** Name of the policy that says which licences can be taken back. */
  policy: Scalars['String']['output'];
  /** SHA-256 of the policy in RFC 8785 form. */
  policyHash: Scalars['Hash']['output'];
  /** Number of affected assets that are recorded here or in a manifest that is known: exact. */
  assetCount: Scalars['Int']['output'];
  /** The same by kind and outcome: all nine, those of none too. */
  totals: Array<ImpactTotal>;
  /** Other registrations of the same content: what was made from them is in the answer. */
  copies: Array<ImpactCopy>;
  /** Number of such registrations that were taken in. */
  copyCount: Scalars['Int']['output'];
  /** What was made from the content, over any number of hops, nearest first. */
  affected: AffectedConnection;
  /** Who is to be told: the owners of what is affected, those first who must stop most. */
  notify: ImpactNotice;
  /** What the answer takes for granted. */
  assumptions: Array<Scalars['String']['output']>;
  /** What the answer could not see. */
  completeness: ImpactCompleteness;
  /** What this is not. */
  disclaimer: Scalars['String']['output'];
  /** The block that this speaks of. */
  asOf: AsOf;
};


/** What would follow from a withdrawal or dispute of one asset, as of one block. */
export type ImpactCopiesArgs = {
  first: Scalars['Int']['input'];
};


/** What would follow from a withdrawal or dispute of one asset, as of one block. */
export type ImpactAffectedArgs = {
  outcomes?: InputMaybe<Array<ImpactOutcome>>;
  kinds?: InputMaybe<Array<AssetKind>>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What would follow from a withdrawal or dispute of one asset, as of one block. */
export type ImpactNotifyArgs = {
  outcomes?: InputMaybe<Array<ImpactOutcome>>;
  kinds?: InputMaybe<Array<AssetKind>>;
  first: Scalars['Int']['input'];
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** How many affected assets of one kind come to one outcome. */
export type ImpactTotal = {
  /** The kind. */
  kind: AssetKind;
  /** The outcome. */
  outcome: ImpactOutcome;
  /** Number of assets: exact. */
  count: Scalars['Int']['output'];
  /** Number of those that no other terms or derivation give a permission for. */
  losingLastPermission: Scalars['Int']['output'];
  /** At most so many more, in batches whose manifest is not here. */
  unseenUpTo: Scalars['Int']['output'];
};

/** Another registration of the same content. */
export type ImpactCopy = {
  /** The registration. */
  asset: Asset;
  /** Whether the same account owns it. */
  sameOwner: Scalars['Boolean']['output'];
};

/** What the answer could not see. */
export type ImpactCompleteness = {
  /** True where nothing recorded was left out, which is not a statement about the world. */
  complete: Scalars['Boolean']['output'];
  /** The largest number of hops from the content. */
  degreeReached: Scalars['Int']['output'];
  /** Number of affected batches whose manifest is not known here. */
  missingManifests: Scalars['Int']['output'];
  /** Number of assets that those batches hold at most. */
  missingLeaves: Scalars['Int']['output'];
  /** Number of other registrations of the content that were not taken in. */
  copiesLeftOut: Scalars['Int']['output'];
};

/** A page of affected assets, by degree, then id. */
export type AffectedConnection = {
  /** The assets of this page. */
  edges: Array<AffectedAsset>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Number of entries over all pages: assets, and batches whose manifest is not here. */
  totalCount: Scalars['Int']['output'];
  /** The block that this speaks of. */
  asOf: AsOf;
};

/** An asset that rests on the content, or a batch that stands for assets that nobody here has seen. */
export type AffectedAsset = {
  /** Where it stands among the pages. */
  cursor: Scalars['String']['output'];
  /** Number of hops from the nearest registration of the content. */
  degree: Scalars['Int']['output'];
  /** The asset or batch. */
  node: LineageNode;
  /** What becomes of it. */
  outcome: ImpactOutcome;
  /** Why, in words. */
  reason: Scalars['String']['output'];
  /** Whether no other terms and no other derivation give it a permission. */
  losesLastPermission: Scalars['Boolean']['output'];
  /** At most so many assets that it stands for; 0 for an asset. */
  unseenUpTo: Scalars['Int']['output'];
  /** The shortest path that decides, from it back to the content, both ends included. */
  path: Array<LineageNode>;
  /** What it is to the content, by that path. */
  position: Scalars['String']['output'];
  /** The licence under which the first on that path took the content. */
  license: Scalars['String']['output'];
  /** What that rests on. */
  basis: ImpactBasis;
  /** Whether that licence outlives its withdrawal by who had the rights to give it. */
  permanence: LicensePermanence;
  /** What its terms say may go on after their end; null where no terms say anything. */
  postTermUse?: Maybe<PostTermUse>;
  /** The fact that put terms or statements on record, on the subject of the registration. */
  evidence: Evidence;
};

/** What a licence that something was taken under rests on. */
export type ImpactBasis =
  /** Terms of the owner. */
  | 'TERMS'
  /** Statements in a document. */
  | 'STATEMENTS'
  /** Nothing: no licence is on record. */
  | 'NOTHING';

/** Whether a licence outlives its withdrawal. */
export type LicensePermanence =
  /** It cannot be taken back. */
  | 'IRREVOCABLE'
  /** It can. */
  | 'REVOCABLE'
  /** Neither terms nor policy say. */
  | 'UNKNOWN';

/** Who is to be told. */
export type ImpactNotice = {
  /** Number of accounts. */
  total: Scalars['Int']['output'];
  /** The accounts of this page. */
  agents: Array<ImpactAgent>;
};

/** An owner of affected assets, with how many of them come to what. */
export type ImpactAgent = {
  /** The account. */
  agent: Agent;
  /** Number of its assets that must stop. */
  mustStop: Scalars['Int']['output'];
  /** Number of its assets of which nobody can say. */
  undecided: Scalars['Int']['output'];
  /** Number of its assets that may continue. */
  mayContinue: Scalars['Int']['output'];
  /** At most so many more, in batches whose manifest is not here. */
  unseenUpTo: Scalars['Int']['output'];
};

/** What someone wants to do with an asset. Everything but `uses` has a default. */
export type LicenseUse = {
  /** At least one of `commercialUse`, `training`, `redistribution`, `derivatives`, `outputTraining`, `sublicensing`. */
  uses: Array<Scalars['String']['input']>;
  /** How it is put to use; `WEIGHTS`, the asset itself is handed on, without it. */
  mode?: InputMaybe<UseMode>;
  /** Where: a country by ISO 3166-1 alpha-2, or `EU`; not stated without it. */
  territory?: InputMaybe<Scalars['String']['input']>;
  /** Number of users a month; not stated without it. */
  monthlyUsers?: InputMaybe<Scalars['BigInt']['input']>;
  /** When `monthlyUsers` was counted, in unix seconds. */
  monthlyUsersAt?: InputMaybe<Scalars['UnixSeconds']['input']>;
  /** Vendors and model families that the product competes with or imitates; an empty list says none. */
  competesWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Name of the product. */
  productName?: InputMaybe<Scalars['String']['input']>;
  /** Day of the use, in unix seconds; the time of the block without it. */
  date?: InputMaybe<Scalars['UnixSeconds']['input']>;
};

/** How an asset is put to use. */
export type UseMode =
  /** The asset itself is handed on. */
  | 'WEIGHTS'
  /** Others use it as a service. */
  | 'HOSTED'
  /** Only what it makes is used. */
  | 'OUTPUTS_ONLY'
  /** Used inside one organisation alone. */
  | 'INTERNAL';

/** Whether a use is allowed. */
export type LicenseVerdict =
  /** It is, by the word of a rights holder. */
  | 'PERMITTED'
  /** It is, if the conditions are met. */
  | 'CONDITIONAL'
  /** It is not. */
  | 'PROHIBITED'
  /** Nobody can say from what is recorded. */
  | 'UNKNOWN';

/** Why nobody can say. */
export type UnknownCause =
  /** No licence, or none for this use, is on record. */
  | 'MISSING'
  /** Statements or claims contradict each other. */
  | 'CONFLICT'
  /** Law or parties disagree whether a clause reaches here. */
  | 'LAW_UNSETTLED'
  /** What is on record is not the word of a rights holder. */
  | 'NOT_BY_HOLDER'
  /** A source is not registered here. */
  | 'UNREGISTERED'
  /** A source is not disclosed. */
  | 'UNDISCLOSED'
  /** The policy has not read that licence. */
  | 'UNCHECKED';

/** Whether an asset may be used so, under each policy, as of one block. */
export type LicenseReport = {
  /** One answer for each policy. */
  byPolicy: Array<PolicyReport>;
  /** Conclusions and waivers on record upstream, used or not. */
  conclusions: Array<LicenseConclusion>;
  /** What the lineage comes to, and what of it is not here. */
  closure: AssetClosure;
  /** What this is not. */
  disclaimer: Scalars['String']['output'];
  /** The block that this speaks of. */
  asOf: AsOf;
};

/** What one policy makes of it. */
export type PolicyReport = {
  /** Name of the policy. */
  policy: Scalars['String']['output'];
  /** SHA-256 of the policy in RFC 8785 form. */
  policyHash: Scalars['Hash']['output'];
  /** Whether the use is allowed. */
  verdict: LicenseVerdict;
  /** The first cause where the verdict is UNKNOWN, else null. */
  cause?: Maybe<UnknownCause>;
  /** Number of reasons. */
  reasonCount: Scalars['Int']['output'];
  /** Reasons: what forbids, then what is not known, then conditions; nearest first. */
  reasons: Array<LicenseReason>;
  /** Other claims on contents upstream. */
  rivals: Array<RivalClaim>;
  /** What the answer takes for granted. */
  assumptions: Array<Scalars['String']['output']>;
};


/** What one policy makes of it. */
export type PolicyReportReasonsArgs = {
  first: Scalars['Int']['input'];
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** What one policy makes of it. */
export type PolicyReportRivalsArgs = {
  first: Scalars['Int']['input'];
};

/** What a reason does to the use. */
export type ReasonOutcome =
  /** It forbids it. */
  | 'PROHIBITS'
  /** It leaves it open. */
  | 'UNKNOWN'
  /** It asks for something. */
  | 'CONDITION';

/** One thing that stands in the way of a use, or must be done for it. */
export type LicenseReason = {
  /** What it does to the use. */
  outcome: ReasonOutcome;
  /** Why nobody can say; null unless UNKNOWN. */
  cause?: Maybe<UnknownCause>;
  /** What it is, in words. */
  what: Scalars['String']['output'];
  /** Who must do it: USER, PUBLISHER or LICENSEE; null where nothing is to be done. */
  who?: Maybe<Scalars['String']['output']>;
  /** Word of the obligation, as `attribution` or `naming`; null where it is none. */
  obligation?: Maybe<Scalars['String']['output']>;
  /** Permissions that it is about. */
  words: Array<Scalars['String']['output']>;
  /** Licence that it comes from; null where it comes from none. */
  license?: Maybe<Scalars['String']['output']>;
  /** The clause; null where it is no clause of a licence. */
  clause?: Maybe<LicenseClause>;
  /** The asset upstream that brings it. */
  asset: ReportAsset;
  /** What the asked asset is to that one, as SELF, ADAPTED, TRAINED, OUTPUT or OUTPUT_TRAINED. */
  position: Scalars['String']['output'];
  /** Whether that one is a part of a collection that keeps its own licence. */
  collected: Scalars['Boolean']['output'];
  /** The shortest way to it, the asked asset first. */
  path: Array<ReportAsset>;
  /** Weight of the claim whose word it is; null where nobody claims. */
  standing?: Maybe<Standing>;
  /** How well it is known who that is: NONE, DOMAIN, ORGANISATION or QUALIFIED; null where nobody claims. */
  assurance?: Maybe<Scalars['String']['output']>;
  /** Who says so; null where nobody does. */
  by?: Maybe<Agent>;
  /** In which role; null where nobody does. */
  role?: Maybe<AssetRole>;
  /** Terms at the three moments of the derivation; null where no terms are offered. */
  terms?: Maybe<TermsMoments>;
  /** The statement that would decide it, and who can make it; null unless UNKNOWN. */
  decides?: Maybe<Deciding>;
  /** The fact that it rests on; null where it rests on none. */
  evidence?: Maybe<Evidence>;
};

/** A clause of a licence text. */
export type LicenseClause = {
  /** Section of the text. */
  section: Scalars['String']['output'];
  /** Name of the licence. */
  name: Scalars['String']['output'];
  /** Where the text can be read. */
  url: Scalars['String']['output'];
  /** SHA-256 of the text that was read or offered, as recorded; null where none is. */
  textHash?: Maybe<Scalars['Hash']['output']>;
  /** On what it rests: COPYRIGHT, CONTRACT or STATUTE. */
  legalBasis: Scalars['String']['output'];
  /** Whom it binds: LICENSEE, FLOW_DOWN or ANYONE. */
  binds: Scalars['String']['output'];
  /** TEXT: the licence says so; CONTESTED: law or parties disagree. */
  settled: Scalars['String']['output'];
};

/** An asset of a report, by name. */
export type ReportAsset = {
  /** Its global id. */
  id: Scalars['ID']['output'];
  /** Its name; null where none is known here. */
  name?: Maybe<Scalars['String']['output']>;
  /** What it is; null where nothing of it is recorded. */
  kind?: Maybe<NodeKind>;
};

/** What a source offered at three moments of a derivation from it. */
export type TermsMoments = {
  /** At the claimed time of acquisition; null where none is claimed. */
  atAcquisition?: Maybe<Array<Scalars['String']['output']>>;
  /** When the derivation was recorded. */
  atRecording: Array<Scalars['String']['output']>;
  /** At the block of the answer. */
  now: Array<Scalars['String']['output']>;
};

/** What would decide something that is not known. */
export type Deciding = {
  /** The statement. */
  statement: Scalars['String']['output'];
  /** Who can make it. */
  by: Scalars['String']['output'];
};

/** Another claim on the content of an asset upstream. */
export type RivalClaim = {
  /** The asset upstream. */
  asset: ReportAsset;
  /** The other registration. */
  rival: ReportAsset;
  /** Who holds it. */
  owner: Agent;
  /** What he says to be. */
  role: AssetRole;
  /** How well it is known who that is. */
  assurance: Scalars['String']['output'];
  /** Whether his word weighs against the claim that counts: one that does not is only shown. */
  weighs: Scalars['Boolean']['output'];
};

/** What counsel concluded of an asset. */
export type LicenseConclusion = {
  /** The asset that it speaks of. */
  asset: ReportAsset;
  /** LICENSE: the asset is under `expression`; WAIVER: what its licence asks or forbids does not bind; null where the document is not here. */
  kind?: Maybe<Scalars['String']['output']>;
  /** The licence concluded; null for a waiver. */
  expression?: Maybe<Scalars['String']['output']>;
  /** Uses that are waived; null for all, and where nothing is. */
  uses?: Maybe<Array<Scalars['String']['output']>>;
  /** Why. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Who signed it, as people know them. */
  signatory?: Maybe<Scalars['String']['output']>;
  /** Whose account recorded it. */
  by: Agent;
  /** Whether the answer relies on it, and if not, why not. */
  use: Scalars['String']['output'];
  /** Number of facts about the lineage since it was signed. */
  factsSince: Scalars['Int']['output'];
  /** Those facts, oldest first. */
  since: Array<Evidence>;
  /** The fact that records it. */
  evidence: Evidence;
};


/** What counsel concluded of an asset. */
export type LicenseConclusionSinceArgs = {
  first: Scalars['Int']['input'];
};

/** What must ship with an asset when it is passed on. */
export type Notices = {
  /** Number of notices. */
  total: Scalars['Int']['output'];
  /** The notices, nearest first. */
  notices: Array<Notice>;
  /** What stands in the way of passing it on at all. */
  verdict: LicenseVerdict;
  /** What this is not. */
  disclaimer: Scalars['String']['output'];
  /** The block that this speaks of. */
  asOf: AsOf;
};

/** One thing that must ship, or be done when it ships. */
export type Notice = {
  /** Word of the obligation. */
  obligation: Scalars['String']['output'];
  /** What is to be done. */
  how: Scalars['String']['output'];
  /** Text to be given word for word; null where there is none. */
  noticeText?: Maybe<Scalars['String']['output']>;
  /** How the name must begin; null where no name is asked for. */
  namePrefix?: Maybe<Scalars['String']['output']>;
  /** The clause that asks for it. */
  clause: LicenseClause;
  /** Whether those who get it are bound as well. */
  flowsDown: Scalars['Boolean']['output'];
  /** The asset upstream that brings it. */
  asset: ReportAsset;
};

/** What would settle most of what is not known. */
export type OpenStatements = {
  /** Number of statements that are open. */
  total: Scalars['Int']['output'];
  /** The first of them: those that most answers rest on. */
  statements: Array<OpenStatement>;
  /** What this is not. */
  disclaimer: Scalars['String']['output'];
  /** The block that this speaks of. */
  asOf: AsOf;
};

/** A statement that nobody has made yet. */
export type OpenStatement = {
  /** The asset that it would be about. */
  asset: ReportAsset;
  /** Why it is open. */
  cause: UnknownCause;
  /** What is missing, in words. */
  missing: Array<Scalars['String']['output']>;
  /** The statement that would settle it. */
  statement: Scalars['String']['output'];
  /** Who can make it. */
  by: Scalars['String']['output'];
  /** Number of assets of this lineage, the asked one included, whose answer rests on it. */
  unblocks: Scalars['Int']['output'];
};

/** What the lineage of an asset comes to, and what of it is not here. */
export type AssetClosure = {
  /** Number of distinct assets upstream. */
  upstreamCount: Scalars['Int']['output'];
  /** True where nothing is unregistered, undisclosed, missing or cut off: complete as recorded, which is not a statement about the world. */
  complete: Scalars['Boolean']['output'];
  /** Whether its owner says that all its sources are listed: his statement, with a name under it. */
  declaredComplete: Scalars['Boolean']['output'];
  /** Number of assets upstream whose owners say so of theirs. */
  declaredCompleteUpstream: Scalars['Int']['output'];
  /** The most hops to anything upstream, the fewest to each. */
  degreeReached: Scalars['Int']['output'];
  /** True where the lineage is larger than what is read for one answer. */
  truncated: Scalars['Boolean']['output'];
  /** Number of sources that are named or referenced and not registered here. */
  unresolvedSources: Scalars['Int']['output'];
  /** Number of sources that are committed to and not disclosed. */
  undisclosedSources: Scalars['Int']['output'];
  /** Number of batches whose manifest is not here. */
  missingManifests: Scalars['Int']['output'];
  /** Number of assets that those hold at most. */
  missingLeaves: Scalars['Int']['output'];
  /** Number of assets with a claim of another rights holder or licensee on their content. */
  conflictingClaims: Scalars['Int']['output'];
};

/** Which rules are asked: all that is given must hold. */
export type FindingFilter = {
  /** Of this severity, or a worse one. */
  atLeast?: InputMaybe<FindingSeverity>;
  /** With these ids. */
  rules?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** How much a finding matters. */
export type FindingSeverity =
  /** Something is wrong. */
  | 'ERROR'
  /** Something is doubtful. */
  | 'WARNING'
  /** Something is worth a look. */
  | 'NOTE';

/** A rule of lint. */
export type LintRule = {
  /** Its stable id. */
  id: Scalars['String']['output'];
  /** How much what it finds matters. */
  severity: FindingSeverity;
  /** What it finds. */
  title: Scalars['String']['output'];
  /** What to do about it. */
  advice: Scalars['String']['output'];
};

/** What some assets were found to have on record. */
export type FindingPage = {
  /** The findings, asset by asset. */
  findings: Array<Finding>;
  /** Number of assets that were looked at for this page. */
  assetsRead: Scalars['Int']['output'];
  /** Number of assets there are, over all pages. */
  assetCount: Scalars['Int']['output'];
  /** True where more is upstream of these assets than is read for one page: rules on what is far upstream may have missed something. */
  truncated: Scalars['Boolean']['output'];
  /** Number of statements by others about these assets, such as disputes, that were not read. */
  statementsLeftOut: Scalars['Int']['output'];
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** The policy that said what licences allow. */
  policy: Scalars['String']['output'];
  /** Hash of that policy. */
  policyHash: Scalars['Hash']['output'];
  /** What this is not. */
  disclaimer: Scalars['String']['output'];
  /** The block that this speaks of. */
  asOf: AsOf;
};

/** What a rule found at one asset. */
export type Finding = {
  /** The rule. */
  rule: LintRule;
  /** The asset. */
  asset: ReportAsset;
  /** What was found, in words. */
  what: Scalars['String']['output'];
  /** Number of things on record that it rests on. */
  evidenceCount: Scalars['Int']['output'];
  /** The first 20 of them. */
  evidence: Array<FindingEvidence>;
};

/** Something on record that a finding rests on. */
export type FindingEvidence = {
  /** The asset that it stands at. */
  asset: ReportAsset;
  /** What stands there, in words. */
  what: Scalars['String']['output'];
  /** The licence that it names, as an expression; null where it names none. */
  license?: Maybe<Scalars['String']['output']>;
  /** Where to read it outside; null where nobody says. */
  url?: Maybe<Scalars['String']['output']>;
  /** Id of the fact that put it on record. */
  factId: Scalars['Hash']['output'];
  /** Height of the block of that fact. */
  blockNumber: Scalars['BlockNumber']['output'];
  /** Who recorded it. */
  by: Agent;
  /** The fact itself. */
  fact: Evidence;
};

/** The ways, or why there are none. */
export type PathsAnswer = Paths | UnknownAsset | WrongKind;

/** The ways by which one asset was made from the other. */
export type Paths = {
  /** The derived asset of the two; null where they are not connected. */
  derived?: Maybe<Asset>;
  /** The source of the two; null where they are not connected. */
  source?: Maybe<Asset>;
  /** The ways, shortest first, then by the ids along them; several derivations between two assets are one step. */
  paths: Array<Path>;
  /** Number of distinct ways. */
  count: Scalars['BigInt']['output'];
  /** Whether `count` is exact; false: there are at least so many, because the lineage is larger than one answer walks. */
  countIsExact: Scalars['Boolean']['output'];
  /** What that means, for people. */
  message: Scalars['String']['output'];
  /** What could not be seen upstream of the derived asset, or of `from` where the two are not connected. */
  completeness: Completeness;
  /** The block that this speaks of. */
  asOf: AsOf;
};

/** One way from the derived asset back to the source. */
export type Path = {
  /** Number of derivations on the way. */
  length: Scalars['Int']['output'];
  /** The assets on the way, both ends included, the derived one first; a whole batch that was used is one stop. */
  nodes: Array<LineageNode>;
  /** The derivations on the way: one list for each step. */
  steps: Array<PathStep>;
};

/** One step of a way: the derivations between two assets. */
export type PathStep = {
  /** Global id of the derived asset. */
  derivedId: Scalars['ID']['output'];
  /** Global id of the source. */
  sourceId: Scalars['ID']['output'];
  /** Every derivation in force between the two; empty where a batch declares the source for its leaves. */
  derivations: Array<Derivation>;
};

/** Who gets what of a payment to an asset, by the shares in force at one block; lists go from the youngest asset to the oldest. */
export type RoyaltyAttribution = {
  /** What is paid, in the smallest unit of the currency. */
  amount: Scalars['BigInt']['output'];
  /** `native`, or the token as `eip155:<chainId>/erc20:<address>`. */
  currency: Scalars['String']['output'];
  /** Height of the block whose payments this speaks of: the one after `asOf`. */
  payableInBlock: Scalars['BlockNumber']['output'];
  /** What beneficiaries get together, in the smallest unit of the currency. */
  paid: Scalars['BigInt']['output'];
  /** What is held, in the smallest unit of the currency; `paid` and `held` add up to `amount`. */
  held: Scalars['BigInt']['output'];
  /** Name of the policy that says which rival claims count. */
  policy: Scalars['String']['output'];
  /** SHA-256 of the policy in RFC 8785 form. */
  policyHash: Scalars['Hash']['output'];
  /** Number of accounts that get something. */
  beneficiaryCount: Scalars['Int']['output'];
  /** Accounts that get something. */
  beneficiaries: Array<RoyaltyBeneficiary>;
  /** Number of parts that are held. */
  heldCount: Scalars['Int']['output'];
  /** What is held, and why. */
  heldShares: Array<HeldRoyalty>;
  /** Number of shares that count. */
  flowCount: Scalars['Int']['output'];
  /** What flows over each share that counts. */
  flows: Array<RoyaltyFlow>;
  /** Number of shares that count as 0. */
  voidShareCount: Scalars['Int']['output'];
  /** Shares of assets that the payment reaches, and that count as 0. */
  voidShares: Array<RoyaltyShare>;
  /** Number of shares that count and name terms that were not in force at their source. */
  voidTermsCount: Scalars['Int']['output'];
  /** Such shares: naming those terms is void, the share stays as declared. */
  voidTerms: Array<RoyaltyShare>;
  /** Number of other registrations of contents that the payment reaches that were too many to be judged; 0 but for crowds. */
  claimsUnread: Scalars['Int']['output'];
  /** How the payment flows, as a picture: above 300 assets a summary. */
  diagram: Scalars['String']['output'];
  /** What the lineage comes to, and what of it is not here: a source that is not here is paid nothing unless a share names it. */
  closure: AssetClosure;
  /** The block that this speaks of. */
  asOf: AsOf;
};


/** Who gets what of a payment to an asset, by the shares in force at one block; lists go from the youngest asset to the oldest. */
export type RoyaltyAttributionBeneficiariesArgs = {
  first: Scalars['Int']['input'];
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** Who gets what of a payment to an asset, by the shares in force at one block; lists go from the youngest asset to the oldest. */
export type RoyaltyAttributionHeldSharesArgs = {
  first: Scalars['Int']['input'];
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** Who gets what of a payment to an asset, by the shares in force at one block; lists go from the youngest asset to the oldest. */
export type RoyaltyAttributionFlowsArgs = {
  first: Scalars['Int']['input'];
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** Who gets what of a payment to an asset, by the shares in force at one block; lists go from the youngest asset to the oldest. */
export type RoyaltyAttributionVoidSharesArgs = {
  first: Scalars['Int']['input'];
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** Who gets what of a payment to an asset, by the shares in force at one block; lists go from the youngest asset to the oldest. */
export type RoyaltyAttributionVoidTermsArgs = {
  first: Scalars['Int']['input'];
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** Who gets what of a payment to an asset, by the shares in force at one block; lists go from the youngest asset to the oldest. */
export type RoyaltyAttributionDiagramArgs = {
  format: RoyaltyDiagramFormat;
};

/** A kind of picture. */
export type RoyaltyDiagramFormat =
  /** Lines of text. */
  | 'TEXT'
  /** An SVG document. */
  | 'SVG';

/** What an account gets of a payment. */
export type RoyaltyBeneficiary = {
  /** The account. */
  agent: Agent;
  /** What it gets, in the smallest unit of the currency. */
  amount: Scalars['BigInt']['output'];
  /** Part of the payment in percent, cut to four digits after the point. */
  percent: Scalars['String']['output'];
  /** Number of its assets for which it gets something. */
  assetCount: Scalars['Int']['output'];
  /** Those assets. */
  assets: Array<RoyaltyAsset>;
};


/** What an account gets of a payment. */
export type RoyaltyBeneficiaryAssetsArgs = {
  first: Scalars['Int']['input'];
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** What an asset keeps of a payment. */
export type RoyaltyAsset = {
  /** The asset. */
  asset: ReportAsset;
  /** What it keeps, in the smallest unit of the currency. */
  amount: Scalars['BigInt']['output'];
  /** Number of shares over which it came; 0 for the asset that was paid. */
  inflowCount: Scalars['Int']['output'];
  /** The shares over which it came. */
  inflows: Array<RoyaltyFlow>;
};


/** What an asset keeps of a payment. */
export type RoyaltyAssetInflowsArgs = {
  first: Scalars['Int']['input'];
};

/** Why a part of a payment is held. */
export type RoyaltyHoldReason =
  /** The source is younger, in another registry or on another chain. */
  | 'REFERENCED'
  /** Nothing is recorded of the source here, or not yet. */
  | 'NOT_REGISTERED'
  /** Its publisher withdrew it, having had no rights. */
  | 'NO_RIGHTS'
  /** It was withdrawn by order of a court. */
  | 'COURT'
  /** Its owner only observes what belongs to others. */
  | 'OBSERVER'
  /** Its owner derived it and claims no rights to it. */
  | 'DERIVER'
  /** A rival claim or a dispute that counts stands against it. */
  | 'CONTESTED';

/** A part of a payment that nobody gets as long as its reason stands. */
export type HeldRoyalty = {
  /** Why. */
  reason: RoyaltyHoldReason;
  /** How much, in the smallest unit of the currency. */
  amount: Scalars['BigInt']['output'];
  /** The asset that keeps it; for REFERENCED the one that derives from the source. */
  asset: ReportAsset;
  /** The source that was referenced, `eip155:<chainId>:<registry>/<assetId>`; null for other reasons. */
  referencedId?: Maybe<Scalars['ID']['output']>;
  /** Other registrations of the content that weigh against it; empty for other reasons, and where a dispute does. */
  rivals: Array<ReportAsset>;
};

/** Why a share counts, or counts as 0. */
export type RoyaltyShareState =
  /** It is in force, and counts. */
  | 'IN_FORCE'
  /** Its owner struck or lowered it; terms bind it, the owner of the source has not consented, and it counts. */
  | 'OWED'
  /** With it the shares of the asset, in the order in which they were recorded, would be more than 10,000 together. */
  | 'OVER_CAP'
  /** The source is not older than what is said to derive from it. */
  | 'SOURCE_NOT_OLDER'
  /** The source is a batch as a whole, which has no one to pay. */
  | 'SOURCE_IS_BATCH'
  /** A higher share that terms bind stands in its place until the owner of the source consents. */
  | 'AWAITS_CONSENT';

/** A share of an asset's revenue that its owner declared to owe to a source. */
export type RoyaltyShare = {
  /** The asset that owes it. */
  derived: ReportAsset;
  /** The source; null for one that is only referenced. */
  source?: Maybe<ReportAsset>;
  /** The source that is only referenced, `eip155:<chainId>:<registry>/<assetId>`; else null. */
  referencedId?: Maybe<Scalars['ID']['output']>;
  /** The share, of 10,000. */
  royaltyBps: Scalars['Int']['output'];
  /** Whether it counts, and why or why not. */
  state: RoyaltyShareState;
  /** Terms that it names; null where it names none. */
  licenseTermsId?: Maybe<Scalars['Hash']['output']>;
  /** The fact that declared it. */
  evidence: Evidence;
};

/** What flows over a share. */
export type RoyaltyFlow = {
  /** The share. */
  share: RoyaltyShare;
  /** What reached the asset that owes it, in the smallest unit of the currency. */
  inflow: Scalars['BigInt']['output'];
  /** What it passes: `inflow` × `royaltyBps` / 10,000, cut to a whole unit. */
  passed: Scalars['BigInt']['output'];
};

/** What assets must match: every field that is given. */
export type AssetFilter = {
  /** Of this kind. */
  kind?: InputMaybe<AssetKind>;
  /** Held by this account at the block. */
  owner?: InputMaybe<Scalars['Address']['input']>;
  /** Registered by this account. */
  registrant?: InputMaybe<Scalars['Address']['input']>;
  /** Registered with this content hash. */
  contentHash?: InputMaybe<Scalars['Hash']['input']>;
  /** Offered under terms whose SPDX expression contains this. */
  license?: InputMaybe<Scalars['String']['input']>;
  /** With these words in name, publisher or description. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Orders of a list of assets. */
export type AssetOrder =
  /** By name, those without one last. */
  | 'NAME'
  /** By when they were recorded, newest first. */
  | 'RECORDED_AT'
  /** By when they are said to have been made, newest first. */
  | 'CREATED_AT'
  /** By how near the name is to the words asked for: it is them, it begins with them, it holds them all, or other words of the document do; then by name. */
  | 'RELEVANCE';

/** A page of assets. */
export type AssetConnection = {
  /** The assets of this page. */
  edges: Array<AssetEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Number of assets that match, over all pages. */
  totalCount: Scalars['Int']['output'];
  /** The order of the list: the one asked for, but RECORDED_AT in place of NAME and RELEVANCE where 10,000 assets or more match, and in place of RELEVANCE where no words are asked for. */
  ordering: AssetOrder;
  /** The block that this speaks of. */
  asOf: AsOf;
};

/** An asset with its cursor. */
export type AssetEdge = {
  /** Where it stands among the pages. */
  cursor: Scalars['String']['output'];
  /** The asset. */
  node: Asset;
};

/** Kinds of derivation, from the derived asset to its source. */
export type Relation =
  /** A model was trained on data. */
  | 'TRAINED_ON'
  /** A model was fine-tuned from a model. */
  | 'FINE_TUNED_FROM'
  /** A model was evaluated on data. */
  | 'EVALUATED_ON'
  /** An output of a model. */
  | 'OUTPUT_OF'
  /** Data was filtered from data. */
  | 'FILTERED_FROM'
  /** Merged from several. */
  | 'MERGED_FROM'
  /** A model was quantized from a model. */
  | 'QUANTIZED_FROM'
  /** Adapted from another asset. */
  | 'ADAPTED_FROM'
  /** A collection and its member. */
  | 'HAD_MEMBER';

/** An edge from a derived asset to its source, as recorded by the derived asset's owner. */
export type Derivation = {
  /** The fact that records it: for a leaf that its manifest revealed, the leaf's id. */
  factId: Scalars['Hash']['output'];
  /** Place in that fact, from 0. */
  index: Scalars['Int']['output'];
  /** How the one was made from the other. */
  relation: Relation;
  /** Global id of the derived asset. */
  derivedId: Scalars['ID']['output'];
  /** Global id of the source. */
  sourceId: Scalars['ID']['output'];
  /** The source, an asset or a whole batch; null where the graph does not hold it at the block. */
  source?: Maybe<LineageNode>;
  /** Part of revenue owed upstream, as a percentage. */
  royaltyPercent: Scalars['Float']['output'];
  /** Part of revenue owed upstream, of 10,000. */
  royaltyBps: Scalars['Int']['output'];
  /** When the source was acquired, in unix seconds, claimed; 0 where not stated. */
  acquiredAt: Scalars['UnixSeconds']['output'];
  /** Terms that it was acquired under; null where none are named. */
  licenseTermsId?: Maybe<Scalars['Hash']['output']>;
  /** What those terms say; null where none are named or the licence registry does not know them. */
  terms?: Maybe<LicenseTerms>;
  /** Weight of the derivation. */
  standing: Standing;
  /** The block from which on it holds. */
  fromBlock: Scalars['BlockNumber']['output'];
  /** Whether it holds at the block, and so is walked. */
  inForce: Scalars['Boolean']['output'];
  /** Whether the owner struck it: it stays visible. One that is not in force and not struck was written to storage anew. */
  struck: Scalars['Boolean']['output'];
  /** The fact that ended it; null while it is in force. */
  endedBy?: Maybe<Evidence>;
  /** The fact that it rests on: for a leaf that its manifest revealed, the anchoring of its batch. */
  evidence: Evidence;
};

/** An asset, or a batch of them. */
export type LineageNode = Asset | Batch;

/** A page of direct derivations. */
export type SourceConnection = {
  /** The derivations of this page. */
  edges: Array<SourceEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Number of derivations over all pages, struck ones included. */
  totalCount: Scalars['Int']['output'];
  /** The block that this speaks of. */
  asOf: AsOf;
};

/** A derivation with its cursor. */
export type SourceEdge = {
  /** Where it stands among the pages. */
  cursor: Scalars['String']['output'];
  /** The derivation. */
  node: Derivation;
};

/** A source that is registered nowhere: a salted commitment to its name. */
export type UnregisteredSource = {
  /** The commitment. */
  commitment: Scalars['Hash']['output'];
  /** Its name, where the metadata document opens this commitment; else null. */
  name?: Maybe<Scalars['String']['output']>;
  /** What the metadata document says of it; null where nothing. */
  note?: Maybe<Scalars['String']['output']>;
  /** How the asset was made from it. */
  relation: Relation;
  /** When it was acquired, in unix seconds, claimed; 0 where not stated. */
  acquiredAt: Scalars['UnixSeconds']['output'];
  /** Terms that it was acquired under; null where none are named. */
  licenseTermsId?: Maybe<Scalars['Hash']['output']>;
  /** The fact that names it. */
  evidence: Evidence;
};

/** A source that is younger, in another registry or on another chain: shown, never walked or paid. */
export type ReferencedSource = {
  /** Global id of the source in its own registry. */
  id: Scalars['ID']['output'];
  /** How the asset was made from it. */
  relation: Relation;
  /** Part of revenue owed upstream, of 10,000: held. */
  royaltyBps: Scalars['Int']['output'];
  /** When it was acquired, in unix seconds, claimed; 0 where not stated. */
  acquiredAt: Scalars['UnixSeconds']['output'];
  /** Terms that it was acquired under; null where none are named. */
  licenseTermsId?: Maybe<Scalars['Hash']['output']>;
  /** The fact that references it. */
  evidence: Evidence;
};

/** Secret sources: a commitment to their list, and how many they are. */
export type UndisclosedSources = {
  /** Root of the list. */
  root: Scalars['Hash']['output'];
  /** Number of sources on it. */
  count: Scalars['Int']['output'];
  /** The fact that commits to them. */
  evidence: Evidence;
};

/** The owner's statement that all sources are listed: a statement with a name under it, not a fact about the world. */
export type DeclaredComplete = {
  /** Who states it. */
  by: Agent;
  /** Hash of the evidence behind it; zero where there is none. */
  evidenceHash: Scalars['Hash']['output'];
  /** The fact that states it. */
  evidence: Evidence;
};

/** A derivation that someone else than the owner asserts: shown, never walked or paid. */
export type AssertedSource = {
  /** Global id of the source. */
  sourceId: Scalars['ID']['output'];
  /** How the asset is said to be made from it. */
  relation: Relation;
  /** Hash of the evidence behind it; zero where there is none. */
  evidenceHash: Scalars['Hash']['output'];
  /** Until when it holds, in unix seconds; 0 has no end. */
  validUntil: Scalars['UnixSeconds']['output'];
  /** True where it had ended before the block. */
  expired: Scalars['Boolean']['output'];
  /** Who asserts it. */
  by: Agent;
  /** The fact itself. */
  evidence: Evidence;
};

/** What others may say of a claim. */
export type Stance =
  /** It is so. */
  | 'CONFIRMS'
  /** It is not so. */
  | 'DENIES'
  /** Something else is so. */
  | 'COUNTERS';

/** A statement by someone else than the owner. */
export type Attestation = {
  /** Identity of its fact. */
  factId: Scalars['Hash']['output'];
  /** Fact, leaf or terms that it speaks of; zero for the asset itself. */
  part: Scalars['Hash']['output'];
  /** Place in that fact, from 0. */
  index: Scalars['Int']['output'];
  /** What it confirms, denies or puts in its place; read by the schema. */
  object: Scalars['Hash']['output'];
  /** What it says. */
  stance: Stance;
  /** In which role it is said. */
  role: AssetRole;
  /** What kind of statement it is; one that is not known here is shown and changes nothing. */
  schema: Scalars['Hash']['output'];
  /** Hash of the evidence behind it; zero where there is none. */
  evidenceHash: Scalars['Hash']['output'];
  /** Until when it holds, in unix seconds; 0 has no end. */
  validUntil: Scalars['UnixSeconds']['output'];
  /** True where it had ended before the block. */
  expired: Scalars['Boolean']['output'];
  /** True where it was made about an asset that did not exist yet: it changes nothing. */
  void: Scalars['Boolean']['output'];
  /** Who states it. */
  by: Agent;
  /** The fact itself. */
  evidence: Evidence;
};

/** What a dispute is about. */
export type DisputeGround =
  /** Whose it is. */
  | 'OWNERSHIP'
  /** Under which licence it is. */
  | 'LICENSE'
  /** What it was made from. */
  | 'DERIVATION'
  /** What it contains. */
  | 'CONTENT'
  /** Data about a person. */
  | 'PERSONAL_DATA'
  /** Something else. */
  | 'OTHER';

/** Where a dispute stands. */
export type DisputeState =
  /** Nobody has answered. */
  | 'OPEN'
  /** The owner has answered. */
  | 'ANSWERED'
  /** Someone has ruled who is neither opener nor owner: without a policy that names arbiters it settles nothing. */
  | 'RULED'
  /** The opener withdrew it. */
  | 'WITHDRAWN';

/** A contest that asks for a ruling. */
export type Dispute = {
  /** Identity of its fact. */
  factId: Scalars['Hash']['output'];
  /** What it is about. */
  ground: DisputeGround;
  /** Fact, leaf or terms that it contests; zero for the asset itself. */
  part: Scalars['Hash']['output'];
  /** Place in that fact, from 0. */
  index: Scalars['Int']['output'];
  /** Hash of the evidence behind it; zero where there is none. */
  evidenceHash: Scalars['Hash']['output'];
  /** Where it stands. */
  state: DisputeState;
  /** Who opened it. */
  by: Agent;
  /** Answers by the owner, oldest first. */
  answers: Array<DisputeAnswer>;
  /** Rulings, oldest first. */
  rulings: Array<DisputeRuling>;
  /** The fact itself. */
  evidence: Evidence;
};

/** The owner's answer to a dispute. */
export type DisputeAnswer = {
  /** Who answered. */
  by: Agent;
  /** Hash of the answer. */
  evidenceHash: Scalars['Hash']['output'];
  /** The fact itself. */
  evidence: Evidence;
};

/** How a dispute was ruled. */
export type DisputeOutcome =
  /** The opener is right. */
  | 'UPHELD'
  /** The opener is not right. */
  | 'REJECTED'
  /** The opener withdraws it. */
  | 'WITHDRAWN';

/** A ruling: anyone may give one, whose counts is for the policy. */
export type DisputeRuling = {
  /** Who ruled. */
  by: Agent;
  /** How. */
  outcome: DisputeOutcome;
  /** Hash of the reasons; zero where there are none. */
  evidenceHash: Scalars['Hash']['output'];
  /** The fact itself. */
  evidence: Evidence;
};

/** Why an asset was withdrawn. */
export type WithdrawalGround =
  /** It is no longer offered; what was licensed goes on. */
  | 'STOP_OFFER'
  /** Licences were ended. */
  | 'TERMINATION'
  /** The publisher had no rights. */
  | 'NO_RIGHTS'
  /** A court ordered it. */
  | 'COURT'
  /** A person asked for erasure. */
  | 'ERASURE';

/** A withdrawal in force. */
export type Withdrawal = {
  /** Why. */
  ground: WithdrawalGround;
  /** From when, in unix seconds, claimed. */
  effectiveAt: Scalars['UnixSeconds']['output'];
  /** Hash of the evidence behind it; zero where there is none. */
  evidenceHash: Scalars['Hash']['output'];
  /** Who withdrew it. */
  by: Agent;
  /** The fact itself. */
  evidence: Evidence;
};

/** State of the service. */
export type Status = {
  /** Whether it answers questions: graph and index agree, and neither is too far behind. */
  ready: Scalars['Boolean']['output'];
  /** What stands in the way, for people; empty where it is ready. */
  problems: Array<Scalars['String']['output']>;
  /** Id of the chain (EIP-155). */
  chainId: Scalars['Int']['output'];
  /** The lineage registry that it answers for. */
  registry: Scalars['Address']['output'];
  /** Height of the first block that can be asked about. */
  startBlock: Scalars['BlockNumber']['output'];
  /** The registries that it answers for, as publishing commands need them. */
  deployment: Deployment;
  /** JSON-RPC of the service's own local chain; null where it reads another. */
  localRpcUrl?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of a document in the folder that it reads documents from, by which who publishes knows that folder; null where it reads them from kubo. */
  storeMark?: Maybe<Scalars['Hash']['output']>;
  /** Where facts come from: `subgraph` or `chain`. */
  source: Scalars['String']['output'];
  /** Where the lineage is kept: `embedded` or `neo4j`. */
  graph: Scalars['String']['output'];
  /** The newest block of the chain; null where the source does not answer. */
  chainHead?: Maybe<BlockHead>;
  /** The newest block whose facts the source can give; null where it does not answer. */
  indexHead?: Maybe<BlockHead>;
  /** The newest block that the lineage graph has taken in; null before the first. */
  graphHead?: Maybe<BlockHead>;
  /** Blocks up to this height are final; null where the source does not answer. */
  finalizedBlock?: Maybe<Scalars['BlockNumber']['output']>;
  /** Number of blocks of the chain that the graph has not taken in; null where the source does not answer. */
  lagBlocks?: Maybe<Scalars['Int']['output']>;
  /** Time between the newest block of the chain and that of the graph, in seconds; null where the source does not answer. */
  lagSeconds?: Maybe<Scalars['UnixSeconds']['output']>;
  /** When a comparison of chain, index and graph last came to its end, in unix seconds; null: never. */
  lastReconciledAt?: Maybe<Scalars['UnixSeconds']['output']>;
  /** The last comparison of contract heads, logs, index and graph; null: there was none. */
  reconciliation?: Maybe<Reconciliation>;
  /** Whether one is under way. */
  reconciling: Scalars['Boolean']['output'];
  /** SHA-256 over the hashes of the batch manifests that have been read. */
  manifestsDigest?: Maybe<Scalars['Hash']['output']>;
  /** Number of batches whose manifest has not been read; null where the graph does not answer. */
  missingManifests?: Maybe<Scalars['Int']['output']>;
  /** Number of assets and batches in the graph; null where it does not answer. */
  nodes?: Maybe<Scalars['Int']['output']>;
  /** Number of derivations in the graph, struck and declared ones included; null where it does not answer. */
  derivations?: Maybe<Scalars['Int']['output']>;
};

/** The registries on their chain. */
export type Deployment = {
  /** Id of the chain (EIP-155). */
  chainId: Scalars['Int']['output'];
  /** Version of contracts and facts. */
  schemaVersion: Scalars['Int']['output'];
  /** Height of a block before which none of the contracts existed. */
  block: Scalars['BlockNumber']['output'];
  /** The contracts. */
  contracts: DeployedContracts;
};

/** The contracts of a deployment. */
export type DeployedContracts = {
  /** Records of owners. */
  lineage: DeployedContract;
  /** What others say. */
  assertions: DeployedContract;
  /** Terms. */
  licenses: DeployedContract;
};

/** One contract. */
export type DeployedContract = {
  /** Where it is. */
  address: Scalars['Address']['output'];
  /** Keccak-256 of its code. */
  codeHash: Scalars['Hash']['output'];
};

/** A block at the end of something. */
export type BlockHead = {
  /** Height of the block. */
  blockNumber: Scalars['BlockNumber']['output'];
  /** Hash of the block. */
  blockHash: Scalars['Hash']['output'];
  /** Time of the block, in unix seconds. */
  timestamp: Scalars['UnixSeconds']['output'];
};

/** What came of comparing contract heads, logs, index and graph as of one block. */
export type Reconciliation = {
  /** Whether all of them say the same. */
  result: ReconciliationResult;
  /** The block as of which they were compared; null where they could not be. */
  block?: Maybe<BlockHead>;
  /** Whether leaves of batches and documents were compared too. */
  deep: Scalars['Boolean']['output'];
  /** When it began, in unix seconds. */
  startedAt: Scalars['UnixSeconds']['output'];
  /** When it ended, in unix seconds. */
  finishedAt: Scalars['UnixSeconds']['output'];
  /** The first difference; null where there is none. */
  difference?: Maybe<LayerDifference>;
  /** Why they could not be compared, as a code; null where they were. */
  errorCode?: Maybe<Scalars['String']['output']>;
  /** Number of facts that were compared. */
  facts: Scalars['Int']['output'];
  /** Number of heads of chains that were compared with the contracts' storage. */
  heads: Scalars['Int']['output'];
  /** Number of rows of the graph that agree with those rebuilt from the facts. */
  rows: Scalars['Int']['output'];
};

/** How a comparison ended. */
export type ReconciliationResult =
  /** All of them say the same. */
  | 'CLEAN'
  /** They differ. */
  | 'DIFFERENT'
  /** They could not be compared. */
  | 'FAILED';

/** Where two layers do not say the same. */
export type LayerDifference = {
  /** The layer that is wrong, or that cannot be told to be right. */
  layer: Layer;
  /** What it was held against. */
  against: Layer;
  /** How it differs. */
  kind: DifferenceKind;
  /** Height of the first block at which it differs. */
  blockNumber: Scalars['BlockNumber']['output'];
  /** The asset, batch, agent or terms that it is about; null where that cannot be told. */
  subject?: Maybe<Scalars['Hash']['output']>;
  /** The fact that it is about; null where that cannot be told. */
  factId?: Maybe<Scalars['Hash']['output']>;
  /** What was expected and what was found, for people. */
  detail: Scalars['String']['output'];
};

/** What is compared. */
export type Layer =
  /** The contracts' storage. */
  | 'CONTRACT'
  /** The logs of the chain. */
  | 'LOGS'
  /** What the service keeps of them: the subgraph, or its own file. */
  | 'INDEX'
  /** The lineage graph. */
  | 'GRAPH'
  /** Documents and manifests. */
  | 'FILES';

/** How a layer differs. */
export type DifferenceKind =
  /** It lacks something. */
  | 'MISSING'
  /** It has something more. */
  | 'ADDED'
  /** It says something otherwise. */
  | 'CHANGED';

/** Part of an asset that terms apply to. */
export type AssetPart =
  /** The data. */
  | 'DATA'
  /** The weights. */
  | 'WEIGHTS'
  /** The code. */
  | 'CODE'
  /** The documentation. */
  | 'DOCS'
  /** What is made with it. */
  | 'OUTPUTS';

/** Terms that are attached to an asset, in force at the block. */
export type AttachedTerms = {
  /** Id of the terms. */
  licenseTermsId: Scalars['Hash']['output'];
  /** Parts of the asset that they apply to. */
  appliesTo: Array<AssetPart>;
  /** What they say; null where the licence registry does not know them. */
  terms?: Maybe<LicenseTerms>;
  /** Weight of the offer. */
  standing: Standing;
  /** The fact that attached them. */
  evidence: Evidence;
};

/** A permission: silence is not a refusal. */
export type Permission =
  /** Nothing is said. */
  | 'UNSPECIFIED'
  /** It is allowed. */
  | 'ALLOWED'
  /** It is prohibited. */
  | 'PROHIBITED';

/** A duty of whoever uses the asset. */
export type Obligation =
  /** Nothing is said. */
  | 'UNSPECIFIED'
  /** It must be done. */
  | 'REQUIRED'
  /** It need not be done. */
  | 'NOT_REQUIRED';

/** Yes, no, or not said. */
export type Ternary =
  /** Nothing is said. */
  | 'UNSPECIFIED'
  /** Yes. */
  | 'YES'
  /** No. */
  | 'NO';

/** What may go on after the term has ended. */
export type PostTermUse =
  /** Nothing is said. */
  | 'UNSPECIFIED'
  /** Use goes on. */
  | 'CONTINUE'
  /** What was made stays in use, the asset does not. */
  | 'OUTPUTS_ONLY'
  /** Copies are deleted. */
  | 'DELETE';

/** Kinds of licence grant. */
export type GrantKind =
  /** Nothing is said. */
  | 'UNSPECIFIED'
  /** One use. */
  | 'SINGLE_USE'
  /** A number of uses. */
  | 'LIMITED'
  /** Any number of uses. */
  | 'UNLIMITED'
  /** Use for a period, renewed. */
  | 'SUBSCRIPTION'
  /** Use against a share of revenue. */
  | 'ROYALTY_BASED';

/** Terms offered, as registered; a stated field beats the expression. */
export type LicenseTerms = {
  /** Id of the terms. */
  licenseTermsId: Scalars['Hash']['output'];
  /** SPDX licence expression; empty where none is stated. */
  expression: Scalars['String']['output'];
  /** Commercial use. */
  commercialUse: Permission;
  /** Training of models. */
  training: Permission;
  /** Passing on copies. */
  redistribution: Permission;
  /** Making something from it. */
  derivatives: Permission;
  /** Training of models on its outputs. */
  outputTraining: Permission;
  /** Granting licences to others. */
  sublicensing: Permission;
  /** Naming the author. */
  attribution: Obligation;
  /** Same licence for what is derived. */
  shareAlike: Obligation;
  /** Keeping licence and copyright notices. */
  notice: Obligation;
  /** Carrying its name in the name of what is derived. */
  naming: Obligation;
  /** Whether a grant may be passed on. */
  transferable: Ternary;
  /** Whether the licensor may end it. */
  revocable: Ternary;
  /** What may go on after the term. */
  postTermUse: PostTermUse;
  /** The kind of grant that is offered. */
  grantKind: GrantKind;
  /** Part of revenue owed, as a percentage. */
  royaltyPercent: Scalars['Float']['output'];
  /** Part of revenue owed, of 10,000. */
  royaltyBps: Scalars['Int']['output'];
  /** Price in the smallest unit of the currency. */
  price: Scalars['BigInt']['output'];
  /** Token that the price is in; the zero address is the chain's own coin. */
  currency: Scalars['Address']['output'];
  /** Number of uses of a limited grant; 0 where not stated. */
  maxUses: Scalars['Int']['output'];
  /** Length of the period of a subscription, in seconds; 0 where not stated. */
  periodSeconds: Scalars['UnixSeconds']['output'];
  /** Start of validity, in unix seconds; 0 where not stated. */
  validFrom: Scalars['UnixSeconds']['output'];
  /** End of validity, in unix seconds; 0 where not stated. */
  validTo: Scalars['UnixSeconds']['output'];
  /** Hash of the licence text; zero where not stated. */
  licenseTextHash: Scalars['Hash']['output'];
  /** Hash of a document with further terms; zero where not stated. */
  termsDocumentHash: Scalars['Hash']['output'];
  /** The fact that registered them. */
  evidence: Evidence;
};

/** What the metadata document says the licence is: statements, not terms. */
export type LicenseStatements = {
  /** How several statements combine: ALL_OF, ANY_OF, PER_PART, CONFLICT or UNKNOWN; null where not said. */
  combine?: Maybe<Scalars['String']['output']>;
  /** The statements, in the document's order. */
  statements: Array<LicenseStatement>;
};

/** What someone says a licence is. */
export type LicenseStatement = {
  /** SPDX expression, NONE (no licence is given), NOASSERTION (nobody says) or a LicenseRef. */
  expression: Scalars['String']['output'];
  /** DECLARED by the publisher or CONCLUDED by a reader. */
  basis: Scalars['String']['output'];
  /** Where it was found: CARD, FILE, PAPER, PARENT, GENERATOR, CONTRACT, HUB_TAG or AUDIT. */
  where: Scalars['String']['output'];
  /** Parts of the asset that it speaks of. */
  appliesTo: Array<AssetPart>;
  /** When it was seen, in unix seconds; null where not said. */
  observedAt?: Maybe<Scalars['UnixSeconds']['output']>;
  /** SHA-256 of the licence text that was read; null where none was. */
  textHash?: Maybe<Scalars['Hash']['output']>;
  /** Who says so. */
  by: Scalars['String']['output'];
  /** Where a reader can see it; null where not said. */
  url?: Maybe<Scalars['String']['output']>;
};

/** A page of a lineage, by degree, then id. */
export type LineageConnection = {
  /** The assets of this page. */
  edges: Array<LineageEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Number of distinct assets over all pages. */
  totalCount: Scalars['Int']['output'];
  /** What the answer left out, and why. */
  completeness: Completeness;
  /** The block that this speaks of. */
  asOf: AsOf;
};

/** An asset of a lineage with its distance. */
export type LineageEdge = {
  /** Where it stands among the pages. */
  cursor: Scalars['String']['output'];
  /** Number of hops from the asked asset, by the shortest way. */
  degree: Scalars['Int']['output'];
  /** The asset. */
  node: Asset;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AssetAnswer:
    | ( NodeModel )
    | ( Omit<UnknownAsset, 'asOf'> & { asOf: _RefType['AsOf'] } )
    | ( Omit<WrongKind, 'asOf'> & { asOf: _RefType['AsOf'] } )
  ;
  ChangeEntry:
    | ( FactRecordedModel )
    | ( BlocksReplaced )
  ;
  ClaimsAnswer:
    | ( ContentClaimsModel )
    | ( NobodyRegisteredModel )
  ;
  ImpactAnswer:
    | ( ImpactModel )
    | ( Omit<UnknownAsset, 'asOf'> & { asOf: _RefType['AsOf'] } )
    | ( Omit<WrongKind, 'asOf'> & { asOf: _RefType['AsOf'] } )
  ;
  PathsAnswer:
    | ( Omit<Paths, 'derived' | 'source' | 'paths' | 'asOf'> & { derived?: Maybe<_RefType['Asset']>, source?: Maybe<_RefType['Asset']>, paths: Array<_RefType['Path']>, asOf: _RefType['AsOf'] } )
    | ( Omit<UnknownAsset, 'asOf'> & { asOf: _RefType['AsOf'] } )
    | ( Omit<WrongKind, 'asOf'> & { asOf: _RefType['AsOf'] } )
  ;
  LineageNode:
    | ( NodeModel )
    | ( NodeModel )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AgentModel )
    | ( NodeModel )
    | ( NodeModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Hash: ResolverTypeWrapper<Scalars['Hash']['output']>;
  Address: ResolverTypeWrapper<Scalars['Address']['output']>;
  BlockNumber: ResolverTypeWrapper<Scalars['BlockNumber']['output']>;
  UnixSeconds: ResolverTypeWrapper<Scalars['UnixSeconds']['output']>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  At: At;
  AsOf: ResolverTypeWrapper<Moment>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Completeness: ResolverTypeWrapper<Completeness>;
  TruncatedReason: TruncatedReason;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Agent: ResolverTypeWrapper<AgentModel>;
  Evidence: ResolverTypeWrapper<EvidenceModel>;
  Standing: Standing;
  ErrorCode: ErrorCode;
  AssetAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssetAnswer']>;
  UnknownAsset: ResolverTypeWrapper<Omit<UnknownAsset, 'asOf'> & { asOf: ResolversTypes['AsOf'] }>;
  WrongKind: ResolverTypeWrapper<Omit<WrongKind, 'asOf'> & { asOf: ResolversTypes['AsOf'] }>;
  AssetKind: AssetKind;
  NodeKind: NodeKind;
  ContentScheme: ContentScheme;
  AssetRole: AssetRole;
  TimeBasis: TimeBasis;
  Asset: ResolverTypeWrapper<NodeModel>;
  MetadataDocument: ResolverTypeWrapper<MetadataModel>;
  RedactionGround: RedactionGround;
  ContentHash: ResolverTypeWrapper<ContentHash>;
  RecordedAt: ResolverTypeWrapper<EvidenceModel>;
  LeafPlace: ResolverTypeWrapper<LeafPlace>;
  ActivityKind: ActivityKind;
  Activity: ResolverTypeWrapper<ActivityModel>;
  Batch: ResolverTypeWrapper<NodeModel>;
  Since: Since;
  ChangeFeed: ResolverTypeWrapper<Omit<ChangeFeed, 'entries' | 'asOf'> & { entries: Array<ResolversTypes['ChangeEntry']>, asOf: ResolversTypes['AsOf'] }>;
  ChangeEntry: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeEntry']>;
  FactRecorded: ResolverTypeWrapper<FactRecordedModel>;
  BlocksReplaced: ResolverTypeWrapper<BlocksReplaced>;
  AssetDifference: ResolverTypeWrapper<DifferenceModel>;
  DerivationChange: ResolverTypeWrapper<DerivationChange>;
  VerdictChange: ResolverTypeWrapper<VerdictChangeModel>;
  ShareDifference: ResolverTypeWrapper<Omit<ShareDifference, 'beneficiaries'> & { beneficiaries: Array<ResolversTypes['BeneficiaryChange']> }>;
  BeneficiaryChange: ResolverTypeWrapper<Omit<BeneficiaryChange, 'agent'> & { agent: ResolversTypes['Agent'] }>;
  LineageFact: ResolverTypeWrapper<Omit<LineageFact, 'fact'> & { fact: ResolversTypes['Evidence'] }>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  AnswerChange: ResolverTypeWrapper<AnswerChangeModel>;
  AnswerChangeKind: AnswerChangeKind;
  ClaimsAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClaimsAnswer']>;
  ContentClaims: ResolverTypeWrapper<ContentClaimsModel>;
  NobodyRegistered: ResolverTypeWrapper<NobodyRegisteredModel>;
  ClaimConnection: ResolverTypeWrapper<Omit<ClaimConnection, 'edges' | 'asOf'> & { edges: Array<ResolversTypes['ClaimEdge']>, asOf: ResolversTypes['AsOf'] }>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  Claim: ResolverTypeWrapper<ClaimModel>;
  ImpactGround: ImpactGround;
  ImpactAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImpactAnswer']>;
  ImpactOutcome: ImpactOutcome;
  Impact: ResolverTypeWrapper<ImpactModel>;
  ImpactTotal: ResolverTypeWrapper<ImpactTotal>;
  ImpactCopy: ResolverTypeWrapper<Omit<ImpactCopy, 'asset'> & { asset: ResolversTypes['Asset'] }>;
  ImpactCompleteness: ResolverTypeWrapper<ImpactCompleteness>;
  AffectedConnection: ResolverTypeWrapper<Omit<AffectedConnection, 'edges' | 'asOf'> & { edges: Array<ResolversTypes['AffectedAsset']>, asOf: ResolversTypes['AsOf'] }>;
  AffectedAsset: ResolverTypeWrapper<AffectedModel>;
  ImpactBasis: ImpactBasis;
  LicensePermanence: LicensePermanence;
  ImpactNotice: ResolverTypeWrapper<Omit<ImpactNotice, 'agents'> & { agents: Array<ResolversTypes['ImpactAgent']> }>;
  ImpactAgent: ResolverTypeWrapper<Omit<ImpactAgent, 'agent'> & { agent: ResolversTypes['Agent'] }>;
  LicenseUse: LicenseUse;
  UseMode: UseMode;
  LicenseVerdict: LicenseVerdict;
  UnknownCause: UnknownCause;
  LicenseReport: ResolverTypeWrapper<LicenseReportModel>;
  PolicyReport: ResolverTypeWrapper<PolicyReportModel>;
  ReasonOutcome: ReasonOutcome;
  LicenseReason: ResolverTypeWrapper<ReasonModel>;
  LicenseClause: ResolverTypeWrapper<LicenseClause>;
  ReportAsset: ResolverTypeWrapper<ReportAsset>;
  TermsMoments: ResolverTypeWrapper<TermsMoments>;
  Deciding: ResolverTypeWrapper<Deciding>;
  RivalClaim: ResolverTypeWrapper<Omit<RivalClaim, 'owner'> & { owner: ResolversTypes['Agent'] }>;
  LicenseConclusion: ResolverTypeWrapper<ConclusionModel>;
  Notices: ResolverTypeWrapper<Omit<Notices, 'asOf'> & { asOf: ResolversTypes['AsOf'] }>;
  Notice: ResolverTypeWrapper<Notice>;
  OpenStatements: ResolverTypeWrapper<Omit<OpenStatements, 'asOf'> & { asOf: ResolversTypes['AsOf'] }>;
  OpenStatement: ResolverTypeWrapper<OpenStatement>;
  AssetClosure: ResolverTypeWrapper<AssetClosure>;
  FindingFilter: FindingFilter;
  FindingSeverity: FindingSeverity;
  LintRule: ResolverTypeWrapper<LintRule>;
  FindingPage: ResolverTypeWrapper<Omit<FindingPage, 'findings' | 'asOf'> & { findings: Array<ResolversTypes['Finding']>, asOf: ResolversTypes['AsOf'] }>;
  Finding: ResolverTypeWrapper<FindingModel>;
  FindingEvidence: ResolverTypeWrapper<FindingEvidenceModel>;
  PathsAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PathsAnswer']>;
  Paths: ResolverTypeWrapper<Omit<Paths, 'derived' | 'source' | 'paths' | 'asOf'> & { derived?: Maybe<ResolversTypes['Asset']>, source?: Maybe<ResolversTypes['Asset']>, paths: Array<ResolversTypes['Path']>, asOf: ResolversTypes['AsOf'] }>;
  Path: ResolverTypeWrapper<Omit<Path, 'nodes' | 'steps'> & { nodes: Array<ResolversTypes['LineageNode']>, steps: Array<ResolversTypes['PathStep']> }>;
  PathStep: ResolverTypeWrapper<Omit<PathStep, 'derivations'> & { derivations: Array<ResolversTypes['Derivation']> }>;
  RoyaltyAttribution: ResolverTypeWrapper<RoyaltyModel>;
  RoyaltyDiagramFormat: RoyaltyDiagramFormat;
  RoyaltyBeneficiary: ResolverTypeWrapper<RoyaltyBeneficiaryModel>;
  RoyaltyAsset: ResolverTypeWrapper<RoyaltyAssetModel>;
  RoyaltyHoldReason: RoyaltyHoldReason;
  HeldRoyalty: ResolverTypeWrapper<HeldRoyalty>;
  RoyaltyShareState: RoyaltyShareState;
  RoyaltyShare: ResolverTypeWrapper<RoyaltyShareModel>;
  RoyaltyFlow: ResolverTypeWrapper<RoyaltyFlowModel>;
  AssetFilter: AssetFilter;
  AssetOrder: AssetOrder;
  AssetConnection: ResolverTypeWrapper<Omit<AssetConnection, 'edges' | 'asOf'> & { edges: Array<ResolversTypes['AssetEdge']>, asOf: ResolversTypes['AsOf'] }>;
  AssetEdge: ResolverTypeWrapper<Omit<AssetEdge, 'node'> & { node: ResolversTypes['Asset'] }>;
  Relation: Relation;
  Derivation: ResolverTypeWrapper<DerivationModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  LineageNode: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LineageNode']>;
  SourceConnection: ResolverTypeWrapper<Omit<SourceConnection, 'edges' | 'asOf'> & { edges: Array<ResolversTypes['SourceEdge']>, asOf: ResolversTypes['AsOf'] }>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Derivation'] }>;
  UnregisteredSource: ResolverTypeWrapper<NamedModel>;
  ReferencedSource: ResolverTypeWrapper<ReferencedModel>;
  UndisclosedSources: ResolverTypeWrapper<CommittedModel>;
  DeclaredComplete: ResolverTypeWrapper<DeclaredCompleteModel>;
  AssertedSource: ResolverTypeWrapper<AssertedModel>;
  Stance: Stance;
  Attestation: ResolverTypeWrapper<AttestationModel>;
  DisputeGround: DisputeGround;
  DisputeState: DisputeState;
  Dispute: ResolverTypeWrapper<DisputeModel>;
  DisputeAnswer: ResolverTypeWrapper<DisputeAnswerModel>;
  DisputeOutcome: DisputeOutcome;
  DisputeRuling: ResolverTypeWrapper<DisputeRulingModel>;
  WithdrawalGround: WithdrawalGround;
  Withdrawal: ResolverTypeWrapper<WithdrawalModel>;
  Status: ResolverTypeWrapper<Status>;
  Deployment: ResolverTypeWrapper<Deployment>;
  DeployedContracts: ResolverTypeWrapper<DeployedContracts>;
  DeployedContract: ResolverTypeWrapper<DeployedContract>;
  BlockHead: ResolverTypeWrapper<BlockHead>;
  Reconciliation: ResolverTypeWrapper<Reconciliation>;
  ReconciliationResult: ReconciliationResult;
  LayerDifference: ResolverTypeWrapper<LayerDifference>;
  Layer: Layer;
  DifferenceKind: DifferenceKind;
  AssetPart: AssetPart;
  AttachedTerms: ResolverTypeWrapper<AttachedTermsModel>;
  Permission: Permission;
  Obligation: Obligation;
  Ternary: Ternary;
  PostTermUse: PostTermUse;
  GrantKind: GrantKind;
  LicenseTerms: ResolverTypeWrapper<TermsModel>;
  LicenseStatements: ResolverTypeWrapper<LicenseStatements>;
  LicenseStatement: ResolverTypeWrapper<LicenseStatement>;
  LineageConnection: ResolverTypeWrapper<Omit<LineageConnection, 'edges' | 'asOf'> & { edges: Array<ResolversTypes['LineageEdge']>, asOf: ResolversTypes['AsOf'] }>;
  LineageEdge: ResolverTypeWrapper<Omit<LineageEdge, 'node'> & { node: ResolversTypes['Asset'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Hash: Scalars['Hash']['output'];
  Address: Scalars['Address']['output'];
  BlockNumber: Scalars['BlockNumber']['output'];
  UnixSeconds: Scalars['UnixSeconds']['output'];
  BigInt: Scalars['BigInt']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  At: At;
  AsOf: Moment;
  Boolean: Scalars['Boolean']['output'];
  Completeness: Completeness;
  PageInfo: PageInfo;
  Agent: AgentModel;
  Evidence: EvidenceModel;
  AssetAnswer: ResolversUnionTypes<ResolversParentTypes>['AssetAnswer'];
  UnknownAsset: Omit<UnknownAsset, 'asOf'> & { asOf: ResolversParentTypes['AsOf'] };
  WrongKind: Omit<WrongKind, 'asOf'> & { asOf: ResolversParentTypes['AsOf'] };
  Asset: NodeModel;
  MetadataDocument: MetadataModel;
  ContentHash: ContentHash;
  RecordedAt: EvidenceModel;
  LeafPlace: LeafPlace;
  Activity: ActivityModel;
  Batch: NodeModel;
  Since: Since;
  ChangeFeed: Omit<ChangeFeed, 'entries' | 'asOf'> & { entries: Array<ResolversParentTypes['ChangeEntry']>, asOf: ResolversParentTypes['AsOf'] };
  ChangeEntry: ResolversUnionTypes<ResolversParentTypes>['ChangeEntry'];
  FactRecorded: FactRecordedModel;
  BlocksReplaced: BlocksReplaced;
  AssetDifference: DifferenceModel;
  DerivationChange: DerivationChange;
  VerdictChange: VerdictChangeModel;
  ShareDifference: Omit<ShareDifference, 'beneficiaries'> & { beneficiaries: Array<ResolversParentTypes['BeneficiaryChange']> };
  BeneficiaryChange: Omit<BeneficiaryChange, 'agent'> & { agent: ResolversParentTypes['Agent'] };
  LineageFact: Omit<LineageFact, 'fact'> & { fact: ResolversParentTypes['Evidence'] };
  Subscription: Record<PropertyKey, never>;
  AnswerChange: AnswerChangeModel;
  ClaimsAnswer: ResolversUnionTypes<ResolversParentTypes>['ClaimsAnswer'];
  ContentClaims: ContentClaimsModel;
  NobodyRegistered: NobodyRegisteredModel;
  ClaimConnection: Omit<ClaimConnection, 'edges' | 'asOf'> & { edges: Array<ResolversParentTypes['ClaimEdge']>, asOf: ResolversParentTypes['AsOf'] };
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  Claim: ClaimModel;
  ImpactAnswer: ResolversUnionTypes<ResolversParentTypes>['ImpactAnswer'];
  Impact: ImpactModel;
  ImpactTotal: ImpactTotal;
  ImpactCopy: Omit<ImpactCopy, 'asset'> & { asset: ResolversParentTypes['Asset'] };
  ImpactCompleteness: ImpactCompleteness;
  AffectedConnection: Omit<AffectedConnection, 'edges' | 'asOf'> & { edges: Array<ResolversParentTypes['AffectedAsset']>, asOf: ResolversParentTypes['AsOf'] };
  AffectedAsset: AffectedModel;
  ImpactNotice: Omit<ImpactNotice, 'agents'> & { agents: Array<ResolversParentTypes['ImpactAgent']> };
  ImpactAgent: Omit<ImpactAgent, 'agent'> & { agent: ResolversParentTypes['Agent'] };
  LicenseUse: LicenseUse;
  LicenseReport: LicenseReportModel;
  PolicyReport: PolicyReportModel;
  LicenseReason: ReasonModel;
  LicenseClause: LicenseClause;
  ReportAsset: ReportAsset;
  TermsMoments: TermsMoments;
  Deciding: Deciding;
  RivalClaim: Omit<RivalClaim, 'owner'> & { owner: ResolversParentTypes['Agent'] };
  LicenseConclusion: ConclusionModel;
  Notices: Omit<Notices, 'asOf'> & { asOf: ResolversParentTypes['AsOf'] };
  Notice: Notice;
  OpenStatements: Omit<OpenStatements, 'asOf'> & { asOf: ResolversParentTypes['AsOf'] };
  OpenStatement: OpenStatement;
  AssetClosure: AssetClosure;
  FindingFilter: FindingFilter;
  LintRule: LintRule;
  FindingPage: Omit<FindingPage, 'findings' | 'asOf'> & { findings: Array<ResolversParentTypes['Finding']>, asOf: ResolversParentTypes['AsOf'] };
  Finding: FindingModel;
  FindingEvidence: FindingEvidenceModel;
  PathsAnswer: ResolversUnionTypes<ResolversParentTypes>['PathsAnswer'];
  Paths: Omit<Paths, 'derived' | 'source' | 'paths' | 'asOf'> & { derived?: Maybe<ResolversParentTypes['Asset']>, source?: Maybe<ResolversParentTypes['Asset']>, paths: Array<ResolversParentTypes['Path']>, asOf: ResolversParentTypes['AsOf'] };
  Path: Omit<Path, 'nodes' | 'steps'> & { nodes: Array<ResolversParentTypes['LineageNode']>, steps: Array<ResolversParentTypes['PathStep']> };
  PathStep: Omit<PathStep, 'derivations'> & { derivations: Array<ResolversParentTypes['Derivation']> };
  RoyaltyAttribution: RoyaltyModel;
  RoyaltyBeneficiary: RoyaltyBeneficiaryModel;
  RoyaltyAsset: RoyaltyAssetModel;
  HeldRoyalty: HeldRoyalty;
  RoyaltyShare: RoyaltyShareModel;
  RoyaltyFlow: RoyaltyFlowModel;
  AssetFilter: AssetFilter;
  AssetConnection: Omit<AssetConnection, 'edges' | 'asOf'> & { edges: Array<ResolversParentTypes['AssetEdge']>, asOf: ResolversParentTypes['AsOf'] };
  AssetEdge: Omit<AssetEdge, 'node'> & { node: ResolversParentTypes['Asset'] };
  Derivation: DerivationModel;
  Float: Scalars['Float']['output'];
  LineageNode: ResolversUnionTypes<ResolversParentTypes>['LineageNode'];
  SourceConnection: Omit<SourceConnection, 'edges' | 'asOf'> & { edges: Array<ResolversParentTypes['SourceEdge']>, asOf: ResolversParentTypes['AsOf'] };
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Derivation'] };
  UnregisteredSource: NamedModel;
  ReferencedSource: ReferencedModel;
  UndisclosedSources: CommittedModel;
  DeclaredComplete: DeclaredCompleteModel;
  AssertedSource: AssertedModel;
  Attestation: AttestationModel;
  Dispute: DisputeModel;
  DisputeAnswer: DisputeAnswerModel;
  DisputeRuling: DisputeRulingModel;
  Withdrawal: WithdrawalModel;
  Status: Status;
  Deployment: Deployment;
  DeployedContracts: DeployedContracts;
  DeployedContract: DeployedContract;
  BlockHead: BlockHead;
  Reconciliation: Reconciliation;
  LayerDifference: LayerDifference;
  AttachedTerms: AttachedTermsModel;
  LicenseTerms: TermsModel;
  LicenseStatements: LicenseStatements;
  LicenseStatement: LicenseStatement;
  LineageConnection: Omit<LineageConnection, 'edges' | 'asOf'> & { edges: Array<ResolversParentTypes['LineageEdge']>, asOf: ResolversParentTypes['AsOf'] };
  LineageEdge: Omit<LineageEdge, 'node'> & { node: ResolversParentTypes['Asset'] };
};

export interface HashScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Hash'], any> {
  name: 'Hash';
}

export interface AddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Address'], any> {
  name: 'Address';
}

export interface BlockNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BlockNumber'], any> {
  name: 'BlockNumber';
}

export interface UnixSecondsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UnixSeconds'], any> {
  name: 'UnixSeconds';
}

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  asset?: Resolver<ResolversTypes['AssetAnswer'], ParentType, ContextType, RequireFields<QueryAssetArgs, 'id'>>;
  changes?: Resolver<ResolversTypes['ChangeFeed'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimsAnswer'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'contentHash'>>;
  impact?: Resolver<ResolversTypes['ImpactAnswer'], ParentType, ContextType, RequireFields<QueryImpactArgs, 'assetId' | 'ground'>>;
  findings?: Resolver<ResolversTypes['FindingPage'], ParentType, ContextType, RequireFields<QueryFindingsArgs, 'first'>>;
  lintRules?: Resolver<Array<ResolversTypes['LintRule']>, ParentType, ContextType>;
  paths?: Resolver<ResolversTypes['PathsAnswer'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'to' | 'first'>>;
  assets?: Resolver<ResolversTypes['AssetConnection'], ParentType, ContextType, RequireFields<QueryAssetsArgs, 'orderBy' | 'first'>>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agent' | 'Asset' | 'Batch', ParentType, ContextType>;
};

export type AsOfResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AsOf'] = ResolversParentTypes['AsOf']> = {
  blockNumber?: Resolver<ResolversTypes['BlockNumber'], ParentType, ContextType>;
  blockHash?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  timestamp?: Resolver<ResolversTypes['UnixSeconds'], ParentType, ContextType>;
  finalized?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  manifestsDigest?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  lagBlocks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompletenessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Completeness'] = ResolversParentTypes['Completeness']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  degreeReached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncatedReason?: Resolver<Maybe<ResolversTypes['TruncatedReason']>, ParentType, ContextType>;
  unresolvedSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undisclosedSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missingManifests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missingLeaves?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conflictingClaims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  struckSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  batchNotWalked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AgentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Agent'] = ResolversParentTypes['Agent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  address?: Resolver<ResolversTypes['Address'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  factId?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  blockNumber?: Resolver<ResolversTypes['BlockNumber'], ParentType, ContextType>;
  blockHash?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  timestamp?: Resolver<ResolversTypes['UnixSeconds'], ParentType, ContextType>;
  transactionHash?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  logIndex?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssetAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssetAnswer'] = ResolversParentTypes['AssetAnswer']> = {
  __resolveType: TypeResolveFn<'Asset' | 'UnknownAsset' | 'WrongKind', ParentType, ContextType>;
};

export type UnknownAssetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnknownAsset'] = ResolversParentTypes['UnknownAsset']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WrongKindResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WrongKind'] = ResolversParentTypes['WrongKind']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Asset'] = ResolversParentTypes['Asset']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  assetId?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AssetKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  metadata?: Resolver<Maybe<ResolversTypes['MetadataDocument']>, ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['ContentScheme'], ParentType, ContextType>;
  provesContent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  otherContents?: Resolver<Array<ResolversTypes['ContentHash']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  registrant?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AssetRole'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['UnixSeconds'], ParentType, ContextType>;
  timeBasis?: Resolver<Maybe<ResolversTypes['TimeBasis']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['RecordedAt'], ParentType, ContextType>;
  leafOf?: Resolver<Maybe<ResolversTypes['LeafPlace']>, ParentType, ContextType>;
  terms?: Resolver<Array<ResolversTypes['AttachedTerms']>, ParentType, ContextType>;
  voidTerms?: Resolver<Array<ResolversTypes['AttachedTerms']>, ParentType, ContextType>;
  licenseStatements?: Resolver<Maybe<ResolversTypes['LicenseStatements']>, ParentType, ContextType>;
  rivalClaims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<AssetClaimsArgs, 'first'>>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disputes?: Resolver<Array<ResolversTypes['Dispute']>, ParentType, ContextType>;
  attestations?: Resolver<Array<ResolversTypes['Attestation']>, ParentType, ContextType>;
  statementsLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawals?: Resolver<Array<ResolversTypes['Withdrawal']>, ParentType, ContextType>;
  successorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  activities?: Resolver<Array<ResolversTypes['Activity']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['AssetDifference'], ParentType, ContextType, RequireFields<AssetDifferenceArgs, 'since'>>;
  licenseReport?: Resolver<ResolversTypes['LicenseReport'], ParentType, ContextType, RequireFields<AssetLicenseReportArgs, 'use'>>;
  notices?: Resolver<ResolversTypes['Notices'], ParentType, ContextType, RequireFields<AssetNoticesArgs, 'first'>>;
  openStatements?: Resolver<ResolversTypes['OpenStatements'], ParentType, ContextType, RequireFields<AssetOpenStatementsArgs, 'use' | 'first'>>;
  closure?: Resolver<ResolversTypes['AssetClosure'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType, Partial<AssetFindingsArgs>>;
  royaltyAttribution?: Resolver<ResolversTypes['RoyaltyAttribution'], ParentType, ContextType, RequireFields<AssetRoyaltyAttributionArgs, 'amountWei'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<AssetSourcesArgs, 'first'>>;
  unregisteredSources?: Resolver<Array<ResolversTypes['UnregisteredSource']>, ParentType, ContextType>;
  referencedSources?: Resolver<Array<ResolversTypes['ReferencedSource']>, ParentType, ContextType>;
  undisclosedSources?: Resolver<Array<ResolversTypes['UndisclosedSources']>, ParentType, ContextType>;
  declaredComplete?: Resolver<Maybe<ResolversTypes['DeclaredComplete']>, ParentType, ContextType>;
  assertedSources?: Resolver<Array<ResolversTypes['AssertedSource']>, ParentType, ContextType>;
  upstream?: Resolver<ResolversTypes['LineageConnection'], ParentType, ContextType, RequireFields<AssetUpstreamArgs, 'first'>>;
  downstream?: Resolver<ResolversTypes['LineageConnection'], ParentType, ContextType, RequireFields<AssetDownstreamArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MetadataDocumentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MetadataDocument'] = ResolversParentTypes['MetadataDocument']> = {
  hash?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  json?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  redacted?: Resolver<Maybe<ResolversTypes['RedactionGround']>, ParentType, ContextType>;
};

export type ContentHashResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContentHash'] = ResolversParentTypes['ContentHash']> = {
  scheme?: Resolver<ResolversTypes['ContentScheme'], ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
};

export type RecordedAtResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordedAt'] = ResolversParentTypes['RecordedAt']> = {
  blockNumber?: Resolver<ResolversTypes['BlockNumber'], ParentType, ContextType>;
  timestamp?: Resolver<ResolversTypes['UnixSeconds'], ParentType, ContextType>;
  transactionHash?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  factId?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
};

export type LeafPlaceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeafPlace'] = ResolversParentTypes['LeafPlace']> = {
  batchId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leaf?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  materialized?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ActivityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  activityId?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActivityKind'], ParentType, ContextType>;
  agentId?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['UnixSeconds'], ParentType, ContextType>;
  endedAt?: Resolver<ResolversTypes['UnixSeconds'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type BatchResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Batch'] = ResolversParentTypes['Batch']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  batchId?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  registrant?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AssetRole'], ParentType, ContextType>;
  leafCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['UnixSeconds'], ParentType, ContextType>;
  manifestHash?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  manifestKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  terms?: Resolver<Array<ResolversTypes['AttachedTerms']>, ParentType, ContextType>;
  voidTerms?: Resolver<Array<ResolversTypes['AttachedTerms']>, ParentType, ContextType>;
  withdrawals?: Resolver<Array<ResolversTypes['Withdrawal']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['RecordedAt'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeFeedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeFeed'] = ResolversParentTypes['ChangeFeed']> = {
  entries?: Resolver<Array<ResolversTypes['ChangeEntry']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
};

export type ChangeEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeEntry'] = ResolversParentTypes['ChangeEntry']> = {
  __resolveType: TypeResolveFn<'FactRecorded' | 'BlocksReplaced', ParentType, ContextType>;
};

export type FactRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FactRecorded'] = ResolversParentTypes['FactRecorded']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  contract?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  concerns?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BlocksReplacedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BlocksReplaced'] = ResolversParentTypes['BlocksReplaced']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromBlock?: Resolver<ResolversTypes['BlockNumber'], ParentType, ContextType>;
  knownBlock?: Resolver<ResolversTypes['BlockNumber'], ParentType, ContextType>;
  knownHash?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssetDifferenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssetDifference'] = ResolversParentTypes['AssetDifference']> = {
  from?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  wasRecorded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  gainedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gained?: Resolver<Array<ResolversTypes['ReportAsset']>, ParentType, ContextType, RequireFields<AssetDifferenceGainedArgs, 'first'>>;
  lostCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lost?: Resolver<Array<ResolversTypes['ReportAsset']>, ParentType, ContextType, RequireFields<AssetDifferenceLostArgs, 'first'>>;
  addedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  added?: Resolver<Array<ResolversTypes['DerivationChange']>, ParentType, ContextType, RequireFields<AssetDifferenceAddedArgs, 'first'>>;
  endedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ended?: Resolver<Array<ResolversTypes['DerivationChange']>, ParentType, ContextType, RequireFields<AssetDifferenceEndedArgs, 'first'>>;
  verdicts?: Resolver<Array<ResolversTypes['VerdictChange']>, ParentType, ContextType, RequireFields<AssetDifferenceVerdictsArgs, 'use'>>;
  shares?: Resolver<ResolversTypes['ShareDifference'], ParentType, ContextType, RequireFields<AssetDifferenceSharesArgs, 'amountWei'>>;
  factCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['LineageFact']>, ParentType, ContextType, RequireFields<AssetDifferenceFactsArgs, 'first'>>;
};

export type DerivationChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DerivationChange'] = ResolversParentTypes['DerivationChange']> = {
  derived?: Resolver<ResolversTypes['ReportAsset'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ReportAsset'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  royaltyBps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  factId?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
};

export type VerdictChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VerdictChange'] = ResolversParentTypes['VerdictChange']> = {
  policy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['LicenseVerdict']>, ParentType, ContextType>;
  after?: Resolver<ResolversTypes['LicenseVerdict'], ParentType, ContextType>;
  causeBefore?: Resolver<Maybe<ResolversTypes['UnknownCause']>, ParentType, ContextType>;
  causeAfter?: Resolver<Maybe<ResolversTypes['UnknownCause']>, ParentType, ContextType>;
  newReasons?: Resolver<Array<ResolversTypes['LicenseReason']>, ParentType, ContextType, RequireFields<VerdictChangeNewReasonsArgs, 'first'>>;
  goneReasons?: Resolver<Array<ResolversTypes['LicenseReason']>, ParentType, ContextType, RequireFields<VerdictChangeGoneReasonsArgs, 'first'>>;
};

export type ShareDifferenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ShareDifference'] = ResolversParentTypes['ShareDifference']> = {
  amount?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  beneficiaries?: Resolver<Array<ResolversTypes['BeneficiaryChange']>, ParentType, ContextType>;
  heldBefore?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  heldAfter?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type BeneficiaryChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BeneficiaryChange'] = ResolversParentTypes['BeneficiaryChange']> = {
  agent?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type LineageFactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LineageFact'] = ResolversParentTypes['LineageFact']> = {
  fact?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  about?: Resolver<ResolversTypes['ReportAsset'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  answerMayHaveChanged?: SubscriptionResolver<ResolversTypes['AnswerChange'], "answerMayHaveChanged", ParentType, ContextType, RequireFields<SubscriptionAnswerMayHaveChangedArgs, 'ids'>>;
};

export type AnswerChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnswerChange'] = ResolversParentTypes['AnswerChange']> = {
  kinds?: Resolver<Array<ResolversTypes['AnswerChangeKind']>, ParentType, ContextType>;
  ids?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  factCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['FactRecorded']>, ParentType, ContextType>;
  replacedFrom?: Resolver<Maybe<ResolversTypes['BlockNumber']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
};

export type ClaimsAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimsAnswer'] = ResolversParentTypes['ClaimsAnswer']> = {
  __resolveType: TypeResolveFn<'ContentClaims' | 'NobodyRegistered', ParentType, ContextType>;
};

export type ContentClaimsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContentClaims'] = ResolversParentTypes['ContentClaims']> = {
  contentHash?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ContentClaimsClaimsArgs, 'first'>>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NobodyRegisteredResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NobodyRegistered'] = ResolversParentTypes['NobodyRegistered']> = {
  contentHash?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  unseenBatches?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  contentHash?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['ContentScheme'], ParentType, ContextType>;
  provesContent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  registrant?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  roleAtRegistration?: Resolver<ResolversTypes['AssetRole'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AssetRole'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rivalClaims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['RecordedAt'], ParentType, ContextType>;
  asset?: Resolver<ResolversTypes['Asset'], ParentType, ContextType>;
};

export type ImpactAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImpactAnswer'] = ResolversParentTypes['ImpactAnswer']> = {
  __resolveType: TypeResolveFn<'Impact' | 'UnknownAsset' | 'WrongKind', ParentType, ContextType>;
};

export type ImpactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Impact'] = ResolversParentTypes['Impact']> = {
  asset?: Resolver<ResolversTypes['Asset'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['ImpactGround'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policyHash?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  assetCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totals?: Resolver<Array<ResolversTypes['ImpactTotal']>, ParentType, ContextType>;
  copies?: Resolver<Array<ResolversTypes['ImpactCopy']>, ParentType, ContextType, RequireFields<ImpactCopiesArgs, 'first'>>;
  copyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  affected?: Resolver<ResolversTypes['AffectedConnection'], ParentType, ContextType, RequireFields<ImpactAffectedArgs, 'first'>>;
  notify?: Resolver<ResolversTypes['ImpactNotice'], ParentType, ContextType, RequireFields<ImpactNotifyArgs, 'first'>>;
  assumptions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['ImpactCompleteness'], ParentType, ContextType>;
  disclaimer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImpactTotalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImpactTotal'] = ResolversParentTypes['ImpactTotal']> = {
  kind?: Resolver<ResolversTypes['AssetKind'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ImpactOutcome'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  losingLastPermission?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unseenUpTo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImpactCopyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImpactCopy'] = ResolversParentTypes['ImpactCopy']> = {
  asset?: Resolver<ResolversTypes['Asset'], ParentType, ContextType>;
  sameOwner?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ImpactCompletenessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImpactCompleteness'] = ResolversParentTypes['ImpactCompleteness']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  degreeReached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missingManifests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missingLeaves?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  copiesLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AffectedConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AffectedConnection'] = ResolversParentTypes['AffectedConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AffectedAsset']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
};

export type AffectedAssetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AffectedAsset'] = ResolversParentTypes['AffectedAsset']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LineageNode'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ImpactOutcome'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  losesLastPermission?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unseenUpTo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['LineageNode']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  license?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['ImpactBasis'], ParentType, ContextType>;
  permanence?: Resolver<ResolversTypes['LicensePermanence'], ParentType, ContextType>;
  postTermUse?: Resolver<Maybe<ResolversTypes['PostTermUse']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type ImpactNoticeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImpactNotice'] = ResolversParentTypes['ImpactNotice']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agents?: Resolver<Array<ResolversTypes['ImpactAgent']>, ParentType, ContextType>;
};

export type ImpactAgentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImpactAgent'] = ResolversParentTypes['ImpactAgent']> = {
  agent?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  mustStop?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undecided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mayContinue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unseenUpTo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LicenseReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LicenseReport'] = ResolversParentTypes['LicenseReport']> = {
  byPolicy?: Resolver<Array<ResolversTypes['PolicyReport']>, ParentType, ContextType>;
  conclusions?: Resolver<Array<ResolversTypes['LicenseConclusion']>, ParentType, ContextType>;
  closure?: Resolver<ResolversTypes['AssetClosure'], ParentType, ContextType>;
  disclaimer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
};

export type PolicyReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyReport'] = ResolversParentTypes['PolicyReport']> = {
  policy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policyHash?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['LicenseVerdict'], ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['UnknownCause']>, ParentType, ContextType>;
  reasonCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['LicenseReason']>, ParentType, ContextType, RequireFields<PolicyReportReasonsArgs, 'first'>>;
  rivals?: Resolver<Array<ResolversTypes['RivalClaim']>, ParentType, ContextType, RequireFields<PolicyReportRivalsArgs, 'first'>>;
  assumptions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LicenseReasonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LicenseReason'] = ResolversParentTypes['LicenseReason']> = {
  outcome?: Resolver<ResolversTypes['ReasonOutcome'], ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['UnknownCause']>, ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  who?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  obligation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  words?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  license?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['LicenseClause']>, ParentType, ContextType>;
  asset?: Resolver<ResolversTypes['ReportAsset'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  collected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['ReportAsset']>, ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['Standing']>, ParentType, ContextType>;
  assurance?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['AssetRole']>, ParentType, ContextType>;
  terms?: Resolver<Maybe<ResolversTypes['TermsMoments']>, ParentType, ContextType>;
  decides?: Resolver<Maybe<ResolversTypes['Deciding']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type LicenseClauseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LicenseClause'] = ResolversParentTypes['LicenseClause']> = {
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textHash?: Resolver<Maybe<ResolversTypes['Hash']>, ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  binds?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReportAssetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportAsset'] = ResolversParentTypes['ReportAsset']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['NodeKind']>, ParentType, ContextType>;
};

export type TermsMomentsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TermsMoments'] = ResolversParentTypes['TermsMoments']> = {
  atAcquisition?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  atRecording?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  now?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DecidingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Deciding'] = ResolversParentTypes['Deciding']> = {
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RivalClaimResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RivalClaim'] = ResolversParentTypes['RivalClaim']> = {
  asset?: Resolver<ResolversTypes['ReportAsset'], ParentType, ContextType>;
  rival?: Resolver<ResolversTypes['ReportAsset'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AssetRole'], ParentType, ContextType>;
  assurance?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weighs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LicenseConclusionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LicenseConclusion'] = ResolversParentTypes['LicenseConclusion']> = {
  asset?: Resolver<ResolversTypes['ReportAsset'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expression?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uses?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signatory?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  use?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  factsSince?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<LicenseConclusionSinceArgs, 'first'>>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type NoticesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Notices'] = ResolversParentTypes['Notices']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['Notice']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['LicenseVerdict'], ParentType, ContextType>;
  disclaimer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
};

export type NoticeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  obligation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noticeText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namePrefix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['LicenseClause'], ParentType, ContextType>;
  flowsDown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  asset?: Resolver<ResolversTypes['ReportAsset'], ParentType, ContextType>;
};

export type OpenStatementsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpenStatements'] = ResolversParentTypes['OpenStatements']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['OpenStatement']>, ParentType, ContextType>;
  disclaimer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
};

export type OpenStatementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpenStatement'] = ResolversParentTypes['OpenStatement']> = {
  asset?: Resolver<ResolversTypes['ReportAsset'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['UnknownCause'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unblocks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssetClosureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssetClosure'] = ResolversParentTypes['AssetClosure']> = {
  upstreamCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  declaredComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  declaredCompleteUpstream?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  degreeReached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unresolvedSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undisclosedSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missingManifests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missingLeaves?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conflictingClaims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LintRuleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LintRule'] = ResolversParentTypes['LintRule']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['FindingSeverity'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  advice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FindingPageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FindingPage'] = ResolversParentTypes['FindingPage']> = {
  findings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  assetsRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assetCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statementsLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policyHash?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  disclaimer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
};

export type FindingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  rule?: Resolver<ResolversTypes['LintRule'], ParentType, ContextType>;
  asset?: Resolver<ResolversTypes['ReportAsset'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['FindingEvidence']>, ParentType, ContextType>;
};

export type FindingEvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FindingEvidence'] = ResolversParentTypes['FindingEvidence']> = {
  asset?: Resolver<ResolversTypes['ReportAsset'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  license?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  factId?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  blockNumber?: Resolver<ResolversTypes['BlockNumber'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type PathsAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathsAnswer'] = ResolversParentTypes['PathsAnswer']> = {
  __resolveType: TypeResolveFn<'Paths' | 'UnknownAsset' | 'WrongKind', ParentType, ContextType>;
};

export type PathsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Paths'] = ResolversParentTypes['Paths']> = {
  derived?: Resolver<Maybe<ResolversTypes['Asset']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Asset']>, ParentType, ContextType>;
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  countIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PathResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LineageNode']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  derivedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  derivations?: Resolver<Array<ResolversTypes['Derivation']>, ParentType, ContextType>;
};

export type RoyaltyAttributionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoyaltyAttribution'] = ResolversParentTypes['RoyaltyAttribution']> = {
  amount?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payableInBlock?: Resolver<ResolversTypes['BlockNumber'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policyHash?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  beneficiaryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  beneficiaries?: Resolver<Array<ResolversTypes['RoyaltyBeneficiary']>, ParentType, ContextType, RequireFields<RoyaltyAttributionBeneficiariesArgs, 'first'>>;
  heldCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heldShares?: Resolver<Array<ResolversTypes['HeldRoyalty']>, ParentType, ContextType, RequireFields<RoyaltyAttributionHeldSharesArgs, 'first'>>;
  flowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  flows?: Resolver<Array<ResolversTypes['RoyaltyFlow']>, ParentType, ContextType, RequireFields<RoyaltyAttributionFlowsArgs, 'first'>>;
  voidShareCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  voidShares?: Resolver<Array<ResolversTypes['RoyaltyShare']>, ParentType, ContextType, RequireFields<RoyaltyAttributionVoidSharesArgs, 'first'>>;
  voidTermsCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  voidTerms?: Resolver<Array<ResolversTypes['RoyaltyShare']>, ParentType, ContextType, RequireFields<RoyaltyAttributionVoidTermsArgs, 'first'>>;
  claimsUnread?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  diagram?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RoyaltyAttributionDiagramArgs, 'format'>>;
  closure?: Resolver<ResolversTypes['AssetClosure'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
};

export type RoyaltyBeneficiaryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoyaltyBeneficiary'] = ResolversParentTypes['RoyaltyBeneficiary']> = {
  agent?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  assetCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assets?: Resolver<Array<ResolversTypes['RoyaltyAsset']>, ParentType, ContextType, RequireFields<RoyaltyBeneficiaryAssetsArgs, 'first'>>;
};

export type RoyaltyAssetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoyaltyAsset'] = ResolversParentTypes['RoyaltyAsset']> = {
  asset?: Resolver<ResolversTypes['ReportAsset'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  inflowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inflows?: Resolver<Array<ResolversTypes['RoyaltyFlow']>, ParentType, ContextType, RequireFields<RoyaltyAssetInflowsArgs, 'first'>>;
};

export type HeldRoyaltyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HeldRoyalty'] = ResolversParentTypes['HeldRoyalty']> = {
  reason?: Resolver<ResolversTypes['RoyaltyHoldReason'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  asset?: Resolver<ResolversTypes['ReportAsset'], ParentType, ContextType>;
  referencedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  rivals?: Resolver<Array<ResolversTypes['ReportAsset']>, ParentType, ContextType>;
};

export type RoyaltyShareResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoyaltyShare'] = ResolversParentTypes['RoyaltyShare']> = {
  derived?: Resolver<ResolversTypes['ReportAsset'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['ReportAsset']>, ParentType, ContextType>;
  referencedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  royaltyBps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RoyaltyShareState'], ParentType, ContextType>;
  licenseTermsId?: Resolver<Maybe<ResolversTypes['Hash']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type RoyaltyFlowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoyaltyFlow'] = ResolversParentTypes['RoyaltyFlow']> = {
  share?: Resolver<ResolversTypes['RoyaltyShare'], ParentType, ContextType>;
  inflow?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type AssetConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssetConnection'] = ResolversParentTypes['AssetConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AssetEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ordering?: Resolver<ResolversTypes['AssetOrder'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
};

export type AssetEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssetEdge'] = ResolversParentTypes['AssetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Asset'], ParentType, ContextType>;
};

export type DerivationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Derivation'] = ResolversParentTypes['Derivation']> = {
  factId?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  derivedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LineageNode']>, ParentType, ContextType>;
  royaltyPercent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  royaltyBps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  acquiredAt?: Resolver<ResolversTypes['UnixSeconds'], ParentType, ContextType>;
  licenseTermsId?: Resolver<Maybe<ResolversTypes['Hash']>, ParentType, ContextType>;
  terms?: Resolver<Maybe<ResolversTypes['LicenseTerms']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  fromBlock?: Resolver<ResolversTypes['BlockNumber'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  struck?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type LineageNodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LineageNode'] = ResolversParentTypes['LineageNode']> = {
  __resolveType: TypeResolveFn<'Asset' | 'Batch', ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Derivation'], ParentType, ContextType>;
};

export type UnregisteredSourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnregisteredSource'] = ResolversParentTypes['UnregisteredSource']> = {
  commitment?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  acquiredAt?: Resolver<ResolversTypes['UnixSeconds'], ParentType, ContextType>;
  licenseTermsId?: Resolver<Maybe<ResolversTypes['Hash']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type ReferencedSourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReferencedSource'] = ResolversParentTypes['ReferencedSource']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  royaltyBps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  acquiredAt?: Resolver<ResolversTypes['UnixSeconds'], ParentType, ContextType>;
  licenseTermsId?: Resolver<Maybe<ResolversTypes['Hash']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type UndisclosedSourcesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UndisclosedSources'] = ResolversParentTypes['UndisclosedSources']> = {
  root?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type DeclaredCompleteResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeclaredComplete'] = ResolversParentTypes['DeclaredComplete']> = {
  by?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  evidenceHash?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type AssertedSourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssertedSource'] = ResolversParentTypes['AssertedSource']> = {
  sourceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  evidenceHash?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['UnixSeconds'], ParentType, ContextType>;
  expired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type AttestationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Attestation'] = ResolversParentTypes['Attestation']> = {
  factId?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AssetRole'], ParentType, ContextType>;
  schema?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  evidenceHash?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['UnixSeconds'], ParentType, ContextType>;
  expired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  void?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type DisputeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Dispute'] = ResolversParentTypes['Dispute']> = {
  factId?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['DisputeGround'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidenceHash?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DisputeState'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  answers?: Resolver<Array<ResolversTypes['DisputeAnswer']>, ParentType, ContextType>;
  rulings?: Resolver<Array<ResolversTypes['DisputeRuling']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type DisputeAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisputeAnswer'] = ResolversParentTypes['DisputeAnswer']> = {
  by?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  evidenceHash?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type DisputeRulingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisputeRuling'] = ResolversParentTypes['DisputeRuling']> = {
  by?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['DisputeOutcome'], ParentType, ContextType>;
  evidenceHash?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type WithdrawalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Withdrawal'] = ResolversParentTypes['Withdrawal']> = {
  ground?: Resolver<ResolversTypes['WithdrawalGround'], ParentType, ContextType>;
  effectiveAt?: Resolver<ResolversTypes['UnixSeconds'], ParentType, ContextType>;
  evidenceHash?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type StatusResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Status'] = ResolversParentTypes['Status']> = {
  ready?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  chainId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  registry?: Resolver<ResolversTypes['Address'], ParentType, ContextType>;
  startBlock?: Resolver<ResolversTypes['BlockNumber'], ParentType, ContextType>;
  deployment?: Resolver<ResolversTypes['Deployment'], ParentType, ContextType>;
  localRpcUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  storeMark?: Resolver<Maybe<ResolversTypes['Hash']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  graph?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  chainHead?: Resolver<Maybe<ResolversTypes['BlockHead']>, ParentType, ContextType>;
  indexHead?: Resolver<Maybe<ResolversTypes['BlockHead']>, ParentType, ContextType>;
  graphHead?: Resolver<Maybe<ResolversTypes['BlockHead']>, ParentType, ContextType>;
  finalizedBlock?: Resolver<Maybe<ResolversTypes['BlockNumber']>, ParentType, ContextType>;
  lagBlocks?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lagSeconds?: Resolver<Maybe<ResolversTypes['UnixSeconds']>, ParentType, ContextType>;
  lastReconciledAt?: Resolver<Maybe<ResolversTypes['UnixSeconds']>, ParentType, ContextType>;
  reconciliation?: Resolver<Maybe<ResolversTypes['Reconciliation']>, ParentType, ContextType>;
  reconciling?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  manifestsDigest?: Resolver<Maybe<ResolversTypes['Hash']>, ParentType, ContextType>;
  missingManifests?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  derivations?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DeploymentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Deployment'] = ResolversParentTypes['Deployment']> = {
  chainId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  schemaVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  block?: Resolver<ResolversTypes['BlockNumber'], ParentType, ContextType>;
  contracts?: Resolver<ResolversTypes['DeployedContracts'], ParentType, ContextType>;
};

export type DeployedContractsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeployedContracts'] = ResolversParentTypes['DeployedContracts']> = {
  lineage?: Resolver<ResolversTypes['DeployedContract'], ParentType, ContextType>;
  assertions?: Resolver<ResolversTypes['DeployedContract'], ParentType, ContextType>;
  licenses?: Resolver<ResolversTypes['DeployedContract'], ParentType, ContextType>;
};

export type DeployedContractResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeployedContract'] = ResolversParentTypes['DeployedContract']> = {
  address?: Resolver<ResolversTypes['Address'], ParentType, ContextType>;
  codeHash?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
};

export type BlockHeadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BlockHead'] = ResolversParentTypes['BlockHead']> = {
  blockNumber?: Resolver<ResolversTypes['BlockNumber'], ParentType, ContextType>;
  blockHash?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  timestamp?: Resolver<ResolversTypes['UnixSeconds'], ParentType, ContextType>;
};

export type ReconciliationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Reconciliation'] = ResolversParentTypes['Reconciliation']> = {
  result?: Resolver<ResolversTypes['ReconciliationResult'], ParentType, ContextType>;
  block?: Resolver<Maybe<ResolversTypes['BlockHead']>, ParentType, ContextType>;
  deep?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['UnixSeconds'], ParentType, ContextType>;
  finishedAt?: Resolver<ResolversTypes['UnixSeconds'], ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['LayerDifference']>, ParentType, ContextType>;
  errorCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LayerDifferenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LayerDifference'] = ResolversParentTypes['LayerDifference']> = {
  layer?: Resolver<ResolversTypes['Layer'], ParentType, ContextType>;
  against?: Resolver<ResolversTypes['Layer'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DifferenceKind'], ParentType, ContextType>;
  blockNumber?: Resolver<ResolversTypes['BlockNumber'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Hash']>, ParentType, ContextType>;
  factId?: Resolver<Maybe<ResolversTypes['Hash']>, ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AttachedTermsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttachedTerms'] = ResolversParentTypes['AttachedTerms']> = {
  licenseTermsId?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  appliesTo?: Resolver<Array<ResolversTypes['AssetPart']>, ParentType, ContextType>;
  terms?: Resolver<Maybe<ResolversTypes['LicenseTerms']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type LicenseTermsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LicenseTerms'] = ResolversParentTypes['LicenseTerms']> = {
  licenseTermsId?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  expression?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  commercialUse?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  training?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  redistribution?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  derivatives?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  outputTraining?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  sublicensing?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  attribution?: Resolver<ResolversTypes['Obligation'], ParentType, ContextType>;
  shareAlike?: Resolver<ResolversTypes['Obligation'], ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['Obligation'], ParentType, ContextType>;
  naming?: Resolver<ResolversTypes['Obligation'], ParentType, ContextType>;
  transferable?: Resolver<ResolversTypes['Ternary'], ParentType, ContextType>;
  revocable?: Resolver<ResolversTypes['Ternary'], ParentType, ContextType>;
  postTermUse?: Resolver<ResolversTypes['PostTermUse'], ParentType, ContextType>;
  grantKind?: Resolver<ResolversTypes['GrantKind'], ParentType, ContextType>;
  royaltyPercent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  royaltyBps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Address'], ParentType, ContextType>;
  maxUses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  periodSeconds?: Resolver<ResolversTypes['UnixSeconds'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['UnixSeconds'], ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes['UnixSeconds'], ParentType, ContextType>;
  licenseTextHash?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  termsDocumentHash?: Resolver<ResolversTypes['Hash'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type LicenseStatementsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LicenseStatements'] = ResolversParentTypes['LicenseStatements']> = {
  combine?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['LicenseStatement']>, ParentType, ContextType>;
};

export type LicenseStatementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LicenseStatement'] = ResolversParentTypes['LicenseStatement']> = {
  expression?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  where?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  appliesTo?: Resolver<Array<ResolversTypes['AssetPart']>, ParentType, ContextType>;
  observedAt?: Resolver<Maybe<ResolversTypes['UnixSeconds']>, ParentType, ContextType>;
  textHash?: Resolver<Maybe<ResolversTypes['Hash']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LineageConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LineageConnection'] = ResolversParentTypes['LineageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LineageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
};

export type LineageEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LineageEdge'] = ResolversParentTypes['LineageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Asset'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Hash?: GraphQLScalarType;
  Address?: GraphQLScalarType;
  BlockNumber?: GraphQLScalarType;
  UnixSeconds?: GraphQLScalarType;
  BigInt?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  AsOf?: AsOfResolvers<ContextType>;
  Completeness?: CompletenessResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Agent?: AgentResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  AssetAnswer?: AssetAnswerResolvers<ContextType>;
  UnknownAsset?: UnknownAssetResolvers<ContextType>;
  WrongKind?: WrongKindResolvers<ContextType>;
  Asset?: AssetResolvers<ContextType>;
  MetadataDocument?: MetadataDocumentResolvers<ContextType>;
  ContentHash?: ContentHashResolvers<ContextType>;
  RecordedAt?: RecordedAtResolvers<ContextType>;
  LeafPlace?: LeafPlaceResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  Batch?: BatchResolvers<ContextType>;
  ChangeFeed?: ChangeFeedResolvers<ContextType>;
  ChangeEntry?: ChangeEntryResolvers<ContextType>;
  FactRecorded?: FactRecordedResolvers<ContextType>;
  BlocksReplaced?: BlocksReplacedResolvers<ContextType>;
  AssetDifference?: AssetDifferenceResolvers<ContextType>;
  DerivationChange?: DerivationChangeResolvers<ContextType>;
  VerdictChange?: VerdictChangeResolvers<ContextType>;
  ShareDifference?: ShareDifferenceResolvers<ContextType>;
  BeneficiaryChange?: BeneficiaryChangeResolvers<ContextType>;
  LineageFact?: LineageFactResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  AnswerChange?: AnswerChangeResolvers<ContextType>;
  ClaimsAnswer?: ClaimsAnswerResolvers<ContextType>;
  ContentClaims?: ContentClaimsResolvers<ContextType>;
  NobodyRegistered?: NobodyRegisteredResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ImpactAnswer?: ImpactAnswerResolvers<ContextType>;
  Impact?: ImpactResolvers<ContextType>;
  ImpactTotal?: ImpactTotalResolvers<ContextType>;
  ImpactCopy?: ImpactCopyResolvers<ContextType>;
  ImpactCompleteness?: ImpactCompletenessResolvers<ContextType>;
  AffectedConnection?: AffectedConnectionResolvers<ContextType>;
  AffectedAsset?: AffectedAssetResolvers<ContextType>;
  ImpactNotice?: ImpactNoticeResolvers<ContextType>;
  ImpactAgent?: ImpactAgentResolvers<ContextType>;
  LicenseReport?: LicenseReportResolvers<ContextType>;
  PolicyReport?: PolicyReportResolvers<ContextType>;
  LicenseReason?: LicenseReasonResolvers<ContextType>;
  LicenseClause?: LicenseClauseResolvers<ContextType>;
  ReportAsset?: ReportAssetResolvers<ContextType>;
  TermsMoments?: TermsMomentsResolvers<ContextType>;
  Deciding?: DecidingResolvers<ContextType>;
  RivalClaim?: RivalClaimResolvers<ContextType>;
  LicenseConclusion?: LicenseConclusionResolvers<ContextType>;
  Notices?: NoticesResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  OpenStatements?: OpenStatementsResolvers<ContextType>;
  OpenStatement?: OpenStatementResolvers<ContextType>;
  AssetClosure?: AssetClosureResolvers<ContextType>;
  LintRule?: LintRuleResolvers<ContextType>;
  FindingPage?: FindingPageResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingEvidence?: FindingEvidenceResolvers<ContextType>;
  PathsAnswer?: PathsAnswerResolvers<ContextType>;
  Paths?: PathsResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  RoyaltyAttribution?: RoyaltyAttributionResolvers<ContextType>;
  RoyaltyBeneficiary?: RoyaltyBeneficiaryResolvers<ContextType>;
  RoyaltyAsset?: RoyaltyAssetResolvers<ContextType>;
  HeldRoyalty?: HeldRoyaltyResolvers<ContextType>;
  RoyaltyShare?: RoyaltyShareResolvers<ContextType>;
  RoyaltyFlow?: RoyaltyFlowResolvers<ContextType>;
  AssetConnection?: AssetConnectionResolvers<ContextType>;
  AssetEdge?: AssetEdgeResolvers<ContextType>;
  Derivation?: DerivationResolvers<ContextType>;
  LineageNode?: LineageNodeResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  UnregisteredSource?: UnregisteredSourceResolvers<ContextType>;
  ReferencedSource?: ReferencedSourceResolvers<ContextType>;
  UndisclosedSources?: UndisclosedSourcesResolvers<ContextType>;
  DeclaredComplete?: DeclaredCompleteResolvers<ContextType>;
  AssertedSource?: AssertedSourceResolvers<ContextType>;
  Attestation?: AttestationResolvers<ContextType>;
  Dispute?: DisputeResolvers<ContextType>;
  DisputeAnswer?: DisputeAnswerResolvers<ContextType>;
  DisputeRuling?: DisputeRulingResolvers<ContextType>;
  Withdrawal?: WithdrawalResolvers<ContextType>;
  Status?: StatusResolvers<ContextType>;
  Deployment?: DeploymentResolvers<ContextType>;
  DeployedContracts?: DeployedContractsResolvers<ContextType>;
  DeployedContract?: DeployedContractResolvers<ContextType>;
  BlockHead?: BlockHeadResolvers<ContextType>;
  Reconciliation?: ReconciliationResolvers<ContextType>;
  LayerDifference?: LayerDifferenceResolvers<ContextType>;
  AttachedTerms?: AttachedTermsResolvers<ContextType>;
  LicenseTerms?: LicenseTermsResolvers<ContextType>;
  LicenseStatements?: LicenseStatementsResolvers<ContextType>;
  LicenseStatement?: LicenseStatementResolvers<ContextType>;
  LineageConnection?: LineageConnectionResolvers<ContextType>;
  LineageEdge?: LineageEdgeResolvers<ContextType>;
};

