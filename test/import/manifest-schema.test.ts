import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { manifestJsonSchema } from '../../lineage-api/src/publish/forms/manifest-form.js';

it('the committed JSON Schema of an import manifest is what the program reads', () => {
  const file = new URL('../../lineage-api/import-manifest.schema.json', import.meta.url);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(manifestJsonSchema());
});
