import { claimStanding, isDisputed, roleOf } from '../../domain/asset-state.js';
import type { CodeName } from '../../encoding/enums.js';
import type { Hex } from '../../encoding/hex.js';
import { toConnection } from '../connection.js';
import { momentOf, type RequestContext } from '../context.js';
import { decodeCursor, parseOffset, type Question } from '../cursor.js';
import { getFact, subjectsOf } from '../evidence.js';
import type { AssetClaimsArgs, Resolvers } from '../generated/types.js';
import type { ClaimModel, Moment } from '../models.js';

/** Authority of a claim, highest first. */
const AUTHORITY: readonly CodeName<'role'>[] = ['RIGHTS_HOLDER', 'LICENSEE', 'DERIVER', 'OBSERVER'];

const authorityOf = ({ node }: ClaimModel) => AUTHORITY.indexOf(roleOf(node.view));

/** One claim an asset, however often it states the content: its first place counts. */
function firstOfEach(claims: readonly ClaimModel[]): ClaimModel[] {
  const seen = new Set<Hex>();
  return claims.filter(({ claim: { assetId } }) => !seen.has(assetId) && seen.add(assetId));
}

/** Every asset with a claim on a content: by authority, then place in the chain of claims. */
async function readClaims(context: RequestContext, contentHash: Hex, start: Moment) {
  const { page, moment } = await context.reads.page(start, (graph, signal) =>
    graph.claims(contentHash, start.block.number, { signal }),
  );
  const places = page.claims.map(({ claim, view }, index) => ({
    claim,
    node: { view, moment },
    place: index + 1,
  }));
  const claims = firstOfEach(places).sort(
    (a, b) => authorityOf(a) - authorityOf(b) || a.place - b.place,
  );
  return { __typename: 'ContentClaims' as const, contentHash, claims, moment };
}

type Claims = Awaited<ReturnType<typeof readClaims>>;

function pageOfClaims({ claims, contentHash, moment }: Claims, { first, after }: AssetClaimsArgs) {
  const question: Question = ['claims', contentHash];
  const offset = after == null ? 0 : parseOffset(decodeCursor(after, question, moment));
  return toConnection(
    {
      question,
      moment,
      items: claims.slice(offset, offset + first),
      total: claims.length,
      hasNext: offset + first < claims.length,
      hasPrevious: offset > 0,
      placeOf: (_claim, index) => [offset + index + 1],
    },
    (node) => ({ node }),
  );
}

const isContested = ({ node }: ClaimModel) =>
  isDisputed(node.view) || claimStanding(node.view) === 'CONTESTED';

/** Who has registered a content. */
export const claimResolvers: Resolvers = {
  Query: {
    async claims(_parent, { contentHash, at }, context) {
      const found = await readClaims(context, contentHash, await momentOf(context, at));
      if (found.claims.length > 0) return found;
      return { __typename: 'NobodyRegistered' as const, contentHash, moment: found.moment };
    },
  },

  ClaimsAnswer: { __resolveType: ({ __typename }) => __typename },

  Asset: {
    async claims({ view, moment }, args, context) {
      return pageOfClaims(await readClaims(context, view.node.contentHash as Hex, moment), args);
    },
  },

  ContentClaims: {
    disputed: ({ claims }) => claims.some(isContested),
    message: ({ claims, moment }) =>
      `${claims.length === 1 ? 'one registration' : `${claims.length} registrations`} up to block ${moment.block.number}, ${claims.some(isContested) ? 'disputed' : 'not disputed'}`,
    claims: (found, args) => pageOfClaims(found as Claims, args),
    asOf: ({ moment }) => moment,
  },

  NobodyRegistered: {
    unseenBatches: (_found, _args, { reads }) => reads.missingManifests(),
    message: ({ moment }) =>
      `nobody has registered this content up to block ${moment.block.number}; what batches with a withheld manifest hold cannot be seen, and a single changed byte is another content`,
    asOf: ({ moment }) => moment,
  },

  Claim: {
    contentHash: ({ claim }) => claim.contentHash,
    scheme: ({ claim }) => claim.scheme,
    provesContent: ({ claim }) => claim.scheme !== 'DESCRIBED',
    registrant: ({ claim }) => ({ address: claim.registrant }),
    roleAtRegistration: ({ claim }) => claim.role,
    role: ({ node }) => roleOf(node.view),
    standing: ({ node }) => claimStanding(node.view),
    rivalClaims: ({ node }) => node.view.rivalClaims,
    disputed: ({ node }) => isDisputed(node.view),
    recordedAt: ({ claim, node }, _args, context) =>
      getFact(context, node.moment, claim.factId, subjectsOf(node)),
    asset: ({ node }) => node,
  },
};
