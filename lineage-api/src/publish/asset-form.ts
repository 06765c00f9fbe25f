import { z } from 'zod/v4';
import { describedContentHash, saltedContentHash } from '../encoding/content-hash.js';
import type { DeploymentInfo } from '../encoding/deployment.js';
import { APPLIES_TO, CODES, type CodeName, type CodeSet } from '../encoding/enums.js';
import { PedigreeError } from '../encoding/error.js';
import { type Address, type Hex, ZERO_HASH } from '../encoding/hex.js';
import { licenseTermsIdOf, prefixOf } from '../encoding/ids.js';
import { parseNamedTerms } from '../encoding/license-terms.js';
import { buildMetadata, type MetadataInput, STATEMENT_PLACES } from '../encoding/metadata.js';
import type { ActivityDraft, AssetDraft, AssetPart, TermsDraft } from './draft.js';
import type { PublishErrorCode } from './errors.js';

const nameOf = <S extends CodeSet>(set: S) =>
  z.enum(CODES[set].filter((name) => name !== '') as unknown as [CodeName<S>, ...CodeName<S>[]]);
const hex32 = z
  .string()
  .regex(/^0x[0-9a-fA-F]{64}$/, '32 bytes in hexadecimal with 0x')
  .transform((text) => text.toLowerCase() as Hex);
/** One line of text. */
export const line = z
  .string()
  .min(1)
  .max(1_000)
  .regex(/^[^\r\n]*$/, 'one line');
/** A moment in ISO 8601. */
export const time = z
  .string()
  .max(40)
  .refine(
    isTime,
    'a date (2025-01-31) or a time with its zone (2025-01-31T12:00:00Z) in ISO 8601, after 1970',
  );
/** As many as a metadata document holds; they go in several transactions. */
const MOST_SOURCES = 10_000;
const parts = z.array(z.enum(Object.keys(APPLIES_TO) as [AssetPart, ...AssetPart[]])).min(1);

/** What is said of a derivation beside the source. */
const derivationFields = {
  relation: nameOf('relation').describe('How the asset came from it.'),
  acquiredAt: time.optional().describe('When it is said to have been acquired.'),
  royaltyBps: z.number().int().min(0).max(10_000).default(0).describe('Share of 10,000.'),
  licenseTermsId: hex32.optional().describe('Terms of the source under which it was used.'),
};

/** The source of a derivation, by whatever names it. */
export const sourceList = <T extends z.ZodRawShape>(naming: T) =>
  z
    .array(z.strictObject({ ...naming, ...derivationFields }))
    .max(MOST_SOURCES)
    .default([]);

/** What is said of an asset, its sources aside. */
export const ASSET_FIELDS = {
  kind: z.enum(['DATASET', 'MODEL', 'OUTPUT']),
  name: line.describe('What people call it.'),
  description: z.string().max(1_000_000).optional(),
  publisher: line.optional(),
  role: nameOf('role').describe('What the registrant is to the asset.'),
  sha256: hex32.optional().describe('SHA-256 of the content.'),
  salt: hex32
    .optional()
    .describe('Makes the content hash a commitment: for outputs and whatever can be guessed.'),
  identifier: line
    .optional()
    .describe('A stable external identifier, in place of content that is not here.'),
  createdAt: time.describe('Claimed time of creation; it can never be changed.'),
  dateNote: line.optional().describe('Why that time is assumed and not known; marks it so.'),
  edition: z.number().int().min(0).max(0xffffffff).default(0),
  links: z
    .array(z.strictObject({ rel: line, href: line }))
    .max(1_000)
    .default([]),
  statements: z
    .array(
      z.strictObject({
        expression: line.describe('SPDX expression, NONE, NOASSERTION or a LicenseRef-.'),
        basis: z.enum(['DECLARED', 'CONCLUDED']),
        where: z.enum(STATEMENT_PLACES),
        appliesTo: parts,
        observedAt: time,
        text: line.optional().describe('How it is written there.'),
        textHash: hex32.optional(),
        by: line,
        url: line.optional(),
      }),
    )
    .max(1_000)
    .default([])
    .describe('What someone says a licence is: observed or concluded, never an offer.'),
  combine: z
    .enum(['ALL_OF', 'ANY_OF', 'PER_PART', 'CONFLICT', 'UNKNOWN'])
    .optional()
    .describe('How several statements combine.'),
  unregistered: z
    .array(z.strictObject({ name: line, relation: nameOf('relation'), note: line.optional() }))
    .max(MOST_SOURCES)
    .default([])
    .describe('Sources that are registered nowhere.'),
  activities: z
    .array(
      z.strictObject({
        run: line.describe('Name of the run, the same for all that it made.'),
        kind: nameOf('activity'),
        name: line.optional(),
        startedAt: time.optional(),
        endedAt: time.optional(),
      }),
    )
    .max(100)
    .default([])
    .describe('Runs that made it.'),
  terms: z
    .array(z.strictObject({ appliesTo: parts, fields: z.record(z.string(), z.unknown()) }))
    .max(50)
    .default([])
    .describe('Terms that the registrant offers.'),
};

