import { expect, it } from 'vitest';
import type * as declared from '../../lineage-api/index.js';
import * as program from '../../lineage-api/src/open-pedigree.js';

it('what a script imports is what index.d.ts declares', async () => {
  // The compiler compares the types; that the page's scripts run is tested with the docs.
  const entry: Pick<typeof declared, 'openPedigree' | 'hashFile'> = program;
  const error: declared.PedigreeError = new program.PedigreeError('CODE', 'message');
  expect(error).toMatchObject({ code: 'CODE', retry: false });
  expect(Object.keys(program).sort()).toEqual(['PedigreeError', 'hashFile', 'openPedigree']);
  await expect(entry.openPedigree({ port: '1' })).rejects.toMatchObject({
    code: 'SERVICE_UNREACHABLE',
  });
  await expect(entry.openPedigree({ port: 'x' })).rejects.toMatchObject({ code: 'BAD_CONFIG' });
});
