import { setTimeout as sleep } from 'node:timers/promises';
import { PedigreeError } from '../encoding/error.js';
import type { Ingest } from '../ingest/ingest.js';
import type { LineageGraph } from '../lineage/port.js';
import type { FactSource } from '../sources/port.js';

export type CatchUp = {
  readonly ingest: Pick<Ingest, 'status'>;
  readonly source: Pick<FactSource, 'status'>;
  readonly graph: Pick<LineageGraph, 'head' | 'missingDocuments' | 'missingManifests'>;
  /** A line of progress. */
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
};

const POLL_MS = 25;
const TELL_AFTER_MS = 1_000;
/** How long documents are waited for on a chain that never pauses. */
const CONTENT_PATIENCE_MS = 5_000;

/**
 * Waits until the graph has read what the chain had when the wait began, documents too as far as they can be had soon: a
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
  let reachedAt: number | undefined;
  for (;;) {
    const { state, error, caughtUp } = ingest.status();
    if (state === 'STOPPED' && error !== null) throw new PedigreeError(error.code, error.message);
    if (state === 'RETRYING' && error !== null)
      tell(`${error.code}: ${error.message}; trying again`);
    signal.throwIfAborted();
    target ??= await findChainHead(source, signal);
    const { block } = await graph.head();
    if (target !== undefined && block !== null && block.number >= target) {
      reachedAt ??= performance.now();
      const isPatient = performance.now() - reachedAt < CONTENT_PATIENCE_MS;
      if (state === 'RUNNING' && (caughtUp || !isPatient || !(await misses(graph)))) return;
    }
    if (performance.now() - begin > TELL_AFTER_MS) tell('reading facts into the lineage graph');
    await sleep(POLL_MS);
  }
}

async function misses(graph: CatchUp['graph']): Promise<boolean> {
  const documents = await graph.missingDocuments(1);
  return documents.length > 0 || (await graph.missingManifests(1)).length > 0;
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
