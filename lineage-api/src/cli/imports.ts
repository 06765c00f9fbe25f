import {
  type Drafts,
  type ImportReport,
  type openPublisher,
  previewDrafts,
  publishDrafts,
} from '../wire/imports.js';
import { printable } from './printable.js';
import type { CommandContext } from './program.js';
import { untilSeen } from './until-seen.js';

type Publisher = Awaited<ReturnType<typeof openPublisher>>;
type Options = Readonly<Record<string, string | boolean | undefined>>;

/** Assets that a person is shown; JSON has them all. */
const MOST_SHOWN = 20;

/** The option of every command that imports a form. */
export const DRY_RUN = {
  flag: '--dry-run',
  description: 'Checks everything, says what it would do, sends nothing.',
} as const;

/** What a form has to tell beside the report: `more` as JSON, `notes` to people. */
type Told = {
  readonly more?: Readonly<Record<string, unknown>>;
  readonly notes?: readonly string[];
};

/** Publishes drafts with progress, or with `--dry-run` says what that would do. */
export async function publishOrPreview(
  { config: { url }, output }: CommandContext,
  publisher: Publisher,
  drafts: Drafts,
  options: Options,
  { more = {}, notes = [] }: Told = {},
): Promise<void> {
  if (options.dryRun === true) {
    const report = await previewDrafts(publisher, drafts.drafts);
    output.result({ ...report, ...more }, [describeReport(report), ...notes].join('\n'));
    return;
  }
  const onProgress = ({ recorded, of }: { recorded: number; of: number }) => {
    if (of > 1) output.progress(`${recorded} of ${of} transactions`);
  };
  const report = await publishDrafts({ ...publisher, onProgress }, drafts);
  if (report.transactions.length > 0) await untilSeen(url, publisher, output);
  output.result({ ...report, ...more }, [describeReport(report), ...notes].join('\n'));
}

function describeReport(report: ImportReport): string {
  const { assets, dryRun, recorded, skipped, transactions } = report;
  const shown = printable(assets.slice(0, MOST_SHOWN)).map(
    ({ id, kind, name, sources, unregistered, registeredBefore, timeBasis }) =>
      `  ${name} [${kind}] ${id}${countOf(sources, 'source')}${countOf(unregistered, 'unregistered source')}${
        timeBasis === 'ASSUMED' ? ', time assumed' : ''
      }${registeredBefore ? ', registered before' : ''}`,
  );
  const left = assets.length - MOST_SHOWN;
  const head = dryRun
    ? `nothing was sent: ${recorded} would be registered, ${skipped} are registered already`
    : `registered ${recorded} in ${numberOf(transactions.length, 'transaction')}; ${skipped} were registered already and stay as they are`;
  return [head, ...shown, ...(left > 0 ? [`  and ${left} more`] : [])].join('\n');
}

function countOf(count: number, what: string): string {
  return count === 0 ? '' : `, ${numberOf(count, what)}`;
}

/** A number of things: 1 source, 2 sources. */
export function numberOf(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : /(?:ch|s)$/.test(what) ? 'es' : 's'}`;
}
