import { touchedBy } from '../../domain/changes/touched.js';
import { wordsOf } from '../../domain/changes/words.js';
import { parseLocalAssetId, type RegistryScope } from '../../encoding/asset-reference.js';
import { canonicalText } from '../../encoding/canonical.js';
import type { Fact } from '../../encoding/fact-catalog.js';
import type { Hex } from '../../encoding/hex.js';
import { momentOf, type RequestContext } from '../context.js';
import { apiError } from '../errors.js';
import type { Resolvers, Since } from '../generated/types.js';
import { toGlobalId } from '../global-id.js';
import type { AnswerChangeModel } from '../models.js';
import { differenceResolvers } from './difference.resolvers.js';
import { type FeedCursor, parseFeedCursor } from './feed-cursor.js';
import { type FeedPage, readFeed } from './read-feed.js';

/** The feed of facts, and what tells that an answer may have changed. */
export const changeResolvers: Resolvers = {
  Query: {
    async changes(_parent, { since, first }, context) {
      const { graph, source, deployment, positions } = context.ports;
      const cursor = await cursorOf(since, context);
      const moment = await momentOf(context, null);
      const { finalized } = (await positions.current()).source;
      const { page } = await context.reads.page(moment, async (_graph, signal) => {
        const question = { cursor, upTo: moment.block, finalized, first };
        const feed = await readFeed(
          { graph, source, startBlock: deployment.block },
          question,
          signal,
        );
        return { feed, head: await graph.head({ signal }) };
      });
      const { feed } = page;
      const { endCursor, hasMore } = feed;
      return { entries: entriesOf(feed), cursor: endCursor, hasMore, asOf: moment };
    },
  },

  ...differenceResolvers,

  Subscription: {
    answerMayHaveChanged: {
      async subscribe(_parent, { ids, since }, { ports, signal }) {
        const starts = parseStarts(ids, ports.scope);
        const cursor = since == null ? null : parseFeedCursor(since);
        return toPayloads(await ports.watcher.watch(starts, cursor, signal));
      },
    },
  },

  AnswerChange: {
    ids: ({ starts }, _args, { ports }) => starts.map((id) => toGlobalId(ports.scope, id)),
    asOf: ({ moment }) => moment,
  },

  ChangeEntry: {
    __resolveType: (entry) => ('fact' in entry ? 'FactRecorded' : 'BlocksReplaced'),
  },

  FactRecorded: {
    contract: ({ fact }) => fact.contract,
    fields: ({ fact }) => fieldsText(fact),
    what: ({ fact }) => wordsOf(fact),
    concerns: ({ fact }) => [...touchedBy(fact)],
  },
};

/** What was replaced comes before the facts: they are of the chain that took its place. */
function entriesOf({ replaced, cursorOfReplaced, facts, cursorOf }: FeedPage) {
  const recorded = facts.map((fact) => ({
    fact,
    // Made where it is asked for.
    get cursor() {
      return cursorOf(fact);
    },
  }));
  if (replaced === null || cursorOfReplaced === null) return recorded;
  const { fromBlock, number: knownBlock, hash: knownHash } = replaced;
  return [{ cursor: cursorOfReplaced, fromBlock, knownBlock, knownHash }, ...recorded];
}

async function* toPayloads(changes: AsyncGenerator<AnswerChangeModel>) {
  for await (const answerMayHaveChanged of changes) yield { answerMayHaveChanged };
}

const MOST_IDS = 20;

function parseStarts(ids: readonly string[], scope: RegistryScope): readonly Hex[] {
  if (ids.length < 1 || ids.length > MOST_IDS) {
    throw apiError('BAD_REQUEST', `ids: expected 1 to ${MOST_IDS} assets, got ${ids.length}`);
  }
  return [...new Set(ids.map((id) => parseLocalAssetId(id, scope)))];
}

async function cursorOf(
  since: Since | null | undefined,
  context: RequestContext,
): Promise<FeedCursor | null> {
  if (since?.cursor != null) return parseFeedCursor(since.cursor);
  if (since?.block == null) return null;
  const { block } = await momentOf(context, { block: since.block });
  return { number: block.number, hash: block.hash, logIndex: null, ancestors: [] };
}

function fieldsText({ fields }: Fact): string {
  return canonicalText(
    JSON.parse(
      JSON.stringify(fields, (_name, value: unknown) =>
        typeof value === 'bigint' ? value.toString() : value,
      ),
    ),
  );
}
