import {
  draftEvents,
  openPublisher,
  type Problem,
  type RunEvent,
  readEvents,
} from '../../wire/imports.js';
import { DRY_RUN, numberOf, publishOrPreview } from '../imports.js';
import { readInput } from '../input-files.js';
import { EXIT } from '../output.js';
import { printable } from '../printable.js';
import type { CommandSpec } from '../program.js';
import { findService, PUBLISHING } from '../service.js';

const MAX_BYTES = 16 * 1024 * 1024;
const MOST_SHOWN = 20;

/** `pedigree import openlineage`. Exit code 1: no event could be read. */
export const importOpenlineageCommand: CommandSpec = {
  name: 'import openlineage',
  summary:
    'Registers the datasets that OpenLineage run events speak of, and the runs between them.',
  args: [{ name: '<files...>', description: 'One event a file, or one a line.' }],
  ...PUBLISHING,
  options: [DRY_RUN],
  run: async (context, paths, options) => {
    const { config } = context;
    const events: RunEvent[] = [];
    const refused: Problem[] = [];
    for (const name of paths) {
      const read = readEvents([{ name, bytes: await readInput(name, MAX_BYTES) }]);
      events.push(...read.events);
      refused.push(...read.refused);
    }
    const publisher = await openPublisher(config, await findService(config));
    const { report, ...drafts } = await draftEvents(publisher, events);
    const { failedRuns, runsWithoutOutput, earlierStates, movedTimes, notRecorded } = report;
    const notes = [
      `${numberOf(events.length, 'event')} read, ${refused.length} refused`,
      ...printable(refused.slice(0, MOST_SHOWN)).map(({ at, message }) => `  ${at}: ${message}`),
      `left out: ${numberOf(failedRuns, 'failed run')}, ${numberOf(runsWithoutOutput, 'run')} without an output`,
      `named, not walked: ${numberOf(earlierStates, 'earlier state')} of datasets without a version`,
      `moved behind that of a source: ${numberOf(movedTimes, 'time')}`,
      ...(notRecorded.length === 0
        ? []
        : [
            `not recorded: ${numberOf(notRecorded.length, 'derivation')} of datasets that were registered before`,
          ]),
    ];
    const more = { ...report, refused };
    await publishOrPreview(context, publisher, drafts, options, { more, notes });
    return events.length === 0 ? EXIT.NO : EXIT.OK;
  },
};
