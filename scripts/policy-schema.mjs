/**
 * Writes `lineage-api/policy.schema.json`, the JSON Schema of licence policies, from the reader that checks them. It is
 * committed; a test compares the two.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './build.mjs';

const file = new URL('../lineage-api/policy.schema.json', import.meta.url);

await ensureBuilt();
const { policyJsonSchema } = await import('../lineage-api/dist/domain/license/policy/document.js');
writeFileSync(file, `${JSON.stringify(policyJsonSchema(), null, 2)}\n`);
const biome = fileURLToPath(new URL('../node_modules/.bin/biome', import.meta.url));
const { status } = spawnSync(biome, ['format', '--write', fileURLToPath(file)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
