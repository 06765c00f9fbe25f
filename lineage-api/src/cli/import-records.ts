import { type ImportReport, openPublisher, publishImport, type ReadImport } from '../wire.js';
import { EXIT } from './output.js';
import { printable } from './printable.js';
import type { CommandContext, CommandSpec } from './program.js';
import { findService, PUBLISHING } from './service.js';
import { untilSeen } from './until-seen.js';

/** Options of every command that imports a folder of records. */
export const IMPORT_OPTIONS: Pick<CommandSpec, 'settings' | 'meanings' | 'options'> = {
  ...PUBLISHING,
  options: [
    {
      flag: '--dry-run',
      description: 'Reads and reports, and publishes nothing; needs no service.',
    },
  ],
};

/** Publishes what was read, unless it is only to be looked at, and reports. Exit code 1: a record is malformed. */
export async function importRecords<Counts>(
  { config, output }: CommandContext,
  { assets, counts, report }: ReadImport<Counts>,
  dryRun: boolean,
  describeCounts: (counts: Counts) => readonly string[],
): Promise<number> {
  const about = [...describeCounts(counts), ...describeReport(report)];
  if (dryRun) {
    const order = assets.map(({ asset, date }) => ({
      identifier: asset.identifier,
      createdAt: new Date(date.createdAt * 1000).toISOString(),
      sources: asset.sources.map(({ identifier }) => identifier),
    }));
    const first = order.slice(0, 3).map(({ identifier }) => identifier);
    const done = `dry run: nothing was published; first would be ${first.join(', ')}`;
    output.result({ dryRun: true, counts, report, order }, linesOf([...about, done]));
    return exitCodeOf(report);
  }
  const publisher = await openPublisher(config, await findService(config));
  const published = await publishImport(
    {
      ...publisher,
      onProgress: ({ recorded, of }) => output.progress(`transaction ${recorded} of ${of}`),
    },
    assets,
  );
  await untilSeen(config.url, publisher, output);
  const { recorded, skipped, transactions } = published;
  const done = `registered: ${recorded} in ${transactions.length} transactions; registered before and not changed: ${skipped}`;
  output.result({ dryRun: false, counts, report, published }, linesOf([...about, done]));
  return exitCodeOf(report);
}

/** Names of files and ids of records are a stranger's. */
function linesOf(lines: readonly string[]): string {
  return printable(lines).join('\n');
}

function exitCodeOf({ problems }: ImportReport): number {
  return problems.some(({ kind }) => kind === 'MALFORMED') ? EXIT.NO : EXIT.OK;
}

function describeReport(report: ImportReport): string[] {
  const { dates, problems } = report;
  return [
    `assets: ${report.assets}; derivations: ${list(report.derivations)}`,
    `sources without a record: ${list(report.unregistered)}`,
    `licence statements: ${report.statements}; combined: ${list(report.combine)}`,
    `dates: stated ${dates.stated}, assumed ${dates.assumed}, moved after a source ${dates.bent.length}`,
    ...dates.bent.map(({ identifier, note }) => `  ${identifier}: ${note}`),
    `left out: ${problems.length}`,
    ...problems.map(({ file, record, kind, reason }) => {
      const where = record === null ? file : `${file}, ${record}`;
      return `  ${where}: ${kind.toLowerCase()}: ${reason}`;
    }),
  ];
}

function list(counts: Readonly<Record<string, number>>): string {
  const parts = Object.entries(counts).map(([word, count]) => `${count} ${word}`);
  return parts.length === 0 ? 'none' : parts.join(', ');
}
