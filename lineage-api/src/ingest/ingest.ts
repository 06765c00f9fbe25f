import { setMaxListeners } from 'node:events';
import type { BlockRef } from '../domain/rows.js';
import { PedigreeError } from '../encoding/error.js';
import type { ContentStore } from '../files/port.js';
import type { LineageGraph } from '../lineage/port.js';
import type { FactSource } from '../sources/port.js';
import { applyRange } from './apply-range.js';
import { createContentLooks } from './content.js';
import type { IngestEvent } from './events.js';
import { type ContentLoop, followContent } from './follow-content.js';
import { createPauses } from './pause.js';
import { findCommonBlock } from './reorg.js';
import { createTurns } from './turns.js';

export type IngestStatus = {
  readonly state: 'RUNNING' | 'RETRYING' | 'STOPPED';
  /** Why it retries or stopped: code and message, or null. */
  readonly error: { readonly code: string; readonly message: string } | null;
  /**
   * True while there is nothing newer to read, content included; content that takes long to be found is not waited for
   * longer than `contentPatienceMs`.
   */
  readonly caughtUp: boolean;
};

export type IngestOptions = {
  readonly source: FactSource;
  readonly graph: LineageGraph;
  readonly content: ContentStore;
  /** PREFIX of the lineage registry: leaf ids are made of it. */
  readonly prefix: `0x${string}`;
  readonly onEvent: (event: IngestEvent) => void;
  readonly pollMs?: number;
  /** Facts in one range, about. */
  readonly maxFacts?: number;
  /** Blocks that a reorg may go back before a person must look. */
  readonly maxReorgDepth?: number;
  /** How long a chain may look shorter than the graph before the graph goes back with it. */
  readonly shorterChainMs?: number;
  /** First wait before content that was not there is asked for again. */
  readonly contentWaitMs?: number;
  /** How long content is left alone that is there and cannot be used now: spoiled, or too much for the graph. */
  readonly contentLaterMs?: number;
  readonly contentPatienceMs?: number;
  /** Larger manifests are put aside: a manifest is held in memory while it is read. */
  readonly maxManifestLeaves?: number;
};

export type Ingest = {
  /** Follows the source until stopped. Retries what may pass; stops at what a person must look at. */
  start(): void;
  stop(): Promise<void>;
  /** One step: facts, then content. True where something changed, or not all that is missing was looked at. */
  step(): Promise<boolean>;
  status(): IngestStatus;
};

const DEFAULTS = {
  pollMs: 250,
  maxFacts: 5000,
  maxReorgDepth: 128,
  shorterChainMs: 3000,
  contentWaitMs: 1000,
  contentLaterMs: 300_000,
  contentPatienceMs: 5000,
  maxManifestLeaves: 1_000_000,
};
const LONGEST_WAIT_MS = 10_000;

/** What came of asking for facts: `WAITING` is for the source to catch up with its own chain. */
type Progress = 'MOVED' | 'WAITING' | 'NOTHING';

