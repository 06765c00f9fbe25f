import { ask, expectAsset } from '../ask.js';
import {
  AS_OF_FIELDS,
  type AsOf,
  COMPLETENESS_FIELDS,
  type Completeness,
  describeAsOf,
  describeCompleteness,
} from '../describe.js';
import { EXIT } from '../output.js';
import { printable } from '../printable.js';
import { type CommandSpec, parseCount } from '../program.js';
import { resolveAssetId } from '../resolve.js';

type Stop = { readonly id: string; readonly name?: string | null };
type Paths = {
  readonly __typename: 'Paths';
  readonly message: string;
  readonly count: string;
  readonly countIsExact: boolean;
  readonly paths: readonly {
    readonly length: number;
    readonly nodes: readonly Stop[];
    readonly steps: readonly { readonly derivations: readonly { readonly relation: string }[] }[];
  }[];
  readonly completeness: Completeness;
  readonly asOf: AsOf;
};

/** `pedigree paths`. Exit code 1: they are not connected. */
export const pathsCommand: CommandSpec = {
  name: 'paths',
  summary: 'How two assets are connected, the shortest ways first.',
  args: [
    { name: '<from>', description: 'Id or name of one asset.' },
    { name: '<to>', description: 'Id or name of the other.' },
  ],
  settings: ['url', 'port'],
  options: [
    { flag: '--first <count>', description: 'How many ways at most, 1 to 100.', fallback: '10' },
  ],
  run: async ({ config, output }, [from = '', to = ''], options) => {
    const answer = await ask<{ paths: Paths }>(
      config.url,
      `query ($from: ID!, $to: ID!, $first: Int!) {
        paths(from: $from, to: $to, first: $first) {
          __typename
          ... on UnknownAsset { message }
          ... on WrongKind { message }
          ... on Paths {
            message count countIsExact ${COMPLETENESS_FIELDS} ${AS_OF_FIELDS}
            paths {
              length
              nodes { ... on Asset { id name } ... on Batch { id } }
              steps { derivations { relation } }
            }
          }
        }
      }`,
      {
        from: await resolveAssetId(config.url, from),
        to: await resolveAssetId(config.url, to),
        first: parseCount('--first', options.first),
      },
    );
    if (answer.paths.__typename !== 'Paths') expectAsset(answer.paths as never);
    output.result(answer.paths, describePaths(printable(answer.paths)));
    return answer.paths.paths.length > 0 ? EXIT.OK : EXIT.NO;
  },
};

function describePaths(answer: Paths): string {
  const ways = answer.paths.map(({ nodes, steps }, i) => {
    const stops = nodes.map((node, place) => {
      const relations = steps[place - 1]?.derivations.map(({ relation }) => relation).join(', ');
      const how = relations === undefined ? '' : ` —${relations || 'DECLARED'}→ `;
      return `${how}${node.name ?? node.id}`;
    });
    return `  ${i + 1}. ${stops.join('')}`;
  });
  return [
    answer.message,
    ...ways,
    describeCompleteness(answer.completeness),
    describeAsOf(answer.asOf),
  ].join('\n');
}
