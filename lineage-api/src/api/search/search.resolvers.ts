import type { GraphQLResolveInfo } from 'graphql';
import type { AssetFilter } from '../../lineage/port.js';
import { closureAsked } from '../asked-closure.js';
import { toConnection } from '../connection.js';
import { momentOf, type RequestContext } from '../context.js';
import { decodeCursor, parseOffset, type Question } from '../cursor.js';
import type { QueryAssetsArgs, Resolvers } from '../generated/types.js';

async function readAssets(
  args: QueryAssetsArgs,
  context: RequestContext,
  info: GraphQLResolveInfo,
) {
  const start = await momentOf(context, args.at);
  const filter = withoutNulls(args.filter ?? {});
  const { orderBy = 'NAME', first, after } = args;
  const question: Question = ['assets', orderBy, ...Object.entries(filter).sort()];
  const offset = after == null ? 0 : parseOffset(decodeCursor(after, question, start));
  const atBlock = start.block.number;
  const closure = closureAsked(info);
  const { page, moment } = await context.reads.page(start, (graph, signal) =>
    graph.assets({ filter, orderBy, atBlock, first, offset, closure }, { signal }),
  );
  const connection = toConnection(
    {
      question,
      moment,
      items: page.items,
      total: page.total,
      hasNext: page.hasNext,
      hasPrevious: offset > 0,
      placeOf: (_view, index) => [offset + index + 1],
    },
    (view) => ({ node: { view, moment } }),
  );
  return { ...connection, ordering: page.ordering };
}

/** A field given as null is one not given. */
function withoutNulls(filter: NonNullable<QueryAssetsArgs['filter']>): AssetFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value != null));
}

/** Lists and search. */
export const searchResolvers: Resolvers = {
  Query: { assets: (_parent, args, context, info) => readAssets(args, context, info) },
};
