import { z } from 'zod/v4';
import { ASSURANCES } from './trust.js';
import {
  BINDS,
  LEGAL_BASES,
  OBLIGATION_WORDS,
  PERMISSION_WORDS,
  POSITIONS,
  SETTLED,
  USE_MODES,
} from './words.js';

/** The version of the format; a reader refuses every other. */
export const POLICY_FORMAT = 'pedigree-policy/1';

const line = z
  .string()
  .min(1)
  .max(1_000)
  .regex(/^[^\r\n]*$/);
const licenseId = z
  .string()
  .max(128)
  .regex(/^[A-Za-z0-9][A-Za-z0-9.:-]*$/)
  .describe('SPDX id, LicenseRef-…, NONE or NOASSERTION');
const section = line.describe('Section of the licence text that says so, or where else it stands');

const reach = z
  .strictObject({
    positions: z.array(z.enum(POSITIONS)).min(1),
    section,
    legalBasis: z.enum(LEGAL_BASES),
    binds: z.enum(BINDS),
    settled: z.enum(SETTLED),
  })
  .describe('That a clause binds at these positions, by which section, and how surely');

const when = z
  .strictObject({
    modes: z.array(z.enum(USE_MODES)).min(1).optional(),
    uses: z.array(z.enum(PERMISSION_WORDS)).min(1).optional(),
    moreUsersThan: z
      .strictObject({
        max: z.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER),
        measuredAt: z
          .number()
          .int()
          .nonnegative()
          .max(Number.MAX_SAFE_INTEGER)
          .nullable()
          .describe('Unix seconds; null: at the time of the use'),
      })
      .optional(),
    competesWith: z.array(line).min(1).optional(),
    territories: z
      .array(z.string().regex(/^[A-Z]{2}$/))
      .min(1)
      .optional(),
    notInFamily: line.optional(),
  })
  .describe('When a clause is in play: all that is given must hold');

const effect = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('PROHIBITS'),
    words: z.array(z.enum(PERMISSION_WORDS)).min(1),
  }),
  z.strictObject({
    kind: z.literal('REQUIRES'),
    obligation: z.enum(OBLIGATION_WORDS),
    how: line.describe('What is to be done, in one sentence'),
    namePrefix: line.optional(),
    noticeText: line.optional(),
  }),
]);

const clause = z.strictObject({
  id: line.describe('Unique in its row'),
  effect,
  reach: z
    .union([line, z.array(reach).min(1)])
    .describe('The reaches themselves, or the name of some in `reaches`'),
  section: section.optional().describe('Replaces the section of each reach that is named'),
  when: when.optional(),
});

const cell = z.strictObject({ value: z.enum(['ALLOWED', 'PROHIBITED', 'UNSPECIFIED']), section });

const row = z
  .strictObject({
    id: licenseId,
    extends: licenseId.optional().describe('A row whose fields stand where this one has none'),
    aliases: z.array(licenseId).optional(),
    name: line.optional(),
    kind: z.enum(['LICENSE', 'SERVICE_TERMS', 'USE_POLICY', 'STATEMENT']).optional(),
    family: line.optional(),
    url: line.optional(),
    checked: z
      .boolean()
      .describe('Whether the row was compared with the text; if not, it counts as UNKNOWN'),
    checkedNote: line,
    permissions: z.partialRecord(z.enum(PERMISSION_WORDS), cell).optional(),
    clauses: z
      .array(clause)
      .optional()
      .describe('Added to those of the row it extends; the same id replaces'),
    dropClauses: z.array(line).optional().describe('Ids of clauses not taken over'),
    outbound: z
      .strictObject({
        kind: z.enum(['ANY', 'ONLY', 'KEEPING', 'NONE']),
        licenses: z.array(licenseId),
        section,
      })
      .optional(),
    irrevocable: z
      .strictObject({ value: z.enum(['YES', 'NO', 'UNSPECIFIED']), section })
      .optional(),
    laterVersions: z.array(licenseId).optional(),
    orLaterByText: z.boolean().optional(),
  })
  .describe('What a policy knows of one licence text');

const exception = z.strictObject({
  id: licenseId,
  url: line,
  checked: z.boolean(),
  note: line,
});

const account = z
  .string()
  .regex(/^0x[0-9a-fA-F]{40}$/)
  .describe('An account: 0x and 40 hexadecimal digits');

const trust = z
  .strictObject({
    issuers: z
      .array(
        z.strictObject({
          address: account,
          schema: line.describe('Name of the schema of its attestations'),
          assurance: z.enum(ASSURANCES).exclude(['NONE']),
        }),
      )
      .max(1_000)
      .optional()
      .describe('Who may say, by an attestation on an agent, who that agent is'),
    arbiters: z.array(account).max(1_000).optional().describe('Whose rulings settle disputes'),
    counsel: z.array(account).max(1_000).optional().describe('Whose conclusions are relied on'),
  })
  .describe('Whose word the policy believes');

const generator = z
  .strictObject({
    names: z.array(line).min(1).describe('How names of its models begin, in any case'),
    open: z.array(line).describe('Names of its models that were published, and are no service'),
    terms: licenseId.describe('The row of its terms'),
  })
  .describe('A service whose terms what it generated comes under');

export const policyDocument = z
  .strictObject({
    $schema: line.optional(),
    format: z.literal(POLICY_FORMAT),
    name: line,
    description: line,
    extends: z
      .enum(['strict', 'text'])
      .optional()
      .describe('A shipped policy whose rows stand where this one has none'),
    contested: z
      .enum(['BINDS', 'UNSETTLED'])
      .describe('BINDS: what is contested binds; UNSETTLED: it makes the answer LAW_UNSETTLED'),
    reaches: z.record(line, z.array(reach).min(1)).optional(),
    rows: z.array(row).max(10_000),
    exceptions: z.array(exception).max(1_000).optional(),
    generators: z.array(generator).max(1_000).optional(),
    trust: trust.optional(),
  })
  .describe('A licence policy: what each licence allows, asks for, and along which relation');

export type PolicyDocument = z.infer<typeof policyDocument>;
export type RowDocument = z.infer<typeof row>;
export type ClauseDocument = z.infer<typeof clause>;

/** Rows and reaches of one file of a shipped policy. */
export const policyPart = z.strictObject({
  reaches: z.record(line, z.array(reach).min(1)).optional(),
  rows: z.array(row),
  exceptions: z.array(exception).optional(),
  generators: z.array(generator).optional(),
});

/** The JSON Schema of a policy document, 2020-12. */
export function policyJsonSchema(): unknown {
  return z.toJSONSchema(policyDocument);
}
