import { PedigreeError } from '../../encoding/error.js';
import { ask, expectAsset } from '../ask.js';
import {
  affectedCsv,
  agentsCsv,
  describeImpact,
  IMPACT_FIELDS,
  type ImpactAnswer,
} from '../describe-impact.js';
import { EXIT } from '../output.js';
import { printable } from '../printable.js';
import { type CommandSpec, parseCount } from '../program.js';
import { resolveAssetId } from '../resolve.js';

const PAGE = 100;
const GROUNDS =
  'STOP_OFFER, TERMINATION, NO_RIGHTS, COURT, ERASURE, or DISPUTE_ and OWNERSHIP, LICENSE, DERIVATION, CONTENT, PERSONAL_DATA, OTHER';
type Page = Pick<ImpactAnswer, 'affected' | 'notify' | 'asOf'>;
type Options = Readonly<Record<string, string | boolean | undefined>>;

/** `pedigree impact`. Exit code 1: something must stop, or nobody can say. */
export const impactCommand: CommandSpec = {
  name: 'impact',
  summary:
    'What must stop, and what may go on, if a source is withdrawn or disputed. Not legal advice.',
  args: [{ name: '<asset>', description: 'Its id, or its name.' }],
  settings: ['url', 'port'],
  options: [
    {
      flag: '--ground <ground>',
      description: `${GROUNDS}.`,
    },
    { flag: '--policy <name>', description: 'Policy of the service; "text" without it.' },
    { flag: '--first <count>', description: 'How many assets and agents to show.', fallback: '10' },
    { flag: '--csv <what>', description: 'All of "assets" or of "agents", as CSV.' },
    { flag: '--block <height>', description: 'As of this block; the newest without it.' },
  ],
  run: async ({ config, output }, [text = ''], options) => {
    const variables = { ...variablesOf(options), assetId: await resolveAssetId(config.url, text) };
    const { csv } = options;
    if (csv !== undefined && csv !== 'assets' && csv !== 'agents') {
      throw new PedigreeError('USAGE', `--csv: expected "assets" or "agents", got "${csv}"`);
    }
    if (csv !== undefined) {
      const whole = await fetchAll(config.url, variables, csv);
      process.stdout.write(csv === 'assets' ? affectedCsv(whole) : agentsCsv(whole));
      return exitOf(whole);
    }
    const first = Math.min(Math.max(parseCount('--first', options.first), 1), PAGE);
    const answer = await fetchPage(config.url, { ...variables, first });
    output.result(answer, describeImpact(printable(answer)));
    return exitOf(answer);
  },
};

function exitOf({ totals, completeness }: ImpactAnswer): number {
  const isFree = totals.every(
    ({ outcome, count, unseenUpTo }) => outcome === 'MAY_CONTINUE' || count + unseenUpTo === 0,
  );
  return isFree && completeness.copiesLeftOut === 0 ? EXIT.OK : EXIT.NO;
}

function variablesOf({ ground, policy, block }: Options): Record<string, unknown> {
  if (typeof ground !== 'string') {
    throw new PedigreeError('USAGE', `--ground: expected why: ${GROUNDS}`);
  }
  return {
    ground: ground.toUpperCase(),
    policy: policy ?? null,
    at: block === undefined ? null : { block: parseCount('--block', block) },
  };
}

/** Every page of one list, all as of the block of the first. */
async function fetchAll(
  url: string,
  variables: Readonly<Record<string, unknown>>,
  list: 'assets' | 'agents',
): Promise<ImpactAnswer> {
  const whole = await fetchPage(url, { ...variables, first: PAGE });
  const at = { block: whole.asOf.blockNumber };
  const edges = [...whole.affected.edges];
  const agents = [...whole.notify.agents];
  let { pageInfo } = whole.affected;
  while (list === 'assets' && pageInfo.hasNextPage) {
    const next: Page = await fetchPage(url, {
      ...variables,
      at,
      first: PAGE,
      after: pageInfo.endCursor,
    });
    edges.push(...next.affected.edges);
    pageInfo = next.affected.pageInfo;
  }
  while (list === 'agents' && agents.length < whole.notify.total) {
    const next: Page = await fetchPage(url, {
      ...variables,
      at,
      first: PAGE,
      offset: agents.length,
    });
    agents.push(...next.notify.agents);
  }
  return {
    ...whole,
    affected: { ...whole.affected, edges },
    notify: { ...whole.notify, agents },
  };
}

async function fetchPage(
  url: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<ImpactAnswer> {
  const { impact } = await ask<{ impact: ImpactAnswer }>(url, QUESTION, variables);
  if (impact.__typename !== 'Impact') expectAsset(impact as never);
  return impact;
}

const QUESTION = `query (
  $assetId: ID!, $ground: ImpactGround!, $policy: String, $first: Int!, $after: String, $offset: Int, $at: At
) {
  impact(assetId: $assetId, ground: $ground, policy: $policy, at: $at) {
    __typename
    ... on UnknownAsset { message }
    ... on WrongKind { message }
    ... on Impact { ${IMPACT_FIELDS} }
  }
}`;
