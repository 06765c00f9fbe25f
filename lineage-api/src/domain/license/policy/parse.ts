import { type JsonBounds, parseBoundedJson } from '../../../encoding/bounded-json.js';
import { canonicalHash } from '../../../encoding/canonical.js';
import type { Address } from '../../../encoding/hex.js';
import { findSpdxLicense } from '../expression/spdx.js';
import { type PolicyDocument, policyDocument } from './document.js';
import { failPolicy } from './errors.js';
import { resolveRows } from './resolve.js';
import { getShippedDocument } from './shipped-document.js';
import type { Trust } from './trust.js';
import type { Policy, PolicyRow } from './types.js';

/** Bounds of a policy file of unknown origin. */
const POLICY_BOUNDS: JsonBounds = { maxBytes: 4 * 1024 * 1024, maxDepth: 16 };

const NO_LICENSE = new Set(['NONE', 'NOASSERTION']);

/**
 * Reads a policy of unknown origin; docs/licence-policy.md says how to write one. Throws a `PolicyErrorCode`: not the
 * JSON of the schema, rows that extend each other in a ring, licences that neither SPDX nor the policy knows, a licence
 * with two rows, a row that says too little.
 */
export function parsePolicy(bytes: Uint8Array): Policy {
  const result = policyDocument.safeParse(parseBoundedJson(bytes, POLICY_BOUNDS));
  if (!result.success) {
    const issue = result.error.issues[0];
    return failPolicy(
      'POLICY_MALFORMED',
      `expected lineage-api/policy.schema.json: ${issue?.path.join('.')}: ${issue?.message}`,
    );
  }
  return toPolicy(result.data);
}

/** A document as a policy: what it extends applied, checked, hashed. */
export function toPolicy(document: PolicyDocument): Policy {
  const whole = document.extends === undefined ? document : mergeShipped(document);
  const rows = resolveRows(whole.rows, new Map(Object.entries(whole.reaches ?? {})));
  checkNames(rows);
  checkGenerators(rows, whole.generators ?? []);
  const resolved = {
    name: whole.name,
    description: whole.description,
    contested: whole.contested,
    rows,
    exceptions: [...(whole.exceptions ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1)),
    generators: whole.generators ?? [],
    trust: toTrust(whole.trust ?? {}),
  };
  return { ...resolved, hash: canonicalHash(resolved) };
}

/** Accounts in lower case, as everything that is recorded has them. */
function toTrust({ issuers, arbiters, counsel }: NonNullable<PolicyDocument['trust']>): Trust {
  return {
    issuers: (issuers ?? []).map((issuer) => ({ ...issuer, address: toAddress(issuer.address) })),
    arbiters: (arbiters ?? []).map(toAddress),
    counsel: (counsel ?? []).map(toAddress),
  };
}

const toAddress = (text: string) => text.toLowerCase() as Address;

/** One's own rows replace those of the shipped policy, and may extend any of them. */
function mergeShipped(document: PolicyDocument): PolicyDocument {
  const shipped = getShippedDocument(document.extends ?? 'strict');
  const replaced = new Set(idsOf(document.rows));
  return {
    ...document,
    reaches: { ...shipped.reaches, ...document.reaches },
    generators: [...(document.generators ?? []), ...(shipped.generators ?? [])],
    rows: [
      ...shipped.rows.filter((row) => !idsOf([row]).some((id) => replaced.has(id))),
      ...document.rows,
    ],
    exceptions: [
      ...(shipped.exceptions ?? []).filter(
        ({ id }) => !document.exceptions?.some((own) => own.id === id),
      ),
      ...(document.exceptions ?? []),
    ],
  };
}

function idsOf(rows: PolicyDocument['rows']): readonly string[] {
  return rows.flatMap(({ id, aliases }) => [id, ...(aliases ?? [])]).map((id) => id.toLowerCase());
}

function checkNames(rows: readonly PolicyRow[]): void {
  const own = new Set(rows.flatMap(({ id, aliases }) => [id, ...aliases]));
  for (const row of rows) {
    for (const id of [row.id, ...row.aliases]) {
      if (!id.includes('LicenseRef-') && !isKnown(id, new Set())) failUnknown(row.id, id);
    }
    for (const id of [...row.outbound.licenses, ...row.laterVersions]) {
      if (!isKnown(id, own)) failUnknown(row.id, id);
    }
  }
}

function checkGenerators(
  rows: readonly PolicyRow[],
  generators: NonNullable<PolicyDocument['generators']>,
): void {
  const own = new Set(rows.flatMap(({ id, aliases }) => [id, ...aliases]));
  for (const { names, terms } of generators) {
    if (!own.has(terms)) failUnknown(`of the generator ${names[0]}`, terms);
  }
}

function isKnown(id: string, own: ReadonlySet<string>): boolean {
  return NO_LICENSE.has(id) || own.has(id) || findSpdxLicense(id) === id;
}

function failUnknown(rowId: string, id: string): never {
  return failPolicy(
    'POLICY_UNKNOWN_LICENSE',
    `row ${rowId} names ${id}: expected an id as the SPDX list spells it, or a LicenseRef-… that has a row`,
  );
}
