import { z } from 'zod/v4';
import { type JsonBounds, parseBoundedJson } from '../../encoding/bounded-json.js';
import { PedigreeError } from '../../encoding/error.js';
import type { PublishErrorCode } from '../errors.js';

/** Of one file: 16 MiB, 200 levels, since plans of queries nest deeply. */
export const OPENLINEAGE_BOUNDS: JsonBounds = { maxBytes: 16 * 1024 * 1024, maxDepth: 200 };

const URI = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/i;

const uri = z.string().regex(URI, 'a URI');
const text = z
  .string()
  .min(1)
  .max(400)
  .regex(/^[^\r\n]*$/, 'one line');
const dateTime = z
  .string()
  .regex(DATE_TIME, 'a time in RFC 3339 form')
  .refine((value) => Date.parse(value) > 0, 'a time that there is, after 1970');
const facets = z.record(z.string(), z.unknown()).optional();

const datasetSchema = z.object({ namespace: text, name: text, facets });

/** The fields that are used (the others are not kept: plans of queries are large), as OpenLineage 2-0-2 requires them: https://openlineage.io/spec/2-0-2/OpenLineage.json */
const runEventSchema = z.object({
  eventTime: dateTime,
  producer: uri,
  schemaURL: uri,
  eventType: z.enum(['START', 'RUNNING', 'COMPLETE', 'ABORT', 'FAIL', 'OTHER']).optional(),
  run: z.object({ runId: z.string().regex(UUID, 'a UUID') }),
  job: z.object({ namespace: text, name: z.string().min(1).max(10_000) }),
  inputs: z.array(datasetSchema).max(10_000).optional(),
  outputs: z.array(datasetSchema).max(10_000).optional(),
});

export type RunEvent = z.infer<typeof runEventSchema>;
export type EventDataset = z.infer<typeof datasetSchema>;

/** Reads one run event. Throws `BAD_RECORD` with what is wrong, or as `parseBoundedJson` does. */
export function parseRunEvent(bytes: Uint8Array): RunEvent {
  const value = parseBoundedJson(bytes, OPENLINEAGE_BOUNDS);
  const result = runEventSchema.safeParse(value);
  if (result.success) return result.data;
  const mistakes = result.error.issues.map(
    ({ path, message }) => `${path.join('.') || 'the event'}: ${message}`,
  );
  throw new PedigreeError<PublishErrorCode>(
    'BAD_RECORD',
    `expected an OpenLineage run event: ${mistakes.join('; ')}`,
  );
}

const versionSchema = z.object({ version: z.object({ datasetVersion: text }) });
const changeSchema = z.object({ lifecycleStateChange: z.object({ lifecycleStateChange: text }) });

/** What the facet `version` says; undefined without it. */
export function versionOf({ facets: given }: EventDataset): string | undefined {
  const result = versionSchema.safeParse(given);
  return result.success ? result.data.version.datasetVersion : undefined;
}

/** Whether a run took the dataset away instead of making it. */
export function isTakenAway({ facets: given }: EventDataset): boolean {
  const result = changeSchema.safeParse(given);
  return (
    result.success &&
    ['DROP', 'TRUNCATE'].includes(result.data.lifecycleStateChange.lifecycleStateChange)
  );
}
