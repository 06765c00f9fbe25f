import { expect, it } from 'vitest';
import { createTeardown } from './teardown.js';

function record() {
  const closed: string[] = [];
  const teardown = createTeardown(() => closed.push('lock'));
  const add = (name: string, error?: Error) =>
    teardown.add({
      close: async () => {
        closed.push(name);
        if (error !== undefined) throw error;
      },
    });
  return { closed, teardown, add };
}

it('closes the newest first, and lets go of the lock at the end', async () => {
  const { closed, teardown, add } = record();
  for (const name of ['children', 'source', 'graph']) add(name);
  await teardown.close();
  expect(closed).toEqual(['graph', 'source', 'children', 'lock']);
});

it('closes what is left and lets go of the lock where parts cannot be closed, and throws the first error', async () => {
  const { closed, teardown, add } = record();
  add('children');
  add('source', new Error('second'));
  add('graph', new Error('first'));
  await expect(teardown.close()).rejects.toThrow('first');
  expect(closed).toEqual(['graph', 'source', 'children', 'lock']);
});

it('closes once, however often it is asked to, also while it is closing', async () => {
  const { closed, teardown, add } = record();
  add('children');
  await Promise.all([teardown.close(), teardown.close()]);
  await teardown.close();
  expect(closed).toEqual(['children', 'lock']);
});
