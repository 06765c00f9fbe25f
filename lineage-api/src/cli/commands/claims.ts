import { saltedContentHash } from '../../encoding/content-hash.js';
import { PedigreeError } from '../../encoding/error.js';
import { type Hex, isHex } from '../../encoding/hex.js';
import { ask } from '../ask.js';
import { AS_OF_FIELDS, type AsOf, describeAsOf } from '../describe.js';
import { hashFile } from '../input-files.js';
import { EXIT } from '../output.js';
import { printable } from '../printable.js';
import type { CommandSpec } from '../program.js';

type Claim = {
  readonly scheme: string;
  readonly registrant: { readonly address: string };
  readonly role: string;
  readonly standing: string;
  readonly place: number;
  readonly disputed: boolean;
  readonly rivalClaims: number;
  readonly recordedAt: { readonly blockNumber: number };
  readonly asset: { readonly id: string; readonly name: string | null; readonly kind: string };
};

type ClaimsAnswer =
  | {
      readonly __typename: 'ContentClaims';
      readonly message: string;
      readonly disputed: boolean;
      readonly claims: {
        readonly totalCount: number;
        readonly edges: readonly { readonly node: Claim }[];
      };
      readonly asOf: AsOf;
    }
  | {
      readonly __typename: 'NobodyRegistered';
      readonly message: string;
      readonly unseenBatches: number;
      readonly asOf: AsOf;
    };

/** `pedigree claims`. Exit code 1: nobody has registered it. */
export const claimsCommand: CommandSpec = {
  name: 'claims',
  summary: 'Who registered a file, as what, when, and who contests it; or that nobody has.',
  args: [{ name: '<file or hash>', description: 'A file, or 32 bytes in hexadecimal.' }],
  settings: ['url', 'port'],
  options: [
    { flag: '--salt <hex>', description: 'Checks a commitment: the salt that it was made with.' },
  ],
  run: async ({ config, output }, [what = ''], options) => {
    const salt = parseSalt(options.salt);
    const hash = isHex(what, 32) ? (what.toLowerCase() as Hex) : await hashFile(what);
    const contentHash = salt === undefined ? hash : saltedContentHash(salt, hash);
    const { claims } = await ask<{ claims: ClaimsAnswer }>(
      config.url,
      `query ($contentHash: Hash!) {
        claims(contentHash: $contentHash) {
          __typename
          ... on NobodyRegistered { message unseenBatches ${AS_OF_FIELDS} }
          ... on ContentClaims {
            message disputed ${AS_OF_FIELDS}
            claims(first: 100) {
              totalCount
              edges {
                node {
                  scheme registrant { address } role standing place disputed rivalClaims
                  recordedAt { blockNumber } asset { id name kind }
                }
              }
            }
          }
        }
      }`,
      { contentHash },
    );
    output.result(
      { contentHash, ...claims },
      describeClaims(printable(what), contentHash, printable(claims)),
    );
    return claims.__typename === 'ContentClaims' ? EXIT.OK : EXIT.NO;
  },
};

function describeClaims(what: string, contentHash: Hex, answer: ClaimsAnswer): string {
  const lines = [`${what}  ${contentHash}`, answer.message];
  if (answer.__typename === 'ContentClaims') {
    for (const { node } of answer.claims.edges) {
      const contested = node.disputed ? ', disputed' : '';
      const rivals = node.rivalClaims > 0 ? `, ${node.rivalClaims} rival` : '';
      lines.push(
        `  ${node.place}. ${node.registrant.address} as ${node.role} of ${node.asset.name ?? 'an unnamed asset'} [${node.asset.kind}], block ${node.recordedAt.blockNumber}, ${node.standing}${contested}${rivals}`,
        `     ${node.asset.id}`,
      );
    }
    const left = answer.claims.totalCount - answer.claims.edges.length;
    if (left > 0) lines.push(`  and ${left} more, not shown here`);
  }
  return [...lines, describeAsOf(answer.asOf)].join('\n');
}

function parseSalt(value: unknown): Hex | undefined {
  if (value === undefined) return undefined;
  if (isHex(value, 32)) return value.toLowerCase() as Hex;
  throw new PedigreeError(
    'USAGE',
    `--salt: expected 32 bytes in hexadecimal with 0x, got ${String(value)}`,
  );
}
