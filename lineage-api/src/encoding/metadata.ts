import { z } from 'zod';
import { type BoundedJsonErrorCode, DOCUMENT_BOUNDS, parseBoundedJson } from './bounded-json.js';
import { canonicalBytes } from './canonical.js';
import { sourceNameCommitment } from './content-hash.js';
import { PedigreeError } from './error.js';
import { sha256 } from './hash.js';
import { type Hex, isHex } from './hex.js';

export type MetadataErrorCode =
  | BoundedJsonErrorCode
  | 'METADATA_NOT_CANONICAL'
  | 'METADATA_MALFORMED';

export const METADATA_FORMAT = 'pedigree-metadata/1';

const bytes32 = z.custom<Hex>(
  (value) => isHex(value, 32) && value === value.toLowerCase(),
  'expected 32 bytes in lower-case hex',
);
const seconds = z.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER);
const line = z
  .string()
  .min(1)
  .max(1_000)
  .regex(/^[^\r\n]*$/, 'expected one line');
const prose = z.string().max(1_000_000);
const partSchema = z.enum(['DATA', 'WEIGHTS', 'CODE', 'DOCS', 'OUTPUTS']);

/** Where a statement on a licence was found. */
export const STATEMENT_PLACES = [
  'CARD',
  'FILE',
  'PAPER',
  'PARENT',
  'GENERATOR',
  'CONTRACT',
  'HUB_TAG',
  'AUDIT',
] as const;

/** What someone says a licence is: observed or concluded, never an offer. */
const statementSchema = z.object({
  /** SPDX expression, `NONE` (no licence is given), `NOASSERTION` (nobody says), or a `LicenseRef-…`. */
  expression: line,
  basis: z.enum(['DECLARED', 'CONCLUDED']),
  /** Where it was found. */
  where: z.enum(STATEMENT_PLACES),
  appliesTo: z.array(partSchema).min(1),
  /** Unix seconds. */
  observedAt: seconds,
  /** SHA-256 of the licence text that was read. */
  textHash: bytes32.optional(),
  /** Who says so. */
  by: line,
  /** Where a reader can see it. */
  url: line.optional(),
  /** What is written there, word for word, where the expression stands for it. */
  text: line.optional(),
  /** Which component of the asset it is of, as its publisher names it. */
  component: line.optional(),
});

const linkSchema = z.object({ rel: line, href: line });

/**
 * Why a source that a record names is not a derivation: no record bears the name, several do, the one that does is
 * something else, or it is a model that made the data and has no record.
 */
export const UNREGISTERED_CAUSES = [
  'NOT_FOUND',
  'AMBIGUOUS',
  'NAME_COLLISION',
  'GENERATOR',
] as const;

/** A source that is registered nowhere: what the commitment of a `SourceNamed` stands for. */
const unregisteredSchema = z.object({
  commitment: bytes32,
  name: line,
  salt: bytes32,
  note: prose.optional(),
  /** As on the chain. */
  relation: line.optional(),
  /** Why it is not a derivation: `UNREGISTERED_CAUSES`. */
  why: z.enum(UNREGISTERED_CAUSES).optional(),
});

const derivedFromSchema = z.object({ asset: line, relation: line, url: line }).passthrough();
const undisclosedSchema = z
  .object({ count: z.number().int().positive(), why: prose, source: line.optional() })
  .passthrough();

const metadataSchema = z.object({
  format: z.literal(METADATA_FORMAT),
  /** 256 random bits: nobody finds the document by guessing its words. */
  salt: bytes32,
  name: line,
  description: prose.optional(),
  publisher: line.optional(),
  /** The stable external identifier that a DESCRIBED content hash was made from. */
  identifier: line.optional(),
  links: z.array(linkSchema).max(1_000).optional(),
  statements: z.array(statementSchema).max(1_000).optional(),
  /** How several statements combine. */
  combine: z.enum(['ALL_OF', 'ANY_OF', 'PER_PART', 'CONFLICT', 'UNKNOWN']).optional(),
  unregistered: z.array(unregisteredSchema).max(10_000).optional(),
  /** Why `createdAt` is not the stated date. */
  dateNote: prose.optional(),
  /** Where each derivation can be read of, by the publisher's own names. */
  derivedFrom: z.array(derivedFromSchema).max(10_000).optional(),
  /** Sources that exist and are not named: how many, and what is known of them. */
  undisclosed: undisclosedSchema.optional(),
});

export type UnregisteredSource = z.infer<typeof unregisteredSchema>;
export type MetadataDocument = z.infer<typeof metadataSchema>;

/** What a publisher says; `format` is added, and so are the commitments of unregistered sources. */
export type MetadataInput = Omit<z.input<typeof metadataSchema>, 'format' | 'unregistered'> & {
  readonly unregistered?: readonly Omit<UnregisteredSource, 'commitment'>[];
};

/** A document as it is stored: `hash` is its `metadataHash`, SHA-256 of `bytes`, its RFC 8785 form. */
export type StoredMetadata = {
  readonly document: MetadataDocument;
  readonly bytes: Uint8Array;
  readonly hash: Hex;
};

/** Makes the stored form of a document, checked as readers check it. */
export function buildMetadata(input: MetadataInput): StoredMetadata {
  const unregistered = input.unregistered?.map((source) => ({
    ...source,
    commitment: sourceNameCommitment(source.name, source.salt),
  }));
  const bytes = toCanonicalBytes({ ...input, format: METADATA_FORMAT, unregistered });
  return { document: parseMetadata(bytes), bytes, hash: sha256(bytes) };
}

/**
 * Reads a metadata document from wherever it came: bounded, canonical, of the known format. Fields that this version
 * does not know are kept. The error says why a document is put aside.
 */
export function parseMetadata(bytes: Uint8Array): MetadataDocument {
  const value = parseBoundedJson(bytes, DOCUMENT_BOUNDS);
  const result = metadataSchema.safeParse(value);
  if (!result.success) {
    const issue = result.error.issues[0];
    fail(
      'METADATA_MALFORMED',
      `expected ${METADATA_FORMAT}: ${issue?.path.join('.')}: ${issue?.message}`,
    );
  }
  if (!canonicalBytesEqual(value, bytes)) {
    fail(
      'METADATA_NOT_CANONICAL',
      'expected the RFC 8785 form, got other bytes of the same document',
    );
  }
  const document = value as MetadataDocument;
  for (const { name, salt, commitment } of document.unregistered ?? []) {
    if (sourceNameCommitment(name, salt) !== commitment) {
      fail(
        'METADATA_MALFORMED',
        `expected the commitment of ${JSON.stringify(name)}, got ${commitment}`,
      );
    }
  }
  return document;
}

function canonicalBytesEqual(value: unknown, bytes: Uint8Array): boolean {
  return Buffer.compare(toCanonicalBytes(value), bytes) === 0;
}

function toCanonicalBytes(value: unknown): Uint8Array {
  try {
    return canonicalBytes(value);
  } catch (cause) {
    throw new PedigreeError<MetadataErrorCode>(
      'METADATA_MALFORMED',
      `expected values that JSON has: ${(cause as Error).message}`,
      { cause },
    );
  }
}

function fail(code: MetadataErrorCode, message: string): never {
  throw new PedigreeError(code, message);
}
