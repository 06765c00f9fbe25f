import { CODES, type CodeSet, findCodeName } from './enums.js';
import { PedigreeError } from './error.js';
import { LICENSE_TERMS_FIELDS, type LicenseTerms } from './fact-catalog.js';
import { type Hex, isHex, ZERO_ADDRESS, ZERO_HASH } from './hex.js';

export type LicenseTermsErrorCode = 'MALFORMED_TERMS';

/** Fields of `LicenseTerms` that hold a code, with the list that names it. */
export const LICENSE_TERM_CODES = {
  commercialUse: 'permission',
  training: 'permission',
  redistribution: 'permission',
  derivatives: 'permission',
  outputTraining: 'permission',
  sublicensing: 'permission',
  attribution: 'obligation',
  shareAlike: 'obligation',
  notice: 'obligation',
  naming: 'obligation',
  transferable: 'ternary',
  revocable: 'ternary',
  postTermUse: 'postTermUse',
  grantKind: 'grantKind',
} as const satisfies Partial<Record<keyof LicenseTerms, CodeSet>>;

/** Terms that leave everything open. */
export const SILENT_TERMS: LicenseTerms = {
  commercialUse: 0,
  training: 0,
  redistribution: 0,
  derivatives: 0,
  outputTraining: 0,
  sublicensing: 0,
  attribution: 0,
  shareAlike: 0,
  notice: 0,
  naming: 0,
  transferable: 0,
  revocable: 0,
  postTermUse: 0,
  grantKind: 0,
  royaltyBps: 0,
  price: 0n,
  currency: ZERO_ADDRESS,
  maxUses: 0,
  periodSeconds: 0,
  validFrom: 0,
  validTo: 0,
  licenseTextHash: ZERO_HASH,
  termsDocumentHash: ZERO_HASH,
  expression: '0x',
};

type TermsField = keyof LicenseTerms;

/**
 * Terms as people write them: codes by name, the price as a decimal string, the expression as text. Every field of the
 * struct must be there, and no other. Throws `MALFORMED_TERMS`, naming the field.
 */
export function parseNamedTerms(value: Readonly<Record<string, unknown>>): LicenseTerms {
  const fields = Object.keys(LICENSE_TERMS_FIELDS) as TermsField[];
  const unknown = Object.keys(value).find((name) => !(name in LICENSE_TERMS_FIELDS));
  if (unknown !== undefined) malformed(unknown, 'no such field', value[unknown]);
  const entries = fields.map((field) => [field, parseField(field, value[field])]);
  return Object.fromEntries(entries) as LicenseTerms;
}

/** An SPDX expression as text. The contract lets printable ASCII through alone. */
export function toExpression(bytes: Hex): string {
  return Buffer.from(bytes.slice(2), 'hex').toString('latin1');
}

function parseField(field: TermsField, value: unknown): number | bigint | Hex {
  if (field in LICENSE_TERM_CODES)
    return parseCode(field as keyof typeof LICENSE_TERM_CODES, value);
  switch (LICENSE_TERMS_FIELDS[field]) {
    case 'address':
      return hexOf(field, value, 20);
    case 'bytes32':
      return hexOf(field, value, 32);
    case 'bytes':
      return expressionBytes(field, value);
    case 'uint256':
      if (typeof value !== 'string' || !/^\d{1,78}$/.test(value))
        malformed(field, 'expected a decimal string', value);
      return BigInt(value);
    default:
      if (!Number.isSafeInteger(value) || (value as number) < 0)
        malformed(field, 'expected a whole number', value);
      return value as number;
  }
}

function parseCode(field: keyof typeof LICENSE_TERM_CODES, value: unknown): number {
  const set = LICENSE_TERM_CODES[field];
  const code = (CODES[set] as readonly string[]).indexOf(String(value));
  if (findCodeName(set, code) === undefined)
    malformed(field, `expected one of ${CODES[set].join(', ')}`, value);
  return code;
}

function hexOf(field: string, value: unknown, bytes: number): Hex {
  if (!isHex(value, bytes)) malformed(field, `expected ${bytes} bytes in hex`, value);
  return value.toLowerCase() as Hex;
}

function expressionBytes(field: string, value: unknown): Hex {
  if (typeof value !== 'string' || !/^[\x20-\x7e]{0,128}$/.test(value)) {
    malformed(field, 'expected at most 128 printable ASCII characters', value);
  }
  return `0x${Buffer.from(value, 'latin1').toString('hex')}`;
}

function malformed(field: string, expected: string, got: unknown): never {
  const shown = (JSON.stringify(got) ?? 'nothing').slice(0, 100);
  throw new PedigreeError<LicenseTermsErrorCode>(
    'MALFORMED_TERMS',
    `terms: ${field}: ${expected}, got ${shown}`,
  );
}
