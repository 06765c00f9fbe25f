import type { MetadataDocument } from '../../../encoding/metadata.js';
import { NOASSERTION, statedAs } from '../expressions.js';
import type { LicenseStatement } from '../records.js';
import { firstLine } from '../text.js';
import type { DpiClasses, DpiRecord } from './form.js';
import { expressionOfKind } from './licenses.js';

/** Who audited; the project's own records say when in no machine-readable way. */
const AUDITOR = 'Data Provenance Initiative';
const HUB = 'Hugging Face';
/** A missing time is 0. */
const NOT_SAID = 0;

/** What the audit concluded, licence by licence, then what the dataset is tagged with on the hub. */
export function toStatements(record: DpiRecord, classes: DpiClasses): readonly LicenseStatement[] {
  const audited = record.licenses.map(({ kind, url }): LicenseStatement => {
    const page = firstLine(url);
    return {
      expression: expressionOfKind(kind, classes.custom.get(url) ?? null),
      basis: 'CONCLUDED',
      where: 'AUDIT',
      appliesTo: ['DATA'],
      observedAt: NOT_SAID,
      by: AUDITOR,
      text: kind,
      ...(page === '' ? {} : { url: page }),
    };
  });
  if (record.hubTag === '') return audited;
  const tagged: LicenseStatement = {
    expression: expressionOfKind(record.hubTag, null),
    basis: 'DECLARED',
    where: 'HUB_TAG',
    appliesTo: ['DATA'],
    observedAt: NOT_SAID,
    by: HUB,
    text: record.hubTag,
    ...(record.hubName === ''
      ? {}
      : { url: firstLine(`https://huggingface.co/datasets/${encodeURI(record.hubName)}`) }),
  };
  return [...audited, tagged];
}

/**
 * How the statements of a record combine. A tag and an audit that name different licences of the data contradict each
 * other; terms of services, catch-alls and "unspecified" name none. Several different ones of the audit may be
 * alternatives, parts, layers or contradictions: the record does not say. Equal ones need no rule.
 */
export function combineOf(
  statements: readonly LicenseStatement[],
): NonNullable<MetadataDocument['combine']> | null {
  const audited = statements.filter(({ where }) => where === 'AUDIT').map(toExpression);
  const tagged = statements.filter(({ where }) => where === 'HUB_TAG').map(toExpression);
  const auditedLicenses = new Set(audited.filter(isLicense));
  const tag = tagged.find(isLicense);
  if (tag !== undefined && auditedLicenses.size > 0) {
    if (auditedLicenses.size > 1 || !auditedLicenses.has(tag)) return 'CONFLICT';
  }
  const said = new Set([...audited, ...tagged.filter((one) => one !== NOASSERTION)]);
  return said.size > 1 ? 'UNKNOWN' : null;
}

const toExpression = ({ expression }: LicenseStatement): string => expression;
const isLicense = (expression: string): boolean => statedAs(expression) === 'LICENSE';