/** What a person or a script says of an asset to register it: `pedigree register --input`. */
const formSchema = z
  .strictObject({ ...ASSET_FIELDS, sources: sourceList({ id: hex32 }) })
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
    ...(form.links.length === 0 ? {} : { links: form.links }),
    ...statementsOf(form),
    ...(form.dateNote === undefined ? {} : { dateNote: form.dateNote }),
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
    timeBasis: basisOf(form),
    metadata,
    sources: form.sources.map(({ id, relation, acquiredAt, royaltyBps, licenseTermsId }) => ({
      id,
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
    activities: form.activities.map((activity) => draftActivity(activity, makeSalt)),
    terms: terms.map(({ id, appliesTo }) => ({ id, appliesTo })),
    declaredComplete: null,
  };
  return { draft, terms };
}

function contentOf(form: AssetForm): Pick<AssetDraft, 'scheme' | 'contentHash'> {
  if (form.identifier !== undefined) {
    return { scheme: 'DESCRIBED', contentHash: describedContentHash(form.identifier) };
  }
  const sha256 = form.sha256 as Hex;
  if (form.salt === undefined) return { scheme: 'SHA256', contentHash: sha256 };
  return { scheme: 'SALTED', contentHash: saltedContentHash(form.salt, sha256) };
}

function basisOf({ createdAt, dateNote }: AssetForm): AssetDraft['timeBasis'] {
  if (dateNote !== undefined) return 'ASSUMED';
  return createdAt.includes('T') ? 'STATED' : 'DAY';
}

function statementsOf({ statements, combine }: AssetForm): Partial<MetadataInput> {
  if (statements.length === 0) return {};
  return {
    statements: statements.map(({ observedAt, text, textHash, url, ...statement }) => ({
      ...statement,
      observedAt: secondsOf(observedAt),
      ...(text === undefined ? {} : { text }),
      ...(textHash === undefined ? {} : { textHash }),
      ...(url === undefined ? {} : { url }),
    })),
    ...(combine === undefined ? {} : { combine }),
  };
}

/** The name of a run may be private: its id and its document are salted. */
function draftActivity(
  { run, kind, name, startedAt, endedAt }: AssetForm['activities'][number],
  makeSalt: SaltMaker,
): ActivityDraft {
  return {
    activityId: makeSalt(`activity ${run}`),
    activity: kind,
    startedAt: startedAt === undefined ? 0 : secondsOf(startedAt),
    endedAt: endedAt === undefined ? 0 : secondsOf(endedAt),
    metadata: buildMetadata({
      salt: makeSalt(`metadata of activity ${run}`),
      name: name ?? run,
      identifier: run,
    }),
  };
}

/** Unix seconds of a time in ISO 8601. */
export function secondsOf(text: string): number {
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
