import type { BlockRef } from '../domain/rows.js';
import type { GraphHead, LineageGraph } from '../lineage/port.js';
import type { FactSource, SourceStatus } from '../sources/port.js';
import { apiError } from './errors.js';

/** Where graph and source stand together. */
export type Position = {
  readonly graph: GraphHead & { readonly block: BlockRef };
  readonly source: SourceStatus;
  /** The newest block that both have. */
  readonly shared: BlockRef;
};

export type Positions = {
  /** As read at most `maxAgeMs` ago: all questions of a moment share one look. */
  current(): Promise<Position>;
  /** Read anew. */
  refresh(): Promise<Position>;
};

export type PositionOptions = {
  readonly graph: LineageGraph;
  readonly source: FactSource;
  readonly maxAgeMs: number;
  /** An index that fell further behind the graph than this is not answered from: it may have started over. */
  readonly maxBehindBlocks: number;
  readonly timeoutMs: number;
};

export function trackPositions(options: PositionOptions): Positions {
  let last: { readonly position: Position; readonly readAt: number } | undefined;
  let pending: Promise<Position> | undefined;

  const refresh = () => {
    pending ??= readPosition(options)
      .then((position) => {
        last = { position, readAt: performance.now() };
        return position;
      })
      .finally(() => {
        pending = undefined;
      });
    return pending;
  };

  return {
    refresh,
    current: () =>
      last !== undefined && performance.now() - last.readAt <= options.maxAgeMs
        ? Promise.resolve(last.position)
        : refresh(),
  };
}

async function readPosition(options: PositionOptions): Promise<Position> {
  const { graph, source, timeoutMs } = options;
  const signal = AbortSignal.timeout(timeoutMs);
  const [head, status] = await Promise.all([graph.head({ signal }), source.status({ signal })]);
  if (head.block === null) {
    throw apiError('SOURCE_BEHIND', 'the lineage graph has read no block yet; ask again shortly', {
      retry: true,
    });
  }
  const known = { ...head, block: head.block };
  const shared =
    head.block.number <= status.indexHead.number
      ? await checkGraphBlock(head.block, status, source, signal)
      : await checkIndexBlock(head.block, status, options);
  return { graph: known, source: status, shared };
}

/** The graph's newest block, which must be in the source's chain. */
async function checkGraphBlock(
  block: BlockRef,
  { indexHead }: SourceStatus,
  source: FactSource,
  signal: AbortSignal,
): Promise<BlockRef> {
  const same =
    block.number === indexHead.number ? indexHead : await source.block(block.number, { signal });
  if (same?.hash !== block.hash) throw parted(block);
  return block;
}

/** The source's newest block where the graph is ahead of it: the graph must not know another one at its height. */
async function checkIndexBlock(
  block: BlockRef,
  { indexHead }: SourceStatus,
  { graph, maxBehindBlocks }: PositionOptions,
): Promise<BlockRef> {
  if (block.number - indexHead.number > maxBehindBlocks) {
    throw apiError(
      'SOURCE_BEHIND',
      `the index is at block ${indexHead.number}, the graph at ${block.number}; ask again when the index has caught up`,
      { retry: true },
    );
  }
  const applied = (await graph.recentBlocks()).find(({ number }) => number === indexHead.number);
  if (applied !== undefined && applied.hash !== indexHead.hash) throw parted(applied);
  return indexHead;
}

function parted(block: BlockRef) {
  return apiError('REORG', `block ${block.number} of the graph is no longer in the chain`, {
    retry: true,
  });
}
