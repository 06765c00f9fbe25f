import { PedigreeError } from '../../encoding/error.js';
import {
  draftManifest,
  isRepository,
  openPublisher,
  parseModelCard,
  readChainTime,
  rowOfCard,
} from '../../wire/imports.js';
import { DRY_RUN, publishOrPreview } from '../imports.js';
import { hashFile, readInput } from '../input-files.js';
import { EXIT } from '../output.js';
import { printable } from '../printable.js';
import type { CommandSpec } from '../program.js';
import { findRegistered } from '../registered.js';
import { findService, PUBLISHING, scopeOf } from '../service.js';

const MAX_BYTES = 4 * 1024 * 1024;

/** `pedigree import model-card`. */
export const importModelCardCommand: CommandSpec = {
  name: 'import model-card',
  summary: 'Registers the model that a card of the Hugging Face Hub describes, as the card says.',
  args: [{ name: '<README.md>', description: 'The card, with YAML between lines of --- on top.' }],
  ...PUBLISHING,
  options: [
    { flag: '--repository <org/name>', description: 'The model on the Hub; the card has no id.' },
    {
      flag: '--created-at <time>',
      description: 'Claimed time in ISO 8601; without it one after its sources, marked as assumed.',
    },
    DRY_RUN,
  ],
  run: async (context, [file = ''], options) => {
    const { config } = context;
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
    const more = { unregistered, ambiguous };
    await publishOrPreview(context, publisher, drafts, options, { more, notes });
    return EXIT.OK;
  },
};
