import type { BlockRef } from '../../domain/rows.js';
import type { Hex } from '../../encoding/hex.js';
import { parseHash, shown } from '../blocks.js';
import type { SourceOptions } from '../port.js';
import { isRpcError } from '../rpc-errors.js';
import { backoffOf, pause, postJson, type TransportOptions } from '../rpc-transport.js';
import { FACT_SELECTION, ID_SELECTION } from './fact-selection.js';
import { indexChanged, indexError, indexFailed, indexGarbage } from './index-errors.js';

/** Rows that graph-node gives at most in one answer. */
export const PAGE_ROWS = 1_000;

/** A page of facts in chain order, with the block that it stands at. */
export type FactPage = { readonly rows: readonly unknown[]; readonly block: BlockRef };

export type FactFilter = {
  /** Facts between these ids, both excluded. Without the second graph-node would sort all that come after the first. */
  readonly after: Hex;
  readonly before: Hex;
  readonly subjects?: readonly Hex[];
  /** Stands at the block of this hash, or at the newest. */
  readonly at?: Hex;
};

/** What of the facts is selected, and from which end. */
type Reading = { readonly selection: string; readonly order: 'asc' | 'desc' };

export type FetchPage = (filter: FactFilter, options?: SourceOptions) => Promise<FactPage>;

export type SubgraphClient = {
  fetchHead(options?: SourceOptions): Promise<BlockRef>;
  /** Whole facts, the first ones first. */
  readonly fetchFacts: FetchPage;
  /** Their ids alone, the first ones first. */
  readonly fetchIds: FetchPage;
  /** Their ids alone, the last ones first. */
  readonly fetchLastIds: FetchPage;
};

const META = '_meta { block { number hash timestamp } hasIndexingErrors }';
const META_AT = '_meta(block: { hash: $at }) { block { number hash timestamp } hasIndexingErrors }';

/** Speaks GraphQL to one subgraph. Every answer names the block that it stands at, and says when indexing failed. */
export function createSubgraphClient(
  transport: TransportOptions,
  closed: AbortSignal,
): SubgraphClient {
  async function post(
    query: string,
    variables: object,
    given?: SourceOptions,
  ): Promise<Record<string, unknown>> {
    const signal = given?.signal === undefined ? closed : AbortSignal.any([given.signal, closed]);
    const body = JSON.stringify({ query, variables });
    let answer: unknown;
    for (let attempt = 0; ; attempt++) {
      answer = await postJson(transport, body, signal);
      const { errors } = (answer ?? {}) as { errors?: unknown };
      if (!Array.isArray(errors) || errors.length === 0) break;
      const error = toIndexError(errors[0]);
      if (attempt >= transport.retries || !isRpcError(error, 'SOURCE_UNAVAILABLE')) throw error;
      await pause(backoffOf(transport.backoffMs, attempt), signal);
    }
    const { data } = (answer ?? {}) as { data?: unknown };
    if (typeof data !== 'object' || data === null)
      throw indexGarbage(`expected data, got ${shown(answer)}`);
    return data as Record<string, unknown>;
  }

  const fetchBy =
    ({ selection, order }: Reading): FetchPage =>
    async ({ after, before, subjects, at }, given) => {
      const parameters = ['$after: Bytes!', '$before: Bytes!'];
      const where = ['id_gt: $after', 'id_lt: $before'];
      if (subjects !== undefined) {
        parameters.push('$subjects: [Bytes!]!');
        where.push('subject_in: $subjects');
      }
      if (at !== undefined) parameters.push('$at: Bytes!');
      const block = at === undefined ? '' : ', block: { hash: $at }';
      const data = await post(
        `query (${parameters.join(', ')}) {
          ${at === undefined ? META : META_AT}
          facts(first: ${PAGE_ROWS}, orderBy: id, orderDirection: ${order}, where: { ${where.join(', ')} }${block}) { ${selection} }
        }`,
        { after, before, subjects, at },
        given,
      );
      if (!Array.isArray(data.facts) || data.facts.length > PAGE_ROWS)
        throw indexGarbage(`expected at most ${PAGE_ROWS} facts, got ${shown(data.facts)}`);
      return { rows: data.facts, block: parseMeta(data._meta) };
    };

  return {
    async fetchHead(given) {
      return parseMeta((await post(`{ ${META} }`, {}, given))._meta);
    },
    fetchFacts: fetchBy({ selection: FACT_SELECTION, order: 'asc' }),
    fetchIds: fetchBy({ selection: ID_SELECTION, order: 'asc' }),
    fetchLastIds: fetchBy({ selection: ID_SELECTION, order: 'desc' }),
  };
}

function parseMeta(value: unknown): BlockRef {
  const { block, hasIndexingErrors } = (value ?? {}) as Record<string, unknown>;
  if (hasIndexingErrors === true) throw indexFailed();
  const { number, hash, timestamp } = (block ?? {}) as Record<string, unknown>;
  if (!Number.isSafeInteger(number) || !Number.isSafeInteger(timestamp)) {
    throw indexGarbage(`expected the block of the answer, got ${shown(value)}`);
  }
  return {
    number: number as number,
    hash: parseHash(hash, 'the hash of a block'),
    timestamp: timestamp as number,
  };
}

/** graph-node tells by the text alone what went wrong. */
function toIndexError(error: unknown): Error {
  const message = String((error as { message?: unknown })?.message ?? error).slice(0, 300);
  if (message === 'indexing_error') return indexFailed();
  if (/reorganized while executing/i.test(message)) return indexChanged(message);
  if (
    /no block with that hash|does not exist on the chain|has only indexed up to|data for block/i.test(
      message,
    )
  ) {
    return indexError('BLOCK_UNKNOWN', `the subgraph does not have the block: ${message}`);
  }
  if (
    /deployment .* does not exist|not found|has not started syncing|Subgraph .* has not been/i.test(
      message,
    )
  ) {
    return indexError('SOURCE_UNAVAILABLE', `the subgraph is not there yet: ${message}`);
  }
  return indexGarbage(`it refused: ${message}`);
}
