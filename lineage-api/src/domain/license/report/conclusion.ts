import { z } from 'zod/v4';
import { DOCUMENT_BOUNDS, parseBoundedJson } from '../../../encoding/bounded-json.js';
import { PedigreeError } from '../../../encoding/error.js';
import type { Address, Hex } from '../../../encoding/hex.js';
import { type ItemOf, isPremature, isUnexpired, itemsOf } from '../../asset-state.js';
import type { Closure, ClosureNode } from '../../closure.js';
import { PERMISSION_WORDS } from '../policy/words.js';
import { schemaIdOf } from './assurance.js';
import { type EvidenceRef, evidenceOf } from './saying.js';
import { subDagOf } from './sub-dag.js';

export type ConclusionErrorCode = 'CONCLUSION_MALFORMED';

export const CONCLUSION_FORMAT = 'pedigree-conclusion/1';
/** Name of the schema that an attestation of a conclusion carries. */
export const CONCLUSION_SCHEMA = 'pedigree/conclusion/1';

const line = z
  .string()
  .min(1)
  .max(1_000)
  .regex(/^[^\r\n]*$/, 'expected one line');

const common = {
  format: z.literal(CONCLUSION_FORMAT),
  /** Why, in words. */
  reason: z.string().min(1).max(100_000),
  /** Who signs it, as people know them. */
  signatory: line,
};

const conclusionSchema = z.discriminatedUnion('kind', [
  /** The asset is under this licence. */
  z.strictObject({ ...common, kind: z.literal('LICENSE'), expression: line }),
  /** What the licence asks for need not be done, or what it forbids may be: of these uses, or of all. */
  z.strictObject({
    ...common,
    kind: z.literal('WAIVER'),
    uses: z.array(z.enum(PERMISSION_WORDS)).min(1).max(10).optional(),
  }),
]);

/** What counsel concluded of an asset, as the document says it. */
export type ConclusionDocument = z.infer<typeof conclusionSchema>;

/** A conclusion that is on record, and whose document is here. */
export type Conclusion = {
  readonly asset: Hex;
  readonly document: ConclusionDocument;
  readonly by: Address;
  /** Of counsel whom the policy, the service or who asks names; or of the owner of the asked asset, on his own behalf. */
  readonly onWordOf: 'COUNSEL' | 'OWNER';
  readonly evidence: EvidenceRef;
};

/** A conclusion on record, with the hash of its document. */
export type RecordedConclusion = {
  readonly asset: Hex;
  readonly documentHash: Hex;
  readonly by: Address;
  readonly evidence: EvidenceRef;
};

/** Throws `CONCLUSION_MALFORMED`, or a code of the JSON's bounds. */
export function parseConclusion(bytes: Uint8Array): ConclusionDocument {
  const result = conclusionSchema.safeParse(parseBoundedJson(bytes, DOCUMENT_BOUNDS));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new PedigreeError<ConclusionErrorCode>(
    'CONCLUSION_MALFORMED',
    `expected ${CONCLUSION_FORMAT}: ${issue?.path.join('.')}: ${issue?.message}`,
  );
}

/** Conclusions about what is in a closure, in force at its block, whoever made them, oldest first for each asset. */
export function findConclusions(
  closure: Closure,
  start: Hex,
  timestamp: number,
): readonly RecordedConclusion[] {
  const found: RecordedConclusion[] = [];
  for (const stated of subDagOf(closure, start).nodes) {
    if (stated === undefined) continue;
    for (const item of stated.items) {
      if (item.kind === 'attestation') addConclusion(stated, item, timestamp, found);
    }
  }
  return found;
}

function addConclusion(
  stated: ClosureNode,
  item: ItemOf<'attestation'>,
  timestamp: number,
  found: RecordedConclusion[],
): void {
  const { schema, stance, evidenceHash } = item.value;
  if (schema !== schemaIdOf(CONCLUSION_SCHEMA) || stance === 'DENIES') return;
  if (isPremature(stated, item) || !isUnexpired(item, timestamp)) return;
  if (!itemsOf(stated, 'attestation').includes(item)) return;
  found.push({
    asset: stated.node.id,
    documentHash: evidenceHash,
    by: item.by,
    evidence: evidenceOf(item),
  });
}
