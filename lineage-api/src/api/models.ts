import type { Dispute, ItemOf } from '../domain/asset-state.js';
import type { LineageDifference } from '../domain/changes/lineage-difference.js';
import type { Closure } from '../domain/closure.js';
import type { ImpactGround } from '../domain/impact/grounds.js';
import type { Affected, ImpactReach } from '../domain/impact/reach.js';
import type { ImpactRule } from '../domain/impact/rule.js';
import type { ImpactTotals } from '../domain/impact/totals.js';
import type { CompiledPolicy } from '../domain/license/policy/compile.js';
import type { WeighedConclusion } from '../domain/license/report/trusted-conclusions.js';
import type { LicenseReport, Reason } from '../domain/license/report/types.js';
import type { LintEvidence, LintFinding } from '../domain/lint/types.js';
import type { BlockRef, ClaimRow, EdgeRow, ItemKind, TermsRow } from '../domain/rows.js';
import type { Beneficiary, RoyaltyAttribution, Share, ShareFlow } from '../domain/royalty/types.js';
import type { Fact } from '../encoding/fact-catalog.js';
import type { Address, Hex } from '../encoding/hex.js';
import type { NodeView } from '../lineage/port.js';
import type { AnswerChangeKind } from './generated/types.js';

/** The one block that an answer speaks of. */
export type Moment = {
  readonly block: BlockRef;
  readonly finalized: boolean;
  readonly manifestsDigest: Hex;
  /** Blocks that the chain had beyond it. */
  readonly lagBlocks: number;
  /** The graph's epoch when the block was chosen: another one later means that blocks were replaced. */
  readonly epoch: number;
};

/** An asset or a batch, at a block. */
export type NodeModel = { readonly view: NodeView; readonly moment: Moment };

export type AgentModel = { readonly address: Address };

/** Something that the owner or another says of a node. */
export type ItemModel<K extends ItemKind> = { readonly item: ItemOf<K>; readonly of: NodeModel };

export type ActivityModel = ItemModel<'activity'>;
export type AssertedModel = ItemModel<'asserted'>;
/** Terms that one fact attached to parts of a node: an item a part, at least one. */
export type AttachedTermsModel = {
  readonly items: readonly [ItemOf<'terms'>, ...ItemOf<'terms'>[]];
  readonly of: NodeModel;
};
export type AttestationModel = ItemModel<'attestation'>;
export type CommittedModel = ItemModel<'committed'>;
export type DeclaredCompleteModel = ItemModel<'complete'>;
export type DisputeAnswerModel = ItemModel<'answer'>;
export type DisputeRulingModel = ItemModel<'ruling'>;
export type NamedModel = ItemModel<'named'>;
export type ReferencedModel = ItemModel<'referenced'>;
export type WithdrawalModel = ItemModel<'withdrawal'>;

export type DisputeModel = { readonly dispute: Dispute; readonly of: NodeModel };

export type MetadataModel = ItemModel<'metadata'>;

export type TermsModel = { readonly row: TermsRow; readonly moment: Moment };

/** A fact as the index gives it. */
export type EvidenceModel = Fact;

/** A fact of the feed, and where to go on after it. */
export type FactRecordedModel = { readonly fact: Fact; readonly cursor: string };

/** Licence reports of one asset by some policies. */
export type LicenseReportModel = {
  readonly asset: NodeModel;
  readonly closure: Closure;
  readonly reports: readonly LicenseReport[];
  readonly conclusions: readonly WeighedConclusion[];
};

/** What is told to a subscription; `starts` are the assets that it is about. */
export type AnswerChangeModel = {
  readonly kinds: AnswerChangeKind[];
  readonly starts: readonly Hex[];
  readonly factCount: number;
  readonly facts: FactRecordedModel[];
  readonly replacedFrom: number | null;
  readonly cursor: string;
  readonly moment: Moment;
};

/** An asset at its block and at an earlier one; null before it was recorded. */
export type DifferenceModel = {
  readonly from: Moment;
  readonly before: NodeModel | null;
  readonly after: NodeModel;
  readonly closureBefore: Closure | null;
  readonly closureAfter: Closure;
  readonly lineage: LineageDifference;
};

/** What one policy says at both blocks. */
export type VerdictChangeModel = {
  readonly before: PolicyReportModel | null;
  readonly after: PolicyReportModel;
};

export type PolicyReportModel = { readonly report: LicenseReport; readonly of: LicenseReportModel };

export type ReasonModel = { readonly reason: Reason; readonly of: LicenseReportModel };

export type ConclusionModel = {
  readonly conclusion: WeighedConclusion;
  readonly of: LicenseReportModel;
};

/** Who gets what of a payment to an asset. */
export type RoyaltyModel = {
  readonly asset: NodeModel;
  readonly closure: Closure;
  readonly attribution: RoyaltyAttribution;
  readonly currency: string;
};

export type RoyaltyBeneficiaryModel = {
  readonly beneficiary: Beneficiary;
  readonly of: RoyaltyModel;
};

export type RoyaltyAssetModel = {
  readonly kept: Beneficiary['assets'][number];
  readonly of: RoyaltyModel;
};

export type RoyaltyShareModel = { readonly share: Share; readonly of: RoyaltyModel };

export type RoyaltyFlowModel = { readonly flow: ShareFlow; readonly of: RoyaltyModel };

/** What a rule found, with the closure that names its assets. */
export type FindingModel = {
  readonly finding: LintFinding;
  readonly closure: Closure;
  readonly moment: Moment;
};

export type FindingEvidenceModel = { readonly evidence: LintEvidence; readonly of: FindingModel };

export type DerivationModel = {
  readonly edge: EdgeRow;
  readonly derived: NodeModel;
  readonly source: NodeModel | null;
};

export type ClaimModel = {
  readonly claim: ClaimRow;
  readonly node: NodeModel;
  /** Place in the claims chain, from 1. */
  readonly place: number;
};

export type ContentClaimsModel = {
  readonly __typename: 'ContentClaims';
  readonly contentHash: Hex;
  /** By authority, then place in the claims chain. */
  readonly claims: readonly ClaimModel[];
  readonly moment: Moment;
};

export type NobodyRegisteredModel = {
  readonly __typename: 'NobodyRegistered';
  readonly contentHash: Hex;
  readonly moment: Moment;
};

/** What would follow if an asset were withdrawn or disputed; `owners` are read when first asked for. */
export type ImpactModel = {
  readonly asset: NodeModel;
  readonly ground: ImpactGround;
  readonly policy: CompiledPolicy;
  readonly rule: ImpactRule;
  readonly reach: ImpactReach;
  readonly totals: ImpactTotals;
  readonly owners: {
    read: { readonly accounts: readonly Address[]; readonly of: Uint32Array } | null;
  };
};

export type AffectedModel = { readonly item: Affected; readonly of: ImpactModel };
