import { setImmediate as others } from 'node:timers/promises';
import { runFor, type Steps } from '../encoding/steps.js';

const LONGEST_MS = 15;

/** Does the steps, and lets others be served now and then: questions are answered while a million leaves are read. */
export async function inSteps<T>(steps: Steps<T>, signal: AbortSignal): Promise<T> {
  for (;;) {
    const done = runFor(steps, LONGEST_MS);
    if (done !== null) return done.value;
    await others();
    signal.throwIfAborted();
  }
}
