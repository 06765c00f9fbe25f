import type { GraphQLResolveInfo } from 'graphql';
import { completenessOf } from '../../domain/completeness.js';
import { isHex } from '../../encoding/hex.js';
import type { WalkDirection, WalkPlace } from '../../lineage/port.js';
import { closureAsked } from '../asked-closure.js';
import { toConnection } from '../connection.js';
import type { RequestContext } from '../context.js';
import { decodeCursor, type Place, type Question } from '../cursor.js';
import { apiError } from '../errors.js';
import type { AssetUpstreamArgs, Resolvers } from '../generated/types.js';
import type { NodeModel } from '../models.js';
import type { Reads } from '../reads.js';

const sorted = <T extends string>(values: readonly T[] | null | undefined): T[] | null =>
  values == null ? null : [...new Set(values)].sort();

async function readWalk(
  direction: WalkDirection,
  asset: NodeModel,
  args: AssetUpstreamArgs,
  { reads }: RequestContext,
  info: GraphQLResolveInfo,
) {
  const start = asset.view.node.id;
  const kinds = sorted(args.kinds);
  const relations = sorted(args.relations);
  const maxDegree = checkDegree(args.maxDegree ?? null);
  const question: Question = [direction, start, kinds, relations, maxDegree];
  const after =
    args.after == null ? null : parsePlace(decodeCursor(args.after, question, asset.moment));
  const atBlock = asset.moment.block.number;
  const { first } = args;
  const closure = closureAsked(info);
  const [{ page, moment }, batchNotWalked] = await Promise.all([
    reads.page(asset.moment, (graph, signal) =>
      graph.walk(
        { start, direction, atBlock, kinds, relations, maxDegree, first, after, closure },
        { signal },
      ),
    ),
    direction === 'DOWNSTREAM' && isBatchNamed(asset, reads),
  ]);
  const connection = toConnection(
    {
      question,
      moment,
      items: page.items,
      total: page.total,
      hasNext: page.hasNext,
      hasPrevious: after !== null,
      placeOf: ({ degree, view }) => [degree, view.node.id],
    },
    ({ degree, view }) => ({ degree, node: { view, moment } }),
  );
  return { ...connection, completeness: completenessOf({ ...page, batchNotWalked }) };
}

/** Whether anything rests on the whole batch that an asset came from, or may: a walk does not go from a leaf to it. */
async function isBatchNamed({ view, moment }: NodeModel, reads: Reads): Promise<boolean> {
  const { batchId } = view.node;
  if (batchId === null) return false;
  const { page } = await reads.page(moment, (graph, signal) =>
    graph.walk(
      {
        start: batchId,
        direction: 'DOWNSTREAM',
        atBlock: moment.block.number,
        kinds: null,
        relations: null,
        maxDegree: 1,
        first: 1,
        after: null,
      },
      { signal },
    ),
  );
  return page.degreeReached > 0;
}

function checkDegree(maxDegree: number | null): number | null {
  if (maxDegree === null || maxDegree >= 1) return maxDegree;
  throw apiError('BAD_REQUEST', `expected maxDegree of 1 or more, got ${maxDegree}`);
}

function parsePlace([degree, id]: Place): WalkPlace {
  if (typeof degree === 'number' && isHex(id, 32)) return { degree, id };
  throw apiError('BAD_CURSOR', 'this cursor cannot be used: its place is not one');
}

/** What an asset was made from and what was made from it, over any number of hops. */
export const walkResolvers: Resolvers = {
  Asset: {
    upstream: (asset, args, context, info) => readWalk('UPSTREAM', asset, args, context, info),
    downstream: (asset, args, context, info) => readWalk('DOWNSTREAM', asset, args, context, info),
  },
};
