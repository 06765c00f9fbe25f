import { dirname } from 'node:path';
import { draftManifest, openPublisher, parseManifest, readChainTime } from '../../wire/imports.js';
import { publishOrPreview } from '../imports.js';
import { hashFileIn, readInput } from '../input-files.js';
import { EXIT } from '../output.js';
import type { CommandSpec } from '../program.js';
import { findService, PUBLISHING_SETTINGS } from '../service.js';

const MAX_BYTES = 64 * 1024 * 1024;

/** `pedigree import manifest`. */
export const importManifestCommand: CommandSpec = {
  name: 'import manifest',
  summary: 'Registers the assets that a JSON file or a spreadsheet (CSV) lists, and their sources.',
  args: [{ name: '<file>', description: 'JSON or CSV; docs/importing.md describes both forms.' }],
  settings: PUBLISHING_SETTINGS,
  options: [
    { flag: '--dry-run', description: 'Checks everything, says what it would do, sends nothing.' },
    {
      flag: '--files <folder>',
      description: 'Folder that paths of files are relative to; that of the file without it.',
    },
  ],
  run: async ({ config, output }, [file = ''], options) => {
    const bytes = await readInput(file, MAX_BYTES);
    const publisher = await openPublisher(config, await findService(config));
    const rows = parseManifest(bytes, await readChainTime(publisher));
    const folder = typeof options.files === 'string' ? options.files : dirname(file);
    const drafts = await draftManifest(publisher, rows, (path) => hashFileIn(folder, path));
    await publishOrPreview(config.url, publisher, drafts, options, output);
    return EXIT.OK;
  },
};
