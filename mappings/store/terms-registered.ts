import { TermsRegistered as TermsRegisteredEvent } from '../../subgraph/generated/LicenseRegistry/LicenseRegistry';
import { TermsRegistered } from '../../subgraph/generated/schema';
import { toFactKey } from '../ids';
import { setFactFields } from './fact';

export function toTermsRegistered(event: TermsRegisteredEvent): TermsRegistered {
  const params = event.params;
  const fact = new TermsRegistered(toFactKey(event));
  setFactFields(fact, event, params.subject, params.by, params.factId);
  const terms = params.terms;
  fact.commercialUse = terms.commercialUse;
  fact.training = terms.training;
  fact.redistribution = terms.redistribution;
  fact.derivatives = terms.derivatives;
  fact.outputTraining = terms.outputTraining;
  fact.sublicensing = terms.sublicensing;
  fact.attribution = terms.attribution;
  fact.shareAlike = terms.shareAlike;
  fact.notice = terms.notice;
  fact.naming = terms.naming;
  fact.transferable = terms.transferable;
  fact.revocable = terms.revocable;
  fact.postTermUse = terms.postTermUse;
  fact.grantKind = terms.grantKind;
  fact.royaltyBps = terms.royaltyBps;
  fact.price = terms.price;
  fact.currency = terms.currency;
  fact.maxUses = terms.maxUses;
  fact.periodSeconds = terms.periodSeconds;
  fact.validFrom = terms.validFrom;
  fact.validTo = terms.validTo;
  fact.licenseTextHash = terms.licenseTextHash;
  fact.termsDocumentHash = terms.termsDocumentHash;
  fact.expression = terms.expression;
  return fact;
}
