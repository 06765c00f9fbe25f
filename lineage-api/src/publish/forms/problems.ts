import { PedigreeError } from '../../encoding/error.js';
import type { PublishErrorCode } from '../errors.js';

/** Something wrong with a file to be imported, and where: `line 7`, or `assets.3`. */
export type Problem = { readonly at: string; readonly message: string };

/** A message lists so many; the others are counted. */
const MOST_LISTED = 50;

/** Throws `BAD_RECORD` with every problem at once, where there is one. */
export function throwProblems(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const list = problems.slice(0, MOST_LISTED).map(({ at, message }) => `\n  ${at}: ${message}`);
  const left = problems.length - MOST_LISTED;
  const more = left > 0 ? `\n  and ${left} more` : '';
  throw new PedigreeError<PublishErrorCode>(
    'BAD_RECORD',
    `nothing was published: mend this and run the command again${list.join('')}${more}`,
  );
}
