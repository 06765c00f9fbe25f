import { PedigreeError } from '../../encoding/error.js';
import { ask, expectAsset } from '../ask.js';
import { AS_OF_FIELDS } from '../describe.js';
import {
  type FindingAnswer,
  LINT_FORMATS,
  type LintFormat,
  type RuleAnswer,
  type Severity,
} from '../findings/answers.js';
import { type FindingWriter, openFindingWriter } from '../findings/writer.js';
import { EXIT } from '../output.js';
import { type CommandSpec, parseCount } from '../program.js';
import { resolveAssetId } from '../resolve.js';

type Options = Readonly<Record<string, string | boolean | undefined>>;

/** Worst first. */
const SEVERITIES: readonly Severity[] = ['ERROR', 'WARNING', 'NOTE'];

/** `pedigree lint`. Exit code 1: there is a finding as bad as `--fail-on` says, or worse. */
export const lintCommand: CommandSpec = {
  name: 'lint',
  summary: 'What is wrong or doubtful on the record of an asset, or of all. Not legal advice.',
  args: [{ name: '[asset]', description: 'Its id, or its name; --all in its place.' }],
  settings: ['url', 'port'],
  options: [
    { flag: '--all', description: 'All assets, page by page.' },
    {
      flag: '--fail-on <severity>',
      description: 'Exit code 1 from this severity on: error, warning, note; none for never.',
      fallback: 'error',
    },
    {
      flag: '--at-least <severity>',
      description: 'Shows findings of this severity and worse: error, warning, note.',
      fallback: 'note',
    },
    { flag: '--rules <ids>', description: 'Only these rules, by commas; all without it.' },
    { flag: '--policy <name>', description: 'The policy that says what licences allow.' },
    { flag: '--format <format>', description: 'text, json or sarif (2.1.0).' },
    { flag: '--block <height>', description: 'As of this block; the newest without it.' },
  ],
  run: async ({ config, output }, [text], options) => {
    const question = questionOf(options);
    const failOn = options.failOn === 'none' ? null : severityOf('--fail-on', options.failOn);
    const { url } = config;
    if ((text === undefined) !== (options.all === true)) {
      throw new PedigreeError('USAGE', 'expected either an asset or --all');
    }
    const id = text === undefined ? null : await resolveAssetId(url, text);
    const { lintRules } = await ask<{ lintRules: RuleAnswer[] }>(url, RULES, {});
    const writer = openFindingWriter(formatOf(options.format, output.json), lintRules);
    if (id === null) await writeAll(url, question, writer);
    else await writeOne(url, id, question, writer);
    return failOn !== null && hasAny(writer.worst(), failOn) ? EXIT.NO : EXIT.OK;
  },
};

function hasAny(worst: Severity | null, failOn: Severity): boolean {
  return worst !== null && SEVERITIES.indexOf(worst) <= SEVERITIES.indexOf(failOn);
}

type Question = {
  readonly filter: Readonly<Record<string, unknown>>;
  readonly policy: string | null;
  readonly at: { readonly block: number } | null;
};

function questionOf(options: Options): Question {
  const rules =
    typeof options.rules === 'string'
      ? options.rules.split(',').flatMap((each) => each.trim() || [])
      : null;
  return {
    filter: {
      atLeast: severityOf('--at-least', options.atLeast),
      ...(rules === null ? {} : { rules }),
    },
    policy: typeof options.policy === 'string' ? options.policy : null,
    at: options.block === undefined ? null : { block: parseCount('--block', options.block) },
  };
}

function severityOf(flag: string, value: string | boolean | undefined): Severity {
  const severity = SEVERITIES.find((each) => each === String(value).toUpperCase());
  if (severity !== undefined) return severity;
  throw new PedigreeError('USAGE', `${flag}: expected error, warning or note, got "${value}"`);
}

function formatOf(value: string | boolean | undefined, json: boolean): LintFormat {
  if (value === undefined) return json ? 'json' : 'text';
  const format = LINT_FORMATS.find((each) => each === value);
  if (format !== undefined) return format;
  throw new PedigreeError('USAGE', `--format: expected text, json or sarif, got "${value}"`);
}

const RULES = '{ lintRules { id severity title advice } }';
const NAMED = '{ id name kind }';
const FINDING = `{
  rule { id severity advice } asset ${NAMED} what evidenceCount
  evidence { asset ${NAMED} what license url factId blockNumber by { address } }
}`;

const ONE = `query ($id: ID!, $filter: FindingFilter, $policy: String, $at: At) {
  findings(first: 1, filter: { rules: [] }, policy: $policy, at: $at) { policy policyHash }
  asset(id: $id, at: $at) {
    __typename
    ... on UnknownAsset { message }
    ... on WrongKind { message }
    ... on Asset { findings(filter: $filter, policy: $policy) ${FINDING} statementsLeftOut closure { truncated } ${AS_OF_FIELDS} }
  }
}`;

const ALL = `query ($first: Int!, $after: String, $filter: FindingFilter, $policy: String, $at: At) {
  findings(first: $first, after: $after, filter: $filter, policy: $policy, at: $at) {
    findings ${FINDING}
    policy policyHash assetsRead truncated statementsLeftOut pageInfo { hasNextPage endCursor } ${AS_OF_FIELDS}
  }
}`;

/** Assets that are looked at with one question: all that is upstream of them is read with them. */
const PAGE = 100;

type JudgedBy = { readonly policy: string; readonly policyHash: string };
type AsOf = { readonly asOf: { readonly blockNumber: number; readonly blockHash: string } };
type OneAnswer = AsOf & {
  readonly __typename: 'Asset';
  readonly findings: readonly FindingAnswer[];
  readonly statementsLeftOut: number;
  readonly closure: { readonly truncated: boolean };
};
type PageAnswer = AsOf &
  JudgedBy & {
    readonly findings: readonly FindingAnswer[];
    readonly assetsRead: number;
    readonly truncated: boolean;
    readonly statementsLeftOut: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };

async function writeOne(
  url: string,
  id: string,
  question: Question,
  writer: FindingWriter,
): Promise<void> {
  const answer = await ask<{ asset: OneAnswer; findings: JudgedBy }>(url, ONE, {
    id,
    ...question,
  });
  const { findings, statementsLeftOut, closure, asOf } = expectAsset(answer.asset);
  const { truncated } = closure;
  await writer.write(findings, { assetsRead: 1, truncated, statementsLeftOut });
  await writer.end(asOf, answer.findings);
}

/** One pass: a page is written and let go before the next is asked for. All are of the block of the first. */
async function writeAll(url: string, question: Question, writer: FindingWriter): Promise<void> {
  let { at } = question;
  let after: string | null = null;
  for (;;) {
    const { findings: page }: { findings: PageAnswer } = await ask(url, ALL, {
      ...question,
      at,
      first: PAGE,
      after,
    });
    await writer.write(page.findings, page);
    at = { block: page.asOf.blockNumber };
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage) return writer.end(page.asOf, page);
  }
}
