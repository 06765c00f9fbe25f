import { expect, it } from 'vitest';
import type { Steps } from '../encoding/steps.js';
import { inSteps } from './steps.js';

it('lets others be served during long work', async () => {
  const served = { isTrue: false };
  setImmediate(() => {
    served.isTrue = true;
  });
  // Never ends unless the event loop goes round meanwhile.
  function* untilServed(): Steps<string> {
    while (!served.isTrue) yield;
    return 'done';
  }
  expect(await inSteps(untilServed(), new AbortController().signal)).toBe('done');
});

it('ends long work when the service stops', async () => {
  const abort = new AbortController();
  setImmediate(() => abort.abort());
  function* forever(): Steps<never> {
    for (;;) yield;
  }
  await expect(inSteps(forever(), abort.signal)).rejects.toMatchObject({ name: 'AbortError' });
});
