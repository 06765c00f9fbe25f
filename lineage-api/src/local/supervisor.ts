import type { PedigreeError } from '../encoding/error.js';
import { type Child, type ChildErrorCode, exitError } from './child.js';

/** Anything that was started and has to be stopped. */
export type Part = {
  readonly stop: () => Promise<void>;
  /** The process behind it, whose end by itself is a failure; absent where it is part of this one. */
  readonly child?: Child;
};

/** What runs for us, in the order in which it was started. Nothing is restarted: what ends by itself is reported. */
export type Supervisor = {
  /** From now on watched, and stopped with the rest. After the end it is stopped at once. */
  add<P extends Part>(part: P): Promise<P>;
  /** Stops one of them, on purpose. */
  drop(part: Part): Promise<void>;
  /** Tells work under way that all is being stopped. */
  readonly stopping: AbortSignal;
  /** The first child that ended by itself, with the end of its log. Never rejects; pending while all is well. */
  readonly failed: Promise<PedigreeError<ChildErrorCode>>;
  /** Work that starts parts: it has to come to its end before everything can be said to have stopped. */
  track<T>(work: Promise<T>): Promise<T>;
  /** Resolves when all tracked work has come to an end, well or not. */
  settle(): Promise<void>;
  /** Stops all, the last started first; each is stopped even where another cannot be. */
  stop(): Promise<void>;
};

export function createSupervisor(): Supervisor {
  const parts: Part[] = [];
  const works: Promise<unknown>[] = [];
  const ending = new AbortController();
  let fail: (error: PedigreeError<ChildErrorCode>) => void = () => {};
  const failed = new Promise<PedigreeError<ChildErrorCode>>((resolve) => {
    fail = resolve;
  });
  const watch = async (part: Part, child: Child) => {
    const exit = await child.exited;
    if (parts.includes(part)) fail(exitError(child, exit));
  };
  const drop = async (part: Part) => {
    const index = parts.indexOf(part);
    if (index >= 0) parts.splice(index, 1);
    await part.stop();
  };
  return {
    stopping: ending.signal,
    failed,
    drop,
    track: (work) => {
      works.push(work);
      // Whoever tracks it awaits it as well; until then a failure is no stranger's.
      work.catch(() => {});
      return work;
    },
    settle: async () => {
      // Tracked work may track more.
      for (let seen = -1; seen !== works.length; ) {
        seen = works.length;
        await Promise.allSettled(works);
      }
    },
    add: async (part) => {
      if (ending.signal.aborted) {
        await part.stop();
        return part;
      }
      parts.push(part);
      if (part.child !== undefined) void watch(part, part.child);
      return part;
    },
    stop: async () => {
      ending.abort();
      const errors: unknown[] = [];
      while (parts.length > 0) {
        await drop(parts.at(-1) as Part).catch((error) => errors.push(error));
      }
      if (errors.length > 0) throw errors[0];
    },
  };
}
