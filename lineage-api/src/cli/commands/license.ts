import { PedigreeError } from '../../encoding/error.js';
import { ask, expectAsset } from '../ask.js';
import { AS_OF_FIELDS } from '../describe.js';
import { describeLicenseReport, type ReportAnswer } from '../describe-license.js';
import { EXIT } from '../output.js';
import { printable } from '../printable.js';
import { type CommandSpec, parseCount } from '../program.js';
import { resolveAssetId } from '../resolve.js';

type Options = Readonly<Record<string, string | boolean | undefined>>;

/** `pedigree license`. Exit code 1: it is prohibited, or nobody can say. */
export const licenseCommand: CommandSpec = {
  name: 'license',
  summary: 'Whether an asset may be used, why not, and what to do next. Not legal advice.',
  args: [{ name: '<asset>', description: 'Its id, or its name.' }],
  settings: ['url', 'port'],
  options: [
    {
      flag: '--use <words>',
      description:
        'What for, by commas: commercialUse, training, redistribution, derivatives, outputTraining, sublicensing.',
    },
    {
      flag: '--mode <mode>',
      description: 'WEIGHTS (handed on), HOSTED (a service), OUTPUTS_ONLY, or INTERNAL.',
    },
    { flag: '--territory <code>', description: 'Country by ISO 3166-1 alpha-2, or EU.' },
    { flag: '--monthly-users <count>', description: 'Number of users a month.' },
    { flag: '--monthly-users-at <date>', description: 'When they were counted, as in 2024-07-01.' },
    {
      flag: '--competes-with <names>',
      description: 'Vendors and model families it competes with, by commas; "none" for none.',
    },
    { flag: '--product-name <name>', description: 'Name of the product.' },
    { flag: '--date <date>', description: 'Day of the use; that of the block without it.' },
    { flag: '--policy <name>', description: 'One policy of the service; all without it.' },
    {
      flag: '--grants <licenses>',
      description: 'Licences under which you hold a grant of your own, by commas.',
    },
    {
      flag: '--counsel <accounts>',
      description: 'Accounts whose conclusions you rely on, by commas.',
    },
    { flag: '--reasons <count>', description: 'How many reasons to show.', fallback: '5' },
    { flag: '--block <height>', description: 'As of this block; the newest without it.' },
  ],
  run: async ({ config, output }, [text = ''], options) => {
    const use = useOf(options);
    const first = parseCount('--reasons', options.reasons);
    const block = options.block === undefined ? null : parseCount('--block', options.block);
    const id = await resolveAssetId(config.url, text);
    const answer = await ask<{ asset: ReportAnswer }>(config.url, QUESTION, {
      id,
      use,
      first: Math.min(Math.max(first, 1), 100),
      policy: options.policy ?? null,
      grants: listOf(options.grants),
      counsel: listOf(options.counsel),
      at: block === null ? null : { block },
    });
    const asset = expectAsset(answer.asset);
    output.result(asset, describeLicenseReport(printable(asset)));
    const good = asset.licenseReport.byPolicy.every(
      ({ verdict }) => verdict === 'PERMITTED' || verdict === 'CONDITIONAL',
    );
    return good ? EXIT.OK : EXIT.NO;
  },
};

const NAMED = '{ id name kind }';
const QUESTION = `query (
  $id: ID!, $use: LicenseUse!, $first: Int!, $policy: String, $grants: [String!], $counsel: [Address!], $at: At
) {
  asset(id: $id, at: $at) {
    __typename
    ... on UnknownAsset { message }
    ... on WrongKind { message }
    ... on Asset {
      id name kind
      licenseReport(use: $use, policy: $policy, grants: $grants, counsel: $counsel) {
        byPolicy {
          policy policyHash verdict cause reasonCount assumptions
          reasons(first: $first) {
            outcome cause what who obligation words license standing assurance role
            clause { section name url textHash legalBasis binds settled }
            asset ${NAMED} path ${NAMED} position
            terms { atAcquisition atRecording now }
            decides { statement by }
            evidence { factId type blockNumber transactionHash }
          }
          rivals(first: 20) { asset ${NAMED} rival ${NAMED} owner { address } role assurance weighs }
        }
        conclusions {
          asset ${NAMED} kind expression uses reason signatory by { address } use factsSince
          since(first: 5) { factId type blockNumber }
          evidence { factId blockNumber transactionHash }
        }
        closure {
          upstreamCount complete declaredComplete unresolvedSources undisclosedSources missingManifests truncated
          conflictingClaims
        }
        disclaimer ${AS_OF_FIELDS}
      }
    }
  }
}`;

/** The profile as the options state it; the service fills in the rest. */
function useOf(options: Options): Record<string, unknown> {
  const uses = listOf(options.use);
  if (uses === null) {
    throw new PedigreeError('USAGE', '--use: expected what for, as in --use commercialUse');
  }
  const use: Record<string, unknown> = { uses };
  if (options.mode !== undefined) use.mode = options.mode;
  if (options.territory !== undefined) use.territory = options.territory;
  if (options.productName !== undefined) use.productName = options.productName;
  if (options.monthlyUsers !== undefined) {
    use.monthlyUsers = String(parseUsers(options.monthlyUsers));
  }
  if (options.monthlyUsersAt !== undefined) {
    use.monthlyUsersAt = secondsOf('--monthly-users-at', options.monthlyUsersAt);
  }
  if (options.date !== undefined) use.date = secondsOf('--date', options.date);
  if (options.competesWith !== undefined) {
    use.competesWith = options.competesWith === 'none' ? [] : listOf(options.competesWith);
  }
  return use;
}

function parseUsers(value: string | boolean): string {
  if (typeof value === 'string' && /^\d{1,15}$/.test(value)) return value;
  throw new PedigreeError('USAGE', `--monthly-users: expected a whole number, got "${value}"`);
}

function secondsOf(flag: string, value: string | boolean): number {
  const seconds =
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) / 1000 : NaN;
  if (Number.isSafeInteger(seconds) && seconds >= 0) return seconds;
  throw new PedigreeError('USAGE', `${flag}: expected a date as in 2025-01-31, got "${value}"`);
}

function listOf(value: string | boolean | undefined): string[] | null {
  if (typeof value !== 'string') return null;
  return value
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
