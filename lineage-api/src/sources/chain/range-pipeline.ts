import { isRpcError } from '../rpc-errors.js';
import { deadline } from '../rpc-transport.js';
import type { FetchedRange, RangeFetcher } from './range-fetcher.js';
import type { RangePlanner } from './range-planner.js';

/** Keeps several ranges under way and gives them in order. */
export type RangePipeline<Range extends FetchedRange = FetchedRange> = {
  /** The next range from a block on, up to `head` at most. Whatever else is under way is dropped. */
  next(from: number, head: number, signal: AbortSignal): Promise<Range>;
  /** Forgets what is under way: the chain changed. */
  flush(): void;
};

type Pending<Range> = {
  readonly from: number;
  readonly to: number;
  readonly range: Promise<Range>;
};

const IN_FLIGHT = 4;

export function createRangePipeline<Range extends FetchedRange>(
  fetch: RangeFetcher<Range>,
  planner: RangePlanner,
): RangePipeline<Range> {
  let pending: Pending<Range>[] = [];
  let flight = new AbortController();

  function flush(): void {
    flight.abort();
    flight = new AbortController();
    pending = [];
  }

  function fill(from: number, head: number): void {
    let start = (pending.at(-1)?.to ?? from - 1) + 1;
    while (pending.length < IN_FLIGHT && start <= head) {
      const to = Math.min(start + planner.size() - 1, head);
      const range = fetch({ from: start, to, head }, flight.signal);
      // Errors are for whoever waits for this range; nobody may.
      range.catch(() => {});
      pending.push({ from: start, to, range });
      start = to + 1;
    }
  }

  async function next(from: number, head: number, signal: AbortSignal): Promise<Range> {
    if (pending[0]?.from !== from) flush();
    for (;;) {
      fill(from, head);
      const first = pending[0] as Pending<Range>;
      try {
        const range = await abortable(first.range, signal);
        pending.shift();
        planner.came(first.to - first.from + 1, range.factCount);
        fill(range.end.number + 1, head);
        return range;
      } catch (error) {
        flush();
        const tooLarge = isRpcError(error, 'RANGE_TOO_LARGE', 'RPC_REFUSED', 'RATE_LIMITED');
        if (!tooLarge || first.from === first.to || !planner.refused()) throw error;
      }
    }
  }

  return { next, flush };
}

/** What was promised, unless the caller gives up first. */
function abortable<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(deadline(signal.reason));
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
