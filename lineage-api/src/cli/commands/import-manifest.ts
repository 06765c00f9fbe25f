import { dirname } from 'node:path';
import { draftManifest, openPublisher, parseManifest, readChainTime } from '../../wire/imports.js';
import { DRY_RUN, publishOrPreview } from '../imports.js';
import { hashFileIn, readInput } from '../input-files.js';
import { EXIT } from '../output.js';
import type { CommandSpec } from '../program.js';
import { findService, PUBLISHING } from '../service.js';

const MAX_BYTES = 64 * 1024 * 1024;

/** `pedigree import manifest`. */
export const importManifestCommand: CommandSpec = {
  name: 'import manifest',
  summary: 'Registers the assets that a JSON file or a spreadsheet (CSV) lists, and their sources.',
  args: [
    { name: '<file>', description: 'JSON or CSV; docs/import-forms.md describes both forms.' },
  ],
  ...PUBLISHING,
  options: [
    DRY_RUN,
    {
      flag: '--files <folder>',
      description: 'Folder that paths of files are relative to; that of the file without it.',
    },
  ],
  run: async (context, [file = ''], options) => {
    const { config } = context;
    const bytes = await readInput(file, MAX_BYTES);
    const publisher = await openPublisher(config, await findService(config));
    const rows = parseManifest(bytes, await readChainTime(publisher));
    const folder = typeof options.files === 'string' ? options.files : dirname(file);
    const drafts = await draftManifest(publisher, rows, (path) => hashFileIn(folder, path));
    await publishOrPreview(context, publisher, drafts, options);
    return EXIT.OK;
  },
};
