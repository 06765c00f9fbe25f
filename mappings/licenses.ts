import { TermsRegistered as TermsRegisteredEvent } from '../subgraph/generated/LicenseRegistry/LicenseRegistry';
import { toTermsRegistered } from './store/terms-registered';

export function handleTermsRegistered(event: TermsRegisteredEvent): void {
  toTermsRegistered(event).save();
}
