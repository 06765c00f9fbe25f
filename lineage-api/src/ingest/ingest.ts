import type { BlockRef } from '../domain/rows.js';
import { PedigreeError } from '../encoding/error.js';
import type { ContentStore } from '../files/port.js';
import type { LineageGraph } from '../lineage/port.js';
import type { FactSource } from '../sources/port.js';
import { applyRange } from './apply-range.js';
import { createContentReader } from './content.js';
import { findCommonBlock } from './reorg.js';

export type IngestEvent =
  | { readonly kind: 'APPLIED'; readonly facts: number; readonly to: BlockRef }
  | { readonly kind: 'ROLLED_BACK'; readonly to: BlockRef | null }
  | { readonly kind: 'CONTENT'; readonly documents: number; readonly manifests: number }
  | { readonly kind: 'QUARANTINED'; readonly hash: string; readonly reason: string }
  | { readonly kind: 'FAILED'; readonly error: unknown };

export type IngestStatus = {
  readonly state: 'RUNNING' | 'RETRYING' | 'STOPPED';
  /** Why it retries or stopped: code and message, or null. */
  readonly error: { readonly code: string; readonly message: string } | null;
  /** True while there is nothing newer to read. */
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
};

export type Ingest = {
  /** Follows the source until stopped. Retries what may pass; stops at what a person must look at. */
  start(): void;
  stop(): Promise<void>;
  /** One step. True where something changed. */
  step(): Promise<boolean>;
  status(): IngestStatus;
};

const DEFAULTS = {
  pollMs: 250,
  maxFacts: 5000,
  maxReorgDepth: 128,
  shorterChainMs: 3000,
  contentWaitMs: 1000,
};
const LONGEST_WAIT_MS = 10_000;

/** source → graph: facts, rollbacks, documents and manifests. The graph's own head is the cursor. */
export function createIngest(given: IngestOptions): Ingest {
  const options = { ...DEFAULTS, ...given };
  const { source, graph } = options;
  const content = createContentReader(options);
  const abort = new AbortController();
  let status: IngestStatus = { state: 'STOPPED', error: null, caughtUp: false };
  let loop: Promise<void> | undefined;
  let shorterSince: number | undefined;

  async function step(): Promise<boolean> {
    const moved = await followSource();
    const filled = await content.readMissing(moved, abort.signal);
    return moved || filled;
  }

  async function followSource(): Promise<boolean> {
    const head = await graph.head();
    try {
      const range = await source.factsAfter(head.block, options.maxFacts, { signal: abort.signal });
      if (range === null) return await checkShorterChain(head.block);
      shorterSince = undefined;
      await applyRange(graph, range, head.block);
      options.onEvent({ kind: 'APPLIED', facts: range.facts.length, to: range.to });
      return true;
    } catch (error) {
      if (!(error instanceof PedigreeError) || error.code !== 'REORG') throw error;
      await rollBack();
      return true;
    }
  }

  /** A chain that got shorter has nothing newer: after a while the graph goes back with it. */
  async function checkShorterChain(head: BlockRef | null): Promise<boolean> {
    if (head === null) return false;
    const { chainHead } = await source.status({ signal: abort.signal });
    if (chainHead.number >= head.number) {
      shorterSince = undefined;
      return false;
    }
    const now = performance.now();
    shorterSince ??= now;
    if (now - shorterSince < options.shorterChainMs) return false;
    shorterSince = undefined;
    await rollBack();
    return true;
  }

  async function rollBack(): Promise<void> {
    const common = await findCommonBlock(graph, source, options.maxReorgDepth, abort.signal);
    await graph.rollback(common);
    options.onEvent({ kind: 'ROLLED_BACK', to: common });
  }

  async function follow(): Promise<void> {
    let waitMs = options.pollMs;
    while (!abort.signal.aborted) {
      try {
        const changed = await step();
        status = { state: 'RUNNING', error: null, caughtUp: !changed };
        waitMs = options.pollMs;
        if (changed) continue;
      } catch (error) {
        if (abort.signal.aborted) break;
        options.onEvent({ kind: 'FAILED', error });
        if (!mayPass(error)) {
          status = { ...status, state: 'STOPPED', error: describe(error) };
          return;
        }
        status = { ...status, state: 'RETRYING', error: describe(error) };
        waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
      }
      await pause(waitMs, abort.signal);
    }
    status = { ...status, state: 'STOPPED' };
  }

  return {
    step,
    status: () => status,
    start() {
      status = { state: 'RUNNING', error: null, caughtUp: false };
      loop ??= follow();
    },
    async stop() {
      abort.abort();
      await loop;
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

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });
}
