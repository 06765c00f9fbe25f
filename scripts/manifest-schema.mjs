/**
 * Writes lineage-api/import-manifest.schema.json from the form that the program reads: `pedigree import manifest`.
 *
 *   node scripts/manifest-schema.mjs
 */
import { writeFileSync } from 'node:fs';
import { ensureBuilt } from './build.mjs';

await ensureBuilt();
const { manifestJsonSchema } = await import('../lineage-api/dist/publish/forms/manifest-form.js');
writeFileSync(
  new URL('../lineage-api/import-manifest.schema.json', import.meta.url),
  `${JSON.stringify(manifestJsonSchema(), null, 2)}\n`,
);
