import { z } from 'zod/v4';
import { MANIFEST_BOUNDS } from '../../encoding/manifest.js';
import { ASSET_FIELDS, secondsOf, time } from '../asset-form.js';
import type { OutputOptions } from './outputs.js';
import { throwProblems } from './problems.js';

const optionsSchema = z.object({
  kind: ASSET_FIELDS.kind,
  role: ASSET_FIELDS.role,
  createdAt: time.optional(),
  batchSize: z
    .string()
    .regex(/^[1-9]\d{0,6}$/, `a whole number up to ${MANIFEST_BOUNDS.maxLeaves}`)
    .transform(Number)
    .pipe(z.number().max(MANIFEST_BOUNDS.maxLeaves)),
});

/** Reads what a command line says of all outputs of a file. Throws `BAD_RECORD` with every mistake. */
export function parseOutputOptions(
  given: Readonly<Record<string, unknown>>,
): Pick<OutputOptions, 'kind' | 'role' | 'createdAt' | 'mostLeaves'> {
  const result = optionsSchema.safeParse(given);
  if (!result.success) {
    throwProblems(
      result.error.issues.map(({ path, message }) => ({ at: `--${path.join('.')}`, message })),
    );
  }
  const { kind, role, createdAt, batchSize } = result.data as z.infer<typeof optionsSchema>;
  return {
    kind,
    role,
    createdAt: createdAt === undefined ? null : secondsOf(createdAt),
    mostLeaves: batchSize,
  };
}
