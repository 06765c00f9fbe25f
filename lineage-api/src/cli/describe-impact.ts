import { AS_OF_FIELDS, type AsOf, describeAsOf } from './describe.js';

type Named = { readonly id: string; readonly name?: string | null; readonly kind?: string };

export type ImpactAnswer = {
  readonly __typename: 'Impact';
  readonly asset: Named;
  readonly ground: string;
  readonly policy: string;
  readonly assetCount: number;
  readonly totals: readonly {
    readonly kind: string;
    readonly outcome: string;
    readonly count: number;
    readonly losingLastPermission: number;
    readonly unseenUpTo: number;
  }[];
  readonly copyCount: number;
  readonly affected: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly {
      readonly degree: number;
      readonly outcome: string;
      readonly reason: string;
      readonly losesLastPermission: boolean;
      readonly unseenUpTo: number;
      readonly position: string;
      readonly license: string;
      readonly permanence: string;
      readonly postTermUse: string | null;
      readonly node: Named;
      readonly path: readonly Named[];
    }[];
  };
  readonly notify: {
    readonly total: number;
    readonly agents: readonly {
      readonly agent: { readonly address: string };
      readonly mustStop: number;
      readonly undecided: number;
      readonly mayContinue: number;
      readonly unseenUpTo: number;
    }[];
  };
  readonly assumptions: readonly string[];
  readonly completeness: {
    readonly complete: boolean;
    readonly degreeReached: number;
    readonly missingManifests: number;
    readonly missingLeaves: number;
    readonly copiesLeftOut: number;
  };
  readonly disclaimer: string;
  readonly asOf: AsOf;
};

const NODE = '{ ... on Asset { id name kind } ... on Batch { id } }';

/** Fields of `Impact`, with `$first`, `$after` and `$offset`. */
export const IMPACT_FIELDS = `
  asset { id name kind } ground policy policyHash assetCount
  totals { kind outcome count losingLastPermission unseenUpTo } copyCount
  affected(first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges {
      degree outcome reason losesLastPermission unseenUpTo position license basis permanence postTermUse
      node ${NODE} path ${NODE}
    }
  }
  notify(first: $first, offset: $offset) {
    total agents { agent { address } mustStop undecided mayContinue unseenUpTo }
  }
  assumptions completeness { complete degreeReached missingManifests missingLeaves copiesLeftOut } disclaimer
  ${AS_OF_FIELDS}`;

const nameOf = ({ id, name }: Named) => name ?? id;
const OUTCOMES = ['MUST_STOP', 'UNDECIDED', 'MAY_CONTINUE'];

export function describeImpact(answer: ImpactAnswer): string {
  const { affected, notify } = answer;
  return [
    `${nameOf(answer.asset)}, if ${answer.ground} (policy ${answer.policy}): ${affected.totalCount} affected`,
    ...OUTCOMES.map((outcome) => describeTotals(answer, outcome)),
    ...(answer.copyCount === 0
      ? []
      : [
          `what was made from ${answer.copyCount} other registration(s) of the content is taken in`,
        ]),
    ...affected.edges.flatMap(describeEdge),
    ...(affected.pageInfo.hasNextPage ? ['  …'] : []),
    `to notify: ${notify.total} account(s)`,
    ...notify.agents.map(
      ({ agent, mustStop, undecided, mayContinue }) =>
        `  ${agent.address}  ${mustStop} must stop, ${undecided} undecided, ${mayContinue} may continue`,
    ),
    ...answer.assumptions.map((assumption) => `supposed: ${assumption}`),
    describeCompleteness(answer.completeness),
    `${answer.disclaimer} ${describeAsOf(answer.asOf)}`,
  ].join('\n');
}

function describeTotals({ totals }: ImpactAnswer, outcome: string): string {
  const of = totals.filter((total) => total.outcome === outcome);
  const counts = of.map(({ kind, count, unseenUpTo }) => {
    const unseen = unseenUpTo === 0 ? '' : ` and up to ${unseenUpTo} unseen`;
    return `${count}${unseen} ${kind}`;
  });
  const losing = of.reduce((sum, { losingLastPermission }) => sum + losingLastPermission, 0);
  return `  ${outcome}: ${counts.join(', ')}${losing === 0 ? '' : `; ${losing} lose their last permission`}`;
}

function describeEdge(edge: ImpactAnswer['affected']['edges'][number]): string[] {
  const unseen = edge.unseenUpTo === 0 ? '' : ` (up to ${edge.unseenUpTo} assets)`;
  return [
    `  ${edge.outcome}  ${nameOf(edge.node)}${unseen}, degree ${edge.degree}, ${edge.position}`,
    `      ${edge.reason}`,
    `      ${edge.path.map(nameOf).join(' ← ')}`,
  ];
}

function describeCompleteness(answer: ImpactAnswer['completeness']): string {
  if (answer.complete) return 'complete as recorded';
  return `not complete: ${answer.missingManifests} manifest(s) with up to ${answer.missingLeaves} assets are not here, ${answer.copiesLeftOut} registration(s) of the content were not taken in`;
}

/** What is affected, a row each. */
export function affectedCsv({ affected, asOf }: ImpactAnswer): string {
  const rows = affected.edges.map((edge) => [
    edge.node.id,
    edge.node.name ?? '',
    edge.node.kind ?? 'BATCH',
    edge.degree,
    edge.outcome,
    edge.losesLastPermission,
    edge.unseenUpTo,
    edge.position,
    edge.license,
    edge.permanence,
    edge.postTermUse ?? '',
    edge.reason,
    edge.path.map(({ id }) => id).join(' '),
    asOf.blockNumber,
  ]);
  return toCsv(
    'id,name,kind,degree,outcome,losesLastPermission,unseenUpTo,position,license,permanence,postTermUse,reason,path,block',
    rows,
  );
}

/** Who is to be told, a row each. */
export function agentsCsv({ notify, asOf }: ImpactAnswer): string {
  const rows = notify.agents.map((each) => [
    each.agent.address,
    each.mustStop,
    each.undecided,
    each.mayContinue,
    each.unseenUpTo,
    asOf.blockNumber,
  ]);
  return toCsv('account,mustStop,undecided,mayContinue,unseenUpTo,block', rows);
}

function toCsv(header: string, rows: readonly (readonly (string | number | boolean)[])[]): string {
  return [header, ...rows.map((row) => row.map((cell) => toCell(String(cell))).join(','))]
    .map((line) => `${line}\r\n`)
    .join('');
}

/** One cell by RFC 4180; what a spreadsheet would run as a formula begins with an apostrophe. */
function toCell(text: string): string {
  const guarded = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
