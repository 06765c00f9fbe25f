import type { Look } from './content-reader.js';
import { createPauses } from './pause.js';

const LONGEST_WAIT_MS = 10_000;

export type ContentLoop = {
  /** There may be more to look for: facts came. */
  wake(): void;
  /** Whether all that was missing when it was woken last has been looked for. */
  isQuiet(): boolean;
  /** Resolves once the signal has ended it. */
  readonly ended: Promise<void>;
};

/** Looks for content again and again, beside the facts: what takes long to be found keeps nothing waiting. */
export function followContent(
  look: Look,
  waitMs: number,
  signal: AbortSignal,
  on: { readonly found: () => void; readonly failed: (error: unknown) => void },
): ContentLoop {
  const pauses = createPauses(signal);
  let asked = 1;
  let quietSince = 0;

  async function follow(): Promise<void> {
    let nextMs = waitMs;
    while (!signal.aborted) {
      const asking = asked;
      try {
        const found = await look(signal);
        nextMs = waitMs;
        if (found === 'FOUND') on.found();
        if (found !== 'NOTHING') continue;
        quietSince = asking;
      } catch (error) {
        if (signal.aborted) return;
        on.failed(error);
        nextMs = Math.min(nextMs * 2, LONGEST_WAIT_MS);
      }
      await pauses.wait(nextMs);
    }
  }

  return {
    wake() {
      asked += 1;
      pauses.wake();
    },
    isQuiet: () => quietSince === asked,
    ended: follow(),
  };
}
