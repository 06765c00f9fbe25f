import {
  AssertionRevoked as AssertionRevokedEvent,
  Attested as AttestedEvent,
  DerivationAsserted as DerivationAssertedEvent,
  DisputeAnswered as DisputeAnsweredEvent,
  DisputeOpened as DisputeOpenedEvent,
  DisputeRuled as DisputeRuledEvent,
  DocumentRedacted as DocumentRedactedEvent,
} from '../subgraph/generated/AssertionRegistry/AssertionRegistry';
import { toAssertionDocumentRedacted } from './store/assertion-document-redacted';
import { toAssertionRevoked } from './store/assertion-revoked';
import { toAttested } from './store/attested';
import { toDerivationAsserted } from './store/derivation-asserted';
import { toDisputeAnswered } from './store/dispute-answered';
import { toDisputeOpened } from './store/dispute-opened';
import { toDisputeRuled } from './store/dispute-ruled';

export function handleDerivationAsserted(event: DerivationAssertedEvent): void {
  toDerivationAsserted(event).save();
}

export function handleAttested(event: AttestedEvent): void {
  toAttested(event).save();
}

export function handleAssertionRevoked(event: AssertionRevokedEvent): void {
  toAssertionRevoked(event).save();
}

export function handleDisputeOpened(event: DisputeOpenedEvent): void {
  toDisputeOpened(event).save();
}

export function handleDisputeAnswered(event: DisputeAnsweredEvent): void {
  toDisputeAnswered(event).save();
}

export function handleDisputeRuled(event: DisputeRuledEvent): void {
  toDisputeRuled(event).save();
}

export function handleDocumentRedacted(event: DocumentRedactedEvent): void {
  toAssertionDocumentRedacted(event).save();
}
