import { ask, expectAsset } from '../ask.js';
import {
  AS_OF_FIELDS,
  type AsOf,
  describeAsOf,
  describeLicense,
  describeTime,
  TERMS_FIELDS,
  type Terms,
} from '../describe.js';
import { EXIT } from '../output.js';
import { printable } from '../printable.js';
import type { CommandSpec } from '../program.js';
import { resolveAssetId } from '../resolve.js';

type StatementAnswer = {
  readonly expression: string;
  readonly where: string;
  readonly by: string;
  readonly url: string | null;
};

type AssetAnswer = {
  readonly __typename: 'Asset';
  readonly id: string;
  readonly name: string | null;
  readonly kind: string;
  readonly contentHash: string;
  readonly scheme: string;
  readonly provesContent: boolean;
  readonly owner: { readonly address: string };
  readonly role: string;
  readonly standing: string;
  readonly createdAt: number;
  readonly timeBasis: string | null;
  readonly recordedAt: { readonly blockNumber: number; readonly transactionHash: string };
  readonly terms: readonly Terms[];
  readonly licenseStatements: {
    readonly combine: string | null;
    readonly statements: readonly StatementAnswer[];
  } | null;
  readonly rivalClaims: number;
  readonly disputed: boolean;
  readonly unregisteredSources: readonly {
    readonly name: string | null;
    readonly commitment: string;
    readonly relation: string;
  }[];
  readonly undisclosedSources: readonly { readonly count: number }[];
  readonly asOf: AsOf;
};

/** `pedigree asset`. */
export const assetCommand: CommandSpec = {
  name: 'asset',
  summary: 'One asset: who registered it as what, its terms, and what is said of it.',
  args: [{ name: '<asset>', description: 'Its id, or its name.' }],
  settings: ['url', 'port'],
  run: async ({ config, output }, [text = '']) => {
    const id = await resolveAssetId(config.url, text);
    const answer = await ask<{ asset: AssetAnswer }>(
      config.url,
      `query ($id: ID!) {
        asset(id: $id) {
          __typename
          ... on UnknownAsset { message }
          ... on WrongKind { message }
          ... on Asset {
            id name kind contentHash scheme provesContent owner { address } role standing createdAt timeBasis
            recordedAt { blockNumber transactionHash } ${TERMS_FIELDS}
            licenseStatements { combine statements { expression where by url } } rivalClaims disputed
            unregisteredSources { name commitment relation } undisclosedSources { count } ${AS_OF_FIELDS}
          }
        }
      }`,
      { id },
    );
    const asset = expectAsset(answer.asset);
    output.result(asset, describeAsset(printable(asset)));
    return EXIT.OK;
  },
};

function describeAsset(asset: AssetAnswer): string {
  const proof = asset.provesContent ? '' : ' (of an identifier: proves no content)';
  const undisclosed = asset.undisclosedSources.reduce((sum, { count }) => sum + count, 0);
  return [
    `${asset.name ?? 'unnamed'} [${asset.kind}]`,
    `  id          ${asset.id}`,
    `  owner       ${asset.owner.address} as ${asset.role}, ${asset.standing}`,
    `  licence     ${describeLicense(asset.terms, asset.licenseStatements)}`,
    ...(asset.licenseStatements?.statements ?? []).map(describeStatement),
    `  content     ${asset.scheme} ${asset.contentHash}${proof}`,
    `  created     ${describeTime(asset.createdAt)} (claimed, ${asset.timeBasis ?? 'of its batch'})`,
    `  recorded    block ${asset.recordedAt.blockNumber}, transaction ${asset.recordedAt.transactionHash}`,
    `  disputed    ${asset.disputed ? 'yes' : 'no'}; rival claims: ${asset.rivalClaims}`,
    ...asset.unregisteredSources.map(
      ({ name, commitment, relation }) =>
        `  not registered here: ${name ?? commitment} (${relation})`,
    ),
    ...(undisclosed > 0 ? [`  not disclosed: ${undisclosed} sources`] : []),
    describeAsOf(asset.asOf),
  ].join('\n');
}

/** Whose word it is, and where to read it. */
function describeStatement({ expression, where, by, url }: StatementAnswer): string {
  return `              ${where} by ${by}: ${expression}${url === null ? '' : ` ${url}`}`;
}
