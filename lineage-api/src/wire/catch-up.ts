import { setTimeout as sleep } from 'node:timers/promises';
import { PedigreeError } from '../encoding/error.js';
import type { Ingest } from '../ingest/ingest.js';
import type { LineageGraph } from '../lineage/port.js';
import type { FactSource } from '../sources/port.js';

export type CatchUp = {
  readonly ingest: Pick<Ingest, 'status'>;
  readonly source: Pick<FactSource, 'status'>;
  readonly graph: Pick<LineageGraph, 'head'>;
  /** A line of progress. */
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
};

const POLL_MS = 25;
const TELL_AFTER_MS = 1_000;

/**
 * Waits until the graph has read what the chain had when the wait began, and documents were looked for once since: a
 * chain that never pauses does not keep it waiting. What a person must look at ends the wait with its error; what is
 * tried again is told.
 */
export async function catchUp({ ingest, source, graph, say, signal }: CatchUp): Promise<void> {
  const begin = performance.now();
  const told = new Set<string>();
  const tell = (line: string) => {
    if (!told.has(line)) say(line);
    told.add(line);
  };
  let target: number | undefined;
  // Each step ends with a status of its own: the one that is under way when the block is there looks for documents.
  let reachedIn: ReturnType<Ingest['status']> | undefined;
  for (;;) {
    const status = ingest.status();
    const { state, error, caughtUp } = status;
    if (state === 'STOPPED' && error !== null) throw new PedigreeError(error.code, error.message);
    if (state === 'RETRYING' && error !== null)
      tell(`${error.code}: ${error.message}; trying again`);
    signal.throwIfAborted();
    target ??= await findChainHead(source, signal);
    const { block } = await graph.head();
    if (target !== undefined && block !== null && block.number >= target) {
      reachedIn ??= status;
      if (state === 'RUNNING' && (caughtUp || status !== reachedIn)) return;
    }
    if (performance.now() - begin > TELL_AFTER_MS) tell('reading facts into the lineage graph');
    await sleep(POLL_MS);
  }
}

/** Number of the newest block; undefined while the source is not there yet, as an index is that has only begun. */
async function findChainHead(
  source: CatchUp['source'],
  signal: AbortSignal,
): Promise<number | undefined> {
  try {
    return (await source.status({ signal })).chainHead.number;
  } catch (error) {
    if (error instanceof PedigreeError && error.retry) return undefined;
    throw error;
  }
}
