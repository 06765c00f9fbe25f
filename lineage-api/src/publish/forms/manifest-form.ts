import { z } from 'zod/v4';
import { checkValue, type JsonBounds, parseJsonWithin } from '../../encoding/bounded-json.js';
import { ASSET_FIELDS, line, sourceList, time } from '../asset-form.js';
import { type Problem, throwProblems } from './problems.js';

export const MANIFEST_FORM = 'pedigree-import/1';

/** Of the file that lists assets: 64 MiB, 16 levels. */
export const MANIFEST_FORM_BOUNDS: JsonBounds = { maxBytes: 64 * 1024 * 1024, maxDepth: 16 };
export const MOST_ASSETS = 100_000;

const assetSchema = z
  .strictObject({
    ref: line
      .optional()
      .describe('What other assets of this file call it as a source; its name without it.'),
    ...ASSET_FIELDS,
    role: ASSET_FIELDS.role.optional().describe("Instead of the file's role."),
    createdAt: time
      .optional()
      .describe('Claimed time of creation; without it one after its sources, marked as assumed.'),
    file: line
      .optional()
      .describe('The content, by its path from the folder of this file; it is hashed.'),
    sources: sourceList({
      asset: line.describe(
        'The ref of another asset of this file, or the id of a registered asset.',
      ),
    }).describe('What it derives from.'),
  })
  .refine(
    ({ file, sha256, identifier }) =>
      [file, sha256, identifier].filter((given) => given !== undefined).length === 1,
    { message: 'exactly one of file, sha256 and identifier' },
  );

const documentSchema = z
  .strictObject({
    $schema: z.string().optional(),
    format: z.literal(MANIFEST_FORM),
    role: ASSET_FIELDS.role
      .default('RIGHTS_HOLDER')
      .describe('What the registrant is to the assets.'),
    assets: z.array(assetSchema).min(1).max(MOST_ASSETS),
  })
  .describe('Assets and what they derive from, for "pedigree import manifest".');

type Role = z.infer<typeof documentSchema>['role'];
export type ManifestAsset = z.infer<typeof assetSchema>;

/** An asset of the file, and where it stands: `line 7`, or `assets.3`. */
export type ManifestRow = {
  readonly at: string;
  readonly asset: ManifestAsset & { readonly role: Role };
};

/** The JSON Schema of the file, as it is committed in `lineage-api/import-manifest.schema.json`. */
export function manifestJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(documentSchema, { io: 'input' });
  return { $schema, title: 'pedigree import manifest', ...schema };
}

/** Reads the JSON form. Throws `BAD_RECORD` with every unsafe text at once, else with every mistake of form, or as `parseJsonWithin` does. */
export function parseManifestJson(bytes: Uint8Array): readonly ManifestRow[] {
  const value = parseJsonWithin(bytes, MANIFEST_FORM_BOUNDS);
  throwProblems(findUnsafe(value));
  const result = documentSchema.safeParse(value);
  if (!result.success) {
    throwProblems(
      result.error.issues.map(({ path, message }) => ({
        at: path.join('.') || 'the file',
        message,
      })),
    );
  }
  const { role, assets } = result.data as z.infer<typeof documentSchema>;
  return assets.map((asset, i) => ({
    at: `assets.${i}`,
    asset: { ...asset, role: asset.role ?? role },
  }));
}

/** Which assets hold text that is refused everywhere: in a file of thousands it must be found. */
function findUnsafe(value: unknown): readonly Problem[] {
  const { assets = [], ...rest } = Object(value) as { readonly assets?: unknown };
  const parts = [{ at: 'the file', part: rest as unknown }].concat(
    Array.isArray(assets) ? assets.map((part, i) => ({ at: `assets.${i}`, part })) : [],
  );
  return parts.flatMap(({ at, part }) => {
    try {
      checkValue(part);
      return [];
    } catch (error) {
      return [{ at, message: (error as Error).message }];
    }
  });
}

/** Reads one asset that was put together from another form; problems are added to the list. */
export function readManifestRow(
  at: string,
  role: Role,
  value: unknown,
  problems: Problem[],
): ManifestRow | undefined {
  const result = assetSchema.safeParse(value);
  if (result.success) return { at, asset: { ...result.data, role: result.data.role ?? role } };
  for (const { path, message } of result.error.issues) {
    problems.push({ at, message: path.length === 0 ? message : `${path.join('.')}: ${message}` });
  }
  return undefined;
}
