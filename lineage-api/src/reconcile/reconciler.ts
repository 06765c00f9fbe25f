import { randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import type { DeploymentInfo } from '../encoding/deployment.js';
import { deploymentNameOf } from '../encoding/deployment.js';
import { PedigreeError } from '../encoding/error.js';
import type { Comparison } from './report.js';

/** With what was found, or with why it could not be compared. */
type Outcome =
  | { readonly comparison: Comparison; readonly error: null }
  | {
      readonly comparison: null;
      readonly error: { readonly code: string; readonly message: string };
    };

/** The last comparison, as it ended; times in unix seconds. */
export type ReconcileResult = Outcome & {
  readonly startedAt: number;
  readonly finishedAt: number;
};

/** Compares all layers when asked, one time after the other, and knows what came of the last. */
export type Reconciler = {
  /** Begins a comparison, and does not wait for it; false where one is under way. */
  begin(options: { readonly deep: boolean }): boolean;
  isRunning(): boolean;
  last(): ReconcileResult | null;
  /** Gives up what is under way. */
  close(): Promise<void>;
};

export type ReconcilerOptions = {
  readonly compare: (options: { deep: boolean; signal: AbortSignal }) => Promise<Comparison>;
  /** Where the last result is kept from start to start. */
  readonly file: string;
  /** Whose: the result of another deployment is none. */
  readonly deployment: DeploymentInfo;
  readonly onResult: (result: ReconcileResult) => void;
  /** Compares by itself again and again, so long after it did last; 0: never. */
  readonly everyMs: number;
};

type Kept = { readonly deployment: string; readonly result: ReconcileResult };

export async function openReconciler(options: ReconcilerOptions): Promise<Reconciler> {
  const name = deploymentNameOf(options.deployment);
  const closed = new AbortController();
  let last = await readLast(options.file, name);
  let running: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;

  async function run(deep: boolean): Promise<void> {
    const startedAt = now();
    const ended = await attempt(deep);
    if (closed.signal.aborted) return;
    const result: ReconcileResult = { startedAt, finishedAt: now(), ...ended };
    last = result;
    await keep(options.file, { deployment: name, result });
    options.onResult(result);
  }

  async function attempt(deep: boolean): Promise<Outcome> {
    try {
      return { comparison: await options.compare({ deep, signal: closed.signal }), error: null };
    } catch (error) {
      return { comparison: null, error: describe(error) };
    }
  }

  function begin({ deep }: { readonly deep: boolean }): boolean {
    if (running !== undefined || closed.signal.aborted) return false;
    running = run(deep).finally(() => {
      running = undefined;
      plan();
    });
    return true;
  }

  function plan(): void {
    if (options.everyMs === 0 || closed.signal.aborted) return;
    clearTimeout(timer);
    timer = setTimeout(() => begin({ deep: false }), options.everyMs).unref();
  }

  plan();
  return {
    begin,
    isRunning: () => running !== undefined,
    last: () => last,
    async close() {
      closed.abort();
      clearTimeout(timer);
      await running;
    },
  };
}

function now(): number {
  return Math.floor(Date.now() / 1000);
}

function describe(error: unknown): { code: string; message: string } {
  if (error instanceof PedigreeError) return { code: error.code, message: error.message };
  return { code: 'INTERNAL', message: error instanceof Error ? error.message : String(error) };
}

/** Whole or not at all: what cannot be read is as if there had been no comparison. */
async function readLast(file: string, deployment: string): Promise<ReconcileResult | null> {
  try {
    const kept = JSON.parse(await readFile(file, 'utf8')) as Kept;
    return kept.deployment === deployment ? kept.result : null;
  } catch {
    return null;
  }
}

async function keep(file: string, kept: Kept): Promise<void> {
  const next = `${file}.${randomUUID()}`;
  await writeFile(next, `${JSON.stringify(kept, null, 2)}\n`);
  await rename(next, file);
}
