import { z } from 'zod';
import { describedContentHash, saltedContentHash } from '../encoding/content-hash.js';
import type { DeploymentInfo } from '../encoding/deployment.js';
import { APPLIES_TO, CODES, type CodeName } from '../encoding/enums.js';
import { PedigreeError } from '../encoding/error.js';
import { type Address, type Hex, isHex, ZERO_HASH } from '../encoding/hex.js';
import { licenseTermsIdOf, prefixOf } from '../encoding/ids.js';
import { parseNamedTerms } from '../encoding/license-terms.js';
import { buildMetadata } from '../encoding/metadata.js';
import type { AssetDraft, AssetPart, TermsDraft } from './draft.js';
import type { PublishErrorCode } from './errors.js';

const nameOf = <S extends keyof typeof CODES>(set: S) =>
  z.enum(CODES[set].filter((name) => name !== '') as unknown as [CodeName<S>, ...CodeName<S>[]]);
const hex32 = z.custom<Hex>((value) => isHex(value, 32), '32 bytes in hexadecimal with 0x');
const line = z
  .string()
  .min(1)
  .max(1_000)
  .regex(/^[^\r\n]*$/, 'one line');
const time = z
  .string()
  .refine(
    isTime,
    'a date (2025-01-31) or a time with its zone (2025-01-31T12:00:00Z) in ISO 8601, after 1970',
  );
/** As many as a metadata document holds; they go in several transactions. */
const MOST_SOURCES = 10_000;
const parts = z.array(z.enum(Object.keys(APPLIES_TO) as [AssetPart, ...AssetPart[]])).min(1);

/** What a person or a script says of an asset to register it: `pedigree register --input`. */
const formSchema = z
  .object({
    kind: z.enum(['DATASET', 'MODEL', 'OUTPUT']),
    name: line,
    description: z.string().max(1_000_000).optional(),
    publisher: line.optional(),
    role: nameOf('role'),
    /** SHA-256 of the content; the command fills it in from `--file`. */
    sha256: hex32.optional(),
    /** Makes the content hash a commitment: for outputs and whatever can be guessed. */
    salt: hex32.optional(),
    /** A stable external identifier, in place of content that is not here. */
    identifier: line.optional(),
    createdAt: time,
    edition: z.number().int().min(0).max(0xffffffff).default(0),
    sources: z
      .array(
        z
          .object({
            id: hex32,
            relation: nameOf('relation'),
            acquiredAt: time.optional(),
            royaltyBps: z.number().int().min(0).max(10_000).default(0),
            licenseTermsId: hex32.optional(),
          })
          .strict(),
      )
      .max(MOST_SOURCES)
      .default([]),
    /** Sources that are registered nowhere. */
    unregistered: z
      .array(z.object({ name: line, relation: nameOf('relation'), note: line.optional() }).strict())
      .max(MOST_SOURCES)
      .default([]),
    terms: z
      .array(z.object({ appliesTo: parts, fields: z.record(z.string(), z.unknown()) }).strict())
      .max(50)
      .default([]),
  })
  .strict()
  .refine((form) => (form.sha256 === undefined) !== (form.identifier === undefined), {
    message: 'either sha256 (or a file), or an identifier',
  });

export type AssetForm = z.infer<typeof formSchema>;

/** Reads a form. Throws `BAD_RECORD` with every mistake at once. */
export function parseAssetForm(value: unknown): AssetForm {
  const result = formSchema.safeParse(value);
  if (result.success) return result.data;
  const mistakes = result.error.issues.map(
    ({ path, message }) => `\n  ${path.join('.') || 'the record'}: ${message}`,
  );
  throw new PedigreeError<PublishErrorCode>(
    'BAD_RECORD',
    `the asset cannot be registered as it is described:${mistakes.join('')}`,
  );
}

/** Makes a salt for a purpose: the same one each time, and one that nobody else can make. */
export type SaltMaker = (purpose: string) => Hex;

/**
 * What a form comes to on one deployment, registered by one account. The same form comes to the same again, so that a
 * registration that was interrupted between two transactions can be gone on with.
 */
export function draftFromForm(
  form: AssetForm,
  registrant: Address,
  deployment: DeploymentInfo,
  makeSalt: SaltMaker,
): { readonly draft: AssetDraft; readonly terms: readonly TermsDraft[] } {
  const licensePrefix = prefixOf(deployment.chainId, deployment.contracts.licenses.address);
  const terms = form.terms.map(({ appliesTo, fields }) => {
    const parsed = parseNamedTerms(fields);
    return { id: licenseTermsIdOf(licensePrefix, parsed), terms: parsed, appliesTo };
  });
  const content = contentOf(form);
  const asset = `${form.kind} ${content.scheme} ${content.contentHash} ${form.edition}`;
  const metadata = buildMetadata({
    salt: makeSalt(`metadata of ${asset}`),
    name: form.name,
    ...(form.description === undefined ? {} : { description: form.description }),
    ...(form.publisher === undefined ? {} : { publisher: form.publisher }),
    ...(form.identifier === undefined ? {} : { identifier: form.identifier }),
    unregistered: form.unregistered.map(({ name, note, relation }, i) => ({
      name,
      salt: makeSalt(`source ${i} of ${asset}`),
      relation,
      ...(note === undefined ? {} : { note }),
    })),
  });
  const named = metadata.document.unregistered ?? [];
  const draft: AssetDraft = {
    registrant,
    kind: form.kind,
    ...content,
    edition: form.edition,
    role: form.role,
    createdAt: secondsOf(form.createdAt),
    timeBasis: /T/.test(form.createdAt) ? 'STATED' : 'DAY',
    metadata,
    sources: form.sources.map(({ id, relation, acquiredAt, royaltyBps, licenseTermsId }) => ({
      id: id.toLowerCase() as Hex,
      relation,
      acquiredAt: acquiredAt === undefined ? 0 : secondsOf(acquiredAt),
      royaltyBps,
      licenseTermsId: licenseTermsId ?? ZERO_HASH,
    })),
    named: form.unregistered.map(({ relation }, i) => ({
      commitment: named[i]?.commitment as Hex,
      relation,
    })),
    undisclosed: [],
    terms: terms.map(({ id, appliesTo }) => ({ id, appliesTo })),
    declaredComplete: null,
  };
  return { draft, terms };
}

function contentOf(form: AssetForm): Pick<AssetDraft, 'scheme' | 'contentHash'> {
  if (form.identifier !== undefined) {
    return { scheme: 'DESCRIBED', contentHash: describedContentHash(form.identifier) };
  }
  const sha256 = (form.sha256 as Hex).toLowerCase() as Hex;
  if (form.salt === undefined) return { scheme: 'SHA256', contentHash: sha256 };
  return { scheme: 'SALTED', contentHash: saltedContentHash(form.salt, sha256) };
}

function secondsOf(text: string): number {
  return Math.floor(Date.parse(text) / 1000);
}

const ISO_TIME =
  /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/** No other form: months would trade places with days, and a time without its zone is another on another machine. */
function isTime(text: string): boolean {
  const day = ISO_TIME.exec(text)?.[1];
  if (day === undefined || !(secondsOf(text) > 0)) return false;
  // A 30th of February would pass for a day of March.
  const start = new Date(day);
  return !Number.isNaN(start.getTime()) && start.toISOString().startsWith(day);
}