/** source → graph: facts, rollbacks, documents and manifests. The graph's own head is the cursor. */
export function createIngest(given: IngestOptions): Ingest {
  const turn = createTurns();
  const options = { ...DEFAULTS, ...given, turn };
  const { source, graph, onEvent } = options;
  const looks = createContentLooks(options);
  const abort = new AbortController();
  const { signal } = abort;
  // As many reads at once may listen to it.
  setMaxListeners(100, signal);
  const pauses = createPauses(signal);
  let status: Omit<IngestStatus, 'caughtUp'> = { state: 'STOPPED', error: null };
  let loop: Promise<void> | undefined;
  let contentLoops: readonly ContentLoop[] = [];
  /** Since when there have been no newer facts. */
  let quietSince: number | undefined;
  let shorterSince: number | undefined;
  let lookedAt = Number.NEGATIVE_INFINITY;

  async function step(): Promise<boolean> {
    const hasMoved = (await followSource()) === 'MOVED';
    if (!hasMoved && performance.now() - lookedAt < options.contentWaitMs) return false;
    let hasChanged = hasMoved;
    for (const look of looks) if ((await look(signal)) !== 'NOTHING') hasChanged = true;
    lookedAt = hasChanged ? Number.NEGATIVE_INFINITY : performance.now();
    return hasChanged;
  }

  async function followSource(): Promise<Progress> {
    const head = await graph.head();
    try {
      const range = await source.factsAfter(head.block, options.maxFacts, { signal });
      if (range === null) return await checkShorterChain(head.block);
      shorterSince = undefined;
      await turn(() => applyRange(graph, range, head.block));
      onEvent({ kind: 'APPLIED', facts: range.facts.length, to: range.to });
      return 'MOVED';
    } catch (error) {
      if (!(error instanceof PedigreeError) || error.code !== 'REORG') throw error;
      return rollBack(head.block);
    }
  }

  /** A chain that got shorter has nothing newer: after a while the graph goes back with it. */
  async function checkShorterChain(head: BlockRef | null): Promise<Progress> {
    if (head === null) return 'NOTHING';
    const { chainHead } = await source.status({ signal });
    if (chainHead.number >= head.number) {
      shorterSince = undefined;
      return 'NOTHING';
    }
    const now = performance.now();
    shorterSince ??= now;
    if (now - shorterSince < options.shorterChainMs) return 'WAITING';
    shorterSince = undefined;
    return rollBack(head);
  }

  /** Where the chain still has the graph's own head there is nothing to take back: the source is on its way. */
  async function rollBack(head: BlockRef | null): Promise<Progress> {
    const common = await findCommonBlock(graph, source, options.maxReorgDepth, signal);
    if (common?.hash === head?.hash) return 'WAITING';
    await turn(() => graph.rollback(common));
    onEvent({ kind: 'ROLLED_BACK', to: common });
    return 'MOVED';
  }

  async function follow(): Promise<void> {
    let waitMs = options.pollMs;
    while (!signal.aborted) {
      try {
        const progress = await followSource();
        status = { state: 'RUNNING', error: null };
        waitMs = options.pollMs;
        if (progress !== 'NOTHING') quietSince = undefined;
        else quietSince ??= performance.now();
        if (progress === 'MOVED') {
          wakeContent();
          continue;
        }
      } catch (error) {
        if (signal.aborted) break;
        onEvent({ kind: 'FAILED', error });
        if (!mayPass(error)) {
          status = { state: 'STOPPED', error: describe(error) };
          abort.abort();
          return;
        }
        status = { state: 'RETRYING', error: describe(error) };
        waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
      }
      await pauses.wait(waitMs);
    }
    status = { ...status, state: 'STOPPED' };
  }

  function wakeContent(): void {
    for (const each of contentLoops) each.wake();
  }

  function isCaughtUp(): boolean {
    if (quietSince === undefined) return false;
    const isPatient = performance.now() - quietSince < options.contentPatienceMs;
    return !isPatient || contentLoops.every((each) => each.isQuiet());
  }

  return {
    step,
    status: () => ({ ...status, caughtUp: isCaughtUp() }),
    start() {
      if (loop !== undefined) return;
      status = { state: 'RUNNING', error: null };
      contentLoops = looks.map((look) =>
        followContent(look, options.contentWaitMs, signal, {
          // What a manifest adds may name documents.
          found: wakeContent,
          failed: (error) => onEvent({ kind: 'FAILED', error }),
        }),
      );
      loop = follow();
    },
    async stop() {
      abort.abort();
      await loop;
      await Promise.all(contentLoops.map((each) => each.ended));
    },
  };
}

/** An unexpected error is tried again, with growing waits: it must not end the service. A coded one says for itself. */
function mayPass(error: unknown): boolean {
  return !(error instanceof PedigreeError) || error.code !== 'REORG_TOO_DEEP';
}

function describe(error: unknown): { code: string; message: string } {
  if (error instanceof PedigreeError) return { code: error.code, message: error.message };
  return { code: 'INTERNAL', message: error instanceof Error ? error.message : String(error) };
}
