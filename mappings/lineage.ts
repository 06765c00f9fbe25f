import {
  ActivityRecorded as ActivityRecordedEvent,
  AgentRegistered as AgentRegisteredEvent,
  AssetMaterialized as AssetMaterializedEvent,
  AssetRegistered as AssetRegisteredEvent,
  AssetSuperseded as AssetSupersededEvent,
  AssetWithdrawn as AssetWithdrawnEvent,
  BatchAnchored as BatchAnchoredEvent,
  ContentAdded as ContentAddedEvent,
  DerivationsRecorded as DerivationsRecordedEvent,
  DocumentRedacted as DocumentRedactedEvent,
  MetadataSet as MetadataSetEvent,
  OperatorSet as OperatorSetEvent,
  OwnershipTransferred as OwnershipTransferredEvent,
  RoleStated as RoleStatedEvent,
  ShareReductionConsented as ShareReductionConsentedEvent,
  SourceNamed as SourceNamedEvent,
  SourceReferenced as SourceReferencedEvent,
  SourceSuperseded as SourceSupersededEvent,
  SourcesCommitted as SourcesCommittedEvent,
  SourcesDeclaredComplete as SourcesDeclaredCompleteEvent,
  TermsAttached as TermsAttachedEvent,
  TermsDetached as TermsDetachedEvent,
  WithdrawalLifted as WithdrawalLiftedEvent,
} from '../subgraph/generated/LineageRegistry/LineageRegistry';
import { toActivityRecorded } from './store/activity-recorded';
import { toAgentRegistered } from './store/agent-registered';
import { toAssetMaterialized } from './store/asset-materialized';
import { toAssetRegistered } from './store/asset-registered';
import { toAssetSuperseded } from './store/asset-superseded';
import { toAssetWithdrawn } from './store/asset-withdrawn';
import { toBatchAnchored } from './store/batch-anchored';
import { toContentAdded } from './store/content-added';
import { toDerivationsRecorded } from './store/derivations-recorded';
import { toDocumentRedacted } from './store/document-redacted';
import { toMetadataSet } from './store/metadata-set';
import { toOperatorSet } from './store/operator-set';
import { toOwnershipTransferred } from './store/ownership-transferred';
import { toRoleStated } from './store/role-stated';
import { toShareReductionConsented } from './store/share-reduction-consented';
import { toSourceNamed } from './store/source-named';
import { toSourceReferenced } from './store/source-referenced';
import { toSourceSuperseded } from './store/source-superseded';
import { toSourcesCommitted } from './store/sources-committed';
import { toSourcesDeclaredComplete } from './store/sources-declared-complete';
import { toTermsAttached } from './store/terms-attached';
import { toTermsDetached } from './store/terms-detached';
import { toWithdrawalLifted } from './store/withdrawal-lifted';

export function handleAssetRegistered(event: AssetRegisteredEvent): void {
  toAssetRegistered(event).save();
}

export function handleAgentRegistered(event: AgentRegisteredEvent): void {
  toAgentRegistered(event).save();
}

export function handleOperatorSet(event: OperatorSetEvent): void {
  toOperatorSet(event).save();
}

export function handleBatchAnchored(event: BatchAnchoredEvent): void {
  toBatchAnchored(event).save();
}

export function handleAssetMaterialized(event: AssetMaterializedEvent): void {
  toAssetMaterialized(event).save();
}

export function handleDerivationsRecorded(event: DerivationsRecordedEvent): void {
  toDerivationsRecorded(event).save();
}

export function handleSourceNamed(event: SourceNamedEvent): void {
  toSourceNamed(event).save();
}

export function handleSourceReferenced(event: SourceReferencedEvent): void {
  toSourceReferenced(event).save();
}

export function handleSourcesCommitted(event: SourcesCommittedEvent): void {
  toSourcesCommitted(event).save();
}

export function handleSourcesDeclaredComplete(event: SourcesDeclaredCompleteEvent): void {
  toSourcesDeclaredComplete(event).save();
}

export function handleSourceSuperseded(event: SourceSupersededEvent): void {
  toSourceSuperseded(event).save();
}

export function handleShareReductionConsented(event: ShareReductionConsentedEvent): void {
  toShareReductionConsented(event).save();
}

export function handleActivityRecorded(event: ActivityRecordedEvent): void {
  toActivityRecorded(event).save();
}

export function handleTermsAttached(event: TermsAttachedEvent): void {
  toTermsAttached(event).save();
}

export function handleTermsDetached(event: TermsDetachedEvent): void {
  toTermsDetached(event).save();
}

export function handleMetadataSet(event: MetadataSetEvent): void {
  toMetadataSet(event).save();
}

export function handleContentAdded(event: ContentAddedEvent): void {
  toContentAdded(event).save();
}

export function handleRoleStated(event: RoleStatedEvent): void {
  toRoleStated(event).save();
}

export function handleAssetWithdrawn(event: AssetWithdrawnEvent): void {
  toAssetWithdrawn(event).save();
}

export function handleWithdrawalLifted(event: WithdrawalLiftedEvent): void {
  toWithdrawalLifted(event).save();
}

export function handleAssetSuperseded(event: AssetSupersededEvent): void {
  toAssetSuperseded(event).save();
}

export function handleOwnershipTransferred(event: OwnershipTransferredEvent): void {
  toOwnershipTransferred(event).save();
}

export function handleDocumentRedacted(event: DocumentRedactedEvent): void {
  toDocumentRedacted(event).save();
}
