import { setTimeout as sleep } from 'node:timers/promises';
import { PedigreeError } from '../../encoding/error.js';
import { followEvents } from '../follow-events.js';
import { EXIT, type Output } from '../output.js';
import { printable, printableJson } from '../printable.js';
import { type CommandSpec, parseCount } from '../program.js';
import { resolveAssetId } from '../resolve.js';

type Change = {
  readonly kinds: readonly string[];
  readonly factCount: number;
  readonly facts: readonly {
    readonly what: string;
    readonly fact: { readonly subject: string; readonly blockNumber: number };
  }[];
  readonly replacedFrom: number | null;
  readonly cursor: string;
  readonly asOf: { readonly blockNumber: number };
};

const EVENTS = `subscription ($ids: [ID!]!, $since: String) {
  answerMayHaveChanged(ids: $ids, since: $since) {
    kinds factCount replacedFrom cursor asOf { blockNumber blockHash timestamp }
    facts { what fact { factId type subject blockNumber transactionHash } }
  }
}`;

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;

/** `pedigree watch`. Exit code 1: with `--once`, nothing changed in time. */
export const watchCommand: CommandSpec = {
  name: 'watch',
  summary: 'Prints a line whenever an answer about an asset may have changed, until Ctrl-C.',
  args: [{ name: '<asset>', description: 'Its id, or its name.' }],
  settings: ['url', 'port'],
  options: [
    { flag: '--once', description: 'End with the first change.' },
    { flag: '--for <seconds>', description: 'End after so long; never without it.' },
    { flag: '--since <cursor>', description: 'Tell first what came since a cursor.' },
  ],
  run: async ({ config, output }, [text = ''], options) => {
    const seconds = options.for === undefined ? null : parseCount('--for', options.for);
    const id = await resolveAssetId(config.url, text);
    const ended = new AbortController();
    const end = () => ended.abort();
    process.once('SIGINT', end).once('SIGTERM', end);
    const timer = seconds === null ? undefined : setTimeout(end, seconds * 1000);
    try {
      const hasChanged = await watch({
        url: config.url,
        id,
        since: typeof options.since === 'string' ? options.since : null,
        once: options.once === true,
        output,
        signal: ended.signal,
        end,
      });
      return options.once === true && !hasChanged ? EXIT.NO : EXIT.OK;
    } finally {
      clearTimeout(timer);
      process.off('SIGINT', end).off('SIGTERM', end);
    }
  },
};

type Watching = {
  readonly url: string;
  readonly id: string;
  readonly since: string | null;
  readonly once: boolean;
  readonly output: Output;
  readonly signal: AbortSignal;
  readonly end: () => void;
};

/** Goes on from the last cursor where the connection ends. Returns whether anything changed. */
async function watch({ url, id, since, once, output, signal, end }: Watching): Promise<boolean> {
  let cursor = since;
  let waitMs = FIRST_WAIT_MS;
  let hasBegun = false;
  let hasChanged = false;
  while (!signal.aborted) {
    try {
      const variables = { ids: [id], since: cursor };
      for await (const event of followEvents<Event>(url, EVENTS, variables, signal)) {
        const change = event.answerMayHaveChanged;
        const isChange = change.kinds.some((kind) => kind !== 'BEGUN');
        if (isChange || !hasBegun) print(change, output);
        cursor = change.cursor;
        waitMs = FIRST_WAIT_MS;
        hasBegun = true;
        hasChanged ||= isChange;
        if (once && isChange) end();
      }
    } catch (error) {
      if (!hasBegun || !(error instanceof PedigreeError)) throw error;
      if (error.code === 'RESYNC') cursor = null;
      else if (!error.retry) throw error;
      output.progress(`${error.message}; asked again in ${waitMs / 1000} s`);
    }
    if (signal.aborted) break;
    await sleep(waitMs, undefined, { signal }).catch(() => {});
    waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
  }
  return hasChanged;
}

type Event = { readonly answerMayHaveChanged: Change };

/** One line of JSON an event, or some lines for people. */
function print(change: Change, { json }: Output): void {
  console.log(json ? printableJson(JSON.stringify(change)) : describe(printable(change)));
}

function describe({ kinds, factCount, facts, replacedFrom, asOf }: Change): string {
  const lines = kinds.map((kind) => `block ${asOf.blockNumber}  ${WORDS[kind] ?? kind}`);
  if (replacedFrom !== null) {
    lines.push(`  answers as of block ${replacedFrom} or later no longer hold`);
  }
  for (const { what, fact } of facts) {
    lines.push(`  block ${fact.blockNumber}: ${fact.subject} ${what}`);
  }
  if (factCount > facts.length) lines.push(`  and ${factCount - facts.length} more facts`);
  return lines.join('\n');
}

const WORDS: Readonly<Record<string, string>> = {
  BEGUN: 'watching; Ctrl-C ends it',
  FACTS: 'facts were recorded that concern it',
  CONTENT: 'a document or manifest of its lineage was read or hidden',
  REPLACED: 'blocks were replaced',
  MISSED: 'too much was recorded meanwhile to be looked through: ask again',
};
