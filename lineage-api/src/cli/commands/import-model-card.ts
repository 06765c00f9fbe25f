import { PedigreeError } from '../../encoding/error.js';
import {
  draftManifest,
  isRepository,
  openPublisher,
  parseModelCard,
  readChainTime,
  rowOfCard,
} from '../../wire/imports.js';
import { publishOrPreview } from '../imports.js';
import { hashFile, readInput } from '../input-files.js';
import { EXIT } from '../output.js';
import { printable } from '../printable.js';
import type { CommandSpec } from '../program.js';
import { findRegistered } from '../registered.js';
import { findService, PUBLISHING_SETTINGS, scopeOf } from '../service.js';

const MAX_BYTES = 4 * 1024 * 1024;

/** `pedigree import model-card`. */
export const importModelCardCommand: CommandSpec = {
  name: 'import model-card',
  summary: 'Registers the model that a card of the Hugging Face Hub describes, as the card says.',
  args: [{ name: '<README.md>', description: 'The card, with YAML between lines of --- on top.' }],
  settings: PUBLISHING_SETTINGS,
  options: [
    { flag: '--repository <org/name>', description: 'The model on the Hub; the card has no id.' },
    {
      flag: '--created-at <time>',
      description: 'Claimed time in ISO 8601; without it one after its sources, marked as assumed.',
    },
    { flag: '--dry-run', description: 'Checks everything, says what it would do, sends nothing.' },
  ],
  run: async ({ config, output }, [file = ''], options) => {
    const { repository, createdAt } = options;
    if (typeof repository !== 'string' || !isRepository(repository)) {
      throw new PedigreeError(
        'USAGE',
        `--repository: expected org/name, got "${repository ?? ''}"`,
      );
    }
    const card = parseModelCard(await readInput(file, MAX_BYTES));
    const publisher = await openPublisher(config, await findService(config));
    const scope = scopeOf(publisher.deployment);
    const { row, ambiguous } = await rowOfCard(card, {
      repository,
      createdAt: typeof createdAt === 'string' ? createdAt : undefined,
      day: new Date((await readChainTime(publisher)) * 1000).toISOString().slice(0, 10),
      find: (identifiers) =>
        findRegistered(config.url, scope, publisher.wallet.address, identifiers),
    });
    const drafts = await draftManifest(publisher, [row], hashFile);
    const { unregistered } = row.asset;
    const notes = printable(unregistered).map(
      ({ name, relation, note }) =>
        `  not registered here: ${name} (${relation})${note === undefined ? '' : `: ${note}`}`,
    );
    await publishOrPreview(
      config.url,
      publisher,
      drafts,
      options,
      output,
      { unregistered, ambiguous },
      notes,
    );
    return EXIT.OK;
  },
};
