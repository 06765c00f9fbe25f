import { setImmediate as others } from 'node:timers/promises';
import type { Steps } from '../encoding/steps.js';

const LONGEST_MS = 15;

/** Does the steps, and lets others be served now and then: questions are answered while a million leaves are read. */
export async function inSteps<T>(steps: Steps<T>, signal: AbortSignal): Promise<T> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - since < LONGEST_MS) continue;
    await others();
    signal.throwIfAborted();
    since = performance.now();
  }
}
